import type { PortalTrace } from '../../schema/registry/rmis-portal.ts';
import { rmis as contract, type MisAttachment, type MisDocument } from '../../schema/registry/rmis.ts';
import { attachmentArea, type AttachmentArea } from './attachment-words.ts';
import type { Caller } from './call.ts';
import { policyType, mendLetters, type PolicyType } from './policy-words.ts';
import { questionsTo } from './question.ts';
import {
  applicationsOf,
  cancelHomeCall,
  createHomeCall,
  homeCallsOf,
  submitApplication,
  type HomeCallWish,
  type HandedApplication,
} from './rmis-requests.ts';
import type { CallOptions, ReadOptions } from './scope.ts';
import { visitRecord, type VisitRecord } from './visit-words.ts';

/** An attachment as the clinic's system has it. */
export interface ClinicsAttachment {
  readonly moOid: string;
  readonly areaType: AttachmentArea;
  readonly since: string;
  readonly reason: 'REGISTRATION' | 'RESIDENCE' | 'CHOICE' | null;
  readonly policyType: PolicyType;
  /** What the clinic has of the person. */
  readonly patient: MisAttachment['patient'];
  /** False where those data do not match the register. */
  readonly shownToPortal: boolean;
  /** Names of the fields that differ, for operators only. */
  readonly mismatches: readonly string[];
}

/** What the first touch of a person brings. Documents stay as they were signed. */
export interface Trace {
  readonly visits: readonly VisitRecord[];
  readonly recordOpenedOn: string | null;
  readonly documents: readonly MisDocument[];
  readonly portal: PortalTrace;
}

export interface SigningKey {
  readonly keyId: string;
  readonly moOid: string;
  /** base64url of the Ed25519 public key. */
  readonly x: string;
}

const question = questionsTo({ contract, mend: mendLetters });
const requestId = (answer: { requestId: string }): string => answer.requestId;
/** Storage keeps what these answer. */
const never = { freshMs: 0, stale: false } as const;
const person = ({ oip }: { oip: string }): { oip: string } => ({ oip });

const attachmentsOf = question('GetAttachments', {
  request: person,
  tell: (answer): readonly ClinicsAttachment[] => answer.attachments.flatMap(clinicsAttachment),
  requestId,
  refusals: { PERSON_NOT_FOUND: undefined },
  keep: { freshMs: 30_000, stale: true },
});

const visits = question('GetVisits', {
  request: (whose: { oip: string } | { moOid: string; day: string }) => whose,
  tell: (answer): readonly VisitRecord[] => answer.visits.map(visitRecord),
  requestId,
  refusals: { PERSON_NOT_FOUND: undefined },
  keep: never,
});

const documentsOf = question('GetDocuments', {
  request: person,
  tell: (answer) => ({ recordOpenedOn: answer.recordOpenedOn ?? null, documents: answer.documents as readonly MisDocument[] }),
  requestId,
  refusals: { PERSON_NOT_FOUND: undefined },
  keep: never,
});

const traceOf = question('GetPersonTrace', {
  request: person,
  tell: (answer): Trace => ({
    visits: answer.visits.map(visitRecord),
    recordOpenedOn: answer.recordOpenedOn ?? null,
    documents: answer.documents,
    portal: answer.portal,
  }),
  requestId,
  refusals: { PERSON_NOT_FOUND: undefined },
  keep: never,
});

const catchmentArea = question('FindCatchmentArea', {
  request: ({ regionCode, text }: { regionCode: string; text: string }) => ({ regionCode, address: text }),
  tell: ({ number, moOid, resourceId }) => ({ number, moOid, resourceId: resourceId ?? null }),
  requestId,
  refusals: { AREA_NOT_FOUND: undefined },
  keep: { freshMs: 600_000, stale: true },
});

const keys = question('GetSigningKeys', {
  request: ({ keyIds }: { keyIds: readonly string[] }) => ({ keyIds: [...keyIds] }),
  tell: (answer): ReadonlyMap<string, SigningKey> => new Map(answer.keys.map((key) => [key.keyId, key])),
  requestId,
  keep: { freshMs: 600_000, stale: true },
});

/** The regional medical information systems. */
export const rmisClient = {
  system: 'RMIS',
  on: (caller: Caller) => ({
    trace: (oip: string, options?: CallOptions) => caller.ask(traceOf, { oip }, options),
    attachments: (oip: string, options?: ReadOptions) => caller.ask(attachmentsOf, { oip }, options),
    /** Visits of one person, oldest first. */
    visits: (oip: string, options?: CallOptions) => caller.ask(visits, { oip }, options),
    /** Visits of everybody to one clinic on one day of its zone, oldest first; undefined where nobody knows the clinic. */
    clinicVisits: (moOid: string, day: string, options?: CallOptions) => caller.ask(visits, { moOid, day }, options),
    /** The medical record, oldest document first. */
    documents: (oip: string, options?: CallOptions) => caller.ask(documentsOf, { oip }, options),
    /** Calls a doctor home. The same number again is the same call. Undefined: no such person, or clinic. */
    callHome: (wish: HomeCallWish, options?: CallOptions) => caller.ask(createHomeCall, wish, options),
    /** Answers how the call stands then: one that is over stays so. Undefined: no such call. */
    cancelHomeCall: (callId: string, options?: CallOptions) => caller.ask(cancelHomeCall, { callId }, options),
    /** Home calls of a person, oldest first. */
    homeCalls: (oip: string, options?: CallOptions) => caller.ask(homeCallsOf, { oip }, options),
    /** Hands an application for attachment in. The same number again is the same application. Undefined: no such person, or clinic. */
    applyForAttachment: (application: HandedApplication, options?: CallOptions) => caller.ask(submitApplication, application, options),
    /** Applications of a person, oldest first. */
    attachmentApplications: (oip: string, options?: CallOptions) => caller.ask(applicationsOf, { oip }, options),
    /** Clinic and district doctor of a house; undefined where no area has it. */
    catchmentArea: (address: { regionCode: string; text: string }, options?: ReadOptions) => caller.ask(catchmentArea, address, options),
    /** Public keys of signatures by their ids; a key that nobody knows is not in the answer. */
    signingKeys: async (keyIds: readonly string[], options?: ReadOptions): Promise<ReadonlyMap<string, SigningKey>> => {
      const unique = [...new Set(keyIds)];
      const told = await Promise.all(unique.map((keyId) => caller.askOneOf(keys, keyId, (ids) => ({ keyIds: ids }), options)));
      return new Map(told.flatMap((one) => (one ? [[one.value.keyId, one.value] as const] : [])));
    },
  }),
} as const;

const clinicsAttachment = (told: MisAttachment): ClinicsAttachment[] => {
  const areaType = attachmentArea(told.areaType);
  const type = policyType(told.pcyType);
  if (!areaType || !type) return [];
  const { moOid, since, reason, patient, shownToPortal, mismatches } = told;
  return [{ moOid, areaType, since, reason: reason ?? null, policyType: type, patient, shownToPortal, mismatches }];
};
