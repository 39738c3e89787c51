import { type Row, text } from '../data.ts';
import { type Figure, figure, type Shown } from '../figure.ts';
import type { Reader } from '../reader.ts';

/** What was delivered, what became of it, and what it was held against. */
export function trust(reader: Reader): HTMLElement[] {
  return [deliveries, reconciliation, publishedFigures, rules, controlTotals, coverage]
    .map((make) => make(reader))
    .filter(({ table }) => reader.tables.has(table))
    .map(({ table, ...rest }) => figure(reader, { ...rest, ...reader.notes(rest.note, reader.leftOut(table)) }));
}

type Panel = Figure & { table: string };

function shown(kind: Shown['kind'], ...columns: (readonly [string, string])[]): Shown[] {
  return columns.map(([column, label]) => ({ column, label, kind }));
}

function deliveries({ say, tables }: Reader): Panel {
  return {
    id: 'deliveries',
    table: 'deliveries',
    title: say('deliveriesTitle'),
    columns: [
      ...shown('text', ['file', say('file')], ['vintage', say('vintage')]),
      ...shown(
        'count',
        ['records', say('records')],
        ['fact_records', say('facts')],
        ['rejected_records', say('rejected')],
        ['superseded_records', say('superseded')],
      ),
      ...shown('usd', ['fact_value_usd', `${say('facts')}, USD`], ['rejected_value_usd', `${say('rejected')}, USD`]),
    ],
    rows: tables.rows('deliveries'),
  };
}

/** One row a check: pairs are many, and all that matters of them is whether any differs. */
function reconciliation({ say, tables }: Reader): Panel {
  const checks = new Map<string, Row[]>();
  for (const row of tables.rows('reconciliation')) {
    const check = text(row, 'check');
    checks.set(check, [...(checks.get(check) ?? []), row]);
  }
  return {
    id: 'reconciliation',
    table: 'reconciliation',
    title: say('reconciliationTitle'),
    columns: [...shown('text', ['check', say('check')]), ...shown('count', ['pairs', say('pairs')], ['equal', say('equalPairs')])],
    rows: [...checks].map(([check, rows]) => ({ check, pairs: rows.length, equal: rows.filter((row) => row.equal === true).length })),
  };
}

function publishedFigures({ say, tables }: Reader): Panel {
  return {
    id: 'published-figures',
    table: 'published_figures',
    title: say('figuresTitle'),
    columns: [
      ...shown('text', ['statement', say('sentence')], ['source', say('source')]),
      ...shown('number', ['published_value', say('published')], ['released_value', say('released')], ['difference', say('difference')]),
      ...shown('text', ['published_text', say('published')], ['released_text', say('released')]),
      ...shown('status', ['status', say('status')]),
    ],
    rows: tables.rows('published_figures'),
  };
}

function rules({ say, tables }: Reader): Panel {
  return {
    id: 'rules',
    table: 'rule_counts',
    title: say('rulesTitle'),
    columns: [
      ...shown('text', ['file', say('file')], ['rule', say('rule')], ['severity', say('severity')], ['sentence', say('sentence')]),
      ...shown('count', ['records', say('records')]),
    ],
    rows: tables.rows('rule_counts'),
  };
}

function controlTotals({ say, tables }: Reader): Panel {
  return {
    id: 'control-totals',
    table: 'control_totals',
    title: say('controlTitle'),
    columns: [
      ...shown('text', ['source', say('source')]),
      ...shown('flow', ['flow', say('flow')]),
      ...shown('text', ['period', say('period')]),
      ...shown('usd', ['total_usd', say('amount')], ['parts_usd', say('parts')], ['difference_usd', say('difference')]),
    ],
    rows: tables.rows('control_totals'),
  };
}

function coverage({ say, tables }: Reader): Panel {
  return {
    id: 'coverage',
    table: 'coverage',
    title: say('coverageTitle'),
    columns: [
      ...shown('text', ['source', say('source')]),
      ...shown('flow', ['flow', say('flow')]),
      ...shown('text', ['period', say('period')], ['vintage', say('vintage')]),
      ...shown('count', ['records', say('records')]),
      ...shown('usd', ['value_usd', say('amount')]),
    ],
    rows: tables.rows('coverage'),
  };
}
