/** What starts each kind of island in its place. The code and its framework are fetched only when they are asked for. */
const ISLANDS: Readonly<Record<string, () => Promise<(place: HTMLElement) => unknown>>> = {
  quiz: () => import('./quiz/start-quiz').then((module) => module.startQuiz),
  calculator: () => import('./calculator/start-calculator').then((module) => module.startCalculator),
  kano: () => import('./kano/start-kano').then((module) => module.startKano),
};

/**
 * Brings each island of the page (`data-island`, plain HTML until then) to life when it comes near the window. Small,
 * because every page carries it.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  // Until the code is there a form does nothing; `startQuiz` makes up for a check that came too early.
  place.onsubmit = () => {
    place.dataset.checked = '';
  };
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void ISLANDS[place.dataset.island ?? '']?.().then((start) => start(place));
    },
    { rootMargin: '200px' },
  ).observe(place);
}
