import { worldPath } from '../address.ts';

/** Where the graph of the page's world is. */
export const endpoint = `${worldPath(window.location.pathname)}/graphql`;
