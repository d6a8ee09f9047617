/** Portuguese cues of suicide and self-harm (R8). */
import type { Words } from './language.ts'

/** Portuguese cues of suicide and self-harm (R8). */
export const ptSuicide: Words['danger']['overdose'] = {
  sure: [
    {
      says: '(me|se)? ?(matar|mato|mata|matando|matava|matei|matou|mate|suicidar|suicido|suicidando|suicidei|suicidou|enforcar|enforco|enforcando|enforquei|esfaquear|afogar|envenenar|machucar|cortar|corto|cortando|cortei|mutilar|mutilo|mutilando|ferir)( (a)){0,1} (me|mesmo|mesma|a mim mesmo|a mim mesma)',
      unless: ['me mata de'],
    },
    {
      says: '(vou|vo|quero|queria|kero|penso em|pensei em|pensando em|to pensando em|tentei|tentando|tento|tenho vontade de|vontade de|dava vontade de|da vontade de|querendo|ia|devia|deveria|preciso|planejo|planejei|decidi|prometi|prestes a|a ponto de|quase) (me |se |de me )?(matar|suicidar|enforcar|machucar|cortar|mutilar|ferir|afogar|jogar|atirar|envenenar|esfaquear|apagar de vez|explodir os miolos)( (me))?',
      unless: [
        '(matar) (ele|ela|esse|essa|o|a|aula|saudade|trabalho|fome|tempo|barata|baratas|todo mundo|meu|minha)',
        '(jogar) (bola|futebol|video|lixo|fora|game|no|na loteria|conversa)',
        '(cortar) (cabelo|o cabelo|unha|grama|carne|cebola|gastos|a grama|o|relacoes)',
        '(se matar|me matar) de (trabalhar|rir|estudar)',
      ],
    },
    {
      says: '(me corto|me cortei|me cortando|me cortar|me mutilo|me mutilei|me machuco|me machuquei de proposito|me queimo|me queimei de proposito|cortei os pulsos|cortar os pulsos|corto os pulsos|cortei meus pulsos|cortes no braco)',
      unless: ['(cozinha|cozinhando|faca de|barbeando|barbear|papel|vidro|sem querer|trabalho)'],
    },
    {
      says: '(me matar|me mato|me matando|mim matar|me suicidar|suicidar me|matar me|m matar)',
      unless: [
        '(me matar|me mata|me mato) de (rir|trabalhar|tanto|vergonha|saudade|estudar)',
        '(ele|ela|eles|marido|ex|namorado|pai|traficante|cara) (_ ){0,4}(vai|quer|disse que vai|ameacou|jurou|ameaca|tentou) (_ ){0,1}me matar',
        'mae vai me matar',
        'calor',
      ],
    },
    {
      says: '(suicid(io|ios|a|ar|ando|ei|ou)|suisid(io|ar)|sucid(io|ar)|kms|autoexterminio)',
      unless: ['(filme|serie|livro|palestra|campanha|setembro amarelo|prevencao|esquadrao)'],
    },
    {
      says: '(quero|queria|kero|qria|prefiro|preferia|desejo|vontade de|so quero|so queria|tomara que eu|espero|gostaria de|merecia|mereco|rezo pra|peco pra|pedi pra|deveria|devia|era melhor|melhor|querendo|tentei|tentando|bom seria) (eu )?(morrer|morre|morri|estar morto|estar morta|ter morrido|sumir de vez|desaparecer de vez|morrer logo|nao acordar|nao acordar mais|nunca mais acordar|nao existir|deixar de existir|nao ter nascido|nunca ter nascido)',
      unless: ['(nao|n) (quero|queria|vou) (_ ){0,1}morrer', '(morrer|morre) de (rir|amor|vergonha)'],
    },
    { says: '(nao|n) (quero|queria|kero) (morrer|me matar|me machucar)', unless: ['morrer de (fome|frio|calor|vergonha|tedio)'] },
    {
      says: '(nao|n|nem|ja nao)( (eu|mais|aguento|consigo|quero|kero|vejo|tenho|queria|to|tou|estou|aguentando|sinto|suporto|faz|vale)){1,3}( (mais|sentido|motivo|motivos|razao|vontade|forcas|pra|para|de|em|a|pena|nenhum|nenhuma|essa|esta|nessa|querendo)){0,5} (viver|vida|existir|continuar vivo|continuar viva|acordar|estar vivo|estar viva|seguir vivendo|seguir em frente|nesse mundo|neste mundo|nessa terra)',
      unless: ['viver (aqui|com|nessa casa|em|na rua|sem)', 'acordar (cedo|as|pra)', '(paga|custo|custa) (_ ){0,2}vida'],
    },
    {
      says: '(nao|n) (aguento|guento|suporto|to aguentando|tou aguentando|consigo) mais( (essa|esta|viver|isso tudo|tudo isso|a vida|nada|continuar|seguir)){1,2}',
      unless: ['(trabalho|chefe|barulho|vizinho|calor|frio|esperar|fome|dor de dente)'],
    },
    {
      says: '(acabar|acabo|acabando|terminar|termino|por fim|dar fim|dou fim|botar um fim|tirar|tirei|tiro|dar cabo)( (com|a|na|da|em|de)){0,2} (minha|a|propria|tudo|minha propria|a propria|meu sofrimento)( (propria))? ?(vida|sofrimento|isso tudo|mim|de vez|de uma vez)?',
      unless: [
        '(acabar|terminar|acabo|termino)( (com)){0,1} (tudo|a) (hoje|ate|trabalho|obra|servico|serie|comida)',
        'tirar (a|tudo) (roupa|foto|duvida|limpo|do|da)',
        '(tirar|tiro|tirei) (_ ){0,1}(a|tudo|minha)( (folga|carteira|mae|filha|sogra|roupa|foto|medida|temperatura|paz))?$',
        'terminar a (escola|obra|faculdade|serie)',
        'minha (folga|carteira|identidade|habilitacao|temperatura|licenca)',
      ],
    },
    {
      says: '(melhor|melhores|mais felizes|aliviados|aliviada|vida melhor)( (_)){0,3} (sem mim|se eu morresse|se eu sumisse|se eu nao existisse|se eu morrer|morto|morta|eu morto|eu morta)',
      unless: ['sem mim no (time|jogo|trabalho)'],
    },
    {
      says: '(pular|pulo|pulei|me jogar|me jogo|joguei|atirar|me atirar|jogar)( (me)){0,1}( (da|na|do|no|de|embaixo|debaixo|frente|em frente|de baixo|pela)){1,3}( (uma|um|do|da|de|a|o|ao)){0,2} (ponte|predio|janela|trem|metro|onibus|carro|caminhao|varanda|telhado|trilho|trilhos|rio|viaduto|estrada)',
    },
    {
      says: '(corda|arma|revolver|pistola|gilete|lamina|remedios|comprimidos|veneno|faca)( (_)){0,5} (pescoco|cabeca|boca|acabar|separei|separados|na mao|na mesa|me despedir|tomar tudo|tudo de uma vez|prontos)',
      unless: ['(receita|farmacia|cozinha)'],
    },
    {
      says: '(tomar|tomo|vou tomar|engolir)( (todos|todas|tudo|o frasco|a cartela)){1}( (os|as|o|meus|minhas|de)){0,2} ?(remedios|comprimidos|pilulas|remedio|uma vez)?( (_)){0,2} (dormir|acabar|sumir|morrer|descansar|vez)',
    },
    { says: '(merecia|devia|deveria|era pra)( (eu)){0,1} (ter )?(morrido|morrer|estar morto|estar morta)' },
    { says: '(cansei|cansado|cansada|farto|farta|exausto|exausta) de (viver|estar vivo|estar viva|existir|respirar|estar aqui)' },
    { says: '(adeus|tchau)( (mundo|mundo cruel|pra sempre|para sempre|vida))', unless: ['adeus (ferias|dinheiro|salario)'] },
    { says: '(prefiro|preferia) (morrer|a morte)', unless: ['(do que )(comer|trabalhar|ver|ouvir|ir)'] },
  ],
  possible: [
    {
      says: '(ninguem|nem|quem)( (vai|iria|ia|vao|que)){0,1} (sentir|sentiria|perceber|perceberia|notar|notaria|ligar|ligaria|se importar|se importaria|chorar|choraria)( (_)){0,3} (falta|sumisse|sumir|morresse|embora|mim|diferenca|minha|fosse|desaparecesse|aqui)?',
      unless: ['(mancha|roupa|cabelo|festa|bagunca)'],
    },
    {
      says: '(quero|queria|kero|so quero|so queria|vontade de|preciso|querendo) (so )?(sumir|desaparecer|dormir pra sempre|dormir e nao acordar|descansar de vez|descansar pra sempre|que tudo acabe|que acabe|que isso acabe|ir embora de vez|parar de sofrer|parar de existir|paz eterna|apagar)',
      unless: ['sumir (com|daqui do|do trabalho)', '(apagar) (foto|mensagem|conversa|conta)'],
    },
    {
      says: '(to|tou|estou|ando|cansei|cansado|cansada)( (tao|muito|de|cansado|cansada|disso|desse|dessa)){0,3} (cansado|cansada|tudo|vida|de tudo|sofrer|lutar|de lutar|da vida|dessa vida|disso tudo)( (disso|de|tudo|vida|da|dessa|lutar))?',
      unless: ['(trabalho|trabalhar|servico|hoje foi|academia|mudanca|viagem|esperar)'],
    },
    {
      says: '(nao|n) (vejo|tem|ha|existe|tenho|sei)( (mais|nenhum|nenhuma|por que|pra que|porque)){0,2} (saida|sentido|esperanca|futuro|motivo|razao|motivos|jeito|solucao|proposito|continuar|sigo)',
      unless: ['(saida) (do|da) (estacionamento|metro|autoestrada|predio)', 'motivo (pra|para) (reclamar|preocupacao)'],
    },
    {
      says: '(cuida|cuide|cuidem|fica|fique|fiquem|olha|olhe)( (bem|com|do|da|de|dos|das|por)){1,3}( (meu|minha|meus|minhas|o|a)){0,2} (cachorro|gato|filho|filha|filhos|mae|coisas|crianca|criancas|gata|cadela)( (por mim|pra mim|quando eu|se eu|depois))',
    },
    {
      says: '(dei|doei|dando|distribui|deixei|entreguei)( (tudo|todas|todos|minhas|meus|as|os|ja)){1,3} ?(coisas|roupas|que tenho|que eu tinha|discos|pertences|que era meu|cartas|senhas)?( (pra|embora|ja|todos|nao|onde))?',
      unless: ['(igreja|caridade|bazar|brecho|exercito da salvacao|mudanca|lavanderia|trabalho)'],
    },
    {
      says: '(nao|n) (vou|vao)( (mais|me|precisar)){0,3} (estar aqui|precisar|precisar mais|ver mais|incomodar mais|estar|existir|me ver)( (disso|desse|amanha|por muito tempo|mais|muito tempo|numero|semana|no natal|de mim|por aqui))',
      unless: [
        '(nao|n) vou estar (aqui|em casa|no) (na|no|terca|segunda|quarta|quinta|sexta|de)',
        '(consulta|viajando|viajar|mudar|mudando|trocar|celular novo)',
      ],
    },
    {
      says: '(essa|esta|minha)( (e|deve|pode)){0,1}( (ser|a|minha)){0,2} (ultima|derradeira) (mensagem|noite|vez|conversa|msg)',
      unless: ['ultima vez que (usei|fui|vi|te|eu)', 'ultima (semana|mensagem) (de|do)'],
    },
    {
      says: '(obrigado|obrigada|obg|valeu)( (por|de)){0,1} (tudo|tudo que|tudo mesmo)( (_)){0,6} (adeus|despedida|fim|culpa|perdao|desculpa|cuidem|tentou|tentaram|fizeram|verdade)',
    },
    {
      says: '(me despedir|despedida|minha despedida|carta de despedida|despedindo|escrevi uma carta|escrevi cartas|deixei uma carta|adeus)',
      unless: ['(festa|trabalho|emprego|despedida de solteir|ferias|aeroporto)'],
    },
    {
      says: '(sou|so|sou so|virei|eu so)( (um|uma|so|o|a|dou|pra)){0,3} (peso|fardo|estorvo|problema pra todos|lixo|inutil|desgosto|fracasso|nada|trabalho pra todo mundo)',
      unless: ['(trabalho|academia|peso (de|na|da))', 'nada (disso|contra|demais)'],
    },
    {
      says: '(tanto faz|ja nao importa|nao importa mais|pra que|de que adianta|qual o sentido|nao faz diferenca|nao adianta)( (_)){0,3} (viver|vivo|morro|vida|tudo|nada|amanha|acordar|tentar|existir|lutar|continuar|mais)',
      unless: ['(ligar|reclamar|chorar pelo)', '(pra que) (serve|serviria)'],
    },
    {
      says: '(a|essa|esta|minha) vida( (ja|nao|n|tem|e|ta|faz|perdeu|so|acabou|mais|um|uma|o)){1,4} (acabou|sentido|merda|inferno|vale|lixo|graca|sofrimento|pesadelo|fim)',
    },
    {
      says: '(em breve|logo|daqui a pouco|ja ja|amanha)( (_)){0,3} (tudo isso acaba|acaba tudo|vou descansar|nada disso importa|nao vou sentir|nao vai importar|estarei em paz|vou estar em paz|com minha mae no ceu|vou encontrar)',
      unless: ['(ferias|aposentadoria|expediente|acaba (a|o) (aula|turno|mes))'],
    },
    { says: '(me odeio|odeio minha vida|odeio viver|odeio a mim|nao me aguento|nao presto pra nada|nao sirvo pra nada)' },
    {
      says: '(penso|pensando|pensei|pensamentos|ideias|vozes)( (_)){0,3} (em morte|na morte|na ponte|morrer|de morte|ruins|suicidas|em sumir|escuros|dizendo pra)',
      unless: ['(comida|dinheiro) ruins'],
    },
    {
      says: '(desisto|desisti|desistindo)( (de|da|dessa|disso)){0,2} ?(tudo|mim|vida|viver|lutar|tentar)?( (mesmo|de vez))?$',
      unless: ['(curso|emprego|jogo|aula|dieta|viagem)'],
    },
    { says: 'me mata(m)?( (logo|por favor|de uma vez))?$' },
  ],
}
