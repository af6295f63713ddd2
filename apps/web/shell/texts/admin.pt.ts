import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './admin.es.ts';

export const texts: Translation<typeof spanish> = {
  title: 'Gabinete',
  lead: 'O que se pode fazer com este papel',
  sections: 'Gabinete: seções',
  sectionTexts: {
    processes: { title: 'Processos', text: 'Abrir um processo, mudar datas com motivo, suspender.' },
    budgets: { title: 'Orçamentos', text: 'Dinheiro por zona, projetos, regra de contagem, resultados, obras.' },
    evaluation: { title: 'Avaliação', text: 'Dizer de cada projeto se é viável, quanto custa e por quê.' },
    moderation: { title: 'Moderação', text: 'Denúncias, decisões com motivo, recursos.' },
    watch: { title: 'O que se olha por si só', text: 'Palavras que põem um texto na fila da moderação.' },
    desk: { title: 'Mesa de ajuda', text: 'Atender quem está presente: verificar, propor, apoiar, votar.' },
    paper: { title: 'Votos em papel', text: 'Digitar duas vezes as cédulas de cada lote.' },
    roll: { title: 'Cadastro de moradores', text: 'Importar o cadastro e ver que linhas não entraram.' },
    people: { title: 'Pessoas e papéis', text: 'Convidar, dar e tirar papéis.' },
    government: { title: 'Este governo', text: 'Nome, brasão, cores, idiomas, zonas, páginas legais.' },
    statistics: { title: 'Estatísticas', text: 'Quanta gente participa, onde e como.' },
    audit: { title: 'Registro de atos', text: 'Quem fez o quê e quando.' },
    network: { title: 'A rede', text: 'Governos desta instalação: criar, suspender, exportar, apagar.' },
  },
};
