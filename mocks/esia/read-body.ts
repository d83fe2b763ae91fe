import type { z } from 'zod';
import { bodyText } from '../world/request-body.ts';
import { readMessage } from '../world/request-fault.ts';
import { OAuthError } from './oauth-error.ts';

/** @throws OAuthError invalid_request on text that is no JSON */
export const readJsonText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new OAuthError('invalid_request', 'expected JSON');
    throw error;
  }
};

export const readJson = async (request: Request): Promise<unknown> => readJsonText(await bodyText(request));

/** @throws OAuthError invalid_request that names every path and what was expected there */
export const readBody = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  const read = readMessage(schema, body);
  if ('value' in read) return read.value;
  const faults = read.faults.map(({ path, expected }) => [path, expected].filter(Boolean).join(': '));
  throw new OAuthError('invalid_request', faults.join('; '));
};
