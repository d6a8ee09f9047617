/** Portuguese sentences that are commands: about their data, our hours, our language, and who is here. */
import type { Ask, Rule } from './language.ts'

const you = '(voces|vcs|vc|voce|ce|ceis|o senhor|a senhora|tu|vos)'
const texts = '(mensagem|mensagens|msg|msgs|sms|textos?|check ins?|recados?|avisos?)'
const send =
  '(manda|mande|mandem|mandar|mandam|mandarem|envia|envie|enviem|enviar|escreve|escreva|escrevam|escrever|texta|texte|texting|chama|chame|chamem|fala|fale|falem|falar|contata|contate|contatem|contacte|contactem|procura|procure)'
const police =
  '(policia|policial|policiais|pm|tira|tiras|cana|canas|guarda|guardas|xerife|cop|cops|fbi|gambe|gambes|imigracao|ice|law enforcement|pulica)'

export const ptCommands = {
  who: [
    {
      says: `(quem|qm|kem)( (e|eh|sao|ta|esta|ta)){1}( (${you.slice(1, -1)}|esse|essa|este|ai|ae|falando|escrevendo|mandando|que|do outro lado|quem|isso|ta|fala|a pessoa|por tras|disso|desse)){1,5}`,
      unless: [
        '(policia|responsavel|medico|o cara|jogando|na escala|proximo)',
        'quem e (esse|essa|este) (_ ){0,1}(que voces procuram|que vcs)',
        '(esse|este) numero$',
      ],
    },
    {
      says: '^(quem|qm|kem)( (e|eh|sao|ta|esta)){0,1}( (fala|ai|voce|voces|vc|vcs|isso|esse|essa|falando|aqui|escreve|mandou|te mandou)){0,3}$',
    },
    {
      says: '(quem|qm)( (mais|que|e que|sao|pode|podem|consegue|conseguem|vai|vao|tem|alem)){0,3} (ve|veem|le|leem|ver|ler|acesso|recebe|recebem|acessa|acessar|lendo|vendo|sabe|leva|enxerga)( (a|as|o|os|isso|isto|essas|essa|minhas|minha|meus|meu|aqui|estas|eu|que|disso)){0,4} ?(mensagem|mensagens|msg|msgs|isso|conversa|conversas|textos|texto|escrevo|mando|numero|dados|aqui|digo|respostas|acesso)?',
      unless: ['(quem sabe) (_)', 'quem (ve|sabe|recebe) (_ ){0,2}(pensa|um dia)'],
    },
    {
      says: `${you}( (_)){0,3} (compartilham|compartilha|passam|passa|contam|conta|mostram|mostra|repassam|vendem|dao|entregam|dividem|falam|avisam|trabalham|trabalha|informam)( (_)){0,5} (${police.slice(1, -1)}|governo|alguem|outros|terceiros|juiz|probation|dcf|minha familia|meu chefe|meus pais|minha mae|meu oficial|tribunal|informacao|informacoes|dados|mensagens|conselho tutelar)`,
      unless: ['(nao quero|sem)'],
    },
    {
      says: `(${police.slice(1, -1)}|juiz|governo|probation|dcf|minha mae|minha familia|meu marido|meu chefe|meu oficial|alguem mais|outra pessoa|mais alguem)( (_)){0,3} (ve|le|ler|ver|vai ver|vai ler|lendo|leem|recebe|acesso|acessar|lendo|veem|sabe|pode ver|pode ler|consegue ver)( (_)){0,3} (isso|mensagens|msgs|mensagem|aqui|conversa|tudo|isto|textos|escrevo)`,
      unless: ['(ele|ela) (vai ficar|fica)', '(meu marido|minha mae) (ta|esta|fica) (lendo|vendo)'],
    },
    {
      says: '(isso|isto|essa conversa|esse servico|aqui|esse numero|e|voces|vcs|vc)( (e|eh|sao|ai|ta|tem|fica)){0,2} (confidencial|privado|sigiloso|seguro|anonimo|secreto|da policia|policia|do governo|de confianca|particular|um robo|robo|bot|uma pessoa|pessoa de verdade|maquina|uma maquina|humano|pessoas reais|gente de verdade)( (mesmo|ou|policia|bot|robo|nao))?',
      unless: ['(nao|n) (e|quero|confio)', '(seguro) (de|ficar|sair|aqui)', '(quero|preciso) (falar|de)'],
    },
    {
      says: '(de onde|pra quem|para quem|de que)( (e que)){0,1}( (voces|vcs|vc|voce|e|essa|esse)){1,2} (sao|e|trabalham|trabalha|mensagem|falam|organizacao|fala|numero|empresa)',
    },
    {
      says: '(tem|ha|existe)( (algum|alguma|um)){0,1} (policia|policial|cop|tira|xerife)( (_)){0,3} (lendo|vendo|ai|aqui|nisso|envolvido|equipe|conversa|por tras)',
      unless: ['(nao quero|sem)'],
    },
  ],
  data: [
    {
      says: `(o )?(que|q|quais|qual)( (tipo de|e que|mais|e|os|as|sao os|sao as)){0,2} ?(dados|informacoes|informacao|coisas|info|registros|infos)?( (e que|que)){0,1} ?(${you} )?(tem|guardam|guarda|salvam|salva|sabem|sabe|armazenam|mantem|anotam|anotaram|registram|gravam|coletam|tem guardado|possuem|colecionam)( (_)){0,4} (mim|meu|minha|meus|minhas|eu|dados|respeito|arquivo|sistema|a gente|sobre|meu nome|comigo|pessoais|ai|nos)`,
      unless: ['(o que|que) (_ ){0,2}(tem|sabe) (_ ){0,3}(comigo|pra mim comer)', '(oferecem|ajuda|podem)', 'tem pra mim'],
    },
    {
      says: `(quero|queria|posso|podem|pode|gostaria de|me|preciso|como faco pra|como)( (_)){0,4} (ver|saber|acessar|receber|copia|mostrar|mostra|mostrem|mandar|manda|enviar|pedir|vejo)( (_)){0,4} (dados|informacoes|informacao|registro|registros|arquivo|ficha|historico|guardam|guardado|salvo|sabem|prontuario)( (_)){0,3} ?(mim|meu|meus|minhas|minha|respeito|eu)?`,
      unless: ['(apagar|apaguem|deletar|excluir|detox|tratamento|vagas|abrigo)'],
    },
    { says: '(por|ate)( quanto| que) (tempo|quando)( (_)){0,3} (guardam|guarda|ficam|fica|salvam|mantem|armazenam)( (_)){0,5}' },
    {
      says: '(minhas|meus|as|essas)( (mensagens|dados|informacoes|msgs|textos|conversas)){1}( (_)){0,2} (ficam|fica|sao|estao)( (_)){0,2} (guardadas|guardados|salvas|salvos|gravadas|armazenadas|registradas|onde)',
    },
    {
      says: '(voces|vcs|vc|voce)( (_)){0,1} (guardam|salvam|gravam|anotam|registram|armazenam|guarda|mantem)( (_)){0,3} (tudo|mensagens|conversa|conversas|nome|dados|numero|informacoes|registro|que eu)',
    },
    { says: '(que|quais|qual)( (sao|os|as|e)){0,2} (meus|minhas) (dados|informacoes|registros)( (_)){0,3}', unless: ['(apaga|delet)'] },
  ],
  forget: [
    {
      says: `(apaga|apague|apaguem|apagar|deleta|delete|deletem|deletar|exclui|exclua|excluam|excluir|elimina|elimine|eliminem|eliminar|remove|remova|removam|remover|destroi|destrua|limpa|limpe|esquece|esqueca|esquecam|some com|sumam com)( (com|me|tudo|o|a|os|as|todo|todos|todas|tds|de|que|voces|vcs|vc|tem|tenham|qualquer|completamente|logo)){0,7} (meus dados|minhas informacoes|minha informacao|meu historico|meu registro|meus registros|minhas mensagens|meu cadastro|minha ficha|meu nome|meus textos|sobre mim|de mim|a meu respeito|meu arquivo|minha conta|minhas conversas|meu perfil|minha existencia|que e meu|que eu falei|dados pessoais|informacoes sobre mim|registros|dados)`,
      unless: ['(meu nome)( (da|de|do|dessa|desta|desse|deste)){1} (lista)', '(foto|celular|computador|ex|instagram|facebook)', 'esqueci'],
    },
    { says: '^(me )?(esquece|esqueca|esquecam|esquecer)( (de|me|mim|por favor|eu|completamente|que eu existo|tudo)){0,4}$' },
    {
      says: '(esquecam|esquece|esqueca|esquece que|finge que|finjam que|faz de conta que)( (de|que)){0,1} (mim|eu existo|eu nunca existi|nunca existi|me conhecem)',
    },
    {
      says: '(quero|queria|gostaria de|preciso|exijo)( (que|ser|meus|minhas|voces|vcs|meu)){1,4} (esquecido|esquecida|apagado|apagada|apagados|apagadas|deletado|deletada|deletados|deletadas|excluidos|excluidas|excluido|eliminados|dados|informacoes|esquecam|apaguem|deletem|excluam|destruam)( (de|mim|apagados|tudo|apagadas|do|sistema|deletados|excluidos|deletadas|meus|dados|minhas|informacoes|sobre)){0,6}',
      unless: ['(nao quero|copia|ver|acesso)'],
    },
    {
      says: '(nao|n) (guardem|guarde|salvem|mantenham|quero que guardem|quero que (voces|vcs|vc) (guardem|tenham))( (_)){0,3} (nada|dados|informacao|informacoes|registro|minhas|meus)',
    },
  ],
  pause: [
    {
      says: `(pausa|pausar|pause|pausem|pausamos|da um tempo|dar um tempo|deem um tempo|da uma pausa|dar uma pausa|fazer uma pausa|faz uma pausa|uma pausa|um descanso|segura|segurem|suspende|suspender|suspendam|suspendam)( (_)){0,8} ?(${texts}|semana|semanas|dias|mes|ate|uns|por|voces|ai|isso|um pouco|por enquanto|tempo|favor|nas|agora)`,
      unless: ['(relacionamento|namoro|namorado|usar|trabalho|trabalhar|jogo|cigarro)', 'preciso de um descanso$'],
    },
    {
      says: `(nao|n|so|parem|para|pare|podem parar|fiquem sem|sem)( (me|de|precisa|precisam)){0,2} ?(${send}|mandando|${texts})?( (_)){0,4} (por|durante|ate|essa|esta|nessa|nesta|na|nessas|antes)( (uns|umas|uma|um|a|o|as|duas|dois|algumas|alguns|segunda|terca|quarta|quinta|sexta|sabado|domingo|proxima|essa|de|dia|proximo|eu|2|3|1|tres|que vem|tempo|fim|semana|do)){1,4} ?(semana|semanas|dias|mes|tempo|feira|voltar|melhorar|sair|segunda|terca|quarta|quinta|sexta|domingo|sabado|pouco|de semana|que vem|mais)`,
      unless: [
        '(das|as) (_ ){0,1}(horas|h|da manha|da noite)',
        '(nao|n)( (_)){0,2} (aguento|uso|usei|como|durmo|comi|consigo|tenho|vou|posso|to|fui|recebi)',
        '(ate|antes) das',
        'antes (do|da) (meio dia|noite)',
        'sem (usar|beber|comer|dormir|agua|luz|metadona|dose)',
      ],
    },
    {
      says: '(so|me)( (me)){0,1} (escreve|escreva|escrevam|manda|mande|mandem|procura|procure|procurem|fala|fale|chama|chame|contata|volta a escrever|voltem a escrever|voltem a mandar)( (de novo|mensagem|msg|mensagens|comigo|depois|so)){0,2} (depois|daqui|a partir|semana que vem|mes que vem|na semana|quando|segunda|proxima)( (_)){0,5} ?(semana|semanas|dias|mes|fds|feriado|viagem|voltar|sair|segunda|terca|que vem|melhor|dia)?',
      unless: [
        'depois (das|de|do)( (_)){0,1} (horas|trabalho|almoco|h|meio dia|tarde|noite)',
        'quando (puder|der|quiser|tiver vaga|alguem)',
        'depois das',
      ],
    },
    {
      says: '(vou|to|tou|estou|estarei|fico|vo)( (_)){0,3} (viajar|viajando|viagem|ferias|fora|ocupado|ocupada|hospital|sem celular)( (_)){0,6} (depois|volto|pausa|para|parem|esperem|espera|so depois|semana|ate)( (_)){0,4} (mensagem|mensagens|escreve|escrevam|mandem|manda|me|falamos|conversamos|msgs)',
    },
    {
      says: '(preciso|quero|queria)( (de|dar)){0,2} (um tempo|uma pausa|um intervalo|umas ferias|espaco|um break)( (das|dessas|de|disso|com|por|uns|mensagens|voces|msgs|disto|semana|dias|agora|aqui)){0,5}',
      unless: ['(trabalho|namorado|marido|tudo|casa|familia|filhos|vida)'],
    },
  ],
  less: [
    {
      says: `(menos|muito menos|bem menos)( (${texts}|vezes|frequente|frequencia|seguido|mensagem|contato|frequentes|por semana|mensagens)){1}`,
      unless: [
        '(menos) (vezes|frequencia|frequente)( (_)){0,2} (usando|uso|bebo|dor|fumando|fumo)',
        '(to|tou|estou|recebi|veio|vieram)( (_)){0,1} (usando|fumando|bebendo|recebendo) menos',
      ],
    },
    {
      says: `${send}( (me|mensagem|mensagens|msg|msgs|pra mim|so)){0,3} menos( (vezes|seguido|por favor|frequente|frequencia|que isso)){0,2}`,
    },
    {
      says: `(nao|n)( (precisa|precisam|quero|me|tem que|necessita|necessario)){1,2}( (${send.slice(1, -1)}|de|ser|me|mensagem|mensagens|receber|que|mandem|msg)){0,5} (todo dia|todos os dias|todo santo dia|tantas vezes|tanto|toda hora|tao seguido|toda semana|tantas|com tanta frequencia|sempre|tanta frequencia)( (_)){0,2}`,
      unless: ['(usar|beber|trabalhar|tomar|ir|ligar pra ela)'],
    },
    {
      says: `(so|apenas|somente|pode ser|melhor|prefiro|basta|mandem|manda|mande|quero)( (me|manda|mandem|mande|escreve|escrevam|receber|uma mensagem|mensagem|msg|so|ser|umas)){0,3} (uma|1|duas|2) (vez|vezes|mensagem|mensagens|msg|msgs)?( (por|ao|a|na|no|cada)){1} (semana|mes|quinzena|dia|15 dias|duas semanas|2 semanas|dois meses)`,
      unless: ['(remedio|metadona|terapia|reuniao|comi|como|uso)', 'mais'],
    },
    {
      says: `(diminui|diminuir|diminuam|diminua|reduz|reduzir|reduza|reduzam|baixa|abaixa|espaca|espacem|mais espacadas|maneira|maneirem|menos seguido|mais devagar)( (_)){0,5} (${texts}|frequencia|quantidade|contato|numero de|com as|nas)`,
      unless: ['(dose|danos|dano|metadona)'],
    },
    {
      says: `(e|sao|ta|recebo|mandam|muita|muitas|demais|tanta|tantas)( (_)){0,3} ${texts}( (_)){0,3} (menos|diminui|diminuir|uma vez|reduz|reduzir)`,
    },
    {
      says: '(semana sim semana nao|dia sim dia nao|a cada duas semanas|a cada quinze dias|a cada 15 dias|quinzenal|mensal|uma por semana|uma vez por semana|1x por semana|uma vez por mes|de quinze em quinze dias|so de vez em quando)( (ta|esta|e|pode|ja|seria|por|favor|bom|basta|melhor)){1,3}',
      unless: ['(metadona|terapia|reuniao|trabalho|injecao|consulta)'],
    },
  ],
  more: [
    {
      says: `(mais)( (${texts}|vezes|frequente|frequentes|seguido|frequencia|contato|check)){1,2}`,
      unless: [
        '(nao|n|nenhuma|sem|nunca|chega|de|nem|parem|pare|para)( (_)){0,4} mais (mensagem|mensagens|msg|msgs|sms|vezes|contato|textos)',
        '(uma|duas|algumas|umas|outras) vezes',
        'mais vezes (que|do que)',
        '(uma|um) mais',
      ],
    },
    {
      says: `(${send.slice(1, -1)}|falem|conversem|perguntem|pergunta)( (me|mensagem|mensagens|msg|msgs|comigo|pra mim)){0,3} mais( (vezes|seguido|por favor|frequente|frequencia)){0,2}$`,
      unless: ['(nao|n|nunca|nem)( (_)){0,4} mais', 'parem', 'para de'],
    },
    {
      says: `(quero|queria|gostaria|preciso|posso|podem|pode|da pra|seria bom|pfv|por favor|podiam)( (que|de|receber|me|ter|voces|vcs|vc|mandar|mandem|escrever|falar|mandassem|ser|checar|comigo|de mim)){1,5} (todo dia|todos os dias|diariamente|toda manha|toda noite|duas vezes por dia|cada dia|mais vezes|dia sim dia nao)`,
      unless: ['(nao|n) (quero|preciso)', '(metadona|remedio|terapia|trabalhar|usar|reuniao)', 'menos'],
    },
    {
      says: '(sinto falta|gosto|ajuda muito|me ajuda|me fazem bem)( (_)){0,6} (mais|mandem mais|mais vezes)',
      unless: ['(nao|n) (_ ){0,3}mais', 'do que'],
    },
    { says: '(aumenta|aumentar|aumentem|aumente)( (_)){0,4} (mensagem|mensagens|frequencia|quantidade|contato|msgs|check)' },
  ],
  hours: [
    {
      says: `(${send.slice(1, -1)}|mandando|mensagem|mensagens|msgs|msg|escrevendo|textos)( (_)){0,5} (depois|antes|a partir|entre|so|ate|apos|pelas|la pelas|por volta)( (das|de|do|da|as|dos|na)){1,2} _( (horas|h|da|e|as|manha|tarde|noite|pm|am)){0,5}`,
      unless: [
        'depois (de|do) (amanha|feriado|fim|natal)',
        'antes de (usar|dormir|sair)',
        'depois de (segunda|terca|quarta|quinta|sexta|sabado|domingo|uma|duas|dois|tres)',
        '(entre|ate) (de|a) (segunda|sexta)',
      ],
    },
    {
      says: `(nao|n|nunca|so|parem|para|pare|somente|apenas|prefiro|melhor|pode ser|podem|pode)( (me|de|que|ser|mande|mandem|manda|mandar|mandarem|escreva|escrevam|escreve|escrever|envie|enviem|receber|mensagem|mensagens|msg|msgs|mandando|texto|liga|ligar|liguem|falar|contate|as|se for|for|voces|podem|por favor|seja)){1,7} (de|a|pela|pelas|na|no|durante|nas|aos|nos|em|antes|depois|tao|muito|quando|enquanto)( (o|a|da|de|do|as|das)){0,2} (manha|noite|tarde|madrugada|cedo|trabalho|expediente|almoco|meio dia|jantar|tardinha|fim de semana|fins de semana|final de semana|semana|domingo|domingos|sabado|sabados|to trabalhando|estou trabalhando|trabalho|dormir|durmo|jantar|hora do almoco|dia|horario)`,
      unless: [
        '(saio|sair|consulta|reuniao|carona|vou|trabalhei)',
        '(nao|n) (consigo|durmo|dormi)',
        '(na|essa|nessa|por uma|durante a|esta) semana( que vem)?$',
        'ate (_ ){0,2}semana',
      ],
    },
    {
      says: `(muito|tao|mto) (cedo|tarde)( (_)){0,4} (${texts}|mandar|manda|mandam|escrever|mensagem)`,
      unless: ['(acordei|dormi|demais pra mim)'],
    },
    {
      says: `(${texts}|mandam|mandaram|mandando|manda)( (_)){0,5} (muito|tao|mto|de madrugada|as 7|as 8|as 6)( (cedo|tarde))?( (_)){0,6} (durmo|trabalho|acordo|acorda|outro horario|mais tarde|mais cedo|depois|noite|durmindo|dormindo)`,
    },
    {
      says: `(outro|mudar|muda|mude|mudem|trocar|troca|troquem|melhor|qual|meu|alterar|ajustar|que)( (o|de|a|e|as|meu|um)){0,2} (horario|horarios|hora|horas)( (_)){0,6} (mensagem|mensagens|msg|msgs|mandar|mandem|manda|receber|escrever|contato|voces|me|check|falar comigo|textos|pra mim)`,
      unless: [
        '(que horas) (_ ){0,4}(abre|abrem|fecha|fecham|funciona|sao|e a|consulta|reuniao|atendem)',
        '(consulta|onibus|trem|reuniao|metadona|detox|clinica)',
      ],
    },
    {
      says: '(eu )?(trabalho|durmo|entro no trabalho)( (_)){0,3} (noite|madrugada|dia|de dia|a noite|turno|tarde)( (_)){0,6} (mande|mandem|manda|escrev(a|am|e)|so|depois|mensagem|mensagens|msgs)',
      unless: ['(vaga|carona|clinica|metadona)'],
    },
    {
      says: '(so|somente|apenas|prefiro|melhor)( (_)){0,2} (a|de|pela|pelas|depois das|antes das|entre|a partir das)( (as|das)){0,1} (noite|tarde|manha|1|2|3|4|5|6|7|8|9|10|11|12|17|18|19|20|meio dia)( (_)){0,4}$',
      unless: ['(posso|consigo|saio|vou|chego|trabalho|tenho|abre|onibus|consulta|passar)'],
    },
  ],
  lang: [
    {
      says: `(em|no|na|pra|para|por|usa|usar|usem|muda|mudar|mude|troca|trocar|troque|fala|falar|falem|fale|falam|escreve|escreva|escrevam|escrever|entendo|leio|sei|manda|mande|mandem|responde|responda|respondam|quero|prefiro|continua|conversar|atendem|atende|tem)( (o|a|pro|para|pra|as|mensagens|o idioma|idioma|lingua|a lingua|me|msgs|so|comigo|melhor|mensagem|tudo|bem|alguem|pessoa|que|fale|fala|voces|apenas|so em|em)){0,5} (portugues|portuguese|ingles|english|espanhol|spanish|kreyol|creole|crioulo|crioulo haitiano|frances|kriolu)( (por favor|pfv|pf|pls|please|ai|da|obrigado|obrigada|se|puder|possivel)){0,3}`,
      unless: [
        '(aula|aulas|curso|prova|aprendendo|aprender|estudando|professor|professora|filme|comida|restaurante|time|escola|nota|dever|livro|musica)',
        '(meu|minha) (mae|pai|avo|filho|filha|patrao|vizinho|marido|esposa|medico|amigo) (_ ){0,3}(fala|nao fala|entende)',
        '(trabalho|emprego|entrevista)',
      ],
    },
    {
      says: '(nao|n|mal|pouco)( (sei|falo|entendo|leio|compreendo|to entendendo|manjo|falar|entender)){1,2}( (bem|muito|nada|de|o|ler|falar|direito|mto|em|esse)){0,3} (ingles|english|espanhol|spanish|idioma|lingua|portugues)',
    },
    {
      says: '(outra|outro|mudar|muda|mude|mudem|trocar|troca|que|minha|meu|qual)( (de|o|a)){0,1} (lingua|idioma)( (_)){0,4}',
      unless: ['(lingua)( (inchada|doendo|azul|roxa|seca))', 'mordi', 'falam la'],
    },
    { says: '^(ingles|english|espanhol|portugues|portuguese|kreyol|crioulo|brasileiro|frances)( (por favor|pfv|pf|please|pls)){0,1}$' },
    {
      says: '(tem|alguem|voces|vcs|voce|vc)( (que|alguem|ai|por|ai que)){0,2} (fala|falam|fale|entende|entendem|falem)( (o)){0,1} (portugues|ingles|espanhol|kreyol|crioulo|brasileiro|kriolu)',
    },
  ],
  name: [
    {
      says: `(me|podem me|pode me|prefiro que me|quero que me|e so me)( )?(chama|chame|chamem|chamar|chamam|tratem|trata|trate)( (so|apenas|so de|mais|somente)){0,2}( (de|por|como|pelo)){1} _`,
      unless: [
        '(de|por|como|pelo) (volta|novo|telefone|favor|voces|noite|manha|tarde|zap|viciado|viciada|drogado|drogada|nome feio|mentiros_|louco|louca)',
        '(nao|n) me (chama|chame|chamem|chamam) (_ ){0,2}(hoje|amanha|mais)',
      ],
    },
    {
      says: `(nao|n)( (me|quero|usem|usa|use|usar|precisa|precisam|que|voces|vcs|coloquem|escrevam|ponham|digam|falem|fale|diga)){1,4}( (o|pelo|que|chamem|chame|chama|chamar|usem|usar|de|saibam|apareca|usar o)){0,4} (meu nome|nome verdadeiro|nome real|meu nome verdadeiro|meu nome real|nome completo|nome de verdade|meu nome completo)`,
      unless: ['(sujo|limpo|lista|processo|contrato|aluguel|conta)'],
    },
    {
      says: `(quero|queria|prefiro|gostaria de|posso|podem|pode|da pra|usem|usa|use|mudar|muda|mudem|mude|trocar|troca|troque|troquem|alterar|corrigir|atualizem)( (usar|mudar|trocar|de|ser|o|um|por|ter|outro|meu|chamado|chamada|so|pelo|alterar|ficar|que|usem|me)){0,5} (outro nome|apelido|um apelido|meu apelido|nome falso|pseudonimo|anonimo|anonima|nome social|meu nome|codinome|meu nome social|outro nome comigo|alcunha|outro)( (pra|para|comigo|aqui|e|por|de|em|nas)){0,2}`,
      unless: [
        '(mudar|tirar|trocar|apagar|apaga|tira|risca|deleta|remove|exclui)( (_)){0,2} (meu nome|o meu nome)( (_)){0,2} (lista|sistema|cadastro|processo|contrato|aluguel|conta|documento|identidade|carteira)',
        '(outro) (numero|horario|dia|lugar|medico|idioma|celular)',
        'outro$',
      ],
    },
    {
      says: '(meu nome|meu apelido|nome)( (agora|nao|n|correto|certo|e|real|verdadeiro|social)){1,3}( (e|eh|mais|na verdade|agora|o)){0,3} _( (nao|e nao|por favor|agora))',
      unless: ['(lista|sujo|processo|contrato|documento|limpo|aluguel)', '(apelido|nome) (_ ){0,2}(dele|dela|do|da)'],
    },
    {
      says: '(pode|podem|so)( (me)){0,1} (chamar|chamem|chame|chama)( (me)){0,1}( (de|so de|por|so)){1,2} _',
      unless: ['(de|por) (novo|volta|telefone|favor|manha|noite|tarde)'],
    },
    { says: '(todo mundo|todos|meus amigos|os amigos|a galera|o pessoal)( me)? (chama|chamam)( (me)){0,1} (de|por) _' },
    {
      says: '(atendo|respondo|prefiro ser chamado|prefiro ser chamada|gosto de ser chamado|gosto de ser chamada|pode usar)( (por|pelo|de|so)){1,2}( (nome|apelido))? ?_',
      unless: ['(por) (telefone|mensagem|zap|texto|favor|sms|aqui)'],
    },
  ],
  'no-police': [
    {
      says: `(sem|nada de|nenhum|nenhuma|nao chamem|nao chame|nao chama|nao liguem|nao liga pra|nao ligue|nao mandem|nao mande|nao manda|nao tragam|nao traga|nao traz|nao envolvam|nao envolva|nao quero|n quero|nao quero nenhum|nao quero nada com|nao gosto|nao confio|nao falo|nao venham com|nao vem com|tenho medo|medo|odeio|evitem|nao aceito|recuso|nunca|nao deixem|nao avisem|nao contem|nao passem|nao me mandem|nao me manda|nao coloquem|longe)( (ninguem|nada|a|o|da|de|com|do|pra|para|pro|na|no|um|uma|que|falar|ver|meu|minha|equipe|gente|mais|nem|em|os|as|envolvida|nenhum|nenhuma|qualquer|ter|contato|alguem|voces|chamem|chame|ligado|ligada|isso|mandem|me|venha|tenha|vindo|envolvam|tragam|mim|casa|aqui|junto|sabe|saber|membro)){0,7} ${police}`,
      unless: [
        '(nao (sou|e|tem|tinha|veio|vi|apareceu)) (_ ){0,2}(da )?policia',
        '(voces|vcs|vc|voce) (_ ){0,2}(compartilham|passam|contam|mostram|trabalham)',
        '(medo) (_ ){0,4}(e|mas) (chamei|liguei)',
      ],
    },
    {
      says: `(equipe|time|pessoa|alguem|gente|visita|grupo|atendimento)( (_)){0,4} (sem|que nao|fora|longe)( (seja|tenha|da|de|a|e|envolva|nenhum|nenhuma|trabalhe|com|do|dos)){0,4} ${police}`,
    },
    {
      says: `(${police.slice(1, -1)}) (nao|n|fora|longe|de jeito nenhum|nem pensar|nunca|jamais|de fora)( (por favor|disso|aqui|pode|comigo|mim|venha|vem|de mim|quero)){0,3}`,
      unless: ['(policia|policial|pm) (nao|n) (veio|fez|prendeu|achou|apareceu|ajuda|deixou|tava|sabe|faz)'],
    },
    {
      says: `(se|caso)( (_)){0,3} ${police}( (_)){0,4} (eu|nao|paro|saio|nao respondo|nao abro|bloqueio|sumo|desapareco|nao venham|vou embora)`,
    },
    { says: `(quero|prefiro|posso|pode ser|so|somente|apenas)( (_)){0,5} (sem|que nao seja|nao seja)( (a|da|de|nenhum)){0,1} ${police}` },
  ],
  'call-me': [
    {
      says: `(me|mi) (liga|ligue|liguem|ligar|liga ai|da uma ligada|de uma ligada|da um toque|telefona|telefone|telefonem|telefonar|ligam|ligarem|liguem ai|de um telefonema)( (_)){0,4}`,
      unless: [
        '(nao|n|nunca|nem|parem de|para de|pare de)( (_)){0,1} (me )(liga|ligue|liguem|ligar|telefona)',
        '(ele|ela|eles|meu|minha|quando|se|sempre|ninguem|mae|ex|que|nunca|hospital|medico) (_ ){0,2}me (liga|ligam|ligar|ligou)( (_)){0,2}',
        '(liga) (pra|para) (_ ){0,2}(isso|nada)',
        'me ligam',
        'me liga (nao)',
        '(depois|quando) (_ ){0,2}me ligar',
        'me telefone',
      ],
    },
    {
      says: `(pode|podem|podia|podiam|poderia|poderiam|da pra|tem como|consegue|conseguem|alguem|alguem pode|quero que|queria que|gostaria que|preciso que|sera que|voces podem|voce pode)( (alguem|voces|vcs|vc|voce|por favor|me|uma pessoa|podem|pode|ai)){0,4} (ligar|ligue|liga|liguem|telefonar|telefone|telefonem|me ligar|ligasse|ligassem)( (pra mim|para mim|me|mim|hoje|agora|por favor|amanha|em vez|no|mais tarde|ao|de|pfv)){0,4}`,
      unless: [
        '(nao|n|nunca) (_ ){0,2}(ligar|liguem|ligue|liga)',
        'ligar (pro|para o|pra a|pra o|pra minha|pro meu|pra ele|pra ela|para a|o |a |meu|pra casa|no 911)',
        '(pode|podem|posso|alguem) ligar (pro|pra|para) (?!mim)_',
        '(numero|telefone) (de|do|da) (abrigo|clinica)',
      ],
    },
    {
      says: `(quero|queria|preciso|prefiro|gostaria de|posso|podemos|melhor|da pra)( (falar|conversar|receber|uma|por|de|uma ligacao|ter|um|conversar com alguem|falar com alguem|falar com uma pessoa|voces|com|alguem|so)){1,6} (telefone|ligacao|telefonema|chamada|fone|viva voz|ligacao de voces|voz)( (_)){0,2}`,
      unless: [
        '(nao|n) (quero|preciso|gosto)',
        '(credito|carregar|conta|carregador|telefone novo|celular novo|comprar|conseguir um)',
        '(um|o|meu) telefone$',
      ],
    },
    {
      says: `^(me )?(liga|ligue|liguem|telefona|telefonem|ligacao|chamada|me chama|me chame|me chamem)( (me|por favor|pfv|agora|hoje|ai|mim|pra mim|para mim|urgente|ja|no telefone|voces|quando puder|quando puderem|assim que der|rapido)){0,4}$`,
      unless: ['^chamada$'],
    },
    {
      says: '(espero|esperando|aguardo|aguardando)( (_)){0,2} (ligacao|telefonema|chamada|ligarem|voces ligarem)',
      unless: ['(medico|advogado|hospital|juiz|abrigo|emprego|chefe)'],
    },
  ],
  person: [
    {
      says: `(quero|queria|preciso|precisava|gostaria de|posso|podia|poderia|da pra|tem como|prefiro|consigo|to precisando|tou precisando|estou precisando|necessito|tem|kero|qro|da)( (de|falar|conversar|trocar|uma ideia|com|desabafar|bater|papo|um papo|ouvir|escrever|pra|para|so|eu|muito|agora|tc|que|fale|conversar com|falar com|mesmo|por mensagem|urgente|responda)){1,6} (alguem|uma pessoa|pessoa|gente|gente de verdade|pessoa de verdade|um humano|humano|voces|atendente|um atendente|conselheiro|um conselheiro|assistente|algum de voces|alguem de verdade|alguem ai|alguem real|ser humano|um ser humano|funcionario|equipe|uma assistente social|responsavel|operador)( (_)){0,3}`,
      unless: [
        '(nao|n|nem) (quero|preciso|consigo)',
        '(portugues|ingles|espanhol|kreyol|crioulo)',
        '(policia|medico|juiz|advogado|minha mae|meu filho)',
        '(telefone|ligacao|por voz|ligar)',
        '(naloxona|narcan|carona|comida) ',
        '(tem|preciso) (de )?(gente|alguem)( (aqui|comigo|que))',
        'preciso (que|de) (alguem|gente|uma pessoa)( (_)){0,2} (leve|busque|me leve|me busque|traga)',
      ],
    },
    {
      says: '(tem|ha|existe|alguem|tem alguem|tem gente|sera que tem)( (algum|alguma|alguem|uma|gente)){0,1} (ai|pessoa|humano|de verdade|real|gente ai|lendo|alguem ai|pessoa ai|online|disponivel)( (_)){0,5}',
      unless: [
        '(policia|policial|carona|comida|naloxona|narcan|vaga|reuniao|grupo|clinica|detox|portugues|sofa|comigo)',
        '(alguem) (real|disponivel)? ?(me )?(roubou|levou)',
      ],
    },
    {
      says: '(nao|n)( (quero|aguento|gosto|fala|falo)){1,2}( (falar|conversar|de|com|mais|um|uma)){0,4} (robo|bot|maquina|robos|mensagem automatica|mensagens automaticas|resposta automatica|computador|respostas automaticas)',
      unless: ['(receber|mandem|parem)'],
    },
    {
      says: '(pessoa|alguem|humano|gente|atendente)( (real|de verdade|mesmo|por favor|pfv|ai|de carne e osso|agora)){1,2}$',
      unless: ['(sou|e|nao|policia|carona|comigo)', '(alguem|gente) (ai|agora)? ?$'],
    },
    {
      says: '(me passa|me passe|me passem|me transfere|me transfira|me coloca|me conecta|passa|chama|chame|me poe)( (pra|para|pro|com|a|em contato com|um|uma|o)){1,3} (alguem|pessoa|uma pessoa|humano|atendente|atendente humano|gente|equipe|funcionario|responsavel|supervisor|conselheiro)',
      unless: ['nao (chama|chame)'],
    },
    {
      says: '(alguem|uma pessoa|voce|vc|voces)( (ai|de verdade|pode|podem|poderia)){1,2} (me responder|me ouvir|conversar comigo|falar comigo|me escutar|responder|me atender)',
      unless: ['(nao|n) (pode|podem)', '(por que|porque)'],
    },
    {
      says: '^(preciso|quero|queria)( (muito|so)){0,1} (conversar|desabafar|falar|falar com alguem|de alguem pra conversar|trocar ideia)( (agora|hoje|por favor|um pouco|mesmo)){0,2}$',
    },
  ],
} satisfies Partial<Record<Ask, Rule[]>>
