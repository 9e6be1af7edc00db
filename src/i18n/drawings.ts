import type { Concept } from '../domain/concept';
import type { Locale } from '../domain/locale';

type ByConcept = Readonly<Record<Concept, string>>;
/** Words that the drawing breaks into two lines. */
type TwoLines = readonly [string, string];
type Six = readonly [string, string, string, string, string, string];

interface DrawingWords {
  /** The word before a figure's number. */
  readonly figure: string;
  /** What each concept is, in short, as in the table of the first chapter. */
  readonly brief: ByConcept;
  readonly threeQuestions: { readonly caption: string; readonly questions: ByConcept; readonly yes: string; readonly no: string };
  readonly oneOrder: {
    readonly caption: string;
    readonly label: string;
    readonly stops: Six;
    readonly shop: string;
    readonly lena: string;
    readonly email: string;
    readonly question: string;
    readonly promised: TwoLines;
    readonly came: TwoLines;
  };
  readonly sumOfContacts: { readonly caption: string; readonly label: string; readonly contacts: Six; readonly impression: TwoLines };
  readonly expectationFulfilment: {
    readonly caption: string;
    readonly label: string;
    readonly expected: string;
    readonly came: string;
    readonly cases: readonly { readonly name: string; readonly promised: string; readonly verdict: string }[];
    readonly delivered: string;
  };
}

/** Words in and around the drawings; the same ones as in the articles that show them. */
export const DRAWING_WORDS: Readonly<Record<Locale, DrawingWords>> = {
  de: {
    figure: 'Abb.',
    brief: { engagement: 'eine Handlung', experience: 'ein Eindruck vom Ganzen', satisfaction: 'ein Urteil' },
    threeQuestions: {
      caption: 'Drei Fragen, der Reihe nach. Die erste, die passt, führt zum Begriff.',
      questions: {
        engagement: 'Wendet sich jemand an jemanden?',
        experience: 'Geht es darum, wie das Ganze wirkt?',
        satisfaction: 'Wird etwas an einer Erwartung gemessen?',
      },
      yes: 'ja',
      no: 'nein',
    },
    oneOrder: {
      caption: 'Eine Bestellung, drei Blicke: der ganze Weg, eine Handlung, ein Vergleich.',
      label:
        'Lenas Weg führt durch sechs Kontakte: Anzeige, Shop, Kasse, Paket, Mail, Rücksendung. Der ganze Weg ergibt den Eindruck, CX. Beim Paket liegt ein Vergleich: Freitag war zugesagt, Mittwoch kam es, früher als erwartet, CS. Bei der Mail liegen zwei Handlungen: Der Shop schreibt Lena, Lena fragt den Shop, CE.',
      stops: ['Anzeige', 'Shop', 'Kasse', 'Paket', 'Mail', 'Rücksendung'],
      shop: 'Shop',
      lena: 'Lena',
      email: 'Mail',
      question: 'Frage',
      promised: ['Freitag', 'zugesagt'],
      came: ['Mittwoch', 'geliefert'],
    },
    sumOfContacts: {
      caption: 'Viele Kontakte, ein Eindruck.',
      label:
        'Sechs Kontakte mit dem Fitnessstudio, vom Plakat über Bewertungen, Probetraining, Warten aufs Gerät und Empfang bis zur Kündigung, laufen in einem Eindruck vom Ganzen zusammen, CX: „Unkompliziert. Ich war gern da.“',
      contacts: ['Plakat', 'Bewertungen', 'Probetraining', 'Warten aufs Gerät', 'Empfang', 'Kündigung'],
      impression: ['„Unkompliziert.', 'Ich war gern da.“'],
    },
    expectationFulfilment: {
      caption: 'Dieselbe Lieferung, drei Erwartungen. Über das Urteil entscheidet der Abstand.',
      label:
        'Dreimal kommt der Stuhl nach vier Tagen. Anna waren zwei Tage zugesagt, die Lieferung liegt unter ihrer Erwartung: verfehlt. Waren vier Tage zugesagt, liegen beide gleich hoch: gehalten. Jonas war eine Woche zugesagt, die Lieferung liegt über seiner Erwartung: übertroffen.',
      expected: 'erwartet',
      came: 'geliefert',
      cases: [
        { name: 'Anna', promised: '2 Tage', verdict: 'verfehlt' },
        { name: '', promised: '4 Tage', verdict: 'gehalten' },
        { name: 'Jonas', promised: '1 Woche', verdict: 'übertroffen' },
      ],
      delivered: '4 Tage',
    },
  },
  en: {
    figure: 'Fig.',
    brief: { engagement: 'an act', experience: 'an impression of the whole', satisfaction: 'a judgement' },
    threeQuestions: {
      caption: 'Three questions, in order. The first one that fits leads to the term.',
      questions: {
        engagement: 'Does somebody act towards somebody?',
        experience: 'Is it about how the whole is perceived?',
        satisfaction: 'Is something held against an expectation?',
      },
      yes: 'yes',
      no: 'no',
    },
    oneOrder: {
      caption: 'One order seen in three ways: the whole journey, an act, a comparison.',
      label:
        'Lena’s way leads through six contacts: ad, shop, checkout, parcel, email, return. The whole way adds up to the impression, CX. At the parcel there is a comparison: Friday was promised, Wednesday it came, earlier than expected, CS. At the email there are two acts: the shop writes to Lena, Lena asks the shop, CE.',
      stops: ['Ad', 'Shop', 'Checkout', 'Parcel', 'Email', 'Return'],
      shop: 'Shop',
      lena: 'Lena',
      email: 'email',
      question: 'question',
      promised: ['Friday', 'promised'],
      came: ['Wednesday', 'delivered'],
    },
    sumOfContacts: {
      caption: 'Many contacts, one impression.',
      label:
        'Six contacts with the gym, from the poster through reviews, trial session, waiting for a machine and front desk to the cancellation, run together into one impression of the whole, CX: “No fuss. I liked it there.”',
      contacts: ['Poster', 'Reviews', 'Trial session', 'Waiting', 'Front desk', 'Cancellation'],
      impression: ['“No fuss.', 'I liked it there.”'],
    },
    expectationFulfilment: {
      caption: 'The same delivery, three expectations. The gap decides the judgement.',
      label:
        'Three times the chair arrives after four days. Anna was promised two days, the delivery lies below her expectation: missed. Where four days were promised, both lie level: met. Jonas was promised a week, the delivery lies above his expectation: exceeded.',
      expected: 'expected',
      came: 'delivered',
      cases: [
        { name: 'Anna', promised: '2 days', verdict: 'missed' },
        { name: '', promised: '4 days', verdict: 'met' },
        { name: 'Jonas', promised: '1 week', verdict: 'exceeded' },
      ],
      delivered: '4 days',
    },
  },
};
