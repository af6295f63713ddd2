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
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { StageTag } from '@participa/front/web/stage-tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { networkAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loaderResult(args.request, toolsOf(args).call(network.one, { params: { id: args.params['id']! } }));

/** One deed at a time; `do` says which. */
export async function action(args: ActionFunctionArgs) {
  const id = args.params['id']!;
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  const input = { params: { id } };
  return actionResult(args.request, submitted, async () => {
    switch (submitted['do']) {
      case 'suspend':
        await call(network.suspend, input);
        return redirect(`/red/${id}?hecho=suspended`, 303);
      case 'resume':
        await call(network.resume, input);
        return redirect(`/red/${id}?hecho=resumed`, 303);
      case 'sandbox':
        return redirect(`/red/${(await call(network.sandbox, input)).id}?hecho=sandbox`, 303);
      case 'purge':
        await call(network.purge, { ...input, body: { slug: submitted['slug'] ?? '' } });
        return redirect('/red?hecho=purged', 303);
      default:
        await call(network.invite, { ...input, body: { email: submitted['email'] ?? '' } });
        return redirect(`/red/${id}?invitada=${encodeURIComponent((submitted['email'] ?? '').trim())}`, 303);
    }
  });
}

export function Component() {
  const line = useLoaderData<typeof loader>();
  const t = useTexts(networkAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const { name, address, createdAt, suspendedAt, exportedAt, people, lastActivity, stage } = line;
  const day = (moment: string | null) => (moment ? format.dateTime(moment) : '—');
  return (
    <AdminPage
      title={name}
      lead={<StageTag line={line} />}
      trail={[{ href: '/red', label: t.title }, { label: name }]}
      actions={
        <LinkButton href={address} variant="secondary" icon="arrow-right">
          {t.visit}
        </LinkButton>
      }
    >
      <FormErrors refusal={refusal} fields={['email', 'slug']} names={{ email: t.email }} />
      {!refusal && <Done name={name} />}
      <Section id="datos" title={t.facts}>
        <Facts
          facts={[
            { term: t.address, value: <a href={address}>{new URL(address).host}</a> },
            { term: t.kindLabel, value: `${t.kind[line.kind]} · ${line.country}` },
            { term: t.people, value: format.number(people) },
            { term: t.activity, value: lastActivity ? format.dateTime(lastActivity) : t.never },
            { term: t.createdAt, value: day(createdAt) },
            ...(suspendedAt ? [{ term: t.suspendedAt, value: day(suspendedAt) }] : []),
            { term: t.exportedAt, value: day(exportedAt) },
          ]}
        />
      </Section>
      {stage !== 'condemned' && stage !== 'arriving' && <GovernmentActions line={line} refusal={refusal} />}
      <Purge line={line} refusal={refusal} />
    </AdminPage>
  );

  function Done({ name: governmentName }: { name: string }) {
    const [search] = useSearchParams();
    const [firstAdminEmail, invitedEmail, done] = [search.get('nuevo'), search.get('invitada'), search.get('hecho')];
    if (firstAdminEmail)
      return (
        <Notice tone="success" word={shell.word.success} title={t.created(governmentName)} role="status">
          {t.createdText(firstAdminEmail)}
        </Notice>
      );
    if (invitedEmail)
      return (
        <Notice tone="success" word={shell.word.success} title={t.invited} role="status">
          {t.createdText(invitedEmail)}
        </Notice>
      );
    if (done && done in t.done)
      return <Notice tone="success" word={shell.word.success} title={t.done[done as keyof typeof t.done]} role="status" />;
    return null;
  }
}

function GovernmentActions({ line: { id, stage, sandboxOf }, refusal }: { line: GovernmentLine; refusal: FormRefusal | undefined }) {
  const t = useTexts(networkAdminTexts);
  const here = `/red/${id}`;
  const suspended = stage === 'suspended';
  return (
    <>
      <Section id="invitar" title={t.inviteTitle} lead={t.inviteText}>
        <Form action={here} fields={{ do: 'invite' }} label={t.inviteTitle} actions={<Button variant="secondary">{t.invite}</Button>}>
          <TextField
            name="email"
            type="email"
            label={t.email}
            autoComplete="off"
            defaultValue={refusal?.submitted['email']}
            error={fieldError(refusal, 'email')}
          />
        </Form>
      </Section>
      {sandboxOf === null && (
        <Section id="prueba" title={t.sandboxTitle} lead={t.sandboxText}>
          <Form action={here} fields={{ do: 'sandbox' }} label={t.sandboxTitle} actions={<Button variant="secondary">{t.sandbox}</Button>}>
            {null}
          </Form>
        </Section>
      )}
      <Section id="exportar" title={t.exportTitle} lead={t.exportText}>
        <LinkButton href={addressOf(network.export, { params: { id } })} variant="secondary" icon="download">
          {t.export}
        </LinkButton>
      </Section>
      <Section id="suspender" title={suspended ? t.resumeTitle : t.suspendTitle} lead={suspended ? t.resumeText : t.suspendText}>
        <Form
          action={here}
          fields={{ do: suspended ? 'resume' : 'suspend' }}
          label={suspended ? t.resumeTitle : t.suspendTitle}
          actions={<Button variant={suspended ? 'primary' : 'secondary'}>{suspended ? t.resume : t.suspend}</Button>}
        >
          {null}
        </Form>
      </Section>
    </>
  );
}

function Purge({ line: { id, slug, stage, mayBePurged }, refusal }: { line: GovernmentLine; refusal: FormRefusal | undefined }) {
  const t = useTexts(networkAdminTexts);
  const mayPurge = mayBePurged || stage === 'condemned' || stage === 'arriving';
  return (
    <Section id="borrar" title={t.purgeTitle} lead={mayPurge ? t.purgeText : t.purgeNot}>
      {mayPurge && (
        <Form
          action={`/red/${id}`}
          fields={{ do: 'purge' }}
          label={t.purgeTitle}
          actions={
            <Button variant="danger" icon="trash-2">
              {t.purge}
            </Button>
          }
        >
          <TextField
            name="slug"
            label={t.purgeConfirm(slug)}
            columns={32}
            autoComplete="off"
            error={refusal?.error.code === 'slug_differs' ? refusal.error.message : undefined}
          />
        </Form>
      )}
    </Section>
  );
}
