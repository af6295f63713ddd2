import { iconShapes } from './icon-shapes.ts';
import type { IconName } from './icon-shapes.ts';

/** A line drawing beside its word; hidden from those who listen, because the word says it. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={iconShapes[name]} />
    </svg>
  );
}
