import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Fieldset } from '@participa/kit/forms/choice.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import type { SetupStepProps } from './plain-steps.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from '../setup.module.css';

/** What there is, each with its name in a field, and a field for more: one a line. */
export function ListFields({ settings, refusal, list }: SetupStepProps & { list: 'zones' | 'topics' }) {
  const t = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const submitted = refusal?.submitted ?? {};
  const [legend, hint, number, more, moreHint] =
    list === 'zones'
      ? [t.zoneNames, t.zoneNamesHint, t.zoneNumber, t.zoneMore, t.zoneMoreHint]
      : [t.topicNames, t.topicNamesHint, t.topicNumber, t.topicMore, t.topicMoreHint];
  const form = useForm(refusal, { more: { label: more, hint: moreHint, optional: shell.optional } });
  return (
    <>
      {form.errors}
      <Fieldset legend={legend} hint={hint} id="names">
        <div className={styles.setupNames}>
          {settings[list].map((each, at) => (
            <div key={each.key}>
              {'icon' in each && <input type="hidden" name={`icon:${each.key}`} value={each.icon} />}
              <TextField
                name={`name:${each.key}`}
                id={`name-${each.key}`}
                label={number(format.number(at + 1))}
                defaultValue={submitted[`name:${each.key}`] ?? each.name}
                autoComplete="off"
              />
            </div>
          ))}
        </div>
      </Fieldset>
      <TextArea {...form.field('more')} rows={6} />
    </>
  );
}

/** The list as the form has it: what was emptied is left out, what was added has no key yet. */
export function listFromForm(form: FormData): { key: string | null; name: string; icon: string }[] {
  const existing = [...form].flatMap(([field, value]) => {
    const key = /^name:(.+)$/.exec(field)?.[1];
    return key !== undefined && typeof value === 'string' && value.trim()
      ? [{ key, name: value, icon: String(form.get(`icon:${key}`) ?? 'ballot') }]
      : [];
  });
  const added = String(form.get('more') ?? '')
    .split('\n')
    .flatMap((name) => (name.trim() ? [{ key: null, name, icon: 'ballot' }] : []));
  return [...existing, ...added];
}
