/**
 * Brings each quiz of the page to life when it comes near the window. Small, because every page carries it; the rest of
 * the code and its framework are fetched only then.
 */
for (const place of document.querySelectorAll<HTMLElement>('.quiz-place')) {
  // Until the code is there the form does nothing; `startQuiz` makes up for a check that came too early.
  place.onsubmit = () => {
    place.dataset.checked = '';
  };
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void import('./start-quiz').then((module) => module.startQuiz(place));
    },
    { rootMargin: '200px' },
  ).observe(place);
}
