import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Anchor, classes } from '../parts/elements.tsx';
import type { AnchorProps } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonLook {
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
  readonly size?: 'normal' | 'large' | 'small';
  readonly wide?: boolean;
}

export interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly children: ReactNode;
  /** Progress words («Guardando…») while the press is being answered; a second press does nothing. */
  readonly pending?: string | false;
}

const buttonClass = ({ variant = 'primary', size = 'normal', wide }: ButtonLook): string =>
  classes('button', `button-${variant}`, size !== 'normal' && `button-${size}`, wide && 'button-wide');

/** A press that does something; its words say what. */
export function Button({ variant, icon, size, wide, pending, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      className={buttonClass({ variant, size, wide })}
      aria-disabled={pending ? true : rest['aria-disabled']}
      data-pending={pending ? '' : undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {pending ? <span className="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span aria-live={pending === undefined ? undefined : 'polite'}>{pending || children}</span>
    </button>
  );
}

export interface LinkButtonProps extends ButtonLook, Omit<AnchorProps, 'className'> {
  readonly children: ReactNode;
}

/** A link as strong as a button: it goes somewhere. */
export function LinkButton({ variant, icon, size, wide, children, ...rest }: LinkButtonProps) {
  return (
    <Anchor {...rest} className={buttonClass({ variant, size, wide })}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Anchor>
  );
}
