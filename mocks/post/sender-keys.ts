import { callbackSenders, senderKeysPath, type CallbackSender } from '../../schema/registry/callbacks.ts';
import { isHeaderFault, worldOf, type WorldDefaults } from '../world/world.ts';
import { senderKey } from './sender-key.ts';

const isSender = (text: string): text is CallbackSender => (callbackSenders as readonly string[]).includes(text);

/** The public keys of a sender at `/<sender>/jwks.json`, for the world of the call; undefined for any other path. */
export const tellSenderKeys = async ({ url, headers }: Request, defaults: WorldDefaults): Promise<Response | undefined> => {
  const { pathname } = new URL(url);
  const sender = pathname.slice(1, -senderKeysPath.length);
  if (!pathname.endsWith(senderKeysPath) || !isSender(sender)) return undefined;
  const world = worldOf(headers, defaults);
  if (isHeaderFault(world))
    return Response.json({ error: 'invalid_request', error_description: `${world.path}: ${world.expected}` }, { status: 400 });
  return Response.json({ keys: [(await senderKey(world.base.seed, sender)).publicJwk] });
};
