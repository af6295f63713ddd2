import { pagePath } from '@participa/base/page-path.ts';

export const statisticsPath = pagePath('/admin/estadisticas');
