/** An island's code; it and its framework are fetched only when they are asked for. */
interface Island {
  /** Brings the island to life that stands in `place` as plain HTML. */
  readonly start: (place: HTMLElement) => unknown;
}

/** What `data-island` may name. */
const ISLANDS: Readonly<Record<string, () => Promise<Island>>> = {
  quiz: () => import('./quiz/start-quiz'),
  calculator: () => import('./calculator/start-calculator'),
  kano: () => import('./kano/start-kano'),
};

/** Brings each island of the page to life when it comes near the window. Small, because every page carries it. */
for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  // Until the code is there a form does nothing; the quiz makes up for a check that came too early.
  place.onsubmit = () => {
    place.dataset.checked = '';
  };
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      const load = () => ISLANDS[place.dataset.island ?? '']?.().then(({ start }) => start(place));
      // Two frames later the plain HTML is on the screen; fetched before, the island would keep the line from it.
      requestAnimationFrame(() => requestAnimationFrame(load));
    },
    { rootMargin: '200px' },
  ).observe(place);
}
