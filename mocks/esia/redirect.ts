import { HttpResponse } from 'msw/http';

/** Sends the browser there; the fields that are undefined are left out. */
export const sendBack = (redirectUri: string, fields: Readonly<Record<string, string | undefined>>): Response => {
  const target = new URL(redirectUri);
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) target.searchParams.append(name, value);
  return new HttpResponse(null, { status: 303, headers: { location: target.href, 'cache-control': 'no-store' } });
};

/** An absolute http(s) address without fragment and without credentials. */
export const isRedirectTarget = (address: string): boolean => {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return false;
  const { hash, username, password } = new URL(address);
  return hash === '' && !address.includes('#') && username === '' && password === '';
};
