import type { HttpHandler } from 'msw/http';
import { registries, type RegistryName } from '../schema/registry/index.ts';
import { esiaHandlers } from './esia/handlers.ts';
import { ferHandlers } from './fer/handlers.ts';
import { guardianshipHandlers } from './guardianship/handlers.ts';
import { insuredPersonsHandlers } from './insured-persons/handlers.ts';
import { mailHandlers } from './mail/handlers.ts';
import { rmisHandlers } from './rmis/handlers.ts';
import { smsHandlers } from './sms/handlers.ts';
import type { SharedSurroundings } from './surroundings.ts';
import { zagsHandlers } from './zags/handlers.ts';

/** Everybody who is stood in for: the registries that are asked by operations, and ESIA. */
export type StandInName = RegistryName | 'esia';

/** Base address of each stand-in; MSW's `*` is allowed: `*\/fer` is FER on any host. */
export type StandInUrls = Readonly<Record<StandInName, string>>;

/** On any host, below the path of each. */
export const anyHost: StandInUrls = Object.fromEntries(
  [...Object.keys(registries), 'esia'].map((name) => [name, `*/${name}`]),
) as StandInUrls;

/** The handlers of every stand-in. */
export const handlersOf = (urls: StandInUrls, surroundings: SharedSurroundings, issuer: string): Record<StandInName, HttpHandler[]> => ({
  fer: ferHandlers(urls.fer, surroundings),
  'insured-persons': insuredPersonsHandlers(urls['insured-persons'], surroundings),
  zags: zagsHandlers(urls.zags, surroundings),
  guardianship: guardianshipHandlers(urls.guardianship, surroundings),
  rmis: rmisHandlers(urls.rmis, surroundings),
  sms: smsHandlers(urls.sms, surroundings),
  mail: mailHandlers(urls.mail, surroundings),
  esia: esiaHandlers(urls.esia, surroundings, issuer),
});
