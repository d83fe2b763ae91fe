import { rule } from '../../schema/rules/registered.ts';
import type { EditedDetails } from '../account/account.entity.ts';

/** What is entered; undefined leaves a detail as it is, null takes back what was entered before. */
export interface Entered {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: EditedDetails['address'] | null;
}

/** a new phone has to be activated again. */
export const staysActivated = rule('R-148', (before: string | null, after: string | null) => before === after);

const chosen = <Value>(entered: Value | null | undefined, before: Value | undefined): Value | undefined =>
  entered === undefined ? before : (entered ?? undefined);

/** What the owner has entered by now; null: nothing, everything is ESIA’s. */
export const editedBy = (entered: Entered, before: EditedDetails | null): EditedDetails | null => {
  const phone = chosen(entered.phone, before?.phone);
  const email = chosen(entered.email, before?.email);
  const address = chosen(entered.address, before?.address);
  const edited = {
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(address !== undefined && { address }),
  };
  return Object.keys(edited).length === 0 ? null : edited;
};
