import type { z } from 'zod';
import type { rmis } from '../../schema/registry/rmis.ts';
import type { Call } from '../world/operations.ts';
import type { RmisLedger } from './ledger.ts';

type Operations = typeof rmis.operations;
export type RmisRequest<Name extends keyof Operations> = z.output<Operations[Name]['request']>;
export type RmisAnswer<Name extends keyof Operations> = z.input<Operations[Name]['answer']>;
export type RmisCall = Call<RmisLedger>;
