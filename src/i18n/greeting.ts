import type { Locale } from '../domain/locale';

/** What the home page says to a learner who comes back. `{one}` and `{other}` are letters of concepts. */
interface GreetingWords {
  readonly hello: string;
  readonly goOn: string;
  readonly due: string;
  readonly dueOne: string;
  readonly weakest: string;
  readonly progress: string;
}

export const GREETING: Readonly<Record<Locale, GreetingWords>> = {
  de: {
    hello: 'Schön, dass du wieder da bist.',
    goOn: 'Weiter üben',
    due: '{count} Fälle sind fällig.',
    dueOne: 'Ein Fall ist fällig.',
    weakest: 'Am häufigsten verwechselst du {one} und {other}.',
    progress: 'Dein Stand',
  },
  en: {
    hello: 'Good to see you again.',
    goOn: 'Carry on practising',
    due: '{count} cases are due.',
    dueOne: 'One case is due.',
    weakest: 'You mix up {one} and {other} most often.',
    progress: 'Where you stand',
  },
};
