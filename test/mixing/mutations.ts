const appointment =
  'appointment { id status statusSetBy channel startsAt cancellable policyCheck { valid } history { status setBy setAt } }';
const challenge = 'challenge { id kind maskedPhone expiresAt attemptsLeft }';
const consent = 'consent { id grantedAt revokedAt grantor { displayName } grantee { displayName } }';
const visit = 'visit { id status complaint phone expectedFrom expectedTo }';
const member = 'member { id role moderation address { text } }';
const account = 'account { phone phoneActivated }';
const refusal = '... on Refusal { code field retryAfter rule { code } remedies { action } }';

/** What is told of each mutation that may come to a refusal. */
const results = {
  changeAccount: `... on AccountChanged { ${account} }`,
  bookAppointment: `... on AppointmentBooked { ${appointment} } ... on ConsentRequired { ${challenge} ${appointment} }`,
  cancelAppointment: `... on AppointmentCancelled { ${appointment} }`,
  rescheduleAppointment: `... on AppointmentRescheduled { ${appointment} previous { id status } }`,
  answerChallenge: `... on AppointmentBooked { ${appointment} } ... on ConsentGiven { ${consent} } ... on PhoneActivated { ${account} }`,
  requestBookingConsent: `... on ConsentRequested { ${challenge} } ... on ConsentGiven { ${consent} }`,
  revokeBookingConsent: `... on ConsentRevoked { ${consent} }`,
  requestPhoneActivation: `... on PhoneActivationRequested { ${challenge} } ... on PhoneActivated { ${account} }`,
  requestHomeVisit: `... on HomeVisitRequested { ${visit} }`,
  cancelHomeVisit: `... on HomeVisitCancelled { ${visit} }`,
  applyForAttachment: '... on AttachmentApplied { attachment { id status reason requestedAt } }',
  subscribeToService: '... on ServiceSubscription { id active service }',
  addHouseholdMember: `... on HouseholdMemberAdded { ${member} }`,
  changeHouseholdMember: `... on HouseholdMemberChanged { ${member} }`,
  removeHouseholdMember: `... on HouseholdMemberRemoved { ${member} }`,
  linkChildPolicy: '... on ChildPolicyLinked { link { policyLinked } }',
  unlinkChildPolicy: '... on ChildPolicyUnlinked { link { policyLinked } }',
  setReminders: '... on RemindersSet { reminders { channel leadTimeHours visits } }',
  markNotificationsRead: '... on NotificationsRead { unreadCount notifications { id } }',
} as const;

const inputOf = (name: string): string => `$input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;

/** Every mutation of the graph, by name. */
export const mutations = {
  ...(Object.fromEntries(
    Object.entries(results).map(([name, result]) => [
      name,
      `mutation (${inputOf(name)}) { ${name}(input: $input) { __typename ${result} ${refusal} } }`,
    ]),
  ) as Record<keyof typeof results, string>),
  submitFeedback: `mutation (${inputOf('submitFeedback')}) { submitFeedback(input: $input) { accepted } }`,
} as const;

export type MutationName = keyof typeof mutations;
