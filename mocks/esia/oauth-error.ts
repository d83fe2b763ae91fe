import { HttpResponse } from 'msw/http';
import { oauthErrors, type OauthErrorCode } from '../../schema/registry/esia-messages.ts';

/** A refusal in the shape of OAuth (RFC 6749 5.2). */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OauthErrorCode;

  constructor(code: OauthErrorCode, description: string) {
    super(description);
    this.code = code;
  }
}

/** Answers of ESIA are read by pages of other origins, too, and never kept. */
export const openHeaders = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } as const;

export const oauthErrorResponse = ({ code, message }: OAuthError): Response =>
  HttpResponse.json(
    { error: code, error_description: message },
    {
      status: oauthErrors[code],
      headers: { ...openHeaders, ...(code === 'invalid_token' && { 'www-authenticate': 'Bearer error="invalid_token"' }) },
    },
  );
