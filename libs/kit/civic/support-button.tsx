import { ignoreSecondPress } from '../parts/ignore-second-press.ts';
import { Anchor, HiddenFields, PostForm } from '../parts/elements.tsx';
import { Icon } from '../parts/icon.tsx';

export interface SupportButtonProps {
  readonly action: string;
  readonly supported: boolean;
  /** The thing it supports, for those who hear the button alone: «Semáforo en Alem y Sarmiento». */
  readonly about: string;
  readonly texts: {
    /** «Apoyar» */
    readonly give: string;
    /** «Apoyás esta propuesta» */
    readonly given: string;
    /** «quitar» */
    readonly take: string;
    /** «Guardando…» */
    readonly pending: string;
  };
  /** Formatted count and its noun; left out where the card's stub says it. */
  readonly count?: { readonly number: string; readonly word: string };
  /** Why not, in a sentence, and where it can be mended. */
  readonly obstacle?: { readonly reason: string; readonly fix?: { readonly href: string; readonly label: string } };
  readonly fields?: Readonly<Record<string, string>>;
  readonly pending?: boolean;
  readonly size?: 'normal' | 'large';
}

/**
 * Gives or takes back a support; says its state in words and posts as a plain form. Sends `supports=yes|no`: what is wanted, so
 * that twice is once.
 */
export function SupportButton(props: SupportButtonProps) {
  const { count, obstacle, size } = props;
  return (
    <div className={size === 'large' ? 'support support-large' : 'support'}>
      {count && (
        <p className="support-count">
          <span className="support-number">{count.number}</span> <span>{count.word}</span>
        </p>
      )}
      {obstacle ? <SupportObstacle {...props} obstacle={obstacle} /> : <SupportForm {...props} />}
    </div>
  );
}

/** Why she cannot support it now, and the way to mend that. */
function SupportObstacle({
  supported,
  texts,
  obstacle: { reason, fix },
}: SupportButtonProps & Required<Pick<SupportButtonProps, 'obstacle'>>) {
  const unsupportedIcon = fix ? 'info' : 'lock';
  return (
    <>
      {fix && (
        <Anchor className="support-button support-fix" href={fix.href}>
          <Icon name="hand-heart" />
          <span>{fix.label}</span>
        </Anchor>
      )}
      <p className="support-obstacle">
        <Icon name={supported ? 'check' : unsupportedIcon} />
        <span>
          {supported && <strong>{texts.given}. </strong>}
          {reason}
        </span>
      </p>
    </>
  );
}

function SupportForm({ action, supported, about, texts, fields, pending }: SupportButtonProps) {
  return (
    <PostForm action={action} className="support-form">
      <HiddenFields fields={fields} />
      <button
        className={supported ? 'support-button support-given' : 'support-button'}
        name="supports"
        value={supported ? 'no' : 'yes'}
        aria-disabled={pending || undefined}
        onClick={ignoreSecondPress}
      >
        {pending ? <span className="spinner" aria-hidden="true" /> : <Icon name={supported ? 'check' : 'hand-heart'} />}
        <span>
          {pending ? texts.pending : <SupportState supported={supported} texts={texts} />}
          <span className="visually-hidden">: {about}</span>
        </span>
      </button>
    </PostForm>
  );
}

function SupportState({ supported, texts }: Pick<SupportButtonProps, 'supported' | 'texts'>) {
  if (!supported) return texts.give;
  return (
    <>
      {texts.given}
      {' · '}
      <span className="support-take">{texts.take}</span>
    </>
  );
}
