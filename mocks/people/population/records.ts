import { addDays, dayNumber, dayOfNumber, type Day } from '../../../schema/calendar/index.ts';
import { clinicByNumber, clinics, type Clinic } from '../places/clinics.ts';
import { resourcesOf, type StaffedResource } from '../places/resources.ts';
import { below, percent, pick, type DrawMaker } from '../random/keyed-draw.ts';
import { casesFor, caseByKey, type ClinicalCase } from '../record/clinical-cases.ts';
import type { DocumentKind } from '../record/document-kind.ts';
import type { DocumentStory } from '../record/document-story.ts';
import { noiseOf, wordingOf } from '../record/wording.ts';
import type { VisitStory } from '../visit-story.ts';
import type { Kinship, Place } from './kinship.ts';
import { clinicOfMember } from './family-pattern.ts';
import type { Traits } from './traits.ts';

/** Days between which documents besides those of known visits were made. */
const firstDay = '2016-01-11';

interface Background {
  readonly kind: DocumentKind;
  readonly at: 'OWN' | 'HOSPITAL' | 'EXTERNAL';
  readonly cases?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly adult?: boolean;
}

/** What else a record may hold. */
const backgrounds: readonly Background[] = [
  { kind: 'visit', at: 'OWN' },
  { kind: 'laboratory', at: 'OWN' },
  { kind: 'covidTest', at: 'OWN', from: '2020-03-25', to: '2022-12-31' },
  { kind: 'vaccination', at: 'OWN' },
  { kind: 'instrumental', at: 'OWN' },
  { kind: 'discharge', at: 'HOSPITAL', cases: ['pneumonia', 'appendicitis'] },
  { kind: 'ambulance', at: 'HOSPITAL', cases: ['hypertension', 'appendicitis', 'pneumonia'], adult: true },
  { kind: 'sickLeave', at: 'OWN', adult: true },
  { kind: 'prescription', at: 'OWN' },
  { kind: 'certificate', at: 'OWN', adult: true },
  { kind: 'dispensary', at: 'OWN' },
  { kind: 'dispensaryConsultation', at: 'OWN', cases: ['hypertension', 'diabetes'], adult: true },
  { kind: 'commission', at: 'HOSPITAL', cases: ['pneumonia', 'back-pain'], adult: true },
  { kind: 'external', at: 'EXTERNAL' },
  { kind: 'homeVisit', at: 'OWN', cases: ['cold', 'bronchitis'] },
];

const firstResource = (clinic: Clinic): StaffedResource => {
  const resource = resourcesOf(clinic)[0];
  if (!resource) throw new RangeError(`nobody works in ${clinic.oid}`);
  return resource;
};

/** Documents of somebody of the population: those of completed visits, and some of earlier years. */
export const createPopulationRecords = (draws: DrawMaker, kinship: Kinship, traits: Traits, anchor: Day) => {
  const draw = draws('record');
  const externalClinics = clinics.filter(({ plan }) => plan.kind === 'PRIVATE' || plan.kind === 'FEDERAL');

  const ofVisit = (place: Place, visit: VisitStory): DocumentStory[] => {
    const clinic = clinicByNumber(visit.slot.clinic);
    if (!clinic) return [];
    const { resource } = visit.slot;
    const noise = noiseOf(draw, place.index, visit.ordinal);
    const seen = pick(noise(90), casesFor(resource.postId, place.as.minor, traits.sex(place)));
    const make = (kind: DocumentKind): DocumentStory => ({
      kind,
      performedOn: dayOfNumber(visit.slot.day),
      clinic,
      resource,
      wording: wordingOf(kind, seen, noise),
    });
    if (resource.service === 'LABORATORY') return [make('laboratory')];
    if (resource.service === 'VACCINATION') return [make('vaccination')];
    return [
      make('visit'),
      ...(seen.medicine !== undefined && percent(noise(91), 50) ? [make('prescription')] : []),
      ...(!place.as.minor && percent(noise(92), 15) ? [make('sickLeave')] : []),
    ];
  };

  const background = (place: Place, number: number): DocumentStory[] => {
    const noise = noiseOf(draw, place.index, 100_000 + number);
    const plan = pick(noise(93), backgrounds);
    if (plan.adult && place.as.minor) return [];
    const birth = addDays(kinship.birthDate(place), 30);
    const own = clinicOfMember(place.pattern, place.member);
    const hospital = clinics.find((one) => one.plan.regionCode === place.pattern.regionCode && one.plan.kind === 'HOSPITAL') ?? own;
    const clinic = plan.at === 'OWN' ? own : plan.at === 'HOSPITAL' ? hospital : pick(noise(94), externalClinics);
    const from = [plan.from ?? firstDay, birth].reduce((a, b) => (a > b ? a : b));
    const to = [plan.to ?? '9999-12-31', traits.deceasedOn(place) ?? '9999-12-31', addDays(anchor, -1)].reduce((a, b) => (a < b ? a : b));
    if (from > to) return [];
    const performedOn = dayOfNumber(dayNumber(from) + below(noise(95), dayNumber(to) - dayNumber(from) + 1));
    const resource = firstResource(clinic);
    const possible: readonly ClinicalCase[] = plan.cases?.map(caseByKey) ?? casesFor(resource.postId, place.as.minor, traits.sex(place));
    const wording = wordingOf(plan.kind, pick(noise(96), possible), noise);
    const corrected = percent(noise(97), 4) && performedOn < addDays(anchor, -10);
    const reason = 'Исправлена опечатка в рекомендациях';
    return [
      {
        kind: plan.kind,
        performedOn,
        clinic,
        resource,
        wording,
        ...(corrected && {
          corrections: [{ reason, content: `${wording.content}\nУточнение: явка по самочувствию.`, signedOn: addDays(performedOn, 5) }],
        }),
      },
    ];
  };

  return (place: Place, visits: readonly VisitStory[]): readonly DocumentStory[] => [
    ...Array.from({ length: below(draw(place.index, 0, 98), 9) }, (_, number) => background(place, number)).flat(),
    ...visits.filter(({ status }) => status === 'SUCCESS').flatMap((visit) => ofVisit(place, visit)),
  ];
};
