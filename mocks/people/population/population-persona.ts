import { regionByCode } from '../../../schema/region/index.ts';
import { fullNameText } from '../names/full-name.ts';
import type { Persona } from '../persona.ts';
import type { Resident } from '../resident.ts';

/** Somebody of the population as a persona named by OIP; undefined without an account. */
export const personaOfPopulation = (resident: Resident): Persona | undefined => {
  const region = regionByCode(resident.regionCode);
  if (!resident.account || !region) return undefined;
  return {
    ...resident.account,
    name: resident.oip,
    fullName: fullNameText(resident.name),
    story: {
      ru: `Один из жителей песочницы, регион: ${region.name}. Ничего особенного с этим человеком не происходит.`,
      en: `One of the population, living in region ${region.code}. Nothing particular happens to this person.`,
    },
    rules: [],
    roles: ['CITIZEN'],
    portal: region.profile,
    oip: resident.oip,
    birthDate: resident.birthDate,
    ...(resident.snils !== undefined && { snils: resident.snils }),
  };
};
