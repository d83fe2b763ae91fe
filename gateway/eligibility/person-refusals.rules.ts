import { insurerRemedies, policyExpired, policyNotFound, type InsurerContact } from '../policy/policy-refusals.rules.ts';
import { raiseLevel, refusedUnder, type RefusalText, type Refused, type RemedyOffer } from '../rule/refusal.rules.ts';
import type { PersonFault } from './person-needs.rules.ts';
import { deskRemedies, inOrder, type ClinicContact } from './remedies.rules.ts';

/** What the texts of a refusal are filled with. */
export interface RefusalSurroundings {
  /** Codes of the profiles: of the portal signed in at, of the territory. */
  readonly portal: string;
  readonly territory: string;
  readonly insurer: InsurerContact | null;
  /** The clinic asked about, else the one attached to. */
  readonly clinic: ClinicContact | null;
  /** How the person is named to the reader: Мария И. */
  readonly patient: string;
  /** An instant with offset from which another clinic may be chosen; null where that is not the matter. */
  readonly chooseFrom: string | null;
}

interface Text extends RefusalText {
  /** Whose profile the rule fired under. */
  readonly under: 'portal' | 'territory';
}

const attachAfter: RemedyOffer = {
  action: 'ATTACH_TO_CLINIC',
  message: { ru: 'Затем прикрепитесь по нему к поликлинике', en: 'Then attach to a clinic by it' },
};

const temporary = (rule: string, ru: string, en: string, remedies: readonly RemedyOffer[] = []): Text => ({
  code: 'TEMPORARY_POLICY_NOT_ACCEPTED',
  rule,
  under: 'territory',
  message: { ru: `По временному полису ${ru}`, en: `A temporary policy ${en}` },
  remedies,
});

const texts: Readonly<Record<Exclude<PersonFault, 'NO_POLICY' | 'POLICY_ENDED'>, Text>> = {
  DECEASED: {
    code: 'PERSON_DECEASED',
    rule: 'R-105',
    under: 'territory',
    message: { ru: 'По данным регистра, этот человек умер', en: 'By the register, this person has died' },
  },
  TEMPORARY_FOR_BOOKING: temporary(
    'R-016',
    'через портал не записаться, даже если вы прикреплены',
    'does not do for booking on a portal, attached or not',
    [attachAfter],
  ),
  TEMPORARY_FOR_HOME_VISIT: temporary('R-066', 'вызвать врача через портал нельзя', 'does not do for calling a doctor on a portal', [
    attachAfter,
  ]),
  TEMPORARY_FOR_ATTACHMENT: temporary('R-131', 'прикрепляются лично или по телефону', 'lets one attach in person or by phone only'),
  TEMPORARY_FOR_EXTRACT: temporary('R-107', 'выписку не выдают', 'has no extract'),
  OLD_POLICY: {
    code: 'OLD_POLICY_NOT_ACCEPTED',
    rule: 'R-073',
    under: 'territory',
    message: {
      ru: 'Полис старого образца годится только для записи к врачу и вызова врача на дом',
      en: 'A policy of the old sample does for booking and home visits only',
    },
  },
  ENP_UNKNOWN: {
    code: 'OLD_POLICY_NOT_ACCEPTED',
    rule: 'R-074',
    under: 'territory',
    message: { ru: 'Для этой услуги нужен ЕНП, а в регистре его нет', en: 'This service goes by the ENP, and the register has none' },
  },
  CONSENT_REQUIRED: {
    code: 'CONSENT_REQUIRED',
    rule: 'R-001',
    under: 'portal',
    message: {
      ru: 'Чтобы записать взрослого, нужно его согласие: код из СМС владельцу полиса',
      en: 'To book another adult one needs their consent: a code sent to the owner of the policy',
    },
    remedies: [
      {
        action: 'ASK_OWNER_CONSENT',
        message: {
          ru: 'Попросите владельца полиса подтвердить согласие кодом, это делают один раз',
          en: 'Ask the owner to confirm by a code; it is done once',
        },
      },
    ],
  },
  CHILD_POLICY_NOT_LINKED: {
    code: 'CHILD_POLICY_NOT_LINKED',
    rule: 'R-010',
    under: 'portal',
    message: { ru: 'Полис ребёнка не привязан к вашей учётной записи', en: 'The child’s policy is not linked to your account' },
    remedies: [
      {
        action: 'LINK_POLICY',
        message: { ru: 'Привяжите полис ребёнка в личном кабинете', en: 'Link the child’s policy in your account' },
      },
    ],
  },
  MODERATION_PENDING: {
    code: 'MODERATION_PENDING',
    rule: 'R-322',
    under: 'portal',
    message: { ru: 'Модератор ещё не проверил этого члена картотеки', en: 'A moderator has not checked this member of the household yet' },
    remedies: [{ action: 'WAIT', message: { ru: 'Дождитесь решения модератора', en: 'Wait for the moderator’s decision' } }],
  },
  NO_HOME_VISITS: {
    code: 'SERVICE_NOT_AVAILABLE_IN_REGION',
    rule: 'R-064',
    under: 'territory',
    message: { ru: 'В регионе полиса вызова врача через портал пока нет', en: 'The region of the policy has no home visits by portal yet' },
    remedies: [
      {
        action: 'SUBSCRIBE_TO_SERVICE',
        message: { ru: 'Подпишитесь, чтобы узнать, когда услуга появится', en: 'Subscribe to be told when the service comes' },
      },
    ],
  },
  ORDER_MISSING: {
    code: 'REFERRAL_REQUIRED',
    rule: 'R-026',
    under: 'territory',
    message: { ru: 'Для исследования нужно действующее назначение врача', en: 'A test takes a doctor’s order that still holds' },
  },
  CONTRAINDICATED: {
    code: 'NOT_ELIGIBLE',
    rule: 'R-027',
    under: 'territory',
    message: { ru: 'На этот день прививка противопоказана', en: 'On that day the vaccination is contraindicated' },
    remedies: [
      {
        action: 'CONTACT_CLINIC',
        message: {
          ru: 'Спросите своего врача, когда и чем можно привиться',
          en: 'Ask your doctor when and by what vaccine it can be done',
        },
      },
    ],
  },
  LEVEL_TOO_LOW: {
    code: 'ACCOUNT_LEVEL_TOO_LOW',
    rule: 'R-139',
    under: 'portal',
    message: { ru: 'Для этой услуги нужна подтверждённая учётная запись', en: 'This service takes a verified account' },
    remedies: raiseLevel,
  },
  NOT_REPRESENTATIVE: {
    code: 'REPRESENTATIVE_NOT_ALLOWED',
    rule: 'R-257',
    under: 'portal',
    message: {
      ru: 'Сведения об услугах получает сам застрахованный или его законный представитель',
      en: 'The statement of services is for the insured person or a legal representative',
    },
  },
  ATTACHED_LATELY: {
    code: 'ATTACHMENT_TOO_SOON',
    rule: 'R-133',
    under: 'territory',
    message: {
      ru: 'Поликлинику выбирают раз в год; раньше — только при переезде',
      en: 'A clinic is chosen once a year; earlier only after a change of residence',
    },
    remedies: [{ action: 'WAIT', message: { ru: 'Подайте заявление позже', en: 'Apply later' } }],
  },
};

/** A reason of the person’s own as it is told, phones and names filled in, remedies in order. */
export const refusalOfPerson = (fault: PersonFault, about: RefusalSurroundings): Refused => {
  if (fault === 'NO_POLICY') return policyNotFound(about.territory, about.insurer);
  if (fault === 'POLICY_ENDED') return policyExpired(about.territory, about.insurer);
  const { under, ...text } = texts[fault];
  const { code, message, remedies = [] } = text;
  const consent = fault === 'CONSENT_REQUIRED' || fault === 'CHILD_POLICY_NOT_LINKED';
  return refusedUnder(about[under], {
    ...text,
    message: consent ? { ru: `${message.ru} (${about.patient})`, en: `${message.en} (${about.patient})` } : message,
    remedies: inOrder([...insurerRemedies(code, about.insurer), ...remedies, ...deskRemedies(code, about.clinic)]),
    ...(fault === 'ATTACHED_LATELY' && about.chooseFrom !== null && { retryAfter: about.chooseFrom }),
  });
};
