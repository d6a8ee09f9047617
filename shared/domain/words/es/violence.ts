/** Spanish words of violence: who does it, what is done, with what, and how a person lives under it. */
import type { Senses } from '../senses.ts'

export const violence: Senses = {
  'i-self': 'yo',
  'he-she':
    'ella ellos ellas ese_hombre ese_tipo ese_man este_hombre este_tipo este_man el_man el_me el_se el_no el_esta el_le el_ya el_dice el_dijo el_lo el_tiene el_va de_el a_el el_es el_era el_siempre el_anda el_llega el_la el_hace el_quiere el_sabe el_viene el_vino el_fue el_puede si_el que_el el_los el_les el_nos el_mismo el_y el_toma el_bebe el_lee el_ve el_revisa el_fue mi_hombre mi_pareja mi_senor el_llego el_tomo el_bebio el_agarra el_cambia el_lo_sabe',
  attacker:
    'dealer tirador traficante pimp chulo padrote proxeneta cliente jefe patron patrona dueno duena casero landlord guardia staff cuidadora cuidador encargado padrastro madrastra tio cunado roommate companero companera vecino pastor padre coach entrenador profesor ganga pandilla mareros coyote hombre hombres tipo tipos sujeto muchachos unos hijo nieto hermano primo policia oficial jevo yerno suegra suegro marero narco narcos',
  me: 'mi mis nosotros conmigo',
  third:
    'hija hijo hijos hijas ninos nina nino nene nena bebe mama mami madre papa hermana hermano hermanita hermanito esposa mujer novia pareja prima primo vecina amiga amigo sobrina tia abuela nieta ella el perro gato gente alguien muchacha senora companera familia todos todo_el_mundo cunada padres hermanos suegra inquilina una_muchacha un_muchacho companero',
  'me-before': 'me nos',
  harms: `
    pega pego pegan pegaba pegaron pegando pegar golpea golpeo golpean golpeaba golpearon golpeado golpeando golpear cachete* abofete* ahorc* aorc* estrangul* asfixi* apunal*
    apuñal* acuchill* navaje* viola violo violan violaba violaron violado violar violando manose* patea pateo patearon pateaba pateando maltrata maltrato maltratan agred*
    agredio tortur* cachetea madrea madreo verguea vergueo putea cascó cascaron golpe_a jolpea jolpeo jolpeando bio_lo biolo biolaron patió patio paleo palean ahogar
    atropellar atropello apalea apaleo agredia desgreno zurra zurro chinga_a cachetearon tundio tunden zarandea zarandeo noqueo madrearon vergueado vergueada trompea trompeo
    fajo fajó pateado golpeaban remato batuqueo estrangular apunalar acuchillar pegandole golpiando golpio golpiaron madriar pegarnos puteo surtio surtieron
  `,
  'harms-too': `
    ataco atacaron lastima lastimo lastiman lastimando lastimar hace_dano hizo_dano hirio tumbo_los_dientes disparo dispararon tiro_por abuso abusa abusaron abusan abusaba
    arrastro arrastra jalonea jaloneo drogo drogaron amordazo secuestr* atropello tiraron_tiros puso_la_mano pone_la_mano levanta_la_mano levanto_la_mano puso_las_manos
    pone_las_manos alzo_la_mano cayo_encima cayeron_encima entro_a_golpes cae_a_golpes cayo_a_golpes da_golpes dio_golpes da_duro apunalando cayeron_entre cayeron_arriba
    cayo_arriba echo_el_carro echo_encima tiro_el_carro tiro_agua echo_agua echo_gasolina aventó_agua dieron_un_tiro metieron_un_tiro dio_un_tiro metio_un_tiro dieron_balazos
    quiere_dar quieren_dar van_a_dar_una dio_con dio_duro dieron_duro dieron_con dejo_sangrando dejo_morada dejo_inconsciente dejo_toda rompio_la_cara rompio_la_boca
    partio_la partieron_la revento_la
  `,
  'harms-me': `
    pegarme pegandome golpearme golpeandome ahorcarme ahorcandome violarme violandome matandome pateandome lastimarme lastimandome maltratarme maltratandome
    abusando_de_mi abuso_de_mi abusa_de_mi abusaron_de_mi abusar_de_mi tocarme tocandome hacerme_dano haciendome_dano pegarnos atacarme asfixiandome estrangulandome
    manoseandome puso_la_mano_encima pone_la_mano_encima pone_las_manos_encima puso_las_manos_encima madreandome forzarme forzandome quemarme apunalarme
    jaloneandome arrastrandome me_pega me_pego me_pegan me_golpea me_golpeo me_esta_pegando me_estaba_pegando me_anda_pegando me_empujo_por me_empujo_del
    me_empujo_contra me_avento_contra me_tiro_contra me_tiro_al_piso me_tiro_por_las me_estrello_contra me_rompio_la_nariz me_quebro_el me_pegaba me_ha_pegado
    m_pego me_entraron_a me_entro_a me_agarro_a_golpes me_agarro_a_chingadazos me_cayo_a me_cayeron_a me_casco me_cascaron me_dejo_la_cara me_dejo_el_ojo
    me_dejo_toda me_jodio_la me_desgracio_la me_quiso_subir me_jalaron_al me_agarro_por_el me_desbarato me_dio_hasta me_dejo_tirada_en_el_piso me_reviento
    me_quiere_ahorcar me_quiso_ahorcar me_peg me_estaa_pegandoo me_estan_pegando me_empujo_el me_hizo_esto me_tumbo_al me_tiro_al_suelo me_hit cortó_los_frenos
  `,
  'harms-third':
    'golpea_a golpeo_a golpeando_a pegandole golpeandola golpeandolo le_pega le_pego le_esta_pegando le_pegan la_golpea la_golpeo ahorcandola ahorco_a maltrata_a violo_a violaron_a apunalo_a abusa_de abuso_de les_pega la_ahorco la_esta_golpeando la_tiene_encerrada la_violaron la_esta_matando la_viola lo_apunalaron le_hace_dano pegarle a_golpes la_mataba pega_a tocando_a',
  hits: 'golpear pegar',
  roughs:
    'empuj* avento aventó avienta agarra agarro agarraron sacude sacudio jala jalo jalon estrello estrella arrincon* escupe escupio insulta insulto humilla humillo me_tiro_al me_tiro_contra me_tiro_por',
  'hard-place':
    'escaleras escalera pared estufa piso suelo cama carro ventana mesa vidrio pelo cabello barriga panza embarazada pecho calle',
  'hit-idiom':
    'me_pego_duro me_pego_la me_pego_el_frio me_pego_el_virus me_pego_gripe me_pego_gripa me_pego_fuerte se_me_pego me_pego_hambre me_pego_el_sueno me_pega_el_sol me_pega_el_frio me_pega_la me_pego_covid me_pega_duro me_pego_un_bano pegadito pegajosa cancion me_pegue me_pega_no me_pega_na me_pega_as me_pegou golpe_de_suerte gripe gripa covid sol catarro el_calor la_goma me_pega_brutal me_pego_bien me_pega_bien me_pegaron_el me_pegaron_los me_pegaron_la me_pego_el_covid corbata me_pegaron_covid calor con_la_renta al_agua terapista perro_me',
  'never-did': 'nunca jamas ya_no nadie nadien',
  got: 'fui fue han sido siendo ser estan estoy esta',
  harmed:
    'golpead* violad* apunalad* agredid* asaltad* maltratad* secuestrad* amenazad* atacad* baleado baleada acuchillad* estrangulad* ahorcad* abusada abusado',
  'shot-idiom': 'vacuna inyeccion ley libertad condicional probatoria probation fuegos artificiales flu',
  assault:
    'violada violado violaron violacion abusada abusado golpiza golpisa paliza violencia_domestica violencia_de_genero violencia_familiar secuestrada secuestrado secuestraron apunalada apunalaron apunalado balearon baleado balazo balazos punalada punaladas navajazo golpeada golpeado madriza asaltaron_y cayeron_a_golpes entraron_a_golpes cayeron_a_palos entre_varios me_asaltaron agresion_sexual abuso_sexual trata_de_personas cuchillada machetazo tirotearon balacera tiroteo tiros disparos plomazos balas golpes biolada biolado apuñalando punta_de_pistola machetazos',
  blow: 'cachetada cachetadas bofetada bofetadas bofeton puno puños punos punetazo punetazos golpe golpes patada patadas trompada trompadas trompazo galleta galletas pescozon pescozada pescozones pela paliza golpiza tunda palos madrazo madrazos putazos cachetazo cachetazos correazos cintazos batazo botellazo cabezazo pina pinazo pinazos verguiza vergazos manotazo planazos rodillazo mordida batazos chingadazos chingadazo fregadazos palazos botellazos tubazos escobazos cabezazos sillazo puñalada correazo cinturonazo cablazos golpe_en',
  deals: 'da dio dan dieron daba metio mete pego meti cayo agarro agarra entro entra tiro solto planto acomodo zampo lanzo dando',
  rape: `
    violada violado violaron violacion violador violo_en abuso_de_mi abusaron_de_mi abusa_de_mi abusada abuso_sexual agresion_sexual encima_de_mi me_violo me_viola
    me_violan me_violaba me_manose* entra_a_mi_cuarto entra_en_mi_cuarto se_mete_a_mi_cama se_metio_a_mi_cama se_mete_a_mi_cuarto se_mete_en_mi_cuarto
    me_bajo_los_pantalones mis_partes aprovecho_de_mi aprovecharon_de_mi aprovecha_de_mi hicieron_cosas me_hace_cosas me_hizo_cosas le_hace_cosas le_hizo_cosas
    la_toca toca_a_mi toco_a_mi intento_violar me_forzaron violarme me_quiso_violar se_turnaron me_bajo_el meterme_mano me_metio_mano manosearme se_saco_el
    me_sujeto_y abusando_de_mi trato_de_violar quiso_abusar me_penetro biolo biolaron me_desnudo no_se_me_quitaba no_acepta_un_no hacen_cosas_mientras yo_no_queria
    me_hizo_tener_relaciones la_violo lo_violo me_violaron dije_que_no_y le_dije_que_no_y me_toca_cuando
  `,
  undressed: 'sin_ropa desnuda desnudo sin_pantalon sin_pantalones sin_calzones encuerada encuerado',
  wake: 'desperte despert* amaneci dormida dormido inconsciente',
  'said-no': 'dije_que_no dije_no digo_que_no le_digo_no decia_que_no digo_que_pare dije_que_parara le_dije_para',
  'went-on': 'igual siguio no_paro hizo lo_hace lo_hizo sigue importo importa',
  touches: 'toco tocaba tocan tocando manose* roza me_toca la_toca toca_a lo_toca',
  throat: 'cuello garganta pescuezo gaznate bajo_el_agua cara',
  squeezes:
    'apreta apreto aprieta apretó apretando apretaba manos mano agarro agarra almohada cogio rodeo puso_la_mano cable correa sujeto',
  'throat-grip':
    'del_cuello por_el_cuello en_el_cuello el_cuello_hasta me_apreto_el_cuello me_ahorco me_ahorcaba me_estrangulo me_dejo_sin_aire me_asfixio me_tapo_la_boca almohada_en_la_cara me_tapo_la_cara hasta_que_me_desmaye hasta_desmayarme',
  breaks:
    'rompio rompe quebro quiebra partio partieron rompieron quebraron fracturo tumbo tumbaron reventó revento corto quemo torcio zafo desfiguro jalo estrello destrozo hincho',
  body: 'nariz mandibula quijada brazo brazos muneca costilla costillas diente dientes labio boca ojo ojos cara cabeza dedo dedos mano pierna piernas cuello oreja oido barriga panza pelo cabello rodilla hueso hombro ceja',
  'black-eye':
    'ojo_morado ojos_morados ojo_negro ojo_hinchado labio_partido boca_partida cara_hinchada labio_roto marcas_en_el ojo_cerrado ojo_colombino verdugones',
  'kills-me': `
    me_quiere_matar me_va_a_matar me_van_a_matar me_iba_a_matar me_quieren_matar nos_va_a_matar me_manda_a_matar mandar_a_matar mando_a_matar me_trato_de_matar
    trato_de_matarme intento_matarme me_intento_matar mata_a_mis mata_a_mi matar_a_los va_a_matar la_va_a_matar la_quiere_matar quemarme_viva picarme_en me_va_a_hacer_dano
    me_va_a_pegar me_va_a_quebrar me_va_a_picar me_quiebra pegarme_un_tiro me_pega_un_tiro darme_un_tiro me_mete_un_tiro meterme_un_tiro me_va_a_meter va_a_quemar_la
    quemar_la_casa me_desaparece quiere_matarme va_a_matarme van_a_matarme iba_a_matarme amenaza_con_matarme quiere_matarnos va_a_matarnos me_puede_matar me_puede_hacer
    matarme_si me_quiere_ahogar me_quiso_ahogar me_quiso_matar me_quiso_atropellar quiso_matarme casi_me_mata por_poco_me_mata viene_a_matarme vienen_a_matarme para_matarme
    pa_matarme me_va_a_matr me_va_matar me_va_a_disparar me_va_a_romper me_va_a_partir me_va_a_ahogar va_a_acabar_conmigo me_busca_para_matar me_van_a_dar me_quieren_dar
    va_a_venir_a_matar trato_de_ahogarme quiso_ahogarme
  `,
  kill: 'mata mate matar matan maten mataria matarlo matarla picar quebrar',
  'kill-only': 'matar mata mate',
  'mild-killer':
    'calor espalda frio pies rodilla cabeza mama mami jefa jefe trabajo sueno hambre trafico dolor muela estres renta aburrimiento cancion risa jaja jajaja nervios ansiedad curiosidad tristeza lluvia clima caminata escaleras lunes zapatos examen tarea ganas malilla sed soledad pobreza cansancio la_espera piernas panza barriga maestra po',
  gonna: 'va van iba quiere quieren quiso trata trato intento viene',
  threatens: 'amenaz* amenas* chantaje*',
  'threatens-me':
    'me_amenaz* me_amenas* nos_amenaz* amenazandome amenazada amenazado amenasandome me_tiene_amenaz* la_amenaz* amenazas_de_muerte amenaza_de_muerte amenaza_con amenazo_con me_sentenciaron sentenciado me_la_tienen_jurada me_la_tiene_jurada amenaza_a_mis',
  vows: 'dice dijo dicen dijeron diciendo juro jura grita avisa promete mando_decir que_si',
  'or-else': 'si cuando antes',
  'im-dead': 'eres_mujer_muerta mujer_muerta hombre_muerto te_mueres soy_hombre_muerto date_por_muerta',
  'for-life':
    'por_mi_vida por_su_vida por_nuestras_vidas mi_vida_corre corro_peligro corre_peligro en_peligro peligro peligra por_mi_seguridad que_me_mate que_me_maten que_nos_mate que_la_mate temo_por',
  weapon: `
    pistola pistolas arma armas fusca fuska cuete cuchillo cuchillos navaja machete martillo hacha tijeras rifle escopeta destornillador punal puñal filo desarmador
    colin colín pinzas armado armados gun knife agua_caliente agua_hirviendo machetes escuadra 38 cuarenta bisturi rifles balas cuchilla
  `,
  wields:
    'tiene tienen saco saca sacaron apunta apunto apuntaron puso pone pusieron puesto amenaz* agarro trae traia traen anda cargaba carga vino viene tiro tira quemo dio pega pego golpeo esta estan duerme tenia entro entraron',
  'at-me':
    'en_la_cabeza en_la_cara en_el_cuello en_la_boca en_la_sien me_apunta me_apunto me_saco me_puso me_pusieron nos_saco en_la_garganta encanon* me_apuntaron me_apuntan en_la_espalda en_la_frente en_las_costillas',
  sports:
    'futbol beisbol partido partidos juego equipo gol liga boxeo lucha pelea_de_box mundial celtics yankees medias_rojas sox barcelona madrid america chivas domino campeonato torneo',
  'gun-talk':
    'cocina cocinar pelota beisbol juguete silicon pastel ley leyes control noticias casero caceria pantalon mantequilla cerveza agua_de basura de_alcohol ropa cargador celular tele herramienta seguridad_del_carro jugo refresco',
  stalks:
    'acosa acosando acosador acosandome acechando acecha acoso stalk stalker stalking stalkeando stalkea hostiga hostigando me_persigue me_persiguen persiguiendo perseguia',
  'after-me': `
    siguiendome siguiendo_me me_siguio me_esta_siguiendo me_anda_siguiendo me_vienen_siguiendo persiguiendome me_persigue me_persiguen buscandome me_anda_buscando
    me_andan_buscando me_estan_buscando me_esta_buscando viene_por_mi vienen_por_mi venir_por_mi detras_de_mi atras_de_mi me_espera_afuera me_espera_en
    me_esta_esperando vigilandome me_vigila me_vigilan me_rastrea rastreador gps me_anda_cazando me_corretea correteando vienen_a_buscarme viene_a_buscarme
    viene_a_matar me_va_a_encontrar me_sigue_a me_sigue_por me_sigue_hasta me_sigue_todo me_sigue_en me_siguen_a me_siguen_por esta_esperandome me_estan_esperando
    esperando_abajo me_viene_siguiendo me_buscan los_buscan_para ahora_me_buscan me_encontraron siguen_en_un siguiendo_un_carro que_me_siguen me_estan_siguiendo
    me_estan_persiguiendo me_siguen me_sigue me_andan_siguiendo me_busca_por me_encontro_aqui
  `,
  social:
    'instagram insta tiktok facebook fb snap youtube perro gato pagina bus guagua uber suerte enfermera terapeuta consejera doctor cita trabajadora tratando case_manager',
  appears: `
    afuera parado parada estacionado aparece aparecio apareciendo llego llega vino volvio regreso pasa pasando tocando golpeando pateando tumbando rompiendo rompio
    tumbo tratando_de_entrar quiere_entrar forzando entro metio sabe_donde violo quebro llegaron dispararon quemo prendio salio se_aparece se_presenta sin_avisar
  `,
  'my-door':
    'puerta ventana casa trabajo carro apartamento calle refugio albergue shelter clinica vivo aqui afuera escuela esquina orden portal tienda',
  smashes:
    'tumbando_la_puerta tumbo_la_puerta rompiendo_la_puerta rompio_la_puerta pateando_la_puerta golpeando_la_puerta quebrando_todo rompiendo_todo rompio_todo quebrando_la_puerta quiere_tumbar esta_rompiendo tumbar_la_puerta quemar_la_casa rompio_la_ventana quebro_la_ventana se_metio_a_la_casa se_metio_a_mi_casa entro_a_la_fuerza forzo_la_puerta dando_golpes_en_la_puerta tirando_la_puerta disparos_a_mi prendio_fuego destrozando le_prendio_fuego se_metio_a_la se_quiere_meter tratando_de_entrar quiere_entrar_a_la entrar_a_la_fuerza se_metieron_a',
  'court-order': 'orden_de_restriccion orden_de_proteccion orden_de_alejamiento restraining_order orden_de_la_corte 209a orden_restrictiva',
  locks: 'encierra encerro encerraron encerrando tranca tranco amarra amarro amarraron retiene tiene deja_encerrada',
  'locked-in': `
    retenida retenido atrapada_con no_puedo_salir_de_la_casa no_puedo_escapar prisionera presa_en_mi me_tienen_en me_tiene_aqui contra_mi_voluntad bajo_llave
    con_llave_por_fuera con_candado me_llevaron_a me_encerro me_encierra me_tienen_encerr* me_dejo_encerr* no_se_donde_me_tienen me_llevo_a_la_fuerza rehen
    me_tranco me_amarro bloquea_la_puerta bloqueando_la_puerta no_me_da_las_llaves tapando_la_puerta amarrada_a amarrado_a me_tienen_amarrad* me_tiene_amarrad*
    me_tiene_encerr* me_tiene_secuestrada nos_tienen_encerr* la_tienen_encerr* nos_encerr* me_quito_la_llave se_llevo_las_llaves la_encerro me_tiene_la_puerta
    me_dejo_amarr* la_tienen_en no_la_dejan_ir me_encerro_con no_puedo_salir_de_aqui no_hay_salida la_unica_llave me_quito_las_llaves me_tiene_arrinconada
    no_puedo_salir_de_aqui_me me_tiene_encerrada me_tiene_encerrado me_cambio_la_cerradura conmigo_adentro estoy_encerrada estoy_encerrado
  `,
  'locked-idiom':
    'carcel prision bicicleta llaves nieve detox rehab locker aburrid* me_encerre llaves_adentro programa lluvia estudiando me_quede_encerrado me_quede_encerrada ascensor elevador maleta',
  let: 'deja dejan dejo dejaba dejaron permite permiten quiere_que',
  'go-out': 'salir salga ir irme escapar correr fuera afuera salirme bajar_del_carro bajarme comer dormir_sin',
  'wont-let-out':
    'no_me_deja_salir no_me_dejan_salir no_me_dejaba_salir no_me_deja_ir no_me_deja_irme no_nos_deja_salir no_nos_dejan_salir no_la_deja_salir no_la_dejan_salir no_me_dejan_ir no_quiere_que_salga no_me_dejo_salir no_me_deja_bajar no_nos_dejan_ir no_puedo_salir_de_aqui no_puedo_irme me_quito_las_llaves me_quito_los_zapatos',
  pimp: `
    pimp chulo padrote proxeneta trata_de me_vende me_venden me_vendio me_vendieron vendiendome vende_a me_prostituy* prostituirme prostituye vender_mi_cuerpo
    me_renta_a me_alquila me_ofrece_a trafico_de_personas traficada traficadas esclava mi_cuota cuota la_vende me_pone_en_internet con_mi_cuerpo con_el_cuerpo
    me_presta_a presta_a_sus_amigos me_pone_a_trabajar_en_la_calle trabajar_en_la_calle prostituirse obligandome obligando_a me_estan_obligando trabajando_sin_paga
    me_cambio_por me_vendio_por dejo_que_sus_amigos deja_que_sus_amigos me_intercambio obligan_a_trabajar_la_calle obligan_a_prostituir
  `,
  forces:
    'obliga obligan obligo obligaron obligaba obligada obligadas forza forzo forzaron fuerza fuerzan forzada forzado hace hacen hizo hicieron tengo_que pone pusieron manda a_la_fuerza exige exigen',
  'sex-work':
    'acostarme acostar_con acostarse sexo relaciones tener_sexo vender venderme clientes cliente hombres cosas prostituir trabajar pararme esquina calle llevar cargar mover favores estar_con_hombres estar_con_otros dormir_con dormir_con_el hacerlo drogarme bailar desnudarme pagar firmar mandar_fotos la_calle',
  'forced-sex':
    'me_forzo me_fuerza me_forzaron me_obligo_a me_obliga_a sexo_por_droga sexo_a_cambio a_cambio_de_sexo me_hizo_hacerle me_hace_acostarme nos_obligan a_la_fuerza sexo_obligado obligada_a obligado_a sin_mi_consentimiento',
  'forced-drugs':
    'me_inyecto me_inyecta_a me_inyecta_cuando me_inyecta_dormida me_droga me_drogan me_drogo me_drogaron me_mantiene_drogada me_mantienen_drogada me_tiene_drogada en_mi_bebida en_el_trago en_mi_trago en_mi_vaso algo_en_la_bebida me_echaron_algo me_puso_algo me_metio_la_aguja nos_droga nos_tienen_drogad* me_quiere_drogar dormirme me_tiene_dopada dopada me_dopa me_dopo pa_dormirme para_dormirme despierto_con_dolor me_da_pastillas_pa me_da_pastillas_para',
  papers:
    'pasaporte papeles id identificacion tarjeta ebt dinero cheque cheques llaves zapatos medicina medicinas metadona celular telefono documentos sueldo pago licencia chavos cuartos plata feria',
  passport: 'pasaporte pasaportes',
  keeps: 'quita quito quitaron tiene tienen guarda guardan esconde escondio agarra controla retiene maneja queda quedo robo cogio',
  'takes-my':
    'me_quita_el me_quita_la me_quita_mi me_quita_todo me_quito_el me_quito_la me_quito_los me_quito_mis se_queda_con_mi se_queda_con_el se_queda_con_todo me_esconde_el me_esconde_la me_esconde_los me_controla_el controla_mi me_controla mi_dinero_lo me_roba_el maneja_mi me_quita_los no_me_da_dinero me_quitaron_el_pasaporte me_quitaron_los guarda_mi guarda_mis tiene_mi_tarjeta tiene_mi_ebt tiene_mi_id tiene_mi_pasaporte tiene_mis_papeles se_quedan_con se_lleva_mi me_escondio_las me_escondio_el tiene_mi_clave me_quito_la_plata',
  deports:
    'deporten deportar deportan deportarme migra ice inmigracion dcf dcyf quitar_los_ninos quitarme_los_ninos quitarme_a quitar_a_mis me_quita_a_mis me_quita_los_ninos custodia quitar_mis_hijos quitar_a_los_ninos quitarme_a_mis quitar_los_hijos',
  afraid: 'miedo temor temo asustad* aterrad* aterrorizad* panico cague terror',
  'go-home':
    'volver_a_casa volver_a_mi_casa regresar_a_casa regresar_a_la_casa regresar_a_mi ir_a_casa ir_a_mi_casa ir_a_la_casa llegar_a_casa llegar_a_la_casa llegar_a_mi dejarlo dejarla irme volver_con regresar_con salir dormir salir_de estar_en_mi_casa estar_en_la_casa volver_alla denunciar vuelva_a_casa a_la_casa_con entrar_a_mi_casa regresar_con_el volver_con_el quedarme_aqui estar_sola_con',
  'fear-idiom':
    'dentista agujas entrevista fantasma aranas cirugia resultados oscuro pelicula alturas examen recaer recaida corte deporten operacion juez',
  escapes:
    'escondida escondido escondidos escondidas escondiendome esconderme me_escondi huir huyendo hui escapar escaparme escape me_escape salir_corriendo sali_corriendo escapando irme_de_aqui salir_de_aqui sacarme saquenme lugar_seguro me_fui_de_la_casa fugarme me_fui_corriendo alejarme me_le_escape meti_en_el_bano',
  'hide-place': 'bano baño closet ropero sotano debajo_de_la_cama atico garaje monte vecina vecinos iglesia carro',
  hear: 'oigo escucho oi escuche oyen oye se_oye se_escucha se_oyen gritos grita gritando llorando llora vecina vecinos arriba al_lado ruido pelean',
  abuse: `
    abusivo abusiva abusador maltratador maltrato violento violenta agresivo agresiva toxico toxica controlador controladora celoso celosa celosos posesivo
    manipulador peligroso machista violencia mal_genio mal_caracter bravo_conmigo maltrata maltratan
  `,
  'abuse-talk':
    'sustancias sustancia alcohol consejera prevencion clase curso taller videojuegos perro barrio_violento bicho no_violenta voluntaria voluntario donar corte grupo viento',
  checks:
    'revisa reviso revisan revisar revisando chequea checa checo lee leyo leyendo mira mirando ve vio espia monitorea vigila rastrea controla agarra agarro tiene contesta contrasena clave contrasenas hackeo quebro rompio tiro quito quita cogio esculca esculco registra anda_en metido_en coge',
  'my-phone':
    'telefono celular cel mensajes mensaje textos texto contrasena contrasenas clave claves facebook ubicacion whatsapp correo todo esto cuenta cuentas bolsa cartera fon',
  mad: 'celos celoso celosa bravo brava enojado enojada furioso furiosa molesto agresivo agresiva loco loca violento violenta encabronado encabrona emputado ardido rabia histerico encojonado encojona guapo quillado alterado',
  'gets-mad':
    'se_enoja se_enojo se_pone_bravo se_pone_brava se_pone_agresiv* se_pone_violent* se_pone_loco se_pone_como se_pone_feo se_pone_celos* se_pone_mal se_pone_furios* se_pone_guapo se_pone_necio se_pone_pesado se_encabrona se_emputa se_encojona se_molesta_cuando se_molesta_si se_altera se_enfurece se_vuelve_loco se_quilla se_encela me_cela me_hace_escenas explota cuando_toma cuando_bebe cuando_esta_borrach* cuando_se_emborracha cuando_usa se_arrecha se_enfogona cuando_anda_tomado',
  rules: `
    no_le_gusta_que no_quiere_que me_prohib* me_prohibe no_puedo_tener_amig* me_controla me_vigila_todo controla_todo me_pregunta_donde le_tengo_que_pedir
    pedirle_permiso tengo_que_pedir_permiso me_cuenta_los_minutos me_toma_el_tiempo me_llama_a_cada no_me_deja_hablar no_me_deja_tener no_me_deja_ver
    no_me_deja_trabajar no_me_deja_usar no_me_deja_ni no_me_deja_sola no_la_deja_hablar no_la_deja sabe_donde_estoy siempre_sabe camaras mandarle_foto mandar_foto
    el_decide me_aisla todo_lo_que_hago me_pide_la_ubicacion me_llama_cada mi_ubicacion se_lo_queda se_lo_queda_el el_manda el_maneja no_me_dejo_ir no_la_dejan
    no_me_dejan_tener me_borro_los me_revisa todo_el_tiempo_me cada_5_minutos me_tiene_cheka no_me_lleva lo_paga_el soy_infiel que_le_soy_infiel me_tiene_controlada
    pedir_permiso sin_su_permiso donde_estoy_y_con_quien celosisimo celosisima pido_permiso no_tengo_permiso no_soy_nada_sin_el sin_que_el_sepa no_me_permite
    me_tiene_prohibido decide_con_quien con_quien_hablo no_puedo_hacer_nada_sin me_acusa me_esta_vigilando me_rastrea revisa_mi me_exige no_deja_que_trabaje
    tiene_mi_clave me_quiere_tener la_controla lo_controla no_lo_deja tengo_que_decirle_que_si nadie_me_va_a_creer me_va_a_arruinar fotos_para_probar cuenta_mis
    me_esconde_las_medicinas siempre_pidiendo_perdon me_quito_mi no_tengo_dinero_para_dejarlo soy_una_puta que_soy_una que_no_valgo me_quitar_a_los
    que_si_me_voy_llama si_me_voy_llama mide_el_tiempo mide_cada_palabra medir_cada_palabra lee_mi_cel lee_mi_celular me_llama_30_veces se_quedan_con_el_dinero
    ya_no_me_llama_desde
  `,
  'let-idiom': 'no_me_deja_dormir no_me_deja_en_paz no_me_dejan_entrar no_me_deja_de no_me_deja_comer no_me_deja_respirar',
  eggshells: `
    cascaras_de_huevo cascarones_de_huevo pisando_huevos pies_de_plomo con_pinzas cuidado_con_lo_que cuidado_de_no con_cuidado_para_no de_puntitas de_puntillas
    para_que_no_se_enoje no_hacerlo_enojar no_hacerlo_enfadar palabra_clave que_no_se_entere cuidar_lo_que_digo en_puntitas con_un_ojo_abierto caminando_en_puntas
    maleta_lista
  `,
  unsafe:
    'no_me_siento_segura no_me_siento_seguro no_estoy_segura_aqui no_estoy_a_salvo no_es_seguro no_estoy_segura_en insegura no_estamos_seguros no_estamos_a_salvo no_es_un_lugar_seguro no_estoy_seguro_aqui no_estan_seguros no_me_siento_a_salvo no_me_siento_bien_en_mi_casa no_esta_segura',
  'unsafe-talk': 'carretera hielo manejar puente agua jeringas',
  'hes-here': `
    esta_aqui el_esta_aqui esta_al_lado esta_cerca esta_enfrente aqui_al_lado anda_cerca puede_ver_esto si_ve_esto si_el_ve si_lo_ve si_lee_esto si_se_entera si_me_ve
    si_ve_que si_me_agarra me_esta_viendo nos_esta_oyendo esta_escuchando cuando_el_llega cuando_llega el_llega llega_a_las cuando_el_no cuando_no_esta esta_dormido
    esta_en_el_cuarto no_se_entere no_puede_saber no_sepa que_no_sepa no_vea el_lee los_lee lo_lee el_ve si_contesta_un_hombre contesta_un el_contesta me_va_a_encontrar
    mi_marido_ve mi_esposo_ve esta_en_casa esta_en_la_casa el_no_sabe no_sabe_que antes_de_que_llegue antes_que_llegue cuando_llegue si_me_ven si_se_entera_que cuando_salga
    oigo_el_carro no_sabe_que_les para_que_no_vea pa_que_no_vea que_no_vea va_a_ver_esto si_ve_los cuelguen borre_la esta_junto_a esta_a_mi_lado me_va_a_ver a_escondidas
    entre_nosotros_no_le sobre_mi_hombro si_viera_esto
  `,
  hush: 'no_puedo_hablar no_puedo_decir no_puedo_escribir no_puedo_contestar no_puedo_llamar no_me_llamen no_llamen no_me_escriban no_escriban no_contesten no_respondan no_manden no_me_manden borra borren borre borro dejen_de_escribir ya_no_escriban solo_texto solo_mensaje solo_escriban hablar_bajito privado hagan_como finjan discret* no_llames escriban_solo no_le_digan no_digan_que que_no_sepan sin_que_sepa no_puedo_textear calladito en_secreto no_pude_contestar',
  outbursts: `
    me_grita me_grito me_insulta me_humilla me_llama_puta me_dice_puta me_dice_que_no_sirvo me_ofende me_trata_mal me_trata_como me_dice_cosas rompe_cosas
    rompe_las_cosas rompio_mi_celular rompio_mi_telefono quebro_mi quebro_el_celular tira_cosas tira_las_cosas avienta_cosas tiro_el_plato avento_el golpea_la_pared
    golpeo_la_pared hoyo_en_la_pared hueco_en_la_pared puno_en_la_pared puno_a_la_pared levanto_la_mano levanta_la_mano alzo_la_mano me_alza_la_voz pateo_al_perro
    patea_al_perro grita_mucho gritan_mucho me_escupe me_menosprecia me_agarra_del_brazo me_jalo_del_brazo me_agarro_del_brazo me_jalonea casi_me_pega
    quebro_los_platos azota_las_puertas azota_puertas da_portazos golpea_las_cosas me_grita_en_la_cara me_amenaza_con_irse me_dice_que_nadie me_asusta_cuando
    me_arrincona rompio_la_television rompio_la_tele quiebra_cosas rompio_los rompe_todo tira_los_platos tirando_cosas gritando_y_tirando
  `,
  excuses: `
    fue_mi_culpa es_mi_culpa es_culpa_mia por_mi_culpa yo_lo_provoco me_cai_de digo_que_me_cai dije_que_me_cai dice_que_se_cayo me_pegue_con_la_puerta manga_larga
    mangas_largas no_lo_hace_a_proposito me_pidio_perdon prometio_cambiar va_a_cambiar dice_que_cambio volvi_con_el volvio_con_el regrese_con_el regreso_con_el
    cuando_esta_tomado no_fue_para_tanto no_es_tan_malo no_pregunten no_es_mala_persona nadie_me_va_a_querer me_cai_otra_vez me_cai_por_las_escaleras
    se_cayo_otra_vez llegamos_a_las_manos nos_fuimos_a_las_manos no_es_mal_hombre pierde_el_control me_lastime_sola choco_con_la_puerta fue_culpa_mia yo_lo_provoque
    lo_hice_enojar fue_que_me_cai me_cai_pero le_dije_que_me_cai dice_q_se_cayo fue_sin_querer es_bueno_cuando cuando_no_usa
  `,
  owes: 'debo deuda debe deudas le_debo debia',
  regret:
    'me_voy_a_arrepentir te_vas_a_arrepentir me_arrepentir* vas_a_ver ya_veras ya_voy_a_ver algo_malo_va me_va_a_pesar me_la_va_a_pagar me_las_va_a_pagar se_donde_vives sabe_donde_vivo saben_donde_vivo bajo_perfil me_traen_ganas me_tienen_ganas problemas_con_un_tipo pleito pleitos peleamos_mucho peleamos_feo pelea_fea peleas se_puso_feo nos_peleamos volvio_al_barrio la_gente_me_anda',
  'bad-home': `
    mal_en_casa mal_en_mi_casa feo_en_casa feas_en_casa fea_en_mi_casa feo_en_mi_casa tensas_en tenso_en_casa no_quiero_ir_a_casa no_quiero_ir_a_mi_casa
    no_quiero_volver_a_casa no_quiero_volver_a_la no_quiero_regresar_a no_quiero_llegar_a no_puedo_ir_a_mi_casa no_puedo_volver_a_mi cosas_en_la_casa cosas_en_casa
    no_quiero_estar_en_mi_casa cosas_estan_tensas estan_tensas tensas_con cosa_esta_fea esta_fea_en volver_a_esa_casa peleando_mucho pelean_feo se_pelean no_puedo_ir_a_casa
    problema_en_la_casa problemas_en_la_casa hubo_gritos gritos_en_la problemas_con_el en_otro_lado_hoy no_se_de_que_humor dormir_en_el_carro peleamos_todos_los_dias
    cada_vez_peor_con va_empeorando
  `,
  favours:
    'a_cambio_de por_un_lugar_donde por_techo por_donde_dormir no_tengo_a_donde_ir no_tengo_donde_ir no_tengo_adonde para_que_me_deje_en_paz dependo_de_el por_un_lugar por_dormir_aqui cosas_que_no_quiero cosas_q_no_quiero hacer_lo_que_diga lo_que_diga hacer_lo_que_el el_me_consigue el_manda no_me_lleva me_da_la_droga el_me_da_la a_veces_no_quiero para_quedarme_aqui pa_quedarme_aqui dependo_de',
  'kills-maybe':
    'me_mata me_matan matarme me_mate me_maten me_matara me_mataria matarnos nos_mata nos_mate me_entierra me_corta me_quema me_rompe_la me_pega_otra me_quema_la me_acaba me_hace_algo me_dispara me_da_un_tiro dar_un_tiro darme_un me_rompe_la_cara me_rompe_las me_parte_la me_va_a_dar_un nos_va_a me_tira_al echarme_gasolina echar_gasolina quemarme me_corta_la no_soy_de_nadie es_para_mi es_pa_mi me_desaparece cortarme_el me_va_a_hacer me_va_a_ir_mal la_mata la_mate me_va_a_matar me_van_a_picar me_van_a me_mata_a_mi',
  'finds-me': 'me_encontro me_hallo me_encuentre me_halle me_encuentra',
  cuts: 'corto quemo cortaron quemaron mordio',
  room: 'cuarto sotano closet bano casa apartamento carro adentro garaje maleta puerta',
  flees: `
    dejarlo lo_deje dejarla escapar_de_el huir_de alejarme_de salir_de_esta_relacion refugio_para_mujeres casa_de_mujeres irme_antes_de_que escaparme_de
    como_lo_dejo como_dejarlo quiero_dejarlo separarme_de salir_de_aqui_sin_que como_salgo plan_para_irme irme_de_la_casa lugar_seguro_donde donde_no_me_encuentre
    hice_una_maleta tengo_una_maleta salir_de_aqui casa_segura refugio_de_mujeres mujeres_golpeadas irme_sin_que
  `,
  object: `
    botella palo tubo gasolina plancha cable correa cinturon cigarro cigarrillo fierro jeringa ladrillo bate silla chancla agua_caliente sarten piedra martillo
    percha escoba candela tijera tijeras
  `,
  almost: 'casi por_poco',
  brandishes:
    'tiene tienen saco apunta apunto apuntaron apuntando carga cargo trae traia anda_con duerme_con viene_con vino_con saca amenaza cargó',
  'fears-him':
    'le_tengo_miedo le_tengo_terror le_tengo_mucho le_tenemos_miedo le_tiene_miedo le_tienen_miedo le_tengo_un_poco_de me_da_miedo_el me_da_miedo_como me_da_terror me_da_mala_espina ese_hombre_me me_da_miedo_mi le_temo me_asusta me_siento_vigilada miedo_cuando_el nerviosa_cuando tengo_miedo_de_que me_pongo_nerviosa',
  bleeding: 'sangre sangrando sangro sangra puntos hinchada hinchado',
  'runs-from':
    'huyendo_de huyo_de huir_de escapando_de escape_de escapar_de escaparme_de escondida_de escondido_de escondiendome_de esconderme_de sali_huyendo corriendo_de alejarme_de me_le_escape me_escape protegerme_de huyendole huyendo escondidos_de',
  unpaid: 'sin_paga sin_pagar sin_pagarme no_me_pagan no_me_paga no_nos_pagan sin_sueldo no_pagan',
  insult:
    'loca loco inutil puta drogadicta drogadicto basura estupida bruta cualquiera perra pendeja zorra gorda fea cuero adicta nada infiel mentirosa tecata',
  names: 'dice decia dijo llama llamo grita trata_de trata_como',
  ousts:
    'me_saco_de_la_casa me_boto_de_la_casa me_echo_de_la_casa me_corrio_de_la_casa me_dejo_en_la_calle me_dejo_afuera me_tiro_la_ropa me_tiro_las_cosas me_boto_la_ropa me_saco_a_la_calle me_saco_la_ropa me_dejo_tirada me_boto_a_la_calle me_dejo_en_la_calle_a no_me_dejo_entrar me_saco_de',
  creeps:
    'me_mira_raro me_mira_feo me_mira_mucho como_me_mira se_me_queda_mirando me_esta_mirando entra_sin_tocar se_me_acerca_mucho comentarios_raros comentarios_sobre_mi otra_cosa_que_dinero quiere_otra_cosa mala_espina gente_rara me_hace_propuestas me_propuso no_me_deja_tranquila no_me_suelta me_anda_rondando me_tira_indirectas se_me_pega busca_pelea brusco_con es_muy_brusco me_mira_cuando insinua me_hace_sentir_incomoda me_incomoda se_porta_raro_conmigo me_esta_vigilando me_coquetea me_acosa mala_vibra me_pone_la_mano',
  ex: 'ex exesposo ex_marido exmarido exnovio expareja',
  'wont-stop':
    'me_sigue_escribiendo me_sigue_llamando no_deja_de no_para_de no_acepta no_me_deja_en_paz numeros_nuevos otros_numeros cuenta_falsa aparece aparecio pasa_por insiste volvio_a_llamar me_llama_a_cada no_me_deja_tranquila me_escribe me_llama',
  lurks: 'ha_pasado_por pasa_por_mi un_carro_afuera carro_parado carro_ha_pasado pasa_y_pasa mismo_carro dando_vueltas_por rondando',
  'goes-to': 'ir_con irse_con ir_a_casa_de quedarse_con estar_con ver_a',
  'shut-in': 'encerrada encerrado encerradas encerrados trancada trancado amarrada amarrado secuestrada secuestrado candado',
  pet: 'perro perra perrito gato gata bicho',
  abuser:
    'abusador abusivo maltratador golpeador agresor relacion_toxica relacion_abusiva es_posesivo es_posesiva es_celoso es_toxico es_controlador es_agresivo muy_celoso muy_agresivo bien_celoso bien_toxico',
  bruises: 'moretes moreton* moretones morados moradas chichon moraton* moreton golpes_en_el marcas_en moradito',
  fiction: 'pelicula peliculas peli serie novela novelas episodio netflix cancion canciones podcast documental videojuego personaje cuento',
  public: 'noticias noticia articulo concientizacion taller charla afiche voluntaria prevencion periodico',
  grave: 'tumba caja cajon ataud hoyo bala balazo viva plomo funeral panteon cementerio',
  sex: 'sexo relaciones cogio cogieron me_cogio penetro encima turnaron pantalones metio_mano aprovecho',
  asleep: 'dormida dormido inconsciente desmayada borracha drogada perdida noqueada durmiendo',
  bangs:
    'pateando pateo patea golpeando golpea tumbando tumbo rompiendo rompio quebro quebrando forzando forzo dando_golpes dandole_golpes tratando_de_tumbar tumbar romper partiendo dandole_patadas',
  door: 'puerta puertas ventana ventanas porton candado',
  'this-one': 'esto eso este esta estas',
  'it-was-him':
    'fue_el fue_mi_marido fue_mi_esposo fue_mi_novio fue_mi_pareja el_me_hizo me_hizo_esto el_lo_hizo por_culpa_de_el me_lo_hizo fue_mi_ex fueron_ellos',
  outside: 'afuera esperandome abajo_con',
  'in-peril':
    'no_estoy_a_salvo no_estamos_a_salvo no_estoy_segura_con no_estoy_segura_en_mi no_me_siento_segura_en_mi no_estoy_segura_en_casa no_estamos_seguros',
  'cant-speak': 'no_puedo_hablar_ahora no_puedo_hablar_mucho no_puedo_decir_mucho no_puedo_decir_quien no_puedo_hablar',
  'calls-on': 'llama llamar llamo llame denuncia denunciar echar echarme mandar',
  'again-too': 'otra_vez de_nuevo cada_noche todos_los_dias siempre',
  'threat-phrase': `
    bala_para_mi bala_con_mi no_voy_a_amanecer no_amanezco soy_la_siguiente sigo_yo yo_sigo cortarme_el_cuello cargando_la_pistola viene_para_aca viene_en_camino
    donde_esconderme escondanme mato_al_perro mato_a_mi_perro me_va_a_volver_a_pegar no_puedo_llamar_me viene_por_mi ya_viene_por se_llevaron_a_mi se_llevo_a_mis
    me_iba_a_morir_pronto algo_malo_me_va foto_de_mi_ventana foto_de_mi_casa
  `,
  oneself: 'misma mismo',
  'before-he': 'antes_de_que_llegue antes_que_llegue antes_de_que_regrese antes_de_que_vuelva cuando_llegue_me',
  'get-out': 'salir_de_aqui irme sacarme esconderme huir',
  'blow-mark': 'del_golpe de_los_golpes del_puno del_punetazo por_los_golpes',
  'might-see':
    'si_ve_esto si_el_ve si_lo_ve si_lee_esto si_ve_este si_se_entera que_no_se_entere no_se_puede_enterar no_puede_saber que_no_vea para_que_no_vea pa_que_no_vea el_lee_todo lee_mis_mensajes lee_todo_lo me_lee_los me_ve_los si_me_ve_hablando si_me_ve_con_el_telefono no_le_digan_a_mi_esposo no_le_digan_a_mi_marido por_encima_del_hombro mi_marido_lee mi_esposo_lee mi_novio_lee va_a_ver_esto',
  'will-he': 'va_a van_a iba_a ira iran quiere quieren',
  'hes-coming':
    'ya_viene viene_para_aca viene_pa_ca viene_subiendo esta_subiendo esta_llegando ya_llega ya_llego va_a_llegar viene_por_mi viene_de_camino',
  'cry-out': 'auxilio ayuda ayudenme ayudame socorro salvenme sos 911 manden_policia llamen_a_la_policia rapido ayudenme_a_salir',
  bites: 'me_mordio me_muerde me_mordieron mordidas',
  'shot-wound': `
    me_balearon me_dispararon me_tiraron_un_tiro me_dieron_un_tiro un_balazo me_apunalaron me_punalearon me_acuchillaron me_dispara me_navajearon una_punalada
    le_dispararon lo_balearon
  `,
  'face-hurt': `
    cara_destrozada cara_hinchada cara_inflamada me_tumbo_los_dientes me_tumbo_un_diente sin_dientes no_veo_de_un_ojo ojo_cerrado cara_morada oido_me_zumba
    me_partio_la
  `,
  jealous: 'celoso celosa celos celosisimo me_acusa',
  narcan: 'narcan naloxona',
}
