import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { allProfiles, allRegions, findRegion, profileToday } from './region.service.ts';
import { ParentalRightsRouteRule, Region, RegionProfile } from './region.type.ts';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => Region, { nullable: true, description: 'The region with this two-digit code; null where there is none.' })
  region(@Arg('code', () => String, { description: 'Two digits: `77`.' }) code: string): Region | null {
    return findRegion(code);
  }

  @Query(() => [Region], { description: 'All regions, by code.' })
  regions(): Region[] {
    return allRegions();
  }

  @Query(() => [RegionProfile], {
    description:
      'Every profile of a portal or a territory, FEDERAL first, with the values in force today (contradictions C-1..C-26). Public.',
  })
  regionProfiles(@Ctx() context: Context): RegionProfile[] {
    return allProfiles(context);
  }

  @FieldResolver(() => RegionProfile, { description: 'The profile that answers for the territory, with the values in force today.' })
  profile(@Root() region: Region, @Ctx() context: Context): RegionProfile {
    return profileToday(context, region.profileCode);
  }
}

@Resolver(() => ParentalRightsRouteRule)
export class ParentalRightsRouteRuleResolver {
  @FieldResolver(() => String)
  condition(@Root() { condition }: ParentalRightsRouteRule, @Ctx() { language }: Context): string {
    return typeof condition === 'string' ? condition : condition[language];
  }
}
