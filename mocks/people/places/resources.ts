import { makeSnils } from '../../../schema/identifier/snils.ts';
import { maleNames, femaleNames } from '../names/given-names.ts';
import { surnames } from '../names/surnames.ts';
import { createDraws, below, percent, pick } from '../random/keyed-draw.ts';
import type { AgeGroup, Resource, SlotService, Specialty } from '../resource.ts';
import { ageGroupOf, type ClinicKind } from './clinic-plan.ts';
import { clinics, type Clinic } from './clinics.ts';
import { paidServiceOf } from './paid-services.ts';
import { postById, posts, type Post, type PostName } from './posts.ts';

/** DAILY: weekends and holidays too. WEEKDAYS: every working day. ODD, EVEN: working days of odd or even date. */
export type WorkPattern = 'DAILY' | 'WEEKDAYS' | 'ODD' | 'EVEN';

/** A resource with what its schedule follows from. */
export interface StaffedResource extends Resource {
  /** resourceId as a number, part of slot ids. */
  readonly number: number;
  readonly post: Post;
  readonly pattern: WorkPattern;
  /** Place of its first slot among the slots of a day of the whole clinic. */
  readonly firstSlotOfDay: number;
  /** Who signs: the doctor, or the one who keeps the room. */
  readonly author: NonNullable<Resource['specialist']>;
}

type Line = readonly [number: number, post: PostName, pattern: WorkPattern, ageGroup?: AgeGroup, note?: 'NOT_IN_FER'];

/** Who works in a clinic of that kind. The first of every kind is on duty every day. Numbers are ids: never reuse one. */
const staffing: Readonly<Record<ClinicKind, readonly Line[]>> = {
  ADULT: [
    [1, 'therapist', 'DAILY'],
    [2, 'districtTherapist', 'WEEKDAYS'],
    [3, 'districtTherapist', 'ODD'],
    [4, 'districtTherapist', 'EVEN'],
    [5, 'districtTherapist', 'WEEKDAYS'],
    [6, 'surgeon', 'WEEKDAYS'],
    [7, 'ophthalmologist', 'ODD'],
    [8, 'otolaryngologist', 'EVEN'],
    [9, 'gynaecologist', 'WEEKDAYS'],
    [10, 'therapist', 'EVEN', 'ADULT', 'NOT_IN_FER'],
    [11, 'nurse', 'WEEKDAYS'],
    [12, 'vaccinationNurse', 'WEEKDAYS'],
  ],
  CHILD: [
    [1, 'paediatrician', 'DAILY'],
    [2, 'districtPaediatrician', 'WEEKDAYS'],
    [3, 'districtPaediatrician', 'ODD'],
    [4, 'districtPaediatrician', 'EVEN'],
    [6, 'paediatricSurgeon', 'ODD'],
    [7, 'ophthalmologist', 'WEEKDAYS'],
    [8, 'otolaryngologist', 'EVEN'],
    [9, 'paediatricDentist', 'ODD'],
    [11, 'nurse', 'WEEKDAYS'],
    [12, 'vaccinationNurse', 'WEEKDAYS'],
  ],
  FAMILY: [
    [1, 'generalPractitioner', 'DAILY', 'ANY'],
    [2, 'districtTherapist', 'WEEKDAYS', 'ADULT'],
    [3, 'districtPaediatrician', 'WEEKDAYS', 'CHILD'],
    [4, 'paediatrician', 'ODD', 'CHILD'],
    [6, 'surgeon', 'EVEN', 'ADULT'],
    [8, 'otolaryngologist', 'ODD', 'ANY'],
    [9, 'gynaecologist', 'EVEN', 'ADULT'],
    [10, 'dentist', 'WEEKDAYS', 'ANY'],
    [11, 'nurse', 'WEEKDAYS', 'ANY'],
    [12, 'vaccinationNurse', 'WEEKDAYS', 'ANY'],
  ],
  DENTAL: [
    [1, 'dentist', 'DAILY', 'ADULT'],
    [2, 'dentistTherapist', 'WEEKDAYS', 'ADULT'],
    [3, 'dentistTherapist', 'ODD', 'ADULT'],
    [4, 'dentist', 'EVEN', 'ADULT'],
    [5, 'paediatricDentist', 'WEEKDAYS', 'CHILD'],
  ],
  HOSPITAL: [
    [1, 'therapist', 'DAILY'],
    [6, 'surgeon', 'WEEKDAYS'],
    [7, 'ophthalmologist', 'EVEN'],
    [9, 'gynaecologist', 'WEEKDAYS'],
  ],
  PRIVATE: [
    [1, 'therapist', 'DAILY', 'ADULT'],
    [6, 'surgeon', 'ODD', 'ADULT'],
    [9, 'gynaecologist', 'WEEKDAYS', 'ADULT'],
  ],
  FEDERAL: [
    [1, 'therapist', 'WEEKDAYS', 'ADULT'],
    [6, 'surgeon', 'WEEKDAYS', 'ADULT'],
    [7, 'ophthalmologist', 'ODD', 'ANY'],
  ],
};

// Doctors are the same under every seed, as their clinics are.
const draws = createDraws('doctors');
const nameDraw = draws('name');

const doctorOf = (clinic: number, number: number): NonNullable<Resource['specialist']> => {
  const noise = (what: number): number => nameDraw(clinic, number, what);
  const woman = percent(noise(1), 70);
  const surname = pick(noise(2), surnames);
  const father = pick(noise(3), maleNames);
  return {
    family: woman ? surname.woman : surname.man,
    given: woman ? pick(noise(4), femaleNames) : pick(noise(4), maleNames).name,
    patronymic: woman ? father.daughter : father.son,
    snils: makeSnils(950_000_000 + clinic * 1000 + number),
  };
};

const roomNames: Partial<Record<PostName, { readonly name: string; readonly service: SlotService }>> = {
  nurse: { name: 'Процедурный кабинет (забор анализов)', service: 'LABORATORY' },
  vaccinationNurse: { name: 'Прививочный кабинет', service: 'VACCINATION' },
};

const staffOf = (clinic: Clinic): readonly StaffedResource[] => {
  let firstSlotOfDay = 0;
  return staffing[clinic.plan.kind].map(([number, postName, pattern, ageGroup, note]) => {
    const post = posts[postName];
    const room = roomNames[postName];
    const roomNumber = String(100 + (number % 4) * 100 + below(nameDraw(clinic.number, number, 5), 30));
    const author = doctorOf(clinic.number, number);
    const paidService = paidServiceOf(clinic.plan.kind, postName);
    const made: StaffedResource = {
      number,
      author,
      post,
      pattern,
      firstSlotOfDay,
      resourceId: String(number),
      postId: post.id,
      postName: post.name,
      ageGroup: ageGroup ?? ageGroupOf[clinic.plan.kind],
      service: room?.service ?? 'APPOINTMENT',
      ...(room ? { room: { oid: `${clinic.oid}.0.${number}`, number: roomNumber, name: room.name } } : { specialist: author }),
      roomNumber,
      ...(paidService && { paidService }),
      inFer: note !== 'NOT_IN_FER',
      keyId: `${clinic.oid}/${number}`,
    };
    firstSlotOfDay += post.slotsPerDay;
    return made;
  });
};

const byClinic = new Map<number, readonly StaffedResource[]>();

export const resourcesOf = (clinic: Clinic): readonly StaffedResource[] => {
  const known = byClinic.get(clinic.number) ?? staffOf(clinic);
  byClinic.set(clinic.number, known);
  return known;
};

export const resourceOf = (clinic: Clinic, resourceId: string): StaffedResource | undefined =>
  resourcesOf(clinic).find((resource) => resource.resourceId === resourceId);

/** Slots of one day of a whole clinic, worked or not. */
export const slotsPerDayOf = (clinic: Clinic): number => resourcesOf(clinic).reduce((sum, { post }) => sum + post.slotsPerDay, 0);

/** What a clinic offers for booking, each post once; empty for a clinic that has not handed anything over to FER. */
export const specialtiesOf = (clinic: Clinic): readonly Specialty[] => {
  const byPost = Map.groupBy(
    resourcesOf(clinic).filter((resource) => resource.inFer),
    (resource) => resource.postId,
  );
  return [...byPost].flatMap(([id, resources]) => {
    const post = postById(id);
    if (!post) return [];
    const paidServices = [...new Set(resources.flatMap(({ paidService }) => paidService ?? []))];
    return [{ postId: post.id, postName: post.name, referralRequired: post.referralRequired, paidServices }];
  });
};

/** `Петрова Анна Игоревна` */
export const authorNameOf = ({ author }: StaffedResource): string =>
  [author.family, author.given, author.patronymic].filter(Boolean).join(' ');

/** Every key that signs documents, with its clinic. */
export const clinicOfKey = (keyId: string): Clinic | undefined => {
  const [oid, number] = keyId.split('/');
  const clinic = clinics.find((one) => one.oid === oid);
  return clinic && number !== undefined && resourceOf(clinic, number) ? clinic : undefined;
};
