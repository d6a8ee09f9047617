/** Portuguese words, and some of Cape Verde, by which somebody ends our texts, brushes them off or asks the way out. */
import type { Senses } from '../senses.ts'

export const stopping: Senses = {
  'end-it': `
    stop stopp parem parar pare parassem pararem pares parando para_de para_com para_ja para_essas para_essa para_isso para_vai para_di
    pra_parar parar_de deixem_de deixe_de deixa_de deixar_de deixar_di dexa_di cessem cessar cesse encerrem encerra encerrar encerre terminem
    termina_com terminar termine terminem_com acabem acaba_com acabar acabe acabem_com cancelar cancela cancele cancelem canselar cancelr
    suspendam_de cortem cortar desligue desliguem desligar desativa desative desativem desativar interrompa interrompam interromper anulem
    anular finalizem finalizar finaliza chega_de basta_de basta_com chega_com fim_das fim_de_mens* fim_dos dispenso nao_continuem nao_continue
    nao_insist* ja_chega_de xega_de pode_parar podem_parar ja_deu_de bloqueia bloqueiem interrompe deleta_essas suspende_pra_sempre
    suspendam_para_sempre suspendam desabilita desabilitem corta_essas corta_o para_mensagem pra_parar_de anula cancelasse parasse parar_com
    pode_parar_de encerra_meu encerrem_meu suspendam_os suspende_os cancela_minha
  `,
  ended: `
    parem pare parar acabem acabe acabar terminem termine cessem cancelem cancelada canceladas encerrem encerrada sumam desliguem parassem
    parasse
  `,
  texting: `
    escrever escreverem escrevendo escreverme escrever_me mandar mandarem mandando mandar_me enviar enviarem enviando mensagem mensagens mensage
    mensagi mensagis mensaji mensajis mesagem msg msgs mens mensagenzinha mensagenzinhas mensaginha torpedo torpedos texto textos textinho text
    texts txt texting sms contato contatos contactar contatar contacto contactarem notificacao notificacoes aviso avisos alerta alertas lembrete
    lembretes comunicacao comunicacoes spam recado recados zap textar textando inscricao assinatura cadastro servico_de_vcs msn mensajem o_envio
    envio chamar me_chamar me_chamando envios atendimento participacao acompanhamento skrebe perguntas contatos_comigo
  `,
  bothering: `
    incomodar incomodando incomodarem encher enchendo perturbar perturbando perturbarem chatear chateando me_chatear amolar amolando importunar
    azucrinar torrar torrando me_procurar procurar_me perguntar perguntando perguntarem vigiar vigiando checar checando check_in check_ins
    checkin checkins me_ligar ligando_pra insistir insistindo encher_o_saco encher_meu_saco acompanhamento fiscalizar controlar controlando
    me_cobrar cobrando_de
  `,
  'our-texts': `
    mensagem mensagens mensage mensagi mensaji msg msgs texto textos text texts sms torpedo torpedos contato contacto notificacao notificacoes
    avisos alertas lembretes check_in check_ins checkin checkins papo_com_vcs nada_com_vcs nada_com_voces saber_de_vcs saber_de_voces
    que_me_mandem que_me_escrevam q_me_escrevam q_me_mandem que_escrevam que_mandem que_vcs_mandem q_vcs_mandem que_vcs_escrevam q_vcs_escrevam
    que_voces_escrevam que_voces_mandem que_vcs_me_mandem que_vcs_fiquem q_vcs_fiquem q_fiquem que_fiquem fiquem_me o_programa esse_programa
    este_programa desse_programa do_programa o_servico esse_servico participar participar_nisto participar_disso fazer_parte continuar_com_isso
    continuar_nisso continuar_nisto continuar_no_programa continuar_recebendo seguir_com_isso seguir_no_programa fazer_mais_parte
    desse_negocio_de acompanhado acompanhada ser_acompanhado ser_acompanhada receber_isso_aqui fique_me ninguem_fique fiquem_me_vigiando
    nessa_lista nesta_lista na_lista saber_disso perguntas participando saber_de_nada
  `,
  'text-us': `
    escreva escrevam escreve escrevas escrevem_mais escrever_mais escreva_mais skrebe skreve mande mandem mandes manda_mais manda_msg
    manda_mensagem manda_nada manda_isso manda_texto manda_essas me_manda_mais me_mande me_mandem me_manda_msg me_manda_nada mandar_mais
    mandar_nada manda_m envie enviem envies envia_mais envia_nada enviar_mais enviar_nada contate contatem contacte contactem contactes
    contactar contatar contato entre_em_contato entrem_em_contato entrar_em_contato entrem_mais_em_contato entrar_mais_em_contato
    entrem_em_contacto entrem_mais_em_contacto perturbe perturbem perturba_mais incomode incomodem incomodes incomoda_mais encha
    enche_mais encham enche_o_saco enche_meu_saco enche_o_meu me_enche insista insistam insistas me_procure me_procurem me_procura_mais
    procurem_mais procurem_me fale_mais_comigo falem_mais_comigo fala_mais_comigo comunique comuniquem voltem_a volte_a_escrever
    volte_a_mandar volte_a_me volta_a_me me_voltem me_liguem_mais liguem_mais_nem chateie chateiem amole amolem fique_mandando
    fiquem_mandando fica_mandando fica_me_mandando fiquem_escrevendo fica_escrevendo fiquem_perguntando fica_perguntando fiquem_enchendo
    mais_mensagem mais_mensagens mais_msg mais_msgs mais_texto mais_textos mais_sms mais_contato mais_contacto mais_torpedo mas_mensaji
    kre_mensaji kre_mas_mensaji pergunte_mais perguntem_mais pergunta_mais continue_mandando continuem_mandando continuem_a
    continue_a_mandar precisa_mandar_mais precisam_mandar_mais precisa_mais_mandar precisa_mais_escrever precisa_escrever_mais
    precisam_escrever_mais chega_mais_msg cheguem_mais receber_contato receber_contacto ka_nhos_manda escrevessem escrevesse mandassem
    mandasse mandarem escreverem me_inclua me_incluam inclua_me falar_mais falar_comigo me_chamar me_procurem_mais me_mandar me_escrever
    me_escrevam me_enviem manda_mensaji me_pergunte me_perguntem pergunte perguntem precisa_mandar precisa_escrever precisam_mandar
    precisam_escrever precisa_me_mandar voltem_a_mandar voltem_a_escrever voltem_a_me
  `,
  'do-not': `
    nao n num naum nunca jamais nunca_mais favor_nao nao_me nao_quero_que ka_bu ka_nhos ka_manda ka_skrebe n_quero_que evitem evite nem_me
    nao_nos nao_lhe n_me num_me nao_o nao_a nunca_mais_me nunca_me nao_pra nao_voltem nao_quero_que_me ja_nao_me mais_nao
  `,
  'no-more': `
    sem_mais nao_mais nada_de nada_mais_de zero chega_de basta_de nenhuma nenhum sem xega_de nem_uma nem_mais_uma mais_nenhuma mais_nenhum
    fim_das no_mas fora nada_mais cansei_de no_more
  `,
  'not-want': `
    nao_quero n_quero nao_qro n_qro num_quero naum_quero nao_quer nao_queremos ninguem_quer nao_desejo n_desejo nao_deseja nao_preciso
    n_preciso num_preciso nao_precisa_mais nao_necessito nao_gostaria nao_me_interessa nao_me_interessam nao_interessa prefiro_nao
    prefiro_que_nao prefiro_q_nao preferia_nao preferia_que_nao nao_autorizo n_autorizo nao_aceito nao_permito nao_concordo nao_consinto
    nao_estou_interessad* nao_to_interessad* nao_tenho_interesse nao_tenho_mais_interesse nunca_pedi nao_pedi dispenso ka_kre n_ka_kre
    ka_misti nao_vou_querer nao_quero_mais n_quero_mais nao_vou_continuar nao_vou_seguir nao_querem nao_curto nao_gosto_de quero_parar_de
    queria_parar_de quero_deixar_de gostaria_de_nao gostaria_de_deixar gostaria_de_parar ja_n_kre nao_quero_ser n_quero_ser nao_quero_q
    n_quero_q nao_posso_receber quero_ser_removid* nao_gosto_desse nunca_mais_quero nunca_quero jamais_quero nao_quero_nunca
  `,
  these: `
    isso isto disso disto essas esses essa estas estes nisso dessas desses essa_coisa essas_coisas essa_merda essa_porra suas_mensagens
    nada_disso o_programa esse_programa o_servico nada_de_vcs nada_com_vcs mais_nada receber
  `,
  'remove-verb': `
    tira tire tirem tirar remova removam remove remover apaga apague apaguem apagar exclui exclua excluam excluir deleta delete deletem deletar
    elimina elimine eliminem eliminar risca risque risquem riscar retire retirem retira retirar descadastra descadastre descadastrem limpa
    limpem some sumam perca percam perde perder esquece esqueca esquecam bloqueia bloqueiem bloqueie joga_fora tra corta desativa desative
    desativem
  `,
  'number-of-mine': `
    meu_numero o_meu_numero meu_num meu_celular meu_cel meu_telefone meu_telemovel meu_contato meu_contacto minha_linha este_numero esse_numero
    este_celular esse_celular este_cel esse_cel esse_tel esse_telefone este_telefone meu_cadastro meu_registro minha_inscricao minha_assinatura
    nosso_numero o_numero_dele o_numero_dela numero_da_minha numero_do_meu nha_numeru nha_numero meu_fone esse_fone meu_zap numero_da_lista
    esse_daqui meu_no
  `,
  'our-list': `
    lista listas sistema cadastro banco_de_dados base_de_dados programa contatos contactos registro registros grupo dai daí servico arquivo
  `,
  'remove-me': `
    me_tira me_tirem tirem_me tira_me tire_me tirar_me_da tira_eu me_tirar_da me_tirar_desse me_tirar_dessa me_tiram tiram_me tirem_ela
    tirem_ele tira_ela_da tira_ele_da tirem_a_minha tira_minha tirem_o_meu me_remove me_remova me_removam remova_me removam_me me_remover
    me_exclui me_exclua me_excluam me_excluir exclua_me me_apaga me_apague me_apaguem apaguem_me me_deleta me_delete me_deletem me_descadastra
    me_descadastre me_descadastrem me_descadastrar descadastrar descadastra descadastre descadastrem descadastro desinscrever me_desinscrev*
    desinscrevam desinscreva desinscricao me_desinscreve cancelar_minha_inscricao cancelem_a_minha me_desliga_disso me_desligue_do me_desvincul*
    me_bloqueia me_bloqueiem optout me_retira me_retirem retirem_me sair_da_lista sair_dessa_lista sair_desta_lista sair_do_programa
    sair_desse_programa me_desativa me_desativem dar_baixa anular_a_minha me_tirarem me_larga_disso ser_removid* ser_retirad* risca_eu
    pode_me_tirar podem_me_tirar sair_disso_e quero_me_desligar me_desligar me_desliga podem_tirar_meu tira_ele tira_ela meu_filho_quer_sair
    tirem_a_gente tira_a_gente me_desconecta me_desconectem tra_m tra_m_di tira_m pediu_pra_sair pediu_para_sair quer_sair_disso nao_me_inclua
  `,
  'leave-alone': `
    me_deixa_em_paz me_deixe_em_paz me_deixem_em_paz deixem_me_em_paz deixa_me_em_paz deixe_me_em_paz deixa_eu_em_paz deixa_em_paz deixem_em_paz
    me_deixa_quiet* me_deixem_quiet* me_deixe_quiet* deixa_eu_quiet* me_deixa_na_minha deixa_eu_na_minha me_deixem_na_minha me_deixem_sossegad*
    deixem_me_sossegad* me_deixa_sossegad* deixa_me_sossegad* me_deixa_viver me_deixem_viver dexa_m_na_pas dexam_na_pas larga_do_meu_pe
    larguem_do_meu_pe larga_meu_pe sai_do_meu_pe saiam_do_meu_pe sai_do_meu_celular larga_de_mim me_larga me_larguem vao_se_foder vai_se_foder
    vao_tomar_no vai_tomar_no vao_pra_merda vai_pra_merda vao_catar vai_catar vao_a_merda vao_pastar some_daqui some_da_minha sumam_da
    sumam_daqui suma_da some_do_meu caiam_fora cala_a_boca me_erra me_errem nao_enche nao_encham nao_me_enche xispa xô xo_daqui
    sai_da_minha_vida sai_da_minha me_deixa_e_vai deixa_me_da_mao me_larga_de_mao deixem_a_gente_em_paz deixa_a_gente_em_paz
    deixe_a_gente_em_paz
  `,
  'lose-number': `
    perde_meu_numero perca_meu_numero percam_meu_numero perde_meu_contato percam_o_meu perca_o_meu percam_esse_numero esquece_meu_numero
    esqueca_meu_numero esquecam_meu_numero esqueçam_o_meu esquece_que_eu_existo esquecam_que_eu_existo me_esquece me_esqueca me_esquecam
    esquecam_me esquece_me esquece_de_mim esquecam_de_mim bloqueia_meu bloqueiem_meu bloqueia_esse bloqueiem_esse apaga_meu_contato
    apaga_meu_numero joga_fora_meu larguem_meu larga_meu apaguem_meu apaga_esse_numero deleta_meu_numero deletem_meu pode_esquecer_de_mim
    pode_me_esquecer podem_me_esquecer
  `,
  'consent-back': `
    retiro retirar revogo revogar cancelo anulo nao_autorizo nao_dou n_autorizo nunca_autorizei nao_autorizei nunca_dei quero_revogar
  `,
  consent: 'consentimento permissao autorizacao autorizo aprovacao assinatura participacao inscricao cadastro concordancia',
  'out-of-it': `
    quero_sair_disso quero_sair_da_lista quero_me_descadastrar gostaria_de_cancelar to_fora_disso to_fora_desse estou_fora_disto desisto_do
    desisto_disso desisto_desse desisto_das nao_quero_continuar n_quero_continuar nao_quero_participar nao_vou_participar nao_participo_mais
    nao_quero_mais_participar nao_quero_fazer_parte saio_do_programa vou_sair_do_programa acabou_entre nao_quero_mais_papo nao_quero_mais_nada
    nao_quero_papo nao_contem_comigo nao_faco_mais_parte nao_quero_saber_de_vcs nada_com_voces to_saindo_disso ja_nao_estou_interessad*
    nao_tenho_mais_interesse quero_sair_dessa_lista quero_sair_do_programa quero_sair_desse_programa nao_vou_continuar_com_isso
    nao_vou_seguir_com_isso cansei_de_vcs cansei_de_voces ja_deu_pra_mim to_dispensando_o dispenso_o_servico encerrar_comigo manda_pra_quem_quer
    minha_vaga_pra_outra nao_conta_mais_comigo podem_ficar_sem qual_parte_do tchau_e_nao_volte fora_do_meu mais_nenhuma contato_nenhum
    nesse_numero_nao pra_mim_nao essa_seja_a_ultima quero_sair_disso_e pediu_que_cancelasse pediu_p_parar pediu_pra_parar vou_processar
    bloqueei_vcs ultima_vez_que_peco nao_conta_comigo me_poupe_dessas larguem_me_da_mao larga_me_da_mao quantas_vezes_vou_ter
    nao_precisam_mais_falar ka_kre_mas para_de_skrebe fora_desse_programa fora_do_programa to_fora_dessas quero_sair_fora vamos_encerrar
    podem_parar ja_podem_parar vcs_podem_parar quero_que_parem preciso_que_parem favor_nao_insistir nao_insistir parar_como_vcs
    solicito_cancelamento peco_cancelamento peco_o_cancelamento quero_o_cancelamento quero_desistir nunca_mais_quero_ver nao_quero_ver_mais
    vou_denunciar isso_e_assedio nao_faco_mais_questao dispensa_o_servico me_arrependi_quero_sair agora_nao_quero_mais
    nao_quero_mais_esse_numero com_educacao_parem
  `,
  'stop-alone': `
    stop stopp sotp stpo stap estop parar parrar praar para parem pare pára pararr parou chega basta cancelar cancela cancele cancelem
    canselar cancelr cancel cancell fim sair saiir saiam encerrar encerra encerrem terminar desativar desativa remover descadastrar
    descadastra nao_mais no_mais nada_mais sem_mais para_ja parem_ja pare_ja para_tudo parar_tudo ja_chega ja_deu unsubscribe unsubcribe
    optout opt_out quit end desinscrever nao_quero_mais n_quero_mais nao_insista nao_insistam pode_parar podem_parar anular interromper
    revogar xega para_com_isso parem_com_isso para_com_isto para_com_essa pare_com_isso tudo_cancelado nao_manda_mais quero_sair
    quero_sair_dai quero_cancelar queria_cancelar quero_encerrar me_tira me_tirem me_remove me_exclui me_desligo nao_quero_mais_isso
    nao_quero_continuar anulem anula deletar_isso eu_saio xispa xo para_robo sai quero_ser_retirado quero_ser_retirada quero_ser_removido
    quero_ser_removida responder_parar corta_o_contato contato_nenhum mudei_de_ideia apagar_numero nao_quero_mais_nao n_quero_mais_nao
    paar desabilita_isso fora chega_dessa_merda chega_disso pa_paran ka_kre_mas n_ka_kre_mas larga_me to_fora quero_sair_fora
    me_desconecta me_desconecta_disso encerra_ai cancela_ai nao_escreve nao_escrevam nao_manda nao_mandem nao_me_escreve nao_me_escrevam
    nao_mande pela_ultima_vez sem_contato para_mensagem chega_disto acabou_as_mensagens parem_de_vez pare_de_vez nao_quero_receber
    nao_quero_mais_receber fim_de_papo ponto_final chega_de_papo sai_fora some sumam sumam_daqui cancela_tudo cancela_isso cancelem_isso
    tira_isso tirem_isso tira_meu_nome remove_ai remove_eu exclui_ai me_exclui_ai bloqueia_ai me_bloqueia tchau_pra_sempre encerrado
    cancelado to_cancelando quero_parar_de_receber cancelamento solicito_cancelamento quero_desistir desisto_das_mensagens
    vamo_parar_com_isso acabou_tchau isso_e_assedio quero_revogar dispensa_o_servico dispenso_o_servico finaliza finalizar bloqueados
    ja_bloqueei acaba_com_isso desisto
  `,
  filler: `
    por_favor porfavor pfv pf pfvr favor pls plz please pelo_amor_de_deus pelo_amor ja agora agora_mesmo ok okay ta blz beleza entao olha oi ola
    hey obrigado obrigada obg brigado brigada valeu vlw thanks sim nao porra caralho merda cara mano irmao moco moca amigo amiga senhor senhora
    bom_dia boa_tarde boa_noite gente galera meu_deus deus aff credo pqp com_isso com_isto de_vez de_verdade serio na_moral imediatamente tudo
    ai hein desculpa desculpe perdao fique_com_deus tchau adeus kkk kkkk rsrs eu_disse disse falei ja_falei eu_falei muito com logo
    por_gentileza essas_mensagens fvr pra_sempre sempre com_esse_trem uai vei véi robo
  `,
  'not-our-stop': `
    nao_para_de nao_para nao_param nao_parem nao_pare nao_parar nao_paro nao_deixem_de nao_deixe_de nao_cancela nao_cancelem
    nao_consigo_parar nao_consigo_deixar parar_de_fumar parar_de_usar parar_de_beber parar_com_a_droga parar_de_cheirar parar_com_o
    parar_de_tomar parei_de deixar_de_fumar fui_parar foi_parar vai_parar sem_parar ponto_de_onibus parada_de cancelar_minha_consulta
    cancelar_a_consulta cancelar_consulta cancelar_meu_cartao cancelar_a_carona cancela_a_consulta fim_de_semana fim_do_mes fim_de_mes
    fim_do_ano no_fim por_fim afinal enfim para_quem para_que para_a para_o para_mim para_meu para_minha para_casa para_brockton
    para_boston sair_de_casa sair_daqui sair_da_rua sair_do_hospital sair_dessa_vida sair_pra sair_com continuem_escrevendo
    continuem_mandando pode_continuar podem_continuar voltar_a_receber receber_de_novo para_de_chorar para_de_graca para_de_brincadeira
    nao_me_tirem nao_me_tira nao_me_tirar nao_me_remov* nao_me_descadastr* nao_quero_sair nao_quero_parar nao_quero_que_parem dont_stop
    nao_precisa_parar nao_precisam_parar stop_by still_want at_night until before texting_my trying_to texting_her stop_n stop_sign
    stop_shop stop_and stop_playing stop_playin stop_in stop_worrying stop_being nao_quero_perder nao_sei_escrever nao_posso_escrever
    sinto_falta de_volta otu_bes sem_querer me_enganei stop_wasting stop_pretending stop_using stop_calling not_enough un_stop non_stop
    nonstop dont_unsubscribe dont_want_to_stop dont_quit never_stop cant_stop wont_stop didnt_stop not_stop not_to_stop did_you_stop
    did_yall_stop did_u_stop you_stopped yall_stopped trying_to_stop to_stop_by stop_the_bleeding stop_the_pain stop_calling_me i_get_no
    get_no_more text_instead text_me_instead keep_texting make_it_stop to_text_him to_text_her to_text_them to_contact_them to_contact_him
    to_contact_her por_que_pararam porque_pararam pq_pararam pararam_de parou_de por_que_nao_me_escrevem porque_nao_me_mandam
    por_que_nao_me_respondem nunca_parem nunca_pare fala_pra_ele_parar fala_pra_ela_parar manda_ele_parar diz_pra_ele mandar_pra_ele
    mandar_pra_ela escrever_pra_ele escrever_pra_ela falar_com_ele falar_com_ela parar_o_sangue estancar
  `,
  'someone-else': `
    ele ela eles elas ex namorado namorada marido chefe patrao patroa traficante vizinho vizinha alguem banco um_cara o_cara sogra seguro
    he she they hes shes him her bf gf boyfriend girlfriend husband wife dealer
  `,
  'we-need': 'quero queria gostaria desejo preciso quer querem peco solicito exijo faz facam faca prefiro que pedindo',
  spell: `
    ate_o ate_a ate_que ate_segunda ate_dia ate_eu ate_amanha ate_as ate_depois por_um_tempo por_uns por_uma por_enquanto por_hoje
    por_agora um_tempo uns_dias um_mes uma_semana duas_semanas essa_semana esta_semana esse_mes semana_que_vem fim_de_semana
    final_de_semana de_noite a_noite de_madrugada na_madrugada de_manha pela_manha de_dia tao_tarde tao_cedo cedo antes_das antes_do
    antes_de depois_das depois_do depois_de enquanto quando_eu quando_estiver entre_as no_horario horario horas pausa pausem pausar
    pausa_nas break folga ferias tanto tantas tantos tao menos todo_dia todos_os_dias diaria diarias diariamente toda_hora aos_domingos
    domingo domingos sabado semanal so_uma demais_por as_22 das_8 das_9 das_10 so_depois volto_depois seguram hoje when_im when_i_am
    when_i_work when_hes when_shes while_im while_i at_night at_work in_the_morning so_early so_late this_week this_weekend for_now
    for_a_while for_a_bit until_i on_weekends on_sundays after_9 after_10 before_noon
  `,
  forever: 'mais nunca jamais nunca_mais para_sempre pra_sempre de_vez definitivamente permanentemente ja_nao mas',
  'last-one': 'ultima_vez ultimo_aviso seja_a_ultima ultima_mensagem_que',
  said: `
    disse falei falou fala falar digo dizer pedi pediu pede pedindo mandei escrevi respondi diz dizendo dito pra_vcs avisa quer_que quer_q digam
    botei coloquei digitei mandou
  `,
  harassment: 'assedio perseguicao spam denunciar denuncio denuncia processar processo advogado bloqueando vou_bloquear reportar fcc',
  'way-out': `
    como como_faco como_eu como_que como_se como_q cm_faco de_que_jeito o_que_eu o_que_faco q_q_eu que_palavra qual_palavra o_que_escrevo
    q_palavra tem_como tem_jeito da_pra da_para ha_maneira existe_jeito existe_forma ha_forma posso pode_se podia poderia consigo se_eu
    se_quiser e_se o_que_acontece oq_acontece que_acontece onde_eu onde_clico com_quem_eu to_pensando estou_pensando estou_a_pensar pensando_em
    pensei_em talvez acho_que acho_q quem_sabe sei_la_se nao_sei_se n_sei_se sei_la to_querendo querendo queria gostaria eu_ia ia_mandar devia
    deveria seria_possivel hora_de quando_eu_posso quando_posso e_possivel botao_pra onde_clica como_eu_paro quem_e_vc_e_como se_eu_quiser
    quando_eu_quiser posso_sair_quando opcao_de qual_o_comando comando_pra qual_e_a_palavra
  `,
  exit: `
    sair_disso sair_disto sair_dessa_lista sair_da_lista sair_desse sair_do_programa saio_disso saio_dessa saio_da saio_desse sair_dai me_tirar
    cancelar cancela_isso cancelo se_cancela se_desliga desligar desligo_isso desligar_isso parar_isso parar_com_isso parar_com_isto
    parar_de_receber parar_essas parar_as parar_com_as parar_as_mensagens parar_de_vez deixar_de_receber nao_receber nao_receber_mais nao_chegar
    descadastrar descadastro me_descadastrar mandar_parar digitar_stop mandar_stop mandar_sair escrever_stop responder_stop remover_meu
    cortar_isso me_livrar livrar_disso acabar_com_isso sair_quando paro_isso botao_pra_sair clica_pra_parar escrevo_pra_sair pra_sair parar_e_so
    ficar_nisso como_que_sai pra_cancelar para_cancelar de_sair
  `,
  'why-you': 'por_que porque pq pra_que para_que por_q pra_q porquê o_que_querem pra_quê que_querem a_troco',
  'kept-on': `
    continuam_mandando continuam_escrevendo continuam_a_mandar continuam_a_escrever continuam_enviando continua_mandando continua_escrevendo
    continua_chegando continuam_chegando continua_me_mandando continuam_me_mandando ficam_mandando ficam_me_mandando ficam_escrevendo
    fica_mandando fica_me_mandando fica_escrevendo vivem_mandando mandam_tanto mandam_tanta mandam_essas me_mandam_msg ainda_recebo
    ainda_me_mandam ainda_mandam estou_recebendo recebo_isso recebo_essas recebo_isto recebo_estas tanta_mensagem tantas_mensagens tanta_msg
    quanta_mensagem quanta_msg quantas_mensagens ficam_perguntando ficam_me_perguntando ficar_perguntando fica_perguntando estao_sempre_a
    me_escrevem_tanto pq_vcs_mandam vcs_mandam_isso vcs_mandam_tanto vcs_continua vcs_continuam voces_continuam continuam_insistindo
    ainda_estao_mandando ainda_ta_chegando chegando_mensagem chegando_msg recebendo_essas recebendo_isso
  `,
  'signed-up': `
    assinado assinei assinar inscreveu inscrevi inscreveram cadastrou cadastrei cadastraram meu_numero pedi_isso pedi_pra_receber pedi_isto
    pedi_para pedi_nada pedi me_botou me_colocou me_colocaram me_meteu autorizei aceitei concordei solicitei autorizou autorizou_vcs
    dei_permissao
  `,
  'never-did': 'nunca nao n nao_lembro nao_me_lembro quem qm de_onde como onde ninguem jamais ninguem_autorizou quem_autorizou',
  'brush-off': `
    obrigad*_mas brigad*_mas brigado_mas_acho valeu_mas agradeco_mas to_bem_sem to_de_boa_sem estou_bem_sem ja_to_bem_sem bem_sem_essas
    bem_sem_isso de_boa_sem acho_q_nao_preciso acho_que_nao_preciso nao_e_preciso nao_e_necessario dispensavel nao_se_incomod* nao_vos_incomodem
    nao_tem_necessidade sem_necessidade nao_tenho_interesse nao_tenho_mais_interesse sem_interesse nao_me_interessa nao_estou_interessad*
    nao_to_interessad* nao_to_afim nao_to_a_fim n_to_afim nao_seja_mais_pra_mim nao_e_minha_praia nao_e_a_minha_praia nao_faz_meu_tipo
    seguir_sozinh* sigo_sozinh* me_viro_sozinh* eu_me_viro dou_conta_sozinh* daqui_pra_frente_eu ja_posso_seguir ja_podem_descansar ja_chega_ne
    ja_deu_ne ja_basta ta_bom_ja nao_quero_conversa nao_quero_mais_isso paro_por_aqui obrigado_por_tudo_mas nao_preciso_de_mais vcs_nao_precisam
    voces_nao_precisam nao_precisa_mais_mandar nao_precisa_mais_escrever nao_precisa_ficar nao_precisam_ficar nao_precisa_escrever
    nao_precisam_escrever nao_precisam_mandar nao_preciso_mais_disso nao_preciso_mais_das nao_preciso_mais_dessas nao_preciso_mais_desse
    nao_precisam_se_preocupar acho_q_ja_chega penso_que_ja_nao acho_q_to_de_boa acho_que_to_de_boa to_de_boa_com vcs_nao_desiste nao_sei_se_isso
    n_sei_se_isso nao_sei_se_quero nao_sei_se_ta nao_precisava nao_vou_precisar_mais_de_vcs achei_que_era_so achei_q_era_so pensei_que_ia
    nao_tinha_acabado aceitei_so nem_sei_porque_aceitei pra_que_fui_dar daqui_a_pouco_vou_pedir talvez_eu_saia vou_trocar_de_numero
    trocar_de_chip um_dia_desses_mando nao_sou_muito_de n_sou_de_ficar a_minha_praia ele_nao_quer_isso nao_quero_mais_isso_na to_nem_ai_pra_isso
    preciso_mesmo_responder isto_e_preciso eu_sou_obrigada nao_gosto_desse_negocio nao_carece acho_que_dispenso nao_muda_nada
    to_bem_obrigado_nao_precisa nao_precisa_mais nao_precisam_mais pensar_se_continuo vou_pensar_se ja_me_recuperei ja_tou_recuperad*
    recuperado_nao_preciso quero_ficar_sem fico_sem posso_ficar_sem ja_da_pra_parar da_pra_parar nao_ha_necessidade nao_tem_mais_necessidade
    nao_tem_precisao ja_melhorei_nao ja_sai_dessa_vida ja_larguei_isso isso_ja_passou ja_passou_isso faz_tempo_ja_isso nao_uso_mais_nao
    sai_dessa_faz nao_me_encaixo nao_combina_comigo nao_sou_publico nao_e_o_meu_caso meu_caso_nao pensando_em_sair pensando_em_cancelar
    pensando_em_parar querendo_sair querendo_cancelar doido_pra_sair ia_pedir_pra_parar ia_pedir_pra_sair quase_pedi_pra_sair quase_bloqueei
    fui_na_onda so_aceitei assinei_sem_ler assinei_sem_saber nao_sabia_que_ia nao_imaginei_que
  `,
  annoyed: `
    enche_o_saco enchendo_o_saco chato_isso irritando me_irrita me_irritam que_seca incomodando incomoda incomodam vcs_nao_cansam
    voces_nao_cansam nao_cansam nao_se_cansam vcs_nao_dormem vcs_nao_desistem nao_desistem vcs_de_novo de_novo_vcs de_novo_voces outra_vez_voces
    voces_outra_vez de_novo_isso de_novo_essas de_novo_essa outra_vez_isto outra_vez_a_mesma la_vem_voces la_vem_vcs mesma_msg mesma_mensagem
    mesma_pergunta mesmas_perguntas mesma_coisa_sempre todo_dia_isso todo_dia_a_mesma toda_hora_isso quanta_mensagem quanta_msg tanta_mensagem
    tanta_msg muita_mensagem muita_msg muitas_mensagens mensagem_demais msg_demais mensagens_a_mais cansei_disso cansei_dessas cansad*_dessas
    cansad*_disso cansad*_de_receber fart*_disto fart*_destas nao_aguento_mais_essas nao_aguento_essas nao_aguento_mais_msg intrometid* xeret*
    metid* nao_e_da_sua nao_e_da_conta nao_e_problema_de vosso_problema me_sinto_vigiad* parece_policia parecem_a_policia parece_spam
    isso_e_spam parece_minha_mae minha_mae_agora enchem_meu lotando_meu lota_meu fiquei_sem_graca fico_sem_graca constrangedor
    fico_mal_lembrando me_lembram me_deixam_triste me_deem_um_tempo deem_um_tempo nao_gosta_q_vcs o_que_vcs_querem oq_vcs_querem q_vcs_querem
    que_querem_de_mim invasivo invasiva pra_mim_e_demais grudento forcando forcacao que_perturbacao se_toca se_toquem fart*_de_receber
    fart*_de_msg fart*_das_mensagens cansad*_de_vcs me_deem_espaco vcs_insiste vcs_insistem insistente_vcs insistentes_vcs tanto_de_mensagem
    tanto_de_msg vcs_me_acordam me_acordam_sempre me_acordou_de_novo vcs_nao_cansa vcs_nao_tem_mais_o_que nao_tem_mais_o_que_fazer
    outra_coisa_pra_fazer arruma_outra_coisa cuida_da_sua_vida da_minha_conta com_minha_vida minha_vida_com dessas_perguntas essas_perguntas
    ficando_chato ta_chato a_ficar_cansad* cansad*_disto isso_nunca_acaba isso_nao_acaba nao_devo_satisfacao paciencia_pra_vcs por_causa_de_vcs
    parecendo_perseguicao parece_perseguicao me_vigiando vcs_lembrando ninguem_te_perguntou gasta_meus_dados cobra_por_mensagem dao_ansiedade
    ficam_me_vigiando fiquem_me_vigiando quando_apita toda_vez_que_apita a_ser_demais ja_faz_meses_disso nao_gosta_que_eu_receba
    na_hora_do_trabalho ele_nao_gosta_muito_dessas isso_e_todo_dia um_pouco_de_sossego vigiado_por sendo_vigiad* ta_me_enchendo to_sendo_vigiad*
    que_tanto_vcs pra_que_tanta tanta_pergunta quanta_pergunta muita_pergunta parece_stalker parecem_stalkers me_perseguindo
    vcs_perguntam_demais voces_perguntam vcs_sao_chat* vcs_sao_muito voces_sao_muito sao_uns_chatos me_deixem_dormir me_deixa_trabalhar
    to_trabalhando_e_vcs chega_toda_hora toda_hora_chega todo_dia_chega apitando_toda_hora celular_apitando celular_nao_para_de
    enche_a_paciencia torra_a_paciencia perdi_a_paciencia passando_do_limite passou_do_limite
  `,
  'why-care': `
    o_que_vcs_tem_com que_te_importa vcs_nem_ligam vcs_nao_ligam_pra ninguem_liga finge_que_se_importa como_se_importassem por_que_se_importam
    vcs_nao_se_importam
  `,
  useless: `
    pra_que_serve_isso pra_que_serve para_que_serve_isto nao_vejo_utilidade nao_vejo_sentido nao_vejo_pra_que nao_ajuda_em_nada nao_me_ajudam
    nao_ta_ajudando nao_esta_ajudando perda_de_tempo perdem_tempo perdendo_tempo perdendo_seu_tempo perdem_o_vosso vale_a_pena_continuar
  `,
  'not-answer': `
    nao_vou_responder n_vou_responder nao_respondo_mais nao_vou_mais_responder nao_pretendo_responder nao_vou_ficar_respondendo
    nao_esperem_resposta nem_leio nem_abro nao_abro_mais to_ignorando vou_ignorar silenciei mutei vou_acabar_bloqueando bloquear_voces
    bloquear_vcs bloquear_esse bloqueando_hein cansei_de_responder sem_paciencia_pra_responder preguica_de_responder e_obrigatorio
    façam_o_que_quiserem apago_sem_ler deixo_no_mudo sou_obrigado_a_responder tenho_que_responder_isso vcs_no_mudo vou_bloquear_vcs
    se_eu_nao_responder_vcs_param vou_parar_de_responder nem_lendo_mais to_nem_lendo qualquer_dia_bloqueio sou_obrigado_a sou_obrigada_a
    ficar_respondendo_msg nao_leio_isso nao_leio_essas vou_silenciar_isso nem_olho_mais vou_silenciar nao_vou_mais_ler nem_vejo nao_vejo_mais
    deleto_sem_ler deleto_tudo apago_tudo_que_chega so_apago nao_abro_nem desativei_a_notificacao tirei_a_notificacao bloqueio_esse_numero
    dou_block dar_block to_quase_bloqueando quase_bloqueando
  `,
  'not-talk': `
    nao_estou_com_vontade nao_tenho_nada_pra nao_tenho_nada_para_vos nao_tenho_nada_para_dizer nada_pra_falar_com nao_falo_com_robo
    nao_falo_com_maquina nao_falo_com_estranh* sem_papo nao_to_pra_papo sem_tempo_pra_isso nao_tenho_tempo_pra_isso
    nao_tenho_tempo_para_isto nao_quero_ser_lembrad* deixa_pra_la_isso me_deixa_quieto_hoje nao_confio_em_vcs
  `,
  'how-long': `
    ate_quando quanto_tempo por_quanto quantos_meses quantas_semanas quando_acaba quando_termina quando_isso quando_e_que quando_vai quando_vao
    quando_para pra_sempre_isso a_vida_toda vai_durar dura_quanto isso_nunca isto_ainda_vai ainda_vai_durar
  `,
  'this-ends': `
    isso isto essas mensagem mensagens msg mandar mandando escrever escrevendo acaba acabar termina terminar para parar programa continua
    continuar dura receber
  `,
  'not-kid': `
    nao_sou_crianca n_sou_crianca nao_sou_mais_crianca nao_sou_bebe baba de_baba sou_adult* sou_grande_ja sou_homem_feito sou_mulher_feita
    sei_me_cuidar me_cuido_sozinh* cuido_de_mim sei_cuidar_de_mim tenho_quem_cuide ja_tenho_quem ja_tenho_padrinho ja_tenho_terapeuta
    ja_tenho_psicolog* ja_tenho_ajuda ja_tenho_acompanhamento ja_me_acompanha precisa_mais_do_que quem_precisa_mais quem_precise quem_precisa
    ajudem_quem ajuda_quem outra_pessoa_que_precise gente_que_precisa_mais gente_pior precisando_mais quem_ta_pior cuidem_de_outro
  `,
  seen: `
    ve viu veem vendo le leu leram pergunta perguntou perguntando reclamou reclama ciume ciumes gosta gostou brava bravo brigou briga vergonha
    mexe
  `,
  'who-saw': `
    chefe patrao patroa esposo esposa marido mulher namorado namorada mae pai filhos filha filho todo_mundo gente colegas familia sogra alguem
  `,
  sigh: `
    de_novo outra_vez dnv aff afff affe ai_nao ai_meu_deus putz pqp serio serio_mesmo ah_nao fala_serio de_novo_nao que_foi_agora que_foi
    tanto_faz saco que_preguica ai_ai meh
  `,
  'other-list': `
    lista_de_espera abrigo moradia banco escola corte tribunal trabalho metadona suboxone tratamento detox facebook instagram netflix
    droga drogas rua consulta multa receita policia viatura ambulancia imigracao traficante pontos dor senha cadeia foto fotos dinheiro
    comida remedio certidao vida carta endereco emprego casa cartao dente correio taxi ponto prisao presidio cela jail
  `,
  'borrowed-not': 'dont dnt wont cant couldnt didnt never he she they him i im why how who ex bf gf to if talvez',
  'annoyed-word': `
    que_saco q_saco saco_cheio de_saco_cheio saco que_chatice chatice que_chato q_chato chato chatos chatas irritante irritado irritada
    que_porre porre insuportavel incomodo pentelhos inconveniente inconvenientes invasivo gatilho da_um_tempo dá_um_tempo me_irrita chateado
    chateada encheu que_perturbacao aborrecido insistentes insistente insuportaveis pegajosos enxeridos xeretas fofoqueiros exagerados falsos
    demais melgas irritantes grudentos
  `,
  'my-name': 'meu_nome o_nome_dela o_nome_dele',
  until: `
    ate_o ate_a ate_que ate_segunda ate_terca ate_quarta ate_quinta ate_sexta ate_sabado ate_domingo ate_dia ate_eu ate_amanha ate_as ate_depois
    ate_julho ate_meu ate_minha ate_janeiro depois_pode enquanto til till until week weekend after before during while for_now early night
    everyday for_a for_10 so_much uns_dias uns_10 dias
  `,
  much: 'muito muita muitas muitos tanto tanta tantas tantos demais quanta quantas',
  'brush-short': `
    eu_passo nao_precisa nao_precisam n_precisa num_precisa dispenso nao_preciso nao_preciso_mais nao_preciso_disso ja_nao_preciso
    nao_interessa nao_quero_nada nao_quero_isso nao_quero_mais_isso ja_deu ja_deu_ne nao_se_preocupem nao_se_preocupe desnecessario
    tanto_faz deixa_quieto deixa_pra_la to_de_boa to_bem_sem fico_por_aqui paro_por_aqui nao_to_afim nao_to_a_fim sem_interesse pra_que
    pra_que_isso me_viro_sozinho eu_me_viro nao_gosto_disso que_querem nao_e_pra_mim nao_e_para_mim e_demais quero_parar nao_serve
    nao_ajuda nah_to_bem calma_la deixa_eu quero_paz queria_sossego corta desiste deu esquece me_poupem me_poupe la_vem rua misericordia
    que_insistencia quem_pediu me_deixa_dormir me_acordou me_da_um_tempo da_um_tempo_po outra_vez_isso como_que_sai chega_ne enough_ja_ne
    qual_a_necessidade_disso cuida_da_sua_vida nao_carece_nao vai_trabalhar parece_cobranca parece_telemarketing parece_ex nao_muda_nada
    isso_nao_muda_nada ja_ta_bom ja_ta_bom_de_mensagem vamos_encerrar_por_aqui melhor_parar_por_aqui acho_melhor_parar_por_aqui
    acho_melhor_nao melhor_nao prefiro_nao nao_vejo_necessidade nao_faz_sentido ja_nao_faz_sentido me_deixa_descansar nao_to_com_cabeca
    ta_me_enchendo nao_e_comigo isso_nao_e_comigo nem_olho_mais cuidem_de_outro odeio_isso que_ridiculo ridiculo que_bobeira bobeira
    ate_quando por_que_eu sempre_a_mesma_coisa toda_semana_isso todo_dia_isso mesma_coisa_de_novo ja_respondi ja_disse_que_to_bem
    ja_falei_que_to_bem sou_adulto sou_maior_de_idade tenho_apoio e_so_isso como_cancelo como_saio como_sai_disso como_eu_saio
    quero_sossego preciso_de_espaco que_canseira canseira cansei to_cansado_disso cansei_disso encheu ja_encheu nao_e_da_sua_conta
    nao_te_interessa nao_precisa_nao precisa_nao carece_nao quero_nao nao_quero_nao gosto_nao to_fora sai_dessa melhor_deixar_quieto
    estou_farto_disto estou_farta_disto que_melga melgas que_seca que_coisa_chata ninguem_merece me_deixem afe_maria vish affs ah_para
    para_ne poxa_vida sem_necessidade sem_graca to_suave to_tranquilo_sem muito_obrigado_mas_nao valeu_mas_nao agradeco_mas_nao
    fica_pra_proxima nem_quero nem haja_paciencia tenha_do faca_me_o_favor sai_fora se_manca se_toca ve_se_me_esquece nao_amola
    to_ocupado_demais to_nem_ai e_dai problema_meu e_problema_meu assunto_meu ta_bom_ja outra_vez_nao la_vem_vcs la_vem_voces vcs_de_novo
    voces_de_novo que_enchecao enchecao_de_saco pe_no_saco que_mala sem_saco sem_paciencia to_de_saco_cheio ja_cansou cansou nao_rola
    nao_curto nao_curti nao_gostei nao_me_agrada pra_mim_nao to_bem_assim fico_bem_assim to_bem_sozinho to_bem_sozinha nao_sou_de_conversa
    nao_sou_de_papo to_sem_cabeca nao_estou_com_cabeca nao_tou_pra_isso nao_tenho_paciencia ja_chega_disto ja_chateia isto_chateia
    isto_e_chato isso_e_chato ta_chato isso_ta_chato isso_cansa isso_enche isso_irrita isso_me_irrita isso_me_incomoda me_incomoda
    que_pergunta_chata perguntas_demais muita_pergunta quanta_pergunta tanta_pergunta mensagem_demais msg_demais e_muita_msg muita_msg
    que_tanto pra_que_tanto pra_que_tudo_isso pra_que_isso_tudo isso_e_mesmo_necessario tem_necessidade precisa_disso precisa_disso_tudo
    precisa_mesmo e_preciso_isso ate_quando_isso isso_vai_ate_quando quando_acaba_isso quando_acaba quando_termina isso_termina_quando
    nao_acaba_nunca nunca_acaba acabou_ne parou parou_ne ja_era desencana desencanem relaxa relaxem larguem_disso to_vivo_ja_falei
    to_vivo_gente talvez_nao_mais melhor_nao_mais
  `,
  'useless-word': `
    nao_serve nao_servem nao_tem_sentido sem_sentido inutil inuteis bobagem besteira palhacada de_que_adianta nao_adianta nao_me_serve
    nao_vale_a_pena nao_me_ajuda nao_me_ajudam nao_ajudam
  `,
  self: 'eu nos',
  'stop-word': `
    stop stopp sotp parem parar cancela cancelem cancele tirem encerra encerrem anula anulem desliga desliguem me_tira me_tirem me_exclui
    me_remove xega corta_isso
  `,
  'before-end': `
    a o uma quando ele ela se nunca ate sem que nunca_me nem bus next wrong i should need wont dont to the it never these cant my will is we
    they help me non
  `,
  'stop-first': 'stop stopp parem cancelem',
  'tail-stop': `
    para tira tire tirem parem cancela cancele encerra encerrem descadastra descadastrem desliga me_tira me_tirem me_exclui pode_parar
    podem_parar pode_tirar podem_tirar pode_cancelar podem_cancelar pode_encerrar podem_encerrar remove removam exclui
  `,
  'told-you': `
    ja_falei eu_falei falei ja_disse eu_disse ja_pedi eu_pedi pedi ja_mandei mandei ja_escrevi escrevi botei coloquei digitei ja_respondi
    respondi quantas_vezes qual_parte q_parte tenho_que_falar tenho_q_falar vezes_que
  `,
  'you-all': 'vcs voces vc voce vos',
  'never-tire': `
    cansam cansa cansan dormem dorme desistem desiste descansam entendem entende entenderam param para escutam ouvem sossegam largam
  `,
  'bad-effect': `
    lembra lembram lembrar ansiedade ansios* estress* triste tristes deprim* nervos* vergonha custa custam cobra cobram problema problemas briga
    brigas gasta gastam incomoda incomodam irrita irritam odeio assusta assustam mal pior constrang* cansa cansam sufoca* acorda acordam gatilho
    atrapalha atrapalham enche enchem chato chata chatas
  `,
  unsure: 'nao_sei_se n_sei_se sei_la_se sei_la nao_sei acho_que_nao acho_q_nao nao_tenho_certeza to_na_duvida talvez duvido',
  continue: `
    continuar continuo seguir ficar_nisso ficar_nisto quero_isso quero_isto preciso_disso preciso_disto isso_e_pra_mim isso_me_ajuda
    isso_ta_me_ajudando essas_ajudam receber_isso
  `,
  'have-to': 'tenho_que tenho_q sou_obrigado sou_obrigada preciso_mesmo e_obrigatorio obrigatorio e_preciso e_necessario devo',
  answering: 'responder respondendo responde ficar_nisso receber continuar',
  'had-thought': 'achei pensei pensava achava',
  'over-done': 'acabado acabou acabava acabar terminado terminou terminar um_mes uma_vez cancelado cancelei saido tinha_saido parado',
  'im-good': 'to_bem estou_bem tou_bem to_de_boa to_tranquilo to_tranquila fico_bem me_viro estamos_bem fico_melhor bem',
  without: 'sem',
  'woke-me': 'me_acord* acordaram acordou_meu acordou_minha',
  wish: 'queria gostaria tomara preferia prefiro seria_melhor melhor_se seria_bom quem_dera bom_se',
  'not-get': `
    nao_receber nao_recebesse nao_chegasse nao_chegassem nao_mandassem nao_me_mandassem nao_escrevessem parassem parasse acabasse nao_ter_que
  `,
  hate: `
    odeio detesto nao_suporto nao_aguento fart*_de cansad*_de de_saco_cheio_de nao_gosto_de nao_curto enjoad*_de cansei_de enjoei_de enjoei
    to_cheio_de cheio_de cansei
  `,
  'asked-again': 'pergunta perguntas perguntacao mesma_coisa mesma_mensagem mesma_msg',
  'ill-contact': 'eu_chamo eu_procuro eu_mando eu_aviso eu_escrevo eu_ligo chamo_vcs procuro_vcs aviso_vcs escrevo_pra_vcs',
  'move-on': `
    seguir_em_frente virar_a_pagina virei_a_pagina ficou_pra_tras deixar_pra_tras passado_e_passado outra_fase esquecer_isso esquecer_aquele_dia
    esquecer_essa_historia fechar_esse_capitulo ja_passou
  `,
  'already-have': 'ja_tenho tenho_meu tenho_minha ja_arrumei ja_consegui me_basta',
  helper: `
    padrinho madrinha conselheiro conselheira terapeuta psicologo psicologa assistente_social apoio igreja pastor familia grupo quem_cuide
    acompanhamento programa medico
  `,
  watched: 'me_cuidam ja_me_cuida ja_cuidam_de_mim cuida_de_mim_ja ja_me_acompanham',
  they: 'ele ela eles elas ex',
  'tell-us': 'parem tirem cancelem apaguem removam eliminem bloqueiem excluam deletem descadastrem encerrem',
  'to-get': 'receber recebendo continuar_recebendo que_chegue que_cheguem participar estar_nisso',
  taker: 'tira tirem tire remove removam cancela cancelem exclui',
  person: `
    ele ela minha_mae meu_pai meu_irmao minha_irma meu_filho minha_filha meu_marido minha_mulher minha_esposa minha_vo meu_vo nos a_gente eu
    meu_nome meu_numero
  `,
  off: 'dai disso da_lista desse dessa do_programa disto dessas fora',
  'need-to': 'tem_que tem_q precisam_parar precisa precisam devem deve vamos vamo bora',
  narcan: 'narcan naloxone naloxona naloxòn nalokson od ods odd overdose overdosed sobredosis overdoz',
  'not-to': 'nao n num naum nunca jamais nem sem dont cant wont never didnt',
  'why-not-stop': `
    por_que_nao porque_nao pq_nao por_que_n porque_n pq_n por_que_vcs_nao por_que_voces_nao porque_voces_nao pq_vcs_nao pq_vcs_n
    quando_vao quando_voces_vao quando_vcs_vao nao_vao nao_podem nao_da_pra why_wont_you why_dont_you cant_you
  `,
  those: 'esses essas essas_coisas suas_mensagens suas_msg seus_textos de_voces de_vcs',
  'not-agree': `
    nao_autorizo nao_autorizei nunca_autorizei nao_consinto nao_dou_permissao nao_dei_permissao nao_dou_autorizacao nunca_dei_permissao
    i_do_not_consent
  `,
  'reply-back': 'me_responda me_respondam responda respondam me_retorne me_retornem text_back',
  'call-us': 'liguem ligue ligues me_liguem me_ligue me_ligar me_liga me_telefonem call_me',
  'leave-program': 'sair_do_programa sair_desse_programa deixar_o_programa largar_o_programa abandonar_o_programa sair_do_servico',
  'no-talk': 'nao_quero_falar n_quero_falar nao_quero_conversar nao_quero_conversa nao_quero_papo nao_to_afim_de_falar',
  'with-us': 'com_voces com_vcs com_voce com_vc contigo convosco com_robo',
}
