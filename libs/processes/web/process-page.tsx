import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { processes } from '../contract.ts';
import { canonical } from '@participa/base/canonical.ts';
import type { Process, ProcessAct } from '../domain/process.ts';
import { excerpt } from '@participa/base/text.ts';
import { Act } from '@participa/kit/civic/act.tsx';
import { Stamp } from '@participa/kit/civic/stamp.tsx';
import { Breadcrumbs } from '@participa/kit/frame/breadcrumbs.tsx';
import { Page, PageTitle, Section, Split } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { PhasesOf } from '@participa/budgets/web/phases-of.tsx';
import { Head } from '@participa/shell/head.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf, unlessRefused } from '@participa/shell/tools.ts';
import { ActsOf } from './acts-of.tsx';
import { FollowForm } from './follow-form.tsx';
import { RulesInWords } from './rules-in-words.tsx';
import { WhatNow } from './what-now.tsx';
import './processes.css';

/** A process, what was done to it, and how I stand in it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const params = { id: args.params['id']! };
  const [process, acts, standing] = await Promise.all([
    orPage(args.request, call(processes.one, { params })),
    orPage(args.request, call(processes.acts, { params })),
    maybeSignedIn ? unlessRefused(call(processes.standing, { params }), 400, 401, 404) : undefined,
  ]);
  return { process, acts: acts.items, standing };
}

/** Follows, or stops following. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(typed['follow'] === 'no' ? processes.unfollow : processes.follow, { params: { id } });
    return redirect(`/procesos/${id}#seguir`, 303);
  });
}

export function Component() {
  const { process, acts, standing } = useLoaderData<typeof loader>();
  const { processes: words, shell, budgets } = useMessages();
  const { id, kind, title, summary, state, followers, copiedFrom } = process;
  const stop = acts.find((act) => act.kind === state);
  return (
    <Page>
      <Head title={title} description={excerpt(summary, 150)} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: '/', label: shell.home }, { href: '/procesos', label: words.title }, { label: title }]}
      />
      <PageTitle over={words.kind[kind]} title={title} />
      {(state === 'suspended' || state === 'cancelled') && (
        <Notice tone="warning" word={shell.word.warning} title={words.stopped[state]}>
          {stop && <PlainText text={stop.reason} />}
          <p>{words.kept}</p>
        </Notice>
      )}
      <div className="process-line">
        <Section title={budgets.line}>
          <PhasesOf cycle={process} />
        </Section>
      </div>
      <Split
        label={words.now}
        aside={
          <>
            <WhatNow process={process} obstacles={standing?.obstacles} />
            <FollowForm id={id} followers={followers} following={standing?.following ?? false} />
          </>
        }
        below={
          <div className="stack stack-loose">
            <FrozenRules process={process} opening={acts.at(-1)} />
            <Section id="actos" title={words.acts} lead={words.actsLead}>
              <ActsOf acts={acts} />
            </Section>
            <p className="small">
              {copiedFrom && `${words.copied}. `}
              <a href={addressOf(processes.one, { params: { id } })}>{words.json}</a>
            </p>
          </div>
        }
      >
        <PlainText text={summary} />
      </Split>
    </Page>
  );
}

/** The rules as an act with its stamp, and all that is needed to compute its fingerprint again. */
function FrozenRules({ process, opening }: { process: Process; opening: ProcessAct | undefined }) {
  const { processes: words } = useMessages();
  const { tenant } = usePlace();
  const format = useFormat();
  const { id, rules, rulesHash, openedAt } = process;
  if (!openedAt) return null;
  return (
    <>
      <Act
        number={words.act(format.number(opening?.number ?? 1))}
        title={words.rules}
        office={tenant.name}
        date={<Time dateTime={openedAt}>{format.date(openedAt)}</Time>}
        stamp={<Stamp around={tenant.name} word={words.stamp} under={format.date(openedAt)} size={128} />}
        print={{ term: words.hash, value: rulesHash ?? '' }}
      >
        <p>{words.rulesLead}</p>
        <div className="process-rules">
          <RulesInWords rules={rules} />
        </div>
      </Act>
      <section className="panel" id="huella">
        <h2 className="panel-title">{words.check}</h2>
        <p className="small">{words.checkText}</p>
        <p>
          <Anchor href={addressOf(processes.rules, { params: { id } })} download>
            {words.file}
          </Anchor>
        </p>
        <details className="process-exact">
          <summary>{words.exact}</summary>
          <pre tabIndex={0}>{canonical(rules)}</pre>
        </details>
      </section>
    </>
  );
}
