import { refusedUnder, type RefusalText, type Refused, type RemedyOffer } from '../rule/refusal.rules.ts';
import { deskRemedies, inOrder, type ClinicContact } from './remedies.rules.ts';
import type { SlotFacts, SlotFault } from './slot-needs.rules.ts';

/** Under what a slot is refused. */
export interface SlotRefusalSurroundings {
  /** Code of the territory’s profile. */
  readonly territory: string;
  readonly clinic: ClinicContact | null;
  readonly service: SlotFacts['service'];
}

const chooseAnother: RemedyOffer = {
  action: 'CHOOSE_ANOTHER_SLOT',
  message: { ru: 'Выберите другое время', en: 'Choose another time' },
};

/** slots are the clinic’s; whoever comes first through any channel has taken them. */
export const slotTaken: RefusalText = {
  code: 'SLOT_TAKEN',
  rule: 'R-031',
  field: 'input.slotId',
  message: { ru: 'Это время уже занято', en: 'This time is taken' },
  remedies: [chooseAnother],
};

export const slotInPast: RefusalText = {
  code: 'SLOT_IN_PAST',
  rule: 'R-031',
  field: 'input.slotId',
  message: { ru: 'Время этого приёма уже наступило или прошло', en: 'The time of this visit has come or passed' },
  remedies: [chooseAnother],
};

const texts: Readonly<Record<SlotFault, RefusalText>> = {
  REFERRAL_MISSING: {
    code: 'REFERRAL_REQUIRED',
    rule: 'R-025',
    message: { ru: 'К этому специалисту записывают по направлению', en: 'This specialist is booked by a referral' },
    remedies: [{ action: 'CONTACT_CLINIC', message: { ru: 'Возьмите направление у своего врача', en: 'Get a referral from your doctor' } }],
  },
  REFERRAL_ELSEWHERE: {
    code: 'REFERRAL_REQUIRED',
    rule: 'R-025',
    field: 'input.referralId',
    message: {
      ru: 'Это направление ведёт не сюда: к другому специалисту, не к этому дню или больше не действует',
      en: 'This referral does not lead here: it is to another specialist, ends before that day or holds no more',
    },
    remedies: [{ action: 'CONTACT_CLINIC', message: { ru: 'Возьмите направление у своего врача', en: 'Get a referral from your doctor' } }],
  },
  IN_PAST: slotInPast,
  FOR_CHILDREN: {
    code: 'SLOT_AGE_GROUP',
    rule: 'R-031',
    field: 'input.slotId',
    message: {
      ru: 'Это время для детей: в день приёма пациенту будет 18 лет',
      en: 'This time is for children: the patient will be 18 on that day',
    },
    remedies: [chooseAnother],
  },
  FOR_ADULTS: {
    code: 'SLOT_AGE_GROUP',
    rule: 'R-031',
    field: 'input.slotId',
    message: {
      ru: 'Это время для взрослых: в день приёма пациенту нет 18 лет',
      en: 'This time is for adults: the patient will be under 18 on that day',
    },
    remedies: [chooseAnother],
  },
  NOT_OFFERED: {
    code: 'SLOT_NOT_BOOKABLE_ONLINE',
    rule: 'R-031',
    field: 'input.slotId',
    message: { ru: 'Поликлиника не отдаёт это время для такой записи', en: 'The clinic does not offer this time for booking in this way' },
    remedies: [chooseAnother],
  },
  TAKEN: slotTaken,
  BOOKED_TO_DOCTOR: {
    code: 'ALREADY_BOOKED',
    rule: null,
    message: { ru: 'Запись к этому врачу уже есть', en: 'There is a booking to this doctor already' },
    remedies: [
      {
        action: 'WAIT',
        message: { ru: 'Сначала сходите на тот приём или отмените его', en: 'Go to that visit first, or cancel it' },
      },
    ],
  },
};

/** Vaccinations and tests have rules of their own for what is asked of any slot. */
const ruleOf = ({ code, rule }: RefusalText, service: SlotFacts['service']): string | null => {
  if (service === 'VACCINATION' && code === 'SLOT_AGE_GROUP') return 'R-027';
  return service === 'LABORATORY' && code === 'REFERRAL_REQUIRED' ? 'R-026' : rule;
};

/** Why a slot is not booked, as it is told. */
export const refusalOfSlot = (fault: SlotFault, { territory, clinic, service }: SlotRefusalSurroundings): Refused => {
  const { remedies = [], ...text } = texts[fault];
  return refusedUnder(territory, {
    ...text,
    rule: ruleOf(text, service),
    remedies: inOrder([...remedies, ...deskRemedies(text.code, clinic)]),
  });
};
