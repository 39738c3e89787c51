/** What the reader has chosen, all of it in the address, so that a view can be sent. */

export const PAGES = [
  'map', 'districts', 'region', 'commodities', 'targets', 'watch', 'concentration', 'trust',
] as const;
export const FLOWS = ['turnover', 'exports', 'imports'] as const;
export const COLOURS = ['amount', 'growth', 'share'] as const;
export const LANGUAGES = ['en', 'ru'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

export type PageName = (typeof PAGES)[number];
export type Flow = (typeof FLOWS)[number];
export type Colour = (typeof COLOURS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

export interface State {
  page: PageName;
  /** 0 where there is none. */
  year: number;
  flow: Flow;
  colour: Colour;
  /** Code of the region that is looked at. */
  region: string;
  composition: 'current' | 'historical';
  classification: string;
  language: Language;
  theme: Theme;
}

function one<T extends string>(value: string | null, of: readonly T[], otherwise: T): T {
  return of.find((each) => each === value) ?? otherwise;
}

/** The state that an address tells; what it does not tell, or tells wrongly, is as at first. */
export function read(hash: string, first: State): State {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const year = Number(told.get('year'));
  return {
    page: one(told.get('page'), PAGES, first.page),
    year: Number.isInteger(year) && year > 0 ? year : first.year,
    flow: one(told.get('flow'), FLOWS, first.flow),
    colour: one(told.get('colour'), COLOURS, first.colour),
    region: told.get('region') ?? first.region,
    composition: one(told.get('composition'), ['current', 'historical'], first.composition),
    classification: told.get('classification') ?? first.classification,
    language: one(told.get('lang'), LANGUAGES, first.language),
    theme: one(told.get('theme'), THEMES, first.theme),
  };
}

/** Everything is told, so that whoever opens the address elsewhere sees the same. */
export function write(state: State): string {
  return `#${new URLSearchParams({
    page: state.page,
    year: String(state.year),
    flow: state.flow,
    colour: state.colour,
    region: state.region,
    composition: state.composition,
    classification: state.classification,
    lang: state.language,
    theme: state.theme,
  })}`;
}
