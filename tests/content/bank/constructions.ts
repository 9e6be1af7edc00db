import type { Concept } from '../../../src/domain/concept';
import type { Locale } from '../../../src/domain/locale';

/** A way of putting it that comes easily for one concept and soon gives it away. */
export interface Construction {
  readonly name: string;
  readonly concept: Concept;
  readonly patterns: Readonly<Record<Locale, RegExp>>;
}

/** Three of a brand's touchpoints in a row, as in „in der App, am Telefon, an der Tür“. */
function threeOf(touchpoint: string, and: string): RegExp {
  const next = `[^.:;“”]{0,30}(?:,|\\b(?:${and})\\b)[^.:;“”]{0,30}`;
  return new RegExp(`\\b(?:${touchpoint})\\b(?:${next}\\b(?:${touchpoint})\\b){2}`, 'iu');
}

const TOUCHPOINTS_DE =
  'App|Telefon|Anrufe?|Mails?|Chat|Video|Briefe?|Filiale|Laden|Tür|Theke|Tresen|Schalter|Empfang|Kasse|Website|Shop|Suche|Bezahlen|Buchen|Bestellung|Lieferung|Rechnung|Programm|Programmheft|Werbespot|Auszahlung|Portal|Webinar';
const TOUCHPOINTS_EN =
  'app|phone|calls?|emails?|chat|video|letters?|branch|store|door|counter|till|desk|office|website|shop|search|checkout|booking|order|delivery|bill|invoice|programme|ad|payout|portal|webinar';

/** The constructions that authors fall into, each with the words by which it is known. */
export const CONSTRUCTIONS: readonly Construction[] = [
  {
    name: 'three touchpoints in a row',
    concept: 'experience',
    patterns: { de: threeOf(TOUCHPOINTS_DE, 'und|oder'), en: threeOf(TOUCHPOINTS_EN, 'and|or') },
  },
  {
    name: 'the whole, named as such',
    concept: 'experience',
    patterns: {
      de: /\b(?:überall|im Ganzen|als Ganzes|insgesamt|egal (?:wer|wo|mit wem)|vo[nm] .* bis|die ganze Zeit|jedes Mal|an allem|ob .* oder)(?!\p{L})/iu,
      en: /\b(?:everywhere|wherever|whoever|no matter|as a whole|overall|from .* (?:to|until|through)|the whole time|(?:each|every|every single) time|in everything|whether .* or)\b/iu,
    },
  },
  {
    name: 'a simile',
    concept: 'experience',
    patterns: {
      de: /\b(?:wie (?:ein|eine|einen|einem|bei|beim|zu|im|in)|als (?:wären|wäre|hätte|hätten))\b/iu,
      en: /\b(?:like|as if|as though)\b/iu,
    },
  },
  {
    name: 'held against a promise, hope or forecast',
    concept: 'satisfaction',
    patterns: {
      de: /\b(?:versproch\p{L}*|versprech\p{L}*|zugesagt|erwart\p{L}*|gehofft|erhofft|gerechnet|gefasst|vorgestellt|gewünscht|als (?:gedacht|im|auf)|(?:hieß|heißt) es)(?!\p{L})/iu,
      en: /\b(?:than|promis\w*|expect\w*|hope[ds]?|braced|imagined|pictured|as (?:described|advertised))\b/iu,
    },
  },
  {
    name: 'too much or too little',
    concept: 'satisfaction',
    patterns: {
      de: /\bzu (?!(?:haben|sein)\b)\p{Ll}+(?!\p{L})/u,
      en: /\b(?:too \w+|not enough|isn’t (?:enough|a lot))\b/iu,
    },
  },
  {
    name: 'a mark or a share of a scale',
    concept: 'satisfaction',
    patterns: {
      de: /\b(?:von (?:5|10|fünf|zehn)|Sterne\p{L}*|Note|Eins|Zwei|Drei|Vier|Punkte\p{L}*|Smiley)(?!\p{L})/u,
      en: /\b(?:out of (?:5|five|10|ten)|stars?|points?|an? [A-F]|smiley)\b/u,
    },
  },
  {
    name: 'a verb of writing or answering',
    concept: 'engagement',
    patterns: {
      de: /\b(?:schreib\p{L}*|schrieb\p{L}*|geschrieben|(?:be)?antwort\p{L}*|(?:ge|be)antwortet|post\p{L}*|tippt\p{L}*|kommentier\p{L}*|Kommentar\p{L}*|Nachricht\p{L}*|Mail)(?!\p{L})/iu,
      en: /\b(?:writ\w*|wrote|answer\w*|repl(?:y|ies|ied)|post(?:s|ed)?|typ(?:es|ed)|comment\w*|messages?|email(?:s|ed)?)\b/iu,
    },
  },
  {
    name: 'a verb of calling or asking',
    concept: 'engagement',
    patterns: {
      de: /\b(?:ruf(?:t|en)?|riefe?n?|angerufen|Anrufe?n?|frag(?:t|en)?|fragte?n?|(?:aus)?gefragt|nachfragen)(?!\p{L})/iu,
      en: /\b(?:rings?|rang|rung|phone|call(?:s|ed)?|ask(?:s|ed|ing)?)\b/iu,
    },
  },
];
