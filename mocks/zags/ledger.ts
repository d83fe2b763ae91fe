import type { z } from 'zod';
import { zags } from '../../schema/registry/zags.ts';
import type { People } from '../people/people.ts';
import { openSmevLedger, smevEvent, type AcceptedRequest, type SmevLedger } from '../smev/ledger.ts';

const content = zags.operations.SendRequest.request.shape.Content;
type Content = z.output<typeof content>;
const event = smevEvent(content);

export type AcceptedBirthRequest = AcceptedRequest<Content>;
export type ZagsLedger = SmevLedger<Content>;

export const openZagsLedger = (people: People): ZagsLedger => openSmevLedger('zags', event, people);
