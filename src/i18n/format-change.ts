import type { Locale } from '../domain/locale';

/** A growth in per cent with its sign, as the language writes it: `+101,68 %` with a space that does not break, `+101.68%`. */
export function formatChange(change: number, decimals: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    style: 'percent',
    signDisplay: 'always',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(change / 100);
}
