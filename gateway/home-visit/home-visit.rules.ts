import type { RefusalText } from '../rule/refusal.rules.ts';
import type { StoredHomeVisitStatus } from './home-visit.entity.ts';

/** Characters, both ends inclusive. */
export const addressLength = { least: 5, most: 500 } as const;
export const complaintLength = { least: 1, most: 2_000 } as const;

/** Where the text is not of that length, what was expected; surrounding blanks do not count. */
export const misfit = (text: string, { least, most }: { readonly least: number; readonly most: number }): string | undefined => {
  const { length } = text.trim();
  return length < least || length > most ? `${least}..${most}` : undefined;
};

const ended: ReadonlySet<StoredHomeVisitStatus> = new Set<StoredHomeVisitStatus>(['COMPLETED', 'CANCELLED']);

/** One that nobody has ended yet; of a patient there is one such visit at a time (facts F-037). */
export const isActive = (status: StoredHomeVisitStatus): boolean => !ended.has(status);

export const alreadyActive: RefusalText = {
  code: 'HOME_VISIT_ALREADY_ACTIVE',
  rule: null,
  message: {
    ru: 'У пациента уже есть активный вызов врача на дом. Чтобы оформить новый, отмените предыдущий',
    en: 'The patient has an active home visit already. Cancel it to request another',
  },
};

export const clinicGone: RefusalText = {
  code: 'PERSON_NOT_FOUND',
  rule: 'R-063',
  message: { ru: 'Система поликлиники не нашла пациента', en: 'The clinic’s system does not know the patient' },
};

export const notCancellable: RefusalText = {
  code: 'NOT_ELIGIBLE',
  rule: null,
  message: { ru: 'Этот вызов уже завершён или отменён', en: 'This visit is over or cancelled already' },
  field: 'input.homeVisitId',
};
