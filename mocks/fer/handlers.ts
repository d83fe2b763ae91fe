import type { HttpHandler } from 'msw/http';
import { fer } from '../../schema/registry/fer.ts';
import type { Ledgers } from '../ledgers.ts';
import { http } from '../world/http.ts';
import { operationsOf, type Surroundings } from '../world/operations.ts';
import { cancelAppointment, createAppointment } from './appointment.ts';
import { findOrganizations, findSpecialties } from './organization.ts';
import { identifyPatient, findReferral } from './patient.ts';
import { findResources } from './resource.ts';
import { findSchedule } from './schedule.ts';

/** FER on `url`, e.g. `http://localhost:4010/fer`. */
export const ferHandlers = (url: string, surroundings: Surroundings<Ledgers>): HttpHandler[] => {
  const on = operationsOf(fer, 'fer', url, surroundings);
  return [
    http.post(on.url('GetPatientInfo'), on.answer('GetPatientInfo', identifyPatient)),
    http.post(on.url('GetReferralInfo'), on.answer('GetReferralInfo', findReferral)),
    http.post(on.url('GetMOInfoExtended'), on.answer('GetMOInfoExtended', findOrganizations)),
    http.post(on.url('GetServicePostSpecsInfo'), on.answer('GetServicePostSpecsInfo', findSpecialties)),
    http.post(on.url('GetMOResourceInfo'), on.answer('GetMOResourceInfo', findResources)),
    http.post(on.url('GetScheduleInfo'), on.answer('GetScheduleInfo', findSchedule)),
    http.post(on.url('CreateAppointment'), on.answer('CreateAppointment', createAppointment)),
    http.post(on.url('CancelAppointment'), on.answer('CancelAppointment', cancelAppointment)),
    http.post(on.url('*'), on.unknown),
  ];
};
