import type { z } from 'zod';
import type { insuredPersons } from '../../schema/registry/insured-persons.ts';
import type { Call } from '../world/operations.ts';
import type { InsuredPersonsLedger } from './ledger.ts';

type RegisterOperations = typeof insuredPersons.operations;

export type RegisterRequest<Name extends keyof RegisterOperations> = z.output<RegisterOperations[Name]['request']>;
export type RegisterAnswer<Name extends keyof RegisterOperations> = z.input<RegisterOperations[Name]['answer']>;
export type RegisterCall = Call<InsuredPersonsLedger>;
