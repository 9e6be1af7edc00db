import type { Locale } from '../domain/locale';

/**
 * Everything a quiz says in one language; it travels in the page. `{key}`, `{chosen}` and `{reading}` stand for concepts.
 */
export interface QuizMessages {
  readonly exercise: string;
  readonly level: string;
  readonly check: string;
  readonly next: string;
  readonly results: string;
  readonly private: string;
  readonly missing: string;
  readonly missingParts: string;
  readonly right: string;
  readonly wrong: string;
  readonly allParts: string;
  readonly someParts: string;
  readonly noPart: string;
  readonly cues: string;
  readonly correct: string;
  readonly yours: string;
  readonly contested: string;
  readonly teaches: string;
  readonly score: string;
  readonly scorePartly: string;
  readonly confusions: string;
  readonly once: string;
  readonly times: string;
  readonly read: string;
  readonly retryWrong: string;
  readonly retryAll: string;
}

export const QUIZ_MESSAGES: Readonly<Record<Locale, QuizMessages>> = {
  de: {
    exercise: 'Übung {position} von {total}',
    level: 'Stufe {level}',
    check: 'Prüfen',
    next: 'Weiter',
    results: 'Auswertung',
    private: 'Nichts wird gesendet. Dein Stand bleibt auf diesem Gerät.',
    missing: 'Wähl erst eine der drei Antworten.',
    missingParts: 'Beide Fragen brauchen eine Antwort.',
    right: 'Richtig: {key}.',
    wrong: 'Nicht ganz. Du hast {chosen} gewählt, richtig ist {key}.',
    allParts: 'Beide Teile richtig.',
    someParts: '{points} von {max} Teilen richtig.',
    noPart: 'Nicht ganz. Kein Teil ist richtig.',
    cues: 'Unterstrichen sind die Worte, die entscheiden.',
    correct: 'Richtig',
    yours: 'Deine Wahl',
    contested: 'Auch vertretbar: {reading}.',
    teaches: 'Nachlesen:',
    score: '{right} von {total} richtig',
    scorePartly: '{right} von {total} richtig, {partly} zum Teil',
    confusions: 'Was du verwechselt hast',
    once: 'Einmal {chosen} gewählt, wo {key} richtig war.',
    times: '{count}-mal {chosen} gewählt, wo {key} richtig war.',
    read: 'Zum Nachlesen',
    retryWrong: 'Nur die falschen noch einmal',
    retryAll: 'Alle noch einmal',
  },
  en: {
    exercise: 'Exercise {position} of {total}',
    level: 'Level {level}',
    check: 'Check',
    next: 'Next',
    results: 'Results',
    private: 'Nothing is sent. Your place is kept on this device.',
    missing: 'Choose one of the three answers first.',
    missingParts: 'Both questions need an answer.',
    right: 'Right: {key}.',
    wrong: 'Not quite. You chose {chosen}; the right answer is {key}.',
    allParts: 'Both parts right.',
    someParts: '{points} of {max} parts right.',
    noPart: 'Not quite. Neither part is right.',
    cues: 'The words that decide are underlined.',
    correct: 'Right',
    yours: 'Your choice',
    contested: 'Also defensible: {reading}.',
    teaches: 'Read up on it:',
    score: '{right} of {total} right',
    scorePartly: '{right} of {total} right, {partly} in part',
    confusions: 'What you mixed up',
    once: 'Once you chose {chosen} where {key} was right.',
    times: '{count} times you chose {chosen} where {key} was right.',
    read: 'To read up on',
    retryWrong: 'Only the wrong ones again',
    retryAll: 'All of them again',
  },
};

/** Opens the answer of an item where there is no JavaScript. */
export const SHOW_ANSWER: Readonly<Record<Locale, string>> = { de: 'Antwort zeigen', en: 'Show the answer' };
