import { z } from 'zod';
import { accountLevel, portalCode } from './esia.ts';
import { tokenAnswer } from './esia-messages.ts';

// Accounts of ESIA: registration by phone and e-mail, login and password, the code of a second factor. The real
// ESIA has pages for this and no public contract: this one is ours.

/** One-time codes that ESIA sends. */
export const esiaCode = { digits: 6, lifeMinutes: 5, attempts: 3 } as const;
/** The password of everybody who was there before anybody registered. */
export const sandboxPassword = 'gosuslugi';

const phone = z
  .string()
  .regex(/^\+7\d{10}$/)
  .meta({ description: 'E.164, +7 and ten digits' });
const code = z
  .string()
  .regex(new RegExp(`^\\d{${esiaCode.digits}}$`))
  .meta({ description: 'The code of the SMS' });
const client = {
  client_id: z.string().min(1).max(200).describe('Audience of the id token; default zdravgraph').optional(),
  scope: z.string().max(1000).describe('Default: every scope').optional(),
  portal: portalCode.describe('Portal to sign in at; default: that of the user’s region').optional(),
};

/** A code is on its way. */
export const challenge = z
  .object({
    status: z.literal('CHALLENGE'),
    challenge: z.string().describe('Hand it in together with the code'),
    sent_to: z.string().describe('The phone, without its middle'),
    expires_at: z.string().describe('By the world’s clock, with offset'),
    attempts_left: z.int().positive(),
  })
  .meta({ id: 'CodeChallenge' });

export const loginRequest = z
  .strictObject({
    login: z.string().min(1).max(200).describe('Phone, e-mail or SNILS'),
    password: z.string().min(1).max(200).describe(`Whoever has not registered has the password ${sandboxPassword}`),
    ...client,
  })
  .meta({ id: 'LoginRequest' });
export const codeRequest = z.strictObject({ challenge: z.string().min(1).max(200), code }).meta({ id: 'CodeRequest' });
export const signedIn = tokenAnswer.extend({ status: z.literal('SIGNED_IN') }).meta({ id: 'SignedIn' });
export const loginAnswer = z.discriminatedUnion('status', [signedIn, challenge]).meta({ id: 'LoginAnswer' });

export const registrationRequest = z
  .strictObject({
    phone,
    email: z.email().max(200),
    password: z.string().min(8).max(200),
    name: z.string().min(1).max(120).describe('Family name, given name, patronymic').optional(),
  })
  .meta({ id: 'RegistrationRequest' });
export const registeredAccount = z
  .object({
    status: z.literal('REGISTERED'),
    persona: z.string().describe('Name for x-persona'),
    esia_oid: z.string(),
    level: accountLevel,
    phone,
    email: z.string(),
  })
  .meta({ id: 'RegisteredAccount' });

export const twoFactorRequest = z.strictObject({ enabled: z.boolean() }).meta({ id: 'TwoFactorRequest' });
export const twoFactorAnswer = z
  .object({ enabled: z.boolean(), sent_to: z.string().describe('Where codes go') })
  .meta({ id: 'TwoFactorAnswer' });
