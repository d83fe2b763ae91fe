import { isAhead, isAttachedOn, type Check } from './facts.ts';
import { deathIn } from './person-checks.ts';

/** A visit ahead of somebody of whose death ZAGS or the register knows. */
export const visitOfTheDead: Check = (facts) => {
  const died = deathIn(facts, 'zags') ?? deathIn(facts, 'insured-persons');
  if (died === undefined) return [];
  return facts.visits
    .filter((visit) => isAhead(visit, facts.nowMs))
    .map(({ visitId, startsAt }) => ({
      check: 'VISIT_OF_THE_DEAD',
      about: visitId,
      says: { rmis: `запись на ${startsAt}`, zags: `смерть ${died}` },
    }));
};

/** A clinic that still has somebody attached of whose death the register knows. */
export const attachmentOfTheDead: Check = (facts) => {
  const died = deathIn(facts, 'zags') ?? deathIn(facts, 'insured-persons');
  if (died === undefined) return [];
  return (facts.seenBy('rmis').attachments(facts.oip) ?? []).map(({ moOid, areaType }) => ({
    check: 'ATTACHMENT_OF_THE_DEAD',
    about: `${moOid} ${areaType}`,
    says: { rmis: 'прикреплён', zags: `смерть ${died}` },
  }));
};

/** Which clinics the register has for a person, and which clinics have the person. */
export const attachmentKnown: Check = ({ oip, today, seenBy }) => {
  const registered = (seenBy('insured-persons').registerData(oip, today)?.attach?.attachItems ?? [])
    .filter((item) => isAttachedOn(item, today))
    .map(({ moFId, areaType }) => `${moFId} ${areaType}`);
  const inClinics = (seenBy('rmis').attachments(oip) ?? []).map(({ moOid, areaType }) => `${moOid} ${areaType}`);
  const [register, clinics] = [new Set(registered), new Set(inClinics)];
  return [...new Set([...registered, ...inClinics])]
    .filter((about) => register.has(about) !== clinics.has(about))
    .map((about) => ({
      check: 'ATTACHMENT_KNOWN',
      about,
      says: { 'insured-persons': register.has(about) ? 'прикреплён' : 'нет', rmis: clinics.has(about) ? 'прикреплён' : 'нет' },
    }));
};

/** what a clinic has of a patient, against the register. */
export const clinicData: Check = ({ oip, today, seenBy }) => {
  const data = seenBy('insured-persons').registerData(oip, today);
  const item = data?.person.personItems[0];
  if (!data || !item) return [];
  const name = [item.surname, item.firstName, item.patronymic].filter(Boolean).join(' ');
  return (seenBy('rmis').attachments(oip) ?? []).flatMap(({ moOid, areaType, patient }) => {
    const pairs: readonly [string, string | undefined, string | undefined][] = [
      ['fullName', patient.fullName, name],
      ['birthDate', patient.birthDate, item.birthDay],
      ['snils', patient.snils, data.snils?.snils],
    ];
    return pairs
      .filter(([, clinic, register]) => clinic !== register)
      .map(([field, clinic, register]) => ({
        check: 'CLINIC_DATA' as const,
        about: `${moOid} ${areaType} ${field}`,
        says: { rmis: clinic ?? 'нет', 'insured-persons': register ?? 'нет' },
      }));
  });
};

/** A visit ahead whose slot FER sells to others. */
export const slotOfAVisit: Check = ({ visits, nowMs, seenBy, isFree }) =>
  visits
    .filter((visit) => isAhead(visit, nowMs))
    .flatMap(({ visitId, slotId, startsAt }) => {
      const slot = slotId === undefined ? undefined : seenBy('fer').slot(slotId)?.slot;
      return slot && isFree(slot)
        ? [{ check: 'SLOT_OF_A_VISIT', about: visitId, says: { rmis: `запись на ${startsAt}`, fer: 'слот свободен' } }]
        : [];
    });
