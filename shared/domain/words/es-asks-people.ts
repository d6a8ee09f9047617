/** Spanish sentences that ask who we are, what we keep, and for a person, a call or no police. */
import { noName, police, tongues } from './es-words.ts'
import type { Words } from './language.ts'

type People = Pick<Words['asked'], 'who' | 'data' | 'no-police' | 'call-me' | 'person' | 'name' | 'lang'>

const who = '(quien|kien|quienes|kienes|qien|qn)'
/** Those of whom people fear that they read along. */
const watchers = `(${police.slice(1, -1)}|probation|probatoria|parole|gobierno|corte|juez|dcf|dss|trabajador(a)? social|mi familia|familia|mi (esposo|esposa|marido|mujer|mama|papa|jefe|doctor|novio|novia|casero|abogado)|mis (papas|padres|hijos)|fbi|dea|inmigracion|jefe|casero|seguro|medicaid)`
const reads =
  '(ve|ven|lee|leen|leer|ver|sabe|saben|saber|entera|enteran|enterar|leyendo|viendo|acceso|revisa|revisan|lea|lean|vea|vean|sepa|sepan|mira|miran|escucha|escuchan|llega|recibe|reciben)'
const ours =
  '(esto|esta linea|este numero|estos|textos?|mensajes?|escribo|digo|pongo|lo que|lo q|datos|informacion|info|conversacion|chat|cosas|todo)'

export const esAskedOfPeople: People = {
  who: [
    {
      says: `^(y |pero |disculpe |perdon |oiga |oye |hola |ok |bueno |buenas |a ver ){0,3}${who} (es|eres|son|sos|habla|me habla|anda|dis)( (usted|ustedes|uds|vos|tu|este|esto|aqui|ahi|porfa|por favor|el|la|que escribe|me|escribe|ese|hablando|de|numero|que|ahora)){0,4}$`,
      unless: ['quien es (este|el|la) (que|muchacho|doctor|peer|trabajador)( _){0,3} (viene|vino)'],
    },
    { says: `${who} (eres|sos|son ustedes|son uds|es usted|eres tu|son ustedes)`, unless: ['no se quien (eres|es)', 'no soy'] },
    { says: `(no soy|equivoc(ado|o|aste)|este numero)( _){0,8} ${who} (eres|sos|son ustedes|es usted)` },
    {
      says: `${who} (me|nos|esta|estan|te)( (esta|estan|ta|anda)){0,1} (escribe|escribiendo|escriben|manda|mandando|habla|hablando|textea|texteando|contesta|contestando|mandan|contacta)`,
      unless: ['(dijo|dio|a quien|nadie)'],
    },
    {
      says: '(con quien|con kien|a quien|de quien)( (estoy|toy|es|le|tengo el gusto de)){0,2} (hablo|hablando|texteando|hablar|escribo|escribiendo|este numero)',
      unless: ['(puedo|necesito|quiero|nadie) (_ ){0,2}(hablar|con quien hablar)', 'no tengo (con )?(quien|a quien)'],
    },
    {
      says: `(de )?(donde|que organizacion|que parte|parte de quien|que oficina|que programa|que agencia|que compania)( (me|nos)){0,1} (escriben|escribes|mandan|llaman|son|eres|es usted|textean|es este (numero|mensaje)|contactan|viene esto)( (ustedes|uds|usted)){0,1}$`,
    },
    {
      says: `(como|de donde|quien les|donde)( (fue que|es que|me|lo|ustedes|carajo|diablo)){0,2} (consiguieron|consiguio|conseguiste|obtuvieron|obtuvo|tienen|tiene|tienes|sacaron|sacaste|agarraron|cogieron|dieron con|dio|sacan|encontraron|saben) (mi|este|el) (numero|cel|telefono|contacto|celular|nombre)`,
    },
    {
      says: `${who}( (mas|puede|pueden|va|van|a|otro|otra|persona|personas|es|son|el|la|los|que|q|todo|de ustedes|alla|del otro lado)){0,5} ${reads}( (a|mis|mi|los|estos|todo|lo|que|q|yo|esta|este)){0,4} ${ours}`,
      unless: ['(quien sabe (lo|si|que|q|todo))', 'no (lee|ve)', 'a quien (leer|ver)'],
    },
    { says: `(hay|esta|estan|son)( (algun|alguna|los|las|un|la)){0,1} ${police}( (aqui|ahi|que)){0,1} ${reads}( _){0,3}` },
    {
      says: `(la|el|los|las|mi|mis|una|un|alguien|otra gente|otros|y) (${watchers.slice(1, -1)}|alguien mas|otros|otra persona)( (tambien|no|me|puede|pueden|va a|van a|esta|estan|tiene|tienen|podria|se|ustedes)){0,4} ${reads}( (a|mis|mi|los|estos|todo|lo|que|q|yo|de|este|la)){0,4} (${ours.slice(1, -1)}|$)`,
      unless: [
        '(no quiero|que no|no puede) (_ ){0,3}(se entere|sepa|vea|lea)',
        '(mi (esposo|esposa|marido|novio|novia|mama) (lee|ve|sabe|me|no sabe))',
        '(para|pa) que (la|el|los) _ (vea|lea|sepa)',
        'no sabe|no saben|no ve',
        'me vio|vi (a )?(la|el|un)',
        '(doctor|jefe|seguro|corte|juez) (_ ){0,2}(vea|sabe|sepa|ve|lea) (todo )?(los papeles|la carta|mi brazo)',
        'mi abuela|hijos (ven|leen|saben)',
      ],
    },
    { says: `(esto|lo que _|mis mensajes|los textos)( (lo|la|los|tambien)){0,2} ${reads}( (la|el|los|mi|mis|un|algun)){1} ${watchers}` },
    {
      says: `(le|les|se lo|lo|se los|esto|van a|me van a)( (van a|esto|lo|se)){0,2} (dicen|cuentan|pasan|avisan|comparten|reportan|informan|mandan|diran|decir|reportar|contar|pasar|denunciar|compartir|dar|dan|entregan|contaran|chivatean|sapean)( (esto|todo|mi|lo|que|q|digo|info|informacion|mis|cosas|algo|datos|escribo|nombre|al|a|la|mensajes)){0,6}( (a|al|con)){1}( (la|el|los|mi|mis|las)){0,1} ${watchers}`,
      unless: ['no (le|les|lo|se lo) (digan|cuenten)', 'llam(aron|o|en) a la', 'cuando'],
    },
    {
      says: `(comparten|comparte|reportan|trabajan|trabaja|trabajas|colaboran|hablan|conectad(o|a)s|aliad(o|a)s|estan|son parte|tienen que ver|tienen relacion|tienen contacto|se comunican|eres|son|estas)( (esto|ustedes|uds|mi|mis|la|info|informacion|datos|usted|lo que|digo|todo|conectad(o|a)s|de|textos|mensajes)){0,4} (con|para|pa|de|a|parte de)( (la|el|los|mi|las|alguien de)){0,1} ${watchers}`,
      unless: [
        '(son|eres|estan)( _){0,1} (de|con) (mi|la) (familia|mama)',
        'hablan (con|de) mi (familia|doctor|abogado)( por)? ',
        '(estan|son) (de|con) (la|el) (corte|hospital)$',
      ],
    },
    {
      says: `(ustedes|uds|usted|tu|son|eres|es|sos|acaso|vos)( (ustedes|uds|son|es|eres|usted|no|acaso|sos|trabajan|de|la|los|un|una)){0,4} (policias?|polisia|polis?|jura|chota|guardias?|migra|cops?|ice|inmigracion|gobierno|federales|encubierto|undercover|detective|feds|fbi|dea|dcf)( (o|no|verdad|de|encubiertos?|que|y|secret(o|a))|$)`,
      unless: [
        '(es|era) (de|un|la) (gobierno|policia) (de|y me|que)',
        '(primo|hermano|tio|papa|vecino|ex|marido|novio|el|ella)( _){0,3} es( un)? (policia|guardia)',
        'ayuda del gobierno',
        'sea policia|no (es|sea)',
      ],
    },
    {
      says: '(esto|es|todo|sera|lo que _|lo que les _|mensajes|mis textos|conversacion|esta linea|programa|este chat|esta|queda|son|aqui)( (es|esto|les|aqui|se|queda|todo|entre nosotros|esta|de verdad|realmente|sera|son|lo que|digo|escribo|q|que|de|bien)){0,5} (privad(o|a)s?|confidencial|confidenciales|anonim(o|a)s?|secret(o|a)s?|confidensial|seguro escribir|entre nosotros)( (o|verdad|no|lo|que|q|de|aqui|esto|entre|ustedes|digo|les|todo|seguro)|$)',
      unless: [
        '(cuarto|bano|parque|hospital|seguro|clinica|transporte|propiedad|estacionamiento|carro|investigador|grupo de|receta|ingrediente|amor|novela|santa)( _){0,2} (privad|secret|anonim)',
        '(narcoticos|alcoholicos) anonimos',
        'numero (es )?privado',
      ],
    },
    {
      says: '(eres|es|sos|son|hablando con|esto es|contesta|estoy con|contestan|escribe|tu eres|usted es)( (un|una|con|usted|tu|de|solo|ustedes|esto|puro|nomas)){0,3} (robot|robots|bot|bots|maquina|maquinas|computadora|automatico|automatica|inteligencia artificial|ia|ai|chatgpt|grabacion|contestadora|programa de computadora|persona real o|persona o)',
      unless: ['(no quiero|odio|quiero una|hay una)', '(lavadora|carro|de coser)'],
    },
    { says: '(who dis|who is this|who are you)' },
    {
      says: '(donde|adonde|a quien)( (va|van|llega|llegan|se guarda|le llega|le llegan)){1}( (a parar|lo que|esto|mis|los|la|todo|mi)){1,2}( (escribo|digo|mensajes|textos|info|informacion)){0,2}',
    },
  ],
  data: [
    {
      says: `(que|q|k|cual|cuales|cuanto|cuanta)( _){0,5} (guardan|guardaron|almacenan|recopilan|recogen|registran|anotan|apuntan|conservan|graban|tienen|saben)( _){0,4} (mi|mis|mio|mia|mios|yo|nosotros|uno|la gente|cada persona|los usuarios)( _){0,2}$`,
      unless: ['(borr|elimin|olvid|opciones|servicios|ofrecen|cita|hora|para mi|pa mi|ropa|comida)'],
    },
    {
      says: '(quiero|kiero|quisiera|puedo|necesito|me gustaria|como puedo|solicito|pido|me pueden|pueden)( _){0,4} (ver|saber|acceso|copia|conocer|revisar|mandar|ensenar|acceder|decir)( _){0,5} (mis datos|mi informacion|mi info|mi expediente|mi archivo|mi historial|mi record|datos mios|info mia|informacion mia|mis mensajes guardados|tienen (de|sobre) mi|saben (de|sobre) mi|guardan)',
      unless: ['(quien puede|borr|elimin|medico|criminal|corte|policia)'],
    },
    {
      says: '(guardan|guardaron|graban|tienen|conservan|almacenan)( (ustedes|todo|todos|lo|algo|copia|copias|record|un record|registro)){0,3}( (lo que|de lo que|mis|mi|los|de mis|de mi|todo lo que|estos|estas)){1}( _){0,2} (escribo|digo|mensajes|textos|datos|info|informacion|conversaciones|nombre|direccion|escribi)',
      unless: ['(no quiero|borr|elimin)'],
    },

    {
      says: `(que|q|k|cual|cuales|cuanta|cuanto|ver|mandame|mandenme|mandeme|quiero|saber|tienen|dame|denme|quisiera|solicito|copia)( (de|ver|saber|que|q|toda|todos|todo|la|los|las|clase|tipo|mi|mis|es|son|tanta|una|copia|tanto|ustedes|uds)){0,6} (datos|info|informacion|expediente|archivo|record|registros?|file|historial)( (mi|mis|mio|mios|mia|mias|de mi|sobre|sobre mi|tienen|guardan|guardaron|hay|guardada|guardados|personal|personales|tiene|que|q|cuales|en el sistema|ustedes|recogen|piden|almacenan|saben)){1,4}`,
      unless: [
        '(borr|elimin|quit|olvid|borrar)',
        '(corte|trabajo|clinica|medico|hospital|medico es|record (criminal|medico))',
        '(mas|necesito|quiero) (info|informacion) (sobre|de|del)( (el|la|un|los))?( (detox|programa|shelter|cupon|ayuda))',
      ],
    },
    {
      says: `(que|q|k|cuanto|todo lo|lo) (que |q )?(saben|sabe|tienen|tienes|tiene|guardan|guardaron|tengan|tenga|conocen|hay|anotan|apuntan|recogen|sepan|guardado)( (ustedes|uds|guardado|apuntado|anotado|escrito|puesto|ahi|registrado|archivado|todo|mio|usted)){0,3}( (de|sobre|acerca de|d)){1}( (mi|mis|mi caso|mi persona|mi vida|mi record|yo))`,
      unless: ['(borr|elimin|quit|olvid)'],
    },
    {
      says: '(mandame|mandenme|mandeme|ver|quiero|dame|denme|quisiera ver|ensename|ensenenme|mandar|envienme)( (ver|saber|todo|una copia)){0,2} (de )?(lo|todo lo) (que|q) (tengan|tienen|guardan|hay|guardaron|tenga|tienes)( (mio|de mi|sobre mi|guardado|ahi|en archivo|en el sistema|apuntado)){0,3}',
    },
    {
      says: '(tienen|guardan|guardaron|guarda|graban|saben|tiene|tienes|almacenan)( (ahi|ustedes|uds|guardad(o|a)|registrad(o|a)|todos?|algo)){0,2} (mi|mis) (nombre|datos|direccion|informacion|info|record|nombre completo|mensajes|conversaciones|historial|textos|numero de seguro|expediente|apellido|foto|seguro social)( (completo|real|verdadero|guardad(o|a)s?|ahi|o que|o|personal|personales|medic(o|a)|y|apellido)){0,3}',
      unless: ['(no (tienen|guarden|guarda)|borr|elimin|quit|mal mi nombre|donde tienen)'],
    },
    {
      says: '(mis datos|mi informacion|mi info)( (cuales|que|donde|como|quien|los|la|estan|estan guardad(o|a)s)){1,3}( (guardaron|guardan|tienen|son|estan|esta)){0,2}',
      unless: ['(borr|elimin|quit)'],
    },
  ],
  'no-police': [
    {
      says: `(no|ni|nunca)( (me|le|les|lo|quiero|que|a|la|los|se lo|vaya|vayan|por favor|kiero|vengan|venga|mas|quisiera)){0,5} (mand(e|en|es|ar)|manda|envi(e|en)|traig(a|an|as)|traer|traiga|veng(a|an|as)|venir|llam(e|en|es|ar)|met(a|an|as|er)|involucr(e|en)|avis(e|en|es)|dig(a|an|as)|quiero|kiero|sea|sean|incluy(a|an)|aparezc(a|an)|lleguen?|ver|haya|hayan|reporten?|cuenten?|inviten?|acepto|necesito|ocupo|pasen?)( (a|al|con|ningun|ninguna|la|el|los|las|un|una|nada|de|que|mas|ni|tener|ver|que ver|venga|lleguen|vengan|mi|casa|nadie|alguien|persona|gente|sea|esto|nada|aqui)){0,6} ${police}`,
      unless: ['(policia|guardia)s? (cerro|me paro)', 'no (quiero|necesito) (_ ){0,3}(problemas?|lio|pleito) con'],
    },
    {
      says: `(sin|cero|nada de|nada con|nada de la|fuera|menos|excepto|pero no|que no sea|ningun|ninguna)( (la|el|los|las|un|ningun|ninguna|ni|de la|de|con)){0,2} ${police}`,
      unless: ['sin (placa|oficial)', 'ningun policia me'],
    },
    {
      says: `^(por favor |porfa |pero |y |ok ){0,2}(no|ni) (a )?(la |los |el |las )?${police}( (por favor|porfa|please|ok|gracias|entienden|aqui|en mi casa|nunca)){0,3}$`,
    },
    { says: `(la|los|el|las) ${police} no( (por favor|porfa|please|ok|gracias|solo|quiero|los quiero|la quiero|venga|vengan)|$)` },
    {
      says: `(que|persona|alguien|quien|equipo)( (venga|el|la|me|visite|viene|vengan|vaya)){0,4} no (sea|venga|vengan|traiga|traigan|sean|incluya|tenga)( (con|de|la|un|una|ningun|el|los|ninguna)){0,2} ${police}`,
    },
    { says: `${police}( _){0,6} (la proxima|la otra vez|para la proxima) (sin|que no|no|mejor sin)( _){0,2}` },
    {
      says: `(vinieron|vino|trajeron|vienen|llegaron)( _){0,2} (con|a) (un |una |la |el |los )?${police}( _){0,4} (sin|no quiero|no me gusto|no mas|no vuelvan|no traigan)`,
    },
    { says: `(no|nunca) (quiero|kiero) (a )?(nada )?(con |de )?(la |los |ningun |ninguna |un )?${police}` },
    {
      says: `(solo|solamente|nomas|unicamente)( (el|la|un|una|ustedes|los)){0,1} (peer|equipo|ustedes|consejer(o|a)|usted|coach|medic(o|a))( _){0,3} (sin|no|nada de)( (la|los|el)){0,1} ${police}`,
    },
    { says: `(no|ni) (los|la|lo) (traigan|manden|metan|llamen)( _){0,3}$`, unless: ['(comida|kit|ropa|paquete)'] },
    { says: `(le|les) (tengo|tenemos) (miedo|desconfianza) a (la |los )?${police}|no confio en (la |los )?${police}` },
  ],
  'call-me': [
    {
      says: `(llamame|llameme|llamenme|llamarme|yamame|yamenme|yameme|llamanme|yamarme)( ${noName}|$)`,
      unless: [
        'no (me )?(llam|yam)',
        '(no van a|no quiero|dejen de|paren de) llamarme',
        `(no _$|nomas$|nada mas$)`,
        'amenaz|sigue llamarme|mi ex',
      ],
    },
    { says: '(marcame|marqueme|marquenme|marcarme|telefoneame|telefoneenme|timbrame)', unless: ['no (me )?marq'] },
    {
      says: '(me|nos)( (puede|pueden|puedes|podrian|podria|podes|quieren|pudieran|pudiera|va a|van a|deberian)){1}( alguien| ustedes| usted){0,1} (llamar|marcar|hablar por telefono|dar una llamada|telefonear|yamar|dar un telefonazo|hacer una llamada|tirar una llamada)',
      unless: ['no me (pueden|puede|puedes) (llamar|marcar) (a|al)', 'cuando me (van a|va a) (llamar|dar)'],
    },
    {
      says: '(puede|pueden|puedes|podria|podrian|alguien|pudiera|sera que|es posible que|que)( (me|que|alguien|puede|pueden|ustedes|usted|podria)){0,4} (llamarme|marcarme|llamar(me)? (por telefono|hoy|ahora|ahorita|ya)|telefonearme)',
    },
    { says: '(alguien|alguno|una persona)( (que|me|puede|pueden|podria|por favor)){1,3} (llame|llamar|marque|marcar|telefonee)' },
    {
      says: '(prefiero|quiero|kiero|necesito|ocupo|pido|mejor|me gustaria|quisiera|deseo|espero|solicito|agradeceria)( (una|la|hacer|recibir|que alguien|que|q|me|mejor|hablar|su|tener|ustedes|por)){0,4} (llamen|llame|llames|marquen|marque|llamada|llamadita|llamado|telefonazo|por telefono|telefono|yamen|videollamada|hablemos por telefono|por llamada)( (de|ustedes|usted|alguien|hoy|ahora|por favor|porfa|no|mejor|y|en|telefonica|a|para|pa|con|si|me)|$)',
      unless: [
        '(no (quiero|necesito|me gusta|prefiero)|prefiero (texto|mensaje)|que no me)',
        '(cargador|minutos|comprar|conseguir|nuevo|cargar|arreglar|gratis|un telefono|otro telefono|mi telefono|plan)',
        'call de (trabajo|entrevista)',
        '(quiero|necesito) (hacer )?(una )?llamada (a|al) (mi|la|el)',
      ],
    },
    {
      says: '(dame|deme|denme|tirame|tireme|tirenme|hazme|hagame|haganme|echame|echenme|regalame|regaleme|da me|pegame|peguenme|me das|me dan|me tiras|me hacen|echeme)( (una|un|la|porfa|de)){1,2} (llamada|llamadita|llamado|telefonazo|fonazo|call|ring|timbrazo|grito|timbre|yamada|llamadota)',
    },
    {
      says: '(mejor )?(hablamos|hablar|platicamos|hablemos|platicar|lo hablamos|conversamos|conversar) (mejor )?por (llamada|telefono|tel|cel|celular|phone|videollamada)',
      unless: ['no (quiero|puedo|me gusta) hablar'],
    },
    {
      says: '(mejor|prefiero|preferible) (por |una |con )?(llamada|telefono)( (que|y|porfa|por favor|no|gracias|es|porque)){0,1}',
      unless: ['no me llamen', 'por texto'],
    },
    { says: 'call me( (por favor|porfa|ya|ahora|hoy|manana|cuando))' },
  ],
  person: [
    {
      says: `(quiero|kiero|quisiera|necesito|nececito|ocupo|puedo|podria|gustaria|deseo|prefiero|hay|3|dejenme|dejeme|como|me urge|urge|mejor|queria|busco|pasame|me pueden|pueden|se puede|me puedes|porfa|me dejan|me gusta mas)( (a|ya|me|poder|solo|mejor|para|pa|yo|alguien|puedo|hago|con quien|de verdad|un rato|por favor|urgente|que|me pasen|pasen|comuniquen|conecten|persona)){0,5} (hablar|ablar|hablal|platicar|platicarle|charlar|comunicarme|comunicar|comuniquen|conversar|chatear|contactar|desahogarme|desahogar|textear|conectar|conectarme|conecten|pasar|pasarme|contarle|hablarle|escribirme|escribirle|escribir|pasen|que me atienda|que me comuniquen|entrevistarme)( (un|rato|ratito|poco|tantito|hoy|ahora|mejor|ya|urgente|algo|esto|a solas|en privado)){0,2} (con|a)( (un|una|el|la|los|algun|alguna|vos|usted|otro|otra|mi|alguien|ustedes|de)){0,3} (alguien|alguno|alguna|persona|personas|humano|humana|ser|human|peer|pier|par|consejero|consejera|coach|trabajador|trabajadora|equipo|companero|staff|gente|persona real|en persona|navegador|especialista|manager|supervisor|encargado|encargada|representante|operador|operadora|agente|doctor|enfermera|muchacha|muchacho|d ustedes|alguien d|quien|navegadora|de verdad)`,
      unless: [
        '(no quiero|no deseo|no puedo|no me gusta|ya no quiero|nunca)( _){0,2} (hablar|ablar|platicar|charlar|conversar)( _){0,3} (nadie|alguien|con (mi|la|el|ella|ustedes))',
        '(pude|quise|hable|fui a) hablar',
        '(hablar|platicar) con (el|la|mi) (doctor|manager|encargado|supervisor|enfermera|trabajadora?)( _){0,2} (del|de la|de el|de mi|de) (trabajo|clinica|shelter|corte|hospital|cita|farmacia|edificio|housing)',
      ],
    },
    {
      says: '(quiero|kiero|necesito|ocupo|quisiera|prefiero|dame|denme|pasame|pasenme|mejor|pongame|ponme|deme|me pasan|me das)( (con|a|hablar con|hablarle a|que sea|que me hable|que me conteste|que me atienda|que me escriba)){0,2}( (una|un|algun|alguna|el|la|otra)){0,1} (persona|humano|humana|ser humano|human|alguien de verdad|alguien real|peer|gente real|persona real|operador|operadora|consejero|consejera|representante|agente)( (real|de verdad|de carne|viva|porfa|por favor|no|que|ya|de carne y hueso|please|con|d)|$)',
      unless: ['(persona|alguien) (que me (ame|quiera|lleve|recoja|haga)|para (el|mi) (cuarto|trabajo))', 'no (quiero|necesito)'],
    },
    {
      says: '(no quiero|no me gusta|odio|en vez de|en lugar de|no con|estoy cansad(o|a) de)( (hablar|hablarle|escribirle|platicar|textear|hablando|con|a)){0,3}( (un|una|la|el|las|los|esta|este|con una|con un)){0,2} (maquina|maquinas|robot|robots|bot|bots|computadora|computadoras|automatico|contestadora|grabacion|mensajes automaticos|respuestas automaticas|sistema automatico)',
      unless: ['(no quiero|no) (_ ){0,2}mas (mensajes automaticos)', '(no quiero|no manden) (_ ){0,4}mensajes automaticos'],
    },
    {
      says: '(pas(ame|eme|enme|a me)|comuni(queme|quenme|came)|conect(ame|eme|enme)|pon(me|game|ganme)|transfier(ame|anme|eme)|transfiereme)( (con|a|al)){1}( (un|una|el|la|los|alguien)){0,1}( (alguien|persona|humano|consejer(o|a)|peer|coach|equipo|encargad(o|a)|de verdad|real|supervisor(a)?|operador(a)?|agente|gente|de|human|trabajador(a)?|quien)){1}',
    },
    {
      says: '(alguien|alguno|una persona|persona)( (que|q|me|pueda|quiera|me pueda|tenga tiempo|con quien|para|pa|con tiempo)){1,3} (escuche|escuchar|escucharme|atienda|atender|oiga|oirme|hablar|platicar|desahogarme|converse|hable conmigo|platique|entienda)( (hoy|ahora|un rato|conmigo|un poco|ya|porfa|por favor|esto)|$)',
      unless: ['(no tengo|nadie|gracias|bonito|alegra|siempre|que bueno|no hay)'],
    },
    {
      says: '(hay|habra|esta|tienen)( (alguien|una persona|un humano|algun humano|gente|persona|alguna persona)){1}( (real|ahi|aqui|despierto|despierta|disponible|de verdad|con quien|que me|humano|o es|o puro|para hablar|pa hablar|o son)){1}',
      unless: ['(hay|esta) alguien (aqui|ahi) (que|afuera|en la puerta|tirad)', 'vendiendo'],
    },
    { says: '(persona|gente|humano|alguien) (real|de verdad|de carne y hueso|viva)( (por favor|porfa|please|ya|no))?$' },
    { says: '(human|person|real person|agent)( (please|pls|por favor|porfa|now))' },
    {
      says: '(necesito|quiero|ocupo)( (desahogarme|sacarlo|hablar|platicar)){1}( (con alguien|con quien|un rato|por favor|porfa|ya|urgente|ahora|con ustedes|con usted|con vos)|$)',
      unless: ['no (quiero|necesito)'],
    },
  ],
  name: [
    {
      says: `(diganme|digame|dime|decime|llamenme|llameme|llamame|llamarme|decirme|call me|me pueden decir|me puedes decir|me pueden llamar)( (solo|nomas|mejor|nada mas|simplemente|por mi nombre|por mi apodo|solamente)){0,1} (?!${noName} )(?!${noName}$)_( _){0,1} (nomas|no mas|asi me dicen|asi me llaman|nada mas|en vez de|en lugar de|en los|en tus|por favor|porfa|asi me|y no|no|es mi apodo|en adelante|como todos)( _){0,4}`,
      unless: [
        '(no me (digan|llamen|llames|digas))( _){1,2} (nomas|nada mas)$',
        '(dime|digame|diganme) (donde|cuando|la verdad|algo)',
        'call me (no|please|later|now)',
      ],
    },
    {
      says: `(diganme|digame|decime|llamenme|llameme|llamame|call me)( (solo|nomas|mejor|nada mas|simplemente)){0,1} (?!${noName} )(?!${noName}$)_$`,
      unless: [
        'no me (digan|llamen|digas|llames)',
        '^(llamenme|llameme|llamame) (_)$ never',
        'call me (later|now|please|back|tomorrow|asap|pls)',
      ],
    },
    {
      says: `^(dime|decime) (?!${noName} )(?!${noName}$)_$`,
      unless: [
        '^dime (algo|bro|klk|rey|reina|jefe|hermana|hijo|hija|corazon|amor|papi|mami|doc|chico|chica|compa|socio|loco|manito|vida|linda|profe|boss)$',
      ],
    },
    {
      says: `(prefiero|quiero|me gusta|gustaria|quisiera|pueden|puedes|me gusta mas|es mejor)( (mas)){0,1} (que |q )?me (digan|llamen|diga|llame|digas|llames|nombren|conozcan como|traten de|traten como)( (por|solo|mejor|como|nomas)){0,1} (?!${noName} )(?!${noName}$)_`,
      unless: ['me (llamen|llame)( (a|al|por)){1} (telefono|las|este|otro|mi)', 'me digan (la|si|cuando|que|como)'],
    },
    {
      says: `(me|todos me|asi me|aqui me|en la calle me)( (dicen|llaman|conocen como|apodan|nombran))( por){0,1} (?!${noName} )(?!${noName}$)_( (no|usen|mejor|asi|nomas|pongan|por favor|porfa|y no|en vez|es mi)|$)`,
      unless: [
        '(me (dicen|llaman) (adicto|tecato|adicta|loco|vago|puta|malo|basura|todos|mucho|seguido|ellos|cosas|inutil|cada|muchas|mentiras))',
      ],
    },
    {
      says: '(dicen|dice|digan|llaman) (asi )?(todos|mis amigos|en la calle)( _){0,2}$',
      unless: ['(me dicen (que|todos))', 'lo que|eso (me )?dicen'],
    },
    {
      says: '(ahora|ya|desde ahora|de ahora en adelante|desde hoy) (soy|me llamo|me llamen|mi nombre es|me dicen)( (por)){0,1} (?!(un|una|otro|otra|mejor|feliz|mas|libre|mama|papa|abuelo|abuela|el|la|de|ciudadan|residente|limpio|limpia|sobrio|sobria|cristian(o|a)|yo|voluntari(o|a)|peer|nadie|muy|todo|tio|tia|padre) )_ (y no|no|ya no|en vez de|antes era|en lugar de|antes)( _){0,3}',
    },
    {
      says: `(soy|me llamo|mi nombre es|es)( (?!(un|una|de|muy|mas|el|la|que|mi|bueno|no) )_){1} (y no|no) (?!(se|me|te|tengo|puedo|quiero|es|soy|he|lo|la|hay|estoy|voy|necesito|mas|uso|conozco|le|les|recibi|mande|ando|vivo|nada|nomas|pude|creo|sabia|escriban|manden))_$`,
      unless: ['no soy', '(hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo)'],
    },
    {
      says: '(no|nunca|sin)( (me|vuelvan|por favor|quiero|que|mas|a)){0,4} (usen|uses|use|usar|pongan|ponga|pongas|poner|digan|diga|digas|decir|escriban|escriba|mencionen|mencione|menciones|salga|aparezca|incluyan|llamen|manden|sepan|ponerle)( (ni|por|aparezca|salga|ahi|aqui|con)){0,2} (mi|el|ningun|mi propio|ese|mis) (nombre|apellido|nombres|apellidos)',
      unless: ['mandes? mi nombre (a|al)'],
    },
    {
      says: '(sin|quiten|quita|borren|no quiero) (mi |el |poner |usar |ningun |mi verdadero )?(nombre|apellido|mi nombre|nombres)( (porfa|por favor|en|de los|real|mio|verdadero|please|ok|gracias|nada)|$)',
      unless: ['de (la|su|esa) lista', '(perro|perrita|bebe|calle|nena|nene)'],
    },
    {
      says: '(no|nunca|otro|sin) (usen|use|uses|es|el|mi|ese|pongan)?( )?(mi )?(nombre) (real|verdadero|legal|de pila|completo|de antes|viejo|muerto)',
      unless: ['tienen mi'],
    },
    {
      says: '(cambi(en|e|a|ar|enme|arme)|corrij(an|a)|corregir|escribieron|escribiste|arregl(en|e)|esta|pusieron|tienen|usen|usa|use|pongan|ponganme|ponme|pongame|quiero|necesito)( (mal|el|otro|un|usar|mejor|cambiar|de|me|solo)){0,3}( (mi|el|otro|ese|un)){1} (nombre|apodo|nickname|alias|seudonimo|sobrenombre)( (mal|por|a|es|de|falso|que|en|real|esta|no|ahora|mio|solo)|$)',
      unless: [
        '(id|corte|papel|papeles|licencia|seguro social|clinica|medicaid|lista|perro|perrita|bebe|nombre (de la|del) (clinica|doctor|shelter|programa))',
        'tienen (mi|el) nombre (completo|de)',
      ],
    },
    {
      says: '(usen|usa|use|pongan|ponganme|ponme) (solo |nada mas |mejor |unicamente )?(mi )?(apodo|inicial|iniciales|nickname|segundo nombre|nombre de pila|otro nombre|un nombre falso|alias|sobrenombre)',
    },
    {
      says: '(escribieron|pusieron|dicen|escriben|ponen) mal mi (nombre|apellido)|mi nombre (esta|lo (escribieron|pusieron|tienen)) mal( (es|escrito|se escribe)){1}',
      unless: ['(id|papel|licencia)'],
    },
    {
      says: 'call me (?!(later|now|please|pls|back|tomorrow|asap|when|if|at|on|in|ya|a|maybe|again|today|cuando|despues|ahora|manana|hoy|porfa|por) )(?!(later|now|please|pls|back|tomorrow|asap|ya|maybe|again|today|ahora|manana|hoy|porfa|daily)$)_( (en|por|no|nomas|porfa|please))',
    },
  ],
  lang: [
    {
      says: `(habla|hablan|hablas|hablai|habla usted|hablan ustedes|alguien (ahi )?(habla|que hable)|que hable|que hablen|que sepa|saben|entienden|hay alguien que hable|hay quien hable|hablen|hable|hableme|hablenme|hablame|puede hablar|pueden hablar|se puede en)( (usted|ustedes|uds|alguien|en|bien|algo de|un poco de|me|aqui|solo|ahi)){0,3} ${tongues}`,
      unless: [
        '(mi|el|ella|doctor|doctora|enfermera|esposa|esposo|vecino|perro|trabajadora|grupo|abogado|juez|peer)( _){0,3} (no )?(habla|hablan) (_ ){0,2}(espanol|ingles|criollo|creole|portugues)',
        'hay interprete',
        '(tienen|hay) (grupo|volantes|meeting)',
      ],
    },
    {
      says: `(escrib(an|anme|eme|ame|en|es|ir|irme|a|eme)|mand(en|enme|ame|eme|a|ar|arme|e|an)|cambi(en|a|e|ar|enlo|arlo)|pong(an|anlo|a)|pon|poner|textos?|mensajes?|text(eenme|eame|een|ear)|envi(en|enme|ar|arme)|puede ser|pueden|puedes|puede|podria|podrian|prefiero|quiero|kiero|quisiera|necesito|ocupo|mejor|llamame|llamenme|llameme|me gustaria|tienen|tienes|si se puede|ayuda|todo|solo|solamente|tradu(zcan|cir|ce|zca|cirlo)|responda(n)?|respondan|respondeme|contesten|contestame|contestenme)( (me|los|lo|el|mejor|las|porfa|por favor|mensajes|textos|todo|a|idioma|cosas|recibir|recibirlos|que|sea|escriban|hablen|esto|idioma|escribir|mandar|hacer|que me|hablar|leer|al|la|informacion|info|linea)){0,5} (en|in|al) ${tongues}`,
      unless: [
        '(grupo|volantes|folletos|biblia|clases?|meeting|reunion|pelicula|papeles|libro|misa|iglesia|formulario|escuela|curso|menu|de narcan|na|aa)( _){0,4} en',
        'persona|alguien que',
      ],
    },
    {
      says: `en ${tongues} (por favor|porfa|porfavor|xfa|xfavor|please|pls|si (se puede|pueden|puede|puedes)|mejor|plis|gracias|no (entiendo|se)|nomas|solo|solamente|que no|pa|para)`,
      unless: ['(grupo|volantes|folletos|clases?|meeting|reunion|menu)( _){0,4} en'],
    },
    { says: `^${tongues} (please|pls|por favor|porfa|only|solo|no (ingles|english)|mejor|nomas|solamente)` },
    {
      says: '(no|solo|poco|apenas|casi no|muy poco|no mucho|poquito)( (hablo|entiendo|comprendo|leo|se|se leer|se leer en|se hablar|escribo|puedo leer|le entiendo|le se|me gusta|speak|hablar|understand)){1}( (mucho|bien|muy|muy bien|el|nada de|en|nada|casi|al|tanto|poquito|poco|mas que|solo|bien el|leer)){0,3} (ingles|english|espanol|portugues|criollo|creole|spanish)',
      unless: ['(mi (esposa|mama|esposo|papa)|el|ella) no (habla|entiende)', 'jefe'],
    },
    { says: `(yo |nosotros )?(solo|solamente|nomas|unicamente|nada mas) (hablo|entiendo|leo|se|hablamos) ${tongues}` },
    { says: `(hablo|yo hablo) (_ ){1,4}(otro idioma|tienen otro|en que idioma)` },
    {
      says: '(cambi(en|a|e|ar|o)|otro|otra|diferente|que|cual|mi|en mi|quiero|el|de)( (de|el|la|mi|otro|un|cambiar)){0,3} (idioma|lengua|lenguaje|dialecto)( _){0,3}',
      unless: [
        '(clase|estudi|aprend|doctor|mala lengua|la lengua (se|me|esta)|saca|muerd|gato|duele|lengua de|aprender)',
        '(no se|que) idioma (_ )?(hablaba|hablan (en|los))',
      ],
    },
    { says: '(no english|no hablo english|no ingles|no speak|no spik|dont speak english|no entiendo ingles)' },
    { says: '(spanish|english|creole|portuguese|espanol) (please|pls|por favor|porfa|only)' },
  ],
}
