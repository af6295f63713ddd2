import type { GovernmentLine } from '../domain/founding.ts';
import { StateTag, Tag } from '@participa/kit/parts/tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { networkAdminTexts } from '../texts/texts.ts';

const tagStates = { live: 'open', preparing: 'soon', arriving: 'soon', suspended: 'closed', condemned: 'closed' } as const;

/** The stage of a government, in a word and a shape; a sandbox says so. */
export function StageTag({ line: { stage, sandboxOf } }: { line: Pick<GovernmentLine, 'stage' | 'sandboxOf'> }) {
  const t = useTexts(networkAdminTexts);
  return (
    <>
      <StateTag state={tagStates[stage]}>{t.stage[stage]}</StateTag> {sandboxOf && <Tag>{t.trialOf(sandboxOf)}</Tag>}
    </>
  );
}
