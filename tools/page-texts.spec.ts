import { existsSync, readdirSync } from 'node:fs';
import { listedPages, textsUsedBy } from './page-texts.ts';

/** The bundles that `page` and `adminPage` add by themselves. */
const given: Record<string, readonly string[]> = {
  page: ['shellTexts'],
  adminPage: ['shellTexts', 'adminTexts'],
};

const routeFiles = [...readdirSync('libs').map((room) => `libs/${room}/web/routes.tsx`), 'apps/web/shell/routes.tsx'].filter((file) =>
  existsSync(file),
);
const pages = routeFiles.flatMap(listedPages);

describe('Pages', () => {
  it('have around them a frame that uses no texts but its own', () =>
    expect([...textsUsedBy('apps/web/hydrate.tsx')]).toEqual(['shellTexts']));

  it('are all read by this test', () => expect(pages.length).toBeGreaterThan(80));

  it.each(pages.map((page) => [page.file, page] as const))('%s lists the texts that its components use, and no others', (_, page) => {
    const used = [...textsUsedBy(page.file)].filter((name) => !given[page.kind]?.includes(name));
    // What kinds of processes add to a page, they list themselves.
    expect(page.texts.filter((name) => name !== 'kindTexts').sort()).toEqual(used.sort());
  });
});
