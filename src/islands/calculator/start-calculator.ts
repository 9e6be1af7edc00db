import { flushSync, hydrate } from 'svelte';
import type { AnswerCounts } from '../../domain/answer-counts';
import { toLocale } from '../../domain/locale';
import { parseCounts, serializeCounts } from '../../formats/counts';
import { readAddress, writeAddress } from '../../platform/page-address';
import Calculator from './Calculator.svelte';
import type { CalculatorKind } from './calculator';
import { CalculatorState } from './calculator-state.svelte';

/**
 * Brings a calculator to life that stands in `place` as plain HTML. Shows the counts of the page's address, or what was
 * already typed; an address that cannot be read is passed over.
 */
export function start(place: HTMLElement): void {
  const kind: CalculatorKind = place.dataset.kind === 'csat' ? 'csat' : 'nps';
  const save = (counts: AnswerCounts | null) =>
    writeAddress(kind, counts && serializeCounts(counts), `${kind}-calculator`);
  const calculator = new CalculatorState(kind, toLocale(document.documentElement.lang), save);
  const typed = Array.from(place.querySelectorAll('input'), ({ value }) => value);
  const kept = parseCounts(readAddress(kind) ?? '', typed.length);

  hydrate(Calculator, { target: place, props: { calculator } });
  flushSync();
  calculator.texts = kept.ok ? kept.value.map(String) : typed;
}
