import type { Locale } from '../domain/locale';

const german = {
  /** Before a figure's number. */
  figure: 'Abb.',
  /** What each concept is, in short, as in the table of the first chapter. */
  brief: { engagement: 'eine Handlung', experience: 'ein Eindruck vom Ganzen', satisfaction: 'ein Urteil' },
  threeQuestions: {
    caption: 'Die drei Fragen der Reihe nach. Die erste, die passt, nennt den Begriff.',
    engagement: 'Wendet sich jemand an jemanden?',
    experience: 'Geht es darum, wie das Ganze wirkt?',
    satisfaction: 'Wird etwas an einer Erwartung gemessen?',
    yes: 'ja',
    no: 'nein',
  },
  oneOrder: {
    caption: 'Eine Bestellung, drei Blicke: auf das Ganze, auf eine Handlung, auf Erwartung und Ergebnis.',
    label:
      'Lenas Bestellung als Weg durch sechs Kontakte: Anzeige, Shop, Kasse, Paket, Mail, Rücksendung. Der ganze Weg ist CX, ein Eindruck vom Ganzen. Am Paket steht CS, ein Urteil: Freitag war zugesagt, am Mittwoch kam es, also früher als erwartet. An der Mail steht CE, eine Handlung: Der Shop schreibt Lena, Lena fragt den Shop.',
    stops: ['Anzeige', 'Shop', 'Kasse', 'Paket', 'Mail', 'Rücksendung'],
    shop: 'Shop',
    lena: 'Lena',
    email: 'Mail',
    question: 'Frage',
    expected: ['Freitag', 'zugesagt'],
    came: ['Mittwoch', 'gekommen'],
  },
  sumOfContacts: {
    caption: 'Viele Kontakte, ein Eindruck: Mehmet und sein Fitnessstudio.',
    label:
      'Mehmets Weg mit dem Studio: Plakat, Bewertungen, Probetraining, Warten aufs Gerät, Empfang, Kündigung. Alle Kontakte laufen in einem Eindruck vom Ganzen zusammen, CX: „Unkompliziert. Ich war gern da.“',
    contacts: ['Plakat', 'Bewertungen', 'Probetraining', 'Warten aufs Gerät', 'Empfang', 'Kündigung'],
    quote: ['„Unkompliziert.', 'Ich war gern da.“'],
  },
  expectationFulfilment: {
    caption: 'Ein Stuhl, der nach vier Tagen kommt, gemessen an drei Erwartungen. Weiter oben heißt früher.',
    label:
      'Dreimal kommt der Stuhl nach vier Tagen. Anna waren zwei Tage zugesagt: Das Ergebnis liegt unter der Erwartung, sie ist verfehlt. Waren vier Tage zugesagt, liegen beide gleich hoch: gehalten. Jonas war eine Woche zugesagt: Das Ergebnis liegt über der Erwartung, sie ist übertroffen.',
    expected: 'zugesagt',
    came: 'gekommen',
    result: '4 Tage',
    cases: [
      { verdict: 'verfehlt', name: 'Anna', expectation: '2 Tage' },
      { verdict: 'gehalten', name: '', expectation: '4 Tage' },
      { verdict: 'übertroffen', name: 'Jonas', expectation: '1 Woche' },
    ],
  },
  threePairs: {
    caption: 'Was führt wozu? Drei Quellen, drei Antworten. Der Pfeil steht für „trägt bei zu“.',
    bond: 'Bindung',
    pfundt: { name: 'Pfundt', text: 'Auf guter CX baut CE auf. Daraus folgen Bindung und Zufriedenheit.' },
    threePillars: {
      name: 'Drei Säulen',
      text: 'CE und CX führen zu CS. CX ist die Basis von beiden, CS die Grundlage der Bindung.',
    },
    miiyta: { name: 'miiyta', text: 'CE fördert CX. CS ist die methodische Grundlage aller Ansätze.' },
  },
  crmCemCe: {
    caption: 'Drei Ansätze nach miiyta. Sie überschneiden sich, und alle gründen auf der Kundenzufriedenheit.',
    label:
      'Drei Kreise überschneiden sich: CRM, CEM und CE. In der Mitte, wo alle drei sich treffen, steht CS, die Kundenzufriedenheit.',
    crm: {
      name: 'Customer Relationship Management',
      text: 'Daten und Abläufe ordnen, um Kunden zu halten und zu gewinnen',
    },
    cem: {
      name: 'Customer Experience Management',
      text: 'gute Erfahrungen schaffen, damit eine emotionale Bindung entsteht',
    },
    ce: { name: 'Customer Engagement', text: 'miteinander im Gespräch sein, auch die Kunden untereinander' },
    cs: { name: 'Customer Satisfaction', text: 'die gemeinsame Grundlage: Erwartung und Erfüllung' },
  },
  journeyMap: {
    caption: 'Eine Journey Map für ein Wochenende im Hotel: Phasen, Touchpoints und Gefühle.',
    label:
      'Ein Wochenende im Hotel in fünf Phasen. Suchen, mit Fotos: neugierig. Buchen, auf der Website: ungeduldig, der Tiefpunkt. Ankommen, an der Rezeption: willkommen. Bleiben, im Zimmer: gerührt, der Höhepunkt. Abreisen, mit der Rechnung: gelassen. Die Linie durch alle Punkte ist CX.',
    stage: 'Phase',
    touchpoint: 'Touchpoint',
    good: 'angenehm',
    bad: 'unangenehm',
    stages: [
      { name: 'Suchen', touchpoint: 'Fotos', feeling: 'neugierig' },
      { name: 'Buchen', touchpoint: 'Website', feeling: 'ungeduldig' },
      { name: 'Ankommen', touchpoint: 'Rezeption', feeling: 'willkommen' },
      { name: 'Bleiben', touchpoint: 'Zimmer', feeling: 'gerührt' },
      { name: 'Abreisen', touchpoint: 'Rechnung', feeling: 'gelassen' },
    ],
  },
  kanoCurve: {
    caption: 'Drei Arten von Anforderungen nach Kano: wie sehr sie erfüllt sind und was das bewirkt.',
    label:
      'Drei Kurven, von links nach rechts besser erfüllt, von unten nach oben zufriedener. Basis beginnt ganz unten und endet bei weder noch: Fehlt sie, gibt es Ärger, mehr davon bringt nichts. Leistung steigt gleichmäßig von unzufrieden zu zufrieden. Begeisterung beginnt bei weder noch und endet ganz oben: Fehlt sie, vermisst sie niemand.',
    satisfied: 'zufrieden',
    dissatisfied: 'unzufrieden',
    unmet: 'nicht erfüllt',
    met: 'voll erfüllt',
  },
  momentAndExperience: {
    caption: 'Ein Wochenende im Hotel. Das Erlebnis ist ein Moment, die Erfahrung bleibt nach der Abreise.',
    label:
      'Auf einer Zeitachse von der Anreise über die Abreise bis eine Woche später stehen einzelne Momente, gute und weniger gute. Einer ragt heraus, das Erlebnis: der Gruß auf dem Kissen. Durch alle zieht sich ruhig eine Linie, die Erfahrung; sie geht nach der Abreise weiter.',
    moment: 'Erlebnis: der Gruß auf dem Kissen',
    momentShort: ['Erlebnis:', 'der Gruß auf dem Kissen'],
    lasting: 'Erfahrung',
    arrival: 'Anreise',
    departure: 'Abreise',
    later: 'eine Woche später',
    laterShort: 'später',
  },
  weekOne: {
    caption: 'Die sieben Strategien von Pfundt als Liste für deine erste Woche, zum Ausdrucken und Abhaken.',
    tasks: [
      {
        strategy: 'Touchpoints nutzen',
        task: 'Bestell bei euch, abonnier den Newsletter, geh in den Laden. Schreib jeden Touchpoint auf.',
      },
      { strategy: 'Die Marke kennen', task: 'Frag fünf Kollegen und fünf Kunden: Was gibt es nur bei uns?' },
      {
        strategy: 'Mehrere Kanäle nutzen',
        task: 'Notier zu jedem Kanal, wer ihn pflegt, wann zuletzt etwas kam und wie viele reagiert haben.',
      },
      {
        strategy: 'Leicht erreichbar sein',
        task: 'Stell auf jedem Weg dieselbe Frage und stopp die Zeit. Sitz eine Stunde im Kundendienst daneben.',
      },
      {
        strategy: 'Aktionen auf Zeit',
        task: 'Sieh dir die letzten drei Angebote an: Wer hat zugegriffen, wer kam danach wieder?',
      },
      { strategy: 'Nützliche Inhalte', task: 'Hol dir die zehn häufigsten Fragen und entwirf zu einer die Antwort.' },
      { strategy: 'Alle Geräte bedienen', task: 'Bestell noch einmal, diesmal auf dem Handy und mit einer Hand.' },
    ],
  },
};

type DrawingWords = typeof german;

const english: DrawingWords = {
  figure: 'Fig.',
  brief: { engagement: 'an act', experience: 'an impression of the whole', satisfaction: 'a judgement' },
  threeQuestions: {
    caption: 'The three questions in order. The first that fits gives you the term.',
    engagement: 'Does somebody act towards somebody?',
    experience: 'Is it about how the whole is perceived?',
    satisfaction: 'Is something held against an expectation?',
    yes: 'yes',
    no: 'no',
  },
  oneOrder: {
    caption: 'One order seen in three ways: as a whole, as an act, as expectation and result.',
    label:
      'Lena’s order as a way through six contacts: ad, shop, checkout, parcel, email, return. The whole way is CX, an impression of the whole. At the parcel stands CS, a judgement: Friday was promised, it came on Wednesday, so earlier than expected. At the email stands CE, an act: the shop writes to Lena, Lena asks the shop.',
    stops: ['ad', 'shop', 'checkout', 'parcel', 'email', 'return'],
    shop: 'shop',
    lena: 'Lena',
    email: 'email',
    question: 'question',
    expected: ['Friday', 'promised'],
    came: ['Wednesday', 'arrived'],
  },
  sumOfContacts: {
    caption: 'Many contacts, one impression: Mehmet and his gym.',
    label:
      'Mehmet’s way with the gym: poster, reviews, trial session, waiting for a machine, front desk, cancellation. All contacts run together into one impression of the whole, CX: “No fuss. I liked it there.”',
    contacts: ['poster', 'reviews', 'trial session', 'waiting', 'front desk', 'cancellation'],
    quote: ['“No fuss.', 'I liked it there.”'],
  },
  expectationFulfilment: {
    caption: 'A chair that arrives after four days, held against three expectations. Higher up means sooner.',
    label:
      'Three times the chair arrives after four days. Anna was promised two days: the result lies below the expectation, which is missed. Where four days were promised, both lie level: met. Jonas was promised a week: the result lies above the expectation, which is exceeded.',
    expected: 'promised',
    came: 'arrived',
    result: '4 days',
    cases: [
      { verdict: 'missed', name: 'Anna', expectation: '2 days' },
      { verdict: 'met', name: '', expectation: '4 days' },
      { verdict: 'exceeded', name: 'Jonas', expectation: '1 week' },
    ],
  },
  threePairs: {
    caption: 'What leads to what? Three sources, three answers. The arrow stands for “contributes to”.',
    bond: 'bond',
    pfundt: { name: 'Pfundt', text: 'Good CX is what CE builds on. A bond and satisfaction follow.' },
    threePillars: {
      name: 'Three Pillars',
      text: 'CE and CX lead to CS. CX is the base of both, and CS is what the bond rests on.',
    },
    miiyta: { name: 'miiyta', text: 'CE furthers CX. CS is the basis of every approach.' },
  },
  crmCemCe: {
    caption: 'Three approaches, after miiyta. They overlap, and all of them rest on customer satisfaction.',
    label:
      'Three circles overlap: CRM, CEM and CE. In the middle, where all three meet, stands CS, customer satisfaction.',
    crm: {
      name: 'Customer relationship management',
      text: 'ordering data and processes to keep customers and win new ones',
    },
    cem: { name: 'Customer experience management', text: 'creating good experiences so that an emotional bond forms' },
    ce: { name: 'Customer engagement', text: 'being in conversation, customers among themselves included' },
    cs: { name: 'Customer satisfaction', text: 'the base they share: expectation and fulfilment' },
  },
  journeyMap: {
    caption: 'A journey map of a weekend in a hotel: stages, touchpoints and feelings.',
    label:
      'A weekend in a hotel in five stages. Searching, with photos: curious. Booking, on the website: impatient, the lowest point. Arriving, at the front desk: welcome. Staying, in the room: touched, the highest point. Leaving, with the bill: relaxed. The line through all the dots is CX.',
    stage: 'stage',
    touchpoint: 'touchpoint',
    good: 'pleasant',
    bad: 'unpleasant',
    stages: [
      { name: 'searching', touchpoint: 'photos', feeling: 'curious' },
      { name: 'booking', touchpoint: 'website', feeling: 'impatient' },
      { name: 'arriving', touchpoint: 'front desk', feeling: 'welcome' },
      { name: 'staying', touchpoint: 'room', feeling: 'touched' },
      { name: 'leaving', touchpoint: 'bill', feeling: 'relaxed' },
    ],
  },
  kanoCurve: {
    caption: 'Three kinds of requirement after Kano: how well they are met, and what that does.',
    label:
      'Three curves, better met from left to right, more satisfied from bottom to top. Basic starts at the very bottom and ends at neither: its absence annoys, more of it gains nothing. Performance rises steadily from dissatisfied to satisfied. Delight starts at neither and ends at the very top: if it is absent, nobody misses it.',
    satisfied: 'satisfied',
    dissatisfied: 'dissatisfied',
    unmet: 'not met',
    met: 'fully met',
  },
  momentAndExperience: {
    caption: 'A weekend in a hotel. The Erlebnis is one moment; the Erfahrung stays after the guest has left.',
    label:
      'On a time line from arrival through departure to a week later stand single moments, good ones and less good ones. One stands out, the moment: a note on the pillow. Through them all runs one calm line, what stays; it goes on after the departure.',
    moment: 'the moment: a note on the pillow',
    momentShort: ['the moment:', 'a note on the pillow'],
    lasting: 'what stays',
    arrival: 'arrival',
    departure: 'departure',
    later: 'a week later',
    laterShort: 'later',
  },
  weekOne: {
    caption: 'Pfundt’s seven strategies as a list for your first week, to print and tick off.',
    tasks: [
      {
        strategy: 'Use the touchpoints',
        task: 'Order from your company, subscribe to the newsletter, visit the shop. Write down every touchpoint.',
      },
      { strategy: 'Know the brand', task: 'Ask five colleagues and five customers: what do you only get here?' },
      {
        strategy: 'Use several channels',
        task: 'Note for each channel who looks after it, when something last appeared and how many responded.',
      },
      {
        strategy: 'Be easy to reach',
        task: 'Ask the same question by every route and time the answers. Spend an hour beside customer service.',
      },
      {
        strategy: 'Limited-time offers',
        task: 'Look at the last three offers: who took them up, and who came back?',
      },
      { strategy: 'Useful content', task: 'Get the ten commonest questions and draft the answer to one.' },
      { strategy: 'Work on every device', task: 'Order again, this time on a phone and with one hand.' },
    ],
  },
};

/** Words in and around the drawings; the same ones as in the articles that show them. */
export const DRAWING_WORDS: Readonly<Record<Locale, DrawingWords>> = { de: german, en: english };
