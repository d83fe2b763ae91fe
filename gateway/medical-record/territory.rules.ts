import { regionByCode } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';

/** a record holds what the territory of today’s insurance has; documents of another one stay there. */
export const fromTerritory = rule('R-362', (documentRegion: string, profile: string) => regionByCode(documentRegion)?.profile === profile);
