import type { KeyboardEvent, ReactElement } from 'react';
import { mapTexts } from '../language/map.ts';
import { originTexts } from '../language/origin.ts';
import { useSandbox } from '../sandbox.ts';
import type { Place } from './links.ts';
import { nouns, owners, type Owner } from './owners.ts';

const columns = 2;
const [width, box, gap, head] = [340, { width: 160, height: 30 }, { x: 20, y: 12 }, 26];

interface Drawn {
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly heads: readonly { readonly owner: Owner; readonly y: number }[];
  readonly height: number;
}

/** Owners below each other, the nouns of each in two columns. */
const layout = ((): Drawn => {
  const places = new Map<string, { x: number; y: number }>();
  const heads: { owner: Owner; y: number }[] = [];
  let y = 0;
  for (const owner of Object.keys(owners) as Owner[]) {
    heads.push({ owner, y: y + head - 8 });
    y += head;
    owners[owner].forEach((name, index) => {
      const row = Math.floor(index / columns);
      places.set(name, { x: (index % columns) * (box.width + gap.x), y: y + row * (box.height + gap.y) });
    });
    y += Math.ceil(owners[owner].length / columns) * (box.height + gap.y);
  }
  return { places, heads, height: y };
})();

/** Between the two columns, where no noun stands. */
const street = box.width + gap.x / 2;

/** Where a noun meets the street. */
const door = (name: string): readonly [number, number] => {
  const { x, y } = layout.places.get(name) ?? { x: 0, y: 0 };
  return [x < street ? x + box.width : x, y + box.height / 2];
};

/** The way from one noun to another, past all others. */
const way = (from: string, to: string): string => {
  const [[x1, y1], [x2, y2]] = [door(from), door(to)];
  return `M${x1} ${y1}H${street}V${y2}H${x2}`;
};

interface Properties {
  readonly map: Readonly<Record<string, Place>>;
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** The nouns of the graph under their owners, with lines from the chosen one to all that it leads to. */
export function Drawing({ map, chosen, onChoose }: Properties): ReactElement {
  const { language } = useSandbox();
  const linked = [...new Set(map[chosen]?.links.map(({ to }) => to))].filter((to) => to !== chosen);
  const byKey = (event: KeyboardEvent, name: string): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(name);
  };
  return (
    <svg className="graph-map" viewBox={`-4 0 ${width + 8} ${layout.height}`} role="group" aria-label={mapTexts[language].map}>
      {linked.map((to) => (
        <path key={to} className="link" d={way(chosen, to)} />
      ))}
      {layout.heads.map(({ owner, y }) => (
        <text key={owner} className="owner" x={0} y={y}>
          {originTexts[language].systems[owner]}
        </text>
      ))}
      {nouns.map(({ name }) => {
        const { x, y } = layout.places.get(name) ?? { x: 0, y: 0 };
        const state = name === chosen ? 'chosen' : linked.includes(name) ? 'linked' : 'other';
        return (
          <g
            key={name}
            role="button"
            tabIndex={0}
            aria-pressed={name === chosen}
            className={`noun ${state}`}
            transform={`translate(${x} ${y})`}
            onClick={() => onChoose(name)}
            onKeyDown={(event) => byKey(event, name)}
          >
            <rect width={box.width} height={box.height} rx={8} />
            <text x={box.width / 2} y={box.height / 2}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
