import { profileCodes, regions } from '../../schema/region/index.ts';

const federalName = 'Единый портал (ЕПГУ)';

/** Portals that one can sign in at: code and Russian name. */
export const portals: readonly { readonly code: string; readonly name: string }[] = profileCodes.map((code) => ({
  code,
  name: regions.find(({ profile }) => profile === code)?.name ?? federalName,
}));

export const isPortal = (code: string): boolean => profileCodes.includes(code);
