import { redirect, useActionData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { network } from '../contract.ts';
import { countries, type Founding } from '../domain/founding.ts';
import { governmentKinds } from '@participa/tenants/domain/tenant.ts';
import { Variant } from '@participa/base/language.ts';
import { networkPath, newGovernmentPath, oneGovernmentPath } from '../paths.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { usePageLanguage, useTexts } from '@participa/shell/page-language.tsx';
import { tenantsAdminTexts } from '@participa/tenants/texts/texts.ts';
import { networkAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import { useForm } from '@participa/shell/use-form.tsx';

/** Only for operators: the list refuses everybody else. */
export async function loader(args: LoaderFunctionArgs) {
  await loaderResult(args.request, toolsOf(args).call(network.list, { query: { take: 1 } }));
  return null;
}

/** Founds it; what the form leaves open, the country says. */
export async function action(args: ActionFunctionArgs) {
  const submitted = submittedFields(await args.request.formData());
  const { name = '', slug = '', kind, country, variant, timeZone, currency, email = '' } = submitted;
  const countryDefaults = countries.find(({ code }) => code === country);
  return actionResult(args.request, submitted, async () => {
    const created = await toolsOf(args).call(network.create, {
      body: {
        name,
        slug,
        email,
        kind: kind as Founding['kind'],
        country: country as Founding['country'],
        variant: (variant || countryDefaults?.variant) as Founding['variant'],
        timeZone: timeZone || countryDefaults?.timeZone || '',
        currency: currency || countryDefaults?.currency || '',
      },
    });
    return redirect(oneGovernmentPath(created.id, { founded: email.trim() }), 303);
  });
}

export function Component() {
  const t = useTexts(networkAdminTexts);
  const { variants } = useTexts(tenantsAdminTexts);
  const shell = useTexts(shellTexts);
  const { variant } = usePageLanguage();
  const { origin } = useSite();
  const refusal = useActionData<FormRefusal>();
  const busy = useNavigation().formAction === newGovernmentPath();
  const regions = new Intl.DisplayNames([variant, 'es'], { type: 'region' });
  const form = useForm(
    refusal,
    {
      name: { label: t.name, hint: t.nameHint },
      slug: { label: t.slug, hint: t.slugHint(new URL(origin).host) },
      kind: t.kindLabel,
      country: t.country,
      variant: t.variant,
      timeZone: t.timeZone,
      currency: { label: t.currency, hint: `${t.currencyHint} ${t.byCountry}.`, optional: shell.optional },
      email: t.email,
    },
    { stored: { kind: 'municipality', country: 'AR' }, codes: { slug_taken: 'slug' } },
  );
  return (
    <AdminPage title={t.newTitle} lead={t.newLead} trail={[{ href: networkPath(), label: t.title }, { label: t.newTitle }]}>
      {form.errors}
      <Form
        action={newGovernmentPath()}
        label={t.newTitle}
        actions={
          <>
            <Button icon="landmark" pending={busy && t.creating}>
              {t.create}
            </Button>
            <LinkButton variant="quiet" href={networkPath()}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField {...form.field('name')} required />
        <TextField {...form.field('slug')} required columns={32} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <RadioGroup {...form.group('kind')} options={governmentKinds.map((value) => ({ value, label: t.kind[value] }))} inline />
        <Select {...form.field('country')} options={countries.map(({ code }) => ({ value: code, label: regions.of(code) ?? code }))} />
        <Select
          {...form.field('variant')}
          options={[{ value: '', label: t.byCountry }, ...Variant.options.map((value) => ({ value, label: variants[value] }))]}
        />
        <Select
          {...form.field('timeZone')}
          options={[{ value: '', label: t.byCountry }, ...zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))]}
        />
        <TextField {...form.field('currency')} columns={4} autoCapitalize="characters" />
        <TextField {...form.field('email')} type="email" required autoComplete="off" />
      </Form>
    </AdminPage>
  );
}

/** Besides the capitals', those of countries with more than one. */
const zones = [
  ...new Set([
    ...countries.map(({ timeZone }) => timeZone),
    'America/Argentina/Ushuaia',
    'America/Punta_Arenas',
    'America/Manaus',
    'America/Recife',
    'America/Fortaleza',
    'America/Rio_Branco',
    'America/Cancun',
    'America/Tijuana',
    'America/Hermosillo',
    'America/Monterrey',
    'America/Santo_Domingo',
    'America/Havana',
    'America/Managua',
    'America/Puerto_Rico',
    'Pacific/Galapagos',
    'Pacific/Easter',
  ]),
].sort();
