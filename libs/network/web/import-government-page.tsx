import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { network } from '../contract.ts';
import { Slug } from '../domain/founding.ts';
import { importGovernmentPath, networkPath, oneGovernmentPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Prose } from '@participa/kit/parts/prose.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { UploadForm, UploadRefusal } from '@participa/shell/upload-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { networkAdminTexts, networkRefusals } from '../texts/texts.ts';
import { fieldTexts } from '@participa/base/texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';

/** Where it shall be comes first, and the file then: each in a form that works alone. What was taken in has a page of its own. */
export async function loader(args: LoaderFunctionArgs) {
  const { made: importedId, slug: requestedSlug } = queryOf(args, importGovernmentPath);
  await loaderResult(args.request, toolsOf(args).call(network.list, { query: { take: 1 } }));
  if (importedId && /^[0-9a-f-]{36}$/.test(importedId)) throw redirect(oneGovernmentPath(importedId, { done: 'imported' }));
  return {
    requestedSlug: requestedSlug ?? '',
    slug: requestedSlug === undefined ? undefined : Slug.safeParse(requestedSlug).data,
    refused: requestedSlug !== undefined,
  };
}

export function Component() {
  const { requestedSlug, slug, refused } = useLoaderData<typeof loader>();
  const t = useTexts(networkAdminTexts);
  const fields = useTexts(fieldTexts);
  const { origin } = useSite();
  const base = new URL(origin).host;
  return (
    <AdminPage title={t.importTitle} lead={t.importLead} trail={[{ href: networkPath(), label: t.title }, { label: t.importTitle }]}>
      {slug ? (
        <>
          <Prose>
            <p>{t.importFor(`${slug}.${base}`)}</p>
            <p>{t.importRoll}</p>
          </Prose>
          <UploadForm
            refusals={networkRefusals}
            route={network.import}
            query={{ slug }}
            label={t.importFile}
            accept=".zip,application/zip"
            send={t.import}
          />
          <LinkButton href={importGovernmentPath()} variant="quiet">
            {t.importChange}
          </LinkButton>
        </>
      ) : (
        <>
          <UploadRefusal refusals={networkRefusals} />
          <Filters action={importGovernmentPath()} label={t.importTitle} submit={<Button>{t.importGo}</Button>}>
            <TextField
              name={importGovernmentPath.names.slug}
              label={t.importSlug}
              hint={t.slugHint(base)}
              defaultValue={requestedSlug}
              autoComplete="off"
              error={refused ? fields.wrong_format({}) : undefined}
            />
          </Filters>
        </>
      )}
    </AdminPage>
  );
}
