import type { GovernmentLine } from '@participa/network/domain/founding.ts';
import { StateTag, Tag } from '@participa/kit/parts/tag.tsx';
import { useOffices } from '@participa/shell/offices.ts';

const shapes = { live: 'open', preparing: 'soon', arriving: 'soon', suspended: 'closed', condemned: 'closed' } as const;

/** Where a government stands, in a word and a shape; a trial place says so. */
export function StageOf({ line: { stage, sandboxOf } }: { line: Pick<GovernmentLine, 'stage' | 'sandboxOf'> }) {
  const { network: words } = useOffices();
  return (
    <>
      <StateTag state={shapes[stage]}>{words.stage[stage]}</StateTag> {sandboxOf && <Tag>{words.trialOf(sandboxOf)}</Tag>}
    </>
  );
}
