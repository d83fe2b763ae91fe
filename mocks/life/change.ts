import { z } from 'zod';
import { day, instant, oid, oip } from '../../schema/registry/contract.ts';
import { insuredPersons } from '../../schema/registry/insured-persons.ts';
import { applicationStatus, homeCallStatus } from '../../schema/registry/rmis-requests.ts';
import { rmis } from '../../schema/registry/rmis.ts';
import { zags } from '../../schema/registry/zags.ts';

// What one registry takes in of an event: the only things by which it differs from what the seed says.

const personData = insuredPersons.operations.getPersonData.answer.shape.pd;
const personItem = personData.shape.person.shape.personItems.element;
const policyItem = personData.shape.policy.unwrap().shape.policyItems.element;
const attachItem = personData.shape.attach.unwrap().shape.attachItems.element;
const dudlItem = personData.shape.dudl.unwrap().shape.dudlItems.element;
const { visits, documents } = rmis.operations.GetPersonTrace.answer.shape;
const birthRecord = zags.operations.GetResponse.answer.shape.Response.unwrap().shape.Content.shape.СведРегРожд.element;

export const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('PERSON_KNOWN'), data: personData }),
  z.strictObject({
    kind: z.literal('PERSON_CORRECTED'),
    oip,
    person: personItem.omit({ patronymic: true, whenMerged: true }).partial().extend({ patronymic: z.string().nullable().optional() }),
    snils: z.string().optional(),
    address: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('DOCUMENT_REPLACED'), oip, document: dudlItem }),
  z.strictObject({ kind: z.literal('POLICY_ADDED'), oip, policy: policyItem }),
  z.strictObject({ kind: z.literal('POLICY_ENDED'), oip, place: z.int().nonnegative(), on: day, status: z.string() }),
  z.strictObject({
    kind: z.literal('ATTACHED'),
    oip,
    attachment: attachItem,
    /** CHOICE where absent. */
    reason: z.enum(['REGISTRATION', 'RESIDENCE', 'CHOICE']).optional(),
  }),
  /** `until` is the last day. */
  z.strictObject({ kind: z.literal('DETACHED'), oip, moOid: oid, areaType: z.string(), until: day }),
  z.strictObject({ kind: z.literal('CLINIC_DATA_MATCHED'), oip, moOid: oid }),
  z.strictObject({ kind: z.literal('VISIT_ADDED'), visit: visits.element }),
  z.strictObject({
    kind: z.literal('VISIT_STATUS'),
    oip,
    ordinal: z.int().positive(),
    status: visits.element.shape.history.element,
  }),
  z.strictObject({ kind: z.literal('MEDICAL_DOCUMENT'), document: documents.element }),
  z.strictObject({
    kind: z.literal('HOME_CALL_STATUS'),
    oip,
    callId: z.guid(),
    status: homeCallStatus,
    expectedFrom: instant.optional(),
    expectedTo: instant.optional(),
    /** The clinic that it was passed to. */
    moOid: oid.optional(),
  }),
  z.strictObject({
    kind: z.literal('APPLICATION_STATUS'),
    oip,
    applicationId: z.guid(),
    status: applicationStatus,
    decision: z.string().optional(),
    attachedFrom: day.optional(),
  }),
  z.strictObject({ kind: z.literal('CLINIC_IN_FER'), moOid: oid, inFer: z.boolean() }),
  z.strictObject({ kind: z.literal('SCHEDULE'), moOid: oid, resourceId: z.string().optional(), published: z.boolean() }),
  z.strictObject({ kind: z.literal('SLOT'), slotId: z.guid(), taken: z.boolean() }),
  z.strictObject({ kind: z.literal('BIRTH_RECORD'), child: oip, record: birthRecord }),
  z.strictObject({ kind: z.literal('DEATH_RECORD'), oip, deathDate: day, actRecordNumber: z.string() }),
  z.strictObject({ kind: z.literal('NAME_IN_ACTS'), oip, name: birthRecord.shape.СведРодившемся.shape.ФИОРожд }),
  z.strictObject({ kind: z.literal('WARD'), guardian: oip, ward: oip, inForce: z.boolean(), since: instant }),
]);
export type Change = z.output<typeof change>;
export type ChangeKind = Change['kind'];
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;

/** Whom a change is about; nobody where it is about a place or a slot. */
export const personOf = (one: Change): string | undefined => {
  if (one.kind === 'PERSON_KNOWN') return one.data.oip;
  if (one.kind === 'VISIT_ADDED') return one.visit.oip;
  if (one.kind === 'MEDICAL_DOCUMENT') return one.document.oip;
  if (one.kind === 'BIRTH_RECORD') return one.child;
  if (one.kind === 'WARD') return one.ward;
  return 'oip' in one ? one.oip : undefined;
};
