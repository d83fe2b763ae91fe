/** A text in both languages of the graph. */
export interface Localized {
  readonly ru: string;
  readonly en: string;
}
