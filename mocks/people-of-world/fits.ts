import { parseInstant } from '../../schema/calendar/index.ts';
import type { PlainNeed } from '../../schema/control/people.ts';
import type { KnownPerson, PeopleNow } from './known-person.ts';
import type { Need } from './needs.ts';

type Test = (person: KnownPerson, now: PeopleNow) => boolean;

const hasContact = ({ data }: KnownPerson, kind: 'PHONE' | 'EMAIL'): boolean =>
  data.contact?.contactItems.some((item) => item.kind === kind) ?? false;
const hasChild =
  (kinds: readonly string[]): Test =>
  ({ oip }, { rmis }) =>
    rmis.portal(oip).familyLinks.some(({ kind, status }) => kinds.includes(kind) && status === 'VERIFIED');

/** The cheap ones first: of most people no more is asked. */
const tests: Readonly<Record<PlainNeed, Test>> = {
  deceased: ({ deceasedOn }) => deceasedOn !== undefined,
  alive: ({ deceasedOn }) => deceasedOn === undefined,
  child: ({ age }) => age < 18,
  attached: ({ attachment }) => attachment !== undefined,
  unattached: ({ attachment }) => attachment === undefined,
  phone: (person) => hasContact(person, 'PHONE'),
  'no-phone': (person) => !hasContact(person, 'PHONE'),
  snils: ({ data }) => data.snils?.snils !== undefined,
  'no-snils': ({ data }) => data.snils?.snils === undefined,
  'two-factor': ({ oip }, { register }) => register.accountOf(oip)?.twoFactorEnabled ?? false,
  parent: hasChild(['SON', 'DAUGHTER']),
  guardian: hasChild(['WARD']),
  'visit-ahead': ({ oip }, { rmis, nowMs }) =>
    rmis.visits(oip).some(({ status, startsAt }) => status === 'RECORDED' && parseInstant(startsAt) > nowMs),
  referral: ({ oip }, { fer, today }) => fer.referrals(oip).some(({ Valid_To }) => Valid_To === undefined || Valid_To >= today),
  record: ({ oip }, { rmis }) => rmis.record(oip).documents.length > 0,
};
const order = Object.keys(tests);

const testOf = (need: Need): Test => {
  if (need.word === 'age') return ({ age }) => age >= need.from && age <= need.to;
  if (!('value' in need)) return tests[need.word];
  const { value } = need;
  if (need.word === 'policy') return ({ policyType }) => policyType === value;
  if (need.word === 'region') return ({ region }) => region === value;
  if (need.word === 'sex') return ({ sex }) => sex === value;
  return ({ oip }, { register }) => (register.accountOf(oip)?.level ?? 'NONE') === value;
};

/** Whether all of it is so. The dead are found only by whoever asks for them. */
export const fitting = (needs: readonly Need[]): Test => {
  const asksForDead = needs.some(({ word }) => word === 'deceased');
  const all = [...needs, ...(asksForDead ? [] : [{ word: 'alive' as const }])]
    .toSorted((a, b) => order.indexOf(a.word) - order.indexOf(b.word))
    .map(testOf);
  return (person, now) => all.every((test) => test(person, now));
};
