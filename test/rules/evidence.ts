import { Visitor } from 'vite';
import type { Rule } from '../../schema/rules/index.ts';
import type { SourceFile } from '../architecture/source-file.ts';

/** Code of a rule -> paths where it was found, each once. */
export type Places = ReadonlyMap<string, readonly string[]>;

const collect = (files: readonly SourceFile[], codesOf: (file: SourceFile) => Iterable<string>): Places => {
  const places = new Map<string, string[]>();
  for (const file of files) {
    for (const code of new Set(codesOf(file))) places.set(code, [...(places.get(code) ?? []), file.path]);
  }
  return places;
};

/** Rules registered where they decide: `rule('R-015', ...)`. */
export const registeredIn = (files: readonly SourceFile[]): Places =>
  collect(files, (file) => {
    const codes: string[] = [];
    new Visitor({
      CallExpression: ({ callee, arguments: [first] }) => {
        if (callee.type === 'Identifier' && callee.name === 'rule' && first?.type === 'Literal' && typeof first.value === 'string')
          codes.push(first.value);
      },
    }).visit(file.parsed.program);
    return codes;
  });

/** `it`, `test` or `describe`, also behind `.each(...)`, `.for(...)` and the like; undefined for any other call. */
const testFunction = (callee: { type: string; name?: unknown; object?: unknown; callee?: unknown }): string | undefined => {
  if (callee.type === 'Identifier') return ['it', 'test', 'describe'].find((name) => name === callee.name);
  const inner = callee.object ?? callee.callee;
  return inner ? testFunction(inner as Parameters<typeof testFunction>[0]) : undefined;
};

/** Rules that a test names as proven by it: `it('... [R-002]')`, also `[R-002, R-015]` and names in a table. */
export const taggedIn = (files: readonly SourceFile[]): Places =>
  collect(files, (file) => {
    const names: [number, number][] = [];
    const texts: [number, string][] = [];
    new Visitor({
      CallExpression: ({ callee, arguments: [first] }) => {
        if (first && testFunction(callee)) names.push([first.start, first.end]);
      },
      Literal: ({ start, value }) => typeof value === 'string' && texts.push([start, value]),
      TemplateElement: ({ start, value }) => texts.push([start, value.raw]),
    }).visit(file.parsed.program);
    return texts
      .filter(([at]) => names.some(([start, end]) => start <= at && at < end))
      .flatMap(([, text]) => text.match(/\[R-\d{3}(?:, ?R-\d{3})*\]/g) ?? [])
      .flatMap((tag) => tag.match(/R-\d{3}/g) ?? []);
  });

/**
 * - `proven`: a test is tagged with it, and it is registered where it decides or is of the kind that only explains;
 * - `information`: declared to decide nothing, with the reason, and registered nowhere;
 * - `untested`: registered, but no test says so;
 * - `claimed`: a test is tagged with it, but nothing registers it;
 * - `missing`: neither.
 */
export type Standing = 'proven' | 'information' | 'untested' | 'claimed' | 'missing';

export function standingOf(
  { code, kind }: Pick<Rule, 'code' | 'kind'>,
  registered: Places,
  tagged: Places,
  declared: Readonly<Record<string, unknown>> = {},
): Standing {
  if (code in declared && !registered.has(code)) return 'information';
  if (tagged.has(code)) return registered.has(code) || kind === 'info' ? 'proven' : 'claimed';
  return registered.has(code) ? 'untested' : 'missing';
}
