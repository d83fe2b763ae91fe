import type { Fault, ProblemDetails } from '../../schema/control/problem.ts';

const lineOf = ({ path, expected, value }: Fault): string =>
  `  ${path || '(the request)'}: expected ${expected}${value === undefined ? '' : `, got ${value}`}`;

/** What the problem says, in lines. */
export const describeProblem = ({ title, detail, errors = [], near = [], act, checkpoint }: ProblemDetails): string =>
  [
    detail === title ? title : `${title}: ${detail}`,
    ...errors.map(lineOf),
    ...(act === undefined ? [] : [`  in the way: ${act}`]),
    ...(checkpoint === undefined ? [] : [`  can be restored: ${checkpoint}`]),
    ...(near.length > 0 ? [`  did you mean ${near.join(', ')}?`] : []),
  ].join('\n');

/** The sandbox refused: nothing was changed. */
export class SandboxProblem extends Error {
  override readonly name = 'SandboxProblem';
  /** 400: the request; 404: no such thing; 409: not as things stand; 429: too many; 503: no gateway runs. */
  readonly status: number;
  /** What was wrong where; empty where it was not the request. */
  readonly errors: readonly Fault[];
  readonly near: readonly string[];
  /** All that the sandbox said, members of this kind of problem included: `act` and `checkpoint` of a clock that cannot go back. */
  readonly details: ProblemDetails;

  /** `call`: `POST /sandbox/worlds`. */
  constructor(call: string, details: ProblemDetails) {
    super(`${call}: ${details.status} ${describeProblem(details)}`);
    this.status = details.status;
    this.errors = details.errors ?? [];
    this.near = details.near ?? [];
    this.details = details;
  }
}
