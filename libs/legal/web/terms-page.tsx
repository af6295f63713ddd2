import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { publicTenant } from '@participa/tenants/admin-contract.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { LegalPage } from './legal-page.tsx';
import { legalLoader } from './legal-loader.ts';

const commonText = legalLoader('terms');

/** Our text, and the government's own words over it. */
export const loader = async (args: LoaderFunctionArgs) => ({
  ...(await commonText(args)),
  ownText: (await toolsOf(args).call(publicTenant.legalTexts)).terms,
});

export const Component = () => <LegalPage {...useLoaderData<typeof loader>()} />;
