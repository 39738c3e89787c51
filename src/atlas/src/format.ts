/** Numbers and periods as the reader's language writes them. */
import type { Language } from './state.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' };
const NOTHING = '–';

export class Format {
  private readonly locale: string;
  private readonly short: Intl.NumberFormat;
  private readonly exact: Intl.NumberFormat;
  private readonly percent: Intl.NumberFormat;
  private readonly change: Intl.NumberFormat;
  private readonly plain: Intl.NumberFormat;
  private readonly whole: Intl.NumberFormat;

  constructor(language: Language) {
    this.locale = LOCALES[language];
    const of = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(this.locale, options);
    this.short = of({ notation: 'compact', maximumSignificantDigits: 4, style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });
    this.exact = of({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });
    this.percent = of({ style: 'percent', maximumFractionDigits: 1 });
    this.change = of({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    this.plain = of({ maximumSignificantDigits: 5 });
    this.whole = of({ maximumFractionDigits: 0 });
  }

  /** Of whole cents, four digits. */
  money(cents: number | null): string {
    return cents === null ? NOTHING : this.short.format(cents / 100);
  }

  /** Of whole cents, to the cent. */
  moneyExact(cents: number | null): string {
    return cents === null ? NOTHING : this.exact.format(cents / 100);
  }

  share(share: number | null): string {
    return share === null ? NOTHING : this.percent.format(share);
  }

  growth(growth: number | null): string {
    return growth === null ? NOTHING : this.change.format(growth);
  }

  number(value: number | null): string {
    return value === null ? NOTHING : this.plain.format(value);
  }

  count(value: number | null): string {
    return value === null ? NOTHING : this.whole.format(value);
  }

  month(number: number): string {
    return new Intl.DateTimeFormat(this.locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, number - 1, 15));
  }

  monthOfYear(day: string): string {
    return new Intl.DateTimeFormat(this.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  }
}
