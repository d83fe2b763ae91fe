import { z } from 'zod';
import type { Ledger } from '../world/ledger.ts';

/** None of the register's operations changes anything, so it writes no event; what befalls its people is in the ledger of lives. */
export const openInsuredPersonsLedger = (): Ledger<never> => ({ event: z.never(), apply: () => undefined });
