import { pagePath } from '@participa/base/page-path.ts';

export const frontPath = pagePath('/');
