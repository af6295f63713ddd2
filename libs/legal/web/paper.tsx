import { Page, PageTitle, Split } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Panel, PlainText } from '@participa/kit/parts/prose.tsx';
import { Head } from '@participa/shell/head.tsx';
import { usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { Written } from './written.tsx';

/** One of our texts: what it says, in parts. */
export interface PaperText {
  title: string;
  description: string;
  lead: string;
  parts: Record<string, { title: string; text: string }>;
}

/** A text to read, with the way to the others beside it. */
export function Paper({ paper, updated, own = '' }: { paper: PaperText; updated: string; own?: string }) {
  const { shell } = useMessages();
  const { tenant } = usePlace();
  return (
    <Page>
      <Head title={paper.title} description={paper.description} kind="article" />
      <PageTitle title={paper.title} lead={paper.lead} />
      <Split aside={<OtherPapers />} label={shell.rules}>
        {own && (
          <section className="own-paper" aria-label={tenant.name}>
            <h2>{tenant.name}</h2>
            <PlainText text={own} />
          </section>
        )}
        <div className="prose paper">
          {Object.entries(paper.parts).map(([name, { title, text }]) => (
            <section key={name} id={name} className="prose">
              <h2>{title}</h2>
              <Written text={text} />
            </section>
          ))}
          <p className="small soft">{updated}</p>
        </div>
      </Split>
    </Page>
  );
}

/** The four texts, by name. */
export function OtherPapers() {
  const { shell } = useMessages();
  const all = [
    { href: '/garantias', label: shell.guarantees },
    { href: '/condiciones', label: shell.terms },
    { href: '/privacidad', label: shell.privacy },
    { href: '/accesibilidad', label: shell.accessibility },
  ];
  return (
    <Panel title={shell.rules}>
      <ul className="papers">
        {all.map(({ href, label }) => (
          <li key={href}>
            <Anchor href={href}>{label}</Anchor>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
