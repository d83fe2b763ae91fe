import { regionByCode, type Profile } from '../../schema/region/index.ts';

/** A service that came to a region in one world; `sinceMs` is world time. */
export interface SwitchedService {
  readonly service: string;
  readonly regionCode: string;
  readonly sinceMs: number;
}

/** The profile with what has come to its region since: from the moment itself on, R-065. */
export const withServices = (profile: Profile, switched: readonly SwitchedService[], nowMs: number): Profile => {
  const has = (service: string): boolean =>
    switched.some((one) => one.service === service && regionByCode(one.regionCode)?.profile === profile.code && one.sinceMs <= nowMs);
  return has('HOME_VISIT') ? { ...profile, homeVisitEnabled: true } : profile;
};
