/** The labels of the page in the reader's language. */
import { en, type Word } from './words/en.ts';
import { ru } from './words/ru.ts';
import type { Language } from './state.ts';

const ALL: Record<Language, Record<Word, string>> = { en, ru };

export type { Word };
export type Say = (word: Word, ...values: string[]) => string;

export function saying(language: Language): Say {
  return (word, ...values) => ALL[language][word].replace(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
}

/** The word for a status or a name of the release, or the name itself where the page knows none. */
export function known(say: Say, name: string, prefix = ''): string {
  const word = `${prefix}${name.replaceAll(' ', '_')}`;
  return word in en ? say(word as Word) : name.replaceAll('_', ' ');
}
