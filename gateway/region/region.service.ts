import type { Day } from '../../schema/calendar/index.ts';
import { profileCodes, profileOn, regionByCode, regionByOkato, regions, type Profile, type RegionData } from '../../schema/region/index.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import type { RequestWorld } from '../world/index.ts';
import type { Region } from './region.type.ts';
import { withServices } from './switched-services.rules.ts';

export const regionId = idKind('Region', /^(\d{2})$/);

const shown = new Map<RegionData, Region>(
  regions.map((data) => {
    const { profile, ...rest } = data;
    return [data, { id: regionId.write(data.code), ...rest, profileCode: profile }];
  }),
);
const show = (data: RegionData | undefined): Region | null => (data && shown.get(data)) ?? null;

/** All regions, by code. */
export const allRegions = (): Region[] => [...shown.values()];
/** Null for a region that is not kept here. */
export const findRegion = (code: string): Region | null => show(regionByCode(code));
/** By the OKATO of the register of insured persons. */
export const findRegionByOkato = (okato: string): Region | null => show(regionByOkato(okato));

/** A profile as it is in that world at its present time, with the values in force on that day. */
export const profileIn = (world: Pick<RequestWorld, 'switchedOn' | 'nowMs'>, code: string, day: Day): Profile =>
  withServices(profileOn(code, day), world.switchedOn, world.nowMs());

/** A profile with the values in force on the world's day, in Moscow. */
export const profileToday = ({ world }: Pick<Context, 'world'>, code: string): Profile => profileIn(world, code, world.today());

/** All of them, FEDERAL first. */
export const allProfiles = (context: Context): Profile[] => profileCodes.map((code) => profileToday(context, code));
