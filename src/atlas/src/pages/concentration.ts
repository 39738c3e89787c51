import { type Row, amount } from '../data.ts';
import { lines, yearly } from '../chart.ts';
import { figure, type Shown } from '../figure.ts';
import type { Reader } from '../reader.ts';

/** How much of the whole hangs on few commodities and few regions, and what growth was made of. */
export function concentration(reader: Reader): HTMLElement[] {
  const { say, state: { flow } } = reader;
  const whole = (table: string) => reader.tables.rows(table).filter((row) => row.scope === 'total' && row.flow === flow);
  return [
    ...(reader.tables.has('concentration_yearly') ? [indices(reader, whole('concentration_yearly'))] : []),
    ...(reader.tables.has('trade_margins_yearly')
      ? [
          figure(reader, {
            id: 'margins',
            title: say('marginsTitle', reader.flowName),
            columns: margins(reader),
            rows: whole('trade_margins_yearly'),
            ...reader.notes(reader.leftOut('trade_margins_yearly')),
          }),
        ]
      : []),
  ];
}

function indices(reader: Reader, rows: readonly Row[]): HTMLElement {
  const { say, format } = reader;
  const title = say('concentrationTitle', reader.flowName);
  const series = [['commodities_hhi', say('commoditiesHhi')], ['regions_hhi', say('regionsHhi')], ['border_share', say('borderShare')]] as const;
  const points = series.flatMap(([column, name]) =>
    yearly(rows, name, (row) => amount(row, column)),
  );
  return figure(reader, {
    id: 'concentration',
    title,
    columns: [
      { column: 'year', label: say('year'), kind: 'year' },
      ...series.map(([column, label]): Shown => ({ column, label, kind: column === 'border_share' ? 'share' : 'number' })),
      { column: 'theil', label: say('theil'), kind: 'number' },
    ],
    rows,
    chart: lines(reader, title, points, (value) => format.number(value)),
    ...reader.notes(reader.notWhole(rows), reader.leftOut('concentration_yearly')),
  });
}

function margins({ say }: Reader): Shown[] {
  return [
    { column: 'year', label: say('year'), kind: 'year' },
    { column: 'value_usd', label: say('amount'), kind: 'usd' },
    { column: 'value_growth', label: say('growth'), kind: 'growth' },
    { column: 'value_status', label: say('status'), kind: 'status' },
    { column: 'continuing_contribution', label: say('continuing'), kind: 'growth' },
    { column: 'new_contribution', label: say('came'), kind: 'growth' },
    { column: 'gone_contribution', label: say('went'), kind: 'growth' },
  ];
}
