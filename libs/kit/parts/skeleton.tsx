/** Cards that are on their way, as tall as the cards will be, so that nothing jumps. */
export function SkeletonCards({ label, count = 4 }: { readonly label: string; readonly count?: number }) {
  return (
    <div className="grid" role="status">
      <span className="said">{label}</span>
      {Array.from({ length: count }, (_, index) => (
        <div className="card skeleton-card" key={index}>
          <div className="card-paper">
            <span className="bone" />
            <span className="bone bone-title" />
            <span className="bone" />
            <span className="bone" />
          </div>
          <div className="stub">
            <span className="bone" />
          </div>
        </div>
      ))}
    </div>
  );
}
