import { redirect, useActionData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { network } from '../contract.ts';
import { countries, governmentKinds, type Founding } from '../domain/founding.ts';
import { Variant } from '@participa/tenants/domain/tenant.ts';
import { Button, LinkButton } from '@participa/kit/forms/button.tsx';
import { RadioGroup } from '@participa/kit/forms/choice.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { OfficePage } from '@participa/shell/office-page.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orPage, orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages, useSpeech } from '@participa/shell/speech.tsx';
import { toolsOf } from '@participa/shell/tools.ts';

/** Only for whoever operates: the list tells. */
export async function loader(args: LoaderFunctionArgs) {
  await orPage(args.request, toolsOf(args).call(network.list, { query: { take: 1 } }));
  return null;
}

/** Founds it; what the form leaves open, the country says. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  const { name = '', slug = '', kind, country, variant, timeZone, currency, email = '' } = typed;
  const usual = countries.find(({ code }) => code === country);
  return orWrong(args.request, typed, async () => {
    const made = await toolsOf(args).call(network.found, {
      body: {
        name,
        slug,
        email,
        kind: kind as Founding['kind'],
        country: country as Founding['country'],
        variant: (variant || usual?.variant) as Founding['variant'],
        timeZone: timeZone || usual?.timeZone || '',
        currency: currency || usual?.currency || '',
      },
    });
    return redirect(`/red/${made.id}?nuevo=${encodeURIComponent(email.trim())}`, 303);
  });
}

const fields = ['name', 'slug', 'kind', 'country', 'variant', 'timeZone', 'currency', 'email'];

export function Component() {
  const { network: words } = useOffices();
  const { shell } = useMessages();
  const { variant } = useSpeech();
  const { origin } = usePlace();
  const wrong = useActionData<Wrong>();
  const busy = useNavigation().formAction === '/red/nuevo';
  const typed = wrong?.typed ?? {};
  const regions = new Intl.DisplayNames([variant, 'es'], { type: 'region' });
  const error = (field: string) =>
    mistakeIn(wrong, field) ?? (field === 'slug' && wrong?.error.code === 'slug_taken' ? wrong.error.message : undefined);
  const names = {
    name: words.name,
    slug: words.slug,
    kind: words.kindLabel,
    country: words.country,
    variant: words.variant,
    timeZone: words.timeZone,
    currency: words.currency,
    email: words.email,
  };
  return (
    <OfficePage title={words.newTitle} lead={words.newLead} trail={[{ href: '/red', label: words.title }, { label: words.newTitle }]}>
      <Mistakes wrong={wrong} fields={fields} names={names} />
      <Form
        action="/red/nuevo"
        label={words.newTitle}
        actions={
          <>
            <Button icon="landmark" pending={busy && words.creating}>
              {words.create}
            </Button>
            <LinkButton variant="quiet" href="/red">
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField name="name" label={words.name} hint={words.nameHint} required defaultValue={typed['name']} error={error('name')} />
        <TextField
          name="slug"
          label={words.slug}
          hint={words.slugHint(new URL(origin).host)}
          required
          columns={32}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typed['slug']}
          error={error('slug')}
        />
        <RadioGroup
          name="kind"
          legend={words.kindLabel}
          options={governmentKinds.map((value) => ({ value, label: words.kind[value] }))}
          defaultValue={typed['kind'] ?? 'municipality'}
          error={error('kind')}
          inline
        />
        <Select
          name="country"
          label={words.country}
          options={countries.map(({ code }) => ({ value: code, label: regions.of(code) ?? code }))}
          defaultValue={typed['country'] ?? 'AR'}
          error={error('country')}
        />
        <Select
          name="variant"
          label={words.variant}
          options={[{ value: '', label: words.byCountry }, ...Variant.options.map((value) => ({ value, label: words.variants[value] }))]}
          defaultValue={typed['variant'] ?? ''}
          error={error('variant')}
        />
        <Select
          name="timeZone"
          label={words.timeZone}
          options={[{ value: '', label: words.byCountry }, ...zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))]}
          defaultValue={typed['timeZone'] ?? ''}
          error={error('timeZone')}
        />
        <TextField
          name="currency"
          label={words.currency}
          hint={`${words.currencyHint} ${words.byCountry}.`}
          optional={shell.optional}
          columns={4}
          autoCapitalize="characters"
          defaultValue={typed['currency']}
          error={error('currency')}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          required
          autoComplete="off"
          defaultValue={typed['email']}
          error={error('email')}
        />
      </Form>
    </OfficePage>
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
