import { granted } from '../access/viewer.ts';
import type { Grant } from '../access/grant.ts';
import type { Context } from '../graph/context.ts';
import { RegistryUnavailable, type AtOnce } from '../registry/index.ts';
import { personAheadLoader } from './person-ahead.loader.ts';
import { personLoader, type PersonRow } from './person.loader.ts';
import { personAtHand } from './persons-at-hand.loader.ts';
import type { IdentityDocument } from './identity-document.type.ts';
import { documentStatus } from './identity-document.rules.ts';
import { ageOn, zoneOfHome } from './person.rules.ts';
import type { Person } from './person.type.ts';
import { showPerson } from './seen-person.service.ts';

export { personId } from './seen-person.service.ts';

/** The person of a grant; null where storage has lost them meanwhile. */
export const personOf = async (context: Context, grant: Grant): Promise<Person | null> => {
  const row = await context.use(personAheadLoader).load(grant);
  return row && showPerson(context, grant, row);
};

/** Null for whoever does not exist or is not for the viewer's eyes: nothing is asked of anybody then. */
export const findPerson = async (context: Context, oip: string): Promise<Person | null> => {
  const grant = await granted(await context.viewer(), oip, 'PERSON');
  return grant ? personOf(context, grant) : null;
};

const syncedPerson = async (context: Context, grant: Pick<Grant, 'oip' | 'personKey'>): Promise<PersonRow | null> => {
  const loader = context.use(personLoader);
  const row = await loader.load(grant.personKey);
  if (!row || row.rmisSyncedAt !== null) return row;
  await context.touch([grant.oip]);
  const synced = await loader.clear(grant.personKey).load(grant.personKey);
  if (synced && synced.rmisSyncedAt === null) {
    throw new RegistryUnavailable({
      registry: 'RMIS',
      operation: 'GetPersonTrace',
      reason: 'this person was never synced',
      retryable: true,
    });
  }
  return synced;
};

/**
 * The stored person once RMIS has told its half: visits, documents, account, family.
 * @throws RegistryUnavailable where RMIS has never been heard about this person and does not answer now
 */
export const wholePerson = (context: Context, grant: Pick<Grant, 'oip' | 'personKey'>): AtOnce<PersonRow | null> =>
  personAtHand(context, grant.personKey) ?? syncedPerson(context, grant);

/** From the register, never from an older copy: null where it knows of no death. */
export const deceasedOn = async ({ registries }: Context, oip: string): Promise<string | null> =>
  (await registries.insuredPersons.person(oip, { field: 'Person.deceasedOn', staleAllowed: false }))?.value.deceasedOn ?? null;

/** From storage, newest first; null where storage has lost the person meanwhile. */
export const identityDocumentsOf = async (context: Context, { personKey }: Person): Promise<IdentityDocument[] | null> => {
  const row = await context.use(personLoader).load(personKey);
  if (!row) return row;
  const today = context.world.today(zoneOfHome(row.addressRegionCode));
  const owner = { birthDate: row.birthDate, age: ageOn(row.birthDate, today), today };
  return row.identityDocuments.map(({ inForce, ...document }) => ({
    ...document,
    status: documentStatus({ ...document, inForce }, owner),
  }));
};
