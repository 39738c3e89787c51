import { type Row, amount } from '../data.ts';
import { bars, lines, yearly } from '../chart.ts';
import { figure } from '../figure.ts';
import { type Reader, column } from '../reader.ts';
import { columns } from './map.ts';

/** The districts of a year, the largest first, and all years of each. */
export function districts(reader: Reader): HTMLElement[] {
  const { say, state } = reader;
  const of = (rows: readonly Row[]) => rows.filter((row) => row.composition === state.composition);
  const usd = column(state.flow, 'usd');
  const ranked = of(reader.ofYear('federal_district_yearly')).sort((one, other) => (amount(other, usd) ?? 0) - (amount(one, usd) ?? 0));
  const years = of(reader.tables.rows('federal_district_yearly'));
  const title = say('districtsTitle', reader.flowName, `${state.year}, ${say(`composition_${state.composition}`)}`);
  const series = say('districtSeries', reader.flowName);
  const named = [['federal_district_code', '#'], ['federal_district', say('district')]] as const;
  return [
    figure(reader, {
      id: 'districts',
      title,
      columns: columns(reader, named),
      rows: ranked,
      chart: bars(reader, title, ranked.map((row): Row => ({ ...row, name: reader.districtName(row) })), 'name', usd),
      ...reader.notes(reader.part, reader.leftOut('federal_district_yearly')),
    }),
    figure(reader, {
      id: 'district-years',
      title: series,
      columns: columns(reader, [...named, ['year', say('year')]]),
      rows: years,
      ...reader.notes(reader.notWhole(years)),
      chart: lines(
        reader,
        series,
        [...new Set(years.map((row) => row.federal_district_code))].flatMap((code) => {
          const ofDistrict = years.filter((row) => row.federal_district_code === code);
          return yearly(ofDistrict, reader.districtName(ofDistrict[0]), (row) => dollars(amount(row, usd)));
        }),
        (value) => reader.format.money(value * 100),
      ),
    }),
  ];
}

export function dollars(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
