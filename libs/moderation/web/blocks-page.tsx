import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { blocks } from '../contract.ts';
import { PlaceArt } from '@participa/kit/art/places-art.tsx';
import { Button } from '@participa/kit/forms/button.tsx';
import { EmptyState } from '@participa/kit/parts/empty-state.tsx';
import { HiddenFields, PostForm } from '@participa/kit/parts/elements.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { Pagination } from '@participa/kit/parts/paging.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';
import { ModerationFrame } from './moderation-frame.tsx';

/** The accounts that are blocked now. */
export const loader = (args: LoaderFunctionArgs) => {
  const after = new URL(args.request.url).searchParams.get('after') ?? undefined;
  return orPage(args.request, toolsOf(args).call(blocks.list, { query: { after } }));
};

export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  return orWrong(args.request, typed, async () => {
    await toolsOf(args).call(blocks.end, { params: { id: typed['block'] ?? '' } });
    return redirect('/moderacion/bloqueos?hecho=si', 303);
  });
}

export function Component() {
  const { items, next } = useLoaderData<typeof loader>();
  const { moderation } = useOffices();
  const { shell, moderation: residents } = useMessages();
  const wrong = useActionData<Wrong>();
  const [search] = useSearchParams();
  const format = useFormat();
  return (
    <ModerationFrame title={moderation.blocks} lead={moderation.blocksLead} last={moderation.blocks}>
      {search.get('hecho') && <Notice tone="success" word={shell.word.success} title={moderation.lifted} role="status" />}
      <Mistakes wrong={wrong} fields={[]} />
      {items.length === 0 ? (
        <EmptyState art={<PlaceArt name="emptyMailbox" />} title={moderation.blocksNone} level={2}>
          {moderation.blocksNoneText}
        </EmptyState>
      ) : (
        <ul className="case-list">
          {items.map(({ id, person, rule, facts, at, until, hid, by }) => (
            <li key={id}>
              <article className="case">
                <div className="case-words">
                  <h2>{person.name}</h2>
                  <p className="soft small">
                    {[
                      moderation.until(format.date(until)),
                      residents.reasons[rule],
                      moderation.hid(hid),
                      moderation.decidedBy(by.name, format.date(at)),
                    ].join(' · ')}
                  </p>
                  <PlainText text={facts} />
                  <PostForm action="/moderacion/bloqueos">
                    <HiddenFields fields={{ block: id }} />
                    <Button variant="secondary" icon="lock-open">
                      {moderation.lift}
                    </Button>
                  </PostForm>
                </div>
              </article>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <Pagination
          label={moderation.pages}
          next={{ href: `/moderacion/bloqueos?after=${encodeURIComponent(next)}`, label: moderation.next }}
        />
      )}
    </ModerationFrame>
  );
}
