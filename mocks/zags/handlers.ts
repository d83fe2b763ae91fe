import { http, type HttpHandler } from 'msw/http';
import { dayIn, instantIn } from '../../schema/calendar/index.ts';
import { zags } from '../../schema/registry/zags.ts';
import type { Ledgers } from '../ledgers.ts';
import { operationsOf, type Surroundings } from '../world/operations.ts';
import { refuse } from '../world/refusal.ts';
import { moscow } from '../world/world.ts';
import { birthAnswer } from './birth-answer.ts';

/** The register of civil acts on `url`, e.g. `http://localhost:4010/zags`. */
export const zagsHandlers = (url: string, surroundings: Surroundings<Ledgers>): HttpHandler[] => {
  const on = operationsOf(zags, 'zags', url, surroundings);
  return [
    http.post(
      on.url('SendRequest'),
      on.answer(
        'SendRequest',
        ({ MessageID, Content, Signed }, { ledger, world, record }) => {
          if (!Signed) return refuse('SMEV-100');
          const message = MessageID.toLowerCase();
          const acceptedAtMs = ledger.accepted(message)?.acceptedAtMs;
          if (acceptedAtMs === undefined) record({ kind: 'ACCEPTED', message, content: Content });
          return { MessageID, SendingTimestamp: instantIn(moscow, acceptedAtMs ?? world.nowMs), Status: 'requestIsQueued' };
        },
        // The envelope is SMEV's own business, what it carries is the schema's of its kind.
        (path) => (path.startsWith('Content') ? 'SMEV-304' : undefined),
      ),
    ),
    http.post(
      on.url('GetResponse'),
      on.answer('GetResponse', ({ OriginalMessageID }, { ledger, people, world }) => {
        const message = OriginalMessageID?.toLowerCase();
        if (message !== undefined && !ledger.accepted(message))
          return refuse('SMEV-404', { path: 'OriginalMessageID', value: OriginalMessageID });
        const ready = ledger.oldestReady(world.nowMs, message);
        if (!ready) return {};
        return {
          Response: {
            MessageID: ready.answer,
            OriginalMessageID: ready.message,
            DeliveryTimestamp: instantIn(moscow, ready.readyAtMs),
            Kind: 'ROGDINF',
            Content: birthAnswer(ready, people, dayIn(moscow, ready.readyAtMs)),
          },
        };
      }),
    ),
    http.post(
      on.url('Ack'),
      on.answer('Ack', ({ TargetMessageID, accepted }, { ledger, world, record }) => {
        const answer = TargetMessageID.toLowerCase();
        const request = ledger.answered(answer);
        if (!request || request.readyAtMs > world.nowMs) return refuse('SMEV-404', { path: 'TargetMessageID', value: TargetMessageID });
        // An answer that the asker could not take (accepted: false) is given again.
        if (accepted && !ledger.isAcknowledged(answer)) record({ kind: 'ACKNOWLEDGED', message: answer });
        return { TargetMessageID };
      }),
    ),
    http.post(on.url('*'), on.unknown),
  ];
};
