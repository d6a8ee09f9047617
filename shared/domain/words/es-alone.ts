/** Spanish cues of somebody about to use alone, or who always does. */
import { drugs } from './es-words.ts'
import type { Rule, Words } from './language.ts'

const toUse =
  '(usar|usal|consumir|recaer|recaigo|meterme|meterle|metermela|metermelo|inyectarme|inyectar|picarme|puyarme|pullarme|pincharme|pichar|picharme|pinchar|curarme|curar|fumar|fumarme|fumarmela|arponearme|arponear|ponerme|hacerla|hacermela|hacerme (un|una)|darme un (pase|toque|pico|arponazo|shot|filazo)|darme una (cura|vena|linea)|esnifar|esnifarme|jalar|oler|olerme|soplar|shootear|shotear|shootearme|usarla|meter|meterme un pase|probar|probarla|prepararla|cocinarla|drogarme|tirarme (un|una|la)|endrogarme|arrebatarme|dar(me)? un tiro de (dope|perico))'
const uses =
  '(uso|me meto|consumo|me pico|me inyecto|me puyo|me curo|fumo|me pincho|me drogo|me la hago|usando|consumiendo|inyectandome|me arponeo|picandome|me endrogo|inhalo|huelo|jalo|me pongo un)'
const alone =
  '(solo|sola|solit(o|a)|sol(o|a)s|a solas|alone|yo solo|yo sola|nadie|escondid(o|a)|encerrad(o|a)|con llave|sin nadie|sin compania|a escondidas|cerro con seguro|con seguro|por mi cuenta|no hay gente|no pasa gente)'
/** "Solo" is also "only". */
const only =
  '(solo|nomas|nada mas) (marihuana|mota|weed|yerba|hierba|pasto|tabaco|cigarrillos?|vape|metadona|suboxone|los (fines|viernes|sabados|domingos|lunes)|las noches|cuando|de vez|una vez|un poco|poquito|para dormir|pa dormir|para el dolor|por receta|lo que|el telefono|cafe|agua|ropa|la app|fines)'
const notUsing =
  '(telefono|computadora|bano de mujeres|cocina|cel |bus|carro de mi|lavadora|internet|zapatos|bici|comida sola|cigarrillos?|cigarro|vape|mota|weed|marihuana|hookah|no voy a (usar|consumir|recaer|fumar)|nunca voy a)'

const sure: Rule[] = [
  {
    says: '(con|tengo|ya con|ya tengo)( _){0,1} (la )?(aguja|jeringa|jeringuilla|cura|pipa|bolsa|bolsita|dosis)( _){0,2} (en la mano|en mano|lista|preparada|cargada|en el brazo)( _){0,6}',
    unless: ['(pan|comida|basura|botar|policia|shopping)'],
  },
  {
    says: '(voy|boy|vo|me voy)( a| a hacer){1} (hacerlo|hacerla|darme|ponermela|dar(me)?la|meterlo|metermelo|usar|consumir|curarme|picarme|inyectarme|fumar)( _){0,6} (en (el|mi|la|un|una) (bano|cuarto|carro|callejon|carpa|motel|hotel|parque|puente|escalera|techo|monte|apartamento|casa))( _){0,4} (sol|nadie|escond|encerr|puerta|cerrad|llave|dorm)(o|a|ito|ita|ido|ida|ado|ada)?',
    unless: [notUsing],
  },
  {
    says: '(si|por si|en caso que) (yo )?(no|ya no) (les |te |le )?(escribo|contesto|respondo|texteo|aviso|llamo|doy senales)( _){0,2} (en|a las|antes|dentro|para)( _){1,5} (minutos?|min|mins|hora|horas|rato|manana)( _){0,6}',
    unless: ['(trabajo|cita|bateria|cargar|ocupad|reunion|clase)'],
  },
  {
    says: '(nadie|mi familia|mi esposa|mi mama|mi mujer|mi marido|mi novia)( no)? (sabe|saben|se entera|tiene idea)( _){0,3} (que (uso|estoy usando|me meto|consumo|voy a usar)|q (uso|voy a usar))( _){0,4}',
    unless: ['(recuper|programa|no (uso|usar))'],
  },

  {
    says: '(voy a|voy|vo a|boy a|a punto de|me voy a|pienso|quiero|estoy por|necesito|estoy listo para|ya voy a|acabo de|por)( (a|me|ya|de)){0,2} (usar|consumir|inyectar(me)?|picar(me)?|meter(me|mela|melo|le)?|puyar(me)?|pinchar(me)?|pichar(me)?|curar(me)?|fumar(me|mela)?|recaer|drogar(me)?|hacerla|hacermela|darme|arponear(me)?|esnifar|jalar|oler)( _){0,14} (sol(o|a|it(o|a))|nadie|escondid(o|a)|encerrad(o|a)|a solas|con llave|alone|sin (compania|narcan|naloxona))( (en|y|aqui|ahora|hoy|esta|conmigo|sabe|cerca|en la|me|que|por|a|otra|no|pa|para|de|mi|como|ya|viene|alrededor|ve)|$)',
    unless: [
      '(solo|nomas) (marihuana|mota|weed|yerba|metadona|suboxone|un poco|los|las|la mitad|una vez|cuando)',
      notUsing,
      '(curar|curarme) (la|el)|meter(le)? (mano|ganas)|darme (una ducha|un bano|una vuelta|cuenta)|meterme (en|a|al) (la cama|banar|un curso|trabajar|programa|detox)|oler (la|el) (comida|cafe)',
    ],
  },
  {
    says: '(estoy|toy|ando|me quede|vivo|sigo|solo|sola|nadie|encerrad(o|a)|solit(o|a))( _){0,8} (sol(o|a|it(o|a))|nadie|a solas|encerrad(o|a)|alone|conmigo|casa)( _){0,6} (voy a|a punto de|me voy a|quiero|ganas de|por|la voy a|pienso|para|pa|ya)( (me|a|de|la)){0,2} (usar|consumir|inyectar(me)?|picar(me)?|meter(me|mela)?|puyar(me)?|pinchar(me)?|pichar(me)?|curar(me)?|recaer|drogar(me)?|hacer(la|mela)|hacer|arponear(me)?|usarla|prepararla)( _){0,3}',
    unless: [
      notUsing,
      '(para|pa|quiero|voy a|por) (hacer|usar) (_ ){0,1}(comida|algo|un|una|el|la|los|nada|compras)',
      'curar(me)? (la|el)',
      'no quiero',
    ],
  },
  {
    says: '(solo|sola|solit(o|a)) y (me |voy |la |lo |a )(_ ){0,3}(picar|usar|consumir|meter|inyectar|pinchar|curar|puyar|pichar|hacer|preparad|lista|fumar|recaer)',
    unless: [notUsing],
  },
  {
    says: '(acabo de comprar|acabo de conseguir|ya compre|ya consegui|ya la compre|ya la consegui|compre de camino|ya tengo la bolsa|tengo la bolsa|la tengo (en la mano|lista|preparada|aqui)|ya esta (lista|preparada|cocinada))( _){0,14} (nadie|sol(o|a)|no hay gente|voy a hacer|la hago|la voy|escondid(o|a)|no pasa gente|encerrad(o|a)|con llave)',
    unless: ['(comida|ropa|cena|casa nueva|telefono|zapatos)'],
  },
  {
    says: '(uso|usar|usando|consumo|consumir|me meto|me inyecto|me pico|me curo|me drogo|drogarme|me puyo)( _){0,4} (siempre solo|siempre sola|cuando estoy sol(o|a)|en (mi cuarto|el bano|mi carro) sol(o|a)|sol(o|a) en (mi|el|la)|sin (que )?nadie|no (hay|tengo) (a )?nadie)',
    unless: [notUsing],
  },

  {
    says: `(voy|boy|vo|vamos|iba|fui|ando|a punto|apunto|quiero|kiero|pienso|estoy por|toy por|necesito|tengo que|me toca|toca|casi|listo para|lista para|listo pa|lista pa|gonna|about to|me)( (a|de|me|ya|pa|para|voy|que|punto|ahora|toy|estoy|boy)){0,4} ${toUse}( _){0,9} ${alone}`,
    unless: [
      only,
      notUsing,
      '(cocinar|comer|probar (la|el) (comida|sancocho|cafe|ropa)|trabajo nuevo|ponerme (la|el|los|las|a) (ropa|zapatos|abrigo|trabajar|inyeccion|vacuna))',
      '(curar|curarme) (la|el) (herida|abceso|pie|gripe)',
      'nadie me (va a )?(pare|ayuda a dejar)',
    ],
  },
  {
    says: `${alone}( _){0,9} (voy|boy|vo|iba|a punto|apunto|quiero|pienso|estoy por|gonna|me voy|ya la|uso|necesito)( (a|de|me|ya|pa|para|punto|voy)){0,3} ${toUse}`,
    unless: [
      only,
      notUsing,
      '(nadie me va|nadie sabe lo que)',
      '(cocinar|comer|ponerme a|ponerme la ropa|fumar un cigarr)',
      'solo (quiero|voy a|necesito) (usar|probar|fumar) (el|la|un cigarr)',
    ],
  },
  {
    says: `(gonna|about to|going to|imma|voy a|voy|using|use)( (use|usar|usarla|shoot|do it)){0,1} (solo|alone|sola|by myself)( (tonight|ahorita|orita|hoy|ahora|ya|otra|siempre|pa|en|esta|y|porque|debajo)|$)`,
    unless: [only, 'voy sol(o|a)( (a|al|en|pa|para|y))'],
  },
  {
    says: `(yo )?(siempre |casi siempre |prefiero |nunca |ya )?${uses}( (la|lo|dope|fenta|perico|siempre|casi siempre|mejor|mucho|en mi|en el|cuarto|bano|carro|yo|todo|por la noche|a veces|ahora)){0,4} (solo|sola|solit(o|a)|a solas|alone|escondid(o|a)|encerrad(o|a)|sin nadie|a escondidas)`,
    unless: [only, notUsing, '(fumo|uso) solo (en|por|para|pa|un|una|el|la) (vape|casa el|telefono)'],
  },
  {
    says: `(siempre|casi siempre|nunca)( _){0,4} (uso|consumo|me meto|me pico|me inyecto|usando|usar)( _){0,3} (solo|sola|con gente|con nadie|acompanad(o|a))`,
    unless: [only, notUsing],
  },
  { says: `nunca (uso|consumo|me meto|me pico|me curo) con (nadie|gente|alguien|otra gente|otros)` },
  {
    says: `(se encerro|se encerró|esta encerrad(o|a)|se fue|se metio|esta)( (solo|sola|en|el|al|la|bano|cuarto|a|con llave|sola en|solo en)){1,5} (a usar|a meterse|a inyectarse|a picarse|usando|a consumir|a curarse|a puyarse|inyectandose|picandose|metiendose)`,
  },
  {
    says: `(mi|el|ella|novio|novia|hermano|prima|primo|pana|hija|hijo|esposo|esposa)( _){0,2} (usa|consume|se mete|se pica|se inyecta|uso|estaba usando|se cura) (siempre )?(solo|sola|encerrad(o|a)|escondid(o|a))`,
    unless: [only, notUsing],
  },
  {
    says: `(me encierro|me encerre|encerrad(o|a)|me meti|metid(o|a)|estoy|toy|ando|sentad(o|a))( (en|el|la|un|mi|al)){1,3} (bano|cuarto|carro|motel|hotel|carpa|escalera|escaleras|callejon|hospitalillo|casa abandonada|sotano|habitacion|apartamento|parking)( _){0,8} (a usar|a punto de|voy a (usar|hacer|meter|inyec|pic|fum)|a meterme|con (una|la|mi) (bolsa|jeringa|jeringuilla|cura)|la tengo (lista|preparada|cocinada)|para usar|pa usar|voy a hacerla|la voy a hacer|lo voy a hacer|a curarme|nadie sabe)`,
    unless: [notUsing],
  },
  {
    says: `(tengo|consegui|compre|traigo|cargo|agarre|acabo de comprar|acabo de conseguir|conecte|ya compre|ya consegui|pille)( (ya|la|una|mi|el|de|otra|unas|dos|par)){0,3}( (${drugs.slice(1, -1)}|cura|lista|preparada|cocinada|camino|jeringa)){1,2}( _){0,8} (solo|sola|nadie|escondid(o|a)|sin nadie|no hay gente|con llave|solit(o|a))`,
    unless: [
      '(solo (tengo|compre|consegui)|comida|trabajo|ropa|cita|leche|pan|miedo|casa|apartamento|cuarto)',
      'nadie (me|contesta|viene|gusta)',
      'para (mi|sol)',
      'compre (_ ){0,4}solo (_ )?(una|un|dos|2)',
    ],
  },
  {
    says: `(solo|sola|solit(o|a)|nadie)( _){0,8} (ya la tengo|la tengo preparada|la tengo lista|con una bolsa|con mi bolsa|y una bolsa|la voy a hacer|lo voy a hacer|con la jeringa|con mi cura|la cura lista|ya consegui|ya compre|bolsita en la mano)`,
    unless: ['(comida|solo con una bolsa)'],
  },
  {
    says: `(quedarse|quedense|queden|queda|quedas|quedate|puede quedarse|se quedan|acompaneme|acompanenme|acompaname|hablenme|llamenme)( (alguien|se|en|conmigo|un rato|por|la|al)){0,4}( (linea|telefono|conmigo|llamada))( _){0,5}( (mientras (uso|me|consumo|la hago)|voy a usar|para usar|pa usar|cuando use))`,
  },
  {
    says: `(voy a usar|voy a consumir|voy a meterme|me voy a picar|me voy a inyectar|me voy a curar|voy a curarme|a punto de usar|a punto de consumir)( _){0,6} (alguien se queda|se queda en linea|en linea|quedense|por si acaso|por si me pasa|si no contesto|si no respondo|no tengo narcan|sin narcan|esten pendientes|pendiente|avisen|manden a alguien|no hay nadie)`,
  },
  {
    says: `(si no (les |le |te )?(contesto|respondo|escribo|texteo))( _){0,10} (use|usar|solo|sola|meti|pique|narcan|ambulancia|911|bano|cura|manden|vengan|llamen)`,
    unless: ['(trabajo|manejando|dormid|bateria|clase)'],
  },
  {
    says: `(use|usar|voy a usar|me meti|me pique|me la hice|acabo de usar|acabo de meterme)( (y|ya|ahora|aqui|pero)){0,2} (estoy|toy|ando|me quede|estaba) (solo|sola|solit(o|a))`,
    unless: [notUsing],
  },
  {
    says: `(esta noche|hoy|ahora|ahorita|orita|ahora mismo|hoy si)( (si|yo|voy y|me)){0,2} (uso|recaigo|me meto|consumo|me pico|me la hago|voy a usar|voy a recaer)( _){0,8} (nadie|solo|sola|sin|solit(o|a)|no hay|trabaja)`,
    unless: [only, notUsing],
  },
  {
    says: `(fumar|usar|meterme|inyectarme|picarme|probar|consumir)( _){0,3} (solo|sola|solit(o|a)|yo solo|yo sola)( _){0,4} (fenta|fentanyl|dope|cristal|perico|bano|ahora|esta noche|aqui|narcan|otra vez|a ver)`,
    unless: [only, notUsing, '(no|nunca|evit|peligroso)( _){0,2} (fumar|usar)'],
  },
  {
    says: `(me voy|voy|estoy|toy|ando)( (a|pa|para|en|al|el|la|del)){1,3}( (carpa|bano|carro|monte|puente|callejon|rio|cuarto|hospitalillo))( (a|pa|para)){1} (inyectarme|picarme|usar|curarme|meterme|consumir|pichar|fumar)`,
    unless: [notUsing],
  },
  {
    says: `me voy a (inyectar|picar|puyar|pinchar|pichar|meter|curar|arponear|drogar|shootear)( _){0,6} (no esta|no esta nadie|trabaja|no hay|se fue|dormid|no sabe|sola|solo|nadie|bano|carro)`,
    unless: [notUsing],
  },
  {
    says: `(sin que|antes de que|y)( (nadie|mi|se|ella|el)){1,3} (me vea|se entere|se de cuenta|sepa|sabe)( _){0,6} ${toUse}|${toUse}( _){0,5} (sin que nadie|sin que mi|antes de que|antes que llegue|escondido de|escondida de|a escondidas de|escondido d)`,
    unless: [notUsing, 'ponerme|probar|oler|jalar'],
  },
]

const possible: Rule[] = [
  {
    says: '(tengo|con|siento|me dan|traigo|me entran|me entraron|me dieron|ando con|estoy con|aguantando|muchas|tremendas|unas)( _){0,2} (ganas|antojo|craving|cravings|ansias|tentacion|impulso)( _){0,3} (usar|consumir|meterme|droga|dope|fenta|recaer|perico|cristal|piedra|inyectar|picar|curarme|heroina|pase|eso)',
    unless: ['no tengo', 'sin ganas'],
  },
  {
    says: '(voy|vo|estoy)( (a|pensando en|a punto de|considerando|por)){1,2} (usar|consumir|recaer|comprar (una bolsa|dope|fenta|droga|perico)|conseguir (dope|droga|fenta|algo)|ver al dealer|meterme algo|llamar al dealer|buscar (droga|dope|mi cura))',
    unless: [
      notUsing,
      'no (voy|estoy)',
      'usar (el|la|los|las|ese|esa|mi|tu|su|un|una) (telefono|computadora|carro|tarjeta|ropa|cupon|bus|bano|silla|cocina)',
    ],
  },
  {
    says: '(nadie|no hay (nadie|quien)|ya no (hay|tengo) quien|no tengo quien|no tengo a nadie que)( _){0,3} (cuide|cuida|vigile|chequee|revise|velarme|vele|acompane|ponga narcan|de narcan|reviva|llame al 911|cuando uso|conmigo esta noche)',
  },

  {
    says: `(voy|boy|vo|quiero|kiero|ganas de|a punto de|pienso|estoy por|toy por|necesito|me voy|creo que voy|creo q voy|muero por|provoca|antojo de|loc(o|a) por|desesperad(o|a) por|tentacion de|tentad(o|a) (a|de|con))( (a|ya|me|que|mucho|muchas|tengo)){0,2} (usar|consumir|recaer|meterme|inyectarme|picarme|puyarme|pincharme|curarme|curar|drogarme|inyectar|picar|fumar (piedra|crack|cristal|fenta|dope)|arponear|darme un pase|usarla|endrogarme|picharme)`,
    unless: [
      notUsing,
      '(dejar de|parar de|no quiero|ya no quiero|no voy a|sin|quiero dejar|evitar) (_ ){0,2}(usar|consumir|recaer|drogar|inyec)',
      'no( _){0,2} (ganas de|quiero|voy a) (usar|consumir|recaer)',
      '(usar|usarla) (el|la|los|las|ese|esa|mi|tu|su|un|una|de) (telefono|computadora|carro|tarjeta|ropa|cupon|cama|bici|bano|silla|cocina|lavadora|guagua|mascara|id|direccion|kit|narcan|muleta|muletas)',
      'curar(me)? (la|el|de|las) (herida|pie|gripe|abceso|pierna)',
    ],
  },
  {
    says: '(creo|siento|pienso|temo|miedo)( (q|que|de)){1}( (hoy|esta noche|voy a|yo|si)){0,2} (recaigo|recaer|caigo|uso|usar|voy a caer|me voy a caer|vuelvo a usar)',
    unless: ['no (voy a|quiero)'],
  },
  {
    says: '(tengo|con|dan|dieron|siento|me dan|me dio|me entra|traigo|ando con|aguanto|las|unas)( (un|unas|muchas|mucho|el|las|tremendo|fuerte|bien)){0,2} (craving|cravings|antojo|antojos|ganas|ansias|deseos|urge)( (de|por)){0,1}( (usar|consumir|meterme|droga|dope|curarme|inyectarme|fumar piedra|recaer|duro|bien|fuertes?|fuerte|horribles?|malo))',
    unless: [
      '(ganas de (comer|dormir|verlos|llorar|bailar|hablar|salir|cafe)|comida|embaraz|chocolate|dulce|ganas de vivir)',
      'no tengo ganas de (usar|consumir)',
      'ya no',
    ],
  },
  { says: '(no aguanto|ya no aguanto|no me aguanto)( (mas|ya|las|el|los)){0,3} (ganas|craving|cravings|antojo|ansias)' },
  {
    says: '(no le digo a nadie|nadie sabe|nadie se entera|no me gusta que me vean|prefiero (q|que) nadie|prefiero no|me da verguenza|me da pena|da verguenza|que nadie me vea)( _){0,5} (uso|usar|use|consumo|consumir|me meto|usando|drogar|en esto|me cure|cuando me)',
    unless: ['(hice|telefono|decir(les)? que use)'],
  },
  {
    says: '(voy|ando|vo|fui|estoy|vengo)( (a|camino|ver|buscar|esperando|en|casa|donde|conseguir|pal|pa|al|para)){1,5}( (el|al|un|mi|la|los)){0,1} (tigere|tiguere|dealer|dilel|puntero|conecte|tirador|punto|bichote|connect|plug|jibaro|mecanico de siempre|la cura|mi cura|droga|dope)',
    unless: ['(tigere (de mi|ese)|a ver que punto|al punto de (encuentro|partida)|policia|dejar)'],
  },
  {
    says: '(esperando|espero|llamando|llame|texteando|busco|buscando|viendo)( (a|al|un|el)){1,2} (dealer|puntero|conecte|tirador|tigere|tiguere|plug|bichote|connect|jibaro)',
  },
  {
    says: '(me voy|voy|ando)( (un rato|pal|pa|al|pa el|en el|para el|a)){1,3} (bano|carro|callejon|hospitalillo|monte|puente)( (un|rato)){0,2}( (ya tu sabes|tu sabes|ya sabes|ya saben|a lo mio|a resolver|un ratito))',
  },
  { says: '(ya tu sabes|ya saben|ya sabes)( _){0,2} (a (lo mio|curarme)|mi medicina)' },
  {
    says: '(estoy|toy|ando|me quede|quede|quedo|me deja|voy a estar|tengo|esta)( (la|toda|todo|en|el)){0,3}( (casa|motel|apartamento|cuarto|hotel|solo|sola)){1,2}( _){0,6} (no confio en mi|ganas|tentacion|usar|craving|esta noche|pa mi|dificil|miedo de mi|sin nadie)',
    unless: ['(trabajo|cita|mudanza|limpiando|comida|miedo a la oscuridad)'],
  },
  {
    says: '(esta noche|hoy|este fin de semana|manana)( (va a|me va a|es|sera|esta|voy)){1,2}( (ser|estar|muy|bien|estoy)){0,2} (dificil|duro|dura|fuerte|peligros(o|a)|una prueba|solo|sola)( _){0,3} (nadie|solo|sola|casa|no hay|ganas|tentacion|usar)',
    unless: ['(trabajo|frio|nieve|examen|corte)'],
  },
  {
    says: `(mi|el|la) (pana|roommate|novio|novia|pareja|companero|companera|amigo|amiga|socio|socia|compa|hermano|esposo|esposa|mujer|marido|jeva)( _){0,4} (con (el|la|quien) (q |que )?(usaba|uso|consumia|me metia|me curaba)|el que me cuidaba|la que me cuidaba|que me cuidaba|que me velaba|que me (cuidaba|chequeaba)|me cuidaba cuando)`,
  },
  {
    says: '(con quien|ahora quien|quien)( (me|voy|a)){1,3} (cuida|usar|cuidar|vela|uso|usaba|revive|acompana|chequea)( (ahora|cuando|si|uso|ya)|$)',
  },
  { says: '(no confio en mi|no me tengo confianza|no respondo por mi|no me fio de mi)( (mism(o|a)|esta noche|hoy|solo|sola)){0,3}' },
  {
    says: '(recaigo|recaere|voy a recaer|estoy recayendo|ya recai|por recaer|cerca de recaer|a una de recaer)',
    unless: ['no (voy a|quiero)', 'si recaigo'],
  },
  {
    says: '(tengo|compre|consegui|traigo|cargo)( (una|la|un|dos|unas|ya|mi)){1,2} (bolsa|bolsita|cura|dope|pase|gramo|papelito|piedra|fenta|manteca)( (en|aqui|guardad|lista|y|de (dope|fenta|perico|manteca|heroina)|encima|esperandome|en la mano|pa))',
    unless: ['(comida|compras|hielo|ropa|arroz|pan|pampers|basura|regalo|mandado)'],
  },
  {
    says: '(me voy a curar|me voy a meter|voy a curarme|me voy a poner|voy a meterle)( (ahora|ya|ahorita|orita|hoy|un rato|algo|otra vez|uno|una)|$)',
    unless: ['(ropa|trabajar|gripe|herida)'],
  },
]

export const esAlone: Words['danger']['alone'] = { sure, possible }
