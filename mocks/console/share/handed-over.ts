import { z } from 'zod';

/** All that makes an answer what it is; the world's text holds its journals, rows, clock and faults. */
export const handedOver = z.strictObject({
  zdravgraph: z.literal('page'),
  version: z.literal(1),
  query: z.string(),
  variables: z.string(),
  persona: z.string().optional(),
  portal: z.string().optional(),
  lang: z.enum(['ru', 'en']),
  /** The world's time: its clock stands there when it is opened. */
  now: z.string(),
  world: z.string(),
});
export type HandedOver = z.output<typeof handedOver>;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const through = (bytes: BlobPart, change: CompressionStream | DecompressionStream): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer();

const prefix = '#shared=';

/** The part of an address after its path that carries it: never sent to a server. */
export const toHash = async (value: HandedOver): Promise<string> =>
  prefix + toBase64(new Uint8Array(await through(JSON.stringify(value), new CompressionStream('gzip'))));

/** What an address carries, if anything. @throws where it is not what a page has written */
export async function fromHash(hash: string): Promise<HandedOver | undefined> {
  if (!hash.startsWith(prefix)) return undefined;
  const bytes = await through(fromBase64(hash.slice(prefix.length)), new DecompressionStream('gzip'));
  return handedOver.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
