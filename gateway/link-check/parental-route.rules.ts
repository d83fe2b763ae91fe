import { isBirthCertificate } from '../../schema/identifier/birth-certificate.ts';
import type { ParentalRightsRoute, Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { KnownChild, LinkKind } from './link-verdict.rules.ts';

type Documents = KnownChild['documents'];
type Routes = Pick<Profile, 'parentalRightsRoutes' | 'guardianElectronicRequest'>;

const has = ({ parentalRightsRoutes }: Routes, wanted: ParentalRightsRoute): boolean =>
  parentalRightsRoutes.some(({ route }) => route === wanted);

/** a guardian or trustee is checked at the guardianship authority, not at ZAGS. */
export const representsWard = rule('R-164', (kind: LinkKind) => kind === 'WARD');

/** a birth that was registered in another country is proven in person, at any MFC. */
export const registeredAbroad = rule('R-160', (documents: Documents) => documents.some(({ kind }) => kind === 'FOREIGN_BIRTH_CERTIFICATE'));

/** ZAGS can be asked only about a certificate that Russia has issued. From 14 on the register has a passport in its place. */
export const certificateIsRussian = rule('R-155', (documents: Documents) =>
  documents.every(({ kind, series, number }) => kind !== 'BIRTH_CERTIFICATE' || isBirthCertificate(series ?? '', number)),
);

/** the territory has ZAGS asked about parents, without anything for them to do. */
export const askedAtZags = rule('R-159', (profile: Routes) => has(profile, 'ZAGS'));

/** elsewhere the clinic of the child's attachment confirms. */
export const confirmedByClinic = rule('R-172', (profile: Routes) => has(profile, 'CLINIC_CONFIRMATION'));

/** without sex and identity document the guardianship authority cannot be asked. The sex is never missing in the register. */
export const wardIsDescribed = rule('R-165', (ward: Pick<KnownChild, 'documents'>) => ward.documents.some(({ inForce }) => inForce));

/** How a link is verified that does not say so itself; what the territory does not offer leads to an MFC (C-4). */
export const routeOf = (kind: LinkKind, documents: Documents, profile: Routes): ParentalRightsRoute => {
  if (representsWard(kind)) return profile.guardianElectronicRequest ? 'GUARDIANSHIP' : 'MFC';
  if (registeredAbroad(documents) || !certificateIsRussian(documents)) return 'MFC';
  if (askedAtZags(profile)) return 'ZAGS';
  if (confirmedByClinic(profile)) return 'CLINIC_CONFIRMATION';
  return has(profile, 'MODERATOR') ? 'MODERATOR' : 'MFC';
};
