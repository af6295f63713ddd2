import { typedPapers, type PaperBatchView } from '../domain/paper.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { ClaimFields } from '@participa/roll/web/claim-fields.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useFormat } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** Marks on the roll one of those who voted on paper. */
export function MarkForm({ here, wrong }: { here: string; wrong: Wrong | undefined }) {
  const { paper: words } = useOffices().desk;
  const { roll } = useMessages();
  return (
    <Section id="marcar" title={words.mark} lead={words.markLead}>
      <Mistakes wrong={wrong} fields={['type', 'number', 'born']} names={{ type: roll.type, number: roll.number, born: roll.born }} />
      <Form action={here} fields={{ form: 'mark' }} label={words.mark} actions={<Button>{words.markDo}</Button>}>
        <ClaimFields wrong={wrong} autoComplete={false} />
      </Form>
    </Section>
  );
}

/** The papers as I see them; what another person entered is not shown. */
export function EntryForm({ here, batch: { entered, mine }, typed }: { here: string; batch: PaperBatchView; typed: string | undefined }) {
  const { paper: words } = useOffices().desk;
  if (entered.length === 2 && !mine) return null;
  return (
    <Section id="cargar" title={words.enter} lead={words.enterLead}>
      {mine && <p className="soft">{words.yours}</p>}
      <Form action={here} fields={{ form: 'enter' }} label={words.enter} actions={<Button>{words.enterDo}</Button>}>
        <div className="desk-papers">
          <TextArea name="papers" label={words.papersField} rows={10} required defaultValue={typed ?? (mine ? typedPapers(mine) : '')} />
        </div>
      </Form>
    </Section>
  );
}

/** Papers that were entered in two ways, line by line; a third person can say how each is. */
export function Differences({ here, batch: { differences, mine } }: { here: string; batch: PaperBatchView }) {
  const { paper: words } = useOffices().desk;
  const format = useFormat();
  if (!differences?.length) return <p>{words.equal}.</p>;
  const said = (numbers: readonly number[] | null) =>
    numbers === null ? words.missing : numbers.length === 0 ? words.void : numbers.join(' ');
  return (
    <Section id="diferencias" title={words.differences} lead={words.differencesLead}>
      <table className="desk-table">
        <caption className="said">{words.differences}</caption>
        <thead>
          <tr>
            <th scope="col">{words.paper}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.second}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ line, first, second }) => (
            <tr key={line}>
              <th scope="row">{format.number(line)}</th>
              <td>{said(first)}</td>
              <td>{said(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!mine &&
        differences
          .filter(({ first, second }) => first && second)
          .map(({ line }) => (
            <Form
              key={line}
              action={here}
              fields={{ form: 'settle', line: String(line) }}
              label={words.settleField(format.number(line))}
              actions={<Button variant="secondary">{words.settle}</Button>}
            >
              <TextField
                name="numbers"
                id={`numbers-${line}`}
                label={words.settleField(format.number(line))}
                columns={32}
                required
                autoComplete="off"
              />
            </Form>
          ))}
    </Section>
  );
}
