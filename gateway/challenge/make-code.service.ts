import { randomInt } from 'node:crypto';
import type { Seal } from '../graph/seal.ts';
import type { RequestWorld } from '../world/index.ts';
import { codeTerms } from './code-terms.rules.ts';
import { codeOf } from './code.rules.ts';

/** A code for that challenge: by chance; in a sandbox, where nothing is by chance, as the seed and the number of the challenge have it. */
export const makeCode = (seal: Seal, { mode, base }: Pick<RequestWorld, 'mode' | 'base'>, challengeId: string): string =>
  codeOf(
    mode === 'production'
      ? randomInt(10 ** codeTerms.digits)
      : Buffer.from(seal(`a code of ${base.seed} for ${challengeId}`), 'base64url').readUInt32BE(0),
  );
