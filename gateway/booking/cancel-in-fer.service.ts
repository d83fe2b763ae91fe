import type { Doer } from '../due/doer.service.ts';
import { RegistryUnavailable } from '../registry/index.ts';

/** What FER says of a cancellation. SILENT: it gave no answer; NOT_DONE: nothing that was sent by this asking can have cancelled. */
export type CancelWord =
  | { readonly said: 'CANCELLED' }
  /** Its time has come, the visit is over, or FER does not know it. */
  | { readonly said: 'REFUSED' }
  | { readonly said: 'SILENT'; readonly outcome: 'NOT_DONE' | 'UNKNOWN'; readonly error: RegistryUnavailable };

/** Asks FER to cancel; however often it is asked, that is done once (facts F-036). */
export const cancelInFer = async (
  { registries }: Pick<Doer, 'registries'>,
  bookIdMis: string,
  reason: 'CANCELED_BY_PATIENT' | 'RECORD_NOT_CREATED_AT_EPGU' = 'CANCELED_BY_PATIENT',
): Promise<CancelWord> => {
  try {
    const told = await registries.fer.cancel({ bookIdMis, reason }, { field: 'Mutation.cancelAppointment' });
    return told && !('refused' in told.value) ? { said: 'CANCELLED' } : { said: 'REFUSED' };
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    return { said: 'SILENT', outcome: error.outcome, error };
  }
};
