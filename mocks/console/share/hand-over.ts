import { worldDescription } from '../../../schema/control/worlds.ts';
import type { Control } from '../control/ask.ts';
import { here, worldOfPage } from '../control/world-of-page.ts';
import type { Sandbox } from '../sandbox.ts';
import type { HandedOver } from './handed-over.ts';

/** Hours without use after which a world that was opened from a link is dropped. */
const expiresInHours = 24;

/** The editor, the person and the world as they are now. */
export async function handOver({ control, editor, signIn, language }: Sandbox): Promise<HandedOver> {
  const { query, variables } = editor.now();
  const [{ now }, world] = [await control.get(worldDescription, here()), await control.text('GET', here('/export'))];
  return {
    zdravgraph: 'page',
    version: 1,
    query,
    variables,
    ...(signIn.persona !== undefined && { persona: signIn.persona }),
    ...(signIn.portal !== undefined && { portal: signIn.portal }),
    lang: language,
    now,
    world,
  };
}

/** A world like the one that was handed over, its clock standing at that very moment; answers its name. */
export async function worldLike({ world, now }: HandedOver, control: Control): Promise<string> {
  const { id } = await control.send(worldDescription, 'POST', '/worlds/import', { query: { expiresInHours }, body: world });
  await control.text('PUT', `/worlds/${id}/clock`, { body: { now, mode: 'frozen' } });
  return id;
}

const waiting = 'zdravgraph/opening';

/** Goes to the page of a world like the one that was handed over, where the query opens and runs. */
export async function openHandedOver(shared: HandedOver, control: Control): Promise<void> {
  const world = await worldLike(shared, control);
  sessionStorage.setItem(waiting, JSON.stringify({ world, query: shared.query, variables: shared.variables }));
  const { persona = '', portal, lang } = shared;
  const said = new URLSearchParams({ persona, ...(portal !== undefined && { portal }), lang });
  window.location.assign(`/w/${world}/?${said.toString()}`);
}

/** What waits to be opened on this page; it is told once. */
export function takeWaiting(): { readonly query: string; readonly variables: string } | undefined {
  const text = sessionStorage.getItem(waiting);
  if (text === null) return undefined;
  const { world, ...opening } = JSON.parse(text) as { readonly world: string; readonly query: string; readonly variables: string };
  if (world !== worldOfPage) return undefined;
  sessionStorage.removeItem(waiting);
  return opening;
}
