import { useLoaderData } from 'react-router';
import { Page, PageTitle, Section, Split } from '@participa/kit/frame/page.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { Prose } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { LegalLinks } from './legal-page.tsx';
import { legalLoader } from './legal-loader.ts';
import { LegalMarkup } from './legal-markup.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './legal.module.css';

export const loader = legalLoader('guarantees');

/** What is ensured, what can be checked, and what is not promised. */
export function Component() {
  const { legalText: guarantees, updated } = useLoaderData<typeof loader>();
  const shell = useTexts(shellTexts);
  return (
    <Page>
      <Head title={guarantees.title} description={guarantees.description} kind="article" />
      <PageTitle title={guarantees.title} lead={guarantees.lead} />
      <Split aside={<LegalLinks />} label={shell.rules}>
        <Section id="asegurado" title={guarantees.sure}>
          <Points parts={guarantees.sureParts} icon="circle-check" />
        </Section>
        <Section id="comprobable" title={guarantees.check}>
          <Prose>
            <LegalMarkup text={guarantees.checkText} />
          </Prose>
        </Section>
        <Section id="no-prometido" title={guarantees.not}>
          <Points parts={guarantees.notParts} icon="minus" />
        </Section>
        <p className="small soft after-form">{updated}</p>
      </Split>
    </Page>
  );
}

function Points({ parts, icon }: { parts: Record<string, { title: string; text: string }>; icon: 'circle-check' | 'minus' }) {
  return (
    <ul className={styles.points}>
      {Object.entries(parts).map(([name, { title, text }]) => (
        <li key={name} className="check">
          <Icon name={icon} />
          <div>
            <h3>{title}</h3>
            <LegalMarkup text={text} />
          </div>
        </li>
      ))}
    </ul>
  );
}
