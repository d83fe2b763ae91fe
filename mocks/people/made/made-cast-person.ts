import { addDays, addYears, dayOfNumber, fullYears, type Day } from '../../../schema/calendar/index.ts';
import type { MadePerson } from '../../../schema/control/people.ts';
import type { CastAttachment, CastDocument, CastPerson, CastVisit } from '../cast/cast-person.ts';
import { displayName, fullNameText } from '../names/full-name.ts';
import type { Clinic } from '../places/clinics.ts';
import { resourceOf } from '../places/resources.ts';
import { below } from '../random/keyed-draw.ts';
import { casesFor } from '../record/clinical-cases.ts';
import type { IdentityDocument } from '../resident.ts';
import type { SlotRef } from '../schedule/slot-terms.ts';
import type { FreeSlots } from './free-slots.ts';
import { madePolicies } from './made-policies.ts';
import { madeName, madeStory } from './made-story.ts';
import { madeTraits, type MadeTraits, type Noise, type Parents } from './made-traits.ts';

/** OIP of somebody made, as a number. */
export const madeNumber = (ordinal: number): number => 1000 + ordinal;

/** First of the last five digits of ENPs that neither cast nor population has; up to a hundred of one birth date and sex. */
const firstEnpSerial = 99_900;
export const enpSerials = 100;

export interface MadeAround {
  readonly parents: Parents;
  readonly noise: Noise;
  readonly slots: FreeSlots;
  /** How many of that birth date and sex were made before. */
  readonly twins: (born: Day, sex: MadeTraits['sex']) => number;
}

const attachmentsOf = ({ spec, on }: MadePerson, { clinic, born, policy }: MadeTraits, noise: Noise): readonly CastAttachment[] => {
  if (!clinic) return [];
  const first = [addDays(born, 20), policy === 'TEMPORARY' ? addDays(on, -19) : addDays(addYears(on, -1 - below(noise(20), 8)), -40)];
  const from = first.reduce((a, b) => (a > b ? a : b));
  const until = spec.deceasedOn === undefined ? {} : { until: spec.deceasedOn };
  return [{ clinic, from: from < on ? from : addDays(on, -1), ...until }];
};

const documentsOf = ({ spec }: MadePerson): readonly IdentityDocument[] | undefined =>
  spec.documents?.map(({ type, series, number, issuedOn }, place) => ({
    dudlType: type,
    ...(series !== undefined && { dudlSer: series }),
    dudlNum: number,
    ...(issuedOn !== undefined && { dudlDateB: issuedOn }),
    dudlStatus: place === 0 ? '1' : '0',
  }));

const visitAt = (clinic: Clinic, { resource, day, k }: SlotRef, by: Partial<CastVisit>): CastVisit => ({
  at: clinic,
  resource: resource.resourceId,
  on: dayOfNumber(day),
  slot: k,
  ...by,
});

/** A year like any other: a visit some months ago with what came of it, a visit ahead. */
const lifeOf = (
  made: MadePerson,
  traits: MadeTraits,
  { parents, noise, slots }: MadeAround,
): Pick<CastPerson, 'visits' | 'record' | 'referrals'> => {
  const { spec, on } = made;
  const { clinic, born, sex, policy } = traits;
  const doctor = clinic && resourceOf(clinic, '1');
  if (!clinic || !doctor) return {};
  const group = fullYears(born, on) < 18 ? 'CHILD' : 'ADULT';
  const mother = made.linkedTo.includes(parents.mother?.oip ?? '') ? parents.mother : undefined;
  const by: Partial<CastVisit> = {
    ...(policy === 'TEMPORARY' && { channel: 'REG' as const }),
    ...(mother && { bookedBy: { displayName: displayName(mother.name), relation: 'мать' } }),
  };
  const cases = casesFor(doctor.postId, group === 'CHILD', sex);
  const about = cases[below(noise(21), cases.length)]?.key ?? 'cold';
  const pastOn = addDays(on, policy === 'TEMPORARY' ? -9 : -60 - below(noise(22), 90));
  const past = (spec.record ?? true) && pastOn > addDays(born, 40) ? slots.take(clinic, pastOn, -1, group) : undefined;
  const alive = spec.deceasedOn === undefined;
  const ahead = (spec.visitAhead ?? true) && alive ? slots.take(clinic, addDays(on, 2 + below(noise(23), 7)), 1, group) : undefined;
  const seen = past && dayOfNumber(past.day);
  const documents: readonly CastDocument[] =
    seen === undefined || (spec.deceasedOn ?? on) < seen
      ? []
      : [
          { kind: 'laboratory', on: addDays(seen, -180), at: clinic, about: 'healthy' },
          { kind: 'visit', on: seen, at: clinic, about },
          { kind: 'prescription', on: seen, at: clinic, about },
        ];
  return {
    visits: [...(past && documents.length > 0 ? [visitAt(clinic, past, by)] : []), ...(ahead ? [visitAt(clinic, ahead, by)] : [])],
    record: documents,
    ...(spec.referral && { referrals: [{ post: 'ophthalmologist', from: clinic, resource: doctor.resourceId, validTo: addDays(on, 60) }] }),
  };
};

const accountOf = ({ spec, on }: MadePerson, born: Day): CastPerson['account'] => {
  const level = spec.account ?? (fullYears(born, on) >= 14 ? 'VERIFIED' : 'NONE');
  return level === 'NONE' || spec.deceasedOn !== undefined ? undefined : { level, twoFactorEnabled: spec.twoFactor ?? false };
};

/** Somebody made, told the way the cast is. */
export const madeCastPerson = (made: MadePerson, around: MadeAround): CastPerson => {
  const { spec, on, ordinal } = made;
  const traits = madeTraits(made, around.parents, around.noise);
  const { born, sex, regionCode, policy } = traits;
  const documents = documentsOf(made);
  const account = accountOf(made, born);
  const { mother, father } = spec;
  return {
    number: madeNumber(ordinal),
    toldOn: on,
    enpSerial: firstEnpSerial + (around.twins(born, sex) % enpSerials),
    name: fullNameText(traits.name),
    sex,
    born,
    regionCode,
    address: traits.address,
    ...(spec.snils === false && { snils: false as const }),
    ...(spec.phone !== undefined ? { phone: spec.phone } : !account && fullYears(born, on) < 14 ? { phone: false as const } : {}),
    ...(spec.email !== undefined && { email: spec.email }),
    ...(spec.deceasedOn !== undefined && { deceasedOn: spec.deceasedOn, civilDeathOn: spec.deceasedOn }),
    ...(documents && { documents }),
    policies: madePolicies(policy, { born, on, ...(spec.deceasedOn !== undefined && { diedOn: spec.deceasedOn }) }, around.noise(24)),
    attachments: attachmentsOf(made, traits, around.noise),
    ...(account && { account, persona: { name: madeName(made), story: madeStory({ ...traits, on }), rules: [] } }),
    ...((mother !== undefined || father !== undefined) && {
      births: [{ ...(mother !== undefined && { mother: Number(mother) }), ...(father !== undefined && { father: Number(father) }) }],
    }),
    ...lifeOf(made, traits, around),
  };
};
