import { openMessageLedger, type MessageLedger } from '../messages/ledger.ts';

export const openSmsLedger = (nextOrdinal: () => number): MessageLedger => openMessageLedger('sms', nextOrdinal);
