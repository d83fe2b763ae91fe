import { eventsAnswer, happened, type Happened, type RegistryEventInput } from '../../schema/control/events.ts';
import { segment, type ControlClient } from './control-client.ts';

/** Something that a registry or an office does by itself. */
export type NewEvent = RegistryEventInput;
/** Who it happens at: the registries, and the offices that tell them. */
export type EventRegistry = NewEvent['registry'];
/** What may happen there. */
export type EventOf<Registry extends EventRegistry> = Extract<NewEvent, { registry: Registry }>['event'];
type EventIn<Registry extends EventRegistry, Name> = Extract<NewEvent, { registry: Registry; event: Name }>;
/** What an event says of itself. */
export type EventFields<Registry extends EventRegistry, Name> = Omit<EventIn<Registry, Name>, 'registry' | 'event'>;

/** What happens in a world by itself. */
export interface WorldEvents {
  /** Oldest first. */
  list(): Promise<readonly Happened[]>;
  /** Makes it happen, and waits for what follows from it at this moment of the world. */
  raise(event: NewEvent): Promise<Happened>;
}

export const worldEvents = (control: ControlClient, world: string): WorldEvents => {
  const path = `/worlds/${segment(world)}/events`;
  return {
    list: async () => (await control.call(eventsAnswer, 'GET', path)).events,
    raise: (event) => control.call(happened, 'POST', path, { body: event }),
  };
};
