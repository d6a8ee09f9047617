/** Spanish words of withdrawal: what was stopped, what the body does, what makes it dangerous. */
import type { Senses } from '../senses.ts'

export const withdrawal: Senses = {
  booze: `alcohol alcol alchol trago tragos bebida bebidas beber bebia bebo bebe bebi bebiendo bebido ron guaro aguardiente vodka cerveza cervezas birra
    birras vino tequila whisky whiskey licor pisto chupar chupe botella mezcal caña cana chela chelas pacha guaron romo canita palo palos cachaca
    pitorro borrach* booze drink drinking enjuague caneca de_tomar no_tomo no_toma sin_tomar he_tomado ha_tomado tomado_alcohol no_tome tomaba_una
    tomaba_todos tomo_todos ya_no_tomo bever la_botella alcohool pitcher`,
  benzo: `benzo benzos xanax xans bars clonazepam rivotril klonopin valium diazepam ativan lorazepam alprazolam fenobarbital gabapentin* ghb baclofen*
    pastillas_para_los_nervios pastillas_de_los_nervios pastillas_pa_los_nervios pastillas_para_dormir pastillas_de_dormir pastillas_pa_dormir
    calmantes tranquilizantes sedantes pastillas tafil clona clonas medicina_de_los_nervios las_barras mis_barras`,
  opioid: `heroina dope fent fenta fentanilo tranq xilacina xilazina percs perc percocet oxy metadona metadon suboxone suboxon subs chiva tecata manteca
    opioide* opiace* material dosis la_cosa medicina sustancia curarme cura morfina`,
  medicine: 'metadona metadon suboxone suboxon subs dosis strips buprenorfina take_homes para_llevar las_films',
  quit: `dej* deje dejo dejé dejó dejar par* paré pare paro parar cort* sin no ni falta falto quit* quite quito quitar suspend* suspendi se_me_acab*
    se_acab* acab* acabo termin* baj* desde hace ultim* ultimo perdi perdio solt* solte bajar* abstinencia desintox* detox off quiero_dejar
    me_quitaron retir* retiraron de_golpe de_un_tiron de_un_dia_pa bote boto botamos no_hay no_consigo no_consegui renovo`,
  withdrawal: `abstinencia sindrome_de_abstinencia malilla malia malias la_mona mono_bien la_rota por_la_rota kickeando kickiando kikeando dope_sick dopesick
    withdrawal withdrawals cold_turkey en_seco a_pelo en_la_mala enfermo_sin enferma_sin la_falta enfermo_de_la enferma_de_la precipitad* erizo eriza
    erizado hambreado en_falta amalillado amalillada enmalillado cruda_realidad mal_de_droga el_mono mono_que con_mono de_mono amaneci_roto
    amaneci_rota ando_roto ando_rota estoy_roto estoy_rota estoy_quebra toy_quebrao toy_quebrado toy_quebra estoy_quebrado ando_quebrado
    estoy_rompiendo rompiendo_en rompiendo_vicio rompiendo rompo_en kickear kickiar kikear kicking desintoxicandome desintoxicarme desintoxicandose
    desintoxicando la_rota_no con_la_rota la_mona_me pasando_la_malilla la_malilla sin_curarme rompi_en_frio`,
  kicking: `kickeando kickiando kikeando malia quebrao quebrado_sin ando_roto ando_rota amaneci_roto amaneci_rota la_rota el_mono el_mono_me con_el_mono
    ando_mal_sin malilla kickear kickiar rompiendo_en_frio rompiendo_vicio estoy_rompiendo`,
  'other-kick': 'mono_de_peluche zoologico patear',
  'baby-kicks': 'patadas pataditas',
  shakes: `
    tembl* tiembl* tembelequ* temblor* temblad* sacud* espasm* retuerc* shaking tirones tics tiritando tirit* tirito estremec* descargas corrientazos calambrazos
    me_brinca temblorina tembladera tembleque_feo cuchara_a_la_boca sostener_el_vaso agarrar_el_vaso manos_bailan manos_no_me_paran manos_no_paran engarrot*
    paralizan brinco brinque no_puedo_escribir sujetar_el brinca_el brinca_la me_brincan cuerpo_brinca cuerpo_me_brinca me_sacudi temblando_mucho tiemblo
  `,
  shaky: 'tembloroso temblorosa tembleque ansioso ansiosa nervioso nerviosa inquieto inquieta',
  'not-shakes': `malteada* batido* temblor_de_tierra terremoto sismo gelatina de_frio de_emocion de_risa emocionad* de_la_emocion shake_shack shakes_at
    shaking_my_head shake_my_head excitement coffee gloves degrees building truck interview entrevista nervios la_tierra a_terra mexico puerto_rico
    te_a tembló_en na_base juiz protein`,
  seizure: `
    convuls* combuls* conbuls* seizure seizures epilept* me_dio_un_ataque le_dio_un_ataque dio_un_ataque dieron_ataques da_el_ataque dar_el_ataque le_dan_ataques
    como_ataques le_dan_como_ataques me_dan_ataques ataque_por ataques_por tuve_un_ataque tuvo_un_ataque me_mordi_la_lengua se_mordio_la_lengua mordi_la_lengua
    mordida_la_lengua lengua_mordida ataque_epileptico el_patatus le_dio_un_patatus ataques_feos ataque_otra_vez el_ataque un_ataque_por un_ataque_de_temblores
    fue_un_ataque ojos_en_blanco ojos_blancos me_puse_tiesa me_puse_tieso se_puso_tieso se_puso_tiesa tieso tiesa se_me_trabo_la_quijada la_quijada comvuls*
    combulc* convulc* me_orine_y se_orino_y brinco_solo brinca_solo pataleando_en_el_piso botando_espuma espuma_por me_sacudi me_convulsione se_me_duerme_media
  `,
  'not-seizure': `perro perra gato gata veterinari* panico ataque_de_panico ataque_de_ansiedad ataque_de_risa epilepsia advertencia hace_anos hace_años de_nino
    de_chiquito desde_nino sobrino sobrina antes primeros_auxilios de_nervios de_hambre dog dogs cat vet warning veterinario cachorro cachorra cao
    chen chat veterine strobe mascota pet puppy gatito examen used_to`,
  hallucinate: `
    alucin* halucin* alusin* viendo_cosas veo_cosas ve_cosas ver_cosas vi_cosas viendo_animales viendo_bichos veo_bichos ve_bichos oyendo_voces oigo_voces oye_voces
    escucho_voces escuchando_voces escucha_voces oir_voces voces_en_la viendo_sombras veo_sombras ve_sombras viendo_gente_que veo_gente_que ve_gente_que
    gente_que_no_esta gente_que_no_existe que_no_estan que_no_existen que_no_esta que_no_existe que_no_hay cosas_que_no delir* viendo_muertos ve_muertos veo_muertos
    bichos_en_la bichos_por bichos_en_el hombres_en_el_techo paredes_se_mueven la_pared_se_mueve se_mueven_las_paredes seeing_things hearing_voices oigo_musica
    oyendo_musica hablando_con_la_pared habla_con_la_pared habla_solo_y hormigas_en_la_piel bichos_en_la_piel ve_monos ve_demonios ve_cosas_que habla_sola
    hablando_sola habla_solo hablando_solo hablando_con_nadie habla_a_nadie nadie_mas_ve nadie_ve viendo_al_diablo viendo_gente ve_gente veo_gente viendo_aranas
    veo_aranas veo_bichitos viendo_vaina viendo_vainas ve_vainas oyendo_cosas oigo_cosas gente_en_el_techo gente_en_las_paredes gente_en_el_cuarto hombres_en_el
    peleando_con_la_pared las_paredes_respiran paredes_respiran le_habla_a_la la_tele_me_habla escucho_musica veo_monstruos veo_ratas ve_ratas hay_hormigas_en_la
    hay_aranas voces_que viendo_sombra que_nadie_mas delirando alucinando veo_vainas veo_un_hombre vi_a_un_hombre vi_un_hombre veo_una_mujer hombre_en_el_closet
    perro_negro hablando_con_muertos gente_muerta que_ando_hablando_con_gente delira las_voces hablo_incoherencias ninos_debajo
  `,
  senses: `ve ver veo viendo ven vio vi oigo oye oyendo oir escucho escucha escuchando habla hablando hablo agarra agarrando cree dice siento siente`,
  unreal: `bichos bicho aranas arana culebra* serpiente* viboras raton ratones rata ratas cucarachas hormigas gusanos insectos sombra sombras voces demonio*
    diablo fantasma* muerto muerta muertos animales luces hombres_en pared paredes techo musica espiritus cosas mi_nombre duendes`,
  confused: `confundid* confuso confusa desorientad* incoherente* no_sabe_donde no_sabe_que_dia no_se_que_dia no_sabe_quien no_sabe_como_se no_me_conoce
    no_me_reconoce no_reconoce no_conoce no_se_donde_estoy dice_incoherencias disparates habla_disparates diciendo_disparates perdido_en
    no_sabe_su_nombre hablando_incoherencias agresivo_y no_se_ni_donde no_sabe_ni_donde ido_la_mente hablando_loqueras no_se_donde cosas_raras
    dice_cosas_raras no_me_acuerdo_de_mi_nombre no_sabe_como_se_llama cree_que_es disparate hablando_disparate no_sabe_ni_quien se_me_va_la_mente ida
    perdida_en`,
  dts: 'dts dt d_t_s delirium_tremens delirium delirio_tremens los_dts los_dt delirium_tremen tremens delirios',
  vomit: `vomit* bomit* gomit* vomiit* arroj* trasboc* guacare* deponiendo basca* arcada* buitre* wacare* huacare* nausea_y lo_devuelvo devolviendo`,
  blood: 'sangre sangrando sangrad* sangro negro_como cafe_molido',
  nonstop: `todo sin_parar no_paro ni_agua hasta_el_agua no_para a_cada_rato cada_rato todo_el_dia toda_la_noche dias desde_el_lunes desde_el_martes
    desde_el_miercoles desde_el_jueves desde_el_viernes desde_el_sabado desde_el_domingo agua veces_hoy 20_veces 10_veces semanas horas`,
  'keeps-down': `retengo retiene retener retengo_nada retengo_ni me_aguanta aguanto_nada_en me_para_nada me_queda_nada_en se_me_queda_nada me_cae_nada tolero_ni
    tolero_nada tolera_nada tolera_ni me_dura_nada aguanta_el_agua mantengo_nada mantiene_nada tragar_ni pasa_ni_el_agua pasa_ni_agua me_baja_nada
    me_entra_nada me_entra_ni me_baja_ni puedo_beber_agua puedo_tomar_agua toma_agua bebe_agua aguantar_nada retenido retenido_nada la_retengo
    no_la_retengo pura_saliva saliva_aguanta ni_la_saliva comido_ni_bebido como_ni_bebo baja_el_agua pasa_el_agua lo_boto boto_todo todo_lo_boto
    todo_lo_que_tomo_lo`,
  keep: 'aguanto aguanta aguantar retener retengo retiene mantener mantengo tolero tolera sostengo quedar queda guarda guardo',
  fluid: 'agua comida liquido liquidos suero caldo estomago nada_en_el_estomago nada_en_la_barriga gatorade hielo',
  'no-fluids': `deshidrat* ya_no_orino no_orino no_orina no_he_orinado no_ha_orinado orina_oscura orina_negra orino_oscuro orino_negro no_meo no_ha_meado
    no_he_meado labios_partidos ojos_hundidos ojos_amarillos boca_seca no_me_puedo_parar no_me_puedo_levantar no_puedo_pararme no_puedo_levantarme
    no_se_puede_parar no_se_puede_levantar no_se_levanta no_toma_agua no_bebe_agua sin_agua mareada_y_seca mareado_y_seco muy_debil no_me_sostengo
    se_me_va_el_mundo cago_sangre orinando_sangre orino_sangre orino_cafe lo_devuelvo todo_lo_devuelvo ni_saliva ni_la_saliva la_lengua_seca
    no_retengo no_he_comido_ni no_siento_la_cara amarillo ando_amarillo todo_lo_que_tomo_lo todo_lo_que_como_lo`,
  faint: `
    desmay* me_desmaye se_desmayo perdi_el_conocimiento perdio_el_conocimiento me_cai se_cayo cai_al_piso me_fui_de me_desplome se_desplomo colapso colapse
    inconsciente privo prive me_prive me_apague apagon apagones se_me_apago me_desvaneci desvanec* amaneci_en_el_piso passed_out veo_doble desperte_en_el_suelo
    desperte_en_el_piso amanezco_en_el_piso perdi_el_sentido perdio_el_sentido me_caigo caigo caerme se_me_fue_el_avion se_me_va_la_luz se_me_nublo nublado
    veo_borroso viendo_borroso lo_veo_negro se_me_desmaya me_fui_al_piso me_desmayo desmayo no_me_puedo_despertar
  `,
  chest: 'pecho corazon brazo_izquierdo el_lado_izquierdo marcapasos corason',
  hurts: 'duele dolor dolores apreta* apriet* presion opresion dormido adormecido punzada* oprime cerrado',
  racing: `a_mil acelerado acelerada rapido desbocad* se_me_sale salir salirse palpit* taquicardia a_130 a_140 a_150 a_160 140 150 160 latiendo_fuerte
    brinca_el disparad* galop* late late_rapido`,
  pressure: `presion_alta presion_por_las palpit* taquicardia pulso_a diabetic* pancreas pancreatitis cirrosis neumonia cardiaco azucar_en presion_esta
    presion_a presion_por presion_me presion_bien presion_subio mi_presion su_presion marcapaso marcapasos me_falta_el_aire falta_el_aire
    falta_de_aire no_puedo_respirar no_respiro_bien ataque_al_corazon infarto golpes_en_el_pecho`,
  fever: 'fiebre calentura 103 104 105 temperatura 40_de 39_de 41_de fiebre_de 40_de_fiebre',
  pregnant: `embaraz* embarasad* prenad* preña* preñá prena encinta en_cinta gestando meses_de_embarazo mi_barriga_de bebe_no_se_mueve bebe_casi_no contracc*
    de_encargo panzona barrigona aborto pregnant recien_parida nacio recien_nacido recien_nacida dando_pecho dando_el_pecho lactando 32_semanas
    12_semanas 20_semanas 24_semanas 28_semanas 30_semanas 34_semanas 36_semanas 16_semanas 8_semanas semanas_de_embarazo di_a_luz parto_hace
    rompi_fuente panza_se_me_pone cesarea`,
  sick: `enferm* malilla mala malita dolores quebra quebrada colicos colico calambres vomitando abstinencia rota retortijones contracciones`,
  'dope-sick-words': `
    enfermo_sin enferma_sin estoy_enfermo estoy_enferma toy_enfermo toy_enferma ando_enfermo ando_enferma ando_malo ando_mala bien_enfermo bien_enferma
    me_siento_enfermo me_siento_enferma toy_malo toy_mala estoy_malito estoy_malo estoy_mala no_tengo_pa_curarme curarme_el curarme_la necesito_curarme
    quitarme_la_malilla quitarme_lo_enfermo quitarme_el_mono el_cuerpo_me_pide me_pide_el_cuerpo tu_sabes_de_eso amaneci_enfermo amaneci_enferma amaneci_malo
    amaneci_mala ando_crudo ando_cruda muy_enfermo muy_enferma enfermo_de_droga estoy_quebra enferma_porque_no enfermo_porque_no estoy_debil no_me_esta_aguantando
    no_me_aguanta_la no_me_sostiene la_dosis_no_me no_me_llena_la curandome curando_solo me_estoy_curando para_no_enfermarme pa_no_enfermarme me_voy_a_enfermar
    me_voy_a_sentir_mal me_enfermo_si me_siento_fatal me_siento_mal_sin cuerpo_pide bien_malo bien_mala muy_malo ansias estoy_fatal ando_fatal deja_enfermo
    ando_jodido_sin ando_jodida jodido_sin estoy_malita no_me_llega_la me_suda_todo romper_vicio como_con_gripe parece_flu es_lo_otro me_da_asco
  `,
  'ordinary-sick': `gripe gripa influenza covid resfriado catarro virus intoxic* comida_mala pollo mariscos tacos sushi hijo hija nino nina mi_bebe perro gato
    trabajo escuela enfermo_de_los enferma_de_los cansado_de hospital_por chino la_china jefe mi_abuela mi_mama_esta_enferma enfermera enfermeria
    me_cayo_mal algo_que_comi estomacal pastel malo_el mala_onda mala_suerte mala_noticia mala_senal mala_gana no_esta_mala`,
  symptom: `sudor sudores sudo suda sudando sudar escalofri* escalofrios piel_de_gallina bostez* moqueando moquiando nariz_corriendo mocos lagrime*
    ojos_llorosos diarrea* churras churria chorrillo soltura calambre* retortij* dolor_de_huesos duelen_los_huesos me_duele_todo duele_todo
    dolor_de_cuerpo frio_y_calor calor_y_frio piernas_inquietas piernas_no_me_dejan me_duele_hasta vomite vomitando patean`,
  'plain-symptom': `
    escalofri* piel_de_gallina duelen_los_huesos duele_hasta_el_pelo frio_y_calor sudando_frio sudo_frio nariz_corriendo piernas_no_me_dejan piernas_inquietas
    me_duele_hasta temblores_poquito los_temblores sudores_frios cuerpo_cortado me_da_frio_y frio_y_calor_y calor_y_frio piernas_no_me_paran piernas_quietas
    piernas_me_brincan piernas_me_duelen me_brincan_las_piernas con_las_piernas patadas_toda bostezo_y bostezo_mucho bostezando_y me_lloran_los_ojos lloran_los_ojos
    no_paro_de_bostezar arrancar_la_piel me_pica_todo la_piel_me_arde todo_me_duele me_duele_todo duele_hasta duele_la_piel dolor_de_cuerpo dolor_en_el_cuerpo
    tirado_en_la_cama tirada_en_la_cama bajon bajon_de bajonazo gripe_pero_es como_con_gripe peor_gripe gripe_de_mi_vida sin_dormir no_duermo_hace dias_sin_dormir
    noches_sin_dormir pegado_al_inodoro estomago_revuelto se_me_revuelve da_asco_la cuanto_dura_esto cuando_se_quita cuanto_dura_la cuando_se_me_pasa cuando_mejora
    no_me_entra_la_comida atropello_un_camion no_puedo_comer bostezo
  `,
  'stopping-plan': `dejar_de_tomar dejar_de_beber dejar_el_alcohol dejar_el_trago bajarme_de bajar_de_las dejarlo_de_golpe dejar_de_golpe dejarlas_de_golpe
    quitarme_las sin_tomar deje_de_tomar deje_de_beber deje_el_alcohol dejo_de_tomar dejo_de_beber bajando_la_dosis bajandome_de bajando_de
    quiero_bajar_la quiero_parar_de_beber si_no_bebo dejar_la_botella bebo_una_botella parar_de_tomar parar_de_beber`,
  'no-drug': `cigarro cigarros cigarrillo cigarrillos nicotina vape vapeo cafe cafeina azucar refresco soda coca_cola facebook tiktok redes chocolate pan banco
    cajero tarjeta cuenta retiro_del celular tortillas dulces fiebre_del_oro depliante`,
  'long-ago': `anos ano años año meses ayer_no hace_tiempo hace_mucho en_2019 en_2020 en_2021 en_2022 en_2023 en_2024 en_2025 en_enero en_febrero en_marzo
    en_abril en_mayo en_junio en_julio en_agosto en_septiembre en_octubre en_noviembre en_diciembre sobrio sobria limpio limpia antes el_ano_pasado
    ya_paso ya_pase gracias_a_dios orgullos* pelicula serie vi_la aniversario ya_estoy_bien novela libro`,
  slightly: 'poquito un_poco un_poquito poco algo_de leve apenas un_chin tantito caldito agua_si algo',
  worsens: `mucho todo todita bien_feo feo fuerte no_paro no_para no_paran horrible demasiado cuerpo entero como_hoja no_puedo muy duro bastante tanto`,
  'flu-like': `gripe gripa influenza covid virus intoxic* comida_mala pollo mariscos camarones estomacal perro gato me_cayo_mal quimio algo_que_comi`,
  weather: `frio_que frio_afuera este_frio invierno calefaccion calor_que alergia alergias vieja gimnasio correr verano neve snow nieve calor frio_aqui gym
    academia nesse_calor construccion bronquitis toser gases reflux piman`,
  without: 'sin desde deje dejado cero kickeando sobrio limpio no',
  'day-count': 'dia_1 dia_2 dia_3 dia_4 dia_5 dia_6 primer_dia segundo_dia tercer_dia 3er_dia 2do_dia cuarto_dia',
  suffer: `mal malo mala debil enfermo infierno horrible fatal llorando no_duermo no_puedo_dormir peor arrastrandome fuerza aguantando sudando sudo vomite
    ansioso muriendo dolor`,
  'kick-aid': `
    imodium loperamida clonidina comfort_meds benadryl que_me_ayuda_con_las tomar_el_suboxone_si empezar_suboxone empezar_el_suboxone primera_sub muy_pronto
    me_puso_en_infierno me_cayo_mal_la
  `,
  'ran-out': `
    sin se_me_acab* se_acab* se_me_termin* me_quedan no_me_renov* perdi no_llegue me_cort* me_quit* me_botaron me_robaron me_van_a_cortar se_me_va_a_acabar falte
    me_falta no_tengo cerro me_robaron_los perdi_la_dosis
  `,
  'ran-out-ok': 'me_siento_mejor ya_pedi refill ya_hable me_quedan_suficientes narcan estoy_bien todo_bien',
  'in-withdrawal': `abstinencia sindrome_de_abstinencia malilla malia malias la_mona mono_bien la_rota por_la_rota kickeando kickiando kikeando en_seco a_pelo
    en_la_mala enfermo_sin enferma_sin la_falta enfermo_de_la enferma_de_la precipitad* erizo eriza erizado hambreado en_falta amalillado amalillada
    enmalillado cruda_realidad mal_de_droga el_mono mono_que con_mono de_mono amaneci_roto amaneci_rota ando_roto ando_rota estoy_roto estoy_rota
    estoy_quebra toy_quebrao toy_quebrado toy_quebra estoy_quebrado ando_quebrado estoy_rompiendo rompiendo_en rompiendo_vicio rompiendo rompo_en
    kickear kickiar kikear desintoxicandome desintoxicarme desintoxicandose desintoxicando la_rota_no con_la_rota la_mona_me pasando_la_malilla
    la_malilla sin_curarme rompi_en_frio con_withdrawal en_withdrawal na_withdrawal nan_withdrawal withdrawal_la withdrawal_de detox_en_casa
    kickear_adentro kickear_sin desintoxic* lo_estoy_dejando_de_golpe dejandolo_de_golpe sindrome a_valor_mexicano`,
  'calm-past': `ya_se_me_quit* me_acuerdo_cuando cuando_andaba gracias_a_dios hace_un_ano ya_no_tengo nunca_mas hulu antes_tenia sali_de ya_paso ya_pasaron`,
  'quit-verb': 'deje dejando dejo pare corte quitando me_quite bajando quitarme soltar solte baje_la sin_usar ultima_dosis ultimo_shot',
  body: 'quijada lengua dientes manos piernas brazos ojos corazon pecho cuerpo musculos dedos piel boca cara cerebro',
  urgent: '911 hospital emergencia urgencias ambulancia peligroso peligro morir muero asustado asustada miedo matar er',
  'detox-danger': 'alcoholico higado la_ultima_vez cada_vez_que_dejo',
  'soft-symptom': `no_duermo no_he_dormido no_puedo_dormir insomnio ansiedad ansioso ansiosa nauseas nausea mareo mareado mareada no_como debil desesper* nervioso
    nerviosa irritable dolor_de_cabeza mal_humor`,
  'using-it': 'usar uso usa droga drogas',
  explode: 'explota explotar reventar estallar parar salta saltando late latidos golpea galopando brincando',
  nights: 'noches noche dias dia',
  'weeks-along': '14_semanas 18_semanas 22_semanas 26_semanas 38_semanas',
}
