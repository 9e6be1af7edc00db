import type { Locale } from '../domain/locale';
import { MODE_WORDS } from './modes';

const german = {
  title: 'Üben',
  description:
    'Übe genau das, was du verwechselst: kurze Fälle zu Customer Engagement, Experience und Satisfaction, wiederholt, wenn es Zeit ist.',
  lead: 'Ein paar Fälle am Tag. Was du verwechselst, kommt öfter; was du kannst, kommt seltener.',
  without:
    'Zum Üben braucht diese Seite JavaScript. Ohne geht es so: Jedes Kapitel endet mit vier Fällen zum Aufklappen.',
  chapters: 'Zu den Kapiteln',
  region: 'Übung',
  opening: 'Die Fälle werden geladen …',
  howMany: 'Wie viele Fälle?',
  which: 'Welche?',
  mixed: 'Gemischt',
  mixedText: 'was fällig ist, was du verwechselst, und Neues',
  only: 'Nur {one} gegen {other}',
  due: '{count} Fälle sind fällig.',
  dueOne: 'Ein Fall ist fällig.',
  dueNone: 'Im Moment ist nichts fällig.',
  weak: 'Am häufigsten verwechselst du {one} und {other}.',
  keeps:
    'Mit „Anfangen“ bleiben deine Antworten auf diesem Gerät, in der Datenbank dieses Browsers, damit die Seite weiß, was du wann wieder brauchst. Nichts wird gesendet. Ansehen, mitnehmen und löschen kannst du sie jederzeit unter',
  kept: 'Deine Antworten bleiben auf diesem Gerät, nichts wird gesendet. Alles dazu unter',
  progress: 'Dein Stand',
  begin: 'Anfangen',
  beginUnkept: 'Üben, ohne etwas zu behalten',
  again: 'Noch einmal versuchen',
  confidence: 'Bist du sicher?',
  optional: 'freiwillig',
  sure: 'Sicher',
  unsure: 'Unsicher',
  sureWrong: 'Du warst dir sicher. Aus solchen Fällen lernt man am meisten.',
  contrast: 'Zum Vergleich: Hier wäre {concept} richtig',
  here: 'Dein Fall',
  there: 'Der andere Fall',
  shared: 'Blass steht, was beide Fälle gleich erzählen; unterstrichen, was entscheidet.',
  sameStory: 'Dieselbe Geschichte, aber eine andere Frage:',
  because: 'Denn:',
  sureWrongCount: 'Sicher und doch falsch: {count} von {total}. Die lohnen sich besonders.',
  oneMore: 'Noch eine Runde',
  retryWrong: 'Nur die falschen noch einmal',
  change: 'Anders üben',
  toProgress: 'Was sich an deinem Stand verändert hat',
  troubles: {
    blocked:
      'Dieser Browser lässt die Seite nichts speichern. Du kannst weiter üben; beim Schließen geht der Stand verloren.',
    full: 'Auf diesem Gerät ist kein Platz mehr. Du kannst weiter üben; was jetzt dazukommt, geht beim Schließen verloren.',
    wiped:
      'Die gespeicherten Antworten sind gerade gelöscht worden. Du kannst weiter üben; behalten wird erst wieder etwas, wenn du es möchtest.',
    newer:
      'Eine neuere Fassung dieser Seite ist in einem anderen Fenster offen. Lade diese hier neu; bis dahin wird nichts behalten.',
  },
  damaged: MODE_WORDS.de.damaged,
  faults: MODE_WORDS.de.faults,
};

/** Everything the practice page says in one language; it travels in the page. */
export type PracticeWords = typeof german;

const english: PracticeWords = {
  title: 'Practise',
  description:
    'Practise exactly what you mix up: short cases on customer engagement, experience and satisfaction, repeated when it is time.',
  lead: 'A few cases a day. What you mix up comes up more often; what you know, less often.',
  without: 'Practice needs JavaScript. Without it: every chapter ends with four cases whose answers you can open.',
  chapters: 'To the chapters',
  region: 'Practice',
  opening: 'Loading the cases …',
  howMany: 'How many cases?',
  which: 'Which ones?',
  mixed: 'Mixed',
  mixedText: 'what is due, what you mix up, and something new',
  only: 'Only {one} versus {other}',
  due: '{count} cases are due.',
  dueOne: 'One case is due.',
  dueNone: 'Nothing is due at the moment.',
  weak: 'You mix up {one} and {other} most often.',
  keeps:
    'When you press “Start”, your answers are kept on this device, in this browser’s database, so that the page knows what you need again and when. Nothing is sent. You can look at them, take them with you and delete them at any time under',
  kept: 'Your answers are kept on this device and nothing is sent. More under',
  progress: 'Where you stand',
  begin: 'Start',
  beginUnkept: 'Practise without keeping anything',
  again: 'Try again',
  confidence: 'Are you sure?',
  optional: 'optional',
  sure: 'Sure',
  unsure: 'Unsure',
  sureWrong: 'You were sure of this one. Those are the cases you learn most from.',
  contrast: 'For comparison: here {concept} would be right',
  here: 'Your case',
  there: 'The other case',
  shared: 'What both cases share is pale; what makes the difference is underlined.',
  sameStory: 'The same story, but another question:',
  because: 'Because:',
  sureWrongCount: 'Sure but wrong: {count} of {total}. Those are worth another look.',
  oneMore: 'Another round',
  retryWrong: 'Only the wrong ones again',
  change: 'Practise something else',
  toProgress: 'See where you stand now',
  troubles: {
    blocked:
      'This browser does not let the page store anything. You can carry on; your progress is lost when you close it.',
    full: 'There is no room left on this device. You can carry on; whatever is added now is lost when you close the page.',
    wiped: 'The stored answers have just been deleted. You can carry on; nothing is kept again until you ask for it.',
    newer: 'A newer version of this site is open in another window. Reload this one; until then nothing is kept.',
  },
  damaged: MODE_WORDS.en.damaged,
  faults: MODE_WORDS.en.faults,
};

export const PRACTICE_WORDS: Readonly<Record<Locale, PracticeWords>> = { de: german, en: english };
