import { regionByCode } from '../../../schema/region/index.ts';
import type { MedicalOrganizationItem } from '../../../schema/registry/insured-persons.ts';
import { createDraws, below, pick } from '../random/keyed-draw.ts';
import { cities, streets } from './cities.ts';
import { ageGroupOf, clinicPlans, type ClinicKind, type ClinicPlan } from './clinic-plan.ts';

export interface Clinic {
  /** 1.. : place in clinicPlans, part of slot ids. */
  readonly number: number;
  readonly plan: ClinicPlan;
  readonly oid: string;
  readonly timeZone: string;
  readonly organization: MedicalOrganizationItem;
}

// Clinics are the same under every seed: their OIDs are ids of the graph.
const draw = createDraws('clinics')('address');

const servesWithoutAttachment: Readonly<Record<ClinicKind, boolean>> = {
  ADULT: false,
  CHILD: false,
  FAMILY: false,
  DENTAL: true,
  HOSPITAL: false,
  PRIVATE: false,
  FEDERAL: true,
};

/** How a clinic of FER is booked, and how any other is. */
export const onlineChannels = ['PORTAL', 'MOBILE_APP', 'REGIONAL_PORTAL', 'REGISTRY_DESK', 'CALL_CENTRE', 'INFOMAT'] as const;
export const deskChannels = ['REGISTRY_DESK', 'CALL_CENTRE'] as const;

const makeClinic = (plan: ClinicPlan, place: number): Clinic => {
  const region = regionByCode(plan.regionCode);
  const city = cities[plan.regionCode];
  if (!region || !city) throw new RangeError(`no such region: ${plan.regionCode}`);
  const number = place + 1;
  // The last arc of a region's code has no leading zero: an OID cannot.
  const oid = `1.2.643.5.1.13.13.12.2.${Number(plan.regionCode)}.${plan.number}`;
  // Local numbers that begin with 0 are never given out.
  const phone = (line: number): string => `+7${city.phoneCode}0${String(number).padStart(3, '0')}${String(line).padStart(3, '0')}`;
  const cityName = city.names[plan.kind === 'FAMILY' ? (plan.number % 2) + 1 : 0] ?? city.names[0] ?? '';
  return {
    number,
    plan,
    oid,
    timeZone: region.timeZone,
    organization: {
      moCode: `${plan.regionCode}${String(plan.number).padStart(4, '0')}`,
      moOid: oid,
      name: plan.name,
      address: `${cityName}, ул. ${pick(draw(number, 1), streets)}, д. ${1 + below(draw(number, 2), 90)}`,
      okato: region.okato,
      regionCode: plan.regionCode,
      timeZone: region.timeZone,
      phone: phone(1),
      email: `clinic${plan.regionCode}${plan.number}@example.ru`,
      ...(plan.kind === 'CHILD' && { childHelpline: phone(3) }),
      registryDesk: { phone: phone(2), hours: plan.kind === 'HOSPITAL' ? 'ежедневно 8:00–20:00' : 'пн–пт 8:00–20:00, сб 9:00–15:00' },
      inOms: plan.kind !== 'PRIVATE',
      servesWithoutAttachment: servesWithoutAttachment[plan.kind],
      recordKeeping: plan.recordKeeping,
      ageGroup: ageGroupOf[plan.kind],
      bookingChannels: plan.inFer ? [...onlineChannels] : [...deskChannels],
    },
  };
};

export const clinics: readonly Clinic[] = clinicPlans.map(makeClinic);

const byOid = new Map(clinics.map((clinic) => [clinic.oid, clinic]));
/** Undefined for an OID that no clinic has. */
export const clinicByOid = (oid: string): Clinic | undefined => byOid.get(oid);
export const clinicByNumber = (number: number): Clinic | undefined => clinics[number - 1];

/** The clinic of a region by its last arc; for the cast, whose clinics exist. */
export const clinicAt = (regionCode: string, number: number): Clinic => {
  const clinic = clinics.find(({ plan }) => plan.regionCode === regionCode && plan.number === number);
  if (!clinic) throw new RangeError(`no clinic ${number} in region ${regionCode}`);
  return clinic;
};
