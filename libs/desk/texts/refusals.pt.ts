import type { RefusalSentences } from '@participa/base/refusals.ts';

export const texts: RefusalSentences<'desk'> = {
  desk_sitting_open: () => 'Já há um atendimento aberto. É preciso encerrá-lo antes de começar outro.',
  no_desk_sitting: () => 'Não há atendimento aberto, ou o tempo já passou.',
  desk_unknown_person: () => 'No cadastro não há ninguém com esses dados.',
  desk_no_account: () => 'Para isso a pessoa precisa de uma conta: dá para abri-la neste atendimento.',
  desk_has_account: () => 'Esta pessoa já tem uma conta verificada.',
  desk_account_taken: () => 'Esse e-mail é de uma conta que não pode ser vinculada: não está confirmada, ou é de outra pessoa do cadastro.',
  paper_batch_closed: () => 'Este lote já está confirmado ou anulado.',
  paper_same_person: () => 'A segunda digitação é feita por outra pessoa que a primeira.',
  paper_not_entered: () => 'Faltam digitações: um lote se confirma quando foi digitado duas vezes.',
  paper_entries_differ: () => 'As duas digitações não são iguais. É preciso olhar as cédulas e corrigir as diferenças.',
  paper_counts_differ: (f) =>
    `Há ${f['voters']} pessoas marcadas no cadastro e ${f['ballots']} cédulas: têm de ser tantas umas quanto outras.`,
  paper_wrong_line: (f) => `A cédula ${f['line']} não é válida. Convém conferir os números, ou digitá-la como nula com um 0.`,
  paper_needs_roll: () => 'Esta votação não pede estar no cadastro: não admite papel.',
};
