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
import { ProcessPhases } from './process-phases.tsx';
import { processPath, processesPath } from '../paths.ts';
import { frontPath } from '@participa/front/paths.ts';
import { Head } from '@participa/shell/head.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields } from '@participa/shell/form-refusal.ts';
import { toolsOf, undefinedIfRefused } from '@participa/shell/page-tools.ts';
import { ProcessActs } from './process-acts.tsx';
import { useKindNames } from './kind-parts.ts';
import { FollowForm } from './follow-form.tsx';
import { RulesSummary } from './rules-summary.tsx';
import { ProcessNow } from './process-now.tsx';
import { paramsOf } from '@participa/shell/page-params.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { phaseTexts, processesTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './processes.module.css';

/** A process, what was done to it, and how I stand in it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const params = { id: paramsOf(args, processPath).id };
  const [process, acts, myStatus] = await Promise.all([
    loaderResult(args.request, call(processes.one, { params })),
    loaderResult(args.request, call(processes.acts, { params })),
    maybeSignedIn ? undefinedIfRefused(call(processes.myStatus, { params }), 400, 401, 404) : undefined,
  ]);
  return { process, acts: acts.items, myStatus };
}

/** Follows, or stops following. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, processPath).id;
  const submitted = submittedFields(await args.request.formData());
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(submitted['follow'] === 'no' ? processes.unfollow : processes.follow, { params: { id } });
    return redirect(`${processPath(id)}#seguir`, 303);
  });
}

export function Component() {
  const { process, acts, myStatus } = useLoaderData<typeof loader>();
  const t = useTexts(processesTexts);
  const shell = useTexts(shellTexts);
  const phases = useTexts(phaseTexts);
  const kindName = useKindNames();
  const { id, kind, title, summary, state, followers, copiedFrom } = process;
  const stopAct = acts.find((act) => act.kind === state);
  return (
    <Page>
      <Head title={title} description={excerpt(summary, 150)} />
      <Breadcrumbs
        label={shell.breadcrumbs}
        trail={[{ href: frontPath(), label: shell.home }, { href: processesPath(), label: t.title }, { label: title }]}
      />
      <PageTitle over={kindName(kind)} title={title} />
      {(state === 'suspended' || state === 'cancelled') && (
        <Notice tone="warning" word={shell.word.warning} title={t.stopped[state]}>
          {stopAct && <PlainText text={stopAct.reason} />}
          <p>{t.kept}</p>
        </Notice>
      )}
      <div className={styles.processLine}>
        <Section title={phases.timeline.line}>
          <ProcessPhases process={process} />
        </Section>
      </div>
      <Split
        label={t.now}
        aside={
          <>
            <ProcessNow process={process} obstacles={myStatus?.obstacles} />
            <FollowForm id={id} followers={followers} following={myStatus?.following ?? false} />
          </>
        }
        below={
          <div className="stack stack-loose">
            <FrozenRules process={process} opening={acts.at(-1)} />
            <Section id="actos" title={t.acts} lead={t.actsLead}>
              <ProcessActs kind={kind} acts={acts} />
            </Section>
            <p className="small">
              {copiedFrom && `${t.copied}. `}
              <a href={addressOf(processes.one, { params: { id } })}>{t.json}</a>
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
  const t = useTexts(processesTexts);
  const { tenant } = useSite();
  const format = useFormat();
  const { id, rules, rulesHash, openedAt } = process;
  if (!openedAt) return null;
  return (
    <>
      <Act
        number={t.act(format.number(opening?.number ?? 1))}
        title={t.rules}
        office={tenant.name}
        date={<Time dateTime={openedAt}>{format.date(openedAt)}</Time>}
        stamp={<Stamp around={tenant.name} word={t.stamp} under={format.date(openedAt)} size={128} />}
        print={{ term: t.hash, value: rulesHash ?? '' }}
      >
        <p>{t.rulesLead}</p>
        <div className={styles.processRules}>
          <RulesSummary process={process} />
        </div>
      </Act>
      <section className="panel" id="huella">
        <h2 className="panel-title">{t.check}</h2>
        <p className="small">{t.checkText}</p>
        <p>
          <Anchor href={addressOf(processes.rules, { params: { id } })} download>
            {t.file}
          </Anchor>
        </p>
        <details className="process-exact">
          <summary>{t.exact}</summary>
          <pre tabIndex={0}>{canonical(rules)}</pre>
        </details>
      </section>
    </>
  );
}
