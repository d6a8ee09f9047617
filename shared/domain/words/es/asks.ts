/** Spanish words by which people ask who we are and what we keep, ask for a person, a call, a language or no police, and say that we have the wrong one. */
import { anyWord, givenNames } from '../names.ts'
import type { Senses } from '../senses.ts'

export const asks: Senses = {
  any: anyWord,
  'given-name': givenNames,
  here: 'aqui aki aca ahi',
  life: 'en_mi_vida',
  usual:
    'la los las un una unos unas mi tu su mis tus sus eso me te se le lo nos les tu usted ella ellos ustedes nosotros a de en con por para pa sin sobre como asi tan muy mas menos bien mal bueno buena malo mala nada nadie nunca siempre ya todavia aun ahora hoy ayer manana luego ahi alla si ni o y e pero porque que quien cual cuando donde capaz feliz facil dificil mismo misma nuevo nueva viejo vieja grande pequeño solo sola cierto verdad posible justo',
  'usual-noun': `
    policia adicto adicta drogadicto usuario usuaria doctor doctora enfermera mayor menor madre padre persona personas gente amigo
    amiga hombre mujer ciudadano residente loco loca tonto tonta idiota facil comida agua luz calor cama camas trabajo dinero casa
    tiempo cosa cosas problema problemas ayuda lugar puerta manera forma necesario importante gracias jaja alguien algo otro otra todo
    toda todos hora dia noche semana droga drogas narcan medico calefaccion transporte ropa guagua tren bot robot digno fuerte fan
    religioso racista alcoholico vida justo nina nino
  `,
  // numero equivocado
  'wrong-w': 'equivocad* ekivocad* equibocad* eqivocad* incorrect* erron* errad* equivokad* mal_escrito',
  'who-reached': 'persona señora senora senor hombre mujer numero contacto tipo muchacho muchacha chica chico man mensaje texto',
  'line-word': 'numero nmero numeros num nro telefono tel fono fone cel celular linea chip movil',
  misdialed: `
    te_equivocaste te_ekivocaste se_equivoco se_ekivoco se_equivocaron se_ekivocaron te_has_equivocado se_ha_equivocado
    se_han_equivocado estan_equivocados esta_equivocado esta_equivocada estas_equivocado estas_equivocada tas_equivocado ta_equivocado
    marco_mal marcaste_mal marcaron_mal discaste_mal te_confundiste se_confundio se_confundieron te_confundes se_confunde
    se_estan_confundiendo hay_un_error_con_el_numero tas_perdido se_les_cruzaron numero_mal mal_el_numero mal_el_telefono
    mal_mi_numero numero_que_no_es tiene_mal_el tienes_mal_el tienen_mal_el le_dieron_mal te_dieron_mal les_dieron_mal anda_mal_tu
    numero_esta_mal numero_falso equivocaste_de equivoco_de equivocaron_de equivocan_de equivocas_de numero_malo a_quien_no_es
    persona_que_no_es no_es_quien
  `,
  'confused-me':
    'me_confund* me_estas_confund* me_estan_confund* me_esta_confund* confundido_con confundiendo_con confundes_con confunden_con',
  'by-me':
    'me_equivoque llame_al marque_el marque llame_a con_mi_receta mi_receta tren puerta dosis pastilla guagua calle cita clinica salio examen cuenta_del el_banco en_mi me_dieron la_farmacia farmacia cvs talla orden pedido decision camino fue_mi anote_el marque_un zapato llame_a_un',
  'someone-else':
    'otra_persona otro_numero alguien_mas otro_man otra_muchacha otro_muchacho otra_gente de_otro de_otra otro_dueno otro_el_numero otra_el_numero otro_contacto',
  meant:
    'buscan busca buscas buscando mensaje mensajes texto creo era es pertenece numero telefono cel linea chip seguro quieren quiere quieres confund* escrib* hablar antes',
  sought:
    'a_quien_busc* quien_busc* quien_usted* quien_crees quien_creen quien_cree quien_pien* quien_ustedes la_persona_que_busc* la_persona_q_busc* el_que_busc* la_que_busc* persona_que_usted* a_quien_no_es quien_no_es el_q_buscan la_persona_que_cree la_persona_que_piens* a_quien_quier* que_buscan que_busca que_estan_buscando que_ustedes_buscan',
  'this-not':
    'este_no_es esta_no_es esto_no_es ese_no_es esa_no_es aqui_no_es este_ya_no_es esta_ya_no_es no_es_el_numero no_es_el_telefono no_es_el_cel no_es_su_numero no_es_este_el eso_no_es no_es_mi_numero este_numero_no_es ese_numero_no_es este_telefono_no_es',
  'im-not': 'no_soy yo_no_soy no_me_llamo nunca_fui_yo im_not no_habla soy_yo_no',
  'no-soy': 'no_soy yo_no_soy',
  'nobody-named':
    'con_ese_nombre que_se_llame_asi q_se_llame_asi se_llame_asi se_llama_asi de_ese_nombre por_ese_nombre llamado_asi llamada_asi con_tal_nombre no_se_llama_asi nadie_llamado nadie_llamada ese_nombre_aqui ningun_nombre_asi ese_nombre_no_es',
  'not-here':
    'aqui_no_vive aki_no_vive ya_no_vive_aqui nadie_aqui aqui_no_hay aki_no_hay aqui_nadie no_esta_aqui_ese no_trabaja_aqui aca_no_vive aqui_no_esta no_hay_nadie',
  'there-is-no':
    'no_hay_ningun no_hay_ninguna aqui_no_hay aki_no_hay no_vive_ningun no_vive_ninguna no_conozco_a_ningun no_conozco_ningun no_conozco_ninguna no_conozco_a_ninguna aqui_no_vive no_hay_nadie_llamado ningun ninguna',
  'who-is': 'quien_es kien_es quien_es_ese quien_es_esa quien_carajo_es quien_diablos_es',
  'who-that':
    'esa_persona ese_senor esa_senora de_quien_hablan de_que_hablan de_que_me_hablan de_q_hablan a_esa_gente a_nadie_con esas_personas ese_programa de_quien_habla a_esa a_ese quien_es_ese',
  'not-know':
    'no_conozco no_conosco no_se ni_idea no_lo_conozco no_la_conozco no_los_conozco desconozco no_tengo_idea nunca_oi no_se_ni ni_conozco no_sé_quien yo_no_conozco no_se_quien_es no_se_kien_es',
  'got-new':
    'me_dieron me_acaban_de_dar compre me_compre acabo_de_comprar acabo_de_sacar acabo_de_recibir tengo recien_tengo consegui me_asignaron nuevo cambie herede me_encontre encontre estrene me_lo_dio me_toco prestado lo_compre',
  'this-line':
    'este_numero este_num este_cel este_celular este_telefono esta_linea este_tel este_chip ese_numero el_numero_este este_nro ese_telefono ese_cel este_movil este_aparato',
  'prior-owner':
    'dueno_anterior duena_anterior anterior_dueno antiguo_dueno anterior_duena el_que_tenia_este la_que_tenia_este antes_era_de antes_era antes_de_mi otro_dueno el_que_lo_tenia la_que_lo_tenia quien_tenia_este tenia_este_telefono tenia_este_numero este_telefono_antes cambio_de_dueno persona_de_antes era_de_otra era_de_otro dueno_no_se_llama el_que_usaba_este lo_tenia_antes tenia_antes_este tuvo_antes dueno_de_antes duena_de_antes ya_no_tiene_este_tel* ya_no_tiene_este_num* cambio_de_dueno',
  'this-is':
    'es_de este_es esta_es esto_es aqui_es es_una es_un escribio_a escribiste_a llamo_a escribieron_a_una escribieron_a_un le_escribiste usted_escribio es_el_numero_de aqui_somos somos',
  business:
    'negocio panaderia pizzeria peluqueria barberia restaurante restaurant iglesia oficina tienda salon bodega taller escuela consultorio abogado florist* flores empresa compania colmado garage hotel lavanderia ferreteria farmacia supermercado dentista carniceria parroquia compañia carros guarderia colegio agencia',
  'that-one':
    'numero_de_el numero_de_ella numero_de_mi numero_de_la numero_de_esa numero_de_ese cel_de_el cel_de_ella telefono_de_el telefono_de_ella su_numero el_de_el el_de_ella su_cel su_telefono ese_numero numero_suyo le_pertenece su_celular numero_del',
  'mine-now':
    'ahora_es_mio ahora_lo_tengo ahora_la_tengo es_mio_ahora ahora_es_mi es_mio mi_numero_ahora lo_tengo_yo yo_lo_tengo es_mi_numero este_es_mi mi_numero_es_nuevo ahora_yo ahora_soy_yo_el este_numero_es_nuevo este_num_es_nuevo',
  changed: 'cambio cambio_de cambiaron tiene_otro ya_no_usa ya_no_tiene perdio boto',
  'not-for-me':
    'no_es_para_mi no_era_para_mi no_es_pa_mi no_era_pa_mi no_iba_para_mi no_son_para_mi no_eran_para_mi no_va_para_mi no_va_conmigo_ese no_me_corresponde no_va_dirigido no_es_conmigo',
  'not-me':
    'no_soy_yo yo_no_soy no_soy_esa no_soy_ese no_soy_el no_soy_ella ese_no_soy esa_no_soy no_soy_quien no_soy_la_persona no_soy_a_quien no_soy_la_que no_soy_el_que no_soy_el_paciente no_es_el no_es_ella yo_no_fui soy_otra_persona nope_no_soy yo_no_soy_esa soy_otro no_soy_tu no_eres_tu_a aqui_no_es aki_no_es no_es_aqui no_es_aki no_soy_quien_busca*',
  'gave-out':
    'puso_mi dio_mi da_mi dieron_mi pusieron_mi le_dieron te_dieron uso_mi usa_mi usaron_mi escribio_mi anoto_mi anotaron_mi le_dio_mi',
  'never-was':
    'nunca_estuve nunca_he_estado no_estuve jamas_estuve nunca_fui nunca_he_ido no_he_ido jamas_he_ido yo_no_estuve no_estuve_en',
  'the-hospital': 'hospital emergencia emergencias ese_hospital programa clinica sala detox rehab',
  'your-program': 'ese_programa este_programa ningun_programa programa esa_lista paciente',
  'not-user':
    'no_uso_drogas nunca_he_usado nunca_use nunca_he_tenido_una_sobredosis no_consumo nunca_tuve no_soy_drogadicto nunca_he_consumido ni_fumo me_ha_revivido no_uso_nada',
  'right-one':
    'numero_correcto persona_correcta revisa_bien_el revise_el chequea_a_quien verifique_el verifica_el revise_bien revisa_el_numero cheque_el numero_que_es',
  'random-one': 'persona_cualquiera un_desconocido una_desconocida',
  // muerte
  died: 'murio mueren muerio murió fallecio fayecio falleci* fallecieron murieron expiro ha_muerto ha_fallecido deceso muelto falleciera se_murio',
  'passed-away':
    'falleci* passed_away partio_con partio_de paso_a_mejor estiro_la_pata descanso_en partio_al partio_a_la se_fue_con_dios se_fue_con_el se_fue_al_cielo ya_partio fallec*',
  'is-dead':
    'esta_muerto esta_muerta ta_muerto ta_muerta ta_muelto ta_muelta ya_muerto muerto_en fallecido fallecida difunto difunta finado finada el_muerto occiso shes_dead hes_dead',
  'dead-one':
    'a_un_muerto a_una_muerta un_difunto una_difunta un_fallecido una_fallecida mi_difunto mi_difunta al_difunto un_muerto una_muerta',
  passed: 'he_passed she_passed',
  'pass-what': 'out the',
  kin: 'hijo hija hermano hermana esposo esposa marido mujer madre mama mami padre papa papi pai mai nino nina nene nena novio novia pareja prometido prometida sobrino sobrina primo prima nieto nieta ex roommate companero companera inquilino inquilina dueno duena muchacho muchacha persona titular chamo viejo vieja tio tia abuela abuelo flaco bebe cunado cunada',
  'kin-speaking':
    'soy_la soy_el soy_su habla_la habla_el habla_su este_es_el este_era_su este_es_su le_escribe les_escribe este_telefono este_numero este_celular este_cel este_tel su_telefono su_celular su_numero su_cel tengo_su telefono_era de_el de_ella era_de su_tel les_aviso les_informo tengo_el_telefono',
  owner:
    'la_persona_que la_persona_de el_dueno la_duena el_titular la_titular el_que_recib* el_que_tenia la_que_tenia a_quien el_que_les la_que_ustedes el_que_ustedes a_la_persona el_que_contestaba la_que_contestaba el_senor_de el_muchacho_al el_que_texteaba la_que_texteaba el_de_este la_de_este',
  'didnt-make-it':
    'no_sobrevivio no_lo_logro no_la_logro no_resistio no_salio_de_esta no_lo_pudieron_salvar no_la_pudieron_salvar no_pudieron_salvarlo no_pudieron_salvarla esta_vez_no_volvio no_desperto_mas perdio_la_batalla perdio_la_vida perdio_la_lucha dejo_de_existir no_pudo_salvarse no_se_salvo ya_no_desperto ultimo_suspiro',
  'lost-one': 'lo_perdimos la_perdimos perdimos_a perdi_a lo_perdi la_perdi lo_desconectaron la_desconectaron',
  'of-us':
    'hijo hija hermano hermana mama papa madre padre esposo esposa ella lo la viernes sabado domingo lunes martes miercoles jueves ayer semana mes',
  buried: 'enterramos enterraron enterré lo_enterr* la_enterr* sepultamos sepultaron cremaron cremamos velamos velaron velando',
  funeral: 'funeral velorio entierro funeraria sepelio novenario',
  'was-held': 'fue es sera era ayer hoy viernes sabado domingo lunes martes miercoles jueves de',
  'found-dead':
    'encontraron_muerto encontraron_muerta encontramos_muerto encontramos_muerta hallaron_muerto hallaron_muerta encontraron_sin_vida encontramos_sin_vida hallaron_sin_vida encontre_muerto encontre_muerta encontraron_el_cuerpo encontraron_su_cuerpo',
  'with-god':
    'dios_se_lo dios_se_la dios_se_llevo dios_lo_llamo dios_la_llamo esta_con_el_senor esta_con_dios con_el_senor_el con_el_senor_ya descansa_en_paz descanse_en_paz en_paz_descanse descanso_en_paz se_fue_al_cielo ya_es_un_angel ya_es_un_angelito en_el_cielo_ya esta_en_el_cielo partio_con el_senor_lo el_senor_se_lo paso_a_mejor_vida mejor_vida en_la_gloria santa_gloria qepd q_e_p_d ya_descansa ella_descansa el_descansa se_fue_con_dios se_fue_con_el_senor dios_la_tiene dios_lo_tiene',
  'he-gone':
    'se_nos_fue se_me_fue se_fue_pa_siempre se_fue_para_siempre ya_no_esta nos_dejo partio se_nos_adelanto ya_partio nos_abandono se_lo_llevo se_la_llevo',
  'not-alive':
    'ya_no_vive no_vive_mas ya_no_esta_con_nosotros ya_no_esta_entre no_esta_con_nosotros ya_no_existe dejo_este_mundo de_este_mundo ya_no_esta_vivo ya_no_esta_viva no_esta_vivo no_esta_viva se_fue_de_este no_esta_entre_nosotros nos_dejo_el nos_dejo_para',
  'wont-answer':
    'no_contesta_mas no_puede_contestar no_va_a_contestar no_puede_responder no_va_a_responder no_les_va_a_contestar nunca_va_a_contestar',
  'rip-word': 'rip r_i_p qepd que_en_paz_descanse q_en_paz_descanse descanse_en_paz epd',
  'killed-him': 'lo_mataron la_mataron mataron_a lo_asesinaron la_asesinaron',
  'not-meant-dead': `
    perro perra gato gata mata planta bateria celular_muerto se_me_murio_el_telefono cansancio hambre frio risa jaja jajaja novela
    actor pelicula cantante hace_muchos_anos anos_que hace_anos cuando_yo cuando_era yo_era en_el_2015 cumpleanos aniversario vela
    abuelita casi me_muero me_muera vecina vecino vecinos murio_el_actor en_el_2010 desde_que serie 10_anos motor carro extraño
    extrano mundial suegra la_sone telefono_esta_muerto quiero_ir ojala amigo amiga amigos compa pana si_me si_el cuando_murio
    muerto_de muerta_de abuela abuelo peixe pez hace_2_anos hace_3_anos hace_4_anos hace_5_anos hace_6_anos hace_8_anos hace_10_anos
    mi_funeral comadre compadre dcf 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016
    2017 2018 2019 2020 2021 2022 2023 2024 perrito perrita me_voy irme quiero_estar ambulancia ahorita en_serio funeraria hace_tiempo
  `,
  // menor
  'minor-age':
    '8 9 10 11 12 13 14 15 16 17 ocho nueve diez once doce trece catorce quince dieciseis diecisiete diesiseis diesisiete dieciseiz diez_y_seis diez_y_siete 15anos 16anos 17anos 14anos 13anos dieci6 dieci7 sixteen fifteen seventeen fourteen',
  'minor-sex': '15f 16f 17f 14f 14m 15m 16m 17m f15 f16 f17 m15 m16 m17',
  im: 'tengo tngo tengop tenjo tiengo yo_tengo toy_en_los ando_en_los mi_edad_es cumpli tenia_19_tengo de_edad_tengo',
  'i-am': 'soy tengo yo vivo toy estoy ando',
  'im-only':
    'tengo_solo solo_tengo tengo_apenas apenas_tengo tengo_como tengo_nomas tengo_casi tengo_ya solamente_tengo tengo_mis tengo_recien solo yo_solo tngo_solo',
  'years-old': 'anos años anios anitos an_os ano year_old years_old',
  'age-unit':
    'dias dia meses mes semanas semana horas hora minutos min pesos dolares limpio limpia sobrio sobria hijos hijas nietos hermanos clases puntos en_el_trabajo de_casados libras aqui de_casado viviendo trabajando de_novios perros gatos cajas citas pastillas bolsas llamadas mensajes gradas escalones de_uso usando de_no de_experiencia en_recuperacion de_recuperacion sobriedad por_ciento ninos para_llegar',
  'i-turn': 'cumplo voy_a_cumplir cumpliré cumplire acabo_de_cumplir cumpli recien_cumpli casi_cumplo',
  'just-turned': 'acabo_de_cumplir recien_cumpli cumplo cumpli',
  eighteen: '18 dieciocho los_18 diesiocho 18_anos los_dieciocho',
  'eighteen-in':
    '18_en_enero 18_en_febrero 18_en_marzo 18_en_abril 18_en_mayo 18_en_junio 18_en_julio 18_en_agosto 18_en_septiembre 18_en_octubre 18_en_noviembre 18_en_diciembre 18_el_mes 18_el_ano',
  'not-eighteen':
    'no_tengo_18 aun_no_tengo_18 no_cumplo_18 no_cumplo_los_18 no_he_cumplido_18 no_he_cumplido_los_18 no_llego_a_18 no_llego_a_los_18 menos_de_18 casi_18 para_los_18 pa_los_18 cumplo_18 cumplo_los_18 para_ser_mayor para_18 no_tengo_dieciocho todavia_no_tengo_18 no_tengo_los_18 antes_de_los_18',
  minor:
    'menor menor_de_edad menores menor_d_edad minor menorcito no_soy_mayor no_mayor_de_edad no_soy_mayor_de_edad underage todavia_no_soy_mayor aun_no_soy_mayor',
  'can-i': 'aceptan pueden puedo atienden ayudan ayudar alguien puede igual necesito si reciben',
  'adult-only':
    'puse_que_tenia dije_que_tenia les_dije_que_tenia solo_para_adultos para_mayores hay_que_tener_18 hay_que_ser_mayor dije_18 puse_18 puse_21 puse_19',
  grade:
    'grado octavo noveno decimo onceavo 9no 10mo 11vo 8vo 7mo 6to 10_grado prepa preparatoria secundaria high_school middle_school bachillerato liceo grado_11 grado_10 grado_9 grado_8 9no_grado sophomore freshman junior_year la_escuela_todavia septimo undecimo onceno la_high',
  'in-school':
    'toy_en estoy_en voy_en voy_a_la voy_al estoy_en_el toy_en_el ando_en curso estudio_en soy voy_pal en_grado estoy_cursando todavia_voy_a paso_a',
  'a-child':
    'nene nena nino nina chamaco chamaca pelao pelado cipote cipota morro morra teenager adolescente chavalo chavito chavita patojo ishto chibolo chavo_de chava_de muchacho_de muchacha_de guambra pibe pelaito pelada guila un_chamaquito el_hermanito la_hermanita un_niño',
  'born-late':
    'naci_en_2008 naci_en_2009 naci_en_2010 naci_en_2011 naci_en_2012 naci_en_el_2008 naci_en_el_2009 naci_en_el_2010 naci_en_el_2011 naci_en_el_2012 naci_en_el_2013 naci_2009 naci_2010 naci_2011 soy_del_2008 soy_del_2009 soy_del_2010 soy_del_2011 soy_del_2012',
  'lied-age': 'menti_con_mi_edad menti_sobre_mi_edad menti_en_mi_edad menti_de_mi_edad mi_edad_es_1 no_tengo_la_edad no_tengo_edad',
  'in-care': 'foster_home foster_care group_home en_dcf custodia_de_dcf hogar_de_crianza hogar_sustituto tutor_legal',
  'not-own-age':
    'mi_hijo mi_hija mi_sobrino mi_sobrina mis_hijos mi_hermano mi_hermana mi_hermanito mi_hermanita mi_nieto mi_nieta desde_los cuando_tenia cuando_yo a_los el_tiene ella_tiene tenia_15 tenia_16 uso_desde desde_que mi_nene mi_nena cuando_era mis_ninos se_graduo escalones mi_primo mi_prima trabajo_con fumaba',
  // quien
  'who-is-this': `
    quien_es_usted quien_es_este quien_es_esto quien_sos quien_eres kien_eres kien_es_usted quienes_son kienes_son quienes_sois
    quien_habla kien_habla quien_me_escribe kien_me_escribe quien_me_text* quien_me_manda quien_me_esta quien_manda quien_escribe
    con_quien_hablo con_kien_hablo con_quien_estoy con_kien_estoy con_quien_tengo quien_esta_detras quien_esta_ahi
    quien_esta_escribiendo quien_es_el_que_escribe quien_envia quien_eres_tu perdon_quien_es who_dis who_is_this de_parte_de_quien
    de_quien_es_este quien_contesta quien_mand* quien_envi* de_quien_son decir_quien_es decir_quien_eres saber_quien_es
    con_quien_tengo quienes_me quien_me_habla con_quien_chateo con_quien_estoy_hablando a_quien_le_estoy a_quien_le_escribo
  `,
  'who-short':
    'quien_es kien_es quien quien_eres kien quien_es_ese quien_eh qien_es y_quien_es quien_habla wey_quien_es esto_quien_es quien_es_este_num quien_es_esto y_tu_quien_eres bueno_quien_es quien_es_mi_amor hola_quien_es disculpe_quien_es',
  'who-runs-this': `
    quien_esta_a_cargo quien_maneja quien_dirige quien_les_paga para_quien_trabaj* pa_quien_trabaj* de_donde_me_escrib*
    de_donde_escrib* de_donde_son de_donde_sacaron de_que_organizacion de_que_compania de_que_agencia quien_es_el_encargado
    quien_los_manda quien_te_mando de_quien_es_este_numero de_parte_de a_nombre_de_quien como_te_llamas como_se_llama_usted
    cual_es_tu_nombre como_se_llaman_ustedes te_conozco nos_conocemos que_empresa que_organizacion que_compania_es que_es_este_numero
    de_donde_son_ustedes ustedes_de_donde donde_estan_ubicados de_que_numero
  `,
  'who-sees':
    'quien_lee kien_lee quien_ve kien_ve quien_puede_ver quien_puede_leer quien_mas_ve quien_mas_lee quien_mas_puede quien_esta_leyendo quien_esta_viendo quien_va_a_leer quien_va_a_ver quien_revisa quien_tiene_acceso quien_recibe quienes_leen quienes_ven a_quien_le_ensen* a_quien_le_cuent* a_quien_se_lo a_quien_le_pasan a_quien_le_dan con_quien_compart* quien_lo_ve quien_lo_lee quien_se_entera quien_me_lee quien_los_lee quien_las_lee alguien_mas_lee alguien_mas_ve alguien_lee alguien_ve_esto',
  watcher:
    'policia policias poli cops cop guardias guardia jara chota migra inmigracion ice dcf probation po juez corte seguro doctor medico clinica papas padres mama mai esposo esposa marido mujer jefe trabajo familia gobierno ex novio oficial fiscal landlord casero feds alguien trabajadora hijos papa hospital abogado departamento',
  'sees-it':
    've ven vea lee leen lea ver leer leyendo viendo llega llegan entera enteran saber sabe saben acceso revisa revisan recibe tiene mirar mira miran conseguir pasan dan',
  'this-talk': 'esto eso estos estas mis lo lo_que lo_q le les aqui textos mensajes todo mi_info respuestas escribo digo',
  'do-they': 'esto puede pueden ustedes acaso',
  'you-tell':
    'le_dicen les_dicen le_cuentan les_cuentan le_pasan les_pasan le_dan les_dan comparten_esto compartes comparten le_avisan les_avisan le_reportan reportan le_van_a_decir le_vas_a_decir les_van_a_decir van_a_decirle le_van_a_contar le_informan le_digan_a le_dices le_cuentas trabajan_con trabajas_con colaboran_con esto_llega le_llega les_llega le_llegan le_entregan llegan_a le_ensenan esto_va queda_con la_pasan lo_pasan se_lo_pasan me_reportan reportan_a denuncian le_informan_a se_lo_cuentan lo_cuentan lo_comparten',
  'are-you':
    'son_de son_del eres_de eres_del es_de_la es_del eres_la eres_el es_usted_la es_usted_el ustedes_son son_los es_la_policia ustedes_trabajan trabajan_con trabaja_con trabajas_con ustedes_son son_la eres_la eres_un trabajan_para trabaja_para',
  'known-body':
    'policia policias poli cop cops guardia guardias jara chota migra ice inmigracion gobierno estado hospital iglesia clinica enfermera cuartel dcf departamento medical boston programa_del federal feds trabajadora_social fbi guardias_leyendo',
  'you-short': 'eres son ustedes',
  'is-it': 'es esto eso queda se_queda sera son seria puedo estos',
  private:
    'privado privada confidencial confidensial anonimo anonima entre_nosotros secreto confiar seguro_hablar confidencialidad privacidad entre_tu_y_yo',
  'how-number':
    'como_consigui* como_tienen_mi como_obtuv* de_donde_sac* quien_te_dio_mi quien_les_dio_mi quien_le_dio_mi como_conseg* de_donde_sacaron_mi quien_dio_mi como_sacaron_mi como_tienes_mi como_tiene_mi donde_consigui* como_saben_mi como_sabe_mi como_supieron_mi como_sabes_mi',
  'bot-or-person':
    'persona_o_robot persona_o_un_robot persona_o_una_maquina persona_o_maquina robot_o_persona maquina_o_persona eres_un_bot eres_bot eres_un_robot eres_robot es_una_maquina es_un_robot es_un_bot estoy_hablando_con_un_robot hablo_con_un_robot eres_una_maquina esto_es_un_bot con_una_maquina_o eres_humano_o eres_una_persona_o es_una_computadora eres_real eres_una_ia es_ia hay_alguien_ahi_detras alguien_detras bot_o robot_o es_automatico_o lo_lee_una_persona lee_una_persona lo_contesta_una eres_de_verdad',
  // datos
  'what-you': `
    que_tien* q_tien* ke_tien* que_sab* q_sab* ke_sab* que_guard* q_guard* que_inform* q_inform* que_info q_info k_info ke_info
    que_dato* q_dato* que_mas_tien* que_mas_sab* lo_que_tien* lo_q_tien* todo_lo_que todo_lo_q que_apunt* que_anot* que_escrib*
    que_record* que_conserv* que_hay que_dice que_sale cuanto_tiempo what_info que_almacen* que_recog* que_cosas cuales_dat*
    que_registr* que_es_lo_que_tien* que_es_lo_que_sab* que_es_lo_que_guard* q_saben que_han_escrito lo_que_han que_archivo*
    que_tanto_sab* mis_datos_cuales que_papeles que_historial que_ficha cuanto_sab* cuanta_informac* que_cosa_sab* que_cosas_sab*
    que_sale
  `,
  'you-keep':
    'guard* tienen tiene tienes sab* apunt* anot* conserv* almacen* registr* grab* escrib* escrito escrito record* archiv* lleva llevan llevas queda quedan quedo rastrean coleccion* recog* recolect*',
  'about-me':
    'de_mi d_mi sobre_mi mio mia mios mias acerca_de_mi de_mí de_el_en mi_caso a_mi_nombre con_mi_nombre mi_numero mi_persona de_nosotros de_mi_hijo de_mi_esposo sobre_mi_caso del_numero',
  'my-info':
    'mi_info mi_informacion mis_datos mi_expediente mi_file mi_record mis_mensajes mis_textos mis_cosas mi_historial mi_archivo mi_ficha mi_data lo_que_escribo lo_q_escribo lo_que_digo lo_q_digo los_textos mis_respuestas lo_que_les lo_q_les estos_mensajes lo_que_cuento mis_conversaciones las_conversaciones mis_conversaciones lo_que_escribo registro_de_lo lo_que_yo_escribo mensajes_viejos',
  'my-papers':
    'mi_info mi_informacion mis_datos mi_expediente mi_file mi_record mi_historial mi_archivo mi_ficha mi_data lo_que_tien* lo_q_tien* lo_que_guard* lo_que_sab* lo_que_han todo_lo_que_tien* todo_lo_que_sab* los_datos que_datos que_info info_mia la_informacion_que todos_los_datos mi_registro',
  'let-me-see':
    'ver quiero muestr* muestrame ensename enseneme ensen* mand* envi* copia copias dame deme solicit* pido pedir veo indiqueme dime digame acceso acceder revisar saber que_dice que_hay_en',
  'my-details':
    'mi_nombre mi_direccion mi_apellido mi_fecha mi_seguro mi_foto mi_record mi_location mi_ubicacion donde_vivo mi_edad mi_telefono mis_papeles mi_estatus mi_status mi_social donde_estoy mi_gps el_gps lo_de_mi mis_recaidas mi_diagnostico los_nombres_de_mis mi_correo mi_licencia en_algun_sistema',
  'you-have':
    'tienen tienes tiene saben sabes sabe guardan guardas llevan tendran me_tienen conocen queda me_rastrean rastrean les_dieron quedo quedan ustedes_tienen ustedes_saben les_dio les_dieron',
  'you-store': 'guard* conserv* almacen* registr* grab* archiv* apunt* anot* grabado guardado queda quedan record* usan llevan_registro',
  'how-long': 'cuanto_tiempo por_cuanto cuantos_meses hasta_cuando',
  'where-go':
    'donde_se_guard* donde_guard* que_hacen_con_mi que_hacen_con_mis que_hacen_con_lo q_hacen_con que_haces_con_mi usan_mi_info usan_mis a_donde_va_mi a_donde_van_mis donde_queda_mi donde_quedan_mis venden_mi venden_mis quien_guarda que_pasa_con_mis que_pasa_con_lo me_rastrean',
  'data-word':
    'hay_un_archivo hay_archivo hay_un_file un_record_de_mi en_que_base_de_datos en_su_base_de_datos info_mia datos_mios archivo_mio registro_mio expediente_mio pido_mi_info que_datos_mios registro_de_lo_que',
  // olvidar
  erase:
    'borra borren borre borrar borrame borrenme borreme borralo borrenlo borrela borrenla borralos borrenlos borrenla bórrenme borraran borren_todo borrada borrado borraron elimina eliminen elimine eliminar eliminame eliminenme eliminacion eliminaran destru* limpia limpien limpiar quemen delete deleteen borrenmelo supriman suprima suprimir desaparezc* desaparec* borrarme eliminarme eliminarlo borrarlo deleten deletear deletea erase boren voren borrn ',
  'take-off': 'quiten quita quite quitar saquen saca saque sacar retiren boten bota remuev* tiren tira saquenme quitenme',
  'all-of':
    'todo toda to todos todas todito completo completa enter* lo_mio lo_que_tengan lo_que_tengas nada_mio cualquier total definitiv* por_completo all lo_que_les lo_que_te lo_que_dije lo_que_conte lo_que_saben lo_que_escribi lo_que_he lo_demas',
  'own-data':
    'mi_info mi_informacion mis_datos mi_expediente mi_file mi_record mis_mensajes mis_textos mis_cosas mi_historial mi_archivo mi_ficha mi_data mi_nombre_y mi_direccion mi_ubicacion el_historial datos informacion sus_datos su_expediente de_mi sobre_mi lo_mio lo_de_mi mis_conversaciones la_conversacion mi_cuenta mi_perfil mi_registro lo_que_tengan',
  'me-whole': 'me_de_su_sistema del_sistema de_su_sistema de_ese_archivo del_archivo de_sus_archivos por_completo de_la_computadora de_ahi',
  'forget-me':
    'olvidame olvidenme olvideme olvidense_de_mi olvidate_de_mi olvidese_de_mi ser_olvidado ser_olvidada olviden_todo olvida_todo olvidar_todo olviden_que nunca_hubiera_existido nunca_me_conocieron como_si_nunca derecho_al_olvido olvidar_mis forget_me olvidenlo_todo desapareceme',
  'not-keep':
    'no_guarden no_guarde no_guardes no_quiero_que_guard* no_quiero_que_tengan no_quiero_q_tengan no_quiero_que_quede no_quiero_q_quede que_no_quede q_no_quede no_quiero_q_guard* no_dejen no_conserven no_quiero_dejar no_se_queden',
  'kept-thing': 'nada mio mia mi_info rastro rastros mis_datos de_mi mi_informacion registro mi',
  'no-trace': 'ni_rastro sin_dejar_rastro dejar_rastro sin_rastro que_no_quede_nada no_dejen_rastro',
  'i-did':
    'se_me_borro se_me_borraron borre_las borre_el borraron_mis_cargos el_juez fotos foto tatuaje la_app mi_ex_me gluten colombia del_waiting borre_a mis_cargos antecedentes limpiar_la_casa la_casa olvide se_me_olvido el_pasado criminal',
  // nombre
  'call-me':
    'llamame llamenme llameme yamame yamenme llamen_me llama_me llamarme puedes_llamar pueden_llamar me_puede_llamar podrian_llamarme me_pueden_llamar me_podrian_llamar me_puedes_llamar que_me_llamen q_me_llamen que_me_llame q_me_llame que_me_llames me_podria_llamar',
  'say-me': 'dime diganme digame decime diganle me_digan me_digas me_diga me_puedes_decir me_pueden_decir puedes_decirme decirme diganmen',
  'calls-me':
    'me_disen todos_me_dicen todos_me_llaman me_conocen_como conocido_como conocida_como se_dirijan_a_mi_como me_apodan me_dicen_a asi_me_dicen me_dicen_el me_dicen_la',
  'call-follow':
    'que q si como cuando donde quien por porque pq de del algo mas para pa a al en el la los las lo un una ya ahora ahorita hoy manana mañana luego despues porfa favor plis please pls plz gracias tarde noche temprano antes rapido pronto te se le les mejor y o pero cual cuales cuanto todo nada alguien siempre nunca otra otro cualquier urgente asap este esta esto mi mis su no porque estoy esque es vos usted tu lunes martes miercoles jueves viernes sabado domingo sobre con sin bot robot narcan ropa jeringas guantes verdad pa',
  'go-by':
    'prefiero_que_me_digan prefiero_q_me_digan prefiero_que_me_llamen_d prefiero_que_me_llamen_s prefiero_que_me_llamen_p prefiero_ser_llamad* prefiero_el_nombre asi_me_dicen asi_dime asi_diganme que_le_digan se_dirija_a_mi segundo_nombre nombre_social',
  'name-is':
    'mi_nombre_es mi_nombre_real_es mi_nombre_ahora nombre_es mi_nombre_de_verdad mi_verdadero_nombre my_name_is nombre_verdadero_es verdadero_es nombre_correcto_es correcto_es',
  'my-name': 'mi_nombre nombre nombres mi_nombre_real mi_apellido su_nombre por_mi_nombre',
  'not-use':
    'no_us* no_pong* no_escrib* no_digan no_digas no_diga no_mencion* no_quiero no_salga no_aparezca que_no_salga dejen_de_usar no_incluy* no_pueden_poner no_me_gusta no_me_digan_por no_me_llamen_por sin quiten quita cambi* corrij* otro no_muestren no_enseñen no_ensen* no_me_llames_por no_me_digas_por borrenme_el quitenme_el no_utilic* no_ponga borra_mi_nombre',
  'take-name': 'quita quiten quite saca saquen borren borra borra',
  'no-name':
    'sin_nombre sin_nombres sin_mi_nombre mi_nombre_no no_usen_nombre no_usen_nombres solo_iniciales mis_iniciales solo_la_inicial anonimo_en mi_inicial',
  'mis-called':
    'no_me_digas no_me_digan no_me_diga no_me_llames no_me_llamen dejen_de_llamarme deja_de_llamarme dejen_de_decirme deja_de_decirme no_me_diga',
  'change-name':
    'cambiar_nombre cambiar_mi_nombre cambia_mi_nombre cambien_mi_nombre cambie_mi_nombre cambiame_el_nombre cambienme_el_nombre otro_nombre mal_mi_nombre mi_nombre_mal mi_nombre_esta_mal no_es_mi_nombre ese_no_es_mi_nombre no_me_llamo ese_nombre ya_no_uso_ese corrijan_mi_nombre corrige_mi_nombre nombre_equivocado nombre_incorrecto mi_nombre_se_escribe mal_escrito_mi mi_nombre_lo_escrib* no_me_gusta_mi_nombre cambienme_el_nombre cambiame_el_nombre nadie_me_dice nadie_me_llama',
  nickname: 'apodo apodos mi_sobrenombre sobrenombre mi_mote seudonimo segundo_nombre mis_iniciales',
  'its-name': 'es soy usen usa mejor_dime pongan prefiero solo',
  'now-trans': 'soy_trans soy_no_binario transicion',
  'name-elsewhere':
    'real_id el_id del_id rmv mi_caso_esta lista section_8 perro gato gata bebe escuela licencia pasaporte cheque seguro_social carta certificado divorcio corte acta masshealth tarjeta dta papel papeles mi_hijo mi_hija seguro_medico',
  text: 'textos mensajes mensaje texto',
  // sin policia
  'no-only': 'no sin nada_de cero ni ningun ninguna nunca jamas no_a_la no_la no_los nada_con',
  'police-w':
    'policia policias polisia polisias poli polis cops cop police chota jura jara tombo tombos guardia guardias patrulla patrullas placa placas uniforme uniformes uniformado uniformados agentes autoridades oficial oficiales sheriff policiales policiaco migra detectives',
  'not-police': `
    no_policia no_policias no_cops no_police no_cop no_poli sin_policia sin_policias sin_cops sin_la_policia sin_polis sin_poli
    sin_guardias sin_la_chota sin_la_jara nada_de_policia nada_de_policias nada_de_cops nada_de_jara nada_de_jura nada_de_guardias
    no_sea_policia no_sean_policias no_un_cop no_la_jara no_la_policia no_a_la_policia ni_policia solo_paramedicos sin_uniforme
    nadie_de_uniforme ningun_policia sin_los_cops sin_el_policia sin_la_poli cero_policia no_sea_la_poli no_sea_la_policia
    no_es_policia sin_presencia_policial policia_que_no policia_no_venga
  `,
  'send-them':
    'mand* manden mande mandes envi* envien llam* yam* llame llamen llames traig* traer traigan veng* venga vengan venir vien* ech* echen invol* contact* ver quier* quiero kier* kiero avis* tratos digan inform* met* meta metan acerque acerquen dejen en quieran vea lleg* alert* aparezc*',
  'do-not': 'no nunca jamas sin ni nadie',
  'anyone-but': 'menos excepto quien_no_sea salvo cualquiera_menos que_no_sea q_no_sea en_vez_de aparte_de',
  'no-word': 'no nunca jamas',
  'out-of-it':
    'fuera afuera lejos me_da_panico le_tengo_miedo me_da_miedo les_tengo_miedo no_los_manden no_los_llamen no_la_llamen no_la_manden no_los_quiero sin_el quiero_que_no',
  'police-news': 'pelicula peliculas serie ticket sobrino reporte estacion cerro buena_gente tele multa acuerdo no_hice no_encontro',
  // llamame
  'phone-me': `
    marcame marqueme marquenme me_marcas me_marcan me_marquen me_marque marquen_me telefoneame telefoneenme dame_una_llamad*
    denme_una_llamad* deme_una_llamad* dame_un_telefonazo dame_un_call dame_un_ring tirame_una_llamad* tirame_un_call
    echame_una_llamad* echenme_una echenme_un_fonazo echame_un_fonazo echame_un_telefonazo dame_una_timbrada haganme_una_llamada
    hagan_una_llamada me_dan_una_llamada me_puedes_dar_una_llamada que_alguien_me_llame alguien_me_llame hablame_por_telefono timbrame
    pegame_una_llamada dame_un_golpe_de_telefono llamen_a_mi llamenla llamenlo se_comunicara_conmigo_por_telefono
    comuniquese_conmigo_por me_hagan_una_llamada regresenme_la_llamada devuelvanme_la_llamada devuelveme_la_llamada llamenos
    a_mi_mama_llamenla hablenme_por hableme_por hablame_por me_telefonean llamen_manana llamen_despues llamen_hoy
  `,
  'a-call': 'una_llamada llamada llamadas una_llamadita llamadita un_telefonazo telefonica videollamada',
  'call-w': 'llamen llamar llame llama llamadas llamada llaman llamas me_llaman me_llamas llamenme',
  'ask-call':
    'me_pueden me_puede me_podrian puede pueden podrian alguien quiero_que que_me favor porfa mejor no_me_pueden hacen a_que_hora_me puedes me_puedes prefiero_que enyesada porque_no por_que_no',
  'call-wish':
    'quiero quisiera kiero necesito nesesito prefiero gustaria dame mejor espero pido mejor_por por por_favor recibir dar pueden puede hacen ocupo',
  'by-phone': 'por_telefono por_tel por_llamada por_el_telefono por_cel por_celular en_llamada por_voz por_fono al_telefono de_viva_voz',
  'talk-want': 'hablar hablo hablamos platicar mejor prefiero conversar quiero puede puedo se_puede comunicar*',
  'hear-voice': 'oir_una_voz escuchar_una_voz hablar_no_escribir oir_su_voz oir_tu_voz escuchar_tu_voz hablar_no_por_texto mejor_hablamos',
  'called-already': 'me_llamo_mi me_llamaron llame_al perdi_la_llamada llamada_con la_llamada_del tengo_llamada llamame_loco extraño_la',
  'not-call': `
    no_me_llamen no_me_llames no_me_llame no_llamen no_llames no_llame no_quiero_llamadas dejen_de_llamar dejen_de_llamarme
    deja_de_llamarme nadie_me_llama ya_no_me_llamen como_se_llama nunca_me_llame nunca_me_llames nunca_me_llamen nunca_llamen
    nunca_llame no_marquen no_me_marquen no_me_marques no_me_marque no_me_telefoneen sin_llamadas no_llamadas nada_de_llamadas
    ni_me_llamen ni_me_llames tampoco_me_llamen no_me_vayan_a_llamar no_me_den_una_llamada no_me_de_una_llamada no_me_hagan_una_llamada
  `,
  // persona
  'to-talk': 'hablar ablar platicar comunic* conversar conect* pas* pongan pon contest* escrib* desahogar*',
  person:
    'persona personas alguien algien humano humana consejero consejera enfermera enfermero trabajadora representante operador operadora asesor encargado encargada gente peer supervisor agente coach terapeuta mujer_si muchacha_del ser_humano alguno ustedes especialista trabajador mujer',
  'person-noun':
    'persona humano humana ser_humano representante operador operadora asesor asesora consejero consejera peer gente_de_verdad agente enfermera supervisor supervisora encargado trabajadora_social mi_coach gente recovery_coach human person',
  'real-person':
    'persona_real persona_de_verdad persona_verdadera alguien_de_verdad alguien_real persona_viva humano_real gente_de_verdad gente_real de_carne_y_hueso ser_humano real_person human_please persona_humana persona_no_un persona_no_robot persona_en_vivo alguien_que_no_sea_robot alguien_que_no_sea_un que_me_atienda me_atienda_una',
  someone: 'alguien algien',
  'want-one':
    'quiero kiero quisiera necesito dame denme pasame paseme pasenme ponme pongan ponganme comuniqueme comunicame comuniquenme conectame conecteme conectenme transfiereme transfieranme ocupo prefiero me_comunica me_puedes_comunicar transferir que_sea',
  'want-talk': `
    quiero_hablar quiero_ablar kiero_hablar kiero_ablar quisiera_hablar necesito_hablar nesesito_hablar puedo_hablar podria_hablar
    me_gustaria_hablar quiero_platicar quisiera_platicar necesito_platicar ganas_de_platicar ganas_de_hablar puedo_platicar
    con_quien_puedo alguien_con_quien hablar_con_alguien hablar_con_una hablar_con_un ablar_con_alguien urge_hablar quiere_hablar
    necesito_desahogarme que_me_escuche q_me_escuche quiero_conversar ocupo_hablar dejame_hablar dejenme_hablar prefiero_hablar
    que_hable_conmigo que_alguien_me_hable me_puede_escribir que_me_escriba q_me_escriba que_me_conteste q_me_conteste que_lo_escriba
    que_me_responda me_pasa_con me_puede_pasar_con hablar_con me_comunica_con me_puede_comunicar puede_comunicarme que_me_hable
    que_me_escuche me_puede_atender me_atienda que_alguien_me_escuche comunicar_con
  `,
  'can-person': 'que_me_conteste_una que_me_escriba_una que_me_escriba_alguien que_me_responda_alguien q_me_escriba_un',
  bot: 'bot robot robots bots maquina maquinas computadora computadoras automatic* contestadora grabacion ia',
  'not-w': 'no ya_no basta_de deja dejen nada_de sin odio estoy_harto',
  'is-real':
    'hay_una_persona hay_alguna_persona hay_un_humano es_una_persona_real eres_una_persona_real hay_persona hay_gente_real hay_gente_ahi',
  'anyone-there':
    'hay_alguien_ahi hay_alguien_ahi alguien_ahi hay_alguien_despierto alguien_despierto hay_alguien_con_quien hay_alguien_en_linea alguien_en_linea alguien_me_lee alguien_con_quien con_quien_puedo_hablar con_quien_puedo_platicar alguien_que_me_escuche alguien_q_me_escuche alguien_que_hable_conmigo alguien_me_hable alguien_que_me_hable alguien_del_otro_lado',
  'talked-to':
    'hable_con una_vecina landlord casero abogado abogada juez dta housing ssi mi_hermano mi_hermana vendiendo mi_hijo_hoy dejo_una mi_mama mi_ex el_seguro',
  // idioma
  'language-name':
    'espanol español espaniol espanish ingles inglés engles portugues portugués creole criollo kreyol creol haitiano frances francés arabe árabe quechua quiche kiche k_iche mam mixteco chino cristiano brasileno spanol espnol ',
  'other-tongue': 'espanol español ingles portugues criollo creole kreyol spanish english',
  in: 'en',
  'lang-ask':
    'por_favor porfa plis pls plz xfa favor escrib* mand* manden pong* pon ponlo cambi* quier* quiero prefier* prefiero mejor habl* hablan habla hablar hable tienen tiene hay puede pueden puedes mensajes textos llam* texto solo favor ayuda info menu opciones si_se_puede quisiera recibir leer leo help ayudame',
  'language-w': 'idioma idiomas lengua lenguaje language lang lenguas',
  'lang-change': 'cambi* otro otra otros cambio de_idioma tienen quiero que_idiomas hay_otro mi',
  translate: 'traducir traduccion traduce traduzc* traducen tradusc* traductor translate',
  'no-tongue':
    'no_hablo_ingles no_ablo_ingles no_habla_ingles no_entiendo_ingles no_entiendo_el_ingles no_se_ingles no_leo_ingles no_se_leer_ingles no_lee_ingles poco_ingles no_hablo_espanol no_leer_ingles no_se_leer_en_ingles no_entiende_ingles solo_habla_espanol solo_hablo_espanol hablo_espanol solo_espanol no_se_mucho_ingles porque_me_escriben_en no_puedo_leer_en mi_ingles_es mi_ingles_no mi_espanol_es_malo solo_hablo_espanol no_comprendo_ingles no_comprendo_el',
  'lang-study':
    'clase clases curso aprendiendo aprender pelicula peli musica cancion canciones misa iglesia abogado doctora doctor corte vecino novia cocina subtitulos interprete nene escuela maestra libro radio comida restaurante tarea vecina canal tele estudiar estudiando biblioteca grupo grupos reunion reuniones volantes volante folleto 988 linea auxilios flyer letreros cita kit programas programa medica gente_se app abogada menu esposa esposo hijo hija marido senora dta banco carta oficina chino todo_el_dia',
  'not-his-now':
    'ya_no_es_de_el ya_no_es_de_ella ya_no_le_pertenece ya_no_es_suyo ya_no_es_el_numero ya_no_es_el_telefono ya_no_es_de no_le_pertenece pertenece_a_otr*',
  'lives-elsewhere': 'no_vive_aqui aqui_no_vive aki_no_vive ya_no_vive_aqui no_trabaja_aqui no_vive_ningun',
  'they-one': 'el ella',
  'not-yet': 'va casi quiere quiero pueda puede si podria',
  'we-buried':
    'enterramos enterraron enterré lo_enterr* la_enterr* sepultamos sepultaron cremaron cremamos velamos velaron velando de_luto sus_cenizas lo_cremamos su_entierro su_velorio su_funeral',
  'this-msg': 'esto eso mis_mensajes mis_textos estos_mensajes estos_textos lo_que_escribo lo_que_digo aqui',
  'erase-me':
    'borrame_del borrame_de_su borrame_por bórreme_completo borreme_completo borrenme_del eliminame_del saquenme_del_sistema saquenme_de_su_sistema',
  'called-me': 'me_llamo me_dicen',
  'was-called': 'los_muertos dicen',
  'by-mistake': 'por_error por_equivocacion por_accidente',
  'sent-me': 'me_llego me_llegan me_mandaron mensaje mensajes texto numero escribieron escribio contactaron',
  'not-who': 'no_soy_paciente no_soy_el_paciente no_soy_la_paciente no_estoy_en_ese_programa',
  'far-kin': 'abuela abuelo abuelita tio tia amigo amiga vecino vecina',
  'they-dead': 'el_esta_muerto ella_esta_muerta ya_esta_muerto ya_esta_muerta',
  'can-see': 'puede_ver pueden_ver puede_leer pueden_leer va_a_ver van_a_ver',
  learns: 'se_entera se_enteran se_va_a_enterar se_enterara',
  'detail-w':
    'direccion nombre seguro cumpleanos foto ubicacion diagnostico correo informacion datos apellido mensajes expediente record numero',
  'own-noun':
    'informacion info datos expediente historial historia mensajes textos conversaciones registro registros perfil cuenta file record archivo lo_que_yo',
  system: 'sistema base_de_datos computadora computadoras archivos',
  'gone-w': 'borrado desaparezca',
  'name-short': 'nombre',
  misspelt: 'mal equivocado incorrecto mal_escrito',
  'without-w': 'sin',
  'call-q': 'me_llaman me_llamas',
  sends: 'escribe escriben manda mandan mando mandaron envia envian textea escribiendo mandando habla contesta escribio',
  'one-w': 'un una',
  'safe-w': 'seguro seguros segura seguras protegid*',
  'do-with': 'hacen_con hace_con haran_con van_a_hacer_con',
  'gave-you': 'les_dio les_dieron le_dio te_dio les_paso',
  'in-my-file': 'en_mi_expediente en_mi_record en_mi_file en_mi_archivo en_mi_ficha en_mi_perfil de_mi_expediente',
  'theres-no':
    'no_hay_ningun no_hay_ninguna no_hay no_vive_ningun no_vive_ninguna no_conozco_a_ningun no_conozco_ningun no_conozco_a_ninguna',
  'found-w': 'encontraron encontramos hallaron',
  'dead-w': 'muerto muerta sin_vida',
  'call-imp': 'llamen llame me_llaman me_llamas me_llamen',
  'own-name': 'mi_nombre',
  od: 'sobredosis overdose od',
  'was-child': 'cuando era de_nina de_nino tengo_a_la tengo_a_los tengo_al la_nena con_los',
  insult: 'loca loco basura puta tonta tonto bruta fea idiota estupida nombres',
  card: 'de_tarjeta lavadora cajero',
  'alone-there': 'clinica edificio',
  'other-team': 'otro_equipo otra_gente otra_persona alguien_mas alguien_diferente',
  'only-medic':
    'solo_medicos solo_paramedicos solo_la_ambulancia solo_ambulancia nomas_la_ambulancia nada_mas_la_ambulancia solo_los_medicos solo_ustedes',
  'lose-home': 'me_sac* me_bot* desaloj* landlord casero me_voy corr*',
  'better-not': 'que_no_venga que_no_vengan que_no_llegue',
  'want-not': 'no_quiero no_quiero_la no_quiero_a_la no_queremos no_kiero',
  'hit-me': 'golpe* pega respira morad*',
  never: 'never dont_ever nunca jamas',
}
