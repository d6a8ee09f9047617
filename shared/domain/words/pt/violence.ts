/** Portuguese words of violence: who does it, what is done, with what, and how a person lives under it. */
import type { Senses } from '../senses.ts'

export const violence: Senses = {
  'i-self': 'eu',
  'he-she': 'ele ela eles elas eli el esse_homem esse_cara aquele_cara meu_homem eze ele_ta',
  attacker:
    'dealer traficante trafica pimp cafetao cliente chefe patrao patroa dono dona landlord guarda seguranca staff cuidador cuidadora padrasto madrasta tio cunado cunhado roommate colega vizinho pastor padre treinador professor gangue coiote homem homens cara caras sujeito uns filho neto irmao primo policial policia sogra sogro genro',
  me: 'mim minha meu minhas meus nossa nosso',
  third:
    'mulher esposa namorada filha filho filhos filhas criancas crianca meninos menina menino bebe mae irma irmao irmazinha irmaozinho avo prima primo vizinha amiga amigo nela nele neles nelas dela sobrinha cachorro gato alguem moca todos gente colega tia familia todo_mundo pais cunhada irmaos sogra moça uma_moca menininha',
  'me-before': 'me mi nos',
  harms:
    'bate bateu batia baterem bateram batendo bater baeteu espanc* soca socou chutou chuta chutava estapeia estapeou enforc* estrangul* sufoc* esganou esgana esfaque* estupr* estrupo* estrup* violou violaram violava abusou abusa abusava abusaram agred* agride agrediu apalp* tortur* maltrata maltratava socaram chutaram esganando esmurr* esbofet* chicote* espanca atropelou afogou afoga afogar esfaquear sova surrou bateno baten baterao asfixi* massacrou apedrej* bat espancando agredindo socando chutar soquear bate_em',
  'harms-too': `
    atacou atacaram assaltaram feriu atirou atiraram arrastou arrasta dopou doparam drogou drogaram sequestr* atropelou levanta_a_mao deu_porrada da_porrada meteu_a_mao
    mete_a_mao mete_a_porrada meteu_a_porrada desceu_a_mao desce_a_mao cobriu_de_porrada quebrou_na_porrada encheu_de_porrada enche_de_porrada encheu_de_soco surrou surra
    moeu desceu_o_cacete violentou violentaram amarrou amarraram jogou_o_carro jogou_agua jogou_alcool jogou_gasolina jogou_oleo quebrou_a_cara quebrou_no_pau partiu_pra_cima
    partiu_para_cima veio_pra_cima vem_pra_cima avancou_em avancou_pra meteu_o_pau meteu_o_soco deu_um_tiro deram_um_tiro deram_tiro deu_tiro deu_uma_facada deixou_roxa
    deixou_sangrando deixou_toda caiu_na_porrada
  `,
  'harms-me': `
    bateu_em_mim bate_em_mim batendo_em_mim bater_em_mim batia_em_mim bate_me bateu_me bater_me batia_me agride_me agrediu_me violou_me enforcou_me abusou_de_mim
    abusaram_de_mim abusa_de_mim abusava_de_mim me_bate me_bateu me_bateram me_batia me_batendo me_bater encostou_a_mao da_m_ku ta_da_m da_me_porrada deu_me_porrada
    ameacou_me partiu_me deu_me_um_murro pra_cima_de_mim sendo_abusad* fez_mal_a_mim me_pegou_a_forca me_pegou_de_porrada me_pega_de_porrada tenta_me_agarrar
    mi_bate da_m_pankada forcou_me empurrou_me bateu_de_cinto bate_de_cinto me_jogou_contra me_jogou_na me_jogou_no me_empurrou_da me_bate_de apertar_meu_pescoco
    quebrou_meu_nariz quebrou_meu_dente quebrou_meu_braco quebrou_minha_costela quebrou_minha_perna aguentar_as_surras me_arrebentou me_quebrou_toda
    me_quebrou_inteira me_deixou_no_chao me_deixou_com_o_olho me_deixou_toda me_encheu_de me_cobriu_de me_puxaram_pro tentou_me_puxar acabou_comigo me_apagou_na
    me_detonou me_moeu me_jogou_no_chao me_jogar_no_chao me_hit soltou_o_cachorro_em passou_a_faca quebraram_minha quebrou_minha fez_isso_comigo cortou_o_freio
  `,
  'harms-third':
    'bate_na bateu_na batendo_na bate_no_meu bateu_no_meu bate_nos bateu_nos bate_nas bateu_nas batendo_nela batendo_nele bate_nela bateu_nela batendo_no_meu bater_na bater_nela enforcou_a estuprou_a esfaqueou_o apanha_do apanhando_do apanhou_do abusou_da abusa_da mexe_com_minha mexeu_com_minha mexe_com_a_minha toca_na_minha agredida_pelo agredida_pela batia_na',
  hits: 'bater',
  roughs:
    'empurr* joga jogou jogaram segurou apertou aperta sacudiu sacode puxa puxou puxava encurralou cuspiu cospe grita gritou gritava xinga xingou humilha humilhou prensou imprensou balancou',
  'hard-place': 'escada escadas parede fogao chao cama carro janela mesa vidro cabelo cabelos barriga gravida peito rua cabeca muro',
  'hit-idiom':
    'me_bateu_uma me_bateu_um bateu_saudade bateu_a_fome bateu_fome bateu_sono bateu_o bateu_a_tristeza bateu_a_saudade bate_saudade bate_uma bate_um bateu_aquela bateu_vontade bateu_a_vontade bati_o_carro bate_o_cartao bateu_ponto bater_ponto bate_forte bateu_forte apanhei_o apanhar_o apanha_o_onibus apanhar_a apanhei_a apanhei_chuva apanhando_para bate_papo bater_papo bater_um saudade saudades bateu_medo bate_aquela me_bateu_a time jogo gripe para_instalar pra_instalar no_meu_carro na_bola conserto',
  'never-did': 'nunca jamais parou_de ninguem',
  got: 'fui foi sou sendo ser estou esta to tou ta fomos era',
  harmed:
    'agredid* espancad* estuprad* violad* violentad* esfaquead* baleado baleada assaltad* sequestrad* ameacad* enforcad* estrangulad* atacad* torturad* forcad* raped sufocad* maltratad* perseguid* abusada abusado abusadas',
  'shot-idiom': 'vacina injecao pela_lei a_agradecer fogos artificio',
  assault: `
    apanho apanhei apanhando apanhar apanhou apanharam estuprada estuprado estupro estuprador estupraram espancada espancado espancaram violentada violentado violentaram
    abusada abusado violencia_domestica esfaqueada esfaqueado tiroteio baleado baleada atiraram_em agressao agressoes sequestrada sequestraram me_roubaram_e abuso_sexual
    trafico_de_pessoas medida_protetiva jurado_de_morte jurada_de_morte violada violado maria_da_penha tentativa_de_homicidio porradas pancadaria linchar linchado
    bala_perdida tao_atirando violento_comigo sendo_agredid* agredida agredido apanhei_do apanhei_de apanha_do apanha_de
  `,
  blow: 'soco socos tapa tapas murro murros chute chutes surra surras porrada porradas pancada pancadas bofetada bofetao paulada cadeirada garrafada pontape pontapes tabefe cacetada cabecada cintada cintadas correada coronhada tijolada martelada cotovelada facada sova pisa taco chinelada joelhada chapada pesada empurrao empurroes mordida chicotada bicuda safanao',
  deals:
    'deu deram da dao dava dando meteu mete levei levou leva tomei tomou acertou tacou tascou lascou bateu bate ganhei desferiu sentou',
  rape: `
    estuprada estuprado estuprou estupro estupra estuprar estuprador estupraram violentada violentou violentaram abusou_de_mim abusaram_de_mim abusada abusado
    abusando em_cima_de_mim me_agarrou me_agarra me_agarrar me_agarraram passou_a_mao passa_a_mao passaram_a_mao se_aproveitou_de se_aproveitaram fizeram_comigo
    fez_comigo entra_no_meu_quarto entra_na_minha_cama deitou_na_minha_cama minhas_partes tirou_minha_roupa sexo_a_forca me_violou fui_violada me_alisa me_bolinou
    me_bulinou tentou_me_estuprar me_estuprar me_penetrou se_revezaram tirou_a_minha_roupa me_segurou_e me_segurando_no tentou_me_violentar mao_dentro_da
    mostrou_o_penis abusar_de_mim me_estrup* estrupada estrupado nao_saia_de_cima nao_aceita_nao eu_nao_queria_mas eu_nao_queria_e faz_coisas_comigo me_fez_transar
    acordei_sem_roupa eu_disse_nao_e me_estuprou fez_comigo_dormindo
  `,
  undressed: 'sem_roupa pelada pelado sem_calca sem_calcinha nua nu',
  wake: 'acordei acordou acorda dormindo apaguei desmaiada apagada',
  'said-no': 'disse_nao disse_que_nao falei_nao falei_que_nao dizendo_nao falo_nao digo_nao pedi_pra_parar disse_para_parar mandei_parar',
  'went-on': 'continuou continua mesmo_assim nao_parou fez faz insistiu forcou forcando',
  touches: 'toca tocou tocava tocando apalpa apalpou alisa alisou mexe_comigo me_tocou me_tocava',
  throat: 'pescoco garganta goela debaixo_da_agua afogar rosto cara',
  squeezes: 'apertou aperta apertando apertava maos mao pegou travesseiro segurou agarrou gravata fio cinto botou colocou',
  'throat-grip':
    'apertou_meu_pescoco aperta_meu_pescoco pelo_pescoco no_pescoco no_meu_pescoco apertou_o_meu_pescoco me_enforc* me_esganou me_sufoc* me_estrangul* mata_leao travesseiro_na_cara me_afogou tapou_minha_boca me_asfixi*',
  breaks:
    'quebrou quebra quebraram quebrar partiu partiram rachou cortou queimou torceu deslocou arrebentou estourou fraturou furou puxou bateu socou inchou arrancou destruiu',
  body: 'nariz maxilar queixo braco bracos pulso costela costelas dente dentes labio boca olho olhos rosto cara cabeca dedo dedos mao perna pernas pescoco orelha ouvido barriga cabelo joelho osso clavicula ombro cotovelo',
  'black-eye':
    'olho_roxo olhos_roxos olho_inchado rosto_inchado cara_inchada boca_cortada labio_cortado toda_roxa todo_roxo toda_machucada boca_inchada',
  'kills-me': `
    vai_me_matar quer_me_matar mata_me nos_mata mata_meus mata_meu mata_minha mata_todo_mundo mata_a_gente mata_nos acabar_comigo acaba_comigo me_apaga_de_vez dar_um_tiro
    me_da_um_tiro tiro_em_mim tiro_na_minha me_matarem querendo_me_matar quebrar_minhas_pernas quebra_minhas_pernas me_arrebenta me_pegar_la vai_me_pegar vao_me_pegar
    me_quebra_toda me_quebra_de me_queimar_viva tocar_fogo_em botar_fogo_na vai_me_achar me_da_cabo da_cabo_de_mim ta_mata_m mata_m ele_me_arrebenta ele_me_mata eles_me_matam
    ia_me_matar tentou_me_matar tenta_me_matar pode_me_matar quis_me_matar querem_me_matar vao_me_matar veio_me_matar quase_me_matou vai_me_arrebentar vai_me_quebrar
    vai_matar_meus vai_matar_minha vai_me_encontrar quase_me_mata vai_mi_matar vai_me_mata vem_me_matar pra_me_matar para_me_matar tentando_me_matar tentou_me_afogar
    tentou_me_enforcar tentou_me_atropelar quis_me_esfaquear vai_me_enforcar vai_me_esfaquear vai_me_queimar vai_me_dar_um_tiro vai_me_furar vai_me_espancar vai_acabar_comigo
    vai_me_bater vai_me_cortar vai_dar_cabo vai_quebrar_minha vai_me_achar_e
  `,
  kill: 'mata matar mate matam matou acabar',
  'kill-only': 'matar mata mate',
  'mild-killer':
    'calor costas frio pes pe joelho cabeca mae chefe trabalho sono fome transito dor dente estresse aluguel tedio musica risada rir kkk kkkk rsrs nervos ansiedade curiosidade saudade chuva clima escada segunda prova dieta academia preguica sede solidao cansaco espera coluna barriga po patroa professora ressaca abstinencia treino tosse tanto',
  gonna: 'vai vao ia quer querem queria quis tenta tentou veio vem',
  threatens: 'ameac* ameass* chantag*',
  'threatens-me':
    'me_ameac* me_ameass* ta_ameac* ameacando_me ameacou_me ameaca_de_morte ameacada ameacado ameacas nos_ameac* me_chantag* chantageando ameacar_me jurou_que jurado_de jurada_de ameacou_meus ameaca_meus ameaca_com ameacou_com me_jurou',
  vows: 'disse diz dizendo falou fala falaram disseram jurou jura gritando avisou mandou promete q_se que_se',
  'or-else': 'se quando antes qd qdo',
  'im-dead': 'vc_ta_morta voce_ta_morta vou_morrer_na_mao morrer_na_mao mulher_morta',
  'for-life':
    'pela_minha_vida por_minha_vida pela_vida corro_perigo corre_perigo em_perigo correndo_perigo perigo_de_vida corro_risco correndo_risco que_me_mate que_ele_me medo_de_morrer risco_de_vida perigo',
  weapon:
    'arma armas armado armados armada revolver pistola faca facas facao canivete navalha estilete machado martelo porrete barra_de_ferro rifle espingarda tesoura peixeira chave_de_fenda agua_quente agua_fervendo gun knife',
  wields:
    'tem ta tao puxou puxa apontou aponta apontando apontaram botou bota colocou coloca pos anda tirou sacou pegou veio vem bateu jogou dorme guarda entrou entraram comprou mandou carrega ameac* mostrou quebrou queimou furou',
  'at-me':
    'na_minha_cara na_minha_cabeca na_minha_boca no_meu_pescoco no_pescoco na_cabeca na_cara na_boca pra_mim em_mim contra_mim na_minha_garganta apontada me_apont* a_minha_cabeca',
  sports:
    'futebol jogo time times gol campeonato copa ufc luta boxe flamengo corinthians palmeiras cruzeiro galo atletico celtics truco torneio placar partida domino',
  'gun-talk':
    'cozinha cozinhar brinquedo cola bolo lei leis controle noticia pao manteiga cerveja jogo aquecedor secador de_novela churrasco ferramenta carregador cinto_de_seguranca tv fone gel agua_com doze pe_frio internet sanitario',
  stalks:
    'me_persegue perseguindo persegue perseguiu perseguem perseguida stalk stalker stalking stalkeando stalkeia stalked me_vigia me_vigiando vigiando_me rondando me_caca me_cacando cacando assedi*',
  'after-me': `
    me_seguindo me_segue me_seguiu me_seguem seguindo_me sendo_seguida sendo_seguido seguida_por atras_de_mim vindo_me_pegar vem_me_pegar veio_atras
    me_procurando_pra procurando_por_mim me_caçando me_esperando esperando_me me_espera_na me_espera_la rastreador rastreia gps correu_atras correndo_atras
    vigiando_minha atras_do_meu_irmao sabe_onde_moro me_perseg* ta_me_vigiando me_cercou me_cercaram nos_seguindo me_encontraram tao_me_esperando tao_me_procurando
    ta_me_procurando esta_me_seguindo que_me_seguem me_cac* tao_atras_de me_achou ele_me_achou me_encontrou tao_me_seguindo ta_me_seguindo tao_cobrando
  `,
  social:
    'instagram insta tiktok facebook fb snap youtube cachorro gato pagina onibus uber sorte enfermeira terapeuta conselheira medico consulta emprego assistente',
  appears: `
    fora parado parada aparece apareceu aparecendo chegou chega veio voltou passa passou passando batendo chutando arrombando arrombou quebrando quebrou
    tentando_entrar invadiu invadindo entrou esperando violou furou descumpriu sabe_onde estacionado rondando tentando entraram botaram colocou saiu soltaram
    sem_avisar
  `,
  'my-door':
    'porta janela casa trabalho carro apartamento ap rua abrigo shelter clinica moro aqui fora escola esquina portao barraca quarto ordem medida',
  smashes:
    'arrombando arrombou arrombar quebrando_tudo quebrou_tudo quebrando_a_porta quebrou_a_porta chutando_a_porta chutou_a_porta batendo_na_porta esmurrando_a socando_a_porta botar_fogo tocar_fogo botou_fogo botaram_fogo tacou_fogo invadiu_minha invadiu_a quebrou_minha_janela quebrou_a_casa derrubando_a_porta derrubou_a_porta destruindo_tudo destruiu_tudo tentando_entrar quer_entrar_a entrar_a_forca forcando_a_porta entrou_a_forca invadiram',
  'court-order': 'medida_protetiva restraining_order ordem_de_restricao 209a ordem_de_protecao',
  locks: 'tranca trancou trancaram prende prendeu prenderam amarra amarrou amarraram segura mantem mantêm tem fechou',
  'locked-in': `
    me_trancou me_tranca me_trancaram me_prendeu me_prende_em me_amarrou me_amarraram carcere nao_consigo_sair_daqui nao_consigo_fugir prisioneira refem locked_in
    levou_a_chave levaram_a_chave me_mantem me_mantêm nos_mantem nos_mantêm contra_minha_vontade pra_um_lugar_que_nao um_lugar_q_nao me_levando_pra pra_longe
    me_levaram_a_forca bloqueou_a_porta na_frente_da_porta nao_me_da_a_chave amarrada_na amarrado_na me_mantem_presa me_deixou_trancada me_deixa_trancada
    deixou_presa ta_presa_na presas_aqui trancou_a_porta tranca_a_porta trancou_ela nos_trancou nos_prendeu sumiu_com_a_chave escondeu_a_chave me_deixou_amarrad*
    to_presa_aqui estou_presa to_presa_em to_presa_na tranca_a_gente nos_tranca nao_tem_saida unica_chave me_encurralou to_trancada to_trancado levou_as_chaves
    tem_meninas_trancadas
  `,
  'locked-idiom':
    'cadeia prisao bicicleta neve detox chaves_dentro chave_dentro me_tranquei tranquei armario elevador engarrafamento transito estudando faculdade matricula presa_no_trabalho preso_no_trabalho presa_no_transito preso_no preso_na_neve',
  let: 'deixa deixam deixava deixou deixaram permite permitem',
  'go-out': 'sair saia ir fugir embora descer correr trancar parar sair_de comer',
  'wont-let-out':
    'nao_me_deixa_sair n_me_deixa_sair nao_deixa_eu_sair n_deixa_eu_sair nao_me_deixam_sair nao_deixam_eu_sair nao_deixa_ela_sair nao_me_deixa_ir nao_deixa_eu_ir_embora nao_deixa_sair nao_deixam_sair sem_deixar_sair nao_deixam_a_gente_sair nao_deixou_eu_sair nao_me_deixava_sair nao_me_deixa_descer nao_me_deixa_parar nao_deixa_eu_parar nao_deixa_a_gente_sair nao_me_deixa_largar nao_me_deixou_sair proibida_de_sair',
  pimp: `
    pimp cafetao cafetina me_vende me_vendem me_vendeu me_venderam vende_ela vendem_ela me_vendia vender_meu_corpo prostituicao me_prostitu* prostituir com_o_corpo
    com_meu_corpo trafico_humano traficada escrava escravidao minha_cota me_aluga me_oferece_pra ponto_de_prostituicao me_poe_na_rua me_trick um_trick o_trick
    meu_trick o_john garota_de_programa me_empresta_pros me_oferece vende_meu_corpo trabalhar_na_rua me_trocou_por me_vendeu_por deixou_os_amigos deixa_os_amigos
    obrigam_a_fazer_programa obriga_a_fazer_programa fazer_programa
  `,
  forces:
    'obriga obrigam obrigou obrigaram obrigava obrigada obrigado forca forçam forcou forcaram forcada forcado faz fazem fez tenho_que tenho_q manda mandam exige exigem força',
  'sex-work':
    'transar sexo dormir_com deitar_com programa programas vender clientes cliente homens coisas prostituir trabalhar rua levar carregar favores drogar dancar ficar_pelada pagar assinar ficar_com_outros entregar foto beber cheirar me_picar',
  'forced-sex':
    'me_forcou me_forca me_forcaram me_forçar me_obrigou_a me_obriga_a me_obriga me_obrigou fui_forcad* fui_obrigad* sendo_obrigad* sendo_forcad* a_forca quer_sexo sexo_em_troca em_troca_de_sexo transar_a_forca contra_a_minha_vontade contra_minha_vontade',
  'forced-drugs':
    'me_injeta me_injetou me_droga me_drogam me_drogou me_drogaram me_dopa me_dopou me_doparam me_mantem_drogada na_minha_bebida no_meu_copo no_meu_drink na_bebida batizou_minha boa_noite_cinderela colocaram_algo me_aplicou_a_forca me_furou_com me_da_droga_pra droga_pra_eu me_apaga_com pra_me_apagar pra_eu_dormir me_da_remedio_pra dopada',
  papers:
    'passaporte papeis id identidade cartao dinheiro cheque chave chaves sapatos remedio remedios metadona medicacao celular documento documentos salario pagamento carteira roupas telefone',
  passport: 'passaporte passaportes',
  keeps:
    'tira tirou tiraram pega pegou pegaram guarda guardou esconde escondeu fica ficou ficam controla prendeu tomou toma segura roubou tem quebrou jogou',
  'takes-my':
    'fica_com_meu fica_com_minha fica_com_todo ficou_com_meu guarda_meu pega_meu pegou_meu pegaram_meu tira_meu tirou_meu tirou_minha esconde_minha esconde_meu escondeu_meu escondeu_minha controla_meu controla_minha controla_o_dinheiro pega_meu_salario tomou_a_chave tomou_meu tomou_minha me_tomou pegou_minha_chave pega_minha pegaram_meu_passaporte levou_meu_passaporte ficou_com_meu_passaporte com_meu_passaporte',
  deports:
    'deportar deportam deporta deportem denuncia ice imigracao dcf dcyf tirar_meus_filhos tomar_meus_filhos tirar_as_criancas tira_meus_filhos guarda_dos green_card me_denunci* filhos',
  afraid: 'medo medu temo assustad* apavorad* aterrorizad* panico pavor morrendo_de_medo cagaco receio',
  'go-home':
    'voltar_pra_casa voltar_para_casa voltar_a_casa ir_pra_casa ir_para_casa chegar_em_casa ficar_em_casa largar_dele deixar_ele deixar_dele sair_de_casa dormir bai_kaza sair_na_rua voltar_la denunciar voltar_pra_la chamar_a_policia ele_chegar',
  'fear-idiom':
    'dentista agulha entrevista fantasma aranha cirurgia resultado escuro filme altura prova recair recaida prova exame juiz operacao',
  escapes:
    'escondida escondido escondidos escondidas me_escondi me_esconder me_escondendo fugir fugi fugindo fugiu escapar escapei sair_daqui me_tira_daqui me_tirem abrigo_pra_mulher lugar_seguro sai_correndo sai_de_casa correndo_dele fugida me_tranquei',
  'hide-place':
    'banheiro armario guarda_roupa porao debaixo_da_cama sotao garagem mato vizinha vizinhos vizinho igreja carro cvs quarto chao',
  hear: 'ouco ouvindo ouvi escuto escutando escutei ouve gritos gritando grita chorando vizinha vizinhos vizinho barulho brigam briga pancadas',
  abuse: `
    abusivo abusiva abusador agressor agressivo agressiva violento violenta toxico toxica controlador controladora ciumento ciumenta possessivo manipulador perigoso
    machista pavio_curto estourado relacionamento_abusivo abuso controla toxic violencia
  `,
  'abuse-talk':
    'substancia substancias alcool conselheira prevencao curso palestra videogame cachorro bairro_violento abuso_de_drogas abuso_de_poder voluntaria grupo doacao',
  checks:
    'olha olhando olhou mexe mexeu mexendo le leu lendo ve viu ver vendo fuca fucou fuçando revista revistou checa confere vigia espia monitora rastreia controla pega pegou tem atende senha senhas hackeou clonou quebrou jogou tomou vigiando revira colocou_app colocou_um acesso',
  'my-phone':
    'celular cel telefone msg msgs mensagem mensagens conversas senha senhas facebook localizacao whatsapp zap email tudo isso conta contas bolsa insta fone app',
  mad: 'ciume ciumes ciumento ciumenta bravo brava raiva furioso irritado agressivo agressiva louco louca violento violenta nervoso nervosa puto possesso transtornado doido fera zangado zangada estressado mad jealous',
  'gets-mad': `
    fica_bravo fica_brava fica_nervos* fica_puto fica_agressiv* fica_violent* fica_louco fica_uma_fera fica_com_raiva fica_doido fica_com_ciume fica_furios* fica_irritad*
    fica_com_odio fica_possesso fica_esquisito fica_estranho_quando ficou_louco ficou_bravo ficou_puto ficou_violent* zanga_se se_zanga morre_de_ciume tem_ciume muito_ciume
    surta surtou perde_a_cabeca estoura_comigo quando_bebe quando_ele_bebe qdo_bebe qd_bebe qdo_ele_bebe quando_usa muda_quando se_irrita explode vira_bicho vira_outro
    me_irritar_ele irritar_ele o_irritar irrito_ele implica_comigo desconfia_de_mim acha_que_traio acha_que_eu_traio outro_homem
  `,
  rules: `
    nao_gosta_que nao_gosta_q nao_quer_que_eu nao_quer_q_eu me_proib* proibe me_controla controla_tudo controla_minha controla_meu nao_me_deixa nao_deixa_eu
    n_deixa_eu n_me_deixa nao_deixa_ela nao_deixou_eu vigia_tudo tenho_que_pedir_permissao pedir_permissao pedir_pra_ele conta_os_minutos conta_o_troco cheira_minha
    sabe_onde_eu_to sabe_onde_to me_liga_toda_hora mandar_foto mandar_localizacao me_isola ele_decide ele_que_decide so_me_deixa nao_posso_ter_amig* me_afasta_da
    nao_posso_sair_sem cameras_em pede_minha_localizacao minha_localizacao me_acusa acha_que_traio ele_que_manda ele_manda nao_me_leva nao_me_deixou apagou_meus
    apaga_meus sem_a_permissao permissao_dele me_liga_a_cada quer_minha_senha quer_saber_onde ele_paga_e confere_meu me_rastreia me_controlando controlador
    peco_permissao nao_tenho_permissao nao_sou_nada_sem sem_ele_saber me_proibiu proibiu decide_com_quem com_quem_eu_falo nao_posso_fazer_nada_sem me_vigia
    mexe_nas_minhas mexe_no_meu me_checa me_exige nao_deixa_trabalhar nao_quer_que nao_deixa_minha ninguem_vai_acreditar acabar_com_a_minha_vida foto_pra_provar
    conta_meus_remedios esconde_meus_remedios sempre_pedindo_desculpa nao_tenho_dinheiro_pra_sair mede_o_tempo conta_o_tempo nao_tenho_acesso_ao le_meu_celular
    fica_com_meu_salario pega_meu_salario nao_fala_mais_com_a_gente
  `,
  'let-idiom': 'nao_me_deixa_dormir nao_me_deixa_em_paz nao_me_deixam_entrar dor nao_me_deixa_mentir',
  eggshells: `
    pisando_em_ovos piso_em_ovos pisar_em_ovos casca_de_ovo cuidado_com_tudo cuidado_com_o_que cuidado_para_nao cuidado_pra_nao pra_nao_irritar para_nao_o_irritar
    medindo_as_palavras medir_as_palavras pra_ele_nao_ficar nao_pode_desconfiar palavra_chave senha_secreta codigo de_olho_aberto um_olho_aberto na_ponta_dos_pes
    mala_pronta
  `,
  unsafe:
    'nao_me_sinto_segur* n_me_sinto_segur* nao_to_segur* nao_estou_segur* insegura nao_e_seguro nao_estao_segur* nao_tao_segur* nao_estamos_segur* nao_tamos_segur* nao_me_sinto_bem_em_casa nao_ta_seguro nao_ta_segura nao_me_senti_segur* sem_seguranca',
  'unsafe-talk': 'estrada gelo dirigir ponte agua seringa',
  'hes-here': `
    ele_ta_aqui ela_ta_aqui ele_esta_aqui ta_do_lado ta_aqui_do ta_perto ta_aqui_perto ele_ta_perto ta_na_sala ta_no_quarto ta_olhando ta_ouvindo ta_escutando se_ele_ver
    se_ele_ve se_ele_ler se_ele_souber se_ele_descobr* se_meu_marido se_ele_pegar se_ela_ver ele_vai_ver ele_pode_ver quando_ele_chega ele_chega chega_as ele_nao_pode
    sem_ele_saber ele_nao_ver nao_ver pra_ele_nao nao_pode_saber nao_pode_ver nao_quero_que_ele nao_quero_q_meu nao_quero_que_meu ele_le ele_ve meu_marido_le meu_marido_ve
    marido_le ele_atende homem_atender homem_responder ele_leu ele_viu marido_viu vai_me_achar ele_ta_dormindo ele_ta_no ele_ta_em_casa ta_em_casa antes_dele_chegar
    antes_que_ele antes_que_chegue ele_nao_sabe ele_volta quando_ele_sair ele_descobrir escondido_dele to_ferrada to_fudida nao_sabe_que_to pra_ele_nao_ver ele_vai_ver_isso
    se_ver_isso do_meu_lado ta_junto desliga_se apaguei_o_app escondida_dele por_cima_do_meu_ombro se_ele_visse entre_a_gente
  `,
  hush: 'nao_posso_falar n_posso_falar nao_posso_escrever nao_posso_responder nao_posso_ligar nao_posso_demorar nao_me_liga nao_liga nao_liguem nao_manda nao_manda_mais nao_mande nao_mandem nao_responde nao_responda para_de_mandar parem_de_mandar parem_de parem apaga apaguem apago apague so_mensagem so_msg so_texto sigilo discret* finge finjam depois_eu_falo depois_eu_respondo escondid* segredo delete nao_fala_pra_ele nao_conta_pra nao_digam baixinho em_segredo escondido_dele sem_que_ele nao_consegui_responder',
  outbursts: `
    me_xinga me_xingou me_humilha me_ofende me_trata_mal me_trata_como grita_comigo gritou_comigo grita_muito grita_o_tempo quebra_as_coisas quebra_coisas
    quebra_tudo quebrou_a_tv quebrou_meu_celular quebrou_meu_telefone quebrou_um_prato quebrou_o_meu joga_as_coisas jogou_o_prato jogou_meu_celular jogou_minhas
    jogou_as_coisas soco_na_parede murro_na_parede socou_a_parede buraco_na_parede levantou_a_mao levanta_a_mao chutou_o_cachorro quase_me_bateu ia_me_bater
    me_diminui me_botou_pra_fora segurou_meu_braco apertou_meu_braco me_puxou_pelo_braco me_segura_pelo gritaria me_assusta me_da_medo fica_me_olhando me_encarando
    me_chama_de_lixo me_chama_de_puta me_chama_de_vagabunda me_chama_de_burra me_chama_de_inutil me_chama_de_louca me_chama_de_nomes bate_as_portas bate_porta
    soca_a_parede grita_na_minha_cara me_encurrala_na me_assusta_quando ninguem_vai_me_querer me_ameaca_ir me_acorda_pra me_odeia pra_brigar quebrou_a_televisao
    joga_os_pratos joga_coisas jogando_coisas gritando_e
  `,
  excuses: `
    culpa_minha minha_culpa eu_provoco eu_que_provoco diz_que_caiu diz_q_caiu falei_que_cai disse_que_cai falo_que_cai dizer_que_cai cai_da_escada_de_novo
    bati_na_porta manga_comprida nao_faz_por_mal pediu_desculpa pede_desculpa pediu_perdao prometeu_mudar vai_mudar voltei_pra_ele voltei_pro_meu voltou_pra_ele
    voltar_pra_ele voltou_pro nao_e_sempre nao_foi_tao nao_quero_falar_como ninguem_mais_vai_me_querer so_quando_bebe as_vezes_ele nunca_me_bateu ele_nao_bate
    consigo_largar cai_de_novo cai_da_escada se_machuca_sempre chegamos_as_vias nao_e_mau perde_o_controle me_machuquei_sozinha bateu_na_porta cai_no_banheiro
    foi_culpa_minha a_culpa_foi_minha eu_provoquei eu_mereci foi_so_um_empurrao foi_sem_querer ele_e_bom_quando
  `,
  owes: 'devo divida dividas devia devendo cobrando cobram',
  regret:
    'vou_me_arrepender vai_se_arrepender me_arrepender vc_vai_ver voce_vai_ver vai_ver_so algo_ruim_vai vai_me_pagar vou_pagar_caro sabe_onde_eu_moro sabem_onde_moro to_marcado to_marcada briga_feia brigas brigamos_feio brigamos_muito muita_briga briga_em_casa discussao_feia saiu_do_controle ficou_feio',
  'bad-home':
    'nao_quero_ir_pra_casa nao_quero_voltar_pra_casa nao_posso_ir_pra_casa nao_posso_voltar ruim_em_casa feio_em_casa tenso_em_casa tensa_em_casa coisas_em_casa tenso_com_ele nao_quero_ficar_em_casa clima_em_casa clima_pesado dormindo_fora nao_posso_aparecer coisas_tensas coisa_ta_feia ta_feio_aqui brigando_muito clima_tenso problema_em_casa problemas_em_casa teve_gritaria nao_sei_de_que_humor dormir_no_carro voltar_praquela_casa ficar_em_outro_lugar seguras brigamos_todo_dia cada_vez_pior_com piorando_com_ele',
  favours:
    'em_troca_de troco_favor lugar_pra_dormir nao_tenho_onde_ir nao_tenho_pra_onde_ir pra_ele_me_deixar dependo_dele pra_ficar_aqui fazer_o_que_ele o_q_ele_quer o_que_ele_quer ele_que_me_consegue ele_q_me_consegue coisas_que_nao_quero coisas_q_nao_quero fazer_umas_coisas as_vezes_nao_quero ele_me_da_a_droga so_me_da_se ele_que_manda ele_manda_em',
  'kills-maybe':
    'me_mata me_matar me_mate me_matam me_matasse nos_mata matar_me me_arrebenta me_quebra me_pega_la acaba_com_minha matar_meus matar_minha mata_todos me_da_um_tiro me_enche_de me_fura me_queima me_corta_toda me_bota_no_caixao me_some me_enterra quebra_minha quebrar_minha minha_cara me_pega_de quebra_minhas nao_sou_de_mais_ninguem nao_vai_ser_de_mais me_bate me_espanca vou_apanhar ele_me_mata ela_me_mata vai_me_matar',
  'finds-me': 'me_achou me_encontrou me_ache me_encontre me_achar me_encontrar',
  cuts: 'cortou cortaram queimou queimaram queima furou',
  room: 'quarto porao banheiro casa apartamento carro dentro garagem porta',
  flees: `
    largar_dele largar_dela deixar_ele fugir_dele fugir_dela fugi_do fugi_dele abrigo_pra_mulher abrigo_para_mulher casa_abrigo sair_desse_relacionamento
    separar_dele como_deixar_ele como_sair_disso quero_largar terminar_com_ele separar_do_meu plano_pra_sair sair_de_casa_sem_ele ir_embora_sem_ele lugar_seguro
    onde_ele_nao_me_ache onde_ele_nao_me_encontre mala_pronta casa_segura sair_daqui_sem mulher_que_apanha mulher_q_apanha
  `,
  object: `
    garrafa tijolo pau cinto fio ferro gasolina seringa cigarro cigarros alcool taco capacete cadeira panela agua_quente cabo pedra martelo cabide vassoura chinelo
    tesoura isqueiro ferro_quente
  `,
  almost: 'quase por_pouco',
  brandishes:
    'tem tao_com ta_com esta_com puxou apontou sacou veio_com anda_com pegou tirou dorme_com chegou_com ameacou_com voltou_com carregou',
  'fears-him':
    'tenho_medo_dele tenho_medo_dela medo_dele medo_dela tem_medo_dele medo_do_meu medo_do_marido medo_do_pai me_da_medo me_assusta medo_do_padrasto medo_do_namorado medo_quando_ele medo_que_ele medo_do_jeito medo_da_reacao morro_de_medo_dele tem_medo_do medo_das_reacoes medo_que_ele_venha medo_q_ele',
  bleeding: 'sangue sangrando sangrei sangra pontos inchada inchado',
  'runs-from':
    'fugindo_de fugindo_do fugir_do fugir_de fugi_de fugi_do escapei_de escapei_do escondida_de escondida_do escondido_do escondido_de me_escondendo_de me_escondendo_do correndo_de correndo_do fugindo fugi_da fugir_da fugindo_dele fugir_dele fugi_dele',
  unpaid: 'sem_pagar nao_me_paga nao_me_pagam nao_paga sem_receber sem_salario nao_pagam',
  insult:
    'louca doida inutil puta vagabunda lixo burra drogada nojenta gorda feia vadia cadela piranha idiota nada imprestavel viciada noia',
  names: 'chama chamou fala diz trata_como xinga_de chamando',
  ousts:
    'me_botou_pra_fora me_expulsou_de_casa me_colocou_pra_fora me_pos_pra_fora me_deixou_na_rua me_largou_na_estrada jogou_minhas_roupas jogou_minhas_coisas me_trancou_pra_fora me_tocou_de_casa me_deixou_pra_fora',
  creeps:
    'fica_me_olhando me_olha_estranho me_olha_de_um_jeito jeito_que_ele_me jeito_q_ele_me me_encarando me_encara entra_sem_bater chega_muito_perto comentarios_sobre faz_comentarios fazendo_comentarios quer_outra_coisa me_fez_proposta da_em_cima me_canta brincadeiras_q brincadeiras_que fica_rondando nao_me_deixa_em_paz esquisito_comigo estranho_comigo nao_larga_do_meu_pe me_olhando_no me_deixa_desconfortavel desconfortavel incomodada me_olha_demais me_paquera assedia poe_a_mao_em mao_na_minha_perna',
  ex: 'ex exmarido ex_marido ex_namorado',
  'wont-stop':
    'nao_para_de nao_aceita nao_me_deixa_em_paz numeros_novos outro_numero conta_falsa fake aparece apareceu passa_na passou insiste voltou_a_me fica_ligando fica_mandando me_liga',
  lurks: 'carro_parado mesmo_carro passando_na_frente rondando passa_toda_hora',
  'goes-to': 'ir_pra_casa_do ir_com ficar_com ver_o ir_pro ir_na_casa',
  'shut-in':
    'trancada trancado trancadas trancados presa_aqui preso_aqui presa_em presa_na presa_no presa_num amarrada amarrado sequestrada sequestrado fechada_em_casa',
  pet: 'cachorro gato gata cao',
  abuser:
    'abusador agressor relacionamento_abusivo namorado_abusivo relacionamento_toxico relacao_toxica relacao_abusiva ciumento_demais muito_ciumento e_ciumento e_possessivo e_controlador e_abuso muito_agressivo e_agressivo',
  bruises:
    'roxos roxo_no roxa_no hematoma hematomas com_marcas machucado machucada me_machuquei machuquei ficou_marca marcas_no roxo marcas arranhoes',
  fiction: 'filme filmes serie novela novelas episodio netflix musica podcast documentario videogame personagem livro',
  public: 'noticia noticias jornal reportagem conscientizacao palestra cartaz voluntaria prevencao oficina',
  grave: 'cova caixao vala bala viva cemiterio velorio chumbo tumulo',
  sex: 'sexo transou transaram penetrou comeu revezaram calca mao_na em_cima aproveitou relacao',
  asleep: 'dormindo apagada apagado desmaiada bebada drogada inconsciente dormia apaguei',
  bangs:
    'chutando chutou esmurrando socando batendo arrombando arrombou quebrando quebrou derrubando derrubou forcando forcou esmurrou arrombar derrubar quebrar',
  door: 'porta portas janela janelas portao fechadura',
  'this-one': 'isso esse essa este esta isto',
  'it-was-him':
    'foi_ele foi_meu_marido foi_meu_namorado foi_o_meu ele_que_fez ele_fez_isso fez_isso_comigo por_causa_dele foi_meu_ex foi_ela',
  outside: 'fora la_fora do_lado_de_fora',
  'in-peril': 'nao_to_segura nao_estou_segura nao_tou_segura nao_estamos_segur* nao_to_seguro nao_me_sinto_segura_em_casa n_to_segura',
  'cant-speak': 'nao_posso_falar_agora nao_posso_falar_muito nao_posso_dizer nao_posso_falar n_posso_falar',
  'calls-on': 'chamar chama chamo ligar denunciar denuncia tirar tomar mandar',
  'again-too': 'de_novo dnv denovo outra_vez toda_noite todo_dia',
  'threat-phrase': `
    bala_pra_mim bala_com_meu nao_vou_amanhecer nao_amanheco sou_a_proxima a_proxima_sou cortar_minha_garganta carregando_a_arma descobriu_onde_eu_to
    descobriu_onde_estou vindo_pra_ca ta_vindo_atras onde_me_esconder me_escondam matou_meu_cachorro matou_meu_gato vai_fazer_de_novo levou_meus_filhos
    levou_minha_filha levaram_meu vai_me_bater_de_novo foto_da_minha_casa foto_da_minha_janela vai_acontecer_algo ameacam_minha
  `,
  oneself: 'mesma mesmo',
  'before-he': 'antes_dele_chegar antes_dele_voltar antes_que_ele_chegue antes_que_ele_volte quando_ele_chegar',
  'get-out': 'sair_daqui fugir me_esconder me_tirar',
  'blow-mark': 'do_soco dos_socos do_tapa da_surra do_murro da_porrada das_porradas',
  'might-see':
    'se_ele_ver se_ele_ve se_ele_ler se_ele_souber se_ele_descobr* se_meu_marido_ver se_meu_marido_ler se_ver_isso se_ela_ver pra_ele_nao_ver para_ele_nao_ver sem_ele_saber sem_ele_ver ele_nao_pode_saber ele_nao_pode_ver ele_nao_pode_descobr* ele_le_tudo le_minhas_mensagens le_minhas_msg le_tudo_que ele_ve_tudo meu_marido_le meu_marido_ve nao_contem_pro_meu_marido marido_nao_pode nao_quero_que_ele_saiba nao_quero_que_ele_veja',
  'will-he': 'vai vao ia iam quer querem',
  'hes-coming':
    'ta_vindo esta_vindo ta_chegando esta_chegando ta_subindo esta_subindo vai_chegar ele_vem_vindo ja_vem ele_voltou chegou_aqui',
  'cry-out': 'socorro ajuda me_ajuda me_ajudem me_salva me_salvem sos 911 manda_policia mandem_policia rapido chama_a_policia',
  bites: 'me_mordeu me_morde me_morderam mordidas',
  'shot-wound': `
    levei_um_tiro levei_tiro levou_tiro levou_um_tiro me_esfaquearam me_esfaqueou levei_facada levei_uma_facada tomei_um_tiro tomou_tiro fui_baleado fui_baleada
    baleado baleada me_cortaram me_cortou atiraram_em
  `,
  'face-hurt':
    'cara_inchada rosto_inchado cara_arrebentada rosto_arrebentado sem_dente quebrou_meu_dente olho_fechado nao_enxergo_de_um cara_toda rosto_roxo ouvido_zumbindo',
  jealous: 'ciumento ciumenta ciume ciumes me_acusa',
  narcan: 'narcan naloxona',
}
