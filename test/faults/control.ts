import { expect } from 'vitest';
import { callList, explanation, type Call, type ExpectedCall, type Explanation } from '../../schema/control/calls.ts';
import { faultList, standingFault, type FaultRequest, type StandingFault } from '../../schema/control/faults.ts';
import { outbox, type Message } from '../../schema/control/outbox.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What the tests ask of the control API of one world, whoever serves it. */
export interface WorldControl {
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  add(fault: FaultRequest): Promise<StandingFault>;
  faults(): Promise<readonly StandingFault[]>;
  remove(id?: string): Promise<void>;
  calls(query?: string): Promise<readonly Call[]>;
  explain(expected: ExpectedCall): Promise<Explanation>;
  outbox(query?: string): Promise<readonly Message[]>;
}

/** `url` of the stand-ins or of a gateway before them. */
export const controlOf = (url: string, world = 'main'): WorldControl => {
  const send = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${url}/sandbox/worlds/${world}${path}`, {
      method,
      headers: { 'accept-language': 'en', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const ask = async (status: number, method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await send(method, path, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    return answer.body;
  };
  return {
    send,
    add: async (fault) => standingFault.parse(await ask(201, 'POST', '/faults', fault)),
    faults: async () => faultList.parse(await ask(200, 'GET', '/faults')).faults,
    remove: async (id) => void (await ask(204, 'DELETE', id === undefined ? '/faults' : `/faults/${id}`)),
    calls: async (query = '') => callList.parse(await ask(200, 'GET', `/calls${query}`)).calls,
    explain: async (expected) => explanation.parse(await ask(200, 'POST', '/calls/explain', expected)),
    outbox: async (query = '') => outbox.parse(await ask(200, 'GET', `/outbox${query}`)).messages,
  };
};
