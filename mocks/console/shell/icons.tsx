import type { ReactElement } from 'react';

/** Outlines on a square of 24, drawn with the colour of the text around them. */
const outlines = {
  query: 'M8 6l-5 6 5 6M16 6l5 6-5 6',
  persona: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  world: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2',
  phone: 'M7 2h10v20H7zM11 19h2',
  registries: 'M4 4h16v6H4zM4 14h16v6H4zM8 7h0M8 17h0',
  origin: 'M12 21V9M12 9L6 3M12 9l6-6M8 21h8',
  rules: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  share: 'M12 15V3M8 7l4-4 4 4M5 12v9h14v-9',
  map: 'M5 5h5v5H5zM14 14h5v5h-5zM14 5h5v5h-5zM10 7.5h4M16.5 10v4',
  system: 'M3 4h18v12H3zM9 20h6M12 16v4',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  dark: 'M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof outlines;

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
