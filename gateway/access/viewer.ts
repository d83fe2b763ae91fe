import type { AccountLevel } from '../../schema/region/index.ts';
import { madeOf, type AtOnce } from '../registry/at-once.ts';
import type { FieldGroup, Grant, Look } from './grant.ts';

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
  /** Null: the token does not say. */
  readonly phoneActivated: boolean | null;
  readonly email: string | null;
  /** Signing in needs a code; null: the token does not say. */
  readonly twoFactorEnabled: boolean | null;
  /** How others are shown who it was: given name and the first letter of the family name. */
  readonly displayName: string;
}

/** Who asks, and everything they may see. Whom neither `everybody` nor `find` answers does not exist for them. */
export interface Viewer {
  readonly account: ViewerAccount;
  /** Null for staff without a citizen's account, for a simplified account, and where `unidentified` is set. */
  readonly oip: string | null;
  /** Why it is not known who the citizen behind the account is: a registry did not answer, or the account is simplified. Else null. */
  readonly unidentified: Error | null;
  /** Of themselves, their children and household. */
  readonly grants: ReadonlyMap<string, Grant>;
  /** The same, and the patients of a doctor’s day, which are read with the first question about them. */
  everybody(): Promise<ReadonlyMap<string, Grant>>;
  /** A registry that did not answer about children or patients whom storage does not have yet; null where all of them are known. */
  readonly incomplete: Error | null;
  /**
   * The grant for a person, who is then in storage; undefined where the viewer may not see them, or there is no such person. Asks about
   * somebody who is in none of the facts only where the viewer works for a clinic or moderates a portal.
   */
  find(oip: string): Promise<Grant | undefined>;
  /** Notes a look at a person for the audit log, where oneself is not looked at. */
  note(look: Look): void;
}

/**
 * The grant under which the viewer may see this group of fields of this person; undefined where they may not, or there is no such person.
 * Either is noted for the audit log.
 * @throws what kept the viewer's rights from being known whole, whoever is asked about: nobody can then say whether the person is theirs
 */
export const granted = (viewer: Viewer, oip: string, group: FieldGroup): AtOnce<Grant | undefined> => {
  const own = viewer.grants.get(oip);
  return madeOf(own?.reason === 'SELF' ? own : viewer.find(oip), (grant) => {
    if (!grant && viewer.incomplete) throw viewer.incomplete;
    const allowed = grant?.sees.has(group) ?? false;
    viewer.note({ oip, group, allowed, reason: grant?.reason });
    return allowed ? grant : undefined;
  });
};
