import {
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { watch } from '../contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import './moderation.css';

/** What this government has looked at by itself. */
export const loader = (args: LoaderFunctionArgs) => orPage(args.request, toolsOf(args).call(watch.read));

export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  const words = (typed['words'] ?? '')
    .split(/\n/)
    .map((word) => word.trim())
    .filter(Boolean);
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(watch.write, { body: { words, firstPosts: typed['firstPosts'] === 'on' } });
    return redirect('/moderacion/ajustes?hecho=si', 303);
  });
}

export function Component() {
  const { words, firstPosts } = useLoaderData<typeof loader>();
  const { moderation } = useOffices();
  const { shell } = useMessages();
  const wrong = useActionData<Wrong>();
  const [search] = useSearchParams();
  const busy = useNavigation().state === 'submitting';
  // A wrong line is named by its place in the list: "words.3".
  const mistake = wrong?.error.fields?.find(({ path }) => path.startsWith('words'));
  const line = mistake && wrong?.typed['words']?.split(/\n/).filter((word) => word.trim())[Number(mistake.path.split('.')[1])];
  return (
    <OfficePage title={moderation.settings} lead={moderation.settingsLead} trail={[{ label: moderation.settings }]}>
      {search.get('hecho') && <Notice tone="success" word={shell.word.success} title={moderation.stored} role="status" />}
      <Mistakes wrong={wrong} fields={[]} />
      <Form
        action="/moderacion/ajustes"
        label={moderation.settings}
        actions={
          <Button icon="save" pending={busy && moderation.working}>
            {moderation.store}
          </Button>
        }
      >
        <TextArea
          name="words"
          label={moderation.wordList}
          hint={moderation.wordListHint}
          rows={12}
          defaultValue={wrong?.typed['words'] ?? words.join('\n')}
          error={mistake && (line ? `«${line.trim()}»: ${mistake.message}` : mistake.message)}
        />
        <Checkbox
          name="firstPosts"
          label={moderation.firstPosts}
          defaultChecked={wrong ? wrong.typed['firstPosts'] === 'on' : firstPosts}
        />
      </Form>
    </OfficePage>
  );
}
