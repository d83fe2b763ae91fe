/** A Refusal as an answer has it: as much of it as the query asked for. */
export interface ShownRefusal {
  /** Where in the answer, its parts joined with dots. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly profile?: string;
  readonly retryAfter?: string;
  readonly rule?: { readonly code: string; readonly title?: string; readonly source?: string };
  readonly remedies: readonly ShownRemedy[];
}

export interface ShownRemedy {
  readonly action: string;
  readonly message?: string;
  readonly phone?: string;
  readonly url?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = (fields: Fields, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name): [string, string][] => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])));

/** Every object of the answer, outermost first, with its path. */
export function* objectsOf(value: unknown, path = ''): Generator<readonly [string, Fields]> {
  if (isRecord(value)) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* objectsOf(inner, path === '' ? key : `${path}.${key}`);
}

const isRefusal = (value: Fields): boolean =>
  value['__typename'] === 'Refusal' ||
  (/^[A-Z][A-Z_]+$/.test(textOf(value['code']) ?? '') && typeof value['message'] === 'string' && value['action'] === undefined);

const remedyOf = (value: Fields): ShownRemedy => ({ action: textOf(value['action']) ?? '', ...texts(value, ['message', 'phone', 'url']) });

/** The Refusals of an answer, each as a card shows it. */
export function refusalsOf(data: unknown): readonly ShownRefusal[] {
  const found: ShownRefusal[] = [];
  for (const [path, value] of objectsOf(data)) {
    if (!isRefusal(value)) continue;
    const { rule, remedies } = value;
    const code = isRecord(rule) ? textOf(rule['code']) : undefined;
    found.push({
      path,
      code: textOf(value['code']) ?? 'Refusal',
      message: textOf(value['message']) ?? '',
      ...texts(value, ['field', 'profile', 'retryAfter']),
      ...(isRecord(rule) && code !== undefined && { rule: { code, ...texts(rule, ['title', 'source']) } }),
      remedies: (Array.isArray(remedies) ? remedies : []).filter(isRecord).map(remedyOf),
    });
  }
  return found;
}

/** A one-time code that is waited for. */
export interface OpenChallenge {
  readonly id: string;
  readonly maskedPhone: string | undefined;
}

/** The challenge that an answer has opened: undefined where it says nothing of one, null where one was answered. */
export function challengeIn(data: unknown): OpenChallenge | null | undefined {
  for (const [path, value] of objectsOf(data)) {
    const id = textOf(value['id']);
    if (id !== undefined && path.split('.').at(-1) === 'challenge') return { id, maskedPhone: textOf(value['maskedPhone']) };
    if (path === 'answerChallenge' && !isRefusal(value)) return null;
  }
  return undefined;
}
