/**
 * The first script of every page, and a small one: it waits until the page is painted, then preloads the files that `data-then` names
 * and hydrates.
 * What the rest is made of, the server has written on this script's own tag.
 */
function begin(): void {
  for (const file of document.querySelector<HTMLElement>('script[data-then]')?.dataset['then']?.split(' ') ?? []) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));
  }
  void import('./hydrate.tsx').then(({ hydrate }) => hydrate());
}

// A page opened in the background is not painted: nobody waits for it.
if (document.visibilityState === 'hidden') begin();
else requestAnimationFrame(() => setTimeout(begin));
