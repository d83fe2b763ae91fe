import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';
import { dayIn, readInstant, type Day } from '../schema/calendar/index.ts';
import { callbackSenders, type CallbackSender } from '../schema/registry/callbacks.ts';
import { registries, type RegistryName } from '../schema/registry/index.ts';
import { defaultSeed } from '../schema/registry/world-headers.ts';
import { persistedModes, type PersistedMode } from './graph/persisted-mode.ts';
import type { RateLimits } from './graph/rate-limits.ts';
import { baseUrl, url, whole } from './config-values.ts';
import { packageRoot } from './package-root.ts';
import { StartError } from './start-error.ts';
import { logLevels, type LogLevel } from './telemetry/log-level.ts';

export type Mode = 'sandbox' | 'production';

/** What the environment says, checked and with its defaults. */
export interface GatewayConfig {
  readonly mode: Mode;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Without a slash at its end. Undefined: http://localhost:<the port that was bound>. */
  readonly publicUrl: string | undefined;
  /** Undefined in production. */
  readonly sandboxUrl: string | undefined;
  /** What the control API must say to change worlds; undefined: nobody can. */
  readonly adminToken: string | undefined;
  /** At most so many worlds, `main` among them. */
  readonly maxWorlds: number;
  /** With which one-time codes are digested before they are stored; the same in every gateway on one database. */
  readonly codeKey: string;
  /** Base of each registry's operations, without a slash at its end: `<base>/GetScheduleInfo`. */
  readonly registryUrls: Readonly<Record<RegistryName | 'esia', string>>;
  /** Where those who tell the gateway unasked publish their keys; one without an address tells nothing. */
  readonly senderUrls: Readonly<Partial<Record<CallbackSender, string>>>;
  /** Undefined: a PostgreSQL of our own below dataDir (sandbox mode only). */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly seed: string;
  /** The moment at which the clock of `main` stands still; undefined: it runs with the machine's. */
  readonly frozenAt: { readonly ms: number; readonly anchor: Day } | undefined;
  /** How many computed people the stand-ins have. */
  readonly population: number;
  /** For one call to a registry, its retries included. */
  readonly registryTimeoutMs: number;
  /** Between two looks for answers about family links. */
  readonly linkCheckIntervalMs: number;
  readonly rateLimits: RateLimits;
  /** Addresses and networks whose X-Forwarded-For is believed; undefined: nobody's. */
  readonly trustedProxies: string | undefined;
  readonly logLevel: LogLevel;
  /** Where Prometheus finds /metrics; undefined: nowhere. */
  readonly metricsPort: number | undefined;
  /** Where traces are sent, OTLP over HTTP; undefined: nowhere. */
  readonly tracesUrl: string | undefined;
  /** Files of SDL whose fields are answered with invented values; none in production. */
  readonly previewFiles: readonly string[];
  /** Whether clients may send texts of their own, or name documents of `persistedFiles`, or both. */
  readonly persisted: PersistedMode;
  readonly persistedFiles: readonly string[];
}

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Name;
type UrlVariable<Name extends string> = `ZDRAVGRAPH_${Uppercase<Underscored<Name>>}_URL`;
type RegistryUrlVariables = { readonly [Name in RegistryName | 'esia']: UrlVariable<Name> };

const registryNames = [...Object.keys(registries), 'esia'] as (RegistryName | 'esia')[];
/** `insured-persons` -> `ZDRAVGRAPH_INSURED_PERSONS_URL`. */
const registryVariables = Object.fromEntries(
  registryNames.map((name) => [name, `ZDRAVGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`]),
) as unknown as RegistryUrlVariables;
const optionalUrl = baseUrl.optional();
const registryUrlShapes = Object.fromEntries(Object.values(registryVariables).map((variable) => [variable, optionalUrl])) as Record<
  RegistryUrlVariables[RegistryName | 'esia'],
  typeof optionalUrl
>;

const variables = {
  ZDRAVGRAPH_MODE: z.enum(['sandbox', 'production'], { error: 'sandbox or production' }).default('production'),
  ZDRAVGRAPH_HOST: z.string().default('127.0.0.1'),
  ZDRAVGRAPH_PORT: whole(0, 65_535).default(4000),
  ZDRAVGRAPH_PUBLIC_URL: baseUrl.optional(),
  ZDRAVGRAPH_SANDBOX_URL: baseUrl.optional(),
  ZDRAVGRAPH_ADMIN_TOKEN: z
    .string()
    .regex(/^[\x21-\x7E]{16,200}$/, { error: '16 to 200 visible ASCII characters' })
    .optional(),
  ZDRAVGRAPH_MAX_WORLDS: whole(1, 999_999).optional(),
  ZDRAVGRAPH_CODE_KEY: z
    .string()
    .regex(/^[\x21-\x7E]{32,200}$/, { error: '32 to 200 visible ASCII characters' })
    .optional(),
  ...registryUrlShapes,
  ZDRAVGRAPH_MFC_URL: baseUrl.optional(),
  ZDRAVGRAPH_MODERATION_URL: baseUrl.optional(),
  ZDRAVGRAPH_MINZDRAV_URL: baseUrl.optional(),
  DATABASE_URL: url('postgres:', 'postgresql:')
    .refine((text) => new URL(text).pathname.length > 1, { error: 'the name of a database at its end: postgresql://user@host:5432/name' })
    .optional(),
  ZDRAVGRAPH_DATA_DIR: z.string().optional(),
  ZDRAVGRAPH_SEED: z
    .string()
    .regex(/^[^\s@]+$/, { error: 'any text without @ and white space' })
    .optional(),
  ZDRAVGRAPH_NOW: z
    .string()
    .refine((text) => readInstant(text) !== undefined, { error: 'an instant with its offset, such as 2026-11-21T09:30:00+03:00' })
    .optional(),
  ZDRAVGRAPH_POPULATION: whole(0, 899_999_999_999).optional(),
  ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: whole(1, 600_000).default(2000),
  ZDRAVGRAPH_LINK_CHECK_INTERVAL_MS: whole(10, 3_600_000).default(5000),
  ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ADDRESS: whole(0, 1_000_000).optional(),
  ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ACCOUNT: whole(0, 1_000_000).optional(),
  ZDRAVGRAPH_TRUSTED_PROXIES: z.string().optional(),
  ZDRAVGRAPH_LOG_LEVEL: z.enum(logLevels, { error: `one of ${logLevels.join(', ')}` }).optional(),
  ZDRAVGRAPH_METRICS_PORT: whole(0, 65_535).optional(),
  ZDRAVGRAPH_TRACES_URL: url('http:', 'https:').optional(),
  ZDRAVGRAPH_PREVIEW: z.string().optional(),
  ZDRAVGRAPH_PERSISTED: z.enum(persistedModes, { error: 'only, also or off' }).optional(),
  ZDRAVGRAPH_PERSISTED_DOCUMENTS: z.string().optional(),
};
const environment = z.object(variables);
type Environment = z.output<typeof environment>;

const sandboxOnly = [
  'ZDRAVGRAPH_SANDBOX_URL',
  'ZDRAVGRAPH_ADMIN_TOKEN',
  'ZDRAVGRAPH_MAX_WORLDS',
  'ZDRAVGRAPH_SEED',
  'ZDRAVGRAPH_NOW',
  'ZDRAVGRAPH_POPULATION',
  'ZDRAVGRAPH_PREVIEW',
] as const;
/** Said to nobody, not even to whoever gave it wrongly. */
const secret = new Set(['ZDRAVGRAPH_ADMIN_TOKEN', 'ZDRAVGRAPH_CODE_KEY']);
/** Requests a minute in production mode; a sandbox counts none. */
const productionRates: RateLimits = { perAddress: 600, perAccount: 300 };

/** The value as it was given, without a secret. */
const shown = (value: string, name = ''): string =>
  secret.has(name) ? 'a secret' : JSON.stringify(value.replace(/(:\/\/[^:/@]*):.*@/, '$1:***@'));

const fail = (problems: readonly string[]): never => {
  throw new StartError(['The environment cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
};

const problemsOfDocuments = (env: Environment): string[] =>
  env.ZDRAVGRAPH_PERSISTED === undefined || env.ZDRAVGRAPH_PERSISTED === 'off' || env.ZDRAVGRAPH_PERSISTED_DOCUMENTS !== undefined
    ? []
    : [
        `ZDRAVGRAPH_PERSISTED_DOCUMENTS: nothing given, expected the files of the documents (ZDRAVGRAPH_PERSISTED is ${env.ZDRAVGRAPH_PERSISTED})`,
      ];

const problemsOfMode = (env: Environment): string[] => {
  if (env.ZDRAVGRAPH_MODE === 'sandbox') return [];
  const required = [...Object.values(registryVariables), 'DATABASE_URL', 'ZDRAVGRAPH_CODE_KEY'] as const;
  return [
    ...required
      .filter((name) => env[name] === undefined)
      .map((name) => `${name}: nothing given, production mode needs it (ZDRAVGRAPH_MODE=sandbox does not)`),
    ...sandboxOnly
      .filter((name) => env[name] !== undefined)
      .map((name) => `${name}: ${shown(String(env[name]), name)} given, exists in sandbox mode only (ZDRAVGRAPH_MODE is production)`),
  ];
};

/** As PATH lists folders. */
const filesOf = (list: string | undefined): readonly string[] => list?.split(delimiter).map((file) => resolve(file)) ?? [];

const frozen = (text: string | undefined): GatewayConfig['frozenAt'] => {
  const ms = text === undefined ? undefined : readInstant(text);
  return ms === undefined ? undefined : { ms, anchor: dayIn('Europe/Moscow', ms) };
};

/** Offices that only tell. */
const officeVariables = {
  mfc: 'ZDRAVGRAPH_MFC_URL',
  moderation: 'ZDRAVGRAPH_MODERATION_URL',
  minzdrav: 'ZDRAVGRAPH_MINZDRAV_URL',
} as const;
const isOffice = (name: CallbackSender): name is keyof typeof officeVariables => name in officeVariables;

/**
 * Reads the environment. An empty variable counts as absent.
 * @throws StartError that names every variable at fault, what was given and what was expected
 */
export const readConfig = (given: Readonly<Record<string, string | undefined>> = process.env): GatewayConfig => {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map(
        ({ path, message }) => `${String(path[0])}: ${shown(present[String(path[0])] ?? '', String(path[0]))} given, expected ${message}`,
      ),
    );
  }
  const env = parsed.data;
  const problems = [...problemsOfMode(env), ...problemsOfDocuments(env)];
  if (problems.length > 0) fail(problems);
  const production = env.ZDRAVGRAPH_MODE === 'production';
  const sandboxUrl = env.ZDRAVGRAPH_MODE === 'sandbox' ? (env.ZDRAVGRAPH_SANDBOX_URL ?? 'http://127.0.0.1:4010') : undefined;
  const registryUrl = (name: RegistryName | 'esia'): string => env[registryVariables[name]] ?? `${sandboxUrl}/${name}`;
  const senderUrl = (name: CallbackSender): string | undefined => {
    if (!isOffice(name)) return registryUrl(name);
    return env[officeVariables[name]] ?? (sandboxUrl && `${sandboxUrl}/${name}`);
  };
  return {
    mode: env.ZDRAVGRAPH_MODE,
    host: env.ZDRAVGRAPH_HOST,
    port: env.ZDRAVGRAPH_PORT,
    publicUrl: env.ZDRAVGRAPH_PUBLIC_URL,
    sandboxUrl,
    adminToken: env.ZDRAVGRAPH_ADMIN_TOKEN,
    maxWorlds: env.ZDRAVGRAPH_MAX_WORLDS ?? 2000,
    codeKey: env.ZDRAVGRAPH_CODE_KEY ?? `codes of ${env.ZDRAVGRAPH_SEED ?? defaultSeed}`,
    registryUrls: Object.fromEntries(registryNames.map((name) => [name, registryUrl(name)])) as GatewayConfig['registryUrls'],
    senderUrls: Object.fromEntries(callbackSenders.map((name) => [name, senderUrl(name)])),
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.ZDRAVGRAPH_DATA_DIR ?? join(packageRoot(), '.data')),
    seed: env.ZDRAVGRAPH_SEED ?? defaultSeed,
    frozenAt: frozen(env.ZDRAVGRAPH_NOW),
    population: env.ZDRAVGRAPH_POPULATION ?? 2_000_000,
    registryTimeoutMs: env.ZDRAVGRAPH_REGISTRY_TIMEOUT_MS,
    linkCheckIntervalMs: env.ZDRAVGRAPH_LINK_CHECK_INTERVAL_MS,
    rateLimits: {
      perAddress: env.ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ADDRESS ?? (production ? productionRates.perAddress : 0),
      perAccount: env.ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ACCOUNT ?? (production ? productionRates.perAccount : 0),
    },
    trustedProxies: env.ZDRAVGRAPH_TRUSTED_PROXIES,
    logLevel: env.ZDRAVGRAPH_LOG_LEVEL ?? (production ? 'info' : 'warn'),
    metricsPort: env.ZDRAVGRAPH_METRICS_PORT,
    tracesUrl: env.ZDRAVGRAPH_TRACES_URL,
    previewFiles: filesOf(env.ZDRAVGRAPH_PREVIEW),
    persisted: env.ZDRAVGRAPH_PERSISTED ?? (env.ZDRAVGRAPH_PERSISTED_DOCUMENTS === undefined ? 'off' : 'also'),
    persistedFiles: filesOf(env.ZDRAVGRAPH_PERSISTED_DOCUMENTS),
  };
};
