import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { proposals } from '@participa/contract/proposals.ts';
import { Page, PageTitle } from '@participa/ui/frame/page.tsx';
import { Head } from '../shell/head.tsx';
import { toolsOf } from '../shell/tools.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { call } = toolsOf(args);
  return call(proposals.list, {});
}

export function Component() {
  const { items } = useLoaderData<typeof loader>();
  return (
    <Page>
      <Head title="Propuestas" />
      <PageTitle title="Propuestas" />
      <ul>{items.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
    </Page>
  );
}
