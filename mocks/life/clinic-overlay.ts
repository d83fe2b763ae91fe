import type { MisAttachment, MisVisit } from '../../schema/registry/rmis.ts';
import { dayIn } from '../../schema/calendar/index.ts';
import type { People } from '../people/people.ts';
import { moscow } from '../world/world.ts';
import type { Change, ChangeOf } from './change.ts';
import { changesByPerson } from './register-overlay.ts';

type Status = MisVisit['history'][number];
const isVisit = (one: Change): one is ChangeOf<'VISIT_ADDED'> => one.kind === 'VISIT_ADDED';

export const byTime = (visits: readonly MisVisit[]): readonly MisVisit[] =>
  visits.toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt) || one.ordinal - other.ordinal);

/** The visit with more in its history, which stays in the order of time. */
export const withStatuses = (visit: MisVisit, more: readonly Status[]): MisVisit => {
  if (more.length === 0) return visit;
  const history = [...visit.history, ...more].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const last = history.at(-1);
  const { cancelledBy: _earlier, ...rest } = visit;
  return { ...rest, status: last?.status ?? visit.status, ...(last?.cancelledBy && { cancelledBy: last.cancelledBy }), history };
};

/** What was said of one visit. */
export const statusesOf = (changes: readonly Change[], ordinal: number): readonly Status[] =>
  changes.flatMap((one) => (one.kind === 'VISIT_STATUS' && one.ordinal === ordinal ? one.status : []));

/** Visits, attachments and documents as a clinic's system has them that heard of these changes. */
export const overlayClinics = (
  base: People,
  changes: readonly Change[],
  registerData: People['registerData'],
): Pick<People, 'visits' | 'clinicVisits' | 'visitByBookId' | 'attachments' | 'record'> => {
  const byPerson = changesByPerson(changes);
  const added = changes.filter(isVisit).map(({ visit }) => visit);
  const asItIs = (visit: MisVisit): MisVisit => withStatuses(visit, statusesOf(byPerson.get(visit.oip) ?? [], visit.ordinal));

  /** What the clinic has of the person: what the register says, for whoever comes new or is put right. */
  const patient = (oip: string): MisAttachment['patient'] => {
    const data = registerData(oip, base.base.anchor);
    const item = data?.person.personItems[0];
    const policy = data?.policy?.policyItems.findLast(({ pcyStatus }) => pcyStatus.startsWith('Д')) ?? data?.policy?.policyItems.at(-1);
    return {
      fullName: [item?.surname, item?.firstName, item?.patronymic].filter(Boolean).join(' '),
      birthDate: item?.birthDay ?? base.base.anchor,
      ...(data?.snils?.snils !== undefined && { snils: data.snils.snils }),
      omsNumber: policy?.enp ?? policy?.pcyNum ?? '',
      coveredServices: ['Первичная медико-санитарная помощь', 'Диспансеризация и профилактические осмотры', 'Вызов врача на дом'],
    };
  };
  const attachedNow = (oip: string, known: readonly MisAttachment[], one: Change): readonly MisAttachment[] => {
    if (one.kind === 'DETACHED') return known.filter((item) => item.moOid !== one.moOid || item.areaType !== one.areaType);
    if (one.kind === 'ATTACHED') {
      const { moFId, areaType, dateAttachB, pcyType } = one.attachment;
      const item = { moOid: moFId, areaType, since: dateAttachB, reason: one.reason ?? 'CHOICE', pcyType, patient: patient(oip) } as const;
      return [...known.filter((other) => other.areaType !== areaType), { ...item, shownToPortal: true, mismatches: [] }];
    }
    if (one.kind === 'CLINIC_DATA_MATCHED')
      return known.map((item) =>
        item.moOid === one.moOid ? { ...item, patient: patient(oip), shownToPortal: true, mismatches: [] } : item,
      );
    if (one.kind === 'PERSON_CORRECTED')
      return known.map((item) => (item.mismatches.length === 0 ? { ...item, patient: patient(oip) } : item));
    return known;
  };

  return {
    visits: (oip) => byTime([...base.visits(oip), ...added.filter((visit) => visit.oip === oip)].map(asItIs)),
    clinicVisits: (moOid, day) => {
      const zone = base.organization(moOid)?.timeZone ?? moscow;
      const here = added.filter((visit) => visit.moOid === moOid && dayIn(zone, Date.parse(visit.startsAt)) === day);
      return byTime([...base.clinicVisits(moOid, day), ...here].map(asItIs));
    },
    visitByBookId: (bookId) => {
      const visit = added.find(({ bookIdMis }) => bookIdMis === bookId) ?? base.visitByBookId(bookId);
      return visit && asItIs(visit);
    },
    attachments: (oip) => {
      const of = byPerson.get(oip);
      if (!of) return base.attachments(oip);
      const known = base.attachments(oip) ?? (of.some(({ kind }) => kind === 'PERSON_KNOWN') ? [] : undefined);
      return known && of.reduce((list, one) => attachedNow(oip, list, one), known);
    },
    record: (oip) => {
      const known = base.record(oip);
      const more = (byPerson.get(oip) ?? []).flatMap((one) => (one.kind === 'MEDICAL_DOCUMENT' ? one.document : []));
      if (more.length === 0) return known;
      const documents = [...known.documents, ...more];
      const opened = documents.map(({ performedOn }) => performedOn).toSorted()[0];
      return { ...(opened !== undefined && { recordOpenedOn: opened }), documents };
    },
  };
};
