import { ErrorSummary } from '@participa/kit/forms/error-summary.tsx';
import type { FormRefusal } from './form-refusal.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

interface FormErrorsProps {
  refusal: FormRefusal | undefined;
  /** What the form's fields are called: errors of other fields are said without name and link. */
  names?: Readonly<Record<string, string>>;
  /** Ids of the fields whose id is not their name. */
  ids?: Readonly<Record<string, string | undefined>>;
}

/** All that was refused, over the form. */
export function FormErrors({ refusal, names = {}, ids = {} }: FormErrorsProps) {
  const shell = useTexts(shellTexts);
  if (!refusal) return null;
  const { message, fields = [] } = refusal.error;
  const errors = fields.map(({ path, message: text }) => {
    const name = names[path];
    return name === undefined ? { message: text } : { field: ids[path] ?? path, message: name ? `${name}. ${text}` : text };
  });
  return <ErrorSummary title={shell.errorTitle} errors={errors.length > 0 ? errors : [{ message }]} />;
}
