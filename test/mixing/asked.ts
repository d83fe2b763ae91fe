import { request } from 'undici';

const json = { 'content-type': 'application/json', 'accept-language': 'en' };

/** What an address answers, as one text: status and body. */
export const asked = async (
  url: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const answer = await request(url, { method, headers: { ...json, ...headers }, body: body === undefined ? null : JSON.stringify(body) });
  return `${answer.statusCode} ${await answer.body.text()}`;
};

export const bodyOf = (answer: string): string => answer.slice(answer.indexOf(' ') + 1);

/** Who asks the graph; null: nobody who has signed in. */
export interface Asker {
  readonly persona: string | null;
  readonly portal?: string;
}

export const headersOf = ({ persona, portal }: Asker): Readonly<Record<string, string>> => ({
  ...(persona !== null && { 'x-persona': persona }),
  ...(portal !== undefined && { 'x-portal': portal }),
});
