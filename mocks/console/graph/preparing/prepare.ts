import { z } from 'zod';
import type { SignIn } from '../../persona/sign-in.ts';
import { askGraph } from '../ask-graph.ts';
import { globalId } from '../global-id.ts';
import applicationQuery from './application.graphql?raw';
import slotsQuery from './bookable-slots.graphql?raw';

const id = z.object({ id: z.string() });
const slot = id.extend({
  bookableOnline: z.boolean(),
  service: z.string(),
  ageGroup: z.string().nullable(),
  specialty: z.object({ referralRequired: z.boolean() }).nullable(),
  doctor: id.nullable(),
});
const slots = z.object({
  me: z.object({
    person: z.object({
      appointments: z.object({ nodes: z.array(z.object({ doctor: id.nullable() })) }).nullable(),
      attachments: z
        .array(
          z.object({
            area: z.string(),
            status: z.string(),
            clinic: z.object({ slots: z.object({ nodes: z.array(slot) }).nullable() }).nullable(),
          }),
        )
        .nullable(),
    }),
  }),
});

const application = z.object({
  me: z.object({
    person: id.extend({
      identityDocuments: z.array(z.object({ kind: z.string(), series: z.string().nullable(), number: z.string() })).nullable(),
      region: z.object({ code: z.string() }).nullable(),
      attachments: z.array(z.object({ clinic: id.nullable() })).nullable(),
    }),
  }),
  clinics: z.object({ nodes: z.array(id.extend({ region: z.object({ code: z.string() }).nullable() })) }),
});

/** The variables of a story that need to be looked up first: asked of the graph, as the one whose story it is. */
export type Prepare = (signIn: SignIn, language: string) => Promise<unknown>;

/** A free slot for an adult without a referral, with a doctor whom they are not booked to; of the later ones, which others leave alone. */
async function freeSlot(signIn: SignIn, language: string): Promise<string> {
  const { me } = slots.parse(await askGraph(slotsQuery, signIn, language));
  const booked = new Set(me.person.appointments?.nodes.map(({ doctor }) => doctor?.id));
  const own = (me.person.attachments ?? []).filter(({ area, status }) => area === 'THERAPEUTIC' && status === 'ATTACHED');
  const free = own.flatMap(({ clinic }) => clinic?.slots?.nodes ?? []);
  const fit = free.filter(
    ({ service, ageGroup, specialty, doctor }) =>
      service === 'APPOINTMENT' && ageGroup !== 'CHILD' && specialty?.referralRequired === false && !booked.has(doctor?.id),
  );
  return (fit.findLast(({ bookableOnline }) => bookableOnline) ?? fit.at(-1))?.id ?? '';
}

/** A booking for oneself, or for the person of this number. */
export const booking =
  (oip?: string): Prepare =>
  async (signIn, language) => ({
    input: { slotId: await freeSlot(signIn, language), ...(oip && { patientId: globalId('Person', oip) }) },
  });

/** An application of whoever is signed in for a clinic of their region that they are not attached to. */
export const attachment: Prepare = async (signIn, language) => {
  const { me, clinics } = application.parse(await askGraph(applicationQuery, signIn, language));
  const { id: personId, identityDocuments, attachments, region } = me.person;
  const attached = new Set(attachments?.map(({ clinic }) => clinic?.id));
  const other = clinics.nodes.filter(({ id: clinic }) => !attached.has(clinic));
  const clinic = other.find((one) => one.region?.code === region?.code) ?? other[0];
  const [document] = identityDocuments ?? [];
  return { input: { personId, clinicId: clinic?.id ?? '', reason: 'RESIDENCE', documents: document ? [document] : [] } };
};
