import type { Locale } from '../../domain/locale';

const TAGS: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

/** Numbers as they are written in a language. */
export interface NumberFormat {
  /** A whole number: `1.000`, `1,000`. */
  readonly count: (value: number) => string;
  /** A score with its sign, rounded: `+25`, `−12`, `0`. */
  readonly signed: (value: number) => string;
  /** From a number between 0 and 100, rounded: `45 %`, `45%`. */
  readonly percent: (value: number) => string;
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
  const percent = formatter({ style: 'percent' });
  return {
    count: formatter({}),
    signed: formatter({ maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    percent: (value) => percent(value / 100),
    brief: formatter({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 }),
    decimal: formatter({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
}
