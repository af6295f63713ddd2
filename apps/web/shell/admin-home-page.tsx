import { data, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { signInPath } from '@participa/people/paths.ts';
import { adminPath } from './paths.ts';
import { CardGrid } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { AdminPage } from './admin-page.tsx';
import { toolsOf, undefinedIfRefused } from './page-tools.ts';
import { siteReaders } from './site-readers.ts';
import { useTexts } from './page-language.tsx';
import { adminTexts } from './texts/texts.ts';

/** The sections that this person may enter. */
export async function loader(args: LoaderFunctionArgs) {
  const me = await undefinedIfRefused(siteReaders().me(toolsOf(args).call), 401);
  if (!me) throw redirect(signInPath({ back: adminPath() }));
  const open = me.adminSections;
  if (!open.length) throw data(null, { status: 403 });
  return open;
}

export function Component() {
  const open = useLoaderData<typeof loader>();
  const home = useTexts(adminTexts);
  return (
    <AdminPage title={home.title} lead={home.lead}>
      <CardGrid columns={3}>
        {open.map(({ name, address, title, text }) => (
          <article key={name} className="admin-card">
            <h2>
              <Anchor href={address}>{title}</Anchor>
            </h2>
            <p>{text}</p>
          </article>
        ))}
      </CardGrid>
    </AdminPage>
  );
}
