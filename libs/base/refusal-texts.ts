import type { Obstacle, RefusalSentence } from './refusals.ts';
import { defineTexts, textsIn, type Texts, type TextsSources, type Translation } from './texts.ts';
import { requestTexts } from './texts/texts.ts';
import type { Variant } from './language.ts';

/** Why a room says no, and with it why the rooms say no on which it stands, and why a request is refused as such. */
export interface RefusalTexts extends Texts<Record<string, RefusalSentence>> {
  rooms: readonly RefusalTexts[];
}

/** Declares the sentences of a room's refusals; `rooms` are those of the rooms on which it stands. */
export const defineRefusals = <Spanish extends object>(
  name: string,
  sources: TextsSources<Spanish>,
  rooms: readonly RefusalTexts[] = [],
): Texts<Translation<Spanish>> & RefusalTexts =>
  ({ ...defineTexts(name, sources), rooms, uses: [requestTexts, ...rooms] }) as Texts<Translation<Spanish>> & RefusalTexts;

/** Why something cannot be done, in words: the sentence of the room itself, of one on which it stands, or of the request. */
export function refusalSentence(refusals: RefusalTexts, variant: Variant, { code, facts = {} }: Obstacle): string | undefined {
  const ofRequest: Record<string, RefusalSentence> = textsIn(requestTexts, variant);
  return (sentenceIn(refusals, variant, code) ?? (Object.hasOwn(ofRequest, code) ? ofRequest[code] : undefined))?.(facts);
}

function sentenceIn(refusals: RefusalTexts, variant: Variant, code: string): RefusalSentence | undefined {
  const texts = textsIn(refusals, variant);
  const own = Object.hasOwn(texts, code) ? texts[code] : undefined;
  if (own) return own;
  for (const used of refusals.rooms) {
    const sentence = sentenceIn(used, variant, code);
    if (sentence) return sentence;
  }
  return undefined;
}
