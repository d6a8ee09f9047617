/** Spanish word classes that several lists share, with what thumbs, accents and the Caribbean, Mexico and Central America make of them. */

/** "que". */
export const que = '(que|q|k|ke|qe|qu)'
/** What we send, as people call it. */
export const texts =
  '(textos?|textitos?|textos?|mensajes?|mensajitos?|msjs?|msjes|msgs?|mjs|mnsjs?|sms|mensages?|mensaje s|mesajes?|mensjes?|mensajs|menssajes?|mensahes?|texts?|texteos?|messages?|txts?|mensajeria|notificaciones|notificacion|recordatorios?|check ?ins?|chequeos?|comunicaciones|comunicacion)'
/** "(no) me escriban", "textees", "molesten": the subjunctive of what we do, which needs no object. */
export const writes =
  '((es|ez|s|ec)(c|k)ri(b|v)(a|an|as|am|ais)|escribn|escrivan|text(ee|ees|een|ea|e|en|es|ie|ien|ies|eyen|iyen)|testeen|texteen|textees|textee|mensaj(ee|ees|een)|mensajeen|contact(e|es|en)|molest(e|es|en)|jod(a|as|an)|fastidi(e|es|en)|chingue(n|s)?|frieguen?|hostiguen?|acosen?|mortifiquen?|incomoden?|whatsapeen|spameen?)'
/** "(no) me manden": needs what is sent. */
export const sends = '(mand(e|es|en)|manda|mandas|mandan|mandar|envi(e|es|en)|envien|enbi(e|es|en)|manten|mamden)'
/** "(dejen de) escribirme". */
export const toWrite =
  '((es|ez|s|ec)(c|k)ri(b|v)i(r|l)(me|nos|le|les|lo|la)?|text(ear|iar|eal|ar)(me|nos|le|les)?|mand(ar|al)(me|nos|le|les|lo|la)?|envi(ar)(me|nos|le|les)?|molestar?(me|nos|le|lo|la)?|molestal|joder?(me|nos)?|jodel|contactar(me|nos|le|lo|la)?|fastidiar(me|nos)?|mensajear(me|nos)?|chingar(me)?|acosar(me)?|spamear(me)?|bombardear(me)?|hostigar(me)?|fregar(me)?|llamar(me|nos|le|lo|la)?|buscar(me|nos|lo|la))'
/** "(no sigan) escribiendo". */
export const writing =
  '(escribiendo(me|le|nos)?|escriviendo(me)?|mandando(me|le|nos)?|enviando(me|le)?|texteando(me|le)?|textiando(me)?|molestando(me|lo)?|jodiendo(me)?|llamando(me|le)?|contactando(me|lo)?|fastidiando(me)?|mensajeando(me)?|acosando(me)?|chingando)'
/** Police and immigration, by their names in the street too. */
export const police =
  '(policias?|polisias?|polis?|pulicia|la poli|jura|chota|guardias?|cuartel|migra|ice|la placa|placa|hara|tombos?|puercos?|cops?|police|sheriff|patrulla|patrullas|marranos|autoridades|oficiales?)'
/** People of the house, by what they are to the writer. */
export const kin =
  '(esposo|esposa|marido|mujer|novio|novia|pareja|compadre|comadre|hijo|hija|nene|nena|hermano|hermana|hermanito|hermanita|primo|prima|tio|tia|mama|mai|mami|madre|papa|pai|papi|padre|padrastro|madrastra|abuelo|abuela|sobrino|sobrina|nieto|nieta|amigo|amiga|pana|compa|companero|companera|cunado|cunada|suegro|suegra|roommate|vecino|vecina|viejo|vieja|chico|chica|muchacho|muchacha|bebe|jeva|jevo)'
/** Substances, by their names in the street too. */
export const drugs =
  '(fentanyl|fentanilo|fenta|fentanil|fetty|heroina|herovina|dope|dop|manteca|chiva|tecata|perico|coca|cocaina|crack|crak|piedra|piedras|cristal|meth|meta|hielo|speedball|percs?|percocets?|perco|oxys?|pastillas?|pastiyas?|pildoras?|pepas|xanax|xans?|barras|benzos?|tranq|xilacina|anestesia|droga|drogas|bolsas?|bolsita|fonazo|tusi|molly|metadona|morfina)'
/** Ten to seventeen. */
export const minorAge =
  '(1(0|1|2|3|4|5|6|7)|diez|once|doce|trece|catorce|quince|dieciseis|diesiseis|diez y seis|dieziseis|diecisiete|diesisiete|diez y siete)'
/** Languages people ask for. */
export const tongues =
  '(espanol|espaniol|espnol|español|castellano|ingles|portugues|criollo|creole|kreyol|frances|spanish|english|kiche|quiche|mam|nahuatl|mixteco)'
/** Words that follow "llamenme" or "diganme" without being a name. */
export const noName =
  '(algo|cuando|donde|que|q|k|ke|qe|como|si|por|ahora|ahorita|orita|hoy|manana|ya|mas|porfa|porfavor|xfa|xfavor|plis|please|pls|luego|despues|tu|usted|ustedes|la|las|el|los|todo|quien|cual|cuanto|cuantos|cuanta|pronto|tarde|temprano|al|a|en|un|una|lo|nada|rapido|urgente|pana|mano|mijo|mija|bro|wey|guey|senor|senora|mi|me|esta|este|esto|eso|entonces|hermano|amigo|siempre|aunque|pues|antes|mejor|tambien|sin|con|para|pa|q|vos|de|y|o|no|esta|solo|loca|loco|tantito|cuanto|mentiroso|tonto|verdad|hora|su|sus|otra|noche|dia|gracias|cual)'
