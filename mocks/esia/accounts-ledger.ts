import { z } from 'zod';
import { portalCode, signInFailure } from '../../schema/registry/esia.ts';
import type { SignInFailure } from '../../schema/registry/esia.ts';
import type { Ledger } from '../world/ledger.ts';
import type { SentCode } from './sign-in.rules.ts';

const registration = z.strictObject({ phone: z.string(), email: z.string(), password: z.string(), name: z.string().optional() });
const started = z.strictObject({ persona: z.string(), portal: portalCode, client: z.string().optional(), scope: z.string().optional() });
const code = { challenge: z.string(), code: z.string() };

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('REGISTRATION_STARTED'), ...code, registration }),
  z.strictObject({ kind: z.literal('SIGN_IN_STARTED'), ...code, signIn: started }),
  z.strictObject({ kind: z.literal('CODE_REFUSED'), challenge: z.string() }),
  z.strictObject({ kind: z.literal('CODE_ACCEPTED'), challenge: z.string() }),
  z.strictObject({ kind: z.literal('REGISTERED'), esiaOid: z.string(), registration }),
  z.strictObject({ kind: z.literal('TWO_FACTOR'), esiaOid: z.string(), enabled: z.boolean() }),
  z.strictObject({
    kind: z.literal('FAILURE_ADDED'),
    id: z.string(),
    failure: signInFailure,
    persona: z.string().optional(),
    times: z.int().positive().optional(),
  }),
  z.strictObject({ kind: z.literal('FAILURE_MET'), id: z.string() }),
  z.strictObject({ kind: z.literal('FAILURE_REMOVED'), id: z.string() }),
]);
type Event = z.output<typeof event>;
export type Registration = z.output<typeof registration>;
export type StartedSignIn = z.output<typeof started>;

/** A code that was sent, and what for: exactly one of the two. */
export interface Challenge extends SentCode {
  readonly id: string;
  readonly registration?: Registration;
  readonly signIn?: StartedSignIn;
}

export interface RegisteredAccount extends Registration {
  readonly esiaOid: string;
  /** 1, 2, 3 ... in the epoch. */
  readonly ordinal: number;
}

/** A failure of sign-in that somebody has asked for. */
export interface OrderedFailure extends SignInFailure {
  readonly id: string;
  /** Whose sign-ins; everybody's without. */
  readonly persona?: string;
  readonly times?: number;
  readonly met: number;
}

/** Accounts, codes and failures of one epoch; sessions are kept by world. */
export interface EsiaAccounts extends Ledger<Event> {
  challenge(id: string): Challenge | undefined;
  /** How many codes were ever sent. */
  codesSent(): number;
  accounts(): readonly RegisteredAccount[];
  /** Undefined: as it was before anybody changed it. */
  twoFactor(esiaOid: string): boolean | undefined;
  /** Oldest first. */
  failures(): readonly OrderedFailure[];
  failuresAdded(): number;
}

export const openEsiaAccounts = (): EsiaAccounts => {
  const challenges = new Map<string, Challenge>();
  const accounts: RegisteredAccount[] = [];
  const twoFactor = new Map<string, boolean>();
  const failures = new Map<string, OrderedFailure>();
  let added = 0;

  /** A newer code for the same purpose makes the older ones useless. */
  const start = (made: Challenge): void => {
    for (const [id, other] of challenges) {
      const same = made.signIn ? other.signIn?.persona === made.signIn.persona : other.registration?.phone === made.registration?.phone;
      if (same && !other.spent) challenges.set(id, { ...other, spent: true });
    }
    challenges.set(made.id, made);
  };
  const change = (id: string, how: (known: Challenge) => Challenge): void => {
    const known = challenges.get(id);
    if (known) challenges.set(id, how(known));
  };

  return {
    event,
    apply(said, sentAtMs) {
      const fresh = { sentAtMs, refused: 0, spent: false };
      if (said.kind === 'REGISTRATION_STARTED') start({ ...fresh, id: said.challenge, code: said.code, registration: said.registration });
      else if (said.kind === 'SIGN_IN_STARTED') start({ ...fresh, id: said.challenge, code: said.code, signIn: said.signIn });
      else if (said.kind === 'CODE_REFUSED') change(said.challenge, (known) => ({ ...known, refused: known.refused + 1 }));
      else if (said.kind === 'CODE_ACCEPTED') change(said.challenge, (known) => ({ ...known, spent: true }));
      else if (said.kind === 'REGISTERED') accounts.push({ ...said.registration, esiaOid: said.esiaOid, ordinal: accounts.length + 1 });
      else if (said.kind === 'TWO_FACTOR') twoFactor.set(said.esiaOid, said.enabled);
      else if (said.kind === 'FAILURE_REMOVED') failures.delete(said.id);
      else if (said.kind === 'FAILURE_ADDED') {
        added += 1;
        const { failure, persona, times } = said;
        failures.set(said.id, {
          ...failure,
          id: said.id,
          met: 0,
          ...(persona !== undefined && { persona }),
          ...(times !== undefined && { times }),
        });
      } else {
        const known = failures.get(said.id);
        if (known && known.met + 1 === known.times) failures.delete(said.id);
        else if (known) failures.set(said.id, { ...known, met: known.met + 1 });
      }
    },
    challenge: (id) => challenges.get(id),
    codesSent: () => challenges.size,
    accounts: () => accounts,
    twoFactor: (esiaOid) => twoFactor.get(esiaOid),
    failures: () => [...failures.values()],
    failuresAdded: () => added,
  };
};
