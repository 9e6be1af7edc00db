import { flushSync } from 'svelte';
import type { CardId } from '../../domain/cards/card-codes';
import { cardVotes, countMissing } from '../../domain/cards/card-count';
import { tallyCards } from '../../domain/cards/card-tally';
import type { Locale } from '../../domain/locale';
import type { VoteReport, VoteSource, VoteTrouble } from '../../domain/workshop/vote-source';
import { type Camera, createBrowserCamera } from '../../platform/camera';
import { type CardReader, createWorkerCardReader } from '../../platform/card-reader';
import { CardCounter, type CounterTrouble } from './card-counter.svelte';
import { showCardCounter } from './show-card-counter';

/** What a source of votes by cards needs besides its place; the rest is the browser's own. */
export interface CardSourceOptions {
  readonly locale: Locale;
  readonly camera?: Camera;
  readonly createReader?: () => CardReader;
}

const TROUBLES: Readonly<Record<CounterTrouble, VoteTrouble>> = {
  refused: 'refused',
  absent: 'absent',
  busy: 'busy',
  unsupported: 'unsupported',
  failed: 'failed',
  lost: 'absent',
  unreadable: 'unsupported',
};

/**
 * Votes by paper cards before the camera. While it collects it shows the counter in the place that `findPlace` gives then,
 * switches the camera on and reports every change of the count; `too-far` when there are cards that it sees and cannot read.
 * It remembers from one collection to the next which cards are in the room.
 */
export function createCardSource(findPlace: () => HTMLElement, options: CardSourceOptions): VoteSource {
  const { locale, camera = createBrowserCamera(), createReader = createWorkerCardReader } = options;
  let stopCurrent = () => {};
  let known: ReadonlySet<CardId> = new Set();
  return {
    kind: 'cards',
    collect({ teams, people }, report) {
      stopCurrent();
      const tell = changes(report);
      const counter = new CardCounter({
        locale,
        camera,
        createReader,
        people,
        known,
        onChange: () => {
          ({ known } = counter.count);
          tell(reportOf(counter, teams.length));
        },
      });
      const hide = showCardCounter(findPlace(), counter);
      flushSync();
      void counter.start();
      const stop = () => {
        tell.end();
        counter.stop();
        hide();
      };
      stopCurrent = stop;
      const expect = (number: number | null) => {
        counter.people = number;
        tell(reportOf(counter, teams.length));
      };
      return { recount: () => counter.recount(), expect, stop };
    },
  };
}

function reportOf({ state, count, people, tooFar }: CardCounter, teams: number): readonly VoteReport[] {
  const votes = tallyCards(cardVotes(count), teams);
  const missing = people === null && count.known.size === 0 ? null : countMissing(count, people);
  const counted: VoteReport = { type: 'votes', votes, missing };
  if (state.type === 'trouble') return [counted, { type: 'trouble', code: TROUBLES[state.trouble] }];
  return tooFar > 0 ? [counted, { type: 'trouble', code: 'too-far' }] : [counted];
}

/** Passes on what differs from what was told before, until it is ended. */
function changes(report: (report: VoteReport) => void) {
  let told = '';
  const tell = (reports: readonly VoteReport[]) => {
    const now = JSON.stringify(reports);
    if (now === told) return;
    told = now;
    for (const each of reports) report(each);
  };
  return Object.assign(tell, {
    end() {
      report = () => {};
    },
  });
}
