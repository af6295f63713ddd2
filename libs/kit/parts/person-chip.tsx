import type { ReactNode } from 'react';
import { Anchor } from './elements.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';

export interface PersonChipProps {
  readonly name: string;
  readonly href?: string;
  /** What stands under or beside the name: a badge's word («Municipio», «Mesa de ayuda», «Autora»). */
  readonly badge?: { readonly label: string; readonly icon?: IconName };
  /** After the name: the time. */
  readonly children?: ReactNode;
  readonly size?: 'small' | 'normal';
}

/** First letters of the first and last word, at most two. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(de|del|la|las|los|el|da|do|dos|das|y|e)$/i.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** Which of the six drawn grounds a name gets; the same name, the same ground. */
function avatarColourOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % 6;
}

const avatarColours = [
  'M0 40h40V0z',
  'M0 20h40v20H0z',
  'M0 0h20v40H0z',
  'M0 40a28 28 0 0 1 28-28h12v28z',
  'M0 0h40L20 40z',
  'M20 2a18 18 0 1 0 .01 0z',
] as const;

/** A person's mark: initials on one of six cut papers. */
function Avatar({ name, size = 40 }: { readonly name: string; readonly size?: number }) {
  return (
    <svg className="avatar" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <path className="avatar-back" d="M0 0h40v40H0z" />
      <path className="avatar-cut" d={avatarColours[avatarColourOf(name)] ?? avatarColours[0]} />
      <text className="avatar-letters" x="20" y="26" textAnchor="middle">
        {initialsOf(name)}
      </text>
    </svg>
  );
}

/** Who: initials, name, badge, and a moment after it. */
export function PersonChip({ name, href, badge, children, size = 'normal' }: PersonChipProps) {
  return (
    <span className="person">
      <Avatar name={name} size={size === 'small' ? 32 : 40} />
      <span className="person-text">
        <span className="person-name">
          {href ? <Anchor href={href}>{name}</Anchor> : name}
          {badge && (
            <span className="badge">
              {badge.icon && <Icon name={badge.icon} />}
              {badge.label}
            </span>
          )}
        </span>
        {children && <span className="person-more">{children}</span>}
      </span>
    </span>
  );
}
