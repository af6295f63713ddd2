import { signInPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { PostForm, HiddenFields, classes } from '@participa/kit/parts/elements.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import styles from './people.module.css';

/** The published password of every account of a demonstration; production refuses to start with such accounts. */
const DEMO_PASSWORD = 'participa-demo';

const demoNames = ['vecina1', 'nueva', 'moderadora', 'moderador', 'evaluadora', 'mesa', 'admin'] as const;

/** The people of a demonstration, each a small form: one press and one is her, with scripts or without. */
export function DemoPeople({ back }: { back: string }) {
  const tenant = useTenant();
  const { demo } = useTexts(peopleTexts);
  const accounts =
    tenant.kind === 'network'
      ? [{ email: 'operadora@participa.test', who: demo.who.operadora }]
      : demoNames.map((name) => ({ email: `${name}@${tenant.slug}.test`, who: demo.who[name] }));
  return (
    <Panel title={demo.title}>
      <p>
        {demo.lead} <code>{DEMO_PASSWORD}</code>
      </p>
      <ul className={styles.demoPeople}>
        {accounts.map(({ email, who }) => (
          <li key={email}>
            <PostForm action={signInPath()} className={styles.demoPerson}>
              <HiddenFields fields={{ email, password: DEMO_PASSWORD, back }} />
              <p>
                <strong>{who.name}</strong>
                <span className={classes('small soft', styles.demoEmail)}>{email}</span>
                <span className="small">{who.text}</span>
              </p>
              <Button variant="secondary" size="small">
                {demo.enter}
                <span className="visually-hidden">{` ${who.as}`}</span>
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
