/** Spanish cues of a withdrawal that can kill: alcohol or benzos stopped, pregnancy, nothing kept down; and of being ill from it. */
import type { Rule, Words } from './language.ts'

const alcohol =
  '(alcohol|beber|tomar|tomal|trago|tragos|ron|vino|cerveza|cervezas|guaro|aguardiente|licor|bebida|botella|chupar|whisky|vodka|tequila|pisto|mezcal|romo|cana|canita|fria|frias|bebiendo|tomando)'
const benzos =
  '(xanax|xanaxs|xans?|klonopin|clonopin|klonopines|valium|benzos?|ativan|clonazepam|lorazepam|diazepam|alprazolam|rivotril|barras|pastillas|pastiyas|pepas|las de dormir|pastillas (para|pa) los nervios|bzd|gabapentin|fenobarbital|phenibut)'
const stuff = `(${alcohol.slice(1, -1)}|${benzos.slice(1, -1)})`
/** "I stopped", in all the ways of having nothing. */
const without = [
  `(deje|dejo|dejar|dejando|dejado|deja|dejaron|dejamos|pare|paro|parar|quitaron|quitarme|quite|quito|cortaron|corte|corto|cortar|sin|acabo|acabaron|falta|abstinencia|desintoxicando(me|se)?|no)( (me|se|le|de|el|la|los|las|mi|mis|lo|ya|he|ha|hace|por|tener|tomar|beber|bebe|usar|un|una|mas|mi|dosis|prescripcion|receta|golpe|mas de|ni|su|sus|todo|quedo|quede|tengo|tomaba|todas)){0,5} ${stuff}`,
  '(no|sin|ni)( (he|ha|hemos)){0,1} (bebo|bebido|tomo|tomado|bebe|toma|beber|tomar|bebia)( (nada|alcohol|ron|ya|desde|hace|en)){0,2}',
  '(llevo|lleva|hace|hacen|tengo|tiene|van|voy)( (como|ya|casi)){0,1} _ (dias?|dia|semanas?|semana|horas)( (que|ya)){0,1} (sin|no)( _){0,3}',
  '(deje|dejo|dejar) (la bebida|el trago|de beber|de tomar|la botella|el alcohol|el vicio)',
]
const gone = `(${without.join('|')})`
const signs =
  '(tembl(ando|or|ores|oroso|orosa|adera|eque|ar|ores)|tiembla|tiemblo|tiemblan|tembleque|temblequeo|shakes|convuls(ion|iones|iono|ione|iona|ionando|ionar|ione)|convulciones|convulcion|seizures?|sizure|ataques?|epileptic(o|os)|alucin(o|a|ando|aciones|acion|aba)|veo cosas|ve cosas|viendo cosas|viendo animales|viendo bichos|viendo sombras|viendo gente|veo (bichos|animales|sombras|gente|cucarachas|aranas|muertos)|ve (bichos|animales|sombras|gente)|oigo voces|oye voces|oyendo voces|escucho voces|escuchando voces|oigo cosas|oyendo cosas|habla solo|hablando solo|hablando sola|hablando con gente|habla con gente|hombres en el techo|brinca|brincando|me brincan|fiebre|delirando|delirio|delirios|delira|confundid(o|a)|no sabe (que dia|donde|quien)|desorientad(o|a)|dts?|sudando frio|corazon (acelerado|a mil|me late|me brinca|disparado)|palpitaciones|presion (alta|disparada|por las nubes)|no duermo nada|cosas en la pared|bichos en la pared|aranas|me va a dar el ataque)'
const pregnant =
  '(embarazad(o|a)|embarasada|embaraso|embarazo|prenad(o|a)|prena|preña|encinta|en estado|pregnant|esperando bebe|espero un bebe|espero bebe|meses de embarazo|semanas de embarazo|panzona|barrigona|tengo (3|4|5|6|7|8|9|tres|cuatro|cinco|seis|siete|ocho|nueve) meses y)'
const sick =
  '(malilla|malia|maliado|maliada|malilloso|el mono|mono|rota|roto|quebra|quebrada|quebrado|quebrao|abstinencia|dope ?sick|dopesick|withdrawals?|enferm(o|a)|sin (mi |la |el )?(metadona|suboxone|dosis|cura|dope|manteca|medicina)|se me acabo (la|el) (metadona|suboxone)|kickeando|kikeando|la mala|dolores|sindrome de abstinencia|sick|retirada|deje (la|el) (heroina|metadona|suboxone|fenta|dope|droga))'

const sure: Rule[] = [
  {
    says: '(convulsion|convulsiones|convulsione|convulsiono|convulsionar|ataques?|seizures?|temblores|alucinaciones|alucinando|tembladera|delirando|delirios)( _){0,10} (alcohol|tomar|beber|trago|tragos|ron|cerveza|guaro|licor|bebida|xanax|xans?|klonopin|valium|benzos?|ativan|clonazepam|pastillas|rivotril|alprazolam)',
    unless: ['(nervios por|corazon|panico de|risa)', 'poquito'],
  },
  {
    says: '(alcohol|tomar|beber|trago|tragos|ron|cerveza|guaro|licor|bebida|xanax|xans?|klonopin|valium|benzos?|ativan|clonazepam|rivotril|alprazolam|tomaba|bebia|borracho diario)( _){0,12} (convuls(ion|iones|ione|iono|iona|ionar|ionando)|seizures?|tembl(ando|ores|or|adera|eque)|tiembla|tiemblo|tiemblan|alucin(o|a|ando|aciones)|veo (cosas|bichos|animales|sombras|gente)|ve (cosas|bichos|gente|animales|sombras)|viendo (cosas|bichos|animales|gente|sombras)|oigo (voces|cosas)|oye (voces|cosas)|escucho voces|voces|sombras|bichos|hombres en|delir(a|o|ando|ios)|confundid(o|a)|no sabe (que dia|donde|quien))',
    unless: ['(frio|cafe|agua|gripe|covid|baile)', 'poquito'],
  },
  {
    says: '(embarazad(o|a)|embarasada|prenad(o|a)|prena|encinta|barriga de|meses de embarazo|semanas de embarazo|el bebe que espero)( _){0,14} (malilla|mono|abstinencia|metadona|suboxone|dope|fenta|heroina|vomit(o|ando|a)|temblando|sin (usar|curarme|medicina)|enferma|mala|quebra|rota|withdrawal|retiros?|escalofrios|sangrando|calambres)',
    unless: ['(mi hermana|sobrina|prima|gracias a dios|tengo cita|me va bien|me siento bien|estable)'],
  },
  {
    says: '(malilla|mono|abstinencia|enferma|quebra|rota|metadona|suboxone|dope|heroina|withdrawal)( _){0,10} (embarazad(o|a)|embarasada|prenad(o|a)|prena|encinta|el bebe|mi bebe en la barriga|perder el bebe)',
    unless: ['(mi hermana|sobrina|leche|pampers|formula)'],
  },
  {
    says: '(dias?|dia|horas|semana)( (que|ya|sin|de)){0,2}( _){0,3} (vomitando|sin (comer|poder comer) ni (tomar|beber)|sin tomar agua|sin retener|deshidratad(o|a)|con vomito|con vomitos y diarrea|sin poder (comer|tomar|beber)|no retengo|no me aguanta)',
    unless: ['(nene|nena|bebe|perro|gato)'],
  },
  {
    says: '(vomit(o|ando|e|a|ar)|diarrea)( _){0,8} (dias|ni agua|no paro|sin parar|no para|sangre|deshidrat(ado|ada)|todo lo que|cada|tres|cuatro|cinco|3|4|5)',
    unless: ['(nene|nena|bebe|gato|perro|comida china|(dos|2) veces|una vez|hace _ dias)'],
  },

  {
    says: `${gone}( _){0,14} ${signs}`,
    unless: [
      '(temblando|tiemblo) de (frio|miedo|emocion|nervios)',
      '(fiebre|temblores) (por|de) (la )?(vacuna|gripe|covid|catarro)',
      'poquito',
      '(gripe|covid|vacuna|azucar baja)',
    ],
  },
  { says: `${signs}( _){0,10} ${gone}`, unless: ['(temblando|tiemblo) de (frio|miedo|emocion)', '(gripe|covid|vacuna)', 'poquito'] },
  {
    says: `${signs}( _){0,6} (sin|por falta de|por no|por dejar|porque no|desde que deje|desde q deje)( _){0,3} ${stuff}`,
    unless: ['(frio|gripe|covid)'],
  },
  {
    says: `(sin|deje|dejo) ${stuff}( (y|hace|desde|con|ya|tengo|me|esta|anda|estoy)){0,3}( _){0,4} ${signs}`,
    unless: ['(frio|gripe|covid|vacuna)'],
  },
  { says: '(delirium( tremens)?|los dts?|the dts|tengo dts?|delirios tremens|delirio tremens)' },
  {
    says: `(convuls(ion|iones|iono|ione|ionando|ionar|e)|convulciones|seizures?)( _){0,8} (deje|dejar|dejo|sin|abstinencia|carcel|quitaron|por no|hace|xanax|xans|benzos?|ron|alcohol|beber|tomar)`,
  },
  {
    says: `(deje|dejo|dejar|sin|quitaron|carcel|hace _ dias)( _){0,10} (convuls(ion|iones|iono|ione|ionando|ionar|e)|convulciones|seizures?|ataques? epileptic)`,
  },
  {
    says: `${pregnant}( _){0,12} ${sick}`,
    unless: ['(mono de|roto el|rota la|dolores de (parto|espalda))', 'mi (mama|hermana|sobrina|prima) (_ ){0,4}(yo|gracias)'],
  },
  { says: `${sick}( _){0,8} ${pregnant}`, unless: ['(roto|rota) (el|la)'] },
  {
    says: '(no|ni)( (me|le|se|puedo|puede|logro)){0,2} (retengo|retiene|retener|aguanta|aguanto|aguantar|tolero|tolera|queda|quedan|baja|pasa|mantengo|mantener|sostengo|entra|cae)( (ni|el|la|bien|en el estomago)){0,3} (agua|nada|comida|liquidos?|liquido|suero)( _){0,4}',
    unless: ['(no me (queda|quedan|pasa|entra|cae|baja)) (nada|comida|agua (en|caliente|pa|para))', 'pasa nada'],
  },
  {
    says: '(vomit(o|a|ando|e|ado|ar|os)|devolviendo|devuelvo|basqueando|arrojando|bomitando|bomito)( _){0,8} (ni agua|ni el agua|todo|sangre|dias|no para|sin parar|3 dias|cuatro dias|no retengo|seca|seco|deshidrat(ado|ada)|bilis)',
    unless: [
      '(nene|nena|bebe|gato|perro|comida china|virus|algo que comi|comi algo)',
      '(dos|2|una) veces',
      'ya no vomito|dias sin vomitar',
    ],
  },
  {
    says: '(no paro|no para|no deja|no dejo|no puedo parar|no puedo dejar|paro de) (de )?(vomitar|bomitar|devolver|temblar|convulsionar)( (ni|y|con|hace|desde|por|sin|el|la|ya|nada|sangre)){0,2}',
    unless: ['(frio|miedo|nervios|emocion|nene|perro|gato|bebe|risa)'],
  },
  {
    says: '(malilla|malia|mono|abstinencia|kickeando|dope sick|dopesick|sick|rota|enfermo|enferma)( _){0,10} (no retengo|deshidratad(o|a)|mareado y sec|mareada y sec|me desmay|sangre|ni agua|convuls|embaraz|alucin|veo cosas|corazon|fiebre de 10)',
  },
  { says: '(fiebre de (10(3|4|5|6)|40|41|39))( _){0,8} (tomar|beber|aluc|deje|tembl|pastillas|malilla)' },
  {
    says: '(ataque|convulsion|los temblores)( _){0,5} (por no (tomar|beber)|por falta de (alcohol|trago|pastillas)|sin (tomar|beber|trago))',
  },
  {
    says: '(no paro de temblar|temblando|temblores|tembladera|tiemblo)( _){0,4} (sin|por|falta|no|deje)( _){0,3} (trago|alcohol|beber|tomar|bebida|ron|cerveza|pastillas|xanax)',
  },
  {
    says: '(si no (tomo|bebo)|cuando no (tomo|bebo)|sin tomar|sin beber)( _){0,5} (tiemblo|temblores|tembl|convuls|ataque|aluc|veo cosas|voces)',
    unless: ['(cafe|agua)'],
  },
]

const possible: Rule[] = [
  {
    says: '(malill(a|as|oso|osa|ado|ada)|enmalillad(o|a)|sindrome|desintoxicando|destox|kick(eando|ear|ing)|kikeando|en retirada|retirada|bajon feo|con el bajon|la jodienda de no usar|sin mi medicina|sin medicina hoy|sin dosis|sin mi dosis|dosis de hoy|sin cura|sin curarme|la cura)',
    unless: ['(cura(r)? (la|el) (herida)|no hay cura|la cura (de|del|para)|bajon de azucar)'],
  },
  {
    says: '(enferm(o|a)|mal|malit(o|a)|fatal|horrible|pesim(o|a)|quebrad(o|a)|rot(o|a)|sudando|temblando|vomitando|escalofrios|adolorid(o|a)|sin dormir|no duermo|no dormi)( _){0,6} (dope|droga|heroina|fenta|fentanyl|manteca|chiva|metadona|suboxone|dosis|sin usar|sin consumir|por no usar|xanax|benzos?|pastillas|alcohol|sin tomar|sin beber|el mono|la falta)',
    unless: ['(no extrano|limpio|contento|murio|mi primo|mi hijo|dejar)'],
  },
  {
    says: '(sin usar|sin consumir|sin tomar|sin beber|sin alcohol|sin trago|sin metadona|sin suboxone|sin dope|sin heroina|sin fenta|dias limpi(o|a)|horas sin)( _){0,10} (mal|horrible|fatal|sudando|tembl(ando|ores|or)|vomit(o|ando)|diarrea|escalofrios|calambres|dolor|no duermo|sin dormir|no aguanto|ansiedad|ansios(o|a)|enferm(o|a)|infierno|nauseas|me duele)',
    unless: ['(bien|gracias|feliz|orgullos)'],
  },
  {
    says: '(me duelen|duelen|dolor (de|en)|duele)( (todos|todo|los|las|mis|el|en)){0,3} (huesos|cuerpo|piernas|musculos)( _){0,6} (no|sin|frio|sud|diarrea|vomit|calambres|mono|malilla|cura)',
    unless: ['(gym|gripe|trabajo|trabajar|construccion|covid|lluvia|edad|artritis|caer|cai)'],
  },

  {
    says: '(malilla|maliya|malia|maliado|maliada|maliao|malillento|malillenta|malillos(o|a)|malilludo|enmalillad(o|a)|enmalia(do|da)?|amalia(do|da))',
  },
  {
    says: '(abstinencia|dope ?sick|dopesick|dope sic|withdrawals?|withdraw|kickeando|kikeando|quiqueando|kicking|desintoxicandome|destetandome|sindrome de abstinencia)',
    unless: ['(sexual|cuaresma|clase)'],
  },
  {
    says: '(ando|estoy|toy|amaneci|amanecio|esta|estaba|me siento|me desperte|sigo|desperte|tengo|con|pasando|anda)( (bien|muy|en|con|todo|toda|super|la|el|bien en)){0,3} (rot(o|a)|quebra|quebrad(o|a)|quebrao|rota|mono|la mala|el mono|mala|dope sick|sick|malo sin|mala sin|enferm(o|a) (de|por|sin)( (la|el|mi|falta)){0,1}|sin curarme)( (por|de|sin|y|no|desde|hoy|con)|$)',
    unless: [
      '(ropa|brazo|pierna|telefono|carro|corazon|zapato|cel|pie|gripe|covid|catarro|mala (cara|suerte|leche|fe|onda|gana|noticia)|quebrado (de|el|la)|en la mala racha|estoy en la mala$|dinero)',
      '(con|tengo) (mala|rota|el mono|mono)( (de|y))',
    ],
  },
  {
    says: '(en|con|pasando|pasar) (la (mala|rota|quebra|malilla|cruda realidad|cura)|el mono|un mono)',
    unless: ['(mala (suerte|racha|hora))'],
  },
  {
    says: '(el mono|la rota|la quebra|la malilla|la falta|la mala|la abstinencia)( (no|me|ya|esta|que)){1,2}( (tiene|deja|da|mata|esta|mal|aguanto|tumba|pega|dejan|duerm))',
  },
  {
    says: '(enferm(o|a)|mal|fatal|malit(o|a)|horrible|temblando|pesim(o|a))( (por)){0,1} (sin|por falta de|por no tener|por no haber)( (la|el|mi|una|mis|tener|usar|curarme|meter)){0,2} (dope|droga|cura|heroina|fenta|manteca|dosis|metadona|suboxone|medicina|pastillas|curarme|usar|nada|chiva|trago)',
  },
  {
    says: '(vomit(o|e|ando|ar)|diarrea|nauseas|sudando|sudores|escalofrios?|escalofrio|bostezos|bostezando|calambres|dolor de huesos|me duelen los huesos|la nariz corriendo|piel de gallina|calor y frio|frio y calor|piernas inquietas|las piernas no me dejan)( _){0,10} (falta|sin usar|sin la|sin el|sin metadona|sin suboxone|sin dope|sin dosis|sin cura|sin curarme|por no usar|la abstinencia|malilla|dias limpio|la droga|la dope|quietas|caldito)',
    unless: ['(gripe|covid|construccion)'],
  },
  {
    says: '(escalofrios?|bostezos|bostezando|calambres|sudores|frio y calor|calor y frio)( _){0,8} (sin usar|usar|quietas|duele hasta el pelo|curarme|dope|nariz corriendo|piernas)',
    unless: ['(gripe|covid|vacuna)'],
  },
  {
    says: '(no tengo|sin|no hay|no consigo|no consegui|falta|necesito|busco)( (nada|con que|dinero|ni|chavos|na|para|pa|algo|feria)){0,3}( (pa|para|de|con que|por))? (curarme|la cura|mi cura|quitarme la malilla|aliviarme|quitarme el mono|bajarme la malilla|la malilla)',
  },
  {
    says: '(se me (acabo|acabaron|termino|terminaron|perdio|perdieron)|me robaron|me quede sin|me cortaron|me quitaron|perdi|no me dieron|no alcance|falte a|me bajaron|me negaron|no llegue por|voy sin|estoy sin|ando sin|sin)( (ya|de|la|el|mi|mis|las|los|por|hoy|a)){0,3} (metadona|suboxone|dosis|xanax|xans|klonopin|pastillas (de|pa|para) (dormir|los nervios|la ansiedad)|benzos|mi medicina|medicina pa|cura|subutex|sublocade|las pastillas|clonazepam|mis pastillas|films?|strips de suboxone|valium|ativan)( _){0,6}',
    unless: [
      '(gracias a dios|quiero estar sin|limpi|ya llevo|_ dias sin|meses sin|presion|azucar|mi tarjeta|cartera|mochila con)',
      'no (me )?(gusta|hace)',
    ],
  },
  {
    says: '(quiero|kiero|trato de|voy a|estoy tratando de|pienso|como)( (me|puedo)){0,1} (bajar|dejar|bajarme|quitarme|parar|cortar|soltar|bajo|dejo|destetarme)( (de|a)){0,1}( (la|el|las|los|mis|tomar|mi)){0,2} (xanax|xans|benzos?|klonopin|valium|pastillas|alcohol|bebida|trago|ron|metadona|suboxone|barras|beber|ativan|clonazepam)( (yo|por mi|solo|sola|de golpe|de una|en casa|en frio|a lo cold)){1,3}',
  },
  {
    says: '(llevo|lleva|tengo|van|hace|dia|ya van|segundo|tercer)( _){0,2} (dias?|dia|horas|2|3|4|5)( que){0,1} (sin|no)( (he|ha|de)){0,1} (tomar|beber|bebo|tomo|tomado|bebido|xanax|pastillas|alcohol|benzos|dormir por|trago|ron|metadona|suboxone|dosis|curarme)( _){0,4} (ansios|nervios|mal|temblor|sud|insomnio|sin dormir|enferm|vomit|nausea|horrible|mareo|debil|inquiet|desesperad)(o|os|a|as|ando|e|es|oso|osa)?',
  },
  {
    says: '(temblores|los temblores|tembladera|los shakes|tembleque|me tiemblan las manos|me estan temblando|manos temblando|la tembladera)',
    unless: ['(frio|miedo|nervios por|emocion|azucar|parkinson|terremoto|sismo|cafe)'],
  },
  {
    says: '(me duele|me duelen)( (todo|hasta|los|el|las)){1,3} (pelo|huesos|cuerpo|piernas)( _){0,8} (sin|malilla|falta|dope|usar|frio y calor|dias|sueno|curar)',
    unless: ['(gym|gripe|trabajo|trabajar|construccion|covid|lluvia|edad)'],
  },
  { says: '(mi|el|un) _( _){0,2} (esta|anda) (en la mala|quebrad|malill|tirado (en|y))( _){0,6} (frio|vomit|sofa|sud)' },
  { says: '(vomite|vomitando|vomito|diarrea)( _){0,6} (falta|por la falta|por no usar|malilla|abstinencia|sin)' },
  {
    says: '(cold turkey|a cold turkey|en frio|a pulmon|a pelo|a puro pulmon)( (dia|llevo|estoy|la|dejando|sin)){0,1}',
    unless: ['cafe|agua|dias de frio|en frio (no|se|hay)|sudando en frio'],
  },
]

export const esWithdrawal: Words['danger']['withdrawal'] = { sure, possible }
