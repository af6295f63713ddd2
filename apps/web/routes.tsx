import type { LazyRouteFunction, RouteObject } from 'react-router';
import { prepareResultTexts } from '@participa/budgets/web/result-texts.ts';
import { Failure, DocumentFailure } from '@participa/shell/failure.tsx';
import { prepareAdminTexts } from '@participa/shell/admin-texts.ts';
import { reloadSiteAfterForm, siteLoader } from '@participa/shell/site-loader.ts';
import { SITE_ROUTE_ID } from '@participa/shell/site-context.ts';
import { Shell } from '@participa/shell/shell.tsx';

/** A page in a chunk of its own. Its id is its file, by which the server finds the chunk to preload. */
const page = (path: string, id: string, lazy: LazyRouteFunction<RouteObject>, children?: RouteObject[]): RouteObject =>
  path === '/' ? { index: true, id, lazy, ErrorBoundary: Failure } : { path, id, lazy, ErrorBoundary: Failure, children };

/** A page of those who work here: its sentences come with it. */
const adminPage = (path: string, id: string, lazy: () => Promise<object>): RouteObject =>
  page(path, id, () => Promise.all([lazy(), prepareAdminTexts()]).then(([module]) => module));

/** A page that explains budgets: its sentences come with it. */
const pageWithResults = (path: string, id: string, lazy: () => Promise<object>): RouteObject =>
  page(path, id, () => Promise.all([lazy(), prepareResultTexts()]).then(([module]) => module));

/** A page of those who work here that explains budgets too. */
const adminPageWithResults = (path: string, id: string, lazy: () => Promise<object>): RouteObject =>
  adminPage(path, id, () => Promise.all([lazy(), prepareResultTexts()]).then(([module]) => module));

/** What a route says of itself: `secret` when whoever has its address may do what it offers. */
export interface RouteHandle {
  secret?: boolean;
}

/** The registry of pages: the site's table of contents. */
export const routes: RouteObject[] = [
  {
    id: SITE_ROUTE_ID,
    path: '/',
    loader: siteLoader,
    shouldRevalidate: reloadSiteAfterForm,
    Component: Shell,
    ErrorBoundary: DocumentFailure,
    children: [
      page('/', 'libs/front/web/front-page', () => import('@participa/front/web/front-page.tsx')),
      page('propuestas', 'libs/proposals/web/proposals-page', () => import('@participa/proposals/web/proposals-page.tsx')),
      page('propuestas/nueva', 'libs/proposals/web/new-proposal-page', () => import('@participa/proposals/web/new-proposal-page.tsx')),
      // What is said about a proposal is a room of its own: its page leaves the place for it.
      page('propuestas/:id', 'libs/proposals/web/proposal-page', () => import('@participa/proposals/web/proposal-page.tsx'), [
        { index: true, id: 'libs/comments/web/comments-page', lazy: () => import('@participa/comments/web/comments-page.tsx') },
        {
          path: 'comentarios/:comment',
          id: 'libs/comments/web/thread-page',
          lazy: () => import('@participa/comments/web/thread-page.tsx'),
        },
      ]),
      page('propuestas/:id/apoyo', 'libs/proposals/web/support-page', () => import('@participa/proposals/web/support-page.tsx')),
      page('propuestas/:id/editar', 'libs/proposals/web/edit-page', () => import('@participa/proposals/web/edit-page.tsx')),
      page('propuestas/:id/retirar', 'libs/proposals/web/withdraw-page', () => import('@participa/proposals/web/withdraw-page.tsx')),
      page('propuestas/:id/versiones', 'libs/proposals/web/versions-page', () => import('@participa/proposals/web/versions-page.tsx')),
      page('procesos', 'libs/processes/web/processes-page', () => import('@participa/processes/web/processes-page.tsx')),
      pageWithResults('procesos/:id', 'libs/processes/web/process-page', () => import('@participa/processes/web/process-page.tsx')),
      page('presupuestos', 'libs/budgets/web/budgets-page', () => import('@participa/budgets/web/budgets-page.tsx')),
      pageWithResults('presupuestos/:id', 'libs/budgets/web/budget-page', () => import('@participa/budgets/web/budget-page.tsx')),
      pageWithResults(
        'presupuestos/:id/proyectos/:project',
        'libs/budgets/web/project-page',
        () => import('@participa/budgets/web/project-page.tsx'),
      ),
      page('presupuestos/:id/votar', 'libs/ballots/web/ballot-page', () => import('@participa/ballots/web/ballot-page.tsx')),
      pageWithResults(
        'presupuestos/:id/resultados',
        'libs/budgets/web/results-page',
        () => import('@participa/budgets/web/results-page.tsx'),
      ),
      pageWithResults('presupuestos/:id/obras', 'libs/budgets/web/works-page', () => import('@participa/budgets/web/works-page.tsx')),
      page('entrar', 'libs/people/web/sign-in-page', () => import('@participa/people/web/sign-in-page.tsx')),
      page('entrar/codigo', 'libs/people/web/code-page', () => import('@participa/people/web/code-page.tsx')),
      page('registro', 'libs/people/web/sign-up-page', () => import('@participa/people/web/sign-up-page.tsx')),
      page('confirmar', 'libs/people/web/confirm-page', () => import('@participa/people/web/confirm-page.tsx')),
      page('salir', 'libs/people/web/sign-out', () => import('@participa/people/web/sign-out.tsx')),
      page('cuenta', 'libs/people/web/account-page', () => import('@participa/people/web/account-page.tsx')),
      page('cuenta/borradores', 'libs/people/web/drafts-page', () => import('@participa/people/web/drafts-page.tsx')),
      page('cuenta/apoyos', 'libs/people/web/supported-page', () => import('@participa/people/web/supported-page.tsx')),
      page('cuenta/decisiones', 'libs/moderation/web/decisions-page', () => import('@participa/moderation/web/decisions-page.tsx')),
      page('cuenta/decisiones/:id', 'libs/moderation/web/decision-page', () => import('@participa/moderation/web/decision-page.tsx')),
      page('denunciar', 'libs/moderation/web/report-page', () => import('@participa/moderation/web/report-page.tsx')),
      page('transparencia', 'libs/moderation/web/transparency-page', () => import('@participa/moderation/web/transparency-page.tsx')),
      page('cuenta/datos', 'libs/people/web/my-data-page', () => import('@participa/people/web/my-data-page.tsx')),
      page('cuenta/verificacion', 'libs/roll/web/verification-page', () => import('@participa/roll/web/verification-page.tsx')),
      page('garantias', 'libs/legal/web/guarantees-page', () => import('@participa/legal/web/guarantees-page.tsx')),
      page('condiciones', 'libs/legal/web/terms-page', () => import('@participa/legal/web/terms-page.tsx')),
      page('privacidad', 'libs/legal/web/privacy-page', () => import('@participa/legal/web/privacy-page.tsx')),
      page('accesibilidad', 'libs/legal/web/accessibility-page', () => import('@participa/legal/web/accessibility-page.tsx')),
      adminPage('admin', 'apps/web/shell/admin-home-page', () => import('@participa/shell/admin-home-page.tsx')),
      adminPage('mesa', 'libs/desk/web/desk-page', () => import('@participa/desk/web/desk-page.tsx')),
      adminPage('mesa/votar/:id', 'libs/desk/web/vote-page', () => import('@participa/desk/web/vote-page.tsx')),
      adminPage('mesa/papel', 'libs/desk/web/paper-batches-page', () => import('@participa/desk/web/paper-batches-page.tsx')),
      adminPage('mesa/papel/:id', 'libs/desk/web/paper-batch-page', () => import('@participa/desk/web/paper-batch-page.tsx')),
      adminPage('admin/padron', 'libs/roll/web/roll-page', () => import('@participa/roll/web/roll-page.tsx')),
      adminPage('admin/padron/:id', 'libs/roll/web/roll-import-page', () => import('@participa/roll/web/roll-import-page.tsx')),
      adminPage('admin/presupuestos/:id/conteo', 'libs/ballots/web/count-page', () => import('@participa/ballots/web/count-page.tsx')),
      adminPage(
        'admin/presupuestos',
        'libs/budgets/web/admin/admin-cycles-page',
        () => import('@participa/budgets/web/admin/admin-cycles-page.tsx'),
      ),
      adminPage('admin/presupuestos/:id', 'libs/budgets/web/admin/money-page', () => import('@participa/budgets/web/admin/money-page.tsx')),
      adminPage(
        'admin/presupuestos/:id/grupos/:group',
        'libs/budgets/web/admin/group-page',
        () => import('@participa/budgets/web/admin/group-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/partidas/:heading',
        'libs/budgets/web/admin/heading-page',
        () => import('@participa/budgets/web/admin/heading-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/proyectos',
        'libs/budgets/web/admin/projects-page',
        () => import('@participa/budgets/web/admin/admin-projects-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/proyectos/:project',
        'libs/budgets/web/admin/project-page',
        () => import('@participa/budgets/web/admin/admin-project-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/propuestas',
        'libs/budgets/web/admin/take-page',
        () => import('@participa/budgets/web/admin/take-proposals-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/importar',
        'libs/budgets/web/admin/import-page',
        () => import('@participa/budgets/web/admin/import-projects-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/evaluacion',
        'libs/budgets/web/admin/evaluation-page',
        () => import('@participa/budgets/web/admin/evaluation-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/regla',
        'libs/budgets/web/admin/rule-page',
        () => import('@participa/budgets/web/admin/rule-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/obras',
        'libs/budgets/web/admin/works-page',
        () => import('@participa/budgets/web/admin/admin-works-page.tsx'),
      ),
      adminPage(
        'admin/presupuestos/:id/obras/:project',
        'libs/budgets/web/admin/work-page',
        () => import('@participa/budgets/web/admin/admin-work-page.tsx'),
      ),
      adminPage('evaluacion', 'libs/budgets/web/admin/dossiers-page', () => import('@participa/budgets/web/admin/dossiers-page.tsx')),
      adminPage(
        'evaluacion/:budget/:project',
        'libs/budgets/web/admin/dossier-page',
        () => import('@participa/budgets/web/admin/dossier-page.tsx'),
      ),
      adminPage(
        'admin/procesos',
        'libs/processes/web/admin-processes-page',
        () => import('@participa/processes/web/admin-processes-page.tsx'),
      ),
      adminPage('admin/procesos/nuevo', 'libs/processes/web/prepare-page', () => import('@participa/processes/web/prepare-page.tsx')),
      adminPageWithResults(
        'admin/procesos/:id',
        'libs/processes/web/manage-page',
        () => import('@participa/processes/web/manage-page.tsx'),
      ),
      adminPageWithResults(
        'admin/procesos/:id/abrir',
        'libs/processes/web/open-page',
        () => import('@participa/processes/web/open-page.tsx'),
      ),
      adminPageWithResults(
        'admin/procesos/:id/enmendar',
        'libs/processes/web/amend-page',
        () => import('@participa/processes/web/amend-page.tsx'),
      ),
      adminPage('admin/procesos/:id/:deed', 'libs/processes/web/stop-page', () => import('@participa/processes/web/stop-page.tsx')),
      adminPage('moderacion', 'libs/moderation/web/queue-page', () => import('@participa/moderation/web/queue-page.tsx')),
      adminPage('moderacion/apelaciones', 'libs/moderation/web/appeals-page', () => import('@participa/moderation/web/appeals-page.tsx')),
      adminPage('moderacion/bloqueos', 'libs/moderation/web/blocks-page', () => import('@participa/moderation/web/blocks-page.tsx')),
      adminPage('moderacion/ajustes', 'libs/moderation/web/settings-page', () => import('@participa/moderation/web/settings-page.tsx')),
      adminPage('moderacion/:id', 'libs/moderation/web/case-page', () => import('@participa/moderation/web/case-page.tsx')),
      adminPage(
        'admin/gobierno',
        'libs/tenants/web/government-settings-page',
        () => import('@participa/tenants/web/government-settings-page.tsx'),
      ),
      adminPage('admin/gobierno/:step', 'libs/tenants/web/setup-step-page', () => import('@participa/tenants/web/setup-step-page.tsx')),
      adminPage('admin/personas', 'libs/people/web/people-page', () => import('@participa/people/web/people-page.tsx')),
      adminPage(
        'admin/personas/invitaciones',
        'libs/people/web/invitations-page',
        () => import('@participa/people/web/invitations-page.tsx'),
      ),
      adminPage('admin/personas/:id', 'libs/people/web/roles-page', () => import('@participa/people/web/roles-page.tsx')),
      {
        ...adminPage('invitacion/:token', 'libs/people/web/invitation-page', () => import('@participa/people/web/invitation-page.tsx')),
        handle: { secret: true } satisfies RouteHandle,
      },
      adminPage('admin/estadisticas', 'libs/statistics/web/statistics-page', () => import('@participa/statistics/web/statistics-page.tsx')),
      adminPage('red', 'libs/network/web/network-page', () => import('@participa/network/web/network-page.tsx')),
      adminPage('red/nuevo', 'libs/network/web/new-government-page', () => import('@participa/network/web/new-government-page.tsx')),
      adminPage(
        'red/importar',
        'libs/network/web/import-government-page',
        () => import('@participa/network/web/import-government-page.tsx'),
      ),
      adminPage('red/:id', 'libs/network/web/one-government-page', () => import('@participa/network/web/one-government-page.tsx')),
      adminPage('admin/auditoria', 'libs/audit/web/audit-page', () => import('@participa/audit/web/audit-page.tsx')),
      page('dev/mail', 'libs/notifications/web/caught-mail-page', () => import('@participa/notifications/web/caught-mail-page.tsx')),
      page('*', 'apps/web/shell/missing-page', () => import('@participa/shell/missing-page.tsx')),
    ],
  },
];
