import { rule } from '../../schema/rules/registered.ts';

/** the signature covers exactly this document, and its key belongs to the clinic that the document names. */
export const signatureHolds = rule(
  'R-223',
  (facts: { readonly bytesMatch: boolean; readonly keyOfClinic: boolean }) => facts.bytesMatch && facts.keyOfClinic,
);
