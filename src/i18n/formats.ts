/** Numbers, masses and dates in the manner of a language. */

/** Languages that the game speaks. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The BCP 47 tag of a language, for `lang` attributes and Intl. */
export const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans-CN' };

/** Formats of one language. */
export interface Formats {
  /** A whole number with group marks: 1,120. */
  count(value: number): string;
  /** A number with so many decimals. */
  decimal(value: number, digits: number): string;
  /** A share as a whole percentage without the sign's space trouble: 62 %. */
  percent(share: number): string;
  /** A share of which each tenth of a per cent counts: 24.6 %, 25 %. */
  exactPercent(share: number): string;
  /** A change with its sign: +4, −7. */
  signed(value: number): string;
  /** Grams as whole tonnes, without the unit. */
  tonnes(grams: number): string;
  /** Grams as kilograms with so many decimals, without the unit. */
  kilos(grams: number, digits: number): string;
  /** A list of words joined as the language does. */
  list(items: readonly string[]): string;
}

const MINUS = '\u2212';

/** Make the formats of a language. */
export function formatsOf(language: Language): Formats {
  const tag = TAGS[language];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const count = (value: number): string => whole.format(Math.round(value)).replace('-', MINUS);
  const decimal = (value: number, digits: number): string =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .format(value)
      .replace('-', MINUS);
  return {
    count,
    decimal,
    percent: (share) => `${count(share * 100)} %`,
    exactPercent: (share) => `${tenths.format(share * 100)} %`,
    signed: (value) => (Math.round(value) > 0 ? `+${count(value)}` : count(value)),
    tonnes: (grams) => count(grams / 1_000_000),
    kilos: (grams, digits) => decimal(grams / 1000, digits),
    list: (items) => list.format(items),
  };
}
