import { classes } from '@participa/kit/parts/elements.tsx';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { budgets } from '../contract.ts';
import { newProposalPath } from '@participa/proposals/paths.ts';
import { EmptyStateArt } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { CardGrid, Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { CycleCard } from './cycle-card.tsx';
import { sortCycles } from './cycle-position.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { budgetsTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './budgets.module.css';

/** Of so many decided cycles, the latest, the list says what won. */
const MAX_CYCLES_WITH_WINNERS = 3;

/** Every cycle that was ever opened here, and what won in the latest ones. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { items } = await loaderResult(args.request, call(budgets.list));
  const decidedCycles = items.filter(({ published }) => published).slice(0, MAX_CYCLES_WITH_WINNERS);
  const won = await Promise.all(decidedCycles.map(async ({ id }) => [id, (await call(budgets.works, { params: { id } })).items] as const));
  return { items, won: Object.fromEntries(won) };
}

export function Component() {
  const { items, won } = useLoaderData<typeof loader>();
  const t = useTexts(budgetsTexts);
  const shell = useTexts(shellTexts);
  const { tenant } = useSite();
  const { ongoing, finished } = sortCycles(items);
  return (
    <Page>
      <Head title={t.title} description={t.description(tenant.name)} />
      <PageTitle title={t.title} lead={t.lead} />
      {items.length === 0 && (
        <EmptyState
          art={<EmptyStateArt name="emptyMailbox" />}
          title={t.none}
          actions={<LinkButton href={newProposalPath()}>{shell.propose}</LinkButton>}
        >
          {t.noneText}
        </EmptyState>
      )}
      {ongoing.length > 0 && (
        <Section id="en-marcha" title={t.going}>
          <CardGrid>
            {ongoing.map((cycle) => (
              <CycleCard key={cycle.id} cycle={cycle} />
            ))}
          </CardGrid>
        </Section>
      )}
      {finished.length > 0 && (
        <Section id="decididos" title={t.finished}>
          <CardGrid>
            {finished.map((cycle) => (
              <CycleCard key={cycle.id} cycle={cycle} winners={won[cycle.id]} />
            ))}
          </CardGrid>
        </Section>
      )}
      <p className={classes('small', styles.budgetJson)}>
        <a href={addressOf(budgets.list)}>{t.json}</a>
      </p>
    </Page>
  );
}
