import type { z } from 'zod';
import type { FerOperations } from '../../schema/registry/fer.ts';
import type { Call } from '../world/operations.ts';
import type { FerLedger } from './ledger.ts';

export type FerRequest<Name extends keyof FerOperations> = z.output<FerOperations[Name]['request']>;
export type FerAnswer<Name extends keyof FerOperations> = z.input<FerOperations[Name]['answer']>;
export type FerCall = Call<FerLedger>;
