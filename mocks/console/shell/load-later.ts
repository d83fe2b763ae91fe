import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { NotLoaded } from './not-loaded.tsx';

/** A part of the page that is loaded on its own; where that fails, the page says so in its place. */
export const loadLater = <Properties>(load: () => Promise<ComponentType<Properties>>): LazyExoticComponent<ComponentType<Properties>> =>
  lazy<ComponentType<Properties>>(() =>
    load().then(
      (part) => ({ default: part }),
      (error: unknown) => {
        console.error(error);
        return { default: NotLoaded };
      },
    ),
  );
