import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { classes } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon-names.ts';

export interface DropMenuProps {
  readonly label: ReactNode;
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/** A disclosure of links and small forms: works without scripts; with them Escape and a click elsewhere close it. */
export function DropMenu({ label, icon, children, align = 'end' }: DropMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: KeyboardEvent | PointerEvent | FocusEvent): void => {
      const menu = details.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && menu.contains(event.target)) return;
      menu.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  return (
    <details ref={details} className={classes('drop', align === 'end' && 'drop-end')}>
      <summary className="drop-mark">
        {icon && <Icon name={icon} />}
        <span>{label}</span>
        <Icon name="chevron-down" className="drop-arrow" />
      </summary>
      <div className="drop-panel">{children}</div>
    </details>
  );
}
