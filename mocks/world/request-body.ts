import { bodyLimitBytes } from '../../schema/registry/contract.ts';

/** A body of more than its limit. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** So many times the limit is read of a body that is too large: most clients take an answer only when they have sent everything. */
const readAtMostTimes = 16;

/** Whether the body is said to have its size, within the limit: then it has no other. */
const isSmall = ({ headers }: Request, limitBytes: number): boolean => {
  const length = headers.get('content-length');
  return length !== null && /^\d{1,15}$/.test(length) && Number(length) <= limitBytes;
};

/** The body as text. */
export const bodyText = async (request: Request, limitBytes = bodyLimitBytes): Promise<string> => {
  // Many times cheaper than a stream that is read piece by piece.
  if (isSmall(request, limitBytes)) return (await request.text()).replace(/^\uFEFF/, '');
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
