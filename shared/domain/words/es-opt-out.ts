/** Spanish sentences that ask us to stop (R3): by intent, negation and object, not a bag of words. */
import { que, sends, texts, toWrite, writes, writing } from './es-words.ts'
import type { Rule } from './language.ts'

/** Whom it reaches: "me", or somebody whose phone this is. */
const whom = '( (me|m|mi|nos|le|les|lo|la|los)){0,1}'
const not = '(no|ya no|nunca|jamas|nadie)'
/** "(no) quiero", for oneself or for the one whose phone it is. */
const want =
  '(quiero|kiero|qiero|quero|kero|keremos|deseo|quisiera|queremos|quiere|kiere|quieren|desea|deseamos|necesito|nesecito|necesita|ocupo|autorizo|autorizamos|acepto|permito|gustaria|interesa|pedi|pido|solicite)'
/** Words that change nothing between a verb and what is sent. */
const between =
  '( (ya|mas|ma|nada|na|recibir|resibir|recivir|seguir|siguiendo|recibiendo|resibiendo|tener|teniendo|ver|leer|los|las|el|la|mi|mis|sus|su|tus|tu|estos|esos|este|ese|esta|esa|estas|esas|ningun|ninguna|ni un|un|de|d|con|a|todos|todo|toda|tipo|clase|otro|otros|por favor|porfa|malditos|pinches|jodidos|putos|que|q|me|lleguen|llegue|manden|mande|sigan|mandando|enviando|envien|llegando)){0,6}'
const list =
  '(lista|listas|listado|sistema|programa|base de datos|base|servicio|grupo|registro|contactos|suscripcion|spam|vaina|cosa|mierda|joda|esto|eso|ahi|ai|aqui|aki|computadora|mensajes|textos|mensajeria)'
/** "quítenme", "sáqueme", "borren": take me off, in every person. */
const remove =
  '((quit|kit|borr|elimin|tach|desapunt|desafili|desconect|retir)(e|en|a|ar|an|es|o)(me|nos|lo|la|le|n|men)?|(saqu|sak|saq)(e|en)(me|nos|lo|la|le|men)?|saca(r|n)?(me|nos|lo|la|le)?|remuev(a|an|e|en)(me|lo|la|nos)?|remover(me|lo|la|nos)?|remove( me)?|excluyan?(me)?|desagreguen?(me)?)'
/** "paren", "cancelen", "terminen": stop it, in every person. */
const stop =
  '(paren|pare|pares|parale|parenle|parele|parar|paralo|detengan|detenga|deten|detener|terminen|termine|termina|terminar|suspendan|suspenda|suspende|suspender|cancelen|cancele|cancela|cancelar|canselen|cancelo|cancelenme|cancelame|quiten|quite|quita|eliminen|elimina|acaben|acabe|cesen|cese|corten|corta|corte|desactiven|desactiva|anulen|anula|finalicen|finaliza|bloqueen|dejen|deje|deja|dejense|stop|alto|basta|interrumpan|descontinuen)'
/** A question about how to get out is no request yet. */
const asking = '(como|donde|que tengo|q tengo|se puede|puedo|quien|cuando|si)'

/** Sentences that ask us to stop: what is to stop, and whom it reaches. */
export const esOptOut: Rule[] = [
  {
    // Any command to take off, out or away near any name for what we keep or send.
    says: `${remove}( _){0,5} (lista|listas|suscripcion|${texts.slice(1, -1)}|su sistema|sus contactos|base de datos|sus numeros)`,
    unless: [
      `(no|nunca)( (me|nos|lo|se)){0,1} ${remove}`,
      `${asking}( _){0,3} ${remove}`,
      'lista de espera|lista de (compras|invitados)',
      '(borr(o|e|a)|telefono|cel|quite|quito|saco)( _){0,4} (mensaje|texto)',
      'se me (borr|quit)',
      '(nombre|info|informacion|datos|foto|menu)( _){0,3} (mensajes|textos)',
      'el dolor',
      '(mi|el|la) (ex|novio|marido|esposo|el) ',
    ],
  },
  {
    says: `(no|ya no|nunca|jamas|nadie)( (quiero que|me|nos|le|les|por favor|porfa|mas|ya|se|ustedes|uds|tu|usted|vuelvan a|necesito que|hace falta que|quiere que|quieren que|les|deben|tienen permiso de|tienen derecho a)){1,3} (${writes.slice(1, -1)}|sigan|siga)( (mas|nunca|aqui|a este|a mi|por favor|gracias|ya|jamas|mandando|escribiendo|molestando|textos|mensajes|de nuevo|otra vez|porfa|vos|nada|se lo|al)|$)`,
    unless: [
      '(asi|bien|igual|adelante|luchando|buscando)$',
      `(por ?que|xq|aunque|gusta que|si) (ya )?no`,
      'se molest',
      `no (le|les) (${writes.slice(1, -1)}) a mi`,
    ],
  },
  {
    says: `(dejen|deje|deja|dejar|paren|pare|parar|parale|parenle|parele|basta|ya|alto|stop|terminen|cesen|eviten|evite)( (ya|de|d|con|por favor|porfa|un|una vez|estar|tanto|a)){1,4} (${toWrite.slice(1, -1)}|${writing.slice(1, -1)}|enviarme|mandarnos)( _){0,4}`,
    unless: [
      '(no|nunca)( (me)){0,1} (dejen|deje|deja|dejes|paren|pare)',
      '^ya (a|de) ',
      'ya (estar|voy|vas|van|puedo|quiero|me)',
      '(deje|ya) de (buscar|llamar|mandar|escribir)( (a|dinero|trabajo)|$)',
    ],
  },
  {
    says: `(quiero|kiero|deseo|quisiera|necesito|prefiero|me gustaria|solicito|pido|exijo|favor de|les pido|le pido|te pido|agradeceria|preferiria)( (que|q|por favor|dejar de|ya|les|me|a|favor)){0,4} (no (recibir|me escriban|me manden|seguir recibiendo|seguir en la lista|me texteen|me contacten|me molesten)|dejar de recibir|dejen de|paren|no (escriban|manden)|me (saquen|quiten|borren|eliminen|remuevan)|saquen|quiten mi|borren mi|eliminen mi|cancelen|suspendan|dejar los mensajes|parar los mensajes)( _){0,4}`,
    unless: [
      '(tan|temprano|tarde|noche|manana|hasta|semana|nombre|datos|info|informacion|policia|cita|dolor|muela|record|orden)',
      'no (quiero|deseo) (que )?(me )?(saquen|quiten|borren|cancelen|paren|dejar)',
    ],
  },
  {
    says: `(no|ya no|tampoco) (voy a|vamos a|pienso|quiero|deseo|puedo) (seguir|continuar|participar|estar)( (mas|ya|participando|con|en|recibiendo|contestando)){0,3} (esto de los|los|sus|estos|el|este|su|la) (${texts.slice(1, -1)}|programa|servicio|lista|estudio)`,
    unless: ['(detox|metadona|trabajo|programa de (metadona|detox))', 'no se si'],
  },
  {
    says: '(no|nunca) (te|los|les|lo|la)( (he|hemos)){0,1} (di|dado|autorice|autorizado|autorizo) (mi|permiso|a|para)( _){0,5} (numero|escrib|mand|text|contact)',
  },
  {
    says: '(dejen|deje|deja|dejame|dejenme|dejeme)( (ya|de|me|por favor)){0,2} (chavar|joder|fuñir|funir|molestar|mortificar|fregar|chingar|jeringar|fastidiar|hostigar|velar|acosar|enviar|insistir)( _){0,4}',
    unless: ['no (dejen|deje|deja)'],
  },
  {
    says: '(no|ya no)( (me|nos|le)){0,1} (chaven|chave|fastidien|fuñan|funan|frieguen|hinchen|jeringuen|mortifiquen|esten (escribiendo|mandando|molestando|jodiendo|texteando)|hablen|contesten)( (mas|ya|nunca|aqui)|$)',
    unless: ['en (ingles|english)'],
  },
  {
    says: `(ya )?(basta|suficiente|estuvo bueno|alto|stop|nada|cero|ni uno|ni una|se acabo|se acabaron)( (ya|con|de|los|sus|tantos|tanto|mas|estos|esos|a)){1,4} (${texts.slice(1, -1)}|mensajeria|spam)`,
    unless: ['no (hay|es) (basta|suficiente)', '(quiero|necesito)( _){0,2} (mas|nada mas)'],
  },
  { says: '(considere(n|me|nme)|doy|damos) (por )?(cancelad(o|a)|terminad(o|a)|finalizad(o|a)|fuera|de baja)( _){0,5}' },

  {
    says: `${not}${whom}( (mas|ya)){0,1} ${writes}`,
    unless: [
      `(${asking.slice(1, -1)}|aunque|por ?que|xq|pq|me gusta ${que}|siento ${que}) (ya )?no (me|nos|le|les)? ?${writes}`,
      `(no|ya no) (te|les|se|lo) (moleste|molesto|molesta|molestan)`,
      'no (le|les) (escriban|texteen) (a )?mi (mama|esposo|esposa|jefe|familia|trabajo|casa)',
    ],
  },
  {
    says: `${not}${whom} (vuelva|vuelvan|vuelvas|siga|sigan|sigas|continue|continuen|ande|anden|este|esten|vayan|vaya)( (a|con)){0,1}( (estar|seguir)){0,1} (${toWrite.slice(1, -1)}|${writing.slice(1, -1)}|(los|sus|tus|esos|estos|mas) ${texts.slice(1, -1)})`,
    unless: ['que no sigan'],
  },
  {
    says: `${not}${whom} ${sends}( (ya|mas|ma|nunca|tantos|estos|esos|ningun|ninguna|ni un|sus|tus|otro|los|las|de|d|este tipo|solo|esos malditos)){0,4} (${texts.slice(1, -1)}|nada|na|esto|eso|mas|ma|otro|ninguno|cosas|esas cosas|estas cosas|vainas|spam)`,
    unless: [
      '(nada|esto|eso|mas|paquetes?) (de comida |por correo |por el correo )?(a|en|por) (la|mi|el|esa) (casa|direccion|trabajo|suegra|correo)',
      '(mas|ma|nada de|nada con) (policias?|guardias?|comida|ropa|kits?|jeringas?|jeringuillas?|ride|uber)',
      `(${asking.slice(1, -1)}|por ?que|xq) no (me|nos) mand`,
    ],
  },
  {
    says: `(no|ya no|tampoco|nunca) (me |le |nos )?${want}${between} ${texts}`,
    unless: [
      `no (me )?${want} (que )?(dej|par|perd|cancel|quit|borr|cambi)`,
      `${asking} no (me )?${want}`,
      'no necesito (leer|ver|tener)',
      'no (me )?(interesa|gustaria) (que )?(par|dej|perd)',
    ],
  },
  {
    says: `(no|ya no|nunca) (me |le )?${want}( (a|yo|de|ya)){0,1} ${que}${whom}( (sigan?|vuelvan?|esten|anden)( a){0,1}){0,1} (${writes.slice(1, -1)}|${toWrite.slice(1, -1)}|${writing.slice(1, -1)}|escribieran|mandaran|textearan|contactaran|llamen|busquen)`,
    unless: ['policia'],
  },
  {
    says: `(no|ya no) (me )?(quiero|kiero|deseo|quisiera|queremos|quiere|gustaria|interesa|voy a)( (ya|mas)){0,1} (seguir|estar|continuar|participar|andar|permanecer|formar|ser)( (mas|ya|parte|participando|estando|recibiendo)){0,2} (en|con|de|d|del)( (la|su|el|los|esta|este|ese|esa|sus|estos|esos)){0,1} (${list.slice(1, -1)}|${texts.slice(1, -1)})`,
    unless: ['(aqui|ahi|aki) (en|con)', '(estar|seguir|andar) (en|con|de) (esto|eso|aqui|aki|ahi)$', 'no se si', 'de la droga|del vicio'],
  },
  {
    says: `(no|ya no) (quiero|kiero|deseo|quisiera|queremos|quiere)( (mas|ma|saber|recibir|resibir|nada|na|que ver|tener|oir)){1,5} (de|d|con)( (mi|el)){0,1} (ustedes|uds|usted|ti|vos|este numero|ese numero|esto|eso|tu programa|su programa|la linea|esta linea)`,
  },
  {
    says: `(no|ya no) (quiero|kiero|deseo|quisiera|quiere)( (mas|ma)){0,1} (recibir|resibir|recivir)( (mas|ma|ya|nada|na|esto|eso)){1,4}`,
    unless: ['nada de (comida|ropa)'],
  },
  {
    says: '(no|ya no) (quiero|kiero|deseo|quisiera|queremos) (mas |ma )?(esto|eso|de esto|esta vaina|esta cosa|esta joda|esta mierda)( (mas|ya)){0,2}$',
    unless: ['no quiero (mas )?(esto|eso)$'],
  },
  {
    says: `(no|ni|nunca)( (mas|ma|un|una|otro|ningun|solo|de|estos|esos|sus|tus|los)){1,4} ${texts}( (mas|ya)){0,2}$`,
    unless: ['(no|ni) un (mensaje|texto)$', 'no (los|otro|una|un)'],
  },
  {
    says: `^(ya |por favor |oigan |porfa |oye |pero ){0,2}(no|nomas|no mas|nunca mas|cero|basta|vasta|alto|stop|fin|ya no|nada de|ni)( (a|de|d|con|mas|ma|los|sus|tus|esos|estos|ya|el|la|este|esta|tantos|un)){0,4} ${texts}( (ya|por favor|porfa|porfis|gracias|nunca|jamas|aqui)){0,3}$`,
  },
  {
    says: `(deja|dejar|deje|dejen|dejes|dejame|dejeme|dejenme|dejense|dejate|dejaran|paren|pare|pares|paran|parale|parenle|parele|detengan|detenga|terminen|cesen|stop|basta|ya|parar)( (ya|por favor|porfa|un poco)){0,1} (de|d)( (estar|tanto|seguir)){0,1} (${toWrite.slice(1, -1)}|${writing.slice(1, -1)})`,
    unless: [
      `(no|nunca|jamas)( (me|nos)){0,1} (dejen|deje|dejes|deja|paren|pare|pares) de`,
      `(yo|no|mi _|ella|el) deje de`,
      '(deje|deja) de (llamar|mandar|buscar|escribir|molestar) (a mi|dinero|chavos|plata)',
    ],
  },
  { says: `para (ya )?de (${toWrite.slice(1, -1)}|joder)`, unless: ['no para de', `(mi|el|ella|ex|que) (_ )?para de`] },
  { says: `^(ya )?para( (ya|con)){0,2} (los|esos|estos|tus|sus|tanto) ${texts}( (ya|por favor|porfa)){0,2}$` },
  {
    says: `${stop}( (ya|por favor|porfa|con|de|d|a|todos|todo|los|las|el|la|mi|mis|sus|su|tus|tu|estos|esos|este|ese|esta|esa|el envio|recibir|tanto|tantos|toda|esta cosa de|mandarme|pinches|malditos)){0,5} (${texts.slice(1, -1)}|suscripcion|suscribcion|subscripcion|inscripcion|spam|registro|participacion)`,
    unless: [
      `(no|nunca|jamas|que no)( (me|nos|los)){0,1} ${stop}`,
      `(${asking.slice(1, -1)}) (_ ){0,2}${stop}`,
      '(yo|ella|el|mi jefe) (pare|deje|corte)',
      'corte (de|la|el) (pelo|luz)',
      'netflix|hulu|spotify|telefono|cable|gym',
      '(tantos|tanto|a la vez)',
    ],
  },
  {
    says: `(paren|pare|parale|parenle|detengan|terminen|termina|suspendan|cancelen|cancele|cancela|canselen|dejen|deja|deje|acaben|corten|quiten|basta|ya)( (ya|con|de)){0,2} (esto|eso|esta vaina|esa vaina|esta cosa|esta mierda|esta joda|esa joda|esto de los mensajes|tanta jodienda)( (ya|por favor|porfa|mismo|senores|cono)){0,2}$`,
    unless: [
      '(no|nunca)( (me)){0,1} (paren|cancelen|terminen|dejen|deja|quiten)',
      '(quiero|que|como|ahi) (_ )?(ya|deje|termina)',
      '^ya (con |de )?(esto|eso)',
      'dejen? (eso|esto) (con|en|para|pa)',
    ],
  },
  {
    says: `${remove}( (a|ya|mi|mi numero|este|numero|nombre|telefono|cel|celular|contacto|el|tambien|por favor|porfa|de una vez)){0,5} (de|d|del|fuera de)( (la|su|tu|esa|esta|las|sus|ese|este|el|todas|toda|los|esos|estos|pinche|maldita)){0,3} ${list}`,
    unless: [
      'lista de espera',
      `(no|nunca)( (me|nos)){1} (quit|sac|saqu|borr|elimin)(e|en|a|es|as)`,
      `(${asking.slice(1, -1)}) (_ ){0,2}(me |puedo )?${remove}`,
      `(quiero|necesito|ayud(en|a)me a|pued(o|en)) (sacar|quitar|salir)(me)? (de|d) (aqui|ahi|esto|eso)`,
      '^(me )?(saco|quito|saca|quita|borra|borro)',
      `(saquenme|sacame|saqueme|sacarme) (de|d) (aqui|aki|ahi|ai)`,
    ],
  },
  {
    says: `(quit|kit|sac|borr|elimin|remuev)(en|a|e|an|uen)?me (de|d) (la |su |tu |esa |esta )?(lista|esto|eso)`,
    unless: ['lista de espera'],
  },
  {
    says: '(borren|borre|borra|borrar|borrenme|eliminen|elimine|elimina|eliminar|quiten|quite|quita|kiten|saquen|saque|pierdan|pierda|pierde|boten|bota|bote|olviden|olvida|olvide|remuevan|remueva|remover|remueve|tachen|desaparezcan)( (ya|por favor|porfa)){0,1} (mi|este|ese|mis|nuestro|el) (numero|num|nmero|numeros|cel|celular|telefono|tel|contacto)',
    unless: ['se me', 'no (me )?(borr|quit|pierd|elimin)(en|an)', 'numero viejo|otro numero'],
  },
  {
    says: '(quitenme|kitenme|quitame|quiteme|saquenme|saqueme|sacame|borrenme|borreme|borrame|eliminenme|eliminame|elimineme|remuevanme|remueveme|remuevame|desuscribanme|desuscribeme|desinscribanme|desapuntenme|denme de baja|dame de baja|deme de baja)( (ya|por favor|porfa|xfa|de ahi|de una vez|todo|mejor|ahora|mismo|vos|gracias)){0,3}$',
  },
  {
    says: '(dar(me|nos|le|lo|la)?|den(me|nos|le|lo|men)?|deme|dame|dele|denos|dese|damen|quiero|kiero|pido|solicito|deseo|necesito|ponganme|pongame)( (la|mi|una|de|d|darme|en|dar)){1,3} baja( (de|d|del|esto|mi|en|ya))?',
    unless: [
      '(dieron|dio|estoy|van a dar) de baja',
      '(trabajo|medico|medica|luz|cable|escuela|clase|seguro|medicaid|dosis|voz)',
      `(${asking.slice(1, -1)}) (_ ){0,2}(dar|doy|da)`,
      '(lista|libra|temperatura|presion|autoestima) baja',
    ],
  },
  {
    says: `(quiero|kiero|deseo|necesito|quisiera|quiere|voy a|gustaria|prefiero|pido|solicito|queria)( (ya|que)){0,1} (salir|salirme|retirarme|cancelar|terminar|parar|dejar|borrarme|quitarme|salgan|detener|suspender|acabar)( (ya|de|d|con|del|mi|la|el|los|recibir|su|esta|este|estos|esos|esa|ese|sus|tus)){0,5} (lista|${texts.slice(1, -1)}|servicio|suscripcion|inscripcion|sistema|participacion|programa de mensajes|programa de textos)`,
    unless: [
      'no (quiero|deseo|voy a|quiere) (salir|cancelar|parar|dejar|terminar)',
      '(no se si|creo que)',
      'lista de espera',
      'sistema de salud',
    ],
  },
  {
    says: '(quiero|kiero|deseo|necesito|quisiera|voy a|prefiero|favor de|pueden|puede)( (a)){0,1} (desuscribir(me|se)?|desinscribir(me|se)?|desubscribir(me)?|dessubscribir(me)?|unsuscribe|unsubscribe|desapuntarme|desafiliarme|desenrolarme|unsubscribirme)',
    unless: ['como|netflix|gym'],
  },
  {
    says: '(dejen|dejenme|deje|deja|dejar|deje|dejeme|dejame|dejalo|dejenlo|dejenla|dejarme|dejenos)( (me|nos|lo|ya|de una vez|por favor)){0,2} (en paz|en pas|tranquil(o|a|os)|kieto|quiet(o|a)|en pa)',
    unless: ['no me deja', '(no|nunca) (me |lo )?(dej|va)', '(pastilla|medicina|metadona|te) (_ )?deja', 'me dejaron', 'el dolor|droga'],
  },
  {
    says: '(olviden|olvidense|olvidese|olvidate|olvide|olvidensen|olviden se|olvidar)( (ya)){0,1} (de|d) (mi|este numero|ese numero|este cel|nosotros)( numero){0,1}',
    unless: ['no se (olviden|olvide)', 'no te olvides', 'se olvid'],
  },
  {
    says: '(retiro|revoco|anulo|cancelo|quito) (mi|el|todo|mi propio) (permiso|consentimiento|autorizacion|suscripcion|participacion|inscripcion|registro)',
  },
  {
    says: `(no|nunca)( (les|le|te)){0,1} (doy|di|tienen|tiene|dimos|he dado)( (mi|ningun|el)){0,1} (permiso|consentimiento|autorizacion)`,
    unless: ['me doy'],
  },
  {
    says: `(a la verga|a la chingada|al carajo|pal carajo|a la mierda|al diablo|pal diablo|metanse|metase|guardense|ahorrense)( (con|por|ya)){0,1}( (sus|tus|esos|estos|los)){0,1} ${texts}`,
  },
  {
    says: `(dije|digo|pedi|pido|he dicho|repito|dicho|pedido|avise)( (ya|les|te|mil veces|claramente)){0,2}( ${que}){0,1} (pararan|paren|pares|dejaran|dejen|ya no|no mas|alto|basta|me borraran|me quitaran|me sacaran|pare)`,
    unless: ['(dije|digo|pedi) (que )?(alto|basta) (y|al|a mi)'],
  },
  {
    says: '^(ya |oigan |oye |por favor |cono |que ){0,2}(parenle|parale|parele|paren|detenganse|detengase|parenla)( (ya|por favor|porfa|de una vez|wey|guey|mano|pana|cono|senores|con esto|con eso|no quiero nada)){0,3}$',
    unless: ['(ya )?paren (por|hasta)'],
  },
  { says: `(stop|alto|basta) (textear|mensajes|textos|mandar|escribir|mensajear|de mensajes|ya con)( (me))?` },
  {
    says: `(desuscr|desubscr|unsuscr|desinscr)(ibir|ibirme|ibanme|ibeme|ibame|iban|iba|ipcion)`,
    unless: [asking, 'netflix|hulu|spotify|gym'],
  },
  {
    says: '(no estoy|ya no estoy|no estamos) (interesad(o|a)|interesados)( (en|mas)){1,2} (esto|eso|el programa|su programa|recibir|mensajes|textos|los mensajes|sus mensajes)',
  },
]

/** Sentences that may ask us to stop. The texts rest until a person has read them. */
export const esDoubtful: Rule[] = [
  {
    says: `(por ?que|porq|porke|xq|pq|x ?q|por q|pa q|para que|a que se debe|que necesidad)( _){0,4} (mandan|mandas|manda|mandar|siguen|sigue|sigues|seguir|escriben|escribes|escribe|envian|envia|textean|texteas|molestan|molesta|insisten|joden|llegan|llega|recibo|recibiendo|tantos|tanto)( _){0,4}`,
    unless: [
      'no (me |nos )?(mandan|escriben|envian|contestan|llega|llegan|siguen)',
      '(sigue|siguen|llega|llegan) (_ ){0,2}(cerrad|doliendo|igual|bus|cheque|metadona|guagua|dolor|frio|tarde)',
      '(porque|porq)( _){0,4} (recibo|llega|manda|sigue|siguen|llegan)',
      'para que( _){0,3} (manda|mandar|siga|llegue)',
    ],
  },
  {
    says: `(${texts.slice(1, -1)}|esto|ustedes|el programa|este programa|esta linea)( (ya|de ustedes|que mandan|que me mandan|a mi|la verdad|suyos|tuyos|asi)){0,2} (me|nos) (molestan?|fastidian?|cansan?|cansa|estresan?|aburren?|hartan?|irritan?|incomodan?|desesperan?|ponen (mal|nervios|ansios|triste)|pone (mal|nervios|ansios|triste)|estorban?|caen? mal|tienen? (hart|cansad|loc)|recuerdan?|traen? (problemas|malos)|joden?|quitan?)( _){0,3}`,
  },
  {
    says: `(me|nos) (molestan?|fastidian?|cansan|estresan|aburren|hartan|irritan|incomodan?|desesperan|estorban|caen mal|hart(e|o)|canse|aburri|cansaron|hartaron)( (mucho|ya|un poco|tanto|de|con)){0,2} (${texts.slice(1, -1)}|sus|estos|esos|tantos|ustedes|tanto mensaje|tanto texto|recibir|que (me )?(escriban|manden))( _){0,3}`,
  },
  {
    says: `(gracias|agradezco|agradecid(o|a)|aprecio|se agradece|son muy amables|muy amables|bendiciones)( _){0,7} (pero)( _){0,6} (ya|no|mejor|hasta|dejar|prefiero|paso|asi estoy)( (no|estoy bien|hasta|mejor|quiero|necesito|hace|seguir|gracias|me|aqui|ahi|esto|asi|siento|creo|lo|los)){1,3}`,
    unless: [
      '(no (tengo|puedo|he|pude|llego|llegue|hay|se|quiero (rehab|comida|ir))|ya (comi|tengo|estoy (en|alla|mejor)|voy|sali|no tengo))',
    ],
  },
  {
    says: '(si|cuando|cualquier cosa)( (yo|algun dia|un dia)){0,1} (necesito|necesite|ocupo|ocupe|quiero|quiera)( (algo|ayuda|hablar)){0,2} (yo )?(les|los|te|le) (aviso|escribo|busco|llamo|contacto|digo)( _){0,3}',
    unless: ['(ride|comida|sigan)'],
  },
  {
    says: '(yo )?(les|los|te|le) (aviso|escribo|busco|llamo|contacto) (yo )?(si|cuando) (necesito|necesite|ocupo|ocupe|quiero|quiera) (algo|ayuda|hablar)',
  },
  {
    says: '(ya )?(estoy|toy|me siento|ando|vivo|me va)( (mejor|bien|mas tranquil(o|a))){1}( (sin)){1} (esto|ustedes|mensajes|textos|los mensajes|sus mensajes|que me|el programa)',
  },
  {
    says: '(prefiero|preferiria|quisiera|mejor|creo que mejor|pienso|me gustaria) (no|ya no|dejar)( (seguir|recibir|participar|continuar|contestar|estar|tener|de|que me (escriban|manden))){1,2}( _){0,4}',
    unless: ['(policia|la manana|noche|tarde|usar|consumir|fumar|beber|detox|solo|sola|afuera|calle)'],
  },
  {
    says: '(ya )?no (creo que )?(voy a|quiero|pienso|puedo)( (mas|ya)){0,1} (seguir|contestar|contestarles|responder|participar|continuar)( (mas|con esto|en esto|ya|los mensajes|sus mensajes|les|el programa)){0,3}$',
    unless: ['(seguir asi|seguir$|continuar$|luchando)', 'no (quiero|puedo) seguir( mas)?$'],
  },
  {
    says: '(no cuenten conmigo|ya no cuenten conmigo|no soy el indicado|esto no es lo mio|no es lo mio|no va conmigo|no me llama|no me convence|no gracias( (ya|asi|estoy bien|no me interesa|no quiero|paso)){1,2}|ya tuve suficiente|ya fue suficiente|ya con esto|hasta ahi nomas|hasta aqui nomas|ya no hace falta|ya no ocupo|ya no los necesito|ya no necesito|no le veo (el )?caso|no le veo sentido a los mensajes|pierden (su|el) tiempo|no pierdan (su|el) tiempo|estan perdiendo (su|el) tiempo|gastando polvora|molestan mas de lo que ayudan)( _){0,4}$',
    unless: ['(ride|comida|ropa|cupones|silla|cama|kit|jeringuillas?|narcan|muletas)'],
  },
  {
    says: `(como|donde|que)( _){0,6} (dejen de|deje de|dejar de|no (me )?(escriban|manden|lleguen|recibir|texteen|molesten)|salirme|me salgo|desuscrib(o|ir|irme|eme)|darme de baja|me doy de baja|dar de baja|me borro|me quito|cancelar (los|esto|la suscripcion|mi)|parar (los|esto)|quitar (esto|los|estos))( (recibir|mandar|escribir|mensajes|textos|esto|de|la|el|lista|programa)){0,3}`,
    unless: ['(dejar de|deje de) (usar|consumir|fumar|beber|tomar|llorar|pensar|temblar|vomitar)', 'que (me gusta|bueno|bien)'],
  },
  {
    says: '(stop|alto|basta|baja|parar|paren|cancelar|salir|no mas)( (ya|por favor|o|pero|creo|no|si|que|q|y|tal|quizas|jaja|eh|mejor)){1,3}( _){0,6}$',
    unless: [
      '(usar|consumir|fumar|beber|bus|carro|cita|violencia|droga|casa|caminar|llover|alto y|alto (por|en) la|presion|excusas|salir (y|si|por) |(quiero|voy a|puedo) salir|musica|renta|no mas (que|y|si))',
    ],
  },

  {
    says: `(como|donde|de que forma|de que manera|que)( (le|se|uno|yo|puedo|me|hago|hacer|se hace|tengo|hay|que|q|debo|doy|pa|para|escribo|escribir|mando|mandar|pongo|poner|para que)){0,6} (paro|parar|paran|paran|cancelo|cancelar|salgo|salir|salirme|me salgo|detengo|detener|quito|quitar|quitarme|borro|borrarme|borrar|termino|terminar|dejar de recibir|dejo de recibir|no recibir|no me (lleguen|escriban|manden|llegue)|no reciba|desuscribo|desuscribirme|desinscribirme|dar de baja|darme de baja|baja|desactivo|desactivar|saco|sacarme)`,
    unless: [
      'para que (no me|termino)',
      '(cancelar|cancelo|parar|paro|salgo|salir|quito|dejar|detener|saco|termino) (de (usar|consumir|fumar|beber|tomar|la|aqui|esta|casa)|la (cita|droga|visita|policia)|mi cita|el (vicio|cigarrillo|dolor)|una cita|mi id|el id)',
      'que (hora|dia)|como (paro|parar) (el|la) (sangre|sangrado|diarrea|temblor|vomito|hemorragia)',
    ],
  },
  {
    says: '(se puede|puedo|es posible|pueden)( (yo|uno|ya)){0,1} (dar(se|me)? de baja|cancelar esto|salirme|salir de (esto|la lista|el programa)|parar (esto|los mensajes)|quitarme|borrarme|dejar de recibir)',
  },
  {
    says: `(por ?que|xq|pq|x ?q|pa ?${que}|para ?${que}|a cuenta de que)( (es|que|ustedes|uds|me|nos|siempre|todavia|aun|tanto|carajo|diablo|demonios)){0,4} (mandan|mandas|manda|siguen|sigue|sigues|escriben|escribes|escribe|envian|envia|texteas?|textean|molestan|molesta|preguntan|joden|acosan|llegan|insisten)`,
    unless: ['no (me )?(mandan|escriben|envian|contestan)', 'siguen? (cerrad|doliendo|sin|igual)'],
  },
  {
    says: `(quien|kien)( (les|le|te|diablo|carajo|fue el que)){0,2} (dijo|dio|pidio|autorizo|mando|paso)( _){0,2}( ${que}){0,1}( (me|mi)){0,2} (escribieran|mandaran|numero|cel|telefono|textearan|contacto|permiso|escribir)`,
  },
  {
    says: '(hasta cuando|cuanto (tiempo )?mas|por cuanto tiempo|cuando (van a|piensan) (parar|dejar|terminar))( (me|nos|van|a|seguir|siguen|con|los|estos|esto|voy|tengo|que)){0,5} (escribir|mandar|escribiendo|mandando|molestar|molestando|mensajes|textos|recibir|recibiendo|esto|parar|dejar|terminar)',
  },
  { says: '(cuando van a parar|cuando se acaba esto|cuando termina esto|cuando terminan los mensajes)' },
  {
    says: `(me|nos) tien(en|es|e)( (ya|bien|mas que)){0,1} (cansad(o|a)|hart(o|a)|loc(o|a)|podrid(o|a)|hasta la coronilla|hasta las narices|hasta la madre|obstinad(o|a)|ostinao|mareado)( (con|de)( (sus|tus|esos|estos|tanto|tantos|los)){0,2} (${texts.slice(1, -1)}|esto|eso)){0,1}`,
    unless: ['(menopausia|dolor|trabajo|vida|frio|calor|casero|nenes|ninos|droga|vicio|jefe)'],
  },
  {
    says: `(cansad(o|a)|hart(o|a)|aburrid(o|a)|mamad(o|a)|fastidiad(o|a)|molest(o|a)) (ya )?(de|con)( (sus|tus|esos|estos|tanto|tantos|los|recibir)){0,3} ${texts}`,
  },
  {
    says: `${que} (fastidio|jodienda|molestia|ladilla|pesados?|pesadez|insistencia|joda|insistentes?|hinchones|cansones)( (con|son|de|ustedes|uds|los|estos|esos|tantos|tanto|ya)){0,4}( ${texts}){0,1}$`,
  },
  { says: `(demasiad(o|a)s?|tanto|tantos|mucho|muchisimos?) ${texts}`, unless: ['(gracias|quiero|extrano)'] },
  { says: '(ustedes|uds) (escriben|mandan|molestan|joden|textean|fastidian|insisten) (demasiado|mucho|tanto)' },
  { says: '(mucho|demasiado|bastante) (molestan|joden|escriben|insisten|fastidian)' },
  { says: `otra vez (ustedes|uds|con|los|estos|esto|vos)( (los|sus|estos|lo mismo)){0,1}( ${texts}){0,1}$` },
  {
    says: `(no|ya no|tampoco) (me )?(interesa|interesan|llama la atencion|convence)( (mucho|ya|nada|tanto|esto|eso|la verdad|mas|gracias|el programa|su programa|los mensajes|este programa)){0,4}$`,
  },
  { says: '(no|ya no) estoy interesad(o|a)( (gracias|ya|por ahora|la verdad)){0,2}$' },
  {
    says: '(esto|esta cosa|eso|esta linea|el programa|los mensajes|los textos|esto de los (mensajes|textos)|eso de los (mensajes|textos))( (ya|a mi)){0,1} no( (me|es|son|va|esta|estan|anda|sirve)){1,3}( (pa|para|conmigo|de|cosa)){0,1}( (mi|nada|mucho|ayudando|sirviendo|ayuda|sirve|gusta|funciona|mio|lo mio|necesario)){0,3}',
    unless: [
      'eso no (me )?(gusta|es (verdad|cierto|asi|nada))',
      '(pistola|codo|tarjeta|clinica)',
      'no (es|son) (de|el|la|policia|broma|privado)$',
    ],
  },
  {
    says: '(ya )?no (me )?(hace|hacen|hase) falta( (ya|mas|esto|los mensajes|sus mensajes|los textos|gracias|que me escriban)){0,3}$',
    unless: ['(comida|jeringuillas?|kits?|ride|narcan|ropa)', 'no (me )?hace falta nada'],
  },
  {
    says: `(ya )?no (los|lo|las) (necesito|ocupo|quiero|leo|veo|miro|uso)( (mas|ya|gracias|tampoco)){0,3}$`,
    unless: ['(ride|kits?|comida|jeringuillas?|cita|carro|ropa|zapatos|silla)'],
  },
  {
    says: `(ya )?no (necesito|ocupo|leo|abro|contesto|veo|miro)( (ya|de|sus|los|estos|tantos|esos|ni)){0,3} (${texts.slice(1, -1)}|este servicio|este programa|el programa|su ayuda|seguimiento|esto)`,
    unless: ['por eso'],
  },
  { says: `ni (leo|abro|miro|veo|contesto)( (los|sus|estos|ya)){0,2} ${texts}` },
  {
    says: '(estoy|toy|ando|estamos|me siento)( (muy|ya|super)){0,1} bien( (asi|gracias|sin|ya)){1,2}( (esto|eso|ustedes|no|gracias|mensajes|los mensajes|textos)){0,4}$',
    unless: ['bien (ya|gracias)$', 'bien gracias( (a dios|y usted|y vos|y tu)){0,1}$', '(comida|ropa|ride|hoy)'],
  },
  {
    says: '(no|ya no) (es|sera|seria|hay) (necesario|necesidad|falta)( (ya|mas|gracias|que me escriban|de esto|escribirme)){0,3}',
    unless: ['(cita|receta|papel|id)'],
  },
  { says: '(no|ya no) se molesten?( (mas|ya|por|conmigo|en|mi|escribirme|escribir|mandar)){0,4}' },
  {
    says: '(no|ya no) (tienen|tienes|tiene|hay|hace falta) (que|q|k) (escribirme|mandarme|escribir|preguntarme|preguntar|preocuparse|estar escribiendo|textearme)( mas){0,1}',
  },
  {
    says: '(dejemoslo|dejemos|dejalo|dejelo|dejenlo|dejamos|dejarlo|lo dejamos|dejemoslo)( (esto|eso|las cosas|mejor|ya|todo)){0,2} (ahi|asi|hasta (aqui|aca|ahi|hoy)|aqui|aca)',
  },
  { says: '(hasta (aqui|aca|aki)) (llego|llegue|llegamos|nomas|no mas|con|estuvo|gracias)' },
  {
    says: '(gracias|agradezco|agradecid(o|a))( _){0,6} (pero (no|hasta aqui|ya no|paso)|hasta (aqui|aca))',
    unless: ['pero no (tengo|puedo|se|he|me siento|pude|llego|hace|quiero rehab|tengo)'],
  },
  {
    says: '(ya )?(consegui|encontre|tengo|recibo|busque) (ayuda|apoyo|consejero|consejera|programa|quien me ayude)( _){0,2} (otro|otra|lado|aparte|mio)( (lado|parte|sitio|lugar)){0,1}',
  },
  { says: '(ya )?(me mude|me mudo|no vivo)( _){0,4} (area|zona|estado|ciudad|pueblo) de ustedes' },
  {
    says: `(no|nunca|ni) (recuerdo|me acuerdo|yo|he|me)( (de|haber|nunca|he)){0,3}( (pedi|pedido|inscrib|inscribi|apunte|apuntado|solicite|solicitado|di|dado|me)){1,2}( (esto|eso|estos|mi|el|numero|mensajes|textos)){0,3}`,
  },
  {
    says: '(yo )?(no|nunca) (pedi|solicite|me inscribi|me apunte|me anote|autorice|di permiso)( (para|pa|esto|eso|estos|los|nada de|que me|a|en|de|a ningun)){0,4}',
    unless: ['no pedi (nada de )?(comida|ride|cita)'],
  },
  {
    says: '(me arrepenti|me arrepiento|cambie de (opinion|idea|parecer)|lo pense mejor|ya no quiero participar|mejor ya no|ya mejor no|mejor no sigan|ya no participo)',
  },
  {
    says: `(no se|no estoy seguro|no estoy segura|creo ${que} no|dudo)( (si|de|que|ya)){0,3} (quiero|quiera|deseo|voy a)( (ya|seguir|continuar|estar|recibir|recibiendo|mas|que)){1,3}( (con|en|los|sus|me)){0,2}( (esto|eso|el|los|de|programa|mensajes|textos|manden|escriban)){1,4}`,
  },
  {
    says: '(tal ?vez|quizas?|a lo mejor|capaz|creo (que|q)|pienso (que|q)|mejor)( (ya|que|lo|mejor)){0,3} (no (quiero|sigo|necesito|hace falta|sigan|recibir)( (mas|esto|seguir|los|sus|con)){0,3}( (mensajes|textos|esto|mas|seguir|falta))?|ya no|dejamos hasta aca|dejamos hasta aqui|dejarlo)$',
  },
  {
    says: `(voy a|vamos a|tendre que|mejor)( (los|les|tener que)){0,1} (bloquear|bloquearlos|bloquear los|reportar|reportarlos|denunciar|denunciarlos|cambiar de numero|cambiar el numero|demandar|demandarlos)( (a ustedes|este numero|el numero|por spam|ya|si siguen)){0,2}`,
    unless: ['(policia|casero|jefe|dealer|ex|marido|novio) '],
  },
  { says: '(los|lo|te|les) (bloqueo|bloqueare|voy a bloquear|reporto|denuncio|demando)' },
  { says: 'si (me )?(siguen|sigue|sigues|vuelven a|vuelve a) (escrib|mand|molest|jod|text)(iendo|ando|eando|ir|ar|er|ear)(me)?' },
  {
    says: '(^| )?(salir|salirme) (de|d) (esto|la lista|el programa|este programa)( (quiero|ya|porfa|por favor)){0,2}$',
    unless: ['(no puedo|ayud|como|dificil|lucha|quiero) (_ ){0,2}salir'],
  },
  {
    says: '(quiero|kiero|deseo|quisiera|gustaria)( (ya)){0,1} (salirme|salir|irme|cancelar|retirarme|terminar|dejar)( (ya|todo|esto|de|d|el|este|del|con)){0,3}( (programa|servicio|ya|linea|esto)){0,2}$',
    unless: [
      '(droga|vicio|usar|consumir|casa|carcel|hospital|shelter|cita|no quiero|de esto$|esto$)',
      '(quiero|kiero|deseo|quisiera) (salir|irme|terminar|dejar)$',
      'con (todo|esto)$',
    ],
  },
  { says: '(cancelar|cancelen|cancela|cancelo) (la|el|lo) (de|del) (manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo)' },
  {
    says: '(cancelar|cancelen|cancela|parar|paren|salir|alto|baja|basta|stop|no mas) (digo|o|jaja|jajaja|jeje|creo|no se|quizas|tal vez|por hoy)( _){0,5}$',
    unless: ['(por hoy|o) (nada|algo)'],
  },
  { says: `(estoy|ando|toy) (cansad(o|a)|hart(o|a)) de (ustedes|uds|este numero)` },
  {
    says: `(me voy a|voy a) (salir|borrar|dar de baja|salirme|quitar) (de|del) (esto|programa|la lista|este programa|aqui)`,
    unless: ['de esto'],
  },
  { says: '(para|pa) mi (ya )?(es|fue) suficiente|con esto (ya )?(es suficiente|basta)' },
  {
    says: `(no|ya no) me (llamen|llame|llames|busquen|busque|busques)( (mas|nunca|ya)){0,2}( (aqui|a este numero|a este cel|a este telefono)){0,1}$`,
  },
  { says: '(bye|adios) (para siempre )?(no (me )?(escriban|manden)|con sus mensajes)' },
  { says: '(cambie|cambio|voy a cambiar) de numero (ya no|si siguen|para que no)' },
  {
    says: '(ultimo|ultima) (mensaje|vez que (les|te) (digo|aviso))( (no|que|ya)){0,1}',
    unless: ['(leer|vi|lei|recibi|tu ultimo|su ultimo|el ultimo)'],
  },
]

/** Turn a clear opt-out into a doubtful one: a maybe, or only certain hours. */
export const esHedges: string[] = [
  '(tal ?vez|quizas?|quisas|a lo mejor|capaz|no se si|no estoy segur(o|a)|creo (que|q)|pienso (que|q)|estaba pensando|si quiero o no)',
  '(de noche|de madrugada|de dia|en la (noche|manana|tarde|madrugada)|por la (noche|manana|tarde)|por las (noches|mananas|tardes)|al mediodia|tan (temprano|tarde|seguido|a menudo)|tanto|tantos|muy (temprano|tarde)|temprano)',
  '(antes|despues) de(l)? _',
  'despues de',
  '(por ahora|por hoy|por el momento|por un (tiempo|rato|mes|dia)|por (unos|unas|dos|tres|2|3) (dias|semanas|meses)|por una semana|por esta semana|de momento|hoy|manana|pasado manana|esta (semana|noche|tarde)|este (mes|fin|finde|weekend))',
  'hasta (que|el|la|las|los|nuevo|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|despues|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
  '(cuando|mientras|los|en) (este|estoy|esta|trabajo|duermo|ando|domingos|sabados|lunes|fines|fin|ingles|english|horas|el trabajo)',
  '(entre|a) las? (1|2|3|4|5|6|7|8|9|10|11|12)',
]

/** Say that texts are wanted. "Siguen escribiendome" says the opposite. */
export const esGoesOn: Rule[] = [
  {
    says: `(no|nunca|jamas)( (me|nos|se|los)){0,1} (dejen|deje|dejes|paren|pare|pares|cancelen|quiten|detengan|suspendan|corten|saquen|borren)( (de|los|mis|sus|estos|nunca|la lista)){0,2} (${toWrite.slice(1, -1)}|${texts.slice(1, -1)}|de la lista|del programa)`,
  },
  { says: '(nunca|no|jamas) (paren|pares|dejen|se detengan|cambien)$' },
  { says: '(nunca|no) (paren|dejen) (me|nos|por favor|porfa|ustedes)' },
  {
    says: `(sigan|siga|sigue|sigueme|siganme|continuen|continua|continue) (${writing.slice(1, -1)}|con los mensajes|mandando|con los textos|asi)`,
    unless: [`(no|si|que no)( (me|nos|le|se)){0,1} (sigan|siga|sigue|sigas|continuen)`],
  },
  {
    says: `(gusta|gustan|encanta|encantan|ayudan|agradezco) (mucho )?(${que} me (escriban|manden|texteen)|recibir|sus|los|estos)( (los|sus|estos)){0,1} (${texts.slice(1, -1)})`,
    unless: ['no me (gusta|gustan)', 'pero'],
  },
  { says: `(mejor|prefiero)( (solo)){0,1} (por|con) (textos?|mensajes?|aqui|escrito|texto)` },
  { says: `(si|todavia|aun) (si )?quiero (seguir|los|que me|recibir|sus)`, unless: ['no (se )?(si )?quiero', 'si no'] },
  { says: '(no (quiero|deseo) (que )?(paren|dejen|dejar de recibir|cancelar|salirme|que me (quiten|saquen|borren)))' },
]
