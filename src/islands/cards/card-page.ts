// The page with the paper cards: its print button, and the place to try the camera, whose code is fetched when asked for.
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());

for (const place of document.querySelectorAll<HTMLElement>('[data-card-trial]')) {
  const [button, status] = place.children;
  button?.addEventListener('click', async () => {
    try {
      const { start } = await import('./card-trial');
      start(place);
      place.querySelector<HTMLElement>('section')?.focus();
    } catch {
      if (status) status.textContent = place.dataset.failed ?? '';
    }
  });
}
