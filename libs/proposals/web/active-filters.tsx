import { useTexts } from '@participa/shell/page-language.tsx';
import { proposalsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { filterNames, type Listing } from './listing.ts';
import { proposalsPath } from '../paths.ts';
import styles from './proposals.module.css';

/** What narrows the list now, each to be taken off. */
export function ActiveFilters({ listing }: { listing: Listing }) {
  const tenant = useTenant();
  const proposals = useTexts(proposalsTexts);
  const shell = useTexts(shellTexts);
  const { list } = proposals;
  const nameOf = (name: (typeof filterNames)[number]): string => {
    const value = listing[name] ?? '';
    if (name === 'q') return `«${value}»`;
    if (name === 'process') return proposals.list.ofProcess;
    if (name === 'state') return listing.state ? shell.state[listing.state] : '';
    return tenant[name === 'zone' ? 'zones' : 'topics'].find(({ key }) => key === value)?.name ?? value;
  };
  const active = filterNames.filter((name) => listing[name]);
  if (active.length === 0) return null;
  return (
    <ul className={styles.listActive} aria-label={list.active}>
      {active.map((name) => (
        <li key={name}>
          <Tag icon="x" href={proposalsPath({ ...listing, [name]: undefined })}>
            <span className="visually-hidden">{list.remove(nameOf(name))}</span>
            <span aria-hidden="true">{nameOf(name)}</span>
          </Tag>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Anchor className={styles.listClear} href={proposalsPath({ order: listing.order })}>
            {list.clear}
          </Anchor>
        </li>
      )}
    </ul>
  );
}
