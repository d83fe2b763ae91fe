import { z } from 'zod';
import { happening, inBoth, clinic, family, given, onDay, patronymic, person, sex, text } from './event-parts.ts';

// What happens in the register of insured persons and in ZAGS.

const snils = z.string().regex(/^\d{11}$/);
const areaType = z
  .enum(['1', '2', '3'])
  .meta(inBoth({ ru: '1 терапевтический, 2 акушерский, 3 стоматологический', en: '1 therapeutic, 2 obstetric, 3 dental' }));

export const insuredPersonsEvents = z.discriminatedUnion('event', [
  happening(
    'insured-persons',
    'POLICY_ISSUED',
    { ru: 'Выдан новый полис взамен прежнего', en: 'A policy is issued in place of the one before' },
    {
      person,
      type: z
        .enum(['П', 'Э', 'Ц'])
        .meta(inBoth({ ru: 'П бумажный, Э пластиковый, Ц цифровой', en: 'П paper, Э card, Ц digital' }))
        .default('Ц'),
      insurer: z
        .string()
        .regex(/^\d{5}$/)
        .meta(inBoth({ ru: 'Код F002; пусто: страховая последнего полиса', en: 'F002 code; the insurer of the last policy where absent' }))
        .optional(),
    },
  ),
  happening(
    'insured-persons',
    'POLICY_CLOSED',
    { ru: 'Полис закрыт или утерян', en: 'A policy is closed or lost' },
    {
      person,
      policy: z
        .int()
        .nonnegative()
        .meta(inBoth({ ru: 'Место в policyItems; пусто: действующий', en: 'Place in policyItems; the valid one where absent' }))
        .optional(),
      reason: z.enum(['CLOSED', 'LOST']).default('CLOSED'),
    },
  ),
  happening(
    'insured-persons',
    'TEMPORARY_POLICY_ISSUED',
    { ru: 'Выдано временное свидетельство', en: 'A temporary certificate is issued' },
    {
      person,
      days: z
        .int()
        .min(1)
        .max(365)
        .meta(inBoth({ ru: 'Сколько календарных дней действует (R-079)', en: 'Calendar days that it is valid for (R-079)' }))
        .default(30),
    },
  ),
  happening(
    'insured-persons',
    'ATTACHED',
    {
      ru: 'Человек прикреплён к поликлинике, и ни к какой другой того же профиля',
      en: 'A person is attached to a clinic, and to no other of that area',
    },
    {
      person,
      clinic,
      areaType: areaType.default('1'),
      method: z
        .enum(['1', '2', '3', '4'])
        .meta(
          inBoth({
            ru: '1 территориально, 2 лично, 3 по электронному заявлению, 4 решением органа',
            en: '1 territorial, 2 personal, 3 electronic application, 4 by the authority',
          }),
        )
        .default('2'),
    },
  ),
  happening(
    'insured-persons',
    'DETACHED',
    { ru: 'Прикрепление прекращено', en: 'An attachment ends' },
    {
      person,
      clinic: clinic.meta(inBoth({ ru: 'Пусто: все поликлиники человека', en: 'All clinics of the person where absent' })).optional(),
    },
  ),
  happening(
    'insured-persons',
    'PERSON_DATA_CORRECTED',
    { ru: 'Регистр исправил сведения о человеке', en: 'The register corrects what it has of a person' },
    {
      person,
      family: family.optional(),
      given: given.optional(),
      patronymic: patronymic.nullable().optional(),
      birthDate: onDay.meta(inBoth({ ru: 'Исправленная дата рождения', en: 'Corrected birth date' })).optional(),
      sex: sex.optional(),
      snils: snils.optional(),
      address: text(500).optional(),
    },
  ),
]);

export const zagsEvents = z.discriminatedUnion('event', [
  happening(
    'zags',
    'BIRTH',
    {
      ru: 'ЗАГС зарегистрировал рождение: за ним следуют запись в регистре и цифровой полис',
      en: 'ZAGS registers a birth: a record in the register and a digital policy follow',
    },
    {
      mother: person,
      father: person.meta(inBoth({ ru: 'Пусто: прочерк в записи', en: 'A dash in the record where absent' })).optional(),
      family: family
        .meta(inBoth({ ru: 'Фамилия; пусто: отца или матери', en: 'Family name; the father’s or mother’s where absent' }))
        .optional(),
      given,
      patronymic: patronymic.optional(),
      sex,
      on: onDay.meta(inBoth({ ru: 'Дата рождения; пусто: сегодня', en: 'Birth date; today where absent' })).optional(),
    },
  ),
  happening(
    'zags',
    'DEATH',
    {
      ru: 'ЗАГС зарегистрировал смерть: полис закрывается, талоны освобождаются, поликлиника открепляет',
      en: 'ZAGS registers a death: the policy is closed, slots are freed, the clinic lets go',
    },
    {
      person,
      on: onDay.optional(),
    },
  ),
  happening(
    'zags',
    'NAME_CHANGED',
    { ru: 'ЗАГС зарегистрировал перемену имени', en: 'ZAGS registers another name' },
    {
      person,
      family: family.optional(),
      given: given.optional(),
      patronymic: patronymic.nullable().optional(),
    },
  ),
  happening(
    'zags',
    'PATERNITY_ESTABLISHED',
    { ru: 'ЗАГС внёс отца, которого в записи не было', en: 'ZAGS enters a father where there was none' },
    { child: person, father: person },
  ),
]);
