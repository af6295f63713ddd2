import type { LoaderFunctionArgs } from 'react-router';
import { loadTexts, type TextsOf } from '@participa/base/texts.ts';
import { pageVariant } from '@participa/shell/page-variant.ts';
import { legalTexts } from '../texts/texts.ts';

type LegalTexts = TextsOf<typeof legalTexts>;

/** A loader for the page of one of our texts. */
export const legalLoader =
  <Name extends Exclude<keyof LegalTexts, 'updated'>>(name: Name) =>
  async (args: LoaderFunctionArgs): Promise<{ legalText: LegalTexts[Name]; updated: string }> => {
    const texts = await loadTexts(legalTexts, await pageVariant(args));
    return { legalText: texts[name], updated: texts.updated };
  };
