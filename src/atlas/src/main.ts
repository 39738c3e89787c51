import { type Release, type Row, Tables, text } from './data.ts';
import { choice, h } from './dom.ts';
import { commodities } from './pages/commodities.ts';
import { concentration } from './pages/concentration.ts';
import { districts } from './pages/districts.ts';
import { map } from './pages/map.ts';
import { targets, watch } from './pages/policy.ts';
import { region } from './pages/region.ts';
import { trust } from './pages/trust.ts';
import { Reader } from './reader.ts';
import { COLOURS, FLOWS, LANGUAGES, PAGES, THEMES, type PageName, type State, read, write } from './state.ts';
import { type Say, known } from './words.ts';

interface Page {
  draw: (reader: Reader) => HTMLElement[];
  /** Without any of them there is no such page. */
  tables: readonly string[];
  choices: readonly ('year' | 'flow' | 'colour' | 'region' | 'composition' | 'classification')[];
}

const DRAWN: Record<PageName, Page> = {
  map: { draw: map, tables: ['region_yearly'], choices: ['year', 'flow', 'colour'] },
  districts: { draw: districts, tables: ['federal_district_yearly'], choices: ['year', 'flow', 'composition'] },
  region: { draw: region, tables: ['region_yearly'], choices: ['region', 'year', 'flow', 'classification'] },
  commodities: { draw: commodities, tables: ['top_commodities_yearly', 'sector_yearly'], choices: ['year', 'flow', 'classification'] },
  targets: { draw: (reader) => targets(reader), tables: ['targets'], choices: [] },
  watch: { draw: watch, tables: ['watch_list_monthly'], choices: ['flow'] },
  concentration: { draw: concentration, tables: ['concentration_yearly', 'trade_margins_yearly'], choices: ['flow'] },
  trust: { draw: trust, tables: ['deliveries', 'reconciliation', 'coverage', 'rule_counts', 'published_figures'], choices: [] },
};

/** Tables by which the years of the page are known. */
const YEARLY = ['region_yearly', 'federal_district_yearly', 'turnover_total_yearly', 'top_commodities_yearly', 'sector_yearly'];

const release = JSON.parse(document.getElementById('atlas-data')?.textContent ?? '') as Release;
const tables = new Tables(release);
const pages = PAGES.filter((page) => DRAWN[page].tables.some((table) => tables.has(table)));
const years = [...new Set(YEARLY.flatMap((table) => tables.rows(table).map((row) => row.year as number)))].sort((one, other) => other - one);

/** The latest year that is whole, of the region that trades most. */
function first(): State {
  const whole = tables.rows('turnover_total_yearly').filter((row) => row.months_covered === 12).map((row) => row.year as number);
  const year = whole.length > 0 ? Math.max(...whole) : (years[0] ?? 0);
  const leader = tables.rows('region_yearly').find((row) => row.year === year && row.turnover_rank === 1);
  return {
    page: pages[0] ?? 'trust',
    year,
    flow: 'turnover',
    colour: 'amount',
    region: text(leader ?? tables.rows('region_yearly')[0], 'region_code'),
    composition: 'current',
    classification: 'sector',
    language: navigator.language.startsWith('ru') ? 'ru' : 'en',
    theme: 'auto',
  };
}

let state = read(location.hash, first());

function choose(change: Partial<State>): void {
  const next = { ...state, ...change };
  history[next.page === state.page && next.region === state.region ? 'replaceState' : 'pushState'](null, '', write(next));
  show(next);
}

function show(next: State): void {
  const moved = next.page !== state.page || next.region !== state.region;
  const focused = document.activeElement?.id;
  state = next;
  const reader = new Reader(tables, state, choose);
  document.documentElement.lang = state.language;
  document.documentElement.dataset.theme = state.theme;
  document.title = `${reader.say('title')} · ${release.job} · ${release.release}`;
  const body = DRAWN[state.page].draw(reader);
  document.getElementById('atlas')?.replaceChildren(
    h('a', { class: 'skip', href: '#content', click: (event) => { event.preventDefault(); document.getElementById('content')?.focus(); } }, reader.say('skip')),
    head(reader),
    h('main', { id: 'content', tabindex: -1 }, h('div', { class: 'choices' }, ...choices(reader)), ...body),
  );
  if (focused) {
    document.getElementById(focused)?.focus();
  }
  if (moved) {
    scrollTo(0, 0);
  }
}

function head(reader: Reader): HTMLElement {
  const { say } = reader;
  const seen = release.viewpoint ? say('viewpointOfPartner', partner(release.viewpoint, state.language)) : say('viewpointOfRegion');
  return h(
    'header',
    {},
    h('div', { class: 'name' }, h('h1', {}, say('title')), h('p', { class: 'quiet' }, `${release.job} · ${say('release')} ${release.release} · ${seen}`), ...(release.confidential ? [h('p', { class: 'confidential' }, say('confidential'))] : [])),
    h(
      'div',
      { class: 'look' },
      choice('language', say('language'), LANGUAGES.map((each) => [each, each === 'en' ? 'English' : 'Русский'] as const), state.language, (language) => choose({ language })),
      choice('theme', say('theme'), THEMES.map((each) => [each, say(`theme_${each}`)] as const), state.theme, (theme) => choose({ theme })),
    ),
    h(
      'nav',
      {},
      ...pages.map((page) =>
        h('button', { type: 'button', id: `page-${page}`, 'aria-current': page === state.page ? 'page' : undefined, click: () => choose({ page }) }, say(`page_${page}`)),
      ),
    ),
  );
}

function partner(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function choices(reader: Reader): HTMLElement[] {
  const { say } = reader;
  const classifications = [...new Set(tables.rows('sector_yearly').map((row) => text(row, 'classification')))];
  const make: Record<Page['choices'][number], () => HTMLElement> = {
    year: () => choice('year', say('year'), years.map((each) => [String(each), reader.periodOf(each)] as const), String(state.year), (year) => choose({ year: Number(year) })),
    flow: () => choice('flow', say('flow'), FLOWS.map((each) => [each, say(`flow_${each}`)] as const), state.flow, (flow) => choose({ flow })),
    colour: () => choice('colour', say('colour'), colours().map((each) => [each, say(`colour_${each}`)] as const), state.colour, (colour) => choose({ colour })),
    region: () => choice('region', say('region'), regions(reader), state.region, (region) => choose({ region })),
    composition: () => choice('composition', say('composition'), (['current', 'historical'] as const).map((each) => [each, say(`composition_${each}`)] as const), state.composition, (composition) => choose({ composition })),
    classification: () => choice('classification', say('classification'), classifications.map((each) => [each, classified(say, each)] as const), state.classification, (classification) => choose({ classification })),
  };
  return DRAWN[state.page].choices.filter((each) => each !== 'classification' || classifications.length > 1).map((each) => make[each]());
}

/** Shares are published of turnover only. */
function colours(): typeof COLOURS[number][] {
  return COLOURS.filter((each) => each !== 'share' || state.flow === 'turnover');
}

function classified(say: Say, name: string): string {
  return known(say, name, 'classification_');
}

function regions(reader: Reader): (readonly [string, string])[] {
  const trading = new Set(tables.rows('region_yearly').map((row: Row) => text(row, 'region_code')));
  return [...trading]
    .map((code) => [code, reader.regionName(code)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, reader.state.language));
}

let resizing = 0;
addEventListener('resize', () => {
  clearTimeout(resizing);
  resizing = window.setTimeout(() => show(state), 150);
});
addEventListener('popstate', () => show(read(location.hash, first())));
addEventListener('hashchange', () => show(read(location.hash, first())));

show(state);
document.documentElement.dataset.ready = 'true';
