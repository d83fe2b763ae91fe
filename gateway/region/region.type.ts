import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDate, GraphQLURL } from '../graph/scalars/index.ts';

export const ThirdPartyBookingMode = graphEnum('ThirdPartyBookingMode', 'What booking another adult takes (C-1).', {
  OWNER_CODE_ONCE: 'A code sent to the policy’s owner, once for each pair (R-001..R-004)',
  POLICY_NUMBER: 'The other person’s policy number (R-020)',
  HOUSEHOLD_MEMBER: 'Membership of one household (R-317)',
});
export const AppointmentVisibility = graphEnum('AppointmentVisibility', 'Which bookings a portal shows (C-16).', {
  OWN_CHANNEL: 'Only those made on the portal itself (R-051)',
  ALL_CHANNELS: 'All, whoever made them (R-057)',
});
export const RecordAvailability = graphEnum('RecordAvailability', 'Where a territory shows medical records (R-359, C-15).', {
  AVAILABLE: 'On the federal portal',
  REGIONAL_PORTAL: 'On the territory’s own portal only (R-357)',
  PAPER_ONLY: 'Kept, but extracts are handed out in person only (R-360)',
  UNAVAILABLE: 'Not yet',
});
export const RecordDetail = graphEnum('RecordDetail', 'How much of a record a territory shows (R-353).', {
  FULL: 'Everything there is (R-354)',
  PARTIAL: 'A part',
});
export const AccountLevel = graphEnum(
  'AccountLevel',
  'Уровень учётной записи ЕСИА: assurance level of an account (R-138, R-139), lowest first.',
  {
    SIMPLIFIED: 'Упрощённая: name and phone or e-mail, which nobody has checked: it opens nobody’s data',
    STANDARD: 'Стандартная: SNILS and passport checked online',
    VERIFIED: 'Подтверждённая («полная» on mos.ru): identity confirmed in person or by a bank',
  },
);
export const ParentalRightsRoute = graphEnum('ParentalRightsRoute', 'How parental rights are verified (C-4).', {
  ZAGS: 'The register of civil acts answers by itself (R-159)',
  MFC: 'An office of public services sees the originals (R-160)',
  GUARDIANSHIP: 'The guardianship authority answers (R-164)',
  CLINIC_CONFIRMATION: 'The child’s clinic looks at uploaded documents (R-172)',
  MODERATOR: 'A moderator of the portal decides (R-320)',
});

@ObjectType('RecordAccessTerm', { description: 'Within how many working days access to a record is decided (R-184, R-186, C-5).' })
export class RecordAccessTerm {
  @Field(() => AccountLevel, { description: 'Level of whoever asks.' })
  readonly level!: keyof typeof AccountLevel;
  @Field(() => Boolean, { description: 'True: for a child’s record; false: for one’s own.' })
  readonly forChild!: boolean;
  @Field(() => Int, { description: 'Working days, inclusive; 0 = at once.' })
  readonly minWorkingDays!: number;
  @Field(() => Int, { description: 'Working days, inclusive; 0 = at once.' })
  readonly maxWorkingDays!: number;
}

@ObjectType('ParentalRightsRouteRule', {
  description: 'One way to have parental rights verified; the first whose condition holds is taken (C-4).',
})
export class ParentalRightsRouteRule {
  @Field(() => ParentalRightsRoute, { description: 'Who verifies.' })
  readonly route!: keyof typeof ParentalRightsRoute;
  @Field(() => String, { description: 'When this way is taken, in the language of the request.' })
  readonly condition!: string | { readonly ru: string; readonly en: string };
}

@ObjectType('RegionProfile', {
  description:
    'What differs between portals and territories (contradictions C-1..C-26): data with a day of effect, inherited from FEDERAL. ' +
    'The portal of the call decides thirdPartyBooking, consentRequiredFrom, appointmentVisibility, reschedulingEnabled, household*, recordAccessTerms, ' +
    'recordCodeRequired, parentalRightsRoutes, guardianElectronicRequest and supportContact; the patient’s insurance territory decides the rest.',
})
export class RegionProfile {
  @Field(() => String, {
    description:
      'FEDERAL, MOSCOW, MOSCOW_OBLAST, SPB, KRASNODAR, STAVROPOL, TATARSTAN, BRYANSK, BELGOROD, BASHKORTOSTAN or REGIONAL_PORTAL.',
  })
  readonly code!: string;
  @Field(() => GraphDate, { description: 'First day of the values that are in force.' })
  readonly effectiveFrom!: string;
  @Field(() => ThirdPartyBookingMode, { description: 'What booking another adult takes (C-1).' })
  readonly thirdPartyBooking!: keyof typeof ThirdPartyBookingMode;
  @Field(() => GraphDate, {
    nullable: true,
    description: 'Day from which another adult’s booking needs the owner’s code (R-012). Null: never.',
  })
  readonly consentRequiredFrom!: string | null;
  @Field(() => Int, { description: 'How many days ahead slots are shown, today not counted.' })
  readonly bookingHorizonDays!: number;
  @Field(() => AppointmentVisibility, { description: 'Which bookings the portal shows (C-16, R-051).' })
  readonly appointmentVisibility!: keyof typeof AppointmentVisibility;
  @Field(() => Boolean, { description: 'Whether a booking can be moved (R-057).' })
  readonly reschedulingEnabled!: boolean;
  @Field(() => Boolean, { description: 'Whether a doctor can be called home electronically (R-064).' })
  readonly homeVisitEnabled!: boolean;
  @Field(() => RecordAvailability, { description: 'Where medical records are shown (R-359, C-15).' })
  readonly recordAvailability!: keyof typeof RecordAvailability;
  @Field(() => RecordDetail, { description: 'How much of a record is shown (R-353).' })
  readonly recordDetail!: keyof typeof RecordDetail;
  @Field(() => GraphQLURL, { nullable: true, description: 'The territory’s own portal (R-357). Null: it has none.' })
  readonly recordPortalUrl!: string | null;
  @Field(() => [AccountLevel], { description: 'Levels that get a code by SMS on every opening of a record (R-206, C-18).' })
  readonly recordCodeRequired!: readonly (keyof typeof AccountLevel)[];
  @Field(() => Int, { description: 'Full years from which one reads one’s own record, inclusive (R-182, C-3).' })
  readonly ownRecordFromAge!: number;
  @Field(() => Int, {
    description: 'Full years at which a representative’s access to a child’s record ends, on the birthday itself (R-179, R-180, C-2).',
  })
  readonly representativeRecordUntilAge!: number;
  @Field(() => [RecordAccessTerm], { description: 'How long access to a record takes to be decided (C-5).' })
  readonly recordAccessTerms!: readonly RecordAccessTerm[];
  @Field(() => [ParentalRightsRouteRule], { description: 'How parental rights are verified, in the order of trial (C-4).' })
  readonly parentalRightsRoutes!: readonly ParentalRightsRouteRule[];
  @Field(() => Boolean, { description: 'Whether guardians may apply electronically (C-7).' })
  readonly guardianElectronicRequest!: boolean;
  @Field(() => Int, { nullable: true, description: 'Members of a household, the main one included (R-319, C-23). Null: no limit.' })
  readonly householdLimit!: number | null;
  @Field(() => Boolean, { description: 'Whether a moderator approves new members of a household (R-320).' })
  readonly householdModeration!: boolean;
  @Field(() => String, { nullable: true, description: 'Who helps with the portal (R-366). Null: nobody is named.' })
  readonly supportContact!: string | null;
}

@ObjectType('Region', {
  implements: Node,
  description: 'Субъект РФ: a subject of the federation, and the territory in which a person is insured.',
})
export class Region implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => String, {
    description: 'Two digits, KOD_TF: `77` Moscow. Also the first two of an ENP first issued there, which says nothing of today (R-193).',
  })
  readonly code!: string;
  @Field(() => String, { description: 'ОКАТО of the subject, five digits: `45000` Moscow.' })
  readonly okato!: string;
  @Field(() => String, { description: 'In Russian.' })
  readonly name!: string;
  @Field(() => String, { description: 'IANA zone of the region’s clinics and calendar days.' })
  readonly timeZone!: string;
  /** Code of the profile; the graph shows the profile itself. */
  readonly profileCode!: string;
}
