/** The screen that a page fills. Nothing throws: where the browser refuses, things stay as they are. */
export interface PageScreen {
  /** Whether the page may fill the whole screen. */
  readonly canFill: boolean;
  isFull(): boolean;
  /** Fills the screen, or gives it back. */
  toggleFull(): Promise<void>;
  /** Keeps the screen from going dark while the page is in sight, until it is told otherwise. */
  keepAwake(on: boolean): void;
}

/** The browser's own screen. */
export function createBrowserScreen(): PageScreen {
  let wanted = false;
  let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null);
  const hold = () => {
    lock = (navigator as Partial<Navigator>).wakeLock?.request('screen').catch(() => null) ?? Promise.resolve(null);
  };
  // The browser takes the lock away when the page goes out of sight.
  document.addEventListener('visibilitychange', () => {
    if (wanted && document.visibilityState === 'visible') hold();
  });
  return {
    canFill: document.fullscreenEnabled === true,
    isFull: () => document.fullscreenElement !== null,
    async toggleFull() {
      try {
        if (document.fullscreenElement) await document.exitFullscreen();
        else await document.documentElement.requestFullscreen();
      } catch {
        // Refused by the browser or its user.
      }
    },
    keepAwake(on) {
      if (on === wanted) return;
      wanted = on;
      if (on) hold();
      else void lock.then((held) => held?.release());
    },
  };
}
