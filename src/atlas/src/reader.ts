/** What every page is drawn from: the release, and what its reader has chosen. */
import { type Row, type Tables, text } from './data.ts';
import { isWhole } from './chart.ts';
import { Format } from './format.ts';
import type { Flow, State } from './state.ts';
import { type Say, type Word, saying } from './words.ts';
import { en } from './words/en.ts';

export class Reader {
  readonly say: Say;
  readonly format: Format;

  constructor(
    readonly tables: Tables,
    readonly state: State,
    /** Changes what is chosen. */
    readonly choose: (change: Partial<State>) => void,
  ) {
    this.say = saying(state.language);
    this.format = new Format(state.language);
  }

  get flowName(): string {
    return this.say(`flow_${this.state.flow}`);
  }

  /** Name of a region in the reader's language. */
  regionName(code: string): string {
    const region = this.tables.rows('regions').find((row) => row.region_code === code);
    const local = this.state.language === 'ru' ? text(region, 'region_local') : '';
    return local || text(region, 'region') || code;
  }

  /** Rows of a table of the year that is chosen. */
  ofYear(table: string): Row[] {
    return this.tables.rows(table).filter((row) => row.year === this.state.year);
  }

  /** Says so where the year is not whole. */
  get part(): string | undefined {
    const whole = this.tables.rows('turnover_total_yearly').find((row) => row.year === this.state.year);
    const months = whole?.months_covered;
    return typeof months === 'number' && months > 0 && months < 12 ? this.say('part', this.format.month(months)) : undefined;
  }

  /** The years of some rows that charts leave out. */
  notWhole(rows: readonly Row[]): string | undefined {
    const years = [...new Set(rows.filter((row) => !isWhole(row)).map((row) => text(row, 'year')))].sort();
    return years.length > 0 ? this.say('notWhole', years.join(', ')) : undefined;
  }

  /** Name of a district in the reader's language. */
  districtName(row: Row | undefined): string {
    const code = text(row, 'federal_district_code');
    return `district_${code}` in en ? this.say(`district_${code}` as Word) : text(row, 'federal_district');
  }

  /** What a table lacks here. */
  leftOut(table: string): string | undefined {
    const sentence = this.tables.leftOut(table);
    return sentence ? this.say('leftOut', sentence) : undefined;
  }

  notes(...notes: (string | undefined)[]): { note?: string } {
    const note = notes.filter((each) => each).join(' ');
    return note ? { note } : {};
  }
}

export function column(flow: Flow, what: 'usd' | 'base_usd' | 'growth' | 'status' | 'share'): string {
  return `${flow}_${what}`;
}
