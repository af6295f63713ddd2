import { redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { contentWatch } from '../contract.ts';
import { moderationSettingsPath } from '../paths.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Checkbox } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { DoneNotice } from '@participa/shell/done-notice.tsx';
import { useForm } from '@participa/shell/use-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { moderationAdminTexts } from '../texts/texts.ts';

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
    return redirect(moderationSettingsPath({ done: 'saved' }), 303);
  });
}

export function Component() {
  const { words: watchedTerms, firstPosts } = useLoaderData<typeof loader>();
  const moderation = useTexts(moderationAdminTexts);
  const refusal = useActionData<FormRefusal>();
  const busy = useNavigation().state === 'submitting';
  // A wrong line is named by its place in the list: "words.3".
  const lineError = refusal?.error.fields?.find(({ path }) => path.startsWith('words'));
  const line = lineError && refusal?.submitted['words']?.split(/\n/).filter((word) => word.trim())[Number(lineError.path.split('.')[1])];
  const form = useForm(
    refusal && lineError ? withError(refusal, line ? `«${line.trim()}»: ${lineError.message}` : lineError.message) : refusal,
    { words: { label: moderation.wordList, hint: moderation.wordListHint }, firstPosts: moderation.firstPosts },
    { stored: { words: watchedTerms.join('\n'), firstPosts: firstPosts ? 'on' : '' } },
  );
  return (
    <AdminPage title={moderation.settings} lead={moderation.settingsLead} trail={[{ label: moderation.settings }]}>
      <DoneNotice path={moderationSettingsPath} titles={{ saved: moderation.stored }} />
      {form.errors}
      <Form
        action={moderationSettingsPath()}
        label={moderation.settings}
        actions={
          <Button icon="save" pending={busy && moderation.working}>
            {moderation.store}
          </Button>
        }
      >
        <TextArea {...form.field('words')} rows={12} />
        <Checkbox {...form.box('firstPosts')} />
      </Form>
    </AdminPage>
  );
}

/** The refusal with one error, at the list as a whole. */
const withError = (refusal: FormRefusal, message: string): FormRefusal => ({
  ...refusal,
  error: { ...refusal.error, fields: [{ path: 'words', code: 'wrong_format', message }] },
});
