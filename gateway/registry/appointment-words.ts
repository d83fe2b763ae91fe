import type { z } from 'zod';
import type { ferAppointmentStatus, ferSource } from '../../schema/registry/fer.ts';

/** What a registry can say of a booking; the portal's own states (PENDING_CONFIRMATION, EXPIRED) are not among them. */
export type BookingStatus = 'BOOKED' | 'CANCELLED_BY_APPLICANT' | 'CANCELLED_BY_CLINIC' | 'PATIENT_DID_NOT_COME' | 'COMPLETED';
export type BookingChannel =
  | 'PORTAL'
  | 'MOBILE_APP'
  | 'REGIONAL_PORTAL'
  | 'REGISTRY_DESK'
  | 'CALL_CENTRE'
  | 'INFOMAT'
  | 'DOCTOR'
  | 'OTHER_WEBSITE';

/** Whoever cancelled and is not named was the clinic. */
export const bookingStatus = (status: z.output<typeof ferAppointmentStatus>, cancelledByApplicant: boolean): BookingStatus => {
  if (status === 'CANCELED') return cancelledByApplicant ? 'CANCELLED_BY_APPLICANT' : 'CANCELLED_BY_CLINIC';
  return ({ RECORDED: 'BOOKED', SUCCESS: 'COMPLETED', PATIENT_NOT_ARRIVED: 'PATIENT_DID_NOT_COME' } as const)[status];
};

export const bookingChannel = (source: z.output<typeof ferSource> | 'MOBILE_APP'): BookingChannel =>
  (
    {
      EPGU: 'PORTAL',
      REG: 'REGISTRY_DESK',
      INFOMAT: 'INFOMAT',
      RPGU: 'REGIONAL_PORTAL',
      CC: 'CALL_CENTRE',
      MED_ARM: 'DOCTOR',
      OTHER_WEB: 'OTHER_WEBSITE',
      MOBILE_APP: 'MOBILE_APP',
    } as const
  )[source];
