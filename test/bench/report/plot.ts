import type { Section } from './section.ts';

const [width, left, right, barHeight, gap, head] = [900, 190, 110, 20, 8, 34];
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x: number, y: number, said: string, attributes = ''): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escape(said)}</text>`;

/** Bars of one section from `top` downwards: the median, and a line from min to max. */
const bars = ({ title, plot }: Section, top: number): { svg: string; height: number } => {
  if (!plot || plot.bars.length === 0) return { svg: '', height: 0 };
  const most = Math.max(...plot.bars.map(({ max }) => max));
  const x = (value: number): number => left + (value / most) * (width - left - right);
  const drawn = plot.bars.map(({ label, median, min, max, ours }, index) => {
    const y = top + head + index * (barHeight + gap);
    const middle = y + barHeight / 2;
    return [
      text(left - 8, middle + 4, label, 'text-anchor="end"'),
      `<rect x="${left}" y="${y}" width="${(x(median) - left).toFixed(1)}" height="${barHeight}" fill="${ours ? '#0b6e4f' : '#9aa5b1'}"/>`,
      `<path d="M${x(min).toFixed(1)} ${middle}H${x(max).toFixed(1)}" stroke="#222"/>`,
      text(x(max) + 6, middle + 4, `${median.toPrecision(3)} ${plot.unit}`),
    ].join('');
  });
  const svg = text(left, top + 22, title, 'font-weight="bold"') + drawn.join('\n');
  return { svg, height: head + plot.bars.length * (barHeight + gap) + 14 };
};

/** All sections that have bars, one below another. */
export const plotOf = (sections: readonly Section[]): string => {
  let top = 0;
  const parts = sections.map((section) => {
    const { svg, height } = bars(section, top);
    top += height;
    return svg;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" font-family="sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
};
