/** Charts of Observable Plot, without the style sheets that the page's security policy would refuse. */
import * as Plot from '@observablehq/plot';
import { type Row, amount, text } from './data.ts';
import type { Reader } from './reader.ts';

const NARROW = 560;
/** Height of a label, with the margins of the chart that it is a part of. */
const LABEL = 19;

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
  const data = rows.map((row) => {
    const cents = amount(row, value);
    return { name: text(row, name), value: cents === null ? null : cents / 100, told: cents === null ? reader.say('missing') : reader.format.money(cents) };
  });
  const narrow = width() < NARROW;
  return drawn(label, {
    marginLeft: narrow ? 150 : 240,
    marginRight: 90,
    height: 40 + 26 * data.length,
    x: { axis: null },
    y: { label: null, domain: data.map((each) => each.name), tickSize: 0, tickFormat: (each: string) => shortened(each, narrow ? 18 : 36) },
    marks: [
      Plot.barX(data, { x: 'value', y: 'name', className: 'bar', insetTop: 2, insetBottom: 2 }),
      Plot.text(data, { x: (each: { value: number | null }) => each.value ?? 0, y: 'name', text: 'told', textAnchor: 'start', dx: 4, fill: 'currentColor' }),
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

/** Figures of years, with a break where a year was not delivered, or not all of its months. */
export function yearly(rows: readonly Row[], series: string, value: (row: Row) => number | null): Point[] {
  const byYear = new Map(rows.map((row) => [amount(row, 'year') ?? 0, row]));
  const years = [...byYear.keys()];
  return between(Math.min(...years), Math.max(...years)).map((at) => {
    const row = byYear.get(at);
    return { at, value: row && isWhole(row) ? value(row) : null, series };
  });
}

/** Whether all months of a year were delivered: fewer would look like a fall. */
export function isWhole(row: Row): boolean {
  return row.months_covered === undefined || row.months_covered === 12;
}

/** Figures of months, with a break where a month was not delivered. */
export function monthly(rows: readonly Row[], series: string, value: (row: Row) => number | null): Point[] {
  const byMonth = new Map(rows.map((row) => [monthsOf(text(row, 'month')), row]));
  const months = [...byMonth.keys()];
  return between(Math.min(...months), Math.max(...months)).map((month) => {
    const row = byMonth.get(month);
    return { at: new Date(Date.UTC(Math.floor(month / 12), month % 12)), value: row ? value(row) : null, series };
  });
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function between(first: number, last: number): number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** Amounts over time; where there is no value the line breaks. */
export function lines(reader: Reader, label: string, points: readonly Point[], told: (value: number) => string): Element {
  const series = [...new Set(points.map((each) => each.series))];
  const height = Math.max(260, 24 * series.length + 60);
  const last = series.map((name) => points.filter((each) => each.series === name && each.value !== null).at(-1));
  const narrow = width() < NARROW;
  return drawn(label, {
    marginLeft: 70,
    marginRight: narrow ? 110 : 190,
    height,
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
      Plot.line(points, { x: 'at', y: 'value', z: 'series', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(points, { x: 'at', y: 'value', fill: 'series', r: points.length > 80 ? 1.5 : 3 }),
      Plot.text(spread(last.filter((each) => each !== undefined), (LABEL * largest(points)) / height), {
        x: 'at', y: 'place', text: (each: Point) => shortened(each.series, narrow ? 14 : 26), fill: 'series', textAnchor: 'start', dx: 8,
      }),
    ],
  });
}

function largest(points: readonly Point[]): number {
  return points.reduce((most, each) => Math.max(most, each.value ?? 0), 0);
}

/** Labels that would lie upon each other are moved apart. */
function spread(points: readonly Point[], room: number): (Point & { place: number })[] {
  const placed = points.map((each) => ({ ...each, place: each.value ?? 0 })).sort((one, other) => one.place - other.place);
  placed.forEach((each, place) => {
    const below = placed[place - 1];
    if (below && each.place < below.place + room) {
      each.place = below.place + room;
    }
  });
  return placed;
}
