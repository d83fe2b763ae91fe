import type { z } from 'zod';
import type { RegistryEventInput } from '../../schema/control/events.ts';
import { problemDetails } from '../../schema/control/problem.ts';
import type { World } from '../kit/index.ts';
import { shared } from '../setup/index.ts';

/** How an event is refused. */
export const refusalOf = async (
  world: World,
  event: RegistryEventInput | Readonly<Record<string, unknown>>,
): Promise<z.output<typeof problemDetails>> => {
  const answer = await fetch(`${shared().gatewayUrl}/sandbox/worlds/${world.id}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(event),
  });
  return problemDetails.parse(await answer.json());
};

export const globalId = (type: string, local: string): string => Buffer.from(`${type}:${local}`).toString('base64url');
