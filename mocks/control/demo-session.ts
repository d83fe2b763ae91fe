import { randomInt } from 'node:crypto';
import { request } from 'undici';
import { parseInstant } from '../../schema/calendar/index.ts';
import type { WorldRow } from '../../schema/control/admin.ts';
import { demoMinutes, mostDemoSessions, type DemoSession } from '../../schema/control/demo.ts';
import { readableName } from '../../schema/control/readable-name.ts';
import { esiaPaths, personaTokenAnswer } from '../../schema/registry/esia.ts';
import type { Persona } from '../people/people.ts';
import { machineClock } from '../world/clock.ts';
import { isOver, showsEverything } from './demo.rules.ts';
import type { ControlDeps } from './deps.ts';
import { adminOf } from './find-world.ts';
import { forgetWorld } from './forget-world.ts';
import { makeWorld } from './new-world.ts';
import { problem } from './problem.ts';
import { newDescriptionOf } from './world-description.ts';

const minutesPerHour = 60;
/** No world is called so: whoever makes a demo session waits for the one before. */
const turn = 'demo sessions';

const unusedMs = ({ lastUsedAt }: WorldRow): number => machineClock.nowMs() - parseInstant(lastUsedAt);

/** Drops the sessions that are over. @throws the problem too-many-demo-sessions where there are too many others */
const makeRoom = async (deps: ControlDeps): Promise<void> => {
  const admin = adminOf(deps);
  const sessions = (await admin.worlds()).filter(({ demo }) => demo);
  const over = sessions.filter((row) => isOver({ demo: row.demo, unusedMs: unusedMs(row) }));
  for (const row of over) {
    await admin.dropWorld(row.name);
    forgetWorld(deps, row);
  }
  if (sessions.length - over.length >= mostDemoSessions)
    throw problem('too-many-demo-sessions', {
      ru: `Демонстрационных сеансов уже ${mostDemoSessions}: каждый кончается через ${demoMinutes} минут без обращений, повторите позже.`,
      en: `There are ${mostDemoSessions} demo sessions already: each ends after ${demoMinutes} minutes without use, try again later.`,
    });
};

const demoPersona = ({ surroundings }: ControlDeps, { base }: WorldRow): Persona => {
  const persona = surroundings.peopleOf(base).personas.find(showsEverything);
  if (!persona) throw new RangeError('nobody of the cast can be shown');
  return persona;
};

/** Signed in the way any client of that world is. */
const tokenIn = async ({ gatewayUrl }: ControlDeps, world: string, persona: string): Promise<string> => {
  const answer = await request(`${gatewayUrl() ?? ''}/w/${world}${esiaPaths.personaToken}`, {
    method: 'POST',
    body: JSON.stringify({ persona }),
  });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`ESIA of ${world} answered ${answer.statusCode}: ${text}`);
  return personaTokenAnswer.parse(JSON.parse(text)).access_token;
};

/** Makes a throw-away world with somebody signed in. */
export const startDemoSession = (deps: ControlDeps, publicUrl: string | undefined): Promise<DemoSession> =>
  deps.turns.in(turn, async () => {
    await makeRoom(deps);
    const row = await makeWorld(deps, { id: `demo-${readableName(randomInt)}`, expiresInHours: demoMinutes / minutesPerHour, demo: true });
    const persona = demoPersona(deps, row);
    const { endpoint, page } = await newDescriptionOf(deps, row, publicUrl);
    const token = await tokenIn(deps, row.name, persona.name);
    return { world: row.name, endpoint, page, token, persona: persona.name, expiresInMinutes: demoMinutes };
  });
