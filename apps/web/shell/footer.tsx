import { frontPath } from '@participa/front/paths.ts';
import { newProposalPath, proposalsPath } from '@participa/proposals/paths.ts';
import { budgetsPath } from '@participa/budgets/paths.ts';
import { processesPath } from '@participa/processes/paths.ts';
import { accessibilityPath, guaranteesPath, privacyPath, termsPath } from '@participa/legal/paths.ts';
import { transparencyPath } from '@participa/moderation/paths.ts';
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
            ? [{ href: frontPath(), label: shell.governments }]
            : [
                { href: proposalsPath(), label: shell.proposals },
                { href: budgetsPath(), label: shell.budgets },
                { href: processesPath(), label: shell.processes },
                { href: newProposalPath(), label: shell.propose },
              ],
        },
        {
          title: shell.rules,
          links: [
            { href: guaranteesPath(), label: shell.guarantees },
            ...(network ? [] : [{ href: transparencyPath(), label: shell.transparency }]),
            { href: termsPath(), label: shell.terms },
            { href: privacyPath(), label: shell.privacy },
            { href: accessibilityPath(), label: shell.accessibility },
          ],
        },
      ]}
      language={<Languages />}
      small={shell.licence}
    />
  );
}
