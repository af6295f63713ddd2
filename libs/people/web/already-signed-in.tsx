import { accountPath, signOutPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { PostForm } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { peopleTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** For somebody who asks to come in and is in. */
export function AlreadySignedIn({ name }: { name: string }) {
  const people = useTexts(peopleTexts);
  const shell = useTexts(shellTexts);
  return (
    <div className="before-form">
      <Notice
        tone="info"
        word={shell.word.info}
        title={people.signIn.already(name)}
        actions={
          <>
            <LinkButton href={accountPath()} variant="secondary" size="small">
              {shell.account}
            </LinkButton>
            <PostForm action={signOutPath()}>
              <Button variant="quiet" size="small">
                {shell.signOut}
              </Button>
            </PostForm>
          </>
        }
      >
        {people.signIn.alreadyText}
      </Notice>
    </div>
  );
}
