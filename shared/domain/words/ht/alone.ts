/** Haitian Creole words of using alone: taking a drug, being by oneself, wanting it, getting it. */
import type { Senses } from '../senses.ts'

export const alone: Senses = {
  'use-now': `
    itilize itilizel itilize_l use using pike pikel pike_l pr_pike piki fè_yon_piki fimen fimenl fimen_l fime sniff sniffe snif rale rale_yon pran_l pranl pran_li
    pran_yon pran_youn pran_ti_kras pran_bagay pran_sa pran_dòz pran_doz pran_dwòg pran_twop pran_twòp pran_grenn yon_kout fè_yon_kout fè_l fel fèl fè_yo
    fè_yon_shot fè_yon_liy yon_liy mete_l metel mete_li drog drogel dwoge retonbe rechit tonbe_ankò eseye_l eseye_nan eseye_mwatye ap_eseye goute boule_sa
    boule_wòch kwit_li ap_kwit mare_bra bra_m_mare tire_yon monte high shoot shoot_up refè_l fè_youn fè_yon_dezyèm ap_lage consommer en_prendre m_pran fin_pike
    bagay_la_sou_li kwit_deja m_ap_fimen ap_fimen ap_pike m_pike pike_m
  `,
  'by-self': `
    sèl tou_sèl msèl m_sl mwen_sèl poukont* pou_kont pou_kont_mwen poukontm pou_kontm pou_kont_li pou_kont_mw pa_gen_moun pa_gen_pèsonn pa_gen_okenn_moun san_moun
    san_temwen pèsonn_pa_la pèsonn_isit pa_gen_lot_moun pa_gen_lòt_moun pèsonn_pa_konnen pèsonn_pa_konn pèsonn_pap_konnen pa_gen_moun_ki_konnen okenn_moun_la
    pa_gen_moun_la moun_avè_m pa_gen_moun_avè kay_la_vid apatman_an_vid yo_tout_dòmi tout_moun_dòmi tout_moun_domi tout_moun_pati madanm_mwen_nan_travay
    madanm_mwen_dòmi roommate_mwen_pati mennaj_mwen_soti frè_m_soti manman_m_legliz kamarad_chanm devan_moun devan_pèsonn alone by_myself seul mwen_menm_ak_Bondye
    san_pèsonn pa_gen_pèsòn pa_gen_pesòn izole anpè e_m_sèl sèl_nan m_sel mwen_sel pou_kont_mwen_nan devan_yo moun_wè_m avem_le moun_avem zanmi_m_yo_mouri
    patnè_m_lan_mouri madanm_dòmi yo_dòmi tout_moun_ap_dòmi pitit_yo_dòmi sel_nan sel_lakay fel_sel sel_aswe pa_gen_moun_ki_konn mwen_ak_sak nan_fènwa
    m_pa_gen_pèsonn pou_yo_pa_tande madanm_soti mari_m_soti tou_sel msel je_suis_seul
  `,
  'locked-in': `
    pòt_fèmen pot_femen pot_la_kle pòt_kle pòt_la_kle pòt_bloke pòt_la_fèmen fèmen_pòt femen_pot fèmen_pòt_la femen_pot_la fèmen_tèt fèmen_tèt_mwen fèmen_nan
    kle_sou_pòt kle_nan_pòt ak_kle lokin kache kache_pou an_kachèt zipe pa_vle_ouvè limyè_etenn limyè_a_etenn mizik_fò mizik_la_fò sèvyèt_anba_pòt m_fèmen fèmen_ak
    fèmen_pòt_toujou lokin_nan m_lokin m_met_chèz chèz_dèyè_pòt kache_nan
  `,
  'hidden-place': `
    twalèt twalet bathroom saldeben douch garaj besment basement sousol klozèt machin kamyon tant motèl motel otèl otel hotel chanm rakbwa bwa ruèl ruelle anba_pon
    pon_an tèt_kay eskalye parking bis_la simityè plaj depo kay_abandone dèyè_legliz dèyè_stasyon dèyè_bilding stasyon kabann uber airbnb kwen fènwa travay faktori
    gaz_estasyon bò_rivyè beny beny_lan eskalye_sekou dèyè_lekòl
  `,
  kit: `sereng sereng_nan zegwi zegwi_a kiyè kiyè_a pip pip_la foil papye_aliminyòm pay sache sachè sak bag bags gram gram_nan grenn_ble perc wòch fenta
    fent fentanyl eroyin dope kokayin krak dwòg kit bagay_la bagay_mwen dòz piki bagay_pou_m bra_m_mare kout yon_kout liy yon_liy pilil grenn foil_la`,
  'at-it':
    'nan_men_m nan_men pare deja pare_deja devan_m devan_mwen sou_tab sou_jenou sou_mwen louvri kwit bra_m_mare kiyè_a_sou sereng_pare',
  spotter: `rete_sou_liy rete_sou_liy_nan rete_avè_m rete_avèm rete_avem chita_avè_m chita_avèm siveye_m siveyem veye_m veyem veye_mwen ki_ka_veye tcheke_m
    tchekem rele_m_nan rele_m_apre rele_m_rete si_m_pa_ekri si_m_pa_reponn si_m_pa_rele si_nou_pa_tande voye_moun voye_yon_moun pandan_m_ap
    pandan_map ki_moun_k_ap_ban_m liy_pou_moun_ki tann_mesaj_mwen rele_911_si k_ap_ban_m_narcan ban_m_narcan si_yon_bagay_rive pa_gen_safe_site
    san_narcan e_m_sèl pa_gen_narcan rete_sou_telefon rete_sou_telefòn veye_m_nan kiyes_ki_ka_rete ki_ka_rete_sou moun_k_ap_ban tann_mesaj
    fè_yon_moun_konnen moun_ka_veye narcan_e_m narcan_pou_ki`,
  'about-to': `pral m_pral mpral map m_ap ap tapral kounye_a kounye kounya kounyea talè tale aswè aswea jodi jodia nan_5_minit nan_10_minit pare_pou prèt_pou
    sou_pwen touswit anvan_dòmi kanmenm ankò chak_swa tout_nwit toujou pandan vit`,
  'uses-alone': `itilize_sèl itilize_pou_kont* itilize_poukont* pike_sèl pike_poukont* fimen_sèl sniff_sèl fè_l_sèl fel_sel fèl_sèl pran_l_pou_kont*
    pran_l_poukont* tou_sèl_wi sèl_tankou_toujou toujou_sèl toujou_tou_sèl use_sèl itilize_tou_sèl pike_tou_sèl fè_l_pou_kont toujou_kache sèl_toujou`,
  'not-alone': `pa_janm_itilize_sèl pa_itilize_sèl_ankò pa_itilize_pou_kont pa_dwe_itilize_sèl pa_dwe_itilize_pou_kont mpa_sèl m_pa_sèl m_pat_sèl m_pa_t_sèl
    pa_itilize_poukont never_use_alone m_aprann afich eslogan fòmasyon m_te_konn_itilize_sèl yon_sèl_fwa_pa yon_sèl_bagay ak_buddy sel_moun sèl_moun
    klas`,
  'still-does': 'men pral kanmenm aswè ap toujou kounye_a ak_ki_moun',
  'no-use': `òdinatè app lesivez mikwo_ond kat bisiklèt chajè mo jwèt manje kwit_manje chante danse sigarèt sigaret mari_wana zèb vape lesiv tradui lapriyè
    medikaman tansyon insulin tylenol vaksen foto randevou twalèt_la_pou wifi narcan soley kafe pwa diri pwason poul viann soup lodinatè wi_fi
    bag_plastik`,
  kin: 'chen chat netflix fim timoun legliz_la devwa',
  getting: `achte_youn al_chache chache_yon_bagay ap_chèche_perc machann_nan machann_lan dealè_a pral_wè_yon_nèg wè_machann ki_kote_machann m_gen_yon_sache
    sak_la_sou_tab m_ap_gade_l map_gade_l sou_kwen_an ansyen_zanmi_l just_copped copping picking_up m_jwenn_yon_sak m_gen_sa_m_bezwen
    gen_tout_sa_m_bezwen m_gen_lajan_ak efase_nimewo kle_machin_nan_men kay_machann jwenn_pay jwenn_papye ti_sachè lajan_lwaye nouvo_machann
    poko_touche poko_pran_l touche_l pral_achte_aswè pral_achte_sèl m_al_achte_youn machann_nan_ap machann_lan_ap wout_pou_m_wè pou_m_al_achte
    pral_achte_yon yon_bagay_nan_pòch bagay_nan_pòch m_ap_chèche_yon_bagay jwenn_ansyen_kontak nan_mass_ave sou_blue_hill dealè_a_ekri
    machann_nan_ekri`,
  slip: `
    rechit retonbe tonbe_aswè pral_tonbe kapab_tonbe anvi_a anvi_a_fò anvi_pran anvi_itilize panse_itilize panse_pran vle_itilize vle_pran_youn pral_itilize
    pral_pran pral_pran_youn pral_pike pral_fimen itilize_aswè pa_itilize_aswè yon_dènye yon_dènye_fwa yon_ti_dènye yon_sèl_fwa relapse pral_glise kraze_sobriyete
    sobriyete jou_yo_pral_fini konte_a day_0 pa_ka_kenbe_ankò si_m_ap_kenbe si_m_ap_ka_kenbe si_m_ka_kenbe pa_konn_si_m_ap_kenbe tantasyon tante tante_m pè_tèt_mwen
    pè_sa_m_pral tèt_mwen_vle_l kò_m_ap_mande chape_tèt bliye_tout kalme_m reve_ladan bouke_eseye pran_ankò vye_demon move_lide move_melanj m_ap_tonbe_aswè
    anvi_aswè anvi_a_pran leve_anvi vye_anvi m_rekòmanse_itilize m_ap_glise map_glise
  `,
  'hint-use': `
    lè_m_itilize lè_m_ap_itilize kote_m_itilize epi_m_itilize mwen_itilize lè_yap_itilize lè_m_nan_eta ou_konn_rès_la ou_konn_sa ou_konnen_rès ou_konn_sa_sa_vle_di
    konnen_rès_la dire_lè_w_konnen nan_motèl yon_motèl motèl_la peye_yon_chanm chanm_motèl jou_chèk m_touche_jodi soti_nan_detox pa_di_madanm pa_di_manman
    pa_di_pesonn pa_di_pèsonn fèmen_telefòn pa_pou_moun_konnen bagay_pou_m_fè kite_m_trankil kite_m_aswè lese_m_fè nwit_long tolerans konbyen_kantite ki_kantite
    pito_rete_poukont pa_vle_pesòn_wè pa_vle_moun_wè konn_kote_l_prale ale_ak_lajan menm_twalèt m_od_la ki_moun_ki_rete_avè pou_chita_avè gen_pèsonn_bò_kote
    pral_nan_twalet pral_nan_saldeben
  `,
  'not-slip': `prevansyon_rechit gwoup prevansyon rèv rechit_pa pa_gen_rechit pa_retonbe pa_gen_anvi anvi_manje anvi_dòmi anvi_vomi liv fim glas nèj lanèj
    chokola goumen_ak moustik atrit`,
  'own-place': 'sèl poukont* pou_kont* kay_la_vid motèl otèl tout_moun_pati pati_pou_wikenn lakay_sèl mwen_sèl',
  buy: 'achte achtel pran_kontak',
  wink: 'ou_konn_rès ou_konn_sa ou_konnen rès_la danjere move_melanj move_lide pa_mande_m',
  tempting: 'chèk jou_chèk lajan kòb motèl otèl detox prizon kay_la_vid wikenn 3è',
  thing: 'travay apatman pitit machin',
  past: 'te_konn lè_m_te m_sonje m_reve klas',
  bite: 'moustik atrit maringwen fimen_nan_eskalye',
  housemate: `tout_moun roommate madanm mari mennaj manman manmanm papa pitit timoun timoun_yo fanmi frè frem sè matant grann kouzen zanmi yo bebe bòs li
    kamarad`,
  away: `pati soti sòti ale travay nan_travay dòmi domi ap_dòmi ap_domi legliz nan_legliz lekòl vwayaje pa_la pa_lakay nan_vakans demenaje deyò kouche
    al_kouche ann_ayiti lan_mès nan_mès`,
  'do-it': 'fè fe pran mete prepare kwit fini tire chaje ap_fè',
  'drug-kit': `zegwi sereng kiyè dope eroyin fent fenta fentanyl krak wòch kokayin gram grann_bag sak_la yon_sak sache sachè yon_dòz dòz_mwen dòz_la pip liy
    yon_liy percs bagay_la bagay_mwen piki yon_kout kout foil grenn_ble zegwi_a sereng_nan kiyè_a`,
  dealer: 'dealer dealè machann kwen_an mass_and_cass ansyen_katye blòk_la kontak',
  reach: 'wè we rele rele_l ekri tann ap_tann pral ale al sou_wout kote devan toupre vini ap_vini pase tounen chache',
  blocked: 'bloke efase evite lwen priye pa_reponn',
  'clean-time': 'pwòp pwop sobriyete sob jou_pwòp tan_pwòp',
  ruin: 'kraze pèdi gaspiye lage fini_ak bouke pral_pèdi',
  'use-past': 'itilize te_itilize m_retonbe retonbe m_tonbe m_pike m_pran_youn m_te_pran m_fimen',
  lately: 'jodi jodia yè yè_swa ye maten_an ankò vandredi samdi dimanch lendi semèn_sa avanyè',
  'want-it': `m_vle_l_anpil pa_ka_sispann_panse ap_panse_sa panse_ak_sa m_bezwen_yon_bagay_aswè bezwen_chape pa_vle_santi_anyen vle_bliye m_vle_bliye
    sak_la_ap_rele_m ap_rele_m_nan m_te_lage li_tounen_ladan l_tounen_ladan li_tounen_nan li_rekòmanse li_ladan_l_ankò yon_ti_kras_sèlman
    yon_ti_kras_aswè m_rete_ti_kras rete_yon_ti m_sere_yon_ti pa_chèche_m pa_rele_m_aswè pa_vle_moun_wè_m m_pral_disparèt dènye_a_epi dènye_a_anvan
    m_ap_fè_l_aswè aswè_a_m_ap_fè`,
  found: 'jwenn bezwen',
  food: 'manje pizza kafe gato',
  'it-some': 'youn yonn yon_bagay sak sache li bagay bagay_la de_sak yon_ti',
  stash: 'tiwa pòch pòch_mwen chosèt soulye jakèt anba_kabann bous valiz sou_tab devan_m',
  plea: `pale_m_pou_m_pa pale_avè_m_pou_m_pa di_m_pa_fè kenbe_m_pou_m_pa pa_kite_m_itilize pa_kite_m_fè_l ede_m_pa ede_m_pa_pran bouke_goumen
    fatige_goumen m_ap_pèdi_batay te_prèske_rele prèske_rele_l prèske_ekri_l debloke_nimewo vye_zanmi ansyen_zanmi_yo yo_ofri_m ofri_m_gratis
    vini_ak_bagay vini_ak_yon_sak kouzen_m_vini_ak pa_fè_tèt_mwen_konfyans pè_tèt_mwen pa_fye_tèt kay_misye pral_kay_machann m_prèske_tonbe`,
  'long-in': 'inè inèdtan lontan twò_lontan tout_jounen pa_vle_soti pa_soti pa_ouvè',
  washroom: 'twalèt beny saldeben douch basement chanm_li sousol',
  cash: 'lajan kòb chèk lajan_kay',
  vanish: 'soti sòti pati disparèt pa_reponn pa_antre pa_tounen telefòn_fèmen',
  'amount-q': 'konbyen_m_ka ki_kantite konbyen_kantite mwatye tolerans ki_dòz konbyen_pou_m',
  breaktime: 'pwòp rehab detox prizon mwa semèn san_pran',
  'not-reach': 'pa_rele_m_aswè pa_ekri_m_aswè pa_vini_aswè fèmen_telefòn_mwen m_vle_rete_sèl bezwen_rete_sèl m_vle_sèl',
  'program-left':
    'kite_detox kite_pwogram sove_nan_detox soti_nan_pwogram sober_house_mete yo_mete_m_deyò_nan_sober sove_nan_pwogram mete_m_deyò sot_nan_detox',
  'hide-it': 'kache_sa_pou m_kache_sa se_sekrè_m pa_di_pèsonn_lè',
  craving: 'anvi',
  nowhere: 'pa_gen_anyen_pou nève tan',
  'uses-room': 'itilize_twalèt pran_yon_douch pran_douch pran_yon_chanm itilize_kizin itilize_telefòn itilize_twalet',
}
