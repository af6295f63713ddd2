import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import type { Typed } from './typed-rules.ts';

interface TextFieldsProps {
  title?: string;
  summary?: string;
  typed: Typed;
  mistakeOf: (field: string) => string | undefined;
}

/** What a process is called and what it is about. */
export function TextFields({ title = '', summary = '', typed, mistakeOf }: TextFieldsProps) {
  const { form } = useOffices().processes;
  return (
    <>
      <TextField
        name="title"
        label={form.titleLabel}
        hint={form.titleHint}
        autoComplete="off"
        maxLength={120}
        defaultValue={typed['title'] ?? title}
        error={mistakeOf('title')}
      />
      <TextArea
        name="summary"
        label={form.summary}
        hint={form.summaryHint}
        rows={5}
        defaultValue={typed['summary'] ?? summary}
        error={mistakeOf('summary')}
      />
    </>
  );
}
