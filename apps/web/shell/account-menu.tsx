import { useLocation } from 'react-router';
import { accountPath, codePath, confirmPath, signInPath, signOutPath, signUpPath } from '@participa/people/paths.ts';
import { newProposalPath } from '@participa/proposals/paths.ts';
import { adminPath } from './paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { DropMenu } from '@participa/kit/frame/drop-menu.tsx';
import { Anchor, PostForm } from '@participa/kit/parts/elements.tsx';
import { useSite } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

/** Sign in, or what is mine. */
export function AccountMenu() {
  const { me } = useSite();
  const shell = useTexts(shellTexts);
  const { pathname, search } = useLocation();
  if (!me) {
    const isSigningIn = [signInPath, codePath, signUpPath, confirmPath].some((path) => path.matches(pathname));
    return (
      <LinkButton href={signInPath({ back: isSigningIn ? undefined : pathname + search })} size="small" variant="secondary">
        {shell.signIn}
      </LinkButton>
    );
  }
  return (
    <DropMenu label={me.name} icon="user-round">
      <Anchor href={accountPath()}>{shell.account}</Anchor>
      {me.permissions.includes('proposal.write') && <Anchor href={newProposalPath()}>{shell.propose}</Anchor>}
      {me.adminSections.length > 0 && <Anchor href={adminPath()}>{shell.admin}</Anchor>}
      <PostForm action={signOutPath()}>
        <button className="menu-button">{shell.signOut}</button>
      </PostForm>
    </DropMenu>
  );
}
