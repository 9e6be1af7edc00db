import type { Locale } from '../domain/locale';

/** Words around footnotes; used at build time by the Markdown plugin. */
export const NOTES: Readonly<Record<Locale, { heading: string; reference: string; back: string; beyond: string }>> = {
  de: {
    heading: 'Anmerkungen',
    reference: 'Anmerkung {number}',
    back: 'Zurück zur Stelle {number} im Text',
    beyond: 'Geht über die fünf Quellen dieser Seite hinaus.',
  },
  en: {
    heading: 'Notes',
    reference: 'Note {number}',
    back: 'Back to place {number} in the text',
    beyond: 'Goes beyond the five sources of this site.',
  },
};
