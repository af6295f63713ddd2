/** Cards that are on their way, as tall as the cards will be, so that nothing jumps. */
export function SkeletonCards({ label, count = 4 }: { readonly label: string; readonly count?: number }) {
  return (
    <div className="grid" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: count }, (_, index) => (
        <div className="card skeleton-card" key={index}>
          <div className="card-sheet">
            <span className="skeleton-line" />
            <span className="skeleton-line skeleton-title" />
            <span className="skeleton-line" />
            <span className="skeleton-line" />
          </div>
          <div className="stub">
            <span className="skeleton-line" />
          </div>
        </div>
      ))}
    </div>
  );
}
