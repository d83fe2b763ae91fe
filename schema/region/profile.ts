// Names and values are the graph's (RegionProfile), so that a client reads here what it gets there.

export type ThirdPartyBookingMode = 'OWNER_CODE_ONCE' | 'POLICY_NUMBER' | 'HOUSEHOLD_MEMBER';
export type AppointmentVisibility = 'OWN_CHANNEL' | 'ALL_CHANNELS';
export type RecordAvailability = 'AVAILABLE' | 'REGIONAL_PORTAL' | 'PAPER_ONLY' | 'UNAVAILABLE';
export type RecordDetail = 'FULL' | 'PARTIAL';
export type AccountLevel = 'SIMPLIFIED' | 'STANDARD' | 'VERIFIED';
export type ParentalRightsRoute = 'ZAGS' | 'MFC' | 'GUARDIANSHIP' | 'CLINIC_CONFIRMATION' | 'MODERATOR';

/** Within how many working days access to a record is decided; 0 = at once. */
export interface RecordAccessTerm {
  readonly level: AccountLevel;
  readonly forChild: boolean;
  readonly minWorkingDays: number;
  readonly maxWorkingDays: number;
}

/** One way to have parental rights verified; the first whose condition holds is taken (C-4). */
export interface ParentalRightsRouteRule {
  readonly route: ParentalRightsRoute;
  readonly condition: { readonly ru: string; readonly en: string };
}

/** What a portal or a territory decides for itself (contradictions C-1..C-26). */
export interface ProfileValues {
  readonly thirdPartyBooking: ThirdPartyBookingMode;
  /** Day from which booking another adult needs the owner's code; null: never (C-1). */
  readonly consentRequiredFrom: string | null;
  readonly bookingHorizonDays: number;
  readonly appointmentVisibility: AppointmentVisibility;
  readonly reschedulingEnabled: boolean;
  readonly homeVisitEnabled: boolean;
  readonly recordAvailability: RecordAvailability;
  readonly recordDetail: RecordDetail;
  readonly recordPortalUrl: string | null;
  /** Levels that get a code on every opening of a record (C-18). */
  readonly recordCodeRequired: readonly AccountLevel[];
  /** Full years, inclusive (C-3). */
  readonly ownRecordFromAge: number;
  /** Full years, exclusive: access ends on that birthday (C-2). */
  readonly representativeRecordUntilAge: number;
  readonly recordAccessTerms: readonly RecordAccessTerm[];
  readonly parentalRightsRoutes: readonly ParentalRightsRouteRule[];
  readonly guardianElectronicRequest: boolean;
  /** Members incl. the main one; null: no limit (C-23). */
  readonly householdLimit: number | null;
  readonly householdModeration: boolean;
  readonly supportContact: string | null;
}

/** A profile on a day: its own values over those of FEDERAL. */
export interface Profile extends ProfileValues {
  /** FEDERAL, MOSCOW, ... */
  readonly code: string;
  /** First day of the values that are in force, YYYY-MM-DD. */
  readonly effectiveFrom: string;
}
