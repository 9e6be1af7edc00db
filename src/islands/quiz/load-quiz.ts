/**
 * Brings each quiz of the page to life when it comes near the window. Small, because every page carries it; the rest of
 * the code and its framework are fetched only then.
 */
for (const place of document.querySelectorAll<HTMLElement>('.quiz-place')) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void load(place);
    },
    { rootMargin: '200px' },
  );
  observer.observe(place);
}

async function load(place: HTMLElement): Promise<void> {
  // Until the code is there the form does nothing; a check that came too early is made up for.
  let checked = false;
  const remember = () => {
    checked = true;
  };
  place.addEventListener('submit', remember);
  const { startQuiz } = await import('./start-quiz');
  await startQuiz(place);
  place.removeEventListener('submit', remember);
  if (checked) place.querySelector('form')?.requestSubmit();
}
