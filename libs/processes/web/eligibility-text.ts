import { asksRoll, type Eligibility } from '../domain/eligibility.ts';
import { useTenant } from '@participa/tenants/web/tenant.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesTexts } from '../texts/texts.ts';

/** Who may, in words: "quienes están en el padrón, con 16 años o más, que viven en Centro". */
export function useEligibilityText(): (eligibility: Eligibility) => string {
  const { people } = useTexts(processesTexts);
  const tenant = useTenant();
  const format = useFormat();
  return (eligibility) => {
    const { confirmed, minimumAge, zones } = eligibility;
    const withoutRoll = confirmed ? people.confirmed : people.anybody;
    const names = zones.map((zone) => tenant.zones.find(({ key }) => key === zone)?.name ?? zone);
    return [
      asksRoll(eligibility) ? people.roll : withoutRoll,
      ...(minimumAge === null ? [] : [people.age(format.number(minimumAge))]),
      ...(names.length ? [people.zones(names.join(', '))] : []),
    ].join(', ');
  };
}
