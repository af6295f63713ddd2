import { Button } from '@participa/kit/forms/button.tsx';
import styles from './shell.module.css';

/** Prints this page. Not shown where no script would hear it. */
export const PrintButton = ({ children }: { children: string }) => (
  <span className={styles.withScripts}>
    <Button type="button" variant="secondary" icon="printer" onClick={() => print()}>
      {children}
    </Button>
  </span>
);
