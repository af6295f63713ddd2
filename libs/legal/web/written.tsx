import type { ReactNode } from 'react';

/** A text of ours: a blank line parts paragraphs, lines that begin with "- " are a list, and "**so**" is strong. */
export function Written({ text }: { text: string }) {
  return text.split('\n\n').map((part, at) =>
    part.startsWith('- ') ? (
      <ul key={at}>
        {part.split('\n').map((item) => (
          <li key={item}>{emphasised(item.slice(2))}</li>
        ))}
      </ul>
    ) : (
      <p key={at}>{emphasised(part)}</p>
    ),
  );
}

/** Every other piece between double asterisks is the strong one. */
const emphasised = (text: string): ReactNode[] =>
  text.split('**').map((piece, at) => (at % 2 === 1 ? <strong key={at}>{piece}</strong> : piece));
