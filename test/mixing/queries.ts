const mine = `now me { level person {
    name { full } deceasedOn
    policy { enp status provenance { retrievedAt stale } }
    attachments { area status visible provenance { retrievedAt stale } }
    appointments(first: 20) { nodes { id startsAt status channel } }
    medicalRecord { ... on MedicalRecord { sections { kind documentCount } } ... on Refusal { code } }
  } }`;

const id = (type: string, local: string): string => Buffer.from(`${type}:${local}`).toString('base64url');
const moOid = '1.2.643.5.1.13.13.12.2.77.1001';

/** Of Maria’s policy. */
const enp = '7749510876990010';

const slots = `query Slots { doctor: node(id: "${id('Doctor', `${moOid}/1`)}") { ... on Doctor { name { full } slots(first: 5) { nodes { id status startsAt } } } } }`;
const clinic = `query Clinic { clinic(id: "${id('Clinic', moOid)}") { name inFer specialties { name } } }`;

const checked = `checkPolicy(policy: { enp: "${enp}" }) { valid }`;

/** What readers ask; each asks an operation of a registry once at most. */
export const queries = {
  dashboard: `query Dashboard { ${mine} }`,
  slots,
  clinic,
  check: `query Check { ${checked} }`,
  /** The last look at a world. */
  last: `query Last { ${mine} ${checked} }`,
} as const;
