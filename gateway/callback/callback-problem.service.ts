import type { FastifyReply } from 'fastify';
import type { LetterFault } from './letter.service.ts';

/** What a letter may be refused with, or put off: RFC 9457. */
const problems = {
  'bad-letter': { status: 400, title: 'The body is no letter of this sender' },
  'wrong-signature': { status: 401, title: 'The letter is not signed by its sender' },
  'unknown-sender': { status: 404, title: 'Nobody of that name tells anything here' },
  'unknown-person': { status: 404, title: 'The register has nobody of that number' },
  'world-gone': { status: 410, title: 'No world is in that state any more' },
  'not-now': { status: 503, title: 'It cannot be taken now: send it again' },
} as const;
export type CallbackProblem = keyof typeof problems;

/** After how many seconds a letter that was put off may come again. */
const retryAfterSeconds = 1;

export const refuse = (reply: FastifyReply, problem: CallbackProblem, errors?: readonly LetterFault[]): FastifyReply => {
  const { status, title } = problems[problem];
  if (status === 503) void reply.header('retry-after', String(retryAfterSeconds));
  return reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `https://zdravgraph.example/problems/${problem}`, title, status, ...(errors && { errors }) }));
};
