/** Spanish cues of an overdose, now or in the past, theirs or somebody else's; and of any body that needs 911. */
import { drugs, kin } from './es-words.ts'
import type { Rule, Words } from './language.ts'

const breath =
  '(respir(a|ar|ando|aba|o|an|e|as|ava|aban|ado)|rrespira|respirra|respia|resira|respra|rezpira|repir(a|ar|ando)|respiracion|resp)'
const blue =
  '(morad(o|a)s?|morao|amoratad(o|a)s?|azul(es)?|azulad(o|a)s?|azulit(o|a)s?|asul(es)?|gris(es)?|grisos(o|a)s?|violetas?|palid(o|a)s?|ceniz(o|a)s?|color ceniza|blanc(o|a) como( un| el)? (papel|pared|muerto|hoja)|blanquito como)'
const naloxone = '(narcan|narcam|narkan|narca|narcans|naloxona|naloxone|nalaxona|naloxana|naloksona|nalozona|sprays?|antidoto)'
/** Jokes and other things that come in doses. */
const joking = '(jaja|jajaja|jajajaja|jeje|jejeje|lol|de la risa|de risa|meme)'
const taken =
  '(use|uso|usaste|usamos|usaron|usado|usando|consumi|consumio|consumido|meti|metio|metido|metieron|tome|tomo|tomado|tomaron|trague|trago|tragado|fume|fumo|fumado|inyecte|inyecto|inyectado|pique|pico|picado|puye|pinche|pincho|comi|comio|bebi|bebio|bebido|hice|puse|puso|eche|esnife|inhale|jale|jalo|oli|olio|sople|cure|curo|curado|boto|bote)'

const sure: Rule[] = [
  {
    says: '(no|ni|casi no|apenas)( (le|me|lo|la|se|esta|puedo|puede)){0,3} (entra aire|jala aire|agarra aire|coge aire|toma aire|coger aire|agarrar aire|jalar aire|tomar aire|resuella|resollar|da senales|da señales|se siente el pulso|levantarlo|levantarla|levantar(lo|la)?|pararlo|pararla|hace caso|reacionaba|despertar)( (de|el|ya|ni|con|por)){0,2}',
    unless: [
      '(quiero|quisiera|ojala|prefiero|para|pa|hasta|deseo)( _){0,3} (no )?(despertar|levantar)',
      'no (quiero|puedo) (levantar|despertar) (a|al|la|el|temprano)',
      '(escuela|trabajo|temprano|caja|pesas|carga|muebles|jaja|no me puedo levantar)',
    ],
  },
  {
    says: '(narcane(ar|aron|o|ado|ada|ando|arlo|arme|arla|e)|narcaniaron|narcanie|narcanio|con la aguja en el brazo|con la jeringa en el brazo|jeringuilla en el brazo|aguja en el brazo)',
  },
  {
    says: '(narcan|naloxona)( _){0,4} (anoche|ayer|dos veces|tres veces|2 veces|3 veces|en la nariz|y no|y nada|y sigue|y volvi|y volvio|y desperte|y desperto|para (revivir|despertar|traer))',
    unless: ['(necesito|tienen|dan|kit|caja|entrenamiento|clase|recogi|me acabo|vencio)'],
  },
  {
    says: '(por poco|casi|casi que)( (me|se|nos|lo|no|la|le)){0,2} (muero|muere|voy|va|pierdo|perdemos|perdimos|llego|cuento|cuenta|mata|mato|muero|fui|fue|quedo|quede)( _){0,5} (fenta|fentanyl|dope|heroina|perico|droga|usar|use|usando|pase|narcan|bolsa|cura|pastillas?|sobredosis|cristal|manteca)',
  },
  {
    says: '(desperte|me desperte|amaneci|despertaron|termine|termino|acabe|fui a parar|fue a parar|cai|estuve|llevaron|se lo llevaron|se la llevaron|me llevaron)( _){0,3} (hospital|emergencia|ambulancia|paramedicos|intensivo|camilla)( _){0,6} (use|usar|usando|sobredosis|fenta|droga|dope|pase|narcan|reviv|azul|respir|dosis|meti|cura)',
  },
  {
    says: '(use|usar|usando|me meti|me pase|dosis|cura|fenta|fentanyl|dope)( _){0,6} (desperte|me desperte|amaneci|me encontraron|me hallaron|termine)( _){0,3} (hospital|ambulancia|piso|suelo|tirad(o|a)|emergencia|bano)',
  },
  {
    says: '(se|se me|se nos)( (esta|ta|estaba|anda)){1} (yendo|apagando|poniendo (morad(o|a)|azul|fri(o|a)|gris|palid(o|a)|mal|tieso)|quedando sin aire|quedando dormid(o|a) y)',
    unless: ['(luz|telefono|bateria|tiempo|internet|comida)'],
  },
  {
    says: '(me|lo|la) (encontro|encontraron|hallaron|hallo|encontre|encontramos|halle)( (mi|el|la|ya|todo|toda|como|casi|un|una|_)){0,3} (azul|morad(o|a)|tirad(o|a)|inconciente|inconsciente|sin (respirar|pulso|vida)|desmayad(o|a)|fri(o|a)|gris|en el (piso|suelo|bano)|sin reaccion)',
    unless: ['(perro|gato|cartera|llave|apartamento)'],
  },
  {
    says: '(se|me) (puso|pongo|pone|puse|esta poniendo|estoy poniendo|quedo|quede)( (bien|todo|toda|muy|como)){0,1} (morad(it)?(o|a)|morao|azul(it(o|a))?|palid(o|a)|fri(o|a) y|tieso|tiesa|gris|blanc(o|a))',
    unless: ['(comer|frio|ojo|golpe|brazo|dedo|pie|jaja|rodilla|pierna|susto)'],
  },
  {
    says: '(sobre ?do(s|c|z)is|sobrdosis|sobedosis|sbredosis|sobre d|sobredosi)',
    unless: [
      '(curso|taller|clase|charla|entrenamiento|prevencion|prevenir|evitar|volantes?|folletos?|dia (internacional )?de|documental|novela|serie|pelicula|sobredosis de|murio|fallecio)',
    ],
  },
  {
    says: '(se|me) (inyecto|inyecte|pincho|pinche|pico|pique|metio|meti|puyo|puye|fumo|tomo|trago)( _){1,6} (cayo|cai|se quedo|me quede dormid|desplomo|desmay|no (responde|contesta|despierta|reacciona|se mueve|respira)|esta (muy )?mal|azul|morad(o|a)|temblando|convuls|ojos)',
    unless: ['(bien dormid|cayo (bien|de maravilla|pesado))'],
  },
  {
    says: '(ayuda|ayudenme|auxilio|rapido|por favor|urgente|apurense)( _){0,5} (no respira|no despierta|azul|morad(o|a)|tirad(o|a)|inconciente|inconsciente|se muere|muriendo|se me muere|se desmayo|no responde|no reacciona)',
  },
  {
    says: '(se muere|se me muere|se nos muere)( (mi|el|la|ya|por favor|ayud(a|en|enme)|aqui)|$)',
    unless: ['(planta|perro|gato|bateria|telefono|cancer|quien se muere|novela)'],
  },
  { says: '(me excedi|me propase|se excedio|me sobrepase|se sobrepaso)( _){0,4}', unless: ['(comida|comiendo|gast|comprando)'] },
  { says: '(me|le|se) (dio|di|dieron) (una|otra|la|un) (sobredosis|od|overdose|sobre)' },

  {
    says: '(sobredosis|sobre dosis|sobredocis|sobredozis|sobre docis|sovredosis|sobredosi|sobredois|sobredosiss|sobredosificad(o|a)|sobredosificacion|sobredosad(o|a)|sobredosao|sobredose|sobredosie|sobredosio|overdosis|overdose|overdosi(e|o)|obredosis|zobredosis)',
    unless: [
      '(curso|cursos|taller|clase|charla|entrenamiento|prevencion|prevenir|evitar|volantes?|folletos?|dia (internacional )?de|documental|novela|serie|pelicula|cancion|noticias|vigilia) (_ ){0,5}(sobredosis|sobre dosis|overdose)',
      '(sobredosis|sobre dosis) de (cafe|cafeina|novelas?|azucar|amor|trabajo|tv|tele|netflix|chocolate|comida|helado|tareas?|noticias|futbol|memes|carbohidratos|dulces?|pan|pasteles|ternura|realidad|vitaminas?|familia|suegra|tacos?|musica|nenes|ninos|sol|frio|calor|arroz)',
      '(murio|murieron|fallecio|mato|perdi)( _){0,6} hace (_ ){1,2}(anos|anios|tiempo|meses)',
      `sobredosis( _){0,8} ${joking}`,
    ],
  },
  {
    says: '(me|se|le|nos|te|casi|casi me|casi se) (odie|odeo|odee|odie de|odio|odeamos|odearon|odiaron|odea|odeando)( (otra|anoche|ayer|orita|ahorita|hoy|de nuevo|el|en|con|y|la|hace|aqui|ahora|mi)|$)',
    unless: ['(me|se|te|le) odio( (a|por|la|el|mi|con|en))', '^me odio', 'se odio a'],
  },
  { says: `(mi|el|la|un|una|mi _) (${kin.slice(1, -1)}) (odeo|odeando|odio (orita|anoche|ayer|ahorita|hoy|otra))` },
  { says: '(esta|ta|estaba|estoy|toy|sigue|anda) (odeando|odiando|odeado|odeada|sobredosando)' },
  {
    says: `(no|casi no|ya no|apenas|apenitas|sin|dejo de|deja de|dejando de|deje de|paro de|para de|cuesta|dificil|dificultad|problemas|batalla)( (me|le|lo|la|esta|estaba|estan|ta|taba|puedo|puede|podia|pudo|quiere|casi|ya|bien|sigue|siento que|veo que|vuelve a|to|para|pa|de|mucho|poder|oye|oigo|siente|ni)){0,4} ${breath}`,
    unless: [
      'respirar (hondo|aire fresco|profundo|en paz)',
      'respiro (tranquil|en paz)',
      joking,
      '(trabajo|deudas|renta|corte) no me deja',
      '(mascarilla|calor) (_ ){0,3}respir',
    ],
  },
  {
    says: `(respira|respirando|respiracion|respiro|respiraba)( (muy|bien|bastante|como|un|esta|casi|medio|todo|super|solo)){0,3} (rar(o|a)|mal|lent(o|a)|lentito|despacio|despacito|fe(o|a)|poquito|poco|apenas|una vez|ronco|cortad(o|a)|entrecortad(o|a)|dificil|a penas|forzad(o|a)|cada _|agitad(o|a))`,
    unless: ['respiro mal por la (nariz|gripe|alergia)'],
  },
  {
    says: `(labios?|lavios?|boca|cara|unas|dedos|deditos|manos?|piel|puntas de los dedos|todo|toda)( (los|la|las|tiene|tienen|estan|esta|ta|todo|toda|como|bien|medio|se|le|pusieron|puso|poniendo|estaban|estaba|ya|y|pies|medios|tenia|muy|un|poco)){0,5} ${blue}`,
    unless: ['(ojo|ojos|camisa|pelo|carro|casa|frio|pintad|maquill|tatuaje|gorra|esmalte|edificio)', '(todo|toda) (azul|gris|blanc)$'],
  },
  { says: `(labios|cara|dedos|unas|piel) (de color )?(azul|morad|gris)` },
  { says: `${blue} (los|las|la|de los|de la|en los) (labios|unas|cara|dedos|manos|boca)` },
  {
    says: `(esta|ta|estaba|se puso|se esta poniendo|se pone|puso|poniendo|poniendose|me puse|me estoy poniendo|encontre|encontramos|encontraron|encontro|sigue|quedo|tiene|quede|se ve|ve|ya)( (ya|todo|toda|bien|medio|como|muy|tod(o|a) )){0,3} (morad(o|a)|morao|azul|azulit(o|a)|gris|blanc(o|a) como( _){1,2}|color ceniza)`,
    unless: [
      'ojo|ojos|brazo|rodilla|pierna|pie |moreton|casa|edificio|carro|camisa|pelo|cielo|dia |gorra|letrero|linea|puerta|pared|frio|golpe|comer|chaqueta|abrigo|uniforme|mochila',
      joking,
    ],
  },
  {
    says: `(no|ya no|nunca)( (se|lo|la|me|le|puedo|podemos|puede|quiere|logro|logramos|consigo|ha|hay forma de|hay manera de|pude|podia|esta|estaba|ta|puedo lograr|que)){0,4} (despiert(a|an)|dispierta|despierto a|despierte (ya)?|desperta|desperto|despertaba|despertado|despertar(lo|la|los|le)|despertar a|reaccion(a|aba|an|o|ando|ar)|reacsiona|reaciona|responde|respondia|respondio|respondiendo|responder|recupera|volvio en si|vuelve en si|abre los ojos|abria los ojos|abrir los ojos|se mueve|mueve|moverse|se movia)`,
    unless: [
      '(escuela|trabajo|jaja|jajaja|temprano|alarma|clase)',
      'despierta (al|a la|a los|el) ',
      '(clinica|telefono|llamadas?|mensajes?|oficina|correo|email|abogad(o|a)|trabajador(a)?|doctor(a)?|seguro|casero|housing|section|nadie|textos?|control|app|pagina|juez|corte|ustedes|carro) (_ ){0,4}(responde|reacciona|mueve)',
      'responde(n)? (el telefono|mis|los|las|a mis|mensajes|llamadas)',
      'la (cola|fila|guagua|linea) no se mueve',
      '(ojala|quiero|quisiera|deseo|prefiero|para|pa) (_ ){0,2}no (me )?desp',
    ],
  },
  { says: '(no) se (levanta|para)( (del|de|y|ni|con|tiene|pa|aunque)){1}', unless: ['(escuela|trabajo|temprano|carro|guagua|jaja)'] },
  { says: '(^no vuelve( en si)?$|no vuelve en si|no regresa en si|no vuelve en el)' },
  {
    says: `(inconciente|inconsciente|inconsiente|inconciente|inconcientes|inconsciencia|inconsc|desmay(ado|ada|o|e|ando|ar|arme|aron|a|aste)|desmall(ado|ada|o|e|ando|ar)|desmayao|desvaneci(o|endo|do)?|desplomo|desplomada?o?|desplome|perdi(o)? (el )?(conocimiento|conciencia|sentido)|no esta consciente|knockead(o|a)|noqueao|noquead(o|a))`,
    unless: ['(de (hambre|risa|calor|susto))', joking, 'me desmayo'],
  },
  { says: '(no contesta|no me contesta|no contestaba)( _){0,8} (piso|suelo|bano|tirad(o|a)|fri(o|a)|gris|morad|narcan|pulso)' },
  {
    says: `(mi|el|la|su) (${kin.slice(1, -1)})( no contesta| no me contesta)( y| esta| ta)( _){0,3} (tirad|en el piso|en el suelo|dormid|frio)`,
  },
  {
    says: `(se quedo|se me quedo|quedo|se kedo|me quede)( (todo|medio|bien)){0,1} (pegad(o|a)|pegao|ido|ida|en el viaje|tieso|tiesa|frio|fria|dormid(o|a) (y|despues|en|con|con la)|lel(o|a)|privad(o|a))`,
    unless: [
      'pegad(o|a) (al|a la|viendo|en) (tele|cel|telefono|juego|trafico|pelicula)',
      'frio el',
      'dormid(o|a) (y no|con la tele|en el (bus|sofa|sillon|tren))',
    ],
  },
  {
    says: '(esta|ta|estaba|quedo|ya esta|lo siento|la siento|encontre)( (todo|bien|muy)){0,1} (tieso|tiesa|frio y|fria y|helad(o|a) y|flacid(o|a)|sin vida|sin reaccion|tirad(o|a) (y|en el piso|en el suelo|en el bano|sin|boca))',
    unless: ['(cafe|comida|dia|agua|cuarto|apartamento|clima|perro|ropa|basura)'],
  },
  {
    says: 'tirad(o|a)( (en|el|la|del|de|piso|suelo|bano|calle|acera)){0,4} (y|que|con|sin)( _){0,2} (no|jeringa|aguja|respond|espuma|pulso|jeringuilla)',
  },
  { says: 'esta tirad(o|a) y no' },
  { says: '(espuma|espumarajo|espumeando|babeando espuma|echando espuma)( _){0,4} (boca|nariz)' },
  {
    says: '(bota|botando|echa|echando|sale|saliendo|salia|saca|sacando|tiene|con)( (le|por la boca)){0,1} (una |la )?espuma',
    unless: ['(jabon|cerveza|cafe|afeitar|lavadora|mar)'],
  },
  {
    says: '(ojos (en blanco|volteados|virados|blancos|pa atras|para atras|idos)|se le (fueron|voltearon|viraron) los ojos|voltea los ojos|los ojos se le van)',
  },
  {
    says: `(ronca|roncando|ronquidos?|gorgote(a|o|ando)|gargare(a|o)|gorjea)( (muy|bien|como|un|super|todo|de|una|manera|forma)){0,4} (rar(o|a)|fe(o|a)|feisimo|extran(o|a)|ahogad(o|a)|ahogandose|fuerte y no|agua)`,
  },
  {
    says: '(cabece(a|o|ando|aba|amos)|nodeando|noddeando|nodding|dando cabezazos|cabezeando|cabesiando|cabeciando|cabeceo)( (y|todo|bien|mucho|el|ella|aqui|muy)){0,3}( _){0,2} (duro|mucho|y cabecea|feo|no (me|puede|puedo|responde|despierta|contesta)|desde|se le|se me|use|uso|fuerte|despues|sin parar)',
    unless: ['de sueno', 'clase|misa|iglesia|reunion'],
  },
  {
    says: `(di|dio|dieron|dimos|dar|puse|puso|pusieron|pusimos|poner(le|me)?|heche|eche|echo|echaron|metieron|meti|metio|rocie|rociaron|administre|administraron|use|uso|usaron|usamos|gaste|gastamos|gastaron|aplique|aplicaron|aplico|inyectaron|revivi|revivio|revivieron|desperto|salvo|salvaron|volvio|volvi|tiraron|tire|reacciono|reacciona|con|van|llevamos|llevo|despierta con|necesito)( (me|le|el|la|un|una|dos|tres|cuatro|cinco|varios|varias|2|3|4|5|6|dosis|de|esos|ya|todo|unos|los|otro|otra|segundo|segunda|par|veces|hace|a|mi|mis|tuvieron|que|solo|con|${kin.slice(1, -1)})){0,6} ${naloxone}`,
    unless: [
      '(kits?|cajas?|cajitas?|entrenamiento|clase|taller|curso|gratis|de repuesto|por si acaso|pa tener|para tener|se me acabo|no tengo|vencido|vencio|bulto|cartera|mochila)',
      '(necesito|donde|pueden|puedes|podrian|me regalan|me dan|hay|quiero|tienen|quien) (_ ){0,4}(narcan|naloxona|sprays?)( (por favor|pa|para|otra|si|mas|de|en)|$)',
      '^(con|van|llevo|uso) (_ ){0,4}(narcan|naloxona)',
      '(ustedes|la van|la clinica|la muchacha|el peer) me (dieron|dio)',
      '(narcan|naloxona) (cuando|en la (clinica|van|farmacia))',
      'spray (de|para|pa) (la )?(pelo|pintura|nariz|alergia)',
    ],
  },
  {
    says: `${naloxone} (ya|urgente|rapido|apurense|apurate|ahora|ahorita|orita|pronto|corran|aqui|por favor rapido)`,
    unless: ['(ya (no|me|tengo|se|vencio))', '(ahora|ahorita|orita|ya) (tengo|si|ando|cargo|mismo no|lo)', 'spray (ya|aqui)'],
  },
  {
    says: `(traigan|traiga|trae|traeme|manden|corran con|vengan con|busca|busquen)( (me|el|un|mas|la)){0,2} ${naloxone}`,
    unless: ['(manana|jueves|lunes|martes|miercoles|viernes|cuando|proxima|porfa|la van|kits?)'],
  },
  {
    says: `${naloxone}( (y|pero)){0,1}( (todavia|aun|ya|sigue)){0,2} (no (reacciona|despierta|funciona|funciono|sirvio|hace|le hace|responde|vuelve|respira)|y na|y nada|me salvo|lo salvo|la salvo|me desperto|lo desperto|lo revivio)`,
  },
  {
    says: '(me|lo|la|le|los|nos|te|el|ella) (revivieron|revivio|revivi|revivimos|reviviste|revivian|resucitaron|resucito|resucite|trajeron de (vuelta|regreso|la muerte)|reanimaron|reanimo|reanime)',
  },
  {
    says: '(reviviendo(lo|la)?|revivir(lo|la|me)|resucitar(lo|la|me)?|reanimar(lo|la|me)?|desfibrilador|boca a boca|respiracion de boca|rcp|cpr|compresiones|masaje cardiaco)',
    unless: [
      '(curso|clase|taller|entrenamiento|certific)',
      '(revivir|resucitar) (el|la|los) (carro|planta|celular|telefono|fiesta|momentos)',
    ],
  },
  {
    says: `${taken}( (me|se|le|un|una|la|el|de|mucho|bien|ya|creo|que|dope|fenta|perico|cosa|eso|esto|manteca|chiva|polvo|pastillas|vez)){0,3} (demasiad(o|a)s?|de mas|demas|mas de la cuenta|mas de lo (que|q|normal|debido)|un monton|too much|un chingo|un fracatan|pila de|mucha (fenta|dope|heroina|manteca|pastillas|droga)|mucho (cristal|perico|crack|xanax|fenta|fentanyl)|muchas (pastillas|pepas|percs|pildoras|bolsas))`,
    unless: [
      '(demasiad(o|a)s?|monton( de)?|demas|de mas|pila de) (agua|cafe|refresco|te|jugo|comida|azucar|soda|sol|tiempo|preguntas|trabajo|horas|dinero|plata|gasolina|luz|datos|telefono|pan|arroz|dulces?|gente|veces|internet|ruido|maquillaje)',
      '(comi|comio|puse|puso|hice|tomo|tome) (muy )?(demasiado|de mas|un monton)( (en|hoy|anoche|arroz|y|ayer|de comida|el)){0,2}( _){0,3} (cena|navidad|fiesta|barriga|estomago|pavo|cumple)',
      joking,
    ],
  },
  {
    says: `(use|me meti|se metio|me pique|me puye|se pico|me inyecte|fume|consumi|esnife)( _){0,1} mucho( (y|de|ayuden|ayuda|me|siento|hoy|anoche)|$)`,
    unless: ['(telefono|cel|carro|internet|cigarrillo|tabaco|app|gps)'],
  },
  {
    says: '(me|se|nos) (pase|paso|estoy pasando|estaba pasando|pasaron|he pasado|habra pasado)( (con|de|en)){1}( (la|mi|las|su)){0,1} (dosis|docis|raya|cantidad|mano|cuenta|fenta|dope|pastillas|metadona|cura|manteca|pase)',
  },
  { says: '(me|se) paso de (dosis|la dosis|la raya|la cuenta)' },
  {
    says: '(se paso se paso|se me paso la (mano|dosis)|se (me|le) fue la mano|se me fue la mano)',
    unless: ['(sal|azucar|comprando|gastando|cocinando|picante)'],
  },
  {
    says: '(se (me|nos) (va|esta yendo|ta yendo|muere|esta muriendo|ta muriendo|iba|queda) (mi|el|la|aqui|en los brazos|ya|ayud)|se nos va)',
    unless: ['(luz|tiempo|internet|senal|guagua|bus|tren|perro|gato|planta|bateria|vida|turno|sueno)'],
  },
  { says: `se me (va|muere|fue) (mi )?(${kin.slice(1, -1)}|se muere)` },
  {
    says: '(se fue en blanco|me fui en blanco|me voy en blanco|se fue en el viaje|siento (que|q) me (voy|muero|estoy yendo|apago|desmayo)|me estoy yendo|me siento ir|todo se (me )?pone negro|veo todo negro|se me apaga todo)',
    unless: ['examen'],
  },
  {
    says: '(me|se) (estoy|esta|estamos|toy|ta|anda|ando|esta como) mur(iendo|iedo|ieno)',
    unless: [
      '(muriendo|murieno) (de|del|por) (_ ){0,1}(hambre|risa|frio|calor|ganas|sueno|verguenza|cansancio|aburrimiento|pena|nervios|sed|amor)',
      '(bateria|telefono|planta|perro|gato|abuela|abuelo|cancer)',
    ],
  },
  {
    says: 'me muero( (ayuda|ayudenme|me muero|auxilio|use|no puedo|vengan|aqui|ahora|ya)){1,2}',
    unless: ['(mejor|si|cuando|quiero|ojala|hasta que) me muero', 'me muero de'],
  },
  { says: '(ayuda|ayudenme|auxilio|vengan|no dejen que|que no se|no quiero que)( (se|me|el|ella)){0,2} (muera|muere|muero)' },
  {
    says: `(esta|ta|creo (que|q) esta|parece|parecia|como) muert(o|a)`,
    unless: [
      '(muert(o|a)) (de|del|el|la|en vida|y enterrad)',
      '(telefono|celular|cel|bateria|calle|carro|negocio|cansad|zona|pueblo|perro|gato|rata|raton|cosa|todo)( _){0,2} (esta|ta|parece)',
      'esta (muerta la|muerto el)',
      'ya esta muert',
    ],
  },
  { says: '(lo|la) (encontre|encontramos|hallamos) muert(o|a)' },
  {
    says: `(tome|tomo|tomado|tomaron|trague|trago|tragado|meti|metio|comi|comio|bebi)( (me|se|el|la|como|todo|todas|casi|unas|mis|sus|las|mas de)){0,4} (todas|todo el|un monton|muchas|un monton de|un punado|el frasco|todo|la botella|el pote|5|6|7|8|9|10|11|12|13|14|15|16|18|20|24|25|30|40|50|60|90|100|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien)( (de|las|los|mis|sus|frasco|pote|entero|la|mi|el|botella)){0,4} (${drugs.slice(1, -1)}|frasco|pote|tylenol|advil|medicinas?|tabletas?|somniferos?)`,
    unless: ['(5|10|20|30|40|50|60|100) (mg|miligramos)', 'con (agua|comida)'],
  },
  {
    says: '(bebe|nene|nena|nenita|nino|nina|ninito|hijo|hija|chamaquito|sobrinito)( _){0,2} (agarro|tomo|comio|trago|metio|chupo|toco|encontro)( _){0,4} (pastillas?|fenta|bolsita|dope|droga|suboxone|metadona|medicina|jeringuilla|polvo)',
  },
  {
    says: `(pecho|corazon)( _){0,6} (${drugs.slice(1, -1)}|arponazo|speedball)|(cristal|perico|crack|speedball|coca|piedra|meth)( _){0,8} (duele el pecho|corazon se (me|le)|dolor de pecho|pecho me|pecho le|el corazon)`,
    unless: ['(apretado|aprieta) despues de fumar', 'corazon (de|roto)'],
  },
  {
    says: '(el )?corazon se (me|le) (quiere salir|va a salir|para|paro|sale|esta parando|detuvo)',
    unless: ['(amor|verla|verlo|emocion|susto|nervios|alegria)'],
  },
  {
    says: `(mezcle|mezclo|mezclaron|combine|mixed|revolvi)( _){1,2} (con|y)( _){1,4} (no|me|siento|veo|estoy|duerm|mal|mareado|pesado)`,
    unless: ['(arroz|pintura|comida|jabon)'],
  },
  {
    says: '(no siento (los|las|mis|el) (brazos|piernas|cuerpo|manos|cara|lengua)|no puedo abrir los ojos|no puedo mantenerme despiert(o|a)|no me puedo mantener despiert(o|a))',
    unless: ['frio|ejercicio|gym|sueno de trabajar'],
  },
  {
    says: '(no tiene|sin|no le (siento|encuentro|hallo|agarro|sienten)|no hay|no tenia|no le siento el|tiene|casi no tiene)( (el|ni|casi)){0,2} pulso',
    unless: ['buen pulso|pulso normal'],
  },
  {
    says: '(paro (cardiaco|respiratorio|cardiorespiratorio)|infart(o|ado)|ataque (al|de|del) corazon|se le paro el corazon|sin signos vitales)',
    unless: [
      '(casi|un) infarto( _){0,4} (jaja|susto|precio|renta|cuenta)',
      'casi me da un (infarto|ataque)',
      '(papa|abuelo|abuela) (_ ){0,3}hace (_ ){1}anos',
      joking,
    ],
  },
  {
    says: '(intoxi(que|co|cado|cada|caron|cando|cacion))',
    unless: ['(comida|mariscos|pescado|alimento|pollo|camarones|desintoxi|alimenticia)'],
  },
  {
    says: `(se|me) (esta |ta |estoy |toy )?(ahogando|asfixiando|ahoga|asfixia)( (con|en|de)( (su|el|la|mi|propio)){0,2} (vomito|saliva|sangre|lengua)){0,1}`,
    unless: ['(deudas|bills|trabajo|cuentas|calor|risa|pena|vaso|papeles|preocupacion|tos|me ahogo en|humo de)'],
  },
  {
    says: '(llam(e|en|a|o|amos|aron|ar|ando|aste|enle)|manden|manda|mande|necesito|necesitamos|ocupo|traigan|pidan|pide|pedi|venga|que venga|llego|vino|viene|llevo|llevaron|en)( (a|al|me|una|la|un|por|el|ya|nos)){0,3} (ambulancia|anbulancia|ambulansia|ambulacia|paramedicos?|911|nueve once|9 1 1|emergencias?)',
    unless: [
      '(sala|contacto|cuarto|refugio|shelter|fondo|cupones|numero|plan|vivienda|botiquin) de emergencias?',
      '(no (es|son) (el )?911)',
      'en emergencia (esperando|por la|por el)',
      '(trabajo|manejo|estudio) (_ ){0,2}ambulancia',
      'en (una |la )?(911|emergencia)$',
      'bill|factura|cuenta de la ambulancia',
    ],
  },
  {
    says: '(ambulancia|paramedicos?|911)( (por favor|porfa|ya|rapido|urgente|no (contesta|llega|viene)|encima|apurense|aqui|pronto)){1,2}',
  },
  { says: '^(es |esto es |tengo |hay )?(una |un )?(emergencia|emerjencia|emergensia)( (ayuda|medica|aqui|urgente|por favor|ya)){0,2}$' },
  {
    says: '(es|tengo|hay|esto es|tenemos) una (emergencia|emerjencia)( medica){0,1}',
    unless: ['no es (una )?emergencia', 'no (hay|tengo)'],
  },
  {
    says: '(manden|manda|mande|envien|traigan)( (me|nos|a|ya)){0,2} (ayuda|alguien|a alguien)( (ya|rapido|urgente|por favor|aqui|pronto|ahora|medica)){1,2}',
  },
  { says: '(cai|cayo|caimos|cayeron)( _){0,6} (narcan|naloxona|hospital|ambulancia|azul|respir|reviv)' },
  {
    says: `(cayo|se cayo|callo|se callo)( (al|en|el|piso|suelo|bano)){0,3} (y no|y ya no|redond(o|a)|y se (quedo|puso)|tiesa|tieso|despues de (usar|meter|fumar|pic|iny))`,
  },
  {
    says: `(convulsion|convulsiones|convulsiono|convulsionando|convulsiona|convulsionar|convulsione|convulcion|convulciones|ataques? epileptic(o|os)?)`,
    unless: [
      '(deje|dejo|dejar|dej|sin|hace|abstinencia|quitaron|tomar|beber|ron|alcohol|xanax|xans|benzos?|klonopin|carcel)',
      '(perro|gato|epilepsia|epileptic(o|a) desde)',
    ],
  },
  {
    says: '(casi no la cuento|casi no (salgo|salgo de esa)|casi no amanezco|estuve (clinicamente )?muert(o|a)|me fui y (volvi|regrese)|volvi de la muerte|me sacaron de la muerte)',
    unless: [joking],
  },
  { says: '(entubad(o|a)|intubad(o|a)|en coma|coma inducido)' },
  {
    says: `(le dieron|le di|se metio|me metieron|me dieron) (_ ){0,2}(anestesia|tranq|xilacina|fenta pura|fentanyl puro)( (y|de|que)){0,1}( _){0,3} (no|despiert|dormid|tirad)`,
  },
  {
    says: '(bebe|nene|nena|nino|nina|hijo|hija|novio|novia|amigo|amiga|esposo|esposa|hermano|hermana) (_ ){0,6}(pastilla|fenta|droga|metadona)( _){0,4} (dormid|no responde|raro|rara|despiert)',
  },
]

const possible: Rule[] = [
  {
    says: '(anoche|ayer|hoy|el (viernes|sabado|domingo|lunes|martes|miercoles|jueves)|hace (poco|dias|una semana)|otra vez|la otra noche)( _){0,4} (me pase|se paso|me asuste mucho|me dieron por muert(o|a)|se me fue|me fui|perdi el|me apague|quede ido|me desmaye|caimos|cai|cayo|me puse mal|se puso mal|me puse (bien )?mal)( _){0,5}',
    unless: ['(bus|luz|escalera|nieve|presion|comida|gripe|estomago|comi|guagua|parada|caimos bien|internet|trabajo|jaja)'],
  },
  {
    says: '(ronca|roncando|ronquidos?|baba|babeando|balbucea|balbuceando|no habla bien|arrastra las palabras|tambaleando|no se sostiene|no se puede parar|ojos cerrados|pupilas (chiquitas|chiquititas|pequenas|de alfiler))( _){0,6}',
    unless: ['(bebe|perro|gato|nene|vecin|roommate ronca|no me deja dormir|dientes)'],
  },
  {
    says: '(sera|seria|es|fue|creo que (es|fue|era)|como saber si|parece|parecia|casi)( (una|un|casi)){0,2} (sobredosis|od|overdose)( _){0,4}',
    unless: ['(curso|taller|clase|prevencion|dia de|pelicula|serie|novela|cafe|chocolate|azucar|amor)'],
  },

  {
    says: '(por poco|casi) (no la (cuento|cuenta)|me (muero|voy|fui|mato)|se (muere|va)|lo pierdo|la pierdo|no llego)',
    unless: ['(risa|hambre|susto|calor|verguenza|frio|trabajo|jaja|cita|bus|de la|voy a|fui al|me voy a)'],
  },
  {
    says: '(desperte|me desperte|amaneci|termine|acabe|estuve|me llevaron|se lo llevaron|se la llevaron|llevaron|internaron|esta)( (en|al|a|anoche|ayer|el|la|mi|un|a un)){1,4} (hospital|emergencias?|ambulancia)( _){0,4}',
    unless: ['(cita|parto|bebe|trabajo|visita|rodilla|pierna|muela|cirugia|operacion|presion|azucar|abuela|mama|examen)'],
  },
  {
    says: '(anoche|ayer|el _|la otra noche|ese dia)( _){0,3} (fue feo|fue horrible|me asuste|me pase|me paso algo|tuve un susto|casi)( _){0,6} (use|usando|droga|pase|muero|cuento|dope|fenta|susto)?',
    unless: ['(partido|juego|jaja|pelicula|tormenta|comi)'],
  },
  {
    says: '(uso|usó|se metio|se inyecto|se pico|fumo|se tomo)( _){1,6} (rar(o|a)|mal|extran(o|a)|dormid(o|a)|palid(o|a)|frio|fria|sudando|mareado|mareada)',
    unless: ['(yo uso|no uso)'],
  },
  {
    says: '(me siento|se siente|esta|estoy|ando)( (muy|bien|todo|super|medio|como)){0,2} (mal|rar(o|a)|maread(o|a)|debil|dormid(o|a)|pesad(o|a))( _){0,4} (use|usar|meti|metio|inyecte|inyecto|cura|dope|fenta|pastillas?|pase|bolsa|fume)',
    unless: ['(sin (usar|cura|dope)|no use|desde que deje)'],
  },

  {
    says: '(sobredosis|sobre dosis|sobredocis|sobredosi)',
    unless: [
      '(curso|cursos|taller|clase|charla|entrenamiento|prevencion|prevenir|volantes?|folletos?|documental|novela|serie|pelicula|cafe|novelas|azucar|amor|trabajo|chocolate|comida|dulces?|tacos?|memes)',
    ],
  },
  { says: '(cabeceando|cabecea|cabeceo|nodeando|nodding|cabezeando|cabeciando)', unless: ['(clase|misa|reunion|de sueno)'] },
  {
    says: `(mi|mis|un|dos|tres|otro|otra|hoy|anoche|ayer|_) (${kin.slice(1, -1)}|cayo|cayeron)( se){0,1} (cayo|cayeron|dos|tres|uno|otro|anoche|ayer)( _){0,3} (anoche|ayer|hospitalillo|punto|callejon|puente|hoy|otra vez|ese dia)`,
    unless: ['(escalera|escaleras|bici|bicicleta|nieve|hielo|cama|pres(o|a)|bien)'],
  },
  {
    says: '(cayo|cayeron|cai|caimos)( (dos|tres|uno|otro|otra|ya|anoche|ayer|el|en)){1,3}( (hospitalillo|punto|callejon|viernes|sabado|domingo|lunes|martes|miercoles|jueves|anoche|otra vez|vez))',
    unless: ['(nieve|escalera|bici|presa|preso|lluvia|en cuenta)'],
  },
  { says: 'no despierta', unless: ['(alarma|despertador)'] },
  {
    says: `(tomo|metio|uso|fumo|comio|dieron|dio|pusieron)( _){0,3} (algo|una cosa|no se que|quien sabe que)( _){0,4} (rar(o|a)|mal|extran(o|a)|actuando|dormid(o|a)|fe(o|a)|loc(o|a))`,
  },
  {
    says: '(casi)( (me|se|nos)){0,1} (muero|moria|mori|muere|morimos|murio|mato)',
    unless: [
      '(de|del) (risa|la risa|susto|hambre|calor|verguenza|la verguenza|frio|pena|sueno|emocion|nervios)',
      '(jaja|jajaja)',
      'por (un|una|tu)',
    ],
  },
  {
    says: `(durmiendo|dormid(o|a)|duerme)( (demasiado|mucho|muy|profundo|desde|todo el dia|raro|bien|ta|esta)){1,3}( (ayer|anoche|profundo|profundamente|raro|hace)){0,1}`,
    unless: [
      '(yo|nene|nena|bebe|duermo|temprano|gracias|dormi|rico|tranquil|mejor)',
      'durmiendo (bien|mejor)',
      'dormido (bien|todo el dia)$',
    ],
  },
  { says: '(cuanto|cuanta|cuantas) (es|seria|puedo|son)( _){0,4} (demasiad(o|a)s?|sobredosis|mezclar|peligroso|mortal|letal|muy)' },
  { says: '(es|sera)( muy| tan){0,1} (peligroso|malo) (mezclar|usar|combinar|meter)' },
  {
    says: '(pecho (apretado|me duele|me aprieta|oprimido|duele)|duele el pecho|dolor (de|en el) pecho|me falta el aire|falta de aire|falta el aire|corazon (acelerado|a mil|rapidisimo)|se me acelera el corazon)',
    unless: ['(gripe|catarro|tos|ejercicio|escaleras|emocion|amor|correr|corri)'],
  },
  { says: '(lo|la) de (la otra noche|aquella noche|ese dia|la otra vez|anoche)( _){0,8} (asust(e|o|ado|ada)|repita|miedo|susto|otra vez)' },
  {
    says: '(le dio|me dio|casi me da|le da)( (un|una|la|el)){1} (yeyo|patatus|soponcio|palida|blancazo|jamacuco|pataleta)',
    unless: ['(jaja|jajaja|cuenta|precio|renta)'],
  },
  { says: '(como se|como saber|como puedo saber|como me doy cuenta) si( _){0,4} (od|sobredosis|sobredosado|se paso|dormid(o|a)|respira)' },
  {
    says: '(vengan|venga|apurense|apurate|corran|corra|rapido)( (ya|rapido|urgente|por favor|porfa|aqui|pronto|por dios|ayuda)){1,3}$',
    unless: ['(gracias|comida|antes que|sancocho|invit|corran la voz)'],
  },
  { says: '(tuvo|tuve|dio|fue)( (un|una)){0,1} (recaida|recaia)( _){0,3} (hospital|fea|fuerte|mala)' },
  { says: '(intensivo|cuidados intensivos|icu|uci|en el hospital por (usar|la droga|la fenta|una od))' },
  {
    says: '(muy|bien|super|todo) (mal|mareado|mareada|raro|rara|debil)( _){0,3} (use|usar|me pique|me meti|fume|pase|cura|bolsa|consumir)',
  },
  {
    says: `(la|esa|esta|una) (${drugs.slice(1, -1)}|bolsa|cura|tanda) (mala|adulterada|envenenada|que esta matando|esta mala|esta matando|caliente)`,
  },
]

export const esOverdose: Words['danger']['overdose'] = { sure, possible }
