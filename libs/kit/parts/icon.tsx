import type { IconName } from './icon-names.ts';
import drawings from './icons.svg?url';

/** A line drawing beside its word; hidden from those who listen, because the word says it. All drawings come in one file, kept for ever. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} width="20" height="20" aria-hidden="true">
      <use href={`${drawings}#${name}`} />
    </svg>
  );
}
