/** Portuguese words of an overdose: what is seen, what was taken, what was done, and what else such words are said of. */
import { general } from '../en/overdose.ts'
import type { Senses } from '../senses.ts'

export const overdose: Senses = {
  'make-haste': 'rapido corre corram depressa urgente agora',
  'medical-emergency': 'emergencia_medica urgencia_medica',
  breathe: 'respir* resspir* resppira respiraçao breath*',
  barely: `
    quase_nao mal uma_vez_por uma_vez por_minuto pouquissimo de_vez_em_quando fraquinh* mto_pouco muito_pouco pouco devagarinho
    uma_por_minuto`,
  'stop-breathing': `
    parou_de_respirar paro_de_respirar parei_de_respirar para_de_respirar parando_de_respirar sem_respirar sem_respiracao nao_respir*
    nao_ta_respir* n_ta_respir* nn_ta_respir* nao_esta_respir* naum_respir* nao_tava_respir* ka_ta_respira ka_sta_respira sem_folego_nenhum
    peito_nao_sobe peito_dele_nao nao_consegue_respirar parou_a_respiracao el_ka_sta_respira n_respira n_respirando n_ta_respirando
    naoo_respira peito_nao_mexe peito_parado nao_entra_ar nao_puxa_ar ta_sufocando esta_sufocando ta_engasgando esta_engasgando
    ta_asfixiando se_sufocando`,
  'slow-breath': 'devagar lento lenta fraco fraca estranh* esquisit* mal curta ruim pesad* ofegante ronc* diferente igual_peixe direito',
  'wake-up': 'acord* acoda levant* volta voltou voltando despert* reanim* korda acorde',
  'cant-rouse': `
    nao_acord* n_acord* nao_acoda nn_acord* naum_acord* nao_ta_acord* nao_levanta nao_volta nao_voltou nao_desperta ka_ta_acorda ka_ta_korda
    nao_consigo_acordar nao_acordou nao_abre_o_olho nao_abre_os_olhos nao_abriu_o_olho sem_acordar nao_tava_acord* n_levanta aint_waking
    nao_consigo_acordar_ele nao_consigo_acordar_ela nao_quer_acordar nao_ta_voltando nao_acorda_mais n_volta nao_fica_acordad* nao_recobra
    nao_responde_a_nada nao_conseguimos_acordar nao_ta_reagindo ninguem_consegue_acordar ninguem_acorda ninguem_conseguiu_acordar
    nada_acorda nao_da_pra_acordar`,
  reacts: `
    reag* respond* mex* gem* abre_o_olho abre_os_olhos abre_olho reacao mexeu mexe pisca sente_nada reaje se_mexe movimenta movimentando
    mexendo reagindo respondendo reagiu`,
  answers: 'respond* fala falando fala_nada diz_nada atende',
  'tried-to-wake': `
    sacud* balanc* agua_gelada joguei_agua tapa bati_na_cara beliscar belisquei esfreg* grit* chamo_chamo chamei_chamei chamo osso_do_peito`,
  'out-cold': `
    inconsciente inconciente desacordad* desmai* apagad* apagadao apagadona apagou sem_reacao sem_sentidos desfalec* em_coma duro_no_chao
    caiu_duro molinho molinha todo_mole toda_mole empacotou sem_vida tombou desfaleceu nocaute nao_reage n_reage nao_ta_reagindo
    caiu_pra_tras desabou caido_no caida_no sem_consciencia perdeu_a_consciencia perdeu_os_sentidos perdi_a_consciencia desfalecid*
    estatelad* desacord* sem_resposta sem_responder sem_movimento morto_vivo jogado_no_chao largado_no_chao estirad* esticad* capotad*
    nocautead* caido_duro sem_acordar igual_morto como_morto igual_boneco inerte duro_feito caiu_redondo apagou_de_vez`,
  'fell-out': `
    apagou apaguei apagamos caiu caimos desmaiou desmaiei capotou capotei empacotou fell_out fallout foi_de_base bati_as_botas desabei
    tombei foi_escorregando escorregando caiu_duro kai passou_mal caidos caido caida desmaiado cai_no_chao deu_pt desabou tombou despencou
    escorregou foi_pro_chao foi_ao_chao estatelou caiu_de_cara caiu_pro_lado caiu_da`,
  limp: 'mole molinho molinha molenga dur* gelad* fri* imovel sem_se_mexer tesa teso rigid* molao',
  blue: 'azul azulad* azuis rox* cinza cinzent* acinzentad* arroxead* roxinh* lilas ',
  turns: `
    ta esta ficando ficou fica ficar tava estava tá tao ele ela acharam encontr* achei dele dela virou continua roxo_nao ja com_a com_os
    todo toda vi`,
  'body-part': 'labio labios boca unha unhas dedo dedos rosto cara pele mao maos bico beico',
  'coloured-thing': `
    olhos_azuis blusa camisa camiseta ceu calca linha_azul picole tinta pinto* pintou vestido roupa cabelo caneta coleta tombo sorvete
    bandeira tenis mochila entrevista patriots hematoma batida gelo coleguinha fantasia azul_marinho carro_azul casa_azul carro_e
    roxo_de_frio perna braco joelho tomate suco balao azulejo maquiagem`,
  gurgle: `
    gorgol* gorgorej* ronco ronca_grosso roncando_grosso roncando_estranho roncando_esquisito roncando_alto roncando_fundo barulho_estranho
    barulho_esquisito afogad* engasg* ronco_estranho ronco_da_morte estertor tipo_agua roncando chiado`,
  snore: 'ronc* roncar roncando ronco',
  foam: 'espum* babando baba foam* espuma',
  'foam-other': 'sabao sabonete cerveja colchao cachorro bebe_babando cafe detergente pia privada pasta dente dentes marido vizinha',
  pulse: 'pulso batimento batimentos pulse pulsacao',
  'eyes-back': `
    olho_virado olhos_virados olho_dele_virou olho_virou olho_dela olho_vir* olhos_vir* revirou revirand* revirados ponta_de_alfinete
    olho_parado olho_aberto cabeca_de_alfinete pupila_igual pupilas_pequenas`,
  seize: 'convuls* convulc* tendo_um_treco treco convulsionando ataque tremendo_toda',
  od: `
    overdos* overdoz* overdosi ovredose ovedose sobredos* superdose od ods overdosei over_dose teve_od o_d odei odou overdosou overdosar 0d
    0dei 0dou`,
  oded: `
    overdosei overdosou overdosa overdosando odei odou odando teve_overdose tive_overdose teve_od tive_od deu_od deu_overdose
    tive_uma_overdose teve_uma_overdose sofreu_uma_overdose sofri_uma_overdose overdosi tendo_overdose tendo_uma_overdose em_overdose
    fez_overdose fiz_overdose teve_outra_overdose tive_outra_overdose outra_overdose sofreu_overdose morreu_de_overdose morrendo_de_overdose
    0dei 0dou`,
  narcan: 'narcan naloxona narcam narkan naloxon* spray sprays naloxone',
  narcaned: `
    dar_narcan deram_narcan deram_me_narcan deu_narcan dei_narcan dei_o_narcan dando_narcan narcanei dar_me_naloxona deram_naloxona
    deram_me_naloxona tiveram_q_dar me_deu_narcan no_narcan aplicaram_narcan levei_narcan tomei_narcan`,
  'gave-it': `
    dei deu deram dar dando usei usou usaram apliquei aplicou aplic* botei passei tomei levei dose doses ultimo segundo precisaram fiz`,
  'no-effect': `
    nao_funciona nao_funcionou nao_ta_funcionando nao_fez_efeito nao_ta_pegando nao_pegou nao_adiantou continua ainda nao_deu nao_voltou
    de_novo outra_vez segundo funcionou`,
  kits: `
    kit kits caixa caixas treinamento treino curso cursos aula aulas venc* validade gratis graca farmacia biblioteca bibliotecaria
    masshealth congela calor lei policy igreja vigilia vela dia_internacional conscientiz* clinica doar distribu* aprend* ensin* palestra
    reportagem mochila troca trocar certificado numeros fita strip strips refil congelar pode_deixar voluntari* voces_me_deram vcs_me_deram
    vcs_deram voces_deram estao_dando distribuindo`,
  'cpr-word': `
    cpr rcp massagem_cardiaca massagem_no boca_a_boca respiracao_boca respiracao_artificial compressao compressoes massagem_no_coracao
    fazendo_massagem`,
  'brought-back': `
    reanim* ressuscit* me_trouxeram_de_volta trouxeram_de_volta trouxe_de_volta me_acordaram me_reviveram me_trouxe_de_volta me_ressuscit*
    voltei_no fui_e_voltei reviveram_ele reviveram_ela`,
  'near-death': `
    quase_morri quase_morreu quase_fui quase_foi quase_bati quase_bateu eu_morri_ontem morri_por morri_ontem morte_cerebral por_pouco_nao
    quase_morro quase_perdi_ele quase_perdi_ela  quase_parti de_cara_com_a_morte quase_apaguei quase_nao_volt*
    meu_coracao_parou quase_perdemos quase_perdi_meu quase_perdi_minha quase_se_foi estive_morto fiquei_morto quase_partiu por_um_fio`,
  'death-other': `
    rir susto vergonha neve calor fome frio kk kkk rindo bateria celular medo telhado bolo planta wifi carro 2015 2016 2017 2018 2019 2020
    2021 2022 2023 hoje_to anos cansaco trabalho serie faleceu enterro velorio ja_falecid*`,
  'came-to': 'acordei acordou acordamos acordo acordei_com acordar despertei vim_a_mim voltei_a_mim',
  'er-place': `
    hospital hospitais upa pronto_socorro ambulancia bombeiro* samu paramedic* resgate uti icu er boston_medical mgh bmc narcan spray
    policial socorrista intubad* massagem internado internada samu_daqui`,
  'life-support': 'intubad* entubad* em_coma uti morte_cerebral aparelhos respirador icu respirando_por_aparelho coma na_uti',
  floor: `
    chao piso banheiro cama sofa carro vaso chuveiro escada corredor rodoviaria calcada porao quarto txon onibus rua estacionamento volante
    mijado`,
  'man-down': `
    cara_caido homem_caido moca_caida mulher_caida rapaz_caido menina_caida pessoa_caida tem_um_caido alguem_caido cara_caiu gente_caindo
    pessoas_cairam caindo_um_atras um_cara_caiu caido_aqui tem_gente_caida caido_na caida_na caido_no caida_no caido_pelo amigo_caido
    amiga_caida`,
  needle: 'seringa agulha cachimbo seringas agulhas papelzinho saquinho papelote picada colher canudo',
  consumed: `
    tomei tomou tomar tomando tomamos usei usou usando usamos injetei injetou injetando fumei fumou cheirei cheirou engoli engoliu engolir
    comi comeu bebi bebeu misturei misturou meti mandei fiz fez exagerei exagerou ingeriu ingeri tomo botei coloquei colocou enfiei enfiou
    apliquei aplicou piquei picou toma chupou pegou cheirar`,
  overmuch: `
    demais dms dimas de_mais muito_remedio too_much tudo a_mais alem_da_conta da_conta mais_do_que_devia mais_do_q_devia exagerei exagerou
    na_dose em_dobro o_dobro txeu um_monte mto_forte dose_errada errei_a_dose errei_feio passei_do_ponto passei_da_conta tres_vezes
    muita_pedra muita_droga muito_fentanil mta_droga muita_dose mto_fentanil muita_heroina usei_muito usei_mto muito_po errei_a_mao`,
  'whole-lot': `
    cartela_toda cartela_inteira a_cartela o_frasco frasco_inteiro frasco_todo caixa_toda caixa_inteira todos_os tudo_que tudo_q todas_as
    um_monte punhado o_vidro vidro_todo inteiro inteira tomei_tudo tomou_tudo comprimidos_tudo comprimidos_todos ja_tomei_tudo
    remedios_todos todos_remedios engoliu_tudo tudo_junto os_comprimidos os_remedios um_bocado pote_inteiro`,
  many: `
    4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 25 30 40 50 60 90 100 dez doze quinze vinte trinta quarenta cinquenta uns_10 uns_15 uns_20`,
  'pill-thing': `
    comprimido comprimidos remedio remedios pilula pilulas pastilha pastilhas cartela xanax percocet percocets perc percs tramadol
    clonazepam klonopin rivotril tylenol ibuprofeno dipirona gabapentina metadona suboxone adesivo adesivos bars calmante calmantes m30
    azulzinho bala balas veneno agua_sanitaria morfina lyrica diazepam pills tarja_preta antidepressivo benzo benzos oxy zolpidem dormonid
    insulina chumbinho advil* tylenol* benadryl* ibuprofen* percocet* xan xans xanax* oxys oxies oxycodone* klonopin* gabapentin* seroquel*
    trazodone* adderall* melatonin* nyquil* motrin* aspirin* valium* vicodin* ambien* tramadol* lyrica* zoloft* lexapro* suboxone*
    methadone* norco* dramamine* oxicodona* aspirina* paracetamol* alprazolam* sertralina* antidepressivo* ansiolitico* dramin`,
  swallowed: `
    engoliu engoli comeu bebeu tomou botou_na_boca pos_na_boca pegou chupou achou mexeu colocou_na_boca mastigou lambeu enfiou na_boca`,
  'small-person': `
    bebe nenem crianca criancas filho filha netinh* neto neta filhinh* sobrinh* menino menina pequena pequeno miuda miudo puto garoto
    garotinh* adolescente bb caçula meu_de_2`,
  mixed: 'mistur* junto em_cima_do em_cima_da com e depois_do depois_da mais',
  drink: 'bebida alcool pinga cachaca vinho cerveja vodka bebi bebeu whisky',
  fading: `
    apagando apagand to_apagando ta_apagando vou_apagar escurecendo tudo_escuro ficando_escuro vista_escura visao_escurecendo
    nao_consigo_ficar nao_consigo_respirar nao_consigo_acordar sem_ar falta_de_ar to_caindo tudo_girando nao_fica_acordado nao_fica_acordada
    ta_me_derrubando nao_sinto_minhas nao_sinto_meu nao_sinto_as quase_apagando me_acorda nao_me_deixa_dormir acho_q_vou_apagar
    coracao_ta_parando to_indo_embora to_desmaiando ta_apagado peito_pesado lingua_enrolando perdi_o_ar nao_consigo_andar nao_consigo_me
    to_morrendo_aqui passando_mal ficando_mole e_ta_vindo_forte braco_nao_mexe nao_paro_em_pe vou_desmaiar`,
  nodding: 'nodando nodding nod cabece* cochil* nodou pescando nodded dando_nod',
  sleepy: `
    sono sonolent* grogue zonz* tont* mole lerd* tontura enjoad* enjoo vomit* fraco suando dormindo dorme dormiu enrolado enrolada cambale*
    babando palido chapad* tremendo delirando aereo lento girando dormente gelad* confus* desorient* molinho pesada moida quiet*
    dormir_em_pe bambo fora_do_ar fora_de_mim roncando calafrio* dobrado sombra passando_mal estatua acelerad* aperta*`,
  pale: 'palid* branco branca branquel* vela suando_frio amarel* cor_estranha cor_dela cor_dele branco_igual',
  'feel-off': `
    me_sentindo_estranh* to_estranh* to_esquisit* to_meio_estranh* to_meio_esquisit* sentindo_mal me_sinto_mal me_sinto_estranh*
    passando_mal passei_mal nao_to_legal to_mal nao_to_bem estranho esquisito esquisita estranha me_sentindo_off sentir_me_esquisit*
    mal_disposto mal_disposta ta_estranho to_fora to_ruim nao_parece_bem to_meio_assim com_medo bateu_errado bateu_mal bateu_mto bateu_forte
    batendo_forte bateu_muito tudo_meio voz_da_gente`,
  'cant-breathe': 'nao_consigo_respirar sem_ar falta_de_ar falta_um_pouco_de_ar nao_to_respirando n_consigo_respirar perdi_o_ar sem_folego',
  batch: `
    leva lote bag_de_hj essa_bag bag_nova droga_nova essa_parada coisa_ruim coisa_nova batizad* bad_batch mesmo_cara essa_leva a_bag
    essa_remessa esse_lote essa_droga batch adulterad* tinha_outra tinha_fentanil tinha_fenta o_gosto era_fenta nao_e_xanax tava_com_fenta
    deu_fentanil fita_deu vendem_agora lote_ruim droga_ruim droga_batizada bala_batizada`,
  hotshot: 'me_injetou botou_algo na_minha_bebida botaram_algo me_drogaram colocaram_algo',
  'took-more': `
    mais_do_que mais_do_q mais_que_o q_devia do_que_devia do_que_costumo um_a_mais uns_a_mais a_mais duas_vezes o_dobro dobro dobrada
    exagerei passei_da_conta passei_do_ponto um_pouquinho tolerancia ta_forte forte_demais mais_forte derrubou me_derrubando perdi_a_conta
    duas_take dose_de_amanha muita_dose exagerei_um exagerei_ontem tomei_muito junto_com_a_de`,
  'drug-plain': `
    droga drogas fenta fentanil fent heroina coca cocaina crack cristal meth metanfetamina bala perc percs bag bagulho dose pico picada
    xanax comprimido comprimidos remedio remedios pilula metadona suboxone spice gummy brownie k2 adesivo cachimbo maconha calmante adderall
    trago m30 benzo gabapentina um_azul da_linha uma_linha depois_do_tiro uma_pedra`,
  used: `
    usei usou uso tomei tomou injet* fum* cheir* engol* misturei misturou piquei picou apliquei drogad* chapad* depois_da_dose dps_da
    desde_a_dose da_dose depois_de_usar`,
  'lost-time': `
    nao_lembro sem_lembrar nao_sei_como_vim acordei_no_chao acordei_com_gosto apaguei_sentado dei_uma_apagada me_acharam acordei_sem
    queimei_o_dedo cochilei_com`,
  scare: `
    quase_fui por_pouco que_susto_ontem quase_nao_volt* quase_fui_dessa quase_morro me_assustei medo_de_ter_overdose passei_perto
    foi_por_um_triz`,
  'scare-other': 'onibus carro acidente neve gelo telhado jogo moto entrevista conta escada cachorro',
  'behind-door': 'banheiro porta_trancada porta quarto tranquei trancad* trancou',
  minutes: 'min minutos hora horas faz_tempo ha_uma_hora desde meia_hora ontem faz ha nao_sai nao_quer_sair uma_hora',
  'check-on-me': `
    fica_de_olho me_checa me_manda_msg fica_falando nao_me_deixa se_eu_nao_responder se_eu_parar me_liga_daqui fica_comigo posso_dormir
    fala_comigo me_acorda passar_o_risco`,
  'long-ago': `
    anos ha_anos anos_atras faz_anos ano_passado meses_atras 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024
    muito_tempo quando_eu_era antigamente ha_4_anos ultima_overdose`,
  lately: `
    ontem hoje hj agora dnv de_novo anteontem semana_passada domingo segunda terca quarta quinta sexta sabado outra terceira segunda_vez
    noite madrugada esse_mes esse_ano esta_semana essa_semana manha acabou quase cedo recaida marco maio agosto`,
  'news-talk': `
    noticia jornal reportagem filme serie novela netflix palestra curso treinamento conscientizacao dia_internacional vigilia chocolate
    trabalho_essa cafe pascoa musica series artigo numeros documentario fantastico historia escola igreja livro cantor atriz ator famoso
    podcast grupo evento doce jogo voluntari* trabalho_voluntario`,
  'not-overdose':
    'nao_foi_overdose nunca_tive nunca_tive_overdose nao_tive_overdose sem_overdose ninguem_teve nao_era_overdose alarme_falso',
  everyday: `
    agua cerveja_sem comida bolo alergia asma bombinha polen resfriado vitamina vitaminas cha vacina dentista conta_de_luz reuniao cedo_nem
    academia dor_de_cabeca dor_de_dente certinho tudo_certo acordar_cedo sushi virose gravidez gravida controlad* medico_falou novela series
    noite_toda_finalmente gases sinusite wifi internet marmita folga ressaca nervoso pelo_nariz muito_tempo muito_cafe preco brigadeiro
    coxinha festa_da inverno emocao_minha ingles`,
  'is-dying': `
    ta_morrendo esta_morrendo vai_morrer acho_q_ela_ta_morta ele_ta_morto esta_morto matei_ele ele_esta_morrendo ela_ta_morrendo
    ela_esta_morrendo morrendo_aqui nao_esta_vivo nao_esta_viva nao_ta_vivo nao_ta_viva parece_morto parece_morta`,
  'dying-other': `
    fome frio rir sede medo saudade calor cansada cansado sono vergonha planta celular bateria peixe personagem cachorro gato wifi ansiedade
    rindo kkk video tedio vontade raiva trabalhar serie tao`,
  'heart-bad': `
    dor_no_peito peito_apertado peito_apertando peito_doendo coracao_disparado coracao_acelerado coracao_a_mil coracao_ta peito_ta
    coracao_batendo coracao_estranho palpitac* peito_meio braco_formigando braco_dormente peito_explodindo coracao_ta_estranho peito_pesado`,
  sos: `
    socorro me_ajuda manda_alguem ambulancia 911 samu o_que_eu_faco o_q_eu_faco q_eu_faco rapido corre pelo_amor_de_deus sem_policia
    emergencia ajuda vem_rapido resgate`,
  's-he': 'ele ela eles elas',
  nothing: 'nada nem_mexeu nem_gemeu nem_assim nao_acord* ne_mexeu',
  few: '2 dois duas 3 tres 4 quatro 5 os_dois par',
  'no-pulse': 'sem_pulso nao_tem_pulso nao_acho_o_pulso nao_sinto_o_pulso coracao_parou nao_tem_batimento sem_batimento coracao_dele_parou',
  'fall-other': `
    dente cabelo celular gato cachorro bicicleta moto escada_rolante conta internet luz sistema preco sinal chuva neve gelo copo rindo fila
    febre pressao net bola`,
  'wake-other': `
    escola cedo alarme cafe despertador trabalho missa preguica adolescente reza aula igreja tomara_que_eu tomara_q_eu queria_nao quero_nao
    espero_nao espero_que_eu`,
  saved: 'salvou salvaram salvei',
  'dead-body': 'morto morta morreu',
  swallow: 'engoli engoliu engoliram engolir enfiou_na_boca',
  'took-in': 'tomei tomou tomar engoli engoliu bebi tomaram',
  'all-of-it': 'tudo todos todas td',
  urgent: `rapido urgente agora corre depressa voando imediatamente ja_ja logo na_hora`,
  bring: 'traz tragam traga preciso manda alguem_tem nao_tenho onde_tem',
  'it-is': `e e_uma foi_uma acho_que_e nao_foi nao_foi_uma era_uma foi foi_por`,
  here: `aqui no_banheiro na_rua no_predio ali quarto apartamento`,
  'out-of-it': `
    grogue zonz* cambale* enrolad* babando aere* fora_de_mim fora_do_ar molenga mole_mas abre_o_olho_e nada_com_nada bambo lesad*
    desorientad* delirand* out_of_it chapad* atordoad* tontura tonto tonta zumbi nas_nuvens formigando vendo_estrela olho_pequeno
    olhos_pequenos embolad* dopad* sedad* viajando caindo_pro_lado mt_louco muito_doid* mto_doid* mao_pesada cabeca_pesada corpo_pesado
    muito_confus* ta_confus* falando_enrolado nao_fala_coisa muito_sonolent* ta_sonolent* nao_anda_direito desvairando mto_grogue
    lingua_enrolada`,
  'is-it-safe': `
    faz_mal tem_perigo e_perigoso posso_tomar posso_dormir como_eu_sei como_sei quanto_e_demais qual_a_diferenca dou_narcan devo_dar
    devo_chamar e_grave e_normal_ou o_que_significa deixo_dormir deixo_ele deixo_ela devo_acordar ou_espero pode_morrer quando_devo
    sinais_de e_perigo tem_problema e_muito quanto_de preocupar e_demais quanto_e quanto_rivotril`,
  'still-ok': 'mas_responde responde_sim mas_fala fala_comigo respirando_ok respira_normal mas_acorda',
  'not-answer-other': 'mensagens mensagem landlord escritorio banco transito fila pagina assistente site email',
  'in-general': general,
  symptom: `
    sono sonolent* dorm* cansad* zonz* tont* tontura mole molinh* lerd* lent* enjoad* enjoo vomit* fraco fraca fraqueza suando suor suado
    enrolad* cambale* babando palid* amarel* chapad* trem* delir* aere* gir* dorment* formig* gelad* fri* febre calafrio* confus* desorient*
    quiet* calad* pesad* bamb* estranh* esquisit* coracao peito respir* ronc* olho olhos pupila* memoria lembro grogue zumbi doid* high med*
    assustad* desmai* apag* cabece* coceira cocando escur* turv* embac* dobrado sombra* vozes vendo_coisa* acelerad* dispar* palpit* apert*
    travad* mandibula sem_forca passando_mal piorando inchad* dor doendo enjoando desorientada caindo muito_forte mto_forte ta_forte
    tao_forte me_sinto_mal to_mal`,
  found: 'encontr* achei acharam achou achamos',
  whole: 'inteiro inteira toda_a todo_o a_cartela_toda o_frasco_todo todinho todinha',
  pack: `
    frasco vidro cartela caixa pote saco saquinho grama gramas pacote pacotinho* bag pino papelote trouxinha papelotes`,
  'hard-drug': 'fenta fentanil fent heroina coca cocaina crack cristal meth droga drogas xanax percs perc',
  icy: 'gelado gelada gelad* durao ta_duro ta_dura frio_e_duro ta_fria rigid*',
  'cold-other': 'rua clima neve luva cobertor agua cerveja pes inverno onibus tempo',
  'breath-other': 'nariz alergia polen rir asma escada bombinha boneco exercicio resfriado gripe calor fundo resposta',
  hyperbole: `
    kkk* kk rs rsrs emocao risada sono delicia preco aluguel conta susto cansaco praia jogo filme fome calor vergonha dormi cedo vendo_o
    netflix brincadeira picole`,
  'off-word': `
    estranh* esquisit* diferente ruim mal torto esquisitao nao_normal tonto tonta pesado pesada gelado gelada fraco fraca lento lenta mole
    bebado bebada chapado chapada grogue cansado cansada sonolento longe distante flutuando morrendo leve travado travada aereo doidao
    apagado apagada enjoado enjoada tremendo quente acelerado acelerada dormente zumbi`,
  'look-act': 'sinto sentindo senti parece ta_agindo agindo fala falando ta_falando andando respira ta_com',
  sleep: 'dorm* durm*',
  'long-while': 'desde demais o_dia_todo horas faz_tempo 12 13 14 15 16 18 20 muito_tempo tanto dia_inteiro',
  something: 'algo alguma_coisa umas_coisas coisa',
  'not-know': 'nao_sei n_sei sei_la nao_lembro nao_tenho_certeza perdi_a_conta esqueci remedio_errado comprimido_errado',
  'not-real': `
    nao_era falso falsa era_pra_ser nao_e_o_mesmo outra_coisa deu_positivo tinha_outra misturado nao_parecia batizado gosto_diferente`,
  missing: 'falta faltando sumiu mexeu vazio vazia tocou vidro_aberto frasco_aberto',
  'hit-me': 'me_derrubou bateu ta_batendo me_deixou me_pegou me_derrubando bate_forte',
  'up-days': 'dias_virado virado dias_sem_dormir vendo_sombra to_virada dias_acordado',
  bought: 'compr* ia_usar foi_usar foi_pegar tava_usando com_uma_bag buscar_droga ele_usa ela_usa sei_que_usa sei_q_ele_usa',
  stranger: 'cara homem mulher moco moca rapaz menina vizinho vizinha senhor senhora pessoa alguem',
  slump: 'caido caida deitado deitada dobrado cabeceando curvado apagado jogado debrucado dormindo_no dormindo_na inclinado',
  'as-if': 'como_se igual tipo meio meia que_nem',
  overdid: 'exagerei passei_da_conta passei_do_ponto perdi_a_conta abusei dose_dobrada tomei_a_mais usei_a_mais fui_longe_demais',
  odd: 'estranh* esquisit* torto fora_de_si',
  eye: 'olho olhos',
  roll: 'vir* revir* tras branco brancos vidrad* parados',
  colour: 'cor',
  'odd-colour': 'estranh* esquisit* ruim feia perdeu perdendo sem mud*',
  'dose-word': 'dose doses spray sprays jatos',
  ordinal: 'segunda terceira quarta quinta outra',
  'choking-sound': `
    se_afogando afogando engasgando_com engasgado_no estertor barulho_na_garganta som_na_garganta gorgolejo ta_sufocando ta_engasgando
    esta_engasgando`,
  'bad-thing': `
    comprimido_falso pilula_falsa bala_ruim algo_batizado tinha_fenta tinha_fentanil com_fentanil anticongelante agua_sanitaria veneno
    chumbinho solvente remedio_falso`,
  'said-dead': 'falaram_que_eu_morri disseram_que_eu_morri',
  'you-all': 'voces vcs vc',
  unheard: `
    nao_atende nao_responde nao_sai nao_da_noticia sumiu nao_aparece trancad* nao_abre nao_respondeu nao_deu_noticia sem_noticia
    nao_voltou_pra_casa`,
  given: `me_deram me_deu deram_pra deu_pra`,
  'back-to-life': `de_volta_a_vida voltou_a_vida voltei_a_vida pra_vida_de_volta voltar_a_viver`,
  rescue: `911 192 samu ambulancia paramedicos resgate bombeiros`,
  'send-for': `lig* cham* manda mandem preciso precisamos`,
  'emergency-now': `
    emergencia emergencia_medica manda_ajuda mandem_ajuda mandem_alguem manda_alguem vida_ou_morte ajuda_urgente socorro`,
  'emergency-other': `sala_de pronto fundo moradia abrigo contato contatos aluguel saida plano nao_e`,
  'i-dying': `
    to_morrendo estou_morrendo tou_morrendo vou_morrer nao_quero_morrer n_quero_morrer nao_me_deixa_morrer nao_me_deixem_morrer
    acho_que_vou_morrer`,
  'snore-odd': `alto forte estranh* esquisit* fundo grosso pesado`,
  'dog-snore': `cachorro marido esposa apneia gato vizinho`,
}
