/** Charts of Observable Plot, without the style sheets that the page's security policy would refuse. */
import * as Plot from '@observablehq/plot';
import { type Row, amount, text } from './data.ts';
import type { Reader } from './reader.ts';

const NARROW = 560;

function width(): number {
  return Math.min(1080, document.documentElement.clientWidth - 48);
}

function drawn(label: string, options: Plot.PlotOptions): Element {
  const chart = Plot.plot({ ...options, width: width(), className: 'plot', ariaLabel: label, style: { fontSize: '12px' } });
  // Removed before it is in the page: a policy without inline styles has no objection to what is never attached.
  chart.querySelectorAll('style').forEach((style) => style.remove());
  chart.setAttribute('role', 'img');
  return chart;
}

/** Amounts side by side, the largest first. */
export function bars(reader: Reader, label: string, rows: readonly Row[], name: string, value: string): Element {
  const data = rows.map((row) => ({ name: text(row, name), value: (amount(row, value) ?? 0) / 100, told: reader.format.money(amount(row, value)) }));
  const narrow = width() < NARROW;
  return drawn(label, {
    marginLeft: narrow ? 150 : 240,
    marginRight: 70,
    height: 40 + 26 * data.length,
    x: { axis: null },
    y: { label: null, domain: data.map((each) => each.name), tickSize: 0, tickFormat: (each: string) => shortened(each, narrow ? 22 : 38) },
    marks: [
      Plot.barX(data, { x: 'value', y: 'name', className: 'bar', insetTop: 2, insetBottom: 2 }),
      Plot.text(data, { x: 'value', y: 'name', text: 'told', textAnchor: 'start', dx: 4, fill: 'currentColor' }),
      Plot.ruleX([0]),
    ],
  });
}

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

export interface Point {
  at: Date | number;
  value: number | null;
  series: string;
}

/** Amounts over time; where a period was not delivered the line breaks. */
export function lines(reader: Reader, label: string, points: readonly Point[], told: (value: number) => string): Element {
  const series = [...new Set(points.map((each) => each.series))];
  const last = series.map((name) => points.filter((each) => each.series === name && each.value !== null).at(-1));
  const narrow = width() < NARROW;
  return drawn(label, {
    marginLeft: 70,
    marginRight: narrow ? 110 : 190,
    height: Math.max(260, 24 * series.length + 60),
    x: {
      label: null,
      grid: false,
      ticks: narrow ? 4 : 8,
      ...(points.some((each) => typeof each.at === 'number') ? { tickFormat: (at: number) => (Number.isInteger(at) ? String(at) : '') } : {}),
    },
    y: { label: null, grid: true, zero: true, ticks: 5, tickFormat: told },
    color: { domain: series, scheme: 'tableau10' },
    marks: [
      Plot.ruleY([0]),
      Plot.line(points, { x: 'at', y: 'value', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(points, { x: 'at', y: 'value', fill: 'series', r: points.length > 80 ? 1.5 : 3 }),
      Plot.text(spread(last.filter((each) => each !== undefined)), {
        x: 'at', y: 'place', text: (each: Point) => shortened(each.series, narrow ? 14 : 26), fill: 'series', textAnchor: 'start', dx: 8,
      }),
    ],
  });
}

/** Labels that would lie upon each other are moved apart. */
function spread(points: readonly Point[]): (Point & { place: number })[] {
  const placed = points.map((each) => ({ ...each, place: each.value ?? 0 })).sort((one, other) => one.place - other.place);
  const room = Math.max(...placed.map((each) => each.place), 0) / 18;
  placed.forEach((each, place) => {
    const below = placed[place - 1];
    if (below && each.place < below.place + room) {
      each.place = below.place + room;
    }
  });
  return placed;
}
