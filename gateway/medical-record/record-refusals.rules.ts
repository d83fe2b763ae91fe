import type { Profile } from '../../schema/region/index.ts';
import { raiseLevel, refusedUnder, type Refused, type RemedyOffer } from '../rule/refusal.rules.ts';

// What a person reads where the record is not shown, with what to do in the order to try it.

const askClinic: RemedyOffer = {
  action: 'CONTACT_CLINIC',
  message: {
    ru: 'Получите выписку из карты в поликлинике: это бесплатно (R-215, R-216)',
    en: 'Get an extract of the record at the clinic: it is free of charge (R-215, R-216)',
  },
};

export const unavailable = (profile: Profile): Refused =>
  refusedUnder(profile.code, {
    code: 'RECORD_NOT_AVAILABLE_IN_REGION',
    rule: 'R-358',
    message: {
      ru: 'В вашем регионе электронная медкарта на портале пока недоступна',
      en: 'Electronic medical records are not yet available on the portal in your region',
    },
    remedies: [askClinic],
  });

export const notYet = (profile: Profile): Refused =>
  refusedUnder(profile.code, {
    code: 'RECORD_NOT_AVAILABLE_IN_REGION',
    rule: 'R-221',
    message: {
      ru: 'Электронные медкарты показывают на портале с 1 января 2018 года',
      en: 'Electronic medical records are shown on the portal since 1 January 2018',
    },
    remedies: [askClinic],
  });

export const paperOnly = (profile: Profile): Refused =>
  refusedUnder(profile.code, {
    code: 'RECORD_NOT_AVAILABLE_IN_REGION',
    rule: 'R-360',
    message: {
      ru: 'Регион ведёт медкарты, но показывает их только при личном обращении',
      en: 'The region keeps medical records, but shows them in person only',
    },
    remedies: [askClinic],
  });

export const readElsewhere = (profile: Profile): Refused =>
  refusedUnder(profile.code, {
    code: 'RECORD_NOT_AVAILABLE_IN_REGION',
    rule: 'R-357',
    message: {
      ru: 'Медкарта вашего региона открыта на его собственном портале',
      en: 'The record is shown on the own portal of your region',
    },
    remedies: [
      {
        action: 'USE_REGIONAL_PORTAL',
        message: { ru: 'Войдите на портале региона', en: 'Sign in at the portal of the region' },
        url: profile.recordPortalUrl,
      },
    ],
  });

export const insuredElsewhere = (profile: Profile): Refused =>
  refusedUnder(profile.code, {
    code: 'POLICY_NOT_IN_REGION',
    rule: 'R-365',
    message: {
      ru: 'Медкарта на московском портале открыта тем, чей полис зарегистрирован в Москве',
      en: 'The record on the portal of Moscow is for those whose policy is registered in Moscow',
    },
    remedies: [
      {
        action: 'USE_REGIONAL_PORTAL',
        message: { ru: 'Войдите на портале региона, где вы застрахованы', en: 'Sign in at the portal of the region where you are insured' },
        url: profile.recordPortalUrl,
      },
    ],
  });

export const levelTooLow = (profile: Profile): Refused =>
  refusedUnder(profile.code, {
    code: 'ACCOUNT_LEVEL_TOO_LOW',
    rule: 'R-138',
    message: {
      ru: 'Для медкарты нужна стандартная или подтверждённая учётная запись, у вас упрощённая',
      en: 'The record takes a standard or verified account, yours is simplified',
    },
    remedies: raiseLevel,
  });

export const tooYoung = (profile: Profile, ownFrom: string): Refused =>
  refusedUnder(profile.code, {
    code: 'AGE_BELOW_MINIMUM',
    rule: 'R-182',
    message: {
      ru: `Свою медкарту можно открыть с ${profile.ownRecordFromAge} лет`,
      en: `One’s own record can be opened from the age of ${profile.ownRecordFromAge}`,
    },
    remedies: [{ action: 'WAIT', message: { ru: 'До этого карту видят родители', en: 'Until then the parents see the record' } }],
    retryAfter: ownFrom,
  });

const childsOwnAccount: RemedyOffer = {
  action: 'RAISE_ACCOUNT_LEVEL',
  message: {
    ru: 'Ребёнок открывает медкарту сам, со своей учётной записью (R-181)',
    en: 'The child opens the record with an account of their own (R-181)',
  },
};

export const pastRepresentation = (profile: Profile, byOwnAccount: boolean): Refused =>
  refusedUnder(profile.code, {
    code: 'REPRESENTATIVE_ACCESS_EXPIRED',
    rule: 'R-180',
    message: {
      ru: `Ребёнку исполнилось ${profile.representativeRecordUntilAge}: доступ представителя к его медкарте закончился`,
      en: `The child has turned ${profile.representativeRecordUntilAge}: a representative’s access to the record has ended`,
    },
    remedies: byOwnAccount ? [childsOwnAccount, askClinic] : [askClinic],
  });

export const accessRequired = (profile: Profile, forChild: boolean): Refused =>
  refusedUnder(profile.code, {
    code: 'RECORD_ACCESS_REQUIRED',
    rule: forChild ? 'R-209' : 'R-208',
    message: forChild
      ? { ru: 'Доступ к медкарте ребёнка вам ещё не открыт', en: 'You have not been given access to the child’s record yet' }
      : { ru: 'Доступ к медкарте вам ещё не открыт', en: 'You have not been given access to the record yet' },
    remedies: [
      {
        action: 'REQUEST_RECORD_ACCESS',
        message: { ru: 'Подайте запрос на доступ к медкарте', en: 'Apply for access to the record' },
        url: profile.recordPortalUrl,
      },
    ],
  });

export const codeRequired = (profile: Profile): Refused =>
  refusedUnder(profile.code, {
    code: 'RECORD_CODE_REQUIRED',
    rule: 'R-206',
    message: {
      ru: 'Медкарта открывается по коду из СМС, каждый раз новому',
      en: 'The record is opened by a code from a text message, a new one each time',
    },
    remedies: [
      { action: 'OPEN_RECORD', message: { ru: 'Запросите код и введите его', en: 'Ask for a code and enter it' } },
      {
        action: 'RAISE_ACCOUNT_LEVEL',
        message: { ru: 'С подтверждённой учётной записью код не нужен', en: 'A verified account needs no code' },
      },
    ],
  });
