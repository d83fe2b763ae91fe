import { z } from 'zod';
import { signInFailure } from '../registry/esia.ts';

// What goes wrong with sign-ins through ESIA on request, in one world. Outages of ESIA itself are faults like those of any registry.

export const signInFailureId = z.string().regex(/^[a-z0-9-]{1,40}$/);

export const newSignInFailure = signInFailure
  .extend({
    persona: z.string().min(1).max(100).describe('Name for x-persona; everybody’s sign-ins without it').optional(),
    times: z.int().min(1).max(1_000_000).describe('So many sign-ins; until removed without it. A refresh counts as one').optional(),
  })
  .meta({ id: 'NewSignInFailure' });

export const standingSignInFailure = newSignInFailure
  .extend({ id: signInFailureId, met: z.int().nonnegative().describe('How many sign-ins met it, of those that are counted') })
  .meta({ id: 'SignInFailure' });

export const signInFailureList = z.object({ failures: z.array(standingSignInFailure) }).meta({ id: 'SignInFailures' });
