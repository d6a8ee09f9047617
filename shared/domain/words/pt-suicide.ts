/** Portuguese cues of suicide and self-harm (R8). */
import type { Words } from './language.ts'

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
      says: '(suicid|suissid|suisid|suicit|sucid|soicid|suiced)_',
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
      says: '(mort_|morrer)( (_)){0,3} (seria|ia ser|e|era|sou|faria|estaria)( (_)){0,2} (melhor|alivio|descanso|solucao|saida|mais facil)',
      unless: ['(filme|jogo)'],
    },
    {
      says: '(melhor|mais facil|alivio|solucao|saida)( (_)){0,3} (mort_|morrer|me matar|me enforcar|sem mim)',
      unless: ['(filme|jogo|de fome|do que)'],
    },
    { says: '(me enforcar|me envenenar|me afogar|me jogar)( (_)){0,2}', unless: ['me jogar (no sofa|na cama|na piscina)'] },
    {
      says: '(cansad_|cansei|cansadu|kansadu|kansa|farto|farta|desisti|desisto|enjoei)( (ja|ta|de|di|da|mais|tudo|es|essa|dessa)){1,3} (viver|vive|existir|vida|estar viv_|estar aqui|respirar)$',
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
    { says: '(pensament|ideia|ideac)_ (suicida|suicidas|de suicidio|de morte|de morrer|de me matar)' },
    {
      says: '(escrevi|deixei|escrevendo|deixando|to escrevendo|fiz|ja fiz|pronta|terminei)( (_)){0,2} (carta|cartas|bilhete|bilhetes|testamento)( (_)){0,2} (despedida|adeus|pra minha mae|pros meus filhos|pra todos|pra familia|pro meu filho|suicid_)',
    },
    { says: '(ja|eu)? ?(escrevi|deixei) (a|minha|uma) (carta|nota|despedida)$', unless: ['correio'] },
    {
      says: '(to|tou|estou|vou|vo|indo|fui|sentad_)( (_)){0,3} (ponte|viaduto|telhado|terraco|parapeito|beirada|beira do predio|trilhos|linha do trem|linha do comboio)( (agora|aqui|olhando|sozinh_|braga|pra|pular|e|da)){0,3}$',
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
      unless: ['(hoje|ontem|reuniao|ligacao|finalmente|no grupo)'],
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
      says: '(kansadu|kansada|kansadu di|cansad_|fart_|exaust_|esgotad_)( (_)){0,2} (vida|vive|viver|tudo|lutar|sofrer|existir|tudo isso|mundo)',
    },
    {
      says: '(minha vida|a vida|es vida|nha vida|tudo)( (ja|nao|n|mais|ka|e|ta|eh|so|acabou|foi|virou|um|uma)){1,4} (nada|sentido|merda|desgraca|inferno|acabou|acabada|lixo|valor|a pena|destruida|destruido|perdida|perdido|graca|fim|acabado)',
      unless: ['(nada (a ver|mal|demais)|trabalho|certo)'],
    },
    {
      says: '(tudo de uma vez|frasco (inteiro|todo)|vidro (inteiro|todo)|cartela (inteira|toda)|caixa (inteira|toda)|todos os (comprimid_|remedi_)|tomei (uns|umas|mais de)? ?((1|2|3|4|5|6|7|8|9)(0|1|2|3|4|5|6|7|8|9)|dez|quinze|vinte|trinta|cinquenta) (comprimid_|remedi_|perc_|xan_|rivotr_|tyleno_|pilul_|pill_))',
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
    { says: 'me mata(m)?( (logo|por favor|de uma vez))?$', unless: killedBy },
  ],
}
