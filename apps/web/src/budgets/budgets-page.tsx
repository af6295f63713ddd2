import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/contract/client.ts';
import { budgets } from '@participa/contract/budgets.ts';
import { PlaceArt } from '@participa/ui/art/places-art.tsx';
import { LinkButton } from '@participa/ui/forms/button.tsx';
import { CardGrid, Page, PageTitle, Section } from '@participa/ui/frame/page.tsx';
import { EmptyState } from '@participa/ui/parts/empty-state.tsx';
import { Head } from '../shell/head.tsx';
import { usePlace } from '../shell/place.ts';
import { orPage } from '../shell/refusals.ts';
import { useMessages } from '../shell/speech.tsx';
import { toolsOf } from '../shell/tools.ts';
import { CycleCard } from './cycle-card.tsx';
import { inOrder } from './standing.ts';
import './budgets.css';

/** Every cycle that was ever opened here. */
export async function loader(args: LoaderFunctionArgs) {
  return orPage(args.request, toolsOf(args).call(budgets.list));
}

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const { budgets: words, shell } = useMessages();
  const { tenant } = usePlace();
  const { going, finished } = inOrder(items);
  return (
    <Page>
      <Head title={words.title} description={words.description(tenant.name)} />
      <PageTitle title={words.title} lead={words.lead} />
      {items.length === 0 && (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.none} actions={<LinkButton href="/propuestas/nueva">{shell.propose}</LinkButton>}>
          {words.noneText}
        </EmptyState>
      )}
      {going.length > 0 && (
        <Section id="en-marcha" title={words.going}>
          <CardGrid>{going.map((cycle) => <CycleCard key={cycle.id} cycle={cycle} />)}</CardGrid>
        </Section>
      )}
      {finished.length > 0 && (
        <Section id="decididos" title={words.finished}>
          <CardGrid>{finished.map((cycle) => <CycleCard key={cycle.id} cycle={cycle} />)}</CardGrid>
        </Section>
      )}
      <p className="small budget-json">
        <a href={addressOf(budgets.list)}>{words.json}</a>
      </p>
    </Page>
  );
}
