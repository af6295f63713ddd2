import { pagePath } from './page-path.ts';

const listPath = pagePath('/propuestas', { zone: 'zona', text: 'q', done: { name: 'hecho', values: { saved: 'guardado' } } });
const projectPath = pagePath('/presupuestos/:id/proyectos/:project');

describe('the address of a page', () => {
  it('takes its parameters in the order of the pattern', () => {
    expect(projectPath('a', 'b/c')).toBe('/presupuestos/a/proyectos/b%2Fc');
  });

  it('names its query in the language of the site, and leaves out what is empty', () => {
    expect(listPath({ zone: 'norte', text: '', done: 'saved' })).toBe('/propuestas?zona=norte&hecho=guardado');
    expect(listPath()).toBe('/propuestas');
  });

  it('repeats a name for several values', () => {
    expect(listPath({ zone: ['norte', 'sur'] })).toBe('/propuestas?zona=norte&zona=sur');
  });

  it('reads what it writes', () => {
    expect(listPath.read(new URLSearchParams('zona=norte&hecho=guardado&zone=x'))).toEqual({ zone: 'norte', done: 'saved' });
  });

  it('reads no value that it does not know', () => {
    expect(listPath.read(new URLSearchParams('hecho=saved'))).toEqual({});
  });

  it('knows an address of the page', () => {
    expect(projectPath.matches('/presupuestos/a/proyectos/b?hecho=x')).toBe(true);
    expect(projectPath.matches('/presupuestos/a/proyectos/b/c')).toBe(false);
    expect(projectPath.matches(undefined)).toBe(false);
  });

  it('tells the pattern of its route and the names of its fields', () => {
    expect(projectPath.pattern).toBe('/presupuestos/:id/proyectos/:project');
    expect(listPath.names.zone).toBe('zona');
  });
});
