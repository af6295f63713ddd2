import type { LazyRouteFunction, RouteObject } from 'react-router';
import { openResults } from './budgets/result-words.ts';
import { Failure, WholeFailure } from './shell/failure.tsx';
import { openOffices } from './shell/offices.ts';
import { placeAgain, placeLoader } from './shell/place-loader.ts';
import { PLACE } from './shell/place.ts';
import { Shell } from './shell/shell.tsx';

/** A page in a chunk of its own. Its id is its file, by which the server finds the chunk to preload. */
const page = (path: string, id: string, lazy: LazyRouteFunction<RouteObject>, children?: RouteObject[]): RouteObject =>
  path === '/' ? { index: true, id, lazy, ErrorBoundary: Failure } : { path, id, lazy, ErrorBoundary: Failure, children };

/** A page of those who work here: its sentences come with it. */
const office = (path: string, id: string, lazy: () => Promise<object>): RouteObject =>
  page(path, id, () => Promise.all([lazy(), openOffices()]).then(([module]) => module));

/** A page that explains budgets: its sentences come with it. */
const explained = (path: string, id: string, lazy: () => Promise<object>): RouteObject =>
  page(path, id, () => Promise.all([lazy(), openResults()]).then(([module]) => module));

/** A page of those who work here that explains budgets too. */
const explainedOffice = (path: string, id: string, lazy: () => Promise<object>): RouteObject =>
  office(path, id, () => Promise.all([lazy(), openResults()]).then(([module]) => module));

/** What a route says of itself: `secret` when whoever has its address may do what it offers. */
export interface Handle {
  secret?: boolean;
}

/** The registry of pages: the site's table of contents. */
export const routes: RouteObject[] = [
  {
    id: PLACE,
    path: '/',
    loader: placeLoader,
    shouldRevalidate: placeAgain,
    Component: Shell,
    ErrorBoundary: WholeFailure,
    children: [
      page('/', 'tenants/front-page', () => import('./tenants/front-page.tsx')),
      page('propuestas', 'proposals/proposals-page', () => import('./proposals/proposals-page.tsx')),
      page('propuestas/nueva', 'proposals/new-proposal-page', () => import('./proposals/new-proposal-page.tsx')),
      // What is said about a proposal is a room of its own: its page leaves the place for it.
      page('propuestas/:id', 'proposals/proposal-page', () => import('./proposals/proposal-page.tsx'), [
        { index: true, id: 'comments/comments-page', lazy: () => import('./comments/comments-page.tsx') },
        { path: 'comentarios/:comment', id: 'comments/thread-page', lazy: () => import('./comments/thread-page.tsx') },
      ]),
      page('propuestas/:id/apoyo', 'proposals/support-page', () => import('./proposals/support-page.tsx')),
      page('propuestas/:id/editar', 'proposals/edit-page', () => import('./proposals/edit-page.tsx')),
      page('propuestas/:id/retirar', 'proposals/withdraw-page', () => import('./proposals/withdraw-page.tsx')),
      page('propuestas/:id/versiones', 'proposals/versions-page', () => import('./proposals/versions-page.tsx')),
      page('procesos', 'processes/processes-page', () => import('./processes/processes-page.tsx')),
      explained('procesos/:id', 'processes/process-page', () => import('./processes/process-page.tsx')),
      page('presupuestos', 'budgets/budgets-page', () => import('./budgets/budgets-page.tsx')),
      explained('presupuestos/:id', 'budgets/budget-page', () => import('./budgets/budget-page.tsx')),
      explained('presupuestos/:id/proyectos/:project', 'budgets/project-page', () => import('./budgets/project-page.tsx')),
      page('presupuestos/:id/votar', 'ballots/ballot-page', () => import('./ballots/ballot-page.tsx')),
      explained('presupuestos/:id/resultados', 'budgets/results-page', () => import('./budgets/results-page.tsx')),
      explained('presupuestos/:id/obras', 'budgets/works-page', () => import('./budgets/works-page.tsx')),
      page('entrar', 'people/sign-in-page', () => import('./people/sign-in-page.tsx')),
      page('entrar/codigo', 'people/code-page', () => import('./people/code-page.tsx')),
      page('registro', 'people/sign-up-page', () => import('./people/sign-up-page.tsx')),
      page('confirmar', 'people/confirm-page', () => import('./people/confirm-page.tsx')),
      page('salir', 'people/sign-out', () => import('./people/sign-out.tsx')),
      page('cuenta', 'people/account-page', () => import('./people/account-page.tsx')),
      page('cuenta/borradores', 'people/drafts-page', () => import('./people/drafts-page.tsx')),
      page('cuenta/apoyos', 'people/supported-page', () => import('./people/supported-page.tsx')),
      page('cuenta/decisiones', 'moderation/decisions-page', () => import('./moderation/decisions-page.tsx')),
      page('cuenta/decisiones/:id', 'moderation/decision-page', () => import('./moderation/decision-page.tsx')),
      page('denunciar', 'moderation/report-page', () => import('./moderation/report-page.tsx')),
      page('transparencia', 'moderation/transparency-page', () => import('./moderation/transparency-page.tsx')),
      page('cuenta/datos', 'people/my-data-page', () => import('./people/my-data-page.tsx')),
      page('cuenta/verificacion', 'roll/verification-page', () => import('./roll/verification-page.tsx')),
      page('garantias', 'papers/guarantees-page', () => import('./papers/guarantees-page.tsx')),
      page('condiciones', 'papers/terms-page', () => import('./papers/terms-page.tsx')),
      page('privacidad', 'papers/privacy-page', () => import('./papers/privacy-page.tsx')),
      page('accesibilidad', 'papers/accessibility-page', () => import('./papers/accessibility-page.tsx')),
      office('admin', 'offices/admin-page', () => import('./offices/admin-page.tsx')),
      office('mesa', 'desk/desk-page', () => import('./desk/desk-page.tsx')),
      office('mesa/votar/:id', 'desk/vote-page', () => import('./desk/vote-page.tsx')),
      office('mesa/papel', 'desk/papers-page', () => import('./desk/papers-page.tsx')),
      office('mesa/papel/:id', 'desk/batch-page', () => import('./desk/batch-page.tsx')),
      office('admin/padron', 'roll/roll-page', () => import('./roll/roll-page.tsx')),
      office('admin/padron/:id', 'roll/import-page', () => import('./roll/import-page.tsx')),
      office('admin/presupuestos/:id/conteo', 'ballots/count-page', () => import('./ballots/count-page.tsx')),
      office('admin/presupuestos', 'budgets/office/cycles-page', () => import('./budgets/office/cycles-page.tsx')),
      office('admin/presupuestos/:id', 'budgets/office/money-page', () => import('./budgets/office/money-page.tsx')),
      office('admin/presupuestos/:id/grupos/:group', 'budgets/office/group-page', () => import('./budgets/office/group-page.tsx')),
      office('admin/presupuestos/:id/partidas/:heading', 'budgets/office/heading-page', () => import('./budgets/office/heading-page.tsx')),
      office('admin/presupuestos/:id/proyectos', 'budgets/office/projects-page', () => import('./budgets/office/projects-page.tsx')),
      office('admin/presupuestos/:id/proyectos/:project', 'budgets/office/project-page', () => import('./budgets/office/project-page.tsx')),
      office('admin/presupuestos/:id/propuestas', 'budgets/office/take-page', () => import('./budgets/office/take-page.tsx')),
      office('admin/presupuestos/:id/importar', 'budgets/office/import-page', () => import('./budgets/office/import-page.tsx')),
      office('admin/presupuestos/:id/evaluacion', 'budgets/office/evaluation-page', () => import('./budgets/office/evaluation-page.tsx')),
      office('admin/presupuestos/:id/regla', 'budgets/office/rule-page', () => import('./budgets/office/rule-page.tsx')),
      office('admin/presupuestos/:id/obras', 'budgets/office/works-page', () => import('./budgets/office/works-page.tsx')),
      office('admin/presupuestos/:id/obras/:project', 'budgets/office/work-page', () => import('./budgets/office/work-page.tsx')),
      office('evaluacion', 'budgets/office/dossiers-page', () => import('./budgets/office/dossiers-page.tsx')),
      office('evaluacion/:budget/:project', 'budgets/office/dossier-page', () => import('./budgets/office/dossier-page.tsx')),
      office('admin/procesos', 'processes/office-list-page', () => import('./processes/office-list-page.tsx')),
      office('admin/procesos/nuevo', 'processes/prepare-page', () => import('./processes/prepare-page.tsx')),
      explainedOffice('admin/procesos/:id', 'processes/manage-page', () => import('./processes/manage-page.tsx')),
      explainedOffice('admin/procesos/:id/abrir', 'processes/open-page', () => import('./processes/open-page.tsx')),
      explainedOffice('admin/procesos/:id/enmendar', 'processes/amend-page', () => import('./processes/amend-page.tsx')),
      office('admin/procesos/:id/:deed', 'processes/stop-page', () => import('./processes/stop-page.tsx')),
      office('moderacion', 'moderation/queue-page', () => import('./moderation/queue-page.tsx')),
      office('moderacion/apelaciones', 'moderation/appeals-page', () => import('./moderation/appeals-page.tsx')),
      office('moderacion/bloqueos', 'moderation/blocks-page', () => import('./moderation/blocks-page.tsx')),
      office('moderacion/ajustes', 'moderation/settings-page', () => import('./moderation/settings-page.tsx')),
      office('moderacion/:id', 'moderation/case-page', () => import('./moderation/case-page.tsx')),
      office('admin/gobierno', 'tenants/government-page', () => import('./tenants/government-page.tsx')),
      office('admin/gobierno/:step', 'tenants/setup-step-page', () => import('./tenants/setup-step-page.tsx')),
      office('admin/personas', 'people/people-page', () => import('./people/people-page.tsx')),
      office('admin/personas/invitaciones', 'people/invitations-page', () => import('./people/invitations-page.tsx')),
      office('admin/personas/:id', 'people/roles-page', () => import('./people/roles-page.tsx')),
      {
        ...office('invitacion/:token', 'people/invitation-page', () => import('./people/invitation-page.tsx')),
        handle: { secret: true } satisfies Handle,
      },
      office('admin/estadisticas', 'statistics/statistics-page', () => import('./statistics/statistics-page.tsx')),
      office('red', 'tenants/network-page', () => import('./tenants/network-page.tsx')),
      office('red/nuevo', 'tenants/new-government-page', () => import('./tenants/new-government-page.tsx')),
      office('red/importar', 'tenants/import-page', () => import('./tenants/import-page.tsx')),
      office('red/:id', 'tenants/one-government-page', () => import('./tenants/one-government-page.tsx')),
      office('admin/auditoria', 'audit/audit-page', () => import('./audit/audit-page.tsx')),
      page('dev/mail', 'notifications/caught-mail-page', () => import('./notifications/caught-mail-page.tsx')),
      page('*', 'shell/missing-page', () => import('./shell/missing-page.tsx')),
    ],
  },
];
