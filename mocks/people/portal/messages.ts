import { instantIn, parseInstant, startOfDay } from '../../../schema/calendar/index.ts';
import type { PortalTrace } from '../../../schema/registry/rmis-portal.ts';
import type { Account } from '../persona.ts';
import { clinicByNumber } from '../places/clinics.ts';
import { slotStart, type VisitStory } from '../visit-story.ts';
import { inWords, minutesLater, momentAt } from './moment.ts';
import type { PortalStory } from './portal-story.ts';

type Message = PortalTrace['notifications'][number];
/** A message before it is known how it was sent and whether it was read. */
type Told = Omit<Message, 'channels' | 'readAt'>;

const dayMs = 86_400_000;

const linkWords: Readonly<Record<string, string>> = {
  VERIFIED: 'Права представителя подтверждены',
  NOT_CONFIRMED: 'Права представителя не подтверждены',
  RESTRICTED: 'Доступ к данным ребёнка ограничен',
  EXPIRED: 'Представительство закончилось: ребёнку исполнилось восемнадцать лет',
};

const ofVisit = ({ oip, slot, ordinal, bookedAt, bookedBy, cancelledBy, settledAt }: VisitStory): Told[] => {
  const clinic = clinicByNumber(slot.clinic);
  if (!clinic) return [];
  const what = `${slot.resource.postName}, ${inWords(instantIn(clinic.timeZone, slotStart(clinic, slot)))}, ${clinic.organization.name}`;
  const about = { type: 'Appointment', id: `${oip}.${ordinal}` };
  const booked: Told = bookedBy
    ? {
        ordinal: 1000 + ordinal * 2,
        kind: 'BOOKED_BY_ANOTHER',
        title: 'Вас записали на приём',
        body: `${bookedBy.displayName} записывает вас: ${what}.`,
        about,
        sentAt: momentAt(bookedAt),
      }
    : {
        ordinal: 1000 + ordinal * 2,
        kind: 'APPOINTMENT_BOOKED',
        title: 'Вы записаны на приём',
        body: `Запись подтверждена: ${what}.`,
        about,
        sentAt: momentAt(bookedAt),
      };
  if (cancelledBy === undefined || settledAt === undefined) return [booked];
  const body = cancelledBy === 'CLINIC' ? `Поликлиника отменила приём: ${what}.` : `Вы отменили приём: ${what}.`;
  const cancelled = { kind: 'APPOINTMENT_CANCELLED', title: 'Приём отменён', body, about, sentAt: momentAt(settledAt) };
  return [booked, { ordinal: 1001 + ordinal * 2, ...cancelled }];
};

const ofLinks = ({ oip, links, nameOf }: PortalStory): Told[] =>
  links.flatMap(({ ordinal, childOip, status, restriction, checkedAt }) => {
    const title = linkWords[status];
    if (title === undefined || checkedAt === undefined) return [];
    const about = { type: 'FamilyLink', id: `${oip}.${ordinal}` };
    const body = `${nameOf(childOip)}: ${title.toLowerCase()}${restriction === undefined ? '' : `. ${restriction}`}.`;
    return [{ ordinal: 100 + ordinal, kind: 'FAMILY_LINK_CHECKED', title, body, about, sentAt: checkedAt }];
  });

const ofAccesses = (accesses: PortalTrace['recordAccesses'], { oip, nameOf }: PortalStory): Told[] =>
  accesses
    .filter(({ status }) => status === 'GRANTED')
    .map(({ ordinal, subjectOip, decidedAt }) => ({
      ordinal: 200 + ordinal,
      kind: 'RECORD_ACCESS_GRANTED',
      title: 'Доступ к медицинской карте открыт',
      body: subjectOip === oip ? 'Вам открыта ваша электронная медицинская карта.' : `Вам открыта карта: ${nameOf(subjectOip)}.`,
      about: { type: 'MedicalRecord', id: subjectOip },
      sentAt: decidedAt,
    }));

/** R-323, R-324: the result of a moderator's check; there is none to tell where nobody had to check. */
const ofHousehold = ({ oip, household, nameOf }: PortalStory): Told[] =>
  household.flatMap(({ ordinal, memberOip, moderation, rejectionReason, addedAt, decidedAt }) => {
    if (decidedAt === undefined || decidedAt === addedAt || moderation === 'REMOVED') return [];
    const rejected = moderation === 'REJECTED';
    return [
      {
        ordinal: 300 + ordinal,
        kind: rejected ? 'HOUSEHOLD_MEMBER_REJECTED' : 'HOUSEHOLD_MEMBER_APPROVED',
        title: rejected ? 'Запись картотеки отклонена' : 'Запись картотеки проверена',
        body: rejected ? `${nameOf(memberOip)}: ${rejectionReason ?? ''}.` : `${nameOf(memberOip)}: данные подтверждены.`,
        about: { type: 'HouseholdMember', id: `${oip}.${ordinal}` },
        sentAt: decidedAt,
      },
    ];
  });

/** R-007, R-008: the owner learns of every attempt to book by the policy. */
const ofUses = ({ uses }: PortalStory): Told[] =>
  uses
    .filter(({ service }) => service !== 'MEDICAL_RECORD')
    .map(({ at, actor, allowed }, place) => ({
      ordinal: 500 + place,
      kind: 'POLICY_USED',
      title: allowed ? 'По вашему полису записали на приём' : 'По вашему полису пытались записать',
      body: `${actor.displayName}: ${allowed ? 'запись сделана с вашего согласия' : 'записи нет, согласия вы не давали'}.`,
      sentAt: at,
    }));

/** Messages to somebody, oldest first; those of the last week are not read yet. Ordinals do not depend on the anchor. */
export const messagesOf = (story: PortalStory, account: Account, accesses: PortalTrace['recordAccesses']): Message[] => {
  const today = startOfDay('Europe/Moscow', story.anchor);
  const channels: Message['channels'] = [
    'IN_APP',
    ...(account.phoneActivated ? (['SMS'] as const) : []),
    ...(account.email === undefined ? [] : (['EMAIL'] as const)),
  ];
  return [...story.visits.flatMap(ofVisit), ...ofLinks(story), ...ofAccesses(accesses, story), ...ofHousehold(story), ...ofUses(story)]
    .map((told) => ({ told, ms: parseInstant(told.sentAt) }))
    .filter(({ ms }) => ms < today)
    .sort((a, b) => a.ms - b.ms || a.told.ordinal - b.told.ordinal)
    .map(({ told, ms }) => ({
      ...told,
      channels,
      ...(ms < today - 7 * dayMs && { readAt: minutesLater(told.sentAt, 35 + (told.ordinal % 180)) }),
    }));
};
