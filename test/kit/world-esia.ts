import type { z } from 'zod';
import { signInFailureList, standingSignInFailure, type newSignInFailure } from '../../schema/control/sign-in.ts';
import { esiaPaths, personaTokenAnswer } from '../../schema/registry/esia.ts';
import { segment, type ControlClient } from './control-client.ts';
import { httpCall } from './http-call.ts';

/** What goes wrong with sign-ins, and for whom. */
export type NewSignInFailure = z.input<typeof newSignInFailure>;
export type SignInFailure = z.output<typeof standingSignInFailure>;

/** The sign-in of a world: OpenID Connect, authorization code with PKCE. */
export interface WorldEsia {
  /** What its tokens name as their issuer; discovery is below it. */
  readonly issuer: string;
  /** Address of one of its endpoints, given as it stands in `main`: `/esia/aas/oauth2/te`. */
  address(path: string): string;
  /** An access token for a persona without the sign-in form. */
  tokenOf(persona: string, options?: { readonly portal?: string }): Promise<string>;
  /** Lets sign-ins go wrong: an expired token, a wrong audience, a missing scope. */
  fail(failure: NewSignInFailure): Promise<SignInFailure>;
  /** Failures that stand. */
  failures(): Promise<readonly SignInFailure[]>;
  /** Takes this failure away, or all of them. */
  heal(id?: string): Promise<void>;
}

/** `page`: address of the world's page, with a slash at its end. */
export const worldEsia = (control: ControlClient, world: string, page: string): WorldEsia => {
  const address = (path: string): string => new URL(`.${path}`, page).href;
  const failures = `/worlds/${segment(world)}/sign-in-failures`;
  return {
    issuer: address('/esia'),
    address,
    async tokenOf(persona, { portal } = {}) {
      const { ok, status, text } = await httpCall(address(esiaPaths.personaToken), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persona, portal }),
      });
      if (!ok) throw new Error(`ESIA gives no token for ${persona}: ${status} ${text.slice(0, 300)}`);
      return personaTokenAnswer.parse(JSON.parse(text)).access_token;
    },
    fail: (failure) => control.call(standingSignInFailure, 'POST', failures, { body: failure }),
    failures: async () => (await control.call(signInFailureList, 'GET', failures)).failures,
    heal: async (id) => void (await control.text('DELETE', id === undefined ? failures : `${failures}/${segment(id)}`)),
  };
};
