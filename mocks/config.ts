import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readInstant } from '../schema/calendar/index.ts';
import { defaultSeed } from '../schema/registry/world-headers.ts';

/** What the sandbox process runs with. */
export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly dataDirectory: string;
  /** Undefined where the environment names none. */
  readonly seed?: string;
  /** The clock stands still here, epoch milliseconds; undefined: the machine's clock. */
  readonly nowMs?: number;
  readonly population: number;
  /** What the tokens of ESIA name as their issuer; undefined: where the stand-ins come to listen. */
  readonly issuer?: string;
  /** Where the gateway listens; undefined where the environment does not say it, or its port is yet to be found. */
  readonly gatewayUrl?: string;
  /** Where clients see the gateway, as far as that is known beforehand. */
  readonly publicUrl?: string;
  /** What the admin interface of the gateway wants to hear; undefined: there is none to be asked. */
  readonly adminToken?: string;
  readonly consoleDirectory: string;
  readonly gatewayMain: string;
}

/** A value of the environment that cannot be read; the message names the variable and what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const packageRoot = (from: string): string => (existsSync(path.join(from, 'package.json')) ? from : packageRoot(path.dirname(from)));
const root = packageRoot(import.meta.dirname);
/** A program has the other one beside itself; the modules that it is made of have those of the other. */
const bundledGateway = path.join(import.meta.dirname, 'gateway.js');

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const httpAddress = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));

/** Variable -> how it is read, and what to say was expected. */
const variables = {
  ZDRAVGRAPH_SANDBOX_PORT: { schema: port, expected: 'a port, 0 to 65535' },
  ZDRAVGRAPH_SANDBOX_HOST: { schema: z.string().min(1), expected: 'an address to listen on' },
  ZDRAVGRAPH_PORT: { schema: port, expected: 'a port, 0 to 65535' },
  ZDRAVGRAPH_HOST: { schema: z.string().min(1), expected: 'an address to listen on' },
  ZDRAVGRAPH_GATEWAY_URL: { schema: httpAddress, expected: 'an http(s) address' },
  ZDRAVGRAPH_ADMIN_TOKEN: { schema: z.string().regex(/^[\x21-\x7E]{16,200}$/), expected: '16 to 200 visible ASCII characters' },
  ZDRAVGRAPH_PUBLIC_URL: { schema: httpAddress, expected: 'an http(s) address' },
  ZDRAVGRAPH_ESIA_ISSUER: { schema: httpAddress, expected: 'an http(s) address' },
  ZDRAVGRAPH_DATA_DIR: { schema: z.string().min(1), expected: 'a directory' },
  ZDRAVGRAPH_SEED: { schema: z.string().regex(/^[^\s@]+$/), expected: 'text without @ and spaces' },
  ZDRAVGRAPH_NOW: {
    schema: z.string().transform((text, context) => {
      const ms = readInstant(text);
      if (ms === undefined) context.addIssue('no instant');
      return ms ?? z.NEVER;
    }),
    expected: 'an instant with its offset, such as 2026-11-21T09:30:00+03:00',
  },
  ZDRAVGRAPH_POPULATION: {
    schema: z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number)
      .refine((value) => value < 900_000_000_000),
    expected: 'a number of people, 0 to 899999999999',
  },
} as const;
type Variable = keyof typeof variables;

const read = <Name extends Variable>(
  environment: NodeJS.ProcessEnv,
  name: Name,
): z.output<(typeof variables)[Name]['schema']> | undefined => {
  const text = environment[name];
  if (text === undefined || text === '') return undefined;
  const value = variables[name].schema.safeParse(text);
  if (!value.success) throw new ConfigError(`${name}: expected ${variables[name].expected}, got ${JSON.stringify(text)}`);
  return value.data as z.output<(typeof variables)[Name]['schema']>;
};

/** Without a trailing slash. */
const trimmed = (address: string): string => address.replace(/\/+$/, '');

/** Addresses that mean every address of the machine. */
const everyAddress = ['0.0.0.0', '::'];

/** Where the gateway that this process starts, or is told of, listens and is seen, and what its admin interface wants to hear. */
const gatewayOf = (withGateway: boolean, environment: NodeJS.ProcessEnv): Pick<Config, 'gatewayUrl' | 'publicUrl' | 'adminToken'> => {
  const port = read(environment, 'ZDRAVGRAPH_PORT') ?? 4000;
  const host = read(environment, 'ZDRAVGRAPH_HOST') ?? '127.0.0.1';
  const reached = everyAddress.includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const told = withGateway ? undefined : read(environment, 'ZDRAVGRAPH_GATEWAY_URL');
  const token = read(environment, 'ZDRAVGRAPH_ADMIN_TOKEN');
  if (told !== undefined && token === undefined)
    throw new ConfigError('ZDRAVGRAPH_GATEWAY_URL: that gateway is asked with ZDRAVGRAPH_ADMIN_TOKEN, the same for both');
  const listens = port === 0 ? undefined : `http://${reached}:${port}`;
  const seen = read(environment, 'ZDRAVGRAPH_PUBLIC_URL') ?? told ?? (port === 0 ? undefined : `http://localhost:${port}`);
  return {
    gatewayUrl: told === undefined ? listens : trimmed(told),
    publicUrl: seen && trimmed(seen),
    adminToken: withGateway ? (token ?? randomBytes(24).toString('base64url')) : token,
  };
};

/** Reads the environment. `withGateway`: ESIA is then seen at the gateway's public address. */
export const readConfig = (withGateway: boolean, environment: NodeJS.ProcessEnv = process.env): Config => {
  const gateway = gatewayOf(withGateway, environment);
  const issuer =
    read(environment, 'ZDRAVGRAPH_ESIA_ISSUER') ?? (withGateway && gateway.publicUrl ? `${gateway.publicUrl}/esia` : undefined);
  return {
    ...gateway,
    host: read(environment, 'ZDRAVGRAPH_SANDBOX_HOST') ?? '127.0.0.1',
    port: read(environment, 'ZDRAVGRAPH_SANDBOX_PORT') ?? 4010,
    dataDirectory: path.resolve(read(environment, 'ZDRAVGRAPH_DATA_DIR') ?? path.join(root, '.data')),
    seed: read(environment, 'ZDRAVGRAPH_SEED'),
    nowMs: read(environment, 'ZDRAVGRAPH_NOW'),
    population: read(environment, 'ZDRAVGRAPH_POPULATION') ?? 2_000_000,
    issuer: issuer && trimmed(issuer),
    consoleDirectory: path.join(root, 'dist', 'mocks', 'console'),
    gatewayMain: existsSync(bundledGateway) ? bundledGateway : path.join(root, 'dist', 'gateway', 'main.js'),
  };
};

/** Seed of an installation that names none. */
export const seedOf = ({ seed }: Config): string => seed ?? defaultSeed;

/** What the command line says to the gateway; where it says nothing, the environment does. */
export interface GatewayArguments {
  /** SDL of fields that do not exist yet. */
  readonly previewFiles?: readonly string[];
  readonly persisted?: string | undefined;
  readonly persistedFiles?: readonly string[];
}

/** As PATH lists folders, absolute: the gateway reads them. */
const fileList = (files: readonly string[]): string => files.map((file) => path.resolve(file)).join(path.delimiter);

/** The environment of the gateway, which the sandbox process starts. */
export const gatewayEnvironment = (
  config: Config,
  sandboxUrl: string,
  { previewFiles = [], persisted, persistedFiles = [] }: GatewayArguments = {},
  environment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv => ({
  ...environment,
  ...(previewFiles.length > 0 && { ZDRAVGRAPH_PREVIEW: fileList(previewFiles) }),
  ...(persisted !== undefined && { ZDRAVGRAPH_PERSISTED: persisted }),
  ...(persistedFiles.length > 0 && { ZDRAVGRAPH_PERSISTED_DOCUMENTS: fileList(persistedFiles) }),
  ZDRAVGRAPH_MODE: 'sandbox',
  ZDRAVGRAPH_SANDBOX_URL: sandboxUrl,
  ZDRAVGRAPH_DATA_DIR: config.dataDirectory,
  ZDRAVGRAPH_ADMIN_TOKEN: config.adminToken,
});
