import { guaranteesPath } from '@participa/legal/paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { frontTexts } from '../texts/texts.ts';
import styles from './front.module.css';

const icons = ['badge-check', 'history', 'file-text', 'eye'] as const;

/** What anybody can check, so that nobody has to be believed. */
export function Checks({ checks }: { checks: readonly { title: string; text: string }[] }) {
  const front = useTexts(frontTexts);
  return (
    <Section id="confianza" title={front.checked} lead={front.checkedLead}>
      <ul className={styles.checks}>
        {checks.map(({ title, text }, at) => (
          <li key={title} className="check">
            <Icon name={icons[at] ?? 'badge-check'} />
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
      <LinkButton href={guaranteesPath()} variant="secondary" icon="shield-check">
        {front.guarantees}
      </LinkButton>
    </Section>
  );
}
