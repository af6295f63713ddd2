import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'processes'> = {
  not_on_roll: () =>
    'Para isto você precisa estar no cadastro de moradores. Confirme sua identidade com seu documento e sua data de nascimento.',
  too_young: (f) => `Para isto é preciso ter ${f['years']} anos completos.`,
  other_zone: () => 'Isto é para quem mora em outra zona, segundo o cadastro.',
  phase_closed: () => 'Agora não é o momento de fazer isto: veja as datas do processo.',
  process_suspended: () => 'Este processo está suspenso. Tudo o que foi feito se conserva; o motivo está na página dele.',
  process_cancelled: () => 'Este processo foi cancelado. Tudo o que foi feito se conserva; o motivo está na página dele.',
  process_not_draft: () => 'Este processo já foi aberto: suas regras ficaram fixas. Só mudam com uma emenda pública.',
  process_not_open: () => 'Este processo ainda não foi aberto.',
  process_not_suspended: () => 'Este processo não está suspenso.',
  phases_wrong: (f) => `Na fase ${f['phase']}: ${faults[String(f['fault'])] ?? faults.order}`,
  phases_past: () => 'Uma data já passou: nada pode começar nem terminar antes de agora.',
  rules_fixed: (f) => fixed[String(f['what'])] ?? fixed.voting,
  rules_changed: () => 'As regras mudaram desde que foram lidas. É preciso revisá-las de novo.',
  nothing_changed: () => 'Não há nenhuma mudança.',
};

const faults: Record<string, string> & { order: string } = {
  backwards: 'termina antes de começar.',
  overlaps: 'começa antes de terminar a anterior.',
  endless: 'não tem fim e há outra depois.',
  order: 'não é a vez dela: as fases seguem uma ordem.',
};

const fixed: Record<string, string> & { voting: string } = {
  phases: 'As fases de um processo aberto não se acrescentam nem se tiram: só mudam as datas.',
  past: 'O que já começou ou terminou não muda de data.',
  voting: 'A votação já começou: quem vota, como e como se conta já não muda.',
};
