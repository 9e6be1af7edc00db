import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createSpellingDictionaryFromTrieFile, type SpellingDictionary } from 'cspell-dictionary';
import { LOCALES, type Locale } from '../../src/domain/locale';

/** A word that neither the dictionary nor our own lists know, and where it stands in its text. */
export interface UnknownWord {
  readonly word: string;
  readonly index: number;
}

/** Entries of one list in `words/`: single words, and phrases whose words are right only together. */
interface WordList {
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, RegExp>;
}

const resolve = createRequire(import.meta.url).resolve;

/** German compounds are in the dictionary's rules: joints like Regenjacke are known, Vergleichportal is not. */
const DICTIONARIES: Readonly<Record<Locale, string>> = {
  de: join(dirname(resolve('@cspell/dict-de-de')), 'de_DE.trie.gz'),
  en: join(dirname(resolve('@cspell/dict-en-gb')), 'en_GB.trie.gz'),
};

/** Dictionaries and lists of both languages, loaded once, and which entries of the lists were needed. */
export class Spelling {
  readonly #dictionaries: Readonly<Record<Locale, SpellingDictionary>>;
  readonly #lists: Readonly<Record<Locale | 'names', WordList>>;
  readonly #needed = new Set<string>();

  constructor() {
    this.#dictionaries = { de: loadDictionary('de'), en: loadDictionary('en') };
    this.#lists = { de: loadList('de'), en: loadList('en'), names: loadList('names') };
  }

  /**
   * The words of a text that are in none of the languages. Case counts, except that any word may begin with a capital. A
   * capitalised word that the text's translation has as well is a name or a term of both languages, and no typo: `twin`
   * holds the translation's words. Words with digits are left alone, and so are addresses and names of files.
   */
  unknownWords(text: string, languages: readonly Locale[], twin: ReadonlySet<string>): UnknownWord[] {
    let rest = text;
    for (const list of [...languages, 'names'] as const) {
      for (const [phrase, pattern] of this.#lists[list].phrases) {
        rest = rest.replace(pattern, (found) => {
          this.#needed.add(`${list} ${phrase}`);
          return blank(found);
        });
      }
    }
    return wordsWithPlace(rest).filter(({ word }) => !this.#isKnown(word, languages, twin));
  }

  /** The word that was probably meant; `undefined` when none is near. */
  suggestion(word: string, language: Locale): string | undefined {
    return this.#dictionaries[language].suggest(word, { numSuggestions: 1 })[0]?.word;
  }

  /** Entries of our lists that no text has needed so far: no longer used, or known to a dictionary. */
  unneeded(): { readonly list: string; readonly entry: string }[] {
    return (['de', 'en', 'names'] as const).flatMap((list) =>
      [...this.#lists[list].words, ...this.#lists[list].phrases.keys()].flatMap((entry) =>
        this.#needed.has(`${list} ${entry}`) ? [] : { list, entry },
      ),
    );
  }

  #isKnown(word: string, languages: readonly Locale[], twin: ReadonlySet<string>): boolean {
    const stem = word.replace(/'s$/, '');
    const forms = [word, stem].flatMap((form) => [form, form.charAt(0).toLowerCase() + form.slice(1)]);
    if (
      languages.some((language) => forms.some((form) => this.#dictionaries[language].has(form, { ignoreCase: false })))
    )
      return true;
    const names = [stem, stem.replace(/s$/, '')];
    if (/^\p{Lu}/u.test(word) && names.some((name) => twin.has(name))) return true;
    return (
      languages.some((language) => forms.some((form) => this.#isListed(language, form))) ||
      names.some((name) => this.#isListed('names', name))
    );
  }

  #isListed(list: Locale | 'names', word: string): boolean {
    if (!this.#lists[list].words.has(word)) return false;
    this.#needed.add(`${list} ${word}`);
    return true;
  }
}

function loadDictionary(locale: Locale): SpellingDictionary {
  const file = DICTIONARIES[locale];
  return createSpellingDictionaryFromTrieFile(gunzipSync(readFileSync(file)), locale, file, { caseSensitive: true });
}

/** One entry a line; what begins with # is a comment. */
function loadList(name: Locale | 'names'): WordList {
  const entries = readFileSync(join(import.meta.dirname, 'words', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((entry) => entry !== '' && !entry.startsWith('#'));
  const isWord = (entry: string) => /^[\p{L}\p{M}']+$/u.test(entry);
  const pattern = (phrase: string) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`,
      'gu',
    );
  return {
    words: new Set(entries.filter(isWord)),
    phrases: new Map(entries.filter((entry) => !isWord(entry)).map((phrase) => [phrase, pattern(phrase)])),
  };
}

/** The words of a text, without the genitive's -s, for the check of its translation. */
export function nameWords(text: string): string[] {
  return wordsWithPlace(text).flatMap(({ word }) => {
    const stem = word.replace(/'s$/, '');
    return [stem, stem.replace(/s$/, '')];
  });
}

function wordsWithPlace(text: string): { word: string; index: number }[] {
  const own = text.replace(/\bhttps?:\S+|\S+@\S+|\S+\.(?:yaml|mdx|json|txt)\b/g, blank);
  return [...own.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)].flatMap(({ 0: found, index }) =>
    /\p{N}/u.test(found) ? [] : { word: found.replaceAll('’', "'").replace(/'+$/, ''), index },
  );
}

/** Leaves every line end where it is. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The language that a path of keys names, such as `items.0.de.stem`. */
export function languageOf(path: readonly string[]): Locale | undefined {
  return path.flatMap((key) => LOCALES.find((locale) => locale === key) ?? [])[0];
}
