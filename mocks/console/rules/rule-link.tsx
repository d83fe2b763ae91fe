import type { ReactElement } from 'react';
import { useSandbox } from '../sandbox.ts';

/** The code of a rule, which opens it. */
export function RuleLink({ code }: { readonly code: string }): ReactElement {
  const { openPane } = useSandbox();
  return (
    <button type="button" className="chip" onClick={() => openPane('rules', code)}>
      {code}
    </button>
  );
}
