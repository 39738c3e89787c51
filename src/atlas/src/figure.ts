/** A chart with the rows behind it: to read, and to copy. */
import { csv, decimal } from './csv.ts';
import { type Row, text, amount } from './data.ts';
import { h } from './dom.ts';
import type { Reader } from './reader.ts';
import { known } from './words.ts';

export type Kind = 'text' | 'usd' | 'growth' | 'share' | 'count' | 'number' | 'year' | 'status' | 'flow' | 'sector';

export interface Shown {
  column: string;
  label: string;
  kind: Kind;
  /** Whose text is shown in its place, such as a name in the reader's language; what is copied stays as it is. */
  shown?: string;
}

/** More rows than anybody reads; the CSV has all. */
const MOST_ROWS = 200;

export interface Figure {
  id: string;
  title: string;
  columns: readonly Shown[];
  rows: readonly Row[];
  chart?: Node;
  /** What is to be known of the rows, such as months that are missing. */
  note?: string;
}

export function figure(reader: Reader, { id, title, columns, rows, chart, note }: Figure): HTMLElement {
  const { say } = reader;
  if (rows.length === 0) {
    return h('section', { id, class: 'figure' }, h('h2', {}, title), h('p', { class: 'quiet' }, say('nothing')));
  }
  const notes = note ? [h('p', { class: 'quiet' }, note)] : [];
  const told = h('span', { role: 'status', class: 'quiet' });
  const copy = h('button', { type: 'button', class: 'copy', click: () => copied(reader, told, columns, rows) }, say('copy'));
  const table = h(
    'details',
    chart ? {} : { open: true },
    h('summary', {}, say('rows', reader.format.count(rows.length))),
    rowsTable(reader, title, columns, rows),
    ...(rows.length > MOST_ROWS
      ? [h('p', { class: 'quiet' }, say('moreRows', reader.format.count(MOST_ROWS), reader.format.count(rows.length)))]
      : []),
  );
  return h(
    'section',
    { id, class: 'figure' },
    h('h2', {}, title),
    ...notes,
    ...(chart ? [h('div', { class: 'chart' }, chart)] : []),
    h('p', { class: 'tools' }, copy, told),
    table,
  );
}

function rowsTable(reader: Reader, title: string, columns: readonly Shown[], rows: readonly Row[]): HTMLElement {
  const head = columns.map(({ label, kind }) => h('th', { scope: 'col', class: kind }, label));
  const body = rows
    .slice(0, MOST_ROWS)
    .map((row) => h('tr', {}, ...columns.map((each) => h('td', { class: each.kind }, cell(reader, row, each)))));
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title },
    h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...body)),
  );
}

function cell({ format, say }: Reader, row: Row, { column, kind, shown = column }: Shown): string {
  const value = amount(row, column);
  switch (kind) {
    case 'usd':
      return format.moneyExact(value);
    case 'growth':
      return format.growth(value);
    case 'share':
      return format.share(value);
    case 'count':
      return format.count(value);
    case 'number':
      return format.number(value);
    case 'status':
      return text(row, column) === '' ? '–' : known(say, text(row, column));
    case 'flow':
    case 'sector':
      return known(say, text(row, column), `${kind}_`);
    default:
      return text(row, shown) === '' ? '–' : text(row, shown);
  }
}

/** The figures as they are, not as they are shown. */
export function asCsv(columns: readonly Shown[], rows: readonly Row[]): string {
  return csv(
    columns.map(({ column }) => column),
    rows.map((row) =>
      columns.map(({ column, kind }) => {
        const value = amount(row, column);
        return kind === 'usd' && value !== null ? decimal(value, 2) : text(row, column);
      }),
    ),
  );
}

async function copied({ say }: Reader, told: HTMLElement, columns: readonly Shown[], rows: readonly Row[]): Promise<void> {
  const content = asCsv(columns, rows);
  try {
    await navigator.clipboard.writeText(content);
    told.textContent = say('copied');
  } catch {
    told.textContent = byHand(content) ? say('copied') : say('copyFailed');
  }
}

/** A page from a file has no clipboard of its own in every browser. */
function byHand(content: string): boolean {
  const area = h('textarea', { class: 'beyond', 'aria-hidden': 'true' }) as HTMLTextAreaElement;
  area.value = content;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
