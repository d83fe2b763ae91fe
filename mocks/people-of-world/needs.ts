import { nearNames } from '../../schema/control/near.ts';
import { needs, writtenNeeds, type PlainNeed, type ValuedNeed } from '../../schema/control/people.ts';

/** What somebody must be. Ages are full years, both inclusive. */
export type Need =
  | { readonly word: PlainNeed }
  | { readonly word: Exclude<ValuedNeed, 'age'>; readonly value: string }
  | { readonly word: 'age'; readonly from: number; readonly to: number };

/** A need that nobody knows, with those that look like it. */
export interface UnknownNeed {
  readonly text: string;
  readonly near: readonly string[];
}

const ages = /^age:(\d{1,3})(?:-(\d{1,3}))?$/;
const isPlain = (text: string): text is PlainNeed => (needs.plain as readonly string[]).includes(text);

const readNeed = (text: string): Need | UnknownNeed => {
  if (isPlain(text)) return { word: text };
  const [, from, to = from] = ages.exec(text) ?? [];
  if (from !== undefined && Number(from) <= Number(to)) return { word: 'age', from: Number(from), to: Number(to) };
  const [word = '', value = ''] = text.split(':');
  if (word !== 'age' && word in needs.valued) {
    const valued = word as Exclude<ValuedNeed, 'age'>;
    if ((needs.valued[valued].values as readonly string[]).includes(value)) return { word: valued, value };
  }
  return { text, near: nearNames(text, writtenNeeds) };
};

/** Reads `policy:TEMPORARY,attached`; several texts mean the same as one with commas. */
export const readNeeds = (
  text: string | readonly string[] = [],
): { readonly needs: readonly Need[]; readonly unknown: readonly UnknownNeed[] } => {
  const words = [text]
    .flat()
    .flatMap((one) => one.split(','))
    .map((word) => word.trim());
  const read = words.filter((word) => word !== '').map(readNeed);
  return {
    needs: read.filter((one): one is Need => 'word' in one),
    unknown: read.filter((one): one is UnknownNeed => 'text' in one),
  };
};
