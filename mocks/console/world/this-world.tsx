import { type ReactElement, useState } from 'react';
import { worldDescription, type WorldDescription } from '../../../schema/control/worlds.ts';
import { useDoing } from '../control/use-doing.ts';
import { here, pageOf, worldOfPage } from '../control/world-of-page.ts';
import { worldTexts } from '../language/world.ts';
import { useSandbox } from '../sandbox.ts';
import { Failure } from '../shell/part.tsx';
import { saveFile } from '../shell/save-file.ts';
import { writtenDay, writtenMoment } from '../shell/written-time.ts';

/** What the world was made from and how long it lasts; back to the beginning, a copy of it, its file, its end. */
export function ThisWorld({ world }: { readonly world: WorldDescription }): ReactElement {
  const { language, control, signIn } = useSandbox();
  const say = worldTexts[language];
  const doing = useDoing();
  const [sure, setSure] = useState<'reset' | 'drop'>();
  const { origin } = world;
  const to = (id: string): void => window.location.assign(pageOf(id, { persona: signIn.persona, lang: language }));
  const fork = async (): Promise<void> => {
    const made = await control.send(worldDescription, 'POST', '/worlds', { body: { from: worldOfPage } });
    to(made.id);
  };
  const twice = (what: 'reset' | 'drop', work: () => Promise<unknown>): void => {
    if (sure !== what) return setSure(what);
    setSure(undefined);
    doing.run(work);
  };
  return (
    <>
      <dl className="facts-list">
        <dt>{say.madeOf}</dt>
        <dd>{[say.origin[origin.kind], origin.world, origin.checkpoint].filter(Boolean).join(' ')}</dd>
        <dt>{say.anchor}</dt>
        <dd>{writtenDay(language, world.anchor)}</dd>
        <dt>{say.seed}</dt>
        <dd>{world.seed}</dd>
        <dt>{say.expires}</dt>
        <dd>{world.expiresAt === null ? say.never : writtenMoment(language, world.expiresAt)}</dd>
      </dl>
      <div className="buttons">
        <button type="button" className="plain" disabled={doing.busy} onClick={() => doing.run(fork)}>
          {say.fork}
        </button>
        <button
          type="button"
          className="plain"
          disabled={doing.busy}
          onClick={() => doing.run(async () => saveFile(`${worldOfPage}.world.txt`, await control.text('GET', here('/export'))))}
        >
          {say.export}
        </button>
        <button
          type="button"
          className="plain"
          disabled={doing.busy}
          onBlur={() => setSure(undefined)}
          onClick={() => twice('reset', () => control.text('POST', here('/reset')))}
        >
          {sure === 'reset' ? say.sure : say.reset}
        </button>
        {worldOfPage !== 'main' && (
          <button
            type="button"
            className="plain danger"
            disabled={doing.busy}
            onBlur={() => setSure(undefined)}
            onClick={() => twice('drop', () => control.text('DELETE', here()).then(() => to('main')))}
          >
            {sure === 'drop' ? say.sure : say.drop}
          </button>
        )}
      </div>
      <Failure doing={doing} />
    </>
  );
}
