import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { places } from '@participa/tenants/admin-contract.ts';
import { toolsOf } from '@participa/shell/tools.ts';
import { Paper } from './paper.tsx';
import { paperLoader } from './papers-loader.ts';

const text = paperLoader('terms');

/** Our text, and the government's own words over it. */
export const loader = async (args: LoaderFunctionArgs) => ({ ...(await text(args)), own: (await toolsOf(args).call(places.papers)).terms });

export const Component = () => <Paper {...useLoaderData<typeof loader>()} />;
