/** A moment in words («hace 3 días») with the whole date in its title and for machines. */
export function Time({ dateTime, title, children }: { readonly dateTime: string; readonly title?: string; readonly children: string }) {
  return (
    <time dateTime={dateTime} title={title}>
      {children}
    </time>
  );
}
