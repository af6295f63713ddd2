import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { budgets } from '../contract.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { CardGrid, Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Head } from '@participa/shell/head.tsx';
import { usePlace } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { CycleCard } from './cycle-card.tsx';
import { inOrder } from './standing.ts';
import './budgets.css';

/** Of so many decided cycles, the latest, the list says what won. */
const TOLD = 3;

/** Every cycle that was ever opened here, and what won in the latest ones. */
export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  const { items } = await orPage(args.request, call(budgets.list));
  const told = items.filter(({ published }) => published).slice(0, TOLD);
  const won = await Promise.all(told.map(async ({ id }) => [id, (await call(budgets.works, { params: { id } })).items] as const));
  return { items, won: Object.fromEntries(won) };
}

export function Component() {
  const { items, won } = useLoaderData<typeof loader>();
  const { budgets: words, shell } = useMessages();
  const { tenant } = usePlace();
  const { going, finished } = inOrder(items);
  return (
    <Page>
      <Head title={words.title} description={words.description(tenant.name)} />
      <PageTitle title={words.title} lead={words.lead} />
      {items.length === 0 && (
        <EmptyState
          art={<PlaceArt name="emptyMailbox" />}
          title={words.none}
          actions={<LinkButton href="/propuestas/nueva">{shell.propose}</LinkButton>}
        >
          {words.noneText}
        </EmptyState>
      )}
      {going.length > 0 && (
        <Section id="en-marcha" title={words.going}>
          <CardGrid>
            {going.map((cycle) => (
              <CycleCard key={cycle.id} cycle={cycle} />
            ))}
          </CardGrid>
        </Section>
      )}
      {finished.length > 0 && (
        <Section id="decididos" title={words.finished}>
          <CardGrid>
            {finished.map((cycle) => (
              <CycleCard key={cycle.id} cycle={cycle} won={won[cycle.id]} />
            ))}
          </CardGrid>
        </Section>
      )}
      <p className="small budget-json">
        <a href={addressOf(budgets.list)}>{words.json}</a>
      </p>
    </Page>
  );
}
