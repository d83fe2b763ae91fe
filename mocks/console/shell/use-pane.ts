import { useCallback, useState } from 'react';
import { readAddress, writeAddress } from '../address.ts';
import type { Sandbox } from '../sandbox.ts';
import { isPane } from './pane-names.ts';

type Open = Pick<Sandbox, 'pane' | 'subject'> & {
  /** False until somebody opens or closes one: in a narrow window the query is shown until then. */
  readonly chosen: boolean;
};

/** Which pane is open: the one that the address names, else that of the people. */
export function usePane(): Open & Pick<Sandbox, 'openPane'> {
  const [open, setOpen] = useState<Open>(() => {
    const { pane } = readAddress(window.location.search);
    if (pane === '') return { pane: undefined, subject: undefined, chosen: true };
    return { pane: isPane(pane) ? pane : 'persona', subject: undefined, chosen: isPane(pane) };
  });
  const openPane = useCallback<Sandbox['openPane']>((pane, subject) => {
    setOpen({ pane, subject, chosen: true });
    writeAddress({ pane: pane ?? '' });
  }, []);
  return { ...open, openPane };
}
