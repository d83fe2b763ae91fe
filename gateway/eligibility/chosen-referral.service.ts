import { granted } from '../access/viewer.ts';
import { filedReferrals } from '../clinic/patient-file.service.ts';
import { leadsTo, type ReferralFacts } from '../clinic/referral.rules.ts';
import { referralId } from '../clinic/referral.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import type { FerReferral } from '../registry/fer-patient.ts';
import type { Known } from './facts.service.ts';
import type { SlotFacts } from './slot-needs.rules.ts';

/** A referral as FER and the regional system have it. */
export interface ChosenReferral extends ReferralFacts {
  /** FER’s own number. */
  readonly id: string;
  readonly number: string;
}

const chosen = (told: FerReferral, atDesk: boolean): ChosenReferral => ({
  id: told.referralId,
  number: told.number,
  specialty: told.specialty,
  service: told.service,
  validTo: told.validTo,
  bookable: told.availability === 'AVAILABLE' || (atDesk && told.availability === 'AVAILABLE_ONLY_RECEPTION'),
});

/** Number of the referral that is named; undefined where it is of another person whom the viewer sees. */
const named = async (context: Context, known: Known, id: string, argument: string): Promise<string | undefined> => {
  const [oip = '', number] = referralId.read(id, argument);
  if (!(await granted(await context.viewer(), oip, 'APPOINTMENTS'))) throw notVisible();
  return oip === known.patient.oip ? number : undefined;
};

/**
 * The referral to book this slot by. On a portal it is named; a desk has it before it on paper, and for whoever does a test by a doctor’s
 * order the first to end that leads there is taken. Null: there is none.
 * @throws NOT_VISIBLE where a referral is named that is not there for the viewer; RegistryUnavailable
 */
export const chooseReferral = async (
  context: Context,
  known: Known,
  slot: SlotFacts,
  { id, argument, field }: { readonly id: string | null; readonly argument: string; readonly field: string },
): Promise<ChosenReferral | null> => {
  const { atDesk } = known.facts;
  const found = atDesk ? slot.referralRequired || slot.service === 'LABORATORY' : slot.service === 'LABORATORY';
  if (id === null && !found) return null;
  const number = id === null ? undefined : await named(context, known, id, argument);
  if (id !== null && number === undefined) return null;
  const registered = known.register?.value;
  const filed = registered ? await filedReferrals(context, registered, field) : [];
  const all = filed.map((told) => chosen(told, atDesk));
  if (number === undefined) {
    const leading = all.filter((one) => leadsTo(one, slot)).toSorted((a, b) => (a.validTo < b.validTo ? -1 : 1));
    return leading[0] ?? null;
  }
  const one = all.find((referral) => referral.number === number);
  if (!one) throw notVisible();
  return one;
};
