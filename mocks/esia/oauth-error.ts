import { HttpResponse } from 'msw/http';
import { oauthErrors, type OauthErrorCode } from '../../schema/registry/esia-messages.ts';

/** A refusal in the shape of OAuth (RFC 6749 5.2). */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OauthErrorCode;
  readonly status: number;
  readonly more: { readonly attempts_left?: number };

  constructor(code: OauthErrorCode, description: string, status: number = oauthErrors[code], more: OAuthError['more'] = {}) {
    super(description);
    this.code = code;
    this.status = status;
    this.more = more;
  }
}

/** Answers of ESIA are read by pages of other origins, too, and never kept. */
export const openHeaders = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } as const;
/** The same of what is told to everybody, and to the gateway: it keeps that for as long as its client says, a page asks again. */
export const keptHeaders = { ...openHeaders, 'cache-control': 'no-cache' } as const;

/** How to do better, where the code means 401. */
const challenges: { readonly [Code in OauthErrorCode]?: { readonly 'www-authenticate': string } } = {
  invalid_token: { 'www-authenticate': 'Bearer error="invalid_token"' },
  invalid_client: { 'www-authenticate': 'Basic realm="ESIA", charset="UTF-8"' },
};

export const oauthErrorResponse = ({ code, message, status, more }: OAuthError): Response =>
  HttpResponse.json(
    { error: code, error_description: message, ...more },
    {
      status,
      headers: { ...openHeaders, ...challenges[code] },
    },
  );
