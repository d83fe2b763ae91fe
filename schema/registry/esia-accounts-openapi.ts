import { z } from 'zod';
import { esiaPaths } from './esia.ts';
import {
  challenge,
  codeRequest,
  loginAnswer,
  loginRequest,
  registeredAccount,
  registrationRequest,
  signedIn,
  twoFactorAnswer,
  twoFactorRequest,
} from './esia-accounts.ts';
import { authorizeRequest, type OauthErrorCode } from './esia-messages.ts';
import { answer, body, json, operation, page, refusals, tooLarge } from './esia-openapi-parts.ts';
import type { Components, Json, Use } from './openapi-schemas.ts';

const either = 'Either login and password, or persona, or challenge and code, or refuse';

/** What the forms of the sign-in page post: the client's request, and who it is. */
export const authorizeForm = authorizeRequest
  .extend({
    login: z.string().optional(),
    password: z.string().optional(),
    persona: z.string().optional(),
    portal: z.string().optional(),
    challenge: z.string().optional(),
    code: z.string().optional(),
    refuse: z.string().optional().describe('The user gives the client nothing'),
  })
  .meta({ id: 'AuthorizeForm', description: either });

export const accountUses: readonly Use[] = [
  ...[challenge, signedIn, loginAnswer, registeredAccount, twoFactorAnswer].map((schema): Use => ({ schema, io: 'output' })),
  ...[authorizeForm, loginRequest, codeRequest, registrationRequest, twoFactorRequest].map((schema): Use => ({ schema, io: 'input' })),
];

const ofCode: readonly OauthErrorCode[] = ['invalid_request', 'OTP_INVALID', 'OTP_EXPIRED', 'OTP_ATTEMPTS_EXHAUSTED'];

/** Paths of accounts: login, registration, the second factor. */
export const accountOperations = (components: Components, bearer: Json): Record<string, Json> => ({
  [esiaPaths.login]: {
    post: operation('login', 'Login and password: tokens, or a challenge where the account has a second factor (R-135, R-143)', {
      requestBody: body(components, json, loginRequest, 'LoginRequest'),
      responses: {
        '200': answer(components, 'Signed in, or a code is on its way', loginAnswer, 'LoginAnswer'),
        ...refusals(components, ['invalid_request', 'invalid_scope', 'login_failed', 'access_denied']),
        ...tooLarge(components),
      },
    }),
  },
  [esiaPaths.loginCode]: {
    post: operation('loginCode', 'The code of a challenge: tokens (R-143)', {
      requestBody: body(components, json, codeRequest, 'CodeRequest'),
      responses: {
        '200': answer(components, 'Signed in', signedIn, 'SignedIn'),
        ...refusals(components, [...ofCode, 'access_denied']),
        ...tooLarge(components),
      },
    }),
  },
  [esiaPaths.registration]: {
    get: operation('registrationPage', 'The form of registration', {
      responses: { '200': page('Phone, e-mail and password'), ...refusals(components, ['invalid_request']) },
    }),
    post: operation(
      'register',
      'A new account by phone and e-mail: a code is sent, and there is no account yet (R-134). The page posts a form',
      {
        requestBody: body(components, json, registrationRequest, 'RegistrationRequest'),
        responses: {
          '200': answer(components, 'A code is on its way', challenge, 'CodeChallenge'),
          ...refusals(components, ['invalid_request', 'account_exists']),
          ...tooLarge(components),
        },
      },
    ),
  },
  [esiaPaths.registrationCode]: {
    post: operation('registrationCode', 'The code of a registration: an account of the simplified level (R-134)', {
      requestBody: body(components, json, codeRequest, 'CodeRequest'),
      responses: {
        '200': answer(components, 'Registered', registeredAccount, 'RegisteredAccount'),
        ...refusals(components, [...ofCode, 'account_exists']),
        ...tooLarge(components),
      },
    }),
  },
  [esiaPaths.twoFactor]: {
    post: operation('twoFactor', 'Switches the second factor of the account on or off (R-142)', {
      security: bearer,
      requestBody: body(components, json, twoFactorRequest, 'TwoFactorRequest'),
      responses: {
        '200': answer(components, 'As it is now', twoFactorAnswer, 'TwoFactorAnswer'),
        ...refusals(components, ['invalid_request', 'invalid_token', 'phone_not_activated']),
        ...tooLarge(components),
      },
    }),
  },
});
