import { describe, expect, it } from 'vitest';
import { epochOfWorld, rowsOf, worldOfFile } from '../setup/index.ts';
import { graphql } from '../setup/graphql/index.ts';

const world = await worldOfFile();

const idOf = (text: string): string => Buffer.from(text).toString('base64url');
const clinicOid = '1.2.643.5.1.13.13.12.2.77.1001';
const clinic = { id: idOf(`Clinic:${clinicOid}`), on: '2026-03-02' };
const doctor = { id: idOf(`Doctor:${clinicOid}/1`), on: '2026-03-02' };

const ClinicDay = graphql(`
  query ClinicDay($id: ID!, $on: Date!, $first: Int, $after: String) {
    clinic(id: $id) {
      id
      name
      appointments(on: $on, first: $first, after: $after) {
        nodes {
          id
          startsAt
          status
          channel
          patient {
            id
            name {
              full
            }
          }
        }
        hiddenChannels
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
const DoctorDay = graphql(`
  query DoctorDay($id: ID!, $on: Date!) {
    doctor(id: $id) {
      id
      appointments(on: $on, first: 100) {
        nodes {
          id
          startsAt
          doctor {
            id
          }
          patient {
            id
          }
        }
      }
    }
  }
`);

describe('the day of a clinic', () => {
  it('is read by its registry desk, by time, page by page, through whatever channel people booked', async () => {
    const desk = world.as('desk');
    const first = (await desk.send(ClinicDay, { ...clinic, first: 60 })).data?.clinic?.appointments;
    const second = (await desk.send(ClinicDay, { ...clinic, first: 60, after: first?.pageInfo.endCursor ?? null })).data?.clinic
      ?.appointments;
    const nodes = [...(first?.nodes ?? []), ...(second?.nodes ?? [])];
    expect(nodes).toHaveLength(120);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(120);
    expect(nodes.map(({ startsAt }) => startsAt)).toEqual(nodes.map(({ startsAt }) => startsAt).toSorted());
    expect(nodes.every(({ startsAt }) => startsAt.startsWith('2026-03-02T'))).toBe(true);
    expect(new Set(nodes.map(({ channel }) => channel)).size).toBeGreaterThan(2);
    expect(first?.hiddenChannels).toEqual([]);
    const coming = nodes.filter(({ status }) => status === 'BOOKED');
    expect(coming.length).toBeGreaterThan(0);
    expect(coming.every(({ patient }) => patient !== null)).toBe(true);
  });

  it.each(['2026-03-02', '2026-03-03'])(
    'tells the desk of the same patients, read with their visits or found one by one, on %s',
    async (on) => {
      interface Told {
        readonly clinic: { readonly appointments: { readonly nodes: readonly { readonly id: string; readonly patient: object | null }[] } };
      }
      const shown = 'id name { full } birthDate age sex snils address { text regionCode }';
      const dayOf = async (selection: string) => {
        const query = `{ clinic(id: "${clinic.id}") { appointments(on: "${on}", first: 100) { nodes { id status patient { ${selection} } } } } }`;
        const { data, errors } = await world.as('desk').send<Told, never>(query);
        expect(errors).toBeUndefined();
        return { nodes: data?.clinic.appointments.nodes ?? [], looks: await lastLooks() };
      };
      const lastLooks = async () => {
        const { epoch } = await epochOfWorld(world.id);
        const rows = await rowsOf<{ fields: readonly string[]; allowed: boolean; reason: string; oips: readonly string[] }>(
          `select fields, allowed, subject_oips as oips from audit_look where epoch_id = $1 and request_id = (
          select request_id from audit_look where epoch_id = $1 order by id desc limit 1)`,
          [epoch],
        );
        return rows.flatMap(({ oips, allowed, fields }) => fields.flatMap((field) => oips.map((oip) => `${oip} ${field} ${allowed}`)));
      };
      const [withVisits, oneByOne] = [await dayOf(shown), await dayOf(`${shown} appointments(first: 1) { nodes { id } }`)];
      const bare = oneByOne.nodes.map(({ patient, ...node }) => ({ ...node, patient: patient && { ...patient, appointments: undefined } }));
      expect(withVisits.nodes.map((node) => ({ ...node, patient: node.patient && { ...node.patient, appointments: undefined } }))).toEqual(
        bare,
      );
      expect(withVisits.nodes.some(({ patient }) => patient !== null)).toBe(true);
      expect([...new Set(withVisits.looks)].toSorted()).toEqual([...new Set(oneByOne.looks)].toSorted());
    },
  );

  it.each(['maria', 'doctor', 'callcentre', 'moderator', 'operator'])('is not read by %s', async (persona) => {
    const { data, errors } = await world.as(persona).send(ClinicDay, clinic);
    expect(data?.clinic).toMatchObject({ id: clinic.id, appointments: null });
    expect(errors).toMatchObject([{ path: ['clinic', 'appointments'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is not read by whoever has not signed in, while the clinic is', async () => {
    const { data, errors } = await world.anonymous().send(ClinicDay, clinic);
    expect(data?.clinic).toMatchObject({ id: clinic.id, appointments: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('the day of a doctor', () => {
  it('is read by that doctor, patients included', async () => {
    const { data, errors } = await world.as('doctor').send(DoctorDay, doctor);
    expect(errors).toBeUndefined();
    const nodes = data?.doctor?.appointments?.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.every((one) => one.doctor?.id === doctor.id)).toBe(true);
    expect(nodes.some(({ patient }) => patient !== null)).toBe(true);
  });

  it.each(['desk', 'maria'])('is not read by %s', async (persona) => {
    const { data, errors } = await world.as(persona).send(DoctorDay, doctor);
    expect(data?.doctor).toMatchObject({ id: doctor.id, appointments: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('of a colleague is not read by a doctor', async () => {
    const { errors } = await world.as('doctor').send(DoctorDay, { ...doctor, id: idOf(`Doctor:${clinicOid}/2`) });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
