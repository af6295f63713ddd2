import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { network } from '../contract.ts';
import { Slug } from '../domain/founding.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Prose } from '@participa/kit/parts/prose.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { UploadForm, UploadRefusal } from '@participa/shell/upload-form.tsx';

/** Where it shall be comes first, and the file then: each in a form that works alone. What was taken in has a page of its own. */
export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  await orPage(args.request, toolsOf(args).call(network.list, { query: { take: 1 } }));
  const made = search.get('hecho');
  if (made && /^[0-9a-f-]{36}$/.test(made)) throw redirect(`/red/${made}?hecho=imported`);
  const given = search.get('slug');
  return { given: given ?? '', slug: given === null ? undefined : Slug.safeParse(given).data, refused: given !== null };
}

export function Component() {
  const { given, slug, refused } = useLoaderData<typeof loader>();
  const { network: words } = useOffices();
  const { errors } = useMessages();
  const { origin } = usePlace();
  const base = new URL(origin).host;
  return (
    <OfficePage
      title={words.importTitle}
      lead={words.importLead}
      trail={[{ href: '/red', label: words.title }, { label: words.importTitle }]}
    >
      {slug ? (
        <>
          <Prose>
            <p>{words.importFor(`${slug}.${base}`)}</p>
            <p>{words.importRoll}</p>
          </Prose>
          <UploadForm route={network.import} query={{ slug }} label={words.importFile} accept=".zip,application/zip" send={words.import} />
          <LinkButton href="/red/importar" variant="quiet">
            {words.importChange}
          </LinkButton>
        </>
      ) : (
        <>
          <UploadRefusal />
          <Filters action="/red/importar" label={words.importTitle} submit={<Button>{words.importGo}</Button>}>
            <TextField
              name="slug"
              label={words.importSlug}
              hint={words.slugHint(base)}
              defaultValue={given}
              autoComplete="off"
              error={refused ? errors.fields.wrong_format({}) : undefined}
            />
          </Filters>
        </>
      )}
    </OfficePage>
  );
}
