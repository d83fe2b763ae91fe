import { worldPath } from '../address.ts';

/** The world whose page this is: by its path, else `main`. */
export const worldOfPage = worldPath(window.location.pathname).slice('/w/'.length) || 'main';

/** Its address below `/sandbox`, and of what belongs to it: `/worlds/main/clock`. */
export const here = (rest = ''): string => `/worlds/${worldOfPage}${rest}`;

/** Where the page of a world is, as the page of this one looks now. */
export function pageOf(world: string, { persona, lang }: { readonly persona?: string | undefined; readonly lang: string }): string {
  const said = new URLSearchParams({ ...(persona !== undefined && { persona }), lang });
  return `${world === 'main' ? '/' : `/w/${world}/`}?${said.toString()}`;
}
