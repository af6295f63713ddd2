import type { ReactNode } from 'react';
import { isRouteErrorResponse, useLocation, useRouteError, useRouteLoaderData } from 'react-router';
import type { RefusalCode } from '@participa/base/refusals.ts';
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
  const { failures } = shell;
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const refusal = isRouteErrorResponse(error) ? (error.data as FailureData | undefined) : undefined;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const toFront = <LinkButton href={frontPath()}>{shell.toFront}</LinkButton>;
  if (refusal?.code === 'unknown_place')
    return { title: failures.unknownTenant.title, ...unknownHost(refusal.host ?? '', failures.unknownTenant), art: 'unknownCity' };
  if (refusal?.code === 'place_suspended') return { ...failures.suspended, art: 'closedDoor', actions: null };
  if (refusal?.code === 'hidden_by_moderation') {
    const mine = site?.me && (
      <LinkButton href={decisionsPath()} variant="secondary">
        {failures.hidden.mine}
      </LinkButton>
    );
    const actions = (
      <>
        <LinkButton href={proposalsPath()}>{shell.proposals}</LinkButton>
        {mine}
      </>
    );
    return { title: failures.hidden.title, text: refusal.message ?? '', art: 'closedDoor', actions };
  }
  if (status === 404) {
    const toList = site && site.tenant.kind !== 'network' && (
      <LinkButton href={proposalsPath()} variant="secondary">
        {shell.proposals}
      </LinkButton>
    );
    const actions = (
      <>
        {toFront}
        {toList}
      </>
    );
    return { ...failures.notFound, art: 'lostPage', actions };
  }
  if (status === 401 || status === 403) return { ...failures.notAllowed, art: 'closedDoor', actions: toFront };
  // What came from the API brings its sentence; what broke in the page has none.
  const text = refusal?.code ? (refusal.message ?? failures.broken.text) : failures.broken.text;
  const actions = (
    <>
      {/* A document of its own: files that did not come are asked for anew. */}
      <LinkButton href={`${pathname}${search}`} target="_self">
        {failures.broken.tryAgain}
      </LinkButton>
      <LinkButton href={frontPath()} variant="secondary">
        {shell.toFront}
      </LinkButton>
    </>
  );
  return { title: failures.broken.title, text, art: 'brokenLamp', actions };
}

/** Nothing of ours stands at this host; what it belongs to may. */
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

/** The failure of the whole place: nothing is known but the words. */
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
