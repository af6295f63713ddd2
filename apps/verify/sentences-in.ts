import type { Language } from './arguments.ts';
import type { Sentences } from './sentences.ts';
import { en } from './sentences/en.ts';
import { es } from './sentences/es.ts';
import { pt } from './sentences/pt.ts';

/** The sentences of a language. */
export function sentencesIn(language: Language): Sentences {
  return { es, en, pt }[language];
}
