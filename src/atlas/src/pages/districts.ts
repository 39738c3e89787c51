import { type Row, amount, text } from '../data.ts';
import { bars, lines, yearly } from '../chart.ts';
import { figure } from '../figure.ts';
import { type Reader, column } from '../reader.ts';
import { columns } from './map.ts';

/** Parts of the country whose figures are told alike. */
interface Parts {
  table: string;
  /** Figures of the page are called so, and by year `…-years` of one of them. */
  ids: readonly [ofYear: string, byYear: string];
  titles: readonly [ofYear: string, byYear: string];
  rows: (rows: readonly Row[]) => Row[];
  code: string;
  named: readonly (readonly [column: string, label: string])[];
  name: (row: Row | undefined) => string;
}

/** The districts of a year, the largest first, and all years of each; then the same of the job's groups of regions. */
export function districts(reader: Reader): HTMLElement[] {
  const { say, state, flowName, period } = reader;
  return [
    ...parts(reader, {
      table: 'federal_district_yearly',
      ids: ['districts', 'district-years'],
      titles: [say('districtsTitle', flowName, `${period}, ${say(`composition_${state.composition}`)}`), say('districtSeries', flowName)],
      rows: (rows) => rows.filter((row) => row.composition === state.composition),
      code: 'federal_district_code',
      named: [['federal_district_code', '#'], ['federal_district', say('district')]],
      name: (row) => reader.districtName(row),
    }),
    ...parts(reader, {
      table: 'region_group_yearly',
      ids: ['groups', 'group-years'],
      titles: [say('groupsTitle', flowName, period), say('groupSeries', flowName)],
      rows: (rows) => [...rows],
      code: 'region_group_code',
      named: [['region_group_code', '#'], ['region_group', say('group')]],
      name: (row) => text(row, 'region_group'),
    }),
  ];
}

function parts(reader: Reader, { table, ids, titles, rows, code, named, name }: Parts): HTMLElement[] {
  const { say, state } = reader;
  if (!reader.tables.has(table)) {
    return [];
  }
  const usd = column(state.flow, 'usd');
  const ranked = rows(reader.ofYear(table)).sort((one, other) => (amount(other, usd) ?? 0) - (amount(one, usd) ?? 0));
  const years = rows(reader.tables.rows(table));
  return [
    figure(reader, {
      id: ids[0],
      title: titles[0],
      columns: columns(reader, named),
      rows: ranked,
      chart: bars(reader, titles[0], ranked.map((row): Row => ({ ...row, name: name(row) })), 'name', usd),
      ...reader.notes(reader.part, reader.leftOut(table)),
    }),
    figure(reader, {
      id: ids[1],
      title: titles[1],
      columns: columns(reader, [...named, ['year', say('year')]]),
      rows: years,
      ...reader.notes(reader.notWhole(years)),
      chart: lines(
        reader,
        titles[1],
        [...new Set(years.map((row) => row[code]))].flatMap((part) => {
          const ofPart = years.filter((row) => row[code] === part);
          return yearly(ofPart, name(ofPart[0]), (row) => dollars(amount(row, usd)));
        }),
        (value) => reader.format.money(value * 100),
      ),
    }),
  ];
}

export function dollars(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
