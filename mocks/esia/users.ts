import { parseSnils } from '../../schema/identifier/snils.ts';
import { sandboxPassword } from '../../schema/registry/esia-accounts.ts';
import type { Persona } from '../people/people.ts';
import type { RegisteredAccount } from './accounts-ledger.ts';
import type { EsiaCall } from './esia-call.ts';
import { secretOf } from './signing-key.ts';
import { passwordOpens } from './sign-in.rules.ts';

type Where = Pick<EsiaCall, 'people' | 'epoch' | 'world'>;

/** Accounts that were registered here have oids of their own. */
export const registeredOid = (ordinal: number): string => String(300_000_000_000 + ordinal);
const registeredName = ({ ordinal }: RegisteredAccount): string => `registered-${ordinal}`;

/** nobody has confirmed who it is. */
const personaOfAccount = (account: RegisteredAccount): Persona => ({
  esiaOid: account.esiaOid,
  level: 'SIMPLIFIED',
  phoneActivated: true,
  twoFactorEnabled: false,
  phone: account.phone,
  email: account.email,
  name: registeredName(account),
  fullName: account.name ?? 'Пользователь ЕСИА',
  story: {
    ru: 'Учётная запись зарегистрирована в этом мире по телефону и почте. Личность её владельца никто не подтверждал.',
    en: 'The account was registered in this world by phone and e-mail. Nobody has confirmed who its owner is.',
  },
  rules: ['R-134'],
  roles: ['CITIZEN'],
  portal: 'FEDERAL',
});

const asSetHere = (persona: Persona, { epoch }: Where): Persona => ({
  ...persona,
  twoFactorEnabled: epoch.ledgers.esia.twoFactor(persona.esiaOid) ?? persona.twoFactorEnabled,
});

/** Those who registered here, oldest first. */
export const registeredPersonas = (where: Where): readonly Persona[] =>
  where.epoch.ledgers.esia.accounts().map((account) => asSetHere(personaOfAccount(account), where));

/** Whoever can sign in under that name of x-persona. */
export const userOf = (name: string, where: Where): Persona | undefined => {
  const known = where.people.persona(name);
  return known ? asSetHere(known, where) : registeredPersonas(where).find((one) => one.name === name);
};

export const userByOid = (esiaOid: string, where: Where): Persona | undefined => {
  const known = where.people.personaByEsiaOid(esiaOid);
  return known ? asSetHere(known, where) : registeredPersonas(where).find((one) => one.esiaOid === esiaOid);
};

const asPhone = (login: string): string | undefined => {
  const digits = login.replace(/[ ()+-]/g, '');
  return /^[78]\d{10}$/.test(digits) ? `+7${digits.slice(1)}` : undefined;
};

/** Whose phone, e-mail or SNILS that is. */
export const userByLogin = (login: string, where: Where): Persona | undefined => {
  const text = login.trim();
  const snils = parseSnils(text);
  const contact = asPhone(text) ?? text.toLowerCase();
  const has = ({ phone, email }: Persona): boolean => phone === contact || email?.toLowerCase() === contact;
  const oip = (snils && where.people.find.bySnils(snils)) ?? where.people.oipByContact(contact);
  const found =
    [...where.people.personas, ...registeredPersonas(where)].find(has) ?? (oip === undefined ? undefined : where.people.persona(oip));
  return found && asSetHere(found, where);
};

/** What is kept of a password. */
export const keptPassword = (password: string, { world }: Pick<Where, 'world'>): string => secretOf(world.base.seed, 'password', password);

export const signsInWith = (user: Persona, password: string, where: Where): boolean => {
  const account = where.epoch.ledgers.esia.accounts().find(({ esiaOid }) => esiaOid === user.esiaOid);
  return passwordOpens(keptPassword(password, where), account?.password ?? keptPassword(sandboxPassword, where));
};
