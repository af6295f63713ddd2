import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from 'react-router';
import type { RefusalCode } from '@participa/base/refusals.ts';
import { PlaceArt, type PlaceDrawing } from '@participa/kit/art/places-art.tsx';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Page } from '@participa/kit/frame/page.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { Document } from './document.tsx';
import { PLACE, type Place } from './place.ts';
import { useMessages } from './speech.tsx';

interface Said {
  title: string;
  text: string;
  art: PlaceDrawing;
  actions: ReactNode;
}

/** What of a failure is told: the refusal, and the host that nobody knows. */
interface Told {
  code?: RefusalCode;
  message?: string;
  host?: string;
}

/** What went wrong, in words, and where to go from here: the page is not there, not hers, or we failed. */
function useSaid(place: Place | undefined): Said {
  const { failures, errors, moderation, shell } = useMessages();
  const error = useRouteError();
  const refusal = isRouteErrorResponse(error) ? (error.data as Told | undefined) : undefined;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const toFront = <LinkButton href="/">{shell.toFront}</LinkButton>;
  if (refusal?.code === 'unknown_place')
    return { title: failures.unknownPlace.title, ...unknownHost(refusal.host ?? '', failures.unknownPlace), art: 'unknownCity' };
  if (refusal?.code === 'place_suspended') return { ...failures.suspended, art: 'closedDoor', actions: null };
  if (refusal?.code === 'hidden_by_moderation') {
    const mine = place?.me && (
      <LinkButton href="/cuenta/decisiones" variant="secondary">
        {moderation.hiddenMine}
      </LinkButton>
    );
    const actions = (
      <>
        <LinkButton href="/propuestas">{shell.proposals}</LinkButton>
        {mine}
      </>
    );
    return { title: moderation.hiddenTitle, text: refusal.message ?? '', art: 'closedDoor', actions };
  }
  if (status === 404) {
    const toList = place && place.tenant.kind !== 'network' && (
      <LinkButton href="/propuestas" variant="secondary">
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
  const text = refusal?.code && refusal.code in errors.refusals ? (refusal.message ?? failures.broken.text) : failures.broken.text;
  return { title: failures.broken.title, text, art: 'brokenLamp', actions: toFront };
}

/** Nothing of ours stands at this host; what it belongs to may. */
function unknownHost(
  host: string,
  words: { text: (host: string) => string; goTo: (host: string) => string },
): Pick<Said, 'text' | 'actions'> {
  const above = host.slice(host.indexOf('.') + 1);
  return {
    text: words.text(host),
    actions: host.includes('.') && (
      <LinkButton href={`//${above}/`} rel="nofollow">
        {words.goTo(above)}
      </LinkButton>
    ),
  };
}

/** The failure inside a page: header and footer stay. */
export function Failure() {
  const place = useRouteLoaderData<Place>(PLACE);
  const { title, text, art, actions } = useSaid(place);
  return (
    <Page>
      <title>{place ? `${title} · ${place.tenant.name}` : title}</title>
      <EmptyState art={<PlaceArt name={art} />} title={title} level={1} actions={actions}>
        {text}
      </EmptyState>
    </Page>
  );
}

/** The failure of the whole place: nothing is known but the words. */
export function WholeFailure() {
  const place = useRouteLoaderData<Place>(PLACE);
  return (
    <Document brand={place?.tenant.brand ?? '#3a3a3a'} initials="P">
      <header className="header">
        <div className="header-bar">
          <p className="header-name">{place?.tenant.name ?? 'Participa'}</p>
        </div>
      </header>
      <Failure />
    </Document>
  );
}
