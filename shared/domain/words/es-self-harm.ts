/** Spanish cues of suicide and self-harm. */
import type { Rule, Words } from './language.ts'

/** Jokes and hyperbole. */
const joking = '(jaja|jajaja|jajajaja|jeje|lol|de risa|meme|sencilla)'
/** What people say they die of without dying. */
const hyperbole =
  '(de (la )?(verguenza|hambre|risa|pena|frio|calor|sueno|cansancio|susto|sed|ganas|amor|aburrimiento|envidia|nervios|coraje|rabia|felicidad|emocion)|por (un|una|el|verte|verla|verlo|comer|ir))'
const high =
  '(puente|tren|edificio|techo|carro|balcon|azotea|guagua|rio|ventana|metro|camion|bus|barranco|piso|mar|vias|carretera|autopista|lancha|muelle|precipicio)'

const sure: Rule[] = [
  {
    says: '(quiero|kiero|quisiera|queria|deseo|pienso en|pensando en|ganas de|pienso|prefiero|necesito|planeo|voy a|intente|trate de|trato de|intentado|pensado en|pensado|pense en|penso en)( (a|en|de|solo|ya|mejor|hoy|nada mas|simplemente|mucho|siempre)){0,2} (morir(me|se)?|matar(me|se)|muerte|quitarme la vida|acabar con mi|terminar con mi|dejar de existir|dejar de vivir|no existir|estar muert(o|a)|no vivir|colgarme|ahorcarme|cortarme|lastimarme|hacerme dano|desaparecer de este mundo)',
    unless: [
      hyperbole,
      joking,
      'matarme (trabajando|estudiando)',
      'cortarme (el|las) (pelo|cabello|unas)',
      'no quiero morir(me)?( de|$)',
      '(quiere|trata|trato de|intento|intenta) (de )?(matarme|lastimarme|hacerme)',
    ],
  },
  {
    says: '(no (tengo|hay|queda|veo|encuentro|hallo)|sin|perdi|ya no tengo|se me quitaron)( (ya|mas|las|ninguna?|la|nada|por|que|una|ni)){0,4} (ganas|razon|razones|motivo|motivos|deseos?|fuerzas)( (de|para|pa)){1} (vivir|seguir viv(o|a)|existir|la vida|seguir viviendo|estar viv(o|a))',
  },
  {
    says: '(no|para que|pa que|ya no|ni)( (tengo|hay|queda)){0,1} (nada |nadie )?(por|para) (que|quien|k|q) (vivir|luchar por vivir|seguir viviendo)',
  },
  {
    says: '(estaria|estaremos|estoy|estamos|estaran|estarian|seria|es|quisiera estar|hubiera)( (todo|mas|mucho)){0,1} (mejor) (muert(o|a)|si (no existiera|no hubiera nacido|me muriera|me muero|yo no estuviera|no viviera|desapareciera))',
  },
  {
    says: '(intente|intento|intenté|trate de|quise|pense|he intentado)( _){0,2} (suicid|matarme|quitarme|ahorcarme|colgarme|cortarme las|morirme|acabar con)',
    unless: ['(el|ella|ex|marido|novio) (intento|trato de) matarme'],
  },
  {
    says: '(esta|hoy|anoche|manana|ahora)( (noche|mismo|dia|si)){0,1} (acabo|termino|me despido|me voy|lo hago|lo termino)( (con|de)){1} (todo|mi vida|esta vida|este mundo|mi sufrimiento|este dolor|esto para siempre)',
    unless: ['(trabajo|limpieza|papeles)'],
  },
  {
    says: '(terminar|acabar|parar|ponerle fin|poner fin)( (de|una|vez|con|a|ya|por|todas)){0,5} (mi|este|el|tanto|todo este|mis) (sufrimiento|dolor|vida|existencia|miseria|agonia|pesadilla)',
    unless: ['(espalda|muela|rodilla|cabeza|pie)'],
  },
  {
    says: '(me hubiera|hubiera|hubiese|me debi|debi|deberia|ojala( me)?( hubiera)?)( (haber|haberme|mejor|ya|sido)){0,2} (muerto|morir|muerta|quedado muert(o|a)|morido|quedado (alli|alla|ahi)|muriera)( _){0,4}',
    unless: [hyperbole, joking],
  },
  {
    says: '(por ?que|para que|pa que|ojala|hubiera preferido|mejor)( _){0,4} (me (salvaron|revivieron|despertaron|trajeron|despertar|salvo|desperto|revivio)|no (me )?(despertara|despierte|desperte|revivieran|salvaran|hubiera despertado|haber despertado))',
    unless: ['(gracias|temprano|escuela|alarma)'],
  },

  {
    says: '(suicid(io|a|ar|arme|arse|as|al|arlo|e|o|ios|andome|ado|aria|as)|suisid(io|a|as|ar|arme|arse|al|e|o)|suicidarm|swicidio|suicidad(o|a)|suicidaria|suicide|suicidio|autolesion(es|arme|ando)?)',
    unless: ['(pelicula|serie|novela|squad|escuadron|equipo|documental|taller|cancion|libro|prevencion del|prevencion de|curso)', joking],
  },
  {
    says: '(matarme|matarse|matarm|matar me|mata rme|matarnos|matandome|autodestru(irme|ir)|autolastimarme)',
    unless: [
      '(quiere|quieren|va a|van a|iba a|trato de|intento|amenazo con|juro|dice que va a|amenaza con|trataron de) matarme',
      'matar(se|me) (trabajando|estudiando|en el gym)',
      '(viene|vienen|vino|venia|jura|buscan|busca) (a |para |pa )?matarme',
    ],
  },
  {
    says: '(me|nos) (voy|boy|vo|quiero|kiero|quisiera|iba|intente|trate|he querido|he intentado|queria|debo|deberia|puedo|pienso|pense|estoy pensando|quieria|tengo ganas|toy pensando|va|quise)( (a|de|en|que|tratar)){0,2} (matar|matal|matr)',
    unless: [joking, 'me va a matar', 'en el gym|trabajando'],
  },
  {
    says: 'se (quiere|va a|quiso|iba a|trato de|intento|piensa|queria|quería) (matar|ahorcar|suicidar|quitar la vida|tirar|colgar|lanzar|morir|cortar las venas)',
    unless: ['tirar (un|la|pa|a la)'],
  },
  { says: '(hoy|ya|hoy si|mejor|esta noche|manana|un dia de estos|ahora|si no|o) me mato', unless: [joking, 'trabajando'] },
  {
    says: 'me mato( (hoy|esta noche|ya|manana|y ya|y punto|y se acaba|si)|$)',
    unless: [joking, '(me mato (si|porque) (me|la) (gano|pierden|pierde|cancelan))', '(mi|su|el) (_ ){0,3}me mato'],
  },
  {
    says: '(me )?(quiero|kiero|quisiera|queria|deseo|prefiero|prefería|necesito|merezco|merecia|ganas de|gustaria|deberia|tendria que|debi|hubiera|hubiese|ojala)( (ya|mejor|yo|estar|haber|haberme|de|que|me)){0,3} (morir|morirme|moril|morime|morirm|mori|muert(o|a)|muerto ya|muera|muriera|muero|morirse|fallecer|desaparecer de este mundo|desaparecer para siempre|no existir|no haber nacido|no estar vivo|no estar viva|no despertar|no despertarme|no despertar mas)',
    unless: [hyperbole, joking, '(uno|se) quiere morir(se)? de', 'no (me )?(quiero|quisiera) morir (de|en) (hambre|frio)'],
  },
  { says: '(yo )?queria morir(me)?', unless: [hyperbole, joking] },
  {
    says: '(mejor|preferible|prefiero|seria mejor|mejor estar|estaria mejor|ojala) (me muero|me muera|estar muert(o|a)|estuviera muert(o|a)|muert(o|a)|morir|morirme|me hubiera muerto|no haber nacido|si me muero)',
    unless: ['antes muert(o|a)', joking, hyperbole],
  },
  {
    says: '(estarian|estaria|estan|estaran|seria|seran|serian)( (todos|mucho|mi familia|mas)){0,2} (mejor|felices|feliz|tranquilos) (si me muero|si me muriera|si yo me muero|si yo me muriera|si estuviera muert(o|a)|cuando me muera)',
  },
  {
    says: '(hubieran|hubiesen|debieron|hubiera|ojala me hubieran|deberian haber)( (me|mejor)){0,2} (dejado|dejarme|haberme dejado|dejado ir|dejado ahi)( (me|que me)){0,1} (morir|ir|muriera|morirme|ahi|muerto|muerta|tirad(o|a)|en paz)',
    unless: ['ir (a|al|con) (la|el|mi)'],
  },
  { says: 'me (hubieran|debieron|hubieras|tenian que) (dejado|dejar|haber dejado) (morir|ir|ahi|tirad(o|a)|muert(o|a))' },
  {
    says: '(por ?que|xq|pq|por q|pa que|para que|quien les dijo que|ojala no|mejor no)( (me|no|mi)){0,3}( hubieran| han){0,1} (revivieron|salvaron|trajeron de vuelta|revivido|salvado|despertaron|reviven|dieron (el )?narcan|revivio|salvo|revivieran|salvaran|pusieron narcan)',
    unless: ['(gracias)'],
  },
  {
    says: '(quitar(me|se)?|quitarme|kitarme|quite|quito|quitare|acabar con|terminar con|acabo con|termino con|ponerle fin a|poner fin a|ponerle punto final a|terminar|acabar|atentar contra|atente contra)( (con|toda|de una vez)){0,1} (la vida|mi vida|mi propia vida|su vida|mi existencia|su propia vida)',
  },
  {
    says: '(acabar|terminar|acabo|termino|acabarlo|terminarlo|ponerle fin|acabar de una vez)( (ya|de una vez|por todas|para siempre)){0,2} (con|a) (todo|esto)( (de una vez|ya|hoy|esta noche|para siempre|de una vez por todas|mi vida)){1,3}',
    unless: ['(papeles|limpieza|trabajo|tramites|deudas|examen)'],
  },
  { says: '(acabar|terminar) con todo( (con mi vida|ya|$)){1}', unless: ['(papeles|limpieza|tramites)'] },
  {
    says: '(ya )?(no|no ya|tampoco)( (yo|ya)){0,1} (quiero|kiero|quisiera|queria|deseo|tengo ganas de|me interesa|merezco|aguanto|puedo|vale la pena|tiene sentido|le veo sentido a|le encuentro sentido a|le hallo sentido a|veo razon para|tengo razon para|tengo razones para|tengo motivos para|tengo por ?que|tengo por quien|hay razon para|se para que|se pa que)( (mas|ya|seguir|de|en|continuar|que|estar)){0,3} (vivir|bibir|vivil|viviendo|viva|vivo|existir|existiendo|despertar|despertarme|despertar mas|abrir los ojos|respirar mas|en este mundo|aqui en este mundo|estar viv(o|a)|estar en este mundo|en esta vida|con vida|con mi vida|con esta vida)',
    unless: [
      '(vivir|viviendo|vivo) (aqui|ahi|alla|en (el|la|ese|este|mi|un|esa|esta|casa|carro|calle|lawrence|boston)|con (mi|el|ella|ese|mis|su|gente)|por|solo en|cerca)',
      '(cuarto|shelter|apartamento|casa|edificio) (_ ){0,3}vivir',
      'puedo vivir sin (cafe|musica|mi|tu)',
      'aqui vivo',
      'no vivo',
    ],
  },
  {
    says: '(la vida|mi vida|esta vida|vivir|seguir viviendo|nada)( (ya)){0,1} no (tiene|vale|le veo|le encuentro|tienen|me vale)( (la|ya|ningun|mas)){0,2} (sentido|pena|nada|caso|valor)',
    unless: ['nada no'],
  },
  { says: 'no vale la pena (vivir|seguir viviendo|estar viv(o|a)|mi vida|esta vida)' },
  {
    says: '(sin|ninguna|ningun|no (tengo|hay|veo|encuentro)( una| mas){0,1}) (razon|razones|motivos?|ganas)( (para|pa|de)){1}( (seguir|de|ya)){0,2} (vivir|viv(o|a)|viviendo|existir|seguir viv(o|a)|en este mundo)',
  },
  {
    says: '(dejar de (vivir|existir|respirar)|dejar este mundo|irme de (este mundo|esta vida)|(me voy|me boy|me fui|me quiero ir|irme|me ire) de este (mundo|planeta)|salir de este mundo|despedirme de este mundo|dejo este mundo|desaparecer de (este mundo|la tierra)|partir de este mundo)',
  },
  {
    says: '(cansad(o|a)|hart(o|a)) de (vivir|la vida|existir|estar viv(o|a)|mi vida|esta vida)( (ya|mucho|de verdad|me quiero|quiero|y)){0,1}( _){0,3}$',
    unless: ['(vivir|vida) (asi|en|con|aqui)', 'de la vida (de|en)'],
  },
  {
    says: `(cort(ar|arme|e|arte|o|ando|andome|arse)|abrir(me)?|abri|raj(e|ar|arme))( (me|yo)){0,1} (las |la |mis |los )?(venas?|munecas?|brazos|antebrazos?|cuello|garganta)`,
    unless: [joking, 'cocinando|lata|trabajo|vidrio'],
  },
  {
    says: '(cortarme|me corto|me estoy cortando|me corte a proposito|me volvi a cortar|ganas de cortarme|me he cortado|quemarme a proposito|me quemo a proposito)',
    unless: ['(pelo|cabello|unas|telefono|luz|barba|recorte|cocinando|lata|afeit|la melena|barberia|pollina|flequillo)'],
  },
  {
    says: '(hacerme|hago|hacer|me hice|hacerme algun|hacerse|haciendome|hacia)( (me|algo|un|mucho|mas)){0,2} (dano|danio|algo malo)',
    unless: [
      '(hacer|hago|hace|haga|hacen)( (mas|mucho)){0,1} dano (a nadie|el|la|a mi hijo|a otros|a el|a ella)',
      '(quiere|quieren|va a|van a|pueden?|vaya a|vayan a|vengan a) hacerme( algun| mucho){0,1} dano',
    ],
  },
  {
    says: '(me hago dano|me hago danio|me lastimo (yo|a mi)|lastimarme|herirme|golpearme (yo|la cabeza)|me golpeo (yo|la cabeza) (contra|a)|me muerdo)',
    unless: [
      '(va a|van a|quiere|quieren|puede|amenaza con|intento|trato de) (lastimarme|herirme)',
      '(sin|gimnasio|trabajo|miedo a) lastimarme',
    ],
  },
  {
    says: `(me|nos)( (voy|boy|quiero|kiero|quisiera|puedo|iba|dan ganas|deberia|pienso|estoy por|provoca)){1}( (a|de|en)){0,2} (tirar|lanzar|aventar|arrojar|brincar|saltar)( (me|del|de|al|a|un|una|la|el|este|por|frente|desde|debajo|en|las|los)){1,5} (${high.slice(1, -1)})`,
    unless: ['(lanzar|tirar|brincar) al (rio|mar) (a|pa|para) (nadar|refresc|banar)', 'piscina'],
  },
  {
    says: `(tirarme|lanzarme|aventarme|arrojarme|brincar|saltar|tirarse|lanzarse|me tiro|me lanzo|me aviento|me brinco|brinco|brincarme|me avente|me tire|me lance)( (del|de|al|a|un|una|la|el|este|por|frente|desde|debajo|en|las|los)){1,4} (${high.slice(1, -1)})`,
    unless: ['(nadar|piscina|banar|verano|jaja|nene|pesca)', '(brinco|brincar|saltar) (de la|en la) (alegria|cama)'],
  },
  {
    says: '(puente|azotea|techo|balcon|vias del tren|via del tren)( _){0,3} (voy a brincar|voy a saltar|me tiro|me lanzo|a punto de|pensando en (brincar|tirarme)|brincar|tirarme|saltar)',
  },
  {
    says: '(ahorcar(me)?|ahorcarse|me ahorco|colgarme|me cuelgo|guindarme|me guindo|ahogarme en|envenenarme|me enveneno|dispararme|me disparo|quemarme viv(o|a)|tirarme un tiro|electrocutarme)',
    unless: [
      '(me ahorco con las|me ahorco (el|mi|anoche|ayer)|me ahorco (_ ){0,4}(pareja|marido|novio|ex))',
      '(renta|deudas|precios|corbata) (_ ){0,2}ahorc',
      'quiere ahorcarme|quiso ahorcarme|trato de ahorcarme',
    ],
  },
  {
    says: '(me|darme|pegarme|meterme|volarme|me voy a|me quiero|pegar|dar|volar)( (a|voy|quiero|pegar|dar|meter|volar|vuelo|doy|pego|meto)){0,4} (un tiro|un balazo|un plomazo|los sesos|una bala|un disparo|la tapa de los sesos)',
    unless: [
      '(me va a|me van a|me quiere|me dieron|le dieron|me pegaron|que me va|me quieren|dice q me va|dice que me va|juro) (_ ){0,3}(tiro|balazo|plomazo|bala|disparo)',
      joking,
    ],
  },
  {
    says: '(tome|tomo|bebi|voy a tomar|tomarme|tragarme|me voy a tomar)( (un|el|me)){0,1} (cloro|veneno|clorox|raticida|lejia|cianuro|insecticida|anticongelante|gasolina|campeon|acido|tres pasitos)',
  },
  {
    says: '(pistola|arma|revolver|cuchillo|navaja|soga|cuerda|pastillas|frasco|gillette|gilet|hoja de afeitar|escopeta)( _){0,6} (en la mano|cargada|para matarme|y no se que hacer|adios|ya no (puedo|aguanto)|contadas|esta noche|me llama|lista|preparada|amarrada|encima de la mesa)',
    unless: [
      '(el|ella|marido|novio|ex|esposo|pareja|hombre) (_ ){0,3}(tiene|trae|saco|vino con|con)',
      '(pintura|silicon|agua|receta|citas?)',
      'tiene una pistola',
    ],
  },
  {
    says: '(tengo|hice|ya tengo|tenia|hay) (un |el |mi )?plan( (y se|para|pa|de como|listo)( _){0,3} (donde|cuando|como|matarme|irme|morir|acabar|hoy|suicid))',
  },
  {
    says: '(escribi|escrito|deje|estoy escribiendo|escribiendo|haciendo|hice)( (ya|la|una|mi|mis|unas|las|escrita|lista)){0,3} (carta|cartas|nota|notas)( _){0,4} (despedida|despedirme|perdon|perdonenme|adios|hijos|mama|suicid|lo que voy)',
  },
  { says: '(carta|nota|mensaje) de (despedida|suicidio|adios)' },
  { says: '(perdon(enme|ame|en)?)( _){0,3} (lo que voy a hacer|por lo que hare|lo que voy hacer)' },
  {
    says: '(lo|la|fue|fuera|eso|me|sobredosis|use|tome|meti|dosis)( (hice|fue|no fue|hize|use|tome|pase|paso|meti|vez|otra|la)){0,4} (adrede|a proposito|aproposito|queriendo|intencional|intencionalmente|con intencion|por querer)',
    unless: ['(no (lo|la|fue)( hice| hize| fue){0,1} (adrede|a proposito|queriendo))', 'sin querer|(rompi|borre|llegue tarde)'],
  },
  {
    says: '(usar|uso|consumir|meterme|meter|tomar|tomarme|dormir|beber|fumar|inyectarme|picarme|metermelo|dormirme)( _){0,5} (hasta|para|pa|y) (que )?(no|nunca)( (me|volver a|mas|ya)){0,2} (despertar|despierte|despertarme|levantarme|volver|regresar|salir)',
    unless: ['no (volver|despertar) a (usar|nadie|los nenes|la nena|mi)'],
  },
  {
    says: '(ojala|espero|quisiera|deseo|le pido a dios|prefiero|que)( (yo|que|esta noche|hoy|manana|ya|me|duerma|y|un dia)){0,5} no (me )?(despierte|despertar|amanezca|amanecer|despertara|levante)( (mas|nunca|manana|ya)){0,2}',
    unless: ['(bebe|nene|nena|nino|alarma|vecin|perro|que no despierte a|(el|ella) no despierte|lo despierte)'],
  },
  { says: 'no (quiero|kiero|quisiera|deseo) (despertar|despertarme|amanecer|levantarme mas)', unless: ['despertar (a|al)|temprano'] },
  {
    says: '(dios|diosito|senor|virgencita|la muerte|papa dios|jehova)( (mio|que)){0,1}( (ya|por favor|me)){0,3} (me lleve|llevame|lleveme|me recoja|recogeme|me lleves|me quite la vida|lleve ya|que me lleve|matame|me llame)',
    unless: ['(lleve con bien|lleve por|bien|buen camino|de la mano)'],
  },
  {
    says: '(pensamientos?|ideas?|idea|ganas|deseos?)( (de|muy|bien|como|que son)){0,2} (suicid(a|as|io|arme)|suisid(a|as|io)|morir|morirme|matarme|muerte|lastimarme|hacerme dano|quitarme|no vivir|no existir|acabar con todo|desaparecer)',
    unless: [hyperbole],
  },
  {
    says: '(pastillas|frasco|pote)( _){0,6} (contad|ultima noche|es la ultima|para no despertar|tomarmelas|tomarme todas|tragarmelas|tomarmelo todo)',
  },
  {
    says: '(me )?(voy a|quiero|pienso)( (meter|tomar|tragar|pinchar|picar|inyectar|meterme|tomarme)){1,2}( (me)){0,1} (todo|todas|todo de una vez|todas las pastillas|el frasco)( _){0,4} (no despertar|de una vez|y ya|y se acaba|morir|a ver si)',
  },
  { says: '(me voy a meter todo|meterme todo|me lo meto todo|meterme una de mas) (de una vez|y ya|hoy|pa que|para que|pa no|para no)' },
  { says: '(kill myself|kms|end my life|suicidal|want to die|wanna die)' },
  {
    says: '(voy a acabar con todo|acabo con todo hoy|hoy acaba todo|hoy se acaba todo|esta noche se acaba todo|hoy termina todo|esta noche termina todo)',
    unless: [joking],
  },
  {
    says: '(nadie|no hay (ya )?quien) (ya )?(me pare|me va a parar|me detenga|me puede parar)',
    unless: ['(ganar|exito|vamos|fuerza|trabajo|quien me pare en la|gym)'],
  },
  {
    says: '(no )?(quiero|queria|intente|pienso|trate)( (volver a|de)){0,2} (intentar|intentarlo|intento) (matarme|quitarme|suicid|otra vez quitarme)',
  },
]

const possible: Rule[] = [
  {
    says: '(ya )?(tengo|deje|esta|dejo|prepare|arregle|arreglado)( (ya|todo|mis)){0,2} (todo listo|todo arreglado|todo preparado|papeles listos|todo en orden|cosas en orden|asuntos en orden)( _){0,6}',
    unless: ['(cita|mudanza|viaje|trabajo|corte|renta|detox|entrevista|aplicacion|cupones|hogar|cena|fiesta|cumple)'],
  },
  {
    says: '(manana|la proxima|el lunes|en navidad|pronto)( _){0,3} (ya )?no (voy a|estare|vo a|boy a)( (estar|existir|despertar|amanecer|seguir)){0,1}( (aqui|mas|con vida|viv(o|a)|con ustedes|en este mundo)){0,2}$',
    unless: ['(manana no (voy a|estare) (en|trabaj)|voy a$|la proxima no voy a$|estar$)'],
  },
  {
    says: '(no (quiero|soporto|aguanto)|odio|detesto|cansad(o|a) de|hart(o|a) de)( (mas|ya|seguir|sentir|de)){0,2} (mi vida|esta vida|sentir|sufrir|sufriendo|este dolor|vivir asi|esta soledad|este sufrimiento|ser yo|luchar|esto que siento)( _){0,3}',
    unless: ['(muela|espalda|rodilla|pie|cabeza)'],
  },
  {
    says: '(si|y si|que tal si|a veces pienso|a veces quisiera|a veces quiero|pienso que|siento que)( _){0,4} (no (existiera|despertara|estuviera|hubiera nacido|valgo|sirvo|deberia estar|merezco)|me (muero|muriera|fuera|dejara ir|dejo ir|matara)|seria mejor (morir|no estar|irme|no existir)|estoy de mas|sobro|mi vida no)( _){0,5}',
    unless: [hyperbole, joking, 'no estuviera (lloviendo|tan|haciendo)'],
  },

  {
    says: '(ya )?no (puedo|aguanto|soporto|doy|resisto)( (mas|ma|con)){1,2}( (esta|este|tanto|tanta|el|la|mi|todo|toda|lo))( _){0,2}',
    unless: [
      '(calor|frio|trabajo|muela|pie|rodilla|espalda|comer|jefe|vecin|ruido|tos|gripe|renta|musica|nieve|trafico|tarea|humedad|bulla|perro|clase|barriga|hambre)',
    ],
  },
  {
    says: '(me siento|estoy|ando|toy)( (muy|bien|tan|super|ya|como|todo|completamente)){0,2} (vaci(o|a)|desesperad(o|a)|sin (esperanzas?|salida|rumbo|ganas|fuerzas)|hundid(o|a)|destrozad(o|a)|roto por dentro|rota por dentro|muert(o|a) (por dentro|en vida)|acabad(o|a)|derrotad(o|a)|inutil|inservible)',
    unless: [joking, '(trabajo|bus|telefono|gasolina|desesperad(o|a) por (comer|un cafe))', 'esperanza de'],
  },
  {
    says: '(nadie|ni mi familia|ni mis hijos|ni mi mama)( (me|ya|no|ni|se|va a|le)){0,3} (quiere|ama|extrana|extranaria|necesita|importo|importa|aguanta|soporta|echaria|lloraria|notaria|busca|recordara|recuerda)( _){0,4}',
    unless: [
      '(comprar|mi numero|ir|trabajar|hacer|venir|cocinar|jaja|pan|comida|arroz|pagar|la cama)',
      'nadie (me )?(busca|quiere) (en|a|el|la|los|nada)',
    ],
  },
  {
    says: '(ya|pronto|hoy|por fin|muy pronto|mejor|al fin)( (todo|esto|me|se|va a|voy|vo|boy|a|van a|no)){1,4} (acabar|acaba|terminar|termina|termino|ir|descansar|descansan|descanso|librar|libre|dejar de molestar|molestar|ser una carga|paz|terminara|acabara)( _){0,3} (todo|para siempre|de mi|mas|a nadie|lejos|paz|dolor|sufrimiento|sufrir|el sufrimiento)',
    unless: ['(curso|clase|trabajo|semana|mes|probatoria|frio|novela|bajar|casa|cansado)'],
  },
  {
    says: '(ya )?(me quiero|quiero|quisiera|necesito|deseo) (ir|irme|dormir|dormirme|descansar|desaparecer|rendirme|que todo (termine|acabe|se acabe|pare)|que (esto|todo) (se )?(acabe|termine|pare)|dejar de sentir|no sentir|no sentir nada|apagarme|soltar todo|que me trague la tierra)( (ya|de|para|siempre|una|vez|mas|lejos|todo|por|mucho tiempo|aqui|sentir|nada)){0,4}$',
    unless: ['(casa|trabajo|ya dormir|ir al|ir a|(quiero|quisiera|necesito) (descansar|dormir|irme|ir)( ya)?$)'],
  },
  {
    says: '(perdon|perdonen(me)?|perdoname|perdonenme|disculpen)( (por|a|si|mi|me)){1}( _){0,5} (todo|fallar|falle|falle|fallarles|dolor|hijos|mama|carga|dano|no (pude|aguante|poder)|voy|siempre|existir|ser)$',
    unless: ['(tarde|contestar|molestia|llegar|ir|cita|todo el (ruido|tiempo))'],
  },
  {
    says: '(no|nunca)( (me|los|les|nos|van a|voy a|vas a|te)){0,2} (vere|veran|volvere a ver|volveran a saber|vuelvo|estare|voy a estar|veremos|despertare|llego a|llegare a)( (mas|aqui|nunca|manana|a|vivo|viva|navidad|para|ver|jamas|los|mi)){1,4}',
    unless: ['(cita|trabajo|casa|clase|usar|bus|tiempo|detox|hora|ese|esa|turno|shelter|consumir|horario|llegare a las)'],
  },
  {
    says: '(diganle|digan|dile|avisen|avisenle)( (a|le)){0,2} (mi|mis) (hijos?|hijas?|mama|mai|familia|nene|nena|nenes|esposa|madre|papa)( (que|q|k)){0,1}( _){0,2} (amo|quiero|quise|ame|perdone|perdonen|perdon|siento|adoro)',
  },
  {
    says: '(guarden|queden(se)?|se puede quedar|quedate|repartan|les dejo|te dejo|dejo)( (con|a)){0,1} (mis|mi|todas mis) (cosas|perro|gato|ropa|pertenencias|hijos|carro|guitarra)',
    unless: ['(mudanza|manana|lunes|viernes|domingo|sabado|rato|trabajo|luego las|storage|locker|hospital|jail)'],
  },
  {
    says: '(que caso tiene|no tiene caso|ya no tiene caso|todo esta perdido|ya todo me da igual|todo me da igual|me da igual todo|ya que mas da|ya no hay nada|nada vale|no hay mas que hacer|ya perdi todo|lo perdi todo|no me queda nada|no me queda nadie|no tengo a nadie)( _){0,3}',
    unless: ['(llamar|ir|aplicar|discutir|apelar|mas que me|escriban)'],
  },

  {
    says: '(ya )?(no|no ya) (puedo|aguanto|doy|tengo fuerzas|soporto|resisto|me quedan fuerzas|kiero)( (ya|para|pa)){0,2}( (mas|ma|mucho mas|seguir|otro dia|un dia mas|mas asi|seguir asi|luchar mas|seguir luchando|continuar))( (con|de)( (esto|todo|la vida|mi vida|tanto|nada|este dolor)){1}){0,1}( (ya|de verdad|asi|dios|adios|ayuda|ayudenme)){0,2}$',
    unless: ['(calor|frio|trabajo|muela|pie|rodilla|espalda|comer|llenura|manejar|caminar|jefe|vecin|ruido|tos|gripe|renta|esperar)'],
  },
  {
    says: '(no puedo mas|no aguanto mas|ya no puedo|no doy mas|no doy para mas) con (esto|todo|la vida|mi vida|este dolor|tanto|tanto dolor|la soledad)',
  },
  {
    says: '(me rindo|me doy por vencid(o|a)|tiro la toalla|tirar la toalla|me di por vencid(o|a)|ya me rendi|me quiero rendir|no quiero luchar mas|ya no quiero luchar|cansad(o|a) de luchar|cansad(o|a) de pelear|cansad(o|a) de todo|cansad(o|a) de vivir|hart(o|a) de vivir|cansad(o|a) de la vida|hart(o|a) de todo|hart(o|a) de la vida|cansad(o|a) de sufrir|cansad(o|a) de seguir|cansad(o|a) de esta vida|hart(o|a) de esta vida)',
    unless: ['no (me rindo|me doy|tiro|voy a)', '(no|nunca|sin) (me )?(voy a )?(rind|tir)', 'de todo el (papeleo|tramite)', joking],
  },
  {
    says: '(ya )?(nada|no)( (ya|me|le|hay nada que me)){0,3} (importa|interesa nada|importa nada|tiene sentido|vale la pena|me llena)( (ya|nada|ni|mas)){0,2}',
    unless: [
      'no (me )?importa( (el|la|si|que|esperar|caminar|lo|cual|donde|q|como))',
      'no importa',
      'no me interesa( (el|la|eso|esto|mucho|la verdad|ya|mas)){0,3}$',
      'importa (la|el) (hora|color|lugar|dia)',
      'no vale la pena (pelear|ir|esperar|discutir|el)',
    ],
  },
  {
    says: '(me da|da|me es) (igual|lo mismo)( _){0,3} (si|vivir|morir|despertar|despierto|muero|vivo|vuelvo|amanezco|todo)',
    unless: ['(lluvia|llueve|comida|ride|color|hora|talla|jueves|martes|si (es|viene|vienen|me dan|hay))'],
  },
  {
    says: 'no me importa( (ya)){0,1}( (si|que|vivir|morir|nada|lo que me pase))( _){0,4} (muero|muera|lleva|mata|pase|vuelvo|despierto|vivir|morir|amanezco|lleve|mate|nada|ya|muriera)',
  },
  {
    says: '(pa|para) (que|q|k) (seguir|vivir|sigo|luchar|despertar|levantarme|tanto|estoy aqui|vivo|nacer|naci)( _){0,2}$',
    unless: ['(esperando|hablando|discutiendo|pagando|peleando)'],
  },
  {
    says: '(no (hay|le veo|veo|tengo|encuentro|le encuentro)( (ninguna|otra|mas|ya|la)){0,2} (salida|futuro|esperanza|remedio|luz al final|solucion)|sin (salida|esperanzas?|futuro))',
    unless: [
      '(carro|trafico|edificio|estacionamiento|puerta|bus|calle|en el apartamento)',
      '(luz en)',
      'no hay (salida|remedio|solucion)( (a|de|para)( la| el| esa){0,1} (renta|luz|tuberia|gas|puerta))',
    ],
  },
  {
    says: '(todos?|todas|mi familia|mis hijos|mi mama|ellos|el mundo|mi esposa|mi esposo|la gente|mis nenes|los nenes)( (estan|estarian|estaria|esta|estaran|viven|seria|vivirian|van a estar|estarían|es)){1}( (todos|mucho|mas)){0,1} (mejor|bien|felices|feliz|tranquil(os|a|o)) (sin mi|si no estoy|si no estuviera|si desaparezco|si me voy|cuando no este|sin este estorbo)',
  },
  { says: '(mejor|bien|felices|tranquilos) sin mi$' },
  {
    says: '(nadie|a nadie|quien|ni)( (se|me|le|ni|va a|van a|ya)){0,4} (extrana|extranaria|extranar|extranaran|daria cuenta|dara cuenta|dan cuenta|da cuenta|importo|importa|importaria|pregunta|preguntaria|lloraria|llora|nota|notaria|haria falta|hago falta|haga falta|echaria de menos|buscaria|acuerda de mi|quiere en este mundo)( _){0,4}',
    unless: [
      '(los papeles|el bus|no se de|la comida|precio|cita)',
      'a nadie (le )?importa (el|la) (clima|calle|basura|juego)',
      'nadie (me )?pregunta por (la|el|los)',
      'lo hace',
      'hace falta nada',
    ],
  },
  { says: 'a nadie le (importo|importa (si|que|lo que me)|hago falta|importaria)' },
  {
    says: '(si|cuando|el dia que)( (yo|algun dia|un dia|ya)){0,1} (desaparezco|me pasa algo|me pasara algo|no estoy|no este|ya no estoy|no estuviera|falto|me voy|me muero|me muera|me llega a pasar algo)( _){0,6} (nadie|quien|cuiden|cuida|diganle|digan|avisen|mejor|hijos|perro|gato|mama)',
    unless: ['(en casa|de viaje|dejen el paquete|a esa hora|de la casa)'],
  },
  {
    says: '(quien|quienes)( (va a|cuida|cuidaria|se queda)){1,2}( (con|a|cuidar)){0,2}( (mi|mis|los|el|la)){1} (_)( si me pasa| si no estoy| cuando no| si me muero| si falto)',
  },
  {
    says: '(adios|hasta siempre|chao|bye)( (a|para)){0,1} (todos?|mundo|mundo cruel|siempre|por siempre|vida|familia|mis hijos|amigos|mi gente para siempre)( (los|les|fue|por|y|perdon)){0,1}',
    unless: [
      '(hablamos|nos vemos|manana|fin de semana|lindo dia|vacaciones|trabajo)',
      'adios a(l|) (todos )?(los )?(perico|droga|vicio|cigarrillo|cupones|problemas)',
    ],
  },
  { says: '(los|las|les) (quise|ame|quiero|amo)( (mucho|a todos|siempre)){1,2}( (adios|perdon|cuidense|recuerdenme|bye|y perdon))' },
  { says: '(adios|hasta siempre|perdonenme|perdon)( _){0,4} (los quise|los ame|los quiero mucho|los amo|cuiden a|recuerdenme)' },
  { says: 'adios (para siempre|mundo|los quise|a todos los)' },
  {
    says: '(cuiden|cuidame|cuidenme|cuide|cuidenle|cuidale)( (mucho|bien|me|por favor|siempre)){0,2} (a )?(mi|mis) (mai|mama|hijos?|hijas?|nenes?|nena|perro|gato|familia|nino|ninos|ninas|madre|bebe|abuela|viejita|viejos)',
  },
  {
    says: '(no (creo|pienso|espero|se si)( que| q| si){0,1}( (me|los|nos|las|yo)){0,2} (vean|veamos|vea|vuelvan a ver|volvamos a ver|llegue a|pase de|aguante hasta|este aqui|este (la|para))( _){0,4} (semana|manana|lunes|martes|domingo|navidad|mes|ano|vernos|cumpleanos))',
    unless: ['(trabajo|cita|viaje|bus|llegue a tiempo|llegue a la cita|corte)'],
  },
  {
    says: 'no (me van a|me vuelven a|volveran a|van a|vamos a volver a|nos volveremos a) (ver|verme|saber de mi)( (mas|nunca|jamas)){1}',
    unless: ['(en ese|aqui|policia|carcel)'],
  },
  {
    says: '(ya )?no (voy a|vo a|vamos a|voy|creo que vaya a) (necesitar|ocupar|usar|estar|durar|llegar)( (este|el|mi|ya|nada|mas|aqui|mucho|numero|telefono|cel|para|por|por aqui|a|ropa|las cosas)){1,4}( (mucho tiempo|mas tiempo|mucho|mas|numero|manana|tiempo|nunca|viejo|navidad|diciembre))',
    unless: [
      '(ride|mudo|cambie|otro numero|nuevo|usar (mas )?(drogas|droga|perico|dope|esa)|consumir|trabajo|casa|cita)',
      'no voy a (usar|estar)( mas| aqui| en| manana)',
    ],
  },
  { says: 'no voy a necesitar (este|el|mi) (numero|telefono|cel)' },
  {
    says: '(pronto|ya|por fin|al fin|quiero|necesito|solo quiero)( (voy a|vamos a|podre|ya|por fin)){0,2} (descansar|descanso|dejar de sufrir|reunirme|estar con dios|ver a mi|irme con|estar con mi|dormir para siempre|dejare de)( _){0,2} (para siempre|de una vez|de todo|en paz|por fin|sufrir|mi|viejit(o|a)|cielo|dios|eternamente|de esta vida|siempre|$)',
    unless: [
      '(ver a mi (hija|hijo|nena|nene|nieto|nieta|familia|doctor|mama el|po|sponsor|trabajador)|estar con mi (hija|hijo|familia|nena|nene))',
      'domingo|vacaciones|fin de semana',
      'irme con mi (hija|hijo|prima)',
    ],
  },
  { says: '(pronto|ya) voy a (descansar|descanzar)$' },
  {
    says: '(irme|ir|voy|reunirme|estar|verme|encontrarme|me voy|alcanzar)( (con|a|al|junto a)){1}( (mi|el)){0,1} (_)( (que|q|en)){1}( (en|esta|ya|murio|fallecio|se fue)){0,2}( (paz|cielo|descanse|gloria)){1,2}',
  },
  {
    says: '(en el cielo|alla arriba|en la gloria|del otro lado) (nos vemos|los espero|con mi|voy a|pronto|me espera)|(nos vemos|los espero|me espera|me esperan|pronto (voy a|estare)|ver a mi _)( _){0,4} (en el cielo|alla arriba|en la gloria|del otro lado)',
  },
  { says: '(dormir|dormirme|duerma|dormirse)( (me)){0,1}( (para|por|pa)){1} siempre' },
  { says: '(dormir|dormirme) (y )?(dormir )?(y )?(no (saber|despertar|sentir|pensar|levantarme)|nunca despertar)', unless: ['una noche'] },
  {
    says: '(regale|regalando|regalo|estoy regalando|di|le di|les di|deje|repartiendo|reparti)( (a|mi|mis|todas|sus|todo|el|la)){1,3} (cosas|guitarra|perro|perrita|gato|ropa toda|pertenencias|cadena|anillo|carro|todo|mascota|prendas|tenis|herramientas|bici)( _){0,8} (ya no|no lo|no la|no las|no los|donde voy|callad(o|a)|pa donde|despedi|adios|no necesito|no ocupo|quedan? con|callado)',
    unless: ['(mudo|mudanza|quedan bien|nuevas)'],
  },
  { says: '(esta|anda) (_ ){0,3}(callad(o|a)|rar(o|a)|triste) (_ ){0,2}regalando|regalando (todas )?(sus|mis) cosas' },
  { says: '(a|pa|para) donde (yo )?voy no (lo|la|las|los|me|hace|necesito|se)', unless: ['(bus|ride|camino|direccion)'] },
  {
    says: '(soy|me siento|siendo|solo soy|he sido)( (como|nada mas que|solo|puro)){0,1} (un estorbo|una carga|un peso|un lastre|una basura|un fracaso|una molestia para todos|un cero a la izquierda|un inutil|una inutil|una decepcion)',
    unless: ['no (soy|quiero ser) (un|una)'],
  },
  {
    says: '(ya )?(cumpli|termine|hice lo mio|hice lo que tenia que hacer|acabe)( (aqui|mi|en)){1,3} (tierra|mision|vida|mundo|tiempo aqui|esta vida)',
    unless: ['probatoria|sentencia|condena'],
  },
  {
    says: '(ya )?me (despedi|estoy despidiendo|voy a despedir|quiero despedir|despido)( _){0,3}',
    unless: ['(trabajo|jefe|aeropuerto|escuela|me despido (atte|gracias|hasta|cordial))'],
  },
  { says: '(quiero|queria|vengo a|escribo (para|pa)|solo) despedirme', unless: ['del trabajo'] },
  {
    says: '(es|este es|sera) mi (ultimo|ultima) (mensaje|noche|dia|navidad|texto|vez aqui|cumpleanos)',
    unless: ['(dia|noche) (de|en|aqui|del) (trabajo|clase|clases|detox|programa|shelter|probatoria|curso|turno|la)'],
  },
  {
    says: '(gracias por todo|gracias por (estar|intentar|tratar|lo que hicieron))( _){0,8} (cuiden|cuidense|adios|ya no|perdon|fueron buen(o|a)s|hasta siempre|no me olviden|hicieron lo que pudieron)',
    unless: ['(ya no (necesito|me escriban|escriban|quiero|vivo|ocupo|leo|hace)|no mas|baja)', 'nos vemos'],
  },
  { says: 'no es (su|tu|la) culpa( (de nadie|lo que|si|nada)|$)', unless: ['(bus|trafico|retraso|demora)'] },
  { says: '(pensamientos?|ideas?) (mal(os|as)|oscur(os|as)|fe(os|as)|negr(os|as)|rar(os|as)|de esos|horribles|peligros(os|as))' },
  {
    says: '(soltarse|soltarme|dejarme ir|dejar de luchar|dejarme llevar|ya es hora de irme|me quiero ir y no volver|no quiero estar aqui|no quiero estar mas aqui|no quiero seguir asi|no quiero seguir|ya no quiero seguir|no quiero estar mas|ya no quiero estar|ya no quiero (nada|sentir)|no quiero saber de nada|quisiera desaparecer|quiero desaparecer|me quiero desaparecer|ganas de desaparecer|desaparecer del mapa)( (ya|aqui|mas|asi)){0,2}( (en|con|de) (este mundo|la vida|esta vida|todo)){0,1}$',
    unless: ['de este numero', joking],
  },
  {
    says: '(quiero|quisiera|me quiero|tengo ganas de|ganas de|me gustaria)( (ya)){0,1} (desaparecer|esfumarme|no existir|borrarme del mapa|irme lejos y no volver)',
    unless: [joking, 'de la lista'],
  },
  {
    says: '(que me lleve|me lleva|me lleve|si me mata|si me lleva|ojala me (mate|lleve)) (la|el) (fenta|fentanyl|dope|droga|muerte|flaca|santa muerte|diablo|calaca|huesuda|pelona|rio|vicio)',
    unless: [joking, 'diablo'],
  },
  { says: '(no|ni) (sirvo|valgo|aporto)( (pa|para|nada)){1,2}( nada){0,1}' },
  {
    says: '(odio (mi vida|vivir|existir|despertar|estar viv(o|a))|me odio( a mi mism(o|a)){0,1}|no me soporto|odio lo que soy|detesto mi vida|mi vida es una (mierda|basura|porqueria|pesadilla)|que vida de mierda)',
    unless: [joking],
  },
  { says: '(el mundo|este mundo) (estaria|seria|esta) (mejor|mas feliz) sin' },
  {
    says: '(es|esta es|sera|seria) (la )?(unica|mejor) (salida|solucion|manera|forma)( _){0,4} (morir|irme|desaparecer|acabar|terminar|descansar)',
  },
  {
    says: '(me tome|me trague|tome)( (como|mas de|casi)){0,2} (10|12|15|20|25|30|40|50|60|100|todas|un monton|el frasco|muchas|veinte|treinta|quince|diez|cincuenta)( (de|mis|las|todo|todas)){0,2} (pastillas|percocets?|percs?|xanax|xans|pildoras|tylenol|pepas|barras|tabletas)',
  },
  { says: '(la vida|todo) (me )?(pesa|duele|cansa) (mucho|demasiado|tanto)' },
  { says: '(extrano|quiero estar con|quiero ver|me hace falta) (a )?mi _( _){0,2} (que (en paz descanse|murio)|quiero irme con)' },
  {
    says: '(quiero|quisiera) irme con (mi|el|ella|dios)( _){0,2} (que|q|en|al|$)',
    unless: ['irme con mi (prima|tia|hija|hijo|mama a|familia)'],
  },
]

export const esSelfHarm: Words['danger']['self-harm'] = { sure, possible }
