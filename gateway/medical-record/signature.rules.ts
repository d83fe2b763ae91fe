import { rule } from '../../schema/rules/registered.ts';

/** what nobody signed is a draft, and no entry of a record. */
export const isSigned = rule('R-222', (document: { readonly signature?: object | undefined }) => document.signature !== undefined);

/** the signature covers exactly this document, and its key belongs to the clinic that the document names. */
export const signatureHolds = rule(
  'R-223',
  (facts: { readonly bytesMatch: boolean; readonly keyOfClinic: boolean }) => facts.bytesMatch && facts.keyOfClinic,
);
