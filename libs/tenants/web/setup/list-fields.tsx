import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Fieldset } from '@participa/kit/forms/choice.tsx';
import { mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import type { StepFields } from './plain-steps.tsx';

/** What there is, each with its name in a field, and a field for more: one a line. */
export function ListFields({ settings, wrong, of }: StepFields & { of: 'zones' | 'topics' }) {
  const { government: words } = useOffices();
  const { shell } = useMessages();
  const format = useFormat();
  const typed = wrong?.typed ?? {};
  const [legend, hint, number, more, moreHint] =
    of === 'zones'
      ? [words.zoneNames, words.zoneNamesHint, words.zoneNumber, words.zoneMore, words.zoneMoreHint]
      : [words.topicNames, words.topicNamesHint, words.topicNumber, words.topicMore, words.topicMoreHint];
  return (
    <>
      <Fieldset legend={legend} hint={hint} id="names">
        <div className="setup-names">
          {settings[of].map((each, at) => (
            <div key={each.key}>
              {'icon' in each && <input type="hidden" name={`icon:${each.key}`} value={each.icon} />}
              <TextField
                name={`name:${each.key}`}
                id={`name-${each.key}`}
                label={number(format.number(at + 1))}
                defaultValue={typed[`name:${each.key}`] ?? each.name}
                autoComplete="off"
              />
            </div>
          ))}
        </div>
      </Fieldset>
      <TextArea
        name="more"
        label={more}
        hint={moreHint}
        optional={shell.optional}
        rows={6}
        defaultValue={typed['more']}
        error={mistakeIn(wrong, 'more')}
      />
    </>
  );
}

/** The list as the form has it: what was emptied is left out, what was added has no key yet. */
export function listIn(form: FormData): { key: string | null; name: string; icon: string }[] {
  const kept = [...form].flatMap(([field, value]) => {
    const key = /^name:(.+)$/.exec(field)?.[1];
    return key !== undefined && typeof value === 'string' && value.trim()
      ? [{ key, name: value, icon: String(form.get(`icon:${key}`) ?? 'ballot') }]
      : [];
  });
  const added = String(form.get('more') ?? '')
    .split('\n')
    .flatMap((name) => (name.trim() ? [{ key: null, name, icon: 'ballot' }] : []));
  return [...kept, ...added];
}
