import type { SignIn } from '../persona/sign-in.ts';
import { signInHeaders } from '../persona/sign-in.ts';
import { endpoint } from './endpoint.ts';

/** Asks the graph something that the page itself wants to know, as the person who is signed in. */
export async function askGraph(query: string, signIn: SignIn, language: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, ...signInHeaders(signIn) },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
  const body = (await answer.json()) as { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };
  if (body.data === undefined || body.data === null) throw new Error(body.errors?.[0]?.message ?? `HTTP ${answer.status}`);
  return body.data;
}
