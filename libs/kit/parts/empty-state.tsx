import type { ReactNode } from 'react';
import { classes } from './elements.tsx';

export interface EmptyStateProps {
  /** One of `art/places-art.tsx`. */
  readonly art?: ReactNode;
  readonly title: ReactNode;
  /** Why there is nothing and what can be done about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 1 | 2 | 3;
}

/** Nothing here, and what to do next. With `level={1}` it is a whole page: not found, not allowed, broken. */
export function EmptyState({ art, title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes('empty', level === 1 && 'empty-page')}>
      {art && <div className="empty-art">{art}</div>}
      <div className="empty-body">
        <Heading>{title}</Heading>
        {children && <div className="empty-text">{children}</div>}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}
