import { useGraphiQL, useMonaco } from '@graphiql/react';
import type { editor } from 'monaco-editor';
import { useEffect } from 'react';

export const editorTheme = { light: 'zdravgraph-light', dark: 'zdravgraph-dark' };

const options: editor.IEditorOptions = {
  fontSize: 13,
  lineHeight: 19,
  wordWrap: 'on',
  wrappingIndent: 'same',
  // Cyrillic letters that look like Latin ones are no attack here.
  unicodeHighlight: { ambiguousCharacters: false },
};

/** Gives the editors of GraphiQL readable colours (4.5 to 1 on their backgrounds) and wrapped lines. */
export function useEditorLook(): void {
  const monaco = useMonaco((state) => state.monaco);
  const monacoTheme = useGraphiQL((state) => state.monacoTheme);
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const response = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    if (!monaco) return;
    monaco.editor.defineTheme(editorTheme.light, themeOf('vs', '#ffffff', '#4b5a70', '#0b6e75', { comment: '2f6b1f', number: '07603f' }));
    monaco.editor.defineTheme(editorTheme.dark, themeOf('vs-dark', '#212a3b', '#a9b6cb', '#5fd3d9', { comment: '9ccf86' }));
    if (monacoTheme) monaco.editor.setTheme(monacoTheme);
  }, [monaco, monacoTheme]);

  // GraphiQL looks at the system's theme when it starts, and not again.
  const theme = useGraphiQL((state) => state.theme);
  useEffect(() => {
    if (!monaco || theme !== null) return;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => monaco.editor.setTheme(system.matches ? editorTheme.dark : editorTheme.light);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, [monaco, theme]);

  useEffect(() => {
    for (const one of [query, variables, response]) one?.updateOptions(options);
  }, [query, variables, response]);
}

function themeOf(
  base: 'vs' | 'vs-dark',
  background: string,
  lineNumber: string,
  accent: string,
  tokens: Readonly<Record<string, string>>,
): editor.IStandaloneThemeData {
  return {
    base,
    inherit: true,
    rules: Object.entries(tokens).map(([token, foreground]) => ({ token, foreground })),
    colors: {
      'editor.background': '#00000000',
      'scrollbar.shadow': '#00000000',
      'editorLineNumber.foreground': lineNumber,
      'editorHoverWidget.background': background,
      'editorSuggestWidget.background': background,
      'editorWidget.background': background,
      'quickInput.background': background,
      'menu.background': background,
      focusBorder: accent,
      'textLink.foreground': accent,
    },
  };
}
