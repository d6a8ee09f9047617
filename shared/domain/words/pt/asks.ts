/** Portuguese words by which people ask who we are and what we keep, ask for a person, a call, a language or no police, and say that we have the wrong one. */
import { anyWord, givenNames } from '../names.ts'
import type { Senses } from '../senses.ts'

export const asks: Senses = {
  any: anyWord,
  'given-name': givenNames,
  here: 'aqui aki ai la ca',
  life: 'na_vida na_minha_vida',
  usual:
    'os as um uma uns umas meu minha teu tua seu sua meus minhas aquele aquela tu voce vc vcs ele ela eles elas nos gente de do da em no na nos nas com pra para por pelo sem sobre como assim tao muito mais menos bem mal bom boa ruim nada ninguem nunca sempre ja ainda agora hoje ontem amanha depois ali la sim nem ou mas porque pq que quem qual quando onde capaz feliz facil dificil mesmo mesma novo nova velho velha grande pequeno sozinho sozinha certo verdade possivel justo',
  'usual-noun':
    'policia viciado viciada usuario usuaria medico medica enfermeira menor maior mae pai pessoa gente amigo amiga homem mulher brasileiro brasileira doido doida burro burra comida agua luz calor cama trabalho serviço dinheiro casa tempo coisa coisas problema problemas ajuda lugar porta jeito forma necessario importante obrigado obrigada kkk alguem algo outro outra tudo todos todas hora dia noite semana droga drogas narcan roupa onibus carona robo bot forte fã religioso racista alcoolatra obrigada necessario jogo filme',
  // numero errado
  'wrong-w': 'errad* erad* errrad* trocad* equivocad* incorret* engano',
  'who-reached': 'pessoa moça moca cara mulher homem senhor senhora numero contato gente destinatario',
  'line-word': 'numero numeru nmero numeros num telefone telemovel fone cel celular linha chip contato nº n aparelho',
  misdialed:
    'errou erraram errooou errou_o enganou_se enganaram_se se_enganou se_enganaram foi_engano e_engano deve_ser_engano ligou_errado discou_errado digitou_errado marcou_mal mandou_errado mandaram_errado esta_enganado esta_enganada ta_enganado ta_enganada estao_enganados tao_enganados digito_errado chegou_errado se_confundiu se_confundiram bu_liga deu_errado_o trocado_um_digito engano_amigo um_engano aqui_errado kkk_errado me_confundindo me_confundiram ta_confundindo confundiram_o_numero confundiu_o_numero',
  'confused-me': 'me_confund* ta_me_confund* confundindo_com confundiu_com confundindo_comigo',
  'by-me':
    'eu_errei errei liguei_errado liguei_pro liguei_pra dei_o disquei onibus porta remedio rua trem mensagem_errada msg_errada grupo dose farmacia meu_banco troco_errado uber pedido meu_documento anotei_o anotei disquei_pro sapato liguei pro_numero banco cartao masshealth',
  'someone-else': 'outra_pessoa outro_numero de_outro de_outra outra_gente outro_cara outra_moca alguem_mais pra_outro pra_outra',
  meant:
    'procura procurando procuram acha acho quer querem falar msg mensagem mensagens deve creio era confund* numero celular veio antes destinada era_de telefone falando',
  sought:
    'quem_vc_procura quem_voce_procura quem_vcs_procuram quem_procura quem_procuram quem_vc_pensa quem_vc_acha quem_vc_ta quem_voces quem_vcs quem_voce_pensa quem_voce_acha a_pessoa_que_vc a_pessoa_q_vc pessoa_que_procura pessoa_que_voce a_pessoa_q_voce quem_vc_quer quem_estao_procurando vc_ta_procurando voce_esta_procurando quem_pensa que_procuram que_voces_procuram que_vcs_procuram que_estao_procurando procurando_outro procurando_outra',
  'this-not':
    'esse_nao_e este_nao_e isso_nao_e isto_nao_e nao_e_esse nao_e_este nao_e_o nao_e_a aqui_nao_e essa_nao_e nao_e_mais nao_e_esse_o ka_e nao_e_aqui esse_numero_nao_e este_numero_nao_e esse_num_nao_e esse_telefone_nao_e',
  'im-not': 'nao_sou n_sou ñ_sou num_sou eu_nao_sou nao_me_chamo nao_e_o nao_e_a aqui_nao_e nao_conheco_nenhum mi_e_ka',
  'no-soy': 'nao_sou n_sou ñ_sou num_sou eu_nao_sou eu_n_sou aqui_nao_e_a aqui_nao_e_o nao_e_o nao_e_a',
  'nobody-named':
    'com_esse_nome com_este_nome desse_nome deste_nome que_se_chame_assim se_chama_assim chamado_assim com_tal_nome por_esse_nome ninguem_chamado de_nome_assim',
  'not-here':
    'nao_mora_aqui nao_mora nao_tem_ninguem ninguem_aqui aqui_nao_mora aqui_nao_tem nao_tem_aqui nao_vive_aqui nao_trabalha_aqui aqui_nao_e nao_e_aqui aqui_ninguem',
  'there-is-no':
    'nao_tem_nenhum nao_tem_nenhuma aqui_nao_tem nao_mora_nenhum nao_mora_nenhuma aqui_nao_mora nao_conheco_nenhum nao_conheco_nenhuma n_conheco_nenhum nao_existe_nenhum nenhum nenhuma',
  'who-is': 'quem_e quem_eh qm_e',
  'who-that':
    'essa_pessoa esse_cara esse_homem essa_mulher do_que_vc do_q_vc de_quem_vc de_quem do_que_esta o_dono o_dono_antigo dono nada_disso quem_e_esse quem_e_essa',
  'not-know':
    'nao_conheco n_conheco nao_sei n_sei desconheco nem_conheco nao_faco_ideia nunca_ouvi ñ_conheco nao_o_conheco nao_a_conheco num_conheco',
  'got-new':
    'comprei acabei_de_comprar peguei acabei_de_pegar ganhei tenho_esse meu_ha meu_faz recebi herdou herdei troquei comprou novo_numero acabei_de_receber me_deram chip_novo achei_esse',
  'this-line':
    'esse_numero este_numero esse_num esse_cel esse_celular este_celular esse_telefone este_telefone esse_chip este_chip essa_linha esta_linha esse_aparelho este_telemovel meu_numero_novo numero_novo o_aparelho',
  'prior-owner':
    'antigo_dono dono_antigo dono_anterior antiga_dona a_pessoa_de_antes quem_tinha_esse quem_usava era_de_outra era_de_outro era_dele era_dela de_outra_pessoa_antes outra_pessoa_antes usava_esse_numero usava_esse tinha_esse_numero_antes mudou_de_numero trocou_de_numero trocou_de_cel trocou_de_telefone ex_dono antes_era numero_antigo num_antigo o_ultimo_dono ela_mudou ele_mudou trocou_de_chip dono_de_antes dona_de_antes novo_dono nova_dona mudou_de_dono trocou_de_dono',
  'this-is':
    'aqui_e este_e esse_e isto_e isso_e isso_aqui este_telefone_e esse_numero_e aqui_eh vc_ligou_pra voce_ligou_para ligou_pra mandou_pra sou_da somos e_uma e_um',
  business:
    'pizzaria salao oficina empresa padaria restaurante igreja loja escritorio consultorio barbearia escola mercado farmacia lanchonete lavanderia dentista hotel floricultura pastor congregacao limpeza construtora agencia posto_de clinica_dentaria creche advocacia escritorio_de',
  'that-one':
    'numero_dele numero_dela telefone_dele telefone_dela celular_dele celular_dela cel_dele cel_dela o_telefone_dela numero_do numero_da num_dele conta_da conta_do ka_di_el di_el numero_do numero_da',
  'mine-now':
    'agora_e_meu meu_agora e_meu_agora agora_sou_eu agora_esse esse_cel_e_meu esse_numero_e_meu agora_quem agora_eu este_numero_e_meu esse_celular_e_meu numero_e_meu agora_é_meu celular_e_meu_faz sou_eu_agora',
  changed: 'trocou mudou tem_outro comprou_outro nao_usa_mais perdeu o_dela_e_outro',
  'not-for-me':
    'nao_e_pra_mim nao_era_pra_mim nao_e_para_mim nao_era_para_mim nao_e_comigo n_era_pra_mim n_e_pra_mim nao_sao_pra_mim nao_foi_pra_mim nao_deve_ser_pra_mim destinada_a_outra',
  'not-me':
    'nao_sou_eu nao_e_eu num_e_eu n_sou_eu ñ_sou_eu nao_sou_ele nao_sou_ela nao_sou_essa nao_sou_esse nao_sou_quem nao_sou_a_pessoa nao_sou_o_dono nao_fui_eu nao_e_ele nao_e_ela nao_sou_a nao_sou_o n_e_ele n_sou_ele nao_e_a_pessoa eu_nao_sou_ele nao_sou_mais eu_n_sou sou_outra_pessoa ele_nao_sou aqui_nao_e nao_e_aqui',
  'gave-out':
    'passou_meu passaram_meu deu_meu deram_meu colocou_meu botou_meu deu_o_meu usou_meu passou_o_meu anotou anotaram deu_esse pôs_meu',
  'never-was': 'nunca_estive nunca_fui nao_estive nunca_passei nunca_estive_em nunca_entrei jamais_estive nem_moro',
  'the-hospital': 'hospital programa clinica pronto_socorro hospitais massachusetts boston emergencia',
  'your-program': 'esse_programa programa_nenhum nenhum_programa esse_hospital nada_disso essa_lista',
  'not-user':
    'nunca_tive_overdose nunca_usei nao_uso_drogas nao_uso_droga nunca_usei_droga nao_mexo_com nunca_tive_uma_overdose nunca_fui_de_droga',
  'right-one': 'numero_certo pessoa_certa confere_ai confira_o verifique_o confere_o verifica_o',
  'random-one': 'pessoa_aleatoria um_desconhecido cara_aleatorio',
  // morte
  died: 'morreu morreram morrido faleceu faleceram falecido falecida falecimento falleceu obito veio_a_falecer murreu moreu el_more dja_more fidju_more ja_more irmon_more',
  'passed-away':
    'partiu faleceu passou_desta desencarnou passed_away passed veio_a_obito foi_a_obito nos_deixou bateu_as_botas passou_dessa dja_fase',
  'is-dead':
    'ta_morto ta_morta esta_morto esta_morta ja_morto morto_ha foi_morto shes_dead hes_dead sem_vida_ha esta_morto_ha tao_mortos tava_morto falecido',
  'dead-one': 'um_morto uma_morta pra_defunto pro_defunto um_defunto pra_um_morto pra_morto um_falecido',
  passed: 'he_passed she_passed',
  'pass-what': 'out the',
  kin: 'filho filha irmao irma marido esposo esposa mulher mae pai namorado namorada noivo noiva sobrinho sobrinha primo prima neto neta ex colega inquilino inquilina dono dona menino menina pessoa titular rapaz moca cara moço sogro sogra companheiro companheira nha fidju irmon mai pai_di cunhado tio tia',
  'kin-speaking':
    'sou_a sou_o aqui_e_a aqui_e_o esse_numero este_numero esse_cel esse_celular este_telemovel esse_telefone este_celular cel_dele cel_dela telefone_dele telefone_dela celular_dele celular_dela numero_dela numero_dele quem_fala sou_irma sou_irmao sou_mae sou_filha sou_primo sou_tia sou_amiga sou_amigo o_cel_ficou fiquei_com es_numeru quem_responde to_com_o estou_com_o ficou_comigo',
  owner:
    'dono_desse dono_deste dona_desse dona_deste dono_do dona_do a_pessoa_que a_pessoa_q a_pessoa_desse a_pessoa_a titular quem_vcs_procuram a_pessoa_deste pessoa_desse o_rapaz_q o_rapaz_que a_moca_q a_moca_que rapaz_dono quem_usava inquilino',
  'didnt-make-it':
    'nao_resistiu n_resistiu nao_sobreviveu n_sobreviveu nao_aguentou_e nao_aguentou_morreu perdeu_a_vida perdeu_a_luta perdeu_a_batalha nao_conseguiu_sobreviver nao_voltou_dessa dessa_vez_ele_nao dessa_vez_ela_nao dessa_vez_nao nao_escapou nao_acordou_mais nao_conseguiram_salvar nao_deu_pra_salvar nao_se_salvou ultimo_suspiro',
  'lost-one': 'perdemos perdi_meu perdi_minha perdi_o_meu perdi_a_minha a_gente_perdeu nos_perdemos perdi_ele perdi_ela',
  'of-us':
    'filho filha irmao irma mae pai marido esposa ele ela menino menina primo neto sobrinho domingo segunda terca quarta quinta sexta sabado ontem',
  buried: 'enterramos enterraram enterrou enterrei cremamos cremaram velamos sepultamos corpo_dele corpo_dela',
  funeral: 'velorio enterro funeral missa_de_setimo_dia sepultamento missa_de_corpo corpo_vai funeraria',
  'was-held': 'foi e sera vai ontem hoje amanha sexta sabado domingo segunda terca quarta quinta dele dela do da',
  'found-dead':
    'acharam_ele_morto acharam_ela_morta encontraram_ele_morto encontraram_ela_morta encontraram_ele_sem acharam_ele_sem encontraram_o_corpo acharam_o_corpo encontrado_morto encontrada_morta sem_vida achado_morto encontrei_morto achei_ele_morto achei_ela_morta acharam_morto',
  'with-god':
    'deus_levou deus_chamou deus_recolheu papai_do_ceu_levou ta_com_deus esta_com_deus foi_com_deus com_deus_agora no_ceu_agora ta_no_ceu esta_no_ceu foi_pro_ceu foi_pra_gloria na_gloria descansou descansou_no descansa_em_paz descanse_em_paz virou_estrelinha virou_anjo virou_estrela e_um_anjo_agora foi_morar_com_deus foi_pra_junto partiu_para_a partiu_pra ta_com_o_senhor esta_com_o_senhor passou_desta_pra desta_pra_melhor o_senhor_levou jesus_levou overdose_levou foi_pro_andar foi_com_deus foi_embora_com_deus ja_descansou',
  'he-gone':
    'ja_partiu nos_deixou se_foi ele_partiu ela_partiu ja_se_foi partiu ja_era_ele foi_embora_pra_sempre mataram_ele mataram_ela se_foi_ontem',
  'not-alive':
    'nao_ta_mais_entre nao_esta_mais_entre nao_ta_mais_aqui nao_esta_mais_vivo nao_ta_mais_vivo nao_esta_mais_viva ja_nao_esta ja_ca_nao_esta nao_esta_mais_conosco nao_ta_mais_com_a_gente nao_esta_mais_neste nao_vive_mais deixou_este_mundo nao_ta_mais_com_nos',
  'wont-answer':
    'nao_vai_responder nao_pode_responder nao_vai_mais_responder nunca_mais_vai_responder nao_consegue_mais_responder nao_responde_mais',
  'rip-word': 'rip r_i_p descanse_em_paz descansa_em_paz',
  'killed-him': 'mataram assassinaram foi_assassinado foi_assassinada foi_morto foi_morta',
  'not-meant-dead': `
    cachorro cachorra gato gata planta bateria celular_morreu carro_morreu fome cansaço cansada sono rir rindo risada kkk kkkk novela
    ator cantor filme serie anos_atras ha_anos ha_muitos faz_anos quando_eu eu_era aniversario saudade quase morri morro morrendo vo
    avo vovo vizinho vizinha vizinhos amigo amigos desde anos ano_passado motor calor quero_morrer quero_ir vou_me podia se_ele se_ela
    morto_de morta_de missa artista jogador quando_ele quando_ela em_2010 em_2015 peixe meu_velorio meu_enterro comadre compadre dcf
    1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023
    2024 funeraria faz_tempo serio
  `,
  // menor
  'minor-age':
    '8 9 10 11 12 13 14 15 16 17 oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis desesseis dezessete dezassete desessete 15anos 16anos 17anos 14anos 13anos',
  'minor-sex': '15f 16f 17f 14f 14m 15m 16m 17m 16_f 17_m 17_f 16_m 15_f 15_m 14_f 14_m',
  im: 'tenho tennho tnh tenh tou_com to_com estou_com tneho n_ten minha_idade_e completei fiz acabei_de_fazer i_have sou_de_menor tinha_20_mentira_tenho com_quem_tem',
  'i-am': 'sou tenho eu moro to estou vivo',
  'im-only':
    'so_tenho tenho_so tenho_apenas apenas_tenho tenho_quase somente_tenho eu_so_tenho tenho_uns tenho_ainda soh_tenho tenho_soh eu_tenho faco vou_fazer so',
  'years-old': 'anos aninhos ano anu anus years_old',
  'age-unit':
    'dias dia meses mes semanas semana horas hora minutos min reais dolares limpo limpa sobrio sobria filhos filhas netos irmaos pontos no_trabalho de_casado casados libras aqui_nos de_pais morando trabalhando gatos cachorros caixas consultas remedios comprimidos mensagens degraus de_uso usando de_experiencia em_recuperacao de_sobriedade na_america nos_eua de_brasil de_estrada de_casa',
  'i-turn': 'faco vou_fazer fiz completo vou_completar acabei_de_fazer fiz_agora completei faz_pouco_que_fiz',
  'just-turned': 'fiz acabei_de_fazer completei faco',
  eighteen: '18 dezoito 18_anos os_18',
  'eighteen-in':
    '18_em_janeiro 18_em_fevereiro 18_em_marco 18_em_abril 18_em_maio 18_em_junho 18_em_julho 18_em_agosto 18_em_setembro 18_em_outubro 18_em_novembro 18_em_dezembro 18_so 18_mes_que 18_ano_que 18_semana_que 18_serve',
  'not-eighteen':
    'nao_tenho_18 n_tenho_18 ainda_nao_tenho_18 nao_fiz_18 n_fiz_18 ainda_n_fiz_18 ainda_nao_fiz_18 quase_18 menos_de_18 nao_completei_18 pra_eu_ter_18 pra_ter_18 pra_fazer_18 pros_18 para_os_18 nao_tenho_dezoito ter_18_ainda abaixo_de_18 antes_dos_18 precisa_ter_18 precisa_de_18',
  minor: 'menor de_menor dimenor menor_de_idade menores minor di_menor nao_sou_maior nao_sou_maior_de_idade underage nao_sou_de_maior',
  'can-i': 'pode posso aceita aceitam atendem ajudam podem preciso alguem usar tem_problema precisa',
  'adult-only':
    'falei_18 falei_que_tinha falei_q_tinha disse_que_tinha coloquei_18 na_ficha_ta botei_18 so_pra_maiores so_pra_adultos tem_que_ter_18 precisa_ter_18 precisa_de_18 que_tinha_20',
  grade:
    'serie ano_do nono oitavo oitava setimo sexto decimo 9o_ano 8o_ano 10o_ano 11o_ano 7o_ano 1o_ano 2o_ano 3o_ano 9_ano 10_ano 10º_ano high_school middle_school ensino_medio ensino_fundamental colegial sophomore freshman junior_year 8th_grade 9th_grade 10th_grade 11th_grade fundamental primeiro_ano segundo_ano terceiro_ano',
  'in-school':
    'to_no to_na tou_no estou_no estou_na estudo_no estudo_na sou_aluno sou_aluna faco_o to_no_primeiro ainda_to_no sou to_fazendo_o tô_no',
  'a-child':
    'crianca criança adolescente so_um_adolescente menininha menininho teen teenager muito_nova muito_novo novo_demais nova_demais um_garoto uma_garota um_moleque',
  'born-late':
    'nasci_em_2008 nasci_em_2009 nasci_em_2010 nasci_em_2011 nasci_em_2012 nasci_2009 nasci_2010 sou_de_2008 sou_de_2009 sou_de_2010 sou_de_2011 sou_de_2012 que_nasci_2009 que_nasci_2010 nascido_em_2009 nascido_em_2010 nascida_em_2009 nascida_em_2010',
  'lied-age':
    'menti_a_idade menti_minha_idade menti_na_idade menti_sobre_a_idade menti_da_idade minha_idade_e nao_perguntou_minha_idade minha_idade_de_verdade',
  'in-care': 'foster_kid foster_care num_foster no_foster no_dcf guarda_do_estado group_home familia_acolhedora',
  'not-own-age':
    'meu_filho minha_filha meu_sobrinho minha_sobrinha meus_filhos meu_irmao minha_irma meu_neto minha_neta desde_os quando_eu_tinha quando_tinha aos_1 ele_tem ela_tem uso_desde desde_que minha_enteada se_formou trabalho_com meu_menino minha_menina irmaozinho irmazinha tinha_15 tinha_16 gravida_da',
  // quem
  'who-is-this': `
    quem_e_vc quem_e_voce quem_e_vcs quem_sao_vcs quem_sao_voces quem_es_tu quem_ta_falando quem_esta_falando qm_fala quem_me_escreve
    quem_escreve quem_e_que_me quem_e_que_ta quem_ta_mandando quem_manda_isso quem_me_manda quem_ta_escrevendo quem_esta_escrevendo
    com_quem_eu_falo com_quem_falo com_quem_to com_quem_estou quem_esta_do_outro quem_ta_do_outro quem_ta_ai quem_esta_ai qm_e kem_eh
    quem_e_que de_quem_e_esse de_quem_e_este de_qm_e numero_e_de_quem numero_de_quem who_is_this who_dis whos_this quem_voce_e
    quem_vc_e e_kenha bosu_e_kenha kenha_ki quem_sao e_quem_e_vc kem_e_vc quem_e_que_esta kenha quem_envia quem_do_outro_lado
    tem_quem_do quem_mandou quem_esta_mandando quem_envia quem_enviou quem_esta_me quem_ta_me quem_tao quem_eu_to
  `,
  'who-short':
    'quem_e quem_eh qm_e kem_e quem qm quem_e_esse quem_sao quem_e_vc kem help_quem_e quem_seria bosu_e_kenha e_kenha celular_novo_quem_e quem_e_ai ola_quem_e quem_fala qm_fala quem_ta_falando',
  'who-runs-this':
    'quem_cuida quem_ta_por_tras quem_esta_por_tras quem_manda_nisso quem_paga quem_organiza pra_quem_vc_trabalha pra_quem_vcs_trabalham para_quem_trabalha de_onde_e_isso de_onde_vcs de_onde_voces de_onde_e_esse qual_o_seu_nome qual_seu_nome qual_e_o_seu_nome como_voce_se_chama como_vc_se_chama como_se_chama_a qual_empresa que_empresa que_organizacao qual_organizacao quem_e_o_responsavel te_conheco a_gente_se_conhece quem_faz_isso e_a_mesma_moca e_a_dra que_escreve de_que_lugar que_numero_e_esse de_onde_vcs_sao onde_vcs_ficam de_onde_vem',
  'who-sees':
    'quem_ve quem_le quem_vai_ler quem_vai_ver quem_pode_ver quem_pode_ler quem_mais quem_tem_acesso quem_fica_sabendo quem_consegue_ver quem_ta_lendo quem_esta_lendo quem_ta_vendo quem_recebe quem_olha quem_lê quem_vê pra_quem_vcs_mandam pra_quem_vcs_contam pra_quem_vcs_passam alguem_le_isso mais_alguem_ve alguem_mais_ve quem_enxerga tem_acesso_a qm_le qm_ve quem_são_que_leem alguem_mais_le alguem_le alguem_ve_isso alguem_mais',
  watcher:
    'policia pm cops cop polisia imigracao ice dcf juiz po probation patrao chefe mae pai marido mulher esposa medico hospital hospitais familia seguro governo clinica pais oficial conselho trabalho alguem landlord convenio advogado filho namorado ex fbi escola',
  'sees-it':
    've veem ver vendo le leem ler lendo acessa sabe sabem saber consegue descobre recebe tem_acesso vai_ver vai_ler vai_parar olha fica_sabendo tem_como_ver',
  'this-talk':
    'isso isto essas esse essas_msg mensagens msg msgs minhas o_que o_q meu chat aqui tudo meus textos escrevo falo destas respostas',
  'do-they': 'minha meu vcs voces vc pode podem consegue sera será',
  'you-tell':
    'vcs_contam vcs_falam vcs_passam vcs_repassam vcs_mostram vcs_vao_contar voces_contam voces_passam voces_mostram voces_falam vc_conta vc_passa vao_contar vcs_vao_falar isso_vai_pro isso_vai_pra isso_vai_parar vai_parar_na vai_parar_no contam_pra contam_pro passam_pra passam_pro mostram_pro mostram_pra falam_pra repassam_pra entregam_pra vcs_denunciam vcs_entregam vcs_compartilham compartilham_com vcs_trabalham_com trabalham_com trabalha_com conta_pra conta_pro passa_pra_pol vcs_denunciam voces_denunciam denunciam_pra voces_trabalham_com',
  'are-you':
    'vc_e vcs_sao voce_e voces_sao vc_eh isso_e isso_e_do sao_do sao_da vcs_sao_do vc_e_do vc_e_da isso_aqui_e isto_e vcs_trabalham_pra vcs_trabalham_com',
  'known-body':
    'policia pm cops cop polisia imigracao ice governo hospital clinica igreja estado dcf enfermeira federal feds posto prefeitura moca_do dra fbi consulado conselho',
  'you-short': 'vc vcs voce',
  'is-it': 'isso e isto fica esse eh sera posso aqui essa',
  private:
    'confidencial sigiloso sigilosa privado privada anonimo anonima segredo entre_nos entre_a_gente sigilo seguro_pra confiar confidensial sem_medo particular_isso',
  'how-number':
    'como_conseguiu_meu como_conseguiram_meu como_vcs_tem_meu_numero como_vc_tem_meu quem_te_deu_meu quem_deu_meu quem_passou_meu de_onde_tirou_meu de_onde_vcs_tiraram como_arrumou como_acharam_meu onde_conseguiram_meu como_pegaram_meu como_pegou_meu quem_te_deu como_tem_meu como_arranjaram como_obtiveram quem_te_passou como_voces_tem_meu_numero',
  'bot-or-person':
    'pessoa_ou robo_ou e_robo vc_e_robo isso_e_robo isso_e_ia e_chatgpt chatgpt gente_ou ou_e_robo e_maquina isso_e_maquina vc_e_um_robo vc_e_uma_maquina e_um_robo falo_com_pessoa ou_robo ou_computador vc_e_real vc_e_gente vc_e_humano vc_e_uma_pessoa e_uma_ia vc_e_ia voce_e_um_robo e_um_bot vc_e_bot e_bot voce_e_real pessoa_de_verdade_ou vc_e_maquina le_e_uma_pessoa',
  // dados
  'what-you': `
    que_vcs o_que_vcs oq_vcs o_q_vcs q_vcs que_vc o_que_vc oq_vc o_q_vc oque_vcs o_que_voces oque_voces que_voces que_e_que_voces
    que_informac* que_dado* quais_dado* q_dado* quais_os_dado* que_info what_info what_data que_tem o_que_tem oq_tem o_que_ta oq_ta
    o_que_esta o_que_consta o_que_ficou que_que_ta que_que_tem o_que_o_hospital que_remedio ces_guarda ce_guarda que_sabe o_que_sabe
    quanto_vcs tudo_que_vcs tudo_o_que tudo_que_tem tudo_que tudo_que_vc ki_informason kuse_nhos que_historico que_registro
    o_que_guard* o_q_guard* quais_informac* o_filho consta_ai ta_ai_que tem_o_que o_quanto_vcs quanto_vcs_sabem o_quanto o_que_aparece
    qual_informac* que_informac*
  `,
  'you-keep': 'guard* tem têm salv* grav* sab* conserv* armazen* registr* anot* fic* escrit* consta colet* peg* arquiv* ten pegam',
  'about-me':
    'de_mim sobre_mim meu minha meus minhas do_meu a_meu_respeito acerca_da acerca_de_mim no_meu_nome no_meu_cadastro na_minha_ficha na_minha di_mi da_minha_pessoa do_meu_celular do_meu_telefone meu_arquivo no_meu_arquivo de_mi',
  'my-info':
    'minha_informac* minhas_informac* meus_dados meu_cadastro minha_ficha meu_historico minhas_conversas minhas_mensagens minhas_msg minhas_msgs essas_mensagens o_que_eu o_q_eu oq_eu minhas_respostas meu_registro meu_prontuario meu_arquivo minhas_coisas o_que_escrevo o_que_falo meus_textos a_conversa essas_msg tudo_que_eu',
  'my-papers':
    'minha_informac* minhas_informac* meus_dados meu_cadastro minha_ficha meu_historico meu_registro meu_prontuario meu_arquivo o_que_tem o_que_vcs_tem tudo_que_vcs tudo_que_tem tudo_o_que o_que_vcs_guardam nha_dadus o_que_sabem as_informac* dados_pessoais que_dados as_msg_que o_que_voces o_que_guardam historico',
  'let-me-see':
    'ver quero mostra mostre mostrem manda mande mandem envia envie copia copias me_da solicito peco pedir acesso acessar saber gostaria relatorio ler odja direito_de historico tem',
  'my-details':
    'meu_endereco meu_nome meu_social meu_documento minha_foto foto_minha minha_localizac* meu_passaporte meu_numero_de minha_idade o_nome_dos_meus meu_historico meu_gps gps_nisso onde_eu onde_moro onde_trabalho meu_cpf meu_telefone meu_sobrenome minha_data meu_prontuario registro_da_minha minha_overdose meu_status meu_seguro meus_documentos minhas_conversas',
  'you-have':
    'vcs_tem vcs_têm vc_tem voces_tem voces_têm tem têm sabem sabe vcs_sabem guardam vcs_guardam guarda ta consta ces_tem vcs_sabem voces_sabem voces_tem sabem',
  'you-store': 'guard* salv* grav* armazen* registr* conserv* anot* arquiv* salvo guardado registrado vendem vende',
  'how-long': 'quanto_tempo ate_quando quantos_meses',
  'where-go':
    'onde_fica_guard* onde_vao_parar onde_vai_parar pra_onde_vai pra_onde_vao onde_guard* o_que_fazem_com o_que_vcs_fazem_com o_q_vcs_fazem vendem_meus fica_onde fica_salvo fica_registrado fica_gravado fica_guardado fica_tudo_no ficou_guardado ficou_registrado ficaram_com_o_que vao_pra_quem vcs_vendem onde_ficam_meus passou_meu_prontuario passou_minha_ficha que_hospital_contou hospital_contou',
  'data-word': 'minha_ficha_tem registro_meu arquivo_meu historico_das_minhas que_datos_mios registro_do_que',
  // esquecer
  erase:
    'apaga apague apaguem apagar apagam apagarem apagados apagado apagada paga_tudu paga_nha deleta delete deletar deletem deletam deleten exclui exclua excluam excluir exclusao elimina elimine eliminem eliminar eliminacao limpa limpe limpem limpar destroi destruam destruir destrua rasga rasguem queima queimem zera zerem some_com suma_com sumam_com sumam joga_fora joguem_fora esquece_tudo esquecam_tudo remocao apaguem_tudo apagao sumir',
  'take-off': 'tira tire tirem tirar remove remova removam remover retira retirem retire',
  'all-of': 'tudo td tudu todos todas toda todo o_que_eu o_que_tem inteir* complet* definitiv* que_tem que_vcs qualquer',
  'own-data':
    'minha_informac* minhas_informac* minhas_info meus_dados dados_pessoais meu_cadastro minha_ficha meu_historico minhas_conversas minhas_mensagens minhas_msg meu_registro meus_registros os_meus_registos meus_registos meu_prontuario meu_arquivo minhas_coisas minha_conta meu_perfil os_dados as_conversas a_ficha nha_dadus as_msg a_minha_informac* informason os_meus_dados os_dados_dela os_dados_dele arquivo_meu o_que_eu sobre_mim de_mim dele_toda',
  'me-whole': 'eu_do do_sistema daí_eu me_daí eu_do_trem eu_de',
  'forget-me':
    'esquece_tudo esquecam_tudo ser_esquecid* ser_apagad* me_apaga me_apague me_apaguem me_deleta me_delete direito_ao_esquecimento nunca_tivesse_existido nunca_me_conheceram forget_me delete_me apaga_eu',
  'not-keep':
    'nao_guard* nao_quero_que_guard* nao_quero_nada nao_quero_que_fique nao_quero_q_fique nao_fique nao_deix* nao_quero_deixar nao_quero_registro nao_mantenham nao_salv* nao_quero_que_tenham nao_quero_meu_nome_guardado',
  'kept-thing': 'nada meu minha rastro registro meus de_mim minhas guardado vestigio',
  'no-trace': 'zero_registro sem_rastro nenhum_rastro nenhum_registro sem_deixar_rastro',
  'i-did':
    'apaguei deletei as_fotos foto fotos app o_app a_luz o_passado ficha_criminal cori o_numero_do ex_foi casa_limpa a_casa a_cozinha instagram facebook whatsapp me_apagaram_da minha_casa a_neve',
  // nome
  'calls-me': `
    todo_mundo_me_chama me_conhecem_por me_conhecem_como conhecido_como conhecida_como me_chamam_de me_chama_so me_chama_de
    me_chamem_de me_chame_de pode_me_chamar_de me_chamar_de chama_eu_de me_trate_por trate_me_por tratem_me_por me_tratem_por
    me_trata_por txoma_m txoma_m_di ser_chamad* prefiro_ser_chamad* me_chamem_por me_chame_por me_chama_pelo que_me_chamem_de
    chamada_de chamado_de chama_me chamem_me ser_chamado_de ser_chamada_de chamar_de me_conhecem_por me_conhecem_como conhecido_como
    conhecida_como me_chamam_de todos_me_chamam que_me_chame_por chama_de chame_de chamar_so_de chama_so_de
  `,
  'call-follow':
    'que q quando se depois amanha hoje agora ja pf pfv por favor por_favor quem pra para mais volta preguicoso louco louca doido doida burro burra um uma noite cedo tarde quiser puder',
  'go-by':
    'na_rua_sou nome_social so_a_inicial usa_so_a_inicial so_a_letra usa_so_a_letra minhas_iniciais so_as_iniciais outro_jeito ser_chamad* o_certo_e prefiro_o_nome',
  'name-is':
    'meu_nome_e meu_nome_eh meu_nome_agora meu_nome_nao meu_nome_real my_name_is nome_certo_e meu_nome_verdadeiro_e meu_nome_correto o_nome_certo nome_social_e nome_social_e nome_certo_e',
  'my-name':
    'meu_nome nome o_meu_nome nome_verdadeiro meu_nome_verdadeiro meu_sobrenome nha_nomi o_nome_dele o_nome_dela nomes meu_nome_nas',
  'not-use':
    'nao_us* n_us* nao_poe nao_ponh* n_poe nao_bot* n_bot* nao_escrev* n_escrev* nao_fal* nao_dig* nao_coloc* n_coloc* nao_me_chama_pelo nao_me_chame_pelo nao_quero nao_apareca nao_mostr* ka_bu_poi sem tira_o para_de_usar parem_de_usar nao_cit* esquece_o que_nao_use q_nao_use nao_quer_que_ponha nao_menciona nao_inclu* nao_coloque n_coloque nao_use',
  'take-name': 'tira tire tirem remove retira retirem',
  'no-name': 'sem_nome sem_nomes sem_meu_nome sem_o_meu_nome sem_o_nome manda_sem_nome nada_de_nome nada_de_nomes nao_usa_nome',
  'mis-called': 'nao_me_chama_de nao_me_chame_de nao_me_chamem_de n_me_chama_de para_de_me_chamar_de parem_de_me_chamar_de nao_me_chamo',
  'change-name':
    'muda_meu_nome mudar_meu_nome mudar_nome mudem_meu_nome troca_meu_nome trocar_nome trocar_meu_nome trocar_o_nome muda_o_nome corrige_meu_nome corrige_ai corrijam_meu_nome nome_errado meu_nome_ta_errado meu_nome_esta_errado meu_nome_errado nao_e_meu_nome esse_nao_e_meu_nome nao_me_chamo outro_nome usa_outro_nome mudei_de_nome por_outro_nome que_nome_vcs arruma_meu_nome muda_nome altera_meu_nome alterar_nome nao_gosto_do_meu_nome',
  nickname: 'apelido meu_apelido pelo_apelido um_apelido nome_social apelidos nome_do_meio segundo_nome',
  'its-name': 'e usa sou pode_ser so prefiro eh usem pode_ser',
  'now-trans': 'sou_trans nao_binario nao_binaria',
  'name-elsewhere':
    'documento passaporte lista aluguel cachorro gato bebe musica clinica remedio escola carteira conta processo certidao rmv nome_da_musica moradia eles_chamam masshealth cartao dta papel papeis meu_filho minha_filha comum',
  // sem policia
  'no-only': 'nao n num nn sem nada_de ka nem nenhum nenhuma zero ninguem_da sen jamais nunca',
  'police-w':
    'policia polisia policial policiais policiamento pm pms cops cop homi homis guarda guardas agente agentes viatura viaturas farda fardado fardados bofia gnr delegado federal xerife sheriff oficial oficiais autoridades gambé puliça pulicia os_tiras',
  'not-police':
    'sem_policia sem_polícia sem_policial sem_policiais sem_pm sem_cops sem_farda sem_a_policia sem_o_policial sem_a_policia sem_cana sem_arma sem_viatura no_police no_cops no_cop nada_de_policia nada_de_cops nada_de_bofia nao_seja_policia sen_polisia ninguem_de_farda ninguem_fardado sem_presenca_policial nao_tiver_policia sem_guarda sem_guardas sem_nenhum_policial nem_policia gente_sem_arma sem_policia_junto nenhum_policial nada_de_pm sem_tira sem_ser_policia que_nao_e_policia nada_de_farda',
  'send-them':
    'mand* chama chame chamem chamar traz* trag* vem venha venham vir envi* envolv* quero quer querem pon* poe põe bota bote mete metam quer_saber deixa vier contat* liga avisa acion* vi precisa querendo traze medo avis* chegue cheguem alert* aparec*',
  'do-not': 'nao n num sem nunca jamais ka nem',
  'anyone-but': 'menos exceto sem_ser que_nao_seja nao_seja tirando fora outro_tipo outra_equipe em_vez_de',
  'no-word': 'nao n nn nunca jamais nem_pensar',
  'out-of-it':
    'fora longe medo_de morro_de_medo pavor_de trauma_de tenho_medo nao_quero nao_manda nao_mandem nem_pensar nao_quero_ele dá_pra_vir_sem pra_vir_sem se_vier eu_nao_abro foge_de corre me_bateu',
  'police-news': 'serie filme boletim prova_pra multa carona primo sobrinho passei_por devolveu vizinha fechou assinar documento curso',
  // me liga
  'phone-me': `
    me_liga me_ligue me_liguem mi_liga liga_pra_mim liga_p_mim liga_para_mim ligue_pra_mim ligue_para_mim liguem_pra_mim liga_aqui
    me_telefona me_telefone me_telefonem telefona_me telefonem_me liguem_me liga_me liga_m nhos_liga telefonar_me ligar_me
    me_da_um_toque me_da_um_call me_da_uma_ligada da_uma_ligada me_da_um_alo da_um_alo me_chama_no_telefone pode_ligar podem_ligar
    pode_me_ligar podem_me_ligar da_pra_ligar da_pra_me_ligar liga_nesse liga_nesse_numero liga_pro_meu liga_no_meu faz_uma_chamada
    faz_uma_ligacao retorna_minha me_retorna_a liga_de_volta me_ligar_de alguem_me_liga alguem_liga alguem_me_ligar me_ligasse
    que_me_ligue me_faz_uma_ligacao liga_pra_minha liga_pra_ela liga_pra_ele liga_pro_celular ligue_pra_ela telefonem_pra vcs_ligam
    voces_ligam txoma_m_na_telefone pediu_pra_ligar liga_p me_liguem_no telefonem liga_quando liguem_pra_minha prefiro_que_liga
    que_liguem bate_um_fio me_bate_um_fio me_da_uma_ligadinha me_da_uma_ligada me_telefonar me_dar_uma_ligada dar_uma_ligada
    liga_pra_gente_conversar telefone_pra_mim telefona_pra_mim fazer_uma_ligacao me_telefonar ligar_pra_mim me_ligarem
    liguem_por_favor liga_depois liga_mais_tarde liga_amanha liga_hoje liga_a_noite liga_de_noite liga_de_manha liga_sabado
    liga_rapidinho ligue_depois liga_agora
  `,
  'a-call': 'ligacao ligaçao chamada telefonema uma_ligacao uma_chamada video_chamada ligacoes chamadas chamada_telefonica',
  'call-w': 'liga ligar ligue liguem telefona telefonar ligam ligaçao telefonem telefonema',
  'ask-call':
    'pode podem poderia poderiam da_pra alguem tem_como quero_que queria_que por_favor pf favor entao dirigindo prefiro_que peço_que direito oculos so tem_como_alguem pede_pra_enfermeira_me',
  'call-wish': 'quero queria gostaria preciso prefiro prefere receber bora por melhor peco fazem faz faca de_volta em_vez me_da retorna',
  'by-phone':
    'por_telefone no_telefone pelo_telefone por_ligacao por_ligaçao no_fone por_chamada por_voz ao_telefone na_telefone pelo_fone por_tel na_linha_comigo_falando voz_em_vez',
  'talk-want': 'falar falo conversar prefiro quero queria melhor bater_papo papo pode podemos conversa txoma_m',
  'hear-voice':
    'ouvir_uma_voz escutar_uma_voz ouvir_a_voz ouvir_sua_voz escutar_a_voz falar_em_vez conversar_em_vez ouvir_voz ouvir_alguem',
  'called-already':
    'me_ligou_ontem ficou_de_me_ligar vai_me_ligar minha_mae_me_liga liguei_pra liguei_pro me_liga_todo_dia liga_nao advogado nao_para_de_me_ligar quando_a_van ninguem_me_liga o_governo perdi_a_ligacao recebi_uma_ligacao caiu_a_ligacao',
  'not-call': `
    nao_me_liga nao_me_ligue nao_me_liguem n_me_liga nao_liga nao_ligue nao_liguem nao_quero_ligacao nao_precisa_ligar para_de_me_ligar
    parem_de_ligar nada_de_ligacao sem_ligacao nao_pode_ligar nunca_me_liga nunca_me_ligue nunca_me_liguem nunca_ligue nunca_liguem
    nao_me_telefone nao_me_telefonem nao_telefone nem_me_liga nem_me_ligue nem_me_liguem nao_me_da_um_toque nao_me_chama_no_telefone
    sem_ligacoes nao_me_faz_ligacao nao_faz_uma_ligacao
  `,
  // pessoa
  'to-talk': 'falar fala conversar passa transfere conecta encaminhe desabafar papia papear bota coloca trocar_ideia',
  person:
    'pessoa alguem algem gente humano humana atendente ser_humano enfermeira enfermeiro coach assistente operador operadora profissional conselheiro conselheira supervisor responsavel equipe algen moca_que moca_do psicologo psicologa terapeuta agente quem_ja voluntario',
  'person-noun':
    'pessoa humano humana ser_humano atendente operador operadora gente pessoas pessoa_real pessoa_de_verdade agente conselheiro human person papia_ku_algen',
  'real-person':
    'pessoa_real pessoa_de_verdade pessoa_mesmo gente_de_verdade gente_mesmo gente_real alguem_de_verdade alguem_real humano_de_verdade de_carne_e_osso ser_humano real_person a_human pessoa_viva alguem_que_nao_seja_robo q_nao_seja_robo que_nao_seja_robo pessoa_humana pessoa_nao_robo pessoa_nao_maquina gente_nao_robo seja_gente pessoa_e_nao ser_atendid* atendido_por alguem_da_equipe',
  someone: 'alguem algem gente',
  'want-one':
    'quero queria preciso me_da me_passa passa_pro passa_pra passem_pra me_transfere transfere transfiram me_conecta me_coloca_com me_bota_com me_bota me_encaminha encaminhe_me coloca cade_a kero kre necessito',
  'want-talk': `
    quero_falar queria_falar preciso_falar precisava_de_falar precisava_falar gostaria_de_falar gostava_de_falar posso_falar
    podia_falar quero_conversar queria_conversar preciso_conversar gostaria_de_conversar posso_conversar da_pra_conversar da_pra_falar
    tem_como_falar como_faco_pra_falar queria_trocar queria_desabafar quero_desabafar preciso_desabafar falar_com_alguem falar_com_uma
    falar_com_um falar_com_atendente falar_com_pessoa falar_com_gente falar_com_a_equipe conversar_com_alguem pra_conversar
    me_deixa_falar deixa_eu_falar precisa_conversar quer_falar kre_fala kre_papia poder_falar kero_falar me_bota_pra_falar
    prefiro_falar pode_me_atender chama_um chame_um encaminhe_me me_encaminha me_coloca_com
  `,
  'can-person': 'uma_pessoa_pode uma_pessoa_me alguem_pode_me_responder alguem_que_leia tem_alguem_que_leia',
  bot: 'robo robos bot bots maquina maquinas computador automatica automatico automaticas automatizado ia respostas_prontas gravacao',
  'not-w': 'nao n num chega_de nada_de sem odeio cansei_de em_vez para_com ja_chega essas',
  'is-real': 'tem_alguem_de_verdade tem_uma_pessoa tem_pessoa_ai tem_gente_ai isso_e_uma_pessoa tem_humano tem_um_humano',
  'anyone-there':
    'tem_alguem_ai alguem_ai tem_gente_ai alguem_de_verdade_ai tem_alguem_acordado alguem_acordado tem_alguem_online alguem_me_responde alguem_ta_ai alguem_em_casa tem_alguem_pra_conversar alguem_pra_conversar alguem_pra_falar me_transfere me_transfira alguem_do_outro_lado',
  'talked-to':
    'falei_com conversei_com landlord advogado advogada juiz juiza meu_irmao minha_filha meu_pai minha_mae meu_filho_hoje meu_patrao fralda trocar_a rmv food_bank minha_ex meu_padrinho pastor meu_chefe minha_enfermeira_da moradia seguro banco',
  // idioma
  'language-name':
    'portugues português portugues_do ingles inglês espanhol español espanol crioulo kriolu kreyol kreyòl creole frances francês libras cabo_verdiano caboverdiano arabe italiano chines haitiano portuges ingreis',
  'other-tongue': 'portugues português portuguese espanhol ingles crioulo kriolu english',
  in: 'em na',
  'lang-ask':
    'por_favor pf pfv plis mand* escrev* quero queria prefiro prefere muda mude mudar troca trocar fala falar falam fale falem tem pode podem manda mensagens textos tudu traduz mudem responde liga so preciso gostaria se_houver favor ta_fala papia melhor receber chama tudo_bes di bota poe coloca passa agradecia opcoes menu sou',
  'language-w': 'idioma lingua língua linguagem language lang idiomas linguas',
  'lang-change': 'muda mudar mude troca trocar outro outra qual mudem altera tem minha_lingua minha_lingua em_minha',
  translate: 'traduz traduza traduzir traduzam traducao tradutor translate',
  'no-tongue': `
    nao_falo_ingles n_falo_ingles num_falo_ingles nao_entendo_ingles n_entendo_ingles nao_entendo_nada_de_ingles
    n_entendo_nada_de_ingles nao_leio_ingles nao_le_ingles nao_sei_ler_ingles nao_sei_ingles nao_percebo_ingles nao_leio_em_ingles
    nao_falo_portugues ka_ta_fala_ingles ka_ta_papia ta_em_ingles veio_em_ingles veio_tudo_em so_fala_portugues so_falo_portugues
    falo_portugues so_le_espanhol so_portugues ta_papia_so ta_fala_kriolu nao_entende_ingles nao_fala_ingles tudo_em_ingles
    nao_falo_espanhol meu_ingles_e_ruim nao_domino_o_ingles ta_papia papia_kriolu meu_portugues_e_ruim meu_ingles_e
    nao_compreendo_ingles n_compreendo
  `,
  'lang-study':
    'curso aula aulas aprender aprendendo estudar filme musica serie missa igreja advogado medico doutora vizinho audiencia interprete consulta prova entrevista minha_filha_so melhorando rmv radio professor professora escola grupo reuniao folheto panfleto 988 al_anon cartorio carta vaga app fom documento banco programas programa medica gente_se app abogada menu esposa marido meu_filho minha_filha moco moca escritorio',
  'not-his-now': 'nao_e_mais_dele nao_e_mais_dela nao_e_mais_do nao_e_mais_da nao_pertence ja_nao_e_dele ja_nao_e_dela nao_e_mais_a_conta',
  'lives-elsewhere': 'nao_mora_aqui aqui_nao_mora nao_vive_aqui nao_trabalha_aqui nao_mora_mais_aqui',
  'they-one': 'ele ela eles elas',
  'not-yet': 'vai quase quer quero pode podia se tivesse',
  'we-buried':
    'enterramos enterraram enterrou enterrei cremamos cremaram velamos sepultamos corpo_dele corpo_dela de_luto velorio_dele velorio_dela enterro_dele enterro_dela cinzas',
  'this-msg': 'isso isto minhas_mensagens minhas_msg essas_mensagens o_que_eu o_q_eu esse_chat essas_msg aqui',
  'erase-me': 'me_apaga me_apague me_apaguem apaga_eu me_deleta',
  'called-me': 'me_chamo eu_me_chamo',
  'was-called': 'nao_para',
  'by-mistake': 'por_engano por_erro',
  'sent-me': 'mandaram mandou mensagem msg chegou recebi numero meu_numero recebendo telefone escreveram',
  'not-who': 'nao_sou_paciente nao_sou_o_paciente nao_sou_a_paciente nao_fui_paciente',
  'far-kin': 'vo avo vovo tio tia amigo amiga vizinho vizinha',
  'they-dead': 'ele_ta_morto ela_ta_morta ele_esta_morto ela_esta_morta',
  'can-see': 'pode_ver podem_ver pode_ler podem_ler consegue_ver consegue_ler vai_ver vai_ler tem_como_ver',
  learns: 'vai_saber vao_saber fica_sabendo vai_descobrir',
  'detail-w': 'endereco nome cpf social foto localizacao documento email diagnostico informacoes dados telefone numero ficha mensagens',
  'own-noun':
    'informacao informacoes dados ficha cadastro historico mensagens msg conversas registro registros conta perfil arquivo informaçao o_que_eu dado',
  system: 'sistema banco_de_dados computador computadores arquivos',
  'gone-w': 'apagado sumir sumisse',
  'name-short': 'nome',
  misspelt: 'errado mal_escrito trocado',
  'without-w': 'sem sen',
  'call-q': 'me_ligam vcs_me_ligam',
  sends: 'escreve escrevem manda mandam mandando mandou escrevendo envia escreveu enviou escrever',
  'one-w': 'um uma',
  'safe-w': 'seguro seguros segura seguras protegid*',
  'do-with': 'fazem_com faz_com vao_fazer_com',
  'gave-you': 'mandou passou deu_pra contou_pra passaram',
  'in-my-file': 'no_meu_cadastro na_minha_ficha no_meu_arquivo no_meu_perfil meu_cadastro no_meu_prontuario',
  'theres-no': 'nao_tem_nenhum nao_tem_nenhuma nao_tem nao_mora_nenhum nao_conheco_nenhum nao_conheco_nenhuma',
  'found-w': 'encontraram acharam encontramos',
  'dead-w': 'morto morta sem_vida',
  'call-imp': 'liga ligue liguem telefona telefonem',
  'own-name': 'meu_nome',
  od: 'overdose od oded',
  text: 'mensagem mensagens msg msgs texto textos',
  'call-me': 'me_chame me_chamem podem_me_chamar pode_me_chamar',
  'say-me': 'me_diz me_diga me_trata me_trate diz_so diga_so bota_so poe_so',
  'was-child': 'quando era com_as com_os meus minhas tenho_as',
  insult: 'lixo louco louca puta burra burro idiota feia vagabunda nomes doida doido viciado',
  card: 'de_cartao de_lavar cartao',
  'alone-there': 'clinica predio',
  'other-team': 'outra_equipe outro_pessoal outra_pessoa outro_time outra_gente',
  'only-medic': 'so_medico so_medicos so_paramedico so_paramedicos so_ambulancia so_a_ambulancia apenas_a_ambulancia so_samu so_enfermeira',
  'lose-home': 'despej* me_expuls* perco foge foj* corr* senhorio me_bot*',
  'better-not': 'que_nao_venha que_nao_venham que_nao_chegue',
  'want-not': 'nao_quero nao_quero_a nao_queremos nao_precisa',
  'hit-me': 'bater bate roxa respira',
  never: 'never dont_ever nunca jamais',
}
