/**
 * Where each region stands on the map: one square each, so that a small region is seen as well as a large one. Regions
 * stand near their neighbours; what has no place here is shown in rows below, so that none is lost.
 */
const MAP = `
.   .   .   .   MUR .   .   .   .   .   .   .   .   .   .   CHU
.   .   .   SPE KR  ARK NEN .   YAN .   .   .   SA  MAG KAM .
KGD .   LEN NGR VLG KO  .   KHM .   .   KYA .   .   KHA .   SAK
.   PSK TVE YAR KOS KIR PER SVE TYU TOM KEM IRK BU  AMU YEV .
.   SMO MOW MOS IVA ME  UD  CHE KGN OMS NVS KK  ZAB .   PRI .
.   BRY KLU TUL VLA NIZ CU  TA  BA  .   ALT TY  .   .   .   .
.   .   ORL LIP RYA MO  ULY SAM ORE .   AL  .   .   .   .   .
.   .   KRS VOR TAM PNZ SAR .   .   .   .   .   .   .   .   .
.   .   BEL ROS VGG .   .   .   .   .   .   .   .   .   .   .
.   .   AD  KDA STA KL  AST .   .   .   .   .   .   .   .   .
.   .   .   KC  KB  SE  IN  CE  DA  .   .   .   .   .   .   .
`;

export interface Place {
  row: number;
  column: number;
}

export const COLUMNS = 16;

const PLACES = new Map<string, Place>(
  MAP.trim()
    .split('\n')
    .flatMap((line, row) =>
      line.split(/\s+/).map((code, column): [string, Place] => [`RU-${code}`, { row, column }]),
    )
    .filter(([code]) => code !== 'RU-.'),
);

const ROWS = MAP.trim().split('\n').length;

/** Codes (ISO 3166-2) that have a place of their own. */
export function placed(): string[] {
  return [...PLACES.keys()];
}

/** Places of regions by their position in the list; the first free rows below take those without one. */
export function places(codes: readonly string[]): Place[] {
  let spare = 0;
  return codes.map((code) => {
    const place = PLACES.get(code);
    if (place) {
      return place;
    }
    const next = spare++;
    return { row: ROWS + 1 + Math.floor(next / COLUMNS), column: next % COLUMNS };
  });
}

/** The letters that a square shows. */
export function letters(isoCode: string, regionCode: string): string {
  return isoCode ? isoCode.slice(isoCode.indexOf('-') + 1) : regionCode;
}
