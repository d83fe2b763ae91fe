import type { WorldBase } from '../../schema/registry/world-headers.ts';
import { instantIn, startOfDay } from '../../schema/calendar/index.ts';
import type { CallScope, Registries } from '../registry/index.ts';
import type { Toucher } from './first-touch.service.ts';

/** Touches people of a base on which no world may be yet: an imported epoch is built on them. */
export const baseToucher = (
  { epoch, base }: { readonly epoch: number; readonly base: WorldBase },
  bindRegistries: (scope: CallScope) => Registries,
): Toucher => {
  const firstTouchMs = startOfDay('Europe/Moscow', base.anchor);
  const nowIso = (): string => instantIn('Europe/Moscow', firstTouchMs);
  const id = `base-${epoch}`;
  return {
    world: { id, baseEpoch: epoch, firstTouchMs: () => firstTouchMs },
    baseRegistries: bindRegistries({ id, epoch: 'base', base, revision: 0, nowIso }),
  };
};
