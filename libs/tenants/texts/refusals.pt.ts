import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'tenants'> = {
  zone_in_use: (f) => `Não se pode tirar ${f['names']}: há propostas, pessoas ou projetos ali.`,
  topic_in_use: (f) => `Não se pode tirar ${f['names']}: há propostas com esse tema.`,
  not_ready: () => 'Ainda falta algo imprescindível da lista.',
  picture_refused: () => 'O brasão deve ser uma imagem PNG de até 200 KB.',
  map_refused: (f) => mapFaults[String(f['fault'])] ?? 'O arquivo não é um mapa GeoJSON de zonas com nome.',
};

const mapFaults: Record<string, string> = {
  no_names: 'Há zonas sem nome no arquivo. Cada uma precisa de uma propriedade «name» ou «nome».',
  too_many_points: 'O mapa tem detalhe demais: mais de 400.000 pontos. Simplifique antes.',
  too_many_zones: 'O mapa tem zonas demais: podem ser até 300.',
};
