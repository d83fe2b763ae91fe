import { openMessageLedger, type MessageLedger } from '../messages/ledger.ts';

export const openMailLedger = (nextOrdinal: () => number): MessageLedger => openMessageLedger('mail', nextOrdinal);
