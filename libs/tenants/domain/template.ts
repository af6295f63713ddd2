import { languageOf, type Language, type Variant } from '@participa/base/language.ts';
import type { Topic, Zone } from './tenant.ts';

/** What proposals are about in most cities, by key and drawing; a government changes the list as it likes. */
const topics: readonly { key: string; icon: string; name: Record<Language, string> }[] = [
  {
    key: 'espacio-publico',
    icon: 'bench-tree',
    name: { es: 'Espacio público y verde', pt: 'Espaço público e verde', en: 'Public space and green' },
  },
  { key: 'movilidad', icon: 'bus', name: { es: 'Movilidad y calles', pt: 'Mobilidade e ruas', en: 'Mobility and streets' } },
  { key: 'alumbrado', icon: 'lamp', name: { es: 'Luz y seguridad', pt: 'Iluminação e segurança', en: 'Lighting and safety' } },
  { key: 'ambiente', icon: 'recycling', name: { es: 'Ambiente y residuos', pt: 'Ambiente e resíduos', en: 'Environment and waste' } },
  { key: 'agua', icon: 'drop', name: { es: 'Agua y saneamiento', pt: 'Água e saneamento', en: 'Water and sanitation' } },
  { key: 'salud', icon: 'health', name: { es: 'Salud y cuidados', pt: 'Saúde e cuidados', en: 'Health and care' } },
  { key: 'educacion', icon: 'book', name: { es: 'Educación y niñez', pt: 'Educação e infância', en: 'Education and childhood' } },
  { key: 'deporte', icon: 'ball', name: { es: 'Deporte y recreación', pt: 'Esporte e lazer', en: 'Sport and recreation' } },
  { key: 'cultura', icon: 'music', name: { es: 'Cultura y fiestas', pt: 'Cultura e festas', en: 'Culture and festivities' } },
  { key: 'comunidad', icon: 'hands', name: { es: 'Comunidad e inclusión', pt: 'Comunidade e inclusão', en: 'Community and inclusion' } },
];

/** With what a new government begins: working pages from the first minute, and nothing that it could not change. */
export function templateFor(variant: Variant): { zones: Zone[]; topics: Topic[]; languages: Language[]; brand: string; coat: string } {
  const language = languageOf(variant);
  const everywhere = { es: 'Toda la ciudad', pt: 'Toda a cidade', en: 'The whole city' }[language];
  return {
    zones: [{ key: 'toda-la-ciudad', name: everywhere }],
    topics: topics.map(({ key, icon, name }) => ({ key, icon, name: name[language] })),
    languages: [language],
    brand: '#1f5fa8',
    coat: 'letters',
  };
}
