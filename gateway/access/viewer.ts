import type { AccountLevel } from '../../schema/region/index.ts';
import type { FieldGroup, Grant } from './grant.ts';

export type AccountRole =
  | 'CITIZEN'
  | 'DOCTOR'
  | 'REGISTRY_DESK'
  | 'CALL_CENTRE'
  | 'MIS_OPERATOR'
  | 'MODERATOR'
  | 'INSURER_OPERATOR'
  | 'MFC_OPERATOR';

/** The account that signed in: what its token says, then what storage keeps of it. */
export interface ViewerAccount {
  readonly esiaOid: string;
  readonly level: AccountLevel;
  readonly roles: readonly AccountRole[];
  /** Code of the profile of the portal signed in at. */
  readonly portal: string;
  /** Clinic that a member of staff works for. */
  readonly staffOf: string | null;
  /** FER number of a doctor inside that clinic. */
  readonly resourceId: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Who asks, and everything they may see. Whoever is not in `grants` does not exist for them. */
export interface Viewer {
  readonly account: ViewerAccount;
  /** Null for staff without a citizen's account, and where `unidentified` is set. */
  readonly oip: string | null;
  /** A registry that did not answer who the citizen behind the account is; null where that is known. */
  readonly unidentified: Error | null;
  readonly grants: ReadonlyMap<string, Grant>;
  /** A registry that did not answer about children or patients whom storage does not have yet; null where all of them are known. */
  readonly incomplete: Error | null;
}

/**
 * The grant under which the viewer may see this group of fields of this person; undefined where they may not, or there is no such person.
 * @throws what kept the viewer's rights from being known whole, whoever is asked about: nobody can then say whether the person is theirs
 */
export const grantFor = (viewer: Viewer, oip: string, group: FieldGroup): Grant | undefined => {
  const grant = viewer.grants.get(oip);
  if (grant?.sees.has(group)) return grant;
  if (viewer.incomplete) throw viewer.incomplete;
  return undefined;
};
