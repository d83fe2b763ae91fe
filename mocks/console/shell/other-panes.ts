import type { ComponentType } from 'react';
import { ClockPane } from '../clock/clock-pane.tsx';
import { MapPane } from '../map/map-pane.tsx';
import { OriginPane } from '../origin/origin-pane.tsx';
import { PhonePane } from '../phone/phone-pane.tsx';
import { RegistriesPane } from '../registry/registries-pane.tsx';
import { RulesPane } from '../rules/rules-pane.tsx';
import { SharePane } from '../share/share-pane.tsx';
import { WorldPane } from '../world/world-pane.tsx';
import type { PaneName } from './pane-names.ts';

/** All panes but that of the people. */
export const otherPanes: Readonly<Record<Exclude<PaneName, 'persona'>, ComponentType>> = {
  world: WorldPane,
  clock: ClockPane,
  phone: PhonePane,
  registries: RegistriesPane,
  origin: OriginPane,
  rules: RulesPane,
  share: SharePane,
  map: MapPane,
};
