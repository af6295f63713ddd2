import type { GovernmentLine } from '@participa/network/domain/founding.ts';
import { StateTag, Tag } from '@participa/kit/parts/tag.tsx';
import { useAdminTexts } from '@participa/shell/admin-texts.ts';

const tagStates = { live: 'open', preparing: 'soon', arriving: 'soon', suspended: 'closed', condemned: 'closed' } as const;

/** Where a government stands, in a word and a shape; a trial place says so. */
export function StageTag({ line: { stage, sandboxOf } }: { line: Pick<GovernmentLine, 'stage' | 'sandboxOf'> }) {
  const { network: t } = useAdminTexts();
  return (
    <>
      <StateTag state={tagStates[stage]}>{t.stage[stage]}</StateTag> {sandboxOf && <Tag>{t.trialOf(sandboxOf)}</Tag>}
    </>
  );
}
