/** Haitian Creole words of an overdose: what is seen, what was taken, what was done, and what else such words are said of. */
import { general } from '../en/overdose.ts'
import type { Senses } from '../senses.ts'

export const overdose: Senses = {
  'make-haste': 'vit prese kouri ijan kounye_a touswit',
  'medical-emergency': 'ijans_medikal ijans_sante',
  breathe: 'respire respir respirew respirem respirasyon souf soufl breath* respre rrespire',
  barely: `
    yon_fwa yon_sèl fèb feb chak_minit pa_minit dousman prèske prese chak_20 chak_10 chak_30 fèb_fèb piti ti_kras tou_dousman trè_dousman
    apèn`,
  'stop-breathing': `
    pa_respir* pap_respir* pa_ap_respir* lpa_respir* lipa_respir* lipap_respir* li_p_respre p_respre p_respire pa_ka_respire paka_respire
    pa_pran_souf souf_koupe souf_li_koupe souf_li_fini souf_fini sispann_respire san_souf pa_gen_souf respirasyon_rete souf_li_rete
    pa_respre ne_respire respire_plus respire_pas pa_we_l_ap_respire souf_li_kout souf_mwen_koupe kanpe_respire respirasyon_l_rete
    respirasyon_li_rete sispan_respire pa_p_respire lpap_respire lestomak_li_pa lestomak_pa_monte pa_jwenn_souf li_sispan_respire
    souf_li_kanpe l_ap_toufe lap_toufe li_ap_toufe ap_trangle l_ap_trangle`,
  'slow-breath': 'dousman dwòl drol dwol fèb feb mal kout lou difisil byen jan_dwòl fè_bri',
  'wake-up': 'reveye reveyel reveye_l leve level tounen konsyan reveille ouvè_je ouvri_je leve_l revèy wake',
  'cant-rouse': `
    pa_leve pap_leve pa_reveye pap_reveye lipa_leve papleve pa_ka_reveye pa_ka_leve poko_leve poko_reveye pa_vle_leve pa_vle_reveye
    pa_tounen pap_tounen pa_konsyan paka_leve paka_reveye lpa_leve lipa_reveye p_leve pa_ouvri_je pa_ouvè ne_se_reveille pa_levé pa_level
    lipap_leve lipap_reveye pa_ret_konsyan toujou_pa_leve pa_leve_tou pa_wake_up pa_vle_wake pa_ka_fè_l_leve pa_rive_leve pa_rive_reveye
    pa_janm_leve pa_ka_fè_l_reveye pa_santi_anyen refize_leve pa_ka_rete_reveye pa_pran_konesans poko_tounen pa_ka_leve_l pèsòn_pa_ka_leve
    pesonn_pa_ka_leve pèsonn_pa_ka_reveye pesonn_pa_ka_reveye anyen_pa_leve_l anyen_pa_reveye_l`,
  reacts: 'reponn repon bouje bouj reyaji bay_siy deplase mouvman',
  answers: 'reponn repon pale di_anyen',
  'tried-to-wake': 'souke kalòt kalot dlo_frèt jete_dlo pichkannen pense glas',
  'out-cold': `
    san_konesans pèdi_konesans pedi_konesans endispoze endispozisyon san_siy_lavi pa_konsyan enkonsyan tonbe_atè atè_a ate_a ap_file rèd_atè
    kò_li_mou mou_tankou mou_kou pa_bay_siy pa_bay_siy_lavi nan_koma pa_bouje tankou_rad tankou_mouri pa_pè_reponn tèt_li_panche
    tet_li_panche pap_bouje pa_reyaji pa_gen_konesans blanch_tankou li_fell_out li_fall_out nèg_la_fell misye_fell tankou_yon_kadav
    tankou_moun_mouri tankou_poupe san_mouvman san_reponn sèvo_vid kouche_rèd kouche_atè tonbe_rèd tonbe_san pèdi_souf kòl_mou kò_l_mou
    kòl_lage lage_kò san_souf rèd_tankou tonbe_plat`,
  'fell-out': `
    tonbe tonb endispoze fell_out fall_out fallout ap_tonbe te_tonbe tonbe_ate pati prèske_pati ale_nèt vale_tè blackout nod_out nodded_out
    prale ap_pati dekonèkte tounbe glise tonbe_blip tonbe_sou tonbe_figi tonbe_plat chavire lage_kò_l kouche_rèd`,
  limp: 'mou frèt fret rèd red glase san_fòs kou_glas fredi lank',
  blue: 'ble bleu vyolèt violet vyole mov gri gri_sann pèch ble_nèt ',
  turns: 'li vin vini tounen te fè ap konsa figi figil nan moun touni he il toujou li_tou figi_l figi_li bouch_li tou_ble',
  'body-part': 'bouch po_bouch figi dwèt dwet zong po po_l lèv men',
  'coloured-thing': `
    rad chemiz inifòm inifom syèl lekòl ekip patriots tansyon jako penti pent tèks je_ble lanmè soulye savon kreyon rido wòb kostim chapo
    dra grenn_ble_pou machin_ble kay_ble hill slushy pilil bonbon kola ji limyè`,
  gurgle: `
    gagari gargouille glou_glou glouglou ap_toufe toufe ronfle_dwòl ronfle_dwol gwo_wonf bri_nan_gòj bri_nan gòj_li goj_li ronfleman
    bri_dwòl rale_mò ap_trangle_ak ronfle wonfle wonf lap_ronfle lap_wonfle ap_file tankou_kochon bri_tankou`,
  snore: 'ronfle wonfle wonf ronfleman',
  foam: 'kim kimen bave lakim bav foam* vomi_nan_bouch',
  'foam-other': 'savon byè chen kafe dlo matla lesiv dantifris vant',
  pulse: 'pouls batman_kè batman_ke kè_bat pulse kè_l_bat kè_pap_bat pous_li',
  'eyes-back': `
    je_l_vire je_l_tounen je_li_tounen je_li_vire je_vire je_tounen je_l_blan je_louvri_men je_louvri_li je_l_louvè_men je_l_louvri_men
    je_l_fiks pupil* tèt_zepeng pwent_kreyon je_blan de_je_l_vire je_li_fiks`,
  seize: 'kriz konvilsyon konvulsyon tranble_atè malkadi_apre fè_kriz',
  od: `
    od ods overdoz overdose ovedoz ovèdoz ovèdòz ovedose overdosis sidoz sidòz surdose sirdoz sidozaj fè_od o_d overdòz ovedòz ovadoz oved*
    0d`,
  oded: `
    fè_od te_od fè_overdose fè_overdoz fe_od fe_overdose fe_overdoz fè_ovedoz fè_yon_od fè_yon_overdose ap_fè_overdose fe_yon_od fè_ovèdoz
    te_0d`,
  narcan: 'narcan nakan nakann nalokson naloxone narkan naloxòn spray narcans narcam nalòksòn naloxon',
  narcaned: `
    bali_narcan ba_l_narcan ban_m_narcan bam_narcan narcan_li narcan_ban_m narcan_sove narcan_ki_fè yo_narcan pran_narcan anba_narcan
    ban_mwen_narcan bal_narcan ban_m_nakan ban_m_2 ban_m_3 ban_m_4 narcanm narcanl narcan_mwen te_narcan_l te_narcan_m mwen_ki_narcan
    bay_narcan_li yo_narcan_m`,
  'gave-it': 'bay ba bal ba_l bali ban bam mete sèvi itilize flite voye yo_ban te_bay sevi pran',
  'no-effect': 'anyen pa_mache pa_fè pa_fe poko ankò anko dezyèm twazyèm pa_travay tou_de fè_m kounya kounye_a kounyea imedyatman',
  kits: `
    kit bwat fòmasyon fomasyon klas kou ekspire famasi gratis bibliyotèk legliz sètifika restoran prezantasyon aprann montre nouvèl radyo
    jele valiz dokimantè afich konferans bwat_yo lalwa law patwon kouryozite chen ekspirasyon strip strips volontè jounen klinik seminè
    toujou_sou jis_anka nou_te_ban_m nou_ban_m_narcan nou_te_bay n_ap_bay n_ap_separe`,
  'cpr-word': `
    cpr bouch_a_bouch bay_souf ba_l_souf pouse_sou massage masaj_kè masaj_kadyak massage_cardiaque pouse_sou_lestomak rcp bouch_nan_bouch`,
  'brought-back': `
    fè_m_tounen fè_l_tounen fem_tounen fèm_tounen fem_retounen fe_m_tounen fè_m_reveye narcan_sove narcan_sovem narcan_ki_sove narcan_ki_fè
    ki_sove_m sovem_ak ki_ban_m_narcan resisite yo_fè_m_tounen fè_m_viv yo_fem narcan_fè fe_l_tounen reanime revive retounen_ak`,
  'near-death': `
    prèske_mouri preske_mouri prèske_ale preske_ale prèske_pati preske_pati manke_mouri te_mouri_2 te_mouri m_te_mouri kè_m_te_kanpe
    kè_m_te_rete te_prèske_mouri mouri_m_tounen prese_mouri prèske_fini te_ale_nèt tiye_l_prèske pa_tounen te_kanpe ke_m_te_kanpe
    prèske_pa_tounen manke_pèdi prèske_pèdi kè_l_te_rete te_gentan_mouri prèske_pèdi_l`,
  'death-other': `
    ri grangou swaf chen 2015 2016 2017 2018 2019 2020 2021 2022 2023 ane_pase batri telefòn plant pwason machin lontan lè_m_te_piti ayiti
    laj lantèman kansè covid papa_m_te fim seri lòl antèman lantèman te_mouri_lontan veye`,
  'came-to': 'reveye leve te_leve retounen je_m_louvri m_leve m_reveye vin_konsyan',
  'er-place': `
    lopital lopital_la ijans er icu anbilans ambilans anbilas paramedik ponpye bmc mgh narcan nakan oksijèn oksijen tib tibaj mask urgence
    swen_entansif entansif respiratè doktè_yo`,
  'life-support': 'respiratè machin_pou_respire koma tib entibe icu swen_entansif sèvo_mouri sou_machin entansif',
  floor: `
    atè ate planche twalèt twalet beny saldeben kabann kanape machin koulwa douch eskalye mache_pye basement park twotwa lakou chanm`,
  'man-down': `
    moun_tonbe nèg_tonbe neg_tonbe fi_tonbe moun_atè moun_ate tonbe_dèyè tonbe_deye tonbe_devan neg_ki_tonbe moun_ki_tonbe mesye_tonbe
    misye_tonbe dam_tonbe moun_kouche_atè moun_ap_mouri moun_k_ap_mouri nèg_k_ap_mouri moun_ki_endispoze zanmi_m_tonbe zanmi_tonbe`,
  needle: 'zegwi sereng piki poud seringue pip sachè patch',
  consumed: 'pran pranm bwè bwe vale valel pike piki piké fimen fime sniff sniffe melanje pike_l te_pran te_pike prn doub',
  overmuch: `
    twòp twop two_fò two_fo twò_fò twp tw too_much 2_much plis_pase depase doub two_pwisan too_many trop yon_bann pake_grenn plis_grenn
    twò_gwo twòp_twòp`,
  'whole-lot': `
    boutèy_grenn boutey_grenn tout_boutèy tout_bwat tout_grenn tout_metadòn tout_methadone yon_boutèy boutèy_la tout_grenn_yo yon_bann_gren
    yon_bann tout_bagay pran_tout tout_galon bwat_la tout_sachè ponyen yon_ponyen tout_remèd tout_sa`,
  many: '4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 25 30 40 50 60 80 90 100 dis douz kenz ven trant karant senkant 80mg',
  'pill-thing': `
    grenn gren grenn_yo pilil konprime medikaman remèd remed boutèy tablet xanax perc percs percocet klonopin tylenol ibuprofen benadryl
    gabapentin metadòn metadon methadone suboxone patch patches trazodone klowòks klorox pwazon bar bars insulin insilin mòfin morphine
    mofin oxy tramadol benzo valium oksi m30 advil* tylenol* benadryl* ibuprofen* percocet* xan xans xanax* oxys oxies oxycodone* klonopin*
    gabapentin* seroquel* trazodone* adderall* melatonin* nyquil* motrin* aspirin* benzos valium* vicodin* ambien* tramadol* lyrica* zoloft*
    lexapro* suboxone* methadone* norco* dramamine* oksikodòn asetaminofèn`,
  swallowed: 'vale bwè bwe manje mete_l jwenn pran niche souse met mete_nan_bouch nan_bouch',
  'small-person':
    'pitit piti bebe timoun ti_gason ti_fi tigason tifi neve nyès ti_sè ti_frè ti_moun gason_m pitit_gason pitit_fi ti_bebe nies',
  mixed: 'melanje ansanm ak sou ansanm_ak epi plis',
  drink: 'alkòl alkol bwason byè bye wonm kleren diven tafya',
  fading: `
    santi_m_prale santi_m_pral m_ap_tonbe map_tonbe tout_bagay_ap tout_bagay_vin ap_vin_nwa vin_nwa ap_fè_nwa fè_nwa pa_ka_louvri
    paka_louvri pa_ka_kenbe paka_kenbe pa_santi_janm pa_santi_men pa_ka_mache pa_ka_leve_kanpe ap_ralanti kè_m_ap_fèmen santi_m_ap_pati
    pa_we_byen pa_wè_byen je_m_ap_fèmen je_m_ap_femen kem_ap im_going going_out li_ale_li_ale m_ap_mouri_la pa_ka_bouje pa_ka_santi
    m_ap_endispoze santi_m_ap_ale santi_m_ap_mouri santi_m_ap_fini m_pa_wè_byen`,
  nodding: 'nod nodding nodded cabeceye kabeche ap_nod tèt_li_ap_tonbe tèt_ap_tonbe dòmi_kanpe domi_kanpe tèt_li_tonbe bese_tèt',
  sleepy: `
    dòmi domi somnolan anvi_dòmi tèt_vire tèt_mwen_ap_vire tèt_ap_vire vire fèb feblès febles fatige lou vomi angoudi toudi etouwdi swe
    tranble frèt konfonn pwès doub twoub dousman fatig grate wonfle ronfle kwochi souf_kout je_piti je_l_piti sere etranj endispoze bos
    malad pa_pale`,
  pale: 'blèm blem blan jòn pal pale_tankou swe_frèt blanch koulè_dwòl',
  'feel-off': `
    santi_m_dwòl santi_m_drol santi_m_dwol santi_m_mal santi_m_pa santi_m_lou santi_m_etranj pa_santi_m_byen pa_santi_m_bon santi_n_mal
    pa_byen pa_santi_kò santi_kò_m santi_m_lejè pa_bon pa_sanble_l pa_sanble pale_dwòl aji_dwòl pa_menm_moun pa_nòmal pa_renmen_jan fè_m_pè
    santi_m_tankou santi_m_feb santi_m_fèb santi_m_frèt santi_l_lou santi_l_cho santi_m_twò santi_l_dwòl santi_dwòl pa_santi_m`,
  'cant-breathe': `
    pa_ka_respire paka_respire mpaka_respire souf_kout souf_mwen_lou souf_mwen_koupe pa_respire_byen m_pa_ka_pran_souf mank_souf etoufe
    toufe cant_breathe pa_jwenn_souf souf_mwen_kout`,
  batch: `
    batch pake_a sak_la sachè_a bagay_nouvo nouvo_bagay poud_la pa_t_menm pa_menm lòt_bagay_ladan sak_sa dope_la sa_a_pa_bon men_misye
    te_gen_fenta pa_t_sanble nouvo_a twò_fò two_fo gout_dwòl grenn_lan move_bagay bagay_la_fò bagay_la_twò bagay_sa_a_fò move_pake move_dwòg
    move_lo dwòg_k_ap_tiye`,
  hotshot: 'mete_yon_bagay_nan met_yon_bagay nan_vè_mwen nan_ver_mwen nan_bwason pwazonnen pike_m_pa_fòs bwason_an_te',
  'took-more': `
    plis_pase plis_ke doub_dòz doub_doz 2_fwa de_fwa pa_erè yon_ti_plis plis_toujou ti_kras_plis twò_fò two_fo monte_dòz fò_anpil pi_fò
    menm_kantite tolerans fò_jodi pran_8 plis_pase_dabitid olye pi_high twò_high tw_high trò_high twop_high doub olye_1 mwatye_men`,
  'drug-plain': `
    dwog dwòg drog fentanyl fent fenta eroyin ewoyin kokayin koka coke krak crack wòch dope pilil grenn gren perc percs percocet xanax poud
    metadòn metadon suboxone opyoyid tranq sachè sache doz dòz piki k2 gummy bar trazodone spice patch batch liy shot fentanil kristal meth
    benzo m30 sak_la bagay_la yon_bagay`,
  used: `
    pran te_pran fimen fime pike piki sniff sniffe sèvi vale melanje rale te_pike pran_yon apre_m apre_li apre_l prn itilize_yè te_itilize
    fèk_itilize bwè_grenn ap_itilize_a`,
  'lost-time': `
    pa_sonje pa_sonje_anyen blackout m_leve_sou kijan_m_rive pèdi_yon_ti pedi_yon_ti pa_konn_kijan pa_konn_ki_jan leve_ak_vomi fè_nwa`,
  scare: 'prèske_endispoze prèske_mouri preske_mouri manke_mouri te_pè_anpil prèske_pati preske_ale te_manke',
  'scare-other': 'machin bisiklèt aksidan bis moto lanèj nèj eskalye match entèvyou chen fim',
  'behind-door': 'twalèt twalet beny saldeben chanm pòt pot femen fèmen kle',
  minutes: 'minit min è zè èdtan inèdtan depi lontan poko pa_sòti pa_soti pa_desann pa_ouvè maten',
  'check-on-me': `
    tcheke_m tcheke pale_avè_m pale_ave_m rete_ak_mwen rete_avè_m si_m_pa_ekri pè_dòmi pe_domi pè_fèmen rele_m_nan pa_kite_m_dòmi pa_lage_m
    ekri_m_nan pou_m_pa_dòmi`,
  'long-ago': `
    ane_pase lontan sa_gen_lontan gen_lontan 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5_an 2_zan
    lè_m_te_piti ane_de_sa dènye_od dènye_overdose te_konn 10_an 3_zan 4_an 2_an pase_2_an an_pase`,
  lately: `
    yè ye jodi jodia aswè swa maten kounye kounya semèn_pase semen ankò anko madi mèkredi jedi vandredi samdi dimanch lendi mwa la fwa
    katriyèm dezyèm twazyèm semenn yesterday last_nite nite fèk sot fini mtn`,
  'news-talk': `
    nouvèl radyo jounal fim seri novela dokimantè prezantasyon jounen fòmasyon siy_yon konferans netflix griyo diri mizik pate lopital_nou
    volontè match chokola emisyon statistik chantè aktè seminè prevansyon kouryozite chifr afich klas mach jou_konsyantizasyon
    konsyantizasyon bese depliyan seremoni`,
  'not-overdose': 'pa_t_overdose pa_t_od pa_janm_fè pa_janm_od pa_gen_overdose fo_alam',
  everyday: `
    kafe dlo alèji asm grip vitamin vaksen dantis lapli entèvyou egzamen sik manje_a lol_diri gym soup griyo bis_28 tansyon ponp parese
    solèy lanèj manto gan lèt kribich klima chalè polen antibyotik terapis egzèsis jwe_match tanbou legliz vwazen_mizik twòp_manje
    manje_twòp twòp_tan bouche_nen rejim eskalye pwa dosye zo_pwason bonbon diri_a ri_anpil kochon plen mizik`,
  'is-dying': `
    ap_mouri k_ap_mouri pral_mouri panse_li_mouri kwè_l_mouri prale_mouri lap_mouri pa_vivan pa_vivan_ankò li_pa_vivan sanble_mouri`,
  'dying-other': 'grangou swaf ri fredi chalè telefòn batri plant pwason chen chat chagren bouke travay anvi  haha lol frèt_deyò machin',
  'heart-bad': `
    kè_m_ap_bat kè_l_bat kè_m_bat lestomak_mwen lestomak_sere doulè_lestomak kè_bat bat_twò_vit ke_m_ap_bat kè_m_ap kè_fè_mal
    doulè_nan_lestomak gòj_sere`,
  sos: `
    anmwe anmwey anmweey* sekou ede_m edem vini_vit vin_vit svp_vini voye_anbilans anbilans ambilans 911 kisa_pou_m kisa_pou_nou sa_pou_m
    ki_jan_pou vit tanpri mezanmi ijans san_polis ki_sa_pou_m vini_non kisa_m_fè`,
  's-he': 'li l lap yo lipa',
  nothing: 'anyen pa_leve pa_reponn',
  few: '2 3 4 5 tou_de anplis de_grenn plis',
  'no-pulse': `
    li_pa_gen_pou l_pa_gen_pou pa_jwenn_pou_li pa_jwenn_pous pa_gen_pous pa_gen_pouls kè_l_pa_bat kè_li_pa_bat pa_santi_batman kè_l_rete
    kè_li_rete kè_l_kanpe`,
  'fall-other': 'dan cheve telefòn chat chen bisiklèt kouran pri nèj lapli sistèm kle dat chèk valiz boul glas',
  'wake-other': `
    lekòl lekol bonè bone alarm travay legliz parese kafe lamès swete_m swete_mwen espere_m espere_mwen m_ta_swete ta_renmen_pa m_ta_vle_pa`,
  saved: 'sove sovem sove_m',
  'dead-body': 'mouri',
  swallow: 'vale valel',
  'took-in': 'pran bwè vale te_pran prn',
  'all-of-it': 'tout tt',
  urgent: `vit kounye_a touswit prese imedyatman kounyea vini rapid touswit_la san_pèdi_tan`,
  bring: 'bezwen voye pote mennen ki_moun_ki_gen pa_gen',
  'it-is': `se se_yon se_pa se_pa_t se_te pa_t_yon te_gen_yon`,
  here: `isit isit_la la_a lakay chanm apatman`,
  'out-of-it': `
    somnolan toudi etouwdi tèt_vire vire_vire pwès angoudi feblès bege zonbi tèt_lou kwochi gaga je_lou je_m_lou je_l_piti je_piti twoub
    pa_fè_sans pale_dwòl pale_pou_kont pale_ba nan_nyaj vètij etoudi dezoryante kò_m_lou wè_doub we_doub wè_zetwal pa_santi_bout m_lou
    santi_lou kò_lou twò_high pa_ka_pale_byen pa_ka_mache_dwat pale_san_sans li_somnolan konfonn tèt_chaje_ak_sonmèy je_fèmen_poukont`,
  'is-it-safe': `
    sa_grav se_grav èske_m_dwe eske_m_dwe dwe_mennen kijan_m_ka_konnen kijan_pou_m_konnen ki_siy danjere m_dwe_rele sa_nòmal se_nòmal
    eske_m_ka_kite kite_l_dòmi kite_l_domi m_dwe_reveye oswa_tann ka_touye ka_mouri sa_danjere twòp_pou sa_sa_vle_di ki_diferans
    konbyen_ki_twòp konbyen_twòp`,
  'still-ok': 'men_l_reponn men_li_reponn li_reponn men_l_pale men_li_pale men_l_ap_respire men_l_ap_pale',
  'not-answer-other': 'mesaj telefòn telefon biwo landlord bank avoka trafik mèt_kay met_kay rele',
  'in-general': general,
  symptom: `
    dòmi domi somnolan vire toudi etouwdi lou fèb feb feblès febles fatige fatig vomi malad mal swe swè tranble frèt fret lafyèv frison
    konfonn doub twoub angoudi kè souf respire lestomak tèt tet je pupil gòj goj pal blèm jòn blan dwòl drol dwol etranj fò pi_fò pwès grate
    high pèdi sonje nwa bos kwochi tonbe endispoze sere lejè ralanti dousman mou wonfle ronfle nod pale_pou_kont lonbraj vwa mouye koube
    wonflaj zetwal pa_byen pa_bon pa_nòmal grav san_fòs anflamasyon mare doulè fè_mal blackout vètij vag trankil_twòp`,
  found: 'jwenn jwennl twouve',
  whole: 'tout antye konplè',
  pack: `boutèy boutey bwat sachè sache pake gram bag plak pakèt pakè`,
  'hard-drug': 'fentanyl fentanil fent fenta eroyin ewoyin kokayin koka crack dwog dwòg drog xanax perc percs',
  icy: 'frèt fret rèd glase red tou_rèd kou_glas',
  'cold-other': 'deyò deyo lanèj gan kouvèti dlo manto chofaj manje kay chanm solèy tan',
  'breath-other': 'nen alèji asm ri eskalye ponp egzèsis chalè grip polen gwo_souf poupe',
  hyperbole: 'lol haha kkk ri bondye mizik match fim byen_dòmi swaf chalè emosyon jwe  jwèt seri netflix podcast kkkk fortnite spoiler',
  'off-word': `
    dwòl drol dwol etranj diferan grav pa_nòmal pa_byen pa_bon pa_menm lou fèb feb fret toudi etouwdi vire lejè angoudi mou feblès vid lwen
    blèm anpoul`,
  'look-act': 'santi santim sanble aji ap_aji pale ap_pale respire ap_respire',
  sleep: 'dòmi domi',
  'long-while': 'depi twòp tout_jounen 12 13 14 15 16 18 20 14è 14_zè inèdtan èdtan lontan tout_jou',
  something: 'bagay yon_bagay kichòy kèk_bagay',
  'not-know': 'm_pa_konn m_pa_konnen mpa_konn mpa_konnen pa_konn pa_konnen pa_sonje bliye move_grenn grenn_ki_pa',
  'not-real': 'pa_t_sanble pa_menm lòt_bagay pa_t_menm fo_grenn melanje pa_vrè te_sipoze pa_sanble',
  missing: 'manke touche vid pèdi boutèy_ouvè',
  'hit-me': 'frape_m monte_m pran_m_fò met_m_atè twò_fò fò_anpil fò_jodi strong',
  'up-days': 'jou_san_dòmi pa_dòmi_depi lonbraj jou_m_pa_dòmi',
  bought: 'achte te_gen_bagay te_gen_pake ap_itilize te_gen_sachè al_pran al_pike li_t_ap_itilize li_itilize konnen_li_itilize',
  stranger: 'nèg neg mesye misye madanm dam fi gason jèn vwazen vwazin moun tigason',
  slump: 'kouche atè panche koube tèt_ba ap_nod nod chita_tèt tonbe tèt_li_ap kanpe_pliye pliye',
  'as-if': 'tankou kòm_si komsi konsi',
  overdid: 'm_depase twò_high tw_high m_pran_plis m_pi_high doub_dòz m_egzajere plis_pase_dabitid',
  odd: 'dwòl drol dwol etranj pa_byen pa_bon',
  eye: 'je zye',
  roll: 'vire tounen blan anlè fiks kwochi',
  colour: 'koulè',
  'odd-colour': 'dwòl chanje pèdi move pa etranj',
  'dose-word': 'dòz doz spray espre',
  ordinal: 'dezyèm twazyèm katriyèm senkyèm 2yèm 3yèm 4yèm 5yèm lòt',
  'choking-sound': `ap_toufe_ak lap_toufe l_ap_toufe bri_nan_gòj gòj_li_ap glouglou bri_tankou li_ap_toufe l_ap_trangle`,
  'bad-thing': `move_grenn grenn_fo te_gen_fentanyl te_gen_fenta move_bagay antijèl klowòks pwazon pwazon_rat asid`,
  'said-dead': 'yo_di_m_te_mouri yo_di_m_mouri',
  'you-all': 'nou ou w',
  unheard: 'pa_tande pa_pran_telefòn pa_reponn poko_ekri pa_sòti pa_soti pa_ouvè pa_desann pa_janm_rele pa_parèt fèmen_nan pa_ka_jwenn',
  given: `ban_m ba_li te_ban_m yo_ban_m te_ba_li`,
  'back-to-life': `tounen_nan_lavi retounen_nan_lavi tounen_vivan leve_nan_lanmò fè_l_viv`,
  rescue: `911 anbilans ambilans anbilas ambulance paramedik ponpye`,
  'send-for': `rele voye bezwen mande`,
  'emergency-now': `ijans ijans_medikal voye_sekou voye_èd voye_moun lavi_oswa_lanmò anmwe anmwey`,
  'emergency-other': `sal chanm fon lojman abri kontak lwaye plan se_pa`,
  'i-dying': `
    m_ap_mouri map_mouri mwen_ap_mouri m_pral_mouri mpral_mouri mwen_pral_mouri m_pa_vle_mouri mpa_vle_mouri pa_kite_m_mouri pa_kitem_mouri`,
  'snore-odd': `fò dwòl drol dwol etranj lou gwo`,
  'dog-snore': `chen mari madanm chat vwazen`,
}
