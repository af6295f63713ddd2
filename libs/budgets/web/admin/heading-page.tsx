import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { budgetOffice } from '../../admin-contract.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Select } from '@participa/kit/forms/select.tsx';
import { TextField } from '@participa/kit/forms/text-field.tsx';
import { Mistakes, mistakeIn } from '@participa/shell/mistakes.tsx';
import { useOffices } from '@participa/shell/offices.ts';
import { usePlace } from '@participa/shell/place.ts';
import { orWrong, typedIn, type Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { newKey, toolsOf } from '@participa/shell/tools.ts';
import { cycleOf, FrozenNotice } from './cycle-frame.tsx';
import { FormFrame } from './form-frame.tsx';
import { MoneyField } from './money-field.tsx';
import { SaveButton } from './save-button.tsx';

const NEW = 'nueva';

/** A heading to change, or a new one. */
export async function loader(args: LoaderFunctionArgs) {
  const cycle = await cycleOf(args);
  const heading = cycle.details.find(({ id }) => id === args.params['heading']) ?? null;
  if (!heading && args.params['heading'] !== NEW) throw data(null, { status: 404 });
  return { cycle, heading, group: heading?.group ?? new URL(args.request.url).searchParams.get('grupo') ?? '', key: newKey() };
}

export async function action(args: ActionFunctionArgs) {
  const [id, heading] = [args.params['id']!, args.params['heading']!];
  const typed = typedIn(await args.request.formData());
  const { call } = toolsOf(args);
  const { name = '', group = '', zone, money = '', population = '' } = typed;
  return orWrong(args.request, typed, async () => {
    const people = population.replace(/[.,\s]/g, '');
    // What is no number must not pass for an empty field.
    const counted = people === '' ? null : /^\d+$/.test(people) ? Number(people) : -1;
    const body = { name, group, zone: zone || null, money, population: counted };
    if (typed['intent'] === 'delete') await call(budgetOffice.deleteHeading, { params: { id, heading } });
    else if (heading === NEW) await call(budgetOffice.makeHeading, { params: { id }, body, idempotencyKey: typed['key'] });
    else await call(budgetOffice.changeHeading, { params: { id, heading }, body });
    return redirect(`/admin/presupuestos/${id}?hecho=${typed['intent'] === 'delete' ? 'borrado' : 'guardado'}`, 303);
  });
}

export function Component() {
  const { cycle, heading, group, key } = useLoaderData<typeof loader>();
  const { budgets: words } = useOffices();
  const { shell } = useMessages();
  const { tenant } = usePlace();
  const wrong = useActionData<Wrong>();
  const typed = wrong?.typed ?? {};
  const form = words.headingForm;
  const back = `/admin/presupuestos/${cycle.id}`;
  const here = `${back}/partidas/${heading?.id ?? NEW}`;
  return (
    <FormFrame cycle={cycle} title={heading ? `${form.title}: ${heading.name}` : form.new}>
      {cycle.frozen && <FrozenNotice />}
      <Mistakes
        wrong={wrong}
        fields={['name', 'group', 'zone', 'money', 'population']}
        names={{ name: form.name, group: form.group, zone: form.zone, money: form.money, population: form.population }}
      />
      <Form
        action={here}
        label={form.title}
        fields={{ key }}
        actions={
          <>
            <SaveButton />
            <LinkButton variant="quiet" href={back}>
              {shell.cancel}
            </LinkButton>
          </>
        }
      >
        <TextField
          name="name"
          label={form.name}
          required
          defaultValue={typed['name'] ?? heading?.name ?? ''}
          error={mistakeIn(wrong, 'name')}
        />
        <MoneyField
          name="money"
          label={form.money}
          hint={form.moneyHint}
          typed={typed['money']}
          value={heading?.money ?? null}
          error={mistakeIn(wrong, 'money')}
        />
        <Select
          name="group"
          label={form.group}
          defaultValue={typed['group'] ?? group}
          options={cycle.groups.map(({ id, name }) => ({ value: id, label: name }))}
          error={mistakeIn(wrong, 'group')}
        />
        <Select
          name="zone"
          label={form.zone}
          defaultValue={typed['zone'] ?? heading?.zone?.key ?? ''}
          options={[{ value: '', label: form.noZone }, ...tenant.zones.map(({ key: value, name }) => ({ value, label: name }))]}
          error={mistakeIn(wrong, 'zone')}
        />
        <MoneyField
          name="population"
          label={form.population}
          hint={form.populationHint}
          optional={shell.optional}
          typed={typed['population']}
          value={heading?.population ?? null}
          error={mistakeIn(wrong, 'population')}
        />
      </Form>
      {heading && heading.projects === 0 && !cycle.frozen && (
        <Form
          action={here}
          label={words.remove}
          fields={{ intent: 'delete' }}
          actions={
            <SaveButton variant="danger" icon="x">
              {words.remove}
            </SaveButton>
          }
        >
          <p>{form.removeLead}</p>
        </Form>
      )}
    </FormFrame>
  );
}
