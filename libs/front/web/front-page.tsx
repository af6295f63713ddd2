import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { tenants } from '@participa/tenants/contract.ts';
import { toolsOf } from '@participa/shell/tools.ts';
import { GovernmentFront } from './government-front.tsx';
import { NetworkFront } from './network-front.tsx';
import { newsOf } from './news.ts';

/** What the front shows: of a government its news, of the network its governments. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, maybeSignedIn } = toolsOf(args);
  const { kind } = await call(tenants.current);
  return kind === 'network' ? { governments: (await call(tenants.list)).items } : { news: await newsOf(call, maybeSignedIn) };
}

export function Component() {
  const found = useLoaderData<typeof loader>();
  return found.news ? <GovernmentFront news={found.news} /> : <NetworkFront governments={found.governments} />;
}
