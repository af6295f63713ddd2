import type { OfficeCard } from '../../domain/office.ts';
import { neededToOpen, neededToVote, type Need } from '../../domain/missing.ts';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { useOffices } from '@participa/shell/offices.ts';

/** What a cycle has and what is missing, first to be opened, then to be voted. */
export function Checklist({ cycle: { missing, state } }: { cycle: Pick<OfficeCard, 'missing' | 'state'> }) {
  const { budgets: words } = useOffices();
  const part = (title: string, needs: readonly Need[]) => (
    <div>
      <h3 className="checklist-title">{title}</h3>
      <ul className="checklist">
        {needs.map((need) => {
          const lacks = missing.includes(need);
          return (
            <li key={need} className={lacks ? 'checklist-missing' : undefined}>
              <Icon name={lacks ? 'circle-dashed' : 'circle-check'} />
              {words.needs[need]} <span className="soft">({lacks ? words.missing : words.there})</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
  return (
    <div className="checklists">
      {state === 'draft' && part(words.forOpening, neededToOpen)}
      {part(words.forVoting, neededToVote)}
    </div>
  );
}
