import { data, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { people } from '@participa/people/contract.ts';
import { CardGrid } from '@participa/kit/frame/page.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { doorsFor } from './office-doors.ts';
import { OfficePage } from './office-page.tsx';
import { useOffices } from './offices.ts';
import { toolsOf, unlessRefused } from './tools.ts';

/** The sections that whoever is signed in may enter. */
export async function loader(args: LoaderFunctionArgs) {
  const me = await unlessRefused(toolsOf(args).call(people.me), 401);
  if (!me) throw redirect('/entrar?volver=/admin');
  const open = doorsFor(me.permissions);
  if (!open.length) throw data(null, { status: 403 });
  return open;
}

export function Component() {
  const open = useLoaderData<typeof loader>();
  const { home } = useOffices();
  return (
    <OfficePage title={home.title} lead={home.lead}>
      <CardGrid columns={3}>
        {open.map(({ name, href }) => (
          <article key={name} className="office-card">
            <h2>
              <Anchor href={href}>{home.doors[name].title}</Anchor>
            </h2>
            <p>{home.doors[name].text}</p>
          </article>
        ))}
      </CardGrid>
    </OfficePage>
  );
}
