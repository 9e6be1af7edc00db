/** Sizes that the case's text may shrink to so that all fits; below the last one it scrolls. */
const FITS = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6] as const;

/** Whether there is more in a box than it shows. */
export function isTooHigh(box: HTMLElement): boolean {
  return box.scrollHeight > box.clientHeight;
}

/**
 * Keeps what is on show within its box: sets `--fit` to the largest size with which nothing has to be scrolled. Looks again when
 * the box or what is in it changes, such as when the projector is plugged in.
 */
export function fitStage(box: HTMLElement): () => void {
  const fit = () => {
    for (const size of FITS) {
      box.style.setProperty('--fit', String(size));
      if (!isTooHigh(box)) break;
    }
    // What has to be scrolled can be reached by keyboard.
    box.tabIndex = isTooHigh(box) ? 0 : -1;
  };
  const resized = new ResizeObserver(fit);
  resized.observe(box);
  const changed = new MutationObserver(fit);
  changed.observe(box, { childList: true, subtree: true, characterData: true });
  fit();
  return () => {
    resized.disconnect();
    changed.disconnect();
  };
}
