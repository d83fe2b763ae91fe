import type { Slice } from '../graph/slice.ts';
import { CatchmentAreaResolver } from './catchment-area.resolver.ts';
import { ClinicResolver } from './clinic.resolver.ts';
import { clinicId, findClinic } from './clinic.service.ts';
import { DoctorResolver } from './doctor.resolver.ts';
import { doctorId, findDoctor } from './doctor.service.ts';
import { PersonReferralResolver, ReferralResolver } from './referral.resolver.ts';
import { findReferral } from './referral.service.ts';
import { SlotResolver } from './slot.resolver.ts';
import { findSlot, slotId } from './slot.service.ts';

export const clinic: Slice = {
  name: 'clinic',
  resolvers: [ClinicResolver, DoctorResolver, SlotResolver, ReferralResolver, PersonReferralResolver, CatchmentAreaResolver],
  entities: [],
  nodes: {
    Clinic: async (context, id) => findClinic(context, clinicId.read(id, 'id')[0] ?? '', 'Query.node'),
    Doctor: async (context, id) => {
      const [moOid = '', resourceId = ''] = doctorId.read(id, 'id');
      return findDoctor(context, moOid, resourceId, 'Query.node');
    },
    Referral: (context, id) => findReferral(context, id, 'id', 'Query.node'),
    Slot: (context, id) => findSlot(context, slotId.read(id, 'id'), 'Query.node'),
  },
  personFields: { referrals: 'APPOINTMENTS' },
};
