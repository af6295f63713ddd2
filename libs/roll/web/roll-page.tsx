import { addressOf } from '@participa/base/client.ts';
import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { roll } from '../contract.ts';
import type { RollImport } from '../domain/verdict.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Field } from '@participa/kit/forms/field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Stats } from '@participa/kit/parts/stat.tsx';
import { StateTag } from '@participa/kit/parts/tag.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { loaderResult } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { useKnownRefusal, useTexts } from '@participa/shell/page-language.tsx';
import { rollAdminTexts, rollRefusals } from '../texts/texts.ts';
import { rollImportPath } from '../paths.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { queryOf } from '@participa/shell/page-params.ts';
import { useQuery } from '@participa/shell/use-query.ts';
import { rollPath } from '../paths.ts';
import styles from './roll.module.css';

/** The roll in numbers and its imports. A form that was sent comes back here with what it made: that import has a page of its own. */
export async function loader(args: LoaderFunctionArgs) {
  const importId = queryOf(args, rollPath).made;
  if (importId && /^[0-9a-f-]{36}$/.test(importId)) throw redirect(rollImportPath(importId));
  return loaderResult(args.request, toolsOf(args).call(roll.summary));
}

export function Component() {
  const { entries, claimed, items } = useLoaderData<typeof loader>();
  const t = useTexts(rollAdminTexts);
  const format = useFormat();
  return (
    <AdminPage title={t.title} lead={t.lead}>
      {entries > 0 && (
        <Stats
          stats={[
            { value: format.number(entries), label: t.entries },
            { value: format.number(claimed), label: t.claimed },
          ]}
        />
      )}
      <div className={styles.rollParts}>
        <ImportForm />
        <Section id="importaciones" title={t.imports}>
          {items.length === 0 ? (
            <EmptyState title={t.none} level={3}>
              {t.noneText}
            </EmptyState>
          ) : (
            <ul className={styles.rollImports}>
              {items.map((item) => (
                <ImportLine key={item.id} item={item} />
              ))}
            </ul>
          )}
        </Section>
      </div>
    </AdminPage>
  );
}

/** Goes straight to the API: a file of 200 MB is no matter for a page. */
function ImportForm() {
  const t = useTexts(rollAdminTexts);
  const shell = useTexts(shellTexts);
  const refusalMessage = useKnownRefusal(rollRefusals, useQuery(rollPath).refused ?? null);
  return (
    <Section id="importar" title={t.import} lead={t.importLead}>
      {refusalMessage && <ErrorSummary title={shell.errorTitle} errors={[{ field: 'file', message: refusalMessage }]} />}
      <form className="form" action={addressOf(roll.import)} method="post" encType="multipart/form-data" aria-label={t.import}>
        <Field name="file" label={t.file}>
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              required
              className={styles.rollFile}
              accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            />
          )}
        </Field>
        <div className="actions form-actions">
          <Button icon="arrow-right">{t.send}</Button>
        </div>
      </form>
    </Section>
  );
}

const tagStates = { running: 'open', done: 'decided', broken: 'closed' } as const;

function ImportLine({ item: { id, file, state, rows, accepted, updated, refused, startedAt, by } }: { item: RollImport }) {
  const t = useTexts(rollAdminTexts);
  const format = useFormat();
  return (
    <li>
      <Anchor href={rollImportPath(id)}>{file}</Anchor> <StateTag state={tagStates[state]}>{t.state[state]}</StateTag>
      <p>{t.sums(format.number(rows), format.number(accepted), format.number(updated), format.number(refused))}</p>
      <p className="small soft">
        {format.dateTime(startedAt)}
        {by && ` · ${by}`}
      </p>
    </li>
  );
}
