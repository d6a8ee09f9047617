/** Portuguese words of withdrawal: what was stopped, what the body does, what makes it dangerous. */
import type { Senses } from '../senses.ts'

export const withdrawal: Senses = {
  booze: `alcool alcol alchol alcohol alcoolatra alcoolismo bebida bebidas beber bebia bebo bebe bebi bebeu bebendo bebido cachaca pinga vodka cerveja
    cervejas breja vinho whisky uisque rum goro birita cana gole goles copo trago aguardente caipirinha booze drink drinking bagaco conhaque grogue
    grogu bebedeira bebum bebado manguaca mé a_garrafa`,
  benzo: `benzo benzos xanax xan xans bars clonazepam rivotril klonopin valium diazepam ativan lorazepam alprazolam frontal lexotan fenobarbital
    phenobarbital gardenal gabapentina gabapentin ghb baclofen* calmante calmantes tranquilizante* sedativo* remedio_dos_nervos remedio_de_dormir
    remedios_de_dormir remedio_pra_dormir remedio_para_dormir remedio_tarja remedio remedios tarja_preta bromazepam bar_de_rua`,
  opioid: `heroina hero dope fent fenta fentanil tranq xilazina percs perc percocet oxy metadona suboxone subs strips opioide* dose doses medicacao cavalo
    produto materia morfina buprenorfina xilocaina remedio_da_dor bagulho`,
  medicine: 'metadona suboxone subs strips strip dose buprenorfina take_home take_homes medicacao',
  quit: `par* parei parou parando parar larg* larguei largou deix* deixei deixou cort* cortei cortou sem nao n acab* acabou acabaram tir* tirei tiraram
    perdi perdeu ultimo ultima desde faz ha larga suspend* suspendi deslig* abstin* detox desintox* off reduz* diminu* termin* chutando sai
    resolveu_parar escondeu negou`,
  withdrawal: `abstinencia abstinenca sindrome_de_abstinencia ressacar ressacando a_ressacar de_ressaca kickando chutando_sozinho dope_sick dopesick withdrawal
    withdrawals cold_turkey no_seco a_seco em_seco largando precipitada precipitado precipitated crise_de_abstinencia passando_mal_sem
    passando_mal_da passar_mal_sem doente_sem bad_da carencia carente_de a_carencia privacao abistinencia na_fissura to_na_fissura fissura_forte
    fissura_braba fissura_e fissura_ta da_fissura de_fissura ta_kicking to_kicking kicking_em fazendo_detox desintoxicando ressaca_da ressaca_de
    ressaca_forte a_ressaca ressaca_braba comedown_pesado comedown_do chutando_a_heroina chutando_a_droga`,
  kicking: `kickando to_chutando chutando_sozinho chutando_em_casa kick_ta to_na_fissura na_fissura_forte fissura_forte fissura_e fissura_braba ressacar
    a_ressacar estou_de_ressaca passando_mal_sem gripe_da_droga perna_chuta perna_nao_para pernas_nao_param perna_chutando as_perna_chutando
    ressaca_braba ressaca_da_hero`,
  'other-kick': 'chutar_bola chute_a_gol ressaca_do_mar',
  'baby-kicks': 'chutes bebe_chutando bebe_chuta',
  shakes: `
    tremendo tremedeira* tremor tremores tremilique* tremelique* tremwndo tremeno treno espasm* sacud* sacudindo choque_na_cabeca choques se_debat* debatendo pula
    pulando pulam corpo_pula musculo_pulando travando trava_e shaking tirites tiritando caimbra_no_corpo bater_o_queixo batendo_o_queixo odja_kusas treme_dimas
    nao_seguro_o_copo segurar_o_copo segurar_a_colher segurar_o_garfo assinar_meu_nome maos_nao_param mao_nao_para tremendo_feito_vara feito_vara tremido tremia
    bambo bambas tremo treme tremer tremi tremor* tremed* tremil* tremel* tremen tremem tremeu the_shakes se_debatendo
  `,
  shaky: 'tremula tremulo tremulas tremulos ansioso ansiosa nervoso nervosa agitado agitada irritado irritada esquisito',
  'not-shakes': `de_frio milkshake milk_shake terremoto tremor_de_terra de_rir de_emocao de_alegria emocionad* shake_de gelatina de_felicidade de_medo_do_filme
    aperto_de_mao shake_shack shakes_at shaking_my_head shake_my_head excitement coffee gloves degrees building truck interview entrevista nervios
    la_tierra a_terra mexico puerto_rico te_a tembló_en na_base juiz protein`,
  seizure: `
    convuls* convulc* combuls* conculs* ataque_convulsivo seizure seizures epilept* tive_um_ataque teve_um_ataque tive_ataque teve_ataque deu_ataque deu_um_ataque
    dao_ataques ja_foram_dois_ataque foram_dois_ataque dois_ataques tive_um_treco deu_um_treco teve_um_treco ter_um_treco tive_um_troco ter_um_troco mordi_a_lingua
    mordeu_a_lingua lingua_mordida da_ultima_vez_tive_ataque revirando_o_olho revirando_os_olhos virou_o_olho uma_crise_convulsiva crise_convulsiva
    ataque_epileptico aura_ta_vindo uns_choques olhos_virados olhos_virando olho_virando ficou_duro fiquei_duro ficou_dura ficou_rigido babando_e_tremendo
    mijei_nas_calcas queixo_travou travou_a_mandibula ataque_de_novo outro_ataque um_ataque_hoje me_deu_um_ataque mais_um_ataque caiu_duro se_contorcendo
    contorcendo espumando_pela boca_espumando se_debatendo convulsao convulsoes
  `,
  'not-seizure': `cachorro cachorra cao gato gata veterinari* panico ataque_de_panico ataque_de_riso ataque_de_ansiedade epilepsia aviso faz_anos de_crianca
    quando_crianca desde_pequeno desde_crianca sobrinho sobrinha primeiros_socorros de_raiva de_fome dog dogs cat vet warning perro perra veterinario
    chen chat veterine strobe mascota pet puppy gatito prova exame used_to`,
  hallucinate: `
    alucin* aluscin* halucin* vendo_coisa vendo_coisas vejo_coisas ve_coisas ver_coisas vi_coisas vendo_vulto vendo_vultos vejo_vulto vejo_vultos ve_vulto ve_vultos
    vendo_bicho vendo_bichos ver_bichos vejo_bicho vejo_bichos ve_bicho ve_bichos ouvindo_voz ouvindo_vozes ouco_vozes ouve_vozes escuto_vozes escutando_vozes
    escutando_voz ouvir_vozes vozes_na vendo_sombra vendo_sombras vejo_sombra vejo_sombras gente_que_nao_existe gente_q_nao_existe q_nao_existe que_nao_existe
    que_nao_existem que_nao_esta q_nao_ta que_nao_ta que_nao_tem q_nao_tem que_nao_estao q_nao_existem delir* vendo_gente_morta ve_gente_morta fala_sozinho_com
    falando_com_a_parede conversando_com_a_parede parede_se_mexendo paredes_se_mexem as_paredes_mexem bicho_na_parede bichos_na_parede bicho_na_pele bicho_debaixo
    bicho_andando seeing_things seeing_bugs hearing_voices ouvindo_musica_que vendo_estrela falando_sozinho falando_sozinha fala_sozinho conversando_sozinho
    falando_com_ninguem gente_no_teto gente_na_parede ninguem_mais_ve so_ele_ve so_eu_vejo vejo_aranha vendo_aranha vendo_cobra vejo_rato vendo_gente vejo_gente
    ve_gente ouvindo_coisas ouco_coisas ouco_musica escuto_gente paredes_respirando a_tv_fala tv_falando vendo_o_diabo vejo_o_capeta formiga_na_pele
    formigas_na_pele vejo_luzes vendo_luz falando_com_gente falando_com_morto falando_com_os_mortos brigando_com_a_parede bichos_no_corpo alucinando vi_uma_mulher
    vi_um_homem vejo_um_homem homem_no_quarto gente_no_quarto teto_se_mexendo chao_se_mexendo delirando delira paredes_mexendo paredes_tao_mexendo
  `,
  senses: `ve ver vejo vendo veem viu vi ouco ouve ouvindo ouvir escuto escuta escutando fala falando falo conversando conversa pegando acha sente sinto`,
  unreal: `bicho bichos aranha aranhas cobra cobras rato ratos barata baratas formiga formigas inseto insetos verme vermes larva larvas vulto vultos sombra
    sombras voz vozes demonio* diabo capeta fantasma* morto morta mortos morreu animais luz luzes parede paredes teto gente_no_quarto gente_na_sala
    gente_morta musica espirito espiritos coisas mulher_na_cozinha meu_nome bichinho* coisa_no_ar coisas_no_ar dobrado`,
  confused: `confus* desorientad* nada_com_nada nao_sabe_onde n_sabe_onde nao_sabe_que_dia nao_sei_que_dia nao_sei_q_dia nao_sabe_q_dia nao_sabe_quem
    nao_me_reconhece n_me_reconhece nao_reconhece nao_conhece_ninguem nao_sabe_o_nome nao_sabe_o_proprio_nome falando_besteira
    nao_fala_coisa_com_coisa coisa_com_coisa incoerent* sem_sentido perdido_no_tempo perdeu_a_nocao fora_de_si fora_do_ar agressivo_sem agressivo_e
    cabeca_ta_confusa nao_sei_onde_to nao_lembro_meu_nome nao_sabe_quem_e acha_que_e_outra coisas_sem_sentido falando_coisa_sem nao_lembra_o_nome
    nao_sabe_mais trocando_tudo nao_sei_meu_nome perdido_sem_saber`,
  dts: 'dts dt d_t_s delirium_tremens delirium delirio_tremens delirios tremens os_dts',
  vomit: `vomit* vomitei vomitando vomito vomitou gomit* lancando golf* botando_pra_fora bota_tudo_pra_fora botando_tudo_pra_fora gorfa* chamando_o_raul
    ansia_de devolvendo_tudo devolvo_tudo boto_tudo_pra_fora jogando_tudo_pra_fora`,
  blood: 'sangue sangrando sangra* sangrei borra_de_cafe preto_como',
  nonstop: `tudo sem_parar nao_para nao_paro nao_paro_de ate_agua ate_a_agua nem_agua a_toda_hora toda_hora o_dia_todo o_dia_inteiro a_noite_toda dias
    desde_segunda desde_terca desde_quarta desde_quinta desde_sexta desde_sabado desde_domingo agua 20_vezes 10_vezes semanas horas`,
  'keeps-down': `seguro_nada seguro_agua seguro_nem_agua seguro_nem segura_nada segura_agua segura_nem segurar_nada segurar_agua segurar_nem nem_segurar
    seguro_no_estomago para_nada_no_estomago fica_nem_gelo fica_nada_no_estomago fica_nada_na_barriga para_nada_na_barriga para_no_estomago
    fica_no_estomago consigo_beber_agua consigo_tomar_agua consegue_beber_agua consegue_tomar_agua consigo_engolir consegue_engolir desce_nada
    desce_nem nem_um_gole_de_agua aguento_nem_agua tolero_nada mantenho_nada aguento_nada_no que_bebo_volta q_bebo_volta tudo_que_bebo bebo_e_volta`,
  keep: 'segur* seguro segura segurar mantenho manter tolero aguento fica param parar engolir',
  fluid: 'agua comida liquido liquidos soro estomago barriga gelo gatorade sopa',
  'no-fluids': `desidrat* nao_mijo nao_mija nao_to_mijando mijando_mais nao_urino nao_urina nao_faco_xixi xixi_ta_marrom xixi_marrom xixi_escuro urina_preta
    urina_escura mijo_preto mijo_escuro labio_rachado lingua_seca boca_seca olho_fundo olhos_fundos olho_amarelo olhos_amarelos nao_paro_em_pe
    mal_fico_em_pe nao_fico_em_pe nao_levanto nao_levanta nao_consegue_levantar nao_aguento_ficar_em_pe agua_volta volta_tudo tudo_volta
    sem_beber_agua sem_agua sem_comer_sem_beber fraca_demais fraco_demais nao_bebe_agua nao_toma_agua mole_mole caindo mijando_sangue cago_sangue
    cagando_sangue nem_saliva nao_sinto_a_cara segura_agua_desde nao_segura_agua nao_segura nao_seguro_nada volta_na_hora to_amarelo ta_amarelo
    amarelo_vomitando tudo_que_bebo tudo_q_bebo tudo_que_como_volta`,
  faint: `
    desmai* desmaei apaguei apagou apagando apago apagao apagoes cai_na cai_no caiu perdi_os_sentidos perdeu_os_sentidos perdi_a_consciencia inconsciente tombei
    tombou vi_tudo_preto tudo_preto acordei_no_chao acordou_no_chao passed_out blackout desfaleci* cai_e passei_mal_e_cai vendo_dobrado cai_duro fui_ao_chao
    fui_pro_chao acordei_caido vista_escureceu escureceu_tudo tudo_escuro vendo_embacado vista_embacada desabei perdi_o_sentido to_caindo caindo desmaio desmaiei
    vejo_duplo
  `,
  chest: 'peito coracao coraçao braco_esquerdo marcapasso',
  hurts: 'dor doi doendo dores apertado apertando aperto pressao dormente formigando queimando pontada* falta_de_ar',
  racing: `a_mil disparad* acelerad* disparou dispar* saindo_pela_boca sair_pela_boca vai_sair palpit* taquicardia 130 140 160 180 190 200 batendo_forte
    batendo_rapido sair_do_peito heart_racing racing altissima la_em_cima 150 pulando louco ta_alta esta_alta muito_alta alta_demais`,
  pressure: `pressao_alta palpit* taquicardia diabetic* insulina acucar_ta pancreas pancreatite cirrose pneumonia problema_no_coracao cardiac* falta_de_ar
    respirar_direito corpo_ta_em_choque pressao_la pressao_ta pressao_altissima minha_pressao pressao_dele pressao_dela pressao_190 pressao_200
    pressao_180 infarto marcapasso nao_consigo_respirar sem_ar ataque_cardiaco`,
  fever: 'febre febril 40_de 103 104 temperatura 39_de 41_de febre_de febre_alta 40_de_febre',
  pregnant: `gravid* gravidez gravda gestante gestacao barriga_de_8 barriga_de_7 barriga_de_6 meses_de_gravidez bebe_parou_de_mexer bebe_nao_mexe
    bebe_nao_ta_mexendo bebe_parou contrac* recem_parida buchuda embarazada pregnant esperando_bebe esperando_nenem amamentando puerperio aborto
    abortei prenha recem_nascido nasceu_ha nasceu_faz dando_de_mamar dei_a_luz bolsa_estourou 32_semanas 12_semanas 20_semanas 24_semanas 28_semanas
    30_semanas 34_semanas meses_de_barriga meses_de_gestacao meu_barrigao cesarea`,
  sick: `doente passando_mal passei_mal passar_mal mal_sem colica colicas dor_na_barriga dores_na_barriga barriga_doendo dor_de_barriga enjoad* sick
    contracao abstinencia ressacar sem_dose fissura vomitando caimbra`,
  'dope-sick-words': `
    to_doente estou_doente ta_doente tou_doente doente_demais mto_doente muito_doente doente_sem doente_hj acordei_doente acordo_doente ficar_doente
    passando_mal_sem passando_mal passar_o_mal passar_mal to_mal tou_mal so_pra_nao_passar_mal tirar_a_doenca corpo_ta_pedindo corpo_pedindo corpo_doendo
    sem_metadona sem_suboxone sem_a_parada ficar_normal sick_hj so_sick im_so_sick doi_me_tudo doi_me_o_corpo me_sinto_um_lixo to_ruim ja_to_ruim me_sentindo_mal
    sta_duenti duenti mal_pra_caralho doente_pra_caralho so_pra_ficar_bem pra_nao_ficar_doente nao_ta_segurando nao_me_segura nao_segura_o_dia metadona_nao_segura
    dose_nao_segura pra_tirar_o_mal tirar_o_mal vou_ficar_doente vou_ficar_ruim saindo_doente ta_doente_parou acordei_mal acordei_ruim to_pessimo to_acabado
    to_na_pior passei_mal_sem doente_pela na_nha doente_da to_sick mal_demais to_mt_mal to_mto_mal acabado_sem to_acabado_sem fodido_sem ressaca abstinencia
    gritando_por_uma parar_a_dor pra_ficar_bem larguei_ontem wd
  `,
  'ordinary-sick': `gripe_forte gripado gripada resfriad* covid virose virus dengue intoxic* comida_estragada frango camarao marisco sushi pizza coxinha filho filha
    crianca nenem_doente bebe_doente cachorro gato escola doente_de_saudade doente_de_raiva doente_de_amor enjoo_de_gravidez enjoo_matinal
    do_meu_time mae_ta_doente mae_doente vo_doente avo_doente me_fez_mal algo_que_comi mal_educad* mal_humor* nao_to_mal pastel_de bolo dieta
    levei_atestado pegou_mal dormi_mal falar_mal falando_mal passar_mal_de_rir passando_mal_de_rir de_tanto_rir`,
  symptom: `suor suores suando suo sua suei suadeira calafrio* arrepi* nariz_escorrendo coriza olho_lacrimejando lacrimej* bocej* diarreia diarréia caganeira
    caguei dor_de_barriga caimbra* caibra* dor_no_osso dor_nos_ossos osso_doendo corpo_doendo corpo_todo_doendo pernas_inquietas perna_nao_para
    pernas_nao_param frio_e_calor calor_e_frio estomago_revirado dor_no_corpo vomitei vomitando`,
  'plain-symptom': `
    arrepio_e arrepios calafrio* nariz_escorrendo suor_frio suando_frio suando_e_bocejando bocejando_e bocejando_suando dor_no_osso dor_nos_ossos enjoo_e_suor
    caimbra_e frio_e_calor parece_q_fui_atropelado parece_que_fui_atropelado caganeira_e corpo_todo_doendo_sem gripe_x10 gripe_da_minha_vida estomago_revirado
    ja_to_suando quanto_tempo_dura_isso calor_e_frio perna_inquieta pernas_inquietas pernas_doendo pernas_chutando chutando_a_noite bocejando bocejo_sem
    olho_lacrimejando olhos_lacrimejando corpo_moido corpo_quebrado moido_todo dor_em_tudo tudo_doi tudo_doendo doi_tudo doi_ate_o_cabelo pele_doendo
    pele_formigando formigamento arrancar_a_pele coceira_no_corpo comedown crash_da crash_do gripe_braba_da pior_gripe atropelado noites_sem_dormir dias_sem_dormir
    nao_durmo_ha nao_durmo_faz quanto_tempo_dura quando_melhora quando_passa quando_isso_passa ate_quando_isso ate_quando_vou morando_no_banheiro sentado_na_privada
    suando_demais suando_e_gemendo so_gelo_e so_consigo_tomar so_consigo_beber fraco_mas to_acabado to_um_caco to_um_lixo nao_consigo_comer bocejo
  `,
  'stopping-plan': `parar_de_beber parar_a_bebida largar_a_bebida largar_o_alcool parando_de_beber parei_de_beber parei_a_bebida larguei_a_bebida cortei_o_alcool
    beber_de_manha beber_de_vez sem_beber deixar_de_beber deixei_de_beber diminuindo_a_dose reduzindo_a_dose desmame desmamando cortar_meus
    posso_parar_de senao_tremo parar_o_xanax parar_sozinho quero_parar_sozinho parei_os_remedios`,
  'no-drug': `cigarro cigarros nicotina vape cafe cafeina acucar refri refrigerante coca_cola facebook tiktok redes chocolate pao banco cartao conta caixa
    celular carne doces doce big_brother bola futebol gol`,
  'long-ago': `anos ano meses faz_tempo ha_tempo em_2019 em_2020 em_2021 em_2022 em_2023 em_2024 em_2025 em_janeiro em_fevereiro em_marco em_abril em_maio
    em_junho em_julho em_agosto em_setembro em_outubro em_novembro em_dezembro sobrio sobria limpo limpa antigamente ano_passado ja_passou passou
    gracas_a_deus orgulh* filme serie livro novela aniversario to_bem_agora ja_to_bem acabou_a_abstinencia`,
  slightly: 'um_pouco um_pouquinho pouco pouquinho meio leve levemente so_vomitando mas_bebo mas_seguro seguro_so',
  worsens: `muito mto tudo todo toda tanto tanta demais forte fortes feio feia nao_paro nao_para nao_param nao_consigo corpo inteira inteiro dos_pes bastante
    sem_parar continuo`,
  'flu-like': `gripado gripada resfriad* covid virose dengue intoxic* comida_estragada frango camarao marisco sushi pizza cachorro gato quimio me_fez_mal de_rir`,
  weather: `frio_aqui inverno calor_que alergia academia correr verao ronca aquecedor neve snow nieve calor gym gimnasio nesse_calor construccion bronquitis
    toser gases reflux piman`,
  without: 'sem desde parei parou larguei nao limpo',
  'day-count': 'dia_1 dia_2 dia_3 dia_4 dia_5 dia_6 primeiro_dia segundo_dia terceiro_dia quarto_dia',
  suffer: 'mal doente ruim fraco fraca foda lixo inferno pessimo chorando suando nao_durmo pior aguentando levantar vomitei morrendo dor',
  'kick-aid':
    'imodium loperamida clonidina comfort_meds benadryl o_que_ajuda_na o_q_ajuda_na pra_passar_o_mal suboxone_cedo comecar_suboxone primeira_dose_de_suboxone',
  'ran-out':
    'sem acab* perdi perdeu terminou vou_ficar_sem fechada fechou roubaram cortou vai_cortar nao_tenho ta_acabando faltei perdi_a_dose roubaram_meus',
  'ran-out-ok': 'ainda_tenho tenho_2 tenho_ainda to_bem tudo_bem narcan bar_da no_bar melhor gosto consegui_dormir',
  'in-withdrawal': `abstinencia abstinenca sindrome_de_abstinencia ressacar ressacando a_ressacar de_ressaca kickando chutando_sozinho no_seco a_seco em_seco
    largando precipitada precipitado crise_de_abstinencia passando_mal_sem passando_mal_da passar_mal_sem doente_sem bad_da carencia carente_de
    a_carencia privacao abistinencia na_fissura to_na_fissura fissura_forte fissura_braba fissura_e fissura_ta da_fissura de_fissura ta_kicking
    to_kicking kicking_em fazendo_detox desintoxicando ressaca_da ressaca_de ressaca_forte a_ressaca ressaca_braba comedown_pesado comedown_do
    chutando_a_heroina chutando_a_droga precipitad* con_withdrawal en_withdrawal na_withdrawal nan_withdrawal withdrawal_la withdrawal_de
    detox_em_casa largando_sozinho no_osso na_marra parando_na_marra desintox*`,
  'calm-past': 'ja_passei lembro_da lembro_do nunca_mais hj_ajudo aquele_tempo hulu nao_to_passando ja_passou na_cadeia_em quase_morri',
  'quit-verb': 'parei parou parando larguei largou largando cortei cortou deixei reduzindo sem_usar ultima_dose ultimo_pico',
  body: 'mandibula lingua dentes maos mao pernas bracos olhos olho coracao peito corpo musculo dedos pele boca cara cerebro',
  urgent: '911 192 hospital emergencia ambulancia samu perigoso perigo morrer morrendo medo assustado er upa pronto_socorro',
  'detox-danger': 'alcoolatra figado da_ultima_vez toda_vez_que_paro',
  'soft-symptom': `nao_durmo n_durmo nao_consigo_dormir sem_dormir insonia ansiedade tonto tonta fraco fraca nao_como sem_comer dor_de_cabeca cabeca_doendo irritada
    chorando irritado nausea* enjoo`,
  'using-it': 'usar usa uso fumar parada droga drogas',
  explode: 'explodir explodindo estourar parar saltando falhando batendo martelando palpitando',
  nights: 'noites noite dias dia',
  'weeks-along': '14_semanas 16_semanas 18_semanas 22_semanas 26_semanas 36_semanas 38_semanas',
}
