import { parseInstant } from '../../schema/calendar/index.ts';
import type { HomeCall, MisApplication } from '../../schema/registry/rmis-requests.ts';
import { rmis as contract } from '../../schema/registry/rmis.ts';
import { areaCode, type AttachmentArea } from './attachment-words.ts';
import { policyCode, type PolicyType } from './policy-words.ts';
import { questionsTo } from './question.ts';

/** A doctor called home, as the clinic's system has it. Instants are epoch milliseconds. */
export interface HomeCallRecord {
  readonly callId: string;
  readonly moOid: string;
  readonly status: 'NEW' | 'ACCEPTED' | 'COMPLETED' | 'CANCELLED' | 'PASSED_TO_ANOTHER_CLINIC';
  readonly statusAtMs: number;
  readonly expectedFromMs: number | null;
  readonly expectedToMs: number | null;
}

export interface HomeCallWish {
  /** Ours, a guid. */
  readonly callId: string;
  readonly oip: string;
  readonly moOid: string;
  readonly address: string;
  readonly complaint: string;
  readonly phone: string;
}

/** An application for attachment, as the clinic's system has it. Instants are epoch milliseconds. */
export interface ApplicationRecord {
  readonly applicationId: string;
  readonly status: MisApplication['status'];
  readonly decidedAtMs: number | null;
  readonly decision: string | null;
  /** First day of the attachment. */
  readonly attachedFrom: string | null;
}

export interface HandedDocument {
  readonly kind: string;
  readonly series: string | null;
  readonly number: string;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

export interface HandedApplication {
  /** Ours, a guid. */
  readonly applicationId: string;
  readonly oip: string;
  readonly moOid: string;
  readonly area: AttachmentArea;
  readonly reason: 'REGISTRATION' | 'RESIDENCE' | 'CHOICE';
  readonly policyType: PolicyType;
  readonly documents: readonly HandedDocument[];
  readonly representativeDocument: HandedDocument | null;
}

const statuses: Readonly<Record<HomeCall['status'], HomeCallRecord['status']>> = {
  NEW: 'NEW',
  ACTIVE: 'ACCEPTED',
  FINISHED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
  PASSED: 'PASSED_TO_ANOTHER_CLINIC',
};

const msOf = (instant: string | undefined): number | null => (instant === undefined ? null : parseInstant(instant));

const homeCall = ({ callId, moOid, status, statusAt, expectedFrom, expectedTo }: HomeCall): HomeCallRecord => ({
  callId,
  moOid,
  status: statuses[status],
  statusAtMs: parseInstant(statusAt),
  expectedFromMs: msOf(expectedFrom),
  expectedToMs: msOf(expectedTo),
});

const application = ({ applicationId, status, decidedAt, decision, attachedFrom }: MisApplication): ApplicationRecord => ({
  applicationId,
  status,
  decidedAtMs: msOf(decidedAt),
  decision: decision ?? null,
  attachedFrom: attachedFrom ?? null,
});

const document = ({ kind, series, number, issuedOn, issuer }: HandedDocument) => ({
  kind,
  number,
  ...(series !== null && { series }),
  ...(issuedOn !== null && { issuedOn }),
  ...(issuer !== null && { issuer }),
});

const question = questionsTo({ contract });
const requestId = (answer: { requestId: string }): string => answer.requestId;
/** Storage keeps what these answer. */
const never = { freshMs: 0, stale: false } as const;

export const createHomeCall = question('CreateHomeCallRequest', {
  request: (wish: HomeCallWish) => ({ ...wish }),
  tell: (answer) => homeCall(answer.homeCall),
  requestId,
  refusals: {
    PERSON_NOT_FOUND: undefined,
    ORGANIZATION_NOT_FOUND: undefined,
    HOME_CALL_ACTIVE: { refused: 'ALREADY_ACTIVE' },
  },
});

export const cancelHomeCall = question('CancelHomeCallRequest', {
  request: ({ callId }: { callId: string }) => ({ callId }),
  tell: (answer) => homeCall(answer.homeCall),
  requestId,
  refusals: { HOME_CALL_NOT_FOUND: undefined },
});

export const homeCallsOf = question('SearchHomeCallRequests', {
  request: ({ oip }: { oip: string }) => ({ oip }),
  tell: (answer): readonly HomeCallRecord[] => answer.homeCalls.map(homeCall),
  requestId,
  refusals: { PERSON_NOT_FOUND: undefined },
  keep: never,
});

export const submitApplication = question('SubmitAttachmentApplication', {
  request: ({ applicationId, oip, moOid, area, reason, policyType, documents, representativeDocument }: HandedApplication) => ({
    applicationId,
    oip,
    moOid,
    areaType: areaCode(area),
    reason,
    pcyType: policyCode(policyType),
    documents: documents.map(document),
    ...(representativeDocument && { representativeDocument: document(representativeDocument) }),
  }),
  tell: (answer) => application(answer.application),
  requestId,
  refusals: {
    PERSON_NOT_FOUND: undefined,
    ORGANIZATION_NOT_FOUND: undefined,
    APPLICATION_PENDING: { refused: 'PENDING' },
  },
});

export const applicationsOf = question('SearchAttachmentApplications', {
  request: ({ oip }: { oip: string }) => ({ oip }),
  tell: (answer): readonly ApplicationRecord[] => answer.applications.map(application),
  requestId,
  refusals: { PERSON_NOT_FOUND: undefined },
  keep: never,
});
