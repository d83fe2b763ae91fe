/** What other parts of the page ask of the query editor. */
export interface EditorHandle {
  /** Whether the editor stands. */
  readonly ready: boolean;
  /** Opens the tab of this operation, or a new one, with this query and these variables; `run` presses its button. */
  open(tab: { readonly name: string; readonly query: string; readonly variables?: string | undefined; readonly run?: boolean }): void;
  /** Sets the variables of the tab of this operation, where it is still the one that is shown. */
  fill(tab: { readonly name: string; readonly variables: string; readonly run?: boolean }): void;
  /** What stands in the editor now. */
  now(): { readonly query: string; readonly variables: string };
  setTheme(theme: 'light' | 'dark' | null): void;
}
