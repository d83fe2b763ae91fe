import { commonErrors, type Operation, type RegistryContract } from './contract.ts';
import { createComponents, type Components, type Json, type Use } from './openapi-schemas.ts';
import { worldHeaders } from './world-headers.ts';

// OpenAPI 3.1 of a registry, written from its contract and from nothing else.

const worldHeaderTexts: Readonly<Record<keyof typeof worldHeaders, string>> = {
  epoch: 'Name of the journal that the call belongs to; `main` without it, `base` is read-only',
  base: '`<seed>@<anchor day>`',
  revision: 'Raised by faults, events and clock calls',
  time: 'The world’s time, an instant with offset; the machine’s without it',
  id: 'Id of the world, for the tokens of ESIA',
  asker: 'Epoch on whose behalf `base` is asked: its faults meet the call',
  field: 'Which graph field asked; for the call log',
};

/** Every call may say which world it belongs to. */
export const worldParameters = (): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(worldHeaders).map(([name, header]) => [
      `World${name[0]?.toUpperCase()}${name.slice(1)}`,
      {
        name: header,
        in: 'header',
        required: false,
        description: worldHeaderTexts[name as keyof typeof worldHeaders],
        schema: { type: 'string' },
      },
    ]),
  );
export const worldParameterRefs = (): Json => Object.keys(worldParameters()).map((name) => ({ $ref: `#/components/parameters/${name}` }));

/** What every document begins with. */
export const documentHead = (title: string, description: string, tag: string): Record<string, Json> => ({
  openapi: '3.1.0',
  info: { title, description, version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/', description: 'Whoever serves this document' }],
  // A stand-in trusts whoever reaches it.
  security: [],
  tags: [{ name: tag, description: title }],
});

const jsonContent = (schema: Json, rest: Record<string, Json> = {}): Json => ({ 'application/json': { schema, ...rest } });

/** Responses of an operation by HTTP status; each error code is an example of its status. */
const errorResponses = (contract: RegistryContract, operation: Operation, errorSchema: Json): Record<string, Json> => {
  const { BAD_REQUEST, PAYLOAD_TOO_LARGE, INTERNAL_ERROR } = commonErrors;
  const codes = Object.entries({ BAD_REQUEST, ...operation.errors, PAYLOAD_TOO_LARGE, INTERNAL_ERROR });
  const statuses = [...new Set(codes.map(([, { status }]) => status))].sort((a, b) => a - b);
  const responses = statuses.map((status): [string, Json] => {
    const here = codes.filter(([, entry]) => entry.status === status);
    const examples = here.map(([code, { message }]): [string, Json] => [
      code,
      { summary: message, value: contract.error(code, message) as Json },
    ]);
    return [
      String(status),
      { description: here.map(([code]) => code).join(', '), content: jsonContent(errorSchema, { examples: Object.fromEntries(examples) }) },
    ];
  });
  return Object.fromEntries(responses);
};

const usesOf = (contract: RegistryContract): Use[] => [
  ...Object.values(contract.operations).flatMap(({ request, answer }): Use[] => [
    { schema: request, io: 'input' },
    { schema: answer, io: 'output' },
  ]),
  ...Object.values(contract.callbacks ?? {}).map(({ message }): Use => ({ schema: message, io: 'output' })),
  { schema: contract.errorBody, io: 'output' },
];

const pathItem = (contract: RegistryContract, name: string, operation: Operation, components: Components, error: Json): Json => ({
  parameters: worldParameterRefs(),
  post: {
    operationId: name,
    summary: operation.summary,
    tags: [contract.path],
    requestBody: { required: true, content: jsonContent(components.refer({ schema: operation.request, io: 'input' }, `${name}Request`)) },
    responses: {
      '200': {
        description: 'The answer',
        content: jsonContent(components.refer({ schema: operation.answer, io: 'output' }, `${name}Answer`)),
      },
      ...errorResponses(contract, operation, error),
    },
  },
});

const webhook = (contract: RegistryContract, name: string, summary: string, message: Json): Json => ({
  post: {
    operationId: name,
    summary,
    tags: [contract.path],
    requestBody: {
      required: true,
      description:
        'A compact JWS of {id, sequence, at, news: {sender, kind, content}}; described is the content. Keys: jwks.json of this stand-in.',
      content: { 'application/jose': { schema: { type: 'string', contentMediaType: 'application/json', contentSchema: message } } },
    },
    responses: {
      '204': { description: 'Taken, now or before' },
      '400': { description: 'Not understood' },
      '401': { description: 'Signed by nobody known' },
      '410': { description: 'No such world any more' },
    },
  },
});

/** The OpenAPI 3.1 document of a registry. */
export const openApiOf = (contract: RegistryContract): Record<string, Json> => {
  const components = createComponents(usesOf(contract));
  const error = components.refer({ schema: contract.errorBody, io: 'output' }, 'Error');
  const paths = Object.entries(contract.operations).map(([name, operation]): [string, Json] => [
    `/${contract.path}/${name}`,
    pathItem(contract, name, operation, components, error),
  ]);
  const webhooks = Object.entries(contract.callbacks ?? {}).map(([name, { summary, message }]): [string, Json] => [
    name,
    webhook(contract, name, summary, components.refer({ schema: message, io: 'output' }, `${name}Message`)),
  ]);
  return {
    ...documentHead(contract.title, contract.description, contract.path),
    paths: Object.fromEntries(paths),
    ...(webhooks.length > 0 && { webhooks: Object.fromEntries(webhooks) }),
    components: { schemas: components.all(), parameters: worldParameters() },
  };
};
