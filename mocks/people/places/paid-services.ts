import type { PaidService } from '../resource.ts';
import type { ClinicKind } from './clinic-plan.ts';
import type { PostName } from './posts.ts';

const service = (code: string, name: string, price: string): PaidService => ({ code, name, price });

/** What clinics of a kind do for the patient’s own money, by post; codes of the nomenclature of medical services. */
const offered: Partial<Readonly<Record<ClinicKind, Partial<Readonly<Record<PostName, PaidService>>>>>> = {
  HOSPITAL: {
    surgeon: service('B01.057.001', 'Приём (осмотр, консультация) врача-хирурга первичный', '2100.00'),
    ophthalmologist: service('B01.029.001', 'Приём (осмотр, консультация) врача-офтальмолога первичный', '1950.00'),
    gynaecologist: service('B01.001.001', 'Приём (осмотр, консультация) врача-акушера-гинеколога первичный', '2300.50'),
  },
};

export const paidServiceOf = (kind: ClinicKind, post: PostName): PaidService | undefined => offered[kind]?.[post];

/** Every third slot of a doctor who has a paid service is for it. */
export const isPaidSlot = (k: number): boolean => k % 3 === 2;
