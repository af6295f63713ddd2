import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

export interface NoticeProps {
  readonly tone: NoticeTone;
  /** The tone as a word («Atención»), so that colour and icon never say it alone. */
  readonly word: string;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `status` or `alert` when it appears after something was done. */
  readonly role?: 'status' | 'alert';
}

const icons: Record<NoticeTone, IconName> = { info: 'info', success: 'circle-check', warning: 'triangle-alert', error: 'circle-alert' };

/** Something the reader must know here and now. */
export function Notice({ tone, word, title, children, actions, role }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div className="notice-body">
        <p className="notice-title">
          <span className="notice-word">{word}</span>
          {title && <>: {title}</>}
        </p>
        {children && <div className="notice-text">{children}</div>}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}

/** Read by screen readers, not shown: «Se agregaron 20 propuestas». */
export function Announcement({ children }: { readonly children: ReactNode }) {
  return (
    <div className="visually-hidden" role="status">
      {children}
    </div>
  );
}
