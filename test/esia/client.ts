import * as openid from 'openid-client';
import { startSandbox } from '../../mocks/sandbox/sandbox.ts';
import { temporaryFolder } from '../setup/index.ts';
import { configOf } from '../registry/stand-ins-in-process.ts';

export interface EsiaHere extends AsyncDisposable {
  readonly url: string;
  readonly folder: string;
}

/** ESIA on a port of its own, by the machine's clock: foreign clients compare tokens with theirs. */
export const esiaHere = async (): Promise<EsiaHere> => {
  const folder = temporaryFolder();
  const server = await startSandbox(configOf(folder.path, { nowMs: undefined }), () => undefined);
  const stop = (): Promise<void> => server.close(true).finally(() => folder[Symbol.dispose]());
  return { url: server.url, folder: folder.path, [Symbol.asyncDispose]: stop };
};

export const redirectUri = 'http://localhost:5173/callback';

export const discover = (esia: EsiaHere, clientId = 'frontend', authentication = openid.None()): Promise<openid.Configuration> =>
  openid.discovery(new URL(`${esia.url}/esia`), clientId, undefined, authentication, { execute: [openid.allowInsecureRequests] });

export interface Started {
  readonly url: URL;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** The first step of a sign-in: where the browser goes. */
export const startSignIn = async (client: openid.Configuration, scope = 'openid fullname snils'): Promise<Started> => {
  const [verifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()];
  const code_challenge = await openid.calculatePKCECodeChallenge(verifier);
  const url = openid.buildAuthorizationUrl(client, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge,
    code_challenge_method: 'S256',
  });
  return { url, verifier, state, nonce };
};

/** What a browser does with the page: reads the form, presses the button of a persona. Answers where it is sent. */
export const choose = async (page: URL, persona: string, portal = ''): Promise<Response> => {
  const html = await (await fetch(page)).text();
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&amp;', '&'),
  ]);
  const action = /<form method="post" action="([^"]+)">/.exec(html)?.[1] ?? '';
  return fetch(new URL(action, page), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams([...fields, ['persona', persona], ['portal', portal]] as [string, string][]),
  });
};

/** A whole sign-in; answers the tokens. */
export const signIn = async (client: openid.Configuration, persona: string, portal?: string, scope?: string) => {
  const { url, verifier, state, nonce } = await startSignIn(client, scope);
  const sentTo = new URL((await choose(url, persona, portal)).headers.get('location') ?? '');
  return openid.authorizationCodeGrant(client, sentTo, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
};
