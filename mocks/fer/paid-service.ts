import type { PaidService } from '../people/resource.ts';
import type { FerAnswer } from './operation.ts';

/** A service for the patient’s own money in FER’s words. */
export const paidServiceOf = ({
  code,
  name,
  price,
}: PaidService): NonNullable<FerAnswer<'GetScheduleInfo'>['Schedule']['Slots'][number]['Paid_Service']> => ({
  Service_Code: code,
  Service_Name: name,
  Price: price,
});
