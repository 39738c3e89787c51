import { type Row, amount, text } from '../data.ts';
import { h } from '../dom.ts';
import { figure, type Shown } from '../figure.ts';
import { type Place, letters, places } from '../grid.ts';
import { type Reader, column } from '../reader.ts';
import { GROWTH_BOUNDS, classOf, quantiles } from '../scale.ts';
import type { Colour, Flow } from '../state.ts';
import { known } from '../words.ts';

interface Tile {
  code: string;
  letters: string;
  name: string;
  place: Place;
  row: Row | undefined;
}

/** The map of squares, and the regions as rows. */
export function map(reader: Reader): HTMLElement[] {
  const { say, state } = reader;
  const rows = reader.ofYear('region_yearly');
  const title = say('mapTitle', reader.flowName, reader.period);
  const ranked = [...rows].sort((one, other) => (amount(other, column(state.flow, 'usd')) ?? 0) - (amount(one, column(state.flow, 'usd')) ?? 0));
  return [
    figure(reader, {
      id: 'map',
      title,
      columns: columns(reader, [['region_code', '#'], ['region', say('region')]]),
      rows: ranked,
      chart: h('div', {}, tiles(reader, rows, title), legend(reader, rows)),
      ...reader.notes(reader.part, reader.leftOut('region_yearly')),
    }),
  ];
}

/** The figures of the chosen flow, behind the columns that name whose they are. */
export function columns({ say, state: { flow } }: Reader, of: readonly (readonly [string, string])[]): Shown[] {
  const shares: Shown[] = flow === 'turnover' ? [{ column: 'turnover_share', label: say('share'), kind: 'share' }] : [];
  return [
    ...of.map(([name, label]): Shown => ({ column: name, label, kind: 'text' })),
    { column: column(flow, 'usd'), label: say(`flow_${flow}`), kind: 'usd' },
    { column: column(flow, 'base_usd'), label: say('base'), kind: 'usd' },
    { column: column(flow, 'growth'), label: say('growth'), kind: 'growth' },
    { column: column(flow, 'status'), label: say('status'), kind: 'status' },
    ...shares,
  ];
}

/** Regions of today, and whatever else trades. */
function shown(reader: Reader, rows: readonly Row[]): Tile[] {
  const byCode = new Map(rows.map((row) => [text(row, 'region_code'), row]));
  const regions = reader.tables
    .rows('regions')
    .filter((region) => region.status === 'current' || byCode.has(text(region, 'region_code')));
  const where = places(regions.map((region) => text(region, 'iso_code')));
  return regions.map((region, place) => {
    const code = text(region, 'region_code');
    return {
      code,
      letters: letters(text(region, 'iso_code'), code),
      name: reader.regionName(code),
      place: where[place] as Place,
      row: byCode.get(code),
    };
  });
}

function value(row: Row | undefined, flow: Flow, colour: Colour): number | null {
  switch (colour) {
    case 'amount':
      return amount(row, column(flow, 'usd'));
    case 'growth':
      return amount(row, column(flow, 'growth'));
    case 'share':
      return amount(row, 'turnover_share');
  }
}

function bounds(rows: readonly Row[], flow: Flow, colour: Colour): readonly number[] {
  return colour === 'growth'
    ? GROWTH_BOUNDS
    : quantiles(rows.map((row) => value(row, flow, colour)).filter((each): each is number => each !== null && each > 0));
}

function told(reader: Reader, row: Row | undefined): string {
  const { say, format, state } = reader;
  if (!row || amount(row, column(state.flow, 'usd')) === null) {
    return say('missing');
  }
  const growth = amount(row, column(state.flow, 'growth'));
  const change = growth === null ? known(say, text(row, column(state.flow, 'status'))) : format.growth(growth);
  return `${format.moneyExact(amount(row, column(state.flow, 'usd')))}, ${change}`;
}

function look(row: Row | undefined, { state: { flow, colour } }: Reader, between: readonly number[]): string {
  if (!row || amount(row, column(flow, 'usd')) === null) {
    return 'missing';
  }
  const of = value(row, flow, colour);
  if (of === null) {
    return 'nothing';
  }
  if (colour !== 'growth' && of <= 0) {
    return 'zero';
  }
  return `${colour === 'growth' ? 'd' : 's'}${classOf(of, between)}`;
}

function tiles(reader: Reader, rows: readonly Row[], title: string): HTMLElement {
  const between = bounds(rows, reader.state.flow, reader.state.colour);
  const all = shown(reader, rows).sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column);
  const entry = all.find((each) => each.code === reader.state.region) ?? all[0];
  const buttons = all.map((tile) => {
    const button = h(
      'button',
      {
        type: 'button',
        class: `tile ${look(tile.row, reader, between)}`,
        id: `tile-${tile.code}`,
        title: `${tile.name}: ${told(reader, tile.row)}`,
        'aria-label': `${tile.name}: ${told(reader, tile.row)}`,
        tabindex: tile === entry ? 0 : -1,
        click: () => reader.choose({ page: 'region', region: tile.code }),
      },
      tile.letters,
    );
    button.style.gridRow = String(tile.place.row + 1);
    button.style.gridColumn = String(tile.place.column + 1);
    return button;
  });
  return h(
    'div',
    { class: 'tiles', role: 'group', 'aria-label': `${title}. ${reader.say('mapHint')}`, keydown: (event) => moved(event as KeyboardEvent, all, buttons) },
    ...buttons,
  );
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

/** To the nearest square in the direction of the arrow. */
function moved(event: KeyboardEvent, all: readonly Tile[], buttons: readonly HTMLElement[]): void {
  const step = STEPS[event.key];
  const from = all[buttons.indexOf(event.target as HTMLElement)];
  if (!step || !from) {
    return;
  }
  event.preventDefault();
  const [down, right] = step;
  const ahead = all
    .map((tile, place) => {
      const along = (tile.place.row - from.place.row) * down + (tile.place.column - from.place.column) * right;
      const aside = Math.abs((tile.place.row - from.place.row) * right) + Math.abs((tile.place.column - from.place.column) * down);
      return { place, along, far: along + 3 * aside };
    })
    .filter((each) => each.along > 0)
    .sort((one, other) => one.far - other.far)[0];
  if (ahead) {
    buttons.forEach((button, place) => button.setAttribute('tabindex', place === ahead.place ? '0' : '-1'));
    buttons[ahead.place]?.focus();
  }
}

function legend(reader: Reader, rows: readonly Row[]): HTMLElement {
  const { say, format, state: { flow, colour } } = reader;
  const between = bounds(rows, flow, colour);
  const write = (bound: number) => (colour === 'amount' ? format.money(bound) : colour === 'growth' ? format.growth(bound) : format.share(bound));
  const swatches = Array.from({ length: between.length + 1 }, (_, place) =>
    h('li', { class: `swatch ${colour === 'growth' ? 'd' : 's'}${place}` }, place === 0 ? say('below') : `≥ ${write(between[place - 1] ?? 0)}`),
  );
  const others = colour === 'growth' ? [h('li', { class: 'swatch nothing' }, say('noGrowth'))] : [h('li', { class: 'swatch zero' }, say('noTrade'))];
  return h('ul', { class: 'legend' }, ...swatches, ...others, h('li', { class: 'swatch missing' }, say('missing')));
}
