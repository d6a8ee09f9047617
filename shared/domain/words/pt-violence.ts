/** Portuguese cues of violence, threat, coercion, and being watched (R8). */
import type { Words } from './language.ts'

/** Portuguese cues of violence, threat, coercion, and being watched (R8). */
export const ptViolence: Words['danger']['overdose'] = {
  sure: [
    {
      says: '(ele|ela|eles|marido|namorado|namorada|ex|pai|padrasto|irmao|parceiro|cara|traficante|cafetao|esposo|homem|meu homem|companheiro|patrao|filho|chefe|tio)( (_)){0,4} (me|mim|em mim) (bateu|bate|batendo|espancou|espanca|espancando|agrediu|agride|agredindo|machucou|machuca|machucando|estuprou|estupra|violentou|abusou|abusa|abusando|enforcou|estrangulou|esganou|chutou|chuta|socou|soca|empurrou|empurra|queimou|queima|esfaqueou|ameacou|ameaca|ameacando|forca|forcou|obriga|obrigou|obrigando|prende|prendeu|trancou|tranca|trancado|persegue|perseguindo|seguindo|segue|vendeu|vende|sequestrou|amarrou|jogou|arrastou|apontou|cortou)',
      unless: [
        '(jogo|futebol|videogame|uno|carta|preco)',
        '(me )(bateu|bate) (uma|a) (saudade|fome|sono)',
        '(cachorro|gato|gata) (_ ){0,2}me',
        'me (segue|seguindo) no (insta|instagram|face)',
        'me (jogou|cortou) (uma|um|o) (cantada|beijo|cabelo)',
        'me liga',
      ],
    },
    {
      says: '(me|nos) (bateu|bate|batendo|bateram|batem|espancou|espancaram|espanca|agrediu|agrediram|estuprou|estupraram|violentou|estrangulou|enforcou|esfaqueou|esfaquearam|sequestrou|trancou|trancaram|tranca|ameacou|ameacaram|ameaca|abusou|abusaram|abusa)( (em casa|de novo|ontem|hoje|ate|no|na|com|e|aqui|se|toda|todo|outra|muito|sexualmente|fisicamente|de morte|dentro))?',
      unless: ['(me )(bateu|bate) (uma|a|um|aquela|o) ?(saudade|fome|sono|vontade|tristeza|medo|cansaco)?', 'carro', 'jogo'],
    },
    {
      says: '(vai|quer|querem|vao|ameacou|jurou|disse que vai|prometeu|tentou|tentaram|falou que vai)( (me|nos)){1} (matar|bater|machucar|pegar|espancar|estuprar|queimar|cortar|enterrar|acabar comigo|quebrar|encontrar)',
      unless: [
        '(mae|professora|chefe|ela) vai me matar( (quando|se|por))?',
        '(me )(pegar|encontrar) (as|no|na|em|de|aqui|pra|mais|amanha|depois)',
        '(calor|trabalho|dieta|saudade)',
      ],
    },
    {
      says: '(fui|fomos|foi|to sendo|tou sendo|estou sendo|sou|era|sendo|tava sendo|ser)( (_)){0,1} (estuprado|estuprada|espancado|espancada|agredido|agredida|violentado|violentada|abusado|abusada|ameacado|ameacada|perseguido|perseguida|sequestrado|sequestrada|traficada|vendida|esfaqueado|esfaqueada|forcado|forcada|obrigado a|obrigada a|mantida|mantido|trancada|trancado|baleado|baleada)',
      unless: ['muito obrigad'],
    },
    {
      says: '(ele|ela|eles|o cara|cafetao|homem|namorado|marido|dono)( (_)){0,3} (forca|obriga|obrigam|forcam|faz|fazem|manda|quer que)( (me|eu)){1}( (a)){0,1} (transar|vender|fazer programa|programa|dormir com|usar|prostituir|sair com homens|trabalhar na rua|ir pra rua|ter relacao|sexo|prostituicao)',
    },
    {
      says: '(tenho|to com|tou com|estou com|com|morro de|morrendo de|sinto) (muito )?medo( (_)){0,4} (dele|dela|deles|marido|namorado|ex|casa|voltar|pai|padrasto|ele|matar|cara|chegar|aqui dentro|parceiro)',
      unless: ['medo de (altura|injecao|agulha|dentista|barata|falar|perder|recair)', 'medo dele (_ ){0,2}(morrer|recair|usar|cair)'],
    },
    {
      says: '(nao|n)( (me)){0,1} (deixa|deixam)( (eu|me|a gente)){0,1} (sair|ir embora|falar com|usar o telefone|ver minha familia|ver ninguem|sair de casa|trabalhar)( (de casa|daqui|do quarto|com ninguem|ninguem))?',
      unless: ['(chuva|medico|trabalho|chefe|clinica|detox|dor|perna|probation)'],
    },
    {
      says: '(nao|n) (to|tou|estou|me sinto) (seguro|segura|em seguranca|a salvo)( (aqui|em casa|com ele|no|na|agora))?',
      unless: ['(seguro|segura) (se|de que|disso|que)'],
    },
    {
      says: '(tem|ta com|com|tinha|puxou|apontou|mostrou|sacou|armado|armada)( (uma|um|a|o)){0,1} (arma|faca|revolver|pistola|facao|machado|canivete)( (_)){0,4} (mim|me|porta|casa|aqui|pescoco|cabeca|fora|dele|mao)',
    },
    {
      says: '(violencia domestica|me trancou|me prendeu|carcere privado|refem|me mantem presa|me mantem preso|trafico humano|escondida no banheiro|escondido no banheiro|trancada no banheiro|trancado no banheiro)',
    },
    {
      says: '(to|tou|estou|me) (escondido|escondida|fugindo|fugi|escondi)( (_)){0,3} (dele|dela|marido|namorado|ex|casa|deles|banheiro|pai|padrasto)',
    },
    {
      says: '(quebrou|quebraram|fraturou|roxo|roxos|hematoma|hematomas|sangrando|sangue|marcas)( (_)){0,5} (meu braco|meu nariz|minha costela|minhas costelas|minha cara|bateu|ele fez|dele|apanhei|surra|no meu rosto|meu dente|meus dentes|pescoco)',
    },
    {
      says: '(apanhei|apanho|apanhando|levei uma surra|levei um soco|levei porrada|tomei uma surra|me encheu de porrada|me deu uma surra|me deu um soco|me deu um tapa)',
      unless: ['(chuva|jogo|quando crianca|onibus|time)'],
    },
  ],
  possible: [
    {
      says: '(ele|ela|eles|marido|namorado|namorada|ex|pai|padrasto|parceiro|cara)( (_)){0,3} (le|lendo|ve|vendo|olha|olhando|mexe|mexendo|controla|controlando|pega|pegou|vigia|vigiando|fuca|checa|checando|revista|confere|pegue|veja|leia|descobrir|descobre|descobriu|sabe)( (o|as|no|nas|meu|minhas|tudo|todas|a|que|meus|sobre)){0,4} (celular|telefone|mensagens|msgs|msg|cel|dinheiro|conversas|texto|textos|onde eu|isso|falo|vou|fone)',
    },
    {
      says: '(ele|ela|marido|namorado|namorada|ex|pai|padrasto|parceiro)( (_)){0,3} (fica|ficou|fico|vira|anda|ta|esta|vai ficar)( (muito|bem|tao|todo|mt)){0,1} (bravo|brava|puto|puta|nervoso|nervosa|furioso|furiosa|agressivo|agressiva|violento|violenta|com raiva|louco|doido|bicho|irritado|ciumento)',
      unless: ['(time|jogo|futebol|fila|transito)'],
    },
    {
      says: '(ele|ela|marido|namorado|ex|namorada|parceiro|padrasto)( (_)){0,2} (ta|esta|chegou|chegando|do meu lado|ao meu lado|em casa|perto|vem ai|ouvindo|na porta)( (aqui|do lado|chegando|em casa|perto|ouvindo|agora)){0,2}( (nao posso|tenho que|preciso|depois|apaga|nao)){1}',
    },
    {
      says: '(tenho|to com|tou com|com|sinto|da|fico com)( (muito|um pouco de)){0,1} medo( (_)){0,3} (casa|dormir|sair|noite|aqui|sozinha|ele|voltar)?$',
      unless: ['(altura|injecao|dentista|chuva|trovao)'],
    },
    {
      says: '(ele|ela|ex|marido|namorado)( (_)){0,2} (apareceu|aparece|sabe onde|me achou|me encontrou|descobriu onde|passa na frente|fica rondando|rondando|na minha porta|me procurando)',
    },
    {
      says: '(gritou|grita|gritando|humilha|humilhou|xinga|xingou|empurrou|empurrao|quebrou as coisas|quebra tudo|quebrou tudo|joga coisas|jogou coisas)( (_)){0,3} (comigo|mim|me|em casa|de novo|casa|parede)',
    },
    { says: '(devo|to devendo|tou devendo|divida)( (_)){0,4} (traficante|caras|gente perigosa|cobrando|vem atras|atras de mim)' },
    {
      says: '(atras de mim|me seguindo|me segue|me perseguindo|me ameaca|me vigiando|me vigia|me controla|me controlando|pisando em ovos|nao me deixa em paz)',
    },
    { says: '(me)( (_)){0,1} (faz|obriga|forca)( (a)){0,1} (_ ){0,2}(nao quero|coisas)' },
  ],
}
