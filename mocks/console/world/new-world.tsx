import { type DragEvent, type ReactElement, useState } from 'react';
import { worldDescription } from '../../../schema/control/worlds.ts';
import { useDoing } from '../control/use-doing.ts';
import { pageOf } from '../control/world-of-page.ts';
import { DemoButton } from '../demo-button.tsx';
import { worldTexts } from '../language/world.ts';
import { useSandbox } from '../sandbox.ts';
import { Failure } from '../shell/part.tsx';
import { momentOfField } from '../shell/written-time.ts';

/** A world from nothing, or from a file that is chosen or dropped. Its page opens. */
export function NewWorld(): ReactElement {
  const { language, control, signIn } = useSandbox();
  const say = worldTexts[language];
  const doing = useDoing();
  const [id, setId] = useState('');
  const [now, setNow] = useState('');
  const [over, setOver] = useState(false);
  const to = (world: string): void => window.location.assign(pageOf(world, { persona: signIn.persona, lang: language }));
  const named = id.trim() === '' ? {} : { id: id.trim() };
  const make = async (): Promise<void> => {
    const body = { ...named, ...(now !== '' && { now: momentOfField(now) }) };
    to((await control.send(worldDescription, 'POST', '/worlds', { body })).id);
  };
  const take = (file: File | undefined): void => {
    if (!file) return;
    doing.run(async () => {
      const made = await control.send(worldDescription, 'POST', '/worlds/import', { query: named, body: await file.text() });
      to(made.id);
    });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <form
      className={over ? 'drop-place over' : 'drop-place'}
      onSubmit={(event) => {
        event.preventDefault();
        doing.run(make);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="field">
        <span>{say.nameField}</span>
        <input value={id} maxLength={60} spellCheck={false} onChange={({ target }) => setId(target.value)} />
      </label>
      <label className="field">
        <span>{say.nowField}</span>
        <input type="datetime-local" value={now} onChange={({ target }) => setNow(target.value)} />
      </label>
      <div className="buttons">
        <button type="submit" className="plain" disabled={doing.busy}>
          {say.create}
        </button>
        <label className="plain file-button">
          {say.import}
          <input type="file" className="unseen" onChange={({ target }) => take(target.files?.[0])} />
        </label>
        <DemoButton language={language} />
      </div>
      <p className="soft">{say.drag}</p>
      <Failure doing={doing} />
    </form>
  );
}
