/**
 * A pattern with Russian letters that a document shows. Not a literal of JavaScript: the bundled programs are ASCII, and the source of a literal would
 * be shown with its letters escaped.
 */
export const russianPattern = (source: string): RegExp => new RegExp(source);
