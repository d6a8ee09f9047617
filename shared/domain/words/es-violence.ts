/** Spanish cues of violence: hurt, threatened, forced, trafficked, stalked, controlled. */
import { kin } from './es-words.ts'
import type { Rule, Words } from './language.ts'

const joking = '(jaja|jajaja|jajajaja|jeje|lol|de risa|meme|videojuego|fornite|fortnite|pelicula|novela|serie)'
/** What hits without being a fist. */
const noFist =
  '(covid|gripe|gripa|catarro|susto|sustos|noticia|sol|calor|frio|piojos?|virus|hambre|loteria|lotto|duro la|fuerte la|la droga|la dope|el perico|sueno|la nota|la luna|sarna|suegro de|dolor|la metadona|la medicina|la pastilla|la vacuna|la tos|la alergia)'
const weapon = '(pistola|cuchillo|arma|machete|navaja|fierro|revolver|filo|corta|escopeta|bate|martillo|cuete|tubo|puñal|punal|rifle)'
const beat =
  '(pega|pego|pegaron|pegan|pegaba|pegaban|pegado|pegando|golpea|golpeo|golpearon|golpeaba|golpean|golpeado|golpeando|goleo|golpio|golpiaron|maltrata|maltrato|maltrataba|maltratan|abusa|abuso de|abusan|abusaba|abusaron|abusado|agrede|agredio|agredieron|patea|pateo|patearon|pateaba|cachetea|cacheteo|estrangula|estrangulo|ahorco|ahorcaba|ahorca|ahorcaron|apunalo|apunalaron|apunala|acuchillo|acuchillaron|navajeo|macheteo|disparo|dispararon|balearon|baleo|tiroteo|tirotearon|secuestro|secuestraron|violo|violaron|viola|violaba|violan|manosea|manoseo|manoseaba|toquetea|amenaza|amenazo|amenazaron|amenazan|amenazaba|amenazando|acecha|acosa|acoso|acosan|persigue|persiguen|persiguio|perseguia|madreo|madrearon|verguio|verguearon|vergueo|vergio|putearon|puñeteo|punetea|trompeo|lastima|lastimo|lastimaron|tortura|torturo|quemo|empuja|empujo contra|zarandea|jamaqueo|encerro|encerraron|encierra|amarro|amarraron|asalto|asaltaron|atraco|atracaron|apunto|apuntaron|golpiza)'

const sure: Rule[] = [
  { says: '(anda|esta|viene|vino|llego|estaba) armad(o|a)( _){0,3}', unless: ['(policia|guardia|hasta los dientes de|mueble|carpa)'] },
  { says: '(desperte|amaneci|me desperte) (sin ropa|desnud(o|a)|con (el|un hombre|un tipo) encima)( _){0,4}' },
  { says: '(me|nos) (agarra|agarro|cogio|apreto|aprieta|tomo|jalo|jala)( _){0,2} (cuello|garganta|pescuezo|pelo|fuerza)( _){0,3}' },
  {
    says: '(mis|los) (papas|padres|hermanos|tios|primos|amigos de el) (me|nos) (pegan|golpean|maltratan|encierran|amenazan|obligan|quieren (matar|pegar|golpear))( _){0,3}',
    unless: [joking],
  },
  {
    says: '(sin su permiso|si el no me da permiso|tengo que pedirle permiso)( _){0,4}|no puedo (salir|hablar|hacer nada) sin (su permiso|que el)',
  },
  {
    says: '(rompiendo|rompe|rompio|tira|tirando|lanza|lanzando) (todo|cosas|las cosas|platos|los platos)( _){0,5} (miedo|grit|me|borracho|furios|el|mi (marido|novio|esposo|ex))',
    unless: ['(nene|nena|gato|perro|bebe|mudanza)'],
  },
  { says: '(cobrar|cobrarme|cobrarla|pagar)( _){0,4} (con sangre|con la vida|con mi cuerpo|con el cuerpo|a golpes|a tiros)' },
  {
    says: '(me|nos) (siguio|siguieron|sigue|siguen|espera|esperan|esta esperando|vigila|vigilan)( _){0,5} (hasta (el|la|mi)|a la salida|saliendo|en la esquina|en el carro|por la calle|afuera|a mi casa|todas partes|todos lados)',
    unless: ['(perr|gat)(o|a|ito)', '(doctor|trabajador|peer|cita|amigo|mi (mama|hermano|hermana) me espera|dolor)'],
  },

  {
    says: '(me|nos|la|le|lo|les) (pega|pego|golpea|golpeo|amenaza|amenazo|amenazan|viola|violo|ahorca|ahorco|maltrata|obliga|encierra|mata)( (y|cuando|si|todos|cada|porque|delante|otra|mucho|duro|con|hasta|anoche|ayer|hoy|por)|$)',
    unless: [
      '(pega|pego) (_ ){0,3}(sol|covid|gripe|sueno|hambre|frio|duro la|nota|susto|lotto|noticia|duro el)',
      '(calor|frio|tos|trabajo|dolor|risa|hambre|estres)( _){0,3} mata|me mata( (si|cuando|de|por) )?',
      joking,
    ],
  },
  {
    says: '(no puedo|como puedo|como hago para|quiero|necesito|ayudenme a|tengo que|no me atrevo a|intente|trate de) (escapar(me)?|dejarlo|dejarla|separarme de (el|mi)|salir de (esta relacion|su casa|aqui sin que)|huir|irme sin que|denunciarlo|denunciarla|alejarme de (el|ella|mi))( _){0,5}',
    unless: ['(dejarl(o|a) (aqui|en|con|para)|cigarr|vicio|droga)'],
  },
  { says: '(refugio|shelter|casa segura|albergue)( _){0,4} (violencia|maltrato|mujeres (golpeadas|maltratadas|abusadas)|me pega|escapar)' },
  {
    says: '(ex|marido|novio|esposo|pareja|hombre|tipo|hombres|tipos)( _){0,4} (me (espera|esperan|vigila|vigilan|busca|buscan|encontro|ronda)|esta afuera|afuera de|tumbando la puerta|quiere entrar|se metio)( _){0,4} (casa|afuera|trabajo|puerta|matar|pegar|cobrar|encontro|carro|esquina|cuarto)',
    unless: ['(comida|trabajador|regalo|trajo|ya no)'],
  },

  {
    says: '(miedo|terror|panico)( _){0,4} (a|de|por|con) (mi|el) (marido|esposo|novio|ex|pareja|padrastro|papa|hombre|hijo|hermano|chulo|casero|roommate|mujer|esposa|novia)',
    unless: ['(perderlo|perderla|juicio|que (recaiga|se muera|use|consuma))'],
  },
  {
    says: '(marido|esposo|novio|ex|pareja|padrastro|hombre|el|ella|papa|hijo|hermano|roommate|dealer|casero|esposa|novia|mi tio)( (mio|siempre|casi|otra vez|ya|hoy|anoche|ayer|borracho|drogado|todavia|tambien|vino y|llego y|volvio a|quiso|trato de|intento|quiere|va a|me quiere|me va a)){0,3} (me|nos)? ?(pega|pego|pegarme|golpea|golpeo|golpearme|amenaza|amenazo|maltrata|maltrato|viola|violo|violarme|empuja|empujo|ahorca|ahorco|ahorcarme|encierra|encerro|abusa|obliga|obligo|matar|matarme|mato|persigue|acosa|acecha|patea|pateo|cachetea|cacheteo|tortura|secuestro|apunto|quemarme|quemo|vigila|controla|lastima|lastimo|quita el dinero|quita mi dinero)',
    unless: [
      `(pega|pego) (_ ){0,3}${noFist}`,
      joking,
      '(calor|frio|corte|mato (el|la|un|a una)|perro|gato)( _){0,3}',
      '(la|el) (medicina|metadona|trabajo|musica|clima|enfermedad)',
      'me quito del|(el|ella) (controla|vigila) (la|el)',
    ],
  },
  {
    says: '(vivo|estoy|ando|duermo|salgo|tenemos|siempre)( (con|en)){0,1} (amenazad(o|a)s?|aterrad(o|a)|aterrorizad(o|a)|secuestrad(o|a)|atrapad(o|a) (con|en (la|mi|su|esta) (casa|relacion))|encerrad(o|a) (con|por|contra|y no me)|retenid(o|a)|en peligro|peligro de muerte)',
  },
  {
    says: '(estoy|estamos|esta|corro|corre|mi vida (esta|corre)|hay|siento que estoy)( (en|mucho|gran)){0,2} (peligro)',
    unless: ['(perder (el|mi|la)|desalojo|no (esta|estoy|estamos|corro))'],
  },
  {
    says: '(me|nos|la|lo)( (estan|esta|andan|anda|siguen|vienen|viene|vinieron)){1}( (a|ahora|todavia|ya)){0,1} (amenazando|siguiendo|persiguiendo|extorsionando|chantajeando|golpeando|pegando|acosando|acechando|buscando (pa|para) (matar|dar|pegar|cobrar)|cazando|obligando|forzando|prostituyendo|vendiendo|explotando|maltratando)',
    unless: [joking, '(pegando (el|la|bien|duro) (_ ){0,3}(sueno|hambre|frio|calor))', '(citas|perro)'],
  },
  {
    says: '(extorsiona|extorsionan|extorsionando|chantajea|chantajean|trata de personas|trafico de personas|explotacion sexual|me prostituyen|me prostituye|me prostituyo porque|me vendieron|me venden|me explotan|esclaviz)',
  },
  {
    says: '(golpes|golpiza|paliza|moretones|sangre|sangrando|cortada|herida|puñalada|punalada|balazo|costilla)( _){0,6} (mi (marido|esposo|novio|ex|pareja|padrastro|papa|hermano)|que me dio|me pego|me golpeo|me hizo el|por culpa de el)',
  },
  {
    says: '(con|un|una|el|la|su) (cuchillo|pistola|machete|navaja|arma|fierro|punal)( _){0,4} (cuello|cabeza|garganta|cara|pecho|espalda|encima|mi)',
    unless: ['(cocina|pintura|agua|comida|cortando (carne|cebolla|pan)|accidente)'],
  },

  {
    says: `(me|nos|le|les|la|lo) (esta |estan |estaba |estaban |ha |han |sigue |siguen |volvio a |vuelve a )?${beat}`,
    unless: [
      `(me|le|nos|lo|la)( ha| han| esta){0,1} (pego|pega|pegaron|pegan|pegado|pegando) (_ ){0,3}${noFist}`,
      `me (pego|pegue|pega) (duro|fuerte|en la (lotto|loteria|bolita|cabeza|pierna|rodilla))`,
      '(me|lo|le|la) (quemo|lastimo) (yo|la lengua|con (el|la|agua|cafe)|el|la|cocinando|trabajando|jugando|en el trabajo)',
      '(perro|gato|raton|mosquito|arana|pulga) (_ ){0,6}mord',
      'lo viola|me (encierro|quemo$)',
      joking,
      '(me|lo|la) disparo (la|el) (presion|azucar|precio)',
      '(la vida|el destino|la calle) me (golpe|pega)',
      'me acoso',
    ],
  },
  {
    says: '(pegan|pegando|pegandole|golpeando|golpeandola|golpeandole|matando|violando|apunalando) a (una|mi|la|su|los|un|mama|alguien)',
    unless: ['me (estan|esta) pegando a', joking],
  },
  {
    says: `(me|nos|la|lo|le)( (va|van|quiere|quieren|iba|iban|puede|quiso|quisieron|trato|trataron|intento|juro|jura|prometio|viene|vienen|amenazo|podria|dijo que|que|dijo)){1,3}( (a|de|me|va|van|con|que|en|iba|pa|para|iba a)){0,4} (matar|matarme|matal|pegar|pegarme|golpear|golpearme|hacer( algun| mucho){0,1} dano|hacerme dano|hacer algo|lastimar|lastimarme|violar|violarme|disparar|picar|quemar|quemarme|cortar la|apunalar|partir|partir la|romper la|romper toda|reventar|linchar|desaparecer|mochar|secuestrar|dar un tiro|dar una pela|dar una golpiza|dar una paliza|dar de palos|caer a|enterrar|ahorcar|ahogar|pelar|quebrar|madrear|verguiar)`,
    unless: [
      `(mama|mai|mami|jefe|jefa|abuela|vieja|madre|doctor|doctora|maestra|sponsor|esposa|novia|mujer)( _){0,1} me (va a|iba a) matar( (si|cuando|jaja|por))`,
      joking,
      '(calor|frio|trabajo|hambre|gym|dolor|trafico|mosquitos|cigarrillo|cafe|ansiedad|droga|vicio|dope|fenta|estres)( _){0,2} (me|nos) (va|van|quiere) a? ?matar',
      'me (va|van) a (partir|cortar) (el pelo|un pedazo|la luz|el telefono)',
      'dijo que (la|lo|me) (va|van) a (romper|partir|quemar) (el|los)',
      'me puede lastimar la',
    ],
  },
  { says: '(me|nos|lo|la) (quieren|van a|quiere) (dar|coger|tumbar|buscar pa|buscar para)$' },
  {
    says: '(si|cuando)( (lo|la|me|le|no|yo|se|el)){0,3} (dejo|digo|voy|entera|escapo|pago|hablo|denuncio|cuento|contesto|obedezco|salgo|llamo|acuesto)( _){0,6} me (mata|matan|pega|golpea|parte|rompe|quema|bota a la calle|va a|quita|encierra|busca)',
    unless: [`(mama|mai|mami|jefe|jefa|abuela|doctor|sponsor)( _){0,4} me mata`, joking],
  },
  {
    says: 'me (mata|matan) si( (lo|la|me|le|no|yo|se|el|les)){0,3} (dejo|digo|voy|entera|escapo|pago|hablo|denuncio|cuento|salgo|quedo)',
    unless: [`(mama|mai|mami|jefe|jefa|abuela|doctor|sponsor|esposa)( _){0,1} me mata`, joking],
  },
  {
    says: '(no|nunca)( (me|la|lo|nos)){1} (deja|dejan|dejo|dejaba)( (ni|a)){0,1} (salir|ir|irme|irnos|escapar|ir a|ver a|trabajar|comer|respirar|usar el|hablar con|llamar|tener dinero|ir al|irse)',
    unless: [
      `(jefe|doctor|medico|clinica|hospital|corte|probation|guardia|shelter|trabajo|lluvia|nieve|rodilla|dolor|ansiedad|enfermera)( _){0,3} no (me|nos) dej`,
      '(no me dejaron|dolor|tos|ruido|gripe|nariz)',
      'no me deja ir al trabajo',
    ],
  },
  {
    says: '(me|nos|la|lo) (tiene|tienen|tenia|tenian|tuvo|mantiene)( (aqui|ya|aca|como)){0,1}( (encerrad(o|a)s?|amarrad(o|a)s?|secuestrad(o|a)s?|atrapad(o|a)s?|presa|con candado|a la fuerza|trabajando|en una casa|amenazad(o|a)s?|vigilad(o|a)s?|controlad(o|a)s?|rehen|esclav(o|a)|bajo llave|pres(o|a) en|obligad(o|a)|de prisioner(o|a)|prostituyendo|prostituyendome))',
    unless: [
      '(corte|carcel|probation|hospital|covid|juez|jefe me tiene trabajando)',
      'me tiene trabajando (mucho|hasta tarde|horas|doble)',
    ],
  },
  {
    says: '(me|nos) (quito|quitaron|quita|quitan|escondio|escondieron|esconde|rompio|robo|boto|guarda)( (el|la|mi|mis|los|las|todo|toda|otro)){0,2} (pasaporte|papeles|suboxone|metadona|telefono|cel|celular|llaves|id|cheque|dinero|plata|medicina|medicamentos?|pastillas|documentos)',
    unless: [
      '(clinica|doctor|medico|corte|hospital|carcel|policia|detox|shelter|banco|impuestos|me robaron|alguien|en la calle|metro|tren|trabajo|escuela)',
    ],
  },
  {
    says: '(me|nos|la) (controla|vigila|manipula|obliga|obligan|obligo|obligaba|fuerza a|forzo|forzaron|prostituye|vende|vendio|vendieron|trafica|explota|explotan)( (a|todo|con|hasta|pa|para|y|cada|mucho|el|mi|por|de|tod(o|a))){1}',
    unless: [
      '(me|nos) (vende|vendio|vendieron) (un|una|el|la|los|las|bolsa|barato|mala|fenta)',
      'me obligo a (comer|levantarme|ir|salir|hacer|caminar|dormir|no|banarme|estar)',
      '(medicina|pastilla|metadona|insulina|doctor|maquina) (_ ){0,2}(controla|vigila)',
      'corte|probation|juez',
    ],
  },
  {
    says: `(me|nos) (sigue|siguen|esta siguiendo|estan siguiendo|siguio|siguieron|anda siguiendo|espia|rastrea|rastreo)( (mi|el|un|a|todos|hasta|ese|alguien|unos|una|desde|por todos|carro|con)){1,2}( (ex|marido|esposo|novio|pareja|carro|tipo|hombre|tipos|todos lados|todas partes|lados|casa|trabajo|gps|unos))`,
  },
  {
    says: '(esta|estan|anda|sigue|llego|vino|aparecio|parado|espera|esperando)( (parado|me|ahi|esperandome)){0,2} (afuera|fuera|enfrente|frente|en la puerta)( (de|a)){0,1} (mi|la) (casa|cuarto|apartamento|puerta|edificio|carro|trabajo)( _){0,6}( (pistola|tengo miedo|me va|gritando|golpeando|no se va|borracho|amenaz|ex|miedo|no puedo salir))',
  },
  {
    says: '(ex|marido|esposo|novio|pareja|el)( _){0,5} (esta|anda|parado|vino|llego) (afuera|fuera|frente)( de (la|mi) casa| de mi (trabajo|puerta|cuarto|apartamento)){1}',
    unless: ['(trajo|comida|recogerme|regalo|ayudar|buscarme para)'],
  },
  {
    says: '(sabe|saben) (donde|adonde) (duermo|vivo|trabajo|estoy|viven mis|vive mi|me quedo)( _){0,3}',
    unless: ['(ustedes|peer|trabajadora|no saben|quien sabe donde|usted|si saben)', 'sabe(n)? donde (estoy|vivo) (ya|porque|si)'],
  },
  {
    says: '(tengo|me da|da|con|tiene|le tengo|le tenemos|vivo con|tenemos|tienen|teniendo)( (mucho|mucha|un|mas|tanto|demasiado)){0,1} (miedo|terror|panico|pavor|temor)( (de|a|que|q|si|por|pa|para|al|volver|regresar|llegar|ir|irme|entrar|estar|dormir|me|vuelva|salir)){1,5} (mi casa|la casa|casa|el|mi (ex|marido|esposo|novio|pareja|padrastro|papa|hermano|hombre)|haga|mate|maten|pegue|golpee|encuentre|encuentren|ella|busque|busquen|mi vida|siga|solas con|solo con el|sola con el)',
    unless: [
      '(miedo) (de|a|al|que) (el|la|de) (dentista|frio|examen|entrevista|corte|covid|vacuna|perro|trabajo|agua|doctor|detox|operacion|avion|juez|futuro|hielo|dolor|resultado|tren|metro|proceso|mono|cambio)',
      'encuentre(n)? (algo|cancer|positiv)',
    ],
  },
  {
    says: '(le|les) (tengo|tenemos|tiene) (mucho )?(miedo|terror|panico)',
    unless: ['(a las|a los|agujas|alturas|perros|al (detox|dentista|doctor|mono|frio)|a la (metadona|corte|aguja))'],
  },
  {
    says: '(el|ella|ex|marido|novio|esposo)( _){0,4} (borrach(o|a)|bebid(o|a)|drogad(o|a)|loco|furioso|encabronado)( _){0,3} (violent(o|a)|agresiv(o|a)|con un|con una|rompiendo|golpeando)',
  },
  {
    says: '(violent(o|a)|agresiv(o|a) conmigo|maltratador|golpeador|abusador|abusiv(o|a)|violador|violencia (domestica|en casa|de genero|intrafamiliar)|maltrato (fisico|domestico|en casa)|abuso (sexual|fisico)|abuso de mi|relacion abusiva|feminicid)',
    unless: ['(manager|jefe|perro|casero|barrio|trabajo|video|musica|pelicula|nunca (he sido|fui)|no soy|grupo|clase|taller|curso)'],
  },
  {
    says: `(me|le|nos|la|lo)( (dio|dieron|da|metio|metieron|mete|pego|pegaron|entro|entraron|cayo|cayeron|cae|agarro|agarraron|dando|soltaron|echo|zampo|solto|meten|dan)){1}( (a|una|un|unos|unas|con|el|la|de|buena|tremenda|otra)){0,3} (pela|golpiza|paliza|tunda|galleta|cachetada|bofetada|pescozon|pescozada|trompada|trompadas|punetazo|punetazos|patada|patadas|madriza|verguiada|vergueada|vergueriada|puno|punos|pina|pinas|golpes|palos|punal|punalada|punaladas|machetazo|navajazo|balazo|balazos|tiro|tiros|bofeta|gaznatada|bombazo|correazos|correa|bate|fuetazos|tubazo|botellazo|cuchillada|cuchillazo|manotazo|trancazo|fregadazo|putiza|rodillazo|codazo)`,
    unless: ['(dio|dieron|da) (un|una) golpe (en|con) (el|la)', 'golpe de suerte', joking, 'me di '],
  },
  {
    says: '(me|le|nos) (rompio|partio|reventó|revento|rompieron|partieron|quebro|fracturo|hincho|dejo|jodio|desfiguro|rompe|parte|tumbo|volo|saco|hizo)( (toda|el|la|los|un|una|mi|las)){0,2} (cara|nariz|boca|costillas?|madre|brazo|labio|ojo|quijada|mandibula|dientes?|cabeza|mano|moretones|ojo morado|moreton|diente|sangre|pescuezo)',
    unless: ['(cai|cayendo|dentista|carro|caida|bici|trabajando|sacaron una muela|muela)', 'dejo la cabeza'],
  },
  {
    says: '(me|la|lo) (tiro|tiraron|empujo|empujaron|lanzo|aventó|avento|jalo|jala|jalaron|arrastro|arrastra|agarro|agarra|agarraba|tumbo|sacudio)( (por|de|del|contra|al|a|con|el|la)){1,2}( (el|la|las|los)){0,1} (escaleras?|pelo|cabello|greñas|grenas|greña|pared|piso|suelo|cuello|garganta|pescuezo|brazo|brazos|calle|fuerza|golpes|palos|mesa|ventana|punta)',
  },
  {
    says: `(tiene|tienen|saco|sacaron|trae|traen|vino|vienen|viene|puso|pusieron|apunto|apuntaron|con|cargan?|compro|anda|enseno|mostro|llego|agarro|tenia|a punta de)( (me|con|una|un|el|la|su|de|en)){0,3} ${weapon}( (y|me|en|contra|dice|a mi|por|cargada|amenaz|pa|para|dijo|apunt|buscando|debajo|a la|y dice)){0,2}`,
    unless: [
      '(pintura|silicon|agua|juguete|cocina|pan|bateo|beisbol|jugar|cortar|pescado|martillo pneum|taller|clavos|grapas|construccion|trabajo|policia|de la mano con un tubo|tubo de|ano|anos|jeringa|aguja)',
      'arma (secreta|doble)',
      'con un (bate|martillo|tubo)( (pa|para|en la obra))',
      '(yo )?(tengo|cargo) (una|un)',
      joking,
    ],
  },
  {
    says: '(a punta de|con una|con un|me apunto con|amenazo con|me puso)( (una|un|la|el)){0,1} (pistola|cuchillo|arma|machete|navaja|fierro|punal|cuete)',
    unless: ['(pintura|silicon|agua|juguete|pan|cortar|cocina|cocinando)'],
  },
  {
    says: '(me|nos) (asaltaron|atracaron|asalto|robaron (a punta|con|y me golpearon|y me pegaron)|golpearon|secuestraron|balearon|dispararon|tirotearon|apunalaron|acuchillaron|drogaron|echaron algo en)',
  },
  {
    says: '(a la fuerza|por la fuerza|contra mi voluntad|sin mi consentimiento|sin mi permiso me|sin que yo quisiera|en contra de mi voluntad)',
    unless: ['(detox|hospital|corte|programa|a la fuerza (me hicieron|tuve|aprendi|hay que)|foto|grupo)'],
  },
  {
    says: '(me|nos|la)( (obliga|obligan|obligo|obligaban|forzo|fuerza|hace|hacen|hizo|manda|mandan|pone|ponen|quiere que|exige|pide que)){1}( (a|que)){0,1} (acostarme|acueste|prostituir|prostituirme|prostituya|vender|vender mi|vender droga|tener sexo|tener relaciones|robar|usar|trabajar|bailar|desnudar|hacer cosas|hacer clientes|ver clientes|tomar fotos|cargar|fumar|meterme|inyectar|estar con hombres|hacerlo)',
    unless: [
      '(me hace|me pone) (usar|trabajar|bailar|fumar) (_ ){0,2}(ansiedad|estres|lentes|mascarilla|la musica)',
      '(jefe|corte|juez|programa|doctor|ansiedad|estres|tristeza|soledad) (_ ){0,3}(me|nos)',
    ],
  },
  {
    says: '(acostarme|acostarse|sexo|dormir|relaciones) con( (hombres|otros|clientes|el|sus amigos|sus|el dueno|tipos|el casero|ese senor|desconocidos|el dealer)){1}( _){0,6} (por|pa|para|o|si no|a cambio|droga|renta|techo|obliga|quiero)',
    unless: ['dormir con el (dolor|ruido|frio|calor|perro)'],
  },
  {
    says: '(trabajando|trabajo|trabaje|trabajamos) sin (paga|sueldo|que me paguen)( _){0,4} (papeles|pasaporte|miedo|migra|dejan|deuda|amenaza|encerr)',
  },
  {
    says: '(coyote|padrote|chulo|pimp|proxeneta|mi dueno|la mafia|el cartel|los mareros|la mara|pandilleros|los del punto|los bichos|sicarios?)( _){0,6} (me|nos|no|quier|busc|tiene|deja|amenaz|matar|cobr|persig|golpe)',
    unless: ['(de la pelicula|serie|novela|chistes|guapo)', 'bien chulo|que chulo'],
  },
  {
    says: `(padrastro|padrasto|tio|papa|hermano|jefe|casero|primo|abuelo|roommate|senor|hombre|dueno|vecino|pastor|maestro|entrenador|novio de mi mama|guardia|doctor|tipo|marido de mi mama|hermanastro|pai) (me|la|lo|nos) (toca|toco|tocaba|manosea|manoseo|besa|beso|mira cuando|mete la mano|metio mano|abusa|abuso|ha tocado)`,
    unless: ['(me toca (la|el) (metadona|turno|cita)|corazon|alma|bocina|claxon)'],
  },
  {
    says: 'me (toca|toco|tocaba|tocan)( (cuando (duermo|estoy|me duermo|mi)|y no (quiero|quise)|sin (permiso|que)|a la fuerza|por las noches|las partes|mis partes|la vagina|los senos|las tetas|el culo|abajo|todo el cuerpo|sexualmente))',
    unless: ['me toca cuando (estoy )?(libre|de turno|la cita)'],
  },
  {
    says: '(mete|metio|metia|meten|entra|entro|subio|sube)( (me|se)){0,1}( (a|en|al)){1} mi (cama|cuarto|habitacion)( _){0,5} (noche|fuerza|duermo|borracho|madrugada|toc|desnud)',
  },
  { says: '(orden|ordenes) de (proteccion|alejamiento|restriccion|arresto contra (el|mi))|restraining order' },
  {
    says: '(rompio|tumbo|pateo|derribo|golpeando|golpea|esta rompiendo|forzo|rompe)( (todo|la|mi|el)){1,2} (puerta|ventana|carro|apartamento|cuarto|casa)( _){0,6} (viene|entro|me|grit|borracho|pa ca|amenaz|miedo|ex|quiere)?',
    unless: ['(casero|viento|tormenta|super|llave|ladron|aire|nieve|policia|accidente|handyman|pajaro)', '(se (me|nos) rompio)'],
  },
  {
    says: '(pega|pegaba|pego|golpea|golpeo|maltrata|grita y le pega)( (le|a)){1}( (los|mis|las|la|mi|mama|nuestros|el|sus)){1,2} (ninos|ninas|nenes|nene|nena|hijos|hija|hijo|mama|bebe|hermana|hermanos|ni(n|ñ)o)',
  },
  {
    says: '(huyendo|escapando|escondid(o|a)|escondiendome|escape|escapar|me escape|hui|huir|me escondi|me escondo|escapé|esconderme)( (de|del)){1}( (mi|el|la|un|una|su)){0,1} (ex|marido|esposo|novio|pareja|el|ella|casa|padrastro|papa|hombre|chulo|pimp|mara|pandilla|gente|ese|los|unos|agresor|abusador)',
    unless: ['(de la (lluvia|nieve)|del (frio|calor|sol)|casa de mi)'],
  },
  {
    says: '(no puedo|no quiero|miedo|mejor no|imposible) (ir|volver|regresar|entrar|llegar)( (a|pa|para)){1}( (mi|la)){0,1} casa( (el|esta|porque|por q|mi|con|ex|y|si|que|hay|me)){1,3}( _){0,4} (borrach|violent|esta|el|ahi|pega|golp|mata|furios|loco|miedo|drogad)',
    unless: ['(nieve|llaves|bus|trabajo|covid|shelter esta)'],
  },
  {
    says: '(ayud(en|a|e)me|ayuda|necesito|quiero)( (a|ayuda)){0,1}( (para|pa)){0,1} (salir|escapar|escaparme|irme|huir|salirme|dejarlo|dejar a mi (marido|novio|esposo|pareja))( (de|d)){0,1}( (aqui|el|esta casa|la casa|esta relacion|mi casa|esto|mi marido|mi novio|mi esposo)){0,1}( _){0,3} (me pega|vigila|mata|golpea|miedo|controla|dano|encerr|dejan|me sigue|el)',
  },
  { says: '(irme|salir|escapar) de (la|mi|esta) casa( _){0,3} (vigila|pega|dano|me va|mata|controla)' },
  {
    says: '(me|nos) (drogo|drogaron|drogan|droga|inyecta|inyecto|puso droga|echo algo)( (sin|a|en|para|pa|con|y|el)){1}',
    unless: ['(enfermera|doctor|hospital|vacuna|clinica|insulina)', 'me inyecto (en|a|y|sin|con|el)'],
  },
  { says: '(el|marido|novio|esposo|ex|pareja) me inyecta' },
  {
    says: '(de la otra manera|con favores|con sexo|con el cuerpo)( _){0,8} (renta|cuarto|calle|pago|debo|deuda|bota)|(renta|cuarto|pago|pagar|cobr|debo)( _){0,6} (de la otra manera|con favores|con sexo|con mi cuerpo|con el cuerpo)',
  },
]

const possible: Rule[] = [
  {
    says: '(escribo|texteo|les escribo|te escribo|hablo)( _){0,3} (escondid(o|a)|a escondidas|desde el bano|bajito|rapido antes|antes (de )?que (el|llegue|vuelva|despierte))( _){0,4}',
  },
  {
    says: '(el|mi (marido|esposo|novio|ex|pareja)|ella)( _){0,2} (contesta|agarra|coge|usa|tiene|escucha|puede ver|ve)( _){0,2} (mi|este|el) (telefono|cel|celular)( _){0,4}',
    unless: ['el telefono de la (clinica|oficina)'],
  },
  {
    says: '(me|nos) (quiere|va a|amenaza con|amenazo con) quitar(me)? (a )?(los|mis|la|mi|el) (nenes?|nena|hijos?|hijas?|ninos|ninas|bebe|casa)',
    unless: ['(dcf|corte|juez|gobierno)'],
  },
  {
    says: '(me tiene|me deja|me mantiene) (sin (dinero|un peso|chavos|telefono|comer|salir|ropa)|vigilad(o|a)|aislad(o|a)|controlad(o|a)|contad(o|a)|checad(o|a))( _){0,3}',
    unless: ['(renta|trabajo|vicio|droga|corte)'],
  },
  {
    says: '(cuando|si) (el|ella|mi (marido|esposo|novio|pareja|papa|padrastro)) (toma|bebe|usa|llega|se emborracha|esta (borracho|bebido|drogado|high)|se entera|ve|lee|se enoja)( _){0,8}',
    unless: ['(nos vemos|les aviso|trabajo|comemos|mi papa llega)'],
  },

  {
    says: '(no (me|nos) (deja|dejan|dejaba)|me prohibe|me prohibio|me prohibieron|no quiere que|no le gusta que|no permite que|me tiene prohibido|me castiga|le molesta que)( _){0,3} (hablar|hable|hablo|salir|salga|salgo|amig(a|o)s|familia|telefono|cel|trabajar|trabaje|visitar|vea|escriba|escribir|textear|texteo|texteé|textee|use|ir|dinero|usar)',
    unless: [
      '(jefe|doctor|clinica|corte|probation|shelter|trabajo|programa|medico|hospital|guardia|nieve|lluvia|dolor|policia|casero|escuela)',
    ],
  },
  {
    says: '(me (da|dio|daba) (mucho )?miedo|tengo miedo|le tengo miedo|me asusta|da miedo)( _){0,4} (el|ella|casa|mi (marido|esposo|novio|ex|pareja|padrastro|papa|roommate)|cuando (llega|toma|bebe|grita|se enoja|usa)|de noche aqui|ese hombre|ese tipo|volver|regresar|vecino)$',
    unless: ['(usar|recaer|dentista|corte|entrevista|examen|trabajo)'],
  },
  {
    says: '(me|nos) (grita|gritan|insulta|humilla|cela|controla|vigila|encierra|empuja|amenaza|trata (mal|como|feo)|chantajea|manipula|ofende|ignora y|maltrata|jala|rompe|tira (cosas|objetos|las))( _){0,4}',
    unless: ['(jefe|nene|bebe|vecin|cliente|perro|maestra|trabajo|corte|medicina|metadona|me tira (un|la))', joking],
  },
  {
    says: '(el|mi (marido|esposo|novio|ex|pareja)|ella|mi (novia|esposa))( (siempre|me|esta|anda|quiere|tiene|sabe)){1,3}( (revis|chequ|vigil|pregunt|control|lee|mir|sigue|persig)(a|ando|o|an|e)?|(mi|todas mis|la) (clave|contrasena|ubicacion|gps|telefono|cel)|saber (donde|con quien))( _){0,4}',
    unless: ['(doctor|sponsor|padrino|quiere (ir|venir|comer))'],
  },
  {
    says: '(borr(en|a|o|ar|e)|borrare|tengo que borrar|voy a borrar)( (los|este|estos|todos|el|mis|todo)){1,2} (mensajes?|textos?|chat)( _){0,3} (antes|el|vea|llegue|llega|revisa|novio|marido|esposo|por si)',
  },
  {
    says: '(vino|llego|regreso|aparecio|volvio|salio de la carcel|anda suelto|me encontro)( _){0,3} (mi ex|el papa de mis hijos|el que me (pegaba|golpeaba|maltrataba))|(mi ex)( _){0,4} (me (encontro|busca|llama|escribe|sigue|molesta|espera)|salio de la carcel|anda suelto|no me deja en paz)',
    unless: ['ya no (me )?(busca|llama|escribe|molesta|sigue)'],
  },
  {
    says: '(no (es|esta) segur(o|a)|no es un lugar seguro|peligroso)( (aqui|aca|mi casa|para mi|donde|este|en|dormir|estar|el|volver)){1,3}',
    unless: ['(usar|mezclar|mezcla|hielo|nieve|dosis|manejar|calle de noche)'],
  },

  {
    says: '(no|ni|nunca)( (me|nos)){0,1} (siento|sentimos|estoy|estamos)( (nada|muy)){0,1} (segur(o|a)s?|a salvo)( (en|aqui|donde|con|ahi|ni|cuando|por)( _){0,6}|$)',
    unless: ['no estoy segur(o|a)( (de|si|que|cuando|donde|como|en que)|$)'],
  },
  {
    says: '(me|nos)( (esta|anda|estaba|vive|pasa|quiere|siempre|suele)){0,1} (revisa|revisando|chequea|chequeando|lee|leyendo|mira|registra|revisar|revisaba|checa|checando|vela|velando)( (todo|el|mi|los|mis)){0,3} (cel|celular|telefono|phone|mensajes|textos|chats|whatsapp|llamadas)',
    unless: ['(doctor|medico|probation|corte|medidas)', 'sangre'],
  },
  {
    says: `(el|ella|marido|esposo|novio|esposa|novia|pareja|mama|suegra|ex|papa)( (me|siempre|tambien|ya|si)){0,2} (lee|revisa|ve|mira|agarra|chequea|vigila|controla|cogio)( (mis|mi|los|el)){1} (mensajes|textos|cel|celular|telefono|chats|phone)`,
    unless: ['(el que lee|mi abuela es la que lee)'],
  },
  {
    says: '(se pone|se puso|se me pone|se pondra|va a ponerse)( (bien|muy|como|todo|super|medio)){0,2} (brav(o|a)|celos(o|a)|furios(o|a)|agresiv(o|a)|loc(o|a)|mal(o|a) conmigo|enojad(o|a)|rabios(o|a)|encabronad(o|a)|bravo|como loco|como una fiera|histeric(o|a)|pesad(o|a)|feo)( _){0,3} (cuando|si|conmigo|por|con|porque|al|y)',
    unless: ['(perro|gato|nene|nena|bebe|suena)'],
  },
  {
    says: '(se (enoja|molesta|encabrona|emputa|enfogona|altera|calienta))( (si|cuando|porque|por|conmigo|mucho)){1,2}( (me|yo|texteo|escribo|hablo|salgo|ve)){1}',
  },
  {
    says: '(no puedo|no podia|no me deja|no me dejan|no dejan que|no deja que)( (yo|ni|le)){0,1} (hablar|textear|escribir|contestar|textiar|tener|usar|llamar|conteste|hable|tenga|use|salga)( _){0,5} (el|ella|esta aqui|esta|casa|marido|novio|esposo|telefono|cel|alrededor|viene|oye)',
    unless: [
      '(trabajo|jefe|muela|clase|bus|manejando|bateria|probation|reunion|sacaron|esta (lloviendo|roto|malo|danado|apagado|muerto))',
      'no puedo (usar|tener) el (telefono|cel|celular) (en|del)',
    ],
  },
  {
    says: '(no sabe|no puede saber|no quiero que sepa|que no se entere|si se entera|no se puede enterar|si sabe|que no sepa|se va a enterar)( _){0,10} (hablo|escribo|ustedes|mensajes|textos|texteo|contesto|les escribo|uso|mata|bravo|molesta|problema)',
    unless: ['(mama|papis|pais|papas|mi mai|jefe) no sabe', 'sin que mi mama'],
  },
  {
    says: '(novio|marido|esposo|pareja|novia|esposa|el|mujer) no (sabe|puede saber|se puede enterar)( _){0,6}',
    unless: ['(mi abuelo|jefe|doctor|el no sabe (leer|ingles|espanol|cocinar|nadar|manejar|donde|nada de))'],
  },
  {
    says: '(le|les)( (debo|debemos|quede debiendo|debia)){1}( (mucho|mucha|un monton de|un|mas de|como)){0,1}( (dinero|chavos|plata|feria|pisto|lana|cuartos|billete|pesos|_ pesos))( _){0,8} (mal(a|o)s?|dealer|punto|tipo|gente|peligros|busc|bichote|prestamista|mara|pandilla|tirador|tigere|esos)',
  },
  {
    says: '(debo|deuda)( _){0,4} (gente mala|al dealer|a los del punto|al punto|al tirador|a la mara|al bichote|al prestamista|gente pesada|gente peligrosa)',
  },
  {
    says: '(siento|creo|pienso|parece|veo)( (q|que|como que|como q)){1} (me|nos) (siguen|sigue|estan siguiendo|vigilan|persiguen|buscan|estan buscando|estan vigilando|observan|esta siguiendo|estan velando|acechan|velan)',
  },
  {
    says: '(hay|tengo|anda|andan|esta|estan)( (gente|unos|tipos|alguien|un|hombres|un tipo|los del punto|unos tipos)){0,2} (buscandome|persiguiendome|siguiendome|velandome|detras de mi|tras de mi|preguntando por mi|cazandome|buscandome pa)',
    unless: ['(trabajo|doctor|oferta|el trabajador|peer)'],
  },
  {
    says: '(ando|estoy|toy|sigo|tengo que estar|vivo|me tengo que)( (aqui|como)){0,1} (escondid(o|a)|esconder|huyendo|fugad(o|a)|guardad(o|a) (por|de))',
    unless: ['(jaja|fiesta|sorpresa|escondido detras|en el juego|jugando|lluvia)', '(usar|usando) escondid'],
  },
  {
    says: '(tuvimos|tuve|hubo|tuvo|armo|otra)( (una|un|otra)){1} (pelea|discusion|bronca|pleito|problema|garata|peleita)( (bien|muy|super|tan|de las)){0,1} (fe(o|a)|fuerte|grande|horrible|mala|malas|seri(o|a)|tremend(o|a)|con (el|mi))',
    unless: ['(casero|shelter por|housing|con (la|el) (trabajador|clinica|banco|jefe))'],
  },
  { says: '(peleamos|discutimos|nos peleamos|pelee con mi)( _){0,3} (feo|fuerte|horrible|mucho|mal|y (se|me|el))' },
  {
    says: '(prefiero|mejor)( (dormir|duermo|quedarme|estar|me quedo|dormirme|morirme)){1}( (en|debajo|afuera|fuera)){0,1}( (el|la|un|del)){0,1} (carro|calle|shelter|parque|tren|puente|bus|carpa|frio)( _){0,4} (volver|regresar|que estar|que ir|con el|casa)',
  },
  {
    says: '(moreton|moretones|morete|moretes|cardenal|cardenales|ojo morado|ojo hinchado|labio partido|marcas en el cuello|chichon|rasgunos|golpes en)',
    unless: ['(trabajo|jugando|futbol|bici|aguja|vacuna|sangre|nieve|hielo|boxeo|metadona|jeringa|no mas)'],
  },
  {
    says: '(el|ella|marido|novio|esposo|pareja|mi hombre|suegra) (decide|controla|manda|escoge|maneja)( (todo|a|que|mi|el|con|adonde|donde|mis|lo)){1}',
    unless: ['(juez|doctor|casero|jefe)', 'el manda(n)? (a decir|saludos)'],
  },
  {
    says: '(me )?(pide|pidio|exige|quiere|piden)( (que|q|hacer|haga|yo)){1,3}( (haga|hacer)){0,1} cosas( (que|q|feas|malas|raras|sucias|con|pa|para)){1}',
  },
  {
    says: '(ex|el)( _){0,2} (aparecio|se aparecio|se presento|llego|vino|se metio|aparece|anda por|esta rondando|ronda)( (en|a|al|por|otra vez)){1,2}( (mi|la)){1} (trabajo|casa|escuela|clinica|shelter|cuarto|barrio|puerta)( _){0,4}',
    unless: ['(trajo|visitar a los nenes|regalo)', 'el (bus|tren|super|pedido|paquete|internet|cable|plomero|doctor)'],
  },
  {
    says: '(cosas|la cosa|todo|situacion|ambiente|el ambiente)( (estan|esta|ta|anda)){1}( (muy|bien|medio|super)){0,1} (tens(o|a)s?|fe(o|a)s?|peligros(o|a)|caliente|calientes)( (con|en|aqui|por|entre)){1}( (mi|el|la|casa|pareja|marido|novio|nosotros|cuarto|esposo|mi casa)){1,3}',
  },
  {
    says: '(me (cela|celan|insulta|insultan|humilla|humillan|grita|gritan|trata mal|trata como|desprecia|ofende|intimida|manipula)|no me trata bien|me tiene de menos|me dice (puta|loca|inutil|basura|perra))',
    unless: ['(jefe|nene|bebe|vecin|cliente|perro|maestra|en el trabajo)', joking],
  },
  { says: '(le|les) tiene miedo', unless: ['(a las|a los|agujas)'] },
  {
    says: `(no quiero|no puedo|me da cosa|no me atrevo a|tengo que) (volver|regresar|estar|vivir|dormir) (con|donde|alla con|en casa de)( (el|mi|esa|ese|ella)){1}( (ex|marido|esposo|novio|pareja|gente|hombre|tipo)){0,1}`,
    unless: [
      '(dolor|frio|trabajo|clinica|hospital|vicio|tengo que (estar|vivir) (con|en casa de) mi)',
      'mi (mama|hermana|prima|tia|abuela|hija|hermano)',
    ],
  },
  { says: '(cuidado con|no pongan|no escriban|no digan)( _){0,3} (lo que ponen|lo q ponen|nada raro|de drogas|el lo ve|el los ve)' },
  {
    says: `(mi|la|el) (${kin.slice(1, -1)}) (me boto|me echo|me saco) (de|a) (la casa|la calle|casa)( _){0,3} (golpe|noche|borrach|fuerza|amenaz|descalz)`,
  },
  {
    says: '(amenaza|amenazas|amenazando|amenazad(o|a))( (con|de|por|constante)){0,1}',
    unless: ['(lluvia|nieve|tormenta|desalojo|corte de luz|huracan)'],
  },
]

export const esViolence: Words['danger']['violence'] = { sure, possible }
