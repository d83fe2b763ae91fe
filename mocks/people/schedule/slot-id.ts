import { createCipheriv, createDecipheriv } from 'node:crypto';

/** What a slot is, whatever the seed and the anchor. */
export interface SlotPlace {
  /** Number of the clinic, 1.. */
  readonly clinic: number;
  /** Number of the resource in the clinic. */
  readonly resource: number;
  /** Days since 1970-01-01 in the clinic's zone. */
  readonly day: number;
  /** Minutes after midnight of the clinic's wall clock. */
  readonly minute: number;
}

// One block of AES-128 under a key that everybody may know: ids look unlike each other, and yet say what they are.
const key = Buffer.from('zdravgraph/slots');
const mark = 0x5a445247;

const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
const decipher = createDecipheriv('aes-128-ecb', key, null).setAutoPadding(false);

/** Guid text of a slot. */
export const writeSlotId = ({ clinic, resource, day, minute }: SlotPlace): string => {
  const block = Buffer.alloc(16);
  block.writeUInt32BE(mark, 0);
  block.writeUInt16BE(clinic, 4);
  block.writeUInt16BE(resource, 6);
  block.writeInt32BE(day, 8);
  block.writeUInt32BE(minute, 12);
  const hex = cipher.update(block).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** The slot of a guid text, in either case; undefined where no slot was ever written so. */
export const readSlotId = (slotId: string): SlotPlace | undefined => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(slotId)) return undefined;
  const block = decipher.update(Buffer.from(slotId.replaceAll('-', ''), 'hex'));
  if (block.readUInt32BE(0) !== mark) return undefined;
  return { clinic: block.readUInt16BE(4), resource: block.readUInt16BE(6), day: block.readInt32BE(8), minute: block.readUInt32BE(12) };
};
