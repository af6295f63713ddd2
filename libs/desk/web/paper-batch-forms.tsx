import { paperBallotsAsText, type PaperBallotBatchView } from '../domain/paper-ballots.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { TextArea } from '@participa/kit/forms/text-area.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Section } from '@participa/kit/frame/page.tsx';
import { ClaimFields, useClaimLabels } from '@participa/roll/web/claim-fields.tsx';
import { useFormat } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { useForm } from '@participa/shell/use-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { deskAdminTexts } from '../texts/texts.ts';
import styles from './desk.module.css';

/** Marks on the roll one of those who voted on paper. */
export function MarkForm({ here, refusal }: { here: string; refusal: FormRefusal | undefined }) {
  const { paperBallots: t } = useTexts(deskAdminTexts);
  const form = useForm(refusal, useClaimLabels(), { intents: ['mark'] });
  return (
    <Section id="marcar" title={t.mark} lead={t.markLead}>
      {form.errors}
      <Form action={here} fields={{ intent: 'mark' }} label={t.mark} actions={<Button>{t.markDo}</Button>}>
        <ClaimFields form={form} autoComplete={false} />
      </Form>
    </Section>
  );
}

/** The papers as I see them; what another person entered is not shown. */
export function EntryForm({
  here,
  batch: { entered, mine },
  submitted,
}: {
  here: string;
  batch: PaperBallotBatchView;
  submitted: string | undefined;
}) {
  const { paperBallots: t } = useTexts(deskAdminTexts);
  if (entered.length === 2 && !mine) return null;
  return (
    <Section id="cargar" title={t.enter} lead={t.enterLead}>
      {mine && <p className="soft">{t.yours}</p>}
      <Form action={here} fields={{ intent: 'enter' }} label={t.enter} actions={<Button>{t.enterDo}</Button>}>
        <div className={styles.deskPapers}>
          <TextArea
            name="papers"
            label={t.papersField}
            rows={10}
            required
            defaultValue={submitted ?? (mine ? paperBallotsAsText(mine) : '')}
          />
        </div>
      </Form>
    </Section>
  );
}

/** Papers that were entered in two ways, line by line; a third person can say how each is. */
export function Differences({ here, batch: { differences, mine } }: { here: string; batch: PaperBallotBatchView }) {
  const { paperBallots: t } = useTexts(deskAdminTexts);
  const format = useFormat();
  if (!differences?.length) return <p>{t.equal}.</p>;
  const numbersText = (numbers: readonly number[] | null) => {
    if (numbers === null) return t.missing;
    return numbers.length === 0 ? t.void : numbers.join(' ');
  };
  return (
    <Section id="diferencias" title={t.differences} lead={t.differencesLead}>
      <table className={styles.deskTable}>
        <caption className="visually-hidden">{t.differences}</caption>
        <thead>
          <tr>
            <th scope="col">{t.paper}</th>
            <th scope="col">{t.first}</th>
            <th scope="col">{t.second}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ line, first, second }) => (
            <tr key={line}>
              <th scope="row">{format.number(line)}</th>
              <td>{numbersText(first)}</td>
              <td>{numbersText(second)}</td>
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
              fields={{ intent: 'settle', line: String(line) }}
              label={t.settleField(format.number(line))}
              actions={<Button variant="secondary">{t.settle}</Button>}
            >
              <TextField
                name="numbers"
                id={`numbers-${line}`}
                label={t.settleField(format.number(line))}
                columns={32}
                required
                autoComplete="off"
              />
            </Form>
          ))}
    </Section>
  );
}
