import type { Locale } from '../domain/locale';

const german = {
  title: 'Karten zählen',
  start: 'Kamera einschalten',
  starting: 'Die Kamera wird eingeschaltet. Vielleicht fragt der Browser um Erlaubnis.',
  stop: 'Kamera ausschalten',
  recount: 'Neu zählen',
  again: 'Noch einmal versuchen',
  camera: 'Kamera',
  unnamed: 'Kamera {number}',
  picture: 'Bild der Kamera',
  showAnswers: 'Antworten zeigen',
  none: 'Noch keine Karte gezählt.',
  one: '1 Karte gezählt.',
  many: '{count} Karten gezählt.',
  ofPeople: '{count} von {people} gezählt.',
  missingOne: '1 fehlt noch.',
  missingMany: '{count} fehlen noch.',
  complete: 'Alle da.',
  missingCards: 'Nicht dabei: {cards}.',
  tooMany: 'Mehr Karten als Leute: {count} von {people}. Stimmt die Zahl der Leute?',
  tooFarOne:
    'Ein Quadrat ist zu klein zum Lesen. Ist es eine Karte, ist sie zu weit weg: näher kommen oder größere Karten nehmen.',
  tooFarMany:
    '{count} Quadrate sind zu klein zum Lesen. Sind es Karten, sind sie zu weit weg: näher kommen oder größere Karten nehmen.',
  doubled: 'Doppelt im Raum: {cards}. Gleiche Antworten zählen einmal, verschiedene gar nicht.',
  still: 'Das Bild steht still. Kommt nichts mehr, schalt die Kamera aus und wieder ein.',
  dark: 'Das Bild ist fast schwarz. Ist die Kamera abgedeckt?',
  reach: 'Bild {width} × {height}: A4-Karten bis etwa {a4} m, A5 bis {a5} m.',
  smallPicture: 'Eine Kamera mit 1080p liest weiter.',
  correct: 'Von Hand berichtigen',
  correctHint: 'Was du hier wählst, gilt vor dem, was die Kamera liest.',
  card: 'Karte {card}',
  asRead: 'wie gelesen',
  unsure: 'unsicher',
  noVote: 'ohne Stimme',
  addCard: 'Weitere Karte, Nummer',
  add: 'Dazunehmen',
  addHint: 'Nummern von 1 bis {most}.',
  askew: 'schräg',
  troubles: {
    refused: {
      title: 'Der Browser lässt die Kamera nicht zu.',
      text: 'Erlaube sie für diese Seite über das Zeichen in der Adresszeile und versuch es noch einmal. Bis dahin geht es mit Handzeichen.',
    },
    absent: {
      title: 'Hier ist keine Kamera zu finden.',
      text: 'Steck eine an und versuch es noch einmal. Bis dahin geht es mit Handzeichen.',
    },
    busy: {
      title: 'Die Kamera ist belegt.',
      text: 'Ein anderes Programm benutzt sie, meist eine Videokonferenz. Beende es und versuch es noch einmal. Bis dahin geht es mit Handzeichen.',
    },
    unsupported: {
      title: 'Dieser Browser gibt der Seite keine Kamera.',
      text: 'Er tut das nur unter einer verschlüsselten Adresse oder auf dem eigenen Rechner. Sonst geht es mit Handzeichen.',
    },
    failed: {
      title: 'Die Kamera lässt sich nicht einschalten.',
      text: 'Versuch es noch einmal, oder zähl mit Handzeichen.',
    },
    lost: {
      title: 'Die Kamera ist weg.',
      text: 'Wurde sie abgezogen, oder war der Laptop im Ruhezustand? Was gezählt ist, bleibt. Schalt sie wieder ein, oder zähl den Rest von Hand.',
    },
    unreadable: {
      title: 'Dieser Browser kann die Karten nicht lesen.',
      text: 'Ein neuerer Chrome, Edge, Firefox oder Safari kann es. Sonst geht es mit Handzeichen.',
    },
  },
};

/** What the card counter says in one language; it travels in the counter's script. */
export type CardCounterWords = typeof german;

const english: CardCounterWords = {
  title: 'Count cards',
  start: 'Switch the camera on',
  starting: 'The camera is being switched on. Your browser may ask for permission.',
  stop: 'Switch the camera off',
  recount: 'Count again',
  again: 'Try again',
  camera: 'Camera',
  unnamed: 'Camera {number}',
  picture: 'Picture of the camera',
  showAnswers: 'Show answers',
  none: 'No card counted yet.',
  one: '1 card counted.',
  many: '{count} cards counted.',
  ofPeople: '{count} of {people} counted.',
  missingOne: '1 still missing.',
  missingMany: '{count} still missing.',
  complete: 'All there.',
  missingCards: 'Not among them: {cards}.',
  tooMany: 'More cards than people: {count} of {people}. Is the number of people right?',
  tooFarOne:
    'One square is too small to be read. If it is a card, it is too far away: come nearer or use larger cards.',
  tooFarMany:
    '{count} squares are too small to be read. If they are cards, they are too far away: come nearer or use larger cards.',
  doubled: 'Twice in the room: {cards}. Equal answers count once, different ones not at all.',
  still: 'The picture stands still. If nothing more comes, switch the camera off and on again.',
  dark: 'The picture is almost black. Is the camera covered?',
  reach: 'Picture {width} × {height}: A4 cards from up to about {a4} m, A5 from {a5} m.',
  smallPicture: 'A camera with 1080p reads further.',
  correct: 'Correct by hand',
  correctHint: 'What you choose here comes before what the camera reads.',
  card: 'Card {card}',
  asRead: 'as read',
  unsure: 'unsure',
  noVote: 'no vote',
  addCard: 'Another card, number',
  add: 'Add',
  addHint: 'Numbers from 1 to {most}.',
  askew: 'askew',
  troubles: {
    refused: {
      title: 'The browser does not allow the camera.',
      text: 'Allow it for this page through the sign in the address bar and try again. Until then a show of hands will do.',
    },
    absent: {
      title: 'No camera can be found here.',
      text: 'Plug one in and try again. Until then a show of hands will do.',
    },
    busy: {
      title: 'The camera is taken.',
      text: 'Another program is using it, a video call as a rule. Close that and try again. Until then a show of hands will do.',
    },
    unsupported: {
      title: 'This browser gives the page no camera.',
      text: 'It does so only at an encrypted address or on your own computer. Otherwise a show of hands will do.',
    },
    failed: {
      title: 'The camera cannot be switched on.',
      text: 'Try again, or count a show of hands.',
    },
    lost: {
      title: 'The camera is gone.',
      text: 'Was it unplugged, or was the laptop asleep? What has been counted stays. Switch it on again, or count the rest by hand.',
    },
    unreadable: {
      title: 'This browser cannot read the cards.',
      text: 'A newer Chrome, Edge, Firefox or Safari can. Otherwise a show of hands will do.',
    },
  },
};

export const CARD_COUNTER_WORDS: Readonly<Record<Locale, CardCounterWords>> = { de: german, en: english };
