import { addDays, type Day } from '../../../schema/calendar/index.ts';
import { readFullName } from '../names/full-name.ts';
import type { Account, Persona } from '../persona.ts';
import type { Resident } from '../resident.ts';
import { castDocuments, castEsiaOid, castOip, castPhone, castPolicies, castSnils } from './cast-identifiers.ts';
import { portalOfCast, type CastPerson } from './cast-person.ts';

const accountOf = (person: CastPerson): Account | undefined => {
  if (!person.account) return undefined;
  const phone = castPhone(person);
  return {
    esiaOid: castEsiaOid(person.number),
    level: person.account.level,
    phoneActivated: person.account.phoneActivated ?? phone !== undefined,
    twoFactorEnabled: person.account.twoFactorEnabled ?? false,
    ...(phone !== undefined && { phone }),
    ...(person.email !== undefined && { email: person.email }),
  };
};

/** What the registries know of one of the cast. */
export const castResident = (person: CastPerson, anchor: Day): Resident => {
  const policies = castPolicies(person, anchor);
  const account = accountOf(person);
  const phone = castPhone(person);
  return {
    oip: castOip(person.number),
    name: readFullName(person.name),
    birthDate: person.born,
    sex: person.sex,
    regionCode: person.regionCode,
    address: person.address,
    ...(person.snils !== false && { snils: castSnils(person.number) }),
    ...(phone !== undefined && { phone }),
    ...(person.email !== undefined && { email: person.email }),
    ...(person.deceasedOn !== undefined && { deceasedOn: person.deceasedOn }),
    documents: castDocuments(person, anchor),
    policies,
    attachments: person.attachments.map((attachment) => ({
      area: '1' as const,
      method: '1' as const,
      reason: 'REGISTRATION' as const,
      policyType: policies.at(-1)?.type ?? 'Х',
      ...attachment,
      from: attachment.from < anchor ? attachment.from : addDays(anchor, -1),
    })),
    ...(account && { account }),
  };
};

/** The same as somebody who signs in; undefined without an account or a story. */
export const castPersona = (person: CastPerson): Persona | undefined => {
  const account = accountOf(person);
  if (!account || !person.persona) return undefined;
  return {
    ...account,
    ...person.persona,
    fullName: person.name,
    roles: ['CITIZEN'],
    portal: portalOfCast(person),
    oip: castOip(person.number),
    birthDate: person.born,
    ...(person.snils !== false && { snils: castSnils(person.number) }),
  };
};
