import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

/**
 * What each person of the cast would be given, asking for oneself at the portal of the token, on 2026-03-02: `yes`, or the rules that say no, in
 * the order in which they are told. A cell that is the same for almost everybody is written once, in the row `whoever`.
 */
const columns = [
  'APPOINTMENT',
  'HOME_VISIT',
  'VACCINATION',
  'LABORATORY',
  'ATTACHMENT',
  'MEDICAL_RECORD',
  'SERVICES_STATEMENT',
  'POLICY_EXTRACT',
  'COVID_CERTIFICATE',
  'BIRTH_REGISTRATION',
  'OMS_CHECK',
] as const;
type Column = (typeof columns)[number];

/** A doctor’s order is needed for tests (R-026). */
const whoever: Readonly<Record<Column, string>> = {
  APPOINTMENT: 'yes',
  HOME_VISIT: 'yes',
  VACCINATION: 'yes',
  LABORATORY: 'R-026',
  ATTACHMENT: 'yes',
  MEDICAL_RECORD: 'yes',
  SERVICES_STATEMENT: 'yes',
  POLICY_EXTRACT: 'yes',
  COVID_CERTIFICATE: 'yes',
  BIRTH_REGISTRATION: 'yes',
  OMS_CHECK: 'yes',
};

/** A standard account opens the record by a code and takes no certificates. */
const standard = { MEDICAL_RECORD: 'R-206', COVID_CERTIFICATE: 'R-139', BIRTH_REGISTRATION: 'R-139' };
const notVerified = { COVID_CERTIFICATE: 'R-139', BIRTH_REGISTRATION: 'R-139' };

const table: Readonly<Record<string, Partial<Record<Column, string>>>> = {
  maria: {},
  alexey: standard,
  sofia: standard,
  // An order for tests, and some days without vaccinations.
  valentina: { LABORATORY: 'yes', VACCINATION: 'R-027' },
  zinaida: standard,
  nadezhda: {},
  elena: {},
  oleg: {},
  irina: {},
  // Fourteen; home visits have not come to Belgorod.
  kirill: { ...notVerified, HOME_VISIT: 'R-064', MEDICAL_RECORD: 'R-182' },
  tatiana: { HOME_VISIT: 'R-064' },
  // A temporary policy, and an attachment made by it; the territory of Krasnodar shows no records.
  viktor: {
    APPOINTMENT: 'R-016 R-130',
    HOME_VISIT: 'R-066 R-130',
    VACCINATION: 'R-130',
    LABORATORY: 'R-026 R-130',
    ATTACHMENT: 'R-131',
    MEDICAL_RECORD: 'R-358',
    POLICY_EXTRACT: 'R-107',
  },
  // An old policy without an ENP, a standard account, and Stavropol.
  ivan: {
    HOME_VISIT: 'R-064',
    VACCINATION: 'R-073',
    LABORATORY: 'R-073 R-026',
    ATTACHMENT: 'R-073',
    MEDICAL_RECORD: 'R-073 R-358',
    SERVICES_STATEMENT: 'R-073',
    POLICY_EXTRACT: 'R-073',
    COVID_CERTIFICATE: 'R-073 R-139',
    BIRTH_REGISTRATION: 'R-139',
    OMS_CHECK: 'R-073',
  },
  // Her clinic is not in FER.
  ludmila: { APPOINTMENT: 'R-035', HOME_VISIT: 'R-064', VACCINATION: 'R-035', LABORATORY: 'R-026 R-035' },
  // His clinic has his data wrong.
  pavel: { APPOINTMENT: 'R-045', HOME_VISIT: 'R-045', VACCINATION: 'R-045', LABORATORY: 'R-026 R-045' },
  oksana: {},
  // Kazan keeps his record and does not show it.
  rustam: { MEDICAL_RECORD: 'R-360' },
  aigul: {},
  // Dead for the registry office, alive for the register, which decides.
  nikolay: standard,
  anna: {},
  galina: { MEDICAL_RECORD: 'R-358' },
};

interface Cell {
  readonly allowed: boolean;
  readonly refusals: readonly { readonly rule: { readonly code: string } | null }[];
}

const question = `{ me { person { ${columns
  .map((service) => `${service}: eligibility(service: ${service}) { allowed refusals { rule { code } } }`)
  .join(' ')} } } }`;

const told = ({ allowed, refusals }: Cell): string => (allowed ? 'yes' : refusals.map(({ rule }) => rule?.code ?? 'no rule').join(' '));

describe('each person of the cast, asking for oneself', () => {
  it('dmitry is nobody in particular: his account is simplified, and opens no service by itself [R-138]', async () => {
    const { data, errors } = await world.as('dmitry').send<{ me: { person: null } }, never>(question);
    expect(data).toEqual({ me: { person: null } });
    expect(errors).toMatchObject([
      { path: ['me', 'person'], message: expect.stringContaining('R-138'), extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it.each(Object.entries(table))('%s', async (persona, differs) => {
    const { data, errors } = await world.as(persona).send<{ me: { person: Record<Column, Cell> } }, never>(question);
    expect(errors).toBeUndefined();
    const person = data?.me.person;
    const row = Object.fromEntries(columns.map((column) => [column, person ? told(person[column]) : undefined]));
    expect(row).toEqual({ ...whoever, ...differs });
  });
});
