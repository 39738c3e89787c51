import { type Row, amount, text } from '../data.ts';
import { h } from '../dom.ts';
import { figure } from '../figure.ts';
import type { Reader } from '../reader.ts';
import { known } from '../words.ts';

/** Targets, of one scope or of all. */
export function targets(reader: Reader, scope?: string, code?: string): HTMLElement[] {
  const { say } = reader;
  const rows = reader.tables
    .rows('targets')
    .filter((row) => scope === undefined || (row.scope === scope && row.scope_code === code));
  if (scope !== undefined && rows.length === 0) {
    return [];
  }
  return [
    figure(reader, {
      id: 'targets',
      title: say('targetsTitle'),
      columns: [
        { column: 'statement', label: say('target'), kind: 'text' },
        { column: 'scope_name', label: say('scope'), kind: 'text' },
        { column: 'actual_year', label: say('year'), kind: 'year' },
        { column: 'actual_usd', label: say('actual'), kind: 'usd' },
        { column: 'goal_usd', label: say('goal'), kind: 'usd' },
        { column: 'deadline_year', label: say('deadline'), kind: 'year' },
        { column: 'progress', label: say('progress'), kind: 'share' },
        { column: 'required_growth', label: say('required'), kind: 'growth' },
        { column: 'forecast_usd', label: say('forecast'), kind: 'usd' },
        { column: 'status', label: say('status'), kind: 'status' },
      ],
      rows,
      chart: h('ul', { class: 'progress' }, ...rows.map((row) => progress(reader, row))),
    }),
  ];
}

function progress({ say, format }: Reader, row: Row): HTMLElement {
  const share = amount(row, 'progress');
  const statement = text(row, 'statement');
  const bar = h('progress', { max: 1, value: Math.min(1, Math.max(0, share ?? 0)), 'aria-label': statement });
  const told = `${format.share(share)}, ${known(say, text(row, 'status'))}`;
  return h('li', {}, h('span', {}, `${statement} (${text(row, 'deadline_year')})`), bar, h('span', {}, told));
}

/** Signals of a scope in the year that is chosen. */
export function signals(reader: Reader, scope: string, code: string, name: string): HTMLElement[] {
  const { say, state } = reader;
  const rows = reader.ofYear('signals').filter((row) => row.scope === scope && row.scope_code === code);
  if (!reader.tables.has('signals')) {
    return [];
  }
  return [
    figure(reader, {
      id: 'signals',
      title: say('signalsTitle', reader.period, name),
      columns: [
        { column: 'signal', label: say('signal'), kind: 'status' },
        { column: 'flow', label: say('flow'), kind: 'flow' },
        { column: 'value_usd', label: say('amount'), kind: 'usd' },
        { column: 'base_usd', label: say('base'), kind: 'usd' },
        { column: 'growth', label: say('growth'), kind: 'growth' },
        { column: 'level_usd', label: say('level'), kind: 'usd' },
        { column: 'level_year', label: say('levelYear'), kind: 'year' },
        { column: 'years', label: say('years'), kind: 'count' },
      ],
      rows,
      ...reader.notes(reader.leftOut('signals')),
    }),
  ];
}

/** The watch list in its latest month, by place. */
export function watch(reader: Reader): HTMLElement[] {
  const { say, format, state } = reader;
  const ofAll = reader.tables.rows('watch_list_monthly').filter((row) => row.scope === 'total' && row.flow === state.flow);
  const month = ofAll.map((row) => text(row, 'month')).reduce((one, other) => (one > other ? one : other), '');
  const rows = ofAll
    .filter((row) => row.month === month)
    .map((row) => ({ ...row, shown_name: reader.positionName(row) }))
    .sort((one, other) => (amount(one, 'rank') ?? Infinity) - (amount(other, 'rank') ?? Infinity));
  return [
    figure(reader, {
      id: 'watch',
      title: say('watchTitle', reader.flowName, month ? format.monthOfYear(month) : ''),
      columns: [
        { column: 'rank', label: say('rank'), kind: 'count' },
        { column: 'former_rank', label: say('formerRank'), kind: 'count' },
        { column: 'rank_change', label: say('movement'), kind: 'count' },
        { column: 'position', label: say('position'), kind: 'text' },
        { column: 'position_name', shown: 'shown_name', label: say('name'), kind: 'text' },
        { column: 'list_status', label: say('listStatus'), kind: 'status' },
        { column: 'value_usd', label: say('amount'), kind: 'usd' },
        { column: 'value_base_usd', label: say('base'), kind: 'usd' },
        { column: 'value_growth', label: say('growth'), kind: 'growth' },
        { column: 'value_status', label: say('status'), kind: 'status' },
      ],
      rows,
      ...reader.notes(reader.leftOut('watch_list_monthly')),
    }),
  ];
}
