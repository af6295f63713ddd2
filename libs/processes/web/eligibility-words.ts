import type { Eligibility } from '../domain/eligibility.ts';
import { usePlace, useFormat } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';

/** Who may, in words: "quienes están en el padrón, con 16 años o más, que viven en Centro". */
export function useEligibilityWords(): (eligibility: Eligibility) => string {
  const { people } = useMessages().processes;
  const { tenant } = usePlace();
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
