import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { ChangeAccountInput, ChangeAccountResult, type AccountChanged } from './account-change.type.ts';
import { changeAccount } from './change-account.service.ts';

@Resolver()
export class AccountChangeResolver {
  @Mutation(() => ChangeAccountResult, {
    description:
      'Изменить учётную запись: phone, e-mail and address of one’s account on this portal (R-148), in place of what ESIA says. ESIA is told ' +
      'nothing. FORBIDDEN where no citizen is behind the account.',
  })
  changeAccount(
    @Arg('input', () => ChangeAccountInput) input: ChangeAccountInput,
    @Ctx() context: Context,
  ): Promise<AccountChanged | Refusal> {
    return changeAccount(context, input);
  }
}
