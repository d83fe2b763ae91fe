import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from './context.ts';
import { GraphDateTime } from './scalars/index.ts';

@Resolver()
export class NowResolver {
  @Query(() => GraphDateTime, {
    description: 'The time of this world, with the offset of Moscow. Everything that depends on a date depends on it.',
  })
  now(@Ctx() context: Context): string {
    return context.world.now();
  }
}
