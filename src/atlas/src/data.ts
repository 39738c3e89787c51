/** The tables of the release, as the page carries them. */

type Cell = string | number | boolean | null;
type Column = Cell[] | { words: string[]; at: number[] };

interface RawTable {
  rows: number;
  columns: Record<string, Column>;
}

interface LeftOut {
  /** Rows of the table. */
  of: number;
  choice?: 'UNFINISHED_YEAR' | 'WHOLE_YEARS_AND_LATEST' | 'RECENT' | 'HEADINGS';
  /** The earliest period whose rows are here. */
  from?: string;
}

export interface Release {
  format: number;
  release: string;
  job: string;
  viewpoint: string | null;
  /** Figures of single traders may be told from it. */
  confidential: boolean;
  software: string;
  tables: Record<string, RawTable>;
  left_out: Record<string, LeftOut>;
}

export type Row = Record<string, Cell>;

/** Rows of the tables, each made once, when first asked for. */
export class Tables {
  private readonly made = new Map<string, Row[]>();

  constructor(readonly release: Release) {}

  has(name: string): boolean {
    return (this.release.tables[name]?.rows ?? 0) > 0;
  }

  rows(name: string): Row[] {
    let rows = this.made.get(name);
    if (!rows) {
      rows = unpacked(this.release.tables[name]);
      this.made.set(name, rows);
    }
    return rows;
  }

  /** What the page does not carry of a table that it has not whole. */
  leftOut(name: string): LeftOut | undefined {
    return this.release.left_out[name];
  }
}

function unpacked(table: RawTable | undefined): Row[] {
  if (!table) {
    return [];
  }
  const rows: Row[] = Array.from({ length: table.rows }, () => ({}));
  for (const [name, column] of Object.entries(table.columns)) {
    const words = Array.isArray(column) ? undefined : column.words;
    const cells = Array.isArray(column) ? column : column.at;
    rows.forEach((row, place) => {
      const cell = cells[place] ?? null;
      row[name] = words ? (words[cell as number] ?? null) : cell;
    });
  }
  return rows;
}

export function text(row: Row | undefined, column: string): string {
  const cell = row?.[column];
  return cell === null || cell === undefined ? '' : String(cell);
}

export function amount(row: Row | undefined, column: string): number | null {
  const cell = row?.[column];
  return typeof cell === 'number' ? cell : null;
}
