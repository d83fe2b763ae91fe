import type { Slice } from '../graph/slice.ts';
import { ClinicResolver } from './clinic.resolver.ts';
import { clinicId, findClinic } from './clinic.service.ts';
import { DoctorResolver } from './doctor.resolver.ts';
import { doctorId, findDoctor } from './doctor.service.ts';
import { SlotResolver } from './slot.resolver.ts';
import { findSlot, slotId } from './slot.service.ts';

export const clinic: Slice = {
  name: 'clinic',
  resolvers: [ClinicResolver, DoctorResolver, SlotResolver],
  entities: [],
  nodes: {
    Clinic: (context, id) => findClinic(context, clinicId.read(id, 'id')[0] ?? '', 'Query.node'),
    Doctor: (context, id) => {
      const [moOid = '', resourceId = ''] = doctorId.read(id, 'id');
      return findDoctor(context, moOid, resourceId, 'Query.node');
    },
    Slot: (context, id) => findSlot(context, slotId.read(id, 'id'), 'Query.node'),
  },
};
