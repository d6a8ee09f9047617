/** Portuguese words of the wish to die and of self-harm: what is wished, how, what is left behind. */
import type { Senses } from '../senses.ts'

export const selfHarm: Senses = {
  suicide: `
    suicid* suisid* sucid* kms unalive* kill_myself killing_myself automutil* autoles* self_harm tirar_a_propria_vida tirar_minha_vida
    tirar_a_minha_vida tirar_sua_vida tirar_minha_propria pôr_termo tiro_na_cabeca tiro_na_minha_cabeca tiro_na_boca tiro_no_peito
    dar_um_tiro_em_mim estourar_meus_miolos estourar_os_miolos meter_uma_bala bala_na_cabeca dar_cabo_de_mim dar_cabo_da_vida dou_cabo_de_mim
    kys kre_more kre_mori beber_ate_morrer injetar_ar um_tiro_e_acabou um_tiro_e_pronto um_tiro_so
  `,
  'kill-me': `
    me_matar matar_me mato_me me_mato me_matei mi_matar me_mtar me_enforc* enforcar_me enforco_me me_afog* me_envenen* me_enforcar me_suicid*
    me_esfaque* me_explod* mata_nha_kabesa mata_kabesa mim_matar me_eletrocutar me_apagar_de_vez vo_me_mata vou_me_mata quero_me_mata
    me_mata_logo alguem_me_mata me_matem matem_me
  `,
  reflex: 'vou_mi me se estou_a',
  'kill-inf': `
    matar enforcar jogar atirar furar afogar queimar envenenar suicidar enforcando machucar cortar ferir lancar tacar esfaquear lesionar mutilar
  `,
  threatens: 'quer querem vai vao ameaca ameacou ameacando ia tentou pode jurou jura ele ela a querendo',
  self: 'comigo cmg si_mesmo si_mesma ele_mesmo ela_mesma eu_mesmo eu_mesma mim',
  'no-harm-self': `
    barbe* cozinh* lata cebola cabelo unha unhas luz ferro forno oleo cafe serra acidente grama vidro_do_carro depil* panela fogao
  `,
  die: `
    morrer morrere morre morro morra morresse morri morreu morrendo morto morta mortos morte morer muri morerr falecer bater_as_botas
    partir_dessa deixar_de_existir desaparecer_de_vez nao_existir kre_more kre_mori
  `,
  'to-die': `
    ate_morrer pra_morrer para_morrer p_morrer so_quero_morrer melhor_morrer melhor_morrendo pra_eu_morrer pra_nao_acordar
    pra_nunca_mais_acordar para_nao_acordar e_nao_acordar p_nao_acordar ate_nao_acordar ate_apagar_de_vez pra_me_matar pra_se_matar
    se_morro_logo ver_se_morro
  `,
  wish: `
    quero qero qro kero kre qr quer queria quera gostaria vontade apetece prefiro preferia preferir melhor merec* tent* pens* planej* desej*
    decid* pronto_pra pronta_pra querendo devia deveria podia_ter tomara pedindo prescis* precis* espero querer sonho_em anseio keru afim_de
    a_fim_de
  `,
  'hope-i': 'tomara espero queria quero rezo oro peco deus_queira prefiro torço',
  'kills-me': `
    me_mate me_leve me_levasse me_matasse me_leva me_levar me_levou_junto me_matar_logo me_acabe tivesse_me_levado me_tivesse_levado me_mata
    me_atropele me_busque me_buscar tivesse_me_matado me_recolha me_desse_um_tiro me_atire me_atropelasse
  `,
  alive: `
    viver vivo viva vivendo vive existir existindo nesse_mundo neste_mundo ca_andar andar_ca sobreviver ver_o_dia_de_amanha acordar_mais
    respirar continuar_vivendo seguir_vivendo continuar_vivo continuar_viva
  `,
  'lives-where': 'em com aqui no na perto longe junto la num numa sem_agua',
  'be-here': 'estar_aqui ficar_aqui ta_aqui continuar_aqui estar_nesse_mundo estar_neste_mundo estar_mais_aqui',
  waking: `
    acordar acorde acordo acordei acordasse acordado acordada acorda levantar despertar amanhecer levante abrir_os_olhos amanheça
  `,
  never: 'nao n naum nunca jamais sem nem nunk',
  'end-verb': 'acab* termin* tir* fim encerr* final*',
  'my-life': 'vida minha_bida',
  harm: `
    machucar machuco machuquei ferir firo feri cortar cortei queimar queimei bater bati furar furei castigar morder arranhar socar fazer_algo
    fazer_alguma_coisa fazer_mal sangrar
  `,
  'harm-me': `
    me_cortar me_cortando me_cortava cortar_me se_cortar se_cortou se_cortando se_corta me_machucar me_machuquei me_machucando me_machuco
    machucar_me se_machucar se_machucando se_machuca me_ferir me_feri me_queimar me_furar me_furando me_arranhar me_arranho me_mutil* se_mutil*
    se_queima se_queimou magoar_me me_magoar me_mordo me_castigar me_rasgar me_rasguei me_lesion* fazer_algo_comigo faco_algo_comigo
  `,
  cut: 'cort* rasg* talh* retalh* fatiar abri abrir',
  body: 'pulso pulsos braco bracos perna pernas coxa coxas veia veias pescoco garganta pele barriga punho punhos',
  'cut-idiom': `
    voltei_a_me_cortar me_cortei_de_novo me_cortei_outra cortei_me_outra cortei_fundo cortei_muito_fundo vontade_de_me_cortar vontade_de_cortar
    se_cortando me_cortando corte_fundo cortes_no_braco cortes_nos_bracos marcas_de_corte marca_de_corte cortei_os_pulsos cortei_o_pulso
    cortar_os_pulsos cortar_o_pulso braco_cortado bracos_cortados braco_todo_cortado braco_enfaixado pulso_enfaixado pulsos_enfaixados
  `,
  blade: 'gilete giletes gillete gillette lamina laminas navalha estilete faca facas canivete caco bisturi tesoura prestobarba',
  gun: 'arma pistola revolver espingarda rifle bala balas trezoitao gun fuzil',
  'gun-use': `
    na_mao na_minha_mao em_mim na_boca na_minha_boca na_cabeca na_minha_cabeca na_propria_cabeca na_testa carregad* no_colo do_meu_lado ao_lado
    besteira pensando penso olhar olhando olho mesa adeus pra_mim usar apertar peguei tira comprei debaixo_do_travesseiro coragem me_chamando
    vontade no_quarto na_mochila gatilho cemiterio tumulo gaveta armario trancado chorando
  `,
  rope: 'corda cordas cinto lencol fio cabo_de_extensao laço cadarco forca cordao soga rope',
  'rope-use': `
    pescoco amarr* pendur* arvore teto viga comprei na_mao ta_aqui pronta pronto botei to_com caibro armador ventilador garagem porta cano penso
    peguei compramos coloquei separei galho tenho_uma tenho_a com_uma com_a janela
  `,
  hanging: `
    pendurado pendurada encontrado_enforcado achei_enforcado em_cima_da_cadeira subi_na_cadeira chutar_a_cadeira ta_enforcado ta_enforcada
  `,
  ledge: `
    ponte telhado trilho trilhos predio plataforma sacada terraco viaduto beirada parapeito laje precipicio penhasco braga tobin zakim
    linha_do_trem linha_vermelha varanda borda passarela linha_ferrea cobertura represa
  `,
  'stand-at': `
    to_na to_no tou_na tou_no estou_na estou_no em_cima to_aqui sentado sentada parado parada em_pe subi beira to_pendurad* pensando_em olhando
    to_perto fui_ate vou_ate indo_pra na_frente pelo pela pra_debaixo de_pe do_alto
  `,
  jump: `
    pular pulo pulei pula pulando pulou me_jogo jogar saltar salto me_atirar atirar_me cair deitar deitei deito entrar nadar_ate jump me_lancar
  `,
  'jump-idiom': `
    vou_pular quero_pular querendo_pular pensando_em_pular vontade_de_pular pular_da pular_do pular_de pulo_da pulo_do eu_pulo vai_pular
    quer_pular me_jogar_da me_jogar_do me_jogar_de me_jogar_no me_jogar_na me_jogo_na me_jogo_do me_jogo_da se_jogar_da se_jogar_do se_jogar_na
    se_jogou_da atirar_me_ao atirar_me_da atirar_me_do na_frente_do_trem na_frente_de_um na_frente_do_onibus na_frente_do_carro debaixo_do_trem
    debaixo_de_um carro_no_muro carro_no_rio carro_no_poste jogar_o_carro carro_de_proposito motor_ligado abrir_o_gas abri_o_gas gas_aberto
    fogo_em_mim botar_fogo_em fogo_nele_mesmo falam_pra_eu_pular falaram_pra_pular nadar_ate_cansar entrar_no_mar_e soltar_o_volante
    na_linha_do_trem do_lado_de_fora_da_grade pulei_a_grade outro_lado_da_grade pular_pela_janela me_jogar_pela_janela me_joguei_da me_joguei_do
    me_joguei_na me_joguei_no joguei_o_carro carro_contra jogar_o_carro_contra entro_no_mar
  `,
  poison: 'veneno chumbinho alvejante agua_sanitaria candida soda_caustica inseticida desinfetante cloro qboa',
  drank: 'tomei tomar bebi beber tomou bebeu engoli engolir tomo tomando',
  'all-pills': `
    todos_os_remedios todos_os_comprimidos todos_os_meus_remedios tudo_de_uma_vez todos_de_uma_vez tudo_que_tenho tudo_q_tenho cartela_inteira
    cartela_toda frasco_inteiro frasco_todo vidro_inteiro o_vidro vidro_de_remedio tomei_tudo tomar_tudo tomar_todos tomou_tudo tomou_todos
    tomo_tudo engolir_tudo todos_os_remedio tudo_junto tomei_os_remedio tomei_os_remedios_pra toda_a_insulina os_comprimidos_todos usar_tudo
    usei_tudo
  `,
  'pills-ready': `
    separ* guard* junt* contei contad* suficiente bastante aqui na_mao mesa em_casa escond* perto estocando estoque em_fila espalhados tirei
  `,
  meds: `
    comprimido comprimidos remedio remedios pilula pilulas cartela frasco insulina metadona rivotril vidro fenta fentanil percs xanax
    medicamento* calmantes tarja dose bag bags
  `,
  'on-purpose': `
    de_proposito proposital* por_querer por_vontade intencional* d_proposito sem_querer_querendo de_caso_pensado queria_mesmo por_que_quis
    pq_quis porque_quis
  `,
  accident: 'acidente sem_querer acidental descuido',
  'hurt-done': 'overdose od cortei tomei usei fiz fez foi queimei bati injetei corte bebi fi tomou usou exagerei queimou queima',
  letter: 'carta cartas bilhete bilhetes recado despedida cartinha',
  wrote: 'escrev* deixei deixo deixou deixar fiz fez terminei',
  'should-let': 'deixa deixem deixado deviam me_deixar deixe deixou deixaram me_deixassem',
  'bring-back': `
    narcan acordado me_acordar me_acordou me_acordaram salvem salvar salva salvo salvaram me_salvou reviver reviveram ressuscit* me_trouxeram
    trazer_de_volta me_trazer voltado me_encontrem me_ache me_achem me_socorr* ir_em_paz trouxeram_de_volta trouxeram
  `,
  'should-not': `
    nao_quero nao_era_pra nao_era_para nao_deviam pq_me porque_me por_que_me nao_me da_proxima proxima_vez pra_que_me queria_nao nao_precisava
    queria_que_nao queria_q_nao nao_mandem_narcan ninguem_devia pq_nao pra_q_me nunca_deviam ninguem_deve ninguem_precisa
  `,
  'hate-woke': `
    deixado_morrer devia_ter_morrido deveria_ter_morrido era_pra_eu_ter_morrido era_pra_ter_morrido queria_ter_morrido preferia_ter_morrido
    tivesse_morrido eu_queria_morrer devia_ter_ficado_morto devia_ter_ficado_morta devia_estar_morto devia_estar_morta era_pra_eu_estar_morto
    nao_ter_acordado infelizmente_acordei acordei_infelizmente infelizmente_to_vivo infelizmente_sobrevivi raiva_que_acordei odeio_ter_acordado
    porque_eu_nao_morri pq_eu_nao_morri por_que_eu_nao_morri pq_nao_morri nem_morrer_eu nem_pra_morrer nao_ter_voltado tivesse_me_levado
    nem_isso_consigo eu_queria_ir queria_ter_ido pena_que_acordei nao_deu_certo_ontem
  `,
  'not-live': `
    motivo_pra_viver motivos_pra_viver motivo_para_viver motivos_para_viver razao_pra_viver razao_para_viver razoes_pra_viver sentido_viver
    sentido_em_viver sentido_pra_viver pra_que_viver pra_q_viver para_que_viver porque_viver vida_nao_vale nao_vale_a_pena_viver
    nao_vale_a_pena_continuar_viv* nao_mereco_viver nao_mereco_estar_viv* vontade_de_viver nao_consigo_viver_sem nao_sei_viver_sem
    nada_pra_viver nada_me_prende_a_vida unica_coisa_que_me_segura unica_coisa_q_me_segura desisti_de_viver desisto_de_viver desisto_da_vida
    desisti_da_vida chega_de_viver parar_de_viver razon_pa_vive ka_ten_mas_razon nao_tenho_por_quem_viver
  `,
  god: 'deus senhor jesus pai_do_ceu nossa_senhora papai_do_ceu cristo',
  'take-me': `
    me_levar me_leva me_leve me_levasse levar_logo me_recolha me_chame me_chamar me_buscar me_busca me_tira_daqui_de_vez me_deixou_ir leve_me
    me_tire_desse
  `,
  'attempt-at': `
    tentei_me tentei_suicidio tentativa_de_suicidio tentei_de_novo_me tentou_se tentei_morrer tentei_acabar tentei_tirar tentou_tirar
    tentou_suicidio ja_tentei_duas ja_tentei_tres ja_tentei_2 ja_tentei_3 ja_tentei_varias da_tentativa ultima_tentativa minha_tentativa
    outra_tentativa vou_tentar_de_novo quase_fiz quase_consegui por_pouco_nao_fiz quase_me_matei tentei_matar_me tentei_de_novo tentei_outra_vez
  `,
  'do-it': `
    vou_fazer fazer_agora fiz fazer_isso fazer_direito fazer_de_uma_vez fazer_hoje vai_fazer ja_decidi_vou decidi_fazer faço coragem_pra_fazer
  `,
  'do-it-idiom': `
    vou_fazer_agora vou_fazer_hoje é_hoje_que_eu vou_fazer_essa_noite mas_vou_fazer eu_vou_fazer_isso ja_decidi_como fazer_direito_dessa_vez
    falta_coragem_mas de_hoje_nao_passo nao_passo_dessa_noite nao_passo_de_hoje nao_passo_de_amanha de_hoje_nao_passa hoje_e_meu_ultimo
    se_eu_tivesse_coragem se_tivesse_coragem
  `,
  plan: 'plano planos planej*',
  'plan-idiom': `
    ja_decidi_como sei_como_e_quando escolhi_o_dia escolhi_a_data data_marcada marquei_a_data como_morrer como_se_matar jeito_de_morrer
    jeitos_de_morrer forma_de_morrer formas_de_morrer maneira_de_morrer morrer_sem_dor morrer_rapido morre_rapido morro_rapido meu_ultimo_dia
    minha_ultima_noite ultimo_dia_de_vida ultima_noite_viv* os_meios meios_em_casa eu_morro doi_morrer morrer_doi escolhi_o_lugar
    escolhi_um_lugar escolhi_a_ponte tudo_planejado ja_planejei
  `,
  'safe-self': `
    medo_de_mim medo_do_que_posso medo_do_q_posso o_que_posso_fazer_comigo nao_confio_em_mim fazer_besteira fazer_uma_besteira
    fazer_alguma_besteira pensando_besteira fazer_merda_comigo fazer_uma_loucura fazer_alguma_loucura uma_bobagem_comigo tirem_os_remedios
    tira_os_remedios tira_essa_arma tira_a_arma esconde_meus_remedios esconde_os_remedios nao_me_deixa_sozinh* nao_posso_ficar_sozinh*_com
    segura_comigo seguro_comigo remedios_longe_de_mim fazendo_uma_besteira fazendo_besteira
  `,
  voices: 'voz vozes capeta diabo demonio demonios satanas',
  'voice-says': 'diz dizem fala falam falando mand* gritam pede* dizendo',
  'own-dead': `
    estarei_mort* estiver_mort* melhor_mort* melhor_eu_mort* melhor_eu_morrer melhor_comigo_mort* eu_morresse se_eu_morrer estar_mort*
    queria_ta_mort* achar_mort* acharem_mort* acharem_meu_corpo achem_meu_corpo encontrarem_meu_corpo meu_enterro_é so_a_morte a_morte_é
    morte_vem vem_morte morte_é_o minha_morte prefiro_a_morte paz_na_morte no_lugar_dele_no_caixao debaixo_da_terra quando_eu_morrer
    depois_que_eu_morrer melhor_morrer melhor_morto vou_morrer_hoje vou_morrer_hj viver_mais achar_meu_corpo acham_meu_corpo acharem_o_corpo
    pro_caixao no_caixao sete_palmos
  `,
  'better-off': 'melhor melhores bem felizes aliviad* descans* tranquil* em_paz',
  'without-me': `
    sem_mim se_eu_morrer se_eu_nao_estivesse se_eu_nao_existisse se_eu_sumisse se_eu_sumir se_eu_for quando_eu_for sem_eu se_eu_faltar
    comigo_longe se_eu_fosse_embora sem_min
  `,
  heaven: 'ceu la_em_cima outro_lado paraiso eternidade outra_vida alem',
  'dead-one': 'mae pai irmao irma filho filha vo avo ela ele elas marido esposa bebe menino menina amigo',
  'with-the-dead': `
    ir_com_a_minha_mae ir_com_minha_mae ficar_com_minha_mae ficar_com_ela_no estar_com_minha_mae estar_com_meu_filho estar_com_meu_irmao
    encontrar_meu_filho encontrar_meu_irmao encontrar_minha_mae encontrar_com_ela encontrar_com_ele me_encontrar_com vou_atras_dele
    vou_atras_dela ir_junto ir_atras_dele ir_atras_dela ir_com_ele ir_com_ela ta_com_ele queria_ta_com me_esperando ter_ido_junto ir_ter_com
    ver_minha_mae_em_breve logo_vou_ver esperando_a_minha_vez
  `,
  'od-wish': `
    hot_shot dose_letal dose_fatal nao_tem_volta tudo_de_uma_vez usar_tudo ate_nao_acordar usar_ate quero_uma_overdose quero_overdos*
    overdose_de_proposito fenta_suficiente bag_me_mate droga_me_leve bastante_pra_ir fazer_direito pra_acabar seja_a_ultima ir_e_nao_voltar
    hotshot tomara_que_tenha_fenta tomara_que_seja_fenta
  `,
  finality: 'nao_acordar nao_acorde morrer de_vez acabar pra_sempre nao_voltar ultima matar me_mate nunca_mais ir_embora',
  'talk-out': 'me_impede me_impeçam alguem_me_segura alguem_me_para me_convence_a_nao me_ajuda_a_nao_fazer',
  'hyper-context': `
    rir risada riso vergonha calor fome pizza hamburguer cafe acai coxinha pao_de_queijo sono chefe patrao turno prova trabalho_da trafico
    transito academia treino perna sapato show jogo cruzeiro flamengo palmeiras corinthians galo tedio ressaca celular bateria telefone planta
    plantas carro_morreu kkk* rsrs haha* susto saudade inveja raiva_da_net trampo_hoje trabalhar estudar dieta doce chocolate brigadeiro novela
    serie filme musica meme coracao time fila de_tanto ladeira praia ferias cansada_fiz de_cansada
  `,
  prevention: `
    palestra filme serie novela musica noticia livro documentario aula curso caminhada podcast episodio prevent* prevenc* prevans* marcha
    caminata squad doors wings formation fomasyon klas traffic transito trafik september setembro
  `,
  tired: 'cansad* cansei canso exaust* farto farta de_saco_cheio saturad* esgotad* kansadu cheio_de cheia_de',
  'of-all': `
    de_tudo dessa_vida desta_vida da_vida de_viver de_lutar de_sofrer de_mim de_ser de_tentar de_existir dessa_dor de_todos de_todo_mundo
    desse_mundo di_tudo es_vida de_aguentar disso_tudo de_continuar de_estar_aqui de_fingir
  `,
  'cannot-go-on': `
    nao_aguento n_aguento nao_guento num_aguento nao_to_aguentando n_to_aguentando nao_consigo_mais nao_da_mais nao_dou_mais nao_suporto
    nao_me_suporto ja_nao_consigo nao_consigo_continuar cheguei_no_limite to_no_limite no_meu_limite desisto desisti desistir jogar_a_toalha
    joguei_a_toalha entrego_os_pontos entreguei_os_pontos nao_tenho_mais_forca nao_tenho_forca nao_tenho_forcas sem_forca sem_forcas
    forcas_acabaram perdi_tudo perdi_a_fe perdi_a_esperanca perdi_a_vontade nada_a_perder nao_sobrou_nada nao_me_resta nada_me_resta
    nao_tenho_mais_nada nao_tenho_ninguem sozinho_no_mundo sozinha_no_mundo fundo_do_poco nao_saio_da_cama nao_levanto_da_cama nao_tenho_vontade
    vontade_de_nada nao_tenho_mais_lagrima nem_choro_mais choro_todo_dia chorando_desde to_afundando me_afogando nao_sei_quanto_tempo ate_quando
    nao_sei_se_aguento nao_sei_se_quero_continuar nao_quero_continuar quero_que_isso_pare quero_que_acabe quero_q_acabe isso_acaba
    acabou_pra_mim deu_pra_mim pra_mim_ja_deu pra_mim_deu ja_era vivendo_por_obrigacao cant_do_this to_morrendo_por_dentro a_dor_nao_passa
    dor_na_alma minha_alma_doi nada_me_anima nada_tem_graca cansei_de_ser so_to_aqui_por so_to_vivo_por so_nao_fiz_nada_por done_com im_done
    so_done ja_vivi_o_bastante esperando_a_hora depressao_voltou depressao_ta_me depressao_me perdi_as_forcas naum_aguento n_guento
    nao_consigo_chorar desistindo to_desistindo n_consigo_mais nao_consigo_seguir nao_posso_mais nao_posso_continuar
  `,
  'no-point': `
    pra_que pra_q qual_o_sentido sem_sentido nao_faz_sentido nada_faz_sentido nao_tem_sentido nao_vale_a_pena nao_vale_mais nada_importa
    nada_mais_importa nao_importa_mais tanto_faz nada_adianta nao_adianta de_que_adianta ficar_limpo_pra ficar_limpa_pra nada_presta
    por_que_ainda_to porque_ainda_to pq_ainda_to pq_eu_to_aqui vida_vazia nao_ando_ca
  `,
  'no-hope': `
    nao_tem_saida nao_vejo_saida nao_ha_saida sem_saida nao_vejo_futuro sem_futuro nao_tem_futuro nao_tenho_futuro sem_esperanca
    nao_tenho_esperanca nao_tem_esperanca nao_tem_jeito nao_tem_mais_jeito nao_tenho_jeito nao_vejo_luz sem_luz nunca_vai_melhorar
    nao_vai_melhorar nada_vai_mudar unica_saida outra_saida nao_vejo_outra caso_perdido vida_acabou estraguei_tudo estraguei_minha_vida
    acabei_com_minha_vida nao_me_vejo nao_tem_amanha lugar_escuro ficando_escuro escuridao deus_esqueceu_de_mim deus_desistiu nao_chego_aos
    nao_tenho_conserto nao_tem_conserto naum_tem_saida n_vejo_saida n_tem_saida nao_da_pra_ver_saida
  `,
  'last-text': `
    ultima_mensagem ultima_msg ultima_vez_que ultima_vez_q ultimo_recado ultimo_adeus minhas_ultimas quando_lerem_isso quando_ler_isso
    ultimo_texto nao_vao_mais_ouvir nao_vao_saber_mais_de_mim ja_sabem ultimo_natal nao_vao_me_ver minha_ultima_noite minha_ultima_semana
    ja_terei_ido ja_fui_embora_quando
  `,
  goodbye: 'adeus despedida despedir despedindo despedi adeuss tchau_mundo goodbye ate_nunca_mais ate_a_outra_vida adeuzinho despeco',
  bye: 'adeus tchau xau fiquem_bem fica_com_deus fiquem_com_deus se_cuidem se_cuida',
  'thanks-all': `
    obrigado_por_tudo obrigada_por_tudo obg_por_tudo brigada_por_tudo brigado_por_tudo foram_bons_comigo foram_legais_comigo bom_conhecer
    obrigado_por_cuid* obrigada_por_cuid* obrigado_por_tent* obrigada_por_tent* valeu_por_tudo amo_voces amo_vcs grato_por_tudo se_cuidem
  `,
  'gave-it': `
    dei dando doei doando dar_meu dar_minha deixei entreguei entregando distribu* dou_meu dou_minha alguem_quer_meu alguem_quer_minha
    quem_quer_meu quem_quer_minha deixou_a_chave deu_o_carro deu_tudo_que deu_as_coisas deu_todas
  `,
  belongings: `
    cachorro cachorra gato gata roupas roupa tv carro coisas violao chave chaves celular bicicleta bike relogio tudo moto moveis joias corrente
    guitarra bichinho tenis ferramentas dinheiro senhas senha pet dog
  `,
  'look-after': `
    cuida cuidar cuidem cuide cuidam olha_por olhem_por ficar_com_meu ficar_com_minha cria toma_conta tomar_conta tomem_conta
  `,
  pet: 'cachorro gato gata filho filha filhos filhas mae menino menina meninos criancas pai bebe bicho',
  'if-happens': `
    se_algo_acontecer se_acontecer_algo se_alguma_coisa_acontecer se_acontecer_alguma se_eu_faltar quando_eu_faltar quando_eu_nao_estiver
    se_eu_nao_estiver quando_eu_me_for se_eu_nao_responder se_me_acontecer caso_eu_nao depois_que_eu_for
  `,
  burden: `
    estorvando so_atrapalho so_estorvo dou_trabalho dar_trabalho so_incomodo incomodar_mais nao_incomodo atrapalho_todo um_problema_pra
    deixar_todo_mundo_em_paz nao_faco_falta falta_nenhuma nao_se_preocupem_mais nao_percam_tempo perda_de_tempo sobrando_nesse vergonha_de_mim
    decepcionei decepcao_pra uma_boca_a_menos um_a_menos sou_um_peso um_peso_pra um_peso_para ser_um_peso peso_morto sou_um_fardo um_fardo_pra
    um_fardo_para ser_um_fardo um_estorvo sou_estorvo
  `,
  'no-mind': `
    ninguem_vai_sentir ninguem_sentiria ninguem_sente_minha ninguem_ia_sentir sentir_minha_falta ninguem_vai_notar ninguem_ia_notar
    ninguem_notaria ninguem_ia_dar_por ninguem_vai_perceber ninguem_ia_perceber ninguem_perceberia ninguem_vai_chorar ninguem_chorava
    ninguem_choraria ninguem_liga ninguem_se_importa ninguem_me_ama ninguem_me_ve ninguem_me_quer ninguem_precisa_de_mim ninguem_vai_achar_falta
    ninguem_ia_ligar alguem_ia_sentir alguem_sentiria alguem_iria_no alguem_ia_no iriam_no_meu meu_enterro meu_velorio meu_caixao esquece_de_mim
    me_esquecam esquecer_de_mim me_esquecer ninguem_lembra_de_mim nunca_existi ninguem_vai_se_importar sumisse
  `,
  disappear: `
    sumir sumi sumisse desaparecer desapareço desaparecesse evaporar me_apagar desligar nao_existir deixar_de_existir me_perder virar_po
  `,
  numb: `
    vazio vazia oco oca anestesiado anestesiada morto_por_dentro morta_por_dentro nao_sinto_nada nao_sinto_mais_nada ja_nao_sinto fantasma zumbi
    sem_alma morri_por_dentro apagado_por_dentro quebrado_por_dentro despedacad*
  `,
  'no-need': `
    nao_vou_precisar nao_vou_mais_precisar nao_preciso_mais nao_precisa_mais nao_vai_precisar nao_vao_precisar nao_precisam_mais
    nao_vou_usar_mais nao_precisarei nao_precisa_marcar nao_precisa_me nao_precisa_guardar pra_onde_vou onde_eu_vou
  `,
  'no-more-of': 'numero celular muito_tempo pra_onde_vou semana_que_vem consulta vaga cama escrever logo preocupar de_voces de_vcs',
  'not-around': `
    nao_vou_estar_mais nao_vai_ter_ninguem nao_existo_mais nao_exista_mais nao_estiver_mais nao_tiver_mais nao_vou_passar nao_chego_no
    nao_chego_na nao_chego_ao nao_passo_dessa nao_passo_desse nao_dou_trabalho nao_dou_mais nao_volto_mais vou_embora_e_nao vou_pra_longe
    muito_longe vou_embora_pra_sempre partir_em_breve logo_eu_vou descansar_de_vez descansar_pra_sempre so_queria_descansar quero_descansar_de
    logo_isso de_um_jeito_ou vou_parar_de_dar me_arrepender_quando vai_se_arrepender_quando logo_nao_vou nao_vou_incomodar amanha_talvez
    me_resta_pouco
  `,
  'tell-love': `
    fala_pra diz_pra diz_pros fala_pros avisa_minha avisa_meus avisa_pra pede_desculpa pede_perdao diz_a_minha digam_a digam_pra conta_pra
    fala_p diz_p
  `,
  'love-sorry': `
    amo_ela amo_ele amo_eles amo_elas amei desculpa desculpas perdao por_mim que_eu_tentei q_eu_tentei amo_muito que_amo a_amo q_amo os_amo
  `,
  'sorry-all': `
    desculpa_por_tudo desculpem_por_tudo perdao_por_tudo me_perdoa_por_tudo me_perdoem desculpa_pelo_que_vou perdoem_me desculpa_mae
    desculpa_por_existir culpa_de_ninguem culpa_é_toda_minha tanta_culpa desculpem_me
  `,
  papers: `
    testamento seguro_de_vida organizei_os_documento* documentos_em_ordem papeis_em_ordem paguei_tudo paguei_as_contas paguei_minhas_dividas
    deixei_as_senhas deixei_a_senha deixei_tudo arrumei_tudo meu_seguro senhas_anotadas escolhi_a_musica_do tudo_resolvido deixei_a_chave
  `,
  'should-be-me': `
    era_pra_ter_sido_eu devia_ter_sido_eu deveria_ter_sido_eu era_pra_ser_eu eu_no_lugar no_lugar_dele no_lugar_dela porque_nao_eu
    por_que_eu_sobrevivi porque_sobrevivi pq_sobrevivi pq_eu_sobrevivi porque_eu_to_viv* pq_eu_to_viv* por_que_ainda_estou_viv*
    nao_devia_estar_aqui nao_era_pra_eu_estar culpa_por_estar_viv* culpa_de_ter_sobrevivido ter_ido_junto
  `,
  'never-born': `
    nunca_ter_nascido nao_ter_nascido nunca_tivesse_nascido nao_tivesse_nascido nunca_devia_ter_nascido nao_devia_ter_nascido eu_nasci
    pra_que_nasci nunca_existisse nunca_ter_existido eu_nunca_existi tivesse_vindo_pra fui_um_erro
  `,
  'no-care-if': `
    tanto_faz nao_me_importo nao_ligo nem_ligo pouco_me_importa nao_me_importa foda_se_se nao_to_nem_ai_se indiferente nao_faz_diferenca
  `,
  'i-die': 'eu_acordar viver morrer morro vivo me_levar acontece_comigo acordo acordar_amanha eu_for_hoje viva se_eu_for nao_acordar',
  'if-i-go': `
    morrer_morri se_me_levar minha_hora nao_tenho_medo_de_morrer nao_tenho_medo_da_morte medo_de_morrer_mais pronto_pra_ir pronta_pra_ir
    pronto_pra_encontrar to_pronto_pra to_pronta_pra em_paz_com_a_decisao paz_com_minha_decisao decisao_tomada tomei_a_decisao tomei_uma_decisao
    ja_decidi decidi_ontem me_levar_levou seja_o_que_deus_quiser agora_to_leve se_eu_for_hoje
  `,
  'sleep-forever': `
    dormir_pra_sempre dormir_para_sempre dormir_e_nao dormir_e_nunca dormir_e_ficar dormir_por_um_ano dormir_e_esquecer dormir_ate_nao
    dormir_por_anos durma_e_nao dormir_eternamente sono_eterno dormir_dias
  `,
  'dark-thoughts': `
    pensamentos_ruins pensamento_ruim pensamentos_escuros pensamentos_negros pensamentos_feios pensamento_feio coisa_ruim coisas_ruins
    ideias_ruins ideia_ruim pensando_coisas pensamentos_pesados esses_pensamentos aqueles_pensamentos cabeca_ruim minha_cabeca_nao_para
    dark_thoughts pensando_besteira penso_besteira penso_bobagem besteira_na_cabeca medo_dessa_noite medo_dos_meus medo_da_minha_cabeca
    essa_noite_ta_dificil sera_que_doi deus_perdoa vai_pro_inferno do_outro_lado_é tem_algo_depois depressao_voltou coisas_de_despedida
  `,
  worthless: `
    nao_presto nao_valho nao_sirvo lixo inutil um_merda uma_merda fracass* imprestavel um_erro um_nada desgraca nao_mereco_ajuda pior_pessoa
    desperdicio pessimo_pai pessima_mae
  `,
  'i-am': 'sou to tou estou sinto ando me_sentindo virei fiquei eu',
  'hate-self': `
    me_odeio odeio_minha_vida odeio_a_vida odeio_quem_eu odeio_ser_eu nao_me_suporto nao_me_aguento nojo_de_mim odeio_viver vida_é_uma_merda
    a_vida_nao_presta vida_de_merda raiva_de_mim me_detesto odeio_a_mim
  `,
  'lost-one': `
    nao_vivo_sem_el* viver_sem_el* sem_ela_nao_da sem_ele_nao_da nao_sou_nada_sem desde_que_ele_se_foi desde_que_ela_se_foi desde_que_ele_morreu
    desde_que_ela_morreu morri_junto morri_com eu_nao_fico nao_tenho_mais_motivo
  `,
  'have-plan': 'tenho_um_plano tenho_plano tem_um_plano',
  'end-it': `
    acabar_com_isso acabo_com_isso terminar_com_isso terminar_tudo acabar_tudo dar_um_fim dar_fim dou_um_fim por_fim_a por_um_fim acabar_de_vez
    vou_de_vez ir_de_vez partir_de_vez end_it ir_embora_de_vez
  `,
  'end-all': `
    acabar_com_tudo acabo_com_tudo acaba_com_tudo acabar_comigo acabo_cmg acabo_comigo acabar_cmg terminar_com_tudo fim_em_tudo
    embora_desse_mundo embora_deste_mundo embora_dessa_vida sair_desse_mundo sair_deste_mundo deixar_esse_mundo deixar_este_mundo
    acabar_com_a_dor acabar_com_o_sofrimento acabar_com_esse_sofrimento parar_de_existir deixar_de_existir parar_de_viver ir_e_nao_voltar
    descansar_pra_sempre_debaixo partir_dessa partir_desta pro_caixao
  `,
  said: `
    cansei chega basta desisto pra_que pra_q tanto_faz ja_era vazio vazia acabou nao_presto nao_valho_nada deu me_rendo to_cansado to_cansada
    so_cansaço sem_forcas lixo im_done so_done cansado_demais nao_quero_mais to_perdida perdido tentei_ontem tentei_de_novo tentei_sabado
    deprimid* depressao
  `,
  'in-hand': `
    na_mao na_minha_mao nas_maos na_minha_frente do_meu_lado ao_meu_lado aqui_comigo no_colo no_pescoco no_pulso no_bolso em_maos segurando
    na_frente aqui_do_lado no_braco na_garganta nas_veias
  `,
  'left-crying': 'saiu foi_embora trancou chorando nao_atende nao_responde sumiu pegou carregou levou desligou',
  soon: 'logo em_breve quase falta_pouco ja_ja pouco_tempo',
  over: 'descanso descansar descansarei acaba acabe acabar termina termine livre em_paz passa nao_doi',
  envy: 'inveja invejo sorte_de_quem',
  'the-dead': 'mortos quem_ja_foi quem_morreu os_que_ja_foram quem_ja_morreu descansou',
  survived: `
    acordei sobrevivi acordado acordada estar_vivo to_vivo to_viva abri_os_olhos amanheci ter_sobrevivido estou_vivo estou_viva ainda_vivo
  `,
  sorrow: 'infelizmente raiva odeio pena_que que_pena decepcion* lamento triste_que_acordei droga_que azar desgraca',
  'someone-else': 'pra_outro outra_pessoa pra_alguem_que alguem_q_quer alguem_que_quer quem_quer_viver pra_outra pra_quem_quer',
  spend: 'deem dá gast* ajudem salvem usem dar guardem percam',
  cry: 'choro chorando chorei chorar',
  'all-day': `
    todo_dia o_dia_todo a_noite_toda toda_noite desde_ontem sem_parar o_tempo_todo o_dia_inteiro sem_motivo nao_passa toda_hora ha_dias nao_paro
  `,
  'life-word': 'vida viver',
  'life-bad': `
    merda odeio inferno nao_presta pesa doi nao_vale maldita desgracada obrigacao inercia um_lixo insuportavel nao_é_vida sem_graca detesto nojo
    pesada nao_é_pra_mim
  `,
  fail: 'falhei decepcionei estraguei estrago destrui machuquei acabei_com arruinei fodi magoei',
  everyone: 'todo_mundo tudo todos meus_filhos minha_mae minha_familia quem_eu_amo',
  guilt: `
    culpa_minha minha_culpa nao_me_perdoo me_perdoar a_mim_mesmo_nao nao_mereco_perdao a_culpa_me carregar_essa culpa_que_nao
    vergonha_de_existir nojo_de_mim
  `,
  reach: 'chego chegar ver vejo passo duro durar estar_aqui_no chegue passar_do alcancar',
  later: `
    natal ano_novo ano_que_vem proximo_ano aniversario 30 velho velha fim_de_ano fim_do_ano carnaval 40 amanhecer pascoa ano_q_vem
  `,
  'find-me': 'me_achar me_acharem me_encontrar me_encontrarem me_acham achem_meu meu_cadaver',
  finder: 'amanha morto morta policia camareira mae faxineira rio corpo vizinha nao_seja filho',
  'this-time': 'dessa_vez desta_vez agora_sim da_proxima essa_vez',
  succeed: 'falhar errar falho falha dar_certo deu_certo vai_funcionar da_certo',
  'only-way': 'unica_saida unico_jeito outra_saida outro_jeito mais_facil melhor solucao so_resta so_a so_me_resta o_unico',
  'look-down': 'olhando_pra_baixo olho_pra_baixo olhando_pra_agua olhando_a_agua me_chama vista olhando_os_carros',
  'die-soon': 'morrer_hoje morrer_hj morro_hoje morrer_essa_noite morrer_amanha morrer_agora hoje_morro hoje_eu_morro',
  'left-note': `
    deixei_carta deixei_a_carta deixei_uma_carta deixei_bilhete deixei_um_bilhete deixou_carta deixou_uma_carta deixou_bilhete deixou_um_bilhete
    carta_de_despedida bilhete_de_despedida escrevi_a_carta ja_escrevi_a fiz_a_carta escrevi_as_cartas escrevendo_a_carta escrevendo_minha_carta
    escrevi_minha_carta carta_pronta a_carta_ta cartas_prontas bilhete_na_mesa
  `,
  'took-it-all': 'tomei_tudo tomei_todos ja_tomei engoli_tudo tomei_os_comprimidos tomei_os_remedio tomei_os_remedios',
  'police-kill': 'policia_me_matar policia_me_mate policia_atirar_em_mim policia_atire_em_mim provocar_a_policia',
  'living-word': 'viver da_vida dessa_vida existir desse_mundo estar_vivo estar_viva',
  mind: `
    sentir sente sentiria notar notaria nota perceb* chor* liga ligar importa falta achar procura lembra precisa saberia sentirá ama pergunta
    visita ia_no iria viria preocup* procurou sentisse
  `,
  'die-inf': 'morrer morro morra morresse morto_mesmo',
  absent: 'nao_vou_estar nao_vou_mais_estar nao_estarei nao_vou_ta',
  outgrown: 'velha velhas velho servem serve comprei igreja emagreci alergia brecho',
  'weary-context': 'inverno neve vizinho vizinha sogra natal uno pastel benfica kilo verao frio calor chefe transito musica prova',
  'kill-himself': `
    se_matar se_mata se_matou se_enforcar se_enforcou se_enforca se_jogar se_jogou se_jogasse enforcar_se suicidar_se se_suicidar atirar_se
    se_cortar se_matasse se_atirar se_esfaquear se_ia_matar se_mate
  `,
  'o-clock': 'cedo as 4 5 6 7 tarde despertador da_manha',
  'no-longer': 'mais ja',
  'pills-strong': 'separei separados juntando juntei contei contados guardando guardei acumulando escondidos enfileirados estoquei',
  'do-it-later': `
    quando_todos_dormirem quando_dormirem como_fazer_pra_morrer pensando_como_fazer pensei_em_como ja_pensei_como vou_tentar_outra
    tentar_outra_vez tentar_novamente procurei_como pesquisei_como pesquisando_como quantos_comprimidos quantas_bags_pra_morrer dose_letal
    quanto_precisa_pra_morrer terminar_o_que_comecei terminar_o_servico overdosar faço_hoje
  `,
  gas: `
    abri_o_gas liguei_o_gas gas_ligado cabeca_no_forno saco_na_cabeca sacola_na_cabeca carro_ligado_na_garagem monoxido gasolina_em_mim
    joguei_gasolina soltei_o_volante no_meio_da_estrada no_meio_da_avenida entrei_no_mar entrar_no_mar entrar_no_rio bater_no_muro_de_proposito
    que_um_carro_me acelerar_e_bater
  `,
  'saved-him': `
    me_tiraram_da_ponte me_desceram me_puxaram do_psiquiatrico internado_no_psiquiatrico da_psiquiatria cortaram_a_corda me_seguraram_na
    me_acharam_a_tempo quase_pulei quase_me_joguei quase_me_matei
  `,
  'guilty-of-it': `
    é_isso_que_quero é_isso_q_quero que_seja_a_ultima_vez pra_ninguem_me_salvar pra_ninguem_me_achar esperando_nao_acordar
  `,
  'no-future': `
    nao_marca_nada nao_marquem_nada nao_facam_planos nao_contem_comigo nao_me_esperem nao_me_espera amanha_nao_me nao_escrevam_amanha
    nao_vou_durar nao_tenho_muito_tempo pouco_tempo_de nao_sei_se_chego nao_sei_se_passo nao_sei_se_vou_estar nao_sei_se_aguento
    se_eu_chegar_ate se_eu_ainda_estiver se_eu_estiver_vivo nao_chego_a_velho nao_me_vejo_em nao_penso_em_chegar talvez_eu_nao_esteja
    tarde_demais_pra_mim nao_vejo_depois nao_vejo_alem amanha_quem_sabe
  `,
  'others-minus-me': `
    uma_mae_melhor um_pai_melhor melhor_com_outra melhor_com_outro superam_rapido vao_superar um_problema_a_menos nao_vou_ser_mais_um_problema
    fazer_um_favor_a_todos favor_pra_todo_mundo o_mundo_seria mais_facil_se_eu seria_mais_facil mais_facil_nao_existir merecem_coisa_melhor
    merecem_alguem nao_precisam_de_mim vao_sentir_minha vao_entender vao_se_arrepender dou_problema incomodar_ninguem nao_vai_mais_incomodar
  `,
  'alive-by-rote': `
    vivendo_por_inercia vivo_por_obrigacao morto_vivo morto_por_dentro so_existo so_respiro so_sobrevivo esperando_a_morte esperando_minha_hora
    esperando_minha_vez so_vivo_por so_to_vivo so_to_aqui so_por_causa_da ja_vivi_bastante ja_vivi_o ja_viveu_o ja_fiz_minha_parte ja_criei_meus
    acordar_é_a_pior nada_me_prende nada_me_segura
  `,
  'off-switch': `
    me_desligar desligar_a_cabeca desligar_minha_cabeca desligar_tudo apagar_tudo_em sair_de_tudo fugir_de_tudo_pra largar_tudo_e_sumir
    calar_minha_cabeca
  `,
  'dead-thought': `
    penso_na_morte pensando_na_morte penso_muito_na_morte sonho_que_morri sonhei_que_morria sonho_com_a_morte o_que_tem_depois
    o_que_acontece_depois imagino_meu_enterro imagino_meu_velorio olhando_os_remedios olho_os_remedios olho_pro_rio olhando_o_rio
    olhando_pra_ponte olhando_o_trem pensando_na_ponte deus_esqueceu deus_me_esqueceu deus_nao_me_quer porque_deus_nao_me pq_deus_nao_me
    até_deus_desistiu vem_umas_ideias penso_umas_coisas coisas_que_nao_devo coisas_tristes fala_estranho como_se_fosse_despedida se_despedindo
    coisas_de_despedida foto_preta pensando_em_morrer penso_em_morrer falei_em_morrer fala_em_morrer falando_em_morrer falou_em_morrer
  `,
  'love-last': `
    vim_me_despedir queria_me_despedir me_despedi_de despedir_de_voces antes_de_ir antes_de_partir foi_bom_conhecer lembrem_de_mim lembra_de_mim
    que_eu_perdoo que_perdoo_ele fica_com_minhas_coisas escrevi_pra_cada liguei_pra_todo_mundo abraca_meus da_um_beijo_nos papai_ama_voces
    mamae_ama_voces te_amo_obrigado
  `,
  'give-mine': `
    fica_com_meu fica_com_minha fiquem_com_minhas dei_tudo dei_minhas_coisas doei_tudo minhas_coisas_tudo apaguei_minhas_redes deletou_as_redes
    deletei_tudo coloquei_no_nome paguei_tudo_que deixei_tudo_limpo deixou_a_chave
  `,
  low: `
    destruido destruida destroçado quebrado_por_dentro afundando afogando sufocado tao_so tao_sozinho tao_sozinha no_buraco num_buraco escuro
    derrotado sem_forcas acabado acabada deprimid* depre depressivo depressiva depressao_pesada
  `,
  'out-word': `
    descansar paz silencio ir_embora que_acabe que_isso_acabe que_isso_pare sumir parar_de_sentir nao_sentir que_passe acabar terminar
    largar_tudo fugir
  `,
  until: 'ate pra_que',
  'stop-living': `
    nao_acordar nao_acorde parar_de_respirar coracao_parar o_coracao_pare me_mate me_mata morrer eu_morra me_leve nao_existir
  `,
  'family-all': 'mae pai filhos filho filha gente pessoal a_todos todo_mundo aos_meus pros_meus familia vo',
  sin: 'pecado deus_perdoa deus_me_perdoa pro_inferno',
  'hates-me': `
    me_odeia me_odeiam tem_vergonha_de_mim cansaram_de_mim desistiram_de_mim desistiu_de_mim me_abandonaram me_abandonou viraram_as_costas
    esqueceram_de_mim nao_me_quer nao_me_querem nao_me_ama
  `,
  'self-neglect': `
    saio_da_cama levanto_da_cama sai_da_cama levantei_da_cama saio_do_quarto tomo_banho me_levanto sair_da_cama levantar_da_cama
  `,
  stare: 'olhando olho olhar pensando penso pensei encarando olhei encaro',
  means: 'comprimidos remedios ponte arma corda trilhos rio gilete trem frasco telhado lamina',
  number: '10 12 15 20 25 30 40 50 60 100 vinte trinta quinze um_monte inteiro inteira um_punhado todos_os',
  'pill-word': 'comprimidos remedios percocet percs tylenol xanax rivotril clonazepam calmantes pilulas dipirona gardenal',
  'feel-nothing': 'nao_sinto_nada nao_sinto_mais ja_nao_sinto nao_consigo_sentir sinto_que_nao_valho sinto_que_sobro',
  'let-go': 'me_soltar me_deixar_ir me_entregar parar_de_lutar hora_de_ir minha_hora_chegou me_dou_por_vencido partir',
  'stopped-meds': `
    parei_de_comer parou_de_comer parei_de_tomar parei_a_insulina parei_a_dialise nao_tomo_mais_meus larguei_o_tratamento parei_o_tratamento
  `,
  'cut-self': 'me_cortei me_corto cortei_me corto_me me_queimei me_queimo me_furei queimei_me',
  'did-it-all': `
    roleta_russa uma_bala puxei_o_gatilho apertei_o_gatilho apertar_o_gatilho adeus_mundo terminar_o_que_comecei me_esfaqueei faca_no_pulso
    faca_no_pescoco gilete_no_pulso se_deu_um_tiro deu_um_tiro_na se_jogou_da se_enforcou coracao_parar vao_me_ver_no_jornal
    digam_que_foi_de_proposito nao_me_ressuscitem nao_me_reanimem me_deixem_ir me_deixem_morrer me_deixa_morrer hoje_e_o_dia é_hoje
    dessa_vez_nao_falho sangrar_ate minha_ultima_dose pra_nunca_mais_acordar nao_amanhecer amanha_nao_amanheco me_deixa_caido me_deixem_caido
    me_deixem_ai
  `,
  unseen: `
    nao_pertenco nao_me_encaixo eu_nao_importo nao_importo_pra sou_invisivel ninguem_me_enxerga sou_um_erro sou_veneno tudo_que_eu_toco
    to_amaldicoad* leva_eu_no_lugar devia_ter_me_levado nao_chorem_por_mim nao_me_procurem nao_chora_por_mim rezem_pela_minha_alma
    deus_me_perdoe odeio_acordar cansado_de_acordar cansada_de_acordar nao_quero_que_amanheca nao_quero_outro_dia mais_um_dia_assim
    nao_consigo_fingir fingindo_que_to_bem perdendo_a_luta nao_acho_motivo nao_encontro_motivo nao_fui_feito_pra nao_sou_desse_mundo
    nao_tem_lugar_pra_mim nada_me_faz_feliz nada_me_alegra as_senhas_estao a_chave_ta_debaixo aluguel_ta_pago comida_pra_semana o_que_me_resta
    pra_que_acordar nao_mereco_estar nao_faz_diferenca_se_eu
  `,
  'with-him': 'com_ele com_ela relacao contrato namoro nesses moveis',
  toy: 'de_agua brinquedo cola_quente',
  'to-sleep': 'dormir durmo durma',
  bath: 'banheiro banheira chuveiro trancado trancada quarto_com',
  kill: 'matar mato mata matando enforcar esfaquear atirar afogar acabar kill',
  'tired-of-all': `
    cansad*_de_tudo cansei_de_tudo fart*_de_tudo chei*_de_tudo cansad*_disso_tudo quero_que_pare quero_que_isso_acabe quero_que_tudo_acabe
    que_tudo_pare quero_paz so_quero_descansar quero_descansar faz_isso_parar
  `,
  back: 'de_volta voltar novamente',
  'done-living': `
    cansad*_de_viver cansei_de_viver fart*_de_viver cansad*_da_vida cansei_da_vida fart*_da_vida cansad*_dessa_vida odeio_viver odeio_estar_viv*
    nao_quero_mais_viver perdi_a_vontade_de_viver sem_vontade_de_viver nao_suporto_viver chega_de_viver renuncio_a_vida
  `,
  night: 'noite noites ontem madrugada',
  deep: 'fundo funda fundos profundo profunda',
  bleed: 'sangue sangr* pontos',
  saved: 'guardei guardad* juntei juntad* escondi* estoquei',
  'next-time': 'da_proxima proxima_vez dessa_vez desta_vez na_proxima outra_vez_vai',
  'nobody-minds': 'ninguem alguem_me alguem_ia quem_ia quem_vai quem quanto_tempo_ate',
  time: 'hora tempo momento dia',
  attempt: 'tentativa tentativas',
  allow: 'deixa deixe deixem deixo deixar que_a',
  'then-self': 'e_depois_eu e_depois_me e_depois_se_mata depois_me_mato depois_se_mata e_depois_ele_mesmo',
}
