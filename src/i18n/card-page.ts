import type { Locale } from '../domain/locale';

const german = {
  title: 'Abstimmkarten',
  description:
    'Papierkarten zum Abstimmen in der Schulung: drucken, hochhalten, die Kamera des Laptops zählt. Ohne Telefone, ohne Netz, ohne Daten.',
  lead: 'Jede Karte trägt ein anderes Muster. Welche Seite oben ist, ist die Antwort. Die Kamera deines Laptops liest alle Karten im Raum auf einmal.',
  print: {
    title: 'Drucken',
    count: 'Wie viele Karten',
    countUnit: '{count} Karten',
    size: 'Größe',
    a4: 'A4, Muster 18 cm',
    a4Hint: 'eine Karte auf einem Blatt, bis etwa {metres} m',
    a5: 'A5, Muster 12 cm',
    a5Hint: 'zwei auf einem Blatt A4, in der Mitte schneiden, bis etwa {metres} m',
    button: 'Karten drucken',
    withoutScript: 'Wähl Anzahl und Größe und druck die Seite mit deinem Browser: Auf dem Papier sind nur die Karten.',
    hint: 'Im Druckfenster: A4, Hochformat, 100 %, ohne Ränder, ohne Kopf- und Fußzeilen. Schwarz-weiß genügt, einseitig.',
    teams: 'Mit Teams bekommt jedes einen Block des Stapels: zwei Teams 1–30 und 31–60, drei Teams je 20.',
  },
  room: {
    title: 'So klappt es im Raum',
    steps: [
      {
        name: 'Abstand',
        text: 'Von einer Kamera mit 1080p werden A4-Karten bis etwa {a4} m gelesen, A5 bis {a5} m. Liefert sie nur 720p, sind es {a4Small} und {a5Small} m.',
      },
      {
        name: 'Kamera',
        text: 'Stell sie erhöht vor die Leute, am besten über Kopfhöhe, und lass sie ruhig stehen. Eine USB-Kamera auf einem Stativ sieht mehr als die im Deckel.',
      },
      {
        name: 'Licht',
        text: 'Licht von vorn auf die Karten, kein Fenster hinter den Leuten. Glänzendes Papier und Klarsichthüllen spiegeln.',
      },
      {
        name: 'Halten',
        text: 'Die Seite mit der Antwort nach oben, die Karte gerade und flach zur Kamera, Finger nur am Rand. So bleiben, bis gezählt ist: zwei, drei Sekunden.',
      },
      {
        name: 'Verdeckt',
        text: 'Wer hinten sitzt, hält die Karte höher. Was die Kamera nicht liest, trägst du von Hand nach.',
      },
    ],
  },
  try: {
    title: 'Vorher ausprobieren',
    text: 'Halt ein paar Karten in den Raum und sieh, was gelesen wird. Die Bilder werden nur hier im Browser angesehen, nirgends gespeichert und an niemanden geschickt.',
    button: 'Kamera ausprobieren',
    failed: 'Der Teil, der die Karten liest, lässt sich nicht laden. Prüf die Verbindung und lade die Seite neu.',
  },
  cards: {
    title: 'Die Karten',
    hint: 'Ein Klick auf eine Karte zeigt und druckt nur diese, etwa als Ersatz für eine verlorene.',
    all: 'Wieder alle Karten',
    card: 'Karte {card}',
    unsure: 'unsicher',
    hold: 'Deine Antwort nach oben. Finger an den Rand.',
  },
};

/** What the page with the paper cards says in one language. */
export type CardPageWords = typeof german;

const english: CardPageWords = {
  title: 'Voting cards',
  description:
    'Paper cards for votes in a training session: print them, hold them up, and the laptop’s camera counts. No phones, no network, no data.',
  lead: 'Every card has its own pattern. Whichever side is up is the answer. Your laptop’s camera reads all the cards in the room at once.',
  print: {
    title: 'Print',
    count: 'How many cards',
    countUnit: '{count} cards',
    size: 'Size',
    a4: 'A4, 18 cm pattern',
    a4Hint: 'one card a sheet, up to about {metres} m',
    a5: 'A5, 12 cm pattern',
    a5Hint: 'two on an A4 sheet, cut in the middle, up to about {metres} m',
    button: 'Print the cards',
    withoutScript: 'Choose number and size, then print the page with your browser: only the cards come out on paper.',
    hint: 'In the print dialogue: A4, portrait, 100%, no margins, no headers and footers. Black and white is enough, one side only.',
    teams: 'With teams, each takes a block of the pile: two teams take 1–30 and 31–60, three take 20 each, and so on.',
  },
  room: {
    title: 'What works in the room',
    steps: [
      {
        name: 'Distance',
        text: 'A camera with 1080p reads A4 cards from up to about {a4} m and A5 from {a5} m. With 720p it manages {a4Small} and {a5Small} m.',
      },
      {
        name: 'Camera',
        text: 'Put it high in front of the group, above their heads if you can, and keep it still. A USB camera on a tripod sees more than the one in the lid.',
      },
      {
        name: 'Light',
        text: 'Light on the cards from the front, no window behind the group. Glossy paper and plastic sleeves reflect.',
      },
      {
        name: 'Holding',
        text: 'The side with the answer up, the card straight and flat towards the camera, fingers at the edge only. Stay like that until counted: two or three seconds.',
      },
      {
        name: 'Hidden',
        text: 'Those at the back hold their card higher. What the camera cannot read, you add by hand.',
      },
    ],
  },
  try: {
    title: 'Try it beforehand',
    text: 'Hold some cards up in the room and see what is read. The pictures are looked at here in the browser only, stored nowhere and sent to nobody.',
    button: 'Try the camera',
    failed: 'The part that reads the cards cannot be loaded. Check the connection and reload the page.',
  },
  cards: {
    title: 'The cards',
    hint: 'Click on a card to show and print that one alone, for instance to replace a lost one.',
    all: 'Back to all cards',
    card: 'Card {card}',
    unsure: 'unsure',
    hold: 'Your answer up. Fingers at the edge.',
  },
};

export const CARD_PAGE: Readonly<Record<Locale, CardPageWords>> = { de: german, en: english };
