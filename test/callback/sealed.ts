import { CompactSign } from 'jose';
import { senderKey } from '../../mocks/post/sender-key.ts';
import { callbackPath, letterType, type CallbackSender } from '../../schema/registry/callbacks.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { sharedSeed } from '../setup/index.ts';

/** Anything, signed by that sender of the tests' people, or of those of another seed. */
export const sealed = async (payload: unknown, sender: CallbackSender, seed = sharedSeed): Promise<string> => {
  const { publicJwk, privateKey } = await senderKey(seed, sender);
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return new CompactSign(new TextEncoder().encode(text)).setProtectedHeader({ alg: 'EdDSA', kid: publicJwk.kid }).sign(privateKey);
};

export interface Posted {
  readonly status: number;
  readonly problem: { readonly type?: string; readonly errors?: readonly { readonly path: string }[] };
}

/** Brings it to a gateway as a sender would; to the world of that epoch, or to the one that requests without a world are in. */
export const post = async (gatewayUrl: string, sender: string, body: string, epoch?: string): Promise<Posted> => {
  const response = await fetch(gatewayUrl + callbackPath(sender as CallbackSender), {
    method: 'POST',
    headers: { 'content-type': letterType, ...(epoch !== undefined && { [worldHeaders.epoch]: epoch }) },
    body,
  });
  const text = await response.text();
  return { status: response.status, problem: text === '' ? {} : (JSON.parse(text) as Posted['problem']) };
};
