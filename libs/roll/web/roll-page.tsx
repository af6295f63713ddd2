import { redirect, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { roll } from '../contract.ts';
import type { RollImport } from '../domain/verdict.ts';
import type { RefusalCode } from '@participa/base/refusals.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Field } from '@participa/kit/forms/field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './roll.css';

/** The roll in numbers and its imports. A form that was sent comes back here with what it made: that import has a page of its own. */
export async function loader(args: LoaderFunctionArgs) {
  const made = new URL(args.request.url).searchParams.get('hecho');
  if (made && /^[0-9a-f-]{36}$/.test(made)) throw redirect(`/admin/padron/${made}`);
  return orPage(args.request, toolsOf(args).call(roll.summary));
}

export function Component() {
  const { entries, claimed, items } = useLoaderData<typeof loader>();
  const { roll: words } = useOffices();
  const format = useFormat();
  return (
    <OfficePage title={words.title} lead={words.lead}>
      {entries > 0 && (
        <Stats
          stats={[
            { value: format.number(entries), label: words.entries },
            { value: format.number(claimed), label: words.claimed },
          ]}
        />
      )}
      <div className="roll-parts">
        <ImportForm />
        <Section id="importaciones" title={words.imports}>
          {items.length === 0 ? (
            <EmptyState title={words.none} level={3}>
              {words.noneText}
            </EmptyState>
          ) : (
            <ul className="roll-imports">
              {items.map((item) => (
                <Line key={item.id} item={item} />
              ))}
            </ul>
          )}
        </Section>
      </div>
    </OfficePage>
  );
}

/** Goes straight to the API: a file of 200 MB is no matter for a page. */
function ImportForm() {
  const { roll: words } = useOffices();
  const { errors, shell } = useMessages();
  const refused = useSearchParams()[0].get('rechazo');
  const code = refused && refused in errors.refusals ? (refused as RefusalCode) : undefined;
  return (
    <Section id="importar" title={words.import} lead={words.importLead}>
      {code && <ErrorSummary title={shell.errorTitle} errors={[{ field: 'file', message: errors.refusals[code]({}) }]} />}
      <form className="form" action={`/api${roll.import.path}`} method="post" encType="multipart/form-data" aria-label={words.import}>
        <Field name="file" label={words.file}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              required
              className="roll-file"
              accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            />
          )}
        </Field>
        <div className="actions form-actions">
          <Button icon="arrow-right">{words.send}</Button>
        </div>
      </form>
    </Section>
  );
}

function Line({ item: { id, file, state, rows, accepted, updated, refused, startedAt, by } }: { item: RollImport }) {
  const { roll: words } = useOffices();
  const format = useFormat();
  return (
    <li>
      <Anchor href={`/admin/padron/${id}`}>{file}</Anchor>{' '}
      <StateTag state={state === 'done' ? 'decided' : state === 'running' ? 'open' : 'closed'}>{words.state[state]}</StateTag>
      <p>{words.sums(format.number(rows), format.number(accepted), format.number(updated), format.number(refused))}</p>
      <p className="small soft">
        {format.dateTime(startedAt)}
        {by && ` · ${by}`}
      </p>
    </li>
  );
}
