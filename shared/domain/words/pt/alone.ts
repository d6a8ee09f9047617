/** Portuguese words of using alone: taking a drug, being by oneself, wanting it, getting it. */
import type { Senses } from '../senses.ts'

export const alone: Senses = {
  'use-now': `
    usar usa usei usando uso usano uzar usarei consumir consumo consumindo consumi consome injetar injeto injetando injetei me_injetar aplicar aplicando apliquei
    picar me_pico picando pico tomar_um_pico um_pico fazer_um_pico dar_um_pico dar_um_tiro dar_um_tirinho um_tirinho dar_um_teco teco cheirar cheiro cheirando
    cheirei cafungar fumar fumo fumando fumei fumar_um recair recaio recaindo recai recaida me_drogar drogar drogando me_drogo ficar_chapado ficar_doidao chapar
    chapado chutar chuto chutando dar_no_chuto no_chuto fazer_agora vou_fazer faco_tudo faco_minha_dose fazer_o_resto minha_dose fazer_minha_dose fazer_isso
    faco_isso fazer_uma botar acabei_de_botar preparando_a_dose acabei_de_preparar preparar_a_dose preparei esquentando_a_colher experimentar_a provar_fenta
    testar_em_mim tomar_uns tomo_os_comprimido amarrando_o_braco cinto_no_braco linha_feita linha_na_mesa mandar_ver mandar_uma mandar_um uma_dose pipar pipando
    baforar queimar_uma queimar_pedra use using shoot high bai_uza uza_gosi bai_pika fazer_a_minha vou_fazer_a fuma dar_uma_cheirada cheirada pra_usar
  `,
  'by-self': `
    sozinho sozinha soznho sozin sosinho sozinhos so_eu eu_so to_so tou_so ta_so estou_so uso_so usar_so usando_so so_em_casa em_casa_so moro_so vivo_so sempre_so
    fico_so fiquei_so aqui_so ficar_so vou_so to_la_so sim_so do_lado_so comigo_mesmo comigo_mesma sem_ninguem ninguem_comigo ninguem_aqui ninguem_em_casa
    ninguem_por_perto ninguem_do_lado ninguem_perto ninguem_sabe ninguem_ve ninguem_veja ninguem_acha ninguem_vai_achar nao_tem_ninguem nao_ha_ninguem com_ninguem
    mais_ninguem tudo_so cmg_so por_conta_mesmo por_conta_propria casa_vazia todo_mundo_dormiu todo_mundo_viajou todo_mundo_saiu o_pessoal_foi_embora marido_saiu
    meu_marido_saiu esposa_saiu crianças_dormiram criancas_dormiram nao_tenho_com_quem sem_companhia solitario solitaria alone by_myself eu_o_quarto mi_so
    n_sta_mi_so nao_contei_pra_ninguem sem_parceiro minha_mae_ta_na antes_do_povo roommate_sair irma_dorme esposa_dormir enfermeira_sair mae_dormir
    ninguem_desconfia ninguem_sabe_onde ninguem_com_ele ninguem_com_ela todo_mundo_dorme dormiram mae_ta_na_igreja saiu_todo_mundo eu_o_quarto_e todo_dia_sozinho
    em_paz eu_e_a eu_e_o eu_e_minha no_escuro nao_perturbe minha_mina_saiu mulher_saiu meninos_dormiram pra_ninguem_ouvir ninguem_aqui_comigo to_sozinho to_sozinha
  `,
  'locked-in': `
    trancad* tranquei tranco se_tranca se_trancou me_tranquei me_tranco porta_trancada tranquei_a_porta porta_fechada fechei_a_porta cadeira_na_porta escondid*
    escondo escondendo as_escondidas desliguei_a_luz luz_apagada desligar_o_celular chaveada chaveei silencioso fechado_no fechada_no estou_fechado me_fechei
  `,
  'hidden-place': `
    banheiro wc casa_de_banho garagem porao sotao armario carro caminhao van barraca motel hotel quarto mato beco ponte telhado laje escada estacionamento galpao
    praia cemiterio chuveiro trabalho posto biblioteca predio parada kitnet terreno terreno_baldio beira_da_estrada atras_do obra station cozinha deposito rio
    ponto_de_onibus sofa posto_de_gasolina fabrica shopping casa_abandonada
  `,
  kit: `agulha agulhas seringa seringas colher cachimbo papel_aluminio saquinho saquinhos bag bags pino pinos papelote grama gramas parada bagulho dope
    fenta fentanil fentanilo heroina pedra crack coca po cristal perc percs comprimido linha pico material droga kit dose isso_aqui`,
  'at-it': `
    na_mao pronta pronto na_veia na_mesa na_frente na_minha_frente no_bolso no_colo preparada preparado ta_pronta comigo_aqui feita carregada braco_amarrado
    veia_pronta
  `,
  spotter: `fica_na_linha fica_comigo ficar_na_linha ficar_comigo fica_no_tel fica_no_telefone ficar_no_telefone fica_cmg alguem_na_linha me_acompanha
    me_acompanhar me_monitorar me_monitora me_vigia me_vigiar pra_me_dar_o_narcan se_eu_nao_responder se_nao_responder se_eu_nao_mandar se_eu_apagar
    se_eu_cair se_der_ruim se_acontecer_algo se_acontecer_alguma manda_alguem chama_alguem me_liga_em me_manda_msg_em me_chama_em enquanto_eu_uso
    enquanto_uso enquanto_eu_faco tem_alguem_pra_ficar tem_alguem_pra_conversar pode_ficar_no pode_ficar_comigo deixei_a_porta_destrancada
    porta_destrancada porta_aberta conta_comigo me_checa checa_em_mim queria_q_alguem queria_que_alguem alguem_soubesse pra_saberem so_avisando
    me_dar_o_narcan sem_narcan reza_por_mim me_escreve_em manda_samu`,
  'about-to': `vou vo vamos_usar agora hoje hj essa_noite esta_noite hoje_a_noite hj_a_noite daqui_a_pouco ja ja_ja a_ponto_de prestes quase em_5_min
    em_5_minutos em_10_minutos indo to_indo mais_tarde de_novo agorinha neste_momento tchau acabei_de assim_que bai`,
  'uses-alone': `uso_sozinho uso_sozinha usar_sozinho usar_sozinha usando_sozinho usando_sozinha usei_sozinho usei_sozinha usa_sozinho usa_sozinha uso_so usar_so
    usando_so usa_so consumo_sozinho consumo_sozinha consumir_sozinho consumir_sozinha fumo_sozinho fumo_sozinha sempre_sozinho sempre_sozinha
    sempre_so sim_sozinho sim_sozinha sempre_uso_so sempre_uso_sozinho uso_escondido uso_escondida fumando_sozinho fumando_sozinha injeto_sozinho
    injeto_sozinha`,
  'not-alone': `nunca_use_sozinho nunca_use_sozinha nunca_usar_sozinho nunca_usar_sozinha nao_use_sozinho nao_use_sozinha nao_usar_sozinho nao_uso_sozinho
    nao_uso_sozinha nao_uso_mais_sozinho nunca_mais_usei_sozinho nunca_uso_sozinho nunca_uso_sozinha ja_nao_uso_sozinho nao_estou_sozinho
    nao_estou_sozinha nao_to_sozinho nao_to_sozinha nao_tava_sozinho nao_tava_sozinha never_use_alone aprendi cartaz adesivo lema palestra
    antes_usava_sozinho antes_eu_usava usava_sozinho_antes`,
  'still-does': 'mas vou vou_usar agora hoje hj mesmo_assim sempre_uso',
  'no-use': `computador onibus app aplicativo lavadora lavanderia micro_ondas cartao bicicleta carregador a_palavra jogo videogame cozinhar comer jantar
    cantar dancar cigarro cigarros maconha baseado beck vape parei_de_fumar parar_de_fumar parando_de_fumar muleta oculos mascara o_cartao cartao_do
    ebt roupa a_roupa a_sala narcan naloxona bombinha o_wifi wifi cupom tenis voucher a_bike internet`,
  kin: 'cachorro gato netflix filme criancas_pequenas licao igreja_hoje',
  getting: `ja_comprei indo_comprar compra_hj vo_compra buscar_material buscar_droga pegar_um_bagulho indo_la_vc o_cara_ta_vindo o_cara_vem esperando_o_cara
    o_cara_ta meu_dealer o_dealer do_dealer ao_dealer na_boca da_boca pra_boca biqueira no_ponto ponto_buscar pro_ponto vou_atras pra_lawrence
    to_com_a_bag to_com_a_parada com_a_parada parada_no_bolso bag_no_bolso bag_na_minha tenho_uma_bag achei_uma_bag um_pouco_guardado
    restinho_guardado tenho_um_restinho ainda_tenho_um_pouco tenho_um_pouco_aqui olhando_pra_bag numero_do_cara numero_dele quase_liguei
    ligar_pro_cara voltei_pro_bairro gonna_cop pick_up picking_up coisa_nova tem_da_boa trouxe_coisa apareceu_com_bag peguei_um_quarto comprei_hj
    vou_pegar_um_bagulho indo_pegar_a comprei_mas ja_comprei_to vou_comprar_hj vou_buscar_material na_minha_gaveta guardado_aqui ta_na_minha_frente
    ta_aqui_na_minha na_mao_olhando parado_na_frente_da trazer_pra_mim da_graca_hj`,
  slip: `
    recair recaio recaida recai recaiu recaindo vou_usar quero_usar quero_muito_usar vontade_de_usar vontade_de_consumir vontade_enorme a_vontade vontade_danada
    vontade_grande vontade_ta pensando_em_usar afim_de_usar a_fim_de_usar vou_consumir sem_usar_hj hoje_eu_uso hj_eu_uso usei_ontem usei_hj usei_hoje voltei_a_usar
    voltou_a_usar fissura na_fissura relapse vou_falhar vou_escorregar escorregada escorregar vou_dar_uma_escorregada perder_meus so_mais_uma uma_despedida dane_se
    foda_se_vou ta_me_comendo ta_pedindo querendo_a_outra tentacao nao_vou_aguentar nao_me_aguento nao_aguento_sem ta_dificil medo_de_usar medo_do_que_vou
    ainda_nao_usei vou_fazer_minha_parada aproveitar_antes medo_do_q_vou uma_despedida_antes ultima_vez_juro so_hoje_e nao_confio_em_mim so_uma_vez ultima_vez
  `,
  'hint-use': `quando_uso enquanto_uso onde_uso ninguem_ta_em_casa_eu eu_faco_aquilo faco_aquilo amigas_que_usam anda_usando usando_escondido
    ninguem_sabe_que_voltei escondendo_de_todo vc_sabe_o_que vc_sabe_o_q sabe_o_q_vou_fazer ja_sabe_ne peguei_um_quarto dia_de_pagamento recebi_e
    nao_quero_ninguem_aqui nao_quero_ninguem ficar_na_minha desligar_o_cel relaxar_do_meu_jeito com_minhas_coisas com_as_minhas_coisas foi_pra_onde
    sei_pra_onde_foi demorando_no_banheiro se_trancou_no_quarto trancada_no_quarto insonia_sozinho joguei_fora_e so_hj to_so_hj so_eu_aqui_essa
    a_cabeca_ta_pedindo sei_onde_termina umas_cervejas_so casa_so_pra_mim casa_pra_mim`,
  'not-slip': `prevencao_de_recaida grupo_de_recaida prevencao grupo sonho_de_recaida sonhei sem_recaida sem_recaidas nao_recai nao_tive_recaida sem_fissura
    sem_vontade nao_tenho_vontade vontade_de_comer vontade_de_pizza vontade_de_fazer_xixi filme livro gelo chinelo neve parei_de_fumar chocolate acai`,
  'own-place': 'sozinho sozinha so_eu to_so so_em_casa casa_vazia sem_ninguem motel hotel viajou foi_pro_pai foram_pro_pai nao_tem_ninguem',
  buy: 'comprei compro peguei arrumei descolei arranjei',
  wink: 'sabe_como_e vc_sabe ja_sabe ja_sabe_ne perigoso perigo ma_ideia sei_onde_termina me_conheco',
  tempting: 'recebi pagamento dinheiro motel hotel detox cadeia casa_vazia fim_de_semana fds 3_da_manha sozinho_em_casa',
  thing: 'metadona marmita criancas cheque coisas',
  past: 'antigamente eu_usava_antes aula sonhei',
  bite: 'mosquito',
  housemate: `todo_mundo roommate colega mulher esposa marido namorada namorado mae pai filhos crianças criancas familia irmao irma vo tia companheira amigo
    o_povo o_pessoal galera sogra bebe chefe eles ela enfermeira`,
  away: `foi_embora foram_embora saiu sairam sai viajou viajaram trabalhando trabalha ta_trabalhando dormindo dorme dormem dormiu dormir dormirem
    ta_dormindo na_igreja nao_ta nao_esta nao_estao na_escola com_o_pai foi_pra foi_pro foram_pro foram_pra fora no_trabalho no_plantao se_mudou
    de_ferias ta_fora deitou deitar viajando no_servico sair`,
  'do-it': 'fazer faco fazendo preparar preparando tomar mandar terminar botar meter dar',
  'drug-kit': `agulha seringa colher cinto dope heroina fenta fentanil crack coca pedra po grama gramas a_bag uma_bag minha_bag saquinho minha_dose a_dose
    uma_dose cachimbo carreira percs um_pino o_pino um_tiro a_parada pico carreirinha uma_linha a_seringa a_agulha a_colher`,
  dealer: 'dealer traficante o_cara boca biqueira ponto quebrada bairro_antigo fornecedor chegado',
  reach: `ver encontrar encontrando ligar liguei liguei_pro ligando esperando espero vou indo a_caminho parado perto vem vindo passei passando voltei
    voltando na_frente atras mandei_msg`,
  blocked: 'apaguei bloqueei evito longe seguro deletei carro',
  'clean-time': 'limpo limpa sobrio sobria sobriedade tempo_limpo meus_dias meses_limpo',
  ruin: 'jogar_fora perder estragar acabar_com quebrar desistir vou_perder largar_tudo jogar',
  'use-past': 'usei recai fumei cheirei cai voltei_a_usar me_piquei escorreguei apliquei',
  lately: 'hoje hj ontem ontem_a_noite de_novo dnv sexta sabado domingo segunda essa_semana anteontem',
  'want-it': `quero_tanto nao_paro_de_pensar pensando_nisso penso_nisso so_penso_nisso preciso_de_algo_hoje preciso_de_alguma_coisa preciso_fugir
    nao_quero_sentir quero_esquecer quero_desligar nao_sentir_nada ta_me_chamando me_chamando cedi caí_de_novo voltou_pra_isso voltou_a_usar
    ta_nessa_de_novo ta_usando_de_novo na_mesma so_um_pouquinho so_um_pouco_hoje um_pouco_hoje sobrou_um_pouco ainda_tenho guardei_um_pouco
    nao_me_procurem nao_me_chamem_hoje ninguem_me_ver_assim vou_sumir sumir_hoje ultima_antes a_ultima_antes so_mais_essa vou_fazer_hoje faco_hoje
    cabeca_ta_nisso`,
  found: 'achei_na limpas preciso_de_seringa',
  food: 'comida pizza cafe bolo',
  'it-some': 'uma um isso bag a_bag saquinho algo um_pouco coisa bagulho a_parada ela',
  stash: `gaveta bolso meu_bolso meia sapato casaco_velho jaqueta porta_luvas criado_mudo debaixo_da_cama carteira mochila na_mesa na_minha_frente armario`,
  plea: `me_convence_a_nao me_convencam me_diz_que_nao fala_pra_mim_nao alguem_me_para nao_me_deixem_usar me_distrai joga_fora_ou nao_consigo_mais_lutar
    cansado_de_lutar cansada_de_lutar perdendo_a_luta tanto_faz_vou que_se_dane_vou quase_chamei_ele quase_liguei quase_mandei_msg desbloqueei_ele
    desbloqueei_o turma_antiga amigos_antigos velhas_amizades me_ofereceram me_ofereceu_uma oferecerem_da apareceu_com_bagulho apareceu_com_droga
    trouxe_bagulho umas_cervejas_e_ver quase_caindo quase_recaindo rodando_o_bairro`,
  'long-in': 'uma_hora horas muito_tempo demorando tanto_tempo o_dia_todo nao_abre nao_sai ha_uma_hora',
  washroom: 'banheiro chuveiro porao quarto_dele quarto_dela garagem',
  cash: 'dinheiro grana pagamento salario aluguel',
  vanish: 'saiu sumiu foi nao_atende nao_voltou celular_desligado nao_volta desapareceu',
  'amount-q': 'quanto_posso quanto_e_seguro quanto_devo metade tolerancia que_quantidade qual_dose',
  breaktime: 'limpo limpa rehab detox cadeia meses semanas pausa',
  'not-reach': `nao_me_liguem_hoje nao_me_chamem nao_venham_hoje desligando_o vou_desligar quero_ficar_sozinho quero_ficar_sozinha preciso_ficar_so`,
  'program-left':
    'fugi_do_detox sai_do_programa larguei_o_programa me_expulsaram_do me_botaram_pra_fora_do fugi_da_clinica assinei_a_saida sai_da_sober saiu_do_detox',
  'hide-it': 'escondo_de_todo escondo_isso nao_conto_pra_ninguem_quando e_meu_segredo',
  craving: 'vontade fissura craving',
  nowhere: 'sem_nada_pra nada_pra_fazer',
  'uses-room': `usar_o_banheiro usar_o_chuveiro usar_a_sala usar_a_cozinha usando_o_banheiro uso_o_banheiro usar_banheiro usar_a_roupa usar_narcan usar_o_wifi`,
}
