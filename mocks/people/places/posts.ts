/** Posts that FER offers (facts F-024) and what goes with them. */
export interface Post {
  readonly id: string;
  readonly name: string;
  /** */
  readonly referralRequired: boolean;
  /** Minutes of one slot. */
  readonly slotMinutes: number;
  readonly slotsPerDay: number;
}

const post = (id: string, name: string, referralRequired: boolean, slotMinutes: number, slotsPerDay: number): Post => ({
  id,
  name,
  referralRequired,
  slotMinutes,
  slotsPerDay,
});

export const posts = {
  therapist: post('109', 'врач-терапевт', false, 15, 24),
  districtTherapist: post('110', 'врач-терапевт участковый', false, 15, 24),
  generalPractitioner: post('49', 'врач общей практики (семейный врач)', false, 15, 24),
  paediatrician: post('58', 'врач-педиатр', false, 15, 24),
  districtPaediatrician: post('59', 'врач-педиатр участковый', false, 15, 24),
  surgeon: post('122', 'врач-хирург', false, 15, 20),
  paediatricSurgeon: post('28', 'врач - детский хирург', true, 15, 20),
  ophthalmologist: post('54', 'врач-офтальмолог', true, 20, 18),
  otolaryngologist: post('53', 'врач-оториноларинголог', true, 15, 20),
  gynaecologist: post('13', 'врач-акушер-гинеколог', false, 20, 18),
  dentist: post('100', 'врач-стоматолог', false, 30, 12),
  dentistTherapist: post('103', 'врач-стоматолог-терапевт', false, 30, 12),
  paediatricDentist: post('101', 'врач-стоматолог детский', false, 30, 12),
  /** Rooms: booked without a doctor's name. */
  nurse: post('195', 'медицинская сестра процедурной', true, 10, 24),
  vaccinationNurse: post('145', 'фельдшер прививочного кабинета', false, 15, 20),
} as const satisfies Record<string, Post>;

export type PostName = keyof typeof posts;

const byId = new Map<string, Post>(Object.values(posts).map((one) => [one.id, one]));
export const postById = (id: string): Post | undefined => byId.get(id);
