import { z } from 'zod';
import { instant } from '../registry/contract.ts';
import { ferAppointmentStatus, ferSource } from '../registry/fer.ts';
import { recordSection } from '../registry/rmis.ts';
import { happening, inBoth, clinic, onDay, person, slot, text, visit } from './event-parts.ts';

// What happens at FER and in clinics.

const actor = z
  .enum(['MINZDRAV', 'CLINIC', 'CITIZEN'])
  .default('MINZDRAV')
  .meta(inBoth({ ru: 'Кто этого хочет: может только Минздрав (R-036)', en: 'Who wants it: only Минздрав may (R-036)' }));

export const ferEvents = z.discriminatedUnion('event', [
  happening('fer', 'MO_ADDED', { ru: 'Минздрав включил организацию в ФЭР', en: 'Минздрав adds an organisation to FER' }, { actor, clinic }),
  happening(
    'fer',
    'MO_REMOVED',
    { ru: 'Минздрав исключил организацию из ФЭР', en: 'Минздрав takes an organisation out of FER' },
    { actor, clinic },
  ),
  happening(
    'fer',
    'SCHEDULE_WITHDRAWN',
    { ru: 'Поликлиника отозвала расписание', en: 'A clinic takes its schedule back' },
    {
      clinic,
      resource: text(10)
        .meta(inBoth({ ru: 'Resource_Id; пусто: вся поликлиника', en: 'Resource_Id; the whole clinic where absent' }))
        .optional(),
    },
  ),
  happening(
    'fer',
    'SCHEDULE_PUBLISHED',
    { ru: 'Поликлиника снова передала расписание', en: 'A clinic hands its schedule over again' },
    {
      clinic,
      resource: text(10)
        .meta(inBoth({ ru: 'Resource_Id; пусто: вся поликлиника', en: 'Resource_Id; the whole clinic where absent' }))
        .optional(),
    },
  ),
  happening('fer', 'SLOT_TAKEN', { ru: 'Талон занят через другой канал', en: 'Another channel takes a slot' }, { slot }),
  happening('fer', 'SLOT_FREED', { ru: 'Талон возвращён через другой канал', en: 'Another channel gives a slot back' }, { slot }),
]);

export const rmisEvents = z.discriminatedUnion('event', [
  happening(
    'rmis',
    'VISIT_STATUS_SET',
    { ru: 'Поликлиника сообщила, чем кончился приём', en: 'A clinic says what became of a visit' },
    {
      visit,
      status: ferAppointmentStatus,
      cancelledBy: z
        .enum(['APPLICANT', 'CLINIC'])
        .meta(inBoth({ ru: 'Только с CANCELED; пусто: CLINIC', en: 'Only with CANCELED; CLINIC where absent' }))
        .optional(),
    },
  ),
  happening(
    'rmis',
    'VISIT_ADDED',
    { ru: 'Регистратура или другой канал записали человека', en: 'The registry desk or another channel books somebody' },
    {
      person,
      slot,
      channel: ferSource.meta(inBoth({ ru: 'REG: в регистратуре', en: 'REG: at the registry desk' })).default('REG'),
    },
  ),
  happening(
    'rmis',
    'DOCUMENT_ADDED',
    { ru: 'Поликлиника добавила в карту подписанный документ', en: 'A clinic adds a signed document to a record' },
    {
      person,
      section: recordSection.default('VISIT_PROTOCOLS'),
      title: text(300).optional(),
      content: text(20_000),
      icd10: z
        .array(z.string().regex(/^[A-Z]\d{2}(\.\d{1,2})?$/))
        .max(10)
        .default([]),
      clinic: clinic
        .meta(
          inBoth({
            ru: 'Где составлен; пусто: поликлиника прикрепления',
            en: 'Where it was made; the clinic of the attachment where absent',
          }),
        )
        .optional(),
      resource: text(10)
        .meta(
          inBoth({
            ru: 'Resource_Id автора; пусто: первый в поликлинике',
            en: 'Resource_Id of the author; the first of the clinic where absent',
          }),
        )
        .optional(),
      performedOn: onDay.optional(),
    },
  ),
  happening(
    'rmis',
    'HOME_VISIT_STATUS_SET',
    { ru: 'Поликлиника сообщила о вызове врача на дом', en: 'A clinic says what becomes of the doctor who was called home' },
    {
      person: person.meta(
        inBoth({ ru: 'Пациент, чей вызов ещё не завершён', en: 'The patient: the call of theirs that nobody has ended' }),
      ),
      status: z.enum(['ACCEPTED', 'COMPLETED', 'CANCELLED', 'PASSED_TO_ANOTHER_CLINIC']),
      expectedFrom: instant
        .meta(inBoth({ ru: 'Только с ACCEPTED; пусто: через два часа', en: 'Only with ACCEPTED; in two hours where absent' }))
        .optional(),
      expectedTo: instant
        .meta(
          inBoth({
            ru: 'Только с ACCEPTED; пусто: через четыре часа после expectedFrom',
            en: 'Only with ACCEPTED; four hours after expectedFrom where absent',
          }),
        )
        .optional(),
      clinic: clinic
        .meta(inBoth({ ru: 'Только с PASSED_TO_ANOTHER_CLINIC: какая', en: 'Only with PASSED_TO_ANOTHER_CLINIC: which one' }))
        .optional(),
      content: text(20_000)
        .meta(inBoth({ ru: 'Только с COMPLETED: что пишет врач (R-067)', en: 'Only with COMPLETED: what the doctor writes (R-067)' }))
        .optional(),
    },
  ),
  happening(
    'rmis',
    'ATTACHMENT_DECIDED',
    { ru: 'Поликлиника сразу решила заявление о прикреплении', en: 'A clinic decides an application for attachment at once' },
    {
      person: person.meta(inBoth({ ru: 'Чьё заявление ждёт решения', en: 'Whose application waits' })),
      decision: z.enum(['ATTACHED', 'REJECTED']),
      reason: text(500)
        .meta(inBoth({ ru: 'Что говорит поликлиника; пусто: её обычные слова', en: 'What the clinic says; its usual words where absent' }))
        .optional(),
    },
  ),
  happening(
    'rmis',
    'MISMATCH_CORRECTED',
    { ru: 'Поликлиника исправила данные пациента', en: 'A clinic puts right what it has of a patient' },
    {
      person,
      clinic: clinic.meta(inBoth({ ru: 'Пусто: все поликлиники человека', en: 'All clinics of the person where absent' })).optional(),
    },
  ),
]);
