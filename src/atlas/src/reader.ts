/** What every page is drawn from: the release, and what its reader has chosen. */
import { type Row, type Tables, amount, text } from './data.ts';
import { isWhole } from './chart.ts';
import { Format } from './format.ts';
import type { Flow, State } from './state.ts';
import { type Say, type Word, saying } from './words.ts';
import { en } from './words/en.ts';

export class Reader {
  readonly say: Say;
  readonly format: Format;
  private commodities: Map<string, Row> | undefined;

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

  /** Name of a published commodity in the reader's language, or the name that its table gives. */
  commodityName(code: string, name: string): string {
    if (this.state.language !== 'ru') {
      return name || code;
    }
    if (code === 'OTHER') {
      return this.say('commodity_others');
    }
    const known = code.replace(/X+$/, '');
    if (known === '') {
      return this.say('commodity_withheld');
    }
    const local = text(this.commodity(known), 'name_ru');
    return local ? (known === code ? local : this.say('commodity_unspecified', local)) : name || code;
  }

  /** Name of goods on a watch list; a list that calls them otherwise than the release does keeps its own word. */
  positionName(row: Row): string {
    const name = text(row, 'position_name');
    const code = text(row, 'commodities');
    return name === text(this.commodity(code), 'name') ? this.commodityName(code, name) : name;
  }

  private commodity(code: string): Row | undefined {
    this.commodities ??= new Map(this.tables.rows('commodities').map((row) => [text(row, 'commodity'), row]));
    return this.commodities.get(code);
  }

  /** Rows of the year that is chosen; of its months so far where it is not over, compared with the same months. */
  ofYear(table: string): Row[] {
    const soFar = this.soFar(table, this.state.year);
    return soFar.length > 0 ? soFar : this.tables.rows(table).filter((row) => row.year === this.state.year);
  }

  private soFar(table: string, year: number): Row[] {
    return this.tables.rows(table.replace(/_yearly$/, '_year_to_date')).filter((row) => row.year === year && row.through_month !== undefined);
  }

  /** What the chosen year stands for: its months so far where it is not over. */
  get period(): string {
    return this.periodOf(this.state.year);
  }

  periodOf(year: number): string {
    const months = amount(this.soFar('turnover_total_yearly', year)[0], 'through_month');
    return months === null ? String(year) : `${this.months(months)} ${year}`;
  }

  private months(last: number): string {
    return last === 1 ? this.format.month(1) : `${this.format.month(1)}–${this.format.month(last)}`;
  }

  /** Says so where the year is not whole, and its figures are not those of its months so far. */
  get part(): string | undefined {
    const year = this.ofYear('turnover_total_yearly')[0];
    const months = year?.months_covered;
    return typeof months === 'number' && months > 0 && months < 12 ? this.say('part', String(months)) : undefined;
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

  /** Which rows of a table are here, where not all are. */
  leftOut(table: string): string | undefined {
    const left = this.tables.leftOut(table);
    if (!left) {
      return undefined;
    }
    const { say, format } = this;
    const which = [...(left.choice ? [say(`choice_${left.choice}`)] : []), ...(left.from ? [say('choice_from', left.from)] : [])];
    const rows = which.length > 0 ? which.join('; ') : say('choice_first');
    return say('leftOut', format.count(this.tables.rows(table).length), format.count(left.of), rows);
  }

  notes(...notes: (string | undefined)[]): { note?: string } {
    const note = notes.filter((each) => each).join(' ');
    return note ? { note } : {};
  }
}

export function column(flow: Flow, what: 'usd' | 'base_usd' | 'growth' | 'status' | 'share'): string {
  return `${flow}_${what}`;
}
