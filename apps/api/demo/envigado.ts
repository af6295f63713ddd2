import { envigadoModeration } from '@participa/moderation/demo/envigado-moderation.ts';
import { envigadoEvaluating } from '@participa/ballots/demo/envigado-cycle-evaluating.ts';
import { envigadoPeople } from '@participa/people/demo/envigado-people.ts';
import { envigadoProposals1 } from '@participa/proposals/demo/envigado-proposals-1.ts';
import { envigadoProposals2 } from '@participa/proposals/demo/envigado-proposals-2.ts';
import { envigadoProposals3 } from '@participa/proposals/demo/envigado-proposals-3.ts';
import { envigadoProposals4 } from '@participa/proposals/demo/envigado-proposals-4.ts';
import { envigadoProposals5 } from '@participa/proposals/demo/envigado-proposals-5.ts';
import type { DemoCity } from './story.ts';

/** Envigado in the demo: its zones, topics, people and proposals. */
export const envigado: DemoCity = {
  slug: 'envigado',
  zones: [
    { key: 'centro', name: 'Centro' },
    { key: 'la-magnolia', name: 'La Magnolia' },
    { key: 'el-dorado', name: 'El Dorado' },
    { key: 'zuniga', name: 'Zúñiga' },
    { key: 'san-marcos', name: 'San Marcos' },
    { key: 'las-vegas', name: 'Las Vegas' },
    { key: 'la-paz', name: 'La Paz' },
    { key: 'la-mina', name: 'La Mina' },
    { key: 'loma-del-escobero', name: 'Loma del Escobero' },
    { key: 'las-palmas', name: 'Vereda Las Palmas' },
  ],
  topics: [
    { key: 'espacio-publico', name: 'Espacio público y verde', icon: 'bench-tree' },
    { key: 'movilidad', name: 'Movilidad y lomas', icon: 'bus' },
    { key: 'quebradas', name: 'Quebradas y gestión del riesgo', icon: 'drop' },
    { key: 'residuos', name: 'Residuos y animales', icon: 'recycling' },
    { key: 'cultura', name: 'Cultura y educación', icon: 'book' },
    { key: 'deporte', name: 'Deporte y recreación', icon: 'ball' },
    { key: 'cuidados', name: 'Cuidado y niñez', icon: 'hands' },
  ],
  people: envigadoPeople,
  proposals: [...envigadoProposals1, ...envigadoProposals2, ...envigadoProposals3, ...envigadoProposals4, ...envigadoProposals5],
  cycles: [envigadoEvaluating],
  reported: envigadoModeration,
};
