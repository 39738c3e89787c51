import { type Row, amount, text } from '../data.ts';
import { bars } from '../chart.ts';
import { figure, type Shown } from '../figure.ts';
import { type Reader, column } from '../reader.ts';
import { known } from '../words.ts';

/** Leading commodities and sectors of all regions. */
export function commodities(reader: Reader): HTMLElement[] {
  return of(reader, 'total', 'TOTAL', reader.say('total'));
}

/** The same of one scope: a region, a district, the whole. */
export function of(reader: Reader, scope: string, code: string, name: string): HTMLElement[] {
  const rows = (table: string) => reader.ofYear(table).filter((row) => row.scope === scope && row.scope_code === code);
  return [...leading(reader, rows('top_commodities_yearly'), name), ...sectors(reader, rows('sector_yearly'), name)];
}

/** The release ranks exports and imports; turnover has no ranking of its own, so both are shown. */
function leading(reader: Reader, rows: readonly Row[], name: string): HTMLElement[] {
  const { say, state } = reader;
  if (!reader.tables.has('top_commodities_yearly')) {
    return [];
  }
  const flows = state.flow === 'turnover' ? (['exports', 'imports'] as const) : [state.flow];
  const columns: Shown[] = [
    { column: 'rank', label: say('rank'), kind: 'count' },
    { column: 'commodity', label: say('commodity'), kind: 'text' },
    { column: 'commodity_name', shown: 'shown_name', label: say('name'), kind: 'text' },
    { column: 'value_usd', label: say('amount'), kind: 'usd' },
    { column: 'share', label: say('share'), kind: 'share' },
  ];
  return flows.map((flow) => {
    const ofFlow = rows.filter((row) => row.flow === flow).map((row) => named(reader, row));
    const title = say('topTitle', say(`flow_${flow}`), reader.period, name);
    return figure(reader, {
      id: `top-${flow}`,
      title,
      columns,
      rows: ofFlow,
      chart: bars(reader, title, ofFlow, 'shown_name', 'value_usd'),
      ...reader.notes(reader.part, reader.leftOut('top_commodities_yearly')),
    });
  });
}

function named(reader: Reader, row: Row): Row {
  return { ...row, shown_name: reader.commodityName(text(row, 'commodity'), text(row, 'commodity_name')) };
}

function sectors(reader: Reader, rows: readonly Row[], name: string): HTMLElement[] {
  const { say, state: { flow, classification } } = reader;
  if (!reader.tables.has('sector_yearly')) {
    return [];
  }
  const usd = column(flow, 'usd');
  const chosen = rows
    .filter((row) => row.classification === classification)
    .map((row): Row => ({ ...row, sector_name: known(say, text(row, 'sector'), 'sector_') }))
    .sort((one, other) => (amount(other, usd) ?? 0) - (amount(one, usd) ?? 0));
  const title = say('sectorTitle', reader.flowName, known(say, classification, 'classification_'), reader.period, name);
  return [
    figure(reader, {
      id: 'sectors',
      title,
      columns: [
        { column: 'sector', label: say('sector'), kind: 'sector' },
        { column: usd, label: say(`flow_${flow}`), kind: 'usd' },
        { column: column(flow, 'growth'), label: say('growth'), kind: 'growth' },
        { column: column(flow, 'status'), label: say('status'), kind: 'status' },
        { column: column(flow, 'share'), label: say('share'), kind: 'share' },
      ],
      rows: chosen,
      chart: bars(reader, title, chosen, 'sector_name', usd),
      ...reader.notes(reader.leftOut('sector_yearly')),
    }),
  ];
}
