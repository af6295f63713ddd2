import type { ReactNode } from 'react';

/** What a person wrote, as text: blank lines part paragraphs, single ones break the line. */
export function PlainText({ text }: { readonly text: string }) {
  return (
    <div className="prose plain-text">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

/** Our own texts: headings, lists, links with even space. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className="prose">{children}</div>;
}

/** Facts as term and value in two columns. */
export function Facts({ facts }: { readonly facts: readonly { readonly term: string; readonly value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A box beside or under the main matter. */
export function Panel({
  title,
  children,
  level = 2,
}: {
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className="panel">
      {title && <Heading className="panel-title">{title}</Heading>}
      {children}
    </section>
  );
}
