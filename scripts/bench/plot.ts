/** Draws how things grow with the glossary, as an SVG for the docs. Both axes are logarithmic. */
import type { ScaleRow } from './scale.ts';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 190;
const TOP = 24;
const BOTTOM = 52;

interface Series {
  readonly label: string;
  readonly colour: string;
  readonly value: (row: ScaleRow) => number;
}

// Colours that people with any kind of colour vision tell apart (Okabe and Ito), on white.
const SERIES: readonly Series[] = [
  { label: 'build, s', colour: '#d55e00', value: ({ buildMs }) => buildMs / 1000 },
  { label: 'package, MB', colour: '#0072b2', value: ({ zipBytes }) => zipBytes / 1e6 },
  { label: 'memory, MB', colour: '#009e73', value: ({ memoryBytes }) => memoryBytes / 1e6 },
  { label: 'start, ms', colour: '#b0558a', value: ({ startMs }) => startMs },
  { label: '50,000 characters warm, ms', colour: '#000000', value: ({ warmPageMs }) => warmPageMs },
];

/** The plot of at least two sizes as a complete SVG document. */
export function drawScale(rows: readonly ScaleRow[]): string {
  const values = rows.flatMap((row) => SERIES.map(({ value }) => value(row)));
  const range = { low: Math.floor(Math.log10(Math.min(...values))), high: Math.ceil(Math.log10(Math.max(...values))) };
  const first = Math.log10(rows[0]?.entries ?? 1);
  const last = Math.log10(rows.at(-1)?.entries ?? 10);
  const x = (entries: number) => LEFT + ((Math.log10(entries) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((Math.log10(value) - range.low) / (range.high - range.low)) * (HEIGHT - TOP - BOTTOM);
  const lines = SERIES.map(({ colour, value }) => {
    const points = rows.map((row) => `${round(x(row.entries))},${round(y(value(row)))}`);
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
    });
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">
<title>How build, package, memory, start and the time for a page grow with the number of entries</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${axes(rows, { range, x, y })}
${lines.join('\n')}
${labels(rows, y)}
</svg>
`;
}

interface Scales {
  readonly range: { readonly low: number; readonly high: number };
  x(entries: number): number;
  y(value: number): number;
}

function axes(rows: readonly ScaleRow[], { range, x, y }: Scales): string {
  const powers = Array.from({ length: range.high - range.low + 1 }, (_, step) => 10 ** (range.low + step));
  const across = powers.map(
    (power) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(power))}" y2="${round(y(power))}" stroke="#ddd"/>` +
      `<text x="${LEFT - 8}" y="${round(y(power) + 4)}" text-anchor="end" fill="#444">${power.toLocaleString('en')}</text>`,
  );
  const down = rows.map(
    ({ entries }) =>
      `<text x="${round(x(entries))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle" fill="#444">${entries.toLocaleString('en')}</text>`,
  );
  const title = `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle" fill="#444">entries</text>`;
  return [...across, ...down, title].join('\n');
}

/** Each line's name at its end, moved apart where two would overlap. */
function labels(rows: readonly ScaleRow[], y: (value: number) => number): string {
  const end = rows.at(-1);
  if (end === undefined) return '';
  const LINE = 17;
  let above = Number.NEGATIVE_INFINITY;
  return SERIES.map((series) => ({ ...series, at: y(series.value(end)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ label, colour, at }) => {
      above = Math.max(at, above + LINE);
      return `<text x="${WIDTH - RIGHT + 10}" y="${round(above + 4)}" fill="${colour}">${label}</text>`;
    })
    .join('\n');
}

const round = (value: number) => Math.round(value * 10) / 10;
