import type { World } from '../kit/index.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';

/** What ESIA answers to JSON: members of every answer and refusal together. */
export interface EsiaAnswer {
  readonly status?: string;
  readonly error?: string;
  readonly error_description?: string;
  readonly attempts_left?: number;
  readonly challenge?: string;
  readonly sent_to?: string;
  readonly expires_at?: string;
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly persona?: string;
  readonly level?: string;
  readonly enabled?: boolean;
}

/** Accounts of ESIA in a world, as a program uses them. */
export const accountsOf = (world: World) => {
  const post = async (path: string, body: object, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(world.esia.address(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { http: response.status, ...((await response.json()) as EsiaAnswer) };
  };
  return {
    login: (login: string, password = 'gosuslugi', more: object = {}) => post(esiaPaths.login, { login, password, ...more }),
    loginCode: (challenge: string | undefined, code: string) => post(esiaPaths.loginCode, { challenge, code }),
    register: (fields: object) => post(esiaPaths.registration, fields),
    registrationCode: (challenge: string | undefined, code: string) => post(esiaPaths.registrationCode, { challenge, code }),
    twoFactor: (token: string | undefined, enabled: boolean) =>
      post(esiaPaths.twoFactor, { enabled }, { authorization: `Bearer ${token ?? ''}` }),
  };
};

/** Six digits that are not these. */
export const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** The claims of a token, unverified. */
export const claimsIn = (token = ''): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
