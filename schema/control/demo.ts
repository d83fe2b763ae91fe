import { z } from 'zod';

// A demo session: a world of its own with somebody signed in, for whoever has no account.

/** Real minutes without use after which a demo session is over. */
export const demoMinutes = 30;
/** Demo sessions at once. */
export const mostDemoSessions = 100;

export const demoSession = z
  .strictObject({
    world: z.string().meta({ description: 'Its world, which nobody else is told of' }),
    endpoint: z.string().meta({ description: 'Where its graph is asked' }),
    page: z.string().meta({ description: 'Where its page is' }),
    token: z.string().meta({ description: 'An access token of ESIA, good in this world only' }),
    persona: z.string().meta({ description: 'Who is signed in; also for x-persona in this world' }),
    expiresInMinutes: z
      .int()
      .positive()
      .meta({ description: 'Real minutes without use after which the world is dropped, with everything done in it' }),
  })
  .meta({ id: 'DemoSession' });
export type DemoSession = z.output<typeof demoSession>;
