import { z } from 'zod';
import { happening, clinic, family, given, onDay, patronymic, person, sex, text } from './event-parts.ts';

// What happens in the register of insured persons and in ZAGS.

const snils = z.string().regex(/^\d{11}$/);
const areaType = z.enum(['1', '2', '3']).describe('1 therapeutic, 2 obstetric, 3 dental');

export const insuredPersonsEvents = z.discriminatedUnion('event', [
  happening('insured-persons', 'POLICY_ISSUED', 'A policy is issued in place of the one before', {
    person,
    type: z.enum(['П', 'Э', 'Ц']).describe('П paper, Э card, Ц digital').default('Ц'),
    insurer: z
      .string()
      .regex(/^\d{5}$/)
      .describe('F002 code; the insurer of the last policy where absent')
      .optional(),
  }),
  happening('insured-persons', 'POLICY_CLOSED', 'A policy is closed or lost', {
    person,
    policy: z.int().nonnegative().describe('Place in policyItems; the valid one where absent').optional(),
    reason: z.enum(['CLOSED', 'LOST']).default('CLOSED'),
  }),
  happening('insured-persons', 'TEMPORARY_POLICY_ISSUED', 'A temporary certificate is issued', {
    person,
    days: z.int().min(1).max(365).describe('Calendar days that it is valid for (R-079)').default(30),
  }),
  happening('insured-persons', 'ATTACHED', 'A person is attached to a clinic, and to no other of that area', {
    person,
    clinic,
    areaType: areaType.default('1'),
    method: z.enum(['1', '2', '3', '4']).describe('1 territorial, 2 personal, 3 electronic application, 4 by the authority').default('2'),
  }),
  happening('insured-persons', 'DETACHED', 'An attachment ends', {
    person,
    clinic: clinic.describe('All clinics of the person where absent').optional(),
  }),
  happening('insured-persons', 'PERSON_DATA_CORRECTED', 'The register corrects what it has of a person', {
    person,
    family: family.optional(),
    given: given.optional(),
    patronymic: patronymic.nullable().optional(),
    birthDate: onDay.describe('Corrected birth date').optional(),
    sex: sex.optional(),
    snils: snils.optional(),
    address: text(500).optional(),
  }),
]);

export const zagsEvents = z.discriminatedUnion('event', [
  happening('zags', 'BIRTH', 'ZAGS registers a birth: a record in the register and a digital policy follow', {
    mother: person,
    father: person.describe('A dash in the record where absent').optional(),
    family: family.describe('Family name; the father’s or mother’s where absent').optional(),
    given,
    patronymic: patronymic.optional(),
    sex,
    on: onDay.describe('Birth date; today where absent').optional(),
  }),
  happening('zags', 'DEATH', 'ZAGS registers a death: the policy is closed, slots are freed, the clinic lets go', {
    person,
    on: onDay.optional(),
  }),
  happening('zags', 'NAME_CHANGED', 'ZAGS registers another name', {
    person,
    family: family.optional(),
    given: given.optional(),
    patronymic: patronymic.nullable().optional(),
  }),
  happening('zags', 'PATERNITY_ESTABLISHED', 'ZAGS enters a father where there was none', { child: person, father: person }),
]);
