import { SiteFooter } from '@participa/kit/frame/site-footer.tsx';
import { TenantCoatOfArms } from './tenant-coat-of-arms.tsx';
import { Languages } from './languages.tsx';
import { useSite } from './site-context.ts';
import { useTexts } from './page-language.tsx';
import { shellTexts } from './texts/texts.ts';

/** The foot of every page: who answers, what is promised, under which terms. */
export function Footer() {
  const { tenant } = useSite();
  const shell = useTexts(shellTexts);
  const network = tenant.kind === 'network';
  return (
    <SiteFooter
      emblem={<TenantCoatOfArms />}
      name={tenant.name}
      help={
        <>
          <p>{network ? shell.helpOfNetwork : shell.help}</p>
          {tenant.demo && <p>{shell.demo}</p>}
        </>
      }
      columns={[
        {
          title: shell.takePart,
          links: network
            ? [{ href: '/', label: shell.governments }]
            : [
                { href: '/propuestas', label: shell.proposals },
                { href: '/presupuestos', label: shell.budgets },
                { href: '/procesos', label: shell.processes },
                { href: '/propuestas/nueva', label: shell.propose },
              ],
        },
        {
          title: shell.rules,
          links: [
            { href: '/garantias', label: shell.guarantees },
            ...(network ? [] : [{ href: '/transparencia', label: shell.transparency }]),
            { href: '/condiciones', label: shell.terms },
            { href: '/privacidad', label: shell.privacy },
            { href: '/accesibilidad', label: shell.accessibility },
          ],
        },
      ]}
      language={<Languages />}
      small={shell.licence}
    />
  );
}
