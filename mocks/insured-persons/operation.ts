import type { z } from 'zod';
import type { insuredPersons } from '../../schema/registry/insured-persons.ts';
import type { Ledger } from '../world/ledger.ts';
import type { Call } from '../world/operations.ts';

type RegisterOperations = typeof insuredPersons.operations;

export type RegisterRequest<Name extends keyof RegisterOperations> = z.output<RegisterOperations[Name]['request']>;
export type RegisterAnswer<Name extends keyof RegisterOperations> = z.input<RegisterOperations[Name]['answer']>;
export type RegisterCall = Call<Ledger<never>>;
