import type { ReactElement } from 'react';
import { worldTexts } from '../language/world.ts';
import { useSandbox } from '../sandbox.ts';
import { Awaited, Part } from '../shell/part.tsx';
import { Checkpoints } from './checkpoints.tsx';
import { NewWorld } from './new-world.tsx';
import { ThisWorld } from './this-world.tsx';
import { WorldChanges } from './world-changes.tsx';
import { WorldList } from './world-list.tsx';

/** This world, what has changed in it, the states of it that were kept, and the other worlds. */
export function WorldPane(): ReactElement {
  const { language, world: loaded } = useSandbox();
  const say = worldTexts[language];
  return (
    <>
      <Awaited loaded={loaded}>
        {(world) => (
          <>
            <Part title={say.now}>
              <ThisWorld world={world} />
            </Part>
            <Part title={say.checkpoints}>
              <Checkpoints checkpoints={world.checkpoints} />
            </Part>
            <Part title={say.changes}>
              <WorldChanges changes={world.changes} />
            </Part>
          </>
        )}
      </Awaited>
      <Part title={say.create}>
        <NewWorld />
      </Part>
      <Part title={say.worlds}>
        <WorldList />
      </Part>
    </>
  );
}
