import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'budgets'> = {
  voting_began: () =>
    'A votação deste orçamento já começou: o dinheiro, as verbas, os custos e a viabilidade não mudam mais. ' +
    'Só um ato público poderia fazê-lo, e isso ainda não é oferecido.',
  project_withdrawn: () => 'Este projeto foi retirado. Para avaliá-lo, é preciso restituí-lo antes.',
  reason_missing: (f) => `Um projeto não viável precisa de um motivo de pelo menos ${f['minimum']} caracteres: ele é publicado.`,
  cost_missing: () => 'Um projeto viável precisa de um custo.',
  cost_over_heading: () => 'O custo é maior que todo o dinheiro da verba.',
  heading_in_use: (f) => `Esta verba tem ${f['projects']} projetos. É preciso passá-los para outra antes.`,
  group_in_use: (f) => `Este grupo tem ${f['headings']} verbas. É preciso apagá-las ou passá-las para outro antes.`,
  proposal_taken: (f) => `A proposta «${f['title']}» já é um projeto deste orçamento.`,
  not_a_winner: () => 'Só os projetos vencedores têm obras.',
  stage_backwards: (f) =>
    `Voltar a uma etapa anterior precisa de um motivo de pelo menos ${f['minimum']} caracteres: ele é publicado como notícia.`,
  rule_refuses: (f) => `A regra «${f['rule']}» não pode contar isto (${f['problem']}). Com outra regra ou outros parâmetros, sim.`,
  rules_incomplete: (f) => `Falta ${lacking[String(f['what'])] ?? lacking.count}.`,
  count_form: () => 'A regra de contagem escolhida não serve para essa forma de votar.',
};

const lacking: Record<string, string> & { count: string } = {
  voting: 'uma fase de votação',
  ballot: 'a forma de votar',
  headings: 'o dinheiro: ao menos uma verba',
  count: 'a regra de contagem',
};
