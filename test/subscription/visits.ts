import type { GraphClient, World } from '../setup/index.ts';

export interface Visit {
  readonly id: string;
  readonly status: string;
}

/** Maria's visit on 5 March, booked through the portal. */
export const visitOfMaria = async (world: World): Promise<string> => {
  const { me } = (
    await world
      .as('maria')
      .send<{ me: { person: { appointments: { nodes: { id: string; startsAt: string }[] } } } }, never>(
        '{ me { person { appointments(first: 20) { nodes { id startsAt } } } } }',
      )
  ).expectData();
  const found = me.person.appointments.nodes.find(({ startsAt }) => startsAt.startsWith('2026-03-05'));
  if (!found) throw new Error('Maria has no visit on 5 March');
  return found.id;
};

export const personOf = async (who: GraphClient): Promise<string> =>
  (await who.send<{ me: { person: { id: string } } }, never>('{ me { person { id } } }')).expectData().me.person.id;

export type ClinicStatus = 'PATIENT_NOT_ARRIVED' | 'SUCCESS';

/** The clinic says what became of the visit, and the portal is told within two minutes. */
export const clinicSays = async (world: World, visit: string, status: ClinicStatus): Promise<void> => {
  await world.event('rmis', 'VISIT_STATUS_SET', { visit, status });
  await world.clock.advance('PT2M');
};

export const appointments =
  'subscription ($personId: ID, $since: DateTime) { appointmentChanged(personId: $personId, since: $since) { id status } }';
export const notifications = 'subscription ($since: DateTime) { notificationReceived(since: $since) { id kind title } }';
export interface Appointments {
  readonly appointmentChanged: Visit;
}
export interface Notifications {
  readonly notificationReceived: { readonly id: string; readonly kind: string; readonly title: string };
}

/** When every visit of these tests has begun. */
export const afterVisit = '2026-03-05T18:00:00+03:00';
