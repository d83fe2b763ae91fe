import type { PersonOfWorld } from '../../schema/control/people.ts';
import { regionByCode } from '../../schema/region/index.ts';
import type { Account, Persona } from '../people/people.ts';
import type { KnownPerson, PeopleNow } from './known-person.ts';

const toldAccount = ({ esiaOid, level, twoFactorEnabled, phoneActivated }: Account): PersonOfWorld['account'] => ({
  esiaOid,
  level,
  twoFactor: twoFactorEnabled,
  phoneActivated,
});

const nobodysStory = (region: string | undefined): PersonOfWorld['story'] => ({
  ru: `Житель песочницы без собственной учётной записи, регион: ${regionByCode(region ?? '')?.name ?? 'неизвестен'}. Записывают и ведут его другие.`,
  en: `Somebody without an account, living in region ${region ?? 'unknown'}. Others act on this person’s behalf.`,
});

const contactOf = ({ data }: KnownPerson, kind: 'PHONE' | 'EMAIL'): string | null =>
  data.contact?.contactItems.find((item) => item.kind === kind)?.value ?? null;

/** Somebody with everything that a test needs to name them; `persona` is who signs in. */
export const toldPerson = (person: KnownPerson, persona: Persona | undefined, { register }: PeopleNow, made: boolean): PersonOfWorld => {
  const { oip, data, policy, attachment } = person;
  const [name] = data.person.personItems;
  const document = data.dudl?.dudlItems.find(({ dudlStatus }) => dudlStatus === '1');
  return {
    persona: persona?.name ?? null,
    oip,
    fullName: [name?.surname, name?.firstName, name?.patronymic].filter(Boolean).join(' '),
    story: persona?.story ?? nobodysStory(person.region),
    rules: [...(persona?.rules ?? [])],
    roles: [...(persona?.roles ?? [])],
    birthDate: person.birthDate,
    age: person.age,
    sex: person.sex,
    region: person.region ?? null,
    portal: persona?.portal ?? null,
    account: persona ? toldAccount(persona) : null,
    deceasedOn: person.deceasedOn ?? null,
    snils: data.snils?.snils ?? null,
    phone: contactOf(person, 'PHONE') ?? persona?.phone ?? null,
    email: contactOf(person, 'EMAIL') ?? persona?.email ?? null,
    enp: policy?.enp ?? data.policy?.policyItems.at(-1)?.enp ?? null,
    policy: policy ? { type: person.policyType, number: policy.pcyNum ?? null, from: policy.pcyDateB, to: policy.pcyDateE ?? null } : null,
    clinic: attachment ? { moOid: attachment.moFId, name: register.organization(attachment.moFId)?.name ?? attachment.moFId } : null,
    document: document ? { type: document.dudlType, series: document.dudlSer ?? null, number: document.dudlNum } : null,
    made,
  };
};

/** Whoever signs in without being one of the register: staff, and those who have just registered. */
export const toldAccountHolder = (persona: Persona): PersonOfWorld => ({
  persona: persona.name,
  oip: null,
  fullName: persona.fullName,
  story: persona.story,
  rules: [...persona.rules],
  roles: [...persona.roles],
  birthDate: null,
  age: null,
  sex: null,
  region: null,
  portal: persona.portal,
  account: toldAccount(persona),
  deceasedOn: null,
  snils: null,
  phone: persona.phone ?? null,
  email: persona.email ?? null,
  enp: null,
  policy: null,
  clinic: null,
  document: null,
  made: false,
});
