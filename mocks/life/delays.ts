import type { Informed } from '../../schema/control/event-parts.ts';
import type { EventName } from '../../schema/control/events.ts';

interface Usual {
  /** ISO 8601. */
  readonly delay: string;
  /** Rule or fact, or how the default was chosen where the sources are silent. */
  readonly because: string;
}
type Delays = Partial<Record<Informed, Usual>>;

const atOnce: Usual = { delay: 'PT0S', because: 'it happens there' };
const pushed = {
  delay: 'P1D',
  because: 'ZAGS pushes to the funds (R-105, F-050), the sources name no term; a digital policy takes about a day (F-042)',
};
const regional = {
  delay: 'P1DT1H',
  because: 'default: the regional system asks the register hourly, after the register was told',
};
const clinics = {
  delay: 'P2D',
  because: 'default: clinics compare their patients with the register every night, after it was told',
};
const nightly = { delay: 'P1D', because: 'default: clinics compare their patients with the register every night' };
const hourly = { delay: 'PT1H', because: 'default: the regional system asks the register hourly' };
const handedOver = { delay: 'PT1M', because: 'default: the clinic’s system hands visits over to FER within a minute' };

const civil: Delays = { zags: atOnce, 'insured-persons': pushed, fer: regional, rmis: clinics };
const registered: Delays = { 'insured-persons': atOnce, fer: hourly, rmis: nightly };
const schedule: Delays = { fer: atOnce };
const directory: Delays = {
  fer: atOnce,
  'insured-persons': { delay: 'P1D', because: 'default: the directory of organisations (F003) is renewed every day' },
};
const visit: Delays = { rmis: atOnce, fer: handedOver };

/** How long after an event each of those whom it reaches learns of it. */
export const usualDelays: Readonly<Record<EventName, Delays>> = {
  MO_ADDED: directory,
  MO_REMOVED: directory,
  SCHEDULE_WITHDRAWN: schedule,
  SCHEDULE_PUBLISHED: schedule,
  SLOT_TAKEN: schedule,
  SLOT_FREED: schedule,
  VISIT_STATUS_SET: visit,
  VISIT_ADDED: visit,
  DOCUMENT_ADDED: { rmis: atOnce },
  MISMATCH_CORRECTED: { rmis: atOnce },
  HOME_VISIT_STATUS_SET: { rmis: atOnce },
  ATTACHMENT_DECIDED: {
    rmis: atOnce,
    'insured-persons': { delay: 'PT0S', because: 'the clinic reports whom it attaches (F-041)' },
    fer: atOnce,
  },
  POLICY_ISSUED: registered,
  POLICY_CLOSED: registered,
  TEMPORARY_POLICY_ISSUED: registered,
  ATTACHED: registered,
  DETACHED: registered,
  PERSON_DATA_CORRECTED: registered,
  BIRTH: civil,
  DEATH: civil,
  NAME_CHANGED: civil,
  PATERNITY_ESTABLISHED: { zags: atOnce },
  GUARDIAN_APPOINTED: { guardianship: atOnce },
  GUARDIANSHIP_ENDED: { guardianship: atOnce },
  PARENT_RESTRICTED: { guardianship: atOnce },
  PASSPORT_REPLACED: {
    'insured-persons': { delay: 'P5D', because: 'R-115: the register keeps the old passport for a while; up to five days by F-053' },
    fer: { delay: 'P5DT1H', because: 'default: the regional system asks the register hourly' },
  },
  PARENT_CONFIRMED: {},
  HOUSEHOLD_DECIDED: {},
  SERVICE_SWITCHED_ON: {},
};

/** ISO 8601; at once for whoever usually hears nothing of it. */
export const usualDelay = (event: EventName, system: Informed): string => usualDelays[event][system]?.delay ?? 'PT0S';
