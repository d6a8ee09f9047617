/** Portuguese cues of suicide and self-harm (R8). */
import type { Words } from './language.ts'
import { ends } from './pt-ends.ts'

/** Nobody would miss me. */
const miss =
  '(vai sentir falta|vao sentir falta|sentiria falta|sentiriam falta|vai notar|vai perceber|ia notar|notaria|ia perceber|perceberia|vai chorar|choraria|se importa|se importaria|vai ligar|vai lembrar de mim|liga se eu)'

/** Not, as people write it. */
const no = '(nao|n|naum|num|nem|ja nao|ka|nunca mais|nunca)'
/** To want, to think of, to be about to. */
const wish =
  '(quero|qero|kero|qro|qria|keria|quiria|queria|kre|kria|vou|vo|bou|ia|vontade de|apetece me|penso em|pensei em|pensando em|pensar em|prefiro|preferia|desejo|so quero|so queria|gostaria de|gostava de|mereco|devia|deveria|tentei|tento|tentando|decidi|planejo|a ponto de|coragem de|preciso|posso|querendo|pronto pra|pronta pra|pronto para|pronta para|medo de|da vontade de|hoje eu|hj eu|bai)'
/** To die, or to be no more. */
const die =
  '(morrer|morre|more|morer|mori|morrr|morrer logo|estar mort_|ta mort_|tar mort_|ser enterrad_|deixar de existir|nao existir|nao ter nascido|sumir do mundo|sumir desse mundo|desaparecer do mundo|partir desse mundo|acabar com tudo|acabar com isso tudo|acabar com a dor|acabar com o sofrimento|desistir de viver|desistir da vida|parar de viver|dormir pra sempre|dormir para sempre)'
/** To kill oneself, after "me". */
const killSelf =
  '(matar|mato|matando|matava|matei|matado|mate|mata hoje|suicidar|suicido|suicidando|suicidei|suicidado|enforcar|enforco|enforcando|enforquei|esfaquear|afogar|afogo|envenenar|enveneno|apagar de vez|mutilar|mutilo|mutilei|mutilando)'
/** Somebody else kills, or only in a manner of speaking. */
const killedBy = [
  '(matar|mata|mato|matando|mate) (de|di) _',
  '(dente|calor|frio|dor|transito|saudade|costas|joelho|coluna)( (_)){0,3} (me|mi) mat(a|ando)',
  '(ele|ela|eles|marido|ex|namorado|namorada|padrasto|pai|traficante|cara|caras|policia|homem|patrao)( (_)){0,5} (vai|quer|vao|querem|disse que vai|ameacou|jurou|tentou|falou que vai|ameaca|pode|ia|disse que|que) (me )?(mata|matar|mato)',
  '(mae|patroa|chefe|esposa) (vai|ia) me matar',
  '(calor|frio|dente|dor|fome|sono|transito|costas|trabalho|academia|preco|saudade|ansiedade|joelho|coluna)( (_)){0,3} (me|mi) mat(a|ando)',
  'se matar (de|tanto)',
]

/** Portuguese cues of suicide and self-harm (R8). */
export const ptSuicide: Words['danger']['overdose'] = {
  sure: [
    {
      says: '(tenho|tem|fiz|ja fiz|to fazendo|bolei|criei|sigo|to|tou|ja tenho|tudo)( (um|o|meu|tudo|ja|com)){0,2} (plano|planos|planejad_|planejando|planejei)( (pra (morrer|acabar|me matar|ir|sumir)|pronto|feito|de como|hoje)){0,2}$',
      unless: ['(saude|celular|dados|telefone|ferias|viagem|futuro|seguranca|voltar|estudar|aposent_|casamento|festa)'],
    },
    {
      says: '(mao|mesa|frente|colo|bolsa|gaveta|cama)( (_)){0,4} (monte de comprimid_|vidro de remedi_|frasco de remedi_|cartelas|todos os remedi_)( (_)){0,4}',
      unless: ['(farmacia|receita|guard_ da crianca)'],
    },
    {
      says: '(to|tou|estou)( (_)){0,2} (monte de|vidro de|frasco de|punhado de|caixa de|todos os|varios|muitos|cartela de)( (_)){0,1} (comprimid_|remedi_|pilula|pilulas|xanax|rivotril)( (_)){0,3} (mao|mesa|aqui|frente|boca|colo)( (_)){0,3}',
      unless: ['(farmacia|mae|organiz_)'],
    },
    {
      says: '(arma|pistola|revolver|espingarda)( (_)){0,4} (aqui|carregad_|na mao|do meu lado|na gaveta|no colo|olhando|debaixo do travesseiro|meu pai|bala)( (_)){0,3}',
      unless: ['(ele|ela|ex|marido|policia|namorado|cara|ladrao|vend_|eles)( (_)){0,6} (arma|pistola|revolver|espingarda)'],
    },
    {
      says: '(carreguei|carreg(o|uei)|engatilhei|limpei)( (a|minha|o)){1} (arma|pistola|revolver|espingarda)( (_)){0,3}',
      unless: ['caca'],
    },
    {
      says: '(da|na|se|quando|proxima|caso)( (_)){0,5} (nao (_ ){0,3}(narcan|naloxona|salvem|salve|reanimem|reanime|ressuscitem|acordem)|deixem eu (ir|morrer)|me deixem (ir|morrer)|me deixa (ir|morrer)|sem narcan|nao usem narcan)( (_)){0,3}',
      unless: ['(acabou|nao tem|nao funciona|nao tiver|nao sei|ficar|o que faco|sozinh_|amig_)', 'me deixem ir (pra|ao|no|embora do)'],
    },
    {
      says: '(quero|queria|tomara|espero|vou|busco|procuro|desejo|rezo|bom seria|preciso de)( (_)){0,4} (overdose|sobredose|uma od|dose final|dose letal|ultima dose da vida|dose (me|pra me) (leve|levar|mate|matar)|dose pra nao voltar|dose e nao voltar|me leve de vez|me leve pra sempre|me mate de vez|que me mate)( (_)){0,3}',
      unless: ['(curso|treinamento|palestra|prevenir|evitar|medo)'],
    },
    {
      says: '(tentei|tentou)( (_)){0,3} (remedios|comprimidos|corda|pular|enforc_|afog_|gilete|acabar com a vida|de novo me|me matar|suicid_)( (_)){0,3}',
      unless: ['(parar|comprar|pegar|conseguir|tomar|corda bamba|pular corda|pular a cerca|remedios (pra|para))'],
    },
    {
      says: '(voz|vozes|cabeca|demonio|demonios)( (_)){0,3} (mand(a|am|ando)|diz|dizem|dizendo|falando|falam|pede|pedem)( (_)){0,2} (morrer|me matar|pular|me cortar|acabar|me jogar|sumir|desistir|me machucar)( (_)){0,3}',
    },
    {
      says: '(me bato|me arranho|me mordo|me belisco ate|me castigo|me punir|me punindo|bato (a|minha) cabeca na parede|bato a cabeca|me queimo|me furo|me corto)( (_)){0,5}',
      unless: ['(jogo|vidro|cozinha|sem querer|porta do carro|me bato muito com)'],
    },
    {
      says: '(morte)( (_)){0,3} (alivio|saida|solucao|resolve|descanso|amiga|presente|me chama|chegue logo|venha|me leve)( (_)){0,3}',
      unless: ['(filme|livro|serie)'],
    },
    {
      says: '(so a|quero a|desejo a|espero a|peco a|penso na|pensando na|pensado na|pensado muito na|penso muito na|penso muito em|pensado muito em|espero pela) morte( (_)){0,3}',
      unless: ['(dele|dela|do meu|da minha|de cristo)'],
    },
    {
      says: '(quando|depois que|se|ate)( (_)){0,3} (lerem|lerem isso|ler isso|virem|receberem|encontrarem|acharem)( (_)){0,2} (ja|tarde|morto|morta|nao estarei|ja fui|ja era|me fui|nao vou)( (_)){0,4}',
      unless: ['(carta de recomendacao|consulta|trabalho)'],
    },
    {
      says: '(queria|devia|deveria|era melhor|quem dera|pena)( (_)){0,3} (nunca ter (acordado|voltado|nascido|sobrevivido)|ter ficado (la|morto|morta|naquela|no chao|mesmo)|ter ido (junto|de vez|naquele|naquela|na overdose)|nao estar mais (aqui|vivo|viva)|nao estar aqui|nao existir|nao existisse|nao ter acordado)( (_)){0,3}',
      unless: ['(nesse abrigo|na fila|nessa cidade|no trabalho|em casa|com ele)', 'ter ficado (la|mesmo) (no|na|em|com)'],
    },
    {
      says: '(mais facil|melhor|bom|alivio)( (_)){0,2} se eu (nao existisse|morresse|sumisse|nunca tivesse|nao estivesse aqui|nao acordasse|desaparecesse|tivesse morrido|fosse embora de vez)( (_)){0,3}',
    },
    {
      says: '(se nao fosse|so to viv(o|a)|so estou viv(o|a)|so continuo|so vivo|so nao (me mato|me matei|fui|morri|fiz)|o unico motivo|unica coisa que me)( (_)){0,5} (filh_|mae|familia|cachorro|gato|neto|neta|viv_|segura|ido|me matado|morrido|por causa)( (_)){0,5}',
      unless: ['(ajuda de voces|emprego|sobri_|limp_|narcan)'],
    },
    {
      says: '(vou|vo|fui|indo|bora)( (_)){0,1} (pro|para o|pra|para a|ate a|ate o) (rio|ponte|mar|trilho|trilhos|linha do trem|precipicio|viaduto|telhado)( (_)){0,2} (nao volto|acabar|e acabou|adeus|e pronto|e fim|sozinh_ e)( (_)){0,3}',
    },
    { says: '^(vou|to indo|indo|quero ir)( (pra|para a|pro|ate a)){1} (ponte|ponte braga|viaduto)( (agora|hoje|sozinh_)){0,2}$' },
    {
      says: `(tiro|bala|facada)( (_)){0,2} (na|no|em|pra|minha|meu)( (_)){0,2} (cabeca|boca|peito|coracao|mim|testa|cara|ouvido)( (_)){0,4}`,
      unless: ['(levou|levei|deram|ele|filme|jogo|game|primo|irmao)( (_)){0,5} (tiro|bala|facada)', 'tiro de'],
    },
    {
      says: '(faca|gilete|lamina|navalha|caco|arma|cano|revolver|corda|cinto|pistola)( (_)){0,4} (no meu pulso|no pulso|nos pulsos|na minha garganta|no meu pescoco|no pescoco|na cabeca|na minha cabeca|na boca|apontad_ pra mim mesmo|na mao agora|na veia)',
      unless: ['(ele|ela|ex|marido|cara)( (_)){0,4} (faca|arma|revolver|pistola|corda)'],
    },
    {
      says: '(beber|bebo|tomar|tomo|engolir|engulo|bebi|tomei)( (_)){0,2} (veneno|chumbinho|agua sanitaria|candida|soda caustica|raticida|cloro|desinfetante|pesticida|alcool puro|tudo de uma vez|todos os remedios|o vidro inteiro|o frasco inteiro|todos os comprimidos|a cartela toda|a cartela inteira|tudo que tenho|tudo pra)',
      unless: ['(bebe|cachorro|crianca|sem querer)'],
    },
    {
      says: '(queria|quero|tomara|podia|espero|devia|rezo|peco|bem que|podiam|alguem|oxala|deus)( (_)){0,4} (um (caminhao|carro|onibus|trem|raio|comboio) (me|passasse|passar)|me (desse|desem|dessem|matasse|matassem|atropelasse|levasse|enterrasse|enterrassem|pegasse)|me (mate|matem|atropele|enterre|enterrem)|bala perdida|nao passar de hoje|nao passe de hoje|um cancer|que eu morra|que eu morresse|que me matem|que me mate)( (_)){0,4}',
      unless: ['(carona|emprego|folga|me desse (uma (chance|forca|mao|ajuda)|um (emprego|desconto|abraco))|comida)'],
    },
    {
      says: '(me matem|me mate|me matem logo|me enterrem|me enterra|pode me enterrar|podem me enterrar|alguem me mata|alguem me mate|deus me mata)( (logo|ja|por favor|de uma vez|vivo|aqui|agora)){0,3}$',
      unless: ['(kk|kkk|haha|rir|vergonha|calor)'],
    },
    {
      says: `${no}( (me))?( (devia|deveria|deviam|era pra|queria|quero|precisava|deixaram|deixou|deixam|posso|mereco|vou)){1}( (_)){0,1} (ter acordado|ter sobrevivido|ter voltado|ter nascido|morrer em paz|morrer|me salvado|ter me salvado|estar viv_|estar aqui (mais|vivo|viva)|estar mais aqui|acordado|sobrevivido|nascido|viver|existir|mais viver|estar mais viv_|chegar ao natal|passar de hoje)( (_)){0,3}`,
      unless: [
        'viver (aqui|com|na rua|em|nessa casa|sem|naquele|junto|assim|de)',
        'morrer (de|do) _',
        'quero que (ele|ela|meu|minha)',
        'estar aqui (mais )?(no|na|em|nesse abrigo|nessa casa)',
      ],
    },
    {
      says: '(por que|porque|pq|pra que)( (_)){0,3} (nao me deixaram|me salvaram|me trouxeram|me acordaram|nao morri|sobrevivi|me reanimaram|eu nasci|nao me deixam morrer|nao me deixam ir)( (_)){0,4}',
      unless: ['(entrar|ver|sair|feliz|grat_)'],
    },
    {
      says: '(ja )?(tentei|tentou|tento|tentar|tentaram)( (_)){0,4} (nao morri|morrer|me matar|nao consegui morrer|falhei|sobrevivi|nao deu certo e to vivo|e nao morro)( (_)){0,3}',
      unless: ['(parar|usar|detox)'],
    },
    {
      says: '(da|na) proxima (vez )?(eu )?(consigo|nao falho|acerto|vai dar certo|morro|vou conseguir morrer|nao vao me salvar|nao vou errar|ninguem me salva)',
      unless: ['(prova|entrevista|jogo|exame|ged|teste)'],
    },
    {
      says: '(alto|topo|cima|beira|beirada|parapeito|telhado|sacada|terraco|trilho|trilhos)( (_)){0,2} (predio|ponte|viaduto|trem|penhasco|rochedo|edificio|comboio|metro|janela|estacionamento|precipicio)( (_)){0,4}',
      unless: ['(moro|trabalh_|transito|vista|festa|obra|foto|turista|limpando|reforma|passeio)'],
    },
    {
      says: `(dar cabo|por termo|acabar|por fim|dar fim|desaparecer|sumir)( (_)){0,1} (de mim|a vida|a minha vida|com a minha|a isto tudo|a mim|comigo|da vida|da minha vida|com isto de vez|com a vida)( (_)){0,3}`,
      unless: ['(ele|ela|saudade|ex) (_ ){0,3}acabar comigo', 'sumir da minha vida'],
    },
    {
      says: '(acabar|acabo|acabava|termino|terminar|acabe)( (com)){1} (isto|isso|tudo|tudo isto|tudo isso|esse sofrimento|este sofrimento|essa dor|a dor|esta dor|essa vida|esta vida)( (hoje|agora|de vez|de uma vez|ja|logo|aqui|pra sempre)){0,2}$',
      unless: ['(trabalho|faxina|dever|obra|programa|mensagens|namoro|casamento|curso|conversa|vicio|sair|parar)'],
    },
    {
      says: '(cansad(o|a)|cansei|fart(o|a)|cheio|cheia|desist(i|o)|enjoad(o|a)|kansad(u|a)|saturad(o|a))( (ja|desta|dessa|da|de|do|di|minha|essa|esta|es|mais|tudo)){1,3} (vida|viver|existir|existencia|mundo|vive)( (_)){0,2}$',
      unless: ['(de rua|na rua|de viciado|do crime|louca|de pobre|de abrigo)'],
    },
    {
      says: '(nao|n|ja nao)( (da|consigo|aguento|posso|tenho como|sei|tem como))( (mais|pra|para|como)){0,3} (viver|continuar vivendo|seguir vivendo|continuar viv_|existir)( (assim|mais|desse jeito|com isso|nessa dor)){0,2}$',
      unless: ['(aqui|nessa casa|aluguel|salario|com ele)'],
    },
    {
      says: '(ir embora|partir|ir|sumir|sair|descansar|dormir)( (_)){0,1} (pra sempre|para sempre|de vez desse|eternamente|e nunca mais (voltar|acordar)|e nao voltar nunca mais|do mundo)( (_)){0,2}',
      unless: ['(da lista|brasil|cidade|massachusetts|pais|dessa casa|namor_|desse abrigo)'],
    },
    {
      says: '(filh(o|a)|irma|irmao|marido|mulher|esposa|esposo|namorad(o|a)|amig(o|a)|mae|pai|ele|ela|prim(o|a)|sobrinh(o|a)|colega)( (_)){0,4} (se (cortando|corta|cortou|matar|matou|mata|mutil_|enforc_|suicid_|machuca de proposito)|tent(ou|a) suicid_|quer morrer|ameaca suicidio|fala em morrer|quer se jogar)( (_)){0,3}',
      unless: ['(barba|cozinha|mata de (trabalhar|estudar)|anos atras no filme)'],
    },
    {
      says: '(kero|kre|vou|vo|bou|bai|ta|quero|qro|sta)( (bai)){0,1} (mata mi|mata m|mata nha cabesa|mata nha kabesa|me mata|me suicida|mi mata|me inforca|me enforca|me mata hj)( (hj|hoje|agora|logo)){0,1}$',
      unless: ['(ele|el|ela|marido|maridu|ex|omi|homem|kel) (_ ){0,4}(kre|vai|quer|ta|sta) (me )?mata'],
    },
    { says: '(lugar dele|lugar dela|junto)( (_)){0,2} (no caixao|na cova|morto|morta|no tumulo|enterrad_)( (_)){0,2}' },
    {
      says: '(botar|por|colocar|ponho|pondo)( (um)){0,1} ponto final( (_)){0,4}$',
      unless: ['(namoro|relacao|discussao|vicio|historia|casamento|frase|texto)'],
    },
    {
      says: '(engolir|engulo|tomar|tomo|injetar|cheirar|usar)( (tudo|todos|o resto|o frasco|tudo isso))( (agora|hoje|de vez|de uma vez|junto|que tenho|e pronto|e acabou|e acabar|e dormir)){0,3}$',
      unless: ['(nao|remedio da pressao|antibiotico|comida|sopa|cafe)'],
    },
    {
      says: `(suicid|suissid|suisid|suicit|sucid|soicid|suiced)${ends}`,
      unless: [
        '(filme|serie|livro|palestra|campanha|setembro amarelo|prevencao|esquadrao|documentario|musica|treinamento|folheto|noticia)',
      ],
    },
    {
      says: `${wish}( (e|mesmo|so|muito|logo|agora|hoje|de|q|que|em|eu|ja|ir|pra|bai)){0,3} ${die}`,
      unless: ['(morrer|morre|morro|mori) (de|di|pra) _', '(nao|n) quero que (ele|ela|meu|minha)'],
    },
    { says: `(me|mi|mim|se|te) (${killSelf.slice(1, -1)})`, unless: killedBy },
    { says: `${killSelf} (me|se)( (mesmo|mesma|hoje|agora|de vez|logo))?$`, unless: killedBy },
    {
      says: `${wish}( (e|mesmo|so|muito|logo|agora|hoje|de|q|que|em|eu|ja|me)){0,3} (me|mi|mim) (machucar|magoar|ferir|cortar|queimar|furar|jogar (da|na|do|no|de|em)|atirar (da|na|do|no|para)|apagar|acabar)`,
      unless: ['cortar o (cabelo|mato)', 'acabar de'],
    },
    {
      says: '(acab|termin)(o|ar|ei|ando|a) (comigo|cmg|com a minha vida|com minha vida|com a vida|com a propria vida|com o meu sofrimento|com meu sofrimento)',
      unless: ['(ele|ela|ex|saudade|trabalho|voce|calor|frio|novela)( (_)){0,3} acab_ (comigo|cmg)'],
    },
    {
      says: '(dar|dou|dei|por|ponho|botar|boto|colocar|meter) (um )?(fim|ponto final)( (_)){0,3} (vida|tudo|mim|sofrimento|isso tudo|nisso tudo|minha existencia)',
    },
    { says: '(tirar|tiro|tirei|tirou|tirando) (a )?(minha |propria |minha propria )vida' },
    {
      says: `(cort)(o|ei|ar|ando|ava|es|ou)( (_)){0,2} (pulso|pulsos|veia|veias|garganta|meus bracos|meu braco|minha coxa|minhas pernas|minha pele)`,
      unless: ['(cozinha|sem querer|acidente|faca de pao|vidro)'],
    },
    // God, take me.
    {
      says: '(deus|senhor|jesus|papai do ceu|nossenhor|nhordes)( (_)){0,4} (me|mi) (leva|leve|levar|levasse|lebar|chama|chame|busca|busque|tira|tire|carrega|carregue)( (_)){0,3}',
      unless: ['(casa|trabalho|igreja|caminho|daqui pra|fome|pra frente|sempre)'],
    },
    {
      says: '(peco|pedi|rezo|oro|reza|orando|rezando|pedindo)( (_)){0,6} (me (leva|leve|levar|levasse|buscar|chamar)|nao acord_|nunca mais acord_|morrer|mais acordar|dormir e nao)',
    },
    {
      says: '(tomara|queria|quero|espero|prefiro|melhor|bom seria|vontade de|pra|para|durma|dormir e|deito e|deitar e|podia)( (_)){0,4} (nao|n|nunca)( mais){0,1} acord(ar|e|o|asse)( (mais|amanha|nunca|nunca mais)){0,2}$',
      unless: ['(bebe|nenem|crianca|ela|ele|cedo|tarde)'],
    },
    // Should have died; should be dead.
    {
      says: '(devia|deveria|deviam|merecia|era pra|era para|melhor|preferia|queria|quem dera|pena que nao|antes|bom se)( (_)){0,5} (ter (morrido|ficado mort_|ido embora desse mundo|me deixado (morrer|ir|la|morto|morta))|estar mort_|tivesse morrido|tivesse ficado|me deixado (morrer|ir)|me deixassem morrer|deixado eu morrer|morrido|nao tivesse (voltado|acordado|sobrevivido|nascido)|nao ter (voltado|acordado|sobrevivido|nascido))',
      unless: ['(meu|minha|ele|ela|pai|mae) (_ ){0,3}morrido'],
    },
    {
      says: '(pena|raiva|porque|por que|pq)( (_)){0,4} (sobrevivi|me salvaram|me trouxeram de volta|me acordaram|me reviveram)',
      unless: ['(feliz|grat_|agradec_|deus)'],
    },
    {
      says: `(mort${ends}|morrer)( (_)){0,3} (seria|ia ser|e|era|sou|faria|estaria)( (_)){0,2} (melhor|alivio|descanso|solucao|saida|mais facil)`,
      unless: ['(filme|jogo)'],
    },
    {
      says: '(melhor|mais facil|alivio|solucao|saida)( (_)){0,3} (mort_|morrer|me matar|me enforcar|sem mim)',
      unless: ['(filme|jogo|de fome|do que)'],
    },
    { says: '(me enforcar|me envenenar|me afogar|me jogar)( (_)){0,2}', unless: ['me jogar (no sofa|na cama|na piscina)'] },
    {
      says: `(cansad${ends}|cansei|cansadu|kansadu|kansa|farto|farta|desisti|desisto|enjoei)( (ja|ta|de|di|da|mais|tudo|es|essa|dessa)){1,3} (viver|vive|existir|vida|estar viv_|estar aqui|respirar)$`,
    },
    // No will to live.
    {
      says: `${no}( (_)){0,1} (quero|kero|qro|qero|aguento|guento|consigo|vejo|tenho|tem|ten|ha|vale|sobra|sinto|kre)( (_)){0,4} (viver|vive|existir|continuar viv_|estar viv_|nesse mundo|neste mundo|motivos? (pra|para) (continuar|viver|ficar)|razao (pra|para) (continuar|viver|ficar)|razon pa vive|por que viver|pra que viver|estar (mais )?aqui nesse)`,
      unless: ['viver (aqui|com|na rua|em|nessa casa|sem|naquele|junto|assim)'],
    },
    {
      says: '(vida|viver|existir)( (ja|nao|n|mais|ka|minha|tem|tenho|vale|faz)){1,4} (sentido|nada|a pena|graca|valor|razao)( (_)){0,3} (quero|acab_|morrer|sumir|fim|desist_)',
    },
    // How, where, with what: it is planned.
    {
      says: '(tenho|tem|arrumei|comprei|peguei|separei|guardei|guardando|juntei|juntando|achei)( (_)){0,4} (corda|arma|pistola|revolver|gilete|lamina|cinto|veneno|chumbinho|comprimid_|remedi_|pilulas|cartelas|faca|navalha)( (_)){0,9} (pra isso|besteira|bobagem|acabar|morrer|me matar|sumir|fim|hoje|sozinh_|pensando|porta|vontade|coragem|tudo de uma vez|de uma vez|pescoco|despedir|acabo|adeus)',
      unless: ['(cozinha|receita|farmacia|churrasco|varal|consulta|trabalho|calca)'],
    },
    {
      says: '^(_ ){0,2}(tenho|to com|tou com|comprei|arrumei|peguei)( (uma|um|a|o|aqui)){0,2} (corda|arma|pistola|revolver|gilete|lamina|veneno|chumbinho)( (aqui|na mao|comigo|carregada|em casa|no quarto)){0,3}$',
    },
    {
      says: '(sei|pensei|penso|planejei|decidi|escolhi|pesquisei|procurei|planejando|vendo)( (_)){0,2} (como|onde|o jeito de|a forma de|o dia de|jeito de)( (_)){0,2} (fazer|vou fazer|morrer|me matar|acabar|acabar com tudo|me enforcar)( (_)){0,6} (so nao|cinto|corda|porta|ponte|filh_|mim|vida|coragem|remedi_|hoje|fim)',
    },
    { says: '(pensei|pensando|penso|sei|decidi)( (em|ja|como)){1,2} (me matar|morrer|acabar com tudo|me suicidar|suicidio)' },
    {
      says: '(so|muito|sempre|todo dia|dia e noite|ja|fico|ando|eu)( (penso|pensei|pensando|penso muito)){1} em (morrer|me matar|morte|acabar com tudo|me jogar|suicidio)',
    },
    { says: `(pensament|ideia|ideac)${ends} (suicida|suicidas|de suicidio|de morte|de morrer|de me matar)` },
    {
      says: '(escrevi|deixei|escrevendo|deixando|to escrevendo|fiz|ja fiz|pronta|terminei)( (_)){0,2} (carta|cartas|bilhete|bilhetes|testamento)( (_)){0,2} (despedida|adeus|pra minha mae|pros meus filhos|pra todos|pra familia|pro meu filho|suicid_)',
    },
    { says: '(ja|eu)? ?(escrevi|deixei) (a|minha|uma) (carta|nota|despedida)$', unless: ['correio'] },
    {
      says: `(to|tou|estou|vou|vo|indo|fui|sentad${ends})( (_)){0,3} (ponte|viaduto|telhado|terraco|parapeito|beirada|beira do predio|trilhos|linha do trem|linha do comboio)( (agora|aqui|olhando|sozinh_|braga|pra|pular|e|da)){0,3}$`,
      unless: ['(transito|engarrafad_|onibus|passando|trabalh_|pesca_|debaixo|embaixo|moro|dormindo)'],
    },
    {
      says: '(vou|vo|quero|queria|pensei em|vontade de|devia|ia|bai)( (_)){0,1} (pular|saltar|salta)( (daqui|da ponte|da janela|do predio|agora|hoje|la|e acabar|na frente|di ponti)){0,3}$',
      unless: ['(corda|carnaval|refeicao|cafe|almoco|piscina|bungee|a fila|paraquedas)'],
    },
    {
      says: '(hoje|hj|esta noite|essa noite|amanha|agora)( (e|eh|vai ser|sera|foi)){0,1}( (o|a)){0,1} (meu|minha) ultim_ (dia|noite)',
      unless: ['(trabalho|emprego|aula|escola|detox|clinica|casa|abrigo|programa|liberdade|probation|de _$)'],
    },
    {
      says: '(embora|sair|saio|partir|parto|sumir|ir|indo|bai)( (_)){0,1} (desse|deste|dessa|desta|des|di kel) (mundo|vida|terra|munde|mundu)',
      unless: ['(drogas|rua)'],
    },
    {
      says: '(us|tom|cheir|injet|beb|fum)(ar|ei|o|ando|er) (_ ){0,4}(ate morrer|ate nao acordar|pra morrer|para morrer|pra nao acordar|para nao acordar|e nao acordar|ate acabar comigo|pra acabar com tudo|que seja a ultima|a ultima da minha vida)',
      unless: ['de rir'],
    },
    { says: `(mata|mato|matar)( (_)){0,1} (kabesa|mi propi|nha vida)` },
    {
      says: '(filho|filha|marido|irmao|irma|amigo|amiga|namorado|namorada|ele|ela|mae|pai|mulher|esposa)( (_)){0,5} (vai se matar|quer se matar|quer morrer|se matou|se cortou|se corta|se enforcou|tentou se matar|fala em se matar|falou em morrer|ameaca se matar|ameacou se matar|disse que vai se matar)',
    },
    { says: '(tentei|tentou|tentativa de|tentativas de|tento)( (_)){0,2} (suicid_|me matar|se matar|morrer|tirar a vida|acabar com tudo)' },
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
        ...killedBy,
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
        '(acab|termin)(o|ar|ando) (a|de|da|na|em|com) (?!(minha|propria|vida|tudo|meu))_',
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
    { says: '^(hoje|hj|amanha|essa noite|esta noite)( (e|eh|sera|vai ser)){1} o (dia|grande dia|fim|ultimo)$' },
    { says: '^(hoje|hj|eu|agora)( (eu|hoje)){0,1} (vou|me vou|vou embora|vou de vez|vou mesmo)$' },
    {
      says: '(tomei|decidi|resolvi|ja)( (uma|a|minha|ja|esta)){0,2} (decisao|decidid_|resolvid_|ir embora|ir|partir)( (hoje|de vez|acaba|vou|agora|tudo|amanha|logo)){0,3}$',
      unless: ['(detox|trabalh_|casa|brasil|escola|tratamento|parar)'],
    },
    {
      says: '(nao|n|ja nao)( (vou|irei|sei se|prometo|garanto|estarei|acho que)){1}( (_)){0,2} (estar aqui|estarei|estar por aqui|chego|chegar|aguento|aguentar|duro|durar|vejo|passo|acordo|vou estar|mais aqui|aqui)( (_)){0,1} (ate|amanha|de hoje|dessa noite|desta noite|essa noite|de amanha|fim do mes|o fim|semana|mais|muito)( (_)){0,3}',
      unless: ['(consulta|reuniao|trabalh_|carona|onibus|cidade|viaj_|mudar|fome|turno|dor de dente|salario|dinheiro)'],
    },
    {
      says: '(amanha|semana que vem|mes que vem|logo|em breve)( (_)){0,2} (nao estarei|nao vou estar|nao estou mais|ja nao estou|ja nao estarei|nao existo|ja era|nao vou mais estar)( (_)){0,3}',
      unless: ['(trabalh_|clinica|casa porque|consulta|brasil|abrigo)'],
    },
    {
      says: '(paz|pazes|contas)( (_)){0,3} (deus|todo mundo|todos|minha familia|mundo|comigo)( (_)){0,3} (posso ir|vou|pront_|agora|descansar|partir)( (_)){0,2}$',
      unless: ['(igreja|culto|trabalh_|detox)'],
    },
    {
      says: '(fiz|fazer|acertei|to em|estou em)( (_)){0,1} (minha paz|as pazes|paz|as contas)( (_)){0,1} (com deus|com todo mundo|com todos|com o senhor|com o criador)( (_)){0,4}',
    },
    {
      says: '(pra junto|junto|perto|encontro|ao encontro|ao lado)( (_)){0,1} (de|da|do|dele|dela)( (_)){0,3} (morreu|faleceu|no ceu|partiu|se foi)( (_)){0,2}',
      unless: ['enterr_'],
    },
    {
      says: '(pra|para) mim (ja )?(deu|chega|acabou|basta|e o fim|nao da mais|nao tem mais)( (_)){0,1}$',
      unless: ['(mensagem|mensagens|msg)'],
    },
    {
      says: '(mundo|vida|lugar|terra)( (_)){0,2} (nao|n|ja nao|sem) (e|foi feit_|precisa|tem lugar|serve|fui feit_|me quer|quer)( (pra|para|de|por)){0,1} ?(mim|eu)?( (_)){0,2}$',
      unless: ['(nao e (facil|justo|brincadeira|novela))'],
    },
    {
      says: '(ninguem|ningen)( (_)){0,1} (precisa de mim|me ama|me quer|liga pra mim|gosta de mim|se importa|sente minha falta|me procura|ia ligar|ia chorar|vai chorar|me entende|lembra de mim|notaria)( (_)){0,3}',
      unless: ['(feliz|kk|carona|me liga pra)'],
    },
    {
      says: '(nada|ja nada)( (mais)){0,1} (importa|tem sentido|faz sentido|vale a pena|presta|me segura aqui|me prende|vale|me resta|sobrou)( (mais|pra mim|nessa vida|na vida)){0,2}$',
    },
    {
      says: '(nao|n)( (sinto|consigo sentir|quero|preciso de|espero|vejo))( (mais)){1} (nada|futuro|alegria|ninguem|luz|sentido)( (_)){0,2}$',
      unless: ['(droga|fissura|usar|mensag_|(nao|n) quero mais nada (com|de)|^nao quero mais nada$|nao preciso)'],
    },
    {
      says: '(ja )?(e|eh|vai ser|sera|sou|ta)( (_)){0,1} (tarde|tarde demais|tarde de mais|caso perdido|sem conserto|sem volta)( (pra|para) mim){0,1}$',
      unless: ['(consulta|ligar|onibus|trabalh_|noite|amanha|dormir|inscri_)', '^ja e tarde$'],
    },
    {
      says: '^(me perdoa|me perdoe|me perdoem|perdao|perdao mae|perdao pai|perdoem me|desculpa mae|desculpa por tudo|desculpem por tudo|perdao por tudo|sinto muito por tudo)( (_)){0,3}$',
    },
    {
      says: '(obrigad(o|a)|obg|valeu|agradeco|grat(o|a))( (_)){0,2} (terem tentado|ter tentado|tentarem|tentar me ajudar|tudo que tentaram|o que tentaram|por tentarem|se importaram|unicos)( (_)){0,5}',
      unless: ['(vou tentar|to bem|carona)'],
    },
    {
      says: '(cuid(em|a|e)|tom(em|a) conta|olh(em|a))( (_)){0,4} (por mim|pra mim|na minha falta|quando eu (for|nao estiver|me for))( (_)){0,3}',
      unless: ['(hoje|enquanto|trabalh_|viagem|viajar|volto)'],
    },
    {
      says: '(distribu|dei|doei|dando|vendi|deixei|larguei|entreguei)(indo|i|ir)?( (_)){0,7} (nao (vou|irei) (mais )?precisar|nao preciso mais|nao vai fazer falta|de lembranca|pra lembrarem|minhas coisas todas|todas as minhas coisas)( (_)){0,3}',
      unless: ['(mudanca|mudar|emagreci|carro novo|celular novo|comprei outr_|cadeira de rodas|muleta)'],
    },
    {
      says: '(to|tou|estou|ando)( (_)){0,1} (distribuindo|dando|doando|me desfazendo d)( (_)){0,1} (minhas coisas|as coisas|tudo|tudo que tenho|meus pertences|as minhas coisas)( (_)){0,2}',
      unless: ['(mudanca|mudar|brecho|igreja)'],
    },
    {
      says: '(nao|n) (vou|irei|precisa|vai ser preciso)( (mais)){0,1} (precisar|marcar|fazer planos|ter mais|usar)( (_)){0,2} (disso|dessa|desse|consulta|nada|pra mim|remedios|celular|numero|roupa|casaco|vaga|cama)( (_)){0,5} ?(mais|mes que vem|nada|amanha|semana que vem)?$',
      unless: ['(obrigad_|melhorei|melhor|outr_|ja (tenho|consegui|marquei)|remarc_|carona|narcan|mensag_)'],
    },
    {
      says: '(so|eu so|sempre)( (trago|causo|dou|faco|fui|sou))( (_)){0,1} (desgosto|dor|problema|problemas|vergonha|sofrimento|decepcao|tristeza|mal|erro|peso)( (_)){0,4}',
      unless: ['(nao|dente)'],
    },
    {
      says: '(todo mundo|todos|eles|familia|minha mae|meus filhos|mundo)( (_)){0,2} (aliviad_|melhor sem|feliz sem|livre|descansar de mim|em paz sem)( (_)){0,3}',
    },
    {
      says: '^(eu )?(to |tou |estou |ja )?(cansei|cansad(o|a)|exaust(o|a)|desisti|desisto|esgotad(o|a)|nao guento|nao aguento)( (mais|ja|de tudo|disso tudo|disso|de verdade|mesmo|demais|de lutar|gente)){0,3}$',
      unless: ['(cansei|desisto)( de mensagens)', '^(desisto|to cansad(o|a)|cansad(o|a)|estou cansad(o|a))$'],
    },
    { says: '(morto|morta|vazio|vazia|oco|oca|quebrad(o|a)|destruid(o|a)|acabad(o|a))( (ja|to)){0,1} por dentro( (_)){0,2}' },
    {
      says: '(n|ami|mi)( (ka|ta|sta|kre)){1,2} (guenta|aguenta|bai pa sempri|disparsi|disparse|kansadu|sufri mas|odja saida)( (mas|di vida|di tudu|nau)){0,2}',
    },
    { says: '(viver|vida|existir|continuar|lutar)( (pra|para))( (que|q|ke))( (_)){0,2}$' },
    {
      says: '(fala|falem|fale|diz|diga|digam|avisa|avisem|conta|contem|digam la)( (_)){0,5} (que|pra|pros|pro|para|aos|a)( (_)){0,5} (amo|amei|amava|perdao|desculpa|sinto muito|adoro)( (_)){0,4}',
      unless: ['(feliz aniversario|parabens|comida|pizza|kk)'],
    },
    {
      says: '(cuid|tom|olh)(a|em|e|em conta|a conta)( (bem|conta)){0,1} (do|da|dos|das|de) (meu|minha|meus|minhas|gato|cachorro|filh_|crianca|criancas|mae)( (_)){0,4}$',
      unless: ['(hoje|amanha|trabalh_|consulta|enquanto|das|segunda|sexta|fim de semana|quem)', '^(ele|ela|eu|minha|meu) '],
    },
    {
      says: '(nao|n) (vou|devo|pretendo|penso)( (_)){0,2} (estar|tar|chegar|ver|passar|durar|viver|existir)( (_)){0,3} (semana que vem|amanha|natal|aniversario|ano novo|fim do ano|mes que vem|muito tempo|muito mais tempo|proxima semana|mais aqui|por aqui)( (_)){0,2}$',
      unless: ['(viaj_|brasil|trabalh_|mudar|mudando|consulta|reuniao|aula|cidade|abrigo|clinica|grupo|ocupad_)'],
    },
    {
      says: '(dor|sofrimento|tudo|tristeza|pesadelo|inferno)( (_)){0,2} (vai acabar|acaba|acabar|vai passar|termina|vai terminar)( (logo|hoje|em breve|de vez|agora|pra sempre|amanha)){1}',
      unless: ['(dente|joelho|parto|probation|inverno|detox|costas|jogo)'],
    },
    {
      says: '(vou|quero|so quero|preciso|logo vou|irei|terei|ter|hora de)( (_)){0,2} (descansar|paz|ter paz|descanso|ficar em paz|dormir em paz)( (logo|de vez|em breve|pra sempre|finalmente|enfim|de tudo)){0,2}$',
      unless: ['(trabalh_|fim de semana|ferias|turno|domingo|cafe|em casa|um pouco|hoje|feriado|hora do almoco)', 'me deix_'],
    },
    {
      says: '(logo|em breve|finalmente|enfim)( (_)){0,2} (vou|terei|estarei|vou ter|fico)( (_)){0,1} (paz|em paz|descansar|livre|descanso|no ceu|longe)( (_)){0,2}$',
      unless: ['(ferias|probation|gesso|praia|brasil|cadeia)'],
    },
    {
      says: '(eu|so|sempre)( (so|eu|sempre)){0,1} (atrapalho|estrago tudo|estorvo|incomodo todo mundo|dou trabalho|dou desgosto|dou problema|sou problema|faco mal a todos|decepciono todo mundo|faco merda)( (_)){0,4}',
    },
    {
      says: '(fundo do poco|beco sem saida|sem saida|sem esperanca|no limite|no meu limite|sem chao|desesperad(o|a)|desespero|nao tenho ninguem no mundo|nao tenho mais nada|nao tenho nada nem ninguem|acabad(o|a) por dentro|nao tem mais jeito|nao tem jeito pra mim|sem sentido)( (_)){0,3}',
      unless: [
        '(saida de emergencia|estacionamento|emprego|carona|internet|saldo|fui no fundo do poco|sai do fundo|ja estive no fundo|um dia|comida|gasolina|pra um cafe|dinheiro|fila|jogo|cartao)',
      ],
    },
    {
      says: '(sumir|desaparecer|evaporar|sumisse|desaparecesse|sumo)( (daqui|de vez|de tudo|do mundo|da face da terra|e pronto|hoje|pra sempre|logo|sem deixar rastro)){0,2}$',
      unless: ['(fome|dor|celular|carteira|gato|cachorro|chave|fez|ele|ela|mancha|vontade de usar)'],
    },
    {
      says: `${no}( (eu|to|tou|estou|ta|da|mais|ka)){0,2} (aguento|guento|aguentando|suporto|suportando|da|aguentu|consigo|guenta)( (mais|ja|tudo isso|isso|essa dor|esse peso|tanta dor|viver assim|continuar|sofrer|a vida|lutar)){1,3}$`,
      unless: ['(trabalho|chefe|barulho|vizinho|calor|frio|fila|esperar|comer|cafe|inverno|neve|transito|aluguel)'],
    },
    { says: '^(_ ){0,1}(acabou|acabou se|terminou|chega|deu|ja deu|fim) (pra|para) mim$' },
    {
      says: `(ninguem|todo mundo|todos|eles|voces|vcs|minha mae|minha familia|familia|filhos|meus filhos)( (_)){0,4} (melhor sem mim|sem mim|nao ${miss}|${miss.slice(1, -1)}|livre de mim|livres de mim|paz sem mim|me ache|me encontre|me salve|me procure|me acharia)`,
      unless: ['(sem mim (na|no|pra|hoje|ontem))'],
    },
    {
      says: `(nao|n|ja nao|ka|nunca)( (vou|vai|vao|dou|dar|dara|quero|faco|ser|serei|sou|precisam|mais|ja|te|ca|fazer|farei|que|incomodo|incomodar)){1,4} (peso|trabalho pra ninguem|trabalho a ninguem|trabalho pra voces|falta nenhuma|falta a ninguem|falta pra ninguem|incomodo|incomodar ninguem|ninguem me ache|se preocupar comigo|fazer falta|diferenca pra ninguem|encher o saco de ninguem|estorvo|ninguem)( (mais))?$`,
      unless: ['(conheco|tem|ligue|liga|veio|vi|confio|falo|ameaca)'],
    },
    {
      says: '(dei|doei|dando|deixei|entreguei|vendi|passei|deixo)( (_)){0,3} (cachorro|gato|cadela|gata|passaro|violao|coisas|roupas|relogio|anel|moto|chave|senhas|documentos|pertences|tudo)( (_)){0,6} (pro|pra|para|com|cuida|melhor|nao vou precisar|embora|vizinh_|fica|ficam)( (_)){0,5} (cuida|melhor|precisar|vizinh_|irm_|filh_|lembranca|guardar|ficar|sempre|mim|bem)',
      unless: ['(aluguel atrasado|mudanca|mudar|brecho|lavanderia|igreja|conserto|viagem)'],
    },
    {
      says: '(seguro de vida|testamento|meu enterro|meu funeral|meu velorio|minha lapide|meu caixao)',
      unless: ['(trabalho|vendo|vendedor|emprego|pai|mae|avo|irmao)'],
    },
    {
      says: '(esperando|espero|aguardo|chegou|chegando|ta na|quase)( (_)){0,2} minha (hora|vez)( (_)){0,1}$',
      unless: ['(fila|medico|banco|consulta|senha|dentista)'],
    },
    {
      says: '(logo|logo logo|em breve|ja ja|falta pouco|daqui a pouco|amanha|hoje|hj)( (_)){0,3} (isso|tudo|isto|sofrimento|dor|tudo isso)( (_)){0,2} (acaba|termina|vai acabar|passa de vez|acabado|vai terminar|acabou)',
      unless: ['(inverno|turno|aula|expediente|probation|semana|frio|obra|curso|detox|fase)'],
    },
    {
      says: '(nao|n) (vai|vao|vou)( (_)){0,2} (ter|haver|estar|ser|existir|responder|ler)( (_)){0,3} (ninguem|aqui|mim|mais)( (_)){0,2} (ler|responder|atender|pra ler|aqui|aqui mais)',
      unless: ['(domingo|feriado|aberto|clinica|abrigo|consulta|onibus|viajar)'],
    },
    { says: '(pra|para) (que|q|ke)( (viver|vive|continuar|acordar|lutar|existir|tentar|seguir|insistir)){1}' },
    {
      says: '(se cuida|se cuidem|cuidem se|cuidem|fiquem bem|fica bem|fiquem com deus|adeus|tchau pra sempre)( (_)){0,2} (foi bom|foi um prazer|obrigad_ por tudo|obg por tudo|sempre|perdao|me perdoem|desculpa|desculpem|gostei de)',
    },
    {
      says: '(foi bom|foi um prazer|gostei de|bom|prazer)( (_)){0,2} (conhecer|ter conhecido|falar com|conversar com) (vcs|voces|voce|vc|todos|todo mundo|vos)( (_)){0,2}$',
      unless: ['(hoje|ontem|reuniao|ligacao|finalmente|no grupo)', '^(_ ){0,2}(foi bom|bom) (falar|conversar) com _$'],
    },
    {
      says: '(me perdoa|me perdoe|me perdoem|perdao|desculpa|desculpem|me desculpem)( (_)){0,3} (por tudo|tudo que fiz|pelo que vou fazer|o que vou fazer|nao aguentei|ter tentado|fraco|fraca|pelo que eu fiz)',
      unless: ['atraso'],
    },
    {
      says: '(se|caso)( (eu)){0,1} (for|morrer|morresse|sumir|sumisse|partir|partisse|apagar|nao acordar|nao acordasse|desaparecer|desaparecesse|nao voltar)( (hoje|hj|agora|amanha|de novo|essa noite)){0,2}( (tudo bem|tanto faz|paciencia|ta bom|ninguem|avisa|avisem|digam|diz|fala|cuida|cuidem|que seja|e melhor|melhor|otimo|ok)){1}',
    },
    {
      says: '(escuro|escuridao|vazio|vazia|buraco|abismo|oco|oca|morto|morta)( (_)){0,1} (dentro|por dentro|dentro de mim|sem fim|sem fundo)',
      unless: ['(celular|carro|geladeira|estomago)'],
    },
    {
      says: '(encontrar|ver|rever|reencontrar|juntar|juntar me|ficar com|ir ter com|me juntar a|me juntar com)( (_)){0,5} (la em cima|no ceu|do outro lado|em outra vida|no outro mundo|no outro lado|na outra vida|no paraiso)',
    },
    {
      says: '(ir|ido|vou|queria|quero|era)( (_)){0,3} (junto com (ele|ela)|com ele pro ceu|atras (dele|dela))( (_)){0,4} (dia|tambem|tbm|morreu|foi|caixao|logo|enterro)',
    },
    {
      says: '(pensando|pensei|penso|vontade de|medo de|quase|ia|vou|posso)( (_)){0,2} (fazer )?(besteira|bobagem|merda|uma loucura|uma besteira|coisa ruim comigo|coisas ruins|asneira|disparate)',
      unless: ['(comprar|comer|jogo|aposta|namoro|ex)'],
    },
    {
      says: `(kansadu|kansada|kansadu di|cansad${ends}|fart${ends}|exaust${ends}|esgotad${ends})( (_)){0,2} (vida|vive|viver|tudo|lutar|sofrer|existir|tudo isso|mundo)`,
    },
    {
      says: '(minha vida|a vida|es vida|nha vida|tudo)( (ja|nao|n|mais|ka|e|ta|eh|so|acabou|foi|virou|um|uma)){1,4} (nada|sentido|merda|desgraca|inferno|acabou|acabada|lixo|valor|a pena|destruida|destruido|perdida|perdido|graca|fim|acabado)',
      unless: ['(nada (a ver|mal|demais)|trabalho|certo)'],
    },
    {
      says: `(tudo de uma vez|frasco (inteiro|todo)|vidro (inteiro|todo)|cartela (inteira|toda)|caixa (inteira|toda)|todos os (comprimid${ends}|remedi${ends})|tomei (uns|umas|mais de)? ?((1|2|3|4|5|6|7|8|9)(0|1|2|3|4|5|6|7|8|9)|dez|quinze|vinte|trinta|cinquenta) (comprimid${ends}|remedi${ends}|perc${ends}|xan${ends}|rivotr${ends}|tyleno${ends}|pilul${ends}|pill${ends}))`,
      unless: ['(trabalho|compras|comida|bolo|cigarro)'],
    },
    {
      says: '(sumir|desaparecer|apagar|dormir)( (_)){0,2} (de vez|pra sempre|para sempre|e nao voltar|do mapa|e nao acordar|desse mundo|e pronto)',
    },
    {
      says: '(sem|perdi|perdeu|cade|nao tenho|acabou)( (a|minha|toda|mais|nenhum|nenhuma)){0,2} (esperanca|vontade de viver|vontade de nada|razao de viver|motivo pra viver|sentido da vida|forcas?|forca pra continuar|rumo)( (mais|nenhuma|pra nada|de nada|pra continuar|na vida)){0,2}$',
    },
    {
      says: '(sinto|sinto me|me sinto|to|tou|sou)( (_)){0,2} (inutil|um lixo|um peso|um fardo|um nada|um fracasso|sem valor|um estorvo|imprestavel|uma merda)',
    },
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
      unless: ['(trabalho|trabalhar|trabalhei|servico|hoje foi|academia|mudanca|viagem|esperar)'],
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
    { says: 'me mata(m)?( (logo|por favor|de uma vez))?$', unless: killedBy },
  ],
}
