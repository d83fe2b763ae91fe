import { groupsFor } from '../../gateway/access/field-groups.rules.ts';
import type { Grant, GrantReason } from '../../gateway/access/grant.ts';
import { storeRegistered } from '../../gateway/first-touch/register-half.service.ts';
import { storeTrace } from '../../gateway/first-touch/rmis-half.service.ts';
import type { RegisteredPolicy } from '../../gateway/registry/index.ts';
import { personKey, type Storage } from '../../gateway/storage/index.ts';
import { registered, traced, visitOf } from '../storage/told-people.ts';

const reasons: readonly (GrantReason | null)[] = [
  'SELF',
  'CHILD',
  'HOUSEHOLD',
  'HOUSEHOLD_PENDING',
  'PATIENT_OF_THE_DAY',
  'MODERATED',
  null,
];

/** As many people as there are ways of seeing somebody, the last of whom nobody sees. */
export const strangers = reasons.map((reason, at) => ({ oip: String(at + 1).padStart(12, '0'), reason }));

type Trace = ReturnType<typeof traced>;

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

const statuses = ['BOOKED', 'COMPLETED', 'CANCELLED_BY_APPLICANT', 'CANCELLED_BY_CLINIC', 'PATIENT_DID_NOT_COME'] as const;
const channels = ['PORTAL', 'MOBILE_APP', 'REGISTRY_DESK', 'INFOMAT'] as const;
const texts = ['12', null, 'кабинет «№ 3»', '\\ " \' \n\t', '🩺 𝄞'] as const;

/** Visits on days around today, some at the same minute, with letters of every kind. */
const visitsOf = (oip: string, numbers: readonly number[]): Trace['visits'] =>
  numbers.map((number, at) => {
    const visit = visitOf(oip, at + 1, `2026-0${1 + (number % 5)}-${String(1 + (number % 27)).padStart(2, '0')}`);
    const status = pick(statuses, number);
    return {
      ...visit,
      status,
      history: [...visit.history, { status, setBy: 'CLINIC', setAtMs: visit.startsAtMs, setAt: visit.startsAt }],
      channel: pick(channels, number >> 2),
      room: pick(texts, number),
      preparation: pick(texts, number >> 1),
      bookedBy: number % 3 === 0 ? null : visit.bookedBy,
      policyCheck: number % 2 === 0 ? null : visit.policyCheck,
    } as Trace['visits'][number];
  });

/** Documents of every section and some regions; some correct an earlier one. */
const documentsOf = (oip: string, numbers: readonly number[]): Trace['documents'] => {
  const [model] = traced(oip).documents;
  return numbers.map((number, at) => ({
    ...model,
    documentId: `${oip}.${at + 1}`,
    ordinal: at + 1,
    section: pick(['LAB_RESULTS', 'VISIT_PROTOCOLS', 'PRESCRIPTIONS', 'DISPENSARY_EXAMINATIONS', 'SICK_LEAVES'], number),
    performedOn: `20${20 + (number % 6)}-0${1 + (number % 9)}-11`,
    regionCode: pick(['77', '77', '50', '99'], number >> 1),
    content: String(pick(texts, number) ?? ''),
    ...(at > 0 && number % 4 === 0 && { previousOrdinal: at, correctionReason: 'опечатка', version: 2 }),
  })) as Trace['documents'];
};

const okatos = ['45000', '46000', '45000', '03000'] as const;

/** A policy of some territory, which decides where a record is shown. */
export const policyOf = (oip: string): RegisteredPolicy => ({
  ordinal: 0,
  enp: null,
  type: 'DIGITAL',
  series: null,
  number: null,
  status: 'ACTIVE',
  validFrom: '2020-01-01',
  validTo: null,
  okato: pick(okatos, Number(oip) - 1),
  insurerCode: '77013',
  digital: null,
});

const told = (oip: string, visits: readonly number[], documents: readonly number[]): Trace => {
  const { portal, ...trace } = traced(oip);
  const [access] = portal.recordAccesses;
  const recordAccesses = strangers.flatMap((other, at) => (access ? { ...access, ordinal: at + 1, subjectOip: other.oip } : []));
  return { ...trace, visits: visitsOf(oip, visits), documents: documentsOf(oip, documents), portal: { ...portal, recordAccesses } };
};

/** Stores all of them in a base epoch; what of whom, the numbers decide. One person was never heard of at RMIS. */
export const storeStrangers = async (storage: Storage, epoch: number, numbers: readonly (readonly number[])[]): Promise<void> => {
  for (const [at, { oip }] of strangers.entries()) {
    await storeRegistered(storage, epoch, { ...registered(oip), policies: [policyOf(oip)], birthDate: `${1960 + at * 9}-05-17` }, 0);
    const [visits = [], documents = []] = [numbers[2 * at], numbers[2 * at + 1]];
    if (at !== 2) await storeTrace(storage, epoch, oip, told(oip, visits, documents), 0);
  }
};

/** What a viewer may see of them. */
export const grantsIn = (epoch: number): ReadonlyMap<string, Grant> =>
  new Map(
    strangers.flatMap(({ oip, reason }): [string, Grant][] =>
      reason ? [[oip, { oip, reason, personKey: personKey(epoch, oip), sees: groupsFor(reason) }]] : [],
    ),
  );
