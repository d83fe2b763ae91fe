import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { shared } from './shared.ts';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
}

export interface GraphAnswer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphError[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

/** Somebody who asks the graph over HTTP. */
export interface GraphClient {
  query<Data, Variables>(document: TypedDocumentNode<Data, Variables> | string, variables?: Variables): Promise<GraphAnswer<Data>>;
  /** The same, asked at another gateway. */
  at(gatewayUrl: string): GraphClient;
  /** The same, with these headers besides. */
  with(headers: Readonly<Record<string, string>>): GraphClient;
}

const client = (headers: Readonly<Record<string, string>>, gatewayUrl?: string): GraphClient => ({
  query: async <Data, Variables>(document: TypedDocumentNode<Data, Variables> | string, variables?: Variables) => {
    const response = await fetch(new URL('/graphql', gatewayUrl ?? shared().gatewayUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...headers },
      body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
    });
    const text = await response.text();
    if (!response.headers.get('content-type')?.includes('json')) throw new Error(`${response.status}, not JSON: ${text.slice(0, 500)}`);
    const { data, errors, extensions } = JSON.parse(text) as Omit<GraphAnswer<Data>, 'status'>;
    return { status: response.status, data, errors, extensions };
  },
  at: (url) => client(headers, url),
  with: (more) => client({ ...headers, ...more }, gatewayUrl),
});

/** A person of the cast, signed in by name: `as('maria').query(Dashboard)`. */
export const as = (persona: string): GraphClient => client({ 'x-persona': persona });

/** Somebody with this access token. */
export const bearer = (token: string): GraphClient => client({ authorization: `Bearer ${token}` });

/** Somebody who did not sign in. */
export const anonymous = (): GraphClient => client({});
