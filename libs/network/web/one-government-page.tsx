import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { network } from '../contract.ts';
import type { GovernmentLine } from '../domain/founding.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { StageOf } from '@participa/front/web/stage-of.tsx';

export const loader = (args: LoaderFunctionArgs) =>
  orPage(args.request, toolsOf(args).call(network.one, { params: { id: args.params['id']! } }));

/** One deed at a time; `do` says which. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  const { call } = toolsOf(args);
  const given = { params: { id } };
  return orWrong(args.request, typed, async () => {
    switch (typed['do']) {
      case 'suspend':
        await call(network.suspend, given);
        return redirect(`/red/${id}?hecho=suspended`, 303);
      case 'resume':
        await call(network.resume, given);
        return redirect(`/red/${id}?hecho=resumed`, 303);
      case 'sandbox':
        return redirect(`/red/${(await call(network.sandbox, given)).id}?hecho=sandbox`, 303);
      case 'purge':
        await call(network.purge, { ...given, body: { slug: typed['slug'] ?? '' } });
        return redirect('/red?hecho=purged', 303);
      default:
        await call(network.invite, { ...given, body: { email: typed['email'] ?? '' } });
        return redirect(`/red/${id}?invitada=${encodeURIComponent((typed['email'] ?? '').trim())}`, 303);
    }
  });
}

export function Component() {
  const line = useLoaderData<typeof loader>();
  const { network: words } = useOffices();
  const { shell } = useMessages();
  const format = useFormat();
  const wrong = useActionData<Wrong>();
  const { name, address, createdAt, suspendedAt, exportedAt, people, lastActivity, stage } = line;
  const day = (moment: string | null) => (moment ? format.dateTime(moment) : '—');
  return (
    <OfficePage
      title={name}
      lead={<StageOf line={line} />}
      trail={[{ href: '/red', label: words.title }, { label: name }]}
      actions={
        <LinkButton href={address} variant="secondary" icon="arrow-right">
          {words.visit}
        </LinkButton>
      }
    >
      <Mistakes wrong={wrong} fields={['email', 'slug']} names={{ email: words.email }} />
      {!wrong && <Done name={name} />}
      <Section id="datos" title={words.facts}>
        <Facts
          facts={[
            { term: words.address, value: <a href={address}>{new URL(address).host}</a> },
            { term: words.kindLabel, value: `${words.kind[line.kind]} · ${line.country}` },
            { term: words.people, value: format.number(people) },
            { term: words.activity, value: lastActivity ? format.dateTime(lastActivity) : words.never },
            { term: words.createdAt, value: day(createdAt) },
            ...(suspendedAt ? [{ term: words.suspendedAt, value: day(suspendedAt) }] : []),
            { term: words.exportedAt, value: day(exportedAt) },
          ]}
        />
      </Section>
      {stage !== 'condemned' && stage !== 'arriving' && <Deeds line={line} wrong={wrong} />}
      <Purge line={line} wrong={wrong} />
    </OfficePage>
  );

  function Done({ name: of }: { name: string }) {
    const [search] = useSearchParams();
    const [fresh, invited, done] = [search.get('nuevo'), search.get('invitada'), search.get('hecho')];
    if (fresh)
      return (
        <Notice tone="success" word={shell.word.success} title={words.created(of)} role="status">
          {words.createdText(fresh)}
        </Notice>
      );
    if (invited)
      return (
        <Notice tone="success" word={shell.word.success} title={words.invited} role="status">
          {words.createdText(invited)}
        </Notice>
      );
    if (done && done in words.done)
      return <Notice tone="success" word={shell.word.success} title={words.done[done as keyof typeof words.done]} role="status" />;
    return null;
  }
}

function Deeds({ line: { id, stage, sandboxOf }, wrong }: { line: GovernmentLine; wrong: Wrong | undefined }) {
  const { network: words } = useOffices();
  const here = `/red/${id}`;
  const suspended = stage === 'suspended';
  return (
    <>
      <Section id="invitar" title={words.inviteTitle} lead={words.inviteText}>
        <Form
          action={here}
          fields={{ do: 'invite' }}
          label={words.inviteTitle}
          actions={<Button variant="secondary">{words.invite}</Button>}
        >
          <TextField
            name="email"
            type="email"
            label={words.email}
            autoComplete="off"
            defaultValue={wrong?.typed['email']}
            error={mistakeIn(wrong, 'email')}
          />
        </Form>
      </Section>
      {sandboxOf === null && (
        <Section id="prueba" title={words.sandboxTitle} lead={words.sandboxText}>
          <Form
            action={here}
            fields={{ do: 'sandbox' }}
            label={words.sandboxTitle}
            actions={<Button variant="secondary">{words.sandbox}</Button>}
          >
            {null}
          </Form>
        </Section>
      )}
      <Section id="exportar" title={words.exportTitle} lead={words.exportText}>
        <LinkButton href={addressOf(network.export, { params: { id } })} variant="secondary" icon="download">
          {words.export}
        </LinkButton>
      </Section>
      <Section
        id="suspender"
        title={suspended ? words.resumeTitle : words.suspendTitle}
        lead={suspended ? words.resumeText : words.suspendText}
      >
        <Form
          action={here}
          fields={{ do: suspended ? 'resume' : 'suspend' }}
          label={suspended ? words.resumeTitle : words.suspendTitle}
          actions={<Button variant={suspended ? 'primary' : 'secondary'}>{suspended ? words.resume : words.suspend}</Button>}
        >
          {null}
        </Form>
      </Section>
    </>
  );
}

function Purge({ line: { id, slug, stage, mayBePurged }, wrong }: { line: GovernmentLine; wrong: Wrong | undefined }) {
  const { network: words } = useOffices();
  const ready = mayBePurged || stage === 'condemned' || stage === 'arriving';
  return (
    <Section id="borrar" title={words.purgeTitle} lead={ready ? words.purgeText : words.purgeNot}>
      {ready && (
        <Form
          action={`/red/${id}`}
          fields={{ do: 'purge' }}
          label={words.purgeTitle}
          actions={
            <Button variant="danger" icon="trash-2">
              {words.purge}
            </Button>
          }
        >
          <TextField
            name="slug"
            label={words.purgeConfirm(slug)}
            columns={32}
            autoComplete="off"
            error={wrong?.error.code === 'slug_differs' ? wrong.error.message : undefined}
          />
        </Form>
      )}
    </Section>
  );
}
