/** Portuguese words of what people wish from the line: its help, its texts, their pace and hours, treatment. */
import type { Senses } from '../senses.ts'

export const wishes: Senses = {
  'line-texts':
    'texto textos mensagem mensagens mensagenzinha* mensagenzinhas msg msgs msgm msgns mens sms torpedo* check_in check_ins checkin checkins lembrete* notificac* texts text essas_coisas mensaji mensajis mensage mensagi',
  'the-texts':
    'mensagens as_mensagens msgs as_msg as_msgs textos mensagem as_mensagem essas_mensagens mensaji texts check_ins ser_acompanhad* mensagens_de_volta receber receber_tambem',
  'line-writes':
    'mand* manda mandem mandar mande envi* enviem escrev* escreve escrevam escrever escrevem chec* checar checa checam pergunt* contat* fala_comigo falem_comigo falar_comigo falam_comigo falassem_cmg falar_cmg fala_cmg me_chama me_chamem chama chamem me_procur* apareca_aqui dar_um_oi da_um_oi me_manda comunic* volta_a_falar volta_a_mandar voltem_a_mandar me_liguem_nao text texteia manda_m perguntem msg_me skrebe skreve',
  'line-writes-me':
    'me_manda me_mandem manda_mensagem manda_msg mandem_mensagem me_escreve me_escrevam escreve_pra_mim mandar_mensagem mandar_msg mandar_mensagens me_mandar me_mandando mandar_as_msg mandar_as_mensagens manda_as_mensagens manda_as_msg mandar mandem_me manda_m escrever enviar_me enviar me_checa volta_a_mandar voltem_a_mandar voltar_a_mandar voltem_a_me_mandar manda fala_comigo escreve escrevam fala falem pergunta mande mandem fala_mais chama',
  'until-then': 'ate ateh until te_dia ti_dia',
  'for-days': `
    uns_dias uns_diazinhos alguns_dias uma_semana umas_semanas duas_semanas 2_semanas 3_semanas tres_semanas um_mes um_mesinho
    dois_meses 2_meses essa_semana esta_semana esse_mes este_mes esse_fim nesse_fim este_fim essa_semaninha 2_dias 3_dias 4_dias
    5_dias 7_dias 8_dias 10_dias 10_dia 14_dias 15_dias 15_dia 20_dias 21_dias 28_dias 30_dias 60_dias 90_dias dois_dias tres_dias
    cinco_dias sete_dias dez_dias quinze_dias trinta_dias vinte_dias 1_semana 1_mes as_ferias o_feriado o_natal carnaval nesse_tempo
    nesse_periodo proxima_semana quatro_semanas un_simana esses_dias nesses_dias umas_duas_semanas durante_as
  `,
  'for-now':
    'por_enquanto por_ora no_momento um_tempo um_tempinho um_pouco um_pouquinho um_momento temporari* por_uns por_um_tempo agora_nao um_instante uns_tempos por_hora un_tempu',
  'some-date':
    'segunda terca quarta quinta sexta sabado domingo mes_que_vem semana_que_vem janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro natal ano_novo feriado ferias carnaval pascoa viagem cirurgia audiencia casamento enterro prova provas feriadao thanksgiving acao_de_gracas proximo_mes proxima_semana',
  'am-back':
    'voltar volto eu_volte regressar sair saia saio saire chegar chego eu_avisar eu_aviso aviso te_aviso avisar eu_falar for_embora forem_embora receber_alta ter_alta alta tiver_celular pegar_de_volta pegar_o_celular estiver_pronto estiver_pronta la entao eu_disser melhorar eu_melhorar passar',
  'when-after': 'quando depois depois_de depois_que depois_do depois_da apos assim_que qdo qd dipos logo_que so_quando',
  'pause-it':
    'pausa pausar pausem pausas pausinha pause_as pausando pauza pausae snooze suspende suspendam suspendem suspender suspenda suspensao temporariamente em_hold no_hold silencia silenciem silenciar congela congelem congelar muta mutar mutem interrompa_temporariamente stand_by pausa_nas',
  'pause-other':
    'filme jogo serie video musica novela carteira banco escola menopausa clinica pausei_o linha_de_espera seguro licenca dta trabalho_que os_coloquei suspens* deixei caso voo pc almoco cafe audiencia me_deixaram trampo cigarro cafe_da almoco pausa_do almuerzo pelicula comida faco narcan regreso',
  'hold-off':
    'segura segurem segurar seguram aguard* aguenta_ai espera esperem esperar silencio pula pulem pular skip adia adiem dar_um_tempo da_um_tempo deem_um_tempo fica_uns fica_sem fiquem_sem fica_uma sem_mensagem sem_msg sem_mensagens hold deixa_pra descansem poupem segura_ai segura_um',
  'stop-now':
    'para parem parar pare para_de pára param stop cessem deixem_de nao_manda interrompe interrompam interromp* parassem paro_de pararem parassem pararmos pararam',
  'stop-never': 'para_sempre definitiv* nunca_mais permanente de_vez jamais',
  'i-quit': 'beber fumar usar de_usar de_beber de_tomar chorar mim mae vc dormir trabalhar comer a_vontade',
  'break-off': 'folga descanso break pausa pausinha respiro sossego espaco tempo_das_mensagens tregua ferias_de',
  'give-me': 'me_da me_de me_dem deem_me da_me preciso_de quero_uma faz_uma facam_uma da_uma deem_uma me_dao dar_uma',
  'later-on':
    'mes_que_vem semana_que_vem mes_q_vem semana_q_vem proximo_mes proxima_semana daqui_a daqui_um daqui_uma daqui_uns daqui_duas em_uma_semana em_um_mes em_duas_semanas em_2_semanas em_janeiro em_fevereiro em_marco em_abril em_maio em_junho em_julho em_agosto em_setembro em_outubro em_novembro em_dezembro ano_que_vem no_mes_que na_semana_que so_em na_outra_semana',
  'is-away':
    'pres* cadeia hospital viag* viajar viajando operar cirurgia detox rehab clinica internad* ferias sem_celular sem_telefone fora trancado',
  'leave-alone': 'me_deixa_quiet* me_deixem_em_paz me_deixa_em_paz deixa_eu_quieto',
  clock:
    '1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 12am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 1h 2h 3h 4h 5h 6h 7h 8h 9h 10h 11h 12h 13h 14h 15h 16h 17h 18h 19h 20h 21h 22h meio_dia meia_noite uma_da duas_da quatro cinco seis sete oito nove dez onze noon 17h* 18h* 19h* 20h*',
  'clock-sure':
    '6am 7am 8am 9am 10am 11am 12am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm 5h 6h 7h 8h 9h 10h 11h 12h 13h 14h 15h 16h 17h 18h 19h 20h 21h 22h as_5 as_6 as_7 as_8 as_9 as_10 as_11 as_1 as_2 as_3 as_4 as_18 as_19 as_20 as_17 as_16 as_15 as_14 as_13 as_12 as_sete as_oito as_nove as_dez as_onze as_seis as_cinco as_quatro as_tres as_duas meio_dia 8_horas 7_horas 6_horas 9_horas 10_horas 7h* 8h* 9h* 10h* 11h* 13h* 14h* 15h* 16h* 17h* 18h* 19h* 20h* 21h* 22h*',
  'day-part': `
    de_manha na_manha pela_manha da_manha de_manhazinha manhas de_tarde a_tarde na_tarde pela_tarde da_tarde a_tardinha tardes
    tardezinha fim_da_tarde final_da_tarde fim_de_tarde de_noite a_noite na_noite pela_noite da_noite noites noitinha de_dia
    durante_o_dia de_madrugada da_madrugada na_madrugada meio_dia almoco hora_do_almoco fim_de_semana fins_de_semana finais_de_semana
    dias_de_semana dia_de_semana horario_de_trabalho hora_do_trabalho horario_comercial horario_do_trabalho culto hora_do_culto novela
    janta jantar so_noite di_noti di_tardi di_manha turno manhazinha fim_do_dia final_do_dia pra_noite pra_tarde pra_manha a_noitinha
    pro_fim pra_de_tarde pra_de_noite pra_de_manha
  `,
  'day-parts':
    'de_manha pela_manha de_tarde a_tarde a_tardinha de_noite a_noite a_noitinha de_madrugada meio_dia no_almoco hora_do_almoco fins_de_semana finais_de_semana de_dia fim_da_tarde final_da_tarde fim_de_semana di_noti manhas noites tardes manhazinha de_manhazinha durante_o_dia ao_meio_dia no_fim_de_semana no_almoco cedinho dias_de_semana fim_do_dia final_do_dia pra_noite pra_tarde',
  'by-time': 'antes depois por_volta entre umas la_pelas as a tipo de das ate para pra na no em durante ao pelas so lá',
  'before-after':
    'antes antes_de antes_das antes_do depois depois_de depois_das depois_da depois_do entre apos passado_das a_partir_das a_partir_de ate_as dipos so_depois so_antes fora_do fora_das na_hora_do',
  'ends-work':
    'trabalho trampo servico almoco culto escola novela janta jantar cafe aula obra expediente criancas dormem dormirem dormir bebe',
  'at-work':
    'trabalho trabalhando to_no_trabalho no_trampo no_servico na_aula no_culto dormindo no_trabalho expediente to_dormindo na_obra enquanto_trabalho',
  'too-soon':
    'muito_cedo mto_cedo tao_cedo muito_tarde mto_tarde tao_tarde cedo_demais tarde_demais cedo_assim tarde_assim mt_cedo mt_tarde',
  'too-used': 'metadona narcan dose cheguei onibus ja_e ja_era',
  'earlier-later': 'mais_tarde mais_cedo mais_tardinha mais_cedinho pouco_mais_tarde mais_tardezinha',
  'later-bye': 'te_ligo falo te_conto vou passo usar respondo ja_volto eu_mando chego tchau ate_mais sai trabalho_ate dormi acordei',
  'make-it':
    'pode_ser podia_ser podem_ser poderia_ser pode_mandar podem_mandar que_seja seja troca trocar troquem muda mudar mudem passa passem bota botem coloca coloquem poe põe deixa prefiro preferia preferiria melhor pra_ser tem_que_ser devia_ser volta_pra voltem_pra quero_que_seja da_pra_ser da_pra_mandar queria quero faz so',
  'other-time':
    'outro_horario outra_hora outras_horas outros_horarios horario_diferente hora_diferente horario_melhor change_time novo_horario mudar_horario outro_periodo',
  'change-it': 'mud* troc* alter* ajust* escolh* acert* arrum* corrig* tira escolher modific* define',
  'time-of-day': 'hora horas horario horarios fuso',
  'my-appointment':
    'consulta consultas audiencia visita remedio reuniao_com entrevista onibus doutor medico abre fecha abrem fecham clinica dentista agend* turno_no escala carona',
  'i-wrote':
    'desculp* foi_mal boa_noite bom_dia boa_tarde nao_vi tava estava vi_agora so_vi respondi nao_respondi nao_ouvi perdi acordei mandei mandou escrevi mandaram',
  'better-time': 'melhor prefiro preferia prefere preferiria e_melhor seria_melhor fica_melhor bom_pra_mim fica_bom',
  'how-it-was': 'foi estava me_sinto sinto ontem acordei to_melhor estou dormi consulta passei',
  asleep:
    'durmo dormindo to_dormindo trabalho_de_noite trabalho_a_noite trabalho_de_madrugada third_shift terceiro_turno turno_da_noite turno_da_madrugada acordo_tarde ele_dorme trabalha_de_noite eu_durmo overnight tou_a_dormir trabalho_noite durmo_de_dia acordo_cedo durmo_cedo',
  'that-hour': 'essa_hora nessa_hora esse_horario nesse_horario esta_hora a_essa_hora essas_horas nesta_hora bem_na_hora',
  'wakes-me': 'me_acorda me_acordam me_acordou me_acordaram acorda_o acorda_meu acorda_todo acordam_o acordam acordou_meu',
  'is-better':
    'melhor bom boa otimo ok pf pfv por_favor so pls pode_ser tranquilo perfeito serve fica_bom ta_bom e_bom ta_otimo please se_puder se_der se_possivel pfvr ajuda_mais daria',
  'pace-week': `
    uma_vez_por_semana uma_vez_na_semana 1_vez_por_semana 1x_por_semana 1x_na_semana uma_por_semana uma_vez_por_mes uma_vez_ao_mes
    1_vez_por_mes 1x_por_mes uma_por_mes 1x_mes uma_na_semana uma_mensagem_por_semana uma_msg_por_semana uma_so_por uma_so
    toda_semana_so semanal* mensal* quinzenal* de_15_em_15 de_quinze_em_quinze a_cada_duas_semanas a_cada_2_semanas cada_duas_semanas
    a_cada_quinze a_cada_15 duas_vezes_por_mes 2x_por_mes semana_sim_semana_nao dia_sim_dia_nao dia_sim_e_dia de_vez_em_quando
    as_vezes_so so_as_vezes uma_por_dia uma_vez_por_dia uma_so_por_dia uma_basta um_bes_pa_simana un_bes_pa_semana un_bes_pa_simana
    uma_vez_a_cada uma_a_cada 1_por_semana cada_dois_dias duas_por_semana duas_vezes_por_semana 2_vezes_na_semana 2x_na_semana
    2x_por_semana uma_vez_so uma_vez_a_semana vez_ou_outra so_uma uma_cada 1x_semana uma_vez_cada uma_toda 2_vezes_na_semana
    a_cada_dois_dias a_cada_tres_dias dia_sim um_dia_por_semana uma_ou_duas
  `,
  'rarely-day':
    'segunda terca quarta quinta sexta sabado domingo segundas tercas quartas quintas sextas sabados domingos fim_de_semana fins_de_semana as_segundas aos_domingos na_segunda',
  'pace-day':
    'todo_dia todos_os_dias todo_santo_dia cada_dia diari* diariamente todas_as_noites toda_noite toda_manha toda_hora tudu_dia tudo_dia todo_o_dia a_cada_hora todas_as_manhas a_cada_6_horas 7_dias_por_semana de_hora_em_hora',
  'pace-twice':
    'duas_vezes_por_dia 2x_por_dia 2_vezes_por_dia duas_vezes_ao_dia 2x_ao_dia duas_por_dia tres_vezes_por_semana 3x_na_semana 3x_por_semana 3_vezes_por_semana tres_vezes_na_semana 3_por_semana manha_e_noite de_manha_e_de_noite de_manha_e_a_noite tres_por_semana tres_vezes_por_dia varias_vezes_por_dia duas_vezes_na_semana_em 4x_por_semana todo_santo_dia de_2_em_2 toda_semana_em_vez dia_sim_dia_nao_em_vez de_manha_e_de_tarde manha_e_tarde de_manha_e_noite',
  'pace-more':
    'mais_vezes mais_frequen* mais_frequencia com_mais_frequencia mais_seguido mais_amiude mas_txeu mais_regular* mais_bes mas_bes maior_frequencia mais_perto_uma',
  fewer:
    'menos menus menas nao_tanto n_tanto nao_tantas nao_tao_frequente menos_vezes menos_frequente com_menos_frequencia menor_frequencia mais_espacad* um_pouco_menos mais_espassad* nao_muitas nao_tao_seguid* mais_devagar mais_leve um_pouco_menos',
  'with-fewer': 'com_menos',
  'less-often':
    'menos_vezes com_menos_frequencia menos_frequente nao_tao_frequente nao_tanto n_tanto_assim mais_espacad* menor_frequencia nao_tantas menos_frequencia mais_raro menos_seguid* menus_bes',
  'so-many':
    'demais muitas muita_msg muita_mensagem mt_msg mta_msg tanta tantas muitas_mensagens e_muito muito_seguid* com_muita_frequencia exagero muito_frequen* a_mais mandando_muito demasiad* e_mto tanta_mensagem',
  'slow-down':
    'diminui diminuam diminuir diminua diminuem diminuirem espaca espacem espacar espaca_mais calma_com maneira maneirem manera pega_leve peguem_leve pega_mais vai_com_calma vao_com_calma vai_devagar vao_devagar abaixa_a baixa_a baixem baixem_a segura_a_onda mais_devagar desacelera vai_mais_devagar diminui_o alivia aliviem segura_na da_uma_segurada',
  'on-that': 'ai na nas um_pouco um_pouquinho pf pfv as a com a_quantidade por_favor mais isso',
  'lower-it': 'reduz reduzam reduzir reduza reduzem diminui diminuir diminuam diminua diminuição diminuicao reduzido baixar diminuem',
  'cut-it': 'cortem corta_pra cortar_pra baixa_pra corta_as',
  frequency: 'frequencia quantidade volume numero_de ritmo frequensia',
  'is-enough':
    'basta chega suficiente ta_bom tá_bom ok ta_otimo otimo bom melhor pf pfv por_favor ja_da da so maximo no_maximo bastava prefiro tava_bom ja_ta ja_basta esta_bom esta_bem seria_bom pode_ser de_bom_tamanho',
  'enough-of': 'suficiente bastante o_bastante',
  'enough-not':
    'e_pouco muito_pouco nao_basta nao_chega nao_e_suficiente insuficiente ta_pouco pouquinho quase_nao nao_ta_dando por_semana_e_pouco por_mes_e_pouco',
  'pace-not-enough': 'e_pouco muito_pouco ta_pouco e_muito_pouco pouco_demais vezes_e_pouco',
  'too-rare':
    'quase_nao_mandam quase_nao_escrevem quase_nunca_mandam poucas_mensagens pouca_mensagem pouca_msg vcs_somem mandam_pouco manda_pouco',
  'instead-of': 'em_vez inves ao_inves no_lugar',
  'more-of-it': 'mais mais_uma_mensagem uma_a_mais mais_vezes mas_txeu_bes',
  increase: 'aument* aumentem volta_pra voltem_pra dobra dobrem acrescent* adicion* sobe subam incrementem volta_para muda_pra',
  'increase-sure': 'aumenta aumentem aumentar aumentar_a',
  'also-too': 'tambem tb tbm inclui acrescent*',
  'also-end': 'tambem tb tbm tambem_por_favor',
  'can-have': 'posso_receber pode_me_mandar me_da da_pra_ter gostaria_de_receber gostava_de_receber como_faco_pra queria_receber',
  'treat-place':
    'detox desintox* destox rehab reabilit* reab tratamento tratamentu clinica_de_recuperacao clinica_de_reabilitacao uma_clinica numa_clinica programa_de_30 programa_de_28 programa_de_tratamento casa_de_recuperacao internacao comunidade_terapeutica inpatient iop halfway sober_house residencial caps casa_sobria section_35 clinica_de_metadona clinica_de_dependente centro_de_recuperacao centro_de_tratamento desintoxicar programa_de_desintox um_programa_de num_programa_de programa_de_metadona',
  'treat-med':
    'metadona methadone suboxone suboxona subutex buprenorfina vivitrol sublocade sublocada naltrexona injecao_que remedio_pra_parar remedio_para_parar subs injecao_pra remedio_pra_largar',
  'treat-drug':
    'metadona methadone suboxone subutex buprenorfina vivitrol sublocade naltrexona detox rehab desintoxicacao tratamento reabilitacao internacao',
  'a-bed': 'cama camas vaga vagas um_leito leito leitos vaguinha',
  'a-spot': 'cama vaga vagas um_lugar algum_lugar num_lugar um_programa num_programa clinica onde aonde lugar ajuda uma_clinica tratamento',
  furniture:
    'movel moveis colchao lencol abrigo shelter percevejo na_cama da_cama minha_cama emprego vaga_de_emprego vaga_de_trabalho estacionamento creche escola vaga_na_escola shelter_tem trabalho motel sair_da_cama',
  'get-clean':
    'me_limpar ficar_limp* largar_as_drogas largar_a_droga largar_essa largar_o_vicio largar_isso largar_a_bebida largar_tudo largar_a_heroina largar_o_crack largar_o_fentanil parar_de_usar parar_de_beber parar_com_as_drogas parar_com_a_droga parar_de_cheirar parar_com_isso parar_de_injetar parar_com_o sair_dessa_vida sair_desse sair_das_drogas sair_do_vicio me_tratar me_recuperar me_desintoxicar largar_de_vez pronto_pra_largar pronta_pra_largar largar parar_de_vez ficar_sobrio ficar_sobria mudar_de_vida tratar_me largar_as largar_o parar_as sair_das',
  'get-clean-sure':
    'me_limpar ficar_limp* largar_as_drogas largar_a_droga largar_o_vicio me_tratar me_desintoxicar me_internar largar_a_heroina largar_essa me_recuperar desintoxicar',
  'wants-it':
    'quer* quero kero queria queremos gostaria gostava desej* precis* preciso necessit* to_pront* tô_pront* estou_pront* pront* preparad* procur* procurando busco buscando aceit* aceitou pretend* prefiro decidi pediu pedi_pra tenho_que n_kre nkre kre n_mesti mesti arruma arrumem afim to_querendo bora qria',
  'tired-of': 'cansei cansad* cheio_dis* cheia_dis* chega_dis* nao_aguento_mais nao_aguento_essa enjoei saco_cheio',
  'commit-me': 'me_internar me_interna me_internem internar interna internem me_interno se_internar internar_me internado_hoje',
  'get-on':
    'entrar entro_na comecar comeco iniciar me_poe me_põe me_coloca me_bota me_arruma arruma arrumem achar acha achem conseguir consigo consegue consegue_pra ir_pro ir_pra ir_para voltar_pra me_leva me_levem me_inscreve ajuda ajudem indicar indiquem ser_internad* fazer me_encaminha* me_colocar toma_metadona conseguem encontrar encontrem',
  'how-where':
    'onde aonde como_entro como_consigo como_faz como_faco como_eu como_posso como_comeco tem_vaga tem_cama tem_lugar tem_algum tem_alguma tem_detox tem_clinica tem_rehab tem_programa ha_vaga ha_vagas existe vcs_conseguem consegue conseguem conhec* sabe_de sabem_de sabem_onde onde_tem onde_pego onde_consigo qual_clinica qual_o pra_onde arruma arrumem me_ajuda me_ajudem ajuda alguma quem_receita quem_da dá_pra_conseguir da_pra_entrar posso_entrar posso_ir preciso_de posso_comecar cade que_lugar tem_espaco alguma_clinica algum_lugar tem_um',
  'ready-now':
    'hoje hj ja agora amanha urgente essa_semana logo pront* quanto_antes essa_noite disponivel pf pfv por_favor agora_mesmo imediato feminina masculina',
  'was-there':
    'estive sai_do sai_da saiu_do saiu_da terminei termino acabei quando_eu_tava quando_estive anos_atras me_formei me_expulsaram trabalho_na trabalho_num trabalha_no depois_do_detox to_no_detox to_na_clinica minha_clinica meu_conselheiro minha_conselheira fui_pro fui_pra ja_to_no minha_dose fiz em_casa comecei',
  'dose-talk':
    'dose doses frasco farmacia receita_venceu consulta onibus papel carta conselheir* grupo reuniao lei noticia filme aula efeito horas misturar junto ajuda_muito',
  'just-ride': 'carona rides transporte uber lyft passagem onibus roupa meias pt1 pt_1 caixa cofre',
  'not-treat': 'no_quiero nao_quero nao_vou nao_preciso nada_de_rehab nada_de_detox nao_me_manda nem_pensar nao_quer canal dentista dente',
  'what-you-do': `
    o_que_vcs_fazem oq_vcs_fazem o_que_voces_fazem que_vcs_fazem o_que_vc_faz oq_vc_faz que_vc_faz o_que_voce_faz que_mais_vcs
    o_que_mais_vcs o_que_mais_vc o_que_mais_tem que_mais_tem o_que_vc_sabe o_que_voce_sabe que_q_vc_sabe q_mais_vcs o_que_vcs_tem
    oq_vcs_tem o_que_vcs_podem o_que_vc_pode oq_vcs_podem oq_vc_pode o_que_voces_podem o_que_voce_pode o_que_vcs_oferecem
    oq_vcs_oferecem o_que_oferecem que_oferecem tem_o_que que_coisas o_que_da_pra_fazer o_q_da_pra oq_da_pra o_que_posso_fazer
    o_que_eu_posso_fazer ce_faz_o_que vc_faz_o_que vcs_fazem_o_que vcs_fazem_oq faz_o_que o_que_isso_faz o_que_esse_numero_faz
    que_mais_da o_que_tem que_tem_ai o_que_sabe_fazer que_fazem tem_que_tipo que_tipo_de_coisa ki_nhos_ta vc_serve_pra vcs_servem_pra
    o_que_mais_da o_que_ces o_que_ce_faz oq_mais_vcs oq_tem que_e_que_vcs o_que_consegue o_que_conseguem no_que_vc_e
  `,
  'about-me': 'de_mim sobre_mim meu meus minha guardad* meus_dados com_meu com de_comida',
  'my-data': 'de_mim sobre_mim meus_dados guardad* com_meus com_minhas com_as_minhas com_o_que com_minha',
  'can-help-with':
    'em_que_podem_ajudar em_que_ajudam em_que_voces no_que_vcs no_que_e_que com_o_que_vcs com_que_vcs que_ajuda_vcs que_ajuda_voces que_tipo_de_ajuda que_servicos que_servico_vcs quais_os_servicos quais_servicos em_que_vcs em_que_vc no_que_pode no_que_podem no_que_vc com_o_que_vc que_apoio que_ajudas com_o_que_ajudam em_que_me quais_sao_os_servicos que_tipo_de_servico com_o_que_vcs_ajudam com_que_vcs_ajudam que_servicos_oferecem que_servicos_vcs',
  'how-can-you-help':
    'como_vcs_podem_me_ajudar como_vcs_podem_ajudar como_vc_pode_me_ajudar como_vc_pode_ajudar como_podem_ajudar* como_podem_me_ajudar como_vcs_ajudam como_me_podem_ajudar como_voces_ajudam como_voces_podem',
  'can-type':
    'que_palavra que_palavras quais_palavras quais_sao_aquelas o_que_eu_posso_mandar o_que_posso_mandar o_que_posso_escrever o_que_posso_pedir o_que_eu_posso_pedir o_que_da_pra_pedir o_que_posso_perguntar o_que_eu_mando o_que_eu_escrevo o_que_posso_digitar quais_comandos que_comandos oq_posso_mandar oq_posso_pedir oq_da_pra_mandar o_que_devo_escrever o_que_posso_falar o_que_eu_posso_escrever como_uso_isso que_mensagens_posso oq_eu_posso_pedir o_que_eu_digito',
  'end-this': 'pra_sair pra_parar para_parar para_sair cancelar pararem',
  options: 'opcao opcoes opçoes opson menu comando comandos servicos alternativas palavras instrucoes configuracoes lista ajustes',
  'options-sure':
    'opcoes opson menu comandos palavras_chave alternativas lista_de_comandos lista_de_opcoes lista_de_servicos options opcao opsoes',
  'menu-bare': 'lista configuracoes configuracao servicos instrucoes ajustes list comando as_palavras principal',
  'off-list': 'tira tirem apaga espera de_espera moradia abrigo da_lista',
  'ask-for':
    'quais qual que mostra mostre mostrem me_da da manda mande mandem ver ve quero queria gostaria me_diz diz poderia volta voltar as os minhas o outras mais lembra envie envia repete perdi sobre me_fala tem pro ao no info quantas kal preciso_das',
  'is-there': 'tem ha existem dispon* oferec* tenho de_novo ai dao voces vcs',
  'forgot-it': 'perdi apaguei esqueci nao_lembro nao_acho sumiu nao_me_lembro cade aquelas quais_eram',
  'of-yours': 'que_vcs_tem que_tem que_oferecem da_pra_mandar',
  'food-menu':
    'comida restaurante almoco jantar comer pizza emprego moradia audiencia advogad* cozinha sem_opcoes sem_opcao nao_tenho_opcao unica_opcao melhor_opcao medico dunkin china chines abrigo escola refeitorio hoje padaria caro dentista credito sopa plano food lanche',
  'in-need':
    'precis* presiso necessit* quero queria peco pedindo busco solicito uma me_da me_de tou_a_precisar to_precisando mesti n_mesti uma duma um dum gostaria n_sa_precisa pede um_pouco_de precisava preciso_duma preciso_dum',
  'asks-you': 'pode podem consegue conseguem poderia poderiam alguem por_favor pfv pf pfvzinho vcs_podem please pls favor aqui tem_como',
  'help-word':
    'ajuda ajudinha ajudar ajude ajudem ajud ajuad auda aujda ajd djuda ajude_me ajudem_me help socorro auxilio apoio me_ajuda me_ajudem mi_ajuda ajuda_me ajudaa uma_forca uma_mao ajuda_ai sos me_acode acode djuda_m um_help uma_ajuda auxiliem',
  'help-not': 'nao_quero nao_preciso obrigad* brigad* valeu vlw ajudou',
  'help-object':
    'com pra para conseguir encontrar pagar preencher mudar meu minha de_comida a_achar a_procurar a_pagar financeira com_o com_a achar legal juridica entrar a_entrar a_conseguir me_po parar a_parar a_sair largar por da_minha muito bastante quando',
  'info-word': 'info informacao informacoes mais_info mais_informacoes mais_informacao detalhes',
  'info-of': 'meu minha minhas meus sobre_mim narcan moradia guardad* reuniao clinica apaguem apaga vcs voces de_mim tem',
  'send-me': 'mais quero preciso manda mandem me_da queria gostaria solicito',
  'and-then':
    'por_favor pf pfv pfvr pls ai aqui ja agora obrigado obrigada alguem gente moca moco amigo uai se sim pfvzinho aew vcs please por_gentileza favor urgente hj hoje senhora senhor pa ne',
  'what-is-this': `
    o_que_e_isso oq_e_isso oq_eh_isso que_e_isso q_e_isso o_q_e_isso oque_e_isso q_isso que_q_isso isso_e_o_que isso_e_oque
    o_que_e_isto que_e_isto isso_aqui_e isto_e_o_que isso_e_que que_trem_e que_porra_e do_que_se_trata de_que_se_trata de_que_trata
    pra_que_serve_isso para_que_serve_isso isso_serve_pra para_que_serve_este pra_que_serve_esse que_mensagem_e que_numero_e
    q_numero_e que_servico_e que_programa_e q_trem_e o_que_e_esse o_que_e_essa o_que_e_este oq_e_esse oq_e_essa o_que_significa
    oq_significa o_que_e_warmline o_que_e_a_warmline warmline_o_que do_que_e isso_e_do que_diabo_e o_que_sao_essas que_coisa_e
    que_negocio_e pra_que_e_isso isso_e_pra_que que_mensagem que_numero que_programa que_servico q_numero q_trem que_trem q_mensagem
    o_que_seria que_seria_isso nao_sei_o_que_e isso_seria que_diabos que_que_e q_que_e que_q_e o_que_e_q que_e_que_e oq_seria de_que_e
    esse_numero_e_de isso_e_de_que
  `,
  'what-is': 'o_que_e oq_e que_e o_que_sao que_sao pra_que_serve para_que_serve qual_e_o do_que_e o_que_significa que_tipo_de',
  'this-line':
    'esse_numero este_numero essa_mensagem esta_mensagem essas_mensagens estas_mensagens essa_msg essas_msg esse_servico este_servico essa_linha esse_programa esse_trem warmline isso_aqui essa_coisa isso isto e_esse e_essa e_isso e_este e_esta',
  'follow-it':
    'entendi entendo entende percebi percebo entender compreendo compreendi entendendo entendendo_nada saquei entendendo percebendo',
  'what-for': 'pra_que para_que do_que',
  'explain-it': 'explica explique expliquem me_explica explicar explicacao explicas esclarec* esclareca',
  'how-works-help':
    'como_funciona como_que_funciona como_q_funciona como_funcionam como_usa_isso como_se_usa como_usa_esse como_usar_isso como_e_que_funciona como_isso_funciona comofunciona',
  'sign-me': `
    me_cadastra me_cadastre me_cadastrem cadastra_eu cadastra_me me_inscreve me_inscreva me_inscrevam inscrevam_me inscreva_me
    inscrevam reativa reativem reativar reative ativa_meu ativem me_adiciona adiciona_meu adiciona_eu me_adicionem bota_eu
    poe_meu_nome põe_meu_nome bota_meu_nome bota_meu_numero me_registra me_registrem sign_me_up me_inclui me_incluam inclui_eu
    ativa_de_novo coloca_meu_numero coloca_meu_nome mete_meu_nome me_bota_nisso me_bota_nessa me_matricula starte me_ativa me_bota_na
    me_coloca_na me_põe_na me_poe_na bota_eu_na me_bota_na_lista
  `,
  'join-it':
    'participar me_cadastrar me_inscrever inscrever_me entrar_no_programa entrar_nesse entrar_de_novo entrar_nessa fazer_parte cadastro inscricao join entrar_nisso ser_acompanhad* comecar_a_receber voltar_a_receber voltar_pro_programa entrar_pro_programa inscrever cadastrar aderir me_registrar comecar_com_as recebe_mensagem resebe_mensaji comecar receber_tambem',
  'not-signed':
    'nunca_me eu_nao_me nao_me_cadastrei nao_me_inscrevi quem_me quem_cadastrou descadastr* tira tirem tirar me_tira apaga apaguem no_hold em_pausa desativ* nao_autoriz* cancelar',
  'put-me':
    'me_bota me_botem bota_eu me_poe me_põe me_poem me_coloca me_coloquem pode_me_por me_por coloca_eu me_bote volta_eu põe_eu poe_eu bota coloca me_ponham me_volta me_voltem',
  'back-on': 'de_volta de_novo outra_vez novamente dnv denovo otu_bes novamenti',
  'line-list': 'lista programa mensagens textos msgs servico sistema warmline mensagem nisso',
  'start-again':
    'volta voltem voltar volte voltam voltarem comeca comecem comecar recomeca recomecem recomecar retomem retoma retomar reinicia reiniciem continua continuem continuar inicia iniciem starta podem_voltar pode_voltar segue seguem religa religuem ativa ativem',
  'again-too': 'de_novo dnv denovo outra_vez novamente de_volta tambem tb tbm otu_bes',
  'miss-them': 'sinto_falta saudade saudades',
  'in-list': 'receber que_me',
  'may-text':
    'sim_quero sim_pode sim_aceito sim_manda sim_mandem sim_podem pode_me_mandar_mensagem sim_autorizo quero_sim aceito_sim yes_quero sim_mas sim_quero_que sim_eu_quero sim_em manda_ai pode_mandar_mensagem_sim',
  'by-mistake': 'sem_querer por_engano por_erro me_enganei engano mudei_de_ideia me_arrependi foi_erro por_acidente bebado',
  'said-stop': 'stop parar pare mandei_parar mensagens msgs cancel* tinha_parado sair sai apertei',
  'count-me-in':
    'topo eu_topo to_dentro tô_dentro tou_dentro conta_comigo contem_comigo pode_contar_comigo aceito aceito_sim quero_sim bora sim_quero sim_por_favor siim sii simm inicia iniciar comecar starte sim_senhor claro_que_sim sim_claro pode_mandar manda_ai pode_comecar quero_entrar fechado inscricao vamos_la autorizo mim_inclui sim_em_portugues',
  'accept-it': 'aceito aceita aceitamos autorizo concordo consinto permito',
  'also-me': 'quero_tambem tambem eu_tambem quer_receber_tambem',
  'other-join':
    'academia exercito igreja time aula curso escola trabalho grupo snap moradia section_8 masshealth banco reuniao biblioteca wic metadona detox rehab tratamento comida documento faculdade clinica cesta tudo_de_novo droga heroina vaga remedio aluguel lista_do abrigo carona voluntari* amig* nome_na nome_nas',
  'person-real': 'pessoa humano real de_verdade',
  'out-of': 'fora sair_das cancelar parar cancelar',
  'lang-name': 'em_portugues portugues ingles em_ingles espanhol crioulo criolo',
  'this-span': 'essa_semana esta_semana esse_mes este_mes esses_dias nessa_semana nesse_fim',
  annoyed: 'chato enche saco parem tira incomod* por_que pq cansei perturb*',
  'put-off-it': 'em_pausa no_hold',
  'no-one': 'ninguem quem',
  'on-break': 'break almoco intervalo folga',
  'mornings-and-nights': 'manha_e_noite de_manha_e_de_noite de_manha_e_a_noite',
  'at-by': 'de na no das da a as pela antes antes_das antes_do depois depois_das em entre nem tao durante ao enquanto',
  'bad-for': 'nao_da nao_posso ruim nao_dou mal_pra nao_serve complicado nao_rola nao_consigo durmo',
  'later-sure':
    'mais_tarde mais_cedo mais_tardinha mais_cedinho pouco_mais_tarde hora_depois depois_disso uma_hora_depois 3h_mais manda_depois',
  'never-again': 'nunca_mais tira tirem apaga',
  'late-early': 'tarde cedo espacado espacadas devagar leve',
  'lo-que': 'pelo_que por_tudo com_o_que tudo_que tudo_o por_o',
  'name-word': 'me_chamem me_chama meu_nome',
  'half-as': 'metade',
  'this-very': 'hoje hj ontem hoje_a_noite essa_noite',
  needed: 'urgente',
  'tell-me': 'me_diz me_fala me_digam me_diga quero_saber queria_saber gostaria_de_saber pode_me_dizer pode_dizer saber',
  'about-it': 'sobre_isso disso sobre_voces sobre_o_programa desse_servico',
  'get-back': 'voltar_pro voltar_para voltar_ao voltar_a_receber quero_voltar que_volte quero_voltar quero_que_volte',
  permission: 'permissao autorizo pode sim podem ok claro',
  'can-able': 'podem pode consegue conseguem sabe sabem',
  'do-it': 'fazer oferecer fazem faz oferecem',
  'any-time': 'qualquer_hora qualquer_horario a_qualquer',
  'phone-off': 'celular_desligado desligo_o_celular nao_posso_mexer nao_pego_no_celular',
  'switch-to': 'muda mudem mudar troca troquem trocar passa passem passar bota coloca altera alterar pode_passar',
  lets: 'pode_ser podia_ser podem podia vamos que_tal melhor prefiro preferia queria muda* troca* deixa da_pra gostaria seria',
  'not-cutting': 'nao_ta_dando nao_da_pra_nada',
  'start-word': 'comecar comeca comecem iniciar inicia start recomeca recomecem retomem',
  'add-me': 'me_adiciona me_adicionem me_inclui me_bota me_coloca me_poe',
  'few-times': 'uma_vez 1_vez 1x uma uma_so uma_mensagem uma_msg duas_vezes 2x duas so_uma un_bes',
  'per-span': 'por_semana por_mes na_semana no_mes simana quinzena ao_mes por_dia por_quinzena pa_semana pa_simana',
  'too-often': 'muito_seguid* tanta_vez com_muita_frequencia muito_frequente toda_hora_nao',
  'yes-word': 'sim ok claro quero_sim yes siim simm',
  'can-i': 'posso como_faco_pra como_faco_para como_eu como_posso como',
  'start-bare': 'start comecar',
  during: 'enquanto durante',
  between: 'entre das de',
  near: 'perto proximo proxima por_aqui',
  'ready-bare': 'to_pronto to_pronta estou_pronto estou_pronta pronto pronta',
  'the-thing': 'isso elas uma umas ela',
  'will-tell': 'eu_aviso te_aviso aviso_vcs eu_falo eu_digo',
  'count-strong': 'conta_comigo contem_comigo pode_contar_comigo to_dentro tô_dentro tou_dentro me_cadastra',
  not: 'nao_mais',
  know: 'faco_ideia',
  from: 'de',
  'back-to': 'voltar_ao voltar_pro inicio_do voltar_para_o',
  'go-on': 'continu*',
  supply: 'narcan kit kits fita fitas seringa* comida agulhas',
  'told-of': 'juiz ela ele mandou minha',
  'when-cold': 'frio',
  they: 'eles ele ela',
  photo: 'foto fotos',
}
