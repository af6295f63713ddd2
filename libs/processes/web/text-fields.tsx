import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import type { SubmittedRules } from './kind-parts.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesAdminTexts } from '../texts/texts.ts';

interface TextFieldsProps {
  title?: string;
  summary?: string;
  submitted: SubmittedRules;
  errorOf: (field: string) => string | undefined;
}

/** What a process is called and what it is about. */
export function TextFields({ title = '', summary = '', submitted, errorOf }: TextFieldsProps) {
  const { form } = useTexts(processesAdminTexts);
  return (
    <>
      <TextField
        name="title"
        label={form.titleLabel}
        hint={form.titleHint}
        autoComplete="off"
        maxLength={120}
        defaultValue={submitted['title'] ?? title}
        error={errorOf('title')}
      />
      <TextArea
        name="summary"
        label={form.summary}
        hint={form.summaryHint}
        rows={5}
        defaultValue={submitted['summary'] ?? summary}
        error={errorOf('summary')}
      />
    </>
  );
}
