import { byCount } from '@participa/base/by-count.ts';
import { texts as rules } from '@participa/voting-rules/texts/pt.ts';
import type { Sentences } from '../sentences.ts';

export const pt: Sentences = {
  locale: 'pt-BR',
  usage: `participa-verify: reconta uma votação de orçamento participativo.

  participa-verify tally ARQUIVO.pb [--rule CÓDIGO] [--param nome=valor]… [--compare CÓDIGO] [--json [--explain]]
  participa-verify tally PASTA --check          compara cada arquivo com o que ele mesmo publica
  participa-verify tally --jobs ARQUIVO.ndjson  um {"file","rule","params"} por linha, um resultado por linha
  participa-verify rules [--json]               as regras e seus parâmetros

Sem --rule vale a regra que o arquivo declara. --lang es|en|pt escolhe o idioma.
Termina com 0 se tudo deu certo, 1 se --check achou uma diferença, 2 se algo não pôde ser contado.`,
  ballots: 'cédulas',
  forms: {
    approval: 'aprovação',
    'choose-one': 'escolher um',
    knapsack: 'mochila',
    points: 'pontos',
    ranking: 'ordem de preferência',
    grades: 'notas',
  },
  rules,
  completions: {
    none: 'O dinheiro que ninguém consegue reunir fica sem uso.',
    add1: 'Como sobra dinheiro, a parte de cada cédula aumenta passo a passo e vale o último resultado que não passa do orçamento.',
    add1u:
      'Como sobra dinheiro, a parte de cada cédula aumenta passo a passo, e com o que resta são financiados por ' +
      'votos os projetos que ainda cabem.',
    'add1-comparison':
      'Como sobra dinheiro, a parte de cada cédula aumenta passo a passo; se mais pessoas preferem o resultado por votos, vale esse.',
  },
  unknownCommand: (command) => `Não existe o comando “${command}”; há tally e rules.`,
  noFile: 'Falta o arquivo: participa-verify tally ARQUIVO.pb',
  progress: (index, all, path) => `[${index}/${all}] ${path}`,
  position: (line, column) => `linha ${line}, coluna ${column}`,
  malformed: {
    'not-text': () => 'não é texto UTF-8',
    'missing-section': ({ section }) => `falta a seção ${section}`,
    'repeated-section': ({ section }) => `a seção ${section} está repetida ou fora de ordem`,
    'missing-header': ({ section }) => `a seção ${section} não tem cabeçalho`,
    'missing-column': ({ column, section }) => `a seção ${section} não tem a coluna ${column}`,
    'repeated-column': ({ column }) => `a coluna ${column} está repetida`,
    'missing-key': ({ key }) => `falta ${key} em META`,
    'repeated-key': ({ key }) => `${key} aparece duas vezes com valores diferentes`,
    'missing-value': ({ column }) => `falta o valor de ${column}`,
    'too-many-columns': ({ allowed, given }) => `há ${given} colunas e o cabeçalho nomeia ${allowed}`,
    'open-quote': () => 'uma aspa é aberta e nunca fechada',
    'line-too-long': () => 'a linha é longa demais para ser uma tabela',
    'not-a-number': ({ column, given }) => `“${given}” não é um número (${column})`,
    negative: ({ column, given }) => `${column} não pode ser negativo (${given})`,
    'too-large': ({ column }) => `o número é grande demais para ser contado com exatidão (${column})`,
    'unknown-vote-type': ({ given }) => `não se conhece o tipo de voto “${given}”`,
    'unknown-project': ({ project }) => `a cédula nomeia o projeto “${project}”, que não existe`,
    'repeated-project': ({ project }) => `o projeto “${project}” está repetido`,
    'points-mismatch': ({ names, points }) => `há ${names} projetos e ${points} pontuações`,
  },
  ruleErrors: {
    'unknown-rule': ({ rule, known }) => `não se conhece a regra “${rule}”; há ${known}`,
    'bad-parameter': ({ parameter, problem }) => `o parâmetro ${parameter} não vale: ${problem}`,
    'ballot-form': ({ rule, form }) => `a regra ${rule} não conta cédulas da forma “${form}”`,
    measure: ({ measure, form }) => `as cédulas da forma “${form}” não dão “${measure}”`,
    'seed-missing': () => 'um sorteio precisa de uma semente pública: --param seed=…',
    'unknown-id': (facts) => `não existe ${Object.values(facts).join(' ')}`,
    'too-hard': ({ states }) => `não se pode calcular com exatidão dentro da memória (mais de ${states} combinações)`,
    'zone-missing': () => 'nenhum projeto tem zona',
  },
  notJson: (problem) => `não é JSON: ${problem}`,
  missingFile: 'o arquivo não existe',
  isFolder: 'é uma pasta, não um arquivo',
  emptyFolder: 'a pasta não contém arquivos .pb',
  unreadable: (code) => `não se pode ler (${code})`,
  unexpected: (message) => `erro inesperado: ${message}`,
  verdict({ result, rule, extra, missing, onlyTies }) {
    if (result === 'silent') return `sem comparar: o arquivo não publica uma regra conhecida com seu resultado (${rule || 'sem regra'})`;
    if (result === 'same') return `igual (${rule})`;
    const ties = onlyTies ? '; só mudam projetos empatados' : '';
    return `DIFERENTE (${rule}): a mais ${extra.join(', ') || 'nada'}; a menos ${missing.join(', ') || 'nada'}${ties}`;
  },
  checked: ({ same, different, silent, failed }) => `${same} iguais, ${different} diferentes, ${silent} sem comparar, ${failed} com erros`,
  headings: {
    how: 'Como se decidiu',
    what: 'O que se decidiu',
    funded: 'Projetos financiados',
    notFunded: 'Projetos não financiados',
    ties: 'Empates',
    left: 'O que resta',
    satisfaction: 'Quanto recebeu cada cédula',
    compared: 'Com outra regra',
    notes: 'Observações sobre o arquivo',
  },
  size: (ballots, projects, budget) => `${ballots} cédulas, ${projects} projetos, orçamento ${budget}.`,
  parameters: (list) => `Parâmetros: ${list}.`,
  tieOrder: (criteria) => `Os empates se resolvem por ${criteria}.`,
  result: (projects, cost) =>
    projects === 1 ? `Financia-se um projeto, por ${cost}.` : `Financiam-se ${projects} projetos, por ${cost} no total.`,
  left: (money) => `Ficam sem uso ${money}.`,
  overspent: (money) => `São necessários ${money} de fora do orçamento.`,
  nothingFunded: 'Nenhum projeto é financiado.',
  support: (count, formatted) => (count === 1 ? '1 apoio' : `${formatted} apoios`),
  score: (score) => `${score} pontos`,
  round: (round) => `rodada ${round}`,
  paidAtMost: (money) => `ninguém pagou mais de ${money}`,
  effectiveVotes: (votes) => `sustentado como por ${votes} pessoas pagando o mesmo`,
  byCompletion: 'financiado com o dinheiro restante',
  fromOutside: (money) => `${money} vêm de fora do orçamento`,
  fixedAmount: (money) => `recebe ${money}`,
  reasons: {
    'no-support': () => 'ninguém o apoiou',
    'below-minimum': () => 'não chegou ao mínimo de apoios',
    'too-expensive': ({ moneyLeft, cost }) => `na sua vez restavam ${moneyLeft} e custa ${cost}`,
    'after-the-stop': ({ moneyLeft }) => `a conta já tinha parado num projeto que não cabia; restavam ${moneyLeft}`,
    'rival-funded': ({ closedBy }) => `exclui-se com ${closedBy}, que obteve mais`,
    'cap-reached': ({ moneyLeft, closedBy }) => `o teto de ${closedBy} só deixava ${moneyLeft}`,
    'kept-for-reserve': ({ moneyLeft }) => `o resto estava reservado para outros; podia usar ${moneyLeft}`,
    'supporters-spent': ({ round, moneyLeft, cost }) =>
      `desde a rodada ${round} restavam a quem o apoia ${moneyLeft} dos ${cost} que custa`,
    'not-placed': ({ closedBy }) =>
      closedBy ? `os lugares de ${closedBy} ficaram com projetos de mais apoio` : 'não pertence a nenhum grupo com lugares',
    'not-in-best-set': ({ moneyLeft }) =>
      moneyLeft ? `não está no melhor conjunto; sobram ${moneyLeft}` : 'não está no conjunto preferido',
  },
  takers: (list) => `o dinheiro deles foi para ${list}`,
  before: (list) => `antes passaram ${list}`,
  winningCost: (money) => `teria vencido com um custo de até ${money}`,
  missingSupport: (count, formatted, isScore) => {
    if (isScore) return `faltaram ${formatted} pontos`;
    return count === 1 ? 'faltou 1 apoio' : `faltaram ${formatted} apoios`;
  },
  tie: (round, ids, by) => `Rodada ${round}: empataram ${ids}; decidiu ${by}.`,
  satisfied: (winners, ballots, share) =>
    byCount(winners, {
      none: `nenhum projeto seu venceu: ${ballots} (${share})`,
      one: `1 projeto: ${ballots} (${share})`,
      other: `${winners} projetos: ${ballots} (${share})`,
    }),
  andMore: (winners, ballots, share) => `${winners} ou mais: ${ballots} (${share})`,
  compared: (rule) => `Com a regra ${rule}:`,
  onlyHere: (list) => `deixariam de ser financiados ${list}`,
  onlyThere: (list) => `seriam financiados também ${list}`,
  sameSet: 'seriam financiados os mesmos projetos',
  better: (here, there, same) =>
    `têm mais projetos financiados com a primeira regra ${here} cédulas, com a segunda ${there}; igual ${same}`,
  note(note) {
    if (note.code === 'duplicates-in-ballots') return `${note.counted} vezes uma cédula nomeia duas vezes um projeto; conta uma.`;
    const what = note.code === 'num-votes-differs' ? 'cédulas' : 'projetos';
    return `O arquivo diz ${note.declared} ${what} e contém ${note.counted}; conta-se o que contém.`;
  },
};
