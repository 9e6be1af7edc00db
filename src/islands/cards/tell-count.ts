import { doubledCards } from '../../domain/cards/card-count';
import { readingDistance } from '../../domain/cards/reading-distance';
import { fill } from '../../i18n/fill';
import type { CardCounter } from './card-counter.svelte';

/** How many are counted and how many are missing, in a sentence or two. */
export function tellCount({ words, votes, people, missing, missingCards: cards }: CardCounter): string {
  const count = votes.size;
  if (count === 0) return words.none;
  const counted = people === null ? (count === 1 ? words.one : words.many) : words.ofPeople;
  const awaited = missing === 1 ? words.missingOne : words.missingMany;
  const sentences = [
    fill(counted, { count, people: people ?? '' }),
    ...(missing > 0 ? [fill(awaited, { count: missing })] : people === null ? [] : [words.complete]),
    ...(cards.length > 0 ? [fill(words.missingCards, { cards: cards.join(', ') })] : []),
  ];
  return sentences.join(' ');
}

/** What the trainer should look after, each in a sentence. */
export function tellNotes(counter: CardCounter): readonly string[] {
  const { words, count, votes, people, tooFar, isDark, isStill } = counter;
  const doubled = doubledCards(count);
  return [
    ...(isStill ? [words.still] : []),
    ...(isDark ? [words.dark] : []),
    ...(tooFar > 0 ? [fill(tooFar === 1 ? words.tooFarOne : words.tooFarMany, { count: tooFar })] : []),
    ...(doubled.length > 0 ? [fill(words.doubled, { cards: doubled.join(', ') })] : []),
    ...(people !== null && votes.size > people ? [fill(words.tooMany, { count: votes.size, people })] : []),
  ];
}

/** How far this camera reads; nothing before its first picture. */
export function tellReach({ words, picture }: CardCounter): string {
  if (!picture) return '';
  const { width, height } = picture;
  const values = { width, height, a4: readingDistance(width, 'a4'), a5: readingDistance(width, 'a5') };
  return [fill(words.reach, values), ...(width < 1920 ? [words.smallPicture] : [])].join(' ');
}
