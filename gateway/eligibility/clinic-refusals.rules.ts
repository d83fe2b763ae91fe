import { rule } from '../../schema/rules/registered.ts';
import { refusedUnder, type RefusalText, type Refused, type RemedyOffer } from '../rule/refusal.rules.ts';
import type { ClinicFault } from './clinic-choice.rules.ts';
import { deskRemedies, inOrder, type ClinicContact } from './remedies.rules.ts';

/** Under what a clinic is refused. */
export interface ClinicRefusalSurroundings {
  /** Code of the territory’s profile. */
  readonly territory: string;
  /** Null: no clinic is meant, the person is attached to none. */
  readonly clinic: ClinicContact | null;
  /** Asked for oneself. */
  readonly forOneself: boolean;
  /** Told while choosing among clinics. */
  readonly choosing: boolean;
}

const attach: RemedyOffer = {
  action: 'ATTACH_TO_CLINIC',
  message: { ru: 'Прикрепитесь к поликлинике по постоянному полису', en: 'Attach to a clinic by a permanent policy' },
};

/** a clinic that is in the register and in FER and is not offered is most likely not attached to. */
export const likelyNotAttached = rule('R-039', (fault: ClinicFault) => fault === 'NOT_ATTACHED');

/** booking for another goes by the attachment of that other’s policy. */
export const isOfAnother = rule('R-021', (forOneself: boolean) => !forOneself);

const ruleOfAttachment = ({ choosing, forOneself }: ClinicRefusalSurroundings, fault: ClinicFault): string => {
  if (choosing && likelyNotAttached(fault)) return 'R-039';
  return isOfAnother(forOneself) ? 'R-021' : 'R-015';
};

const texts: Readonly<Record<ClinicFault, RefusalText>> = {
  NOT_ATTACHED: {
    code: 'NO_ATTACHMENT',
    rule: 'R-015',
    message: { ru: 'Нет прикрепления по постоянному полису', en: 'Not attached by a permanent policy' },
    remedies: [attach],
  },
  BY_TEMPORARY_POLICY: {
    code: 'NO_ATTACHMENT',
    rule: 'R-130',
    message: {
      ru: 'Прикрепление оформлено по временному полису и электронных услуг не открывает',
      en: 'The attachment was made by a temporary policy and opens no electronic service',
    },
    remedies: [{ action: 'GET_PERMANENT_POLICY', message: { ru: 'Получите постоянный полис', en: 'Get a permanent policy' } }, attach],
  },
  HIDDEN: {
    code: 'MIS_DATA_MISMATCH',
    rule: 'R-045',
    message: {
      ru: 'Поликлиника внесла данные с ошибкой: портал не видит прикрепления, пока их не исправят',
      en: 'The clinic has wrong data: the portal does not see the attachment until they are put right',
    },
    remedies: [],
  },
  NOT_IN_FER: {
    code: 'ORGANIZATION_NOT_IN_FER',
    rule: 'R-035',
    message: {
      ru: 'Организации нет в Федеральной электронной регистратуре; её могут добавить позже',
      en: 'The organisation is not in FER; it may be added later',
    },
    remedies: [],
  },
  NOT_IN_OMS: {
    code: 'ORGANIZATION_NOT_IN_OMS',
    rule: 'R-125',
    message: { ru: 'Организация не работает в ОМС', en: 'The organisation does not take part in OMS' },
    remedies: [
      {
        action: 'ATTACH_TO_CLINIC',
        message: { ru: 'Выберите поликлинику, которая работает в ОМС', en: 'Choose a clinic that takes part in OMS' },
      },
    ],
  },
};

/** A clinic’s reason as it is told, with the phone of its desk. */
export const refusalOfClinic = (fault: ClinicFault, about: ClinicRefusalSurroundings): Refused => {
  const { code, message, remedies = [], rule: own } = texts[fault];
  return refusedUnder(about.territory, {
    code,
    rule: fault === 'NOT_ATTACHED' ? ruleOfAttachment(about, fault) : own,
    message: about.clinic ? { ru: `${about.clinic.name}: ${message.ru}`, en: `${about.clinic.name}: ${message.en}` } : message,
    remedies: inOrder([...remedies, ...deskRemedies(code, about.clinic)]),
  });
};
