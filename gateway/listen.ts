import type { FastifyInstance } from 'fastify';
import { createServer, type AddressInfo } from 'node:net';
import { StartError } from './start-error.ts';

interface Place {
  readonly host: string;
  readonly port: number;
}

const problems: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another process: stop that one, or choose another with ZDRAVGRAPH_PORT',
  EACCES: 'may not be used by this user: choose one above 1023 with ZDRAVGRAPH_PORT',
  EADDRNOTAVAIL: 'is not an address of this machine: check ZDRAVGRAPH_HOST',
  ENOTFOUND: 'is not an address of this machine: check ZDRAVGRAPH_HOST',
};

const explained = (error: unknown, { host, port }: Place): unknown => {
  const problem = error instanceof Error && 'code' in error ? problems[String(error.code)] : undefined;
  return problem === undefined ? error : new StartError(`Port ${port} of ${host} ${problem}.`);
};

/**
 * Tries the port before anything else is started.
 * @throws StartError where it cannot be listened on
 */
export const checkPort = async (place: Place): Promise<void> => {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(place.port, place.host, resolve));
  } catch (error) {
    throw explained(error, place);
  }
  await new Promise((resolve) => probe.close(resolve));
};

/**
 * @returns the port that was bound
 * @throws StartError where somebody else was faster
 */
export const listen = async (fastify: FastifyInstance, place: Place): Promise<number> => {
  try {
    await fastify.listen({ host: place.host, port: place.port });
  } catch (error) {
    throw explained(error, place);
  }
  return (fastify.server.address() as AddressInfo).port;
};
