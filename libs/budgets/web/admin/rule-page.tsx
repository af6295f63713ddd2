import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { Refused } from '@participa/base/client.ts';
import type { RulePreview } from '../../domain/office.ts';
import { rules } from '@participa/voting-rules/rules.ts';
import type { CountingRule } from '@participa/processes/domain/process.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { CycleFrame, cycleOf } from './cycle-frame.tsx';
import { PreviewTable } from './preview-table.tsx';

/** The cycle's own rule, with its own parameters. */
const OWN = 'propia';
const PROJECTS = 'projects';

type Tried = { own: boolean } & Answer;
type Answer = { preview: RulePreview } | { refused: string };

/** Counts by one rule or two, as the address asks; what is asked has no effect, so an address is enough. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  const { call } = toolsOf(args);
  const search = new URL(args.request.url).searchParams;
  const form = cycle.rules.ballot?.form ?? 'knapsack';
  const codes = rules.filter(({ ballotForms }) => ballotForms.includes(form)).map(({ code }) => code);
  const own = cycle.rules.count;
  const { items } = await orPage(args.request, call(budgetOffice.list));
  const past = items.filter(({ id, ballots }) => ballots !== null && id !== cycle.id).map(({ id, title }) => ({ id, title }));
  const known = (name: string, otherwise: string) => [OWN, '', ...codes].find((code) => code === search.get(name)) ?? otherwise;
  const first = known('regla', own ? OWN : 'greedy');
  const second = known('con', 'equal-shares');
  const against = past.find(({ id }) => id === search.get('contra'))?.id ?? PROJECTS;
  const tries = cycle.details.length > 0 ? [first, second].filter(Boolean) : [];
  const tried: Tried[] = [];
  for (const code of tries) tried.push({ own: code === OWN, ...(await tryOut(ruleOf(code, own))) });
  return { cycle, codes, past, first, second, against, tried };

  async function tryOut(rule: { code: string; parameters: Record<string, unknown> }): Promise<Answer> {
    try {
      return { preview: await call(budgetOffice.preview, { params: { id: cycle.id }, body: { ...rule, against } }) };
    } catch (error) {
      if (error instanceof Refused && error.body.code === 'rule_refuses') return { refused: error.body.message };
      throw error;
    }
  }
}

const ruleOf = (code: string, own: CountingRule | null) =>
  code === OWN && own ? { code: own.code, parameters: own.parameters } : { code, parameters: {} };

export function Component() {
  const { cycle, codes, past, first, second, against, tried } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { rule: words } = useOffices().budgets;
  const { shell } = useMessages();
  const format = useFormat();
  const here = `/admin/presupuestos/${cycle.id}/regla`;
  const own = cycle.rules.count;
  const named = (code: string) => words.names[code as keyof typeof words.names] ?? code;
  const ownOption = own ? [{ value: OWN, label: words.own(named(own.code)) }] : [];
  const plain = codes.map((value) => ({ value, label: named(value) }));
  const previews = tried.flatMap((each) => ('preview' in each ? [{ ...each.preview, own: each.own }] : []));
  const [shown] = previews;
  return (
    <CycleFrame cycle={cycle} tab="rule">
      <Section title={words.title} id="probar" lead={words.lead}>
        <Filters
          action={here}
          label={words.form}
          submit={
            <Button variant="secondary" icon="scale">
              {words.do}
            </Button>
          }
        >
          <Select key={`a${search}`} name="regla" label={words.first} defaultValue={first} options={[...ownOption, ...plain]} />
          <Select
            key={`b${search}`}
            name="con"
            label={words.second}
            defaultValue={second}
            options={[{ value: '', label: words.nothing }, ...ownOption, ...plain]}
          />
          <Select
            key={`c${search}`}
            name="contra"
            label={words.against}
            defaultValue={against}
            options={[
              { value: PROJECTS, label: words.invented },
              ...past.map(({ id, title }) => ({ value: id, label: words.past(title) })),
            ]}
          />
        </Filters>
        {tried.map((each) =>
          'refused' in each ? (
            <Notice key={each.refused} tone="error" word={shell.word.error} title={words.refused}>
              <p>{each.refused}</p>
            </Notice>
          ) : null,
        )}
        {shown && (
          <Notice tone="warning" word={shell.word.warning} title={shown.invented ? words.inventedTitle : words.pastTitle}>
            <p>
              {shown.invented
                ? words.inventedText(format.number(shown.ballots))
                : words.pastText(format.number(shown.ballots), shown.title)}{' '}
              {shown.sampled && words.sampled}
            </p>
          </Notice>
        )}
        {shown?.headings.map(({ heading }) => (
          <PreviewTable
            key={heading}
            columns={previews.map((preview) => ({
              name: preview.own ? words.own(named(preview.rule.code)) : named(preview.rule.code),
              heading: preview.headings.find((each) => each.heading === heading)!,
            }))}
          />
        ))}
        {cycle.state === 'draft' && (
          <p className="actions">
            <LinkButton variant="secondary" icon="pencil" href={`/admin/procesos/${cycle.id}`}>
              {words.choose}
            </LinkButton>
          </p>
        )}
      </Section>
    </CycleFrame>
  );
}
