import type { z } from 'zod';
import { guardianship } from '../../schema/registry/guardianship.ts';
import type { People } from '../people/people.ts';
import { openSmevLedger, smevEvent, type AcceptedRequest, type SmevLedger } from '../smev/ledger.ts';

const content = guardianship.operations.SendRequest.request.shape.Content;
type Content = z.output<typeof content>;
const event = smevEvent(content);

export type AcceptedGuardianshipRequest = AcceptedRequest<Content>;
export type GuardianshipLedger = SmevLedger<Content>;

export const openGuardianshipLedger = (people: People): GuardianshipLedger => openSmevLedger('guardianship', event, people);
