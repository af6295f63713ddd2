import { addressOf } from '@participa/base/client.ts';
import { useSearchParams } from 'react-router';
import type { Route } from '@participa/base/route.ts';
import type { RefusalTexts } from '@participa/base/refusal-texts.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Field } from '@participa/kit/forms/field.tsx';
import { useKnownRefusal, useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';
import { uploadQuery } from '@participa/base/upload-query.ts';

interface UploadFormProps {
  route: Pick<Route, 'path'>;
  /** Added to the address, as the route's query. */
  query?: Record<string, string>;
  label: string;
  hint?: string;
  accept: string;
  send: string;
  refusals: RefusalTexts;
}

/** Why the file that was just sent was refused: the API leads back with no more than a code. */
export function UploadRefusal({ refusals }: Pick<UploadFormProps, 'refusals'>) {
  const shell = useTexts(shellTexts);
  const message = useKnownRefusal(refusals, useSearchParams()[0].get(uploadQuery.refused));
  return message && <ErrorSummary title={shell.errorTitle} errors={[{ message }]} />;
}

/** One file, straight to the API, which leads back to this page with what became of it. */
export function UploadForm({ route, query, label, hint, accept, send, refusals }: UploadFormProps) {
  return (
    <>
      <UploadRefusal refusals={refusals} />
      <form
        className="form"
        action={addressOf(route, query ? { query } : {})}
        method="post"
        encType="multipart/form-data"
        aria-label={label}
      >
        <Field name="file" label={label} hint={hint}>
          {(attributes) => <input {...attributes} type="file" required accept={accept} className="input" />}
        </Field>
        <div className="actions form-actions">
          <Button icon="arrow-right">{send}</Button>
        </div>
      </form>
    </>
  );
}
