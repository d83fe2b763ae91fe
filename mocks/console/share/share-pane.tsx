import { type ReactElement, useState } from 'react';
import { useDoing } from '../control/use-doing.ts';
import { shareTexts } from '../language/share.ts';
import { useSandbox } from '../sandbox.ts';
import { CopyButton } from '../shell/copy-button.tsx';
import { Failure, Part } from '../shell/part.tsx';
import { saveFile } from '../shell/save-file.ts';
import { type HandedOver, handedOver, toHash } from './handed-over.ts';
import { handOver, openHandedOver, worldLike } from './hand-over.ts';
import { answerIn, writtenTest } from './written-test.ts';

/** Longer addresses are cut by chats and mail programs. */
const mostOfLink = 60_000;

/** What is on the page, handed over to somebody else: as a link, as a file, as a test. */
export function SharePane(): ReactElement {
  const sandbox = useSandbox();
  const { language, control } = sandbox;
  const say = shareTexts[language];
  const doing = useDoing();
  const [link, setLink] = useState<string>();
  const [tooLong, setTooLong] = useState<number>();

  const taken = async (): Promise<HandedOver> => {
    const shared = await handOver(sandbox);
    if (shared.query.trim() === '') throw new Error(say.noQuery);
    return shared;
  };
  const makeLink = async (): Promise<void> => {
    const hash = await toHash(await taken());
    setLink(hash.length > mostOfLink ? undefined : `${window.location.origin}/${hash}`);
    setTooLong(hash.length > mostOfLink ? Math.ceil(hash.length / 1024) : undefined);
  };
  const saveTest = async (): Promise<void> => {
    const shared = await taken();
    // Asked in a world like this one: what is asked here may change it, and the test begins from what it was.
    const world = await worldLike(shared, control);
    const answer = await answerIn(world, shared).finally(() => control.text('DELETE', `/worlds/${world}`));
    saveFile('saved.test.ts', writtenTest(shared, answer as { readonly data?: unknown }), 'text/typescript');
  };
  const open = async (file: File): Promise<void> => openHandedOver(handedOver.parse(JSON.parse(await file.text())), control);

  return (
    <>
      <p className="meta">{say.what}</p>
      <Part title={say.link}>
        <p className="meta">{say.linkHint}</p>
        <div className="buttons">
          <button type="button" className="plain" disabled={doing.busy} onClick={() => doing.run(makeLink)}>
            {say.prepare}
          </button>
          {link !== undefined && <CopyButton text={link} />}
        </div>
        {link !== undefined && <textarea className="shared-link" aria-label={say.link} readOnly rows={4} value={link} />}
        {tooLong !== undefined && <p>{say.tooLong(tooLong)}</p>}
        <div className="buttons">
          <button
            type="button"
            className="plain"
            disabled={doing.busy}
            onClick={() =>
              doing.run(async () => saveFile('shared.zdravgraph.json', JSON.stringify(await taken(), null, 2), 'application/json'))
            }
          >
            {say.file}
          </button>
          <label className="plain file-button">
            {say.open}
            <input
              type="file"
              className="unseen"
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file) doing.run(() => open(file));
              }}
            />
          </label>
        </div>
      </Part>
      <Part title={say.test}>
        <p className="meta">{say.testHint}</p>
        <button type="button" className="plain" disabled={doing.busy} onClick={() => doing.run(saveTest)}>
          {say.save}
        </button>
      </Part>
      <Failure doing={doing} />
    </>
  );
}
