import type { ReactElement } from 'react';
import { clockTexts } from '../language/clock.ts';
import { shellTexts } from '../language/shell.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Nothing, Part } from '../shell/part.tsx';
import { writtenDay, writtenMoment } from '../shell/written-time.ts';
import { useWorldText } from '../world/use-world-text.ts';
import { readWorldText } from '../world/world-text.ts';
import { ClockMoves } from './clock-moves.tsx';

const everyMs = 5_000;
const most = 100;

/** The world's clock, how to move it, and what fell due, newest first. */
export function ClockPane(): ReactElement {
  const { language, world: loaded } = useSandbox();
  const say = clockTexts[language];
  const text = useWorldText(everyMs);
  return (
    <>
      <Part title={say.now}>
        <Awaited loaded={loaded}>
          {(world) => (
            <>
              <p className="big-clock">
                <time dateTime={world.now}>{writtenMoment(language, world.now)}</time>
                <span className={`clock-state ${world.clock}`}>{shellTexts[language][world.clock]}</span>
              </p>
              <p className="meta">
                {say.anchor} {writtenDay(language, world.anchor)}
              </p>
              <ClockMoves world={world} />
            </>
          )}
        </Awaited>
      </Part>
      <Part title={say.happened}>
        <Awaited loaded={text}>
          {(told) => {
            const { acts } = readWorldText(told);
            if (acts.length === 0) return <Nothing>{say.nothing}</Nothing>;
            return (
              <ol className="timeline">
                {acts
                  .slice(-most)
                  .toReversed()
                  .map(({ at, kind, words, oip }, index) => (
                    <li key={`${at} ${kind} ${acts.length - index}`}>
                      <time dateTime={at}>{writtenMoment(language, at)}</time>
                      <span>{words[language]}</span>
                      <small>
                        {kind}
                        {oip !== null && ` · ${oip}`}
                      </small>
                    </li>
                  ))}
              </ol>
            );
          }}
        </Awaited>
      </Part>
    </>
  );
}
