/** Spanish sentences about the texts themselves: start, pause, fewer, more, other hours, forget. */
import { que, sends, texts, toWrite, writes } from './es-words.ts'
import type { Words } from './language.ts'

type Texts = Pick<Words['asked'], 'start' | 'join' | 'yes' | 'forget' | 'pause' | 'less' | 'more' | 'hours'>

const months = '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const days = '(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)'
const number =
  '(1|2|3|4|5|6|7|8|9|10|15|20|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|unos|unas|varios|varias|par de|algunos)'
const hour =
  '(1|2|3|4|5|6|7|8|9|10|11|12|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)( ?(am|pm|y media|00|30|y|p m|a m)){0,2}'
/** "de noche", "antes de las nueve", "a las 7am". */
const when = `(de noche|de madrugada|de dia|(en|por|a|durante) (la|las) (noche|noches|manana|mananas|tarde|tardes|tardecita|madrugada|mananita)|al mediodia|al medio dia|tan (temprano|tarde)|muy (temprano|tarde)|mas (temprano|tarde|tardecito)|temprano|demasiado (temprano|tarde)|(antes|despues|luego|a partir|pasadas) (de|d) (las? |medio ?dia|la una|trabajar|mi turno|mi trabajo|salir)(${hour})?|despues del trabajo|pasadas las ${hour}|(desde|hasta|como a|a|tipo|sobre|tipo a|a eso de) las? ?(${hour}|dos)|a la una|entre las? ${hour}|entre (las )?${hour} y (las )?${hour}|de (las )?${hour} (a|hasta) (las )?${hour}|(1|2|3|4|5|6|7|8|9|10|11|12) ?(am|pm)|en horas? de trabajo|en horario de trabajo|mientras (trabajo|duermo|estoy trabajando)|cuando (trabajo|duermo|estoy (trabajando|en el trabajo|dormid(o|a)))|los fines de semana|en la escuela)`
const writeMe =
  '(escrib(anme|eme|ame|an|e|a|ir|irme|en|es|irnos)|text(eenme|eame|eeme|een|ear|earme|ean)|mand(enme|ame|eme|en|a|e|ar|arme|an|armelo|enlo|enlos|armelos)|envi(enme|ame|en|a|ar|arme|an|enlos)|mensajes?|textos?|llamenme|llamame|llameme|llamen|contactenme|contactarme|contestar|contesto|recibir(los)?|me escriben|me mandan|hablenme|hablame|busquenme|chequeen|chequeenme)'
/** "stop", when a time follows. */
const rest = `((no|ya no)( (me|nos|le|les)){0,1} (${writes.slice(1, -1)}|${sends.slice(1, -1)}|llamen|llame)|no quiero (mas )?(${texts.slice(1, -1)}|recibir|que me)|paren|pare|parale|parenle|parar|detengan|suspendan|stop|alto|dejen de (${toWrite.slice(1, -1)})|deje de (${toWrite.slice(1, -1)})|cancelen|no mas (${texts.slice(1, -1)})|sin (${texts.slice(1, -1)})|nada de (${texts.slice(1, -1)}))`

export const esAskedOfTexts: Texts = {
  yes: [],
  start: [
    {
      says: `(vuelvan|vuelva|vuelve|vuelvanme|vuelveme|regresen|regrese|empiecen|empieza|empiece|comiencen|comienza|pueden volver|puede volver|puedes volver|podrian volver|ya pueden) a (${toWrite.slice(1, -1)})`,
      unless: ['no (me )?(vuelvan|vuelva|vuelvas|vuelve|empiecen)', 'si (me )?vuelve', 'no (me )?(pueden|puede)'],
    },
    {
      says: `(quiero|kiero|deseo|quisiera|me gustaria|necesito|extrano|me hacen falta|acepto)( (volver|regresar|empezar|comenzar|a|recibir|resibir|con|los|sus|tus|que|me|manden|escriban|lleguen|recibirlos|lo|de|la|seguir|recibiendo|texteen|esos|estos|tener)){1,7} (${texts.slice(1, -1)}|otra vez|de nuevo|nuevamente)( (otra vez|de nuevo|nuevamente|si|por favor|porfa|ya|gracias)){0,3}`,
      unless: [
        '(no|ya no|ni|nunca|tampoco)( (se|me|si)){0,2} (quiero|kiero|deseo|quisiera|gustaria|necesito|acepto)',
        '(menos|mas|dejar|parar|terminar|salir|cancelar|en (espanol|ingles))',
        '(volver|regresar) (a )?(usar|casa|detox|rehab|consumir|la|trabajar|ver|empezar de)',
        '(hora|tarde|noche|despues|espaciad)',
      ],
    },
    {
      says: `(si|sip|claro|ahora si|ya) (si )?quiero( (que|q|los|sus|recibir|seguir|participar|entrar|estar)){1,2}( (me escriban|me manden|me texteen|mensajes|textos|recibiendo|con los|en el programa|los|en)){0,3}`,
      unless: ['(no|detox|rehab|dejar|morir|hablar)'],
    },
    {
      says: `(mand(en|enme|ame|eme)|escrib(an|anme|eme|ame)|text(een|eenme|eame)|envi(en|enme)|activ(en|enme|en me|ar)|reanud(en|ar)|reactiv(en|ar|enme)|reinici(en|ar))( (los|sus|mis|me)){0,2}( ${texts}){0,1} (otra vez|de nuevo|nuevamente)`,
      unless: ['no (me )?(mand|escrib|text|envi)', 'menu|direccion|cita|hora|numero|formulario|link|papel|codigo'],
    },
    {
      says: `(activ(en|enme|ar)|reanud(en|ar)|reactiv(en|ar)|reinici(en|ar)) (los|mis|sus|el) (${texts.slice(1, -1)}|servicio|programa|suscripcion)`,
    },
  ],
  join: [
    {
      says: '(metanme|metame|meteme|ponganme|pongame|agreguenme|agregueme|agregame|anotenme|anoteme|anotame|apuntenme|apunteme|apuntame|inscribanme|inscribame|inscribeme|incluyanme|sumenme|registrenme|registreme|suscribanme|suscribeme)( (otra vez|de nuevo|en|a|al|la|el|su|de|para|pa|los|otra|nuevamente|esa|ese)){0,5}( (lista|programa|mensajes|textos|nuevo|vez|eso|esto|servicio|mensajes|por favor|porfa)|$)',
      unless: [
        '(detox|tratamiento|lista de espera|shelter|seccion 8|rehab|cita|clase|no (me )?(metan|pongan|anoten|apunten|incluyan))',
        'en (el|un) (detox|programa de (metadona|detox))',
      ],
    },
    {
      says: '(me quiero|quiero|kiero|quisiera|me gustaria|deseo|como me|puedo|como puedo|donde me|yo me)( (volver a|otra vez)){0,1} (apuntar|apuntarme|inscribir|inscribirme|inscribo|apunto|unir|unirme|uno|suscribir|suscribirme|registrar|registrarme|anotar|anotarme|anoto|volver a entrar al programa|entrar al programa|ser parte|participar)( (a|al|en|de|con|otra|vez|el|la|su|los|esto|eso|programa|ustedes|mensajes|textos|lista|porfa|por favor|nuevo|ya)){0,6}$',
      unless: [
        '(no|ya no|nunca) (me )?(quiero|deseo|quisiera)',
        '(detox|rehab|ged|clase|clases|curso|escuela|gym|trabajo|shelter|housing|cupones|medicaid|grupo)',
      ],
    },
    {
      says: '(quiero|kiero|deseo|quisiera)( (empezar|comenzar|iniciar|arrancar|probar)){1}( (con|a|lo|de|los|esto|eso|el|recibir|la)){1,5}( (mensajes|textos|linea|programa de mensajes|textos|check ?ins))',
      unless: ['no quiero'],
    },
  ],
  forget: [
    {
      says: '(borr|elimin|quit|destruy|limpi|remuev|supr)(en|e|a|an|ar|uen|ime|iman|imir)( _){0,6} (datos|informacion|info|expediente|archivo|historial|record|todo lo (mio|que|q)|lo que (tienen|tengan|saben|guardan|guardaron)|mi existencia|mi perfil|mi cuenta|cuenta|perfil|rastro|huella)( _){0,4}',
      unless: [
        '(no (borren|eliminen|quiten)|criminal|corte|juez|antecedentes|facebook|instagram|telefono|cuenta de (banco|facebook|netflix|luz))',
        '(borraron|borre|se me|banco)',
      ],
    },
    {
      says: '(no (guarden|conserven|dejen|retengan|mantengan)|dejen de guardar|no quiero dejar)( _){0,3} (nada|rastro|datos|info|informacion|registro|record|mi)( _){0,3}',
      unless: ['(mensajes en|nada en la puerta|paquete|comida)'],
    },
    {
      says: '(como si|como que) (yo )?(nunca|no) (existi|existiera|hubiera existido|estuve|estuviera)|que no quede (nada|rastro|ni rastro)( _){0,4}',
    },

    {
      says: `(borr|elimin|quit|kit|sac|saqu|destruy|remuev|limpi|tir)(en|e|a|an|ar|aran|uen|ue|o)(me|le)?( (ya|por favor|porfa|de|toda|todos|todas|todo|mi|mis|la|los|el|esa|esos|lo|que|q|cualquier|por completo|de sus|de su)){0,6} (datos|info|informacion|expediente|archivo|historial|record|registros?|conversaciones|conversacion|file|mensajes mios|textos mios)( (mio|mia|mios|mias|personal|personales|que|q|de mi|de su|de sus|por favor|porfa|ya|tengan|tienen|completo)){0,4}`,
      unless: [
        '(borraron|corte|juez|me (borraron|quitaron)|medico|antecedentes|record (criminal|en la corte)|telefono|mi telefono|foto)',
        '(saco|quito|sacar|tirar|sacan|sacar (mi|el)) (_ ){0,2}(record|expediente|id)',
        'no (borren|eliminen|quiten)',
        'registro de (carro|votante)',
      ],
    },
    {
      says: '(borr|elimin|quit|olvid|destruy|desaparezc)(en|e|a|an|ar|en se|ense|ese|ate)( (ya|por favor|se)){0,2}( (de)){0,1} (todo|todito|cuanto|toda|lo)( (lo|que|q|mio|mia|el|rastro|ustedes|de|cosa)){0,3} (mio|tengan|tienen|tenga|tienes|sepan|saben|de mi|sobre mi|que tengan|guarden|guardaron|guardan|hayan|mia|escribi|he escrito|dije|les dije|que dije)( _){0,3}',
      unless: ['(borro|se me borr|telefono)'],
    },
    {
      says: '(borr|elimin|olvid|quit)(en|e|a|ar|an)(me|enme)( (vos|ya|por favor|porfa|por)){0,2}( (complet(o|amente)|por complet(o|a)|para siempre|de una vez por todas)|( (de|d|del)){1}( (ese|su|sus|el|la|todos|todas|tu|esa|los)){0,2} (archivo|archivos|sistema|sistemas|sistema completo|base|base de datos|computadora|computadoras|expediente|record|registros|memoria))( _){0,3}',
      unless: ['(lista|mensajes|textos)$'],
    },
    {
      says: '(olvidenme|olvidame|olvideme|olviden me|olvidense de mi|olvidate de mi|olvidese de mi|que me olviden|me olviden|quiero que me olviden|hagan como que no existo|olviden que existo|olvidense que existo)( _){0,3}',
      unless: ['no (me )?(olvid|se olvid)', '(olvidame de (la|el)|no se)'],
    },
    {
      says: '(solicito|pido|quiero|exijo|deseo|requiero|demando|necesito)( (la|que|una)){0,2} (eliminacion|borrado|supresion|destruccion|eliminar|borrar|eliminen|borren|eliminado|borrada|borrados|supriman)( (de|total|completa|todos|todo|toda|la|mi|mis|los|el)){0,5} (datos|informacion|info|expediente|historial|registro|cuenta|record|lo que tengan|archivo|mio|mi)',
      unless: ['(corte|criminal|antecedentes)'],
    },
    {
      says: `no quiero( ${que}){1}( (quede|queden|guarden|tengan|haya|exista|guarde|se quede|conserven|retengan|sigan teniendo))( (nada|datos|info|ninguna|ningun|mi|mis|rastro|informacion|record|registro|cosas|algo|ni)){1,3}( (mio|mia|mios|mias|de mi|datos|informacion|info|ahi|guardado|sobre mi|nombre|numero|rastro|de|en|por|su|sistema)){0,4}`,
    },
    {
      says: '(desaparezcan|desaparecer|destruyan|supriman|botar|boten) (mi|mis|todos mis|toda mi|todo lo) (datos|info|informacion|expediente|archivo|mio|record|historial)',
    },
  ],
  pause: [
    {
      says: `${rest}( _){0,6} (por (ahora|hoy|el momento|un tiempo|un ratito|un rato|unos|unas|una|dos|tres|2|3|4|un|este|esta|lo pronto)|de momento|hasta (que|q|el|nuevo aviso|despues|la (otra|proxima)|manana|pasado|${days.slice(1, -1)}|${months.slice(1, -1)}|fin|ano|navidad|yo|mi|el)|esta (semana|noche)|este (mes|fin|finde|weekend|ano)|estos dias|unos dias|mientras (estoy|este|ando)|hoy|manana|en (estos|unos|esta|este)|la (proxima|otra) semana|durante|yo (les|te|le) (aviso|escribo))`,
      unless: [
        'hasta las? (1|2|3|4|5|6|7|8|9|10|11|12)',
        '(non|bus|one|full) stop',
        '(hoy|manana) no (mas|vuelvan)',
        'en (este|esta) (numero|cel|telefono|linea|vida)',
        'mientras (trabajo|duermo|estoy (trabajando|en el trabajo|dormid))',
        'por (un|una|este) (medio|problema|numero|error)',
        '(policia|comida|ride|nada a la casa)',
        'no (manden|mande) (_ ){0,2}(ride|comida|uber)',
      ],
    },
    {
      says: '(^(stop|alto|paren|pausa|descanso|parale|parenle|no)|stop|alto|paren)( (los mensajes|los textos|un poco|esto|ya)){0,1} (por (ahora|unos dias|una semana|un tiempo|hoy|el momento|dos semanas|este mes|un mes|unas semanas|esta semana)|hasta (que|el|nuevo))( _){0,5}',
    },
    {
      says: '(pausen|pausenme|pausenlo|pausar|pauso|pausemos|pausarlo|pauzen|pongan(le|los|lo|me)?( los mensajes| los textos| esto| un| mis mensajes){0,1} (en )?(pausa|pauza|hold)|(hagan|hacer|hagamos|tomense|tomar|tomarme|tomemos|quiero|necesito|denme|deme|dame|ocupo|pido|me dan|pongan)( (hacer|tomar|tomarme|una|un)){1,2} (pausa|pauza|pausita)|pausa (conmigo|de|con|por|hasta|unos|una|los|a|en|por favor|porfa|los mensajes))',
      unless: [
        '(pausar (el|la) (juego|pelicula|cancion|video|musica)|pausa (pa|para|de|del) (el |la )?(almuerzo|comer|trabajo|cafe))',
        '(quiero|necesito|tomar)( _){0,2} pausa (del|de la|en el) (trabajo|vida)',
      ],
    },
    {
      says: `(un|una|unas|el|mi)( (buen|pequeno)){0,1} (break|brake|breik|descanso|descansito|respiro|receso|vacaciones|tiempo|tiempito|pausa)( (de|con|d|a)){1}( (los|sus|tus|estos|tantos|tanto|esto de los)){0,1} (${texts.slice(1, -1)}|ustedes)`,
    },
    {
      says: '(denme|deme|dame|me dan|necesito|ocupo|quiero|quisiera|tomemos|tomarme|pido)( (un|una|unos|tomar|tomarme|unas)){1,2} (break|brake|descansito|respiro|receso|tiempito|tiempo|descanso)( (de|con)( (los|sus|estos|esto)){1}( (mensajes|textos|de los mensajes)){0,1}|( de)? ustedes| sin mensajes| sin textos| y (les|los) (aviso|escribo)| por (ahora|unos dias)|$)',
      unless: [
        '(trabajo|jefe|dolor|para (pagar|la renta|llegar)|mas tiempo|nenes|ninos|un tiempo (para|pa|de))',
        '(quiero|necesito|ocupo) (un )?(tiempo|descanso)$',
      ],
    },
    {
      says: `${writeMe}( (me|los|mensajes|mejor|otra vez|de nuevo|por favor|porfa|a)){0,3} (despues (de|del) (?!(las?|la|mi turno|trabajar|trabajo|medio|mediodia|comer|cenar|almorzar|salir|mi) )(_)|cuando (vuelva|regrese|salga|yo vuelva|yo regrese|llegue de|termine|este de vuelta|me den de alta|pase (la|el|navidad))|(la|el) (otra|otro|proxima|proximo|siguiente|mes|semana)( (semana|mes|ano|lunes|martes|que viene|q viene|entrante|jueves|viernes)){1}|en ${number}( (o|a) ${number}){0,1} (dias|semanas|mes|meses)|de (manana|hoy) en)`,
      unless: [
        '(no|nunca) me (llamen|busquen)',
        'despues de (la|las) (1|2|3|4|5|6|7|8|9|10|11|12|una|dos)',
        '(te|les|le) (escribo|mando|llamo)',
        '(cita|ride|papel)',
      ],
    },
    {
      says: `(escribanme|escribeme|escribame|texteenme|sigan|siganme|retomen|regresen|vuelvan)( (conmigo|con los mensajes|los mensajes|a escribirme|a escribir|mejor)){0,2} (despues|luego|cuando (salga|vuelva|regrese|este|llegue|termine)|en (enero|${number.slice(1, -1)})( (dias|semanas|meses))?|el (lunes|martes|miercoles|jueves|viernes|mes|ano)|la (semana|proxima|otra))( _){0,5}`,
      unless: ['(no|ni) (me )?(escrib|sigan|vuelvan|regresen)', 'despues (de|d) (las|la) ', 'luego (les|te)'],
    },
    {
      says: '(por ahora|ahora|de momento|por el momento|hoy|esta semana|este mes|por lo pronto) no( (gracias|quiero|puedo|me (escriban|manden|texteen)|mas mensajes|mensajes|textos|la|el|porfa)){0,2}( (proxim(o|a)|otr(o|a)|mes|semana|q viene|que viene|si|luego|despues|tal vez|quizas)){1,5}',
      unless: ['(tengo|puedo (ir|llegar|hablar|contestar))', '(cita|ride|comida)'],
    },
    {
      says: '(me escriben|me mandan|me textean|me buscan|me contactan|los leo|les aviso|yo les (aviso|escribo|digo)|yo te (aviso|escribo)|yo aviso)( (otra vez|de nuevo|despues|luego|cuando)){1,2}( (vuelva|regrese|salga|este|llegue|quiera|pueda|termine|este list(o|a)|me sienta)){0,2}$',
      unless: ['(cita|llegue a la|salga del trabajo|salga de la cita|ride|bus|clinica)', 'cuando (salga|llegue)$'],
    },
    {
      says: '(paren|pausa|alto|stop|por ahora|dejenlo|no escriban|descanso|denme un tiempo)( _){0,5} (yo (les|te|le) (aviso|escribo|digo|busco)|les aviso|yo aviso)( _){0,4}',
    },
    {
      says: '(me voy|voy|estare|voy a estar|entro|estoy|salgo)( (a|de|en|pal|pa|al|para)){0,2} (viaje|detox|rehab|hospital|carcel|vacaciones|pr|rd|mexico|puerto rico|dominicana|fuera|honduras|guatemala|el salvador)( _){0,8} (me escriben (cuando|luego|despues)|sigan despues|escriban despues|no escriban|no manden|paren|pausen|me escriben|hasta (que )?(vuelva|regrese|salga))',
      unless: ['nunca|no me escriban mas'],
    },
    {
      says: `(hasta|despues de|pasando|luego de) (_ ){1,3}(no|nada)( (me|de)){0,1}( (${writes.slice(1, -1)}|manden|${texts.slice(1, -1)}))( (por favor|porfa)){0,2}$`,
      unless: ['(hasta|despues de) las? (1|2|3|4|5|6|7|8|9|10|11|12)'],
    },
  ],
  less: [
    {
      says: `(menos|reduzcan|reducir|bajenle|bajale|espacien|limiten|no tantos?|no tan|mas espaciad(o|os)|mas de vez en cuando|de vez en cuando)( _){0,4} (${texts.slice(1, -1)}|seguido|frecuencia|a menudo|escrib(an|ir|irme|anme)|mand(en|ar|enme)|texte(en|ar|enme)|frecuentes?|espaciad(o|os)|insistencia|preguntas)`,
      unless: ['(mas o menos|al menos|por lo menos|uso|usar|consum|fumo|bebo)', 'de vez en cuando (me|leo|uso|voy)'],
    },
    {
      says: `(${writeMe.slice(1, -1)})( _){0,4} (menos|solo una vez|una vez (a la|por|al)|un dia si|cada (dos|tres|2|3|otro)|de vez en cuando|nada mas los|solo los|un par de veces|dos veces (a la|por|al))( _){0,4}`,
      unless: ['(echar de menos|menos mal|al menos|por lo menos|poco|mas o menos)', 'no (me )?(llegan|escriben)'],
    },
    {
      says: '(con|basta|me basta|alcanza|suficiente)( (con|un|una|uno|los|dos|me)){1,3}( (vez|texto|mensaje|mensajes|textos|veces|check|solo)){0,1}( (a|por|al|cada|x)){1}( la){0,1} (semana|mes|quincena)',
      unless: ['no (me )?(basta|alcanza)|poco'],
    },

    {
      says: `menos( (de|tantos|esos|estos|sus)){0,1} (${texts.slice(1, -1)}|veces|seguido|seguidos|frecuen(te|cia|tes)|a menudo|continuo|diario|intens(o|idad))`,
      unless: [
        '(uso|usar|consumo|fumo|bebo|tomo|metadona|dosis|me da|voy|vengo)( _){0,3} menos',
        'al menos|por lo menos',
        'mas o menos',
        'menos frecuentes (los|las) (dolores|ganas)',
      ],
    },
    {
      says: `(no|sin)( (me|nos)){0,1}( (${writes.slice(1, -1)}|${sends.slice(1, -1)}|llamen)){0,1}( (los|sus|${texts.slice(1, -1)})){0,2} (tan|tanto|tantos|tantas|muy)( (${texts.slice(1, -1)}|seguid(o|os)|frecuentes?|frecuentemente|a menudo|diario|veces|continuo|todos los dias))`,
      unless: ['(no (me )?(escribieron|mandaron)|no (es|fue|estoy|me siento|veo|voy))'],
    },
    { says: '^(pero )?(no )?tan (seguido|a menudo|frecuente)( (no|porfa|por favor|ok)){0,2}$' },
    {
      says: `(demasiad(o|a)s?|muchos|mucho|tanto|tantos|muchisimos) (${texts.slice(1, -1)})( _){0,4} (baj|menos|reduz|espac|una vez|cada|solo|con uno)`,
      unless: ['no mas|quit|baja$|paren'],
    },
    {
      says: '(baj(en|e|a|ele|enle|ale|emosle)(le|n)?|baj(enle|ale|ele)|reduzcan(le)?|reduzca|reduce|reducir|disminuyan|espacien(los)?|espaciar|espaciarlos|espaciad(o|os)|dism(inuir|inuya))( (un|poco|poquito|a|la|los|el|mas|tantito|me|ustedes|con|ya|por favor)){0,5}( (frecuencia|mensajes|textos|cantidad|ritmo|poco|poquito|tantito|intensidad|numero)|$)',
      unless: [
        '(volumen|musica|precio|renta|bulla|ruido|azucar|presion|guagua|dosis|tono|(de|del) (carro|bus|tren|autobus)|puerta|porton|y te abro|baje de peso|(^| )baja( y|$)|bajen (la voz|el)|baje$|baja$|bajo$|me baj|pastillas|metadona)',
      ],
    },
    {
      says: `(con|solo|solamente|mejor|nomas|nada mas|prefiero|que sea|basta|suficiente|basta con|quiero|puede ser|pueden ser|manden|escriban|escribanme|mandenme|bastaria|seria mejor|unicamente|${texts.slice(1, -1)}|pueden (escribir|mandar)(me)?|me (escriban|manden)|por mi)( (con|solo|nomas|un|una|el|los|mejor|escribir|escribirme|mandar|mandarme|que|me|escriban|manden|ser|sea|mensaje|texto|recibir|nada|mas|de)){0,5} (uno|un|una|1|dos|2|tres|3)( (${texts.slice(1, -1)}|vez|veces|dia|dias|nomas|nada mas|check ?in|solo)){0,2} (por|a la|al|cada|a|x|cada dos) (semana|mes|quincena|semanas|15 dias|la semana)`,
      unless: [
        '(grupo|reunion|terapia|cita|voy|clinica|metadona|trabajo|veo|visito|me toca|meeting|iglesia)( _){0,6} (por|a la|al|cada) (semana|mes)',
        '(muy )?poc(o|a)|no (es|me) (basta|suficiente)',
      ],
    },
    {
      says: `^(mejor |solo |nomas |con |prefiero |que sea |pues |si |porfa |y ){0,3}(una|un|uno|1|dos|2|tres|3)( (texto|mensaje|vez|veces|dia|dias|${texts.slice(1, -1)})){0,1} (por|a la|al|cada|x) (semana|mes|quincena)( (y|es|esta|basta|nomas|solo|mejor|por favor|porfa|nada mas|suficiente|bien|vos|en|la|tarde|me)){0,5}$`,
      unless: ['poc(o|a)'],
    },
    {
      says: `^(mejor |solo |solamente |nomas |con |prefiero |que sea |pues |porfa |escriban |manden |escribanme |mandenme ){1,3}(los |el |un |cada ){1,2}${days}( (y (los )?${days}|me|es|esta|basta|nomas|nada mas|por favor|porfa|suficiente|bien|vos|mejor|solo)){0,5}$`,
      unless: ['(con|cada) (el|la) domingo$', 'mejor el _$'],
    },
    { says: `(con|los) (los )?${days} (es suficiente|basta|esta bien|me basta|alcanza|nomas|nada mas|solamente)`, unless: ['trabajo'] },
    {
      says: `(no|ya no)( (me|quiero|que|escriban|manden|texteen|necesito|hace falta|es necesario|mensajes|textos|por favor)){0,5} (todos los dias|a diario|diario|cada dia|diariamente|cada rato|a cada rato|a toda hora|todo el tiempo|tan diario)`,
      unless: [
        '(trabajo|uso|puedo|tengo|voy|como|duermo|me siento|fumo|bebo|consumo)( _){0,3} (todos los dias|a diario|cada dia)',
        '(no (mas|nunca))',
      ],
    },
    {
      says: `(${writeMe.slice(1, -1)}|mensajes|textos|mejor|prefiero|que sea|puede ser|pueden ser|quiero)( (que|sea|sean|me|solo|los|escriban|manden|recibir|uno|un)){0,4} cada (dos|2|tres|3|15|quince|otra|otro|${number.slice(1, -1)}) (semanas?|dias?|meses|quincena)`,
      unless: ['(cita|clinica|metadona|inyeccion|doctor)'],
    },
    { says: '(es|son)( (mucho|demasiado|muchos|demasiados)){1}( (menos|bajen|bajenle|me gusta pero|todos los dias|diario)){1}' },
    { says: '(dejen|solo|quiero|manden|prefiero) (uno|un) (nada mas|nomas|solo|a la semana|por semana|al mes)( _){0,3}', unless: ['poco'] },
  ],
  more: [
    {
      says: `(quiero|kiero|quisiera|me gustaria|pueden|puedes|podrian|puede|mandenme|mandame|escribanme|escribeme|manden|escriban|textenme|necesito|prefiero|me ayuda|me ayudaria|me hace falta|me hacen falta|ojala)( (que|me|mandar|escribir|escribirme|mandarme|recibir|manden|escriban|texteen|hablar|hablaran|un poco|mucho|hablarme|con|los|sus|tener|ustedes)){0,5} mas( (seguido|veces|mensajes|textos|a menudo|frecuente|frecuencia|check ?ins?|contacto|comunicacion|apoyo por texto|dias|preguntas|rato|continuo|mensajitos)){1}( _){0,4}`,
      unless: [
        '(no|ni|ya no|nunca|menos|tampoco)( _){0,3} (quiero|manden|escriban|mandar|recibir|necesito|quisiera)( _){0,6} mas',
        '(no|ya no|nunca) (me )?(manden|escriban|texteen|quiero)',
        'mas tarde',
      ],
    },

    {
      says: `mas( (de|sus|esos|estos)){0,1} (${texts.slice(1, -1)}|seguido|seguidos|frecuen(te|cia|tes|temente)|a menudo|veces (a|por|al))`,
      unless: [
        `(no|ni|nunca|sin|nomas|tampoco|cero|basta|nadie|ya no|jamas)( _){0,8} mas`,
        '^(no|ya no|nunca|ni)',
        '(uso|usando|consumo|vomit|duele|voy|salgo|me da|lloro|fumo|bebo|pelea)( _){0,3} mas',
        '(mas|otra) veces (a la|al) (dia|semana) (uso|fumo)',
        '(despues|antes|tarde|temprano) de mas',
        'paren|dejen|quit|borren|cansad|hart|otro numero',
      ],
    },
    {
      says: '(con|mas)( mas){0,1} (frecuencia|frecuentemente|continuidad|regularidad)',
      unless: ['(no|ni|uso|usando|consum|vomit|menos)( _){0,6} (con|mas)', 'bajen'],
    },
    {
      says: `(quiero|kiero|pueden|puedes|puede|podrian|mejor|prefiero|me gustaria|quisiera|${writeMe.slice(1, -1)}|que sea|que sean|necesito|hacen falta|me hacen falta)( (que|me|los|mensajes|textos|sea|sean|mejor|uno|un|escribir|escribirme|mandar|mandarme|escriban|manden|recibir|recibirlos|si|hasta|texto|mensaje)){0,5} (todos los dias|a diario|diario|cada dia|diariamente|diarios|dos veces al dia|2 veces al dia|mas de una vez|cada manana|cada noche)( (mejor|si se puede|porfa|por favor|me ayuda|gracias|si)){0,2}`,
      unless: [
        '(no|ya no|ni|menos|por ?que|xq|pq|x q|demasiado|cansad|hart|molest)( _){0,6} (todos los dias|a diario|diario|cada dia|diariamente)',
        '(trabajo|trabajar|meeting|metadona|ir|caminar|comer|ejercicio|dosis|usar|clinica|me (escriben|mandan) )( _){0,4} (todos los dias|a diario|diario|cada dia)',
      ],
    },
    {
      says: '^(mejor )?(todos los dias|a diario|diario|cada dia)( (mejor|porfa|por favor|si se puede|esta bien|por mi|me gusta mas)){1,3}$',
    },
    {
      says: `(una vez|un (mensaje|texto)|1 vez|uno|solo uno)( (a la|por|al|cada)){0,1}( (semana|mes|dia)){0,1}( (se me hace|es|son|se me hacen|no (me )?(alcanza|basta|es suficiente))){0,2}( (muy|bien|tan)){0,1} (poco|poquito|poca cosa|no me basta|muy poco)( _){0,3}`,
      unless: ['(metadona|comida|dinero|dosis|grupo)'],
    },
    {
      says: `(${texts.slice(1, -1)}|escriben|mandan)( (muy|bien|son|es|se me hacen|me)){0,3} (poco|poquito|poquitos|muy pocos|pocos)( (para mi|quiero mas|mas)|$)`,
      unless: ['(un poco|menos|bajen|no)'],
    },
    { says: '(mas|extra)( (check ?ins?|mensajitos|chequeos|texts|seguimiento|compania))', unless: ['(no|ni|sin)( _){0,4} mas'] },
  ],
  hours: [
    {
      says: `(${writeMe.slice(1, -1)}|pueden|prefiero|mejor|solo|cambien|que sea|que lleguen|lleguen|manden|${texts.slice(1, -1)})( _){0,6} ((de|por|en) la (noche|manana|tarde|tardecita|madrugada)|(despues|antes) de las? (1|2|3|4|5|6|7|8|9|10|11|12|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|a partir de las _|despues del? (trabajo|mediodia|almuerzo|turno)|cuando salgo del trabajo|a otra hora|mas temprano|mas tardecito|entre las? _ y las? _|fines de semana)( _){0,6}$`,
      unless: [
        '(cita|ride|recog|pasar|buscar|venir|vengan|van|guagua|kit|comida|visita|corte|medicina|clinica|te (llamo|escribo)|les (llamo|escribo)|hablamos|nos vemos|llego|voy|salgo|meeting|grupo|iglesia|trabajo (solo|mejor)|me siento|dormi|duermo mejor|estoy|solo en|mejor (que|hoy)|bus|puedo|paso)',
      ],
    },
    {
      says: `(no|ni|nunca|dejen de|eviten|por favor no)( _){0,5} (de noche|en la noche|por la noche|en la manana|por la manana|en las mananas|de madrugada|tan temprano|tan tarde|tan de manana|despues de las _|antes de las _|los (domingos|sabados)|fines de semana|en horas de trabajo|mientras (trabajo|duermo)|cuando (duermo|trabajo))( (que|q|porque|duermo|estoy|trabajo|por favor|porfa|ando|despierta|despiertan|me|el|la|los|nenes|bebe)){0,6}( _){0,3}$`,
      unless: [
        '(tengo|puedo|llego|cita|salgo|fui|voy|abre|viene|vino|dormi|llueve|uso|hay|como|siento|aguanto|salir|caminen|manejo|comida|bus|guagua|duermo en la noche|no duermo|duerme|ando|va)( _){0,5} (noche|manana|temprano|tarde|domingos|sabados|semana)',
      ],
    },

    {
      says: `(no|nunca|ni|ya no)( (me|nos|quiero|que|por favor|porfa)){0,4} (${writes.slice(1, -1)}|${sends.slice(1, -1)}|llamen|llame|suene|recibir|lleguen|pongan)( (${texts.slice(1, -1)}|nada|los|esto|mas|me|por favor|porfa|a mi|cosas|sus)){0,4} ${when}`,
      unless: [
        'no (me )?(escriban|manden|texteen|molesten) mas (nunca|tarde$)?( _){0,2} (despues del? (incidente|problema))',
        '(hasta|hoy) (las )?( _){0,1}nunca',
        'hasta (que|el)',
        'medicina|ride',
      ],
    },
    {
      says: `^(pero |por favor |porfa |ay |oye |disculpe ){0,2}(no|nunca|ni)( (es|tan|son|mensajes|textos|me)){0,1} ${when}( (porfa|por favor|que|q|duermo|no|estoy|trabajo|gracias|nunca|mas|tarde|despierta|al|bebe|ando|los|nenes|tampoco|please|por|el)){0,6}( _){0,4}$`,
      unless: [
        '(tengo|puedo|llego|cita|salgo|fui|voy|abre|viene|vino|dormi|llueve|ahora no)',
        'no muy (temprano|tarde) (me|llego)',
        'no mas tarde de',
      ],
    },
    {
      says: `^(_ ){0,2}${when}( (por favor|porfa|si)){0,1} (no|mejor|esta mejor|me queda mejor|es mejor|prefiero|mejor no)( (por favor|porfa|porque|q|que|duermo|trabajo|no|mejor|pa|para|estoy|me|antes|puedo|despierta|al|bebe|mas tarde|recibir)){0,6}( _){0,4}$`,
      unless: [
        '(puedo|cita|llego|llegue|voy|fui|venir|vengan|recog|pasar|abre|ayer|dormi|tengo|me siento|hace|sali)',
        '(antes|despues) no (me|tenia|era|usaba)',
      ],
    },
    {
      says: `(solo|mejor|prefiero|unicamente|nomas|solamente|nada mas|siempre|favor de|preferible|preferiblemente|preferiria)( (escribir|escribirme|escriban|escribanme|mandar|manden|texteen|texteenme|mandenme|los|mensajes|textos|que|me|sea|sean|a|por favor|si es|puede ser|recibirlos|recibir|con|el|un|mensaje)){0,5} ${when}( _){0,6}`,
      unless: [
        '(me siento|ando|dormi|estoy|cita|puedo|voy|llego|venir|vengan|recoj|trabajo|paso|ir|salgo|comi|hablamos|nos vemos|te espero|uso|fumo|bebo|como) (_ ){0,3}(solo|mejor|siempre|solamente)',
        'mejor (manana|en la noche te|mas tarde (te|les|hablamos|voy|paso|llego))',
        '(te|les|le) (llamo|escribo|digo|aviso|caigo)',
        '(solo|mejor|siempre) (puedo|voy|llego|paso|tengo|trabajo|salgo|duermo|abren|uso|me|la|el (bus|clinica)|dormir|nos vemos|vengan|paso)',
        '(cita|clinica|medicina|pastilla|ride|venir|van|guagua|entrevista|corte|nos vemos|vengan|recoger|pasan|duermo solo|estoy sol)',
      ],
    },
    {
      says: `${writeMe}( (me|mejor|solo|los|mensajes|textos|por favor|porfa|que|sea|sean|siempre|nada mas|nomas|como|esto|el|un|mensaje|texto)){0,5} ${when}( _){0,6}`,
      unless: [
        '(no (me )?llegan|me (llegan|llego|llegaron|escribieron|mandaron)|recibi|vi (tu|su|el))',
        '(te|les|le|yo) (escribo|mando|llamo|contesto|escribire)',
        '(contesto|mando|escribe) (_ ){0,2}(tarde|mas tarde|temprano)',
        '(gracias|perdon|disculp)( _){0,4} (mensaje|texto)',
        '(mensaje|texto)s? (_ ){0,2}(ayer|anoche)',
        'por (que|q) ',
        '(doctor|jefe|clinica|corte|ride|kit|van|uber|cita|comida|direccion|papel)',
        'hasta (que|el)',
        'mas tarde (te|les|hablamos|paso)',
      ],
    },
    {
      says: `(puede|pueden|podria|podrian|puedes|se puede|sera posible|es posible|quisiera que|quiero que|me gustaria que)( (ser|que|sea|el|los|la|me|mensaje|mensajes|texto|textos|lo|mandar|mandarlo|mandarlos|mandarme|escribir|escribirme|textear|textearme|enviar|enviarlo|mandarmelo|llegar|mas|bien|un poco|manden|escriban|poner|cambiar|hora|a)){1,6} (${when.slice(1, -1)}|mas tarde|mas temprano|otra hora)( (el|los|mensaje|mensajes|texto|textos|como|a|las|que)){0,4}( _){0,4}`,
      unless: ['(cita|ride|recog|pasar|buscar|venir|llamar al|ir a|van|guagua|entrega|kit|comida|llevar|trae|visita|prueba)'],
    },
    {
      says: '(cambi(en|e|a|ar|arme|enme|arle|enle)|mover|muevan|muevanme|otra|otro|diferente|distinta|ajust(en|ar)|escoger|elegir|a que|que)( (de|la|el|los|mi|me|a|otra|otro|misma)){0,3} (hora|horas|horario|horarios)( (de|del|d|para|pa|en|en que|mandan|me|que)){0,3} (los |mis |el |sus |estos |un |que |me )?(mensajes?|textos?|escriben|mandan|escribir|mandar|check ?ins?|ustedes|escriban|textear)',
    },
    {
      says: '(cambien|cambiar|cambie|cambia) (la|de|el|mi) (hora|horario)( (por favor|porfa|de|ya|a|que|pa|para|mejor)|$)',
      unless: ['(cita|corte|trabajo|turno|clinica|reloj|grupo|entrevista|medicina|dosis)'],
    },
    {
      says: `(despierta|despiertan|desperto|me despierto|suena|sono|suenan|vibra)( (al|a|la|el|los|toda|cuando|en|me|mi)){0,3}( _){0,4} (mas tarde|mas temprano|tan temprano|a otra hora|a las|en la (manana|noche))`,
      unless: ['(alarma|vecin|perro|despertador|camion|no (me )?despierta)'],
    },
    {
      says: `(trabajo|duermo|descanso|estoy trabajando|mi turno es|tengo turno)( (de|en|por|toda|la|el|los|hasta|a)){0,4}( (noche|noches|dia|manana|madrugada|tarde|mananas|las|1|2|3|turno|dos)){0,3}( _){0,12} (${writeMe.slice(1, -1)}|mandar)( _){0,6} (${when.slice(1, -1)}|tarde|tardecita|temprano|como a las _)`,
      unless: ['(te|les) (escribo|contesto|llamo)', 'por eso no contest'],
    },
    {
      says: `(tan|muy|demasiado) (temprano|tarde)( (no|para|pa|por|me|los|el|ese|esos|porfa|mandan|escriben)){1,3}( (${texts.slice(1, -1)}|escriban|manden|favor|textear|escribir|despierta))`,
    },
    {
      says: `(cuando|mientras|solo cuando|solo si)( (mis|mi|los|el|la|yo|no|este|esten)){1,3}( _){0,4}( (de (8|9|10|7|6) a (1|2|3|4|5)|de (las )?(8|9|10|7|6) a (las )?(1|2|3|4|5)))`,
    },
  ],
}
