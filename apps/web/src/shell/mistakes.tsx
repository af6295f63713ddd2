import { ErrorSummary } from '@participa/ui/forms/error-summary.tsx';
import type { Wrong } from './refusals.ts';
import { useMessages } from './speech.tsx';

/** The sentence about one field of what was refused. */
export const mistakeIn = (wrong: Wrong | undefined, field: string): string | undefined =>
  wrong?.error.fields?.find(({ path }) => path === field)?.message;

/** All that was refused, over the form. `fields` are those on the page: other mistakes are said without a link. */
export function Mistakes({ wrong, fields }: { wrong: Wrong | undefined; fields: readonly string[] }) {
  const { shell } = useMessages();
  if (!wrong) return null;
  const { message, fields: mistakes = [] } = wrong.error;
  const errors = mistakes.map(({ path, message: said }) => (fields.includes(path) ? { field: path, message: said } : { message: said }));
  return <ErrorSummary title={shell.errorTitle} errors={errors.length > 0 ? errors : [{ message }]} />;
}
