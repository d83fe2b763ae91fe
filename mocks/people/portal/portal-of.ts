import { addDays } from '../../../schema/calendar/index.ts';
import type { PortalTrace } from '../../../schema/registry/rmis-portal.ts';
import type { Account } from '../persona.ts';
import { messagesOf } from './messages.ts';
import { momentOf } from './moment.ts';
import type { FamilyLink, PortalStory } from './portal-story.ts';

const portalAccount = ({
  esiaOid,
  level,
  phone,
  phoneActivated,
  email,
  twoFactorEnabled,
}: Account): NonNullable<PortalTrace['account']> => ({
  esiaOid,
  level,
  ...(phone !== undefined && { phone }),
  phoneActivated,
  ...(email !== undefined && { email }),
  twoFactorEnabled,
});

/** By SMS only to a phone that was activated; whoever has neither phone nor address is not reminded. */
const remindersOf = ({ phoneActivated, email }: Account): PortalTrace['reminders'] => {
  if (phoneActivated) return { channel: 'SMS', leadTimeHours: 24, visits: true, vaccinations: true };
  return email === undefined ? undefined : { channel: 'EMAIL', leadTimeHours: 48, visits: true, vaccinations: false };
};

const statusOfAccess: Partial<Record<FamilyLink['status'], PortalTrace['recordAccesses'][number]['status']>> = {
  VERIFIED: 'GRANTED',
  RESTRICTED: 'REVOKED',
  EXPIRED: 'EXPIRED',
};

/** One's own record and those of the children whose parent one is; a restriction has taken such access away. */
export const recordAccessesOf = ({ oip, account, links, anchor }: PortalStory): PortalTrace['recordAccesses'] => {
  if (!account || account.level === 'SIMPLIFIED') return [];
  const times = (daysAgo: number) => ({
    submittedAt: momentOf(addDays(anchor, -daysAgo), 9 * 60 + 20),
    decidedAt: momentOf(addDays(anchor, 5 - daysAgo), 15 * 60),
  });
  const own = { ordinal: 1, subjectOip: oip, status: 'GRANTED' as const, ...times(400) };
  const ofChildren = links.flatMap(({ ordinal, childOip, status: link }) => {
    const status = statusOfAccess[link];
    return status ? [{ ordinal: ordinal + 1, subjectOip: childOip, status, ...times(38) }] : [];
  });
  return [own, ...ofChildren];
};

/** What the portal knew of somebody; without an account, only what others told it. */
export const portalOf = (story: PortalStory): PortalTrace => {
  const { account, childData, anamnesis, mentionedBy } = story;
  const reminders = account && remindersOf(account);
  const recordAccesses = recordAccessesOf(story);
  return {
    ...(account && { account: portalAccount(account) }),
    familyLinks: account ? [...story.links] : [],
    household: account ? [...story.household] : [],
    consentsGiven: account ? [...story.consents] : [],
    recordAccesses,
    notifications: account ? messagesOf(story, account, recordAccesses) : [],
    ...(reminders && { reminders }),
    policyUses: [...story.uses],
    diary: account ? [...story.diary] : [],
    ...(childData && { childData }),
    ...(anamnesis && { anamnesis }),
    mentionedBy: [...mentionedBy],
  };
};
