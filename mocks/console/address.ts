/** What the address of the page can carry: `?persona=maria&portal=MOSCOW&lang=en`. */
export interface Address {
  readonly persona?: string | undefined;
  readonly portal?: string | undefined;
  readonly lang?: string | undefined;
  /** Which pane is open beside the query; empty: none. */
  readonly pane?: string | undefined;
}

/** `/w/alpha` where the page is that of a world by its path; empty for `main`. */
export const worldPath = (pathname: string): string => /^\/w\/[a-z0-9-]+(?=\/)/.exec(pathname)?.[0] ?? '';

/** Reads the query part of an address. `persona=` (empty) asks for nobody and differs from no `persona` at all. */
export function readAddress(search: string): Address {
  const parameters = new URLSearchParams(search);
  return {
    persona: parameters.get('persona') ?? undefined,
    portal: parameters.get('portal') ?? undefined,
    lang: parameters.get('lang') ?? undefined,
    pane: parameters.get('pane') ?? undefined,
  };
}

/** Puts the choice into the address bar, so that a link to the page opens it as it is now. Other parameters stay. */
export function writeAddress(choice: Address): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(choice)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href !== window.location.href) window.history.replaceState(null, '', url);
}
