import type { Locale } from '../../domain/locale';
import type { RoomGain } from '../../domain/workshop/workshop-results';
import { fill } from '../../i18n/fill';
import type { ResultWords } from '../../i18n/results';

/** A share from 0 to 1 as whole percent: „67 %“. */
export function tellShare(words: ResultWords, locale: Locale, share: number): string {
  return fill(words.percent, { value: formatWhole(locale, share * 100) });
}

/** A change from −1 to 1 in percentage points with its sign: „+12 Punkte“, „−5 Punkte“. */
export function tellShift(words: ResultWords, locale: Locale, shift: number): string {
  const points = Math.round(shift * 100);
  const value = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(points);
  return fill(Math.abs(points) === 1 ? words.onePoint : words.points, { value: value.replace('-', '−') });
}

/** What the discussion did, in one or two sentences. */
export function tellGain(words: ResultWords, locale: Locale, { questions, first, second, gain }: RoomGain): string[] {
  const shares = { first: tellShare(words, locale, first), second: tellShare(words, locale, second) };
  const sentences = [fill(questions === 1 ? words.gainTextOne : words.gainText, { questions, ...shares })];
  if (gain === null) return sentences;
  if (gain >= 0) return [...sentences, fill(words.gainNumber, { gain: tellShare(words, locale, gain) })];
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(gain).replace('-', '−');
  return [...sentences, fill(words.lossNumber, { gain: value })];
}

function formatWhole(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value).replace('-', '−');
}
