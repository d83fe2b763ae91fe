import { z } from 'zod';
import { instant, oip } from './contract.ts';
import { fer } from './fer.ts';
import { guardianship } from './guardianship.ts';
import { insuredPersons } from './insured-persons.ts';
import { rmis } from './rmis.ts';

// What registries and offices tell the gateway unasked: `POST <gateway>/callbacks/<sender>`, a compact JWS (EdDSA) whose payload is a
// Letter. The sender's public keys are at `<its URL>/jwks.json`. The world is named by the header x-world-epoch; a gateway of
// production has but one.

/** MFC: offices that see parents with their papers. Ours: no public contract exists. */
const linkConfirmed = z
  .object({ adultOip: oip, childOip: oip, confirmed: z.boolean().describe('False: the papers do not show it') })
  .meta({ id: 'LinkConfirmed' });

/** Moderators of a portal's household. Ours: no public contract exists. */
const householdDecided = z
  .object({
    keeperOip: oip.describe('Whose household it is'),
    memberOip: oip,
    decision: z.enum(['APPROVED', 'REJECTED']),
    reason: z.string().optional().describe('Only with REJECTED'),
  })
  .meta({ id: 'HouseholdDecided' });

const { UpdateAppointmentStatus } = fer.callbacks;
const { PersonChanged } = insuredPersons.callbacks;
const { GuardianshipChanged } = guardianship.callbacks;
const { VisitChanged, RecordChanged, HomeCallChanged, AttachmentApplicationChanged } = rmis.callbacks;

/** Services that come to a region. */
export const switchedService = z.enum(['HOME_VISIT']);
/** Минздрав of the territory, or of Russia: which services a region has. Ours: no public contract exists. */
const serviceSwitchedOn = z.object({ service: switchedService, regionCode: z.string().regex(/^\d{2}$/) }).meta({ id: 'ServiceSwitchedOn' });

/** One piece of news: who tells it, what kind it is, and what it says in the sender's own words. */
export const news = z.discriminatedUnion('kind', [
  z.object({ sender: z.literal('fer'), kind: z.literal('UpdateAppointmentStatus'), content: UpdateAppointmentStatus.message }),
  z.object({ sender: z.literal('insured-persons'), kind: z.literal('PersonChanged'), content: PersonChanged.message }),
  z.object({ sender: z.literal('guardianship'), kind: z.literal('GuardianshipChanged'), content: GuardianshipChanged.message }),
  z.object({ sender: z.literal('rmis'), kind: z.literal('VisitChanged'), content: VisitChanged.message }),
  z.object({ sender: z.literal('rmis'), kind: z.literal('RecordChanged'), content: RecordChanged.message }),
  z.object({ sender: z.literal('rmis'), kind: z.literal('HomeCallChanged'), content: HomeCallChanged.message }),
  z.object({
    sender: z.literal('rmis'),
    kind: z.literal('AttachmentApplicationChanged'),
    content: AttachmentApplicationChanged.message,
  }),
  z.object({ sender: z.literal('minzdrav'), kind: z.literal('ServiceSwitchedOn'), content: serviceSwitchedOn }),
  z.object({ sender: z.literal('mfc'), kind: z.literal('LinkConfirmed'), content: linkConfirmed }),
  z.object({ sender: z.literal('moderation'), kind: z.literal('HouseholdDecided'), content: householdDecided }),
]);
export type News = z.output<typeof news>;
export type NewsKind = News['kind'];
export type NewsOf<Kind extends NewsKind> = Extract<News, { kind: Kind }>;

export type CallbackSender = News['sender'];
export const callbackSenders = [
  'fer',
  'insured-persons',
  'guardianship',
  'rmis',
  'minzdrav',
  'mfc',
  'moderation',
] as const satisfies CallbackSender[];

/** The payload of a callback. */
export const letter = z.object({
  /** The same however often it is delivered. */
  id: z.guid(),
  /** Counts what this sender has told, from 1: of two letters about the same the higher one is newer, whichever comes first. */
  sequence: z.int().positive(),
  /** When it was written, by the sender's clock. */
  at: instant,
  news,
});
export type Letter = z.output<typeof letter>;

/** News of nobody in particular. */
export type GeneralNews = NewsOf<'ServiceSwitchedOn'>;
/** News of one person. */
export type PersonalNews = Exclude<News, GeneralNews>;
export const isPersonal = (told: News): told is PersonalNews => told.kind !== 'ServiceSwitchedOn';

/** Whose rows at the gateway a piece of news is about: OIP. */
export const personOf = ({ kind, content }: PersonalNews): string => {
  switch (kind) {
    case 'UpdateAppointmentStatus':
      return content.Patient_OIP;
    case 'GuardianshipChanged':
    case 'LinkConfirmed':
      return content.adultOip;
    case 'HouseholdDecided':
      return content.keeperOip;
    default:
      return content.oip;
  }
};

/** Media type of a compact JWS. */
export const letterType = 'application/jose';

export const callbackPath = (sender: CallbackSender): string => `/callbacks/${sender}`;
/** Below the URL of the sender. */
export const senderKeysPath = '/jwks.json';
