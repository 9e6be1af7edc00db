import type { Locale } from '../../domain/locale';

const TAGS: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

/** Numbers as they are written in a language. */
export interface NumberFormat {
  /** A whole number: `1.000`, `1,000`. */
  readonly count: (value: number) => string;
  /** A score with its sign, rounded to `digits` decimals, none unless said: `+25`, `−12`, `0`. */
  readonly signed: (value: number, digits?: number) => string;
  /** From a number between 0 and 100, rounded in the same way: `45 %`, `45%`. */
  readonly percent: (value: number, digits?: number) => string;
  /** Two digits that count: `7,5`, `15`. */
  readonly brief: (value: number) => string;
  /** One decimal: `4,1`. */
  readonly decimal: (value: number) => string;
}

export function numberFormat(locale: Locale): NumberFormat {
  const formatter = (options: Intl.NumberFormatOptions) => {
    const { format } = new Intl.NumberFormat(TAGS[locale], options);
    return (value: number) => format(value).replace('-', '−');
  };
  const rounded = (value: number, digits: number, options: Intl.NumberFormatOptions) =>
    formatter({ ...options, minimumFractionDigits: digits, maximumFractionDigits: digits })(value);
  return {
    count: formatter({}),
    signed: (value, digits = 0) => rounded(value, digits, { signDisplay: 'exceptZero' }),
    percent: (value, digits = 0) => rounded(value / 100, digits, { style: 'percent' }),
    brief: formatter({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 }),
    decimal: formatter({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
}
