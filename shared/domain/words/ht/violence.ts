/** Haitian Creole words of violence: who does it, what is done, with what, and how a person lives under it. */
import type { Senses } from '../senses.ts'

export const violence: Senses = {
  'i-self': 'mwen_te',
  'he-she': 'li l lap l_ap yo y_ap yap y msye misye mesye nèg neg nonm gason he hes she il elle fi mari mennaj lè_l',
  attacker:
    'dealer dilè machann patwon patron bos bòs mèt met_kay gad staf pastè papye_pastè antrenè chofè roommate vwazin vwazen bopè bòpè bèlmè belmè bofrè tonton gang bann kliyan pwofesè komandan polis patnè papa manman frè sè kouzen pitit neve mennaj mari madanm eks yon_nèg yon_moun moun kolèg chef prizonye boubou',
  me: 'm mwen mw mn moin mwenn nou n tèt_mwen figi_m figi_mwen',
  third:
    'li l yo pitit pititm timoun timoun_yo bebe bebe_a manman manmanm madanm madanm_li fi ti_fi mari sè frè zanmi vwazin kouzin mennaj moun chen papa matant granmoun neve nou fanmi tout_moun bèlsè granmè yon_fi yon_ti yon_fanm ti_gason medam',
  'me-before': 'me ma mapke m_a',
  harms:
    'bat frape fwape kale souflete trangle trangl toufe vyole vyol ponyade pike_kouto bimen maltrete matirize kraze_figi fesse bay_baton kofre tòtire agrese agresse atake manyen manyin kadejake ponya trennen malmennen kalote choute fwete bay_fo bat_ak krabinen etoufe noye neye maspinen bastone kalbose kalbose souflte fwap kraponnen wongle depatcha frapé battre masakre kraze_kò',
  'harms-too':
    'chode kidnape kidnapen fann mete_men_sou mete_men_dèyè leve_men_sou bay_kou fè_kadejak fe_kadejak blese vide_kou drogue dwoge pran_pa_fòs tòde frap frappe menace lage_dlo jete_dlo voye_chodyè viktimize abize imilye bay_tèt ban_tèt sere_kou',
  'harms-me': `
    batm batmwen frapem kalem tranglem vyolem souflètem toufem manyenm maltretem me_frappe me_bat m_a_frappe m_a_frappé me_viole m_a_viole fosem fòsem ban_m_kou
    banm_kou ban_m_kout banm_kout ban_m_baton ban_m_souflèt ban_m_yon_souflèt ban_m_yon_kout ban_m_kalòt ban_m_tèt vide_kou_sou mete_men_sou_mwen mete_men_sou_m
    leve_men_sou_mwen fè_kadejak_sou fe_kadejak_sou pran_kou_m fann_tèt_mwen fann_tet_mwen kraze_bouch batn frape_nou bat_nou pran_baton pran_kou men_sou_bouch
    ban_mwen_kou ban_mwen_kout ban_mwen_baton ban_mwen_souflèt lage_kou men_sou_mwen pran_baton_nan pete_bouch_mwen pete_bouch pete_je_m jete_m_atè jete_m_anba
    voye_m_atè rale_m_pa rale_m_nan_cheve trennen_m trennenm bourade_m fout_m_kou fout_m_yon fout_m fwapem pike_m_ak vide_dlo voye_dlo vide_lwil lonje_zam
    pran_m_pa_kou pran_m_pa_fòs bloke_m_nan pouse_m_nan_eskalye pouse_m_atè pousem_atè anfle_m mete_m_lopital voye_m_lopital voye_m_sou bay_mwen_kou kraze_m_anba
    kraze_figi_m kraze_figi_mwen defigire_m blayi_m kouche_m_atè pran_m_ak_kou desann_m sere_m_nan_kou bimen_m bimen_mwen malmennen_m malmennen_mwen
    rale_m_mete_m_nan lbat_mwen l_bat_mwen li_bat_mwen libat_m lbat_m kraze_bra_m lage_m_nan_eskalye pase_machin_sou tonbe_sou_mwen fè_m_mal_leswa make_m
  `,
  'harms-third':
    'bat_li ap_bat_li bat_pitit bat_manman bat_madanm bat_fi frape_li frape_bebe frape_timoun frape_pitit bat_timoun vyole_li vyole_pitit trangle_li manyen_ti_fi manyen_pitit kale_timoun touye_chen souke_bebe yon_fi_yo_bat fanm_yo_bat trangle_l bat_sè bat_yon',
  hits: 'bat',
  roughs: 'pouse pousem jete rale souke joure imilye kriye krache trennen akòte bloke kwense bourade sakaje boure krazem',
  'hard-place':
    'eskalye mi miray atè ate figi tèt cheve machin fenèt tab kabann vant ansent vitrin recho dlo_cho sou_mwen balkon pye pon lari',
  'hit-idiom':
    'kè_m_bat kè_m_ap_bat ke_m_ap_bat kem_ap_bat kè_mwen_bat kè_bat kè_m_t_ap_bat bat_bravo bat_men bat_vant frape_pòt san_frape bat_lakou bat_je koupe_cheve koupe_liy match ekip chalè_a solèy grip grip_la jwèt_la foutbòl baskètbòl zafè_sa_frape grangou frèt_la kale_tèt kale_mango bat_ba kout_fil kout_je kè_mwen_ap_bat kem_bat kè_m_tap_bat lwaye m_bat_frè kè_m_ap kè_mwen_ap bat_frè domino',
  'never-did': 'janm jamè pako poko pa_janm pèsonn',
  got: 'yo',
  harmed: 'bat vyole atake ponyade kidnape kale',
  'shot-idiom': 'vaksen piki tire_foto tire_kat fedatifis',
  assault:
    'kadejak kadjak kadejake vyòl viyòl vyolans vyolans_konjigal vyolans_domestik viol kidnape kidnapin kidnapen kidnapping ponyade agresyon tirès kout_kouto kout_zam kout_bal kout_fizi bal_ap_vole trafik_moun krisifye ap_tire tire_sou y_ap_tire_sou gen_tire vyole_m vyole_mwen ostaj pran_kou pran_baton se_baton bat_mwen bat_m yo_bat_mwen fann_tèt dan_m_tonbe kòt_kase maspinen zam_ap_tire tiraj bal_chante kout_machèt kout_manchèt kout_wòch yo_bat agrese atake_m atake_mwen viktim_vyolans viktim_kadejak bal_pran_m pran_bal ponyaden',
  blow: 'kou souflèt souflet kalòt kalot baton kout_pwen kout_pye koudpwen koudpye kout_baton kout_tèt kout_chèz kout_ponyèt kout_rigwaz fwèt rigwaz senti senti sentiwon kout_mato kout_fè',
  deals: 'ban bay ba banm bal pran vide voye tire lage anba',
  rape: `
    kadejak kadjak vyole vyòl vyolè viol viole vyolem viyole pa_fòs li_te_sou_mwen te_sou_mwen monte_sou_mwen manyen_m manyenm manyen_mwen manyen_kò manyen_ti
    manyen_anba touche_m touche_pati pwofite_sou pwofite_de te_pwofite antre_nan_chanm_mwen antre_chanm_mwen antre_nan_kabann fè_bagay_avè_m abize_mwen abize_m
    abi_seksyèl dezabiye_m retire_rad kouche_avè_m_pa toutouni_m fè_m_mal_anba eseye_vyole te_vyole ap_vyole dezabiye_mwen kenbe_m_pa_fòs mete_men_nan_kilòt
    mete_men_anba_rad fòse_m_kouche mete_l_nan_mwen pran_m_pa_fòs fè_sa_avè_m_pa_fòs abi_seksyel te_monte_sou_mwen pa_vle_desann_sou li_pa_aksepte_non m_pa_t_vle
    mwen_pa_t_vle pat_vle_men li_fè_m_bagay reveye_ak_misye pa_t_dakò sou_yo_pwofite yo_pwofite li_pwofite pwofite_de_mwen pwofite_sou_mwen rale_pantalon
  `,
  undressed: 'toutouni san_rad san_kilòt san_pantalon san_slip rad_mwen_te_retire',
  wake: 'leve reveye dòmi nod ap_domi te_dòmi wake',
  'said-no': 'di_non te_di_non mwen_di_non di_l_sispann di_li_sispann te_di_l_sispann pa_t_vle pat_vle m_di_non m_pa_vle di_l_non',
  'went-on': 'kontinye kanmenm kanmèm fè pa_kanpe pa_rete fòse pa_sispann men',
  touches: 'manyen touche karese pase_men',
  throat: 'kou_m kou_mwen gòj gòj_mwen goj anba_dlo figi',
  squeezes: 'sere kenbe pran mete_men peze men zòrye zorye kòd senti pase manchèt kouto',
  'throat-grip':
    'sere_kou sou_gòj sou_kou_m pran_kou_m pase_kòd pa_gòj toufe_m toufe_mwen trangle_m trangle_mwen zòrye_sou kou_li_te_sere kou_m_li',
  breaks: 'kase kraze fann tòde boule koupe dechire pete grafyen krazem fè_san frape',
  body: 'nen bra men pye janm dan figi je tèt kou zo kòt bouch dwèt zòrèy vant cheve do machwa zepòl ponyèt jenou lèv po bra_m pye_m tèt_mwen je_m dan_m bouch_mwen kòt_mwen',
  'black-eye': 'je_pòch je_poche je_nwa bouch_anfle mak_kou mak_baton mak_dan linèt_nwa manch_long yon_sèl_je mach_sou',
  'kills-me': `
    touye_m touye_mwen tiye_m tiye_mwen touye_nou tiye_nou touye_li touye_timoun touye_pitit touye_manman fini_avè_m fini_avem fini_ak_mwen fini_avè_mwen fini_ak_m boule_m
    brile_m touye_w lage_l_nan tire_mwen regle_m kase_tèt elimine_m ekzekite pran_lavi_m bal_nan_tèt w_pap_wè_demen pap_wè_demen tiye_w chire_m detwi_m fè_m_disparèt
    touye_tout mete_m_nan_tè toufe_m lese_m_mouri kraze_m_anba ap_touye_m ap_tiye_m eseye_touye_m koupe_m_an boule_m_vivan tire_m_yon tiym ap_tiym touye_chen_m se_ou_ki_apre
    pete_tèt_mwen_ak_bal l_ap_touyem lap_touyem yo_vle_touye_m vle_touye_m vle_touye_mwen l_ap_koupe_tèt ka_touye_m ka_tiye_m pral_touye_m pral_touye_mwen pral_bat_mwen
    mete_dife_nan_kay manke_touye_m prèske_touye_m vin_touye_m bal_nan_tèt_mwen boule_kay_la_ak koupe_gòj_mwen koupe_gòj_m li_ka_tiye
  `,
  kill: 'touye tiye tire fini boule',
  'kill-only': 'touye tiye',
  'mild-killer':
    'chalè chale fredi frèt manman travay grangou ri blag trafik tèt tèt_fè_mal do_m pye_m jenou doulè maladi estrès lwaye egzamen bòs mizik lol haha kkk soulye solèy kafe fatig dòmi leson match sa manko tan tristès swaf espwa lajan mwen_menm tèt_mwen tèt_m lapli line bis tren sak sa_k dan cho sitiyasyon do kò',
  gonna: 'ap lap l_ap pral prale vle te_vle kapab ka eseye vin yap y_ap a va pwal prèt',
  threatens: 'menas* mennase mennas chantaj menace manase menaje_m menasem',
  'threatens-me':
    'menase_m menase_mwen menasem menase_nou menas_lanmò ap_menase fè_chantaj fè_m_chantaj fe_chantaj sou_menas menase_touye menase_boule m_a_menace mnas menase_pitit',
  vows: 'di dim di_m dil jire pwomèt rele voye ekri fè_m_konnen ekri_m repete di_l_ap',
  'or-else': 'si sim anvan lè depi',
  'im-dead': 'ou_mouri se_moun_mouri w_pap_wè ou_gen_jis',
  'for-life': 'pou_vi_m pou_vi_mwen pou_lavi_m pou_lavi_mwen an_danje nan_danje danje pou_lavi pou_vi pè_mouri gwo_danje lavi_m_an vi_m_an',
  weapon:
    'zam pistolè pistole revolvè rewòlvè rewolvè fizi kouto manchèt machèt manchet machet sizo ponya razwa jilèt pikwa bat_bezbòl gun knife tounvis kout_mato rewolve',
  wields:
    'gen gn gin rale mete pwente vini vin ak montre kenbe kouri leve parèt pote bwote frape voye boule te_gen pran genyen tire antre avè avèk lage fann mare',
  'at-me':
    'sou_mwen sou_m sou_tèt sou_tèt_mwen nan_tèt_mwen sou_kou nan_bouch nan_kou nan_figi_m dèyè_m dèyè_mwen sou_gòj sou_mami nan_tanp sou_li sou_manman',
  sports:
    'foutbòl match ekip gòl gol jwèt mondyal chanpyona bòks celtics domino bezbòl basketbòl baskètbòl heat haiti chili brezil ajantin kont',
  'gun-talk':
    'kizin kwit bezbòl jwèt lwa kontwòl nouvèl pen bè bwè byè dlo_potab fè_manje gaz_machin estasyon manje sigarèt_mwen fimen diri bra_m_fè tèt_fè_mal fè_mal gen_nan_machin batri vyann koupe_zonyon plastik',
  stalks: 'stalk stalker stalke stalking pèsekite pesekite espyone',
  'after-me': `
    swiv_mwen swiv_m swivm suiv_mwen suiv_m suivm siv_mwen siv_m swiv_nou ap_swiv ap_suiv dèyè_m dèyè_mwen deyè_mwen chache_mwen chèche_mwen ap_chache_m ap_gade_m
    jwenn_adrès konn_lekòl gps tracker kouri_dèyè vini_pran_m chache_nou ap_chèche_nou fè_wonn yap_chache_m lap_chache_m l_ap_chache_m ap_tann_nou yo_jwenn_mwen
    yo_ap_chache yo_jwenn_kote machin_swiv kap_swiv k_ap_swiv ap_swivm ap_chèche_m l_ap_chèche_m yo_chèche_m yo_chache_m li_konn_kote_m yo_konn_kote_m
    ap_tann_mwen_deyò ap_tann_mwen_nan ap_tann_m_deyò l_ap_veye_m ap_veye_mwen ap_veye_kay l_ap_tann_mwen k_ap_tann_mwen ap_suiv_m ap_swiv_m yap_swiv_m y_ap_swiv_m
  `,
  social:
    'instagram insta ig tiktok facebook fb youtube chen chat paj bis uber doktè enfimyè travay_la randevou klinik_kap konseye travayè chans',
  appears: `
    deyò deyo parèt paret vini vin rive antre kanpe pase chita tounen frape kraze pete defonse eseye kase konn fòse ap_tann pake tire soti vyole estasyone bloke
    bare defonsen chita_devan kanpe_devan
  `,
  'my-door':
    'pòt pot fenèt kay lakay travay machin apatman lari shelter klinik lekòl kote_m deyò deyo chanm baryè stasyon order restraining adrès',
  smashes:
    'kraze_pòt kraze_pot pete_pòt defonse_pòt kraze_fenèt kraze_tout ap_kraze kase_tout kraze_kay mete_dife boule_kay tire_sou_kay frape_pòt_la_fò fòse_pòt antre_pa_fòs kout_pye_nan_pòt voye_wòch vide_gaz kraze_vit kraze_pot_la kraze_machin kraze_baryè vide_asid ap_eseye_antre vle_antre_pa_fòs antre_sou_mwen kase_pòt kase_pot kase_fenèt antre_kay_la_pa_fòs fòse_pòt_la fòse_antre',
  'court-order': 'restraining_order restraining 209a lòd_pwoteksyon lòd_tribinal òd_pwoteksyon pa_gen_dwa_pwoche',
  locks: 'fèmen femen mare bare bloke kadnase anprizonnen sere klete fèmenm femenm lòk kache kenbe_m_la',
  'locked-in': `
    fèmen_m femen_m fèmenm fèmen_nou femen_nou femen_mwen fèmen_ak_kle fèmen_pòt_la_ak mare_m mare_mwen mare_men bare_pòt bare_m bloke_pòt sekestre sekwestre
    prizonye nan_prizon_lakay pa_ka_kite_kay pa_ka_chape kenbe_nou kidnape fèmen_ak_kadna fèmen_l pa_konnen_kote_yo pa_konn_kote_y bare_m_nan locked_me pa_ban_m_kle
    mare_nan kenbe_m_la kenbe_m_nan fèmen_pòt_la_sou kadna_sou fèmen_m_nan kache_kle pote_kle_ale kenbe_mwen_nan sere_kle fèmen_li mare_l pa_gen_jan_pou_m_soti
    sèl_kle m_bloke_nan_chanm mennen_m_kote fèmen_mwen_nan fèmen_mwen_anndan kenbe_m_nan_yon pa_gen_kle fèmen_kle li_pati_ak_kle pa_konnen_kote_y_ap
    mennen_m_yon_kote
  `,
  'locked-idiom':
    'prizon_la jèl prizon_miami bisiklèt nèj kle_m kle_mwen fèmen_telefòn telefòn_mwen_fèmen boutik magazen klinik_fèmen biwo fèmen_bonè fèmen_a detox grip lajan_kenbe travay_kenbe lapli fèmen_jodi ouvè louvri legliz kenbe_la kenbe_fèm kenbe_fò kenbe_kontak kenbe_nou_okouran randevou',
  let: 'kite kitem lese lesem pèmèt',
  'go-out': 'soti ale pati desann kouri chape deplase manje',
  'wont-let-out':
    'pa_kite_m_soti pa_kite_m_ale pa_kite_m_pati pa_kite_nou_soti pa_kite_nou_ale pa_kite_l_soti pa_vle_kite_m_soti pa_vle_kite_m_ale pa_vle_kite_m_desann pa_vle_m_soti pa_lese_m_soti pap_kite_m pa_kite_mwen_soti pa_vle_kite_mwen pa_kitem_soti pa_kite_pèsonn pa_kite_m_desann m_pa_gen_dwa_soti m_pa_gen_dwa_pase pran_soulye m_pa_ka_soti pa_kite_li_soti pa_kite_m_al pran_kle',
  pimp: `
    pimp makro makwo vann_m vannm vann_kò vann_li vann_tèt_mwen ap_vann_m pwostitye pwostitisyon trafike fè_m_kouche fè_l_kouche fem_kouche fè_nou_kouche
    mete_m_nan_lari esklav restavèk kouche_ak_kliyan kliyan kouche_ak_gason kouche_ak_moun kouche_ak_zanmi mesye_yo_peye lwe_m gason_antre mesye_antre gen_tan_peye
    pa_peye_m pa_peye_nou travay_pou_yo_gratis vann_l ap_vann_mwen ap_vann_m_pou ap_vann_li vann_mwen_pou chanje_m_pou vann_mwen_bay vann_m_bay kite_zanmi_l_yo
    mete_lajan_nan_cashapp
  `,
  forces: 'fòse fose fòsem fosem oblije blije fè fòs mande pouse fok fòk dwe kòmande egzije pa_fòs',
  'sex-work':
    'kouche dòmi_ak dòmi_avè sèks sèks_avè kliyan bagay gason travay vann lari pote kò favè pike dwòg fè_bagay danse toutouni koke kouche_avè pran_dwòg siyen zanmi_l',
  'forced-sex':
    'fòse_m fòse_mwen fosem fose_m fòsem fose_mwen fòse_nou fose_nou fòse_kouche pa_fòs fòse_fè pa_fos kouche_pa_fòs fòse_l kouche_pou_m_ka_rete oubyen_kouche si_m_pa_kouche si_m_kouche sof_si_m_kouche pa_lafòs',
  'forced-drugs':
    'pike_m_pa pike_mwen_pa pikem_pa fè_m_pike fè_m_pran_dwòg fòse_m_pran fose_m_pran mete_bagay_nan mete_yon_bagay nan_bwason_m nan_bwè_m nan_gode dwoge_m ban_m_dwòg_pou banm_dwòg_pou ban_m_dwog yo_ban_m_dwòg dwòg_nan_vè kenbe_m_sou_dwòg ban_m_grenn_pou_m_dòmi fè_m_dòmi_pou ban_m_medikaman_pou_m_dòmi mete_m_dòmi',
  papers:
    'paspò paspo pasaport papye kat id idantite dokiman lajan kòb kob chèk kle telefòn telefon soulye metadon metadòn medikaman EBT ebt kat_ebt rad salè adrès modpas',
  passport: 'paspò paspo pasaport paspòm papye_m papye_mwen papye_nou dokiman_m papyem papye_yo',
  keeps: 'pran kenbe vole kache sere konfiske kontwole gen jere rache kraze jete arache',
  'takes-my':
    'pran_chèk pran_lajan kenbe_lajan kontwole_lajan pran_telefòn pran_telefon kenbe_papye kenbe_kat sere_papye kache_papye vole_lajan kenbe_tout_kòb kenbe_tout_kob jere_lajan jere_dòz pran_kat kenbe_dokiman sere_metadòn kenbe_bwat pran_lajan_m kraze_telefòn kraze_telefon jete_rad pa_ban_m_kle pa_ban_m_lajan chire_papye',
  deports: 'depòte depote imigrasyon ice dcf dcyf pran_timoun pran_pitit wè_timoun papye_m_chire rele_ice voye_papye',
  afraid: 'pè pe krent panik laperèz kòripsyon mpe perè mpè krenn fèm_pè fè_m_pè efreye pèz tèrè',
  'go-home': 'lakay lakay_mwen lakaym tounen al_lakay ale_lakay rantre tounen_lakay kite_l kite_li pati bò_kote dòmi_bò_kote',
  'fear-idiom': 'dantis piki zegwi entèvyou operasyon rezilta fènwa egzamen tonbe_ankò tribinal lougawou jij loraj tès_la podcast',
  escapes:
    'kache kachem sere_kò chape kouri_pou kouri_kite kouri_soti kite_nonm pye_atè mete_deyò al_kache shelter_pou kote_pou_m_ale kote_m_ka_kache chapem sovemwen soti_anba retire_m retire_mwen vin_chache_m',
  'hide-place': 'twalèt twalet klozèt anba_kabann sousòl raje dèyè bwa vwazin garaj machin legliz laundromat dèyè_kay pye_atè galata',
  hear: 'tande tandem anlè anlè_a rele kriye bò_kote_kay vwazin vwazen goumen bri rèl eskandal',
  abuse: 'abizif abizè vyolan vyolans agresif brital sovaj malfektè posesif maltrete maltretans abi toksik manipile manipilatè',
  'abuse-talk':
    'dwòg alkòl sibstans pwogram kou fòmasyon videyo chen tan_an tèt_fè_mal kalite kontwole_dyabèt dyabèt tansyon move_nimewo move_nouvèl move_jou move_tan nouvo_nimewo move_rèv move_bagay move_kondisyon move_nimero kontwole_m_poko sante kontwòl_nesans odè sant gou dwe gwoup volontè van',
  checks:
    'tcheke tchèke gade gad fouye li wè espyone siveye kontwole swiv pran reponn mande konnen efase mete_yon_app mete_app gen_modpas kraze kache jwenn',
  'my-phone': 'telefòn telefon mesaj modpas tout_mesaj kontak adrès facebook whatsapp imèl foto imel kont valiz sak tèks telefònm selilè',
  mad: 'fache fachem jalou jalouzi move anraje eneve fou cho_bouke kòlè kole vyolan agresif mechan move_jan estrese',
  'gets-mad':
    'li_fache fache_fasil fache_anpil fache_lè fache_le fache_si li_jalou li_move vin_move tounen_move li_vyolan li_agresif lè_l_bwè le_l_bwe lè_li_bwè le_l_bwè lè_l_sou li_bwè_li lè_l_malad lè_l_nan li_anraje pete_kòlè nan_kòlè li_eneve fè_jalouzi jalouzi jalou l_ap_rele_sou fè_kolè pa_gen_dope tounen_bwè l_ap_bwè li_fè_kòlè fè_eskandal gen_tanperaman li_konn_rele li_rele_sou li_rele_anpil',
  rules: `
    pa_renmen_lè pa_renmen_le pa_renmen_m pa_vle_m pa_kite_m pa_kitem pa_gen_dwa pa_kite_l san_pèmisyon mande_pèmisyon mande_l_pèmisyon li_kontwole kontwole_m
    kontwole_mwen kontwole_tout deside_lè se_li_ki_deside konte_minit konte_gaz gen_modpas mande_m_kote mande_foto mande_m_foto pwouve_kote toujou_konnen_kote
    efase_nimewo pa_ka_soti_san pa_ka_achte san_l_pa san_mande kamera siveye_m gade_tout li_tout soumèt enpoze pa_ka_fè_anyen_san fo_kont bloke_fanmi
    mande_lokalizasyon mande_kote_m_ye rele_m_chak_senk akize_m li_panse_m_ap_twonpe se_li_ki_kòmande se_li_ki_chèf efase_kontak pa_mennen_m pa_kite_li_vini
    pa_vle_kite_m_al wè_tout_sa_m pran_pèmisyon san_pèmisyon_li m_pa_anyen_san san_l_pa_konnen li_entèdi_m entèdi_m deside_ak_ki_moun ki_moun_pou_m_pale veye_tout
    li_fouye fouye_telefòn fouye_bagay pa_kite_m_travay pa_kite_m_wè pa_kite_m_pale pa_kite_fanmi kite_m_soti_sèlman pèsonn_pap_kwè detwi_lavi_m foto_pou_pwouve
    konte_grenn toujou_ap_mande_padon pa_gen_lajan_pou_m_kite voye_location voye_lokalizasyon chak_inèdtan minit_se_pwoblèm kite_m_si_m paspò_m_nan_men
    jwenn_lòt_moun
  `,
  'let-idiom': 'pa_kite_m_dòmi pa_kite_m_antre doulè pa_kite_m_anrepo',
  eggshells: `
    mache_sou_ze sou_ze sou_pikan sou_pwent_pye fè_atansyon veye_sa_m_di veye_bouch pou_l_pa_fache pou_li_pa_fache mo_kòd mo_sekrè pa_fè_l_fache kontwole_bouch_mwen
    dòmi_yon_sèl_je yon_sèl_je valiz_pare nan_kaj
  `,
  unsafe:
    'pa_an_sekirite pa_santi_m_an_sekirite pa_nan_sekirite san_sekirite pa_gen_sekirite pa_santi_m_sekirite pa_alèz pa_santi_m_alèz pa_santi_m_lib pa_an_sekirit pa_trankil_lakay pa_sekirite pa_santi_m_byen_lakay pa_safe',
  'unsafe-talk': 'wout nèj glas kondwi pon dlo zegwi',
  'hes-here': `
    li_la li_lakay li_bò_kote li_bò_kote_m li_nan_sal li_nan_chanm l_ap_tande lap_tande l_ap_gade_m pral_tande l_ap_li si_l_wè si_li_wè sil_wè ka_wè si_l_konnen si_l_jwenn
    jwenn_mesaj mari_m_wè l_ap_dòmi lè_l_rantre anvan_l_rantre l_ap_rantre pou_l_pa_wè san_l_pa_konnen san_li_pa_konnen pa_vle_l_konnen pa_vle_li_konnen si_yon_gason
    gason_reponn mari_m_la mari_m_gade mari_m_ap l_ap_vini li_rantre l_ap_tcheke lè_l_pa_la lè_li_pa_la li_pa_konnen bò_kote_m li_nan_kay li_nan_kay_la anvan_li_rantre
    anvan_l_vini li_prale_tounen l_ap_rantre_nan lè_l_soti li_pa_dwe_konnen tande_machin tande_kle pou_l_pa_wè_sa li_pa_konnen_m si_l_wè_sa bò_kote_mwen li_chita_bò
    si_li_pran si_l_li ap_chache_telefòn an_kachèt_li sou_zepòl_mwen si_li_te_wè ant_nou
  `,
  hush: 'pa_ka_pale paka_pale pa_ka_reponn pa_ka_ekri pa_ka_di pa_rele pa_ekri pa_ekri_m pa_voye pa_voye_mesaj pa_reponn sispann_ekri sispann_voye efase efase_mesaj ekri_sèlman pa_texte mesaj_sèlman pita pale_ba sekrè pa_bay_adrès pa_mete_non pa_di_l an_kachèt kachèt pa_mande_m pè_rakonte pa_di_nou move_nimewo pa_di_li pa_fè_l_konnen an_sekrè dousman pa_kite_l_konnen',
  outbursts: `
    joure_m joure_mwen jouré joure imilye_m imilye_mwen ensilte_m ensilte trete_m_mal trete_m_tankou kraze_telefòn kraze_bagay kraze_asyèt voye_asyèt voye_bagay
    frape_mi frape_tab kout_pwen_nan_mi bay_pòt leve_men pouse_m pouse_mwen rele_sou_mwen rele_sou_m rele_m_bouzen di_m_fou di_m_san krache_sou kenbe_bra rale_bra
    kraze_pòt_frijidè touye_chen fè_m_wont dizon fè_kont fè_m_pè manyen_zepòl pwopozisyon kòmantè_sou rele_nan_figi_m fè_m_santi_m_piti fè_m_pè_lè pèsonn_pap_renmen
    menase_ale kraze_televizyon kraze_tele kraze_veso diskisyon_ap_monte diskisyon_monte fè_kont_anlè
  `,
  excuses: `
    fòt_mwen fòt_mwenn se_fòt_mwen fot_mwen di_l_tonbe li_di_l_tonbe di_m_tonbe m_di_m_tonbe tonbe_m_tonbe manch_long mande_padon mande_m_padon pwomèt_chanje
    li_pral_chanje tounen_avè_l tounen_ak_li pa_fè_espre pa_move_moun paske_l_renmen pa_mande_m li_pa_konn_bat se_te_lontan renmen_m santi_m_nan_prizon
    plan_pou_m_kite tann_li_dòmi chèz_dèyè limyè_limen kase_sou pa_di_pèsonn m_tonbe_ankò tonbe_nan_eskalye li_tonbe_ankò nou_te_goumen li_pa_move lè_l_pèdi_kontwòl
    m_blese_tèt mwen_tonbe_ankò se_mwen_ki_chache li_bon_jodi li_kalm_jodi se_pa_eskalye se_te_yon_ti_pouse m_merite li_pa_t_fè_espre
  `,
  owes: 'dwe dèt det dèt_la',
  regret:
    'w_ap_regrèt m_ap_regrèt ap_regrèt ou_pral_wè w_ap_wè m_ap_peye_sa konn_kote_m_rete konnen_kote_m regle_m regle_w pa_gen_lòt_moun_ki_ap pwoblèm_lakay pwoblèm_nan_kay kay_la_cho kont_anlè gen_moun_k_ap_tann fè_bak pwoblèm_ak_yon_nèg pèsonn_pap_vle kite_m_anrepo pap_jwenn_lòt ap_chache_kont',
  'bad-home':
    'pa_vle_al_lakay pa_vle_ale_lakay pa_vle_tounen_lakay pa_ka_ale_lakay pa_ka_al_lakay mal_lakay cho_lakay tansyon_lakay pa_bon_lakay bagay_lakay pa_vle_rantre pa_vle_al pa_ka_tounen_lakay kay_la_pa_bon lakay_pa_bon gen_tansyon ap_goumen_anpil goumen_anpil pwoblèm_ak_mari gen_rèl dòmi_nan_machin lòt_kote_aswè vin_cho_nan_kay al_dòmi_lòt goumen_chak_jou pi_mal_ak_li ap_vin_pi_mal',
  favours:
    'pou_m_ka_gen_kote kote_pou_m_dòmi pou_yon_kabann pou_m_ka_rete pa_gen_kote_pou pa_gen_lòt_kote fè_bagay_m_pa_vle oblije_fè kouche_avè_l kouche_ak_li depann_de_li pou_m_pa_ale pou_m_pa_pati travay_pou_yo pou_dèt bagay_m_pa_vle fè_sa_l_vle fè_sa_li_vle pafwa_m_pa_vle se_li_ki_ban_m se_li_ki_bay depann_de_l',
  'kills-maybe':
    'efase_m_sou kase_janm kase_bra_m kase_pye kraze_m tiy_m touye_tèt_nou touye_m touye_mwen tiye_m kase_bra kraze_figi kraze_bouch boule_m koupe_m bal lanmò_mwen',
  'finds-me': 'jwenn_mwen jwenn_m jwennm',
  cuts: 'koupe boule brile tire mode kase fann kraze fè_mal blese',
  room: 'chanm sousòl twalèt kay apatman machin anndan klozèt',
  flees: `
    kite_l kite_li_paske kite_nonm kite_mari chape_anba sove_kite kouri_pou_li shelter_pou_fanm plan_pou_m_kite kite_nèg plan_pou_m_soti kijan_pou_m_kite
    kouman_pou_m_kite vle_kite_l vle_separe separe_ak_li plan_pou_m_ale kote_ki_an_sekirite kote_li_pa_ka_jwenn kote_sekirite valiz_mwen_pare kote_l_pap_jwenn
    kote_pou_fi sere_lajan_pou_m pati_an_kachèt kote_pou_fanm abri_pou_fanm
  `,
  object:
    'boutèy kòd asid senti sentiwon fè_cho ba_fè poelon chodyè sigarèt sigaret dlo_cho baton manch_bale chèz mato wòch rigwaz fil fouèt bwa branch gazolin briket',
  almost: 'manke prèske preske',
  brandishes: 'gen gn genyen gen_yon rale pwente montre vini_ak vin_ak parèt_ak domi_ak kenbe pote pran',
  'fears-him':
    'pè_li pe_li pè_mari pè_papa pè_mennaj pè_pitit fè_m_pè fem_pe pè_nèg pè_l pe_l pè_msye pè_jan pè_pou_l m_pè_misye santi_m_siveye krent_li',
  bleeding: 'senyen anfle blese fann san_ap_koule ap_senyen plen_san',
  'runs-from': 'kache_pou chape_anba sove_pou sove_kite kouri_pou kouri_kite chape_soti kache_anba_je chape',
  unpaid: 'san_peye pa_peye pa_peye_m pa_peye_nou san_lajan',
  insult: 'fou bouzen chen kochon sòt anyen vòlè dwoge salòp vagabon bèt fatra manti lèd',
  names: 'di rele trete joure di_m',
  ousts: 'mete_m_deyò metem_deyò mete_mwen_deyò voye_rad_mwen jete_rad_mwen jete_bagay_mwen kite_m_nan_lari fèmen_m_deyò lage_m_nan_lari',
  creeps:
    'gade_m_mal gade_m_dwòl jan_l_gade_m toujou_sou_mwen toujou_ap_gade_m fè_m_pwopozisyon pwopozisyon antre_san_frape twò_pre_m twò_pre fè_kòmantè_sou pa_kite_m_anrepo pa_kite_m_trankil pa_ban_m_lapè ap_gade_m mande_m_kote_m_rete fè_m_je_dou ap_pouse_m kouche_pou_lwaye fè_m_pa_alèz fè_m_santi_m_mal_alèz ap_veye_m pa_alèz_ak toujou_dèyè_m toujou_ap_gade kouri_dèyè_fi mete_men_sou_do mete_men_sou_janm',
  ex: 'eks ex ansyen',
  'wont-stop': 'pa_sispann pa_vle_kite pa_dakò pa_aksepte kontinye ap_rele_m ap_ekri_m fo_kont konn_pase parèt lòt_nimewo pa_kite_m_anrepo',
  lurks: 'pase_devan machin_kanpe menm_machin moto_k_ap_pase fè_wonn ap_vire',
  'goes-to': 'al_lakay ale_lakay ale_kay al_kay rete_ak wè',
  'shut-in': 'sousòl fèmen_anndan ostaj anba_kle pa_ka_soti paka_soti m_pa_ka_ale fèmen_nan pa_ka_pati',
  pet: 'chen chat chyen',
  abuser: 'abizè abizif malfektè bourè relasyon_toksik li_vyolan li_jalou_anpil two_jalou li_posesif relasyon_abizif',
  bruises: 'mak anfle ematòm figi_anfle figi_m_anfle je_m_anfle je_anfle boul_sou_tèt mak_wouj grafonyen mak_nan mak_sou',
  fiction: 'fim seri epizòd netflix chante chanson mizik podcast woman roman rapè',
  public: 'nouvèl jounal radyo kanpay konferans afich fòmasyon volontè',
  grave: 'tonm sèkèy simityè',
  sex: 'sèks kouche koke konyen pantalon vire_tou pwofite',
  asleep: 'dòmi endispoze nod pèdi_konesans san_konesans san_konnen',
  bangs: 'kraze kase frape_fò pete defonse fòse kraz bay_kout_pye ap_frape boure ouvri_pa_fòs',
  door: 'pòt pot fenèt pòtay baryè',
  'this-one': 'sa bagay',
  'it-was-him': 'se_li se_mari se_mari_m se_mennaj li_ki_fè se_msye se_li_menm mari_m_ki_fè se_li_ki_fè se_li_ki_frape se_li_ki_bat',
  outside: 'deyò deyo devan_pòt',
  'in-peril': 'pa_an_sekirite_lakay m_pa_an_sekirite mwen_pa_an_sekirite nou_pa_an_sekirite pa_an_sekirite_isit pa_an_sekirite_ak',
  'cant-speak': 'pa_ka_pale paka_pale pa_ka_di_anpil m_pe_pale',
  'calls-on': 'rele voye denonse bay',
  'again-too': 'ankò anko chak_jou chak_swa',
  years: 'te_konn',
  'threat-phrase': `
    bal_pou_mwen bal_la_pou_mwen m_pap_wè_demen pap_jwenn_kò se_mwen_ki_apre se_ou_ki_apre koupe_gòj_mwen chaje_zam li_konnen_kote_m_ye li_sou_wout l_ap_vini_isit
    kote_pou_m_kache kache_mwen touye_chen_mwen touye_chat li_pran_pitit yo_pran_kouzen li_pral_fè_l_ankò pral_bat_mwen_ankò lage_machin_nan nou_pral_mouri_ansanm
    pral_mouri_ansanm jis_demen_pou_m_peye oubyen_bal kite_bebe_a_tonbe pa_vle_mouri
  `,
  oneself: 'tèt tet kò ko',
  'before-he': 'anvan_l_tounen anvan_li_tounen anvan_l_rantre anvan_li_rantre',
  'get-out': 'soti chape kache ale_kote sove',
  'blow-mark': 'kou_li_ban kou_l_ban kou_yo_ban kout_pwen koudpwen kout_pye',
  'might-see':
    'si_l_wè si_li_wè sil_we si_l_konnen si_li_konnen si_l_jwenn si_l_li si_li_li pou_l_pa_wè pou_li_pa_wè san_l_pa_konnen san_li_pa_konnen li_pa_dwe_konnen li_pa_ka_konnen pa_vle_l_konnen pa_vle_li_konnen li_li_tout li_li_mesaj l_ap_li_mesaj mari_m_li mari_m_wè mari_m_gade pa_di_mari pa_kite_mari_m_wè',
  'will-he': 'l_ap lap y_ap yap li_pral l_pral yo_pral l_ap_pral li_ta_ap l_ava',
  'hes-coming':
    'l_ap_vini lap_vini l_ap_monte lap_monte l_ap_antre lap_antre l_ap_tounen lap_tounen l_ap_rive y_ap_vini yap_vini li_prèt_pou_l l_ap_rantre',
  'cry-out': 'anmwe anmwey amwey amwe anmweyy ed sove_m sovem ede_m edem sos 911 voye_polis voye_lapolis rele_lapolis sekou sekou_pou',
  bites: 'mode_m mòde_m mòdem mode_mwen mòde_mwen',
  'shot-wound': 'tire_sou_mwen tire_m pran_bal pran_yon_bal ponyade_m ponyaden_m bal_pran_m bay_m_kouto ban_m_kouto pran_kouto yo_tire_l',
  'face-hurt':
    'figi_m_anfle figi_anfle figi_l_anfle dan_m_soti kase_dan je_m_fèmen pa_wè_nan_yon_je zòrèy_pa_tande figi_m_kraze zòrèy_mwen_pa_tande dwèt_make',
  jealous: 'jalou jalouzi akize_m',
  narcan: 'narcan nakan nalokson',
}
