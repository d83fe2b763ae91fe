import type { HttpHandler } from 'msw/http';
import { insuredPersons } from '../../schema/registry/insured-persons.ts';
import type { Ledgers } from '../ledgers.ts';
import { http } from '../world/http.ts';
import { operationsOf, type Surroundings } from '../world/operations.ts';
import { findPersons } from './criteria.ts';
import { getPersonData } from './person-data.ts';

/** The register of insured persons and its directories on `url`, e.g. `http://localhost:4010/insured-persons`. */
export const insuredPersonsHandlers = (url: string, surroundings: Surroundings<Ledgers>): HttpHandler[] => {
  const on = operationsOf(insuredPersons, 'insured-persons', url, surroundings);
  return [
    http.post(
      on.url('getPersonData'),
      on.answer('getPersonData', getPersonData, (path) => (path === 'by.enp' ? '409.10' : undefined)),
    ),
    http.post(on.url('findPersonsByPersCriteria'), on.answer('findPersonsByPersCriteria', findPersons)),
    http.post(
      on.url('getMedicalOrganizations'),
      on.answer('getMedicalOrganizations', ({ moOids, regionCode }, { people, requestId }) => ({
        externalRequestId: requestId,
        organizations: people.organizations.filter(
          (clinic) => (!moOids || moOids.includes(clinic.moOid)) && (regionCode === undefined || clinic.regionCode === regionCode),
        ),
      })),
    ),
    http.post(
      on.url('getInsuranceOrganizations'),
      on.answer('getInsuranceOrganizations', ({ insurfCodes }, { people, requestId }) => ({
        externalRequestId: requestId,
        organizations: people.insurers.filter(({ insurfCode }) => !insurfCodes || insurfCodes.includes(insurfCode)),
      })),
    ),
    http.post(on.url('*'), on.unknown),
  ];
};
