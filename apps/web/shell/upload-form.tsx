import { useSearchParams } from 'react-router';
import type { Route } from '@participa/base/route.ts';
import type { RefusalCode } from '@participa/base/refusals.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import { Field } from '@participa/kit/forms/field.tsx';
import { useMessages } from './page-language.tsx';

interface UploadFormProps {
  route: Pick<Route, 'path'>;
  /** Added to the address, as the route's query. */
  query?: Record<string, string>;
  label: string;
  hint?: string;
  accept: string;
  send: string;
}

/** Why the file that was just sent was refused: the API leads back with no more than a code. */
export function UploadRefusal() {
  const { errors, shell } = useMessages();
  const refusalCode = useSearchParams()[0].get('rechazo');
  const code = refusalCode && refusalCode in errors.refusals ? (refusalCode as RefusalCode) : undefined;
  return code && <ErrorSummary title={shell.errorTitle} errors={[{ message: errors.refusals[code]({}) }]} />;
}

/** One file, straight to the API, which leads back to this page with what became of it. */
export function UploadForm({ route, query, label, hint, accept, send }: UploadFormProps) {
  const queryString = query ? `?${new URLSearchParams(query)}` : '';
  return (
    <>
      <UploadRefusal />
      <form className="form" action={`/api${route.path}${queryString}`} method="post" encType="multipart/form-data" aria-label={label}>
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
