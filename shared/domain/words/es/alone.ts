/** Spanish words of using alone: taking a drug, being by oneself, wanting it, getting it. */
import type { Senses } from '../senses.ts'

export const alone: Senses = {
  'use-now': `
    usar uso usando usare use usé usa uza usar_la consumir consumo consumiendo consumi consume consuma meterme metermela meterla me_meto me_la_meto me_metí me_meti
    metiendome metiendo meter_un me_lo_meto meto_un meterse se_mete inyect* inyectarme picarme me_pico picar picandome pica_solo me_voy_a_picar puyarme me_puyo
    puyandome arponearme arponazo un_arpon un_shot un_chute darme_un darme_una dar_un_shot me_doy_un fumar fumo fumando fumar_piedra fumarme fume me_fumo esnif*
    inhal* oler_perico un_pase una_raya una_linea curarme me_curo curandome recaer recaigo recai recayendo drogarme drogo drogandome drogarse endrog* arrebatarme
    arrebatado pichar pichear hacerme_una hacerla hacerlo la_voy_a_hacer lo_voy_a_hacer la_hago ponerme_un ponerme_una me_pongo_un preparada preparado cocinando
    cocinandola prepararla amarrado_el_brazo me_amarro probar_esta probar_la quemar quemando piparme pipiando pipear canuto tirarme_un tirarme_una darle_a_la
    chutarme high usar_ahora pinch* puy* me_la_pongo me_la_puse me_la_voy_a_poner me_la_doy me_la_voy_a_dar me_la_di la_meto la_cocine la_cargue ya_la_abri la_abri
    un_toque darme_un_toque dar_un_toque calentando_la_cuchara torniquete_puesto ya_tengo_la_vena usr usar_sola fumarla cuando_lo_hago lo_hago lo_hago_en jalar jalo
    meterme_una me_pongo_una ponermela ponerme cuanto_me_pongo hacer_la_cura me_voy_a_hacer hacerme_la_cura me_la_voy_a_meter chutar me_voy_a_chutar
  `,
  'by-self': `
    solo sola solito solita yo_solo yo_sola a_solas sin_nadie no_hay_nadie nadie_aqui nadie_conmigo nadie_en_casa nadie_en_la_casa nadie_cerca nadie_sabe
    nadie_me_ve nadie_me_vea no_tengo_a_nadie no_tengo_con_quien sin_companía sin_compania nadie_alrededor nadie_mas no_pasa_gente no_pasa_nadie no_hay_quien
    no_esta_nadie nadie_viene nadie_esta por_mi_cuenta conmigo_mismo conmigo_misma yo_nomas nomas_yo casa_sola la_casa_vacia casa_vacia todos_duermen todos_dormidos
    todos_se_fueron se_fueron_todos mi_mujer_no_esta mi_pana_no_esta no_esta_mi sin_que_nadie nadie_que_me nadie_se_va_a_enterar mi_esposa_trabaja alone
    nadie_lo_sabe nadie_cuidandome sin_quien solitario soledad encerrao toy_solo toy_sola todos_durmiendo todos_estan_dormidos todos_dormidos_ya se_duermen
    se_duerma se_duerman nadie_me_vigila con_nadie sin_narcan_y nadie_que_me_lo narcan_no_tengo mi_esposa_cree todos_en_el todos_en_la nunca_hay_nadie
    no_le_digo_a_nadie nunca_le_aviso no_sabe_que_uso no_sabe_q_uso yo_quede me_quede_solo me_quede_sola mi_mama_sale nadie_me_encuentra no_tengo_a_quien
    nadie_sabe_donde en_paz yo_y_la yo_y_mi yo_y_esta en_lo_oscuro no_molestar ando_solito ando_solo ando_sola mi_jeva_salio nenes_dormidos ninos_dormidos
    que_no_me_oigan mi_mujer_salio aqui_no_hay_nadie
  `,
  'locked-in': `
    puerta_con_llave puerta_cerrada con_llave con_seguro con_el_seguro cerre_la_puerta cierro_la_puerta encerrad* me_encierro me_encerre se_encerro se_encierra
    se_encierran encierro trancad* tranco tranque escondid* a_escondidas me_escondo escondo_para escondiendome luces_apagadas puse_seguro bajo_llave
    apague_el_telefono ya_cerre cierre_la_puerta trancada cierro_con_llave encerrao encerrá con_la_puerta_trancada apague_el_telefono_de silla_contra_la
  `,
  'hidden-place': `
    baño bano banio el_bano garaje sotano closet carro coche auto troca camioneta camion van carpa motel hotel hostal bosque callejon puente debajo_del_puente
    azotea techo escalera estacionamiento parqueo parqueadero casa_abandonada monte playa cementerio cuarto habitacion ducha trabajo traila marquesina patio rincon
    edificio deposito almacen factoria bodega rio parada sofa gasolinera
  `,
  kit: `aguja agujas jeringa jeringas jeringuilla cuchara pipa foil papel_aluminio bolsa bolsita bolsas gramo gramos la_cura dope fenta fentanilo heroina
    tecata manteca piedra crack perico coca cristal pastillas pepas percs material merca la_cosa la_tengo_preparada un_paquete chiva papelina lo_mio
    torniquete la_vena la_tengo_aqui una_linea la_cuchara`,
  'at-it': `
    en_la_mano en_mano lista listo preparada preparado la_tengo ya_la_tengo en_el_brazo en_la_mesa enfrente delante cargada servida aqui_la_tengo ya_tengo_la_vena
    brazo_amarrado
  `,
  spotter: `quedarse_en_el_telefono quedarse_en_linea se_queda_en_linea se_queda_en_la_linea quedate_en quedate_conmigo se_queda_conmigo quedarse_conmigo
    me_acompana acompaname quien_me_cuide quien_me_vigile me_vigile vigilame vigilarme cuidarme si_no_contesto si_no_les_contesto si_no_respondo
    si_no_escribo si_no_mando si_no_doy_senales escribanme_en escribeme_en mandame_mensaje_en llamame_en llamenme_en chequeame checame chequeenme
    pendiente_de_mi esten_pendientes en_el_telefono_mientras al_telefono_mientras linea_para_no_usar alguien_en_linea hablar_mientras
    manden_a_alguien si_me_pasa_algo revisame linea_de_no_usar me_hable_mientras quedate_en_el_telefono quede_conmigo se_quede_conmigo
    en_linea_mientras telefono_mientras llamarme_mientras pueden_llamarme si_no_te_escribo me_quedas_escribiendo quien_me_acompana hay_linea_pa
    hay_linea_para reza_por_mi por_telefono_mientras conmigo_en_linea llama_al_911_si que_me_cuide`,
  'about-to': `voy_a voy_a_usar a_punto_de ahora ahorita orita ya ahora_mismo esta_noche hoy en_un_rato al_rato en_5_minutos en_unos_minutos en_10_minutos
    horita otra_vez estoy_por por_usar ya_casi me_la_voy me_lo_voy me_voy_a me_la_voy_a vamos_a enseguida en_este_momento mas_tarde pienso_usar`,
  'uses-alone': `uso_solo uso_sola usando_solo usando_sola usar_solo usar_sola usa_solo usa_sola siempre_solo siempre_sola consumo_solo consumo_sola consumir_solo
    consumir_sola uso_a_solas uso_escondid* si_solo si_sola solo_como_siempre sola_como_siempre me_inyecto_solo me_pico_solo fumo_solo fumo_sola
    fumar_solo fumar_sola use_solo use_sola nunca_uso_con_gente fumando_solo fumando_sola`,
  'not-alone': `nunca_usar_solo nunca_uses_solo nunca_uses_sola no_usar_solo no_uses_solo no_uses_sola no_uso_solo no_uso_sola ya_no_uso_solo ya_no_uso_sola
    nunca_uso_solo nunca_uso_sola no_estoy_solo no_estoy_sola no_estaba_solo no_estaba_sola jamas_uses_solo antes_usaba_solo antes_usaba_sola
    never_use_alone no_hay_que_usar_solo aprendi afiche cartel lema calcomania no_debes_usar taller`,
  'still-does': 'pero voy_a a_punto_de esta_noche hoy ahora igual de_todos_modos de_todas_maneras siempre_uso',
  'no-use': `celular computadora app lavadora lavanderia microondas tarjeta cupones bicicleta cargador la_palabra jugo leche videojuegos cocinar comer cenar
    cantar bailar cigarro cigarrillo cigarrillos cigarros mota marihuana yerba usa_mi usa_el_app vape cupon wifi compu botas zapatos bici
    usando_la_compu mascarilla lentes narcan el_narcan la_lavadora el_carro_de la_bicicleta shampoo cocinando prohibido curita`,
  kin: 'ninos nenes perro gato netflix pelicula bebe tranquilo_en tarea misa iglesia',
  getting: `compre_algo acabo_de_comprar consegui_algo acabo_de_conseguir voy_a_conseguir voy_por_una voy_por_un voy_a_ver_al ver_al_tigre ver_al_tigere
    el_tigere mi_dealer al_dealer el_dealer mi_conecto el_conecto conecte voy_al_punto al_punto el_punto pal_punto camino_al_punto me_van_a_traer
    me_trae_la me_lo_trae lo_trae me_la_trae voy_pa_lawrence pa_lawrence tengo_una_bolsa tengo_algo_guardado tengo_un_poquito_guardado una_bolsa_en
    en_mi_bolsillo la_tengo_en_la_mano mirando_la_bolsa tengo_guardado tengo_un_guardadito capear capeando capie capié capear_algo conseguir_una
    picked_up copping bregar_con_el_tecato nueva_merca ya_compre_algo ya_consegui_y voy_a_capear capearme voy_a_conectar conectar viene_el_tipo
    ya_llame_al_tipo llame_al_tipo la_casa_del_tipo frente_a_la_casa_del viene_de_camino_lo lo_mio la_cosa_conmigo tengo_la_cosa con_eso_encima
    ando_con_eso la_traigo la_traigo_en_la tengo_una_guardada una_guardada donde_compraba donde_conseguirlo botarla debería_botarla no_pude_botarla
    dando_vueltas_por la_cuadra_vieja iba_a_buscar_lo la_tengo_aqui dealer_viene esperando_al_dealer lo_que_dejo`,
  slip: `
    recaer recaigo recaida recaidas recai voy_a_caer voy_a_usar quiero_usar ganas_de_usar ganas_de_consumir ganas_de_meterme ganas_de_fumar pensando_en_usar
    pienso_en_usar pienso_usar voy_a_curarme me_voy_a_curar voy_a_consumir quiero_consumir craving cravings ansias antojo_de_usar no_aguanto_las_ganas las_ganas
    ganas_danadas no_confio_en_mi uso_hoy use_hoy use_anoche usé_anoche volvi_a_usar volvi_a_caer recayendo una_nada_mas solo_una_vez la_ultima_vez una_ultima
    una_mas_y_ya va_a_ser_dificil noche_dificil no_voy_a_aguantar no_aguanto_mas_sin a_la_mierda_voy voy_a_fallar romper_mi_sobriedad perder_mi_limpieza
    voy_a_tirar_todo me_voy_a_arrebatar arrebatarme ponerme_bien voy_a_patinar resbal* caer_otra_vez relapse tentacion tentado tentada una_mas hoy_la_ultima
    nomas_una_vez ya_se_que_la_voy la_voy_a_cagar la_voy_a_regar me_la_voy_a_jugar ando_usando usando_otra_vez volvi_a_lo_mismo en_eso_otra_vez hoy_no_aguanto
    no_aguanto_sobrio muchas_ganas ganas_hoy que_caigo no_me_dejen_solo hablame_pa_no hablame_para_no para_no_usar pa_no_usar apagarme no_he_parado_de_usar
    con_mi_vicio hacer_lo_de_siempre tranquilo_con_mi ultima_vez una_de_despedida
  `,
  'hint-use': `cuando_uso mientras_uso donde_uso me_vea_cuando_uso me_ve_cuando usar_delante usar_frente uso_en_mi uso_en_casa uso_en_el sigo_usando todavia_uso
    anda_usando el_que_me_cuidaba con_el_que_usaba con_quien_usaba ya_sabes_como ya_sabes_lo_que sabes_lo_que_significa toda_la_casa_pa_mi
    la_casa_pa_mi la_casa_para_mi un_cuarto_de_motel dia_de_pago cobre_hoy me_pagaron me_fui_del_detox me_fui_del_programa me_voy_del_programa
    nadie_se_va_a_enterar nadie_se_enteraria nadie_sabe_que_ando apagar_el_telefono apago_el_cel no_voy_a_contestar noche_larga mi_mujer_se_fue
    esconder cuanto_me_meto cuanta_puedo uso_por_la escondo sola_esta_noche_no no_me_busquen no_quiero_compania no_quiero_que_nadie_me un_rato_largo
    en_el_bano_un_rato estar_ocupado_con dia_de_cobro sigo_escondiendome me_escape_de_la se_desaparece rato_en_el_bano uso_un_poco
    para_relajarme_unas se_para_que_es se_pa_que_es no_vuelve_y_cobro`,
  'not-slip': `prevencion_de_recaidas prevencion_de_recaida grupo_de_recaida grupo prevencion sueño_de_recaida sone soñe sin_recaida sin_recaidas no_recai
    no_he_recaido sin_ganas no_tengo_ganas antojo_de_comida antojo_de_pizza libro pelicula pantuflas resbalon_en hielo calle_mojada nieve mango
    chocolate tacos`,
  'own-place': 'solo sola solito casa_sola nadie_en_la_casa sin_nadie motel hotel se_fue_mi se_fueron no_hay_nadie',
  buy: 'compre compro pillar pille capie capear agarre',
  wink: 'ya_tu_sabes tu_sabes tu_sabes_como_es ya_sabes mala_idea peligroso me_conozco no_me_fio ya_tu_sabe no_confio tiempo_de_sobra',
  tempting: 'cobre cobro pagaron hoy_pagan cheque dinero motel hotel detox carcel aburrido casa_sola fin_de_semana viernes 3am',
  thing: 'paquete ninos nenes seguro hijo hija pizza comida metadona',
  past: 'antes_usaba antes yo_ya_no ya_no_uso ya_no_fumo clase soñe sone',
  bite: 'mosquito',
  housemate: `todos roommate mujer esposa esposo marido novia novio mama mami papa hijos hijo nenes ninos familia hermano hermana abuela tia pareja companero
    amigo la_gente la_doña suegra bebe jefe ellos ella`,
  away: `se_fue se_fueron se_va se_van salio salieron sale trabajando trabaja trabajan duerme duermen durmiendo dormido dormida dormidos se_duerme
    se_duerma se_duerman se_acuesta se_acueste acostados de_viaje viajo en_la_iglesia en_el_culto en_misa no_esta no_estan en_la_escuela con_su_papa
    fuera afuera en_el_trabajo se_mudo de_vacaciones en_casa_de_su en_pr en_rd`,
  'do-it': 'hacer hago haciendo hare meter meto poner pongo preparar preparando dar cocinar cargar terminar abrir',
  'drug-kit': `aguja agujas jeringa jeringas jeringuilla cuchara torniquete dope heroina fenta fentanilo crack coca perico piedra gramo gramos una_bolsa
    mi_bolsa la_cura mi_cura un_pase una_linea la_pipa percs lo_mio manteca tecata un_shot mis_pastillas rayita una_raya un_toque la_jeringa`,
  dealer: 'dealer tigere tigre conecto conexion tipo el_punto punto la_esquina la_cuadra mass_and_cass barrio_viejo el_men gancho jibaro',
  reach: `ver veo llamar llame llamo llamando texte esperando espero voy camino yendo parado frente cerca viene viniendo paso pasando vuelvo volvi vueltas`,
  blocked: 'bloquee bloqueé borre seguro evito lejos carro dije_que_no',
  'clean-time': 'limpio limpia sobrio sobria sobriedad limpieza tiempo_limpio dias_limpio mi_tiempo',
  ruin: 'tirar botar perder romper danar cagar cagarla echar_a_perder rendirme dejar_caer mandar_todo voy_a_perder',
  'use-past': 'use usé recai fume me_meti me_pinche cai caí volvi_a_caer volvi_a_usar me_arrebate',
  lately: 'hoy ayer anoche esta_manana otra_vez de_nuevo el_viernes el_sabado el_domingo el_lunes antier esta_semana',
  'want-it': `lo_quiero_tanto no_dejo_de_pensar no_puedo_dejar_de_pensar pensando_en_eso pienso_en_eso me_llama_la_bolsa la_bolsa_me_llama necesito_algo_esta
    necesito_algo_hoy necesito_algo_pa necesito_escapar no_quiero_sentir quiero_olvidar quiero_desconectar no_sentir_nada cai_otra_vez volvio_a_eso
    volvio_a_lo anda_en_eso anda_usando esta_usando_otra en_las_mismas en_lo_mismo la_ultima_y_ya la_ultima_antes ultima_vez_lo lo_hago_hoy
    lo_voy_a_hacer_hoy un_chin_nada un_poquito_nada solo_un_poco un_poquito_hoy me_queda_un_poco me_sobro me_queda_algo tengo_un_poco no_me_busquen
    no_me_escriban_esta no_me_chequeen nadie_me_vea_asi no_me_esperen perderme_esta me_voy_a_perder necesito_algo_fuerte`,
  found: 'encontre encontré limpias necesito',
  food: 'comida pizza cafe pastel tacos',
  'it-some': 'una uno algo la_bolsa bolsa bolsas unas un_poco eso esto la_cosa material lo_mio',
  stash: `gaveta cajon el_bolsillo mi_bolsillo la_media el_zapato la_chaqueta la_guantera mesita debajo_de_la_cama cartera mochila la_mesa enfrente_de_mi
    bolsillo`,
  plea: `convenceme_de_no convencanme_de_no diganme_que_no dime_que_no detenganme no_me_dejen_usar distraiganme distraeme la_boto_o no_puedo_pelear
    cansado_de_pelear cansada_de_pelear no_puedo_luchar perdiendo_la_pelea que_mas_da_me ya_que_mas_da que_importa_ya casi_lo_llamo casi_le_escribo
    desbloquee_su_numero lo_desbloquee gente_vieja viejos_amigos las_mismas_amistades la_vieja_junta me_ofrecieron me_ofrecio_una ofreciendo_gratis
    llego_con_material llego_con_droga llego_con_una unos_tragos_y_a_ver mala_noche_hoy esta_noche_esta_mala estoy_a_punto_de_caer por_caer`,
  'long-in': 'una_hora horas mucho_rato tanto_rato tanto_tiempo todo_el_dia no_sale no_abre',
  washroom: 'bano baño ducha sotano su_cuarto garaje',
  cash: 'dinero chavos plata cheque feria lana la_renta',
  vanish: 'se_fue salio desaparecio no_contesta no_vuelve no_ha_vuelto telefono_apagado no_regresa no_llega',
  'amount-q': 'cuanto_es_seguro cuanto_puedo cuanta_puedo cuanto_me_meto cuanto_debo la_mitad tolerancia que_cantidad',
  breaktime: 'limpio limpia rehab detox carcel meses semanas pausa',
  'not-reach': `no_me_escriban_hoy no_me_escribas_mas_hoy no_me_llamen_esta voy_a_apagar_el apago_el_telefono quiero_estar_solo_esta quiero_estar_sola
    necesito_estar_sola necesito_estar_solo`,
  'program-left': `
    me_fui_del_detox me_fui_del_programa me_fui_de_rehab me_sali_del_programa me_salí_del me_botaron_del_programa me_botaron_de_la_sober me_escape me_fugue
    firme_mi_salida salio_de_detox
  `,
  'hide-it': 'lo_escondo lo_oculto a_escondidas_de no_le_digo_a_nadie_cuando es_mi_secreto sigo_escondi',
  craving: 'ganas ansias craving antojo',
  nowhere: 'nada_que_hacer sin_nada_que tiempo',
  'uses-room': `usar_el_bano usar_la_ducha usando_el_bano uso_el_bano usar_la_cocina usar_el_cuarto usar_la_sala usar_la_computadora biblioteca usar_botas sofa`,
}
