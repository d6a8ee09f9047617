/** Spanish words of what people wish from the line: its help, its texts, their pace and hours, treatment. */
import type { Senses } from '../senses.ts'

export const wishes: Senses = {
  'line-texts':
    'texto textos textito* mensaje mensajes mensajito* msj msjs mjs msg msgs sms chequeo chequeos check_in check_ins recordatorio* notificacion* texts text messages avisos llamadita esto correos estos_mensajes estos_textos',
  'the-texts': 'textos los_textos mensajes mensajitos msjs mjs msgs textitos chequeos texts check_ins sus_textos',
  'line-writes':
    'escrib* mand* envi* texte* texto textear text textea contact* contacten chequ* chekeen cheken cheque* pregunt* comuni* busquen* buscarme me_hablen hablenme hablarme me_hablan hablame saluden saludame reporten reportarse me_busquen molesten monitoreen sigan_pendiente pendientes recibir recibirlos',
  'line-writes-me':
    'escribanme escribeme escribame escriban escribir escribirme mandenme mandame mandeme manden texteenme texteen textenme texteame chequeenme chequeame me_escriban me_escriben me_manden mandarme mandar enviarme envienme me_texteen me_chequeen contactenme escriba escribirme_otra escribe manda pregunten preguntame',
  'until-then': 'hasta asta until hastq asta_que jasta',
  'for-days': `
    unos_dias unos_diitas unos_diitas un_par_de_dias un_par_de_semanas unas_semanas una_semana una_semanita dos_semanas 2_semanas
    3_semanas tres_semanas un_mes un_mesecito dos_meses 2_meses esta_semana este_mes este_fin varios_dias algunos_dias pocos_dias
    2_dias 3_dias 4_dias 5_dias 7_dias 8_dias 10_dias 14_dias 15_dias 20_dias 21_dias 28_dias 30_dias 60_dias 90_dias dos_dias
    tres_dias cuatro_dias cinco_dias siete_dias ocho_dias diez_dias quince_dias treinta_dias 1_semana 1_mes semana_santa navidad
    las_fiestas vacaciones ramadan cuaresma estos_dias proxima_semana las_navidades 4_semanas cuatro_semanas seis_semanas en_lo_que
    lo_que_queda lo_que_resta
  `,
  'for-now':
    'por_ahora por_ahorita por_el_momento un_tiempo un_tiempito un_rato un_ratito un_ratico temporal* de_momento por_lo_pronto un_poco ahorita por_unos',
  'some-date':
    'lunes martes miercoles jueves viernes sabado domingo semana mes enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre año_nuevo navidad fiestas feriado pascua vacaciones viaje cirugia operacion corte boda funeral examen* finales 1ro primero thanksgiving dia_de_accion accion_de_gracias ano_nuevo reyes',
  'am-back':
    'vuelva vuelvo regrese regreso salga salgo llegue llego volver regresar vuelvan avise aviso les_aviso yo_les_aviso les_digo yo_diga tenga_cel tenga_telefono tenga_el este_listo este_lista se_vaya se_vayan salir que_salga me_recupere tenga_el_mio regrese_de pase entonces hasta_entonces regresar',
  'when-after': 'cuando despues despues_de despues_que cuand hasta_que luego pasado en_cuanto pasando que una_vez_que',
  'pause-it':
    'pauza pausita pausar pausen snooze suspendan temporalmente en_hold ponerlo_en_hold en_espera stand_by pausa pausar pausen pausenlo pausenme pausalo pausame pausas pausando pauses pausado suspendan suspender suspendelo suspendanlo suspende suspendanme en_mute congelen congelenlo congelen_los silencien silencienme ponlo_en_hold hold_porfa ponganme_en_hold pausenlos brinquen_esta',
  'pause-other':
    'pelicula juego serie video musica cancion licencia banco oficina biblioteca dta welfare paquete telefono_en seguro escuela menopaus* linea_en corte clinica chamba nintendo control me_suspendieron suspendieron masshealth los_puse los_tengo me_pusieron compu almuerzo break cafe en_mute almoco trampo cigarro filme faco me_dejo doctor narcan doctora',
  'hold-off':
    'aguant* esper* congel* silencio silenci* callad* postergu* pospong* aplac* salt* brinqu* brinca skip descans* denme_silencio hold brinquen saltense callense dejen_descansar denme_un_descanso',
  'stop-now':
    'paren para parar paremos parenle stop dejen_de deja_de dejen dejar_de no_mas basta cesen corten detengan parenlo quiten dejen_de_escribir',
  'stop-never': 'para_siempre permanente nunca_mas definitiv* jamas',
  'i-quit': 'beber tomar fumar usar trabajar consumir llorar de_tomar de_usar que_pase ti mi mama las_ganas',
  'break-off': 'descanso descansito break breik respiro pausa pausita chance espacio tregua brake vacaciones_de',
  'give-me': 'denme dame deme den_me tomen tomense tomar necesito_tomar agarren cojan cojanse darme me_dan me_das',
  'later-on':
    'la_semana_que_viene el_mes_que_viene el_proximo_mes la_proxima_semana el_mes_q_viene la_semana_q_viene en_una_semana en_un_mes en_dos_semanas en_2_semanas en_unas_semanas en_unos_dias dentro_de en_enero en_febrero en_marzo en_abril en_mayo en_junio en_julio en_agosto en_septiembre en_octubre en_noviembre en_diciembre mes_entrante semana_entrante el_otro_mes el_mes_proximo el_ano_que_viene en_15_dias en_tres_semanas despues_de_ano_nuevo mes_q_viene en_una_semana',
  'is-away':
    'preso presa carcel hospital viaje operan operacion cirugia detox rehab vacaciones internado internada encerrado sin_telefono sin_cel fuera',
  'leave-alone': 'dejenme_tranquil* dejenme_quiet* dejenme_en_paz dejenme_descansar no_me_busquen no_me_molesten quedense_callad*',
  clock:
    '1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 12am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm 1 2 3 4 5 6 7 8 9 10 11 12 las_1 las_2 las_3 las_4 las_5 las_6 las_7 las_8 las_9 las_10 las_11 las_12 la_1 la_una mediodia medio_dia medianoche noon 30 las_dos las_tres las_cuatro las_cinco las_seis las_siete las_ocho las_nueve las_diez las_once las_doce',
  'clock-sure':
    '1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 12am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm las_1 las_2 las_3 las_4 las_5 las_6 las_7 las_8 las_9 las_10 las_11 las_12 las_dos las_tres las_cuatro las_cinco las_seis las_siete las_ocho las_nueve las_diez las_once las_doce la_una mediodia medio_dia 1_pm 2_pm 3_pm 4_pm 5_pm 6_pm 7_pm 8_pm 9_pm 10_pm 6_am 7_am 8_am 9_am 10_am 11_am 9_a_5',
  'day-part': `
    en_la_manana en_las_mananas por_la_manana por_las_mananas de_la_manana mananas mananita en_la_tarde en_las_tardes por_la_tarde
    por_las_tardes de_la_tarde tardes tardecita en_la_noche por_la_noche en_las_noches por_las_noches de_la_noche noches de_noche
    de_dia mediodia medio_dia madrugada almuerzo lunch hora_de_comida hora_del_lunch cena desayuno fines_de_semana fin_de_semana
    entre_semana culto horas_de_trabajo hora_de_trabajo horario_de_trabajo la_comida siesta lonche de_madrugada la_misa el_trabajo
    en_la_madrugada fin_del_dia final_del_dia mas_de_noche al_salir
  `,
  'day-parts':
    'en_la_tarde en_las_tardes por_la_tarde por_las_tardes en_la_noche por_la_noche de_noche por_las_noches en_la_manana por_la_manana por_las_mananas en_las_mananas al_mediodia mediodia de_dia madrugada fines_de_semana almuerzo de_tarde por_las_tarde entre_semana al_medio_dia en_la_madrugada de_madrugada por_la_mananita',
  'by-time': 'antes despues a_eso entre como tipo a de desde hasta en por al durante pasadas para luego',
  'before-after':
    'antes antes_de despues despues_de dispues entre pasadas pasado luego_de pa_despues mas_tarde_de a_partir_de dispues_de despues_d hasta_las pasadas_las',
  'ends-work': 'trabajo almuerzo lunch cena misa escuela comida novela desayuno mediodia culto',
  'at-work':
    'trabajo trabajando trabaje jale chamba mientras_trabajo en_clase en_misa en_la_escuela durmiendo dormido turno horas_de_trabajo culto pega',
  'too-soon':
    'muy_temprano tan_temprano muy_tarde tan_tarde demasiado_temprano demasiado_tarde tan_de_manana bien_temprano_no muy_de_madrugada tan_tempranito',
  'too-used': 'metadona narcan dosis ya_es llegue guagua',
  'earlier-later': 'mas_tarde mas_temprano mas_tardecito mas_tempranito mas_tardesito',
  'later-bye': 'hablamos nos_vemos te_llamo les_cuento voy_a bye paso usar te_escribo les_escribo adios no_puedo',
  'make-it':
    'pueden_ser puede_ser que_sea que_sean sea sean cambien cambienlo pongan ponganlo ponlo pasenlo pasen muevan muevanlo haganlo hagan mandenlo mandenlos mandalo mandalos mejor pueden prefiero diario_a cambia cambiar subeme subanme subanle suban se_puede mandarlos podria_ser podrian sera',
  'other-time':
    'otra_hora otro_horario otras_horas hora_diferente otro_rato distinta_hora diferente_hora mejor_hora otro_tiempo otros_horarios change_time otro_momento',
  'change-it': 'cambi* mover muev* ajust* escog* eleg* arregl* mudar modific* corr* pong* poner pueden_poner escoger',
  'time-of-day': 'hora horas horario horarios horita_de la_hora',
  'my-appointment':
    'cita citas corte visita medicina clinica reunion turno_medico ride guagua bus autobus oficina doctor dr entrevista abren cierran abre cierra toca',
  'i-wrote':
    'perdon perdonen disculp* buenas_noches buenos_dias buenas_tardes no_vi estaba me_quede lo_vi recien_vi no_pude no_conteste les_escribo te_escribo me_desperte escribi mandaron mandaste',
  'better-time': 'prefiero preferiria preferible es_mejor me_conviene conviene me_queda_mejor seria_mejor mejor',
  'how-it-was': 'estuvo fue me_siento siento ayer amanec* estoy dormi cita me_fue',
  asleep:
    'duermo durmiendo dormido dormida trabajo_de_noche turno_de_noche trabajo_overnight overnight turno_de_madrugada estoy_durmiendo trabajo_noches tercer_turno trabajo_por_la_noche trabaja_de_noche duerme trabajo_de_madrugada',
  'that-hour': 'esa_hora esta_hora esas_horas estas_horas',
  'wakes-me': 'despierta despiertan despertaron desperto despiertas levantan',
  'is-better':
    'mejor bien bueno porfa por_favor please plis pls perfecto ok si solo nada_mas nomas suficiente me_conviene sirve esta_bien puede_ser xfa favor na_ma',
  'pace-week': `
    una_vez_a_la_semana una_vez_por_semana 1_vez_por_semana una_ve_a_la_semana una_vez_al_mes 1_vez_al_mes 1_vez_a_la_semana
    uno_por_semana una_por_semana uno_a_la_semana una_a_la_semana cada_semana semanal* cada_dos_semanas cada_2_semanas
    cada_quince_dias cada_15_dias quincenal* mensual* cada_mes dos_veces_al_mes una_sola_vez una_vez_cada un_texto_por_semana
    un_mensaje_por_semana un_texto_a_la_semana un_mensaje_a_la_semana uno_cada un_dia_si de_vez_en_cuando cada_tanto a_veces_nomas
    dia_por_medio un_dia_si_y cada_otro_dia solo_una_vez uno_solo una_vez_la_semana uno_al_mes 1_x_semana 1x_semana cada_dos_dias
    una_vez_x_semana cada_viernes cada_lunes uno_al_dia uno_por_dia una_vez_al_dia uno_nada_mas dos_por_semana dos_veces_por_semana
    dos_veces_a_la_semana un_mensaje_al_mes cada_tres_dias un_mensajito cada_ocho_dias cada_8_dias cada_diez_dias una_que_otra
    uno_que_otro un_dia_a_la_semana
  `,
  'rarely-day': 'lunes martes miercoles jueves viernes sabado sabados domingo domingos fines_de_semana fin_de_semana',
  'pace-day':
    'todos_los_dias toditos_los_dias cada_dia diario a_diario diaria* todas_las_noches todas_las_mananas cada_hora cada_rato a_cada_rato cada_noche cada_manana to_los_dias toos_los_dias cada_6_horas todo_el_dia los_7_dias los_siete_dias tos_los_dias todo_los_dias cada_3_horas cada_4_horas cada_par_de_horas',
  'pace-twice':
    'dos_veces_al_dia 2_veces_al_dia 2x_al_dia tres_veces_al_dia tres_veces_por_semana tres_veces_a_la_semana 3_veces_por_semana 3_veces_a_la_semana dos_por_dia dos_al_dia 2_al_dia manana_y_noche por_la_manana_y_por_la_noche tres_por_semana en_la_manana_y_en_la_noche de_manana_y_de_noche varias_veces_al_dia 3_veces_al_dia por_la_manana_y_en_la_noche manana_y_tarde',
  'pace-more':
    'mas_seguido mas_a_menudo mas_veces con_mas_frecuencia mayor_frecuencia mas_frecuen* mas_frecuencia mas_seguidito mas_segido mas_corrido',
  fewer:
    'menos no_tantos no_tan_seguido menos_seguido no_tan_corrido* no_tan_a_menudo no_tanto no_tantas menos_veces menor_frecuencia un_poco_menos mas_espaciad* menos_frecuencia mas_separad* mas_de_vez menos_frecuen* un_poquito_menos un_poquitito_menos',
  'with-fewer': 'con_menos',
  'less-often':
    'menos_seguido no_tan_seguido menos_veces menos_frecuen* no_tan_a_menudo no_tantos no_tan_corrid* mas_espaciad* mas_separad* menor_frecuencia no_tan_frecuente menos_a_menudo no_tantas_veces',
  'so-many':
    'demasiad* muy_seguido tantos tantas muy_a_menudo muchos_mensajes muchos_textos muchos es_mucho muchisimos saturan bastantes tan_seguido son_muchos',
  'slow-down':
    'bajenle bajale bajen_le bajar_le baja_la bajen_la bajen bajar_la bajar espacien* espaciar espacia* separen* calmense cojanlo_suave cojan_suave mas_despacio despacio afloj* suavicen suave_con bajalo bajar_la_cantidad frenen* frenale tranquilicen cojanla_suave suavecito denle_suave bajen_a',
  'on-that': 'a_los un_poco dos a_la poquito porfa un_chin con_los por_favor',
  'lower-it': 'reduc* reduzc* disminu* bajen bajar menorar acort* recort*',
  'cut-it': 'corten cortale cortenle bajenle bajale',
  frequency: 'frecuencia cantidad frequencia numero_de cuantos ritmo',
  'is-enough':
    'basta bastan suficiente esta_bien mejor nomas nada_mas maximo porfa por_favor na_ma no_mas ok bien alcanza sobra quedo estaria_bien me_conviene seria_mejor prefiero si_puede solo',
  'enough-of': 'suficiente lo_suficiente',
  'enough-not':
    'no_basta no_es_suficiente es_poco muy_poco muy_poquit* es_muy_poco no_me_alcanza no_alcanza casi_no poquito_es poco_para muy_pocos son_pocos pocas_veces no_son_suficientes es_bien_poco poquitos',
  'pace-not-enough': 'no_solo_los muy_poco_una es_poco_lo es_muy_poco',
  'too-rare':
    'casi_no_escriben casi_no_me_escriben casi_nunca_escriben casi_nunca_me muy_pocos_mensajes muy_poquitos_mensajes es_poco_lo_que ya_casi_no_me ya_no_me_escriben_tanto como_antes_que antes_me_escribian muy_pocos_textos pocos_mensajes',
  'instead-of': 'en_vez en_ves en_lugar',
  'more-of-it':
    'mas agrega* agregu* mas_seguido mas_veces otro_mensaje_al otro_mensaje_por otro_texto_al uno_mas un_poco_mas un_poquito_mas un_poquitito_mas bastante_mas',
  increase: 'aument* suban subanle subele increment* doble agrega* agregu* anad* vuelvan_a cambien_de mas_a',
  'increase-sure': 'aument* increment* suban subanle',
  'also-too': 'tambien agrega* agregu* incluyan incluye',
  'also-end': 'tambien tmb tambn',
  'can-have': 'puedo_recibir denme dame me_pueden puedo_tener como_hago_pa como_consigo como_hago_para',
  'treat-place':
    'detox detoxificacion desintoxic* rehab rehabilit* tratamiento tratamientos programa_de_28 un_programa programas_en programa_residencial otro_programa inpatient iop halfway sober_house hogar_crea un_hogar anexo centro_de_rehab* un_centro casa_de_recuperacion internarme metadona_clinica clinica_de_metadona clinica_de_suboxone residencial programa_largo programa_de_drogas casa_sobria seccion_35 section_35 granja desintoxicarme centros clinica_que casa_hogar programas hogares centro_de',
  'treat-med':
    'metadona metadone methadone suboxone suboxon suboxona subutex buprenorfina vivitrol sublocade naltrexona pastilla_esa medicina_para medicina_pa medicamento_para algo_para_dejar algo_pa_dejar inyeccion_para la_inyeccion_esa inyeccion_que subs tratamiento_con clinica_de',
  'treat-drug':
    'metadona methadone suboxone subutex buprenorfina vivitrol sublocade naltrexona detox rehab desintoxicacion tratamiento rehabilitacion',
  'a-bed': 'cama camas una_cama camita cupo cupos un_cupo espacio',
  'a-spot':
    'cama cupo un_sitio algun_sitio un_lugar algun_lugar un_programa un_centro algun_centro ayud* tratamiento donde adonde un_hogar',
  furniture: 'muebles colchon sabanas shelter albergue chinches en_la_cama de_la_cama en_mi_cama a_la_cama motel en_cama nene',
  'get-clean': `
    limpiarme limpiarse dejar_la_droga dejar_las_drogas dejar_de_usar dejar_de_consumir dejar_la_heroina dejar_el_fentanilo
    dejar_la_manteca dejar_la_tecata dejar_las_pastillas dejar_el_trago dejar_el_alcohol dejar_la_bebida dejar_de_tomar dejar_de_beber
    dejar_esto dejar_este_vicio dejar_el_vicio salir_de_esto salir_de_las_drogas salir_de_la_droga recuperarme me_quiero_recuperar
    desintoxicarme rehabilitarme dejar_la_chiva dejar_el_cristal estar_limpi* estar_sobri* dejar_la_coca dejar_el_crack dejarlo
    dejar_todo_esto dejar_de_inyectarme dejar_la_piedra curarme_de quitarme_el_vicio tratarme desintoxicarnos quitarme_de quitarme_las
    salir_de_las dejar_las dejar_la_metanfetamina curarme sanarme cambiar_mi_vida dejar_de_meterme dejar_de_fumar_crack
  `,
  'get-clean-sure':
    'limpiarme desintoxicarme rehabilitarme recuperarme dejar_la_droga dejar_las_drogas dejar_la_heroina dejar_el_fentanilo dejar_este_vicio dejar_la_manteca dejar_esto tratarme quitarme_de_las salir_de_las',
  'wants-it':
    'quier* quer* kier* kiero quisiera deseo dese* gustaria necesit* nesesit* nececit* ocupo ocupamos busco buscamos buscando estoy_list* toy_list* listo_para listo_pa lista_para lista_pa list* me_urge me_interesa acept* tengo_que pido prefiero preferiria hace_falta interesad* decidi me_hacen_falta kisiera queremos me_gustan',
  'tired-of': 'me_canse cansad* hart* aburrid* ya_no_puedo_con ya_no_quiero no_aguanto ya_no_quiero_seguir',
  'commit-me':
    'internarme me_quiero_internar internen* internar ingresar* ingresenme me_quiero_meter_en me_quiero_ingresar entregarme_a_un',
  'get-on':
    'entrar empezar comenzar meterme metan* meteme metanme irme entrarme busquen* conseguir consiganme consigueme consig* busqueme busquenme ingresar inscribirme pongan* poner ayud* llev* lleven anotarme saquenme meterlo meterla me_meta ayudarme_a ubiquenme mandenme_a entrar_a',
  'how-where': `
    donde adonde a_donde como_consigo como_entro como_entra como_hago como_puedo hay hay_algun donde_hay donde_consigo donde_dan
    quien_me quien_receta me_pueden_conseguir me_pueden_recetar me_recetan me_consiguen me_pueden_meter puedo_entrar puedo_conseguir
    me_llevan me_recogen tienen saben_de conocen donde_esta cual_es_la ayud* me_ayudan como_empiezo necesito_un que_detox que_rehab
    pueden_conseguir busco como_se_entra cuando_puedo que_hago que_hace que_tengo_que_hacer como_meto hay_espacio hay_cupo hay_lugar
    tienen_cama tienen_cupo tienen_espacio algun que_programa saben_de_algun
  `,
  'ready-now':
    'hoy ya ahora esta_noche manana urgente list* cuanto_antes esta_semana disponible por_favor ahora_mismo hoy_mismo lo_antes_posible orita',
  'was-there':
    'estuve sali_de sali_del salio_de salio_del termine termino acabo_de_salir cuando_estaba cuando_estuve hace_anos graduado me_botaron_ayer trabajo_en despues_del_detox llevo_en mi_clinica mi_consejer* mi_programa ya_estoy_en mi_dosis fui_a ahora_q_sali en_casa empece sigo_en',
  'dose-talk':
    'dosis dosi botellas farmacia receta_lista cita autobus papeles carta consejer* grupo reunion ley noticia pelicula clase efectos horas mezclar junto me_ayuda',
  'just-ride': 'ride pon rides transporte taxi uber pasaje guagua ropa medias bus_pass pt1 pt_1 papel caja',
  'not-treat':
    'no_quiero no_quiero_ir no_voy no_necesito nada_de_rehab nada_de_detox no_me_manden no_me_metan no_creo conducto dentista diente muela',
  'what-you-do': `
    que_hacen que_haces que_pueden_hacer que_puede_hacer que_puedes_hacer q_pueden_hacer q_puedes_hacer que_sabes_hacer que_mas_hacen
    que_mas_pueden que_mas_puedes que_ofrecen q_ofrecen que_mas_ofrecen que_mas_hay que_tienen q_tienen que_dan que_brindan
    que_puedo_hacer que_mas_puedo que_se_puede que_mas_se_puede que_hay q_hacen q_haces que_hacen_ustedes que_hace_esto que_hace_este
    que_otra_cosa que_otras_cosas ustedes_que_hacen que_hay_disponible que_hay_aqui que_es_lo_que_hacen que_mas_tienen
    que_tipo_de_cosas que_clase_de_cosas que_pueden_ofrecer que_me_ofrecen que_hacen_aqui que_saben_hacer
  `,
  'about-me': 'de_mi mio mia mias guardado sobre_mi mi_informacion con si en_el en_los pa_dormir',
  'my-data': 'de_mi mio mia mias info_mia guardado sobre_mi lo_que_escribo',
  'can-help-with':
    'en_que_ayudan en_que_me_ayudan en_que_me_pueden en_que_pueden_ayudar en_que_me_puedes con_que_ayudan con_que_me_ayudan con_que_me_pueden con_que_cosas en_que_cosas que_ayuda_dan que_ayuda_ofrecen que_tipo_de_ayuda que_clase_de_ayuda que_ayuda_hay en_que_nos en_que_puede_ayudar que_ayudas en_que_puedes_ayudar que_servicios que_servicio_dan que_servicios_brindan que_servicios_ofrecen que_servicios_dan que_servicios_tienen',
  'how-can-you-help': 'como_pueden_ayudar* como_me_pueden_ayudar como_me_ayudan como_ayudan como_puedes_ayudar* como_me_puedes_ayudar',
  'can-type':
    'que_palabras que_puedo_pedir que_puedo_escribir que_puedo_mandar que_puedo_textear que_puedo_decir que_puedo_preguntar que_cosas_puedo que_cosas_le que_le_puedo que_comandos cuales_comandos que_puedo_poner que_mensajes_puedo que_mando que_debo_escribir que_tengo_que_escribir como_uso_esto que_escribo',
  'end-this': 'para_salir para_parar para_cancelar para_que_paren terminar salirme que_paren',
  options:
    'opcion opciones opsiones options menu comando comandos servicios ayudas alternativas palabras_clave palabras_claves instrucciones ajustes lista configuracion',
  'options-sure':
    'opciones opsiones options menu comandos palabras_clave palabras_claves alternativas lista_de_servicios lista_de_opciones lista_de_comandos lista_de_palabras opcione',
  'menu-bare': 'lista list opcion servicios ajustes configuracion principal volver instrucciones comando',
  'off-list': 'quiten saquen borren espera de_espera vivienda albergue de_la_lista fuera',
  'ask-for':
    'que q cuales cual muestr* muestren* dame deme denme manda* mande* ver ensen* repit* mostr* tienen hay quiero quisiera dime diga* saber a_ver mis el otras mas como_era repite donde_esta las los',
  'is-there': 'hay tienen existen disponible* ofrec* tengo ahi dan brindan tiene aqui',
  'forgot-it': 'borro borre olvid* perdi no_recuerdo no_me_acuerdo se_me_fue como_era cuales_eran no_encuentro',
  'of-yours': 'que_tienen que_ofrecen que_hay',
  'food-menu':
    'comida restaurante almuerzo cena comer pizza trabajo vivienda corte abogad* cocina no_hay_opciones sin_opciones no_tengo_opciones unica_opcion mejor_opcion fiscal doctor comedor casa chino shelter dormir gratis hoy desayuno dentista credito planta padaria ho housing food menu_del',
  'in-need':
    'necesit* nesesit* nececit* ocupo quiero kiero quisiera pido pidiendo busco buscando requiero me_urge solicito una un denme dame echenme echame deme tirenme echen me_hace_falta dan necesitando',
  'asks-you': 'pueden puede puedes podrian podria me_pueden me_puede por_favor porfavor porfa plis please alguien hay_alguien pls favor',
  'help-word':
    'ayuda alluda ayudita ayudadita ayudenme ayudame ayudeme ayuden auxilio help socorro ayudar ayudarme apoyo asistencia sos me_ayuden que_me_ayuden me_ayudas me_ayude aiuda la_mano una_mano una_manita la_manita echame_una_mano ayudarme_con_algo ando_perdid* soporte',
  'help-not': 'no_quiero no_necesito gracias grasias no_ocupo',
  'help-object':
    'con conseguir encontrar buscar pagar para pa llenar mudar mi de_comida a_mover a_buscar a_conseguir a_pagar a_llenar economica legal de_renta psicologica entrar a_salir a_dejar metanme a_los dejar salir a_mi',
  'info-word': 'info informacion informasion mas_info mas_informacion detalles instrucciones',
  'info-of': 'mi mis mia sobre_mi de_mi narcan vivienda guardada guardan reunion clinica borren ustedes tienen guardan',
  'send-me': 'mas quiero necesito manden* mande* denme dame deme me_da quisiera solicito',
  'and-then':
    'por_favor porfa porfavor pls plis please ahi aqui ya ahora gracias alguien vos mi_gente amigos hermano mano si pues ustedes uds mijo tambien urgente rapido vos con_algo su plz xfa favor senor senora hoy otra_vez de_nuevo',
  'what-is-this': `
    que_es_esto q_es_esto k_es_esto ke_es_esto esto_que_es esto_q_es que_es_eso que_rayos_es que_era_esto de_que_es_esto de_que_es
    esto_pa_que esto_para_que para_que_es_esto pa_que_es_esto que_quiere_decir_esto que_significa_esto que_significa_este
    de_que_se_trata de_que_trata de_q_trata de_que_va esto_de_que que_es_warmline que_es_warm_line que_es_este que_cosa_es_esto
    que_carajo_es q_es_eso que_son_estos pa_que_es_este para_que_es_este para_que_sirve_esto para_que_sirve_este esto_pa_que_sirve
    esto_es_de que_es_la_warmline warmline_que es_un_servicio_de de_que_viene que_sera_esto que_seria_esto por_que_me_llego
    de_que_es_este no_se_que_es_esto que_es_esto_de
  `,
  'what-is':
    'que_es que_son q_es k_es de_que_es para_que_es pa_que_es para_que_sirve que_significa que_era de_quien_es_este q_son que_tipo_de que_clase_de',
  'this-line':
    'este_numero este_mensaje estos_mensajes este_texto estos_textos este_servicio esta_linea este_programa warmline warm_line este_num este_msj esto estas_cosas este_sms',
  know: 'se sabe',
  'follow-it': 'entiendo entendi entiende entender comprendo le_entiendo le_capto cacho lo_entiendo le_agarro entendi_nada entendiendo',
  'what-for': 'para_que pa_que de_que',
  'explain-it': 'expliq* explic* explica explicame expliquenme me_explican me_expliquen explicacion',
  'how-works-help':
    'como_funciona como_funcionan como_trabaja_esto como_se_usa como_es_que_trabaja como_es_que_funciona como_uso_esto como_se_utiliza como_sirve_esto como_es_esto como_va_esto',
  'sign-me': `
    apuntenme apuntame apunteme apuntarme anotenme anotame anoteme anotarme inscribanme inscribeme inscribame registrenme registreme
    registrame reactiven* reactivame reactiveme reactivar activen* activame activenme metanme_en_la meteme_en_la metanme_en_esa
    ponganme_en_la ponme_en_la pongame_en_la ponganme_en_eso ponme_en_eso ponganme_otra agreguenme agregame agregueme sumenme
    incluyanme suscrib* sign_me_up metanme_otra vuelvan_a_poner* meteme_de_nuevo metanme_de_nuevo me_apunto me_anoto anadanme
    pongame_en_el_programa ponganme_de_nuevo matriculenme enrolenme escribanme_a_mi apuntenme apuntenos apunten_mi
  `,
  'join-it':
    'unirme unirse unir me_quiero_unir apuntarme inscribirme registrarme participar anotarme suscribirme entrar_al_programa entrar_en_el_programa entrar_en_esto ser_parte inscribo me_apunto me_inscribo empezar_con_los empezar_con_lo entrar_a_esto formar_parte join sumarme inscripcion incorporarme enrolarme apuntar inscribir empezar_a_recibir empezar_ya quiero_volver',
  'not-signed':
    'nunca_me yo_no_me no_me_apunte no_me_inscribi quien_me desapunt* no_me_apunten quiten saquen borren borrenme en_hold en_pausa desactiv*',
  'put-me':
    'ponganme ponme pongame metanme meteme meterme ponerme pongan poner me_pueden_poner agreguen devuelvanme regresenme pasenme vuelvan_a_meterme',
  'back-on': 'otra_vez de_nuevo denuevo de_vuelta otravez nuevamente de_regreso',
  'line-list': 'lista programa mensajes textos eso_de_los lo_de_los sistema servicio chequeo lo_de_textos warmline',
  'start-again':
    'vuelvan vuelve vuelva volver_a volver regresen regresar reactiv* activ* empiecen empieza empezar comiencen comenzar retomen retomar reanud* reinici* inicien reanuden arranquen continuar seguir_recibiendo sigan start vuelvanme sigan_mandando',
  'again-too': 'otra_vez de_nuevo denuevo otravez nuevamente de_vuelta de_regreso tambien',
  'miss-them': 'extrano me_hacen_falta echo_de_menos falta_me_hacen',
  'in-list': 'recibir que_me q_me que_a_mi',
  'may-text':
    'si_pueden_escribirme si_quiero_los si_quiero_que si_acepto si_quiero si_kiero si_escribanme si_pueden_mandar si_mandenme si_manden si_pueden_escribir si_pueden_textear si_autorizo si_entro si_me_interesa pueden_textearme_ya',
  'by-mistake':
    'sin_querer por_error por_equivocacion equivoq* equivocado me_arrepenti cambie_de_opinion fue_un_error por_accidente borracho_anoche cambie_de_idea la_regue',
  'said-stop': 'stop pare parar cancel* mensajes textos salirme sali alto',
  'count-me-in':
    'le_entro yo_le_entro dale_yo cuenten_conmigo cuenta_conmigo me_apunto me_anoto acepto si_acepto sii yo_entro va_le_entro si_quiero si_kiero dale_si apuntado estoy_dentro me_interesa si_porfa va_pues listo_entro empezar comenzar iniciar va_le_entro dale_yo_le_entro le_entro me_quiero_apuntar me_quiero_inscribir empezar_ya',
  'accept-it': 'acepto acepta aceptamos autorizo consiento de_acuerdo_con doy_permiso',
  'also-me': 'a_mi_tambien tambien_los yo_tambien tambien',
  'other-join':
    'gym ejercito iglesia equipo clase curso escuela trabajo grupo snap vivienda seccion_8 masshealth banco reunion biblioteca wic metadona detox rehab tratamiento comida papeles pastillas heroina manteca_no vivienda despensa lista_del shelter ayuda_de caja voluntari* amig* muriera',
  'person-real': 'persona humano real alguien_de_verdad',
  'out-of': 'salirme cancelar borren terminar',
  'lang-name': 'en_espanol espanol ingles en_ingles portugues creole en_portugues kreyol',
  'this-span': 'esta_semana este_mes este_fin estos_dias por_esta_semana estas_dos',
  annoyed: 'molest* fastidi* paren ya_basta quiten cansan para_que por_que',
  'put-off-it': 'en_pausa en_hold',
  'no-one': 'nadie quien',
  'on-break': 'break almuerzo lunch descanso',
  'mornings-and-nights': 'por_la_manana_y_por_la_noche manana_y_noche por_la_noche_tambien',
  'at-by': 'en_la en_las de por_la por_las antes_de despues_de al en antes despues a_las durante mientras tan entre a_la a',
  'bad-for': 'no_puedo no_me_sirve no_me_conviene son_malas duermo estoy_durmiendo no_porfa no_puedo no_me_gusta',
  'later-sure': 'mas_tarde mas_temprano mas_tardecito mas_tempranito mas_tardesito mas_tarde_en',
  'never-again': 'nunca_mas borren quiten',
  'late-early': 'tarde temprano tardecito separados espaciado despacio',
  'lo-que': 'lo_que lo_q por_lo lo',
  'name-word': 'me_llamen me_digan mi_nombre diganme',
  'half-as': 'la_mitad',
  'this-very': 'esta_noche anoche esta_manana esta_tarde',
  needed: 'urgente',
  'tell-me': 'digan* dime digame quiero_saber quisiera_saber me_puede_decir me_pueden_decir expliquen* explica* me_dicen saber',
  'about-it': 'de_esto sobre_esto de_ustedes del_programa de_warmline',
  'get-back': 'volver_al volver_a_entrar regresar_al volver_a_los quiero_volver volver_con quiero_volver',
  permission: 'permiso autorizo dale si ok claro pueden',
  'can-able': 'pueden puede puedes saben',
  'do-it': 'hacer ofrecer',
  'any-time': 'cualquier_hora cuando_sea a_cualquier',
  'phone-off': 'apago_el_telefono no_puedo_ver no_tengo_el_telefono cel_apagado',
  'switch-to': 'cambienlo cambialo muevanlo pongan ponganlo pasenlo mover ponlo ponme cambienme cambienle cambien',
  lets: 'puede_ser pueden podrian podemos que_tal mejor hagamos prefiero preferiria cambi* dejenlo pongan* quisiera seria',
  'not-cutting': 'no_da no_llena',
  'start-word': 'empezar empiecen comenzar start reanudar empieza iniciar comiencen',
  'add-me': 'agreguenme agregame sumenme incluyanme ponganme metanme',
  'few-times': 'una_vez una_ve 1_vez uno una un_texto un_mensaje un_mensajito dos_veces 2_veces un_par',
  'per-span': 'al_mes por_semana semanal mensual a_la_semana por_mes cada_semana cada_mes x_semana al_dia',
  'too-often': 'muy_seguido tan_seguido demasiado_seguido muy_a_menudo',
  'yes-word': 'si ok dale claro sip bueno',
  'can-i': 'puedo como_me como_hago_para como_puedo como_hago',
  'start-bare': 'start empezar',
  during: 'mientras durante en_lo_que',
  between: 'entre de',
  near: 'cerca cercano cercana',
  'ready-bare': 'estoy_listo estoy_lista toy_lista toy_listo listo ya_estoy_listo',
  'the-thing': 'lo los esto uno los_quiero eso',
  'will-tell': 'les_aviso yo_aviso les_digo yo_les_digo les_dire te_aviso',
  'count-strong': 'cuenten_conmigo cuenta_conmigo le_entro apuntenme',
  not: 'nomas',
  from: 'de',
  'back-to': 'volver_al volver_a regresar_al',
  'go-on': 'sigan sigue sigan_mandando segui* continu*',
  supply: 'narcan kit kits tiras agujas comida jeringas',
  'told-of': 'mi mai juez ella el_me',
  'when-cold': 'frio',
  they: 'ellos',
  photo: 'foto fotos',
}
