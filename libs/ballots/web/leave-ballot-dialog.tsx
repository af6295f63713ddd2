import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '@participa/kit/forms/button.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { ballotsTexts } from '../texts/texts.ts';
import styles from './ballots.module.css';

/**
 * Tells a person who leaves her ballot that something is saved and not cast: once, and she leaves if she likes. `when` is whether that is
 * so, `stayPath` the ballot's own address.
 */
export function LeaveBallotDialog({ when, stayPath }: { when: boolean; stayPath: string }) {
  const { leaving } = useTexts(ballotsTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(({ nextLocation }) => when && !nextLocation.pathname.startsWith(stayPath));
  const blocked = blocker.state === 'blocked';
  useEffect(() => {
    if (blocked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [blocked]);
  if (!blocked) return null;
  return (
    <dialog ref={dialog} className={styles.leaving} aria-labelledby="leaving-title" onCancel={() => blocker.reset()}>
      <h2 id="leaving-title">{leaving.title}</h2>
      <p>{leaving.text}</p>
      <p className="actions">
        <Button type="button" onClick={() => blocker.reset()}>
          {leaving.stay}
        </Button>
        <Button type="button" variant="secondary" onClick={() => blocker.proceed()}>
          {leaving.go}
        </Button>
      </p>
    </dialog>
  );
}
