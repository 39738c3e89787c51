import { type Row, amount, text } from '../data.ts';
import { lines, monthly, yearly } from '../chart.ts';
import { h } from '../dom.ts';
import { figure } from '../figure.ts';
import { type Reader, column } from '../reader.ts';
import { of } from './commodities.ts';
import { dollars } from './districts.ts';
import { signals, targets } from './policy.ts';
import { FLOWS, type Flow } from '../state.ts';
import { known } from '../words.ts';

/** All that the release says of one region. */
export function region(reader: Reader): HTMLElement[] {
  const { say, state: { region: code } } = reader;
  const mine = (table: string) => reader.tables.rows(table).filter((row) => row.region_code === code);
  const years = mine('region_yearly');
  if (years.length === 0) {
    return [h('p', { class: 'quiet' }, say('chooseRegion'))];
  }
  const name = reader.regionName(code);
  return [
    facts(reader, name),
    byYear(reader, years, name),
    ...byMonth(reader, mine('region_monthly'), name),
    ...of(reader, 'region', code, name),
    ...targets(reader, 'region', code),
    ...signals(reader, 'region', code, name),
  ];
}

/** The figures of the year in large. */
function facts(reader: Reader, name: string): HTMLElement {
  const { say, format, state } = reader;
  const row = reader.ofYear('region_yearly').find((each) => each.region_code === state.region);
  const fact = (label: string, value: string, id: string) => h('div', {}, h('dt', {}, label), h('dd', { id }, value));
  const ofFlow = (flow: Flow) =>
    h(
      'div',
      {},
      h('dt', {}, say(`flow_${flow}`)),
      h('dd', { id: `fact-${flow}` }, format.moneyExact(amount(row, column(flow, 'usd')))),
      h('dd', { id: `growth-${flow}`, class: 'quiet' }, growth(reader, row, flow)),
    );
  const district = reader.tables.rows('regions').find((each) => each.region_code === state.region);
  return h(
    'section',
    { class: 'facts' },
    h('h2', {}, `${name}, ${reader.period}`),
    h('p', { class: 'quiet' }, [reader.districtName(district), reader.part ?? ''].filter((each) => each).join(' · ')),
    h(
      'dl',
      {},
      ...FLOWS.map(ofFlow),
      fact(say('balance'), format.moneyExact(amount(row, 'balance_usd')), 'fact-balance'),
      fact(say('rankByTurnover'), format.count(amount(row, 'turnover_rank')), 'fact-rank'),
    ),
  );
}

/** Why there is none, where there is none. */
function growth({ say, format }: Reader, row: Row | undefined, flow: Flow): string {
  const of = amount(row, column(flow, 'growth'));
  return of === null ? known(say, text(row, column(flow, 'status'))) || '–' : say('onYearBefore', format.growth(of));
}

function byYear(reader: Reader, rows: readonly Row[], name: string): HTMLElement {
  const { say, format } = reader;
  const title = say('regionSeries', name);
  const points = (['exports', 'imports'] as const).flatMap((flow) =>
    yearly(rows, say(`flow_${flow}`), (row) => dollars(amount(row, column(flow, 'usd')))),
  );
  return figure(reader, {
    id: 'region-years',
    title,
    columns: [
      { column: 'year', label: say('year'), kind: 'year' },
      { column: 'exports_usd', label: say('flow_exports'), kind: 'usd' },
      { column: 'imports_usd', label: say('flow_imports'), kind: 'usd' },
      { column: 'turnover_usd', label: say('flow_turnover'), kind: 'usd' },
      { column: 'turnover_growth', label: say('growth'), kind: 'growth' },
      { column: 'turnover_status', label: say('status'), kind: 'status' },
      { column: 'balance_usd', label: say('balance'), kind: 'usd' },
    ],
    rows,
    chart: lines(reader, title, points, (value) => format.money(value * 100)),
    ...reader.notes(reader.notWhole(rows)),
  });
}

function byMonth(reader: Reader, rows: readonly Row[], name: string): HTMLElement[] {
  const { say, format, state: { flow } } = reader;
  if (rows.length === 0) {
    return [];
  }
  const title = say('monthSeries', reader.flowName, name);
  const points = monthly(rows, reader.flowName, (row) => dollars(amount(row, column(flow, 'usd'))));
  return [
    figure(reader, {
      id: 'region-months',
      title,
      columns: [
        { column: 'month', label: say('period'), kind: 'text' },
        { column: 'exports_usd', label: say('flow_exports'), kind: 'usd' },
        { column: 'imports_usd', label: say('flow_imports'), kind: 'usd' },
        { column: 'turnover_usd', label: say('flow_turnover'), kind: 'usd' },
      ],
      rows,
      chart: lines(reader, title, points, (value) => format.money(value * 100)),
      ...reader.notes(reader.leftOut('region_monthly')),
    }),
  ];
}
