/** The id in the graph of what has this number in its system. */
export function globalId(type: string, local: string): string {
  return btoa(`${type}:${local}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
