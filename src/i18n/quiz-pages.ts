import type { Locale } from '../domain/locale';

const german = {
  title: 'Quiz',
  lead: 'Fälle aus dem Alltag, je drei Antworten: CE, CX oder CS. Nach jeder Antwort liest du, was dafür und was dagegen spricht.',
  description:
    'Alle Quizze auf einen Blick: der Einstiegstest, Übungen zu jedem Kapitel und zu jedem Schauplatz, jede Antwort mit Begründung.',
  modes: {
    entry: { title: 'Einstiegstest', text: 'Drei Situationen. Zwei davon sind schwerer, als sie aussehen.' },
    practice: { title: 'Üben', text: 'Jeden Tag ein paar Fälle, ausgewählt nach dem, was du verwechselst.' },
    sort: { title: 'Sortieren', text: 'Neun Fälle oder Kennzahlen nebeneinander: Was gehört wohin?' },
    exam: { title: 'Prüfung', text: '24 Fälle ohne Hilfe, am Ende eine Auswertung und eine Urkunde.' },
    pretest: { title: 'Vor dem Training', text: 'Neun Fälle ohne Auflösung, um zu sehen, wo du anfängst.' },
    posttest: { title: 'Nach dem Training', text: 'Neun andere Fälle, und was du dazugelernt hast.' },
    progress: { title: 'Fortschritt', text: 'Was du schon sicher trennst und was du noch verwechselst.' },
  },
  byChapter: 'Zu jedem Kapitel',
  byChapterText: 'Dieselben Übungen stehen am Ende der Kapitel.',
  bySetting: 'Nach Schauplatz',
  bySettingText: 'Fälle, die alle am selben Ort spielen.',
  count: '{count} Fälle',
  forTrainers: 'Für Trainings',
  allItems: 'Alle Aufgaben mit Lösungen und Begründungen',
  setLead: '{count} Fälle. Nach jeder Antwort liest du, was dafür und was dagegen spricht.',
  setDescription:
    '{title}: {count} Fälle zu Customer Engagement, Customer Experience und Kundenzufriedenheit, jede Antwort mit Begründung.',
  numbers: { 3: 'Drei', 4: 'Vier', 5: 'Fünf', 6: 'Sechs' },
  readChapter: 'Das Kapitel dazu:',
  next: 'Weiter mit:',
  allSets: 'Alle Quizze',
};

const english: typeof german = {
  title: 'Quiz',
  lead: 'Cases from everyday life, three answers each: CE, CX or CS. After every answer you read what speaks for it and what against.',
  description:
    'All quizzes at a glance: the entry test, exercises on every chapter and in every setting, each answer with its reasons.',
  modes: {
    entry: { title: 'Entry test', text: 'Three situations. Two of them are harder than they look.' },
    practice: { title: 'Practise', text: 'A few cases a day, chosen by what you mix up.' },
    sort: { title: 'Sort', text: 'Nine cases or metrics side by side: which goes where?' },
    exam: { title: 'Exam', text: '24 cases without help, then your results and a certificate.' },
    pretest: { title: 'Before the training', text: 'Nine cases without answers, to see where you begin.' },
    posttest: { title: 'After the training', text: 'Nine other cases, and what you have learnt.' },
    progress: { title: 'Progress', text: 'What you tell apart for sure, and what you still mix up.' },
  },
  byChapter: 'For every chapter',
  byChapterText: 'The same exercises stand at the end of the chapters.',
  bySetting: 'By setting',
  bySettingText: 'Cases that all happen in the same place.',
  count: '{count} cases',
  forTrainers: 'For trainers',
  allItems: 'All items with answers and reasons',
  setLead: '{count} cases. After every answer you read what speaks for it and what against.',
  setDescription:
    '{title}: {count} cases on customer engagement, customer experience and customer satisfaction, each answer with its reasons.',
  numbers: { 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six' },
  readChapter: 'The chapter on it:',
  next: 'Go on with:',
  allSets: 'All quizzes',
};

/** Words of the index of quizzes and of the pages of sets. */
export const QUIZ_PAGES: Readonly<Record<Locale, typeof german>> = { de: german, en: english };
