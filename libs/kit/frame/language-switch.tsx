import { Anchor } from '../parts/elements.tsx';

export interface LanguageChoice {
  /** BCP 47, for the reader that listens: `pt-BR`. */
  readonly code: string;
  /** In its own language: «Português». */
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** The page in another language; plain links. */
export function LanguageSwitch({ label, languages }: { readonly label: string; readonly languages: readonly LanguageChoice[] }) {
  return (
    <ul className="languages" aria-label={label}>
      {languages.map(({ code, label: name, href, current }) => (
        <li key={code}>
          <Anchor href={href} lang={code} hrefLang={code} aria-current={current ? 'true' : undefined} className="language">
            {name}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
