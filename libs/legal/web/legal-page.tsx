import { accessibilityPath, guaranteesPath, privacyPath, termsPath } from '../paths.ts';
import { Page, PageTitle, Split } from '@participa/kit/frame/page.tsx';
import { Anchor, classes } from '@participa/kit/parts/elements.tsx';
import { Panel, PlainText } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { LegalMarkup } from './legal-markup.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './legal.module.css';

/** One of our texts: what it says, in parts. */
export interface LegalText {
  title: string;
  description: string;
  lead: string;
  parts: Record<string, { title: string; text: string }>;
}

/** A text to read, with the way to the others beside it. */
export function LegalPage({ legalText, updated, ownText = '' }: { legalText: LegalText; updated: string; ownText?: string }) {
  const shell = useTexts(shellTexts);
  const { tenant } = useSite();
  return (
    <Page>
      <Head title={legalText.title} description={legalText.description} kind="article" />
      <PageTitle title={legalText.title} lead={legalText.lead} />
      <Split aside={<LegalLinks />} label={shell.rules}>
        {ownText && (
          <section className={styles.ownText} aria-label={tenant.name}>
            <h2>{tenant.name}</h2>
            <PlainText text={ownText} />
          </section>
        )}
        <div className={classes('prose', styles.legalText)}>
          {Object.entries(legalText.parts).map(([name, { title, text }]) => (
            <section key={name} id={name} className="prose">
              <h2>{title}</h2>
              <LegalMarkup text={text} />
            </section>
          ))}
          <p className="small soft">{updated}</p>
        </div>
      </Split>
    </Page>
  );
}

/** The four texts, by name. */
export function LegalLinks() {
  const shell = useTexts(shellTexts);
  const pages = [
    { href: guaranteesPath(), label: shell.guarantees },
    { href: termsPath(), label: shell.terms },
    { href: privacyPath(), label: shell.privacy },
    { href: accessibilityPath(), label: shell.accessibility },
  ];
  return (
    <Panel title={shell.rules}>
      <ul className={styles.legalTexts}>
        {pages.map(({ href, label }) => (
          <li key={href}>
            <Anchor href={href}>{label}</Anchor>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
