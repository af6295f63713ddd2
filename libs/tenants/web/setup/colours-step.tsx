import { setupStepPath } from '../../paths.ts';
import { contrast } from '@participa/kit/theme/contrast.ts';
import { neutrals } from '@participa/kit/theme/palette.ts';
import { themeOf } from '@participa/kit/theme.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { Filters } from '@participa/kit/forms/form.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Notice } from '@participa/kit/parts/notice.tsx';
import { AdminTable } from '@participa/shell/admin-table.tsx';
import { useForm } from '@participa/shell/use-form.tsx';
import type { SetupStepProps } from './plain-steps.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts } from '../../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { useQuery } from '@participa/shell/use-query.ts';

const isColour = (text: string | null | undefined): text is `#${string}` => /^#[0-9a-f]{6}$/i.test(text ?? '');
/** The least that letters need on what is behind them (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST_RATIO = 4.5;

/** The colour that is tried, or else the one that stands. */
function useTriedColour({ settings, refusal }: SetupStepProps): string {
  const { colour: fromAddress } = useQuery(setupStepPath);
  const submitted = refusal?.submitted['brand'];
  return ([submitted, fromAddress].find(isColour) ?? settings.brand).toLowerCase();
}

/** How the colour reads wherever it meets letters, and the nearest one that does where it does not. */
export function Contrast(fields: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const brand = useTriedColour(fields);
  const { accent, deep, onDeep, flag, onFlag } = themeOf({ brand }).light;
  const { paper, onSolid } = neutrals.light;
  const pairs = [
    { name: t.pairNames.brand, front: brand, back: paper },
    { name: t.pairNames.accent, front: accent, back: paper },
    { name: t.pairNames.solid, front: onSolid, back: accent },
    { name: t.pairNames.deep, front: onDeep, back: deep },
    { name: t.pairNames.flag, front: onFlag, back: flag },
  ].map((pair) => ({ ...pair, ratio: contrast(pair.front, pair.back) }));
  const isReadable = contrast(brand, paper) >= MIN_CONTRAST_RATIO;
  return (
    <>
      <Filters action={setupStepPath('colours')} label={t.try} submit={<Button variant="secondary">{t.try}</Button>}>
        <TextField
          name={setupStepPath.names.colour}
          id="color"
          type="color"
          label={t.colour}
          columns={8}
          defaultValue={brand}
          key={brand}
        />
      </Filters>
      {isReadable ? (
        <Notice tone="success" word={shell.word.success} title={t.colourGood} />
      ) : (
        <Notice
          tone="warning"
          word={shell.word.warning}
          title={t.colourWarning}
          actions={
            <LinkButton variant="secondary" href={setupStepPath('colours', { colour: accent })}>
              {t.takeNearest}
            </LinkButton>
          }
        >
          {t.colourWarningText(accent)}
        </Notice>
      )}
      <AdminTable
        caption={t.pairs}
        columns={[t.pair, t.now, t.ratio, t.least]}
        rows={pairs.map(({ name, front, back, ratio }) => ({
          id: name,
          cells: [
            name,
            <ColourSample key="sample" front={front} back={back} />,
            `${ratio.toFixed(1)} : 1 (${ratio >= MIN_CONTRAST_RATIO ? t.passes : t.fails})`,
            `${MIN_CONTRAST_RATIO} : 1`,
          ],
        }))}
      />
    </>
  );
}

/** Letters of one colour on another: attributes of a drawing, for a style would need the policy's leave. */
function ColourSample({ front, back }: { front: string; back: string }) {
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
export function ColourFields(fields: SetupStepProps) {
  const t = useTexts(tenantsAdminTexts);
  const brand = useTriedColour(fields);
  const form = useForm(fields.refusal, { brand: { label: t.colour, hint: t.colourHint } }, { stored: { brand } });
  return (
    <>
      {form.errors}
      <TextField {...form.field('brand')} key={brand} columns={8} required />
    </>
  );
}
