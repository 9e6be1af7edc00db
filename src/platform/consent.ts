/** Whether the learner has agreed that attempts are kept on this device. */
export interface Consent {
  isGiven(): boolean;
  /** Remembers the agreement; throws where the browser refuses to store anything. */
  give(): void;
  withdraw(): void;
}

/** Read by the home page's script, too, before anything else is loaded. */
export const CONSENT_KEY = 'dreiklang.keep';

/** The agreement is the only thing outside of the database: without it the database is not even opened. */
export function createBrowserConsent(open: () => Storage = () => localStorage): Consent {
  return {
    isGiven() {
      try {
        return open().getItem(CONSENT_KEY) !== null;
      } catch {
        return false;
      }
    },
    give: () => open().setItem(CONSENT_KEY, 'yes'),
    withdraw() {
      try {
        open().removeItem(CONSENT_KEY);
      } catch {
        // Storage is blocked, so the agreement was never kept either.
      }
    },
  };
}
