import { classes } from '@participa/kit/parts/elements.tsx';
import { useEffect, useRef, useState } from 'react';
import { drafts } from '../contract.ts';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import type { DraftText, LocalDraft } from './writing-step.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsAuthorTexts } from '../texts/texts.ts';
import styles from './proposals.module.css';

const SAVE_DELAY_MS = 900;
const RETRY_DELAY_MS = 5_000;

let currentSave: Promise<unknown> = Promise.resolve();

/** Settles when nothing is being saved, so that saving the whole draft comes after. */
export const autosaveFinished = (): Promise<unknown> => currentSave;

/** Saves a draft while it is being written, a moment after the last key, and again until it succeeds. */
export function useAutosave({ id, savedAt, title, body, zone, topic, process }: LocalDraft) {
  const text = useRef<DraftText>({ title, body, zone, topic, process });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [saved, setSaved] = useState(savedAt);
  const [failed, setFailed] = useState(false);
  const save = () => {
    timer.current = undefined;
    currentSave = toolsOf({})
      .call(drafts.save, { params: { id }, body: text.current })
      .then(
        (draft) => {
          setSaved(draft.savedAt);
          setFailed(false);
        },
        () => {
          setFailed(true);
          timer.current ??= setTimeout(save, RETRY_DELAY_MS);
        },
      );
  };
  const stop = () => {
    const waiting = timer.current !== undefined;
    clearTimeout(timer.current);
    timer.current = undefined;
    return waiting;
  };
  const flush = () => void (stop() && save());
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  // Leaving the page, or the phone going dark, is no reason to lose the last words.
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  return {
    saved,
    failed,
    /** What is sent as a form saves by itself. */
    stop,
    change: (part: Partial<DraftText>) => {
      text.current = { ...text.current, ...part };
      stop();
      timer.current = setTimeout(save, SAVE_DELAY_MS);
    },
  };
}

/** Whether what is written is safe. */
export function SaveState({ saved, failed }: { saved: string | null; failed: boolean }) {
  const { write } = useTexts(proposalsAuthorTexts);
  const format = useFormat();
  const savedIcon = saved ? 'check' : 'save';
  const savedText = saved ? `${write.saved(format.time(saved))}. ${write.savedOnce}` : write.savedOnce;
  return (
    <p className={failed ? classes(styles.saveState, styles.saveFailed) : styles.saveState} role="status">
      <Icon name={failed ? 'triangle-alert' : savedIcon} />
      <span>{failed ? write.notSaved : savedText}</span>
    </p>
  );
}
