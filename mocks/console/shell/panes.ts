import type { ComponentType } from 'react';
import { PersonaPane } from '../persona/persona-pane.tsx';
import { loadLater } from './load-later.ts';
import type { PaneName } from './pane-names.ts';

const later = (name: Exclude<PaneName, 'persona'>): ComponentType =>
  loadLater(async () => (await import('./other-panes.ts')).otherPanes[name]);

/** What each pane shows. That of the people is open at first, and comes with the page; the others come right after it. */
export const panes: Readonly<Record<PaneName, ComponentType>> = {
  persona: PersonaPane,
  world: later('world'),
  clock: later('clock'),
  phone: later('phone'),
  registries: later('registries'),
  origin: later('origin'),
  rules: later('rules'),
  share: later('share'),
  map: later('map'),
};
