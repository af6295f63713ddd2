import { Anchor } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** The way back; the last crumb is this page. */
export function Breadcrumbs({ label, trail }: { readonly label: string; readonly trail: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol className="crumbs-list">
        {trail.map(({ href, label: words }, index) => (
          <li key={words} className="crumb">
            {index > 0 && <Icon name="chevron-right" />}
            {href ? (
              <Anchor className="crumb-link" href={href}>
                {words}
              </Anchor>
            ) : (
              <span className="crumb-current" aria-current="page">
                {words}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
