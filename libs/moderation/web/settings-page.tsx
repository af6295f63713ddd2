import {
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { contentWatch } from '../contract.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import './moderation.css';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** What this government has looked at by itself. */
export const loader = (args: LoaderFunctionArgs) => loaderResult(args.request, toolsOf(args).call(contentWatch.read));

export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  const watchedTerms = (submitted['words'] ?? '')
    .split(/\n/)
    .map((word) => word.trim())
    .filter(Boolean);
  return actionResult(args.request, submitted, async () => {
    await toolsOf(args).call(contentWatch.write, { body: { words: watchedTerms, firstPosts: submitted['firstPosts'] === 'on' } });
    return redirect('/moderacion/ajustes?hecho=si', 303);
  });
}

export function Component() {
  const { words: watchedTerms, firstPosts } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const shell = useTexts(shellTexts);
  const refusal = useActionData<FormRefusal>();
  const [search] = useSearchParams();
  const busy = useNavigation().state === 'submitting';
  // A wrong line is named by its place in the list: "words.3".
  const lineError = refusal?.error.fields?.find(({ path }) => path.startsWith('words'));
  const line = lineError && refusal?.submitted['words']?.split(/\n/).filter((word) => word.trim())[Number(lineError.path.split('.')[1])];
  return (
    <AdminPage title={moderation.settings} lead={moderation.settingsLead} trail={[{ label: moderation.settings }]}>
      {search.get('hecho') && <Notice tone="success" word={shell.word.success} title={moderation.stored} role="status" />}
      <FormErrors refusal={refusal} fields={[]} />
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
          defaultValue={refusal?.submitted['words'] ?? watchedTerms.join('\n')}
          error={lineError && (line ? `«${line.trim()}»: ${lineError.message}` : lineError.message)}
        />
        <Checkbox
          name="firstPosts"
          label={moderation.firstPosts}
          defaultChecked={refusal ? refusal.submitted['firstPosts'] === 'on' : firstPosts}
        />
      </Form>
    </AdminPage>
  );
}
