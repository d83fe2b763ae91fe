import type { AccountRole } from '../access/viewer.ts';
import { worksAtDesk } from './service-needs.rules.ts';

/** A way in which this portal books, by who is signed in. */
export type OwnChannel = 'PORTAL' | 'REGISTRY_DESK' | 'CALL_CENTRE';

/** The channel of a booking follows from the role signed in, never from the input; undefined: this role does not book here. */
export const channelOf = (roles: readonly AccountRole[]): OwnChannel | undefined => {
  if (worksAtDesk(roles)) return roles.includes('REGISTRY_DESK') ? 'REGISTRY_DESK' : 'CALL_CENTRE';
  return roles.includes('CITIZEN') ? 'PORTAL' : undefined;
};

/** The same in FER’s words. */
export const sourceOf = { PORTAL: 'EPGU', REGISTRY_DESK: 'REG', CALL_CENTRE: 'CC' } as const satisfies Readonly<Record<OwnChannel, string>>;

/** Staff book at the clinic that they work for; a call centre of no clinic books at any. */
export const booksAt = (staffOf: string | null, channel: OwnChannel, moOid: string): boolean =>
  channel === 'PORTAL' || staffOf === null || staffOf === moOid;
