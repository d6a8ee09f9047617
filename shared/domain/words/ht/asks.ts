/** Haitian Creole words by which people ask who we are and what we keep, ask for a person, a call, a language or no police, and say that we have the wrong one. */
import { anyWord, givenNames } from '../names.ts'
import type { Senses } from '../senses.ts'

export const asks: Senses = {
  any: anyWord,
  'given-name': givenNames,
  here: 'isit isi la lakay',
  life: 'lavi_m',
  usual:
    'yon on ou w li l nou n yo ki kiyes kisa kote kile le a la lan nan an e ak epi men pou san sou tankou konsa tre anpil plis mwens byen mal bon move anyen pèsonn janm toujou deja poko ankò anko kounye jodi yè demen aprè isit la non wi si paske ke kapab kontan fasil difisil menm nouvo vye gwo piti pou_kont vre posib fè pral ap te ta gen vle bezwen konnen ka dwe jis',
  'usual-noun':
    'polis moun gason fi zanmi manman papa doktè minè majè fou bèt manje dlo limyè chalè kabann travay lajan kay tan bagay pwoblèm èd kote pòt jan nesesè enpòtan mèsi lol jou nwit semèn dwòg narcan rad bis robo machin fanmi fòt pwoblèm fot drog lè lwaye',
  // move nimewo
  'wrong-w': 'move mov mauvais mauvaise twonpe tronpe twompe trompe erè ere erreur',
  'who-reached': 'moun telefòn telefon',
  'line-word': 'nimewo nimero numero numéro nimerò telefòn telefon liy selilè nimewo_sa',
  misdialed: `
    ou_twonpe w_twonpe nou_twonpe w_trompe nou_tronpe ou_tronpe ou_trompe ou_twompe w_tronpe twonpe_nimewo tronpe_nimewo fè_erè fe_ere
    fè_yon_erè gen_yon_erè gen_erè mal_rele mal_konpoze ou_mal_nimewo vous_trompez trompez_de erreur_de erè_nimewo ere_nimewo
    konpoze_move ekri_move rele_move gen_move_nimewo pran_move_nimewo mesaj_la_ale_nan_move pa_bon_nimewo se_pa_bon_nimewo
    nimewo_a_pa_bon nimewo_pa_bon nimewo_a_pa_sa pa_nan_bon_nimewo chif_ki_pa_bon move_nimewo move_moun mauvais_numero
    nan_move_telefòn pa_bon_moun se_pa_bon_moun mal_nimewo voye_l_move nimero_a_pa_sa nimero_a_pa_bon
  `,
  'confused-me': 'konfonn_mwen konfonn_m konfonm ap_konfonn pran_m_pou_yon_lòt pran_mwen_pou',
  'by-me':
    'mwen_konpoze m_konpoze m_te_konpoze famasi lotri move_grenn move_bis move_jou konpayi m_rele m_twonpe m_tronpe bis m_pran_move m_fè_erè mwen_fè_erè mwen_ekri_move m_te_rele soulye bank',
  'someone-else': 'yon_lòt_moun lòt_moun yon_lot_moun lot_moun',
  meant: 'w_ap_chèche nap_chèche nou_ap_chèche ap_chèche panse kwè sanble konfonn mesaj_la_pou mesaj_sa_pou',
  sought:
    'moun_w_ap moun_nou_ap moun_nap moun_ou_ap moun_ou_panse moun_w_panse moun_nou_bezwen moun_ou_vle moun_nou_panse m_ou_vle mwen_ou_vle mwen_nap mwen_nou_ap mwen_menm_ou_vle moun_ou_bezwen moun_w_bezwen moun_ou_kwè mwen_ou_bezwen mwen_w_ap nap_chèche ou_bezwen_an moun_nou_vle w_ap_chèche_a nou_ap_chèche_a ou_ap_chèche_a',
  'this-not': 'se_pa sa_pa sa_se_pa sa_a_se_pa isit_se_pa se_pat nimewo_sa_pa nimewo_sa_se_pa',
  'im-not': 'm_pa mwen_pa se_pa sa_pa mpa mwen_se_pa m_se_pa pa_rele sa_se_pa',
  'no-soy': 'm_pa_rele mwen_pa_rele',
  'nobody-named': 'rele_konsa ki_rele_konsa moun_konsa kliyan_konsa pòte_non_sa ki_gen_non_sa gen_non_sa ak_non_sa',
  'not-here': 'pa_rete_isit pa_rete_la pa_abite pa_isit pa_isit_la pa_gen_moun pa_la moun_sa_pa_la pa_viv_la pa_rete_isit_la pa_nan_kay_la',
  'there-is-no': 'pa_gen pa_genyen pa_gen_okenn pa_konnen_okenn pa_konn_okenn',
  'who-is': 'ki kiyes kiyès kiyes_ki kilès ki_moun_ki',
  'who-that': 'moun_sa moun_sa_a pwogram_sa pwogram sa_a bagay_sa okenn_moun mesye_sa madanm_sa',
  'not-know':
    'm_pa_konn m_pa_konnen mwen_pa_konn mwen_pa_konnen pa_konnen pa_konn mpa_konn mpa_konnen nou_pa_konn m_pa_janm_tande pa_konen mwen_pa_konen',
  'got-new': 'm_fèk_achte fèk_achte m_fek_achte fèk_pran fek_pran m_genyen fèk_ban fèk_gen m_achte achte fèk_jwenn',
  'this-line': 'nimewo_sa nimewo_a nimero_sa telefòn_sa telefon_sa liy_sa nimewo_sa_a nimewo_m_genyen nimero_a',
  'prior-owner':
    'ansyen_mèt ansyen_met chanje_mèt lòt_moun_te_gen te_gen_nimewo_sa te_pou_yon_lòt lòt_moun_anvan anvan_mwen te_gen_telefòn_sa moun_ki_te_gen nimewo_a_chanje nimewo_sa_chanje li_chanje_nimewo chanje_men dènye_mèt te_konn_pou moun_avan pa_gen_telefon_sa pa_gen_telefòn_sa pa_gen_nimewo_sa nouvo_mèt mèt_anvan',
  'this-is': 'sa_se se ou_rele nou_rele nou_ekri ou_ekri sa_a_se isit_se la_a_se ye',
  business: 'restoran restaurant biznis biwo magazen legliz boutik lekòl lopital_bèt salon garaj otèl faks doktè_sa dantis laundry',
  'that-one': 'nimewo_l nimewo_li telefòn_li telefòn_l nimewo_yo telefòn_mackenson nimewo_frè nimewo_pitit',
  'mine-now': 'pou_mwen_kounya pou_mwen_kounye se_pou_mwen se_mwen_ki_genyen se_nimewo_m se_mwen_ki_gen',
  changed: 'chanje gen_yon_lòt pèdi',
  'not-for-me': 'pa_te_pou_mwen pat_pou_mwen pa_adrese mesaj_sa_pa_pou_mwen mesaj_la_pa_pou_mwen',
  'not-me':
    'se_pa_mwen se_pa_li se_pa_m pa_mwen_menm m_pa_li mwen_pa_li m_pa_moun mwen_pa_moun se_pa_moun_nan se_pa_mwen_menm pa_mwen_sa m_pa_moun_sa se_pat_mwen se_pa_moun m_se_pa_li se_pa_mwen_ou m_p_ap_li',
  'gave-out': 'bay_nimewo_m ban_nou_nimewo mete_nimewo_m bay_move_nimewo sèvi_ak_nimewo_m bay_nimewo_mwen',
  'never-was': 'pa_janm_nan pa_janm_al pa_janm_ale m_pa_te_nan pa_t_nan pa_janm_antre',
  'the-hospital': 'lopital pwogram klinik boston lopital_la',
  'your-program': 'pwogram_sa pwogram anyen_ak bagay_sa',
  'not-user':
    'pa_janm_pran_dwòg pa_janm_pran_drog pa_janm_itilize pa_janm_fè_od pa_janm_fe_od pa_itilize_dwòg pa_pran_dwòg pa_janm_pran_dwog',
  'right-one': 'bon_nimewo verifye_nimewo tcheke_nimewo verifye_nimero korije_nimewo tcheke_nimero',
  'random-one': 'enkoni inconnu moun_ou_pa_konnen enkonu',
  // lanmò
  died: 'mouri mouwi muri mori desede décédé decede decedee deces mort morte trepase mouris lanmò_a',
  'passed-away': 'passed_away passed he_passed she_passed pase_yè fin_ale pase_nan_lopital li_pase moun_nan_pase pase_ale',
  'is-dead': 'mouri_deja est_mort est_morte est_decede est_decedee hes_dead shes_dead',
  'dead-one': 'moun_ki_mouri yon_mò moun_mouri yon_moun_mouri defen',
  passed: 'he_passed she_passed',
  'pass-what': 'out the egzamen',
  kin: 'pitit pititm frè fre frem sè sem mari marim madanm manman manmanm papa papam tonton matant kouzen kouzin neve nyès mennaj fiyanse kolokatè mèt met moun mesye dyab frere soeur bofrè bèl_sè zanmi ti_gason ti_fi li',
  'kin-speaking':
    'se_frè se_fre se_sè se_manman se_papa se_pitit se_madanm se_mari se_kouzen se_tonton se_matant se_kolokatè se_zanmi mwen_se m_se se_telefòn se_telefon nimewo_sa telefòn_sa telefon_sa telefòn_li telefon_li telefòn_nan telefon_nan c_est_sa ki_gen_telefòn ki_gen_telefon m_ap_reponn m_reponn se_te_telefon se_te_telefòn se_vwazen se_mennaj kap_ekri k_ap_ekri se_nyès se_neve',
  owner:
    'moun_ki_te_gen moun_ou_ap moun_w_ap mèt_telefòn met_telefon mèt_nimewo moun_sa moun_nou_ap ki_gen_telefon ki_te_gen ki_te_konn moun_nan ki_gen_nimewo',
  'didnt-make-it':
    'pa_siviv pat_siviv pa_t_siviv pa_fè_l pa_ka_sove pa_t_ka_sove pat_ka_sove pa_reziste pèdi_lavi pedi_lavi pa_gen_souf kè_l_kanpe kè_l_lage pa_reveye_ankò ke_l_kanpe dènye_souf fèmen_je_l rann_dènye li_pèdi_batay',
  'lost-one': 'nou_pèdi nou_pedi n_pèdi',
  'of-us': 'l li pitit frè sè manman papa mari madanm yè semèn samdi dimanch vandredi lendi madi jedi mèkredi',
  buried: 'antere antre_l antere_l nou_antere sèkèy sekey',
  funeral: 'antèman anteman lantèman lanteman fineray veye seremoni',
  'was-held': 'se te l li samdi dimanch lendi madi jedi vandredi yè fini deja rive',
  'found-dead': 'jwenn_li_mouri jwenn_l_mouri yo_jwenn_li_mouri jwenn_li_san_vi jwenn_kò_l jwenn_kò_li jwenn_kadav_li',
  'with-god':
    'al_jwenn_bondye bondye_rele_l nan_men_bondye letènèl ap_repoze l_ap_repoze repoze_an_pè repoze_nan peyi_san_chapo bò_kote_bondye bò_kot_bondye al_nan_syèl bondye_reprann senyè_a_pran jezi_pran touye_l_finalman bondye_pran_l bondye_pran_li bondye_rele_li bondye_pran_pitit li_nan_syèl letènèl_rele',
  'he-gone': 'li_ale li_kite_nou li_kite_n kite_nou kite_n fin_ale pitit_fi_m_nan_ale nou_nan_dèy pati_kite l_ale',
  'not-alive':
    'li_pa_vivan li_pa_viv li_pa_sou_latè li_pa_sou_tè pa_viv_ankò pa_viv_anko pa_sou_latè li_pa_la_ankò li_pa_la_anko pa_la_ankò pa_la_anko kite_tè_a kite_latè li_pa_nan_mond li_kite_mond pa_egziste_ankò pa_ak_nou_ankò',
  'wont-answer': 'pap_janm_reponn pa_ka_reponn p_ap_reponn pap_reponn pa_tann_repons pap_ka_reponn p_ap_janm',
  'rip-word': 'rip r_i_p repoze_an_pè',
  'killed-him': 'yo_touye_l yo_tire_l yo_touye te_touye_l touye_l',
  'not-meant-dead': `
    chen chat batri machin_nan plant grangou dòmi ri travay chalè atis telefòn_mwen telefon_mwen lè_m_te le_m_te sa_gen balèn legliz
    pastè aktè chantè fim prèske preske zanmi vwazen vwazin gran_m grann m_vle si_l si_m m_pral depi_li depi_l_mouri lontan
    m_pap_mouri simityè ane_pase ane_de_sa ki_mouri_nan 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012
    2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 eske kwe kwè panse pwason spoiler jwèt pou_m lè_m seri seri_a
    yon_moun_mouri moun_mouri toulede fortnite prizon seryezman sa_gen_lontan
  `,
  // minè
  'minor-age':
    '8 9 10 11 12 13 14 15 16 17 uit nèf dis onz douz trèz katòz kenz sèz disèt disset 16an 15an 17an 14an 13an 12an 13zan 14zan 15zan 16zan 17zan 12zan 11zan 10zan seize quinze quatorze dix_sept 14ans 15ans 16ans 17ans',
  'minor-sex':
    'katòzan kenzan sèzan disètan trèzan douzan katòz_an kenz_an sèz_an disèt_an trèz_an douz_an 17an 16an 15an 14an 13an 13zan 14zan 15zan 16zan 17zan timoun_13_an timoun_14_an timoun_15_an timoun_16_an timoun_12_an',
  im: 'm_gen mwen_gen m_fè m_fèk_gen mwen_fèk_gen mgen m_genyen mwen_genyen gen_sèlman j_ai jai laj_mwen laj_m laj laj_mwen_se se_mwen_genyen mwen_menm_m_gen',
  'i-am': 'm mwen mwen_nan m_nan m_se',
  'im-only': 'm_gen_sèlman mwen_gen_sèlman m_gen_selman m_fenk_gen m_gen_jis m_gen_apèn mwen_pral_gen m_gen_apenn m_jis_gen m_sèlman',
  'years-old': 'an zan lane lanne ane ans an_sèlman an_selman',
  'age-unit':
    'jou mwa semèn èdtan edtan minit dola goud pitit pwòp pwop depi_m travay nan_travay sou_lis timoun fwa liv kilo pou_fini randevou frè sè mesaj grenn kay pa_pran san_pran de_sa la_a sobè depi_m depi_yo',
  'i-turn':
    'm_ap_gen m_ap_fè mwen_pral_gen mwen_pral_fè m_pral_gen m_fèk_gen m_fèk_fè m_fè map_gen map_fè m_ap_fe mwen_fèk_fè fèk_fè mwen_ap_fè',
  'just-turned': 'fèk_gen fèk_fè m_fèk_gen m_fè m_fèk_fè gen',
  eighteen: '18 dizwit 18_an 18zan',
  'eighteen-in': '18_nan 18_an_nan 18_an_desanm',
  'not-eighteen':
    'poko_18 poko_gen_18 poko_fè_18 pa_gen_18 m_pa_gen_18 poko_dizwit lè_m_gen_18 poko_gen_dizwit anba_18 mwens_pase_18 ap_gen_18 ap_fè_18 pral_gen_18 m_ap_gen_18 pa_fè_18 prèske_18',
  minor:
    'minè mine mineur poko_majè pa_majè poko_maje pa_gen_laj twò_piti two_piti twò_jèn two_jen minor underage pa_granmoun poko_gen_laj poko_granmoun',
  'can-i': 'èske eske ka nou_pran si m_ka kapab',
  'adult-only': 'te_di_nou_19 te_di_19 manti_sou_laj bay_manti_sou_laj ki_laj te_di_18 te_mete_18 pou_granmoun laj_pou',
  grade:
    'ane_lekol ane_lekòl 9th_grade 10th_grade 11th_grade 8th_grade 12th_grade high_school middle_school lekòl_segondè lekol_segonde freshman sophomore junior 9yèm 10yèm 8yèm 11yèm 10em 9em 8em segondè filo reto 7yèm 12yèm lekòl_primè klas_9 klas_10 klas_11 klas_8 klas_8em klas_9em klas_10em nan_klas_8 nevyèm dizyèm onzyèm wityèm rheto elèv',
  'in-school': 'm_nan mwen_nan m_lekol m_lekòl m_toujou_nan mwen_toujou_nan m_toujou_lekòl mwen_ye m_se',
  'a-child':
    'ado adolesan jenn_gason jèn_ti_fi pi_piti_nan jèn_fi tinedjè teenager yon_timoun se_timoun toujou_timoun yon_ti_moun se_ti_moun se_ti_gason se_yon_ti_gason yon_ti_fi m_piti m_piti_toujou',
  'born-late':
    'fèt_2008 fèt_2009 fèt_2010 fèt_2011 fèt_2012 fèt_an_2008 fèt_an_2009 fèt_an_2010 fèt_an_2011 fèt_an_2012 fèt_nan_2009 fèt_nan_2010 fèt_nan_2011 fèt_nan_2012 ne_en_2010',
  'lied-age': 'manti_sou_laj pa_gen_laj poko_gen_laj laj_m_pa',
  'in-care': 'foster_care foster_home dcf_gen_gad group_home anba_dcf',
  'not-own-age':
    'pitit_mwen pitit_gason_m pitit_fi_m neve_m nyès_m pitit_m frè_m_gen sè_m_gen timoun_mwen te_gen_15_an te_gen_16_an te_gen_17_an lè_m_te a_15_an kouzen_m jenn_timoun depi_m_te_gen pitit_mwen_an li_gen',
  // kiyès
  'who-is-this':
    'kiyes_sa kiyès_sa kiyes_sa_ye kiyes_ou_ye kiyes_w_ye kiyès_w_ye kiyès_ou_ye ki_moun_sa ki_moun_ou_ye ki_moun_w_ye ki_moun_nou_ye kimoun_sa kimoun_ou_ye kilès_sa sa_se_kiyès sa_se_kiyes se_kiyès se_kiyes se_ki_moun nimewo_kiyès nimewo_kiyes who_is_this who_dis whos_dis whos_this who_dat qui_est c_est_qui cest_qui qui_etes ki_moun_ki_nan kiyès_ki_voye kiyes_ki_voye kimoun_ki_voye ki_moun_ki_voye ki_moun_ki_ekri kiyès_ki_ekri ki_moun_map kiyès_map kiyes_ou_menm ki_moun_nou_ye kiyès_nou_ye nimewo_sa_se_pou_ki kiyes_ki_la_a kiyès_ki_la_a kiyes_nou_ye',
  'who-short': 'kiyes kiyès kiyes_sa kilès kimoun ki_moun kiyes_sa_a who_dat kiyès_ou_ye ki_moun_sa_ye',
  'who-runs-this':
    'ki_òganizasyon ki_oganizasyon ki_konpayi ki_ajans pou_kiyès_nou pou_kiyes_nou pou_ki_moun_nou kiyès_ki_peye kiyes_ki_peye kiyes_ki_voye_nou nou_soti_ki_kote kote_nou_soti ki_moun_ki_dèyè kiyès_ki_dèyè kiyes_ki_deye ki_non_w ki_non_ou kijan_w_rele kijan_ou_rele kisa_w_rele kouman_w_rele kouman_ou_rele ki_jan_w_rele ki_moun_ki_responsab_sa se_menm_moun ki_sèvis_ki mwen_konnen_w m_konnen_w ki_nimewo_sa_ye ki_sèvis_sa ki_sèvis_ki_voye ki_bò_nou ki_kote_biwo kote_biwo_nou_ye nou_travay_pou_ki',
  'who-sees':
    'kiyès_ki_wè kiyes_ki_wè kiyes_ki_we kiyes_ki_ka_we kiyès_ki_ka_wè kiyès_ki_li kiyes_ki_li ki_moun_ki_li ki_moun_ki_wè ki_moun_ki_we ki_moun_kap_li kimoun_ki_li kimoun_ki_wè kiyès_ki_gen_aksè kiyes_ki_gen_akse ki_moun_ki_gen_aksè kiyès_li kiyès_ki_tande who_sees who_reads gen_moun_kap_li gen_lòt_moun_ki_li kiyès_kap_li kiyes_kap_li gen_moun_ki_li ki_moun_k_ap_li ki_moun_ki_ka_wè ki_moun_ki_ka_we ki_moun_ki_ka_li lòt_moun_ap_li_mesaj',
  watcher:
    'polis lapolis cops cop imigrasyon ice dcf jij po pwobasyon manman manmanm papa madanm mari asirans bòs bos mèt fanmi leta gouvènman doktè klinik lopital moun travayè lekòl tribinal avoka konjwen paran mennaj',
  'sees-it': 'wè we li konnen konn konen aksè jwenn tande gade siveye resevwa',
  'this-talk': 'sa sa_m mesaj tèks yo repons tout li l nou kon mwen',
  'do-they': 'èske eske nou kapab',
  'you-tell':
    'nou_pataje nou_bay nou_di nou_rapòte nou_montre nou_travay_ak nou_travay_avèk ou_pataje ou_di w_di w_travay_ak nou_pral_di nou_vann nou_voye do_u_share do_you_share nou_ap_di ou_travay_ak sa_ale_jwenn nou_denonse eske_nou_pataje nou_ap_rapòte nou_rapòte_m rapòte_m',
  'are-you': 'nou_se ou_se w_se nou_nan se_lopital nou_travay_pou sa_se nou_sot eske_se se_lopital se_klinik',
  'known-body': 'polis lapolis cop cops imigrasyon ice dcf leta gouvènman lopital klinik legliz ajan fbi klinik_la',
  'you-short': 'nou ou',
  'is-it': 'sa eske èske',
  private: 'konfidansyèl konfidansyel prive sekrè sekre anonim pale_lib konfidans rete_ant_nou ant_nou',
  'how-number':
    'kote_nou_jwenn_nimewo kote_w_jwenn_nimewo kote_ou_jwenn_nimewo kijan_nou_fè_gen kijan_nou_jwenn_nimewo kouman_w_jwenn kouman_ou_jwenn kouman_nou_jwenn kijan_w_jwenn kijan_ou_jwenn ki_ban_w_nimewo ki_ban_nou_nimewo ki_bay_nimewo ki_ba_w_nimewo kimoun_ki_ban_w kiyes_ki_ban_w kiyès_ki_ban_nou where_u_get_my kijan_nou_gen_nimewo kote_nou_pran_nimewo kote_w_pran_nimewo kijan_w_fè_gen kouman_w_fè_gen',
  'bot-or-person':
    'se_yon_robo ou_se_robo ou_se_robot nou_se_robo eske_w_se_moun eske_ou_se_moun ou_se_moun se_yon_moun_ou se_òdinatè yon_robo_oswa robo_oswa moun_oswa ou_se_yon_robo ou_se_yon_moun moun_dèyè_mesaj se_machin_ki se_yon_machin eske_se_moun ou_se_yon_machin se_robo_ou se_robo_w',
  // done
  'what-you': `
    kisa_nou ki_sa_nou kisa_w ki_sa_w kisa_ou ki_sa_ou ki_enfòmasyon ki_enfomasyon ki_done ki_enfo tout_sa_nou sa_w_konn sa_w_konnen
    ki_dosye ki_non_nou ki_laj_nou ki_nimewo_kontak ki_adrès_nou ki_adres_nou ki_kalite kisa_yo lopital_la_bay ki_sa_lopital
    kisa_lopital kisa_m_te what_info what_data what_do_you what_u quelles_infos ki_lòt_bagay ki_bagay_nou ki_dwòg ki_kote_nou_mete
    ki_rapò ki_sa_ki kisa_gen sa_nou_gen sa_nou_genyen sa_nou_ekri sa_k_ekri sa_k_make sa_k_nan kisa_ki_ekri ki_sa_ki_ekri
    ki_bagay_nou ban_m_tout_sa sa_nou_konnen sa_nou_konn ki_sa_k
  `,
  'you-keep': 'gen genyen konnen konn kenbe sere ekri make anrejistre ranmase kolekte pran mete have got know avez sonje jwenn bay di',
  'about-me':
    'sou_mwen sou_m de_mwen sou_li sou_pitit sou_madanm on_me about_me sur_moi de_m nan_dosye_m nan_dosye_mwen nan_dosye sou_mwenm konsènan_mwen sou_non_m ak_non_m sou_moun sou_mari gen_pou_mwen',
  'my-info':
    'enfòmasyon_m enfomasyon_m enfo_m done_m done_mwen dosye_m dosye_mwen mesaj_mwen mesaj_m tèks_mwen repons_mwen repons_m sa_m_di sa_m_ekri sa_m_te_di konvèsasyon_sa konvèsasyon_m nimewo_moun istwa_m enfòmasyon_mwen enfòmasyon_mwen_an sa_m_pran bagay_m_di sa_m_ekri_nou konvèsasyon_nou',
  'my-papers':
    'enfòmasyon_m enfomasyon_m enfo_m done_m done_mwen dosye_m dosye_mwen done_pèsonèl sa_nou_gen sa_nou_genyen tout_sa_nou sa_nou_ekri sa_nou_konnen sa_nou_konn enfòmasyon_mwen kopi_enfòmasyon kopi_dosye sa_w_konn sa_w_konnen my_data istwa_m dosye_medikal_mwen',
  'let-me-see': 'wè we montre voye kopi ban gade vle di_m resevwa lis rezime dwa gen_dwa li eksplike',
  'my-details':
    'adrès_m adres_m adrès_mwen adres_mwen non_m dat_nesans nimewo_sosyal social_mwen foto_m papye_imigrasyon kote_m_rete ki_kote_m kote_m_ye rezilta_lopital non_pitit fanmi_m dosye_medikal laj_m imel_m siyati_m kondisyon_m',
  'you-have':
    'nou_gen nou_konn nou_konnen nou_genyen w_gen w_konn w_konnen ou_gen ou_konn ou_konnen nou_make nou_sere nou_kenbe eske_nou_gen nou_make nou_ekri èske_nou_gen èske_nou_konn',
  'you-store': 'kenbe sere anrejistre make sove konsève vann achiv ranmase kolekte',
  'how-long': 'konbyen_tan pou_konbyen_tan jiska_kilè',
  'where-go':
    'kisa_nou_fè_ak ki_sa_nou_fè_ak kote_nou_mete ki_kote_enfòmasyon kote_enfòmasyon nou_vann_enfòmasyon nan_ki_òdinatè ki_kote_sa_ale kote_sa_ale eske_nou_vann pirate nou_pataje_done nap_anrejistre kote_done pou_konbyen_tan_nou konvèsasyon_sa_anrejistre',
  'data-word': 'dosye_sou_mwen byen_sere gen_dwa_wè dosye_sou_mwen',
  // efase
  erase:
    'efase efas efaase effacez efface siprime suprime supprimez suprimer detwi detwui chire boule jete netwaye delete erase vide purge wipe clear elimine disparèt efasem anile_dosye',
  'take-off': 'retire wete tire pran_retire',
  'all-of': 'tout toutbagay tou nèt net okenn tras everything all konplè tout_bagay anyen sa_m_te tout_sa sa_nou_gen',
  'own-data':
    'enfòmasyon_m enfomasyon_m enfo_m done_m done_mwen done_pèsonèl dosye_m dosye_mwen dosye_l dosye_a mesaj_mwen istwa_m konvèsasyon_sa kont_mwen adrès_m adrès_mwen dosye_medikal mes_donnees data mwen_nèt info_m my_info my_data my_history nimewo_m_ak nimewo_m_non sa_m_te sa_m_di tout_enfòmasyon tout_enfomasyon non_m_ak',
  'me-whole': 'm_nèt mwen_nèt m_nan_sistèm m_nan_sistem',
  'forget-me':
    'bliye_m bliye_mwen bliye_non_m oubliez_moi forget_me fè_tankou_m fe_tankou_m bliye_m_nèt pa_janm_te_la disparèt_nèt bliye_tout_sa bliye_tout_bagay_sou',
  'not-keep': 'pa_kenbe pa_sere pa_dwe_gen pa_gade m_pa_vle_okenn pa_konsève m_pa_vle_okenn m_pa_vle_tras m_pa_vle_nou_kenbe pa_kite_anyen',
  'kept-thing': 'anyen tras dosye_rete okenn_dosye okenn_tras enfòmasyon_m done_m okenn_enfòmasyon',
  'no-trace': 'san_tras okenn_tras pa_vle_tras pa_kite_tras pa_kite_okenn',
  'i-did': 'm_efase foto whatsapp madanm_mwen_pap tout_nimewo_moun tatou m_te_efase facebook instagram pa_bliye_m pa_bliye jij_la_efase',
  // non
  'call-me': 'rele_m rele_mwen relem appelle_moi rele_nou',
  'say-me': 'm_pito_yo_rele_m',
  'calls-me': 'tout_moun_rele_m konn_rele_m yo_konn_rele_m zanmi_m_rele_m mèt_rele_m',
  'call-follow':
    'svp souple tanpri siltèpli silteple non kounye kounya jodi demen lè le apre aprè anvan pito ankò anko sou nan vit si tout mwen ma pou an aswè aswe maten midi apremidi pita a ak lendi madi mèkredi jedi vandredi samdi dimanch tann pa pase e epi yon pale kreyol kreyòl paske mesi mèsi imedyatman w ou disponib li la tou moun vin wi jis menm sèl okipe 1 2 3 4 5 6 7 8 9 10 men nenpòt anjeneral lò chak travay papa manman polis',
  'go-by':
    'ti_non_m_se surnom_m ti_non_m se_konsa_yo_rele rele_m_konsa inisyal inisyal_mwen jis_r premye_lèt rele_m_pa_non prefere_non kòm_non yon_lòt_jan lòt_non yon_fo_non fo_non',
  'name-is': 'non_m_se non_mwen_se non_m_kounye non_m_kounya je_m_appelle je_mappelle',
  'my-name': 'non_m non_mwen non vre_non_m vre_non non_li non_l',
  'not-use':
    'pa_itilize pa_sèvi pa_sevi pa_mete pa_ekri pa_di pa_rele_m_pa pa_vle_wè pa_vle_we pa_vle san sispann_mete sispann_di sispann_itilize pa_ka_ekri ka_pa_ekri pa_janm_ekri pa_janm_mete pa_parèt retire_non pa_nonmen pa_janm_di sispann_sèvi',
  'take-name': 'wete retire',
  'no-name': 'san_non san_non_m no_name okenn_non pa_gen_non_m pa_mete_non',
  'mis-called': 'pa_rele_m pa_rele_mwen sispann_rele_m m_pa_rele mwen_pa_rele m_pa_madanm',
  'change-name':
    'chanje_non chanje_non_m korije_non non_m_mal non_m_pa_bon non_an_pa_bon ekri_non_m_mal mal_ekri_non yon_lòt_non lòt_non m_chanje_non se_pa_non_m sa_pa_non_m m_pa_rele_konsa m_pa_renmen_non pa_renmen_non_m',
  nickname: 'ti_non surnom ti_non_jwèt nickname non_jwèt sounon',
  'its-name': 'se rele mete itilize sèvi_ak met olye jis',
  'now-trans': 'm_trans mwen_trans',
  'name-elsewhere':
    'batistè lis_datant pitit_mwen_an_se douch shelter tribinal imigrasyon_m legliz lwaye jij lis_la manje klinik fòm bank paspò kat papye masshealth dta fanmi_m pitit manman_m lot_moun_ki',
  // san polis
  'no-only': 'pa pap san okenn pas_de non pa_gen janm pa_janm ni no',
  'police-w': 'polis lapolis cops cop polisye jandam ajan flics police inifòm inifom chèf detektif sherif ofisye imigrasyon',
  'not-police':
    'pa_polis san_polis san_lapolis san_cops pa_gen_polis okenn_polis okenn_lapolis no_police no_cops no_12 no_cop pa_cops pas_de_police pas_de_flics san_inifòm ki_pa_polis pa_lapolis pa_voye_polis pa_rele_polis pa_mennen_polis pa_voye_lapolis pa_rele_lapolis pa_mennen_lapolis sof_polis pa_bezwen_polis san_jandam pa_vle_polis pa_vle_lapolis pa_janm_polis',
  'send-them':
    'rele voye mennen bay vle wè we vin vini mele fè mete antre chèche ban avèk kite chita pran rapòte tolere avize alète fè_konnen',
  'do-not': 'pa pap san pa_janm mpa okenn p_ap janm kite',
  'anyone-but': 'sof eksepte ki_pa olye men_pa nenpòt',
  'no-word': 'non pa',
  'out-of-it': 'deyò pè touye_kouzen fè_m_trembe m_pè pa_voye_yo pa_rele_yo pa_voye_yo_ankò p_ap_ouvri pa_fè_sa_ankò',
  'police-news': 'film fim tikè kouzen_m_se janti te_janti bisiklèt machin_nan rapò_lapolis bri ak_vòlè pa_t_jwenn',
  // rele m
  'phone-me':
    'ban_m_yon_kout_fil banm_yon_kout_fil ban_m_yon_koutfil banm_yon_koutfil ban_m_yon_call ban_m_yon_apèl pase_m_yon_kout fè_m_yon_apel fe_m_yon_apel fè_yon_ti_rele fè_yon_ti_call call_mwen call_m fè_m_yon_call ban_m_yon_ti_kout telefone_m telefonem telefone_mwen rappelez_moi appelez_moi tounen_rele_m rele_manman rele_ankò ban_yon_kout rele_frè bay_manman_m_yon ban_m_yon_kout_telefòn appelez rele_manman_m nou_ka_rele_l vle_nou_rele_l yon_moun_rele_l yon_ti_apèl yon_ti_apel kilè_w_ap_rele kilè_nap_rele kilè_ou_ap_rele',
  'a-call': 'apèl apel yon_apèl yon_apel kout_fil koutfil kout_telefòn kout_telefon',
  'call-w': 'rele call telefone rel_m',
  'ask-call': 'ka kapab vle pa_janm souple tanpri moun eske èske pito ki_lè kilè pou_m_fè',
  'call-wish': 'vle bezwen ta_renmen pito prefere tann mande anvi pase pi_bon souple',
  'by-phone':
    'nan_telefòn nan_telefon pa_telefòn pa_telefon telefòn_pi_bon olye_nou_ekri olye_de_ekri pa_apèl par_telephone telefòn_pito nan_telefòn_pito',
  'talk-want': 'pale pito vle koze ta_renmen prefere',
  'hear-voice':
    'm_pito_pale mwen_pito_pale pale_olye tande_yon_moun_pale bezwen_tande_yon_vwa vle_tande_yon_vwa vle_tande_vwa bezwen_tande_vwa',
  'called-already':
    'avoka manke_apèl_doktè travayè_sosyal_la_rele bòs_la_rele m_rele m_te_rele tout_moun_rele yo_rele te_rele_m moun_lekòl tann_40 doktè lekòl_la_rele bos_la li_rele_m li_rele yo_rele_m_yè ki_rele_m toujou_rele_m',
  'not-call': `
    pa_rele_m pa_rele pa_bezwen_rele sispann_rele pa_janm_rele_m_ankò pa_telefone pa_rele_mwen m_pa_rele pa_janm_rele pa_janm_rele_m
    pa_ban_m_yon_kout pa_ban_m_yon_apèl pa_call pa_call_m pa_fè_m_yon_apel piga_rele piga_rele_m piga_nou_rele pinga_rele pinga_rele_m
  `,
  // moun
  'to-talk': 'pale pal koze mete pase konekte kite ban jwenn ekri reponn parler tchat mande',
  person:
    'moun youn enfimyè enfimye konseye travayè responsab manadjè chèf ajan operatè reprezantan bòs counselor coach quelqu_un personne human humain person kolèg sipèvizè sikològ imen',
  'person-noun':
    'ajan operatè reprezantan konseye humain human person counselor moun_vre vre_moun responsab manadjè enfimyè machin_pa_moun',
  'real-person':
    'vre_moun moun_vre moun_tout_bon moun_vivan moun_reyèl yon_moun_vre moun_an_chè real_person someone_real moun_pa_robo moun_pa_machin moun_pa_yon vraie_personne moun_ki_konprann moun_ki_pa_robo moun_toutbon moun_pou_vre bezwen_yon_moun ban_m_yon_moun banm_yon_moun ban_m_moun mete_yon_moun konekte_m_ak pase_m_yon_moun mete_m_ak_yon vle_yon_moun se_moun_m_vle jwenn_yon_moun moun_souple moun_svp moun_tanpri bezwen_yon_imen yon_moun_nan_ekip',
  someone: 'moun',
  'want-one': 'vle bezwen ban_m banm ban_mwen mete_m_ak mete mete_yon konekte_m konekte pase_m plis fè_yon jwenn kite_m_pale',
  'want-talk':
    'vle_pale bezwen_pale ta_renmen_pale ka_pale anvi_pale swete_pale mande_pou_l_pale kite_m_pale ban_m_pale pou_m_pale pale_ak_yon pale_ak_moun pale_avèk pale_avè pale_ak_enfimyè fè_yon_moun fè_pale_ak tande_m talk_to wanna_talk veux_parler parler_a parler_à koute_m ta_pale kapab_pale jwenn_yon_moun pou_pale ka_pale_avè ka_pale_ak pou_pale_avè',
  'can-person':
    'fè_yon_moun_reponn yon_moun_reponn_m fè_yon_moun_ekri yon_moun_ekri_m yon_moun_ka_reponn fè_yon_moun_vre yon_moun_eksplike',
  bot: 'robo robot robòt otomatik bot entelijans repons_otomatik ak_machin yon_machin pa_machin machin_sa ak_òdinatè',
  'not-w': 'pa pap san ase sispann bouke olye p_ap',
  'is-real': 'gen_moun_vre gen_yon_moun_vre gen_moun_reyèl gen_moun_k_ap_reponn',
  'anyone-there':
    'gen_moun_la gen_yon_moun_la gen_moun_la_a kote_moun_yo gen_yon_moun_m_ka ki_moun_ki_la_pou gen_moun_reveye gen_moun_k_ap_koute gen_moun_m_ka gen_yon_moun_pou_pale gen_moun_pou_m_pale',
  'talked-to': 'm_te_pale avoka tribinal landlord biwo_kay te_pale mèt_kay manman_m_yè kiyès_pou_m_wè pasteur bòs_mwen',
  // lang
  'language-name':
    'kreyòl kreyol creole kréyol kreol crèole angle anglè panyòl panyol espanyol español espanol fransè fransé francais français franse pòtigè potige português portugues haitian haitien ayisyen kreyòl_ayisyen kreyol_ayisyen',
  'other-tongue': 'kreyòl kreyol creole franse fransè angle panyòl kréyol kreol',
  in: 'an',
  'lang-ask':
    'souple svp tanpri silteple ekri ekrim voye pale pal tradui mete met pito pitò vle ta_renmen chanje sèlman selman pi pou li konprann mesaj mesaj_yo gen mwens plis alèz ak avè avem avèm bezwen nou_an rele opsyon e moun_ki_pale kreyòl_pou',
  'language-w': 'lang langue langaj language idiom',
  'lang-change': 'chanje ki lòt yon_lòt change nan_ki nan_lang lang_manman',
  translate: 'tradui tradiksyon tradwi translate traduire',
  'no-tongue':
    'pa_pale_angle pa_konn_angle pa_konprann_angle mpa_pale_angle pa_li_angle pa_konn_li_angle pa_konprann_mesaj_angle pale_kreyòl_sèlman pale_kreyol_sèlman pale_kreyol_selman an_angle_m angle_m_pa m_pale_kreyòl m_pale_kreyol kreyòl_mwen_pa poukisa_an_angle pa_pale_fransè pa_konn_li_kreyòl pa_konprann_panyòl pa_konprann_kreyòl ekri_an_angle',
  'lang-study':
    'aprann klas mizik legliz vwazin vwazen entèprèt tribinal lekòl_angle pitit_mwen_yo_pa chante radyo fim film doktè_a_pale avoka mès pastè ti_fransè fòm fom reyinyon depliyan 988 fòmasyon gwoup panyen ranpli asirans rehab biwo madanm mari lèt bank dta timoun_yo pitit_mwen nan_travay menm_si',
  'not-his-now': 'pa_pou_li_ankò se_pa_pou_li_ankò pa_pou_li',
  'lives-elsewhere': 'pa_rete_isit pa_rete_la pa_abite_isit pa_rete_isit_la pa_viv_isit pa_nan_kay_la',
  'they-one': 'li l',
  'not-yet': 'ap pral ka vle pou ta ke manke prèske preske si kite anvi dwe ki eske kwe kwè panse',
  'we-buried': 'antere_l nou_antere antere_li nan_dèy an_dèy antèman_li antèman_l',
  'this-msg': 'mesaj_sa mesaj_mwen sa_m_ekri sa_m_di',
  'erase-me': 'efase_m_nèt efase_m_nan efase_m_net delete_m',
  'called-me': 'm_rele mwen_rele non_m_pa non_mwen_pa non_mwen',
  'was-called': 'ap te bòs bos la vwazin',
  'by-mistake': 'pa_erè pa_aksidan pa_ere',
  'sent-me': 'mesaj nimewo ekri voye kontakte',
  'not-who': 'm_pa_pasyan mwen_pa_pasyan m_pa_nan_pwogram_sa',
  'far-kin': 'gran grann granmè granpapa zanmi vwazen vwazin tonton matant',
  'they-dead': 'li_mouri_deja li_fin_mouri',
  'can-see': 'ka_wè ka_we ka_li ka_gade',
  learns: 'ap_konnen pral_konnen ap_konn',
  'detail-w': 'adrès adres non foto nimewo laj imel dosye enfòmasyon mesaj istwa nimewo_sosyal',
  'own-noun': 'enfòmasyon enfomasyon enfo done dosye mesaj tèks konvèsasyon istwa kont enfomasyon done enfòmasyon_mwen',
  system: 'sistèm sistem òdinatè odinatè baz_done',
  'gone-w': 'disparèt',
  'name-short': 'non',
  misspelt: 'mal pa_bon move ki_pa_bon',
  'without-w': 'san',
  'call-q': 'nou_rele_m',
  sends: 'ekri ekrim ekri_m voye pale m_ap_pale map_pale li_mesaj kontakte tèks teks tekste li_sa k_ap_li kap_li',
  'one-w': 'yon',
  'safe-w': 'an_sekirite sekirite pwoteje',
  'do-with': 'fè_ak fe_ak fè_avèk',
  'gave-you': 'ban_nou bay_nou di_nou',
  'in-my-file': 'nan_dosye_m nan_dosye_mwen sou_dosye_m',
  'theres-no': 'pa_gen pa_genyen pa_gen_okenn pa_konn_okenn pa_konnen_okenn',
  'found-w': 'jwenn',
  'dead-w': 'mouri',
  'call-imp': 'rele_mwen',
  'own-name': 'non_m non_mwen',
  od: 'overdose od dòz',
  text: 'mesaj teks tèks texte msg',
  'was-child': 'lè_m_te le_m_te te pitit_mwen timoun_li pitit_li ak_timoun',
  insult: 'fou bouzen dwoge enbesil kochon vye salte',
  card: 'lave kat bank',
  'alone-there': 'pa_gen_moun klinik bilding',
  'other-team': 'lòt_ekip yon_lòt_moun lòt_moun lòt_gwoup',
  'only-medic': 'anbilans_sèlman sèlman_anbilans doktè_sèlman sèlman_doktè enfimyè_sèlman anbilans_selman',
  'lose-home': 'mete_m_deyò pwopriyetè m_ap_kouri m_ale pèdi_kay',
  'better-not': 'pito_pa_voye pinga_voye',
  'want-not': 'pa_vle mpa_vle pa_bezwen m_pa_vle',
  'hit-me': 'bat_mwen bat_m respire',
  never: 'never dont_ever janm pa_janm',
}
