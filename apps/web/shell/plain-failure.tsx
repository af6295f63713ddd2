import { useLocation } from 'react-router';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

/** That something failed, and a link that loads the page anew: with nothing that would have to be loaded first. */
export function PlainFailure() {
  const { broken } = useTexts(shellTexts).failures;
  const { pathname, search } = useLocation();
  return (
    <main className="page">
      <title>{broken.title}</title>
      <h1>{broken.title}</h1>
      <p>{broken.text}</p>
      <p>
        <a href={`${pathname}${search}`}>{broken.tryAgain}</a>
      </p>
    </main>
  );
}
