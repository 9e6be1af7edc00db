import { foldLetters, wordsOf } from './query';

/** Words that ask, or hold a question together; they say nothing about its subject. In both languages. */
const ASKING = fold(`
  was wer wen wem wie wo wann warum wieso weshalb wozu wofür womit woran welche welcher welches welchen welchem
  ist sind war wird werden bedeutet bedeuten heißt heissen meint steht versteht verstehen nennt gibt hat haben kann
  können soll sollte muss braucht brauche macht tut geht mache machen
  man ich du wir es sie er mir mich mein meine meinen dein deine unser unsere unserer ihr ihre sich
  ein eine einen einem einer eines der die das den dem des dieser diese dieses
  in im an am auf aus bei beim für von vom zu zum zur mit unter über um als und oder
  eigentlich genau denn bitte mal nur auch nicht kein keine
  wichtig wichtige definition bedeutung begriff begriffe erklärung erklären erklär erkläre erklärt definieren definiert
  einfach kurz beispiel beispiele
  what who why how when where which is are was does do did can should means mean meaning of the a an to for in on at
  by with and or about between my our your you i we it that this me tell explain explained definition define
  defined term example examples important simple
`);

/** Words that ask for what sets two things apart. */
const COMPARING = fold(`
  unterschied unterschiede unterscheiden unterscheidet unterscheidung abgrenzung abgrenzen vergleich vergleichen
  verglichen vs versus gegenüber gegen
  difference differences differ differs distinguish distinction compare compared comparison against
`);

/** Between two terms these ask for the difference, too: „CE oder CX“. */
const CHOOSING = fold('oder or');

function fold(words: string): ReadonlySet<string> {
  return new Set(wordsIn(words).map(foldLetters));
}

function wordsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** A query taken apart; every word in lower case. */
export interface Question {
  /** All its words. */
  readonly words: readonly string[];
  /** Those that say what it is about: without question words, articles and the like; all, when it has only such. */
  readonly subject: readonly string[];
  /** Whether it asks for a difference. */
  readonly compares: boolean;
  /** Whether it names things to choose from, which asks for their difference if it says nothing else. */
  readonly chooses: boolean;
}

/** Reads what a query asks, in German or English. Empty for an empty query. */
export function readQuestion(query: string): Question {
  const words = wordsOf(query);
  const subject = words.filter((word) => !isAsking(word));
  return {
    words,
    subject: subject.length > 0 ? subject : words,
    compares: words.some((word) => COMPARING.has(foldLetters(word))),
    chooses: words.some((word) => CHOOSING.has(foldLetters(word))),
  };
}

/** Whether a word only asks. */
export function isAsking(word: string): boolean {
  const folded = foldLetters(word);
  return ASKING.has(folded) || COMPARING.has(folded);
}
