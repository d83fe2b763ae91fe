import type { Context } from '../graph/context.ts';
import type { PaidServiceRecord } from '../registry/schedule-words.ts';
import { specialtiesOf } from './clinic.service.ts';
import type { Specialty } from './clinic.type.ts';
import type { PaidService } from './paid-service.type.ts';

export const showPaidService = ({ code, name, price }: PaidServiceRecord, specialty: Specialty): PaidService => ({
  code,
  name,
  price,
  specialty,
});

/** The catalogue of a clinic by name; empty where it has none, or is not in FER. */
export const paidServicesOf = async (context: Context, moOid: string): Promise<PaidService[]> => {
  const offered = await specialtiesOf(context, moOid, 'Clinic.paidServices');
  const services = offered.flatMap(({ paidServices, ...specialty }) => paidServices.map((one) => showPaidService(one, specialty)));
  return services.toSorted((a, b) => a.name.localeCompare(b.name, 'ru') || (a.code < b.code ? -1 : 1));
};
