/** Spanish words of an overdose: what is seen, what was taken, what was done, and what else such words are said of. */
import { general } from '../en/overdose.ts'
import type { Senses } from '../senses.ts'

export const overdose: Senses = {
  'make-haste': 'rapido apurense apurate corran urgente ya ahora',
  'medical-emergency': 'emergencia_medica urgencia_medica',
  breathe: 'respir* rrespir* rrespira rezpira respirasion breath*',
  barely: `
    casi_no apenas una_vez_por una_vez_cada cada_diez despacito poquito muy_poco bien_poquito por_minuto muy_lento bien_bajita
    bien_despacito a_penas casi_nada de_a_poquito una_respiracion`,
  'stop-breathing': `
    dejo_de_respirar dejo_respirar deje_de_respirar paro_de_respirar pare_de_respirar dejando_de_respirar sin_respirar sin_respiracion
    no_respir* no_rrespir* no_esta_respir* no_ta_respir* n_respira ya_no_respira no_me_respira no_puede_respirar casi_no_respira
    se_olvida_respirar no_jala_aire no_agarra_aire nd_respira noo_respira respira_y_para no_esta_respirando no_me_esta_respirando
    no_le_sube_el_pecho pecho_no_se_mueve no_le_entra_aire respira_como_pescado se_me_para_la_respiracion se_le_para_la_respiracion
    se_esta_ahogando se_ahoga se_esta_asfixiando se_asfixia se_esta_atragantando`,
  'slow-breath': `
    despacio despacito lento lenta raro rara mal bajit* feo fea pesad* entrecortad* debil superficial corta cort* rarito ronc* agitad*`,
  'wake-up': `
    despiert* despert* levant* reacciona vuelve volver_en_si vuelve_en_si abre_los_ojos regresa se_para despertarl* despierte despertaba`,
  'cant-rouse': `
    no_despiert* no_se_despiert* no_me_despiert* no_quiere_despertar no_lo_puedo_despertar no_la_puedo_despertar no_puedo_despertar*
    no_se_levanta no_reacciona no_vuelve no_abre_los_ojos no_desperto no_regresa no_levanta no_se_para no_hay_quien no_logro_despertar*
    no_despertaba no_me_levantaba no_reaccionaba no_puedo_levantarl* no_vuelve_en_si no_viene_en_si nodespierta no_dspierta no_lo_despierto
    no_la_despierto no_puedo_hacer_que_despierte no_hay_forma_de_despertar* no_consigo_despertar* sigue_sin_despertar no_logro_que_despierte
    no_volvio no_quiere_reaccionar no_responde_a_nada no_recobra no_se_mantiene_despiert* no_se_queda_despiert* nadie_lo_puede_despertar
    nadie_la_puede_despertar nadie_puede_despertar* nadie_lo_despierta nadie_la_despierta nada_lo_despierta nada_la_despierta`,
  reacts: `
    reaccion* reacsion* respond* muev* se_mueve abre_los_ojos abre_un_ojo moverse responde parpadea reaccionan mover moviendo movió`,
  answers: 'contest* respond* habla hablar dice_nada',
  'tried-to-wake': 'sacud* cachetad* cachetada agua_fria pellizc* grit* le_pego le_pegue le_echo_agua le_eche_agua esternon hielo le_hablo',
  'out-cold': `
    inconsciente inconciente inconsiente incosciente desmay* sin_sentido sin_conocimiento perdio_el_conocimiento perdi_el_conocimiento
    perdio_la_conciencia colaps* desplom* noqueado noqueada se_fue_en_blanco se_apago se_me_apago se_quedo_pegao en_coma como_muerto
    como_muerta como_trapo sin_vida tieso tiesa aguado aguada flacido flacida flojito se_quedo_en_el_viaje cayo_redondo se_desvanecio
    desvanec* esta_tirado esta_tirada tirado_y tirada_y patatus se_quedo_tieso no_da_señales no_da_senales como_un_trapo tirado_en_el_piso
    tirada_en_el_piso tirado_en_el_suelo tirada_en_el_suelo tirado_en_el_bano tirada_en_el_bano tirado_ahi tirada_ahi como_un_muneco
    como_muneco quedo_doblado quedo_doblada quedo_ahi pal_piso se_quedo_ahi se_orino se_nos_va se_nos_fue se_me_muere se_nos_muere inmovil
    sin_moverse como_dormido_pero no_da_senal noqueao tieso_como_palo muerto_en_vida ya_no_hace_ruido se_quedo_dormido_y_no
    quedo_inconsciente en_shock sin_reaccion sin_responder sin_despertar vuelto_nada se_quedo_frio cayo_redonda tieso_como redondo_al_piso
    quedo_tieso`,
  'fell-out': `
    se_cayo cayo cai caí se_me_fue se_nos_fue se_fue_pa_atras se_apago me_apague se_desmayo me_desmaye desplom* cayeron colapso
    se_fue_en_blanco se_me_apago se_me_apagaron fell_out se_privo azoto se_me_va se_nos_va caerse se_va me_cai dobló se_doblo se_desvanecio
    quedo_tirado se_paso se_empepo quedo_doblado se_fue_pal se_inflo empepado desplomo se_tumbo se_desplomo cayo_al cayo_en_el
    se_fue_de_boca se_fue_de_lado rodo azotó tumbado se_fue_al_piso dio_contra_el_piso caidos caido`,
  limp: 'tieso tiesa frio fria helad* aguad* flojo floja flacid* inmovil rigid* guango guanga como_trapo',
  blue: 'azul azules azulad* morad* gris grises violeta moradito azulito moradita cenizo ceniza grisaceo cianotic* ',
  turns: `
    poniendo puso ponen pone tiene tienen estan esta ta tan estaba taba quedo quedando ve veo sigue encontraron encontre hallaron todo toda
    como viendo cara la_cara y_todo`,
  'body-part': 'labio labios cara boca una unas uñas dedo dedos piel manos rostro trompa cachetes',
  'coloured-thing': `
    camisa camisas pintura pint* cielo ojos_azules linea blusa vestido jeans pelo cabello paleta raspado helado linea_azul tinta moreton
    moretones camioneta marcador crayon uniforme pared tenis gorra picole azul_marino vela casa_azul carro_azul pintamos color_de
    color_favorito del_frio puse_la nieve correr clase frio_de`,
  gurgle: `
    gorgor* gorgoteo gorgote* gargar* ronca_raro roncando_raro ruido_raro ruidos_raros sonidos_raros sonido_raro ruido_feo ahogando_con
    atragant* estertor ronquido_raro roncando_feo roncando_fuerte ronca_feo jadea* boquea* ahog* ronquidos_de_muerte ronca_bien ronca_fuerte
    ruido_con_la_garganta`,
  snore: 'ronc* ronquid*',
  foam: 'espuma espumando echando_espuma baba babeando babea espumarajo botando_espuma foam*',
  'foam-other': 'jabon colchon perro cerveja cerveza pasta cafe lavaplatos lavadora detergente almohada mar bebe dientes',
  pulse: 'pulso latido latidos late_el_corazon pulse palpita',
  'eyes-back': `
    ojos_en_blanco ojos_volteados ojos_pa_tras ojos_para_atras ojos_virados volteo_los_ojos se_le_voltearon los_ojos_blancos ojos_idos
    mirada_perdida ojos_volteaos viro_los_ojos puntitos cabeza_de_alfiler pupilas_chiquitas pupilas_como los_ojos_abiertos_y_no`,
  seize: 'convuls* combuls* convulc* le_dio_un_ataque ataque_despues temblando_en_el_piso le_tiembla_todo',
  od: `
    sobredosis sobre_dosis sobredos* sobredocis sobredosi od ods odeo odeó overdose overdosis overdosi odear zobredosis sobredo* sobredozis
    odeando odee 0d 0deo ode`,
  oded: `
    odeo odio_otra sobredosado sobredosada odee odeando tuvo_una_sobredosis tuve_una_sobredosis tuve_sobredosis tuvo_sobredosis
    le_dio_sobredosis le_dio_una_sobredosis me_dio_sobredosis me_dio_una_sobredosis en_sobredosis hizo_od hizo_sobredosis otra_sobredosis
    tuve_otra_sobredosis tuvo_otra_sobredosis me_dio_od le_dio_od esta_en_od tiene_sobredosis teniendo_una_sobredosis sufrio_una_sobredosis
    sufri_una_sobredosis dando_sobredosis dando_una_sobredosis tercera_sobredosis tuve_od tuvo_od murio_de_sobredosis sobredosio 0deo`,
  narcan: 'narcan naloxona narcam narkan naloxon* nalozona spray sprays naloxone narcán nar_can',
  narcaned: `
    dar_narcan dieron_narcan di_narcan dio_narcan poner_narcan pusieron_narcan puse_narcan puso_narcan le_di_narcan me_dieron_narcan
    me_pusieron_narcan echaron_narcan eche_narcan heche_narcan echarle_narcan ponerle_narcan narcanearon metieron_narcan narcan_me
    tuvieron_que_dar tuvieron_q_dar le_pusieron_narcan narcanie usar_narcan_con le_puse_narcan le_puse_3 usar_el_narcan_anoche`,
  'gave-it': `
    di dio dieron dimos dar darle puse pusieron puso pusimos echaron eche heche ech* aplic* use uso usaron metieron gast* rocie ponerle
    le_di le_pus* metimos`,
  'no-effect': `
    no_funciona no_sirve no_hace no_le_hace no_reacciona todavia otra_vez segundo ya_gaste no_vuelve urgente aun pasa_el_efecto
    se_le_paso_el_efecto no_le_hizo`,
  kits: `
    kit kits caja cajita cajas entrenamiento training curso cursos clase clases taller venc* vencio caduc* gratis farmacia biblioteca
    maquina ley policia_del vigilia vela dia_de concientizacion dia_internacional clinica iglesia charla noticiero prevencion volantes
    cartera mochila guantera calor congela carro_con aprender ensen* certificad* masshealth estadisticas numeros strips tiras refill reponer
    donde_consigo voluntari* carro_para ustedes_me_dieron ustedes_dieron me_regalaron estan_dando regalan reparten`,
  'cpr-word': `
    rcp cpr compresiones boca_a_boca respiracion_de_boca masaje_cardiaco respiracion_artificial se_da_respiracion dandole_respiracion
    primeros_auxilios_ya compresion dar_respiracion`,
  'brought-back': `
    resucit* me_trajeron me_trajo_de_vuelta lo_trajeron la_trajeron me_trajeron_de_vuelta trajo_de_vuelta trajeron_de_vuelta reanim*
    me_regresaron lo_regresaron me_volvieron me_revivi* lo_revivi* la_revivi* le_revivi* revivieron_con reviviendo`,
  'near-death': `
    casi_me_muero casi_se_muere casi_muero casi_muere casi_se_nos_muere casi_se_me_muere estuve_muerto estuve_muerta me_mori_por
    casi_no_salgo casi_no_la_cuento casi_me_voy por_poco_me_muero por_poco_no casi_me_fui casi_se_va casi_se_nos_va me_mori_anoche
    casi_no_lo_cuento me_mori perdi_la_vida se_me_paro_el_corazon se_le_paro_el_corazon casi_pierdo_la casi_la_perdemos casi_lo_perdemos
    casi_lo_pierdo casi_la_pierdo estuve_a_punto_de_morir por_poco_muero un_pie_en_la_tumba ya_no_la_cuento casi_me_quedo`,
  'death-other': `
    risa jaja* verguenza susto calor frio hambre bateria celular telefono cancer operacion covid 2015 2016 2017 2018 2019 2020 2021 2022
    2023 perrito planta cansancio sueño meme novela serie actor jaj* murio_hace fallecio funeral velorio en_paz_descanse`,
  'came-to': 'desperte despertó desperto me_levante volvi_en_mi volvi reaccione despertar me_despert* volvio_en_si amaneci',
  'er-place': `
    hospital hospitales urgencias emergencias emergencia er ambulancia ambulancias paramedic* paramedicos bomberos icu uci intensivo
    cuidados_intensivos intubad* tubo narcan naloxona spray oxigeno internad* ingresad* hospitalizad* rescate policia_encima doctor`,
  'life-support': `
    intubad* en_coma cuidados_intensivos uci icu intensivo ventilador muerte_cerebral respirador_artificial conectad* entubad* respirador`,
  floor: 'piso suelo sofa tina inodoro acera escalera escaleras pasillo cocina ducha banqueta vereda',
  'man-down': `
    muchacho_tirado hombre_tirado señor_tirado tipo_tirado alguien_tirado muchacha_tirada mujer_tirada persona_tirada hay_un_tirado
    un_tipo_tirado chavo_tirado cayeron_dos hay_alguien_tirado compa_tirado caido_en caida_en gente_tirada tirado_en_el_suelo
    tirado_en_el_piso tirada_en_el_piso amigo_tirado amiga_tirada`,
  needle: 'jeringa jeringas aguja agujas pipa jeringuilla papelito cuchara tecatero foil polvo puya popote',
  consumed: `
    tome tomo tomaron tomamos tomar use uso usaron usamos usar meti metio metieron pique pico inyecte inyecto fume fumo trague trago comi
    comio bebi bebio mezcle mezclo inhale inhalo esnife huelo oli olio meterse picarse curarse cure curo pase tomarse agarro puse puso
    consumi consumio me_met* se_met* tomando usando tragó trago_mi mastico chupo`,
  overmuch: `
    demasiad* de_mas demas de_la_cuenta un_monton mas_de_la_cuenta se_me_fue_la_mano me_pase muchisim* too_much un_chorro un_chingo un_paco
    doble bastantes de_mas_de sobrado todito como_loco una_pila el_doble mucho_cristal mucha_droga muchas_pastillas mucha_fenta muchos_percs
    mucha_coca me_pase_de_dosis pasando_de_dosis pase_de_dosis se_paso_de se_me_paso_la_mano muuucha`,
  'whole-lot': `
    todo_el_frasco un_frasco el_frasco frasco_entero todas_las todas_mis todas_sus todo_el_bote bote_entero el_bote un_puno un_punado puñado
    un_monton todo_el_pomo el_pomo toda_la_caja la_caja_entera todos_los todo_lo_que_tenia todo_junto una_botella_de la_botella un_bote
    un_pomo todo_de_una blister una_caja`,
  many: `
    4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 25 30 40 50 60 90 100 diez doce quince veinte treinta cuarenta cincuenta como_10 como_20`,
  'pill-thing': `
    pastilla pastillas pepa pepas pildora* medicina medicinas medicamento* tableta tabletas frasco xanax perc percs percocet percocets
    clonazepam klonopin rivotril tylenol ibuprofeno tramadol gabapentina metadona suboxone parche parches benadryl calmante* cloro veneno
    insulina diazepam benzos oxy azulita azules m30 gomita gomitas brownie morfina jarabe valium losartan metoprolol advil* tylenol*
    benadryl* ibuprofen* percocet* xan xans xanax* oxys oxies oxycodone* klonopin* gabapentin* seroquel* trazodone* adderall* melatonin*
    nyquil* motrin* aspirin* benzo valium* vicodin* ambien* tramadol* lyrica* zoloft* lexapro* suboxone* methadone* norco* dramamine*
    oxicodona* aspirina* acetaminof* alprazolam* sertralina* antidepresiv* pstills pastias pasti ansioliticos barras`,
  swallowed: `
    trago comio se_trago se_comio agarro se_metio en_la_boca encontro chupo tomo bebio se_tomo mastico lamio toco tragado tragó
    metio_a_la_boca`,
  'small-person': `
    bebe nena nene nino nina niño niña hijo hija nieto nieta niet* sobrin* chiquit* beba chamac* ninos criatura adolescente hijito hijita
    baby pequeno pequena menor`,
  mixed: 'mezcl* combin* junt* encima con y mas',
  drink: 'alcohol trago tragos cerveza cervezas vino ron licor tequila bebida vodka tomando_cerveza guaro borrach* cana',
  fading: `
    me_estoy_yendo me_ando_yendo se_esta_yendo se_me_va se_nos_va se_me_esta_yendo me_apago apagando me_estoy_apagando se_me_cierran
    cierran_los_ojos no_puedo_abrir no_puedo_mantener* no_puedo_respirar todo_se_pone_negro todo_negro todo_oscuro se_me_nubla
    me_voy_a_desmayar no_siento_los no_siento_las no_siento_mis no_me_puedo_parar no_puedo_moverme me_desvanezco siento_que_me_voy
    siento_q_me_voy viendo_negro veo_negro se_me_apaga_todo se_pone_oscuro no_puedo_quedarme_despierto se_me_quiere_salir no_me_siento_las
    me_esta_dando_algo no_aguanto_los_ojos`,
  nodding: 'cabece* cabeceando nodeando nodding noddin nodea nodeo clavad* clavando pestañe* pestane* nodded',
  sleepy: `
    dormid* durmiendo sueno mared* mareo adormec* atontad* soñolient* somnolient* pesad* grogui aturdid* embot* ido ida lento lenta lent*
    balbuce* arrastr* tambale* vomit* sudando confundid* nausea* temblando borros* doble_vision mariado mareada mareado enredado enredada
    debil dormilon dormido ronca dormida bobo boba hablando_raro apendejad* palid* tieso frio dormido_desde acelerad* picazon raro rara
    apretado apretada hormig* flojo entumid* drogad*`,
  pale: 'palid* blanco blanca sudando_frio color_raro amarill* como_papel descolorid* cenizo palida pálido',
  'feel-off': `
    me_siento_rar* me_siento_mal me_siento_fea me_siento_feo me_siento_extrañ* me_siento_extran* me_senti_raro me_senti_rara
    no_me_siento_bien siento_raro algo_anda_mal no_estoy_bien me_cayo_mal me_pego_feo me_pego_mal me_pego_raro me_pego_duro me_siento_ido
    me_siento_pesado me_siento_lento me_siento_off actuando_raro se_ve_mal se_ve_raro no_se_ve_bien se_ve_rara esta_rara esta_raro toy_raro
    toy_mal se_siente_raro me_dio_algo_raro medio_raro medio_rara ando_raro`,
  'cant-breathe': `
    no_puedo_respirar me_falta_el_aire no_respiro no_me_entra_aire no_agarro_aire me_cuesta_respirar falta_de_aire no_respiro_bien sin_aire
    me_falta_aire cuesta_respirar`,
  batch: `
    esa_vaina el_material este_material tanda mala_tanda material_malo mala_mercancia lote esta_mala esta_fuerte estaba_fuerte taba_fuerte
    esa_bolsa esta_bolsa esa_mierda adulterad* cortad* venia_con tenia_fentanilo la_nueva droga_nueva bolsa_nueva otra_cosa batch
    esa_pastilla esa_cosa lo_nuevo lo_que_compre andan_matando anda_matando contaminad* envenenad* lote_malo mala_droga droga_mala
    pastillas_malas material_asesino`,
  hotshot: `
    hot_shot me_echaron_algo en_mi_bebida le_pusieron_algo me_pusieron_algo en_mi_trago en_la_bebida me_drogaron envenen* me_dieron_algo
    cargada`,
  'took-more': `
    mas_de_lo_normal mas_de_lo_que mas_de_lo_usual mas_que_de_costumbre mas_de_la_cuenta de_mas un_poco_mas un_poquito_mas una_de_mas
    dos_veces doble_dosis el_doble un_par_de_mas muy_fuerte bien_fuerte una_extra unas_de_mas pega_mas repeti_la_dosis me_pase_de_la_raya
    me_pase_con_la me_pase_un_poco creo_que_me_pase creo_q_me_pase perdi_la_cuenta hoy_use_mucho use_mucho mas_de_lo_de_siempre
    lo_de_dos_dias todo_de_una un_poco_de_mas me_lo_puse_todo tome_otra tome_dos_veces la_bajaron pega_mas_duro se_metio_bastante bastante`,
  'drug-plain': `
    droga drogas fenta fentanilo fent heroina dope manteca tecata coca cocaina crack piedra cristal meta perico pastilla pastillas pepa
    pepas perc percs percocet xanax chiva tranq tranca metadona suboxone bolsa bolsita dosis shot k2 gomita brownie gomitas parche benzos
    speedball pipa esa_vaina la_vaina una_linea la_linea ultima_linea un_pase mis_medicinas`,
  used: `
    use uso usar usando usamos consum* meti metio me_meti se_metio pique pico pica inyect* fume fumo fumar fumando tome trague trago huele
    oli curarse meterse inhale despues_del despues_de_la probe probo del_shot me_di cure tomarme me_tome se_tomo mezcle_con`,
  'lost-time': `
    no_me_acuerdo no_recuerdo no_se_como_llegue desperte_en_el desperte_con amaneci_en me_encontraron me_desperte_en perdi_la_memoria
    lagunas`,
  scare: `
    casi_no_la_cuento casi_me_muero casi_me_voy me_asuste por_poco estuvo_cerca no_quiero_que_se_repita no_quiero_q_se_repita sustazo
    pegue_un_susto casi_no_salgo casi_me_quedo casi_no_despierto casi_me_fui`,
  'scare-other': 'carro guagua bus bici moto accidente hielo escalera juego trafico entrevista perro pelicula cuenta',
  'behind-door': 'bano baño cuarto puerta encerrad* trancad* cerrada sale_del',
  minutes: 'minuto minutos min hora horas rato desde no_sale no_ha_salido hace_rato media_hora un_ratito ayer anoche',
  'check-on-me': `
    chequeenme chequeame chequea escribeme_en escribanme_en hablame no_me_dejes me_quedo_contigo miedo_de_dormir miedo_dormirme
    miedo_a_dormirme no_me_dejen_dormir quedate_conmigo si_no_respondo mandame_un_mensaje_en quedense_conmigo no_quiero_dormirme`,
  'long-ago': `
    anos años hace_anos hace_años hace_tiempo el_ano_pasado del_año_pasado del_ano_pasado año_pasado ano_pasado hace_meses 2010 2011 2012
    2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 cuando_era en_julio_por un_año mucho_tiempo un_ano`,
  lately: `
    ayer hoy ahora anoche ahorita orita otra de_nuevo otra_vez semana_pasada domingo lunes martes miercoles jueves viernes sabado tercera
    segunda noche mañana manana este_mes esta_semana hace_un_rato hace_un_ratito madrugada antier anteayer casi ratito esta_manana agosto
    marzo mayo`,
  'news-talk': `
    noticia noticias periodico radio pelicula peli serie novela novelas netflix charla entrenamiento clase taller curso concientizacion
    prevencion dia_de vigilia cafe chocolate dulces musica episodio articulo numeros documental libro cantante actor famoso podcast escuela
    escuelas volantes afiche dulce historia reporte estadisticas tamales juegos memes futbol noticiero parque mi_historia cuento_mi pan
    tacos jaj* preguntas`,
  'not-overdose': `
    no_fue_sobredosis nunca_tuve no_he_tenido sin_sobredosis nadie_tuvo no_era_sobredosis falsa_alarma no_tuve desde_mi_sobredosis nunca_he`,
  everyday: `
    agua comida lluvia alergia alergias asma gripe serie vitamina vitaminas vacuna dentista reunion gym gimnasio examen risa tarea muela
    presion polen calor novela tylenol_pa cocina frijoles tamales postre torta tinta deporte internet wifi embarazo por_la_nariz
    mucho_tiempo demasiado_cafe sal gasto parada regla caldo tacos playa tipo_ese covid frio_jaja`,
  'is-dying': `
    se_esta_muriendo se_muere se_me_muere se_nos_muere esta_muriendo creo_que_murio creo_q_esta_muerto se_va_a_morir se_ta_muriendo
    creo_que_se_murio me_muero_me_muero se_muere_mi se_me_esta_muriendo se_nos_esta_muriendo no_esta_vivo no_esta_viva no_sigue_vivo
    ya_no_vive parece_muerto parece_muerta`,
  'dying-other': `
    hambre frio risa sed miedo calor sueño sueno cansad* verguenza planta celular telefono bateria perro gato ganas aburrimiento envidia
    jaja* pena antojo`,
  'heart-bad': `
    duele_el_pecho dolor_de_pecho dolor_en_el_pecho pecho_apretado corazon_acelerado corazon_se_me corazon_me_late corazon_late
    corazon_a_mil palpitaciones taquicardia brazo_dormido apretado_el_pecho se_me_sale_el_corazon el_pecho corazon_raro`,
  sos: `
    auxilio ayuda ayudenme ayuden ayudame socorro manden_a_alguien ambulancia 911 que_hago q_hago apurense corran vengan rapido
    por_favor_vengan urgente sin_policia no_traigan_policia emergencia apurate vengan_ya`,
  's-he': `
    ella ellas el_se el_no el_ta el_esta el_ya el_uso lo_encontr* la_encontr* lo_halle la_halle mi_mama mi_papa mi_hijo mi_hija mi_novio
    mi_novia esta_muy anda_muy ta_muy lo_noto la_noto lo_veo la_veo`,
  nothing: 'nada na ni_asi ni_se_mueve',
  few: '2 dos 3 tres 4 cuatro 5 ambos un_par dos_pastillas',
  'no-pulse': `
    sin_pulso no_tiene_pulso no_le_encuentro_el_pulso no_encuentro_el_pulso no_le_siento no_hay_pulso no_le_late corazon_no_late
    se_le_paro_el_corazon`,
  'fall-other': `
    botella celular telefono diente dientes muela pelo cabello gato perro bici bicicleta escalera arbol risa llaves sistema internet luz
    precio precios hielo nieve cheque bien_el mal_el pantalla`,
  'wake-other': `
    escuela temprano alarma cafe trabajo misa clase flojo floja vago adolescente madrugar iglesia ojala_no ojala_y_no ojala_nunca
    quisiera_no espero_no quiero_no_despertar deseo_no`,
  saved: 'salvo salvaron salve salvamos',
  'dead-body': 'muerto muerta murio',
  swallow: 'trago tragó trague tragar tragaron comio se_trago comiendo_pastillas',
  'took-in': 'tome tomo tomé trague trago tomaron bebi tomarme tomarse tomado',
  'all-of-it': 'todo todas toditas todito todos tods toda',
  urgent: `
    rapido urgente apur* corran corre ya_mismo ahora_mismo pronto vengan auxilio de_una_vez ya_ya enseguida inmediatamente`,
  bring: 'traigan traiga traeme necesito manden consigan alguien_tiene donde no_tengo',
  'it-is': `es es_una fue_una creo_que_es no_fue_una no_fue no_es_una era_una fue_por fue`,
  here: `aqui aca aki en_mi_casa en_el_bano en_la_calle cuarto apartamento`,
  'out-of-it': `
    en_las_nubes sedad* borros* enredad* enredao zumba entum* hormigue* arrastr* balbuce* grogui drogad* atontad* embot* adormil* adormec*
    mareadisim* mareado mareada dormilon* como_plomo fuera_de_mi tambale* muy_high bien_high en_el_limbo idp ve_doble viendo_doble
    desorientad* aturdid* ojos_chiquitos babe* embob* pegado_en embotado medio_muerto dando_vuelta vueltas_la_cabeza no_coordina
    se_cae_de_lado no_aguanta_la_cabeza como_zombi como_un_zombi anda_ido anda_ida muy_ida muy_ido esta_ido esta_ida ta_ido ta_ida
    muy_confundid* esta_confundid* hablando_incoherencias no_camina_bien desvariando delirando muy_dormid* bien_dormid* no_hila_palabras
    borracho_sin muy_mareado muy_palid*`,
  'is-it-safe': `
    es_malo es_peligroso pasa_algo me_puede_pasar que_pase_nada es_mucho se_puede_uno lo_dejo_dormir como_se_si como_se_ve lo_despierto
    debo_llamar debo_preocuparme cuantas_se_puede es_grave cada_cuanto sera_normal es_normal_que es_normal_q cuanto_es_demasiado es_mucho_o
    deberia_preocuparme lo_dejo la_dejo la_despierto que_significa me_preocupo o_espero se_puede_morir cual_es_la_diferencia senales_de
    cuantos_es cuanto_se_puede cuando_es_mucho cuanto_es_mucho`,
  'still-ok': 'me_contesta pero_respira me_responde pero_contesta respira_normal pero_habla habla_bien',
  'not-answer-other': 'oficina landlord casero mensajes correo banco trafico fila guagua pagina trabajadora llamadas aplicacion mensaje',
  'in-general': general,
  symptom: `
    dormid* dorm* duerm* durm* sueno cansad* mared* mareo mariad* mareando nause* vomit* pesad* atontad* grogui aturd* lent* lento balbuce*
    arrastr* enredad* tambale* sudando sudor suda temblo* tiembl* temblando confund* confus* borros* nublad* debil fri* calor fiebre
    escalofri* palid* amarill* raro rara extran* mal malito malita feo fea corazon pecho respir* ronc* pupilas entum* hormigue* zumb*
    lucecitas sombras oigo_cosas oyendo memoria ido ida zombi zombie volando high colocad* embot* sedad* apagad* miedo asustad* desmay*
    cabece* babe* desorient* quieto quieta callad* palpit* late apretad* tumbo tumbó apendej* flotando flotar peso plomo pegado duele duelen
    picazon rasc* bloquead* pasad* asi_asi dolor_de_cabeza duele_la_cabeza muy_fuerte bien_fuerte ando_mal ando_perdid* me_puso_malo
    puso_mala me_siento_mal`,
  found: 'encontr* hall* la_halle lo_halle lo_vi la_vi',
  whole: 'todo_el toda_la entero entera enteros un_bote un_frasco media_onza completo',
  pack: `frasco bote pomo caja bolsa bolsita gramo gramos onza blister tableta paquete tira cartera bolsas paco fardo`,
  'hard-drug': 'fenta fentanilo fent heroina tecata coca cocaina crack cristal meta chiva tranq droga drogas xanax percs speedball',
  icy: 'helado helada frio_y_tieso tieso tiesa esta_frio esta_fria ta_frio ta_fria frio_frio',
  'cold-other': 'afuera clima nieve guantes cobija manta bus agua cerveza pies apartamento invierno',
  'breath-other': `
    nariz alergia alergias polen risa asma escalera escaleras muneco ejercicio ejercicios calor bomba inhalador resfriado gripe profundo`,
  hyperbole: `
    jaja* jeje emocion risa sofa_viendo sueno_profundo halloween disfraz playa delicia rico caldo cansancio juego pelicula concierto
    comio_tanto calor vergüenza verguenza examen espanol significa netflix vestido vestio vistio`,
  'off-word': `
    raro rara raros extrano extrana mal malito malita distinto diferente feo fea fatal rarito rarita no_normal mareado mareada pesado pesada
    frio fria caliente dormido dormida debil lento lenta ido ida borracho drogado tieso flojo floja cansado cansada ahogado vacio vacia
    apagado apagada morir muriendo flotando lejos ausente zombi temblando adolorido jodido jodida hecho_mierda acelerado acelerada apretado`,
  'look-act': `
    siento sintiendo sentir senti siente se_ve se_mira actua actuando habla hablando suena respira camina anda ando lo_veo la_veo lo_noto
    la_noto`,
  sleep: 'durm* dorm* duerm*',
  'long-while': 'desde demasiado todo_el_dia horas mucho_rato 12 13 14 15 16 18 20 toda_la_noche de_mas tanto',
  something: 'algo cosa cosas vaina alguna_cosa',
  'not-know': `
    no_se nose no_recuerdo no_me_acuerdo no_estoy_segur* perdi_la_cuenta olvid* quien_sabe ni_idea pastilla_equivocada me_equivoque_de`,
  'not-real': `
    no_era falsa falso no_es_lo_mismo no_era_lo_de no_parece otra_cosa no_era_perico era_otra salio_positivo cortado cortada le_echaron
    tenia_algo`,
  missing: 'falta faltan no_encuentro tocó toco vacia vacio regadas frasco_abierto',
  'hit-me': `
    me_dio_fuerte me_dio_bien me_pego me_tumbo me_dio_duro me_puso me_cayo_pesado me_dejo_tirado me_agarro_fuerte me_salio_fuerte`,
  'up-days': 'dias_sin_dormir dias_despierto sin_dormir_con viendo_sombras sombras noches_sin',
  bought: `
    compr* iba_a_usar fue_a_curar fue_a_comprar conseguir se_fue_a_usar iba_a_meterse tenia_bolsas estaba_usando anda_usando usa_ahi
    se_que_usa andaba_consumiendo`,
  stranger: 'señor señora senor senora muchacho muchacha tipo hombre mujer vecino vecina chavo joven alguien',
  slump: 'tirado tirada doblado doblada cabeceando encorvado dormido_en dormida_en acostado_en inclinado caido recostado ida ido_en',
  'as-if': 'como como_si como_que',
  overdid: `
    me_pase_un_poco me_pase_un_poquito creo_que_me_pase creo_q_me_pase se_me_fue_la_mano me_excedi hoy_use_mucho use_de_mas tome_de_mas
    doble_dosis perdi_la_cuenta`,
  odd: 'raro rara raros malito malita extrano extrana ido ida distinto',
  eye: 'ojo ojos',
  roll: 'volte* vira* viro atras blanco blancos idos perdidos',
  colour: 'color',
  'odd-colour': 'raro rara feo fea sin perdio perdiendo cambio cambiando mal extrano',
  'dose-word': 'dosis spray sprays disparos',
  ordinal: 'segunda tercera cuarta quinta otra primera',
  'choking-sound': `
    se_esta_ahogando se_ahoga_con se_ahogara ruidos_como ahogandose se_esta_atragantando estertores gorgoteo ruidos_con_la se_ahoga
    se_esta_asfixiando`,
  'bad-thing': `
    pastilla_mala mala_pastilla pastilla_falsa algo_adulterado algo_con_fentanilo tenia_fenta tenia_fentanilo anticongelante cloro veneno
    raticida diluyente pastilla_adulterada`,
  'said-dead': 'dicen_que_me_mori dijeron_que_estaba_muerto dicen_que_estuve',
  'you-all': 'ustedes uds usted te',
  unheard: `
    no_se_de no_se_nada_de no_contesta no_me_contesta no_responde no_sale no_ha_salido no_aparece no_coge no_abre encerrad* no_atiende
    llevo_llamando no_llega`,
  given: `me_dieron le_dieron me_dio le_dio`,
  'back-to-life': `de_vuelta_a_la_vida volvio_a_la_vida volvi_a_la_vida a_la_vida de_entre_los_muertos`,
  rescue: `911 ambulancia ambulancias ambulanza paramedicos rescate emergencias`,
  'send-for': `llam* manden mande manda traigan necesito necesitamos`,
  'emergency-now': `emergencia emergencia_medica manden_ayuda manda_ayuda manden_a_alguien vida_o_muerte ayuda_urgente auxilio`,
  'emergency-other': `sala_de cuarto_de fondo vivienda albergue contacto contactos renta salida plan no_es plato`,
  'i-dying': `
    me_estoy_muriendo me_toy_muriendo me_voy_a_morir voy_a_morir me_muero no_quiero_morir no_me_quiero_morir no_me_dejen_morir
    no_me_dejes_morir siento_que_me_muero`,
  'snore-odd': `fuerte raro feo profundo durisimo extrano muy_duro`,
  'dog-snore': `perro esposo marido apnea gato vecino`,
}
