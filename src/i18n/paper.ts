import type { Concept } from '../domain/concept';
import type { Locale } from '../domain/locale';

const german = {
  title: 'Blätter zum Workshop',
  description: 'Arbeitsblatt, Lösungen mit Begründungen und das Merkblatt „Die drei Fragen“ zum Ausdrucken.',
  lead: 'Für Räume ohne Beamer und für danach: was du druckst, siehst du unten.',
  choose: 'Was soll gedruckt werden?',
  papers: { worksheet: 'Arbeitsblatt', key: 'Lösungen mit Begründungen', handout: 'Merkblatt: die drei Fragen' },
  print: 'Drucken',
  noSet: 'Das Arbeitsblatt und die Lösungen brauchen ein Set. Das Merkblatt kannst du sofort drucken.',
  toDesk: 'Ein Set aussuchen',
  loading: 'Die Fälle werden geladen …',
  bankFailed:
    'Die Sammlung der Fälle ist gerade nicht zu erreichen. Eigene Fälle und das Merkblatt lassen sich drucken.',
  gone: 'Nicht mehr in der Sammlung und deshalb nicht auf dem Blatt: {ids}.',
  untitled: 'Workshop',
  worksheetLead: 'Lies den Fall, dann die Frage. Kreuz an, was passt.',
  worksheetLeadTwice: 'Lies den Fall, dann die Frage. Kreuz links an, bevor ihr redet, und rechts danach.',
  first: 'zuerst',
  second: 'nach dem Gespräch',
  unsure: 'unsicher',
  usualQuestion: 'Worum geht es hier?',
  keyTitle: 'Lösungen',
  correct: 'Richtig',
  contested: 'Auch vertretbar: {reading}.',
  teaches: 'Nachlesen:',
  noReason: 'Ohne Begründung.',
  handoutTitle: 'Die drei Fragen',
  handoutLead:
    'Überleg zuerst, wonach gefragt ist. Dann geh die drei Fragen der Reihe nach durch. Die erste, die passt, nennt den Begriff.',
  questions: {
    engagement: 'Wendet sich jemand an jemanden?',
    experience: 'Geht es darum, wie das Ganze wirkt?',
    satisfaction: 'Wird etwas an einer Erwartung gemessen?',
  } satisfies Record<Concept, string>,
  short: {
    engagement: 'eine Handlung',
    experience: 'ein Eindruck vom Ganzen',
    satisfaction: 'ein Urteil',
  } satisfies Record<Concept, string>,
  look: {
    engagement:
      'Jemand schreibt, fragt, antwortet, lädt ein. Kunde oder Marke, auch Kunden untereinander. Wer anfängt, spielt keine Rolle.',
    experience:
      'Alle Kontakte zusammen, so wie der Kunde sie wahrnimmt. Ein einzelner Kontakt trägt dazu bei, ist aber nicht das Ganze.',
    satisfaction:
      'Hier das Erwartete, dort das, was kam. Es kann um eine Kleinigkeit gehen und trotzdem ein Urteil sein.',
  } satisfies Record<Concept, string>,
  measure: {
    engagement: 'Handlungen zählen: Anfragen, Beiträge, Antworten',
    experience: 'nach dem Eindruck fragen, an vielen Stellen des Weges',
    satisfaction: 'fragen, wie gut die Erwartung erfüllt ist',
  } satisfies Record<Concept, string>,
  measureLabel: 'So misst du es:',
  severalTitle: 'Wenn mehreres zugleich stimmt',
  several:
    'In einer Situation steckt oft mehr als eine Seite. Klär dann zuerst, worüber ihr redet: über die Handlung, ihr Ziel, die Wahrnehmung oder das Urteil.',
};

const english: typeof german = {
  title: 'Papers for the workshop',
  description: 'Worksheet, solutions with reasons and the handout “The three questions”, ready to print.',
  lead: 'For rooms without a projector, and for afterwards. What you print is what you see below.',
  choose: 'What is to be printed?',
  papers: { worksheet: 'Worksheet', key: 'Solutions with reasons', handout: 'Handout: the three questions' },
  print: 'Print',
  noSet: 'Worksheet and solutions need a set. The handout can be printed at once.',
  toDesk: 'Choose a set',
  loading: 'The cases are being loaded …',
  bankFailed: 'The collection of cases cannot be reached at the moment. Your own cases and the handout can be printed.',
  gone: 'No longer in the collection and therefore not on the sheet: {ids}.',
  untitled: 'Workshop',
  worksheetLead: 'Read the case, then the question. Tick what fits.',
  worksheetLeadTwice: 'Read the case, then the question. Tick on the left before you talk, on the right afterwards.',
  first: 'first',
  second: 'after talking',
  unsure: 'not sure',
  usualQuestion: 'What is this about?',
  keyTitle: 'Solutions',
  correct: 'Right',
  contested: 'Also defensible: {reading}.',
  teaches: 'Read on:',
  noReason: 'No reason given.',
  handoutTitle: 'The three questions',
  handoutLead:
    'First decide what is being asked about. Then go through the three questions in order. The first that fits gives you the term.',
  questions: {
    engagement: 'Does somebody act towards somebody?',
    experience: 'Is it about how the whole is perceived?',
    satisfaction: 'Is something held against an expectation?',
  },
  short: { engagement: 'an act', experience: 'an impression of the whole', satisfaction: 'a judgement' },
  look: {
    engagement:
      'Somebody writes, asks, answers, invites. Customer or brand, or customers among themselves. It makes no difference who starts.',
    experience:
      'All contacts together, as the customer perceives them. A single contact adds to it but is not the whole.',
    satisfaction:
      'What was expected on one side, what came on the other. It may be about a trifle and still be a judgement.',
  },
  measure: {
    engagement: 'count acts: enquiries, posts, replies',
    experience: 'ask about the impression at many points along the way',
    satisfaction: 'ask how well the expectation was met',
  },
  measureLabel: 'How to measure it:',
  severalTitle: 'When several things are true at once',
  several:
    'Most situations have more than one side. Settle first what you are talking about: the act, its aim, the perception or the judgement.',
};

/** Words of the papers that go with a workshop. */
export const PAPER: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
export type PaperWords = typeof german;
