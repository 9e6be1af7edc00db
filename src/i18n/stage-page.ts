import type { Locale } from '../domain/locale';

interface StagePageWords {
  readonly title: string;
  readonly description: string;
  readonly noScript: string;
  readonly paper: string;
  readonly desk: string;
}

/** What the stage's page says by itself; the stage has its words in `stage.ts`. */
export const STAGE_PAGE: Readonly<Record<Locale, StagePageWords>> = {
  de: {
    title: 'Bühne',
    description:
      'Fälle für den ganzen Raum: groß projiziert, abgestimmt mit Händen oder Karten, diskutiert, aufgelöst. Ohne Netz und ohne Daten über irgendwen.',
    noScript:
      'Die Bühne zählt Stimmen und zeichnet Balken; dafür braucht sie JavaScript. Ohne geht es auf Papier: Arbeitsblatt und Lösungen kannst du drucken.',
    paper: 'Zu den Arbeitsblättern',
    desk: 'Workshop vorbereiten',
  },
  en: {
    title: 'Stage',
    description:
      'Cases for the whole room: projected large, voted on by hands or cards, discussed, resolved. No network, no data on anybody.',
    noScript:
      'The stage counts votes and draws bars, which takes JavaScript. Without it, use paper: print the worksheet and the answers.',
    paper: 'To the worksheets',
    desk: 'Prepare a workshop',
  },
};
