import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { processes } from '../contract.ts';
import type { Process } from '../domain/process.ts';
import { nextPhase } from '../domain/phase.ts';
import { excerpt } from '@participa/base/text.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { CardGrid, Page, PageTitle, Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useLeft } from '@participa/shell/left.ts';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './processes.css';

/** Every process that is or was open. */
export const loader = async (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(processes.list));

/** Whether nothing more can happen in it: cancelled, or past its last date. */
const isOver = ({ state, phase, rules }: Process, now: number): boolean =>
  state === 'cancelled' || (phase === null && nextPhase(rules.phases, now) === null) || phase === 'results' || phase === 'execution';

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  const { tenant, now } = usePlace();
  const { processes: words } = useMessages();
  const [going, finished] = [items.filter((item) => !isOver(item, now)), items.filter((item) => isOver(item, now))];
  return (
    <Page>
      <Head title={words.title} description={words.description(tenant.name)} />
      <PageTitle title={words.title} lead={words.lead} />
      {items.length === 0 && (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {going.length > 0 && (
        <Section title={words.going}>
          <CardGrid columns={2}>
            {going.map((process) => (
              <ProcessCard key={process.id} process={process} />
            ))}
          </CardGrid>
        </Section>
      )}
      {finished.length > 0 && (
        <Section title={words.finished}>
          <CardGrid columns={2}>
            {finished.map((process) => (
              <ProcessCard key={process.id} process={process} />
            ))}
          </CardGrid>
        </Section>
      )}
    </Page>
  );
}

/** Words as a sentence begins. */
const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A process in a list: what it is, in which phase, and what comes. */
function ProcessCard({ process: { id, kind, title, summary, state, phase, rules } }: { process: Process }) {
  const { processes: words, budgets } = useMessages();
  const { now } = usePlace();
  const format = useFormat();
  const left = useLeft();
  const next = nextPhase(rules.phases, now);
  const until = rules.phases.find((each) => each.kind === phase)?.until;
  const stopped = state === 'suspended' || state === 'cancelled';
  return (
    <article className="process-card">
      <p className="process-card-over">
        <StateTag state={stopped ? 'closed' : phase ? 'open' : next ? 'soon' : 'closed'}>
          {stopped ? words.state[state] : phase ? budgets.phase[phase] : next ? budgets.state.soon : budgets.state.ended}
        </StateTag>
        <span className="small soft">{words.kind[kind]}</span>
      </p>
      <h3>
        <Anchor href={`/procesos/${id}`}>{title}</Anchor>
      </h3>
      <p>{excerpt(summary, 180)}</p>
      {!stopped && (until || next) && (
        <p className="small soft">
          {until && `${begun(left(until))}. `}
          {next && words.next(budgets.phase[next.kind].toLowerCase(), format.date(next.from))}
        </p>
      )}
    </article>
  );
}
