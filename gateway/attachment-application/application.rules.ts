import type { Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { GrantReason } from '../access/grant.ts';
import type { StoredApplicationStatus } from '../attachment/attachment-application.entity.ts';
import { chosenLongAgo, type AttachmentFacts } from '../eligibility/clinic-choice.rules.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

/** one applies for oneself and for whom one represents; the desk for whoever comes. */
export const mayApplyFor = rule('R-124', (seenAs: GrantReason) =>
  (['SELF', 'CHILD', 'WARD', 'PATIENT_OF_THE_DESK'] as readonly GrantReason[]).includes(seenAs),
);

/** a clinic has an application until it has decided. */
export const isPending = rule('R-128', (status: StoredApplicationStatus) => status !== 'ATTACHED' && status !== 'REJECTED');

/** people hear of the decision, not of every step. */
export const isToldOf = rule('R-129', (status: StoredApplicationStatus) => status === 'ATTACHED' || status === 'REJECTED');

/** Facts F-063: whoever has moved need not wait for a year; whoever only chooses does. */
export const mustWait = (reason: 'REGISTRATION' | 'RESIDENCE' | 'CHOICE', attachments: readonly AttachmentFacts[], today: Day): boolean =>
  reason === 'CHOICE' && attachments.some((one) => !chosenLongAgo(one, today));

export const notRepresentative: RefusalText = {
  code: 'REPRESENTATIVE_NOT_ALLOWED',
  rule: 'R-124',
  message: {
    ru: 'Заявление подают сам человек, его законный представитель или регистратура',
    en: 'The person, a legal representative or the registry desk applies',
  },
  field: 'input.personId',
};

export const pendingAlready: RefusalText = {
  code: 'ATTACHMENT_TOO_SOON',
  rule: 'R-128',
  message: { ru: 'Заявление этого человека уже на рассмотрении', en: 'An application of this person waits for a decision already' },
  remedies: [{ action: 'WAIT', message: { ru: 'Дождитесь решения поликлиники', en: 'Wait for the clinic’s decision' } }],
};

export const attachedAlready: RefusalText = {
  code: 'NOT_ELIGIBLE',
  rule: 'R-133',
  message: { ru: 'Человек уже прикреплён к этой поликлинике', en: 'The person is attached to this clinic already' },
  field: 'input.clinicId',
};

export const clinicGone: RefusalText = {
  code: 'PERSON_NOT_FOUND',
  rule: 'R-124',
  message: { ru: 'Система поликлиники не нашла пациента', en: 'The clinic’s system does not know the person' },
};
