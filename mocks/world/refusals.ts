import { commonErrors, type Operation, type RegistryContract } from '../../schema/registry/contract.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import type { Told } from '../faults/wire.ts';
import { JournalRefused, OtherBase } from './journal.ts';
import { Refusal, refuse } from './refusal.ts';
import { BaseIsReadOnly } from './shelves.ts';

export const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' };

/** How the registry of a contract says no. */
interface Refusals {
  /** What a failure of ours is to a client; what nobody foresaw is warned of. */
  readonly ofError: (operation: string, error: unknown) => Refusal;
  readonly told: (operation: Operation | undefined, refusal: Refusal) => Told;
  /** What a fault says in the registry's name. */
  readonly ofFault: (operation: Operation | undefined, status: number | undefined, code: string | undefined) => Told;
}

export const refusalsOf = (contract: RegistryContract, warn: (text: string) => void): Refusals => {
  const told = (operation: Operation | undefined, { code, detail }: Refusal): Told => {
    const known = operation?.errors[code] ?? commonErrors[code as keyof typeof commonErrors];
    const message = detail ? [known.message, detail.path, detail.expected].filter(Boolean).join(': ') : known.message;
    const body = contract.error(code, message, detail && { path: detail.path, value: detail.value });
    return { status: known.status, text: JSON.stringify(body), headers: jsonHeaders };
  };
  return {
    told,
    ofError(operation, error) {
      if (error instanceof BaseIsReadOnly)
        return refuse('BAD_REQUEST', { path: worldHeaders.epoch, expected: 'основа мира только читается' });
      if (error instanceof OtherBase) return refuse('BAD_REQUEST', { path: worldHeaders.base, expected: error.message });
      if (error instanceof JournalRefused) {
        warn(error.message);
        return refuse('INTERNAL_ERROR', { path: worldHeaders.epoch, expected: error.message });
      }
      warn(`${contract.path}/${operation}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return refuse('INTERNAL_ERROR');
    },
    ofFault(operation, status, code) {
      const usual = told(operation, new Refusal(code ?? 'INTERNAL_ERROR'));
      const text = status === 429 ? JSON.stringify(contract.error('TOO_MANY_REQUESTS', 'Слишком много запросов')) : usual.text;
      return { ...usual, text, status: status ?? usual.status };
    },
  };
};
