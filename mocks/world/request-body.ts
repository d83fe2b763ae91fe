import { bodyLimitBytes } from '../../schema/registry/contract.ts';

/** A body of more than its limit. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** So many times the limit is read of a body that is too large: most clients take an answer only when they have sent everything. */
const readAtMostTimes = 16;

/** The body as text. */
export const bodyText = async (request: Request, limitBytes = bodyLimitBytes): Promise<string> => {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= readAtMostTimes * limitBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= limitBytes) chunks.push(value);
  }
  if (size > limitBytes) throw new BodyTooLarge(`the body is larger than ${limitBytes} bytes`);
  return new TextDecoder().decode(Buffer.concat(chunks));
};
