import { describe, expect, it } from 'vitest';
import { castId } from '../eligibility/ids-of-the-graph.ts';
import { sharedNow, sharedSandbox, worldOfFile, type World } from '../setup/index.ts';
import { book, booked, cancel, isOpen, namedAs, refusalTo, slotWhere, tryToBook, visit, type Visit } from './wishes.ts';

const world = await worldOfFile();
const uses = `{ me { uses(first: 20) { nodes { by { displayName } service allowed refusalCode } } } }`;
interface Uses {
  readonly me: { readonly uses: { readonly nodes: readonly { service: string; allowed: boolean; refusalCode: string | null }[] } };
}
const usesOf = async (where: World, persona: string): Promise<readonly string[]> => {
  const { data } = await where.as(persona).send<Uses, never>(uses);
  return (data?.me.uses.nodes ?? []).map(({ service, allowed, refusalCode }) => `${service} ${allowed} ${refusalCode}`);
};

describe('somebody named by policy, name and birth date', () => {
  it('is one person of the register, or nobody: whatever is wrong, the answer and the questions are the same [R-007]', async () => {
    const pavel = world.as('pavel');
    const { id: slotId } = await slotWhere(pavel, '23.1001', isOpen('ADULT'));
    const viktor = await namedAs(world, 'viktor');
    const oksana = await namedAs(world, 'oksana');
    // Whoever asks for the first time is looked up, too.
    await namedAs(world, 'pavel');
    const name = viktor.patientName;
    const wrong: Readonly<Record<string, object>> = {
      'a number of nobody': { ...viktor, policy: { enp: '7700000000000016' } },
      'a number of somebody else': { ...viktor, policy: oksana.policy },
      'another family name': { ...viktor, patientName: { ...name, family: 'Тарасев' } },
      'another given name': { ...viktor, patientName: { ...name, given: 'Викентий' } },
      'no patronymic': { ...viktor, patientName: { ...name, patronymic: null } },
      'Latin letters that look the same': { ...viktor, patientName: { ...name, family: 'Tapacoв' } },
      'the day before the birth date': { ...viktor, patientBirthDate: '1978-08-13' },
      'the day after it': { ...viktor, patientBirthDate: '1978-08-15' },
    };
    const answers = new Map<string, string[]>();
    for (const [what, input] of Object.entries(wrong)) {
      const [last] = await world.calls.list({ limit: 1 });
      const answer = JSON.stringify(await book(pavel, { slotId, ...input }));
      const calls = await world.calls.list({ field: 'Mutation.bookAppointment', ...(last && { since: last.id }) });
      const asked = calls.map(({ registry, operation }) => `${registry} ${operation}`).toReversed();
      const key = `${answer} after ${asked.join(', ')}`;
      answers.set(key, [...(answers.get(key) ?? []), what]);
    }
    expect([...answers]).toEqual([
      [expect.stringMatching(/"code":"PERSON_NOT_FOUND".* after insured-persons getPersonData$/), Object.keys(wrong)],
    ]);
    // Whose number it was hears of it.
    expect(await usesOf(world, 'viktor')).toContain('APPOINTMENT false PERSON_NOT_FOUND');
    expect(await usesOf(world, 'oksana')).toContain('APPOINTMENT false PERSON_NOT_FOUND');
  });

  it('is found by е for ё, and then refused for what is their own', async () => {
    const pavel = world.as('pavel');
    const { id: slotId } = await slotWhere(pavel, '23.1001', isOpen('ADULT'));
    const viktor = await namedAs(world, 'viktor');
    const patientName = { ...viktor.patientName, patronymic: 'СЕМЕНОВИЧ' };
    expect(await refusalTo(pavel, { ...viktor, slotId, patientName })).toBe('R-016 TEMPORARY_POLICY_NOT_ACCEPTED');
  });

  it('has digits that a policy can have', async () => {
    const pavel = world.as('pavel');
    const { id: slotId } = await slotWhere(pavel, '23.1001', isOpen('ADULT'));
    const viktor = await namedAs(world, 'viktor');
    const told = await book(pavel, { ...viktor, slotId, policy: { enp: '7700 0000 0000 0016' } });
    expect(told).toMatchObject({ code: 'POLICY_NUMBER_FORMAT', field: 'input.policy.enp', rule: { code: 'R-069' } });
    const miscounted = await book(pavel, { ...viktor, slotId, policy: { enp: '7700000000000017' } });
    expect(miscounted).toMatchObject({ code: 'ENP_INVALID', field: 'input.policy.enp', rule: { code: 'R-070' } });
  });

  it.each([
    ['patientBirthDate', { patientBirthDate: null }],
    ['patientId', { patientId: castId(24) }],
    ['patientName.family', { patientName: { family: ' ', given: 'Виктор' } }],
  ])('is named wholly and once: %s', async (field, some) => {
    const pavel = world.as('pavel');
    const { id: slotId } = await slotWhere(pavel, '23.1001', isOpen('ADULT'));
    const { errors } = await tryToBook(pavel, { ...(await namedAs(world, 'viktor')), slotId, ...some });
    expect(errors).toMatchObject([{ message: expect.stringContaining(`input.${field}:`), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is not booked by the policy of the dead [R-105]', async () => {
    const pavel = world.as('pavel');
    const { id: slotId } = await slotWhere(pavel, '77.1002', isOpen('ADULT'));
    const [dead] = (await world.people.findAll(['deceased'])).filter(({ fullName }) => fullName.startsWith('Белов Степан'));
    const named = {
      policy: { enp: dead?.enp },
      patientName: { family: 'Белов', given: 'Степан', patronymic: 'Фёдорович' },
      patientBirthDate: dead?.birthDate,
    };
    expect(await refusalTo(pavel, { slotId, ...named })).toBe('R-105 PERSON_DECEASED');
  });

  it('is of one’s household, on a portal that books by household', async () => {
    const galina = world.as('galina');
    const { id: slotId } = await slotWhere(galina, '23.1001', isOpen('ADULT'));
    expect(await refusalTo(galina, { slotId, ...(await namedAs(world, 'viktor')) })).toBe('R-314 PERSON_NOT_FOUND');
  });
});

describe('booked by another’s policy, where the number is enough', () => {
  it('the visit is for both to see and to cancel, and the patient hears of it [R-008, R-020, R-050, R-055]', async () => {
    await using own = await sharedSandbox().world({ now: sharedNow });
    const pavel = own.as('pavel');
    const { id: slotId } = await slotWhere(pavel, '2.1001', (slot) => isOpen('ADULT')(slot) && slot.specialty?.code !== '110');
    const made = await booked(pavel, { slotId, ...(await namedAs(own, 'aigul')) });
    expect(made).toMatchObject({ status: 'BOOKED', channel: 'PORTAL', patient: null, policyUsed: null, cancellable: true });
    expect(made.bookedBy?.displayName).toBe('Павел Ч.');

    const seenByPatient = `{ me { person { appointments(filter: { upcoming: true }) { nodes { ${visit} } } } notifications(first: 3) { nodes { body } } } }`;
    type Seen = {
      me: { person: { appointments: { nodes: readonly Visit[] } }; notifications: { nodes: readonly { body: string }[] } };
    };
    const { data } = await own.as('aigul').send<Seen, never>(seenByPatient);
    const visits = data?.me.person.appointments.nodes ?? [];
    expect(visits.find(({ id }) => id === made.id)).toMatchObject({ bookedBy: { displayName: 'Павел Ч.' }, cancellable: true });
    expect(data?.me.notifications.nodes[0]?.body).toContain('Павел Ч.');
    expect(await usesOf(own, 'aigul')).toContain('APPOINTMENT true null');

    // Nobody else sees it.
    const { errors } = await own.as('maria').send(`query ($id: ID!) { appointment(id: $id) { id } }`, { id: made.id });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);
    expect(await cancel(pavel, made.id)).toBe('CANCELLED_BY_APPLICANT');
  });
});
