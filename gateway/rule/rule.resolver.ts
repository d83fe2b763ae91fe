import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { findRule, searchRules } from './rule.service.ts';
import { Rule } from './rule.type.ts';

@Resolver(() => Rule)
export class RuleResolver {
  @Query(() => Rule, { nullable: true, description: 'The rule with exactly this code; null where there is none.' })
  rule(@Arg('code', () => String, { description: '`R-319`' }) code: string, @Ctx() { language }: Context): Rule | null {
    return findRule(code, language);
  }

  @Query(() => [Rule], { description: 'The rules that meet every given condition, in the order of their codes; all 368 without any.' })
  rules(
    @Arg('section', () => String, { nullable: true, description: 'A letter, `A`..`P`.' }) section: string | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of a code, title or statement, in either language; case does not matter.',
    })
    search: string | null,
    @Ctx() { language }: Context,
  ): Rule[] {
    return searchRules({ section, search, language });
  }
}
