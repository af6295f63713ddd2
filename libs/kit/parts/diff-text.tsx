export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What changed between two versions; said in words too, for those who hear no colours. */
export function DiffText({
  parts,
  texts,
}: {
  readonly parts: readonly DiffPart[];
  readonly texts: { readonly added: string; readonly removed: string };
}) {
  return (
    <p className="diff">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Change = kind === 'added' ? 'ins' : 'del';
        return (
          <Change key={index}>
            <span className="visually-hidden"> [{texts[kind]}: </span>
            {text}
            <span className="visually-hidden">] </span>
          </Change>
        );
      })}
    </p>
  );
}
