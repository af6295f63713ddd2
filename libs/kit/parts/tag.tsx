import type { ReactNode } from 'react';
import { Anchor, classes } from './elements.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';

export type State = 'open' | 'soon' | 'closed' | 'decided';

const icons: Record<State, IconName> = { open: 'circle-dot', soon: 'circle-dashed', closed: 'lock', decided: 'stamp' };

/** Where a thing stands, by icon, word and shape: open is filled, soon is outlined, closed is ink, decided is stamped. */
export function StateTag({ state, children }: { readonly state: State; readonly children: ReactNode }) {
  return (
    <span className={`state state-${state}`}>
      <Icon name={icons[state]} />
      {children}
    </span>
  );
}

export interface TagProps {
  readonly children: ReactNode;
  readonly icon?: IconName | ReactNode;
  readonly href?: string;
  readonly current?: boolean;
}

/** A topic, a zone, a filter: plain words, a link when it leads to the others of its kind. */
export function Tag({ children, icon, href, current }: TagProps) {
  const inside = (
    <>
      {typeof icon === 'string' ? <Icon name={icon as IconName} /> : icon}
      {children}
    </>
  );
  if (!href) return <span className="tag">{inside}</span>;
  return (
    <Anchor className={classes('tag', 'tag-link')} href={href} aria-current={current ? 'true' : undefined}>
      {inside}
    </Anchor>
  );
}
