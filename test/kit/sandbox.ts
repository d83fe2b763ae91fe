import { worldDescription, worldList, type NewWorldRequest, type WorldSummary } from '../../schema/control/worlds.ts';
import { demoSession, type DemoSession } from '../../schema/control/demo.ts';
import { controlClient } from './control-client.ts';
import type { GraphClient } from './graph-client.ts';
import { makeWorld, worldOf, type World } from './world.ts';

/** A running sandbox. Keeps no state: one for a test, or one for all of them. */
export interface Sandbox {
  /** Address of its gateway, for `connectSandbox` in another process. */
  readonly url: string;
  /**
   * A new world: with the people of (seed, day of `now`), or as `from` is now, a world or one of its checkpoints (`main/before`). With `now` its
   * clock stands there; without, it runs.
   */
  world(options?: NewWorldRequest): Promise<World>;
  /** A world that is there, such as `main`. Nothing is asked: where there is none, its first call says so. */
  existing(id: string): World;
  /** A new world from the text of `world.export()`. */
  import(text: string, options?: Pick<NewWorldRequest, 'id' | 'expiresInHours'>): Promise<World>;
  worlds(): Promise<readonly WorldSummary[]>;
  /** What a visitor without an account is given: a world of its own with somebody signed in, dropped after 30 real minutes without use. */
  demo(): Promise<Demo>;
}

/** A demo session. */
export interface Demo extends Omit<DemoSession, 'world'> {
  readonly world: World;
  /** Whoever is signed in, by the token. */
  readonly visitor: GraphClient;
}

/** A sandbox that runs already, at the address of its gateway: `connectSandbox('http://localhost:4000')`. Nothing is asked yet. */
export const connectSandbox = (url: string): Sandbox => {
  const control = controlClient(url);
  return {
    url: control.url,
    world: (options = {}) => makeWorld(control, options),
    existing: (id) => worldOf(control, id),
    async import(text, query = {}) {
      const { id } = await control.call(worldDescription, 'POST', '/worlds/import', { query, body: text });
      return worldOf(control, id);
    },
    async demo() {
      const session = await control.call(demoSession, 'POST', '/demo');
      const world = worldOf(control, session.world);
      return { ...session, world, visitor: world.bearer(session.token) };
    },
    worlds: async () => (await control.call(worldList, 'GET', '/worlds')).worlds,
  };
};
