import type { ReactNode } from 'react';

/** A text of ours: a blank line parts paragraphs, lines that begin with "- " are a list, and "**so**" is strong. */
export function LegalMarkup({ text }: { text: string }) {
  return text.split('\n\n').map((part, index) =>
    part.startsWith('- ') ? (
      <ul key={index}>
        {part.split('\n').map((item) => (
          <li key={item}>{withStrongParts(item.slice(2))}</li>
        ))}
      </ul>
    ) : (
      <p key={index}>{withStrongParts(part)}</p>
    ),
  );
}

/** Every other piece between double asterisks is the strong one. */
const withStrongParts = (text: string): ReactNode[] =>
  text.split('**').map((piece, index) => (index % 2 === 1 ? <strong key={index}>{piece}</strong> : piece));
