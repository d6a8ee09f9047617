/** Spanish words of the wish to die and of self-harm: what is wished, how, what is left behind. */
import type { Senses } from '../senses.ts'

export const selfHarm: Senses = {
  suicide: `
    suicid* suisid* suicd* sucid* kms unalive* kill_myself killing_myself autoles* autoagre* self_harm volarme_los_sesos volarme_la_cabeza
    un_tiro_en_la_cabeza tiro_en_la_cien tiro_en_la_sien pegarme_un_tiro me_pego_un_tiro darme_un_tiro me_doy_un_tiro meterme_un_tiro
    me_meto_un_tiro pegarse_un_tiro darse_un_tiro se_pego_un_tiro se_dio_un_tiro se_metio_un_tiro meterme_un_balazo darme_un_balazo
    quitarme_de_en_medio quitarme_del_medio quitar_de_en_medio quitarme_la_vida quitarse_la_vida quitar_la_vida me_quito_la_vida
    se_quito_la_vida se_quita_la_vida kys beber_hasta_morir tomar_hasta_morir inyectarme_aire me_inyecto_aire un_tiro_y_ya un_tiro_y_se_acabo
    un_balazo_y_ya
  `,
  'kill-me': `
    matarme me_mato me_matare me_matara se_mato se_matara mi_mato me_mate_yo ahorcarme me_ahorco me_ahorque se_ahorco se_ahorca colgarme
    me_cuelgo me_colgue ahogarme me_ahogo_en_el desangrarme envenenarme tirarme_del tirarme_al tirarme_por tirarme_de_la aventarme lanzarme
    me_lanzo_del me_tiro_del me_tiro_al me_aviento arrojarme botarme_del ahorcarnos me_disparo dispararme me_vuelo me_tiro_yo me_matan_las_ganas
    me_colgare me_ahorcare cortarme_el_cuello cortarme_las_venas hacerme_una_sobredosis cuando_me_mate matarnos matenme mátame matame
    que_alguien_me_mate
  `,
  reflex: `
    me_voy_a me_boy_a me_voi_a me_vo_a me_bo_a me_quiero me_kiero me_queria me_quisiera me_iba_a me_puedo me_intente me_trate_de me_pienso
    me_debo me_gustaria se_va_a se_quiere se_queria se_iba_a se_kiere se_intento se_trato_de se_puede se_ha_querido se_quizo se_quiso me_quise
    me_vuelvo_a me_ganas_de a_veces_me me_kisiera nos_vamos_a q_me que_me
  `,
  'kill-inf': `
    matar ahorcar colgar suicidar tirar lanzar aventar ahogar disparar cortar botar envenenar desangrar arrojar lastimar danar quitar_la_vida
    pegar_un_tiro dar_un_tiro meter_un_tiro quemar eliminar hacer_dano hacer_algo volar_la_cabeza quitar_del_medio quitar_de_en_medio
    quitar_del_camino kitar_la_vida hacer_una_locura desaparecer_del_mundo volar_los_sesos tire
  `,
  threatens: `
    quiere quieren va_a van_a amenaza amenazo amenazan amenazando iba_a puede trato_de jura juro_que dijo_que_va viene_a me_va nos_va me_van
    buscan me_busca
  `,
  self: 'mi_mismo a_si_mismo mi_misma si_misma conmigo',
  'no-harm-self': 'afeit* rasur* cocin* lata cebolla pelo cabello unas luz plancha horno aceite cafe telefono perro grama podando',
  die: `
    morir morirme morirse muero muera muere muriera murieras muriendo morire muriese moriria morirnos muerto muerta muertos
    desaparecer_para_siempre partir_de_este_mundo petatear* estirar_la_pata estar_muert* no_existir
  `,
  'to-die': `
    hasta_morir hasta_morirme para_morir para_morirme pa_morir pa_morirme mejor_me_muero mejor_morirme mejor_muert* hasta_que_me_muera
    para_que_me_muera y_morirme quisiera_estar_muerto para_morirse pa_morirse para_matarse pa_matarse pa_irme_de_una
  `,
  wish: `
    quiero kiero qiero quero quisiera queria quisiese deseo deseaba ganas prefiero preferiria ojala list* decid* merezco merec* intent* trat*
    planeo pienso_en pensando_en anhelo quiere kiere querer espero pido deberia debi debo necesito rezo pidiendo
  `,
  'hope-i': 'ojala espero_que ruego rezo le_pido pido_a_dios pidiendole deseo quisiera prefiero que_esta_vez_si',
  'kills-me': `
    me_mate me_lleve me_maten me_lleven me_llevara me_matara me_acabe me_hubiera_matado me_hubiera_llevado me_atropelle me_recoja me_disparara
    me_disparen me_peguen_un me_atropellara
  `,
  alive: `
    vivir vivo viviendo existir existiendo viva vivit bibir biviendo estar_en_este_mundo seguir_en_este_mundo estar_aqui_en_este seguir_aqui
    sobrevivir respirar ser_parte_de_este_mundo ver_otro_dia ver_el_dia_de_manana seguir_viviendo continuar_viviendo seguir_con_vida seguir_vivo
    seguir_viva
  `,
  'lives-where': 'en con aqui ahi alla cerca lejos junto donde',
  'be-here': 'estar_aqui seguir_aqui estar_aki estar_en_este_mundo estar_en_esta_tierra',
  waking: `
    despertar despierte desperte despertarme despertara despierto despertare desperto levantarme levante despertado abrir_los_ojos amanecer
    amanezca
  `,
  never: 'no nunca jamas sin ni nunk',
  'end-verb': 'acab* termin* quit* fin finaliz*',
  'my-life': 'mi_vida mi_propia_vida la_vida su_vida su_propia_vida esta_vida mi_bida',
  'done-living': `
    cansado_de_vivir cansada_de_vivir canse_de_vivir cansa_vivir harto_de_vivir harta_de_vivir harto_de_la_vida harta_de_la_vida
    harto_de_esta_vida harta_de_esta_vida no_aguanto_la_vida no_aguanto_esta_vida cansado_de_la_vida cansada_de_la_vida cansado_de_esta_vida
    cansada_de_esta_vida sin_ganas_de_vivir no_tengo_ganas_de_vivir perdi_las_ganas_de_vivir perdido_las_ganas_de_vivir odio_vivir
    odio_estar_vivo odio_estar_viva no_soporto_vivir no_soporto_la_vida ganas_de_nada_ni_de_vivir renuncio_a_la_vida hasta_aqui_llegue
    hasta_aqui_llego_mi_vida
  `,
  harm: 'lastim* danar hacer_dano hago_dano hice_dano',
  'harm-me': `
    lastimarme lastimarse me_lastimo me_lastime hacerme_dano hacerse_dano me_hago_dano me_hice_dano se_hace_dano se_hizo_dano hacerme_algo
    hacerse_algo me_haga_algo me_haga_dano herirme golpearme_la_cabeza castigarme cortarme cortarse me_estoy_cortando cortandome
    se_esta_cortando cortandose me_volvi_a_cortar me_quemo_con me_queme_con quemarme me_quemo_a_proposito me_rajo me_raje rajarme me_pego_a_mi
    quemarse me_lesiono lesionarme lacerarme algo_a_mi_misma algo_a_mi_mismo me_clavo hacerme_una_locura se_corto_las se_corto_los se_corto_el
    me_hago_algo me_voy_a_hacer_algo
  `,
  cut: 'cort* rajar raje rajo tajo tajos abrirme abri abrio abrir rebanar cuchilladas raspe raspo rasgue rasguno',
  body: 'venas muneca munecas brazo brazos piernas muslos garganta cuello pierna piel vena muslo pescuezo',
  'cut-idiom': `
    me_estoy_cortando cortandome volvi_a_cortarme ganas_de_cortarme me_corte_otra_vez me_corte_de_nuevo me_corte_las me_corte_los las_cortadas
    cortarme_las cortarse_las me_abri_las abrirme_las corte_muy_hondo corte_hondo corte_profundo corte_las_venas cortar_las_venas cortarme_los
    munecas_vendadas brazos_vendados muneca_vendada
  `,
  blade: `
    navaja navajas cuchilla cuchillas cuchillo gillete gilete yilet yillet gillette hojilla rasuradora filo vidrio machete cutter bisturi
  `,
  gun: 'pistola pistolas arma revolver escopeta rifle fusil bala balas cuete fuca fusca gun cuerno matona',
  'gun-use': `
    en_la_mano en_mi_mano en_la_boca en_mi_boca en_la_cabeza en_mi_cabeza en_la_sien cargada cargado conmigo para_mi pa_mi al_lado aqui_mismo
    en_la_mesa debajo_de_la_almohada adios ganas_de pensando mirandola mirando lista tengo_una tengo_la usarla y_se_fue compre en_las_piernas
    en_su_mano cementerio tumba gaveta encerr* llorando closet
  `,
  rope: 'soga sogas cuerda mecate lazo correa cinturon cinto cabuya sabana cordon reata rope cabulla',
  'rope-use': `
    lista listo amarr* cuello pescuezo techo viga arbol tengo_la tengo_una compre_una puesta colg* esta_noche ventilador tubo en_la_mano garaje
    en_mano aqui_la prepar* hecho puerta rama
  `,
  hanging: `
    ahorcado colgado colgada colgando_del lo_encontre_colgando ahorcada parado_en_la_silla subido_en_la_silla subido_a_la_silla patear_la_silla
    esta_colgado esta_colgada
  `,
  ledge: `
    puente techo azotea tejado vias rieles riel edificio balcon barandal cornisa precipicio acantilado tobin zakim borde autopista anden
  `,
  'stand-at': `
    estoy_en toy_en parado_en parada_en sentado_en sentada_en orilla subido_en subido_al subi_al subi_a trepado borde encima_del en_el en_la
    en_las sobre_el al_filo me_subi mirando pensando_en estoy_sentado estoy_arriba arriba_del voy_pal voy_al voy_para_el frente_al
  `,
  jump: `
    brincar saltar brinco salto tirarme tirarse tirar lanzarme lanzar aventarme aventar brinca brincando saltando arrojarme jump me_tiro
    meterme_debajo me_lanzo me_aviento botarme dejarme_caer
  `,
  'jump-idiom': `
    tirarme_del tirarme_al tirarme_a_las me_tiro_del me_tiro_al tirar_del_puente tirar_al_tren lanzarme_del lanzarme_al aventarme_del
    aventarme_al brincar_del saltar_del voy_a_brincar voy_a_saltar quiero_brincar quiero_saltar va_a_brincar va_a_saltar delante_del_tren
    enfrente_del_tren debajo_del_tren frente_al_tren a_las_vias en_las_vias delante_de_un_carro enfrente_de_un_carro estrellar_el_carro
    estrellarme chocar_el_carro_a chocar_a_proposito carro_prendido_en_el_garaje con_el_carro_prendido abrir_el_gas abri_el_gas llave_del_gas
    prenderme_fuego quemarme_vivo me_prendo_fuego me_dejo_caer meter_al_mar meterme_al_mar al_rio_y_no que_me_atropelle otro_lado_de_la_baranda
    brinque_la_baranda salte_la_baranda por_la_ventana_abajo tirarme_por_la_ventana me_tire_del me_tire_al me_tire_a me_le_tire me_lance_del
    me_avente_del rio_para_tirarme puente_para_tirarme motor_prendido motor_encendido chocar_el_carro_contra tirar_el_carro para_tirarme
    pa_tirarme
  `,
  poison: `
    cloro lejia veneno clorox raticida insecticida acido amoniaco detergente anticongelante fabuloso racumin matarratas mata_ratas
  `,
  drank: 'tome tomo tomarme tomar trague tragarme bebi beber bebio tomando tomara bebiendo comi',
  'all-pills': `
    todas_las_pastillas todas_mis_pastillas todas_las_pepas frasco_entero el_frasco un_frasco todo_el_bote todas_de_una todo_de_una_vez
    todas_juntas todas_mis_medicinas todos_mis_medicamentos un_punado puñado_de me_las_tomo_todas me_las_voy_a_tomar tomarmelas_todas
    me_tome_todas se_tomo_todas me_las_tome_todas toda_la_insulina todo_lo_que_tengo todo_lo_que_compre
  `,
  'pills-ready': `
    contad* conte guardad* guardando guarde junt* suficientes suficiente bastantes ahorr* escond* en_la_mano al_frente mesa tengo_las tengo_unas
    aqui_tengo en_fila puestas sacad*
  `,
  meds: `
    pastilla pastillas pepas pildoras medicina medicinas medicamentos tylenol insulina metadona frasco tabletas percs xanax clonazepam rivotril
    fenta fentanilo dosis bolsa bolsas calmantes
  `,
  'on-purpose': `
    adrede a_proposito aproposito a_posta de_proposito intencional* a_conciencia queriendo con_intencion por_gusto sabiendo_que_era_mucho
  `,
  accident: 'accidente sin_querer accidental',
  'hurt-done': `
    sobredosis od corte tome tomo hice hizo meti use trague queme fue quemo corto choque pastillas deje_de insulina overdose pique inyecte
  `,
  letter: 'carta cartas nota notas cartita despedida',
  wrote: 'escrib* deje dejo dejando dejar hice tengo ya_esta redact*',
  'should-let': 'dejen* dejeme dejame dejado dejaran debieron_dejar* dejaron me_dejan dejarme',
  'bring-back': `
    revivieron revivan revivir revivido revivirme reviva narcan salvaron salven salvarme salvar salvado despertaron encuentren encuentre
    resucit* trajeron_de_vuelta me_trajeron traigan_de_vuelta ir_de_una_vez trajeron devolvieron
  `,
  'should-not': `
    ojala_no no_me ojala_nunca_me no_hubieran por_que_me porque_me xq_me pq_me por_q_me no_debieron ojala_nadie que_nadie la_proxima_vez_no
    quisiera_que_no nunca_debieron para_que_me pa_que_me no_le_pongan no_quiero nadie_debe nadie_debio para_que_nadie
  `,
  'hate-woke': `
    odio_haber_despertado me_hubieran_dejado_morir me_hubiera_muerto debi_morirme debi_haber_muerto debi_morir debi_haberme_muerto debia_morir
    deberia_estar_muerto deberia_estar_muerta deberia_haber_muerto hubiera_preferido_morir ojala_hubiera_muerto queria_morir queria_morirme
    lastima_que_desperte por_que_desperte porque_desperte no_queria_despertar no_hubiera_despertado no_queria_que_me coraje_que_desperte
    me_da_rabia_haber_despertado no_debi_despertar hubieran_dejado_ahi hubieran_dejado_tirado me_hubieran_dejado
  `,
  'not-live': `
    no_vale_la_pena_vivir no_vale_la_pena_seguir vivir_no_vale razon_para_vivir razones_para_vivir motivo_para_vivir motivos_para_vivir
    razon_pa_vivir razon_de_vivir nada_por_que_vivir nada_porque_vivir nada_por_quien_vivir no_tengo_por_que_vivir no_tengo_por_quien_vivir
    para_que_vivir pa_que_vivir pa_q_vivir pa_k_vivir de_que_sirve_vivir que_sentido_tiene_vivir sentido_vivir la_vida_no_tiene_sentido
    la_vida_no_vale la_vida_ya_no_tiene mi_vida_no_tiene mi_vida_no_vale no_merezco_vivir no_merezco_estar_vivo ya_no_tengo_por_que
    no_puedo_seguir_viviendo para_que_estoy_vivo lo_unico_que_me_mantiene lo_unico_que_me_detiene lo_unico_que_me_para para_que_sigo_vivo
    para_que_sigo_viva no_tengo_razon_para razon_para_seguir_viv* razones_para_seguir motivo_para_seguir ya_no_mas_vida esto_no_es_vida
  `,
  god: 'dios señor jesus diosito padre_santo virgen jehova cristo',
  'take-me': `
    me_lleve llevame lleveme llevarme me_lleva me_recoja recogeme me_lleves llevaras me_llame quiteme_la_vida llevate_me me_llevara
    acuerde_de_mi
  `,
  'attempt-at': `
    intente_matarme intente_suicidarme trate_de_matarme trate_de_suicidarme trate_de_morir intento_de_suicidio ya_lo_intente ya_lo_he_intentado
    lo_intente_otra lo_volvi_a_intentar intente_ahorcarme intento_matarse intento_suicidarse trato_de_matarse trato_de_suicidarse casi_lo_hago
    casi_lo_hice anoche_casi por_poco_lo_hago intente_quitarme trate_de_quitarme intente_ahogarme mi_ultimo_intento el_ultimo_intento
    mi_primer_intento otro_intento intento_quitarse trato_de_quitarse
  `,
  'do-it': 'lo_voy_a_hacer lo_hago hacerlo lo_hice lo_hare lo_va_a_hacer lo_vuelvo_a_hacer lo_volveria_a_hacer me_decidi',
  'do-it-idiom': `
    ahora_si_lo_hago hoy_si_lo_hago esta_noche_lo_hago hoy_lo_hago hoy_es_el_dia lo_hice_adrede lo_vuelvo_a_hacer si_tuviera_valor_lo
    lo_voy_a_hacer_esta_noche ya_me_decidi
  `,
  plan: 'plan planes planeo planeado planeando',
  'plan-idiom': `
    se_donde_y_cuando se_como_y_cuando ya_se_como ya_escogi_la_fecha escogi_el_dia tengo_la_fecha ya_tengo_fecha ya_puse_fecha como_morir
    como_matar* forma_de_morir manera_de_morir formas_de_morir maneras_de_morir manera_mas_rapida_de forma_mas_rapida_de sin_dolor
    ultimo_dia_de_mi_vida ultima_noche_de_mi_vida mi_ultima_noche mi_ultimo_dia hoy_es_mi_ultimo ya_no_voy_a_estar_vivo escogi_el_lugar
    escogi_un_lugar ya_tengo_el_lugar escogi_el_puente
  `,
  'safe-self': `
    miedo_de_mi_mismo miedo_de_mi_misma miedo_a_mi_mismo miedo_a_mi_misma miedo_de_lo_que_pueda lo_que_pueda_hacer lo_que_me_pueda_hacer
    lo_que_puedo_hacerme no_confio_en_mi no_me_siento_seguro_conmigo no_me_siento_segura_conmigo no_estoy_seguro_conmigo no_estoy_segura_conmigo
    hacerme_algo me_haga_algo haga_una_locura hacer_una_locura cometer_una_locura escondan_mis_pastillas escondeme_las_pastillas
    quitenme_las_pastillas quitenme_la_pistola quitame_la_pistola una_loquera hacer_una_tonteria hacer_una_pendejada
  `,
  voices: 'voz voces demonio demonios diablo satanas',
  'voice-says': 'dice* diga mand* orden* grit* pide*',
  'own-dead': `
    voy_a_estar_muerto voy_a_estar_muerta estare_muerto estare_muerta cuando_este_muerto cuando_este_muerta cuando_me_muera despues_de_muerto
    encuentren_mi_cuerpo encuentren_muerto encuentren_muerta me_van_a_encontrar encontrar_mi_cuerpo mejor_muerto mejor_muerta mejor_me_muero
    si_me_muero si_me_muriera si_me_mato si_yo_me_muero mejor_si_muero no_voy_a_estar_vivo no_amanezco no_voy_a_amanecer quisiera_estar_muerto
    quisiera_estar_muerta morirme_de_una_vez prefiero_estar_muerto quiero_estar_muerto quiero_estar_muerta ya_estoy_muerto
    preferiria_estar_muerto mi_muerte solo_la_muerte la_muerte_es morirme_ya en_un_cajon en_mi_cajon bajo_tierra a_la_tumba me_entierren
  `,
  'better-off': 'mejor mejores felices descans* tranquilos mas_tranquila aliviados',
  'without-me': `
    sin_mi si_no_estoy si_yo_no_estoy si_yo_no_estuviera si_no_estuviera si_no_existiera si_yo_no_existiera si_me_voy si_yo_faltara de_mi
    si_me_muero si_yo_falto cuando_no_este
  `,
  heaven: 'cielo alla_arriba otro_lado paraiso gloria otra_vida mas_alla eternidad',
  'dead-one': `
    mama mami madre papa hermano hermana hijo hija bebe viejo viejita viejito abuela abuelo esposa esposo nene angelito ellos el ella
  `,
  'with-the-dead': `
    irme_con_el irme_con_ella irme_con_mi estar_con_mi_mama estar_con_mi_hijo estar_con_mi_hija estar_con_mi_hermano reunirme_con
    encontrarme_con_mi ver_a_mi_viejita ver_a_mi_viejo ver_a_mi_mama_en ver_a_mi_hijo_en irme_tras alcanzar_a_mi alcanzarlo alcanzarla
    me_espera_en_el_cielo me_esta_esperando_en_el que_en_paz_descanse que_dios_me_lo voy_con_mi_hijo voy_con_mi_mama pronto_voy_a_ver_a
    voy_a_ver_a_mi_hijo pronto_estare_con pronto_nos_vemos_en_el
  `,
  'od-wish': `
    hot_shot hotshot dosis_letal dosis_mortal meterme_todo meter_todo todo_de_una_vez usar_hasta pa_no_despertar para_no_despertar
    la_ultima_de_mi_vida para_no_volver pa_no_volver que_me_mate que_me_lleve sobredosis_a_proposito od_a_proposito mezclar_todo tomarme_todo
    inyectarme_todo ojala_sea_fenta ojala_tenga_fenta ojala_sea_pura
  `,
  finality: `
    no_despertar no_despierte para_siempre de_una_vez ultima morir morirme acabar terminar nunca_mas no_volver pa_siempre no_levantarme
  `,
  'talk-out': 'convenzanme_de_no alguien_que_me_detenga alguien_que_me_pare ya_no_hay_quien_me_pare ayudenme_a_no_hacerlo detenganme',
  'hyper-context': `
    risa verguenza pena_ajena calor frio hambre hamburguesa pizza cafe tacos mofongo sueno jefe turno examen tarea trafico gym piernas zapatos
    concierto yankees medias_rojas partido aburrimiento cruda celular bateria telefono planta plantas carro_se risaa jajaja jajajaja jaja
    cosquillas cancion novela capitulo peli pelicula serie chiste meme nervios susto ganas_de_verte antojo antojos postre bizcocho pastel
    trabajando estudiando computadora bautizo de_tanto emocion karaoke
  `,
  prevention: `
    charla taller pelicula serie novela cancion noticia noticias libro documental clase entrenamiento curso caminata podcast capitulo episodio
    prevent* prevenc* prevans* marcha caminhada squad doors wings formation fomasyon klas traffic transito trafik september setembro
  `,
  tired: 'cansad* cansé harto harta hasta_la_madre hasta_aqui fastidiado agotad* aburrido_de hastiad* jart* cansa',
  'of-all': `
    de_todo de_todos de_esta_vida de_la_vida de_luchar de_pelear de_sufrir de_vivir de_seguir de_mi de_ser de_este_dolor de_tanto todo_esto
    vivir_asi de_intentar de_existir de_esto de_este_mundo luchando_contra pelear_contra de_batallar de_aguantar de_estar_aqui de_tratar
  `,
  'cannot-go-on': `
    no_puedo_mas ya_no_puedo no_aguanto no_doy_mas no_doy_para_mas ya_no_doy no_soporto no_puedo_con no_resisto tiro_la_toalla tirar_la_toalla
    tire_la_toalla me_rindo me_rendi rendirme rendido no_tengo_fuerzas sin_fuerzas se_me_acabaron_las_fuerzas no_tengo_ganas_de_nada
    sin_ganas_de_nada ya_no_lucho no_quiero_seguir perdi_todo lo_he_perdido_todo perdi_la_fe perdi_las_esperanzas perdi_la_esperanza
    nada_que_perder no_me_queda_nada no_me_queda_nadie ya_no_me_queda nadie_me_queda no_tengo_a_nadie ya_no_tengo_nada toque_fondo en_el_fondo
    tocando_fondo no_salgo_de_la_cama no_me_levanto_de_la_cama no_quiero_levantarme ya_cumpli ya_vivi_lo_que vivi_lo_suficiente seria_soltarse
    soltarme ya_fue_suficiente ya_basta_de ya_no_siento hasta_aqui ya_estuvo_bueno ya_no_hago_nada_aqui me_voy_de_aqui no_se_cuanto_mas
    cuanto_mas_voy_a_aguantar no_quiero_nada ni_respirar no_quiero_ni no_jalo perdi_las_ganas ya_ni_llorar ni_llorar_puedo me_la_paso_llorando
    no_me_baño_no no_como_no_duermo jarto_ya jarto_de harto_de_esta_vaina quillao_con_la_vida estoy_jarto no_siento_nada ya_no_encuentro
    no_encuentro_para_que no_le_veo_sentido sin_sentido over_it_todo im_over_it no_aguanto_el_dolor no_puedo_seguir no_puedo_continuar
    no_doy_pa_mas no_kiero_seguir
  `,
  'no-point': `
    pa_que_seguir para_que_seguir pa_q_seguir para_que_luchar para_que_sirvo para_que_intentar pa_que_luchar q_sentido que_sentido
    que_caso_tiene no_tiene_caso no_tiene_sentido nada_tiene_sentido nada_importa nada_me_importa ya_nada ya_no_importa no_importa_nada
    ya_no_me_importa todo_me_da_igual todo_me_da_lo_mismo no_vale_la_pena de_que_sirve de_que_vale no_sirve_de_nada nada_vale_la_pena
    para_que_me_levanto para_que_despierto por_que_sigo_aqui por_que_sigo_vivo por_que_sigo_viva porque_sigo_aqui para_que_naci nada_me_llena
    para_que_molestarse que_importa_si no_le_veo_sentido para_que_sigo para_que_intento ya_no_encuentro_para no_valgo_la_pena que_importa_ya
    q_mas_da que_mas_da
  `,
  'no-hope': `
    no_hay_salida sin_salida no_le_veo_salida no_veo_salida no_encuentro_salida no_veo_futuro no_tengo_futuro sin_futuro no_hay_futuro
    no_hay_esperanza sin_esperanza no_tengo_esperanza no_hay_remedio no_tengo_remedio no_tengo_arreglo no_veo_la_luz no_hay_luz
    nunca_va_a_mejorar no_va_a_mejorar nada_va_a_cambiar nada_va_a_mejorar unica_salida no_veo_otra no_hay_otra_salida mi_vida_se_acabo
    se_me_acabo_la_vida mi_vida_es_un_error soy_un_caso_perdido todo_se_acabo se_acabo_todo hundid* atrapad* no_tengo_cura arruine_mi_vida
    arruine_todo
  `,
  'last-text': `
    ultimo_mensaje ultimo_texto ultima_vez_que_les ultima_vez_que_escribo ultima_vez_que_hablamos ultimo_dia_que ultima_vez_que_sabran
    no_van_a_saber_de_mi no_sabran_mas_de_mi cuando_lean_esto cuando_leas_esto ultimas_palabras ultima_navidad ultimo_adios ultimo_msj
    no_me_veran_mas no_creo_que_me_vean mi_ultima_noche mi_ultima_vez mi_ultima_semana me_habre_ido ya_me_habre
  `,
  goodbye: 'adios despedida despedirme me_despido hasta_siempre despedi hasta_nunca despedirse goodbye adio',
  bye: 'adios chao cuidense bye hasta_siempre cuidensen',
  'thanks-all': `
    gracias_por_todo gracias_a_todos fueron_buenos fueron_muy_buenos grasias_por_todo los_quise los_quiero_mucho se_portaron_bien
    dar_las_gracias los_amo gracias_x_todo gracias_por_haber gracias_por_intentar cuidense_mucho cuidense_todos fue_bueno_conocer
    fue_un_placer_conocer
  `,
  'gave-it': `
    regale regalando regalo regalar di_el le_di di_mi di_mis dando deje_mi le_deje repart* doné regalado dio_su dio_sus quien_quiere_mi
  `,
  belongings: `
    perro perra gato gata guitarra cadena cosas carro llave llaves reloj bicicleta bici tele television muebles todo plata dinero anillo prendas
    collar pertenencias herramientas zapatos mascota tenis playstation joyas mi_ropa su_ropa
  `,
  'look-after': 'cuid* encargue* velen vele echenle_un_ojo hagase_cargo se_quede_con quedarse_con atiendan ocupe_de',
  pet: `
    perro perra gato gata perrito gatito hijo hijos hija hijas nene nenes nena nenas ninos mami mai mama bebe mascota viejita madre abuela
  `,
  'if-happens': `
    si_me_pasa_algo si_algo_me_pasa si_me_llega_a_pasar por_si_me_pasa si_ya_no_estoy cuando_ya_no_este cuando_no_este si_no_estoy si_me_muero
    si_yo_falto si_falto si_llego_a_faltar cuando_yo_falte cuando_me_vaya por_si_acaso_no
  `,
  burden: `
    estorbo estorbando soy_un_problema les_hago_daño vergüenza_para no_molesto_mas no_los_molesto ya_no_molesto no_voy_a_molestar
    dejar_de_molestar ya_no_los_voy_a_molestar no_dar_problemas dejar_de_dar_problemas no_hago_falta no_le_hago_falta no_les_hago_falta sobro
    descansen_de_mi librarse_de_mi les_arruino arruino_la_vida una_boca_menos soy_una_carga una_carga_para una_carga_pa soy_carga ser_una_carga
    un_peso_para un_peso_pa soy_un_peso soy_un_lastre ser_un_peso una_molestia_para soy_una_molestia
  `,
  'no-mind': `
    nadie_se_daria_cuenta nadie_se_da_cuenta nadie_me_va_a_extrañar nadie_me_extrañaria nadie_me_extraña nadie_va_a_llorar nadie_me_lloraria
    nadie_pregunta nadie_preguntaria nadie_me_busca nadie_me_buscaria nadie_notaria nadie_lo_notaria nadie_me_quiere nadie_me_necesita
    a_nadie_le_importa a_nadie_le_importo a_nadie_le_importaria a_nadie_le_hago_falta quien_me_va_a_extrañar quien_me_extrañaria quien_iria_a_mi
    alguien_me_extrañaria alguien_me_va_a_extrañar olvidense_de_mi olvidenme se_van_a_olvidar_de_mi nadie_se_acuerda_de_mi mi_funeral
    mi_entierro mi_velorio no_le_importo_a_nadie nadie_llore nadie_sabria nadie_se_enteraria nadie_me_espera nadie_se_va_a_dar
    no_le_hago_falta_a
  `,
  disappear: `
    desaparecer desaparesco desaparezco desapareciera desapareser esfumarme borrarme dejar_de_existir no_existir no_haber_nacido no_estar_aqui
    perderme_para_siempre desapareci soltarme no_ser
  `,
  numb: `
    vacio vacia hueco hueca muerto_por_dentro muerta_por_dentro muerto_en_vida muerta_en_vida no_siento_nada anestesiado apagado apagada
    roto_por_dentro rota_por_dentro fantasma sin_alma entumecido
  `,
  'no-need': `
    no_voy_a_necesitar no_voy_a_ocupar no_lo_ocupo no_las_ocupo no_los_ocupo no_lo_voy_a_necesitar no_me_hara_falta no_me_va_a_hacer_falta
    no_van_a_tener_que no_tendran_que donde_voy
  `,
  'no-more-of': 'numero mucho_tiempo mucho_mas donde_voy telefono cita citas cama no_lo_puedo_llevar preocuparse celular',
  'not-around': `
    no_estare ya_no_este_aqui cuando_ya_no_este no_me_veran no_me_van_a_ver me_voy_para_siempre irme_para_siempre me_voy_lejos_para
    no_voy_a_llegar_a no_llego_a_navidad no_llego_al no_creo_que_llegue no_creo_llegar no_me_veo_llegando no_me_veo_con pronto_me_voy
    pronto_ya_no pronto_voy_a_descansar pronto_descansare descansar_de_una_vez descansar_para_siempre descansar_en_paz descansar_de_todo
    me_voy_a_ir_y_no_vuelvo no_voy_a_volver a_donde_voy_no_hay donde_voy_voy_a_estar para_donde_voy un_viaje_sin_regreso ya_me_voy_de_aqui
    me_voy_de_este me_queda_poco
  `,
  'tell-love': 'diganle dile digale digan diles diganles diganselo que_sepan',
  'love-sorry': `
    la_amo lo_amo los_amo que_la_quiero que_lo_quiero que_me_perdone que_me_perdonen lo_siento las_amo los_quiero perdon que_trate
    que_lo_intente que_la_kiero
  `,
  'sorry-all': `
    perdon_por_todo perdonenme perdonen_por_todo perdon_a_todos lo_siento_por_todo perdon_mama perdoname_por_lo_que perdoname_por_todo
    perdonen_todo perdon_hijos
  `,
  papers: `
    mis_papeles_en_orden arregle_mis_papeles seguro_de_vida deje_todo_arreglado deje_todo_listo arregle_todo pague_todas_mis_deudas
    pague_lo_que_debia pague_todo_lo_que mis_cosas_en_orden todo_en_orden deje_las_llaves deje_las_claves mi_entierro pague_mi_funeral
    ya_arregle deje_pagado escribi_mi_testamento ya_hice_mi_testamento
  `,
  'should-be-me': `
    debi_ser_yo debi_haber_sido_yo debia_ser_yo me_tocaba_a_mi yo_y_no_el yo_y_no_ella yo_en_su_lugar por_que_no_fui_yo porque_no_fui_yo
    hubiera_sido_yo por_que_yo_no por_que_sobrevivi porque_sobrevivi por_que_me_salve por_que_sigo_vivo por_que_sigo_aqui no_debi_sobrevivir
    no_deberia_estar_aqui culpa_de_estar_vivo culpable_por_seguir no_me_hicieron_ningun_favor
  `,
  'never-born': `
    no_haber_nacido nunca_haber_nacido nunca_nacer hubiera_nacido nunca_naci no_debi_nacer no_debi_haber_nacido fui_un_error por_que_naci
    para_que_naci haber_existido nunca_hubiera_existido que_no_existo
  `,
  'no-care-if': `
    me_da_lo_mismo no_me_importa me_vale me_importa_poco me_importa_un_carajo no_me_importaria no_me_interesa si_me_muero igual que_importa_si
  `,
  'i-die': `
    despierto despertar muero vivo vivir me_lleva morir me_mata muera vuelvo viva me_lleve despierte lo_que_me_pase no_volver me_toca la_vida
    amanezco fenta_me
  `,
  'if-i-go': `
    si_me_toca_me_toca si_me_voy_me_voy si_me_muero_me_muero no_le_tengo_miedo_a_la_muerte no_tengo_miedo_a_morir no_tengo_miedo_de_morir
    no_me_da_miedo_morir no_le_temo_a_la_muerte ya_es_mi_hora me_llego_la_hora llego_mi_hora ya_me_toca listo_para_irme lista_para_irme
    estoy_listo_para_ir en_paz_con_mi_decision ya_decidi ya_lo_decidi tome_la_decision ya_tome_una_decision ya_tome_mi_decision
  `,
  'sleep-forever': `
    dormir_para_siempre dormirme_para_siempre dormirme_por_siempre dormir_por_siempre dormir_y_no dormir_y_dormir dormirme_y_no dormirme_y_ya
    duerma_y_no dormir_mucho_tiempo dormir_pa_siempre dormir_eternamente dormir_hasta_que sueño_eterno duermo_y_no dormir_un_ano dormir_largo
    dormir_mucho_mucho cerrar_los_ojos_y dormir_y_ya
  `,
  'dark-thoughts': `
    pensamientos_malos malos_pensamientos pensamientos_feos pensamientos_oscuros pensamientos_negros cosas_feas cosas_malas pensando_cosas
    ideas_feas malas_ideas ideas_malas ideas_raras esos_pensamientos pensamientos_otra_vez me_dan_miedo_mis mis_pensamientos
    mi_mente_esta_oscura lugar_oscuro hoyo_negro muy_oscuro algo_malo_conmigo hacer_algo_malo hacer_algo_feo hacer_algo_estupido
    cometer_una_tonteria no_deberia_estar_solo no_quiero_estar_solo_esta_noche miedo_esta_noche duele_morir que_se_siente_morir dios_perdona
    hay_algo_despues me_voy_al_infierno pensamientos_intrusivos depresion_otra_vez
  `,
  worthless: `
    no_sirvo no_valgo basura inutil una_porqueria una_mierda un_fracaso fracasado fracasada un_desastre poca_cosa no_merezco_ayuda un_parasito
    soy_lo_peor no_merezco_nada
  `,
  'i-am': 'soy estoy toy siento me_sentia so ando sintiendome',
  'hate-self': `
    me_odio odio_mi_vida odio_mi_bida me_doy_asco odio_quien_soy odio_ser_yo odio_todo no_me_soporto no_me_aguanto me_detesto detesto_mi_vida
    mi_vida_es_una_mierda mi_vida_es_una_porqueria mi_vida_es_un_infierno la_vida_es_una_mierda
  `,
  'lost-one': `
    sin_el_no_puedo sin_ella_no_puedo vivir_sin_el vivir_sin_ella no_soy_nada_sin desde_que_murio_no desde_que_se_fue_no desde_que_perdi
    me_fui_con_el me_mori_con sin_ella_no_se sin_el_no_se sin_el_no_soy sin_ella_no_soy no_se_como_vivir_sin no_se_vivir_sin vivir_sin_mi
  `,
  'have-plan': 'tengo_un_plan tengo_el_plan tiene_un_plan',
  'end-it': `
    acabar_ya terminarlo terminar_de_una_vez acabar_de_una_vez terminar_todo acabar_todo acabar_con_esto termino_con_esto end_it acabo_con_esto
    se_acaba_todo
  `,
  'end-all': `
    acabar_con_todo acabo_con_todo terminar_con_todo termino_con_todo ponerle_fin_a_todo poner_fin_a_todo dar_fin_a_todo salir_de_este_mundo
    irme_de_este_mundo me_voy_de_este_mundo dejar_este_mundo me_voy_pal_cielo irme_al_cielo irme_con_dios irme_con_el_señor irme_de_esta_vida
    me_voy_de_esta_vida dejar_de_existir dejar_de_vivir acabar_con_este_dolor acabar_con_el_dolor acabarlo_todo acabar_con_mi_sufrimiento
    termino_con_mi_sufrimiento acabar_conmigo acabo_conmigo
  `,
  said: `
    para_que pa_que que_pare ya_no me_rindo basta estoy_done estoy_cansado estoy_cansada me_cansé vacio vacia sin_ganas nada_ya mejor_asi
    falta_poco ya_mero ya_fue se_acabo solo_quiero_paz inutil aqui_todavia tiro_la_toalla ya_estuvo hasta_aqui no_mas perdido perdida hundido
    deprimid*
  `,
  'in-hand': `
    en_la_mano en_mi_mano en_mano en_las_manos en_su_mano frente_a_mi enfrente_de_mi al_lado aqui_conmigo en_las_piernas en_el_cuello
    en_la_muneca en_el_bolsillo en_mis_manos delante_de_mi en_el_brazo en_las_venas en_la_garganta
  `,
  'left-crying': 'se_fue salio encerro llorando no_contesta se_metio agarro cargo desaparecio no_aparece se_llevo dejo_el se_marcho',
  soon: 'pronto casi ya_mero falta_poco poco_falta queda_poco ya_quiero_que prontito',
  over: `
    descanso descansar descansare descanse acaba acabe acabara termina termine terminara libre en_paz dejo_de_dar_lata ya_no_duele paro pare
  `,
  envy: 'envidi* dichosos suerte_los',
  'the-dead': `
    muertos los_que_ya_se_fueron los_que_se_fueron ya_descansa ya_descansan difuntos se_murieron los_que_murieron los_que_ya_no
  `,
  survived: `
    desperte sobrevivi sobrevivir estar_vivo sigo_vivo sigo_viva haber_despertado abri_los_ojos amaneci sigo_aqui sobrevivido estoy_vivo
    estoy_viva
  `,
  sorrow: `
    odio coraje rabia lastima desgracia desgraciadamente lamentablemente infelizmente decepcion tristeza_que me_arrepiento maldigo qué_pena
    maldita_sea
  `,
  'someone-else': 'a_otro en_otro a_otra otro_que_si otra_persona alguien_que_si a_alguien_que para_otro',
  spend: 'gast* den denle dale ayuden salven usen guarden narcan',
  cry: 'lloro llorando lloré he_llorado llorar',
  'all-day': `
    todo_el_dia toda_la_noche todas_las_noches todos_los_dias todo_el_tiempo desde_ayer cada_noche sin_parar a_diario no_se_por_que sin_motivo
    dias_enteros no_puedo_parar no_paro
  `,
  'life-word': 'vida vivir bida',
  'life-bad': `
    mierda odio asco harto quillao jodida porqueria infierno pesa grande duele no_es_vida maldita cansa_la aborrezco no_vale no_es_para_mi
    inercia desgraciada perra basura insoportable esto_no_es asi_no_se_puede detesto me_queda
  `,
  fail: 'falle fallado fallo arruino arruine decepcione decepcion daño lastimado destrui jodi cagué destruyo lastimar lastime',
  everyone: 'todos todo mis_hijos mi_mama mi_familia a_mi_gente nadie_mas',
  guilt: `
    es_mi_culpa fue_mi_culpa no_me_perdono no_me_puedo_perdonar no_me_lo_perdono perdonarme_a_mi no_merezco_perdon la_culpa_me
    vivir_con_esta_culpa me_da_asco_verme me_da_verguenza_existir verguenza_de_mi no_puedo_conmigo
  `,
  reach: 'llegue llegar llego veo ver verme durar vea alcanzar estar_para llegare',
  later: `
    navidad navidades año_nuevo ano_que_viene proximo_ano cumpleanos cumple viejo vieja 30 treinta los_40 fin_de_ano a_manana diciembre reyes
    fin_de_mes_vivo
  `,
  'find-me': 'encontrarme me_encuentran me_encuentren me_van_a_encontrar encuentren_mi mi_cuerpo hallen entierren',
  finder: 'manana muerto muerta policia camarera casera que_no_sea mis_hijos van rio cuerpo temprano vecina',
  'this-time': 'esta_vez ahora_si la_proxima esta_si',
  succeed: 'fallar falla fallo equivocar sin_errores funcionar funciona salir_bien falle fallaron fallen',
  'only-way': `
    otra_salida unica_salida unico_camino unica_manera unica_forma no_hay_otra mas_facil mejor solucion remedio lo_unico no_queda_mas
  `,
  'look-down': `
    mirando_pa_bajo mirando_para_abajo mirando_abajo mirando_hacia_abajo viendo_pa_abajo mirando_el_agua viendo_el_agua me_llama
    mirando_los_carros
  `,
  'die-soon': `
    me_muero_hoy muero_esta_noche morir_hoy morir_esta_noche morirme_hoy morirme_esta me_muero_esta morir_manana hoy_me_muero hoy_muero
  `,
  'left-note': `
    deje_la_nota dejo_una_nota deje_una_carta deje_las_cartas deje_la_carta dejo_una_carta dejo_carta carta_de_despedida nota_de_despedida
    nota_suicida ya_escribi_la ya_escribi_las escribi_la_carta escribi_las_cartas escribiendo_la_carta escribir_la_carta escribi_mi_carta
    mi_carta_de carta_lista la_carta_esta dejo_su_celular_y_una una_hoja_que_dice carta_para_cuando nota_para_mis
  `,
  'took-it-all': 'me_tome_todo me_las_tome me_lo_tome_todo me_las_trague ya_las_tome me_tome_todas me_trague_todo',
  'police-kill': `
    policia_me_mate policia_me_dispare policia_me_disparara policias_me_maten polis_me_maten policias_pa_que_me me_den_un_tiro me_disparen
    que_me_peguen_un_tiro
  `,
  'living-word': 'vivir la_vida esta_vida existir este_mundo mi_vida estar_vivo estar_viva',
  mind: `
    cuenta nota notaria enter* extran* llor* importa importo falta busca buscaria sabria acuerda necesita quisiera notan ama llamó visita
    pregunta_por busco velar iria vendria preocup*
  `,
  'die-inf': 'morir morirme muero morirse me_muera',
  absent: 'no_voy_a_estar no_estare',
  outgrown: 'vieja viejo iglesia no_sirve queda bano talla compre alguien_necesita no_me_sirve alergia',
  'weary-context': `
    suegra roommate vecino vecinos ruido nieve invierno formulario ingles suegro red_sox comida de_lleno corbata calor frio vecina jefe clima
    tarea
  `,
  'kill-himself': `
    matarse se_mata se_mataba se_va_a_matar se_quiere_matar ahorcarse colgarse tirarse_del tirarse_de quitarse_la_vida lanzarse_del aventarse
    pegarse_un_tiro se_ahorco se_mate cortarse_las_venas brincar_del dispararse envenenarse se_tira se_pego_un_tiro se_ahorcaba se_ahorque
    ahorcar_se
  `,
  'o-clock': 'temprano a_las 5 6 7 4 alarma de_la_manana tarde',
  'no-longer': 'mas ya',
  'pills-strong': `
    contadas conte contando guardadas guardando ahorrando ahorrado juntando junte acumul* escondidas separadas alineadas en_fila he_juntado
    listas
  `,
  'do-it-later': `
    lo_hago_cuando cuando_se_duerman ya_lo_hice_adios se_duerman_todos como_hacerlo lo_voy_a_intentar_de intentarlo_de_nuevo lo_intento_de_nuevo
    intentarlo_otra_vez busque_como buscando_como busque_en_google cuantas_pastillas_para cuantas_para_morir dosis_letal cuanto_se_necesita_para
    terminar_lo_que_empece terminar_el_trabajo esta_noche_lo_termino me_meto_todo meterme_todo me_meto_las
  `,
  gas: `
    prendi_el_gas abri_el_gas abrir_el_gas gas_abierto cabeza_en_el_horno bolsa_en_la_cabeza bolsa_plastica_en carro_prendido monoxido
    gasolina_encima echarme_gasolina me_eche_gasolina solte_el_volante soltar_el_volante medio_de_la_calle_para medio_de_la_carretera
    me_meti_al_mar meterme_al_mar tirarme_al_carro cerrar_los_ojos_y_manejar estrellarme_contra chocar_contra un_arbol_a_proposito
    que_me_pegue_un_carro me_pegara_un_carro
  `,
  'saved-him': `
    me_bajaron_del me_bajaron_de_la me_sacaron_del_mar me_jalaron un_senor_me_paro me_detuvieron_antes psiquiatrico lo_de_las_venas
    de_la_psiquiatria me_cortaron_la_soga me_descolgaron me_encontraron_a_tiempo casi_brinco casi_salto casi_me_tiro casi_me_mato y_me_bajaron
    me_bajaron casi_me_ahorco
  `,
  'guilty-of-it': 'es_lo_que_quiero que_sea_la_ultima nadie_me_salve esperando_no_despertar sin_que_nadie_me_encuentre',
  'no-future': `
    no_me_agenden no_hagan_planes no_cuenten_conmigo no_me_esperen manana_no_me_escriban no_me_escriban_manana no_voy_a_durar
    no_voy_a_vivir_mucho no_pienso_llegar no_me_queda_mucho no_se_si_llegue no_se_si_llego no_se_si_voy_a_estar no_se_si_este no_se_si_aguante
    si_es_que_llego si_llego_al si_todavia_estoy si_sigo_aqui no_llego_a_viejo no_veo_llegar no_paso_de_este no_creo_que_pase no_me_veo_en
    no_me_veo_el a_lo_mejor_ya_no_estoy puede_que_ya_no_este haga_falta_la_cita ya_es_muy_tarde ya_es_tarde_para_mi no_veo_mas_alla
    manana_quien_sabe quien_sabe_manana no_se_por_cuanto
  `,
  'others-minus-me': `
    con_otra_mama con_otro_papa mejor_con_otra mejor_con_otro se_les_pasa lo_superan lo_van_a_superar un_problema_menos
    ya_no_voy_a_ser_un_problema no_va_a_ser_un_problema doy_problemas doy_lata hacerles_un_favor les_hago_un_favor el_mundo_estaria
    mas_facil_no_estar mas_facil_si_no seria_mas_facil merecen_algo_mejor merecen_otra merecen_a_alguien mejor_me_quito me_aparto
    no_me_necesitan me_van_a_extrañar van_a_entender se_van_a_arrepentir les_peso le_peso_a todo_mundo_estaria
  `,
  'alive-by-rote': `
    vivo_por_inercia vivo_por_desgracia por_desgracia_vivo sigo_vivo_por muerto_caminando muerto_en_vida me_levanto_porque sobreviviendo_nomas
    solo_existo solo_respiro esperando_que_pase esperando_la_muerte esperando_mi_hora esperando_mi_turno solo_vivo_por solo_sigo_por
    solo_estoy_aqui_por sigo_aqui_por mis_hijos_nomas ya_vivi_bastante vivio_bastante ya_vivio ya_hice_lo_mio ya_crie_a_mis ya_cumpli
    nada_me_queda_aqui existo_nomas nomas_existo
  `,
  'off-switch': `
    apagarme apagar_la_cabeza apagar_mi_cabeza apagar_la_mente apagar_todo largarme_de_todo largar_de_todo irme_lejos_de_todo irme_de_todo
    callar_mi_cabeza que_se_calle_mi no_pensar_nunca_mas
  `,
  'dead-thought': `
    pienso_en_la_muerte pensando_en_la_muerte pienso_mucho_en_la sueño_que_me_muero sueno_con_morir que_hay_despues que_pasa_cuando_uno_muere
    pienso_en_mi_funeral imagino_mi_funeral imagino_mi_entierro mirando_las_pastillas miro_las_pastillas mirando_el_rio mirando_el_tren
    miro_el_puente pensando_en_el_puente mirando_el_techo dios_se_equivoco dios_se_olvido_de_mi dios_me_olvido dios_no_me_quiere ni_dios_ni
    por_que_dios_no_me_llevo por_q_dios_no_me dios_no_me_lleva me_vienen_ideas pienso_cosas cosas_que_no_debo ideas_en_la_cabeza
    cosas_muy_tristes cosas_tristes habla_raro despidiendose foto_negra status_de_adios pienso_en_morir pensando_en_morir pienso_en_morirme
    pensando_en_morirme
  `,
  'love-last': `
    despidanme ya_me_despedi despedirme_de quiero_despedirme queria_despedirme darles_las_gracias_antes antes_de_irme antes_de_partir fue_bonito
    recuerdenme acuerdense_de_mi que_lo_perdono que_la_perdono que_se_quede_con les_escribi_a_todos le_escribi_a_cada papi_los_quiso
    mami_los_quiso mami_los_ama papi_los_ama besen_a_mis abracen_a_mis dale_un_beso_a_mis me_queria_y_que_perdonara puso_perdon
  `,
  'give-mine': `
    se_quede_con_mi quedate_con_mi quedense_con_mis reparti_mis mis_cositas dejo_el_anillo deje_el_anillo quien_quiere_mis_cosas borre_mis_redes
    cerre_mis_cuentas a_nombre_de_mi_hija todo_a_nombre_de pague_todo deje_todo_limpio
  `,
  low: `
    destrozado destrozada roto rota hundido hundida ahogado ahogada asfixiado tan_solo tan_sola muy_solo muy_sola en_un_hoyo en_el_hoyo
    hoyo_bien_oscuro oscuro_por_dentro derrotado sin_fuerzas acabado acabada deprimid* depre
  `,
  'out-word': `
    descansar paz silencio irme que_se_acabe que_termine que_pare salir_de_todo soltar dejar_de_sentir no_sentir que_acabe largarme rendirme
    terminar acabar dejarlo_todo
  `,
  until: 'hasta para_que pa_que',
  'stop-living': `
    no_despierte no_despertar deje_de_respirar se_me_pare_el pare_el_corazon me_mate me_muera me_lleve no_amanezca ya_no_este
  `,
  'family-all': 'mama mami hijos hijo hija todos mi_amor familia papi mai nenes',
  sin: 'pecado dios_perdona dios_me_perdona me_perdona_dios al_infierno me_va_a_perdonar',
  'hates-me': `
    me_odia me_odian me_desprecian hart_de_mi cansados_de_mi se_avergüenzan_de_mi me_dieron_la_espalda me_abandonaron se_olvidaron_de_mi
    me_dejaron_solo no_me_quieren no_me_quiere
  `,
  'self-neglect': `
    salgo_de_la_cama levanto_de_la_cama salido_de_la_cama levantado_de_la_cama salgo_del_cuarto me_levanto me_bano salgo_de_mi_cuarto
  `,
  stare: 'mirando miro miraba pensando pienso viendo pensar pense mirar observando',
  means: 'pastillas puente pistola soga vias rio cuchillo navaja cuchilla techo tren frasco azotea arma',
  number: '10 12 15 20 25 30 40 50 60 100 un_puno un_punado veinte treinta quince un_monton todas todo_el un_frasco',
  'pill-word': 'pastillas pepas percocet percs tylenol xanax clonazepam rivotril pildoras percocets calmantes trazodona seroquel',
  'feel-nothing': 'no_siento_nada sin_sentir_nada ya_no_siento ni_siento no_sentir_nada siento_que_no_valgo siento_que_sobro',
  'let-go': `
    soltarme soltar dejarme_ir dejarme_llevar ya_es_hora hora_de_irme mi_hora dejar_de_luchar dejar_de_pelear darme_por_vencido
    me_doy_por_vencido partir
  `,
  'stopped-meds': `
    deje_de_comer dejo_de_comer deje_de_tomar_mi deje_la_insulina deje_mi_insulina deje_la_dialisis no_me_pongo_la_insulina
    deje_las_pastillas_del
  `,
  'cut-self': 'me_corte me_corto me_queme me_quemo me_cortaba',
  'did-it-all': `
    ruleta_rusa una_bala jale_el_gatillo apreté_el_gatillo se_trabo adios_mundo terminar_lo_que_empece me_apuñale cuchillo_en_la_muneca
    cuchillo_en_el_cuello navaja_en_la_muneca cuchilla_en_la_muneca se_disparo se_dio_un_balazo se_ahorco se_tiro_del que_me_pare_el_corazon
    se_me_pare_el_corazon me_van_a_ver_en_las_noticias diganles_que_fue_a_proposito no_narcan_para_mi no_me_revivan no_me_den_narcan dejenme_ir
    dejenme_morir hoy_es_el_dia esta_vez_no_fallo desangr* mi_ultima_dosis mi_ultimo_pase para_nunca_despertar no_amanecer manana_no_amanezco
    dejenme_tirado dejenme_tirada dejenme_ahi
  `,
  unseen: `
    no_encajo no_pertenezco no_importo soy_invisible nadie_me_ve soy_un_error soy_veneno todo_lo_que_toco estoy_maldit* llevame_a_mi
    me_hubiera_llevado_a_mi no_lloren_por_mi no_me_busquen no_me_llores recen_por_mi_alma dios_me_perdone diosito_perdoname odio_despertar
    odio_levantarme cansado_de_despertar no_quiero_que_amanezca no_quiero_otro_dia no_puedo_con_otro_dia un_dia_mas_asi no_puedo_fingir
    fingiendo_estar_bien perdiendo_la_pelea no_encuentro_razon no_encuentro_motivo no_estoy_hecho_para no_soy_de_este_mundo no_hay_lugar_para_mi
    nada_me_hace_feliz nada_me_llena nada_me_alegra no_me_queda_nadie las_claves_estan la_llave_esta_debajo la_renta_esta_pagada
    comida_para_la_semana que_me_queda para_que_despertar nada_es_igual no_merezco_estar
  `,
  'with-him': 'con_el con_ella relacion contrato novio trabajo',
  toy: 'de_agua juguete silicon',
  'to-sleep': 'dormir dormirme duermo duerma',
  bath: 'bano tina ducha encerrado encerrada cuarto_con',
  kill: 'matar mato mata mate matando ahorcar colgar disparar ahogar envenenar acabar acabo atentar atente kill',
  'tired-of-all': `
    cansad*_de_todo hart*_de_todo jart*_de_todo cansad*_de_esta hart*_de_esta que_pare_todo que_todo_pare que_se_acabe_todo quiero_que_pare
    quiero_que_acabe ya_quiero_que_acabe quiero_paz quiero_descansar ya_casi_se_acaba
  `,
  back: 'atras de_vuelta otra_vez junt*',
  night: 'noche noches anoche madrugada',
  deep: 'hondo honda profundo profunda adentro feo',
  bleed: 'sangre sangr* puntos',
  saved: 'guardad* guarde ahorrad* juntad* escondid*',
  'next-time': 'la_proxima proxima_vez esta_vez la_siguiente la_otra_vez la_ultima',
  'nobody-minds': 'nadie a_nadie alguien_me quien_me quien ninguno cuanto_tardarian cuanto_tardaran',
  time: 'hora tiempo momento dia',
  attempt: 'intento intentos tentativa tentativas atentado atente',
  allow: 'deja deje dejen dejo dejar que_la que_el',
  'then-self': 'y_luego_yo y_despues_yo y_luego_me y_despues_me y_luego_se_mata y_despues_se_mata y_luego_el_mismo',
}
