import type { IconName } from './icon-names.ts';
import { classes } from './elements.tsx';

/** A line drawing beside its word; hidden from screen readers, because the word says it. Its shape is in `icons.css`. */
export const Icon = ({ name, className }: { readonly name: IconName; readonly className?: string }) => (
  <span className={classes('icon', `icon-${name}`, className)} aria-hidden="true" />
);
