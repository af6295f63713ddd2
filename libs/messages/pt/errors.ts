import type { Reason } from '@participa/moderation/domain/reasons.ts';
import type { ErrorSentences } from '../errors-shape.ts';
import { reasons } from '@participa/moderation/texts/reasons.pt.ts';

export const errors: ErrorSentences = {
  refusals: {
    invalid_input: () => 'Há dados a corrigir. Nada do que você escreveu se perdeu.',
    malformed_json: () => 'O pedido não é um JSON bem formado. Confira aspas, vírgulas e chaves.',
    malformed_request: () => 'O pedido chegou incompleto ou malformado. Tente de novo.',
    too_large: () => 'O pedido é grande demais. Encurte-o e envie de novo.',
    unsupported_media: () => 'Este pedido deve ser enviado como JSON (Content-Type: application/json).',
    method_not_allowed: () => 'Este endereço não aceita esse método.',
    cross_site: () => 'O pedido veio de outro site e não foi aceito. Faça-o a partir desta página.',
    too_many_requests: (f) => `São tentativas demais seguidas. Espere ${wait(f['seconds'])} e tente de novo.`,
    idempotency_reused: () => 'Esta chave de envio já foi usada em outro pedido.',
    busy: () => 'Há muita gente participando agora. Espere alguns segundos e tente de novo.',
    unexpected: () => 'Algo falhou do nosso lado. Já ficou registrado; tente de novo em instantes.',
    unknown_place: () => 'Neste endereço não há nenhum município. Confira se está bem escrito.',
    not_signed_in: () => 'Para fazer isto você precisa entrar na sua conta.',
    not_allowed: () => 'Sua conta não tem permissão para fazer isto.',
    wrong_credentials: () => 'O e-mail ou a senha não conferem. Revise, ou peça um código por e-mail.',
    wrong_code: () => 'O código não está certo ou já venceu. Peça um novo.',
    email_unconfirmed: () => 'Primeiro confirme seu e-mail com o código que enviamos.',
    not_found: () => 'Isto não existe ou já não está publicado.',
    proposal_withdrawn: () => 'Quem escreveu esta proposta a retirou. Ela pode ser lida, mas não recebe mais apoios nem comentários.',
    proposal_closed: () => 'Esta proposta já tem resposta e não admite mudanças nem apoios.',
    edit_window_over: (f) => `Já passaram os ${f['days']} dias em que se podia corrigir esta proposta.`,
    too_many_supports_to_edit: (f) => `Mais de ${f['supports']} pessoas apoiam o que está escrito: já não pode ser mudado.`,
    edited_meanwhile: () => 'Esta proposta mudou enquanto você a corrigia. O que você escreveu continua aqui: compare e salve de novo.',
    draft_limit: (f) => `Você já tem ${f['drafts']} rascunhos. Publique ou descarte algum antes de começar outro.`,
    comment_deleted: () => 'Este comentário foi apagado por quem o escreveu.',
    own_comment: () => 'Não se pode votar no próprio comentário.',
    comment_edit_over: (f) => `Um comentário pode ser corrigido durante ${f['hours']} horas; esse prazo já passou.`,
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
    rules_incomplete: (f) => `Falta ${lacking[String(f['what'])] ?? lacking.count}.`,
    count_form: () => 'A regra de contagem escolhida não serve para essa forma de votar.',
    rules_fixed: (f) => fixed[String(f['what'])] ?? fixed.voting,
    rules_changed: () => 'As regras mudaram desde que foram lidas. É preciso revisá-las de novo.',
    nothing_changed: () => 'Não há nenhuma mudança.',
    file_missing: () => 'Falta o arquivo. Escolha um e envie de novo.',
    roll_import_running: () => 'Já há um cadastro sendo importado. Espere terminar.',
    already_verified: () => 'Sua conta já está verificada no cadastro.',
    roll_no_match: () =>
      'Não conseguimos verificar você com esses dados. Confira se estão como no documento; se estiverem certos, o atendimento resolve.',
    desk_sitting_open: () => 'Já há um atendimento aberto. É preciso encerrá-lo antes de começar outro.',
    no_desk_sitting: () => 'Não há atendimento aberto, ou o tempo já passou.',
    desk_unknown_person: () => 'No cadastro não há ninguém com esses dados.',
    desk_no_account: () => 'Para isso a pessoa precisa de uma conta: dá para abri-la neste atendimento.',
    desk_has_account: () => 'Esta pessoa já tem uma conta verificada.',
    desk_account_taken: () =>
      'Esse e-mail é de uma conta que não pode ser vinculada: não está confirmada, ou é de outra pessoa do cadastro.',
    paper_batch_closed: () => 'Este lote já está confirmado ou anulado.',
    paper_same_person: () => 'A segunda digitação é feita por outra pessoa que a primeira.',
    paper_not_entered: () => 'Faltam digitações: um lote se confirma quando foi digitado duas vezes.',
    paper_entries_differ: () => 'As duas digitações não são iguais. É preciso olhar as cédulas e corrigir as diferenças.',
    paper_counts_differ: (f) =>
      `Há ${f['voters']} pessoas marcadas no cadastro e ${f['ballots']} cédulas: têm de ser tantas umas quanto outras.`,
    paper_wrong_line: (f) => `A cédula ${f['line']} não é válida. Convém conferir os números, ou digitá-la como nula com um 0.`,
    paper_needs_roll: () => 'Esta votação não pede estar no cadastro: não admite papel.',
    hidden_by_moderation: (f) =>
      f['rule']
        ? `A moderação ocultou isto em ${f['on']}. Motivo: ${reasons[f['rule'] as Reason] ?? ''}.`
        : 'A moderação ocultou este conteúdo.',
    not_hidden: () => 'Isto já não está oculto.',
    party_to_it: () => 'É um conteúdo da própria conta: outra pessoa da equipe decide.',
    own_decision: () => 'É um recurso contra uma decisão própria: outra pessoa da equipe decide.',
    undo_over: (f) => `Dava para desfazer durante ${f['minutes']} minutos. Agora dá para restituir com um motivo.`,
    appeal_over: (f) => `Dava para recorrer durante ${f['months']} meses; o prazo já passou.`,
    appealed_already: () => 'Já houve recurso contra esta decisão.',
    appeal_decided: () => 'Este recurso já foi decidido.',
    blocked: (f) =>
      `Esta conta não pode publicar até ${f['until']}. Motivo: ${reasons[f['reason'] as Reason] ?? ''}. Em ` +
      '«Minha conta» estão os detalhes e como recorrer.',
    blocked_already: () => 'Esta conta já está bloqueada.',
    too_many_links: (f) => `Nos primeiros ${f['days']} dias de uma conta cabe ${f['links']} link por texto. Tire os demais.`,
    ballot_empty: () => 'Você não escolheu nenhum projeto. Escolha pelo menos um.',
    ballot_twice: () => 'Um projeto aparece duas vezes no seu voto.',
    ballot_unknown_project: () => 'Um dos projetos escolhidos não está nesta votação.',
    ballot_two_headings: (f) => `Só se pode votar em uma zona, e seu voto tem projetos de ${f['first']} e de ${f['second']}.`,
    ballot_over_budget: (f) => `Em ${f['heading']} os projetos escolhidos custam mais do que o dinheiro disponível. Tire algum.`,
    ballot_too_many: (f) => `Em ${f['heading']} é possível escolher até ${f['limit']} projetos, e seu voto tem ${f['given']}.`,
    ballot_too_few: (f) => `Em ${f['heading']} é preciso escolher pelo menos ${f['limit']} projetos, e seu voto tem ${f['given']}.`,
    ballot_other_channel: () => 'Esta pessoa já votou por outro meio, e esse voto é o que conta.',
    ballots_closed: () => 'A votação já terminou.',
    vote_not_over: () => 'A votação ainda não terminou: ela se encerra quando passa o seu último momento publicado.',
    count_impossible: (f) => `A regra de apuração não pode ser aplicada a estes votos (${f['problem']}).`,
    not_counted: () => 'Ainda não há resultados: eles são publicados quando os votos são contados.',
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
    place_suspended: () => 'Este site está suspenso por enquanto. Tudo o que foi feito se conserva.',
    invitation_over: () => 'Este convite já foi usado, retirado ou venceu. Peça que enviem outro.',
    last_admin: () => 'É a única pessoa que administra este governo. Dê primeiro esse papel a outra.',
    operator_role: () => 'O papel de quem opera a rede não se dá nem se tira aqui.',
    slug_taken: (f) => `O endereço «${f['slug']}» já está ocupado ou reservado. Escolha outro.`,
    export_first: () => 'Antes de apagar é preciso suspender o governo e baixar sua exportação completa.',
    has_sandbox: () => 'Este governo tem um município de teste. Apague esse primeiro.',
    slug_differs: (f) => `Para confirmar é preciso escrever exatamente «${f['slug']}».`,
    zone_in_use: (f) => `Não se pode tirar ${f['names']}: há propostas, pessoas ou projetos ali.`,
    topic_in_use: (f) => `Não se pode tirar ${f['names']}: há propostas com esse tema.`,
    not_ready: () => 'Ainda falta algo imprescindível da lista.',
    picture_refused: () => 'O brasão deve ser uma imagem PNG de até 200 KB.',
    map_refused: (f) => mapFaults[String(f['fault'])] ?? 'O arquivo não é um mapa GeoJSON de zonas com nome.',
    import_refused: (f) => importFaults[String(f['fault'])] ?? 'O arquivo não é uma exportação completa de um governo.',
    papers_open: (f) => `Há ${f['batches']} lotes de papel por terminar: confirme-os ou descarte-os, e depois encerre a votação.`,
  },
  fields: {
    required: () => 'Falta este dado.',
    too_short: (f) => `É curto demais: escreva pelo menos ${f['minimum']} caracteres.`,
    too_long: (f) => `É longo demais: pode ter até ${f['maximum']} caracteres.`,
    too_small: (f) => `Deve ser ${f['minimum']} ou mais.`,
    too_big: (f) => `Deve ser ${f['maximum']} ou menos.`,
    not_text: () => 'Aqui vai um texto.',
    not_number: () => 'Aqui vai um número.',
    not_one_of: (f) => `Não é uma das opções: ${f['values']}.`,
    not_email: () => 'Não parece um e-mail. Escreva como nome@exemplo.com.',
    not_id: () => 'Não é um identificador.',
    unknown_field: () => 'Este dado não é esperado aqui.',
    password_weak: () => 'É fácil de adivinhar. Use pelo menos 10 caracteres, por exemplo três palavras sem relação.',
    wrong_format: () => 'Não tem a forma esperada.',
  },
};

function wait(seconds: string | number | undefined): string {
  const count = Number(seconds ?? 60);
  return count <= 90 ? `${count} segundos` : `${Math.ceil(count / 60)} minutos`;
}

const faults: Record<string, string> & { order: string } = {
  backwards: 'termina antes de começar.',
  overlaps: 'começa antes de terminar a anterior.',
  endless: 'não tem fim e há outra depois.',
  order: 'não é a vez dela: as fases seguem uma ordem.',
};
const lacking: Record<string, string> & { count: string } = {
  voting: 'uma fase de votação',
  ballot: 'a forma de votar',
  headings: 'o dinheiro: ao menos uma verba',
  count: 'a regra de contagem',
};
const fixed: Record<string, string> & { voting: string } = {
  phases: 'As fases de um processo aberto não se acrescentam nem se tiram: só mudam as datas.',
  past: 'O que já começou ou terminou não muda de data.',
  voting: 'A votação já começou: quem vota, como e como se conta já não muda.',
};

const mapFaults: Record<string, string> = {
  no_names: 'Há zonas sem nome no arquivo. Cada uma precisa de uma propriedade «name» ou «nome».',
  too_many_points: 'O mapa tem detalhe demais: mais de 400.000 pontos. Simplifique antes.',
  too_many_zones: 'O mapa tem zonas demais: podem ser até 300.',
};

const importFaults: Record<string, string> = {
  too_big: 'O arquivo é grande demais, ou o que traz dentro.',
  tampered: 'O arquivo está danificado ou foi mudado: o que traz não coincide com seu manifesto.',
  newer: 'O arquivo vem de uma versão mais nova da plataforma. Atualize primeiro esta instalação.',
};
