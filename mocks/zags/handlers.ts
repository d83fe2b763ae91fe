import type { HttpHandler } from 'msw/http';
import { dayIn } from '../../schema/calendar/index.ts';
import { zags } from '../../schema/registry/zags.ts';
import type { Ledgers } from '../ledgers.ts';
import { acceptRequest, acknowledgeAnswer, misreadRequest, oldestAnswer } from '../smev/exchange.ts';
import { http } from '../world/http.ts';
import { operationsOf, type Surroundings } from '../world/operations.ts';
import { moscow } from '../world/world.ts';
import { birthAnswer } from './birth-answer.ts';

/** The register of civil acts on `url`, e.g. `http://localhost:4010/zags`. */
export const zagsHandlers = (url: string, surroundings: Surroundings<Ledgers>): HttpHandler[] => {
  const on = operationsOf(zags, 'zags', url, surroundings);
  return [
    http.post(on.url('SendRequest'), on.answer('SendRequest', acceptRequest, misreadRequest)),
    http.post(
      on.url('GetResponse'),
      on.answer('GetResponse', (request, call) =>
        oldestAnswer(request, call, 'ROGDINF', (ready) => birthAnswer(ready, call.people, dayIn(moscow, ready.readyAtMs))),
      ),
    ),
    http.post(on.url('Ack'), on.answer('Ack', acknowledgeAnswer)),
    http.post(on.url('*'), on.unknown),
  ];
};
