import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Ends connections over which nobody has asked for anything yet when the server closes. Browsers and fetch open some ahead; Node takes them
 * for busy, and a server that closes would wait a minute for their first request.
 */
export const endSilentConnections = (fastify: FastifyInstance): void => {
  const silent = new Set<Socket>();
  const heard = ({ socket }: IncomingMessage): void => void silent.delete(socket);
  fastify.server
    .on('connection', (socket: Socket) => {
      silent.add(socket);
      socket.once('close', () => silent.delete(socket));
    })
    .prependListener('request', heard)
    .prependListener('upgrade', heard);
  fastify.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
  });
};
