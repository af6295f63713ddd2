import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { tenants } from '@participa/tenants/contract.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { GovernmentFront } from './government-front.tsx';
import { NetworkFront } from './network-front.tsx';
import { loadFrontNews } from './front-news.ts';

/** What the front shows: of a government its news, of the network its governments. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const { kind } = await call(tenants.current);
  return kind === 'network' ? { governments: (await call(tenants.list)).items } : { news: await loadFrontNews(call, maybeSignedIn) };
}

export function Component() {
  const data = useLoaderData<typeof loader>();
  return data.news ? <GovernmentFront news={data.news} /> : <NetworkFront governments={data.governments} />;
}
