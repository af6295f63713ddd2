import { redirect, useActionData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { network } from '../contract.ts';
import { countries, governmentKinds, type Founding } from '../domain/founding.ts';
import { Variant } from '@participa/base/language.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { FormErrors, fieldError } from '@participa/shell/form-errors.tsx';
import { AdminPage } from '@participa/shell/admin-page.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import { loaderResult, actionResult, submittedFields, type FormRefusal } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { usePageLanguage, useTexts } from '@participa/shell/page-language.tsx';
import { networkAdminTexts } from '../texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** Only for whoever operates: the list tells. */
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
    return redirect(`/red/${created.id}?nuevo=${encodeURIComponent(email.trim())}`, 303);
  });
}

const fields = ['name', 'slug', 'kind', 'country', 'variant', 'timeZone', 'currency', 'email'];

export function Component() {
  const t = useTexts(networkAdminTexts);
  const shell = useTexts(shellTexts);
  const { variant } = usePageLanguage();
  const { origin } = useSite();
  const refusal = useActionData<FormRefusal>();
  const busy = useNavigation().formAction === '/red/nuevo';
  const submitted = refusal?.submitted ?? {};
  const regions = new Intl.DisplayNames([variant, 'es'], { type: 'region' });
  const error = (field: string) =>
    fieldError(refusal, field) ?? (field === 'slug' && refusal?.error.code === 'slug_taken' ? refusal.error.message : undefined);
  const names = {
    name: t.name,
    slug: t.slug,
    kind: t.kindLabel,
    country: t.country,
    variant: t.variant,
    timeZone: t.timeZone,
    currency: t.currency,
    email: t.email,
  };
  return (
    <AdminPage title={t.newTitle} lead={t.newLead} trail={[{ href: '/red', label: t.title }, { label: t.newTitle }]}>
      <FormErrors refusal={refusal} fields={fields} names={names} />
      <Form
        action="/red/nuevo"
        label={t.newTitle}
        actions={
          <>
            <Button icon="landmark" pending={busy && t.creating}>
              {t.create}
            </Button>
            <LinkButton variant="quiet" href="/red">
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField name="name" label={t.name} hint={t.nameHint} required defaultValue={submitted['name']} error={error('name')} />
        <TextField
          name="slug"
          label={t.slug}
          hint={t.slugHint(new URL(origin).host)}
          required
          columns={32}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={submitted['slug']}
          error={error('slug')}
        />
        <RadioGroup
          name="kind"
          legend={t.kindLabel}
          options={governmentKinds.map((value) => ({ value, label: t.kind[value] }))}
          defaultValue={submitted['kind'] ?? 'municipality'}
          error={error('kind')}
          inline
        />
        <Select
          name="country"
          label={t.country}
          options={countries.map(({ code }) => ({ value: code, label: regions.of(code) ?? code }))}
          defaultValue={submitted['country'] ?? 'AR'}
          error={error('country')}
        />
        <Select
          name="variant"
          label={t.variant}
          options={[{ value: '', label: t.byCountry }, ...Variant.options.map((value) => ({ value, label: t.variants[value] }))]}
          defaultValue={submitted['variant'] ?? ''}
          error={error('variant')}
        />
        <Select
          name="timeZone"
          label={t.timeZone}
          options={[{ value: '', label: t.byCountry }, ...zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))]}
          defaultValue={submitted['timeZone'] ?? ''}
          error={error('timeZone')}
        />
        <TextField
          name="currency"
          label={t.currency}
          hint={`${t.currencyHint} ${t.byCountry}.`}
          optional={shell.optional}
          columns={4}
          autoCapitalize="characters"
          defaultValue={submitted['currency']}
          error={error('currency')}
        />
        <TextField
          name="email"
          type="email"
          label={t.email}
          required
          autoComplete="off"
          defaultValue={submitted['email']}
          error={error('email')}
        />
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
