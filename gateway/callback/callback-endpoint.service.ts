import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callbackPath, callbackSenders, isPersonal, type CallbackSender } from '../../schema/registry/callbacks.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import type { HandOver } from '../message/messages-before-answer.service.ts';
import { RegistryUnavailable, type CallScope, type Registries } from '../registry/index.ts';
import type { Storage } from '../storage/index.ts';
import { touchWorld } from '../world/change-world.ts';
import { NotSynced, WorldTurnedAway, type RequestWorld, type Worlds } from '../world/index.ts';
import { refuse } from './callback-problem.service.ts';
import { NoKeys, NoLetter, openLetter, WrongSignature } from './letter.service.ts';
import { AskAgain, receive } from './receive.service.ts';
import type { Receiver } from './receiver.service.ts';
import { createSenderKeys, type SenderKeys, type SenderUrls } from './sender-keys.service.ts';
import { worldOfLetter } from './world-of-letter.loader.ts';

export interface CallbackDependencies {
  readonly mode: 'sandbox' | 'production';
  readonly storage: Storage;
  readonly worlds: Pick<Worlds, 'named' | 'forget'>;
  readonly bindRegistries: (scope: CallScope) => Registries;
  /** First touch, for that world. */
  readonly touch: (
    by: { world: RequestWorld; baseRegistries: Registries; registries: Registries },
    oips: readonly string[],
  ) => Promise<void>;
  readonly senderUrls: SenderUrls;
  /** For the keys of a sender. */
  readonly timeoutMs: number;
  /** Hands over the messages that a letter has made owed. */
  readonly handOver: HandOver;
  /** For the log: never names anybody. */
  readonly warn: (text: string, about: object) => void;
}

const isSender = (text: string): text is CallbackSender => (callbackSenders as readonly string[]).includes(text);

/** In production there is one world, and the header means nothing. */
const epochOf = (request: FastifyRequest, mode: CallbackDependencies['mode']): string | undefined => {
  const header = request.headers[worldHeaders.epoch];
  return mode === 'production' || typeof header !== 'string' ? undefined : header;
};

const receiverIn = (world: RequestWorld, { storage, bindRegistries, touch }: CallbackDependencies): Receiver => {
  const scope = { id: world.id, base: world.base, revision: world.revision, nowIso: () => world.now() };
  const baseRegistries = bindRegistries({ ...scope, epoch: 'base', asker: world.epochName });
  const registries = bindRegistries({ ...scope, epoch: world.epochName });
  return { world, storage, registries, touch: (oips) => touch({ world, baseRegistries, registries }, oips) };
};

const answer = async (
  dependencies: CallbackDependencies,
  keys: SenderKeys,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { storage, mode, warn } = dependencies;
  const { sender } = request.params as { sender: string };
  if (!isSender(sender) || dependencies.senderUrls[sender] === undefined) return refuse(reply, 'unknown-sender');
  const world = await worldOfLetter(dependencies, epochOf(request, mode));
  if (!world) return refuse(reply, 'world-gone');
  try {
    const body = typeof request.body === 'string' ? request.body : '';
    const letter = await openLetter({ body, sender, base: world.base }, keys);
    // Whatever the registries answered before the news is no answer any more.
    await touchWorld(storage, world.name);
    const present = await worldOfLetter(dependencies, world.epochName);
    if (!present) return refuse(reply, 'world-gone');
    const reception = await receive(receiverIn(present, dependencies), letter);
    // What the letter has changed of the world itself is known from now on.
    if (!isPersonal(letter.news)) {
      await touchWorld(storage, world.name);
      dependencies.worlds.forget(world.name);
    }
    await dependencies.handOver(world.name);
    return reception === 'NOBODY' ? refuse(reply, 'unknown-person') : reply.code(204).send();
  } catch (error) {
    if (error instanceof NoLetter) return refuse(reply, 'bad-letter', error.faults);
    if (error instanceof WrongSignature) {
      warn('a letter that its sender has not signed', { sender, world: world.name, from: request.ip, reason: error.message });
      return refuse(reply, 'wrong-signature');
    }
    if (error instanceof WorldTurnedAway) return refuse(reply, 'world-gone');
    if (error instanceof RegistryUnavailable || error instanceof NotSynced || error instanceof NoKeys || error instanceof AskAgain) {
      warn('a letter is put off', { sender, world: world.name, err: error });
      return refuse(reply, 'not-now');
    }
    throw error;
  }
};

/** Takes what registries and offices tell unasked, at `/callbacks/<sender>`. */
export const mountCallbacks = (fastify: FastifyInstance, dependencies: CallbackDependencies): void => {
  const keys = createSenderKeys(dependencies.senderUrls, dependencies.timeoutMs);
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Whatever type it says it has: what is no JWS is refused as that.
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post(callbackPath(':sender' as CallbackSender), (request, reply) => answer(dependencies, keys, request, reply));
  });
};
