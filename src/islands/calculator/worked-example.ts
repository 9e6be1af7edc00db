import type { Locale } from '../../domain/locale';
import { CALCULATOR_WORDS } from '../../i18n/calculator';
import { fill } from '../../i18n/fill';
import { type CalculatorKind, SCALES } from './calculator';
import { tellOutcome } from './outcome';

/** The calculator's example with its result, as a text. */
export function tellWorkedExample(kind: CalculatorKind, locale: Locale): string {
  const outcome = tellOutcome(kind, SCALES[kind].example, locale);
  if (!outcome) throw new Error(`the example for ${kind} has no answers`);
  const sizes = Object.fromEntries(outcome.parts.map(({ count }, index) => [index, count]));
  const example = fill(CALCULATOR_WORDS[locale][kind].worked, { ...sizes, value: outcome.value });
  return [example, ...outcome.sentences].join(' ');
}
