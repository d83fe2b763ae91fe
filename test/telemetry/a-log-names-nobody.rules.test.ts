import { describe, expect, it } from 'vitest';
import { masked, openLog, toldError, toldRequest } from '../../gateway/telemetry/log.ts';
import { nameOfText } from '../../gateway/telemetry/traced-client.ts';

const personal = {
  name: 'Соколова Мария Андреевна',
  snils: '112-233-445 95',
  enp: '7796189729309819',
  phone: '+7 (916) 123-45-67',
  birthDate: '1990-04-12',
  email: 'maria.sokolova@example.org',
  token: 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxIn0.c2ln',
};
const sentence = `update person set "family" = 'Соколова' where snils = ${Object.values(personal).join(', ')} failed`;

/** Everything that a log of this level wrote. */
const written = (write: (log: ReturnType<typeof openLog>) => void): string => {
  let text = '';
  write(openLog('debug', { write: (line) => void (text += line) }));
  return text;
};

describe('a log', () => {
  it.each(Object.entries(personal))('has no %s of a message', (_what, value) => {
    const text = written((log) => log.error({ err: new Error(sentence) }, 'failed'));
    expect(text).not.toContain(value);
    expect(text).toContain('update person set');
  });

  it('has neither parameters nor SQL nor bodies that hang on an error', () => {
    const error = Object.assign(new Error('duplicate key', { cause: new Error(`Key (snils)=(${personal.snils}) exists`) }), {
      code: '23505',
      detail: personal.snils,
      parameters: Object.values(personal),
      body: personal,
    });
    const text = written((log) => log.error({ err: error }));
    for (const value of Object.values(personal)) expect(text).not.toContain(value);
    expect(toldError(error)).toMatchObject({
      type: 'Error',
      code: '23505',
      message: 'duplicate key',
      cause: { message: expect.any(String) },
    });
  });

  it('says where an error was made', () => {
    expect(toldError(new RangeError('no')).at[0]).toContain('a-log-names-nobody');
  });

  it('keeps what nobody can be found by', () => {
    expect(masked('FER GetScheduleInfo answered HTTP 503 after 2000 ms')).toBe('FER GetScheduleInfo answered HTTP 503 after … ms');
    expect(masked('connect ECONNREFUSED')).toBe('connect ECONNREFUSED');
  });

  it('tells a request by names and codes, whatever else hangs on its record', () => {
    const record = { requestId: 'r', world: 'main', operation: 'Dashboard', operationType: 'query', status: 200, result: personal };
    expect(toldRequest(record, 12.345)).toEqual({
      requestId: 'r',
      world: 'main',
      operation: 'Dashboard',
      operationType: 'query',
      status: 200,
      codes: undefined,
      failures: undefined,
      durationMs: 12.3,
    });
  });
});

describe('a statement without a name', () => {
  it.each([
    ['select "p".* from "person" as "p" where "p"."key" = $1', 'select person'],
    ['insert into "person" ("family") values (\'Соколова\')', 'insert person'],
    ['update "person" set "family" = $1', 'update person'],
    ['begin', 'begin'],
    ['', ''],
  ])('%s is called %s', (text, name) => {
    expect(nameOfText(text)).toBe(name);
  });
});
