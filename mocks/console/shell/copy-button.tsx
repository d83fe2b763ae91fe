import { type ReactElement, useEffect, useState } from 'react';
import { shellTexts } from '../language/shell.ts';
import { useSandbox } from '../sandbox.ts';

interface Properties {
  readonly text: string;
  readonly label?: string;
}

const saidForMs = 1_500;

/** Puts a text on the clipboard and says so for a moment. */
export function CopyButton({ text, label }: Properties): ReactElement {
  const say = shellTexts[useSandbox().language];
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), saidForMs);
    return () => window.clearTimeout(timer);
  }, [copied]);
  return (
    <button type="button" className="plain small" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      <span role="status">{copied ? say.copied : (label ?? say.copy)}</span>
    </button>
  );
}
