import type { Locale } from '../domain/locale';

const german = {
  keeps:
    'Mit „Anfangen“ bleiben deine Antworten auf diesem Gerät, in der Datenbank dieses Browsers. Nichts wird gesendet. Ansehen, mitnehmen und löschen kannst du sie jederzeit unter',
  kept: 'Deine Antworten bleiben auf diesem Gerät, nichts wird gesendet. Alles dazu unter',
  progress: 'Dein Stand',
  begin: 'Anfangen',
  beginUnkept: 'Anfangen, ohne etwas zu behalten',
  again: 'Noch einmal versuchen',
  opening: 'Einen Moment, es wird geladen …',
  toProgress: 'Was sich an deinem Stand verändert hat',
  troubles: {
    blocked:
      'Dieser Browser lässt die Seite nichts speichern. Du kannst weitermachen; beim Schließen geht der Stand verloren.',
    full: 'Auf diesem Gerät ist kein Platz mehr. Du kannst weitermachen; was jetzt dazukommt, geht beim Schließen verloren.',
    wiped:
      'Die gespeicherten Antworten sind gerade gelöscht worden. Du kannst weitermachen; behalten wird erst wieder etwas, wenn du es möchtest.',
    newer:
      'Eine neuere Fassung dieser Seite ist in einem anderen Fenster offen. Lade diese hier neu; bis dahin wird nichts behalten.',
  },
  damaged: 'Ein Teil der gespeicherten Antworten ({count}) war beschädigt und liegt jetzt beiseite. Der Rest stimmt.',
  faults: {
    unreachable: 'Die Fälle lassen sich gerade nicht laden. Prüf die Verbindung und versuch es noch einmal.',
    outdated: 'Die Seite ist inzwischen erneuert worden. Lade sie neu, dann geht es weiter.',
    damaged: 'Die Datei mit den Fällen ist beschädigt angekommen. Versuch es noch einmal.',
  },
};

export type ModeWords = typeof german;

const english: ModeWords = {
  keeps:
    'When you press “Start”, your answers are kept on this device, in this browser’s database. Nothing is sent. You can look at them, take them with you and delete them at any time under',
  kept: 'Your answers are kept on this device and nothing is sent. More under',
  progress: 'Where you stand',
  begin: 'Start',
  beginUnkept: 'Start without keeping anything',
  again: 'Try again',
  opening: 'Just a moment, loading …',
  toProgress: 'See where you stand now',
  troubles: {
    blocked:
      'This browser doesn’t let the page store anything. You can carry on; what you do is lost when you close it.',
    full: 'There is no room left on this device. You can carry on; whatever is added now is lost when you close the page.',
    wiped: 'The stored answers have just been deleted. You can carry on; nothing is kept again until you ask for it.',
    newer: 'A newer version of this site is open in another window. Reload this one; until then nothing is kept.',
  },
  damaged: 'Part of the stored answers ({count}) was damaged and has been set aside. The rest is sound.',
  faults: {
    unreachable: 'The cases can’t be loaded at the moment. Check the connection and try again.',
    outdated: 'The site has been updated in the meantime. Reload the page to carry on.',
    damaged: 'The file with the cases arrived damaged. Try again.',
  },
};

/** What sorting, exam and the tests before and after a training say alike. */
export const MODE_WORDS: Readonly<Record<Locale, ModeWords>> = { de: german, en: english };
