import type { EditorText } from './early-text.ts';

/** What was done before the editor came. */
export interface EarlyWork {
  readonly query: string;
  /** Empty where there is none. */
  readonly answer: string;
  /** Whether it is still to be run. */
  readonly run: boolean;
  /** From where to where it is selected, where somebody was typing. */
  readonly selection?: readonly [number, number] | undefined;
}

/** What other parts of the page ask of the query editor. */
export interface EditorHandle {
  /** Whether the editor stands. */
  readonly ready: boolean;
  /** Opens the tab of this operation, or a new one, with this query and these variables; `run` presses its button. */
  open(tab: { readonly name: string; readonly query: string; readonly variables?: string | undefined; readonly run?: boolean }): void;
  /** Sets the variables of the tab of this operation, where it is still the one that is shown. */
  fill(tab: { readonly name: string; readonly variables: string; readonly run?: boolean }): void;
  /** What stands in the editor now. */
  now(): EditorText;
  setTheme(theme: 'light' | 'dark' | null): void;
}

/** The same with what only the page asks. */
export interface LoadedEditor extends EditorHandle {
  /** Goes on where somebody was before it came. */
  takeOver(work: EarlyWork): void;
}
