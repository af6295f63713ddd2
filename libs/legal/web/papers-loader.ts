import type { LoaderFunctionArgs } from 'react-router';
import { loadPapers, type Papers } from '@participa/messages/papers.ts';
import { askedVariant } from '@participa/shell/asked-variant.ts';

/** A loader for the page of one of our texts. */
export const paperLoader =
  <Name extends Exclude<keyof Papers, 'updated'>>(name: Name) =>
  async (args: LoaderFunctionArgs): Promise<{ paper: Papers[Name]; updated: string }> => {
    const papers = await loadPapers(await askedVariant(args));
    return { paper: papers[name], updated: papers.updated };
  };
