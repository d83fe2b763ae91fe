import { type ReactElement, useEffect, useRef, useState } from 'react';
import { messageOf } from '../control/ask.ts';
import { shareTexts } from '../language/share.ts';
import { useSandbox } from '../sandbox.ts';
import { fromHash } from './handed-over.ts';
import { openHandedOver, takeWaiting } from './hand-over.ts';

/** Opens what the address carries: makes its world and goes there; and there, the query in a tab, run. */
export function Opening(): ReactElement | null {
  const { control, editor, language, people } = useSandbox();
  const say = shareTexts[language];
  const [told, setTold] = useState('');
  const begun = useRef(false);
  const ready = people.state === 'ready' && editor.ready;

  useEffect(() => {
    if (begun.current || !window.location.hash.startsWith('#shared=')) return;
    begun.current = true;
    setTold(say.opening);
    fromHash(window.location.hash)
      .then((shared) => shared && openHandedOver(shared, control))
      .catch((error: unknown) => setTold(`${say.notShared} ${messageOf(error)}`));
  }, [control, say]);

  useEffect(() => {
    if (!ready) return;
    const opening = takeWaiting();
    if (!opening) return;
    const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(opening.query)?.[1] ?? '';
    editor.open({ name, ...opening, run: true });
  }, [ready, editor]);

  return told === '' ? null : (
    <p className="notice-line" role="status">
      {told}
    </p>
  );
}
