import { useLocation } from 'react-router';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { DropMenu } from '@participa/kit/frame/drop-menu.tsx';
import { Anchor, PostForm } from '@participa/kit/parts/elements.tsx';
import { adminSectionsFor } from './admin-sections.ts';
import { useSite } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

/** Sign in, or what is mine. */
export function AccountMenu() {
  const { me } = useSite();
  const shell = useTexts(shellTexts);
  const { pathname, search } = useLocation();
  if (!me) {
    const back = /^\/(entrar|registro|confirmar)/.test(pathname) ? '' : `?volver=${encodeURIComponent(pathname + search)}`;
    return (
      <LinkButton href={`/entrar${back}`} size="small" variant="secondary">
        {shell.signIn}
      </LinkButton>
    );
  }
  return (
    <DropMenu label={me.name} icon="user-round">
      <Anchor href="/cuenta">{shell.account}</Anchor>
      {me.permissions.includes('proposal.write') && <Anchor href="/propuestas/nueva">{shell.propose}</Anchor>}
      {adminSectionsFor(me.permissions).length > 0 && <Anchor href="/admin">{shell.admin}</Anchor>}
      <PostForm action="/salir">
        <button className="menu-button">{shell.signOut}</button>
      </PostForm>
    </DropMenu>
  );
}
