import { present } from '@participa/base/present.ts';
import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { adminBudgets } from '@participa/budgets/admin-contract.ts';
import { counting } from '../contract.ts';
import { Refused } from '@participa/base/client.ts';
import type { RulePreview } from '../domain/rule-preview.ts';
import { rules } from '@participa/voting-rules/rules.ts';
import type { CountingRule } from '@participa/voting-rules/counting-rule.ts';
import { rulePath } from '@participa/budgets/paths.ts';
import { adminProcessPath } from '@participa/processes/paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CycleFrame, loadCycle } from '@participa/budgets/web/admin/cycle-frame.tsx';
import { PreviewTable } from './preview-table.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsAdminTexts } from '@participa/budgets/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { textsOfRule } from '@participa/voting-rules/texts-of-rule.ts';
import { ruleTexts } from '@participa/voting-rules/texts/texts.ts';

/** The cycle's own rule, with its own parameters. */
const OWN_RULE = 'propia';
/** No second rule. */
const NO_RULE = 'ninguna';
const INVENTED_BALLOTS = 'projects';

type RuleTrial = { isOwn: boolean } & PreviewResult;
type PreviewResult = { preview: RulePreview } | { refused: string };

/** Counts by one rule or two, as the address asks; what is asked has no effect, so an address is enough. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await loadCycle(args);
  const { call } = toolsOf(args);
  const query = queryOf(args, rulePath);
  const ballotForm = cycle.rules.ballot?.form ?? 'knapsack';
  const codes = rules.filter(({ ballotForms }) => ballotForms.includes(ballotForm)).map(({ code }) => code);
  const ownRule = cycle.rules.count;
  const { items } = await loaderResult(args.request, call(adminBudgets.list));
  const pastCycles = items.filter(({ id, ballots }) => ballots !== null && id !== cycle.id).map(({ id, title }) => ({ id, title }));
  const knownCode = (code: string | undefined, fallback: string) => [OWN_RULE, ...codes].find((known) => known === code) ?? fallback;
  const first = knownCode(query.first, ownRule ? OWN_RULE : 'greedy');
  const second = query.second === NO_RULE ? '' : knownCode(query.second, 'equal-shares');
  const against = pastCycles.find(({ id }) => id === query.against)?.id ?? INVENTED_BALLOTS;
  const codesToTry = cycle.details.length > 0 ? [first, second].filter(Boolean) : [];
  const trials: RuleTrial[] = [];
  for (const code of codesToTry) trials.push({ isOwn: code === OWN_RULE, ...(await tryOut(ruleToTry(code, ownRule))) });
  return { cycle, codes, pastCycles, first, second, against, trials };

  async function tryOut(rule: { code: string; parameters: Record<string, unknown> }): Promise<PreviewResult> {
    try {
      return { preview: await call(counting.preview, { params: { id: cycle.id }, body: { ...rule, against } }) };
    } catch (error) {
      if (error instanceof Refused && error.body.code === 'rule_refuses') return { refused: error.body.message };
      throw error;
    }
  }
}

const ruleToTry = (code: string, ownRule: CountingRule | null) =>
  code === OWN_RULE && ownRule ? { code: ownRule.code, parameters: ownRule.parameters } : { code, parameters: {} };

export function Component() {
  const { cycle, codes, pastCycles, first, second, against, trials } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { rule: t } = useTexts(budgetsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const ownRule = cycle.rules.count;
  const nameTexts = useTexts(ruleTexts);
  const nameOf = (code: string) => textsOfRule(nameTexts, code).name;
  const ownOption = ownRule ? [{ value: OWN_RULE, label: t.own(nameOf(ownRule.code)) }] : [];
  const ruleOptions = codes.map((value) => ({ value, label: nameOf(value) }));
  const previews = trials.flatMap((each) => ('preview' in each ? [{ ...each.preview, own: each.isOwn }] : []));
  const [shown] = previews;
  return (
    <CycleFrame cycle={cycle} tab="rule">
      <Section title={t.title} id="probar" lead={t.lead}>
        <Filters
          action={rulePath(cycle.id)}
          label={t.form}
          submit={
            <Button variant="secondary" icon="scale">
              {t.do}
            </Button>
          }
        >
          <Select
            key={`a${search}`}
            name={rulePath.names.first}
            label={t.first}
            defaultValue={first}
            options={[...ownOption, ...ruleOptions]}
          />
          <Select
            key={`b${search}`}
            name={rulePath.names.second}
            label={t.second}
            defaultValue={second || NO_RULE}
            options={[{ value: NO_RULE, label: t.nothing }, ...ownOption, ...ruleOptions]}
          />
          <Select
            key={`c${search}`}
            name={rulePath.names.against}
            label={t.against}
            defaultValue={against}
            options={[
              { value: INVENTED_BALLOTS, label: t.invented },
              ...pastCycles.map(({ id, title }) => ({ value: id, label: t.past(title) })),
            ]}
          />
        </Filters>
        {trials.map((each) =>
          'refused' in each ? (
            <Notice key={each.refused} tone="error" word={shell.word.error} title={t.refused}>
              <p>{each.refused}</p>
            </Notice>
          ) : null,
        )}
        {shown && (
          <Notice tone="warning" word={shell.word.warning} title={shown.invented ? t.inventedTitle : t.pastTitle}>
            <p>
              {shown.invented ? t.inventedText(format.number(shown.ballots)) : t.pastText(format.number(shown.ballots), shown.title)}{' '}
              {shown.sampled && t.sampled}
            </p>
          </Notice>
        )}
        {shown?.headings.map(({ heading }) => (
          <PreviewTable
            key={heading}
            columns={previews.map((preview) => ({
              name: preview.own ? t.own(nameOf(preview.rule.code)) : nameOf(preview.rule.code),
              heading: present(preview.headings.find((each) => each.heading === heading)),
            }))}
          />
        ))}
        {cycle.state === 'draft' && (
          <p className="actions">
            <LinkButton variant="secondary" icon="pencil" href={adminProcessPath(cycle.id)}>
              {t.choose}
            </LinkButton>
          </p>
        )}
      </Section>
    </CycleFrame>
  );
}
