/** Who owns what the graph shows: each noun under the system that has the last word about it. */
export const owners = {
  ESIA: ['Account'],
  INSURED_PERSONS_REGISTRY: ['Person', 'Policy', 'Insurer', 'ClinicAttachment', 'Region'],
  FER: ['Clinic', 'Doctor', 'Slot', 'Referral'],
  RMIS: ['Appointment', 'HomeVisit', 'MedicalRecord', 'MedicalDocument', 'DiaryEntry'],
  ZAGS: ['FamilyLink'],
  STORAGE: ['BookingConsent', 'Challenge', 'HouseholdMember', 'Notification', 'ServiceSubscription'],
} as const;

export type Owner = keyof typeof owners;

export const nouns: readonly { readonly name: string; readonly owner: Owner }[] = (Object.keys(owners) as Owner[]).flatMap((owner) =>
  owners[owner].map((name) => ({ name, owner })),
);
