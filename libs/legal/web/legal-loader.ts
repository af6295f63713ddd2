import type { LoaderFunctionArgs } from 'react-router';
import { loadLegalTexts, type LegalTexts } from '@participa/messages/legal-texts.ts';
import { pageVariant } from '@participa/shell/page-variant.ts';

/** A loader for the page of one of our texts. */
export const legalLoader =
  <Name extends Exclude<keyof LegalTexts, 'updated'>>(name: Name) =>
  async (args: LoaderFunctionArgs): Promise<{ legalText: LegalTexts[Name]; updated: string }> => {
    const texts = await loadLegalTexts(await pageVariant(args));
    return { legalText: texts[name], updated: texts.updated };
  };
