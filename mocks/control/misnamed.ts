import type { FaultOfRequest } from '../faults/check-fault.ts';
import { problem } from './problem.ts';

/** @throws the problem bad-request where something is wrong: names that nobody knows, with those that look like them */
export const misnamed = (faults: readonly FaultOfRequest[], ...prefix: readonly string[]): void => {
  const errors = faults.map(({ near: _near, path, ...fault }) => ({ ...fault, path: [...prefix, path].join('.') }));
  const near = faults.flatMap((fault) => fault.near);
  if (errors.length === 0) return;
  const where = errors.map(({ path }) => path).join(', ');
  throw problem(
    'bad-request',
    { ru: `Ничего не изменено. Исправьте: ${where}.`, en: `Nothing has been changed. Put right: ${where}.` },
    { errors, ...(near.length > 0 && { near }) },
  );
};
