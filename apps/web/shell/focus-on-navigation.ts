import { useEffect, useRef } from 'react';

/**
 * What a browser does by itself when a document loads and a router does not: menus close, and the keyboard and the voice start at the
 * new page's heading. `key` is the visit's. A form's list of mistakes, which takes the focus by itself, keeps it.
 */
export function useFocusOnNavigation(key: string): void {
  const previousKey = useRef(key);
  useEffect(() => {
    if (previousKey.current === key) return;
    previousKey.current = key;
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('header details[open]')) menu.open = false;
    const main = document.getElementById('main');
    if (!main || location.hash || main.contains(document.activeElement)) return;
    const heading = main.querySelector<HTMLElement>('h1') ?? main;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [key]);
}
