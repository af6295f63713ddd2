import type { Translation } from '@participa/base/texts.ts';
import type { texts as spanish } from './es.ts';

export const texts: Translation<typeof spanish> = {
  updated: 'Texto em vigor desde novembro de 2026.',
  guarantees: {
    title: 'O que se garante e o que não',
    description: 'O que este site assegura hoje, como se confere e o que nenhuma plataforma honesta pode prometer.',
    lead: 'O que este site assegura hoje, como se confere, e o que não promete. Escrevemos sem enfeites para que possam nos cobrar.',
    sure: 'O que se assegura hoje',
    sureParts: {
      once: {
        title: 'Uma pessoa, um voto',
        text:
          'Os orçamentos são votados por quem está no cadastro de moradores e tem a idade que as regras pedem. O ' +
          'banco de dados guarda uma só cédula por pessoa, venha da internet, da mesa de ajuda ou do papel; uma ' +
          'segunda por outro meio é recusada. Com os apoios é igual: um por conta e proposta.',
      },
      rules: {
        title: 'As regras são publicadas antes',
        text:
          'Fases, requisitos, forma de votar, regra de contagem e desempate ficam fixos ao abrir um processo, com ' +
          'uma impressão digital que qualquer um pode recalcular. Depois só mudam por um ato público, com data e ' +
          'motivo, e nunca a regra de contagem depois que a votação começou. Uma proposta pode ser corrigida ' +
          'durante 7 dias e enquanto não tiver mais de 25 apoios.',
      },
      silence: {
        title: 'Nada muda em silêncio',
        text:
          'Cada redação de uma proposta fica à vista. O que é retirado conserva sua página, com a marca de ' +
          'retirado. Um comentário apagado deixa seu lugar.',
      },
      answers: {
        title: 'As respostas trazem motivos',
        text: 'Quando o município responde, seu texto, sua data e seu custo ficam na proposta, à vista de todos.',
      },
      apart: {
        title: 'Cada governo, à parte',
        text:
          'Uma conta de um governo não serve em outro, e seus dados não são vistos por outro: o banco de dados os ' +
          'separa linha por linha, mesmo que o programa se engane.',
      },
    },
    check: 'O que se pode conferir',
    checkText:
      'Não é preciso acreditar em nós:\n\n- **Contar.** As listas também podem ser pedidas como dados, em ' +
      '/api/proposals; os números são os mesmos das páginas.\n- **Ler.** O programa é software livre: qualquer ' +
      'pessoa pode ler como ele conta e propor mudanças.\n- **Seguir o rastro.** Cada ato fica em um registro ' +
      'com data e autor. O programa pode acrescentar linhas, mas não tem permissão para mudá-las nem apagá-las. ' +
      'Hoje quem o lê é a administração de cada governo.',
    not: 'O que não se promete',
    notParts: {
      identity: {
        title: 'Que cada conta seja uma pessoa diferente',
        text:
          'Para propor, apoiar e comentar basta um e-mail confirmado, e alguém com dois e-mails pode abrir duas ' +
          'contas. Por isso os apoios orientam, mas não decidem. O que decide se vota, e para votar é preciso estar ' +
          'no cadastro de moradores.',
      },
      coercion: {
        title: 'Que ninguém pressione ninguém',
        text:
          'Nenhuma plataforma na internet pode saber se uma pessoa apoia por vontade própria ou porque alguém a ' +
          'obriga ou a observa. Diante de uma pressão, o certo é denunciá-la.',
      },
      server: {
        title: 'Proteção contra um servidor tomado',
        text:
          'Quem controle por completo o servidor poderia mostrar páginas falsas ou mexer no banco de dados. O ' +
          'registro de atos ainda não tem testemunhas de fora que o denunciem.',
      },
      network: {
        title: 'Anonimato diante de quem vigia a rede',
        text:
          'O que se envia viaja cifrado nas instalações públicas. Ainda assim, quem observa a conexão pode saber ' +
          'que alguém visitou este site e quando.',
      },
      binding: {
        title: 'Que o mais apoiado seja feito',
        text: 'Os apoios mostram o que importa. Decidir e responder cabe ao governo, que pode dizer não e deve dizer por quê.',
      },
      votes: {
        title: 'Voto secreto',
        text:
          'Ainda não é. A cédula fica guardada junto a uma chave feita com os dados do cadastro, que não deixa ler ' +
          'o documento; mas quem administra o banco de dados poderia relacionar uma cédula enviada pela internet ' +
          'com a conta. O que se publica para contar de novo não leva nada de ninguém. Apoiar não é votar: quem ' +
          'apoiou consta no registro.',
      },
    },
  },
  terms: {
    title: 'Condições de uso',
    description: 'Quem pode participar, o que se pode publicar e o que acontece com o publicado.',
    lead: 'Quem pode participar, o que se pode publicar e o que acontece com o publicado.',
    parts: {
      who: {
        title: 'Quem pode participar',
        text:
          'Ler é livre e não pede conta. Para propor, apoiar e comentar é preciso uma conta com e-mail confirmado. ' +
          'Cada pessoa usa uma só conta, com o nome pelo qual é conhecida.',
      },
      write: {
        title: 'O que se pode publicar',
        text:
          'Ideias, argumentos, perguntas e discordâncias, também duras. Não se admite:\n\n- ameaçar, assediar ou ' +
          'insultar pessoas;\n- incitar ao ódio ou à violência contra um grupo;\n- publicar dados privados de ' +
          'outras pessoas, ou passar-se por elas;\n- propaganda comercial, ou repetir a mesma coisa muitas vezes.',
      },
      own: {
        title: 'De quem é o que se publica',
        text: 'De quem escreveu. Ao publicar, permite que o governo o mostre, o cite e o entregue como dado aberto junto com o seu nome.',
      },
      change: {
        title: 'Corrigir e retirar',
        text:
          'Uma proposta pode ser corrigida durante 7 dias e enquanto não tiver mais de 25 apoios; as redações ' +
          'anteriores ficam à vista. Pode ser retirada enquanto não tiver resposta, e seu registro fica. Um ' +
          'comentário pode ser corrigido durante 24 horas e apagado sempre.',
      },
      care: {
        title: 'Se algo não cabe aqui',
        text:
          'Cada proposta e cada comentário têm um link para denunciar, com conta ou sem ela. Nenhuma quantidade de ' +
          'denúncias oculta nada por si só: decide uma pessoa, com um motivo que é enviado a quem escreveu, e o ' +
          'recurso é decidido por outra. Os números estão na página de transparência. Se alguém corre perigo, ' +
          'primeiro é preciso chamar a emergência.',
      },
      answer: {
        title: 'Quem responde por este site',
        text: 'O governo cujo nome e brasão estão em cada página. O programa é oferecido como está, sob a licença AGPL-3.0-or-later.',
      },
    },
  },
  privacy: {
    title: 'Privacidade',
    description: 'Que dados se guardam, quem os vê, por quanto tempo e como reclamar deles.',
    lead: 'Guarda-se o mínimo possível, diz-se quem o vê e não se compartilha com empresas.',
    parts: {
      kept: {
        title: 'O que se guarda',
        text:
          'De quem só lê, nada com o seu nome. De quem abre uma conta:\n\n- seu nome, seu e-mail e o idioma que ' +
          'escolheu;\n- sua senha, de uma forma que não permite lê-la (argon2id);\n- o que publica, apoia e vota ' +
          'nos comentários, com a data;\n- quando entrou e saiu.\n\nDo cadastro de moradores não se guarda nenhum ' +
          'número de documento: só uma chave feita com o número e a data de nascimento, essa data e a zona.',
      },
      seen: {
        title: 'Quem vê',
        text:
          '- **Todos:** o nome, junto ao que a pessoa publica. O e-mail, nunca.\n- **Ninguém além dela:** seus ' +
          'rascunhos. A lista dos seus apoios não é pública; o público é o total.\n- **A administração do ' +
          'governo:** o registro de atos, onde consta quem apoiou, publicou ou comentou o quê. Vê-lo serve para ' +
          'investigar abusos.',
      },
      cookies: {
        title: 'Cookies',
        text:
          'Três, e nenhum para seguir alguém: o da sessão (30 dias, ou até sair), o do idioma escolhido (um ano) e, ' +
          'ao abrir uma conta, um de um dia que impede que outra pessoa a complete em seu lugar.',
      },
      others: {
        title: 'Outras empresas',
        text:
          'As páginas não carregam nada de outros sites: nem estatísticas, nem mapas, nem letras, nem botões de ' +
          'redes. Os e-mails saem pelo servidor de correio que o governo escolheu.',
      },
      network: {
        title: 'O endereço de internet',
        text:
          'É usado para frear tentativas repetidas de adivinhar senhas ou de enviar e-mails, e guardado de uma ' +
          'forma que não permite lê-lo.',
      },
      rights: {
        title: 'Ver, corrigir e apagar',
        text:
          'O nome, o idioma e a senha são mudados em “Minha conta”. Ainda não há um botão para baixar todos os ' +
          'dados nem para apagar a conta: pede-se no balcão de ajuda do município, que deve responder nos prazos da ' +
          'lei de proteção de dados do seu país.',
      },
    },
  },
  accessibility: {
    title: 'Acessibilidade',
    description: 'Como este site é feito para que qualquer pessoa o use, o que foi testado e o que falta.',
    lead: 'Participar não pode depender do celular, da visão nem da firmeza das mãos de ninguém.',
    parts: {
      aim: {
        title: 'O que buscamos',
        text: 'Cumprir as diretrizes WCAG 2.2 no nível AA em todas as páginas.',
      },
      how: {
        title: 'Como é feito',
        text:
          '- Tudo pode ser feito com o teclado, e sempre se vê onde se está.\n- Ler, entrar, propor, apoiar e ' +
          'comentar funciona também sem JavaScript e com conexões lentas.\n- Os textos são lidos a partir de 360 ' +
          'pixels de largura e com a letra a 200 %.\n- Nada é dito só com cor: há sempre uma palavra.\n- A letra, ' +
          'Atkinson Hyperlegible, foi desenhada para pessoas com baixa visão.\n- Segue o modo escuro e a ' +
          'preferência de menos movimento do aparelho.',
      },
      tested: {
        title: 'O que foi testado',
        text:
          'Cada página e cada estado são revisados com axe-core no celular e no computador, em claro e em escuro. ' +
          'As revisões automáticas encontram só uma parte dos problemas.',
      },
      missing: {
        title: 'O que falta',
        text:
          'Ainda não foi testado por pessoas que usam leitor de tela, lupa ou controle por voz todos os dias. Não ' +
          'há versão em leitura fácil nem em língua de sinais.',
      },
      tell: {
        title: 'Se algo não funciona',
        text:
          'Avise no balcão de ajuda do município: o que se tentava fazer, em que página e com que aparelho. Ali ' +
          'também se pode participar pessoalmente.',
      },
    },
  },
};
