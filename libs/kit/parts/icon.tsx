import type { IconName } from './icon-names.ts';
import drawings from './icons.svg?url';

/** A line drawing beside its word; hidden from screen readers, because the word says it. Browsers cache the one file of all drawings. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} width="20" height="20" aria-hidden="true">
      <use href={`${drawings}#${name}`} />
    </svg>
  );
}
