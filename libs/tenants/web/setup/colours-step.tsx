import { useSearchParams } from 'react-router';
import { contrast } from '@participa/kit/theme/oklch.ts';
import { neutrals } from '@participa/kit/theme/palette.ts';
import { themeOf } from '@participa/kit/theme.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficeTable } from '@participa/shell/office-table.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import type { StepFields } from './plain-steps.tsx';

const isColour = (text: string | null | undefined): text is `#${string}` => /^#[0-9a-f]{6}$/i.test(text ?? '');
/** The least that letters need on what is behind them (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** The colour that is tried, or else the one that stands. */
function useTried({ settings, wrong }: StepFields): string {
  const asked = useSearchParams()[0].get('color');
  const typed = wrong?.typed['brand'];
  return (isColour(typed) ? typed : isColour(asked) ? asked : settings.brand).toLowerCase();
}

/** How the colour reads wherever it meets letters, and the nearest one that does where it does not. */
export function Contrast(fields: StepFields) {
  const { government: words } = useOffices();
  const { shell } = useMessages();
  const brand = useTried(fields);
  const { accent, deep, onDeep, flag, onFlag } = themeOf({ brand }).light;
  const { paper, onSolid } = neutrals.light;
  const pairs = [
    { name: words.pairNames.brand, front: brand, back: paper },
    { name: words.pairNames.accent, front: accent, back: paper },
    { name: words.pairNames.solid, front: onSolid, back: accent },
    { name: words.pairNames.deep, front: onDeep, back: deep },
    { name: words.pairNames.flag, front: onFlag, back: flag },
  ].map((pair) => ({ ...pair, ratio: contrast(pair.front, pair.back) }));
  const good = pairs[0]!.ratio >= LEAST;
  return (
    <>
      <Filters action="/admin/gobierno/colours" label={words.try} submit={<Button variant="secondary">{words.try}</Button>}>
        <TextField name="color" type="color" label={words.colour} columns={8} defaultValue={brand} key={brand} />
      </Filters>
      {good ? (
        <Notice tone="success" word={shell.word.success} title={words.colourGood} />
      ) : (
        <Notice
          tone="warning"
          word={shell.word.warning}
          title={words.colourWarning}
          actions={
            <LinkButton variant="secondary" href={`/admin/gobierno/colours?color=${encodeURIComponent(accent)}`}>
              {words.takeNearest}
            </LinkButton>
          }
        >
          {words.colourWarningText(accent)}
        </Notice>
      )}
      <OfficeTable
        caption={words.pairs}
        heads={[words.pair, words.now, words.ratio, words.least]}
        rows={pairs.map(({ name, front, back, ratio }) => ({
          id: name,
          cells: [
            name,
            <Sample key="sample" front={front} back={back} />,
            `${ratio.toFixed(1)} : 1 (${ratio >= LEAST ? words.passes : words.fails})`,
            `${LEAST} : 1`,
          ],
        }))}
      />
    </>
  );
}

/** Letters of one colour on another: attributes of a drawing, for a style would need the policy's leave. */
function Sample({ front, back }: { front: string; back: string }) {
  return (
    <svg width="96" height="32" viewBox="0 0 96 32" aria-hidden="true">
      <rect width="96" height="32" fill={back} />
      <text x="48" y="22" textAnchor="middle" fontSize="17" fontWeight="650" fill={front}>
        Aa 123
      </text>
    </svg>
  );
}

/** The colour to be saved. */
export function ColourFields(fields: StepFields) {
  const { government: words } = useOffices();
  const brand = useTried(fields);
  return (
    <TextField
      key={brand}
      name="brand"
      label={words.colour}
      hint={words.colourHint}
      columns={8}
      required
      defaultValue={fields.wrong?.typed['brand'] ?? brand}
      error={mistakeIn(fields.wrong, 'brand')}
    />
  );
}
