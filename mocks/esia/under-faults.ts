import { oauthErrors, type OauthErrorCode } from '../../schema/registry/esia-messages.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';
import type { Met } from '../faults/meet.ts';
import { onTheWire, type Told } from '../faults/wire.ts';
import { OAuthError, oauthErrorResponse } from './oauth-error.ts';

/** What a path of ESIA is called among the operations: `token`, `jwks`; the path itself where it has no name. */
export const operationAt = (pathname: string): string =>
  Object.entries(esiaPaths).find(([, path]) => pathname.endsWith(path.slice('/esia'.length)))?.[0] ?? pathname;

/** Without the length of the body: a fault may change it. */
const toldOf = async (response: Response): Promise<Told> => ({
  status: response.status,
  text: await response.text(),
  headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'content-length')),
});

const isCode = (code: string): code is OauthErrorCode => code in oauthErrors;

/** ESIA's answer under what the call meets; undefined: the connection is cut. */
export const underFaults = async (
  met: Met,
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response | undefined> => {
  if (met.faults.length === 0) return answer(request);
  const refusal = async (status: number | undefined, code = 'server_error'): Promise<Told> => {
    const known = isCode(code) ? code : 'server_error';
    return toldOf(oauthErrorResponse(new OAuthError(known, 'ESIA is out of order', status ?? oauthErrors[known])));
  };
  const told = await onTheWire(met, {
    signal: request.signal,
    refuse: refusal,
    answer: async (manner) => {
      if (manner === 'TWICE') await answer(request.clone());
      return toldOf(await answer(request));
    },
  });
  // A status without a body (204, 304) takes none.
  return told && new Response(told.text === '' ? null : told.text, { status: told.status, headers: told.headers });
};
