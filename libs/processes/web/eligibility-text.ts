import type { Eligibility } from '../domain/eligibility.ts';
import { useSite, useFormat } from '@participa/shell/site-context.ts';
import { useTexts } from '@participa/shell/page-language.tsx';
import { processesTexts } from '../texts/texts.ts';

/** Who may, in words: "quienes están en el padrón, con 16 años o más, que viven en Centro". */
export function useEligibilityText(): (eligibility: Eligibility) => string {
  const { people } = useTexts(processesTexts);
  const { tenant } = useSite();
  const format = useFormat();
  return ({ confirmed, onRoll, minimumAge, zones }) => {
    const names = zones.map((zone) => tenant.zones.find(({ key }) => key === zone)?.name ?? zone);
    return [
      onRoll || minimumAge !== null || zones.length > 0 ? people.roll : confirmed ? people.confirmed : people.anybody,
      ...(minimumAge === null ? [] : [people.age(format.number(minimumAge))]),
      ...(names.length ? [people.zones(names.join(', '))] : []),
    ].join(', ');
  };
}
