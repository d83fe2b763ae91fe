import type { EsiaClaims } from '../../schema/registry/esia.ts';
import type { Workplace } from '../access/grants.rules.ts';
import type { ViewerAccount } from '../access/viewer.ts';

/** `Мария С.` of `Соколова Мария Андреевна`; a name of one word stays. */
const shortName = (fullName: string): string => {
  const [family = '', given] = fullName.split(' ');
  return given === undefined ? family : `${given} ${family.slice(0, 1)}.`;
};

/** The account of a token. */
export const accountOf = (claims: EsiaClaims): ViewerAccount => ({
  esiaOid: claims['urn:esia:sbj_id'],
  level: claims.level,
  roles: claims.roles,
  portal: claims.portal,
  staffOf: claims.org_oid ?? null,
  resourceId: claims.org_resource ?? null,
  phone: claims.phone_number ?? null,
  phoneActivated: claims.phone_number_verified ?? null,
  email: claims.email ?? null,
  twoFactorEnabled: claims.two_factor ?? null,
  displayName: claims.name === undefined ? 'Пользователь ЕСИА' : shortName(claims.name),
});

/** Where a doctor works; null for everybody else. */
export const workplaceOf = ({ roles, staffOf, resourceId }: ViewerAccount): Workplace | null =>
  roles.includes('DOCTOR') && staffOf !== null && resourceId !== null ? { moOid: staffOf, resourceId } : null;
