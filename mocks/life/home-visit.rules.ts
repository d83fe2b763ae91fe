import { rule } from '../../schema/rules/registered.ts';

/** a doctor who was at somebody’s home leaves a protocol in the record. */
export const leavesProtocol = rule('R-067', (status: string) => status === 'COMPLETED');
