import { instantIn } from '../../schema/calendar/index.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import { moscow, type World } from '../world/world.ts';
import type { AcceptedRequest, SmevEvent, SmevLedger } from './ledger.ts';

// What SMEV itself does with any kind of message: accept, give the oldest answer, take its acknowledgement.

interface SmevCall<Content> {
  readonly ledger: SmevLedger<Content>;
  readonly world: World;
  readonly record: (event: SmevEvent<Content>) => void;
  /** Answers that were acknowledged are given again, too. */
  readonly again: boolean;
}

export const acceptRequest = <Content>(
  { MessageID, Content, Signed }: { MessageID: string; Content: Content; Signed: boolean },
  { ledger, world, record }: SmevCall<Content>,
) => {
  if (!Signed) return refuse('SMEV-100');
  const message = MessageID.toLowerCase();
  const acceptedAtMs = ledger.accepted(message)?.acceptedAtMs;
  if (acceptedAtMs === undefined) record({ kind: 'ACCEPTED', message, content: Content });
  return { MessageID, SendingTimestamp: instantIn(moscow, acceptedAtMs ?? world.nowMs), Status: 'requestIsQueued' as const };
};

/** The envelope is SMEV's own business, what it carries is the schema's of its kind. */
export const misreadRequest = (path: string): 'SMEV-304' | undefined => (path.startsWith('Content') ? 'SMEV-304' : undefined);

export const oldestAnswer = <Content, const Kind extends string, Told>(
  { OriginalMessageID }: { OriginalMessageID?: string | undefined },
  { ledger, world, again }: Pick<SmevCall<Content>, 'ledger' | 'world' | 'again'>,
  kind: Kind,
  contentOf: (ready: AcceptedRequest<Content>) => Told,
) => {
  const message = OriginalMessageID?.toLowerCase();
  if (message !== undefined && !ledger.accepted(message))
    return refuse('SMEV-404', { path: 'OriginalMessageID', value: OriginalMessageID });
  const ready = ledger.oldestReady(world.nowMs, message, again);
  if (!ready) return {};
  return {
    Response: {
      MessageID: ready.answer,
      OriginalMessageID: ready.message,
      DeliveryTimestamp: instantIn(moscow, ready.readyAtMs),
      Kind: kind,
      Content: contentOf(ready),
    },
  };
};

export const acknowledgeAnswer = <Content>(
  { TargetMessageID, accepted }: { TargetMessageID: string; accepted: boolean },
  { ledger, world, record }: SmevCall<Content>,
): { TargetMessageID: string } | Refusal<'SMEV-404'> => {
  const answer = TargetMessageID.toLowerCase();
  const request = ledger.answered(answer);
  if (!request || request.readyAtMs > world.nowMs) return refuse('SMEV-404', { path: 'TargetMessageID', value: TargetMessageID });
  // An answer that the asker could not take (accepted: false) is given again.
  if (accepted && !ledger.isAcknowledged(answer)) record({ kind: 'ACKNOWLEDGED', message: answer });
  return { TargetMessageID };
};
