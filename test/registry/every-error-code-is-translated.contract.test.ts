import { describe, expect, it } from 'vitest';
import { RegistryUnavailable, type Registries } from '../../gateway/registry/index.ts';
import { commonErrors, type ErrorEntry, type Operation, type RegistryContract } from '../../schema/registry/contract.ts';
import { registries, type RegistryName } from '../../schema/registry/index.ts';
import { connected } from './connected.ts';
import { everyOperation, moOid } from './every-operation.ts';
import { answer, startFaultyServer } from './faulty-server.ts';

/** What a code means in our words; a code that is not here is RegistryUnavailable. */
const meanings: Readonly<Record<string, unknown>> = {
  '409.6': undefined,
  NO_DATA_FOUND: undefined,
  REFERRAL_NOT_FOUND: undefined,
  PERSON_NOT_FOUND: undefined,
  AREA_NOT_FOUND: undefined,
  ORGANIZATION_NOT_FOUND: undefined,
  HOME_CALL_NOT_FOUND: undefined,
  HOME_CALL_ACTIVE: { refused: 'ALREADY_ACTIVE' },
  APPLICATION_PENDING: { refused: 'PENDING' },
  'SMEV-404': undefined,
  MESSAGE_NOT_FOUND: undefined,
  INVALID_RECIPIENT: { refused: 'NO_SUCH_RECIPIENT' },
  SESSION_TIMED_OUT: { refused: 'SESSION_EXPIRED' },
  SLOT_NOT_AVAILABLE: { refused: 'SLOT_TAKEN' },
  SLOT_IN_PAST: { refused: 'SLOT_IN_PAST' },
  VISIT_TIME_PASSED: { refused: 'VISIT_TIME_PASSED' },
  VISIT_COMPLETED: { refused: 'VISIT_COMPLETED' },
};
/** Codes that stay failures, with whether trying again may help. */
const failures: Readonly<Record<string, boolean>> = {
  BAD_REQUEST: false,
  UNKNOWN_OPERATION: false,
  PAYLOAD_TOO_LARGE: false,
  INTERNAL_ERROR: true,
  '409.7': false,
  '409.10': false,
  'SMEV-100': false,
  'SMEV-304': false,
  TEXT_TOO_LONG: false,
  KEY_REUSED: false,
  HOME_CALL_NO_ADDRESS: false,
  HOME_CALL_NO_COMPLAINT: false,
};

interface Case {
  readonly name: RegistryName;
  readonly operation: string;
  readonly code: string;
  readonly entry: ErrorEntry;
}
const cases: Case[] = (Object.keys(registries) as RegistryName[]).flatMap((name) =>
  Object.entries<Operation>(registries[name].operations).flatMap(([operation, { errors }]) =>
    Object.entries({ ...errors, ...commonErrors }).map(([code, entry]) => ({ name, operation, code, entry })),
  ),
);

const expected = ({ code, operation }: Case): unknown => {
  if (code in meanings) return { told: meanings[code] };
  return { failed: { code, operation, retryable: failures[code] } };
};
/** What the client made of it. */
const outcomeOf = async (asked: unknown): Promise<unknown> => {
  try {
    const sourced = (await asked) as { value: unknown } | undefined;
    return { told: sourced?.value };
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    const { code, operation, retryable } = error;
    return { failed: { code, operation, retryable } };
  }
};

describe.concurrent.each(cases)('$name $operation $code', (one) => {
  it('has a meaning, and the client knows it', async () => {
    const { name, operation, code, entry } = one;
    const contract: RegistryContract = registries[name];
    await using server = await startFaultyServer();
    server.does(({ path, body }) =>
      path === `/${operation}`
        ? { kind: 'ANSWER', status: entry.status, body: contract.error(code, entry.message) }
        : answer({ Session_ID: body['Session_ID'], MO_List: [{ MO_Id: '1', MO_OID: moOid, MO_Name: 'ГП 1', MO_Address: 'Москва' }] }),
    );
    await using connection = connected(server.url, { timeoutMs: 10_000 });
    const asks: Readonly<Record<string, (asked: Registries) => unknown>> = everyOperation[name];
    expect(await outcomeOf(asks[operation]!(connection.as()))).toEqual(expected(one));
  });
});

it('knows every code: none is both, none is neither', () => {
  const codes = [...new Set(cases.map(({ code }) => code))].sort();
  expect([...Object.keys(meanings), ...Object.keys(failures)].sort()).toEqual(codes);
});

it('covers every operation of every contract', () => {
  expect(new Set(cases.map(({ name, operation }) => `${name}/${operation}`)).size).toBe(
    Object.values(registries).reduce((sum, { operations }) => sum + Object.keys(operations).length, 0),
  );
  expect(cases.length).toBeGreaterThan(70);
});
