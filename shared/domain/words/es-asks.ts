/** Spanish sentences that ask us for something other than to stop. */
import { esAskedOfPeople } from './es-asks-people.ts'
import { esAskedOfTexts } from './es-asks-texts.ts'
import { kin, minorAge } from './es-words.ts'
import type { Words } from './language.ts'

const died =
  '((se )?(nos |me )?(murio|muriooo|murieron|fallecio|fayecio|fallesio|fallecido|fallecida|falecio|muerto|muerta|fue con dios|fue al cielo|paso a mejor vida|dejo de existir|partio con|encontraron muert(o|a)|encontramos muert(o|a)|enterraron|enterramos|velamos|velando|sepultamos|perdimos|lo mataron|passed|nos fue|me fue|dios se lo llevo|dios se la llevo|se lo llevo dios|ya no vive|ya no esta con nosotros|ya no esta entre nosotros|ya no esta aqui|descanso en paz|que en paz descanse|q en paz descanse|qepd|qdep))'
const line =
  '(numero|num|nmero|telefono|tel|cel|celular|linea|mensajes?|textos?|textean|texteaban|texteando|escriben|escribian|escribiendo|mandan|mandaban|buscan|busca|contactan|dueno|duena|persona que (buscan|busca)|recibia|usaba este|programa)'
const family = `(${kin.slice(1, -1)}|familia|viuda|viudo|duena de la casa|casero|casera|mama de|papa de|esposa de)`

export const esAsked: Words['asked'] = {
  ...esAskedOfPeople,
  ...esAskedOfTexts,
  'wrong-number': [
    {
      says: '(este|ese|mi)( (es|no es|ya no es)){0,1} (numero|cel|telefono|celular)( _){0,5} (no (soy|es de|le pertenece|pertenece)|pertenecia|era de (otra|otro|alguien|una|un)|ya no es (de|el)|equivoc|de otra persona|le pertenecia|ahora es mio)',
      unless: ['soy yo|de ustedes'],
    },
    {
      says: '(no|ni)( (la|lo|los|me|le|aqui)){0,1} (conozco|conocemos|ubico|se)( (a|de|quien|ni)){1,2}( (ningun|ninguna|es|ese|esa|quien|que|me|hablan|habla|hablas|buscan|busca|nadie llamad(o|a)|nadie con)){1,3}( _){0,4}',
      unless: [
        '(ningun(a)? (clinica|programa|sitio|lugar|shelter)|que (hacer|decir|pasa|hora|dia)|que me (pasa|pasa))',
        'no se (de|a|que) (ningun|que me|es lo|es peor)',
        'no se que es',
        'no se quien (me )?(dijo|habla)',
      ],
    },
    {
      says: '(no soy|yo no soy|aqui no es|no es)( _){0,4} (buscan|buscas|busca|equivocaron|equivocaste|equivocado|creen|cree|crees|piensan)',
      unless: ['no soy (lo que|mal)'],
    },
    {
      says: '(se|te) (equivocaron|equivocaste|equivoco|confundieron|confundiste|confundio)$',
      unless: ['(doctor|clinica|cajera|banco|corte|farmacia|medico)'],
    },
    {
      says: '(numero|nmero|num|persona|contacto|cel|celular|telefono)( (esta|es|muy|anda|que tienen|que tiene|lo tienen|lo tiene)){0,2} (equivocad(o|a)|ekivocad(o|a)|equibocad(o|a)|equivokad(o|a)|incorrect(o|a)|errone(o|a)|errad(o|a))',
      unless: [
        '(clinica|papel|oficina|doctor|farmacia|corte|me dieron el|tengo el|pagina|mi numero esta)( _){0,6} (equivocad|incorrect|erron)',
        'puse|marque',
      ],
    },
    {
      says: '(se|te|os)( (han|has|ha|habran|debe haber)){0,1} (equivoc(aste|astes|o|aron|ado|a|an|as|ando)|ekivoc(aste|o|aron|a|an)|equibo(co|caste)|confund(iste|io|ieron|ido|e|en|es))( (de|d|con|del|usted|mi|amigo|hermano|wey|pana)){0,2}( (numero|persona|num|contacto|cel|gente|telefono|conmigo|jaja|usted|yo|senor|mano|otra)|$)',
      unless: ['de (dia|hora|fecha|cita|calle|bus|lugar|nombre|talla|medicina|direccion)'],
    },
    {
      says: '(esta|estas|estan|anda|andan|ta|tan|creo que esta|creo q estas)( (muy|usted|medio)){0,1} (equivocad(o|a|os|as)|ekivocad(o|a|os)|confundid(o|a|os))( (de|d|con|usted|senor|amigo|conmigo)){0,2}',
      unless: [
        '(hora|fecha|papel|direccion|nombre|clinica|numero de la|equivocado en)',
        '(el|la|mi|ella|numero|direccion|cita) (_ ){0,3}esta (confundid|equivocad)(o|a) (y|en|pero)',
        '(mi (abuela|mama|papa)|el|ella) esta confundid',
      ],
    },
    {
      says: '(marc(o|aste|aron|a|as)|llam(o|aste|aron)|mand(o|aste|aron)|escrib(io|iste|ieron))( (usted|al)){0,2} (mal|numero mal|numero que no es|numero equivocado|a quien no es|a la persona que no es|a otra persona)',
    },
    {
      says: '(tiene|tienen|tienes|agarraron|anotaron|apuntaron|anda)( (el|mal|un)){0,2} (numero|contacto|telefono|cel)( (mal|equivocado|que no es|errado|tu|viejo)){1,2}',
      unless: ['mi numero viejo'],
    },
    { says: '(anda|tienes|tienen|tiene|esta) mal (tu|su|el) (contacto|numero|lista)' },
    {
      says: '(yo )?no soy (yo )?(esa|ese|la|el|quien|esta|este|dicha|la misma|ninguna?)( (persona|que|q|muchach(o|a)|senor|senora|mism(o|a)|de ese|tipo|buscan|buscas|busca|cree|crees|usted|_|chavo|wey)){0,3}( (buscan|busca|buscas|cree|crees|creen|piensan|piensa|programa|llama|dice|dicen|quien)|$)',
      unless: [
        'no soy (el|la) (unic|mism|mejor|peor|primer|jefe|dueno|de antes|que (era|crees que))',
        'no soy (esa|ese) (clase|tipo)',
        'no soy (la misma|el mismo)',
      ],
    },
    { says: 'no soy (esa|ese|esta|este) (persona|muchacho|muchacha|senor|senora|quien|programa)' },
    { says: '(yo )?no soy de (ese|su|ningun) (programa|grupo)' },
    {
      says: '^(yo |hola |disculpe |disculpa |perdon |oiga |oye |pero |buenas |hermano |mire ){0,3}no soy (?!(adict|malo|mala|buen|de|tan|un|una|capaz|feliz|fuerte|tont|asi|nadie|nada|facil|perfect|menor|ciudadan|policia|robot|muy|much|como|alcoholic|yo|doctor|ladron|suicid|tecat|el|la|esa|ese|mi|ni|vos|tu|loc|viej|joven|american|bonit|religios|celos|violent|quien|residente|legal|alergic|diabetic|bueno|experto|sordo|mala|pobre|rico|dominican|boricua|mexican|puertorrique|gay|trans|tecnic|chism))_( (jaja|se equivoc(o|aron|aste)|lo siento|perdon|sorry|soy _|ni lo conozco|es otra persona)){0,3}$',
    },
    {
      says: '(no|ninguna?|nadie|ningun)( _){0,5} (se llama|se llame|con ese nombre|llamad(o|a)|por ese nombre)( (asi|ese|de ese modo)|$)',
      unless: ['(perro|gato|calle|clinica|programa|medicina)'],
    },
    {
      says: `(aqui|aki|aca)( ya){0,1} no (vive|hay|esta|es|trabaja|conozco|conocemos|existe)( (ningun|ninguna|nadie|ese|esa|esa persona|con|que se llame|el numero)){1,2}`,
      unless: ['(hay nadie (ahora|en|mas|conmigo|con quien|que me))', 'aqui no (hay|esta) nadie$'],
    },
    {
      says: '(no|ya no) vive( (aqui|aki|ningun|ninguna|nadie|en esta casa|con nosotros)){1,2}( (ningun|ninguna|esa|ese|nadie|el|ella|_)){0,2}',
      unless: ['ya no vivo', `(${kin.slice(1, -1)}) (ya )?no vive`, 'con nosotros$'],
    },
    { says: '^(aqui )?no es (aqui|aki|el numero)( (senor|senora|amigo|disculpe|gracias|donde|se equivoco|marco mal)){0,2}$' },
    {
      says: '(ni |yo |a usted |a ustedes ){0,2}no (la|lo|te|le|los|les) conozco',
      unless: ['(lugar|clinica|calle|programa|sitio|medicina|bien|mucho|al doctor|todavia|la ciudad)'],
    },
    {
      says: '(no|ni) conozco a( (ninguna|ningun|esa|ese|nadie|quien|la persona|la|el)){1,2}( (persona|que|llamad|con|de|se llame|_)){0,2}( (nombre|se llame|llamad(o|a)|persona|busca|buscan|ese|esa)){0,2}',
      unless: [
        'no conozco a nadie( (aqui|en|por|mas|que me|por aca|todavia|alla|limpio)|$)',
        'conozco a (la|el) (medico|doctor|trabajador)',
      ],
    },
    {
      says: `no (se|tengo idea( de)?|conozco)( ni){0,1} (quien|kien)( (es|eres|son|sea|sera)){1} (?!(usted|este|esto|el|la|ustedes|uds|mi|que|q|me|nos))_`,
    },
    { says: 'no se quien (eres|es usted) (ni|no soy|numero)' },
    {
      says: '(este|ese|esto)( (no es|ya no es|no era|nunca fue)){1}( (el|la|mi|su|un|mas|ya)){0,2} (numero|cel|telefono|celular|contacto|linea)( (de|que|suyo|correcto|d)){1}',
      unless: ['de la (clinica|oficina)', 'el que tenia'],
    },
    {
      says: '(esa|la|ese)( (persona|muchach(o|a)|senor|senora|chica|chico|hombre|mujer)){1}( que buscan| que busca| que buscas){0,1} (ya )?no (tiene|usa|vive|esta|existe|es)( (mas|este|aqui|aki|el|ya|de|yo|conmigo)){1,2}',
    },
    { says: '(ya )?no (tiene|usa|es dueno de|es duena de) (este|ese|mas este) (numero|cel|telefono|celular|linea)' },
    {
      says: '(compre|me dieron|me asignaron|acabo de (comprar|sacar|recibir|adquirir)|me toco|saque|adquiri|consegui|tengo|agarre)( (este|el|un|apenas|hace poco|ayer)){1,2} (numero|chip|cel|telefono|celular|linea|sim)( (es|nuevo|nueva|que)){0,2}( _){0,8} (hace|ayer|semana|mes|no (soy|conozco|se|es)|hoy|apenas|reciente|quien|anterior|equivoc|nuevo)',
      unless: [
        '(soy yo|de ustedes|en el programa|me lo dieron ustedes|mi nombre|soy _ (el|la) (de|del) )',
        'me robaron|se me perdio|se me rompio',
      ],
    },
    {
      says: '(este )?(numero|cel|telefono|celular|linea)( (ahora|ya)){0,1} es (mio|de otra persona|de otro|nuevo mio|de una senora|de un senor|de mi (negocio|trabajo|empresa))( (hace|desde|ahora|y|no|de)){0,2}',
      unless: ['soy yo|guarden|anoten'],
    },
    {
      says: '(numero|cel|telefono|chip|linea) nuev(o|a)( _){0,5} (no soy|no se quien|quien (eres|es|sos|dis)|no (te|lo|los|la) conozco|no es)',
    },
    {
      says: '(busca|buscas|buscan|estan buscando|esta buscando|anda buscando|querran|quieren|quiere)( (usted|ustedes|uds|es)){0,1} a (otro|otra|alguien mas|otra persona|la duena anterior|el dueno anterior|la persona anterior|la duena|el dueno|quien tenia)( (anterior|de antes|persona|vieja|de este)){0,1}',
    },
    {
      says: '(dueno|duena|persona|usuario) (anterior|de antes|previo|previa|que tenia (antes )?este (numero|cel))',
      unless: ['(apartamento|carro|casa|cuarto|perro)', 'murio|fallecio'],
    },
    {
      says: '(otro|otra) (numero|persona|muchach(o|a)|senor|senora)( es)?( (el|la|a)){0,1}( (que|q|quien)){1} (busca|buscan|buscas|quieren|anda)',
    },
    { says: '(yo )?soy otra persona', unless: ['(ahora|desde que|hoy|me siento|limpi|mejor|gracias)'] },
    {
      says: '(no tengo|no tiene|no tenemos) nada que ver con( (eso|esto|ese|su|ustedes|el programa|el|esa)){1}',
      unless: ['(accidente|pelea|robo|yo no fui|policia|caso|corte)'],
    },
    {
      says: `(escrib(ieron|iste|io|en|es|e)|mand(aron|aste|o|an|as)|text(earon|easte|eo))( (esto|le|un)){0,2} a( (la|una|otra|un|quien)){1,2}( (persona|no|equivocada|numero|que|era)){1,3}( (no era|no es|es|era|equivocad(o|a))|$)`,
      unless: ['mi (mama|esposa)'],
    },
    { says: '(no es|no era)( (mi|el|la)){1} (numero|cel|telefono) (de|que)( _){1,5} (busc|sobrin|hij|es otro|tienen)' },
    { says: '(numero|cel|telefono)( que (tienen|tiene|marcan|marco|marcaron)){1} no es( (el|la|de|mi)){0,2}' },
    {
      says: '(no es|no soy)( (el|la|a)){0,1} (persona|que|quien) (que )?(usted|ustedes|uds|tu|vos)?( )?(busca|buscan|buscas|cree|crees|creen|piensa)',
    },
    { says: '(isnt _ (soy|es)|not _ soy otra)' },
    {
      says: '(aqui|yo|nosotros|en esta casa)( (no|nadie|nunca)){1}( _){0,4} (pidio|pedi|consume|usa drogas|es adict(o|a))( _){0,3} (numero|equivoc|persona)',
    },
  ],
  death: [
    {
      says: '(dueno|duena|persona|quien|muchacho|muchacha|senor|senora|joven|hombre|mujer|paciente|contacto)( _){0,6} (murio|fallecio|ha fallecido|ha muerto|falleció|se nos fue|ya no vive|esta muert(o|a)|ya no esta (con nosotros|entre nosotros))',
      unless: ['(doctor|vecin|perr|novela|pelicula|abuel|tia |tio |casero se|en la esquina|shelter|puente)'],
    },
    {
      says: '(mi|nuestro|nuestra) (hijo|hija|hermano|hermana|esposo|esposa|papa|mama|padre|madre|novio|novia|marido|mujer|nieto|nieta|pareja|sobrino|sobrina|primo|prima|tio|tia|papi|mami)( _){0,5} (murio|fallecio|ha fallecido|se nos fue|ya no esta|partio|ya no vive|descansa)( _){0,10} (numero|telefono|cel|celular|mensajes|textos|escriban|linea|escribiendo|llamen|contacten|programa|lista|ustedes)',
      unless: ['(bateria|abuel|este es mi numero nuevo)'],
    },
    {
      says: '(lamento|siento|tengo que|quiero|queria|les|le) (informar(les|le)?|informo|avisar(les|le)?|aviso|comunicar(les|le)?|decir(les|le)?|decirles)( _){0,6} (murio|fallecio|fallecimiento|muerte|ha fallecido|ha muerto|se nos fue|ya no esta)',
      unless: ['perr|gat'],
    },
    {
      says: `${died}( _){0,14} ${line}`,
      unless: [
        '(mensaje|texto) (de pesame|bonito)',
        `mi (abuela|abuelo|perro|perrita|gato|suegra)`,
        '(bateria|celular|telefono|cel) (ayer|se murio|muerto)|murio (la bateria|el (cel|telefono|celular))|muerto el (telefono|cel)',
        'me muero|casi me',
        '(encontraron|perdimos) (el|la|mi) (numero|telefono)',
        'perdimos el (bus|partido)',
        '(sobredosis|muert(o|a)) de',
      ],
    },
    {
      says: `${line}( _){0,14} ${died}`,
      unless: [
        '(murio|muerto|muerta) (mi|el|la) (abuel|perr|gat|bateria|telefono|celular|cel)',
        '(telefono|cel|celular|numero)( (esta|estaba|se me|se)){0,2} (murio|muerto|muerta|perdio|perdimos|fue)',
        'calle muerta',
        'se me fue (la luz|el bus|el internet|la senal)',
        'me muero|casi me',
        'perdimos',
      ],
    },
    {
      says: `(soy|somos|habla|les habla|le habla|aqui|aki|escribe|les escribe|le escribe|este es|esta es|habla con)( (su|la|el|de|un|una|mi|yo)){0,2} ${family}( _){0,14} ${died}`,
      unless: ['(perr|gat)(o|a|ito|ita)', 'bateria|se me fue la luz', 'casi me muero'],
    },
    {
      says: `${died}( _){0,12} (soy|somos|habla|les habla|le habla|atte|aqui su|es su|este es su|atentamente|le escribe|les escribe)( (su|la|el|de|un|una)){0,2} ${family}`,
      unless: ['(perr|gat)(o|a|ito|ita)', 'bateria', 'perdimos el (bus|partido)'],
    },
    {
      says: `(el|ella|este muchacho|el senor|la senora|el muchacho|la muchacha|la persona que (buscan|busca|escriben|textean))( (ya|se|nos)){0,2} (murio|fallecio|ha muerto|ha fallecido|esta muert(o|a)|passed away)( _){0,6}$`,
      unless: ['(perr|gat)(o|a|ito|ita)', '(telefono|cel|carro|actor|cantante|novela|pelicula|doctor|vecin|de mi (mama|abuela|tia))'],
    },
    {
      says: `^_ (ya )?(se )?(nos )?(murio|fallecio|ha fallecido|ha muerto|esta muert(o|a)|ya murio|passed away)( (ya|ayer|hoy|anoche|dejen|no|la semana pasada|el mes pasado|hace _ _|el _|en _|gracias|por favor|descanse en paz|de un infarto|dejen eso|respeten|hace dias)){0,3}$`,
      unless: [
        '(perrito|perro|gato|gata|perrita|bateria|telefono|tv|carro|cel|celular|planta|quien|alguien|abuela|todo|nadie|casi|musica|fiesta|calle)',
        '^(mi|no|si|se|casi) ',
      ],
    },
    {
      says: `^mi (hijo|hija|nieto|nieta|esposo|esposa|marido|mujer|novio|novia|nene|nena|nino|nina|bebe)( _){0,2} (ya )?(se )?(nos |me )?(murio|fallecio|ha fallecido|esta muert(o|a)|murio ya|se fue con dios)( (ya|ayer|hoy|anoche|gracias|por favor|respeten|la semana pasada|el mes pasado|no escriban|dejen|el _|en _|no le escriban)){0,4}$`,
      unless: ['(bateria|muert(o|a) de|jaja)'],
    },
    {
      says: '(lo|la) (enterramos|enterraron|velamos|velaron|sepultamos|estamos velando|vamos a enterrar|cremamos|perdimos)( _){0,4}',
      unless: ['(perr|gat)(o|a|ito|ita)', '(llave|tarjeta|la perdimos de vista|guagua|bus)', 'perdimos (en|por|3|2|1|0|dos|tres)'],
    },
    {
      says: '(el|ella|mi hijo|mi hija|mi hermano|mi hermana|mi esposo|mi esposa|mi mama|mi papa)( (ya|se)){1,2} (no vive|no esta con nosotros|no esta entre nosotros|no esta en este mundo|no existe|esta con (el senor|dios|papa dios)|descansa (en paz|con dios)|fue al cielo|fue con dios)',
      unless: ['vive (aqui|ahi|en|con|conmigo|alla)'],
    },
    {
      says: '(qepd|qdep|q e p d|d e p|descanse en paz|descansa en paz|en paz descanse)( _){0,8} (escriban|textos|mensajes|numero|dejen|no mas|soy su|paren|telefono)',
      unless: ['(irme|ver|extrano|quiero) (_ ){0,3}mi'],
    },
    { says: '^(_ ){0,1}(qepd|qdep)( _){0,4}$' },
    {
      says: `(ya )?(esta|estan) (muert(o|a)|en el cielo|con el senor|con dios|enterrad(o|a))( (desde|hace|no|dejen|ya|murio|soy)){1}( _){0,6}`,
      unless: ['(perr|gat)(o|a|ito|ita)', '(telefono|cel|celular|bateria|carro|calle)', 'de (risa|hambre|frio|cansancio)'],
    },
    {
      says: `${died}( _){0,6} (ya no (le |lo )?(escriban|manden|texteen)|no (le |lo )?(escriban|manden|texteen)( mas)?|dejen (eso|de)|respeten|paren)`,
      unless: ['(perr|gat)(o|a|ito|ita)'],
    },
    {
      says: `no (le |lo |la )?(escriban|manden|texteen|busquen|llamen)( (mas|a|el|ella|textos|mensajes|mi hijo|mi hija)){0,4}( (ya|el|ella|se|porque)){0,3} (murio|fallecio|esta muert(o|a))`,
    },
  ],
  'under-18': [
    {
      says: `(tengo|tngo|cumplo|cumpli|cumplir|voy a cumplir|tendre|apenas|solo|soy de|de|con)( (los|mis|apenas|solo|recien|casi|como)){0,2} ${minorAge} (anos|anios|anitos|primaveras|de edad|anos de edad|abriles)( (y|pero|nada mas|nomas|apenas|por eso|no|soy|puedo|cumplidos|de edad|me|ya|uso|mis|mi|vivo)|$)`,
      unless: [
        '(hijo|hija|nene|nena|nieto|nieta|sobrin(o|a)|herman(o|a|ito|ita)|prim(o|a)|perr|ella|el tiene|el mio|la mia|condena|sentencia|preso|probatoria|limpi|sobri|usando|consumiendo|tenia|casad|aqui|trabajando|hace|desde|viviendo|experiencia|amigo|carro)',
      ],
    },
    {
      says: '(tengo que|debo|hay que|puedo|se puede|necesito)( _){0,3} (ser mayor|tener 18|ser adulto)( _){0,3} (tengo 1(4|5|6|7)|menor)|(no soy|todavia no soy|aun no soy) (mayor|mayor de edad|adult(o|a))( _){0,4}',
    },
    {
      says: `(tengo|tngo|teng|tenog|teno|tenemos|tengoo|cumpli|acabo de cumplir|yo|apenas|solo|mi edad es|edad|soy de|con mis)( (apenas|solo|como|yo|ya|recien|nomas|nada mas|tengo|cumpli)){0,2} ${minorAge}( (anos?|anios?|anitos|añitos|ano|aos|years|anos de edad)){0,1}( (y|pero|puedo|no|quiero|kiero|voy|soy|ando|estoy|toy|nomas|apenas|nada mas|x eso|por eso|se vale|puede|hay|cumplidos|cumplo|sera|pasa|jaja|porfa|todavia|sin papas|vivo|mi (mama|papa|edad|padrastro)|quisiera|ayuda|me pueden|pueden|alguien|cuenta|aun|vos|wey|guey|mano|casi)|$)`,
      unless: [
        '(tenia|cuando tenia|desde los)',
        `${minorAge} (anos |anios |anitos )?(y medio )?(limpi|sobri|sin|usando|en|dias|meses|semanas|horas)`,
        '(tengo|cumpli|soy|apenas|solo|yo) (_ ){0,2}(10|11|12) (y|pero|$)',
        '(cita|hijos|dolares|pesos|libras|minutos|llego a las|a las|talla|size|numero|bolsas|copias)( _){0,3} 1',
      ],
    },
    {
      says: `(tengo|tngo|cumpli|apenas|im|i am|soy de|mi edad es|con) ${minorAge} (anos?|anios?|anitos|añitos|aos)`,
      unless: [
        '(anos?|anios?) (y medio )?(limpi|sobri|sin|usando|en (el|la|este|esta|recup|usa|boston|estados)|de (limpi|sobri|cas|estar|no|usar|experiencia|matrimonio|trabaj)|consumiendo|aqui|viviendo|casad|trabajando|luchando|metid|con (el|la|mi|mis)|que)',
        '(tenia|tengo (hijos|un hijo|una hija))',
        `(con|hijo|hija|nene|nena|nieto|nieta|sobrino|sobrina|hermanito|hermanita|perro|gato) (_ ){0,3}(de )?${minorAge}`,
      ],
    },
    { says: `im ${minorAge}( (y|anos)|$)` },
    { says: `^${minorAge}( anos| anios)? y (no|mi|soy|tengo|uso|use|nadie|quiero|vivo)` },
    {
      says: '(soy|toy|aun soy|todavia soy|sigo siendo|yo soy)( (un|una|todavia|aun)){0,1} (menor|menor de edad|minor|underage|adolescente|teenager|teen|menor d edad)',
      unless: ['(la|el) menor|soy menor que|menor de (mis|los|las|mi|cinco|tres|cuatro|seis)'],
    },
    {
      says: '(no tengo|aun no tengo|todavia no tengo|no he cumplido|no cumplo|todavia no cumplo|aun no cumplo|me faltan?( _){1,3} (para|pa)( (cumplir|los|ser|tener)){1,2})( (los|mis|aun|todavia)){0,2} (18|dieciocho|diez y ocho|mayor|mayor de edad|21)',
      unless: ['de (limpi|sobri)', '18 (meses|dias)'],
    },
    { says: '(naci|nacida|nacido)( (en|el|del|ano|de|alla por)){0,3}( _){0,2} 20(09|10|11|12|13|14|15)' },
    {
      says: `(soy|somos)( (un|una|solo un|solo una)){1} (cipot(e|a)|morr(o|a)|morrit(o|a)|chamac(o|a)|chamaquit(o|a)|nen(e|a)|chav(o|a)|chavit(o|a)|chavalit(o|a)|chaval(o|a)|pelad(o|a)|pelao|carajit(o|a)|muchach(o|a)|muchachit(o|a)|nin(o|a)|joven|jovencit(o|a)|patoj(o|a)|guir(o|a)|chib(o|a)l(o|a)|estudiante|tiguerito)( de){1} ${minorAge}`,
    },
    {
      says: `(estoy|toy|voy|ando|estudio|soy|curso|paso a|empiezo|entro|entre)( (yo|en|a|al|la|el|mi|apenas|todavia|de|estudiante|escuela|ultimo|segundo|tercer|primer|ano)){1,5} ((6|7|8|9|10|11|12)( )?(mo|no|vo|th|to|avo|ro|do|mos)?( grado| grade)|sexto grado|septimo|octavo|noveno|decimo|undecimo|onceavo|duodecimo|(high|middle) school|highschool|prepa|preparatoria|secundaria|bachillerato|escuela superior|escuela intermedia|liceo|grado (6|7|8|9|10|11|12))`,
      unless: [
        '(mi (hijo|hija|nene|nena|sobrin|herman)|llevar|recoger|buscar|dejar|piso|escalon|trabajo en|al lado|frente|cerca|reunion|graduacion)',
        '(noveno|decimo|octavo) (paso|dia|piso|mes)',
      ],
    },
    {
      says: `(no (le )?(digan|avisen|cuenten|llamen)|sin que( (se|lo|la))?( _){0,2})( _){0,4} (mis papas|mis padres|mi mama|mi papa|a mi mama)( (sepa|sepan|entere|enteren|saben))?( _){0,4} (menor|tengo 1(4|5|6|7))`,
    },
    {
      says: '(menor de edad|soy minor)( (y|no|mis|pueden|puedo)){0,1}$',
      unless: ['(hijo|hija|nene|nena|sobrin|herman|hijos|menor de edad no)( _){0,6} menor'],
    },
  ],
  help: [
    {
      says: '^(y |pero |hola |disculpe |oiga |perdon |buenas ){0,2}(que|q|k|ke|de que) (es|son|se trata|trata|va|viene)( (este|esta|esto|estos|ese|eso|el|de)){1,3}( (numero|programa|linea|mensaje|mensajes|cosa|servicio|textos?|numerito|telefono|grupo|chat)){0,1}( (que|q|por favor|porfa|me|mandan|para|exactamente)){0,3}$',
      unless: ['que es (eso|esto) de( _){1,3}'],
    },
    {
      says: '(de que es|de que se trata|de que trata|de que son)( (este|esta|esto|estos|eso)){1}( (numero|programa|linea|mensaje|mensajes|servicio|textos?)){0,1}',
    },
    { says: '(que|q) es (este|ese) (numero|programa|servicio|mensaje)' },
    { says: '(que|q) es esta (linea|cosa)' },
    {
      says: `(como|no (entiendo|comprendo|se) como|expliquenme como|explicame como) (funciona|trabaja|sirve|se usa|uso)( (esto|esta|este|el|la)){1}( (linea|programa|numero|servicio|cosa|chat)){0,1}$`,
    },
    {
      says: '(ayuda|info|informacion) (en (espanol|ingles|portugues|criollo|english)|con esto|con esta linea|con este numero)',
      unless: ['(comida|renta|informacion con)'],
    },
    {
      says: '^(hola |por favor |dios |buenas |oye ){0,2}(necesito|nececito|ocupo|quiero|pido|dame|denme|deme) (mucha |su |un poco de |que me |de su )?(ayuda|alluda|ayuden|informacion)( (por favor|porfa|ya|urgente|de ustedes|gracias|ayudenme|please|hoy|vos|mucho)){0,3}$',
    },
    {
      says: '^(por favor |porfa |hola |ay |dios ){0,2}(ayudenme|ayudame|ayudeme|alludenme|auxilio|socorro)( (por favor|porfa|ya|please|urgente|dios|alguien|porfavor|senor)){0,3}$',
    },
  ],
  menu: [
    {
      says: `(que|q|k|cuales|cual)( (son|las|los|todas|otras|otros|mas)){0,3} (opciones|palabras|servicios|comandos|recursos|ayudas|beneficios|cosas|alternativas)( (son|las|los|que|yo|me|ustedes|uds|se)){0,3} (tienen|hay|ofrecen|puedo|dan|mandar|tengo|ofrece|brindan|existen|puede|pueden|usar|escribir|pedir)`,
      unless: ['(clinica|shelter|narcan)'],
    },
    {
      says: `(en )?(que|q|k) (mas )?(me |nos )?(pueden|puedes|puede|podrian|podes|pudieran)( (ustedes|uds|usted|hacer|ayudar)){1,2}( (por|me|con|a|mi|ustedes)){0,2}$`,
      unless: ['no (me )?pueden'],
    },
    { says: `(en|con|de) (que|q|k) (me |nos )?(pueden|puedes|puede|podrian|ayudan|ayuda)( (ustedes|uds|ayudar|ayudarme|apoyar)){0,2}$` },
    {
      says: `(que|q|k) (mas |cosas |clase de ayuda |tipo de ayuda |servicios |otra cosa |tipo de servicios )?(ofrecen|hacen|dan|brindan|ofrece|hace|proveen|tienen para ofrecer)( (ustedes|uds|aqui|vos|ahi|en este|este|programa|esta|linea|numero|por|este medio|mas)){0,4}$`,
      unless: ['que hacen$', '(hoy|manana|comer|cena|sopa)'],
    },
    {
      says: `(que|q|k)( (cosas|mas|ayuda|palabras|otras cosas)){0,1} (puedo|se puede|tengo que|debo|podria)( (pedir|mandar|escribir|preguntar|solicitar|textear|conseguir|hacer aqui|poner)){1}( _){0,3}$`,
      unless: ['para (que|parar|no|salir|cancelar|dejar)'],
    },
    {
      says: '(mandame|mandeme|mandenme|manda|manden|ver|muestrame|muestreme|ensename|enseneme|quiero|dame|deme|quisiera ver|repite|repitan|envia|envienme|otra vez|donde esta|pasame|necesito|como veo)( (el|las|un|ver|otra vez|la lista de|todas las)){0,3} (menu|opciones|lista de opciones)( _){0,4}',
      unless: ['(chino|restaurant|comida|pizza|cafeteria|mcdonalds|almuerzo|escuela)'],
    },
    { says: `(para|pa) (que|q) (sirve|es) (esta|este|esto)( (linea|numero|programa|servicio)){0,1}( _){0,4}$` },
    { says: '(what can you do|what do you offer|what can i ask)' },
    { says: 'menu (por favor|porfa|otra vez|en espanol|principal|de opciones)' },
  ],
  'harm-reduction': [
    {
      says: `(necesito|nececito|ocupo|quiero|tienen|hay|donde (consigo|puedo|hay)|me (pueden|puedes|puede) (dar|traer|conseguir|regalar)|dame|traiganme|se me (acabo|vencio|acabaron)|no tengo|mandame|consigo|busco)( (mas|un|una|unas|unos|de|las|los|el|otro|otra|conseguir|cajas?|kits?|paquetes?|caja|nuevo|nuevas|limpias|con|al|poco|que tenia)){0,5} (narcan|naloxona|jeringas?|jeringuillas?|agujas|puyas|pipas?|tiras|tiritas|kits?|gasas|torniquetes?|cookers?|algodon|cottons|condones|agua esteril)`,
    },
  ],
  treatment: [
    {
      says: `(quiero|kiero|quero|necesito|nececito|ocupo|busco|buscando|quisiera|deseo|me urge|urge|estoy list(o|a)|toy list(o|a)|ya list(o|a)|list(o|a)|donde|como|hay|tienen|tendran|metanme|metame|mandenme|llevenme|ayudenme|ayudame|ayudeme|me interesa|me gustaria|pueden|puedo|decidi|me ayudan|me ayudas|sacame una|consiganme|quieren|me quiero|kisiera)( (a|en|un|una|ir|irme|entrar|entrarme|meterme|meter|al|el|la|para|pa|hacer|hacerme|empezar|comenzar|con|volver|estar|ingresar|ingresarme|de|cama|camas|algun|alguna|tomar|probar|ya|conseguir|consigo|cupo|cupos|centro|clinica|programa|espacio|para que|esta|noche|que me|me|lleven|metan|manden|recibir|ayuda|entro|hago|buscar|encontrar|lugar|un sitio|sitio|otra vez|hoy|de nuevo|internar|puedo|meto|darme|dar|internarme|ver|mi|hablar|sobre|saber|inscribirme|iniciar|lo|del|mas)){0,7} (detox|detoxx|detoxificacion|desintoxicacion|desintoxicarme|desintoxicar|desintoxicarse|rehab|rehabs|rehabilitacion|rehabilitarme|rehabilitar|tratamiento|tratamientos|metadona|suboxone|suboxon|suboxones|buprenorfina|subutex|vivitrol|sublocade|anexo|anexarme|hogar crea|internarme|internar|internamiento|residencial|programa|sober house|sober home|limpiarme|limpiarme ya|un hogar|hogar|halfway|mat)`,
      unless: [
        '(no|ni|nunca|ya no|sin)( (me|mas|quiero|kiero|necesito|voy)){1,3}( (a|ir|en|un|el|entrar|volver|la)){0,3} (detox|rehab|tratamiento|metadona|suboxone|programa|anexo|internarme|hogar)',
        '(tratamiento|programa) (del|de) (pelo|hep|hepatitis|muela|piel|vih|cancer|mensajes|textos|ingles|comida|ged|cupones|housing|vivienda|empleo|trabajo|tv)',
        '(ride|transporte|carro|guagua|bus|uber|direccion|telefono|numero|hora|horario|cita|carta|llevar|bajar|bajarme|dejar|salir|salirme|pago|papel)( _){0,4} (metadona|detox|programa|tratamiento|rehab|suboxone|hogar)',
        '(hogar|programa) (de|para) (mi|envejecientes|ancianos)',
        '(salirme|salir|no|fuera|quitarme|baja) (de|del|en) (este |el |su )?programa',
        'se me acabo|perdi (mi|la) dosis',
        'como (va|funciona|es|sigue) (el|la|este)',
        '(mi|su) (primo|hermano|hijo) (salio|esta|entro)',
        '(gusta|gusto) (el|la)',
        'ya (estoy|ando) en (el|un|la|detox|rehab)',
        'hay (fila|mucha gente|problema)',
      ],
    },
    {
      says: '(quiero|kiero|necesito|ocupo|busco|deseo|pido|estoy list(o|a)|toy list(o|a))( (ayuda|apoyo|que me ayuden|tratamiento|un programa)){1}( _){0,2} (para|pa|por) (dejar|parar|salir de|quitarme|soltar|dejal)( (de|la|el|las|los|esto|eso|esta)){0,3}( (usar|consumir|esto|eso|droga|drogas|heroina|dope|perico|fenta|fentanyl|cristal|vicio|manteca|crack|piedra|alcohol|beber|tomar|mierda|pastillas|todo|coca)){0,2}',
      unless: ['(cigarrill|vape|fumar cig)'],
    },
    {
      says: '(quiero|kiero|necesito|ocupo|estoy list(o|a) (para|pa)|toy list(o|a) (para|pa)|ya quiero|donde puedo)( (ya|hoy|por fin)){0,1} (limpiarme|desintoxicarme|rehabilitarme|internarme|curarme de (esto|la droga|este vicio)|anexarme|salir de (este vicio|las drogas|la droga|la calle y el vicio)|salirme (del vicio|de las drogas|de la droga)|dejar (la droga|las drogas|el vicio|la heroina|el fentanyl|la fenta|la manteca) (ya|de una vez|ayud|hoy|como|pero no se como))',
      unless: ['no (quiero|necesito)'],
    },
    {
      says: '(un|una|algun|busco|quiero|ocupo) (centro|clinica|lugar|sitio|anexo|hogar|programa)( _){0,2} (para|pa|de) (desintoxicarme|desintoxicacion|rehabilitacion|rehabilitarme|detox|limpiarme|dejar (el|la|esto|las)|internarme|adicciones)',
      unless: ['(trabajo en|al lado|frente|vivo)'],
    },
    {
      says: '(estoy|toy|me siento|ya estoy|soy) (list(o|a)|preparad(o|a)|dispuest(o|a)|decidid(o|a)) (para|pa|a) (el )?(cambiar|dejar|entrar|internarme|rehab|detox|tratamiento|rehabilitarme|limpiarme|dejarlo|parar)( _){0,4}',
      unless: ['(trabajo|escuela|ged|shelter|apartamento|cigarr)'],
    },
    {
      says: '(hay|tienen|consigo|consiguen|saben de|queda|quedan)( (una|alguna|algun|mas)){0,1} (cama|camas|cupo|cupos|espacio)( (en|para|de|pa|disponible|hoy)){1,3}( (un|el|algun|la)){0,1} (detox|programa|rehab|tratamiento|hogar|anexo|residencial)',
    },
    {
      says: '(como|donde)( (puedo|se|me|hago|para|pa)){0,3} (consigo|conseguir|empezar|empiezo|entro|entrar|inscribo|recibir|receto|recetan|dan)( (a|con|en|el|la|un|al)){0,2} (suboxone|metadona|detox|tratamiento|buprenorfina|sublocade|vivitrol|rehab|programa de (detox|metadona|rehab))',
    },
  ],
}
