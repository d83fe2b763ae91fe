import type { FastifyReply } from 'fastify';
import type { LiveStream, Told } from './live-streams.ts';

// GraphQL over Server-Sent Events, distinct connections mode: https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md

const type = 'text/event-stream';
/** A comment now and then: whoever is gone is found out, and nobody between us thinks that the connection is idle. Machine time. */
const pingEveryMs = 12_000;
/** A client that takes nothing for so long is gone. Machine time. */
const stalledAfterMs = 60_000;

/** Whether a client wants events: it says so first, or names nothing else that we answer with. */
export const wantsEvents = (accept: string | undefined): boolean => {
  if (accept === undefined || !/event-stream/i.test(accept)) return false;
  const types = accept.split(',').map((one) => one.split(';')[0]?.trim().toLowerCase());
  return types[0] === type || (types.includes(type) && !types.some((one) => one === '*/*' || one?.includes('json')));
};

const next = (told: Told): string => `event: next\ndata: ${JSON.stringify(told)}\n\n`;
const complete = 'event: complete\ndata:\n\n';

/** Tells everything of a stream, each thing once the one before has left; settles when the connection is closed. */
export const sendEvents = async (reply: FastifyReply, told: LiveStream | readonly Told[]): Promise<void> => {
  const { raw } = reply;
  reply.hijack();
  const stream = 'end' in told ? told : undefined;
  raw.once('close', () => stream?.end());
  raw.socket?.setTimeout(stalledAfterMs, () => raw.destroy());
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  });
  let writing = 0;
  const write = (text: string): Promise<void> => {
    writing += 1;
    return new Promise<void>((resolve, reject) => raw.write(text, (error) => (error ? reject(error) : resolve()))).finally(
      () => (writing -= 1),
    );
  };
  const ping = setInterval(() => (writing === 0 ? void write(':\n\n').catch(() => raw.destroy()) : undefined), pingEveryMs);
  try {
    await write(':\n\n');
    for await (const one of told) await write(next(one));
    // Of what was cut short nobody is told that it is complete: they come again.
    if (stream?.cut()) raw.destroy();
    else raw.end(complete);
  } catch {
    // The client has gone: nobody is there to be told.
    raw.destroy();
  } finally {
    clearInterval(ping);
    stream?.end();
  }
};
