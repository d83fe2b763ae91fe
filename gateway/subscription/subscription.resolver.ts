import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Appointment } from '../appointment/appointment.type.ts';
import type { Context } from '../graph/context.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';
import { Notification } from '../notification/notification.type.ts';
import { watchChanges } from './changes.service.ts';
import { appointmentsWatched, notificationsWatched } from './watched.service.ts';

const since = {
  nullable: true,
  description:
    'First comes what has changed after this instant of the world, oldest first, each thing as it is now; then whatever changes. Every answer says ' +
    'in extensions.changedAt what to name here to get exactly what follows it. Null: only what changes from now on.',
};

interface Asked {
  readonly args: { readonly personId?: string | null; readonly since?: number | null };
  readonly context: Context;
}

const about =
  'Over WebSocket (graphql-transport-ws) or as an event stream (graphql-sse). Whether one may see it is decided anew for every answer; it ends with ' +
  'an error once the token has expired, the right has ended, or the world is gone. A world that is restored or reset goes on with what happens in its new state.';

/** What is told as it happens. */
@Resolver()
export class SubscriptionResolver {
  @Subscription(() => Appointment, {
    description: `A booking that was made, moved, cancelled or given another state, by whomever. ${about}`,
    subscribe: ({ args, context }: Asked) => watchChanges(context, appointmentsWatched(args.personId ?? null), args.since ?? null),
  })
  appointmentChanged(
    @Root() appointment: Appointment,
    @Arg('personId', () => ID, {
      nullable: true,
      description: 'Whose bookings. Null: those of everybody whose bookings one may see, and those that one has made for others.',
    })
    _personId: string | null,
    @Arg('since', () => GraphDateTime, since) _since: number | null,
  ): Appointment {
    return appointment;
  }

  @Subscription(() => Notification, {
    description: `A message to the citizen who is signed in. ${about}`,
    subscribe: ({ args, context }: Asked) => watchChanges(context, notificationsWatched, args.since ?? null),
  })
  notificationReceived(@Root() notification: Notification, @Arg('since', () => GraphDateTime, since) _since: number | null): Notification {
    return notification;
  }
}
