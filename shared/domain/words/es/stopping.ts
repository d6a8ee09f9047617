/** Spanish words by which somebody ends our texts, brushes them off or asks the way out. */
import type { Senses } from '../senses.ts'

export const stopping: Senses = {
  'end-it': `
    stop stopp estop paren parenle parenlo parale parele pare parar pararan pararas paran_de para_de para_ya para_con para_los para_esos
    para_esto para_estos deja_de deje_de dejen_de dejes_de dejar_de dejan_de dejaran_de dejá_de dejate_de dejense_de deja_ya dejen_ya detengan
    detenga deten detener detente cesen cese cesar terminen termina terminar termine acaben acabar acabemos cancelar cancelen cancela cancele
    canselar cancelenme cancelame suspender_para corten cortar cortenle cortale desactiven desactivar desactiva apaguen anulen anular anula
    finalicen finalizar fin_de fin_a basta_de basta_con ya_estuvo no_sigan no_siga no_sigas no_continuen renuncio_a eliminen eliminar se_acabo
    se_acabaron alto_a alto_con frenen bajenle_a_cero corta_la_vaina corta_eso suspendan_definitivamente suspendan_mis_mensajes_para_siempre
    deja_la_vaina dejen_d deja_d dejen_los dejen_eso dejen_esos dejen_de_molestar paro_los corten_los termina_mi paren_con paran_los acabe_con
    apaga_los apagar_los apaga_ese
  `,
  ended: `
    paren pare parar paren_de terminen termine acaben acabe acabar cancelen cesen desaparezcan dejen dejen_de dejaran no_lleguen dejen_de_llegar
    pararan
  `,
  texting: `
    escribir escribirme escribiendo escribiendome escribirnos escribirle escribirles mandar mandarme mandandome mandando mandarnos mandarle
    textear textearme texteando texteandome textiando textiarme texteo texteos mensaje mensajes mensajito mensajitos mensajeria mensagem
    mensages msj msjs mjs mjes msg msgs texto textos text texts txt txts texting sms enviar enviarme enviando enviandome envio envios contactar
    contactarme contactando contacto notificacion notificaciones avisos alertas alerta comunicarse comunicacion comunicaciones spam spamear
    spamearme spameando textito textitos correos recordatorios recordatorio suscripcion inscripcion participacion seguimiento preguntas
    preguntadera
  `,
  bothering: `
    molestar molestarme molestando molestandome joder jodiendo joderme chingar chingando chingarme fastidiar fastidiando fastidiarme buscarme
    hablarme preguntar preguntarme preguntando chequear chequearme chequeando chequeandome checarme checando monitorear monitorearme vigilar
    vigilarme vigilando llamarme llamando insistir insistiendo dar_lata dar_la_lata hostigar hostigarme acosar acosarme perseguirme chequeos
    chequeo seguimiento jorobar fregar fregando friegando tirarme encima_de_mi estar_encima preguntadera vaina_esa_de
  `,
  'our-texts': `
    mensaje mensajes mensajito mensajitos msj msjs mjs msg msgs texto textos text texts txt txts textito textitos sms contacto notificaciones
    notificacion avisos alertas chequeos chequeo texteo texteos envios recordatorios comunicaciones llegue lleguen de_ustedes de_uds
    saber_de_ustedes saber_nada contacto_con_ustedes que_me_escriban q_me_escriban que_me_manden q_me_manden que_me_texteen q_me_texteen
    que_me_esten q_me_esten que_me_envien que_me_contacten que_me_busquen que_me_molesten que_me_chequeen q_me_chequeen que_le_escriban
    que_le_manden que_nos_escriban escriban el_programa este_programa su_programa ser_parte participar formar_parte seguir_en_esto
    seguir_con_esto seguir_en_el seguir_recibiendo continuar_en estar_en_el estar_en_esto estar_en_la_lista el_servicio este_servicio
    su_servicio sus_servicios el_chequeo que_sigan mas_nada_de guarden_mi me_llegaran llegaran en_esto en_la_lista sus_preguntas preguntas
    contactado
  `,
  'text-us': `
    escriban escriba escribas escribais escriben_mas escribirme escribanme escribame escribanle escribir_mas manden mande mandes manda_mas
    mandar_mas mandenme mandeme texteen textee textees textien textie textear texteenme texte envien envie envies enviar_mas contacten contacte
    contactes contactar contactarme comuniquen comunique comuniques molesten moleste molestes busquen_por busquen_mas busques_mas hablen hables
    jodan joda jodas chinguen chingue chingues frieguen friegue friegues fastidien fastidie fastidies insistan insista insistas chequeen chequee
    chequees checen cheques_mas pregunten_mas pregunten_como vuelvan_a_preguntar pregunte_mas preguntes_mas tiren_mas tire_mas tires_mas lleguen
    llegue_mas spameen vuelvan_a_escrib* vuelva_a_escrib* vuelvas_a_escrib* vuelvan_a_mand* vuelva_a_mand* vuelvas_a_mand* vuelvan_a_text*
    vuelva_a_text* vuelvas_a_text* vuelvan_a_contact* vuelva_a_contact* vuelvan_a_envi* vuelvan_a_molest* esten_mand* esten_escrib* esten_text*
    esten_molest* esten_chingando esten_jodiendo este_mandando estes_mandando estes_escribiendo anden_mand* anden_escrib* sigan_mand*
    sigan_escrib* sigan_text* sigan_envi* sigan_con sigan_molest* sigan_insist* siga_mand* siga_escrib* siga_insist* sigas_escrib* sigas_mand*
    mas_mensajes mas_mensaje mas_textos mas_texto mas_msj mas_msjs mas_mjs mas_msg mas_txt mas_notificaciones mas_avisos mas_contacto
    mas_chequeos mas_texteos llamen_ni_escriban quiero_que_me_escriban me_metan_en me_incluyan me_agreguen me_pregunten me_preguntes pregunten
    preguntes escribieran mandaran hablarme mandarme me_marquen
  `,
  'do-not': `
    no ni nunca jamas nomas que_no ya_no y_no q_no nunca_mas ni_me que_ya_no no_me_esten evite eviten no_me no_nos no_le no_les no_se no_te
    ya_no_me no_por_favor no_quiero_que_me nunca_me nunca_mas_me jamas_me que_no_me q_no_me no_mas_me no_la no_lo no_vuelvan no_me_lo no_me_los
    no_me_las
  `,
  'no-more': `
    no_mas nomas ya_no_mas cero ni_un ni_uno ni_otro basta_de basta_con sin_mas sin ningun nada_de fin_de alto_a no_quiero_mas ya_basta_de
    suficientes
  `,
  'not-want': `
    no_quiero no_kiero no_qiero no_quero no_quiere no_queremos nadie_quiere no_deseo no_desea no_necesito no_nesesito no_nececito
    no_necesita no_necesitamos no_ocupo no_ocupamos no_quisiera no_me_interesa no_me_interesan no_nos_interesa prefiero_no prefiero_que_no
    prefiero_q_no preferiria_no preferiria_que_no no_autorizo no_acepto no_consiento no_permito no_pienso_seguir no_voy_a_seguir no_sigo
    no_me_gusta no_me_gustan no_me_sirven no_estoy_interesad* no_toy_interesad* yo_no_pedi nunca_pedi no_pedi no_hace_falta no_hacen_falta
    no_requiero no_quieren no_kere no_tengo_interes quisiera_no quiero_dejar quiero_parar quisiera_dejar quisiera_parar quisiera_que_no
    no_quiero_mas no_quiero_recibir no_kiero_mas no_quiero_que no_quiero_q sin_querer no_lo_quiero no_los_quiero ojala_no nunca_quiero
    nunca_mas_quiero jamas_quiero ya_nunca_quiero ya_no_quiero
  `,
  these: `
    esto estos esos eso esta_vaina esa_vaina estas_cosas esas_cosas sus_mensajes sus_textos nada_de_esto nada_de_eso nada_con_ustedes
    nada_con_uds nada_de_ustedes el_programa este_programa el_servicio ustedes na_de_eso mas_nada_de
  `,
  'remove-verb': `
    quiten quite quita quitar quites quiteme quiten_me kiten kita kitar saquen saque saca sacar sacame sáquenme borren borra borre borrar borres
    eliminen elimina elimine eliminar remuevan remueva remover remueve retiren retire retirar retira tachen tacha tachar excluyan excluir
    desapunten limpien quitando olviden olvide olvida pierdan pierda pierde bloqueen desconecten dar_de_baja den_de_baja pierdan_se desactiven
    desactive
  `,
  'number-of-mine': `
    mi_numero mi_num mi_celular mi_cel mi_cell mi_tel mi_telefono mi_contacto mi_linea este_numero este_num este_celular este_cel este_telefono
    este_tel esta_linea ese_numero el_numero nuestro_numero mi_registro mi_inscripcion mi_suscripcion mis_datos_de numero_de_mi su_nombre_de
    su_numero su_numero_de
  `,
  'our-list': `
    lista listas listado sistema base_de_datos programa contactos registro registros servicio grupo suscripcion ahi ahy cuaderno
  `,
  'remove-me': `
    quitenme quiteme quitame kitenme kitame quitenlo quitenla quitenos quitemen saquenme saqueme sacame saquenlo saquenla borrenme borreme
    borrame borrarme borren_me borrenlo eliminenme elimineme eliminame eliminarme remuevanme remuevame remueveme removerme removeme retirenme
    retireme retirame retirarme tachenme tachame excluyanme desapuntenme desapuntame desapuntarme desinscribirme desinscribanme desinscribeme
    desinscribir desuscribir desuscribirme desuscribanme desuscribame desuscribeme dessuscribir desuscripcion desactivenme desactivarme
    desactivame desconectenme darme_de_baja denme_de_baja deme_de_baja dame_de_baja dar_de_baja dan_de_baja darse_de_baja doy_de_baja
    de_baja_por cancelenme cancelame canceleme cancelarme desafiliarme desafilienme desenrolarme optar_por_no optar_por_salir salirme_de_la
    salirme_del_programa salir_de_la_lista salir_de_esta_lista salir_del_programa salirme_de_esto me_quiten me_saquen me_borren me_remuevan
    me_eliminen me_den_de_baja me_retiren me_cancelen me_desuscriban me_quita_de me_puede_quitar me_pueden_quitar me_pueden_sacar me_puede_sacar
    me_puedes_sacar me_puedes_quitar me_pueden_borrar lo_quiten la_quiten lo_saquen que_la_quiten quitarme_de_la quitarme_de_esto quitarme_de_su
    quitarme_de_los quitarme_del sacarme_de_la_lista sacarme_de_esto sacarme_de_los me_pueden_dar_de_baja saquen_a_mi_mama desapareceme
    kitarme_de me_quita_de_esa me_desconecten desconectame saquennos quitennos pidio_salir quiere_salirse no_me_incluyan
  `,
  'leave-alone': `
    dejenme_en_paz dejeme_en_paz dejame_en_paz dejenos_en_paz dejennos_en_paz dejen_en_paz dejenme_quiet* dejame_quiet* dejeme_quiet*
    dejenme_tranquil* dejame_tranquil* dejeme_tranquil* dejenme_solo_ya dejenme_vivir dejenme_ya dejen_de_joder deja_de_joder
    dejenme_descansar_de dejen_de_chingar no_jodan no_joda no_jodas no_chinguen no_chingues no_molesten no_moleste no_molestes no_frieguen
    no_me_frieguen vayanse_al vayanse_a_la vete_al_carajo vete_a_la vete_pal_carajo vayanse_pal_carajo larguense largate piérdanse pierdanse
    pierdete esfumense a_la_verga_con a_la_mierda_con al_carajo_con me_dejen_en_paz me_dejen_quiet* me_dejen_tranquil* metanse_los metete_tus
    metanselos callense callate ya_callense alejense salgan_de_mi salganse_de_mi no_se_metan
  `,
  'lose-number': `
    pierdan_mi_numero pierde_mi_numero pierda_mi_numero pierdan_este_numero pierda_este_numero pierde_este_numero olviden_mi_numero
    olvida_mi_numero olvidate_de_mi olvidense_de_mi olvidese_de_mi olvidenme olvidame olvideme olviden_que_existo olvida_que_tienes
    olviden_que_tienen haga_de_cuenta hagan_de_cuenta hagan_como_que bloqueenme bloqueame bloqueeme bloqueen_mi bloqueen_este ahorrense_los
    ahorrese_el guardense_sus cambien_de_numero olvidense_de_este olviden_este
  `,
  'consent-back': 'retiro retirar revoco revocar quito cancelo anulo no_doy no_autorizo niego nunca_di yo_no_di',
  consent: 'consentimiento permiso autorizacion aprobacion firma participacion inscripcion autorizo registro',
  'out-of-it': `
    quiero_salir_de_esto quiero_salir_de_la quiero_salir_del_programa me_doy_de_baja me_desapunto yo_me_salgo no_sigo_mas no_quiero_continuar
    no_quiero_participar dejo_el_programa me_voy_del_programa ya_termine_con_ustedes ya_terminamos_ustedes nada_con_ustedes saber_de_ustedes
    saber_nada_de_ustedes no_contactar no_quiero_contacto no_soy_parte ya_no_soy_parte ya_no_estoy_en_el_programa no_quiero_ser_parte
    ya_no_sigan ya_no_siga me_salgo_de_esto me_salgo_del_programa me_salgo_de_la_lista yo_me_quito me_quito_de_esto me_quito_de_la
    me_quiero_salir_de_esto me_quiero_salir_del_programa me_quiero_salir_de_la me_retiro_del me_retiro_de_esto no_quiero_seguir_con_esto
    no_quiero_seguir_recibiendo no_quiero_seguir_en_el_programa no_quiero_seguir_en_esto no_quiero_estar_en_el_programa
    no_quiero_estar_en_la_lista no_quiero_estar_en_esto renuncio_a_los renuncio_al les_dije_que_pararan pararan_y_siguen que_parte_de q_parte_de
    no_lo_quiero_cancelen un_mensaje_mas_y otro_mensaje_mas ni_uno_mas a_mi_no_me_manden escribele_a_otro escribanle_a_otro_a mandenle_a_otro
    saquen_a_mi quiten_a_mi me_quita_de_esa quitenme_de no_escribir_mas de_no_escribir ya_les_dije_que_no no_cuenten_mas_conmigo no_me_incluyan
    cierren_mi_caso cierren_mi_archivo cierren_mi_cuenta ultima_vez_que_lo_pido por_ultima_vez los_bloquee ya_los_bloquee me_rehuso_a_recibir
    pueden_parar ya_pueden_parar puede_parar_ya quiero_que_paren necesito_que_paren quiero_que_pare hasta_aqui_llegue_con
    no_quiero_nada_con_ustedes solicito_cancelacion pido_la_cancelacion quiero_desistir ni_un_mensaje_mas no_quiero_ver_mas_este_numero
    estan_bloqueados no_los_necesito_mas voy_a_denunciar los_voy_a_denunciar los_voy_a_reportar me_arrepenti_quiero_salir
  `,
  'stop-alone': `
    stop stopp estop satop sotp stpo stap paren pare parar parrar prar parale parenle parele alto altoo basta bastaa cancelar cancelr canselar
    cancelen cancela cancele cancelo cancel cancell baja fin terminar termina terminen salir no_mas nomas ya_no_mas ya_no ya_basta ya_paren
    detener detenganse detente desactivar anular quitar kitar borrar_de_la unsubscribe unsuscribe desuscribir desuscribirme optout opt_out quit
    end desinscribir desinscribirme renuncio no_quiero_mas no_insistan no_insista no_sigan no_siga ya_estuvo ya_parenle suficiente paralo
    parenlo cancelenlo se_acabo me_salgo me_quito me_retiro me_borro me_kiero_salir me_quiero_salir quiero_salir quiero_cancelar kiero_cancelar
    quisiera_cancelar no_sigo paren_ya quitenme saquenme borrenme hasta_aqui ya_dejen dejenme no_ocupo corten_ya ni_uno_mas kitarme quitarme
    desapareceme kisiera_cancelar_esto quiero_cancelar_esto dejen_eso dejenlo cancelar_suscripcion quiero_parar stop_ya cancelo_todo no_escriban
    no_escriba no_manden no_mande no_me_escriban no_me_manden no_texteen por_ultima_vez sin_contacto me_rehuso declino callense largo fuera
    ya_no_quiero_nada nunca_mas cancelacion bloqueados estan_bloqueados ya_los_bloquee no_molestar suficiente_ya ya_basta_por_favor
    cancelacion_por_favor nada_mas
  `,
  filler: `
    por_favor porfa porfavor porfis plis pls plz please xfa xfavor favor pf ya ahora ahora_mismo ok okay bueno pues oye oiga oigan hey hola
    gracias thanks si yes no coño cono carajo mano bro wey guey vato pana compa mijo mija mi_amor corazon señora señor senorita señorita doctora
    doctor buenas buenos_dias buenas_tardes buenas_noches dios dios_mio ay con_eso con_esto eso esto de_una_vez de_verdad en_serio enserio
    inmediatamente todo tambien disculpe disculpa perdon bendiciones adios bye chao jaja por_dios la_neta nel nah man oyeron oiste me_oyen
    les_digo les_dije dije dije_que te_dije muchas les los_mensajes gracias_dios dios_les_bendiga dios_te_bendiga los_bendiga
  `,
  'not-our-stop': `
    no_paren no_pare no_dejen_de no_deje_de no_dejes_de no_cancelen no_cancele sin_parar no_para_de no_paro_de no_paran_de no_puedo_dejar
    no_puedo_parar dejar_de_fumar dejar_de_usar dejar_de_beber dejar_de_consumir dejar_de_tomar dejar_las dejar_la_droga dejar_el_vicio
    deja_de_llorar cancelar_mi_cita cancelar_la_cita cancelen_la_cita cancelen_mi_cita cancelar_cita cancelar_el_ride parada_de
    fin_de_semana fin_de_mes fin_del_mes fin_de_ano al_fin por_fin en_fin a_fin_de fin_de_la alto_riesgo presion_alta mas_alto muy_alto
    salir_a salir_de_aqui no_puedo_salir salir_del salir_adelante salir_de_la_casa salir_de_la_calle sigan_escribiendo no_es_molestia
    volver_a_recibir quiero_volver otra_vez_los salir_del_hospital no_me_quiten no_me_quites no_me_saquen no_me_borren no_me_cancelen
    no_me_quiero_salir no_quiero_salir no_quiero_que_paren dont_stop dont_quit stop_by still_want at_night until before texting_my
    trying_to texting_her no_tengo_como stop_n stop_sign stop_shop stop_and stop_playing stop_playin stop_in stop_worrying stop_being
    no_puedo_textear no_puedo_escribir no_se_escribir no_me_gusta_escribir por_error un_stop de_nuevo borracho me_equivoque
    volver_a_escribirme stop_wasting stop_pretending stop_using stop_calling not_enough non_stop nonstop dont_unsubscribe
    dont_want_to_stop no_more_rain never_stop cant_stop wont_stop didnt_stop not_stop not_to_stop did_you_stop did_yall_stop did_u_stop
    you_stopped yall_stopped trying_to_stop to_stop_by stop_the_bleeding stop_the_pain stop_calling_me i_get_no get_no_more text_instead
    text_me_instead keep_texting make_it_stop to_text_him to_text_her to_text_them to_contact_them to_contact_him to_contact_her
    por_que_dejaron porque_dejaron pq_dejaron xq_dejaron dejaron_de dejaste_de por_que_pararon porque_pararon pararon_de por_que_ya_no
    porque_ya_no por_que_no_me_escriben por_que_no_me_contestan porque_no_me_escriben no_pares no_paran no_para no_dejan_de no_deja_de
    no_dejo_de no_terminen nunca_paren nunca_dejen dile_que_pare diganle_que escribirle_a mandarle_a textearle_a contactarlos contactarlo
    contactarla parar_la_sangre no_para_la_sangre
  `,
  'someone-else': `
    el ella ellos ellas ex novio novia esposo marido mi_mujer mi_jefe jefe dealer casero vecino vecina alguien nadie_me mi_suegra suegra
    cobrador banco tipo un_tipo me_acosa he she they hes shes him her bf gf boyfriend girlfriend husband wife
  `,
  'we-need': 'quiero quisiera deseo necesito quiere quieren pido solicito ocupo les_pido hagan haga exijo agradeceria prefiero que',
  spell: `
    hasta_el hasta_que hasta_la hasta_manana hasta_las hasta_despues hasta_nuevo por_un_tiempo por_un_rato por_unos por_una por_ahora
    por_hoy por_el_momento un_tiempo un_rato unos_dias unas_semanas una_semana un_mes dos_semanas esta_noche esta_semana este_fin este_mes
    la_proxima fin_de_semana de_noche en_la_noche por_la_noche por_las_noches en_las_noches tan_tarde tan_temprano tan_seguido
    tan_frecuente de_dia de_madrugada en_la_manana por_la_manana en_las_mananas temprano antes_de despues_de mientras cuando_este
    cuando_estoy cuando_trabajo entre_las en_horas horario horas pausa pausen pausar break descanso descansito vacaciones tanto tantos
    tantas tan menos cada_dia todos_los_dias diario diarios a_diario diariamente cada_rato los_domingos los_sabados domingos entre_semana
    semanal solo_una despues_del a_las pa_las when_im when_i_am when_i_work when_hes when_shes while_im while_i at_night at_work
    in_the_morning so_early so_late this_week this_weekend for_now for_a_while for_a_bit until_i on_weekends on_sundays after_9 after_10
    before_noon
  `,
  forever: 'mas nunca jamas nunca_mas ya_no nomas para_siempre pa_siempre definitivamente permanentemente de_por_vida en_absoluto',
  'last-one': 'ultima_vez ultimo_aviso sea_el_ultimo el_ultimo_mensaje_que',
  said: `
    dije dijo dice digo decir dicho puse mande escribi pedi pido pidio pide conteste diciendo avisara mando quiere_que quieren_que dile digale
    diganle dices pediste respondi dije_que_pararan que_pararan
  `,
  harassment: `
    hostigamiento spam denuncio denuncia denunciar denunciarlos demandar demanda abogado reporto reportar reportarlos los_reporto fcc
    bloquearlos los_bloqueo los_voy_a_bloquear te_voy_a_bloquear te_bloqueo es_acoso esto_es_acoso
  `,
  'way-out': `
    como como_hago como_puedo como_se como_me komo de_que_manera que_hago q_hago que_tengo_que q_tengo q_hay_que que_hay_que que_pongo q_pongo
    que_palabra con_que_palabra que_escribo q_escribo hay_manera hay_forma hay_alguna existe_manera donde_le adonde a_quien_le con_quien
    se_puede puedo podria me_puedo puede_uno si_pongo si_digo si_escribo si_mando si_quiero si_cancelo si_paro si_me y_si que_pasa_si q_pasa_si
    que_pasa estoy_pensando pensando he_pensado pienso_en toy_pensando talvez tal_vez quizas quiza a_lo_mejor no_se_si nose_si no_estoy_segur*
    yo_creo_que creo_que seria_posible me_gustaria quisiera deberia tengo_ganas_de dice_que_me quiere_que_me mejor me_dan_ganas de_pronto
    capaz_que cuando_puedo hora_de como_paro como_lo_paro como_los_paro hay_opcion cual_es_el_comando cual_es_la_palabra que_comando
  `,
  exit: `
    salir_de_esto salir_de_aqui_los salirme salirse me_salgo me_quiero_salir quitarme me_quito me_quite quita_uno se_quita darme_de_baja
    darse_de_baja de_baja cancelar cancelo se_cancela cancele cancelarlo desuscribirme desuscribir desuscribo parar_esto parar_los para_esto
    se_para se_apaga apagar_esto desactivar desactivo no_me_escriban no_recibir no_recibirlos dejar_de_recibir dejar_esto dejar_los
    dejar_el_programa borrarme salir_de_la_lista salir_del_programa pongo_stop digo_stop mando_stop escribo_stop mando_alto poner_stop
    quitar_esto quitar_los salir_de_eso se_sale sale_uno como_paro lo_paro los_paro paro_los opcion_de_salir para_salir pa_salir para_cancelar
    pa_cancelar salir_de_aqui
  `,
  'why-you': `
    por_que porque xq porq pq pk por_q para_que pa_que pa_q de_que_sirve de_que_vale a_que_viene que_quieren porque_me xq_me quien_les_dijo_que
    quien_les_dijo
  `,
  'kept-on': `
    siguen_escribiendo* siguen_mandando* siguen_texteando* siguen_enviando* siguen_chequeando* siguen_molestando* siguen_preguntando*
    siguen_insistiendo sigue_llegando siguen_llegando sigues_escribiendo* sigo_recibiendo me_siguen_escribiendo me_siguen_texteando
    me_sigue_llegando me_escriben_tanto escriben_tanto mandan_tanto mandan_tantos me_escriben_siempre todavia_me_escriben todavia_me_mandan
    me_llegan_estos me_llega_esto me_llegan_mensajes recibo_estos recibo_esto estoy_recibiendo me_siguen_mandando_mensajes
    me_siguen_mandando_textos me_siguen_mandando_esto me_mandan_esto porque_me_escribe
  `,
  'signed-up': `
    firmado firme firmar haber_firmado me_apunto me_metio me_apuntaron me_anoto me_anotaron me_inscribio me_inscribieron mi_numero di_mi_numero
    pedi_esto pedi_estos pedi pregunto_si_queria acepte_esto haber_aceptado me_puso_en me_pusieron_en me_metieron_en solicite inscrito suscribi
    autorizo dio_permiso
  `,
  'never-did': 'nunca no no_recuerdo no_me_acuerdo quien kien quienes de_donde como donde nadie yo_no jamas',
  'brush-off': `
    gracias_pero_no gracias_pero_estoy gracias_pero_ya no_estoy_bien_asi estoy_bien_asi asi_estoy_bien estoy_bien_sin bien_sin_los bien_sin_esto
    bien_con_esto bien_sin_eso ya_estoy_bien_gracias_no no_es_nesesario no_se_molest* no_te_molestes no_te_preocupes_por_mi no_tiene_que_escrib*
    no_tienen_por_que no_me_interesa ya_no_me_interesa sin_interes no_estoy_interesad* no_necesito_nada_de no_los_necesito no_necesito_tanto
    esto_no_es_lo_mio no_es_lo_mio pueden_descansar ya_puedo_sol* yo_puedo_sol* yo_me_las_arreglo hasta_aqui_llego creo_que_hasta_aqui
    ya_fue_suficiente ya_es_suficiente ya_yo_no_estoy_en_eso ya_sali_de_eso ya_estoy_en_otra no_vuelva_a_contestar ya_no_estoy_en_eso
    ya_pueden_dejarme pueden_parar_ya ya_cumplieron prefiero_seguir_solo no_tienen_que_escrib* no_tienen_que_mand* no_tienen_que_cheq*
    ya_no_necesito_esto ya_no_necesito_los_mensajes ya_no_necesito_que ya_no_hace_falta_que no_hace_falta_que creo_q_ya_no creo_que_ya_no
    tal_vez_ya_no quizas_ya_no a_lo_mejor_ya_no no_se_si_esto no_se_si_quiero no_se_si_seguir dejame_pensar* dejeme_pensar* lo_voy_a_pensar_si
    ya_veremos_si_sigo si_me_quedo ya_estoy_en_otra_vida eso_fue_hace_tiempo ya_consegui_ayuda ya_no_vivo_en_el_area gracias_por_todo_pero
    ayuda_en_otro_lado hasta_aca_vos quiero_salirme_ya no_recuerdo_haber_pedido de_los_textos_no_es no_gracias_estoy_bien no_era_mejor_que
    mejor_ya_no si_me_salgo si_cancelo no_quiero_contestar ya_me_recupere pensar_si_sigo no_necesitan_seguir ya_no_tienen_que
  `,
  annoyed: `
    fastidiosos fastidian fastidia ladillas que_pesad* q_intens* insisten me_tienen_hart* me_tienen_cans* me_tienen_hasta me_tienen_loc*
    me_tienen_mal me_tiene_hart* me_aburrieron me_aburre_esto ya_aburren no_se_cansan nunca_se_cansan uds_no_se_cansan no_duermen
    siempre_preguntan siempre_lo_mismo la_misma_pregunta las_mismas_preguntas el_mismo_mensaje otra_vez_ustedes ustedes_otra_vez otra_vez_con
    otra_vez_el_mensaje otra_vez_lo_mismo otra_vez_estos de_nuevo_ustedes de_nuevo_con y_dale_con dale_que_dale jodienda me_llenan_el
    no_molesten no_joda no_fastidi* no_jodas dejenme_respirar dejen_vivir dejen_dormir dejenme_dormir me_siento_vigilad* parecen_la_policia
    parece_que_me_estan pareces_mi_mama es_mucho_ya se_me_hace_mucho es_demasiado_para demasiados_mensajes demasiado_mensaje muchos_mensajes
    mucho_mensaje mucho_texto muchos_textos tanto_mensaje tantos_mensajes tanto_texto tanta_preguntadera me_cansan me_canse_de ya_me_canse
    cansad*_de_estos cansad*_de_los cansad*_de_sus cansad*_de_tanto me_molestan_estos me_molesta_que me_molesta_esto me_molestan_los me_incomoda
    me_incomodan me_da_pena_que me_da_cosa me_asusta_cuando me_ponen_triste me_ponen_nervios* me_recuerdan me_recuerden por_que_me_lo_recuerdan
    que_quieren_de_mi q_quieren_de_mi q_quieren_conmigo que_quieren_conmigo que_es_lo_que_ustedes no_les_importa que_les_importa metiches
    metich* entrometid* no_es_asunto no_es_su_problema que_les_importa_a encima_de_uno muy_encima controladores hostigan me_tienen_frito
    q_hartera sueltenme sueltame que_joden como_joden joden_mucho como_chingan hart*_de_sus hart*_de_estos hart*_de_los_mensajes hart*_de_que_me
    hart*_de_ustedes hart*_de_los_textos hart*_de_tanto me_escribe_una_maquina bots_de bien_insistentes muy_insistentes tan_insistentes
    son_insistentes me_despertaste_con cada_mensaje_me_recuerda me_recuerda_ese_dia son_peor_que_mi no_me_he_muerto que_mas_quieren sigo_vivo
    me_escribes_tanto me_escriben_tanto me_escribe_tanto escriben_demasiado gastando_la_bateria me_cobran_por_estos textos_cuestan
    mensajes_de_ustedes escribiendo_tanto contestando_como
  `,
  'why-care': `
    que_les_importa a_ustedes_que a_uds_que no_les_importa que_mas_les_da como_si_les_importara a_quien_le_importa a_ti_que_te_importa
  `,
  useless: `
    para_que_sirve_esto pa_que_sirve_esto no_veo_pa_que no_veo_para_que de_que_me_sirve no_le_veo_sentido para_que_es_esto pa_que_es_esto
    perdida_de_tiempo perder_el_tiempo pierden_el_tiempo pierden_su_tiempo perdiendo_el_tiempo perdiendo_su_tiempo en_que_me_ayuda no_me_ayuda
    no_me_ayudan no_ayuda_en_nada no_me_aporta esto_es_inutil no_me_sirve_de no_me_esta_ayudando esto_no_me_sirve esto_no_me_ayuda
    si_esto_me_sirve esto_no_sirve
  `,
  'not-answer': `
    no_pienso_contestar no_voy_a_contestar no_voy_a_seguir_contest* ya_no_voy_a_responder no_voy_a_responder no_contestare ni_contesto
    no_tengo_ganas_de_contestar no_tengo_ganas_de_responder para_que_contesto pa_que_contesto no_vuelvo_a_contestar no_esperen_respuesta
    ni_los_leo no_los_leo no_leo_sus no_los_abro ni_abro ni_los_abro los_tengo_en_silencio silencie los_ignoro ignorarlos borro_sin_leer
    los_borro te_voy_a_bloquear los_voy_a_bloquear los_bloqueo bloquear_este bloquearlos bloqueo_este no_contestar_mas contestar_esto
    cansado_de_contestar cansada_de_contestar obligado_a_contestar hagan_lo_que escriban_si_quieren me_da_flojera_contestar los_puse_en_mute
    esto_es_obligatorio es_obligado_contestar tengo_que_estar_en_esto
  `,
  'not-talk': `
    no_tengo_na_que no_hablo_con_robots no_hablo_con_maquinas no_hablo_con_extra* no_toy_pa_eso no_estoy_pa_eso no_estoy_para_eso
    no_estoy_para_esto no_tengo_tiempo_pa_esto no_tengo_tiempo_para_esto no_tengo_tiempo_pa_eso no_quiero_que_me_recuerden
    quisiera_olvidar no_quiero_acordarme no_me_hablen no_me_fio_de_ustedes no_confio_en_esto no_confio_en_ustedes
  `,
  'how-long': `
    hasta_cuando cuanto_tiempo cuanto_mas cuantos_meses cuantas_semanas por_cuanto cuando_se cuando_termina cuando_acaba cuando_van_a
    cuando_para cuando_paran cuando_dejan toda_la_vida para_siempre va_a_durar cuando_se_acaba
  `,
  'this-ends': `
    esto estos mensajes mensaje escribiendo escribir escribirme mandar mandando textos texto programa termina acaba acaban dura duran chequeando
    chequeo van_a siguen seguir parar
  `,
  'not-kid': `
    no_soy_un_nino no_soy_nino no_soy_nina no_soy_una_nina no_soy_un_bebe no_soy_bebe ninera niñera ya_soy_adult* soy_adult* soy_un_hombre
    soy_una_mujer_adulta me_cuido_sol* puedo_cuidarme se_cuidarme cuidarme_sol* tengo_quien_me_cuide ya_tengo_quien me_cuida_ya
    ya_tengo_mi_padrino ya_tengo_ayuda ya_tengo_consejer* ya_tengo_terapeuta tengo_mi_propio_doctor ya_me_chequean ya_me_preguntan_lo_mismo
    los_necesita_mas los_necesitan_mas que_lo_necesite que_los_necesite otro_que_lo ayuden_a_otro ayuden_a_otr* escribanle_a_otr*
    escribanle_a_los otra_persona_que gente_que_los_necesita gente_que_lo_necesita gente_peor alguien_que_lo_necesite alguien_que_si
  `,
  seen: `
    vio viendo ve vea vieron lee leyo leyeron revisa pregunta pregunto preguntando molesta enojo enoja celos celoso celosa gusta gustan pena
    verguenza lio pelea
  `,
  'who-saw': `
    jefe jefa esposo esposa marido mujer novio novia mama papa hijos hija hijo nene todos gente companeros patron patrona familia suegra alguien
  `,
  sigh: `
    otra_vez de_nuevo ay_no ay_dios uf uff ugh en_serio enserio en_serio_otra bueno_ya ya_veremos coño mano_no que_quieren q_quieren
    y_ahora_que que_paso_ahora paso meh equis nel que_pereza que_flojera que_hueva me_da_igual dale
  `,
  'other-list': `
    lista_de_espera albergue refugio vivienda housing seccion_8 seguro banco escuela corte trabajo metadona suboxone tratamiento detox
    facebook instagram netflix snap masshealth drogas droga calle cita papel receta policia ambulancia patrulla migra multa dealer puntos
    dolor contraseña carcel fotos foto dinero plata comida vida carta direccion ropa casa nariz muela ride correo taxi prision preso bote
    celda jail
  `,
  'borrowed-not': 'dont dnt wont cant couldnt didnt never he she they him i im why how who ex bf gf to if quiza quizas tal_vez',
  'annoyed-word': `
    que_fastidio fastidio fastidioso fastidiosos ladilla ladillas que_ladilla pesados que_pesados pesaditos intensos q_intensos que_intensos
    intensidad insistentes bien_insistentes insistente hart* ya_chole que_lata que_hueva que_hartazgo que_cansancio molesto es_demasiado
    jodienda bots spam bot robots insoportable insoportables cansones metiches chismosos acosadores enfadosos enfadoso necios necio tercos
    latosos pegajosos demasiado exagerados falsos
  `,
  'my-name': 'mi_nombre su_nombre',
  until: `
    hasta_el hasta_la hasta_q hasta_que hasta_las hasta_los hasta_manana hasta_lunes hasta_nuevo hasta_despues hasta_enero hasta_julio
    hasta_navidad mientras en_semana_santa hasta_este hasta_otro por_un_mes por_una_semana despues_si til till until week weekend after before
    during while for_now early night everyday for_a for_10 so_much en_lo_que ahorita por_unos por_una un_mes mañana_no poco
  `,
  much: 'mucho muchos tanto tantos tanta demasiado demasiados muchisimos',
  'brush-short': `
    yo_paso paso no_hace_falta no_hase_falta ya_no_hace_falta no_es_necesario ya_no_es_necesario no_necesito_eso no_necesito_mas
    ya_no_necesito no_necesito_esto no_se_preocupen no_se_preocupe puedo_solo puedo_sola ya_puedo_solo no_lo_necesito no_interesa
    no_me_interesa no_es_para_mi es_suficiente ya_es_suficiente ya_no_quiero_nada no_quiero_nada no_quiero_na me_las_arreglo me_da_igual
    estoy_bien_asi asi_estoy_bien como_que_ya_no no_quiero_esto ya_no_quiero_esto no_quiero_eso no_me_gusta no_me_gusta_esto para_que
    para_que_sirve no_sirve no_ayuda ya_veremos que_quieren que_mas_quieren dejalo_asi dejenlo_asi asi_dejalo no_insistas quiero_salirme
    quiero_salirme_ya no_era_mejor me_despertaron me_despertaste mejor_ya_no ya_entendi no_mas_preguntas que_pereza ya_para_que
    no_necesario innecesario ya_dije_que_estoy_bien ya_les_dije_que_estoy_bien odio_esto no_soporto_esto que_ridiculo ridiculo
    que_tonteria estupido que_bobada hasta_cuando por_que_yo cada_semana_lo_mismo siempre_lo_mismo lo_mismo_de_siempre otra_vez_lo_mismo
    ya_respondi ya_conteste ya_me_preguntaron_eso soy_adulto soy_mayor tengo_apoyo eso_es_todo mejor_no creo_que_no prefiero_que_no
    prefiero_no mejor_lo_dejamos mejor_dejemoslo dejemoslo_ahi dejemoslo_asi ahi_lo_dejamos ya_estuvo_bueno no_es_asunto_suyo
    no_les_importa como_cancelo como_me_salgo como_salgo quiero_paz necesito_paz necesito_espacio demasiado es_demasiado es_mucho
    que_cansones cansones que_cansinos estoy_cansado_de_esto me_cansa_esto no_gracias_ya ya_no_me_hace_falta me_aburri ya_me_aburri
    ya_cansaron cansan aburren que_intensidad que_necedad que_insistencia tengan_piedad por_favor_no no_me_agrada no_me_gusto
    no_va_conmigo no_es_lo_mio es_mi_problema problema_mio es_asunto_mio es_mi_vida no_te_incumbe no_les_incumbe que_te_importa
    que_les_importa y_a_ti_que y_a_ustedes_que sin_ganas no_tengo_ganas no_tengo_cabeza tantas_preguntas cuanta_pregunta cuanto_mensaje
    tantos_mensajes es_necesario es_necesario_esto hace_falta_esto hasta_cuando_esto cuando_acaba cuando_termina cuando_se_acaba
    nunca_acaba esto_no_acaba estoy_vivo_ya que_si_estoy_bien ya_dije_que_si relajense calmense tranquilos_ya bajenle ya_bajenle suelten
    sueltenme que_agotador agotador cansino quizas_ya_no tal_vez_ya_no talvez_ya_no quiza_ya_no
  `,
  'useless-word': `
    no_sirve no_sirven no_me_sirve no_me_sirven no_tiene_sentido sin_sentido inutil tonteria tonterias pendejadas estupidez de_que_sirve
    de_que_vale no_ayuda no_ayudan no_me_ayudan
  `,
  self: 'yo nosotros',
  'stop-word': `
    stop stopp estop sotp paren parenle parele cancelen cancele cancelenlo quitenme quiteme saquenme borrenme bloqueenme detenganse quitalo
    saquenlo
  `,
  'before-end': `
    a la una de que cuando no el ella mi se nunca hasta sin lo bus next wrong i should need wont dont to the it never these cant my will is we
    they help me non
  `,
  'stop-first': 'stop stopp estop paren parenle',
  'tail-stop': `
    quita paren pare cancelen borrenme quiten saquen borren me_borro pueden_parar pueden_quitarme puede_parar pueden_cancelar puede_cancelar
    cancela
  `,
  'told-you': `
    les_dije te_dije le_dije ya_dije yo_dije ya_les_dije ya_te_dije dije_que puse mande escribi ya_pedi les_pedi he_pedido he_dicho
    cuantas_veces que_parte q_parte tengo_que_decir ya_puse les_puse les_mande ya_mande conteste respondi veces_que
  `,
  'you-all': 'ustedes uds ud usted',
  'never-tire': `
    cansan cansa cansas duermen duerme duermes descansan aburren rinden entienden entiende captan oyen escuchan paran dejan rinde
  `,
  'bad-effect': `
    recuerda recuerdan recordar ansiedad ansios* estres* estresa triste tristes deprime deprimen nervios* verguenza pena cuesta cuestan cobran
    cobra problema problemas pelea peleas gastan molesta molestan fastidia fastidian odio asusta asustan mal peor incomod* harta hartan cansa
    cansan abruma* agobia* despiertan despierta
  `,
  unsure: 'no_se_si nose_si no_se no_estoy_segur* no_toy_segur* no_creo lo_estoy_pensando dudo quizas talvez tal_vez a_lo_mejor',
  continue: `
    continuar seguir seguir_con seguir_en sigo quedarme estar_en_esto quiero_esto los_quiero los_necesito lo_necesito necesito_esto
    necesite_esto esto_me_sirve me_sirven me_ayuda_esto me_ayudan
  `,
  'have-to': 'tengo_que tengo_q debo es_obligatorio es_obligacion obligado obligada estoy_obligad* hay_que es_necesario es_requisito',
  answering: 'contestar contestando responder respondiendo contestarles responderles estar_en_esto recibir seguir_en',
  'had-thought': 'pense_que pense_q pensaba crei creia yo_crei crei_que pense',
  'over-done': 'acabado acabo acaba terminado termino terminaba fuera_de un_mes una_vez cancelado cancele salido habia_salido',
  'im-good': 'estoy_bien toy_bien ando_bien estamos_bien puedo puedo_vivir me_va_bien bien quedo_bien estoy_mejor',
  without: 'sin',
  'woke-me': 'me_despert* me_despiert* despertaron despertaste',
  wish: 'quisiera ojala me_gustaria preferiria prefiero seria_mejor mejor_si seria_bueno estaria_bien',
  'not-get': `
    no_recibir no_recibirlos no_me_llegaran no_llegaran no_me_escribieran no_me_mandaran no_tener_que dejaran pararan terminara acabara
    no_escribieran
  `,
  hate: `
    odio detesto no_soporto no_aguanto hart*_de cansad*_de aburrid*_de no_me_gusta no_me_gustan cansan_sus me_cansan me_molestan me_fastidian
    hasta_la_madre_de hasta_el_gorro_de hasta_la_coronilla_de
  `,
  'asked-again': 'pregunta preguntas preguntadera lo_mismo mismo_mensaje mismo_texto',
  'ill-contact': `
    yo_les_escribo yo_les_aviso les_aviso les_escribo les_busco yo_los_busco yo_los_llamo les_llamo yo_escribo los_contacto los_buscare
  `,
  'move-on': `
    seguir_adelante pasar_la_pagina pasar_pagina atras_ya quedo_atras dejar_eso_atras dejar_atras ya_paso otra_etapa cerrar_ese_capitulo
    olvidar_eso olvidar_ese_dia otra_persona_ya
  `,
  'already-have': 'ya_tengo tengo_mi ya_cuento_con cuento_con ya_consegui me_basta_con',
  helper: `
    padrino madrina consejero consejera terapeuta psicologo trabajadora_social apoyo iglesia pastor familia grupo mi_gente quien_me_cuide
    programa doctor
  `,
  watched: 'me_cuidan me_chequean ya_me_cuida ya_me_chequea ya_me_cuidan me_vigilan_bastante',
  they: 'mi_ex',
  'tell-us': 'paren quiten saquen borren cancelen eliminen bloqueen desactiven remuevan desapunten',
  'to-get': 'recibir recibirlos recibiendo seguir_recibiendo que_me_lleguen q_me_lleguen estar_en_esto saber_de_ustedes',
  taker: 'quiten quita quite saquen saca saque borren remuevan eliminen cancelen',
  person: `
    a_mi_mama a_mi_papa a_mi_hermano a_mi_hermana a_mi_hijo a_mi_hija a_mi_esposo a_mi_esposa a_mi_abuela a_mi_abuelo a_mi_primo a_el a_ella
    a_nosotros a_mi_mujer a_mi_marido
  `,
  off: 'de_ahi de_eso de_esto de_la_lista de_esa de_ese de_su del_programa de_los_mensajes ya',
  'need-to': 'tienen_que tiene_que deben debe hay_que necesitan',
  narcan: 'narcan naloxone naloxona naloxòn nalokson od ods odd overdose overdosed sobredosis overdoz',
  'not-to': 'no nunca jamas ni tampoco nomas sin dont cant wont never didnt',
  'why-not-stop': `
    por_que_no porque_no pq_no xq_no pork_no por_k_no cuando_van_a cuando_vas_a cuando_me_van_a no_van_a no_vas_a no_pueden no_puedes
    why_wont_you why_dont_you cant_you
  `,
  those: 'estos esos esas_cosas estas_cosas sus_mensajes sus_textos sus_msj sus_cosas de_ustedes',
  'not-agree': `
    no_doy_mi_consentimiento no_doy_consentimiento no_doy_permiso no_di_permiso no_consiento no_autorizo no_autorice nunca_autorice
    nunca_di_permiso i_do_not_consent
  `,
  'reply-back': 'me_contesten me_contestes me_respondan me_respondas contesten respondan devuelvan_el text_back',
  'call-us': 'llamen llames llame me_llamen me_llames me_llame me_marquen me_marques llamarme call_me',
  'leave-program': `
    dejar_el_programa dejar_este_programa salir_del_programa salirme_del_programa salirme_de_esto abandonar_el_programa dejar_su_programa
  `,
  'no-talk': `
    no_quiero_hablar no_kiero_hablar no_tengo_ganas_de_hablar no_tengo_nada_que_decir* no_tengo_nada_que_hablar no_quiero_conversar
    no_quiero_platicar
  `,
  'with-us': 'con_ustedes con_uds contigo con_usted con_vos con_ud con_un_robot',
}
