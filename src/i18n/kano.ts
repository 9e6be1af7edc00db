import type { KanoMood } from '../domain/kano';
import type { Locale } from '../domain/locale';

const german = {
  kinds: {
    basic: {
      name: 'Basis',
      example: 'saubere Schere',
      rule: 'Fehlt so etwas, gibt es Ärger. Mehr davon bringt nichts.',
    },
    performance: {
      name: 'Leistung',
      example: 'kurze Wartezeit',
      rule: 'Je mehr davon, desto besser. Je weniger, desto schlechter.',
    },
    delight: {
      name: 'Begeisterung',
      example: 'Massage beim Waschen',
      rule: 'Fehlt so etwas, vermisst es niemand. Ist es da, freut es.',
    },
  },
  legend: 'Ein Merkmal beim Friseur',
  fulfilment: 'Wie gut ist es erfüllt?',
  /** From not met to fully met, in even steps. */
  degrees: ['nicht erfüllt', 'kaum erfüllt', 'zur Hälfte erfüllt', 'weitgehend erfüllt', 'voll erfüllt'],
  moods: {
    veryDissatisfied: 'sehr unzufrieden',
    dissatisfied: 'unzufrieden',
    neither: 'weder zufrieden noch unzufrieden',
    satisfied: 'zufrieden',
    verySatisfied: 'sehr zufrieden',
  } satisfies Record<KanoMood, string>,
  sentence: '{name}, {degree}: Die Kundin ist {mood}. {rule}',
};

/** The classes of Kano's model, and what is said when one of them is moved along its curve, in one language. */
export type KanoWords = typeof german;

const english: KanoWords = {
  kinds: {
    basic: {
      name: 'basic',
      example: 'clean scissors',
      rule: 'If it is missing, there is trouble. More of it gains nothing.',
    },
    performance: {
      name: 'performance',
      example: 'a short wait',
      rule: 'The more of it, the better. The less, the worse.',
    },
    delight: {
      name: 'delight',
      example: 'a neck massage',
      rule: 'If it is missing, nobody minds. If it is there, they are pleased.',
    },
  },
  legend: 'A feature of the hairdresser’s',
  fulfilment: 'How well is it met?',
  degrees: ['not met', 'hardly met', 'half met', 'largely met', 'fully met'],
  moods: {
    veryDissatisfied: 'very dissatisfied',
    dissatisfied: 'dissatisfied',
    neither: 'neither satisfied nor dissatisfied',
    satisfied: 'satisfied',
    verySatisfied: 'very satisfied',
  },
  sentence: 'A {name} requirement, {degree}: the customer is {mood}. {rule}',
};

/** Apart from the other drawings' words, because these travel in the drawing's script. */
export const KANO_WORDS: Readonly<Record<Locale, KanoWords>> = { de: german, en: english };
