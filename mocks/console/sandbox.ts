import { createContext, useContext } from 'react';
import type { PersonOfWorld } from '../../schema/control/people.ts';
import type { WorldDescription } from '../../schema/control/worlds.ts';
import type { AnswerNow } from './answer/answer-now.ts';
import type { OpenChallenge } from './answer/refusals.ts';
import type { Control } from './control/ask.ts';
import type { Loaded } from './control/use-polled.ts';
import type { EditorHandle } from './graph/editor-handle.ts';
import type { Language } from './language/language.ts';
import type { SignIn } from './persona/sign-in.ts';
import type { PaneName } from './shell/pane-names.ts';

/** What every pane of the page knows, and can ask the page to do. */
export interface Sandbox {
  readonly language: Language;
  readonly control: Control;
  readonly world: Loaded<WorldDescription>;
  /** Everybody who can sign in without being searched for: the cast, staff, whoever was made or has registered. */
  readonly people: Loaded<readonly PersonOfWorld[]>;
  readonly signIn: SignIn;
  readonly chooseSignIn: (signIn: SignIn) => void;
  readonly pane: PaneName | undefined;
  /** What the open pane is to show first: the code of a rule, a field of the answer. */
  readonly subject: string | undefined;
  readonly openPane: (pane: PaneName | undefined, subject?: string) => void;
  readonly answer: AnswerNow | undefined;
  /** The one-time code that an answer has asked for last. */
  readonly challenge: OpenChallenge | undefined;
  /** Where the cursor of the answer stands. */
  readonly field: string | undefined;
  readonly pickField: (path: string) => void;
  readonly editor: EditorHandle;
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

/** The page that this is a part of. */
export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error('a part of the page stands outside of it');
  return sandbox;
}
