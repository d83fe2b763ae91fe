import { shared } from '../setup/index.ts';

/** An answer of the control API, as it came. */
export interface ControlAnswer {
  readonly status: number;
  readonly type: string;
  readonly allow: string | null;
  readonly text: string;
  /** Undefined where it is no JSON. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

export type ControlApi = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<ControlAnswer>;

const jsonOf = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Asks `/sandbox<path>` of a gateway; the shared one's without. A body that is text is sent as it is. */
export const controlAt =
  (gatewayUrl?: string): ControlApi =>
  async (method, path, body, headers = {}) => {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await fetch(`${gatewayUrl ?? shared().gatewayUrl}/sandbox${path}`, {
      method,
      headers: { 'accept-language': 'en', ...headers },
      ...sent,
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, allow: response.headers.get('allow'), text, body: jsonOf(text) };
  };

/** Of the shared sandbox. */
export const control: ControlApi = (...asked) => controlAt()(...asked);

/** Makes a world at the shared sandbox; it is dropped with the block. */
export const madeWorld = async (wish: object = {}): Promise<AsyncDisposable & { readonly id: string; readonly path: string }> => {
  const made = await control('POST', '/worlds', wish);
  if (made.status !== 201) throw new Error(`no world was made: ${made.text}`);
  const id = String(made.body?.['id']);
  return { id, path: `/worlds/${id}`, [Symbol.asyncDispose]: async () => void (await control('DELETE', `/worlds/${id}`)) };
};

/** Makes a registry of the world fail; the number of the fault. */
export const failing = async (path: string, registry: string, ask: ControlApi = control): Promise<string> => {
  const added = await ask('POST', `${path}/faults`, { registry, kind: 'ERROR' });
  if (added.status !== 201) throw new Error(`no fault was added: ${added.text}`);
  return String(added.body?.['id']);
};

/** One member of every element of a list that is answered. */
export const listed = async (ask: ControlApi, path: string, list: string, member: string): Promise<string[]> => {
  const { body = {}, text } = await ask('GET', path);
  const elements = body[list];
  if (!Array.isArray(elements)) throw new Error(`no ${list}: ${text}`);
  return (elements as Record<string, string>[]).map((element) => element[member] ?? '');
};

/** Registries that fail in the world. */
export const failingIn = (path: string, ask: ControlApi = control): Promise<string[]> =>
  listed(ask, `${path}/faults`, 'faults', 'registry');

/** The text that the graph of a world answers; without a persona nobody is signed in. */
export const asked = async (gatewayUrl: string, world: string, query: string, persona?: string): Promise<string> => {
  const response = await fetch(`${gatewayUrl}/w/${world}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(persona !== undefined && { 'x-persona': persona }) },
    body: JSON.stringify({ query }),
  });
  return response.text();
};
