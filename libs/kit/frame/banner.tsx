import type { ReactNode } from 'react';

export interface BannerProps {
  readonly title: ReactNode;
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly art?: ReactNode;
  /** What is under the words: numbers, phases. */
  readonly children?: ReactNode;
}

/** The front of a site: what this place is for, in one sentence, on the tenant's colour. */
export function Banner({ title, over, lead, actions, art, children }: BannerProps) {
  return (
    <div className="banner">
      <div className="banner-inner">
        <div className="banner-text">
          {over && <p className="banner-overline">{over}</p>}
          <h1>{title}</h1>
          {lead && <p className="banner-lead">{lead}</p>}
          {actions && <div className="actions">{actions}</div>}
        </div>
        {art && <div className="banner-art">{art}</div>}
        {children && <div className="banner-more">{children}</div>}
      </div>
    </div>
  );
}
