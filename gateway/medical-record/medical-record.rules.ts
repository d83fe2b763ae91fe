import type { Day } from '../../schema/calendar/index.ts';
import type { AccountLevel, Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import { represents } from '../access/field-groups.rules.ts';
import type { GrantReason } from '../access/grant.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { accessGiven, codeAnswered } from './record-access.rules.ts';
import { refusalOfReader } from './record-reader.rules.ts';
import {
  accessRequired,
  codeRequired,
  insuredElsewhere,
  levelTooLow,
  notYet,
  paperOnly,
  pastRepresentation,
  readElsewhere,
  tooYoung,
  unavailable,
} from './record-refusals.rules.ts';

/** Who asks for whose record, and where. */
export interface RecordFacts {
  readonly seenAs: GrantReason;
  readonly level: AccountLevel;
  /** Code of the profile of the portal signed in at. */
  readonly portal: string;
  /** Of that portal: whether guardians apply for a record electronically (C-7). */
  readonly guardiansApply: boolean;
  /** Of the patient's insurance territory. */
  readonly profile: Profile;
  /** Full years of the patient today. */
  readonly age: number;
  /** Moment at which the patient reaches the age of one's own record, an instant with offset. */
  readonly ownFrom: () => string;
  readonly today: Day;
  /** Whether this reader was given access to this record, and has it still. */
  readonly accessGranted: boolean;
  /** Whether the record is open by a code at this moment. */
  readonly openByCode: boolean;
}

/** some territories show records on their own portal only. */
export const onOwnPortal = rule(
  'R-357',
  (profile: Profile, portal: string) => profile.recordAvailability !== 'REGIONAL_PORTAL' || portal === profile.code,
);

/** a record kept on paper or behind a counter is not read online. */
export const keptOnline = rule('R-360', (profile: Profile) => profile.recordAvailability !== 'PAPER_ONLY');

/** not every territory takes part. */
export const takesPart = rule('R-358', (profile: Profile) => profile.recordAvailability !== 'UNAVAILABLE');

/** a simplified account does not do. */
export const levelSuffices = rule('R-138', (level: AccountLevel) => level !== 'SIMPLIFIED');

/** one's own record is read from that age on, the birthday included (C-3). */
export const oldEnough = rule('R-182', (age: number, profile: Profile) => age >= profile.ownRecordFromAge);

/** a representative reads until that birthday, which is already too late (C-2). */
export const stillRepresented = rule('R-180', (age: number, profile: Profile) => age < profile.representativeRecordUntilAge);

/** where the federal service works, any portal shows the record. */
export const inFederalService = rule('R-355', (profile: Profile) => profile.recordAvailability === 'AVAILABLE');

/** the city’s own service is for those insured in Moscow. */
export const insuredForPortal = rule(
  'R-365',
  (portal: string, profile: Pick<Profile, 'code'>) => portal !== 'MOSCOW' || profile.code === 'MOSCOW',
);

/** all of a record is for residents of the territories whose profile says so; others see part of it. */
export const showsAll = rule('R-354', (profile: Pick<Profile, 'recordDetail'>) => profile.recordDetail === 'FULL');

/** from the age of one's own record a teenager has an account for it. */
export const readsByOwnAccount = rule('R-181', (age: number, profile: Profile) => age >= profile.ownRecordFromAge);

/** nobody keeps a record from the doctor whom the patient comes to. */
export const openToDoctor = rule('R-211', (seenAs: GrantReason) => seenAs === 'PATIENT_OF_THE_DAY');

/** there were no electronic records on the portal before that day. */
export const serviceExists = rule('R-221', (today: Day) => today >= '2018-01-01');

/** the clinic opens a record at the first visit; until then there is none. */
export const isOpened = rule('R-220', (recordOpenedOn: Day | null) => recordOpenedOn !== null);

const ofTerritory = ({ profile, portal, today }: RecordFacts): Refused | undefined => {
  if (!serviceExists(today)) return notYet(profile);
  if (inFederalService(profile)) return undefined;
  if (!takesPart(profile)) return unavailable(profile);
  if (!keptOnline(profile)) return paperOnly(profile);
  return onOwnPortal(profile, portal) ? undefined : readElsewhere(profile);
};

const ofAge = ({ seenAs, age, profile, ownFrom }: RecordFacts): Refused | undefined => {
  if (seenAs === 'SELF') return oldEnough(age, profile) ? undefined : tooYoung(profile, ownFrom());
  if (!represents(seenAs) || stillRepresented(age, profile)) return undefined;
  return pastRepresentation(profile, readsByOwnAccount(age, profile));
};

const ofAccess = (facts: RecordFacts): Refused | undefined => {
  const { profile } = facts;
  const access = { ...facts, forChild: represents(facts.seenAs) };
  if (!accessGiven(access)) return accessRequired(profile, access.forChild);
  return codeAnswered(access) ? undefined : codeRequired(profile);
};

/** What is left, each code once: its first mention. */
const distinct = (refusals: readonly (Refused | undefined)[]): Refused[] =>
  refusals.filter((one, at): one is Refused => one !== undefined && refusals.findIndex((earlier) => earlier?.code === one.code) === at);

/** Every reason why the record is not shown, the weightiest first. A doctor reads it at the clinic, where none of this applies. */
export const refusalsOfRecord = (facts: RecordFacts): Refused[] => {
  const { seenAs, level, portal, profile } = facts;
  if (openToDoctor(seenAs)) return [];
  const lasting = distinct([
    refusalOfReader(facts),
    ofTerritory(facts),
    insuredForPortal(portal, profile) ? undefined : insuredElsewhere(profile),
    levelSuffices(level) ? undefined : levelTooLow(profile),
    ofAge(facts),
  ]);
  // Access and codes are for whoever could have the record.
  return lasting.length > 0 ? lasting : distinct([ofAccess(facts)]);
};

/** The weightiest reason; undefined where the record is shown. */
export const refusalOfRecord = (facts: RecordFacts): Refused | undefined => refusalsOfRecord(facts)[0];
