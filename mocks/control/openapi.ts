import type { z } from 'zod';
import { problemDetails, problems, problemType, type ProblemSlug } from '../../schema/control/problem.ts';
import { worldId } from '../../schema/control/worlds.ts';
import { createComponents, type Components, type Json, type Use } from '../../schema/registry/openapi-schemas.ts';
import { documentHead } from '../../schema/registry/openapi.ts';
import type { Route } from './route.ts';

// OpenAPI 3.1 of the control API, written from the routes that answer it and from nothing else.

const title = 'zdravgraph sandbox';
const description =
  'Worlds of the sandbox: their clocks, faults, people, and what the registries in them do by themselves. It exists in sandbox mode only.';

/** What an area is, by the part of the path that names it. */
const areas: Readonly<Record<string, string>> = {
  worlds: 'Worlds: made, forked, put back to their beginning, saved as text, dropped',
  checkpoints: 'States of a world that it can be put back to',
  clock: 'The time of a world, forward and back',
  faults: 'Failures of registries on request',
  calls: 'What registries were asked',
  outbox: 'Messages that were sent',
  people: 'Who lives in a world',
  events: 'What registries and offices do by themselves',
  consistency: 'Contradictions between registries and storage',
  'sign-in-failures': 'Failures of sign-ins on request',
  demo: 'A throw-away world with somebody signed in',
};

/** Verbs that stand in a path for what they do to a world. */
const verbs: Readonly<Record<string, string>> = { reset: 'worlds', export: 'worlds', restore: 'checkpoints' };

/** `/sandbox/worlds/{world}/clock/advance` is of the area `clock`. */
const areaOf = ({ path }: Route): string => {
  const part = /^\/sandbox\/(?:worlds\/:world\/)?([^/]+)/.exec(path)?.[1] ?? 'worlds';
  return verbs[part] ?? part;
};

const pathOf = ({ path }: Route): string => path.replace(/:(\w+)/g, '{$1}');

const problemsOf = (route: Route): ProblemSlug[] => [
  ...new Set<ProblemSlug>([
    'bad-request',
    ...(route.of === 'world' ? (['world-not-found', 'world-changed'] as const) : []),
    ...(route.body ? (['body-too-large'] as const) : []),
    ...(route.problems ?? []),
    'internal-error',
    'gateway-unavailable',
  ]),
];

const exampleOf = (slug: ProblemSlug): Json => {
  const { status, title: titles } = problems[slug];
  return { summary: titles.en, value: { type: problemType(slug), title: titles.en, status, detail: `${titles.en}.` } };
};

const refusals = (route: Route, schema: Json): Record<string, Json> => {
  const slugs = problemsOf(route);
  const statuses = [...new Set(slugs.map((slug) => problems[slug].status))].sort((a, b) => a - b);
  const entries = statuses.map((status): [string, Json] => {
    const here = slugs.filter((slug) => problems[slug].status === status);
    const examples = Object.fromEntries(here.map((slug) => [slug, exampleOf(slug)]));
    return [String(status), { description: here.join(', '), content: { 'application/problem+json': { schema, examples } } }];
  });
  return Object.fromEntries(entries);
};

const fieldsOf = (fields: z.ZodObject | undefined): [string, z.ZodType][] =>
  Object.entries((fields?.shape ?? {}) as Record<string, z.ZodType>);
const isNeeded = (schema: z.ZodType): boolean => !schema.safeParse(undefined).success;

const parameter = (components: Components, place: 'path' | 'query', [name, schema]: [string, z.ZodType]): Json => {
  const written = components.refer({ schema, io: 'input' });
  const said = schema.meta()?.description;
  return {
    name,
    in: place,
    required: place === 'path' || isNeeded(schema),
    ...(said !== undefined && { description: said }),
    schema: written,
  };
};

const parametersOf = (components: Components, route: Route): Json[] => [
  ...(route.of === 'world' ? [parameter(components, 'path', ['world', worldId])] : []),
  ...fieldsOf(route.params).map((field) => parameter(components, 'path', field)),
  ...fieldsOf(route.query).map((field) => parameter(components, 'query', field)),
];

const contentOf = (format: 'json' | 'text' | undefined, schema: Json): Json =>
  format === 'text' ? { 'text/plain': { schema } } : { 'application/json': { schema } };

const operationOf = (components: Components, route: Route, error: Json): Json => {
  const parameters = parametersOf(components, route);
  const body = route.body && components.refer({ schema: route.body, io: 'input' }, `${route.operationId}Request`);
  const answer = route.answer && components.refer({ schema: route.answer, io: 'output' }, `${route.operationId}Answer`);
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [areaOf(route)],
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: { required: !route.body?.safeParse({}).success, content: contentOf(route.bodyFormat, body) },
    }),
    responses: {
      ...(answer === undefined
        ? { '204': { description: 'Done' } }
        : { [String(route.status ?? 200)]: { description: 'The answer', content: contentOf(route.answerFormat, answer) } }),
      ...refusals(route, error),
    },
  };
};

const usesOf = (route: Route): Use[] => [
  ...(route.body ? [{ schema: route.body, io: 'input' as const }] : []),
  ...(route.answer ? [{ schema: route.answer, io: 'output' as const }] : []),
  ...[...fieldsOf(route.params), ...fieldsOf(route.query)].map(([, schema]): Use => ({ schema, io: 'input' })),
];

/** The document of these routes. */
export const controlDocument = (routes: readonly Route[]): Record<string, Json> => {
  const components = createComponents([...routes.flatMap(usesOf), { schema: problemDetails, io: 'output' }]);
  const error = components.refer({ schema: problemDetails, io: 'output' });
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const here = (paths[pathOf(route)] ??= {});
    here[route.method.toLowerCase()] = operationOf(components, route, error);
  }
  const tags = [...new Set(routes.map(areaOf))].map((name) => ({ name, description: areas[name] ?? `The area ${name}` }));
  return { ...documentHead(title, description, 'sandbox'), tags, paths, components: { schemas: components.all() } };
};
