import { present } from '@participa/base/present.ts';
import { Pool } from 'pg';
import { faults, overflow } from '@participa/web-test/accessibility.ts';
import { Site, type Window } from '@participa/web-test/site.ts';

/** The office closes a vote, reads its count and publishes it; without scripts, on a phone. */
describe('The staff of a budget', () => {
  let site: Site;
  let pool: Pool;
  let budget: string;
  let window: Window;
  beforeAll(async () => {
    site = await Site.open();
    pool = new Pool({ connectionString: site['store'].adminUrl, max: 1 });
    const { rows } = await pool.query<{ id: string }>(
      `SELECT p.id FROM processes p WHERE EXISTS (SELECT FROM ballots b WHERE b.budget_id = p.id) AND NOT EXISTS
         (SELECT FROM budget_closings k WHERE k.budget_id = p.id)`,
    );
    budget = present(rows[0]).id;
    window = await site.window('admin@bahia-blanca.test', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    window.page.setDefaultTimeout(30_000);
  }, 120_000);
  afterAll(async () => {
    await pool.end();
    await site.close();
  });

  const path = () => site.url(`/admin/presupuestos/${budget}/conteo`);
  const published = async () =>
    (
      await window.page.request.get(`http://127.0.0.1:${site.port}/api/budgets/${budget}/results`, {
        headers: { host: new URL(site.url('/')).host },
      })
    ).status();
  const sound = async () => {
    const scripted = await site.window('admin@bahia-blanca.test', { viewport: { width: 360, height: 740 } });
    await scripted.page.goto(path(), { waitUntil: 'load' });
    expect(await faults(scripted.page)).toEqual([]);
    expect(await overflow(scripted.page)).toBeLessThanOrEqual(0);
    expect(scripted.troubles).toEqual([]);
    await scripted.close();
  };

  it('sees only how many ballots there are while the vote is open', async () => {
    await window.page.goto(path());
    await window.page.getByText(/Nadie puede ver qué se votó/).waitFor();
    expect(await window.page.getByText('Votos por medio').count()).toBe(0);
    expect(await window.page.getByRole('button', { name: /Cerrar|Publicar/ }).count()).toBe(0);
    await sound();
  }, 60_000);

  it('closes it once it is over, and reads the count before anybody else', async () => {
    await pool.query(
      `UPDATE processes p SET rules = jsonb_set(rules, '{phases}', (SELECT jsonb_agg(
         CASE WHEN phase ->> 'kind' = 'voting' THEN jsonb_set(phase, '{until}', to_jsonb($2::text)) ELSE phase END ORDER BY at)
         FROM jsonb_array_elements(rules -> 'phases') WITH ORDINALITY AS told (phase, at))) WHERE id = $1`,
      [budget, new Date().toISOString()],
    );
    await window.page.goto(path());
    const close = window.page.getByRole('button', { name: 'Cerrar y contar' });
    // The worker may have been quicker: it closes what is due each minute.
    if (await close.count()) await close.click();
    await window.page.getByText('Este es el resultado, todavía sin publicar.').waitFor();
    expect(await window.page.getByText('Votos por medio').count()).toBe(1);
    expect(await window.page.locator('.ballots_count-table').count()).toBeGreaterThan(1);
    expect(await published()).toBe(409);
    await sound();
  }, 60_000);

  it('publishes it, after saying that it was reviewed', async () => {
    const hasty = await site.window('admin@bahia-blanca.test', { viewport: { width: 1280, height: 900 } });
    await hasty.page.goto(path(), { waitUntil: 'load' });
    await hasty.page.locator('#sure').evaluate((box) => box.removeAttribute('required'));
    await hasty.page.getByRole('button', { name: 'Publicar los resultados' }).click();
    await hasty.page.getByRole('link', { name: 'Falta marcar que el resultado está revisado.' }).waitFor();
    expect(await faults(hasty.page)).toEqual([]);
    await hasty.close();
    expect(await published()).toBe(409);
    await window.page.getByLabel('El resultado está revisado y se puede publicar').check();
    await window.page.getByRole('button', { name: 'Publicar los resultados' }).click();
    await window.page.getByText(/Los resultados se publicaron el/).waitFor();
    expect(await published()).toBe(200);
    await sound();
    expect(window.troubles).toEqual([]);
  }, 60_000);
});
