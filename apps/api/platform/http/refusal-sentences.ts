import { refusalSentence, type RefusalTexts } from '@participa/base/refusal-texts.ts';
import type { FieldError, Obstacle, RefusalCode } from '@participa/base/refusals.ts';
import { loadAllTexts, textsIn, withUses } from '@participa/base/texts.ts';
import { fieldTexts, requestTexts } from '@participa/base/texts/texts.ts';
import type { Variant } from '@participa/base/language.ts';
import { variants } from '@participa/base/variants.ts';

/** The sentences of all refusals, put together from the rooms. The platform knows no room: it is given this list. */
export class RefusalSentences {
  private constructor(private readonly rooms: readonly RefusalTexts[]) {}

  /** Loads the sentences in every language. A code without one does not boot. */
  static async load(rooms: readonly RefusalTexts[], codes: Iterable<string>): Promise<RefusalSentences> {
    await loadAllTexts([requestTexts, fieldTexts, ...withUses(rooms)], variants);
    const sentences = new RefusalSentences(rooms);
    const silent = [...codes].filter((code) => !sentences.find({ code: code as RefusalCode }, 'es-CO'));
    if (silent.length > 0) throw new Error(`Refusals without a sentence: ${silent.join(', ')}`);
    return sentences;
  }

  of(obstacle: Obstacle, variant: Variant): string {
    return this.find(obstacle, variant) ?? textsIn(requestTexts, variant).unexpected({});
  }

  ofField({ code, facts = {} }: FieldError, variant: Variant): string {
    return textsIn(fieldTexts, variant)[code](facts);
  }

  private find(obstacle: Obstacle, variant: Variant): string | undefined {
    for (const texts of this.rooms) {
      const sentence = refusalSentence(texts, variant, obstacle);
      if (sentence) return sentence;
    }
    return undefined;
  }
}
