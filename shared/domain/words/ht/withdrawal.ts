/** Haitian Creole words of withdrawal: what was stopped, what the body does, what makes it dangerous. */
import type { Senses } from '../senses.ts'

export const withdrawal: Senses = {
  booze: `alkòl alcool alcohol alkolik bwè bwe bw bwason bweson tafya kleren klerin wonm rom rum vodka byè byè_yo wiski whisky diven gwòg grog tranpe
    dènye_gòje gòje vè boutèy boire soulye booze drink drinking prestige babankou`,
  benzo: `benzo benzos xanax xan xans bars bar_yo klonopin klonopen valium diazepam ativan lorazepam alprazolam clonazepam fenobabital phenobarbital
    phenibut gabapentin gabapentine baclofen baklofèn bak_klofen ghb grenn_nè grenn_nè_yo grenn_dòmi grenn_pou_dòmi kalman grenn grenn_yo medikaman
    medikaman_nè bar_yo_fini san_bar off_bar pran_bar bar_la`,
  opioid: `eroyin ewoyin heroin dope fent fenta fentanyl tranq xylazine medetomidin percs perc percocet oxy oksi metadòn metadon metadone suboxone suboxon
    sub strip strip_yo opyoyid opyat dwòg dwog dòz doz bagay_la remèd_la grenn_doulè morfin perc_yo piki`,
  medicine: 'metadòn metadon metadone suboxone suboxon sub strip strip_yo dòz doz take_home take_homes preskripsyon',
  quit: `
    sispann sispan sispand kanpe kamp rete kite koupe koup san pa pat pap pako poko poko_pran fini manke rate arete retire lage off depi dènye detox detoks detòks
    kesyon_kite stop sòti_sou desann bese arrete arrêté fèmen refize diminye mank manko sispann_pran
  `,
  withdrawal: `sevraj sevrage manko manke_dwòg nan_manko an_manko an_mank manque en_manque mank_lan withdrawal withdrawals withdrawls widrawal dope_sick
    dopesick cold_turkey nan_sèk fè_l_sèk kanpe_sèk malad_san precipitated precipit* kriz_manko lè_m_manke san_dòz malad_pou_dwòg malad_dwòg m_sick
    im_sick sick_anpil ap_kick fè_detox fè_detoks ap_detoks ap_detox crash_apre meth_crash nan_kick m_ap_detox detoks_lakay off_dope`,
  kicking: `nan_manko an_manko an_mank en_manque manko_a nan_sevraj sevraj_la fè_sevraj nan_withdrawal nan_kick manko manko_sa manko_suboxone m_sick
    sick_anpil sick_af dopesick_nan`,
  'other-kick': 'manko_lajan kick_out manko_manje manko_kòb',
  'baby-kicks': 'bebe_a_bay_kout_pye kout_pye',
  shakes: `
    tranbl* trambl* tremble* tremb* trnbl* tranblman tranbleman tranbleee sote_poukont kò_m_sote kò_m_ap_sote kò_l_ap_sote ap_sote_elektrik sakad souke sekwe spasm
    espasm kò_m_rèd kò_m_ap_rèd kò_l_rèd m_rèd kò_rèd zap_zap fè_pwòp_mouvman men_ap_danse men_m_ap_danse frison_fò machwè_m_ap_bat trnble tranblee kenbe_vè_a
    kenbe_kuiyè men_pa_ka_kenbe pa_ka_siyen men_yo_pap_sispann souke_tout_kò the_shakes tranble tranbl mtranble
  `,
  shaky: 'nè nerve enkyè ajite tranblan irite enkyetid anksyete nève_anpil m_nève m_ap_nève li_nève jan_nève kè_nève',
  'not-shakes': `milkshake tranbleman_tè tranblemanntè goudougoudou fredi tranble_ak_kontantman kontan lajwa shake_shack tranbleman_de_tè tranble_frèt kè_kontan
    shakes_at shaking_my_head shake_my_head excitement coffee gloves degrees building truck interview entrevista nervios la_tierra a_terra terremoto
    mexico puerto_rico te_a tembló_en na_base juiz protein`,
  seizure: `
    kriz_malkadi malkadi kriz_epilepsi konvils* konvilsyon* seizure seizures fè_kriz fè_yon_kriz te_fè_kriz ap_fè_kriz gen_kriz kriz_2_fwa 2_kriz yon_kriz
    yon_lòt_kriz kriz_apre_kriz nan_kriz kriz_youn une_crise fè_2_kriz fè_3_malkadi tonbe_malkadi 3_fit mode_lang lang_mwen_mode m_mode_lang mòde_lang
    lang_mwen_blese kriz_sou kriz_nan kriz_devan je_l_vire je_li_vire je_m_vire kriz_jodi kriz_yè kriz_ye pike_kriz fe_kriz fe_yon_kriz ap_fe_kriz kriz_vit
    je_l_tounen_blan je_blan kò_l_vin_rèd vin_rèd kim_nan_bouch machwè_sere machwè_l_bare machwè_m_bare pipi_sou_mwen pipi_sou_li tonbe_kò_rèd lage_kò_l_atè
    fè_kriz_ankò yon_kriz_ankò kriz_maten kriz_aswè kriz_yè_swa gen_yon_kriz gwo_kriz fe_kriz_ankò te_fe_kriz kriz kriz_la lwa_moute
  `,
  'not-seizure': `chen veterinè kriz_ekonomik kriz_peyi peyi_a ayiti_a kriz_nan_peyi kriz_kè epilepsi kriz_tansyon kriz_dlo gouvènman kriz_lojman lojman
    premye_swen kriz_ri kriz_nè lontan lè_m_te_piti kriz_politik kriz_jalouzi jalouzi kriz_kriye kriz_opyoyid kriz_sida kriz_overdose neve atak_panik
    dog dogs cat vet warning perro perra gato gata veterinario cachorro cachorra cao veterine strobe panico mascota pet puppy gatito te_konn egzamen
    ri used_to lè_m_te_bwè mèsi`,
  hallucinate: `
    alisin* alusin* halusin* alisinasyon wè_bagay we_bagay ap_wè_bagay wè_bagay_ki ki_pa_la ki_pa_egziste pa_la_vre pa_reyèl wè_lonbraj we_lonbraj wè_bèt we_bèt
    tande_vwa tande_moun_ap tande_moun_k_ap tande_mizik tande_bagay wè_moun_mouri pale_ak_moun_mouri pale_ak_lespri wè_lespri wè_djab wè_zonbi wè_foumi foumi_sou
    bèt_sou bèt_nan_kò bèt_anba_po bèt_nan_po mi_an_ap_bouje kay_la_ap_bouje planche_a_ap_bouje mi_yo_ap_bouje pale_san_sans pale_poukont pale_ak_tèlevizyon
    pale_ak_frijidè delir* deliryòm wè_koulèv wè_rat wè_krab wè_zarenyen seeing_things hearing_voices vwa_nan_tèt wè_moun_dèyè wè_moun_nan wè_limyè we_limyè
    rele_bèt trape_bagay krapo_nan_mi koulèv_sou wè_zanj kwè_gen_bèt wè_frè_m_ki wè_doub pale_ak_mi_an pale_ak_miray pale_ak_pèsonn pale_pou_kont pale_poukont_li
    pale_ak_moun_ki wè_moun_ki we_moun_ki tande_vwa_ki tande_yo_rele televizyon_an_ap_pale mi_an_ap_respire wè_dyab we_dyab we_djab wè_mò we_moun_mouri
    okenn_moun_pa_wè lòt_moun_pa_wè pèsonn_pa_wè bèt_ap_mache foumi_ap_mache foumi_nan_po wè_bèt_sou tande_mizik_nan goumen_ak_mi sou_televizè_a wè_yon_nonm
    wè_yon_fanm wè_nonm wè_bagay_yo mi_a_ap_bouje tout_bagay_ap_bouje plafon_an_ap_bouje moun_k_ap_kouri_nan men_pa_gen_moun wè_ti_moun wè_moun l_ap_wè_moun
  `,
  senses: 'wè we tande pale rele trape santi kwè pran ap_wè gade',
  unreal: `bèt bet bebèt koulèv koulev rat sourit zarenyen areye foumi ravèt vè_tè lonbraj lonbray vwa djab demon zonbi lespri zanj mò mouri moun_mouri krab
    krapo limyè mi mi_an mizik non_m non_mwen ki_pa_la lè_a ti_nonm nonm_wouj fantom dyab pa_fenèt`,
  confused: `konfi konfizyon konfize konfonn pèdi_tèt tèt_mwen_pati tèt_li_pati tèt_li_pa_la m_pèdi pa_konn_kote pa_konnen_kote pa_konn_ki_jou pa_konn_kijou
    pa_konn_non pa_konnen_non pa_rekonèt pa_rekonet dezoryante pale_san_sans pa_konn_kiyès pa_reponn_byen pap_reponn_byen tèt_vire_nèt di_nenpòt
    di_nenpòt_bagay li_pèdi pa_konprann_anyen pa_konn_kiyes pa_rekonèt_pitit pa_sonje_non pa_konn_ki_kote lespri_l_pati lespri_m_pati tèt_li_cho
    pale_tèt_chaje tèt_chavire tèt_li_vire pa_konn_jou pa_konnen_kiyès pa_konnen_madanm pa_konnen_pitit pa_rekonèt_madanm`,
  dts: 'dts dt d_t_s delirium_tremens delirium deliryòm_tremens tremens dt_yo',
  vomit: 'vomi vomisman vomit vomis* vomisan rejte dlo_soti_nan_vant rechte_dlo rann_tout rann_dlo ap_rann',
  blood: 'san_nan vomi_san san_rete senyen senye vomi_nwa nwa_tankou tankou_kafe dyare_san ap_vomi_san',
  nonstop: `tout_tan tout_sa san_rete toujou anyen_pa pa_sispann pap_sispann depi_lendi depi_madi depi_mèkredi depi_jedi depi_vandredi depi_samdi
    depi_dimanch menm_dlo dlo 20_fwa 10_fwa jou semèn san nwa tout_nwit vant_mwen`,
  'keeps-down': `kenbe_dlo kenbe_anyen kenbe_manje ka_kenbe_dlo ka_bwè vale_menm pa_ka_vale anyen_pa_ret anyen_pa_rete anyen_pa_desann anyen_pap_desann
    anyen_pa_ka_desann anyen_pa_kanpe dlo_pa_ret dlo_pa_desann pa_ret_nan_vant rete_nan_vant ret_nan_vant_mwen manje_pa_bwè ka_manje_pa_ka_bwè
    ka_bwè_dlo ka_bwe_dlo dlo_pa_ka_desann pa_ka_desann`,
  keep: 'kenbe vale desann ret rete ka_bwè',
  fluid: 'dlo likid krache gatorade vant_mwen vant_li glas ji',
  'no-fluids': `dezidrat* dezidratasyon pa_pipi pa_ka_pipi pipi_m_nwa pipi_nwa pipi_l_nwa pipi_mawon po_sèch bouch_sèch bouch_mwen_sèch bouch_li_sèch bouch_fann
    je_antre je_l_antre je_m_antre pa_ka_leve paka_leve je_jòn anyen_pa_desann anyen_pa_ret pa_bwè_dlo feblès febles wè_nwa endispoze yo_mete_m_ate
    mete_m_ate pa_ka_manje_pa_ka dlo_tounen pipi_san poupou_san krache_l menm_krache dlo_a_tounen tout_sa_m_bwè_tounen tounen_menm_lè_a pa_santi_figi
    fè_jòn pa_ka_kanpe_ankò pa_ka_leve_menm dlo_pa_ka_desann tout_sa_m_bwè`,
  faint: `
    endispoze endispozisyon pèdi_konesans pedi_konesans san_konesans tonbe_san tonbe_atè tonbe_nan m_tonbe li_tonbe tonbe_2_fwa passed_out evanwi dekonpoze wè_nwa
    leve_atè leve_ate frape_tèt tèt_vire black_out pa_sonje m_pati je_m_vin_nwa je_m_fè_nwa tonbe_nan_twalèt tonbe_nan_koulwa tonbe_deyò leve_sou_planche reveye_atè
    tonbe_sou tèt_fè_m_nwa tonbe_toujou pa_ka_leve
  `,
  chest: 'lestomak pwatrin kè kèm kè_m bra_goch poumon',
  hurts: 'fè_mal fèm_mal fè_m_mal doulè sere peze pezan angoudi kanpe bra_goch boule pike_m respire elefan',
  racing: `bat bat_vit bat_fò ap_bat sote_bat eklate soti ap_soti galope 130 140 150 160 180 kouri vit palpit* palpitasyon pete kè_sote monte sote`,
  pressure: `tansyon tansyon_m tansyon_li pou_m_140 pou_l_150 pou_l dyabetik dyabèt sik_mwen sik_li insulin ensilin pankreyas kadyak pwoblèm_kè respire_byen
    palpitasyon siwoz nemoni pa_ka_respire paka_respire souf_kout kriz_kè atak_kè`,
  fever: 'lafyèv lafyev fyèv gwo_lafyèv 103 104 cho_104 lafyev_cho li_cho_anpil kò_m_cho kò_l_cho',
  pregnant: `ansent ansant ansennt ansèt gwòs gwosès gwoses mwa_gwosès bebe_a_pa_bouje bebe_pa_bouje bebe_a_bouje_mwens bebe_a_poko kontraksyon tranche
    akouche fèk_akouche pregnant enceinte foskouch bebe_m_fèk pitit_nan_vant tifi_nan_vant pitit_nan_vant_mwen bay_tete ap_bay_tete fèk_fè_pitit
    sot_fè_pitit ti_bebe_a_fèk dlo_a_kase dlo_kase 7_mwa_vant vant_8_mwa sezaryen gwo_vant_5 gwo_vant_7 gwo_vant_ak m_gwo_vant gwo_vant_mwen_ap`,
  sick: 'malad sick manko vant_fè_mal vant_mwen_sere kranp vomi sere san_dòz manke_dòz kontraksyon senyen tranble sevraj',
  'dope-sick-words': `
    m_malad_san malad_san im_sick m_sick sick_anpil sick_af m_malad_pou santi_m_malad malad_nan_manko m_malad_sevraj m_malad_m kòmanse_malad pou_m_pa_malad
    pou_m_pa_sick m_leve_malad m_ap_malad malad_kou_chen ap_sick m_tou_malad m_malad toujou_malad malad_depi kò_m_ap_mande kò_m_ap_fè_m_mal san_metadòn san_metadon
    tèt_fè_mal_san bezwen_geri m_bezwen_pran_pou m_malad_anpil malad_anpil m_sick_anpil mwen_sick m_ap_sick pou_l_pa_malad jis_pou_m_pa leve_malad malad_si
    dòz_la_pa_kenbe metadon_an_pa_kenbe pa_kenbe_m m_ap_mouri_sick kenbe_men_sa ap_kenbe_men pa_konn_si_m_ap_ka_kenbe santi_m_pa_bon santi_m_fèb toujou_fèb
    m_fèb_anpil kò_a_mande ap_kalme_m malad_pou_li pa_touche_anyen_m_malad geri_tèt m_ap_soufri pa_ka_rete_an_plas pa_gen_fòs vant_mwen_ap_bouyi m_ap_soufri_san
    kò_m_kraze en_manque kò_m_an_dife pou_m_ka_sipòte dlo_cho_pou
  `,
  'ordinary-sick': `grip lagrip_la covid kowona viris manje_gate manje_pouri manje_chinwa manje_sa poul poulè pwason pitit_mwen_malad pitit_mwen_gen pitit_mwen
    timoun timoun_yo pitit ti_bebe chen chat lekòl doktè_bèf manman_m_malad manmanm_malad granmè travay_la konjè_maladi pa_malad pat_malad pè_malad
    bouke_malad bòs jou_maladi fredi gato tach gòj malarya kolera chikungunya ayiti`,
  symptom: `swe swè swe_frèt ap_swe frison chè_de_poul chèdepoul nen_ap_koule nen_m_ap_koule je_ap_koule je_m_ap_koule baye ap_baye dyare vant_ap_tòde
    zo_fè_mal zo_m_fè_m_mal tout_zo doulè_nan_kò kò_fè_mal kò_m_fè_m_mal kò_m_ap_fè_m_mal janm_pap_sispann vomi frèt_cho cho_frèt cho_ak_frèt
    santi_m_mal santi_m_dwol kè_sou_biskèt anvi_vomi`,
  'plain-symptom': `
    chè_de_poul chèdepoul swe_frèt nen_m_ap_koule nen_ap_koule janm_mwen_ap janm_mwen_pap jam_m janm_m zo_m_fè_m_mal tout_zo ap_baye frèt_cho cho_frèt swe_tout_nwit
    m_ap_swe map_swe vant_mwen_ap_tòde kranp_nan_vant frison_ak m_ap_baye tankou_grip tankou_lagrip dyare_san_rete kè_m_sou_biskèt kò_m_ap_fè tout_zo_nan
    janm_mwen_ap_voye janm_yo_ap janm_yo_pap janm_mwen_yo baye_san_rete je_m_ap_kouri je_m_ap_koule kò_kraze kò_m_kraze kò_m_ap_kraze kò_fè_mal kò_m_fè_m_mal
    tout_kò_m_fè tout_kò_m_ap_fè zo_mwen po_m_ap_grate po_m_ap_boule anvi_rache_po chalè_frèt frèt_epi_cho cho_epi_frèt frison_cho frison chè_de_poul_tout
    ap_viv_nan_twalèt chita_nan_twalèt vant_mwen_ap vant_mwen_se vant_m_ap_tòde grip_fò pi_gwo_grip domi_sèlman toujou_pa_domi nwit_san_dòmi nwit_m_pa_dòmi
    konbyen_jou_sa konbyen_tan_sa_ap_dire kilè_sa_ap_pase kilè_m_ap_santi kilè_l_ap_pase santi_l_ap_vini crash_la swe_tankou swe_kou cho_ak_frèt pa_ka_manje baye
  `,
  'stopping-plan': `kite_bwè kite_bwe sispann_bwè sispann_bwe kanpe_bwè kanpe_bwe san_bwè mwens_bwason bwè_mwens diminye_bwason kite_tafya sispann_xanax kanpe_sèk
    kanpe_xanax desann_metadon desann_metadòn desann_dòz desann_dousman koupe_klonopin koupe_dòz arrete_l kite_alkòl sispann_grenn sevraj_grenn
    eske_m_ka_kanpe vle_sispann_bwè vle_kanpe_bwè vle_sispann_xanax xanax_mwen_pral klonopin_mwen_fini`,
  'no-drug': `sigarèt sigaret nikotin vape kafe sik chokola facebook tiktok bank labank kat kont lajan telefòn telefon pen soda koka_kola dous atm depliyan
    tradui kijan_yo_di kòman_yo_di kouman_yo_di`,
  'long-ago': `ane lane anne lontan mwa_pase ane_pase an_2019 an_2020 an_2021 an_2022 an_2023 an_2024 an_2025 an_janvye an_fevriye an_mas an_avril an_me an_jen
    an_jiyè an_out an_septanm an_oktòb an_novanm an_desanm sobriyete sob pwòp pwop anivèsè mèsi_bondye gras_a_dye fim seri m_byen_kounye pase_deja
    te_konn_malad ki_te_fini liv`,
  slightly: 'ti_kras yon_ti yon_ti_jan ti_jan on_ti_jan yon_ti_kras yon_fwa 2_fwa ap_diminye yon_ti_soup mwens',
  worsens: 'anpil tout kò pap_sispann pa_ka san_rete fò rèd men_m men_l nwit fèy lèt toutan bad paka pap bagay icu',
  'flu-like': 'grip covid kowona viris manje_gate kribich kolera malarya chen chat poul pwason chimyo',
  weather: `aleji fredi ivè chofaj chalè_a gym kouri anfle lanèj neve snow nieve calor frio_aqui gimnasio academia nesse_calor construccion bronquitis toser
    gases reflux piman`,
  without: 'san depi pa off sispann kite',
  'day-count': 'jou_1 jou_2 jou_3 jou_4 jou_5 jou_6 premye_jou dezyèm_jou twazyèm_jou 2yèm_jou 3yèm_jou katriyèm_jou senkyèm_jou',
  suffer: 'mal malad sick fèb febles lanfè rèd di kenbe kriye pi_mal vomi pa_domi mouri doulè swe',
  'kick-aid':
    'imodium loperamid clonidine comfort_meds benadryl ki_medikaman_ki_ede suboxone_twò twò_bonè kòmanse_suboxone premye_suboxone ede_ak_swe imodium_ede klonidin',
  'ran-out':
    'fini san rate manke pèdi vòlè pa_gen fèmen kraze koupe pa_jwenn pral_fini prèske_fini bout mete_m_deyò rate_dosing rate_dòz klinik_la_fèmen',
  'ran-out-ok': 'refill fèt mèsi narcan pa_gen_pwoblèm bwat m_anfòm li_bon gaz pi_byen',
  'in-withdrawal': `sevraj sevrage manko manke_dwòg nan_manko an_manko an_mank manque en_manque mank_lan nan_sèk fè_l_sèk kanpe_sèk malad_san precipit* kriz_manko
    lè_m_manke san_dòz malad_pou_dwòg malad_dwòg m_sick im_sick sick_anpil ap_kick fè_detox fè_detoks ap_detoks ap_detox crash_apre meth_crash
    nan_kick m_ap_detox detoks_lakay off_dope precipitad* con_withdrawal en_withdrawal na_withdrawal nan_withdrawal withdrawal_la withdrawal_de
    detox_lakay kite_l_sèk kanpe_toudenkou sispann_sèk koupe_sèk sispann_toudenkou sispann_brid`,
  'calm-past': 'te_konn la_pase deja_pase m_sonje mèsi_jezi mesi_jezi hulu semèn_kounya santi_m_lejè sa_fini lè_m_te',
  'quit-verb': 'sispann kite koupe kanpe lage desann dènye_dòz dènye_fwa san_itilize san_pran',
  body: 'machwè lang dan men janm bra je kè lestomak kò misk dwèt po bouch figi sèvo',
  urgent: '911 lopital ijans anbilans danje mouri pè touye icu er',
  'detox-danger': 'alkolik fwa dènye_fwa chak_fwa_m_kanpe',
  'soft-symptom':
    'nève anksyete enkyetid tèt_vire pa_manje grate_m kranp pa_domi pa_ka_dòmi paka_dòmi pa_dòmi fèb feblès febles tèt_fè_mal irite',
  'using-it': 'pran itilize anyen tout_bagay',
  explode: 'eklate pete kanpe sote danse galope bat frape',
  nights: 'nwit jou',
  'weeks-along': '12_semèn 16_semèn 20_semèn 24_semèn 28_semèn 30_semèn 32_semèn 34_semèn 36_semèn',
}
