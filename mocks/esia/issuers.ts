import { issuerInWorld } from '../../schema/registry/esia.ts';
import { worldNameHeader, worldPrefixHeader } from '../../schema/registry/world-headers.ts';

const worldName = /^[a-z0-9-]{1,60}$/;

/** The issuer that a call sees: that of the path by which it came. Tokens of a world are good at both of its addresses. */
export const issuersIn = (headers: Headers, issuer: string): { readonly issuer: string; readonly issuers: readonly string[] } => {
  const prefix = headers.get(worldPrefixHeader) ?? '';
  const name = headers.get(worldNameHeader) ?? prefix.slice('/w/'.length);
  if (!worldName.test(name)) return { issuer, issuers: [issuer] };
  const inWorld = issuerInWorld(issuer, name);
  return { issuer: prefix === '' ? issuer : inWorld, issuers: [issuer, inWorld] };
};
