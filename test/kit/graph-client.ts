import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { print, type DocumentNode } from 'graphql';
import { GraphAnswer, type GraphBody } from './graph-answer.ts';
import { httpCall } from './http-call.ts';

/** A query or mutation: a typed document of GraphQL Code Generator (either document mode), a parsed one, or text. */
export type Document<Data, Variables> = DocumentTypeDecoration<Data, Variables> | DocumentNode | string;

/** May be left out where every variable may be. */
export type VariablesOf<Variables> = [Variables] extends [never]
  ? []
  : Record<never, never> extends Variables
    ? [variables?: Variables]
    : [variables: Variables];

/** Somebody who asks the graph of one world over HTTP. Keeps nothing: any number may ask at once. */
export interface GraphClient {
  /** Asks; the answer is typed by the document. Throws only where no GraphQL answer came at all. */
  send<Data, Variables>(document: Document<Data, Variables>, ...variables: VariablesOf<Variables>): Promise<GraphAnswer<Data>>;
  /** The same somebody, with these headers besides: `{ 'x-explain': '1' }`, `{ 'accept-language': 'en' }`. */
  with(headers: Readonly<Record<string, string>>): GraphClient;
  /** Where it asks, and with what: for a client of your own, such as Apollo's. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
}

const isParsed = (document: object): document is DocumentNode => 'kind' in document && document.kind === 'Document';

const textOf = (document: object | string): string =>
  typeof document === 'object' && isParsed(document) ? print(document) : String(document);

/** `query Dashboard` is Dashboard. */
const nameOf = (text: string): string => /^\s*(?:query|mutation)\s+(\w+)/m.exec(text)?.[1] ?? 'a query';

/** `who`: for messages. */
export const graphClient = (endpoint: string, who: string, headers: Readonly<Record<string, string>>): GraphClient => ({
  endpoint,
  headers,
  with: (more) => graphClient(endpoint, who, { ...headers, ...more }),
  async send<Data, Variables>(document: Document<Data, Variables>, ...[variables]: VariablesOf<Variables>) {
    const query = textOf(document);
    const response = await httpCall(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { status, contentType, text } = response;
    const asked = `${who} asked ${nameOf(query)} at ${endpoint}`;
    if (!contentType.includes('json')) throw new Error(`${asked} and got no GraphQL answer: ${status} ${text.slice(0, 500)}`);
    return new GraphAnswer<Data>(asked, status, JSON.parse(text) as GraphBody<Data>);
  },
});
