import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from 'react-router';
import type { RefusalCode } from '@participa/domain/refusals.ts';
import { PlaceArt, type PlaceDrawing } from '@participa/ui/art/places-art.tsx';
import { LinkButton } from '@participa/ui/forms/button.tsx';
import { Page } from '@participa/ui/frame/page.tsx';
import { EmptyState } from '@participa/ui/parts/empty-state.tsx';
import { Document } from './document.tsx';
import { PLACE, type Place } from './place.ts';
import { useMessages } from './speech.tsx';

interface Said {
  title: string;
  text: string;
  art: PlaceDrawing;
}

/** What went wrong, in words: the page is not there, not hers, or we failed. */
function useSaid(): Said {
  const { failures, errors } = useMessages();
  const error = useRouteError();
  const refusal = isRouteErrorResponse(error) ? (error.data as { code?: RefusalCode; message?: string } | undefined) : undefined;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (refusal?.code === 'unknown_place') return { ...failures.unknownPlace, art: 'unknownCity' };
  if (status === 404) return { ...failures.notFound, art: 'lostPage' };
  if (status === 401 || status === 403) return { ...failures.notAllowed, art: 'closedDoor' };
  const text = refusal?.code && refusal.code in errors.refusals ? (refusal.message ?? failures.broken.text) : failures.broken.text;
  return { title: failures.broken.title, text, art: 'brokenLamp' };
}

/** The failure inside a page: header and footer stay. */
export function Failure() {
  const { shell } = useMessages();
  const { title, text, art } = useSaid();
  return (
    <Page width="text">
      <title>{title}</title>
      <EmptyState art={<PlaceArt name={art} />} title={title} level={1} actions={<LinkButton href="/">{shell.toFront}</LinkButton>}>
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
      <Failure />
    </Document>
  );
}
