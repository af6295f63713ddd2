import type { ReactNode } from 'react';
import { isRouteErrorResponse, useLocation, useRouteError, useRouteLoaderData } from 'react-router';
import type { RefusalCode } from '@participa/base/refusals.ts';
import type { TextsOf } from '@participa/base/texts.ts';
import { frontPath } from '@participa/front/paths.ts';
import { decisionsPath } from '@participa/people/paths.ts';
import { proposalsPath } from '@participa/proposals/paths.ts';
import { EmptyStateArt, type EmptyStateDrawing } from '@participa/kit/art/empty-state-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Page } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Document } from './document.tsx';
import { SITE_ROUTE_ID, type SiteContext } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

interface FailureContent {
  title: string;
  text: string;
  art: EmptyStateDrawing;
  actions: ReactNode;
}

/** What of a failure is told: the refusal, and the host that nobody knows. */
interface FailureData {
  code?: RefusalCode;
  message?: string;
  host?: string;
}

/** What went wrong, in words, and where to go from here: the page is not there, not hers, or we failed. */
function useFailureContent(site: SiteContext | undefined): FailureContent {
  const shell = useTexts(shellTexts);
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const refusal = isRouteErrorResponse(error) ? (error.data as FailureData | undefined) : undefined;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return contentOfRefusal(refusal, shell, site) ?? contentOfStatus(status, shell, site) ?? brokenContent(refusal, shell, pathname + search);
}

type ShellTexts = TextsOf<typeof shellTexts>;

/** Refusals that have a page of their own. */
function contentOfRefusal(refusal: FailureData | undefined, shell: ShellTexts, site: SiteContext | undefined): FailureContent | undefined {
  const { unknownTenant, suspended, hidden } = shell.failures;
  switch (refusal?.code) {
    case 'unknown_place':
      return { title: unknownTenant.title, ...unknownHost(refusal.host ?? '', unknownTenant), art: 'unknownCity' };
    case 'place_suspended':
      return { ...suspended, art: 'closedDoor', actions: null };
    case 'hidden_by_moderation':
      return {
        title: hidden.title,
        text: refusal.message ?? '',
        art: 'closedDoor',
        actions: (
          <>
            <LinkButton href={proposalsPath()}>{shell.proposals}</LinkButton>
            {site?.me && (
              <LinkButton href={decisionsPath()} variant="secondary">
                {hidden.mine}
              </LinkButton>
            )}
          </>
        ),
      };
    default:
      return undefined;
  }
}

/** A page that is not there, and one that is not hers. */
function contentOfStatus(status: number, shell: ShellTexts, site: SiteContext | undefined): FailureContent | undefined {
  const { notFound, notAllowed } = shell.failures;
  const toFront = <LinkButton href={frontPath()}>{shell.toFront}</LinkButton>;
  if (status === 401 || status === 403) return { ...notAllowed, art: 'closedDoor', actions: toFront };
  if (status !== 404) return undefined;
  const actions = (
    <>
      {toFront}
      {site && site.tenant.kind !== 'network' && (
        <LinkButton href={proposalsPath()} variant="secondary">
          {shell.proposals}
        </LinkButton>
      )}
    </>
  );
  return { ...notFound, art: 'lostPage', actions };
}

/** What broke here, or files that did not come. */
function brokenContent(refusal: FailureData | undefined, shell: ShellTexts, here: string): FailureContent {
  const { broken } = shell.failures;
  // What came from the API brings its sentence; what broke in the page has none.
  const text = refusal?.code ? (refusal.message ?? broken.text) : broken.text;
  const actions = (
    <>
      {/* A document of its own: files that did not come are asked for anew. */}
      <LinkButton href={here} target="_self">
        {broken.tryAgain}
      </LinkButton>
      <LinkButton href={frontPath()} variant="secondary">
        {shell.toFront}
      </LinkButton>
    </>
  );
  return { title: broken.title, text, art: 'brokenLamp', actions };
}

/** No tenant at this host; link to the parent domain. */
function unknownHost(
  host: string,
  texts: { text: (host: string) => string; goTo: (host: string) => string },
): Pick<FailureContent, 'text' | 'actions'> {
  const parentHost = host.slice(host.indexOf('.') + 1);
  return {
    text: texts.text(host),
    actions: host.includes('.') && (
      <LinkButton href={`//${parentHost}/`} rel="nofollow">
        {texts.goTo(parentHost)}
      </LinkButton>
    ),
  };
}

/** The failure inside a page: header and footer stay. */
export function Failure() {
  const site = useRouteLoaderData<SiteContext>(SITE_ROUTE_ID);
  const { title, text, art, actions } = useFailureContent(site);
  return (
    <Page>
      <title>{site ? `${title} · ${site.tenant.name}` : title}</title>
      <EmptyState art={<EmptyStateArt name={art} />} title={title} level={1} actions={actions}>
        {text}
      </EmptyState>
    </Page>
  );
}

/** Error page when not even the tenant could be loaded. */
export function DocumentFailure() {
  const site = useRouteLoaderData<SiteContext>(SITE_ROUTE_ID);
  return (
    <Document brand={site?.tenant.brand ?? '#3a3a3a'} initials="P">
      <header className="header">
        <div className="header-bar">
          <p className="header-name">{site?.tenant.name ?? 'Participa'}</p>
        </div>
      </header>
      <Failure />
    </Document>
  );
}
