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
      {parts.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'added' ? (
          <ins key={index}>
            <span className="said"> [{texts.added}: </span>
            {text}
            <span className="said">] </span>
          </ins>
        ) : (
          <del key={index}>
            <span className="said"> [{texts.removed}: </span>
            {text}
            <span className="said">] </span>
          </del>
        ),
      )}
    </p>
  );
}
