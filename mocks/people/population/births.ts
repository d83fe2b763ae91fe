import type { Day } from '../../../schema/calendar/index.ts';
import { regionByCode } from '../../../schema/region/index.ts';
import type { BirthStory, CivilPerson } from '../civil-record.ts';
import type { Resident } from '../resident.ts';
import type { Kinship, Place } from './kinship.ts';

const civilPerson = ({ name, birthDate, sex, snils }: Resident): CivilPerson => ({
  name,
  birthDate,
  sex,
  ...(snils !== undefined && { snils }),
});

/** Birth of a child of the population; undefined for whoever is nobody's child in it. */
export const createBirths = (kinship: Kinship, resident: (place: Place) => Resident, anchor: Day) => {
  const ofChild = (place: Place): BirthStory | undefined => {
    if (place.as.role !== 'CHILD') return undefined;
    const child = resident(place);
    const parents = kinship.family(place);
    const mother = parents.find(({ as }) => as.role === 'MOTHER');
    const father = parents.find(({ as }) => as.role === 'FATHER');
    const certificate = child.documents.find(({ dudlType }) => dudlType === '3');
    return {
      child: civilPerson(child),
      ...(mother && { mother: civilPerson(resident(mother)) }),
      ...(father && { father: civilPerson(resident(father)) }),
      regionCode: child.regionCode,
      birthPlace: regionByCode(child.regionCode)?.name ?? '',
      // Serials from 90000 are the cast's.
      serial: place.index % 90_000,
      ...(certificate?.dudlSer !== undefined && { certificate: { series: certificate.dudlSer, number: certificate.dudlNum } }),
      knownOn: anchor,
    };
  };
  const ofParent = (place: Place): readonly BirthStory[] =>
    place.as.role === 'MOTHER' || place.as.role === 'FATHER' ? kinship.family(place).flatMap((one) => ofChild(one) ?? []) : [];
  return { ofChild, ofParent };
};
