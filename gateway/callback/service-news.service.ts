import { parseInstant } from '../../schema/calendar/index.ts';
import { switchOn } from '../service-subscription/switch-on.service.ts';
import { recordAct, writeIn } from '../world/index.ts';
import { actOf } from './act-words.rules.ts';
import type { GeneralLetter, Receiver } from './receiver.service.ts';

/** a region has a service from the moment of the letter on; however often it is told, subscribers hear of it once. */
export const serviceSwitchedOn = ({ storage, world }: Receiver, { at, news }: GeneralLetter): Promise<'TAKEN' | 'BEFORE'> =>
  writeIn(storage, world, async (em) => {
    const { service, regionCode } = news.content;
    if (!(await switchOn(em, world, { service, regionCode, sinceMs: parseInstant(at) }))) return 'BEFORE';
    await recordAct(em, world, actOf(news));
    return 'TAKEN';
  });
