import { useGraphiQL } from '@graphiql/react';
import { getLocation } from 'jsonc-parser';
import { useEffect } from 'react';

/** Monaco's word for a cursor that a person has put there, by mouse or keys. */
const explicit = 3;

/** Calls back with the path of the value on which the cursor of the answer is put, its parts joined with dots, without `data`. */
export function usePickedField(onPick: (path: string) => void): void {
  const editor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    const listening = editor?.onDidChangeCursorPosition(({ position, reason }) => {
      const model = editor.getModel();
      if (reason !== explicit || !model) return;
      const [root, ...path] = getLocation(model.getValue(), model.getOffsetAt(position)).path;
      if (root === 'data' && path.length > 0) onPick(path.filter((part) => part !== '').join('.'));
    });
    return () => listening?.dispose();
  }, [editor, onPick]);
}
