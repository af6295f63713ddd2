import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { addressOf } from '@participa/base/client.ts';
import { network } from '../contract.ts';
import type { GovernmentLine } from '../domain/founding.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Facts } from '@participa/kit/parts/prose.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { StageTag } from './stage-tag.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { networkAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { networkPath, oneGovernmentPath } from '../paths.ts';
import { paramsOf } from '@participa/shell/page-params.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useQuery } from '@participa/shell/use-query.ts';

export const loader = (args: LoaderFunctionArgs) =>
  loaderResult(args.request, toolsOf(args).call(network.one, { params: paramsOf(args, oneGovernmentPath) }));

/** One act at a time; the form says which. */
export async function action(args: ActionFunctionArgs) {
  const id = paramsOf(args, oneGovernmentPath).id;
  const submitted = submittedFields(await args.request.formData());
  const { call } = toolsOf(args);
  const input = { params: { id } };
  return actionResult(args.request, submitted, async () => {
    switch (submitted['intent']) {
      case 'suspend':
        await call(network.suspend, input);
        return redirect(oneGovernmentPath(id, { done: 'suspended' }), 303);
      case 'resume':
        await call(network.resume, input);
        return redirect(oneGovernmentPath(id, { done: 'resumed' }), 303);
      case 'sandbox':
        return redirect(oneGovernmentPath((await call(network.sandbox, input)).id, { done: 'sandbox' }), 303);
      case 'purge':
        await call(network.purge, { ...input, body: { slug: submitted['slug'] ?? '' } });
        return redirect(networkPath({ done: 'purged' }), 303);
      default:
        await call(network.invite, { ...input, body: { email: submitted['email'] ?? '' } });
        return redirect(oneGovernmentPath(id, { invited: (submitted['email'] ?? '').trim() }), 303);
    }
  });
}

export function Component() {
  const line = useLoaderData<typeof loader>();
  const t = useTexts(networkAdminTexts);
  const format = useFormat();
  const refusal = useActionData<FormRefusal>();
  const others = useForm(refusal, {}, { intents: ['suspend', 'resume', 'sandbox'] });
  const { name, address, createdAt, suspendedAt, exportedAt, people, lastActivity, stage } = line;
  const day = (moment: string | null) => (moment ? format.dateTime(moment) : '—');
  return (
    <AdminPage
      title={name}
      lead={<StageTag line={line} />}
      trail={[{ href: networkPath(), label: t.title }, { label: name }]}
      actions={
        <LinkButton href={address} variant="secondary" icon="arrow-right">
          {t.visit}
        </LinkButton>
      }
    >
      {others.errors}
      {!refusal && <InvitedNotice name={name} />}
      <DoneNotice path={oneGovernmentPath} titles={t.done} />
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
}

/** To whom an invitation went: the first administrator's, or another one's. */
function InvitedNotice({ name }: { name: string }) {
  const t = useTexts(networkAdminTexts);
  const shell = useTexts(shellTexts);
  const { founded, invited } = useQuery(oneGovernmentPath);
  const email = founded ?? invited;
  if (!email) return null;
  return (
    <Notice tone="success" word={shell.word.success} title={founded ? t.created(name) : t.invited} role="status">
      {t.createdText(email)}
    </Notice>
  );
}

function GovernmentActions({ line: { id, stage, sandboxOf }, refusal }: { line: GovernmentLine; refusal: FormRefusal | undefined }) {
  const t = useTexts(networkAdminTexts);
  const here = oneGovernmentPath(id);
  const suspended = stage === 'suspended';
  const form = useForm(refusal, { email: t.email }, { intents: ['invite'] });
  return (
    <>
      <Section id="invitar" title={t.inviteTitle} lead={t.inviteText}>
        {form.errors}
        <Form action={here} fields={{ intent: 'invite' }} label={t.inviteTitle} actions={<Button variant="secondary">{t.invite}</Button>}>
          <TextField {...form.field('email')} type="email" autoComplete="off" />
        </Form>
      </Section>
      {sandboxOf === null && (
        <Section id="prueba" title={t.sandboxTitle} lead={t.sandboxText}>
          <Form
            action={here}
            fields={{ intent: 'sandbox' }}
            label={t.sandboxTitle}
            actions={<Button variant="secondary">{t.sandbox}</Button>}
          >
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
          fields={{ intent: suspended ? 'resume' : 'suspend' }}
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
  const form = useForm(refusal, { slug: t.purgeConfirm(slug) }, { intents: ['purge'], codes: { slug_differs: 'slug' } });
  const mayPurge = mayBePurged || stage === 'condemned' || stage === 'arriving';
  return (
    <Section id="borrar" title={t.purgeTitle} lead={mayPurge ? t.purgeText : t.purgeNot}>
      {form.errors}
      {mayPurge && (
        <Form
          action={oneGovernmentPath(id)}
          fields={{ intent: 'purge' }}
          label={t.purgeTitle}
          actions={
            <Button variant="danger" icon="trash-2">
              {t.purge}
            </Button>
          }
        >
          <TextField {...form.field('slug')} columns={32} autoComplete="off" />
        </Form>
      )}
    </Section>
  );
}
