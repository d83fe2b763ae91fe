import type { ControlApi } from './control-api.ts';

const atOnce = 50;

export interface Created {
  /** How many answers of each HTTP status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly made: readonly string[];
  /** The last refusal. */
  readonly refused: string;
}

/** Asks for so many worlds, one after another and many at once, whatever is answered. */
export const createMany = async (control: ControlApi, creates: number): Promise<Created> => {
  const statuses: Record<string, number> = {};
  let refused = '';
  const made: string[] = [];
  for (let begun = 0; begun < creates; begun += atOnce) {
    const answers = await Promise.all(Array.from({ length: atOnce }, () => control('POST', '/worlds', {})));
    for (const { status, text, body } of answers) {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 201) made.push(String(body?.['id']));
      else refused = text;
    }
  }
  return { statuses, made, refused };
};
