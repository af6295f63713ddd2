import { useLoaderData } from 'react-router';
import { Paper } from './paper.tsx';
import { paperLoader } from './papers-loader.ts';

export const loader = paperLoader('accessibility');

export const Component = () => <Paper {...useLoaderData<typeof loader>()} />;
