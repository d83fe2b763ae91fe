import { useCallback } from 'react';
import { messageOf } from '../control/ask.ts';
import { valueOf } from '../control/use-polled.ts';
import type { SignIn } from '../persona/sign-in.ts';
import { useSandbox } from '../sandbox.ts';
import { readyQueries, type StoryName } from './ready-queries.ts';

interface Opening {
  /** Runs it as well. */
  readonly run?: boolean;
  /** As whoever is signed in, even where it is somebody else's story. */
  readonly asNow?: boolean;
  /** As somebody else, whosever story it is. */
  readonly as?: SignIn | undefined;
  /** In place of those that it brings or looks up. */
  readonly variables?: unknown;
}

/** Opens a ready query in its tab: signs in whose story it is, and looks up what it needs of the graph. */
export function useOpenStory(): (name: StoryName, opening?: Opening) => void {
  const { language, editor, people, signIn, chooseSignIn } = useSandbox();
  return useCallback(
    (name, { run = false, asNow = false, as, variables: given } = {}) => {
      const story = readyQueries.find((one) => one.name === name);
      if (!story) return;
      const persona = asNow ? undefined : story.persona;
      const portal = valueOf(people)?.find((one) => one.persona === persona)?.portal ?? undefined;
      const asker = as ?? (persona === undefined || persona === signIn.persona ? signIn : { persona, portal });
      const open = (variables: string | undefined): void =>
        editor.open({ name, query: story.text[language], variables, run: run && variables !== '{}' });
      const written = (value: unknown): string => JSON.stringify(value, null, 2);
      const show = (): void => {
        if (given !== undefined) open(written(given));
        else if (!story.prepare) open(story.variables);
        else {
          // At once, so that a click is seen to do something; what is looked up follows.
          open('{}');
          story
            .prepare(asker, language)
            .then((found) => written(found))
            .catch((error: unknown) => `// ${messageOf(error)}`)
            .then((found) => editor.fill({ name, variables: found, run }));
        }
      };
      if (asker === signIn) return show();
      chooseSignIn(asker);
      // The editor first clears what was answered to whoever asked before, and puts its tabs in order.
      window.setTimeout(show);
    },
    [language, editor, people, signIn, chooseSignIn],
  );
}
