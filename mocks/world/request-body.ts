import { bodyLimitBytes } from '../../schema/registry/contract.ts';

/** A body of more than `bodyLimitBytes`. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** As much is read of a body that is too large: most clients take an answer only when they have sent everything. */
const readAtMostBytes = 16 * bodyLimitBytes;

/** The body as text. */
export const bodyText = async (request: Request): Promise<string> => {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= readAtMostBytes) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= bodyLimitBytes) chunks.push(value);
  }
  if (size > bodyLimitBytes) throw new BodyTooLarge(`the body is larger than ${bodyLimitBytes} bytes`);
  return new TextDecoder().decode(Buffer.concat(chunks));
};
