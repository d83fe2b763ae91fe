import type { HttpHandler } from 'msw/http';
import { catchmentOf } from '../people/places/catchment.ts';
import { rmis } from '../../schema/registry/rmis.ts';
import type { Ledgers } from '../ledgers.ts';
import { http } from '../world/http.ts';
import { operationsOf, type Surroundings } from '../world/operations.ts';
import { refuse } from '../world/refusal.ts';
import { submitApplication } from './application.ts';
import { cancelHomeCall, createHomeCall } from './home-call.ts';

const unsaid = { address: 'HOME_CALL_NO_ADDRESS', complaint: 'HOME_CALL_NO_COMPLAINT' } as const;
const isUnsaid = (path: string): path is keyof typeof unsaid => path in unsaid;

/** The systems of regions and clinics on `url`, e.g. `http://localhost:4010/rmis`. */
export const rmisHandlers = (url: string, surroundings: Surroundings<Ledgers>): HttpHandler[] => {
  const on = operationsOf(rmis, 'rmis', url, surroundings);
  return [
    http.post(
      on.url('GetAttachments'),
      on.answer('GetAttachments', ({ oip }, { people, requestId }) => {
        const attachments = people.attachments(oip);
        return attachments ? { requestId, attachments: [...attachments] } : refuse('PERSON_NOT_FOUND');
      }),
    ),
    http.post(
      on.url('GetVisits'),
      on.answer('GetVisits', (asked, { people, ledger, world: { nowMs }, requestId }) => {
        if ('moOid' in asked) return { requestId, visits: [...ledger.clinicVisits(asked.moOid, asked.day, nowMs)] };
        return people.find.exists(asked.oip) ? { requestId, visits: [...ledger.visits(asked.oip, nowMs)] } : refuse('PERSON_NOT_FOUND');
      }),
    ),
    http.post(
      on.url('GetDocuments'),
      on.answer('GetDocuments', ({ oip }, { people, requestId }) => {
        if (!people.find.exists(oip)) return refuse('PERSON_NOT_FOUND');
        const { recordOpenedOn, documents } = people.record(oip);
        return { requestId, recordOpenedOn, documents: [...documents] };
      }),
    ),
    http.post(
      on.url('GetPersonTrace'),
      on.answer('GetPersonTrace', ({ oip }, { people, ledger, world: { nowMs }, requestId }) => {
        if (!people.find.exists(oip)) return refuse('PERSON_NOT_FOUND');
        const { recordOpenedOn, documents } = people.record(oip);
        return { requestId, visits: [...ledger.visits(oip, nowMs)], recordOpenedOn, documents: [...documents], portal: people.portal(oip) };
      }),
    ),
    http.post(
      on.url('FindCatchmentArea'),
      on.answer('FindCatchmentArea', ({ regionCode, address }, { requestId }) => {
        const area = catchmentOf(regionCode, address);
        if (!area) return refuse('AREA_NOT_FOUND');
        return { requestId, number: area.number, moOid: area.clinic.oid, resourceId: area.doctor.resourceId };
      }),
    ),
    http.post(
      on.url('CreateHomeCallRequest'),
      on.answer('CreateHomeCallRequest', createHomeCall, (path) => (isUnsaid(path) ? unsaid[path] : undefined)),
    ),
    http.post(on.url('CancelHomeCallRequest'), on.answer('CancelHomeCallRequest', cancelHomeCall)),
    http.post(
      on.url('SearchHomeCallRequests'),
      on.answer('SearchHomeCallRequests', ({ oip }, { people, ledger, world: { nowMs }, requestId }) =>
        people.find.exists(oip) ? { requestId, homeCalls: [...ledger.homeCalls.of(oip, nowMs)] } : refuse('PERSON_NOT_FOUND'),
      ),
    ),
    http.post(on.url('SubmitAttachmentApplication'), on.answer('SubmitAttachmentApplication', submitApplication)),
    http.post(
      on.url('SearchAttachmentApplications'),
      on.answer('SearchAttachmentApplications', ({ oip }, { people, ledger, world: { nowMs }, requestId }) =>
        people.find.exists(oip) ? { requestId, applications: [...ledger.applications.of(oip, nowMs)] } : refuse('PERSON_NOT_FOUND'),
      ),
    ),
    http.post(
      on.url('GetSigningKeys'),
      on.answer('GetSigningKeys', ({ keyIds }, { people, requestId }) => ({ requestId, keys: [...people.signingKeys(keyIds)] })),
    ),
    http.post(on.url('*'), on.unknown),
  ];
};
