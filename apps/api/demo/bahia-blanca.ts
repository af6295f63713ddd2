import { bahiaBlancaModeration } from '@participa/moderation/demo/bahia-blanca-moderation.ts';
import { bahiaBlancaDone } from '@participa/ballots/demo/bahia-blanca-cycle-done.ts';
import { bahiaBlancaIdeas } from '@participa/ballots/demo/bahia-blanca-cycle-ideas.ts';
import { bahiaBlancaVoting } from '@participa/ballots/demo/bahia-blanca-cycle-voting.ts';
import { bahiaBlancaPeople } from '@participa/people/demo/bahia-blanca-people.ts';
import { bahiaBlancaProposals1 } from '@participa/proposals/demo/bahia-blanca-proposals-1.ts';
import { bahiaBlancaProposals2 } from '@participa/proposals/demo/bahia-blanca-proposals-2.ts';
import { bahiaBlancaProposals3 } from '@participa/proposals/demo/bahia-blanca-proposals-3.ts';
import { bahiaBlancaProposals4 } from '@participa/proposals/demo/bahia-blanca-proposals-4.ts';
import { bahiaBlancaProposals5 } from '@participa/proposals/demo/bahia-blanca-proposals-5.ts';
import { bahiaBlancaProposals6 } from '@participa/proposals/demo/bahia-blanca-proposals-6.ts';
import { bahiaBlancaProposals7 } from '@participa/proposals/demo/bahia-blanca-proposals-7.ts';
import type { DemoCity } from './story.ts';

/** Bahía Blanca in the demo: its zones, topics, people and proposals. */
export const bahiaBlanca: DemoCity = {
  slug: 'bahia-blanca',
  zones: [
    { key: 'centro', name: 'Centro' },
    { key: 'norte', name: 'Norte' },
    { key: 'noroeste', name: 'Noroeste' },
    { key: 'las-villas', name: 'Las Villas' },
    { key: 'villa-rosas', name: 'Villa Rosas' },
    { key: 'villa-harding-green', name: 'Villa Harding Green' },
    { key: 'ingeniero-white', name: 'Ingeniero White' },
    { key: 'general-daniel-cerri', name: 'General Daniel Cerri' },
    { key: 'cabildo', name: 'Cabildo' },
  ],
  topics: [
    { key: 'espacio-publico', name: 'Espacio público y verde', icon: 'bench-tree' },
    { key: 'movilidad', name: 'Movilidad y calles', icon: 'bus' },
    { key: 'ambiente', name: 'Ambiente y residuos', icon: 'recycling' },
    { key: 'cultura-deporte', name: 'Cultura y deporte', icon: 'ball' },
    { key: 'cuidados', name: 'Cuidados, salud y niñez', icon: 'hands' },
    { key: 'seguridad', name: 'Seguridad y convivencia', icon: 'lamp' },
    { key: 'agua', name: 'Agua, desagües y emergencias', icon: 'drop' },
  ],
  people: bahiaBlancaPeople,
  proposals: [
    ...bahiaBlancaProposals1,
    ...bahiaBlancaProposals2,
    ...bahiaBlancaProposals3,
    ...bahiaBlancaProposals4,
    ...bahiaBlancaProposals5,
    ...bahiaBlancaProposals6,
    ...bahiaBlancaProposals7,
  ],
  cycles: [bahiaBlancaDone, bahiaBlancaIdeas, bahiaBlancaVoting],
  reported: bahiaBlancaModeration,
};
