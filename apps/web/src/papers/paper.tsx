import { Page, PageTitle, Split } from '@participa/ui/frame/page.tsx';
import { Anchor } from '@participa/ui/parts/elements.tsx';
import { Panel, Prose } from '@participa/ui/parts/prose.tsx';
import { Head } from '../shell/head.tsx';
import { useMessages } from '../shell/speech.tsx';
import { Written } from './written.tsx';

/** One of our texts: what it says, in parts. */
export interface PaperText {
  title: string;
  description: string;
  lead: string;
  parts: Record<string, { title: string; text: string }>;
}

/** A text to read, with the way to the others beside it. */
export function Paper({ paper }: { paper: PaperText }) {
  const { papers } = useMessages();
  return (
    <Page>
      <Head title={paper.title} description={paper.description} kind="article" />
      <PageTitle title={paper.title} lead={paper.lead} />
      <Split aside={<OtherPapers />} label={papers.otherPapers}>
        <Prose>
          {Object.entries(paper.parts).map(([name, { title, text }]) => (
            <section key={name} id={name} className="prose">
              <h2>{title}</h2>
              <Written text={text} />
            </section>
          ))}
          <p className="small soft">{papers.updated}</p>
        </Prose>
      </Split>
    </Page>
  );
}

/** The four texts, by name. */
export function OtherPapers() {
  const { papers } = useMessages();
  const all = [
    { href: '/garantias', label: papers.guarantees.title },
    { href: '/condiciones', label: papers.terms.title },
    { href: '/privacidad', label: papers.privacy.title },
    { href: '/accesibilidad', label: papers.accessibility.title },
  ];
  return (
    <Panel title={papers.otherPapers}>
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
