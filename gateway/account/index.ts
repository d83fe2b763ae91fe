import type { Slice } from '../graph/slice.ts';
import { AccountEntity } from './account.entity.ts';
import { AccountResolver } from './account.resolver.ts';
import { findAccount } from './account.service.ts';

export const account: Slice = { name: 'account', resolvers: [AccountResolver], entities: [AccountEntity], nodes: { Account: findAccount } };
