/** Longer texts make a browser slow where it breaks their lines; the answer itself has them whole. */
const most = 4_000;

export const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most)}… (${text.length})` : text);
