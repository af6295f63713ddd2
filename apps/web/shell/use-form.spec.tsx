import type { FormRefusal } from './form-refusal.ts';
import { useForm } from './use-form.tsx';

const refused = (submitted: Record<string, string>, error: Partial<FormRefusal['error']> = {}): FormRefusal => ({
  submitted,
  error: { code: 'invalid_input', message: 'No', ...error },
});
const labels = { title: 'Título', body: { label: 'Texto', hint: 'En pocas palabras', optional: 'opcional' } };
const missing = { path: 'title', code: 'required' as const, message: 'Falta' };

describe('a form', () => {
  it('says a field’s label, description and id, and what is stored', () => {
    const form = useForm(undefined, labels, { stored: { title: 'Plaza' } });
    expect(form.field('title')).toEqual({
      name: 'title',
      id: 'title',
      label: 'Título',
      hint: undefined,
      error: undefined,
      defaultValue: 'Plaza',
    });
    expect(form.field('body')).toMatchObject({ label: 'Texto', hint: 'En pocas palabras', optional: 'opcional', defaultValue: undefined });
  });

  it('keeps what was submitted before what is stored, also when it is empty', () => {
    const form = useForm(refused({ title: '' }, { fields: [missing] }), labels, { stored: { title: 'Plaza' } });
    expect(form.field('title')).toMatchObject({ defaultValue: '', error: 'Falta' });
  });

  it('is not about what another form of the page submitted', () => {
    const form = useForm(refused({ intent: 'delete', title: 'x' }, { fields: [missing] }), labels, { intents: ['save'] });
    expect(form.refusal).toBeUndefined();
    expect(form.field('title')).toMatchObject({ error: undefined, defaultValue: undefined });
  });

  it('puts a refusal that is about a field at that field', () => {
    const form = useForm(refused({}, { code: 'slug_taken', message: 'Ya existe' }), labels, { codes: { slug_taken: 'title' } });
    expect(form.error('title')).toBe('Ya existe');
  });

  it('gives a group of choices its legend', () => {
    expect(useForm(undefined, labels, { ids: { title: 'own' } }).group('title')).toMatchObject({
      legend: 'Título',
      id: 'own',
      name: 'title',
    });
  });

  it('ticks a box as it was submitted, or else as it is stored', () => {
    expect(useForm(undefined, labels, { stored: { title: 'on' } }).box('title').defaultChecked).toBe(true);
    expect(useForm(refused({}), labels, { stored: { title: 'on' } }).box('title').defaultChecked).toBe(false);
  });
});
