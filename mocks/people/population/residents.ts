import { addDays, addYears, fullYears, type Day } from '../../../schema/calendar/index.ts';
import { below, percent, type DrawMaker } from '../random/keyed-draw.ts';
import { clinics } from '../places/clinics.ts';
import { policyOn, type AttachmentStory, type PolicyStory, type Resident } from '../resident.ts';
import { clinicOfMember } from './family-pattern.ts';
import type { IdentityDocuments } from './identity-documents.ts';
import type { Kinship, Place } from './kinship.ts';
import type { Numbers } from './numbers.ts';
import type { PolicyHistory } from './policies.ts';
import type { Traits } from './traits.ts';

const firstOip = 100_000_000_000;
export const oipOf = (index: number): string => String(firstOip + index);
/** Undefined for an OIP outside the population's numbers; the size is not judged. */
export const indexOfOip = (oip: string): number | undefined => (/^[1-9]\d{11}$/.test(oip) ? Number(oip) - firstOip : undefined);

export interface ResidentParts {
  readonly kinship: Kinship;
  readonly numbers: Numbers;
  readonly traits: Traits;
  readonly policies: PolicyHistory;
  readonly documents: IdentityDocuments;
}

/** Puts somebody of the population together; nothing is kept. */
export const createResidents = (draws: DrawMaker, { kinship, numbers, traits, policies, documents }: ResidentParts, anchor: Day) => {
  const draw = draws('attachment');

  const attachments = (place: Place, held: readonly PolicyStory[], deceasedOn: Day | undefined): readonly AttachmentStory[] => {
    const noise = (what: number): number => draw(place.index, what);
    const born = kinship.birthDate(place);
    const current = held[policyOn(held, anchor) ?? -1];
    if (!current) return [];
    const clinic = clinicOfMember(place.pattern, place.member);
    const earliest = place.as.minor ? addDays(born, 20) : addYears(born, 18);
    const since = addDays(earliest, below(noise(1), 300));
    const temporary = current.type === 'В';
    const from = temporary ? addDays(current.from, 1) : since < anchor ? since : addDays(anchor, -1);
    const policyType = temporary ? 'В' : current.type;
    const until = deceasedOn === undefined ? {} : { until: deceasedOn };
    const method = percent(noise(2), 70) ? '1' : '2';
    const main: AttachmentStory = {
      clinic,
      area: '1',
      method,
      from,
      policyType,
      reason: method === '1' ? 'REGISTRATION' : 'CHOICE',
      ...until,
      // A clinic's clerk typed a wrong birth date.
      ...(percent(noise(3), 1) && { clinicHas: { birthDate: addDays(born, 1) } }),
    };
    const before = clinics.find(({ plan }) => plan.regionCode === place.pattern.regionCode && plan.kind === 'FAMILY' && plan.inFer);
    const former: AttachmentStory[] =
      before && before !== clinic && percent(noise(4), 15) && !temporary
        ? [
            {
              clinic: before,
              area: '1',
              method: '1',
              from: addDays(from, -400) > born ? addDays(from, -400) : born,
              until: addDays(from, -1),
              policyType,
            },
          ]
        : [];
    const dental: AttachmentStory[] = percent(noise(5), 20)
      ? [{ clinic: place.pattern.dentalClinic, area: '3', method: '2', from, policyType, reason: 'CHOICE', ...until }]
      : [];
    const age = fullYears(born, anchor);
    const obstetric: AttachmentStory[] =
      traits.sex(place) === 'FEMALE' && age >= 18 && age < 50 && percent(noise(6), 30)
        ? [{ clinic: place.pattern.adultClinic, area: '2', method: '2', from, policyType, reason: 'CHOICE', ...until }]
        : [];
    return [...former, main, ...dental, ...obstetric];
  };

  return (place: Place): Resident => {
    const deceasedOn = traits.deceasedOn(place);
    const held = policies(place);
    const account = deceasedOn === undefined ? traits.account(place) : undefined;
    const birthDate = kinship.birthDate(place);
    return {
      oip: oipOf(place.index),
      name: traits.name(place),
      birthDate,
      sex: traits.sex(place),
      regionCode: place.pattern.regionCode,
      address: traits.address(place),
      ...(traits.hasSnils(place, fullYears(birthDate, anchor)) && { snils: numbers.snils(place.index) }),
      ...(account?.phone !== undefined && { phone: account.phone }),
      ...(account?.email !== undefined && { email: account.email }),
      ...(deceasedOn !== undefined && { deceasedOn }),
      documents: documents.of(place),
      policies: held,
      attachments: attachments(place, held, deceasedOn),
      ...(account && { account }),
    };
  };
};
