import { z } from 'zod';
import { instantIn } from '../../schema/calendar/index.ts';
import { oid, oip } from '../../schema/registry/contract.ts';
import { pcyType } from '../../schema/registry/insured-persons.ts';
import { attachmentArea, type MisApplication } from '../../schema/registry/rmis-requests.ts';
import type { LifeLedger } from '../life/ledger.ts';
import { moscow } from '../world/world.ts';

const submitted = z.strictObject({
  kind: z.literal('APPLICATION'),
  applicationId: z.guid(),
  oip,
  moOid: oid,
  areaType: attachmentArea,
  reason: z.enum(['REGISTRATION', 'RESIDENCE', 'CHOICE']),
  pcyType,
});
export const applicationEvents = [submitted] as const;
type Event = z.output<typeof submitted>;

/** An application as it was handed in. */
export type Submitted = Omit<Event, 'kind'> & { readonly atMs: number };

export const isDecided = ({ status }: Pick<MisApplication, 'status'>): boolean => status === 'ATTACHED' || status === 'REJECTED';

/** Applications for attachment in one epoch. */
export interface Applications {
  apply(event: Event, atMs: number): void;
  /** Of a person, oldest first. */
  of(oip: string, nowMs: number): readonly MisApplication[];
  byId(applicationId: string, nowMs: number): MisApplication | undefined;
  /** The one that waits, as it was handed in. */
  pendingOf(oip: string, nowMs: number): Submitted | undefined;
}

export const openApplications = (life: LifeLedger): Applications => {
  const applications = new Map<string, Submitted>();

  const asItIs = ({ atMs, applicationId, oip: person, moOid, areaType }: Submitted, nowMs: number): MisApplication => {
    const start: MisApplication = {
      applicationId,
      oip: person,
      moOid,
      areaType,
      status: 'SUBMITTED',
      submittedAt: instantIn(moscow, atMs),
    };
    return life.changesOf('rmis', person, nowMs).reduce<MisApplication>((known, { atMs: changedMs, change }) => {
      if (change.kind !== 'APPLICATION_STATUS' || change.applicationId !== applicationId) return known;
      const { status, decision, attachedFrom } = change;
      return {
        ...known,
        status,
        ...(isDecided(change) && { decidedAt: instantIn(moscow, changedMs) }),
        ...(decision !== undefined && { decision }),
        ...(attachedFrom !== undefined && { attachedFrom }),
      };
    }, start);
  };
  const handedIn = (person: string): readonly Submitted[] => [...applications.values()].filter((one) => one.oip === person);

  return {
    apply({ kind: _, ...application }, atMs) {
      applications.set(application.applicationId, { ...application, atMs });
    },
    of: (person, nowMs) => handedIn(person).map((one) => asItIs(one, nowMs)),
    byId(applicationId, nowMs) {
      const one = applications.get(applicationId);
      return one && asItIs(one, nowMs);
    },
    pendingOf: (person, nowMs) => handedIn(person).find((one) => !isDecided(asItIs(one, nowMs))),
  };
};
