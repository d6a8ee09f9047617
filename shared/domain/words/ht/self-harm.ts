/** Haitian Creole words of the wish to die and of self-harm: what is wished, how, what is left behind. */
import type { Senses } from '../senses.ts'

export const selfHarm: Senses = {
  suicide: `
    swisid* suisid* suicid* sisid* kms unalive* kill_myself killing_myself self_harm pran_lavi_m pran_lavim pran_lavi_mwen pran_lavi_li
    pran_pwop_lavi wete_lavi retire_lavi_m ote_lavi_m pete_tèt_mwen kraze_sèvèl_mwen bal_nan_tèt yon_bal_nan en_finir me_tuer envie_de_mourir
    je_veux_mourir touyem_menm asasinen_tèt kys bwè_jis_m_mouri pike_lè yon_bal_epi_fini
  `,
  kill: `
    touye tiye touy toue tuye tchwe tire tye pann pandye trangle neye nwaye toufe asasinen anpwazonnen pwazonnen brile boule jete vole lage
    efase detwi fini pike ponyade frape koupe grate mòde blese voye kill unalive elimine disparèt
  `,
  self: 'tèt_mwen tèt_m tètm tèt_li tètli tèt_nou tèt_yo tèt_pa_m tet_pam kò_m kò_mwen kò_li kò_n tèt_a_mwen kom',
  'kill-me': `
    anvi_touyem pral_touyem vle_touyem anvi_touye_m vle_touye_m pral_touye_m vle_tiyem anvi_tiyem m_touyem_menm touye_m_tanpri touyem_tanpri
    tire_m_tanpri
  `,
  threatens: 'l lap li y_ap yap yo pral_touye menase nèg mari te_vle wap w_ap manman',
  'no-harm-self': 'cheve zong raze kwizin manje_a mamit zonyon limyè recho fou_a kafe aksidan chen legim poul vyann fè_manje travay',
  die: `
    mouri mri mouwi muri mouriii mori mourir lanmò lamò die dying mò trepase vivan_ankò egziste_ankò rann_souf rann_dènye_souf mourii mouriy
  `,
  'to-die': `
    pou_m_mouri poum_mouri pou_l_mouri pou_li_mouri pou_mwen_mouri jis_m_mouri jiskaske_m_mouri jouk_m_mouri pito_m_mouri m_pito_mouri
    ta_pito_mouri pou_m_ka_mouri pou_m_pa_leve pou_m_pa_janm pou_m_pa_reveye pou_m_ka_ale kite_m_mouri lese_m_mouri pou_m_fini pou_m_ale_nèt
    pou_l_touye_tèt pou_m_touye_tèt
  `,
  wish: `
    vle vl anvi vleh pito prefere swete mvle ta_renmen bon_pou pare prè_pou merite panse_pou lide_pou eseye deside planifye chwazi mande priye
    ta_dwe te_dwe tanse reve wanna want chèche ap_tann p_ap_rete anvi_pou
  `,
  'hope-i': 'swete mswete espere ta_renmen vle mvle priye mande pito si_sèlman fwa_sa_a sètoblije',
  'kills-me': `
    pran_m pranm pran_mwen touye_m touyem tiye_m vin_chache_m vin_chèche_m pote_m_ale pran_tèt_mwen fini_avè_m fini_avem tire_m tire_sou_mwen
    frape_m_jis
  `,
  alive: 'viv vivan egziste siviv nan_lavi vivr vive respire rete_sou_latè sou_latè_sa leve_ankò kontinye_viv rete_vivan',
  'lives-where': 'nan avèk avè ak bò lwen isit ansanm sou_kont deyò',
  'be-here': 'la_ankò vle_la rete_la isit_ankò sou_tè_a sou_latè la_ankor isit_la',
  waking: 'leve reveye louvri_je ouvri_je wè_demen wè_jou wake wè_solèy',
  never: 'pa pap p_ap san mpap mpa pat janm paka',
  'end-verb': 'fini fen kite kaba pran wete lage koupe abandone',
  'my-life': 'lavi lavim vi_m vi_mwen jou_m_yo latè lemonn',
  'done-living': `
    bouke_viv fatige_viv fatig_viv about_ak_lavi about_viv bouke_ak_lavi bouke_lavi fatige_ak_lavi lavi_a_bouke_m lavi_fatige_m pa_gen_anvi_viv
    pèdi_anvi_viv pa_anvi_viv pa_vle_viv pap_viv_ankò lavi_sa_pa_pou done_ak_lavi rayi_lavi rayi_viv bouke_egziste abandone_lavi pa_gen_gou_viv
    lavi_m_fini
  `,
  harm: 'fè_tèt frape blese koupe boule grafonyen grafouyen grate mòde pini fèmal fè_mal',
  'harm-me': `
    fè_tèt_mwen_mal fè_tèt_li_mal fè_tètm_mal fè_tèt_mwen_ditò fè_yon_bagay_ak_tèt fè_tet_mwen_yon_bagay fè_kò_m_mal fè_kò_li_mal koupe_tèt_mwen
    koupe_kò_m koupe_kom koupe_bra koupe_venn koupe_ponyèt koupe_kwis koupe_janm_mwen koupe_gòj_mwen koupe_po_m koupe_tèt_li grafonyen_tèt
    grafonyen_kò frape_tèt_mwen frape_tèt_li boule_bra_m boule_kò_m boule_tèt_mwen mòde_tèt grate_jis blese_tèt fè_tèt_mwen_yon_bagay
  `,
  cut: 'koupe koup grafonyen grafouyen tranche fann rache kout louvri grate',
  body: 'venn ven ponyèt bra kwis gòj kou po janm pye vant',
  'cut-idiom': `
    m_koupe_ankò rekòmanse_koupe kòmanse_koupe ap_koupe_ankò mak_koup koup_yo_fon koupe_fon tro_fon koupe_twò_fon koupe_venn anvi_koupe
    vle_koupe_tèt m_koupe_kò ponyèt_bande bra_bande
  `,
  blade: 'jilèt gilèt razwa kouto lam vit_kase sizo boutèy_kase manchèt blad ponya',
  gun: 'zam pistolè revolve fizi bal katouch gun 38 9mm',
  'gun-use': `
    nan_men m_gen nan_bouch nan_tèt nan_kou sou_tab kote_m sou_mwen chaje pou_mwen pou_tèt achte konn_kote pran pati_ak soti_ak lakay_la orevwa
    foto sifi anba_zòrye sou_kabann sou_janm ap_gade gen_yon adye chache simityè tonm tiwa fèmen ap_kriye
  `,
  rope: 'kòd sentiwon senti fil_elektrik lyann kòdon kabann_dra rope chenn yon_dra',
  'rope-use': `
    nan_kou kou_m plafon pye_bwa nan_men gen achte pann tache pandye ventilatè vantilatè twati rès poto tiyo prè makònen prepare galri m_mare
    li_mare mare_nan pare_deja la_pare pòt branch fè_kwòk
  `,
  hanging: 'pann_tèt jwenn_li_pann pandye pann_nan kanpe_sou_chèz monte_sou_chèz choute_chèz ap_pann_tèt li_pann',
  ledge: `
    pon do_kay twati tèt_kay ray balkon falèz tobin zakim rebò oto_wout otowout galri_a bò_dlo_a estasyon_tren tèt_bilding twa_bilding fenèt
    etaj pwent_pon
  `,
  'stand-at': 'sou kanpe chita monte devan bòkote kouche ap_gade m_nan prale anwo kwoke anlè pre dewò balkon_an_wo',
  jump: 'sote vole lage jete voye_kò antre plonje sot tonbe jump voye_tèt kouche_sou',
  'jump-idiom': `
    pral_sote vle_sote anvi_sote prale_sote vole_nan_dlo sote_nan_fenèt sote_sou sote_pon lage_kò_m lage_tèt_mwen lage_m_devan voye_tèt_mwen
    jete_tèt jete_kò anba_tren anba_machin devan_machin anba_bis devan_bis devan_yon_kamyon anba_kamyon nan_rivyè_a nan_fon_dlo antre_nan_dlo
    neye_tèt machin_lan_nan_yon_mi machin_nan_nan_mi kraze_machin vire_volan lage_volan lage_men_m_sou_volan machin_limen motè_limen
    moteur_limen gaz_louvri ouvè_gaz louvri_gaz mete_dife_sou met_dife_sou dife_sou_tèt dife_sou_kò di_m_sote lage_kom lage_kò_n lage_kò_mwen
    voye_kò_m di_l_ap_sote nan_mitan_lari_a_m_pa nan_mitan_route vole_nan_fon lage_devan_tren m_devan_tren jete_m_devan lòt_bò_balistrad
    janbe_balistrad sote_nan_fennèt soti_nan_fenèt antre_ladan prale_nan_fon fonse_machin nan_mi_an
  `,
  poison: 'klowòks kloròks clorox klowòs pwazon asid batri raid ensektisid lajivèl javèl potas gazolin_pou_bwè',
  drank: 'bwè pran vale manje bwès',
  'all-pills': `
    tout_grenn grenn_yo_tout vale_tout pran_tout pran_yo_tout tout_medikaman tout_metadòn yon_boutèy tout_boutèy boutèy_la yon_sèl_kou
    tout_ensilin tout_insulin tout_tylenol vale_yo pran_grenn_yo grenn_pou vale_medikaman pike_tout tout_sa_m_genyen doz_pou
  `,
  'pills-ready': `
    konte sere ase kontab devan_m devan_mwen nan_men sou_tab kache anpile rasanble gen_grenn anba_kabann konbyen ouvè louvri aliyen
  `,
  meds: 'grenn pilil medikaman remèd tylenol boutèy ensilin insulin metadòn fent fenta dòz xanax percs konprime tablèt point',
  'on-purpose': 'espre ekspre fèspre volontèman te_vle_l',
  accident: 'yon_aksidan yon_aksidant',
  'hurt-done': 'od overdose doz koupe pran vale bwè fè boule frape pike insulin ensilin sispann bat',
  letter: 'lèt_la mo_a nòt yon_lèt lèt_yo',
  wrote: 'ekri fè kitel',
  'should-let': 'kitem kite lese',
  'bring-back': 'sovem sove narcan leve_m levem reveye_m reveyem tounen ale jwenn_m jwenn_mwen sekouri',
  'should-not': `
    pa_ban poukisa_yo poukisa_nou pouki_yo pa_t_dwe pat_dwe pa_te_dwe regrèt_yo pinga pa_bezwen pa_sove fwa_pwochèn pa_itilize pa_vle_yo
    pou_pèsonn_pa si_m_tonbe m_pa_t_mande pito_nou pito_yo pa_mete poukisa_nou_te poukisa_yo_te poukisa_nou_te_ban poukisa_yo_te_ban
    pèsonn_pa_dwe
  `,
  'hate-woke': `
    regrèt_m_leve fache_m_leve fache_paske_m_leve pa_t_dwe_leve pat_dwe_leve pito_m_te_mouri ta_dwe_mouri te_dwe_mouri si_m_te_mouri
    te_vle_mouri pa_t_vle_leve regrèt_yo_te_sove regrèt_m_vivan regrèt_mwen_vivan pa_ta_dwe_vivan pa_ta_dwe_viv kite_m_mouri kitem_mouri
    lese_m_mouri m_pa_t_mouri_a te_dwe_kite_m_ale swete_m_te_mouri swete_m_pa_t_leve poukisa_m_pa_t_mouri poukisa_m_pa_mouri dwe_mouri_lè
  `,
  'not-live': `
    rezon_pou_m_viv rezon_viv rezon_pou_viv pa_merite_viv pa_merite_lavi poukisa_m_ap_viv pou_ki_sa_m_ap_viv pouki_m_ap_viv pou_kisa_m_viv
    lavi_pa_vo lavi_a_pa_vo lavi_m_pa_vo lavi_pa_gen_sans lavi_a_pa_gen_sans kenbe_m_vivan kenbe_m_nan_lavi pa_ka_viv_ankò paka_viv pa_kapab_viv
    pa_ka_viv_konsa lavi_sa_pa_pou kisa_m_ap_viv_pou pa_gen_anyen_pou_m_viv
  `,
  god: 'bondye granmèt gran_mèt jezi senyè seyè god letènèl',
  'take-me': 'pran_m pranm pran_mwen rele_m rele_mwen vin_chache_m vin_chèche_m pote_m_ale ap_tann_mwen ap_tann_m pran_nanm',
  'attempt-at': `
    eseye_touye eseye_pann eseye_mouri eseye_swiside eseye_trangle eseye_tiye eseye_deja te_eseye_an prèske_fè_l manke_fè_l manke_touye
    eseye_pran_lavi te_pann eseye_vale eseye_fini refè_l eseye_ankò_pou eseye_koupe eseye_neye m_te_eseye te_rive_sou_ray
  `,
  'do-it': 'fè_l fèl fè_sa',
  'do-it-idiom': `
    aswè_a_m_ap_fè_l aswè_a_m_ale m_ap_fè_l_byen pap_rate dènye_swa m_ap_fè_sa li_di_l_ap_fè_l fè_l_aswè_a pral_fè_l_aswè jou_a_chwazi se_aswè_a
    deja_chwazi_jou chwazi_jou_a m_chwazi_jou
  `,
  plan: 'plan planifye',
  'plan-idiom': `
    gen_plan_an chwazi_jou chwazi_dat gen_dat_la jou_a_chwazi planifye_l ki_jan_pou_m_mouri kijan_pou_m_mouri kijan_moun_mouri fason_pou_m_mouri
    fason_pou_mouri pou_yon_moun_mouri pi_vit_pou_mouri mouri_san_soufri mouri_san_doulè dènye_jou_m dènye_nwit_mwen dènye_jou_lavi se_dènye_swa
    dènye_swa_m pap_vivan pa_vivan_demen lide_mouri dat_pou_l_mouri dat_pou_m_mouri gen_plan_e chwazi_yon_kote chwazi_kote plan_m_fèt
    plan_mwen_fèt
  `,
  'safe-self': `
    pè_tèt_mwen pè_sa_m_ka_fè pè_sa_m_ta_ka_fè pè_sa_m_kapab sekirite_ak_tet fè_tèt_mwen_konfyans konfyans_tèt_mwen yon_bagay_ak_tèt
    fè_yon_bagay_mal fè_yon_foli fè_yon_sotiz fè_yon_betiz ka_fè_tèt_mwen pran_grenn_yo_nan_men kache_grenn wete_zam ka_touye_tèt kache_kouto
  `,
  voices: 'vwa demon dyab satan lespri_mal move_lespri tèt_mwen_di',
  'voice-says': 'di dim mande pouse rele',
  'own-dead': `
    pral_mouri mpral_mouri m_mouri_deja mouri_aswè mouri_demen pi_bon_mouri pito_mouri si_m_mouri si_m_te_mouri lè_m_mouri lè_m_fin_mouri
    apre_m_mouri avan_m_mouri anvan_m_mouri jwenn_kò_m jwenn_kadav jwenn_mwen_mouri jwenn_m_mouri chèche_kò pap_vivan pa_p_vivan p_ap_vivan
    lanmò_pi_bon panse_ak_lanmò panse_a_lanmò se_lanmò lanmò_sèlman yon_sèl_bal yon_bal_e bal_sa sèkèy_mwen detay_lantèman lanmò_m pa_pè_mouri
    pa_gen_pè_mouri vle_lanmò nan_sèkèy nan_tonm anba_tè
  `,
  'better-off': 'pi_bon byen pi_alèz pi_kontan soulaje miyò pi_trankil',
  'without-me': 'san_mwen san_m si_m_mouri si_m_pa_la si_m_te_mouri si_m_disparèt si_m_pa_t_la pa_avè_m lè_m_pa_la si_m_ale lèm_ale',
  heaven: 'syèl anwo_a lòt_bò paradi lòt_mond bò_kote_bondye lòt_lavi letènite',
  'dead-one': 'manman papa pitit frè sè bebe mari madanm grann zanmi li l tonton ti_fi ti_gason ki_mouri',
  'with-the-dead': `
    jwenn_manman jwenn_pitit jwenn_papa jwenn_frè jwenn_sè jwenn_mari jwenn_madanm ale_jwenn_li jwenn_li_nan_syèl jwenn_bebe kote_manman_m_ye
    kote_pitit_mwen_ye kote_frè_m_ye wè_l_byento wè_li_byento wè_manman_m_byento talè_m_pral_wè wè_frè_m jwenn_bondye ale_tou al_jwenn
    jwenn_li_lòt_bò al_wè_manman jwenn_mouri_m
  `,
  'od-wish': `
    hot_shot od_espre od_pou_m_mouri doz_pou_m_pa fenta_pran_m fenta_a_pran_m dwòg_la_pran_m dènye_pike dènye_dòz pike_tout pran_tout_sa
    pike_pou_m_mouri ase_fent move_bag pou_m_pa_janm_leve hotshot swete_se_fent m_swete_fent
  `,
  finality: 'pa_leve pa_reveye mouri fini pou_tout_tan pou_toutan pa_tounen ale nèt bye orevwa adye pa_janm',
  'talk-out': 'anpeche_m ede_m_pa_fè_l kenbe_m_pou_m_pa rete_m_anvan pale_avè_m_anvan',
  'hyper-context': `
    ri wont griyo diri chalè fredi grangou pikliz soup soulye egzamen devwa trafik travay_la patwon bòs jim foutbòl match batri telefòn_mwen
    telefòn_nan telefonm plant machin_nan_mouri sinema fim jwèt chante mizik dòmi_nan_je blag haha lmao betiz bèl_fi konpa manje dous kafe
    sèvis_kliyan red_line ekri_kòd
  `,
  prevention: `
    konferans fim fòmasyon chante mizik nouvèl radyo liv klas seminè kanpay emisyon prevent* prevenc* prevans* marcha caminata caminhada squad
    doors wings formation traffic transito trafik september setembro
  `,
  tired: 'bouke fatige fatig about las rasazye ankonbre bouk tired done',
  'of-all': `
    ak_tout tout_bagay lavi viv lite goumen soufri ak_tèt_mwen ak_doulè ak_sa eseye ak_mond nèt tout_sa leve_chak_jou egziste kenbe sipòte
  `,
  'cannot-go-on': `
    pa_ka_ankò paka_ankò pa_kapab_ankò pa_ka_kontinye paka_kontinye pa_kapab_kontinye pa_ka_kenbe pa_ka_sipòte pa_kapab_sipòte pa_ka_viv_konsa
    pa_gen_fòs fòs_mwen_fini pèdi_fòs m_abandone mwen_abandone bay_legen lage_sa rann_tèt_mwen m_rann_tèt pèdi_batay pèdi_tout pèdi_lespwa
    pèdi_espwa pèdi_nèt pa_gen_anyen_ankò pa_gen_anyen_pou_m_pèdi pa_gen_pèsonn pa_gen_moun_ankò kisa_ki_rete ki_rès_la m_ap_koule map_koule
    m_ap_neye map_neye ap_toufe toufe_m tout_bagay_lou lou_sou pa_leve_nan_kabann pa_sot_nan_kabann pa_benyen pa_ka_kriye dlo_je_m_fini
    depresyon pa_enterese pa_sou_anyen anyen_pa_gen_gou reziste cant_anymore cant_do_this goumen_ase viv_ase se_ase m_fatige_goumen
    m_nan_yon_twou nan_twou talè_sa_fini sa_pral_fini tout_bagay_ap_fini byento_tout tout_bagay_ap_regle m_pa_vle_leve pa_ka_pran_sa pran_souf
    bagay_sa_kanpe vle_doulè doulè_a_fini pa_kapab_ak_lavi m_fini_ak_lavi pa_menm_ka_kriye pa_ka_pran_doulè pa_sipòte_doulè m_lage abandone_tout
  `,
  'no-point': `
    pa_fè_sans sa_sèvi_m kisa_sa_vo sa_lavi_a_vo kisa_lavi_a_vo vo_lapenn sa_itil poukisa_m_leve pouki_m_leve poukisa_m_kontinye poukisa_pou_m
    pou_ki_sa pa_wè_rezon pa_gen_rezon pa_gen_sans anyen_pa_enpòtan pa_gen_enpòtans pa_wè_poukisa pa_we_sa_m_ap_fè kisa_m_ap_fè_sou
    poukisa_m_vivan poukisa_m_la_toujou poukisa_yo_te_sove poukisa_mwen_la anyen_pa_mache anyen_ki_kenbe_m lavi_san_sans mwen_pa_fèt_pou
    m_pa_fèt_pou
  `,
  'no-hope': `
    pa_gen_espwa pa_gen_lespwa san_espwa pèdi_espwa pa_gen_limyè pa_wè_limyè pa_wè_demen pa_wè_kote_m_prale pa_gen_demen pa_gen_avni pa_gen_fiti
    pa_gen_soti pa_wè_soti pa_gen_chemen pa_ka_soti pa_gen_solisyon pa_gen_lòt_solisyon pa_gen_lòt_jan sèl_solisyon pa_gen_wout lavi_m_fini
    m_gate_tout gate_tout_bagay sa_pap_janm_chanje anyen_pap_chanje sa_p_ap_amelyore pap_janm_miyò tout_bagay_fini fènwa tou_nwa gate_lavi_m
    m_kondane
  `,
  'last-text': `
    dènye_mesaj dènye_tèks dènye_mo lè_nou_li_sa pap_tande_m_ankò pap_tande_mwen pap_wè_m_ankò nou_pap_wè_m dènye_nwèl dènye_anivèsè dènye_nwit
    dènye_bonjou lè_w_ap_li lè_yo_li_l pou_dènye_fwa dènye_fwa_n_ap_pale dènye_fwa_m_ap m_ap_gentan_ale m_ale_deja
  `,
  goodbye: 'adye orevwa adieu babay_pou_tout bye_pou_tout adiye goodbye ovwa revwa',
  bye: 'adye orevwa babay bye adieu ovwa kenbe_la',
  'thanks-all': `
    mèsi_pou_tout nou_te_bon nou_te_janti te_bon_avè_m te_bon_avem mèsi_anpil_pou_tout mèsi_pou_pasyans m_renmen_nou_tout pran_swen_tèt_nou
    thank_you_for_everything mèsi_dèske mèsi_paske
  `,
  'gave-it': 'bay ba_li ban_m ban_mwen kite separe kado depoze',
  belongings: `
    rad kle chen chat televizyon tele machin bijou zafè tout_bagay bagay_mwen bagay_li telefòn soulye kay bisiklèt gita mèb lajan kat_bank bag
    gitar zouti mont foto
  `,
  'look-after': 'okipe swen gade_pitit voye_je voye_zye veye pran_chen pran_chat leve_pitit',
  pet: 'pitit timoun chen chat manman bebe ti_fi ti_gason papa',
  'if-happens': `
    si_yon_bagay_rive si_anyen_rive si_m_pa_la si_mwen_pa_la lè_m_pa_la lè_m_ale lè_m_pati si_m_mouri si_m_disparèt si_yon_malè_rive
    si_nou_pa_tande_m apre_m_fin_ale si_m_ta_mouri lem_ale
  `,
  burden: `
    yon_pwa chay_pou chaj_pou yon_chay dekourajman_pou wont_pou_fanmi yon_wont deranje_nou_ankò p_ap_deranje pap_deranje nui m_gate_lavi
    m_fè_tout_moun_soufri pwoblèm_pou_tout pa_jete_chaj yon_bouch_an_mwens fado_pou antrav chay_la yon_chaj yon_fado chay_lou_pou
  `,
  'no-mind': `
    pèsonn_pap_sonje pèsonn_pap_remake pèsonn_pa_t_ap pèsonn_pap_konnen pèsonn_pap_kriye pèsonn_pap_chèche pèsonn_pa_renmen pèsonn_pa_bezwen_m
    pèsonn_pa_wè_m pèsonn_pa_sou_mwen pèsonn_pap_wè pèsonn_p_ap moun_pap_menm_konnen moun_pap_konnen moun_ki_t_ap_remake moun_ki_bezwen_m
    moun_ki_renmen_m moun_pap_sonje ki_moun_k_ap_chèche ki_moun_k_ap_sonje kiyès_k_ap_sonje moun_k_ap_kriye eske_w_ap_sonje eske_nap_sonje
    w_ap_sonje_m n_ap_sonje_m nap_sonje_m nou_pap_sonje bliye_m lantèman_m lantèman_mwen antèman_m vini_nan_lantèman sonje_m_lè
    pou_kont_mwen_nan_lavi sèl_sou_latè pa_gen_pèsonn_ki ou_pap_sonje_m
  `,
  disappear: 'disparèt dispawèt evapore efase_tèt efase_m pa_egziste pèdi_lwen ale_lwen pati_lwen kote_pèsonn_pap pa_la_ankò',
  numb: `
    anndan_vid numb mouri_anndan mouri_andedan pa_santi_anyen pa_santi_m_vivan mò_vivan san_nanm kè_m_mouri mouri_deja kò_a_sèlman pa_vivan
    fantom lespri_m_pati anyen_anndan m_vid mwen_vid
  `,
  'no-need': `
    p_ap_bezwen pap_bezwen pa_p_bezwen pap_bezwenn mpap_bezwen pa_bezwen_yo kote_m_prale kote_m_pwale pa_pral_bezwen pa_bezwen_l_ankò
    pa_bezwen_anyen_kote
  `,
  'no-more-of': `
    nimewo nimero telefòn lontan ankò_kote kote_m_prale randevou kabann ekri tcheke_m yo_ankò li_ankò l_ankò chèche_m semenn_pwochèn mesaj_yo
  `,
  'not-around': `
    pap_la_ankò m_pa_la_ankò pap_wè_nwèl pap_rive pap_janm_wè kote_m_prale_a m_pral_lwen pati_lwen pati_pou_lontan pati_pou_tout
    telefòn_sa_pral_etenn repoze_pou_tout repoze_pou_toutan vle_repoze bezwen_repoze_nèt vle_jwenn_lapè byento_m_ale talè_m_ale
    pa_konn_si_m_ap_rive pa_pwomèt_demen pa_vle_la pa_wè_si_m_ap regrèt_lè_l_pa_la pap_gen_pwoblèm pou_l_la kote_m_pral m_pap_tounen_ankò
    p_ap_tounen_ankò
  `,
  'tell-love': 'di_pitit di_manman di_fanmi di_papa di_madanm di_mari di_yo di_li di_tout_moun di_sè di_frè di_timoun fè_yo_konnen',
  'love-sorry': 'renmen_yo renmen_li renmen_l m_renmen regrèt padon padone te_eseye mwen_renmen eskize_m renmenl',
  'sorry-all': `
    padon_pou_tout padone_m padonem padonnen_m padon_manman mande_m_padon mande_tout_moun_padon m_regrèt_tout eskize_m_pou_tout
    padon_pou_sa_m_pral
  `,
  papers: `
    testaman papye_m_an_lòd papye_yo_an_lòd asirans_lavi peye_tout_dèt peye_dèt peye_tout_sa_m lantèman_peye lantènman letènman kle_a_bay
    regle_tout_bagay gen_kèk_bagay_pou_m_regle modpas_yo mete_papye_yo mete_tout_papye
  `,
  'should-be-me': `
    se_mwen_ki_te_dwe te_dwe_mwen se_te_mwen_ki mwen_ki_ta_dwe mwen_pito nan_plas_li nan_plas_mwen poukisa_se_pa_mwen poukisa_m_siviv
    poukisa_m_vivan pa_ta_dwe_la pa_t_dwe_la santi_m_koupab koupab_paske_m poukisa_yo_te_sove_m kontan_yo_te_reveye poukisa_m_la_toujou
  `,
  'never-born': `
    pa_t_janm_fèt pat_janm_fèt pa_te_fèt pa_t_fèt pat_fèt pa_ta_fèt pa_t_dwe_fè pa_t_dwe_fèt manman_m_te_fè_m manman_m_fè_m pa_t_janm_egziste
    se_yon_erè m_pa_te_dwe_fèt
  `,
  'no-care-if': `
    pa_mele_m pa_pran_ka m_pa_okipe menm_bagay_pou_mwen menm_jan_pou_mwen pa_deranje_m sa_pa_fè_m_anyen pa_gade_m m_pa_sou_sa pa_enterese_m
    pa_konn_si_m_kontan ta_pi_bon petèt pito
  `,
  'i-die': 'm_mouri leve viv_oswa viv_ou m_viv sa_k_rive_m sa_ki_rive_m dwòg_la_pran_m',
  'if-i-go': `
    pa_pè_lanmò pa_pè_mouri lanmò_pa_fè pare_pou_m_ale pare_pou_ale pare_pou_pati prè_pou_m_ale lè_bondye_pran lè_bondye_rele tann_bondye
    bondye_ap_tann bondye_rele_m pran_desizyon an_pè_kounye m_lib_kounye lejè_kounye si_m_ale_m_ale sa_k_rive_rive si_se_lè_m lè_pa_m_rive
    ta_bon_pou_m_ale
  `,
  'sleep-forever': `
    dòmi_pou_tout dòmi_pou_toutan dòmi_pou_lontan dòmi_lontan dòmi_pou_m_pa dòmi_san_reveye dòmi_san_leve dòmi_yon_bon dòmi_epi_pa dòmi_e_pa
    dòmi_nèt somèy_san_fen dòmi_jis dòmi_pou_m_bliye dòmi_yon_ane
  `,
  'dark-thoughts': `
    move_lide move_panse panse_nwa lide_nwa vye_lide vye_panse panse_mal lide_dwòl bagay_nan_tèt_mwen tèt_mwen_pa_bon tèt_mwen_pa_byen
    lide_yo_tounen lide_a_tounen panse_yo_tounen lide_ki_fè_m_pè m_pè_aswè pè_aswè_a aswè_a_difisil aswè_a_pi_mal pase_nwit_lan
    sa_k_nan_tèt_mwen bagay_lèd bagay_mal_nan_tèt pa_ta_dwe_rete_sèl mouri_fè_mal eske_lanmò_fè_mal bondye_padonnen manch_long fèmen_nan_chanm
    kalm_dwòl m_pa_ka_gade_tèt
  `,
  worthless: 'pa_itil pa_vo fatra dechè salòp bon_pou_anyen degoutan raté pa_merite_èd pa_merite_anyen initil pèdan yon_echèk',
  'i-am': 'm mwen se_yon li_pa li_di',
  'hate-self': 'rayi_tèt_mwen rayi_lavi rayi_tèt_li m_rayi_sa_m_ye degoutan_ak_tèt wont_tèt_mwen',
  'lost-one': `
    depi_l_mouri depi_li_mouri apre_l_mouri_a san_li_lavi san_li_m_pa lavi_san_li viv_san_li m_mouri_avè_l mouri_ak_li rezon_pou_l_la
  `,
  'have-plan': 'gen_yon_plan m_gen_plan mgen_plan',
  'end-it': 'fini_ak_sa mete_fen met_fen fini_nèt fini_sa kaba_sa yon_fwa_pou_tout end_it kaba_ak_sa fini_avè_l',
  'end-all': `
    fini_ak_tout fini_avèk_tout fini_ak_lavi mete_fen_nan_lavi mete_fen_nan_jou mete_fen_ak_lavi kite_lemonn kite_latè kite_tè_sa kite_tè_a
    kite_mond_sa kite_monn_sa kite_lavi_sa pati_pou_tout_tan ale_pou_tout_tan pati_pou_toutan ale_nan_syèl fini_ak_doulè fini_ak_soufrans
    mete_fen_nan_soufrans fini_ak_vi fini_avè_m
  `,
  said: `
    bouke about fini fatige m_pèdi m_abandone done numb vid kriye_kriye_kriye ki_pwen_li ase adye m_kaba anyen m_pa_kapab m_pa_ka pa_egziste
    m_pral_pann m_prale lide_a_tounen mete_fen deprime
  `,
  'in-hand': `
    nan_men devan_m devan_mwen kote_m sou_janm nan_kou nan_pòch sou_ponyèt kenbe nan_bra bò_kote_mwen sou_bra_m nan_bra_m nan_gòj
  `,
  'left-crying': 'soti pati ale fèmen ap_kriye pa_reponn chaje pran_zam disparèt pran_wout pa_la',
  soon: 'byento talè biento pa_lontan prèske yon_ti_tan avan_lontan',
  over: 'fini repoze lapè lib kaba pa_fè_mal pap_fè_mal anpè poze',
  envy: 'jalou anvye rayi_moun chans',
  'the-dead': 'mò_yo moun_ki_mouri moun_mouri ki_ale_deja mouri_deja',
  survived: 'leve reveye vivan siviv sove la_toujou chape',
  sorrow: 'regrèt fache malerezman move_chans rayi domaj malè fristre tris_paske',
  'someone-else': 'lòt_moun yon_lòt moun_ki_vle bay_lòt',
  spend: 'bay ede sove gaspiye kite sèvi sere',
  cry: 'm_kriye ap_kriye map_kriye mwen_kriye kriye_m',
  'all-day': 'tout_jounen tout_nwit chak_swa chak_jou tout_tan san_rete lajounen depi_yè tout_lannwit toutan',
  'life-word': 'lavi lavim viv egzistans',
  'life-bad': 'rayi lanfè pa_vo lou toufe pa_pou_mwen pa_gen_gou mizè pa_bon fè_m_mal lapenn bouke pa_lavi pa_fè_sans wont twòp',
  fail: 'gate detwi desevwa fè_soufri kraze gaspiye fè_mal dezapwente',
  everyone: 'tout pitit_mwen manman_m fanmi_m',
  guilt: `
    se_fòt_pa_m fòt_mwen pa_ka_padone_tèt padone_tèt_mwen pa_merite_padon koupab_pou wont_pou_m wont_twòp pa_ka_viv_ak_sa_m wont_lan
  `,
  reach: 'rive wè la_pou viv_jis fete',
  later: 'nwèl ane_pwochèn premye_janvye anivèsè ane_nèf fèt_mwen 30 vye ane_k_ap_vini fen_ane fen_mwa douvanjou sèmèn_pwochèn',
  'find-me': 'jwenn_mwen jwenn_m jwenn_kò_m jwennm jwenn_kadav',
  finder: 'demen mouri motèl rivyè kadav lapolis pitit anvan konsyèj maten madanm kò_m',
  'this-time': 'fwa_sa fwa_pwochèn kounye_a_wi fwa_sila',
  succeed: 'rate manke mache reyisi fè_l_byen',
  'only-way': 'sèl_chemen sèl_jan pa_gen_lòt pi_fasil pi_bon lòt_jan solisyon miyò sèl_fason sèl_bagay',
  'look-down': 'gade_anba gade_dlo rele_m ap_gade_machin gade_tren',
  'die-soon': 'mouri_aswè mouri_jodi_a mouri_demen mouri_anvan_demen mouri_pita mouri_kounye_a mouri_talè mouri_dimanch mouri_vandredi',
  'left-note': `
    ekri_lèt_la ekri_let_yo kite_yon_lèt kite_lèt kite_yon_nòt lèt_la_sou lèt_la_pare lèt_adye lèt_orevwa ekri_dènye_lèt jwenn_yon_lèt
    gentan_ekri_lèt ekri_lèt_mwen lèt_pou_lè kite_yon_mo
  `,
  'took-it-all': 'pran_yo_deja pran_grenn_yo_deja vale_yo vale_tout pran_yo_tout bwè_yo_tout ap_pran_yo',
  'police-kill': 'polis_touye_m lapolis_touye_m polis_tire_m polis_tire_sou_mwen polis_la_tire_m',
  'living-word': 'viv lavi egziste mond_sa latè',
  mind: `
    remake sonje konnen kriye chèche bezwen renmen wè okipe tande pran_swen vini pran_ka mande remèt rele_m vizite chache enkyete santi regrèt
  `,
  absent: 'pap_la p_ap_la mpap_la pa_p_la',
  outgrown: 'legliz piti_pou fè_alèji salon benyen ansyen',
  'weary-context': `
    vwazen papye_imigrasyon frigo frijidè nèj bis_la otobis alèji òdinatè salè mizik_li chalè fredi patwon trafik vwazin
  `,
  'kill-himself': 'touye_tèt_li pann_tèt_li tire_tèt_li touye_tèt_yo neye_tèt_li',
  'o-clock': 'bonè 5 6 7 4 è alam',
  'no-longer': 'ankò ankor',
  'pills-strong': 'konte sere rasanble mete_sou_kote aliyen anpile kache',
  'do-it-later': `
    lè_tout_moun_dòmi m_ap_eseye_ankò eseye_l_ankò m_ap_panse_kijan panse_kijan_pou_m_fè chèche_sou_google konbyen_grenn
    konbyen_pou_yon_moun_mouri dòz_pou_mouri fini_sa_m_te_kòmanse m_ap_chèche_fason m_ap_fini_travay pran_tout_yon_sèl_kou
  `,
  gas: `
    ouvri_gaz_la limen_gaz_la tèt_nan_fou sachè_nan_tèt sache_plastik_nan_tèt machin_limen_nan_garaj gazolin_sou vide_gazolin lage_volan_an
    nan_mitan_wout nan_mitan_route nan_mitan_otowout pou_machin_frape_m pou_yon_machin_frape antre_nan_lanmè antre_nan_rivyè tiyo_a mouri_frèt
    frèt_la_pran_m
  `,
  'saved-him': `
    rale_m_sot_sou yo_rale_m_sot te_fè_m_desann koupe_kòd lopital_fou sikyatri anpeche_m_sote rale_m_sou_ray manke_sote prèske_sote rive_sou_ray
  `,
  'guilty-of-it': 'se_sa_m_vle pou_pèsonn_pa_jwenn pou_pèsonn_pa_sove pou_moun_pa_sove pou_l_dènye swete_l_se_dènye',
  'no-future': `
    pa_pran_randevou pa_mete_randevou pa_konte_sou_mwen pa_tann_mwen pa_ekri_m_demen m_pap_dire_lontan m_pap_viv_lontan m_pa_gen_lontan
    pa_konn_si_m_ap si_m_rive_demen si_m_rive_lendi si_m_toujou_la si_m_vivan m_pap_vin_granmoun pa_wè_tèt_mwen_nan petèt_m_pa_la
    twò_ta_pou_mwen bay_lòt_moun_randevou pa_ka_pwomèt pa_wè_pi_lwen demen_ki_moun_konnen
  `,
  'others-minus-me': `
    merite_yon_lòt_manman merite_yon_pi_bon yon_pi_bon_manman yon_pi_bon_papa y_ap_bliye_m y_ap_konsole yon_pwoblèm_an_mwens
    rann_tout_moun_sèvis pi_fasil_si_m pi_fasil_pou_yo_si mond_lan_ta_pi_byen pa_bezwen_m_ankò yo_pa_bezwen_m y_ap_regrèt_mwen y_ap_konprann
    retire_kò_m_nan pwoblem_pou_yo
  `,
  'alive-by-rote': `
    m_ap_viv_pou_m_viv mò_vivan mache_mouri viv_pa_fòs m_ap_tann_lanmò ap_tann_jou_m ap_tann_lè_m m_ap_tann_tou_pa_m m_la_sèlman_pou
    sèl_sa_k_kenbe_m sèl_rezon_m_la m_viv_sèlman_pou m_viv_ase m_fin_viv m_fè_pa_m m_fin_leve_pitit pa_gen_anyen_kenbe_m mache_men_m_pa_vivan
  `,
  'off-switch': 'etenn_tèt_mwen etenn_sèvo_m fèmen_sèvo_m kite_tout_dèyè ale_lwen_tout_bagay fè_tèt_mwen_pe bri_nan_tèt_mwen',
  'dead-thought': `
    panse_ak_lanmò panse_sou_lanmò reve_m_mouri kisa_k_genyen_apre sa_k_pase_lè_moun_mouri imajine_lantèman gade_grenn_yo ap_gade_rivyè
    ap_gade_dlo ap_gade_pon ap_gade_tren reflechi_sou_pon bondye_bliye_m bondye_pa_vle_m bondye_lage_m poukisa_bondye_pa_pran_m lide_k_ap_vini
    lide_vin_nan_tèt bagay_m_pa_ta_dwe_panse bagay_tris pale_dwòl tankou_yon_adye sanble_ak_yon_adye mesaj_adye foto_nwa panse_mouri panse_lanmò
    ap_panse_mouri ap_panse_lanmò anvi_mouri
  `,
  'love-last': `
    m_di_yo_orevwa m_di_tout_moun_orevwa vin_di_nou_orevwa te_vle_di_nou_mèsi anvan_m_ale avan_m_ale anvan_m_pati te_bon_konnen_nou sonje_m
    sonje_mwen m_padone_l l_ap_rete_ak m_rele_tout_moun_m_renmen anbrase_pitit_mwen bo_pitit_mwen papa_renmen_nou manman_renmen_nou
  `,
  'give-mine': `
    pran_zafè_m kenbe_zafè_m bay_tout_zafè_m separe_zafè_m separe_bagay_m m_bay_tout_bagay bay_tout_bagay_mwen ap_bay_tout_bagay bay_tout_rad
    mete_kay_la_sou_non efase_facebook_mwen fèmen_kont_mwen peye_tout_sa_m_dwe m_netwaye_tout
  `,
  low: `
    detwi nan_twou nan_yon_twou nwaye sèl_sou_tè tèlman_sèl nan_fènwa san_fòs fini_nèt dekouraje kase_anndan deprime depresyon dekouraje_nèt
  `,
  'out-word': 'repoze lapè silans ale_nèt sa_fini sa_kanpe pa_santi_anyen sispann_santi kite_sa lage_tout fini_ak_sa pou_l_fini',
  until: 'jis jiskaske jouk pou',
  'stop-living': 'm_pa_leve kè_m_rete kè_m_kanpe m_sispann_respire l_touye_m l_pran_m',
  'family-all': 'manman papa pitit tout_moun fanmi timoun_yo cheri frè_m sè_m',
  sin: 'peche bondye_padonnen bondye_ap_padone nan_lanfè',
  'hates-me': 'rayi_m rayi_mwen wont_pou_mwen bouke_avè_m lage_m_nèt abandone_m vire_do_ban_mwen bliye_m pa_renmen_m pa_vle_wè_m',
  'self-neglect': 'leve_nan_kabann sot_nan_kabann soti_nan_kabann sot_nan_chanm benyen leve_sou_kabann',
  stare: 'gade panse reflechi ap_gade gade_toutan',
  means: 'grenn pon zam kòd ray rivyè kouto jilèt boutèy do_kay lanmè',
  number: '10 12 15 20 25 30 40 50 60 100 yon_pake ven trant kenz yon_boutèy tout',
  'pill-word': 'grenn pilil percocet percs tylenol xanax konprime klonopin',
  'feel-nothing': 'pa_santi_anyen pa_ka_santi_anyen pa_santi_m_anyen santi_m_pa_vo santi_m_de_twòp santi_m_mouri',
  'let-go': 'lage_kò lage_tèt kite_m_ale lè_a_rive li_lè_pou_m_ale lè_m_ale sispann_goumen sispann_lite bay_vag rann_tèt',
  'stopped-meds': `
    sispann_dyaliz sispann_ale_dyaliz kite_dyaliz sispann_insulin sispann_ensilin pa_pran_insulin m_sispann_pran_grenn
    sispann_pran_grenn_depresyon m_sispann_pran_medikaman_m
  `,
  'cut-self': 'koupe_tèt_mwen boule_tèt_mwen',
  'did-it-all': `
    woulèt_ris yon_bal_sèlman peze_gachèt rale_gachèt adye_lemonn fini_sa_m_kòmanse m_ponyade_tèt kouto_nan_kou_m kouto_sou_ponyèt
    kouto_nan_ponyèt jilèt_sou_ponyèt jilèt_nan_ponyèt li_tire_tèt li_pann_tèt li_te_pann pou_kè_m_rete kè_m_sispann_bat di_yo_se_te_espre
    pa_reveye_m pa_leve_m_ankò kite_m_ale_anpè jodi_a_se_jou_a senyen_jis dènye_dòz_mwen pou_m_pa_janm_reveye m_pap_wè_solèy_leve kite_m_atè
    kite_m_la
  `,
  unseen: `
    m_pa_gen_plas pa_gen_plas_pou_mwen m_pa_konte m_pa_vo_anyen pèsonn_pa_wè_m m_se_yon_erè m_se_pwazon tout_sa_m_touche m_modi m_gen_madichon
    pran_m_nan_plas te_dwe_pran_mwen pa_kriye_pou_mwen pa_chèche_m lapriyè_pou_nanm bondye_padone_m bondye_padonnen_m rayi_leve bouke_leve
    m_pa_vle_jou_leve pa_vle_demen pa_vle_yon_lòt_jou yon_lòt_jou_konsa m_pa_ka_fè_sanblan fè_sanblan_m_byen m_ap_pèdi_batay pa_jwenn_rezon
    m_pa_moun_mond_sa anyen_pa_fè_m_kontan anyen_pa_fè_m_plezi pa_gen_kè_kontan kle_a_anba kay_la_peye kisa_k_rete_pou_mwen poukisa_m_reveye
    m_pa_merite_la sa_pa_fè_diferans
  `,
  'with-him': 'avè_l avè_li ak_li relasyon kontra travay',
  toy: 'jwèt fim',
  'to-sleep': 'dòmi',
  bath: 'twalèt benywa beny douch fèmen saldeben',
  reflex: 'kite_tèt_mwen lese_tèt_mwen kite_kò_m kite_tètm lage_tèt_mwen',
  'kill-inf': 'mouri mouwi neye senyen toufe tonbe tiye touye',
  'die-inf':
    'vle_mouri anvi_mouri pito_mouri pou_m_mouri poum_mouri pou_mwen_mouri pral_mouri prale_mouri kite_m_mouri mwen_mouri_tou mourir mori',
  'tired-of-all': `
    bouke_ak_tout fatige_ak_tout bouke_nèt fatige_nèt about_nèt bouke_ak_sa bouke_avèk_tout fatig_ak_tout fè_sa_sispann fè_sa_kanpe vle_sa_fini
    vle_sa_kanpe vle_lapè vle_repoze m_bouke_goumen
  `,
  back: 'tounen dèyè ankò an_men',
  night: 'swa nwit lannwit aswè yè_swa nannwit',
  deep: 'fon pwofon',
  bleed: 'san senyen senye blood',
  saved: 'sere sere_yo anpile kache',
  'next-time': 'pwochèn_fwa fwa_pwochèn pwochen_fwa lòt_fwa fwa_sa lè_sa_a',
  'nobody-minds': 'pèsonn pèson okenn_moun kiyès ki_moun moun_ki pa_gen_moun',
  time: 'lè tan moman jou',
  attempt: 'tantativ tantatif',
  allow: 'kite kit lese',
  'then-self': 'epi_mwen apre_sa_mwen epi_mwen_menm epi_tèt epi_tèt_mwen epi_l_touye_tèt',
}
