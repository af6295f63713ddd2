import { useLoaderData } from 'react-router';
import { LegalPage } from './legal-page.tsx';
import { legalLoader } from './legal-loader.ts';

export const loader = legalLoader('accessibility');

export const Component = () => <LegalPage {...useLoaderData<typeof loader>()} />;
