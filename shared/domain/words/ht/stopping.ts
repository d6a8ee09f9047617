/** Haitian Creole words by which somebody ends our texts, brushes them off or asks the way out. */
import type { Senses } from '../senses.ts'

export const stopping: Senses = {
  'end-it': `
    sispann sispan sispand sispnn spann sipann sispanm sispn stop stopp stòp estop stope stopez rete ret rété kanpe kamp kampe arete arrete
    arretez arete_sa anile anule annule annulez koup fini_ak fini_avèk fini_ave fin_ak fini_avè fèmen femen etenn etèn dezaktive desactive
    ase_ak ase_voye bast_ak bouke_ekri fè_yo_sispann fe_yo_sispann mete_fen mete_yon_fen mete_fren pa_kontinye sese unsubscribe dekonekte
    ban_m_repo_ak kite_m_ak deboulonnen koupe_mesaj koupe_sa turn_off fok_mesaj koupe_mesaj_yo fèmen_mesaj
  `,
  ended: 'sispann kanpe fini rete fèmen ale_nèt disparèt stop pa_vini_ankò sispan anile pa_rive_ankò',
  texting: `
    ekri ekrim ekril ekriw mesaj mesag mesaj_yo message messages mesajyo tèks teks tekste tekstem texte texto text texts texting textem txt msg
    msgs sms voye voyem vouye kontakte kontaktem kontak notifikasyon alèt avètisman tèksto imel spam spame abònman abonman enskripsyon
    inscription abonnement patisipasyon kesyon kesyon_yo
  `,
  bothering: `
    nwi anmède anmede anmedem anbete anbetem jennen jenem deranje deranjem fatige fatigem tcheke tchekem tchèk check_in check_ins check_on
    checkin swiv_mwen swiv_m siveye siveyem rele_m relem rele_mwen rele_telefòn chache_konnen chèche_konnen kouri_dèyè pouswiv mande_m_kijan
    mande_kijan poze_m_kesyon mande_kesyon ti_kesyon takine mele_nan_zafè
  `,
  'our-texts': `
    mesaj mesag mesaj_yo message messages tèks teks tèks_yo texte texto text texts txt msg msgs sms kontak notifikasyon check_in check_ins
    checkin alèt mesaj_sa_yo mesaj_nou nou_ekri_m nou_ekri nou_ekrim pou_nou_ekri nou_voye pou_nou_voye pou_nou_kontakte nou_kontakte nou_tekste
    nou_tcheke pou_yo_ekri yo_ekri_m yo_voye pwogram_nan pwogram_sa pwogram sèvis_la sèvis_sa sevis_la patisipe patisipe_ankò rete_nan_pwogram
    rete_nan_lis kontinye_ak_sa kontinye_nan kontinye_resevwa tande_nou tande_pale_de_nou wè_nimewo_sa nou_ap_ekri nap_ekri anyen_ak_nou
    zafè_ak_nou moun_tcheke nou_rele wè_mesaj mesaj_nou_yo wè_mesaj_nou sou_lis_la kesyon_nou kesyon_sa_yo
  `,
  'text-us': `
    ekri_m ekrim ekri_mwen ekri_nimewo ekri_sou ekri_li ekri_l ekril ekri_isit ekri_nou ekri_anko ekri_ankò ekri_ladan ekri ekri_la tekste_m
    tekstem tekste tekste_mwen teks_mwen texte_m text_m text_mwen text_me txt_m txt_mwen txt texte voye_mesaj voye_mesag voye_message
    vouye_message vouye_mesaj voye_tèks voye_teks voye_text voye_msg voye_ban_m voye_banm voye_ban_mwen voye_bay_m voye_anyen voye_bagay
    voye_lòt voye_l_ankò voye_sa voye_ankò voye_anko voye_ladan voye_okenn voye_sou voye_ba_li voye_check voye kontakte_m kontaktem
    kontakte_mwen kontakte kontak nwi_m anmède_m anmede_m anbete_m deranje_m jennen_m tcheke_m tchekem tcheke_mwen fatige_m chache_m chèche_m
    mande_m_kijan mande_m_anyen mande_m_ankò mande_m_kesyon poze_m_kesyon mele_m melem rele_m_ankò rele_m_ni rele_pa_ekri message_m msg_m
    met_non_m swiv_m pale_ak_mwen_ankò pale_avè_m_ankò spam ekri_l_ankò
  `,
  'do-not': `
    pa pinga pa_janm paka piga janm_pa jamè jame janm_janm pap_janm pap_ka evite epi_pa pa_vin pa_dwe dwe_pa pa_gen_dwa pa_kontinye
    pa_tounen dont do_not pap nou_pap p_ap pa_janm_vin pa_mande_m pa_chache pa_oze pa_sonje sispann
  `,
  'no-more': `
    pa_gen plis_pa zewo okenn pyès san ase nan_pwen ni nip ase_ak plis_ankò no_more no no_mas fini_ak yon_sèl_lòt menm_yon_sèl pa_menm_yon
    men_ase 0
  `,
  'not-want': `
    pa_vle pavle mpavle m_pa_vle mpa_vle pa_vl paf_vle pa_vreman_vle pa_bezwen pa_bezwenn mpa_bezwen pap_bezwen pa_bzwen pa_ta_vle
    pa_ta_renmen pa_renmen pa_enterese pa_anvi pa_swete pa_dakò pa_dako ta_pito pito pa_asepte pa_bay_dwa pa_otorize pat_mande pa_t_mande
    pa_janm_mande pa_gen_enterè pa_ka_ankò_ak pa_sipòte bouke_ak bouke_wè bouke_resevwa bouke_li about_ak raz_ak ta_vle_sispann
    vle_sispann vle_fini_ak vle_kite ta_renmen_sispann pap_pran pa_pran pa_vle_okenn pa_vle_plis ta_renmen_nou_pa ta_pito_nou_pa
    vle_asire_m_nou pa_janm_vle pap_janm_vle m_pa_janm_vle
  `,
  these: 'sa sa_yo bagay_sa bagay_sa_yo ladan pwogram_nan pwogram_sa nan_men_nou anyen_ak_nou sèvis_la',
  'remove-verb': `
    retire retirem wete wetem efase efasem raye bife tire tirem elimine siprime supprimez bloke bliye pèdi pedi jete boule netwaye dekonekte
    mete_deyò soti dezenskri dezabone retirer effacer enleve degaje disparèt
  `,
  'number-of-mine': `
    nimewo_m nimero_m nimewom nimewo_mwen nimero_mwen nimewo_sa nimero_sa nimewo_a nimewo_an nimewo_madanm nimewo_manman nimewo_papa
    nimewo_pitit telefòn_mwen telefon_mwen telefòn_sa telefon_sa telefonm kontak_mwen kontak_m liy_mwen selilè_m dosye_m_nan enskripsyon_m
    kont_mwen kont_m abònman_m abonman_m enfòmasyon_m nimewo_li nimewo_mwen_an nimewo_nou_gen
  `,
  'our-list': `
    lis lis_la lis_sa lis_nou sistèm sistem baz_done pwogram pwogram_nan kontak dosye rejis sèvis sevis gwoup group bagay_sa abonman
  `,
  'remove-me': `
    retire_m retirem retire_mwen retire_nou retire_l_sou retire_l_nan retire_l retire_li retire_kò_m retire_ko_m wete_m wetem wete_mwen
    wete_l_sou efase_m efasem efase_mwen raye_m bife_m tire_m_sou tire_m_ladan tirem_sou mete_m_deyò mete_m_deyo metem_deyo fè_m_soti fèm_soti
    fem_soti fe_m_soti kite_m_soti dezabòne dezabone desabonne dezabonnen dezabònman desabonnement desabonner dezenskri dezenskri_m dezaktive_m
    dekonekte_m anile_m anile_abònman annule_abònman optout soti_sou_lis soti_nan_lis soti_nan_pwogram soti_nan_sèvis soti_nan_sa
    mete_m_sou_do_not moun_ki_pa_vle_mesaj efase_kontak elimine_m siprime_m enlevez_moi delete_m fè_non_m_disparèt fè_nimewo_m_disparèt
    kanpe_abonman annulez_mon fèmen_kont fèmen_nimewo mande_soti vle_soti_nan_lis
  `,
  'leave-alone': `
    kite_m_anpè kite_m_anpe kitem_anpe kitem_anpè kitm_anpe kite_mwen_anpè kite_nou_anpè kite_m_trankil kitem_trankil kite_mwen_trankil
    kite_m_viv kitem_viv kite_m_anrepo kite_m_an_repo kite_moun_viv kite_m_pou_kont lese_m_trankil lesem_trankil lage_m_non ban_m_repo_m
    banm_repo ban_m_repo ban_m_lapè banm_lape ban_mwen_repo ban_m_yon_ti_repo laissez_moi foutez_moi leave_m_alone al_fè_wout ale_fè_wout
    al_chache_lavi al_chèche_lavi pran_wout_nou al_fout al_chye degaje_nou wete_kò_nou retire_kò_nou wete_je_nou soti_sou_mwen soti_sou_do_m
    soti_nan_telefòn soti_nan_zafè disparèt_nan desann_sou_mwen fèmen_bouch fè_silans kite_nimewo sispann_anmède_m pa_anmède_m pa_anmede_m
    pa_nwi_m pa_deranje_m kite_m_ak kite_mwen_ak
  `,
  'lose-number': `
    pèdi_nimewo pedi_nimewo pèdi_nimero bliye_nimewo bliye_nimero bliye_m bliyem bliye_mwen bliye_m_egziste jete_nimewo boule_nimewo
    efase_nimewo efase_nimero bloke_nimewo delete_nimewo pa_gade_nimewo wete_nimewo wete_nimero retire_nimewo retire_nimero siprime_nimewo
    raye_nimewo
  `,
  'consent-back': 'retire anile revoke pa_bay pa_dakò pa_dako pa_t_bay pat_bay repran wete',
  consent: 'konsantman pèmisyon otorizasyon dwa_m_te dwa_nou akò_m siyati dakò_ankò enskripsyon dako_anko dakò_pou',
  'out-of-it': `
    vle_kite_pwogram vle_dezenskri vle_dezabone m_ap_kite_pwogram ap_kite_pwogram map_kite_pwogram m_pap_patisipe mpap_patisipe
    pap_patisipe_ankò m_pa_ladan pa_ladan_ankò pa_manm pap_kontinye_ak pap_kontinye_nan pa_p_kontinye fini_ak_nou fini_ak_pwogram fini_ak_mesaj
    m_pa_nan_sa_ankò pa_nan_sa_ankò pa_vle_tande_nou pa_vle_anyen_ak pa_vle_gen_anyen vle_sispann_sa retire_kò_m ki_mande_m_soti konfime_m_vle
    m_soti_nan_pwogram vle_soti_nan_pwogram vle_soti_nan_lis vle_soti_nan_sa vle_soti_sou_lis soti_nan_sèvis vle_fini_ak_mesaj vle_fini_ak_nou
    vle_fini_ak_pwogram fini_avè_nou_nèt mwen_fini_avè_nou fini_avè_nou m_fini_avè konbyen_fwa_pou_m_di te_di_stop mwen_di_stop di_nou_stop
    vle_sispann_nèt ekri_stop_jan ne_me_texte ne_mecrivez ne_veux_plus voye_sa_bay_lòt voye_sa_bay_lot pou_moun_ki_vle_yo pa_pou_mwen_menm
    lose_nimewo vle_soti_nan_bagay pa_gen_anyen_pou_nou_ekri pa_gen_moun_pou_nou silans_mwen_se di_nou_sispann m_vle_soti_nan fè_yo_sispann
    leave_mwen_alone kite_m_anpè_ak fèmen_dosye_m pa_konte_sou_mwen dènye_fwa_m_mande dènye_fwa_m_di m_bloke_nou refize_resevwa nou_ka_sispann
    nou_mèt_sispann nou_mèt_kanpe nou_ka_kanpe vle_nou_sispann vle_nou_kanpe mande_anilasyon m_pa_vle_wè_nimewo_sa m_ap_rapòte_nou
    m_ap_denonse_nou pa_yon_mesaj_ankò
  `,
  'stop-alone': `
    sispann sispan sispand sispnn sipann stop stopp stòp estop stope stopez stopem sotp stpo stap sesem rete rété kanpe kanp arete arrete
    arretez ase asee bast fini anile annule annulez cancel cancell end quit soti dezabone dezabòne desabonne unsubscribe optout opt_out
    kite_sa_nèt stop_sa stop_li stop_yo arete_sa kanpe_la kanpe_sa fini_sa fini_nèt koupe_sa etenn_sa fèmen_sa sispann_sa ase_konsa desactive
    dezaktive pa_vle_ankò no_mas kitem kit_m m_vle_soti mwen_vle_soti mvle_soti m_vle_out m_vle_kite mwen_vle_kite m_pa_ladan m_pa_vle_ankò
    pa_vle_anko retire_m wete_m tire_m m_fini_ak_nou mpa_vle pa_kontakte mpavle_ankò etenn_bagay_sa fè_yo_sispann fèmen_kont_mwen fèmen_nimewo_m
    koupe_m koupe_mesaj_yo kanpe_abonman stope_m teks_stop mesaj_stop non_mesaj mpavle_yo fin_ak_sa raye_non_m se_dènye_fwa ase_m_pa_vle_anko
    fini_avè_nou pa_ekri pa_ekri_m pa_ekrim pa_voye pa_voye_ankò janm_ankò san_kontak ale m_refize m_retire_kò_m lage_m lage_kò_m anilasyon
    m_bloke_nou nou_bloke ase_se_ase pa_deranje_m
  `,
  filler: `
    tanpri silvouple souple siltèpli svp sil_vou_ple silteple sivouple pls plz please mesi mèsi mèsi_anpil mesi_anpil thanks thank_you ok okay
    wi non kounye_a kounyea kounye_la touswit tousuit bon enben mezanmi frè frèm cheri zanmi zanmi_mwen madanm mesye bonjou bonswa bondye
    bondye_beni fout tonnè tonnè_m wi_non atò ato tande m_di m_di_w mwen_di m_di_nou mwen_di_nou nou nèt net tout tout_bagay nèt_ale jodi_a
    jodia deja fr merci padon eskize lol bye orevwa babay ak_sa ankò anko non_non ap_di_nou kreyol_la m_bouke ak_respè kapab ti_zanmi vre
    pa_fache_men yon_ti_favè pap_janm_reponn nou_di men m_pa_vle sa_a ban_m_strès se_pa_pou_mwen
  `,
  'not-our-stop': `
    pa_sispann pa_rete pa_kanpe pa_stop pa_anile pa_janm_sispann pap_sispann paka_sispann pa_ka_sispann pa_ka_rete ka_sispann_fimen
    sispann_fimen sispann_bwè sispann_bwe sispann_itilize sispann_dwòg sispann_dwog sispann_pran sispann_respire sispann_travay
    sispann_mache sispann_kriye rete_la rete_lakay rete_kay rete_nan_chanm rete_clean rete_pwòp rete_pou_kont rete_poukont rete_isit
    rete_dòmi rete_toupre rete_ak_manman rete_lwen rete_trankil rete_vivan estasyon_bis arè_bis kanpe_bis bis_la_rete fini_travay
    fini_lekòl fini_manje fini_ak_dwòg fini_ak_lavi fini_domi anile_randevou anile_rdv anile_randevou_m wikenn fen_mwa fen_semèn
    vle_resevwa_yo_ankò vle_mesaj_yo_ankò kontinye_ekri kontinye_voye pa_deranje_m_ditou ekri_m_lè ka_ekri_m_ankò m_te_di_stop_pa_erè
    te_fache san_travay san_papye pa_retire pa_wete pa_efase pa_vle_soti pa_vle_sispann pa_vle_nou_sispann dont_stop pa_bliye stop_by
    still_want at_night until before texting_my trying_to texting_her ap_rete m_rete ret_nan kanpe_machin stop_n stop_sign stop_shop
    stop_and stop_playing stop_playin stop_in stop_worrying stop_being m_pa_ekri_nou m_pa_voye mwen_pa_voye m_pa_ka_voye m_pat_voye
    m_pat_ekri m_pa_ka_ekri pa_konn_ekri pa_konn_voye pa_ka_ekri pa_ase ekri_m_ase ekri_m_plis vle_tounen remete_m pa_erè pa_ekri_non
    pa_bon an_angle an_kreyòl kreyol pa_konprann m_regrèt stop_wasting stop_pretending stop_using stop_calling not_enough un_stop
    bouke_voye non_stop nonstop dont_unsubscribe dont_want_to_stop dont_quit never_stop cant_stop wont_stop didnt_stop not_stop
    not_to_stop did_you_stop did_yall_stop did_u_stop you_stopped yall_stopped trying_to_stop to_stop_by stop_the_bleeding stop_the_pain
    stop_calling_me i_get_no get_no_more text_instead text_me_instead keep_texting make_it_stop to_text_him to_text_her to_text_them
    to_contact_them to_contact_him to_contact_her poukisa_nou_te_sispann pouki_nou_te_sispann poukisa_nou_pa_ekri poukisa_nou_pa_reponn
    poukisa_nou_pa_voye nou_te_sispann ou_te_sispann pa_janm_kanpe di_l_sispann di_li_sispann ekri_li_ankò_paske pale_avè_l_ankò
    rete_san_an sispann_san
  `,
  'someone-else': `
    li lap li_ap eks ansyen mennaj mari mennajm menaj bòs mèt_kay pwopriyetè dilè vwazen vwazin yon_nèg yon_moun nèg_la ti_nèg yon_nonm he
    she they hes shes him her bf gf boyfriend girlfriend husband wife dealer ex
  `,
  'we-need': 'vle ta_renmen bezwen mande swete ta_vle fè fe pou tanpri prefere pito mèt ka',
  spell: `
    jiska jis_lendi jis_mwa jis_pwochen jis_m jiskaske jiskas jis_lè jis_demen pou_yon_ti pou_kèk pou_yon_semèn pou_yon_semen pou_yon_mwa
    pou_de_semèn pou_jodi pou_kounye yon_ti_tan yon_ti_poz poz poze_yon yon_ti_repo yon_ti_kanpe yon_semèn yon_semen kèk_jou kek_jou
    de_semèn aswè aswe lannwit leswa nan_nwit maten_bonè bonè twò_bonè twò_ta ta_konsa anvan apre_midi apre_5 apre_6 apre_8 pandan lè_m_ap
    lè_m_nan lè_map le_m_ap le_map lè_li lè_m_legliz mwens twòp twop tèlman souvan chak_jou chak_maten chak_semèn chak_2 toulejou
    tou_lè_jou konje vakans dimanch samdi wikenn lendi jodi_a_sèlman pita pou_lemoman break pause yon_fwa sèlman_lè lè_m_tounen
    kanpe_yon_ti semèn_sa when_im when_i_am when_i_work when_hes when_shes while_im while_i at_night at_work in_the_morning so_early
    so_late this_week this_weekend for_now for_a_while for_a_bit until_i on_weekends on_sundays after_9 after_10 before_noon
  `,
  forever: `
    ankò anko ankor janm jamè jame nèt net pou_tout_tan ditou pou_tout_lavi definitivman pou_toujou ditou_ditou apati_kounye apati_jodi
    kòmanse_jodi nevè
  `,
  'last-one': 'dènye_fwa denye_fwa dènye_jou dènye_avètisman dènye_mesaj_nou dènye_jou_nou',
  said: 'di dim te_di ekri tape voye mande te_mande reponn repete mande_m mande_nou dil di_l di_yo',
  harassment: 'asèlman aselman spam avoka plent rapòte rapote bloke_nou denonse fcc pouswiv',
  'way-out': `
    kijan kouman koman ki_jan kman ki_sa_pou ki_sa_m kisa_m kisa_pou sa_pou_m ki_mo ki_bouton ki_kote_m eske_m èske_m eske_mwen èske_mwen m_ka
    mwen_ka nou_ka ka_gen gen_yon_fason gen_yon_jan gen_fason gen_mwayen eske_gen èske_gen si_m si_mwen sim si_n sa_kap_rive sa_ki_ap kisa_kap
    m_kapab petèt petet ptet map_reflechi ap_reflechi m_ap_panse ap_panse panse m_anvi anvi mwen_anvi m_prèske prèske m_pa_konn_si pa_konn_si
    pa_konnen_si pa_sèten pa_si poko_deside poko_konnen m_ta_renmen ta_renmen m_ta_vle ta_vle dwe_m èske_m_dwe eske_m_dwe te_di_m konn_kijan
    how_do how_can can_i lè_m_vle nenpòt_lè yon_jou penalite_si kijan_pou_m si_m_vle kisa_m_fè ap_panse_pou_m dwa_soti prèske_di_nou ki_kòmand
    gen_opsyon ki_mo_pou
  `,
  exit: `
    sispann_sa sispann_yo sispann_mesaj sispann_resevwa fè_yo_sispann dezabone dezabòne dezenskri desabonne unsubscribe opt_out anile retire_m
    retire_nimewo retire_kò_m wete_m pa_resevwa pa_resevwa_yo kite_pwogram kite_sa fini_ak_sa di_stop ekri_stop voye_stop fèmen_sa fè_san fe_san
    soti_nan_sa soti_nan_pwogram soti_nan_lis soti_sou_lis soti_lè soti_nenpòt sispann_ekri stop_sa sispann_lè soti_nan_bagay kite_bagay_sa
    ekri_pou_sa_fini peze_pou pou_m_soti m_kite vle_sispann pou_m_kite soti_oswa pou_m_pa_resevwa dwa_soti di_nou_stop sa_fini
  `,
  'why-you': 'poukisa pouki poukiw poukisa_nou pk pou_ki kisa_nou_vle sa_nou_vle',
  'kept-on': `
    toujou_ap_ekri toujou_ap_voye nap_ekri nap_ekrim nap_voye nap_voye_mesaj wap_ekri wap_voye nap_tekste toujou_ekri plede_ekri plede_voye
    pa_bouke_ekri toujou_ap_resevwa tout_mesaj_sa two_anpil_mesaj mesaj_konsa nou_renmen_ekri ekri_moun_wi mezi_mesaj nou_toujou_ekri
    nou_pa_sispann_ekri nou_pa_sispann_voye nou_toujou_ap nou_kontinye_ekri
  `,
  'signed-up': `
    siyen enskri nimewo_m nimewo_mwen te_dakò te_dako mande_sa mande_nou te_di_wi ki_mete_m te_mete_m bay_nimewo jwenn_nimewo pran_nimewo
    papye_a dakò_ak_sa ki_enskri
  `,
  'never-did': `
    pa_janm pat pa_t pa poko kilès kiles kimoun ki_moun kiyès kote kijan poukisa regrèt regret pa_sonje te_sou si_m_te_konnen fout
  `,
  'brush-off': `
    mèsi_men mesi_men m_bon_konsa bon_konsa ok_konsa m_bon_ak_mesaj bon_san_mesaj bon_san_sa m_anfòm_san pa_bezwen_sa_ankò pa_deranje_nou
    pa_deranje_tèt nou_pa_bezwen_bay pa_bay_tèt_nou pa_two_enterese pa_entèrese pa_gen_enterè pa_moun_tèks fè_san_nou fe_san_nou fè_san_mesaj
    degaje_m_pou_kont pou_kont_mwen_kounye vole_pou_kont kontinye_pou_kont misyon_nou fini_travay_nou fè_travay_nou sa_sifi_konsa sifi_konsa
    li_kont_mwen kont_mwen_kwè pa_disponib_pou_sa kite_l_konsa yon_lòt_lè_petèt yon_lòt_jou_petèt vire_paj vire_paj_la pito_bliye bòn_chans_mèsi
    panse_sa_sifi byen_konsa_mesi m_kwe_m_bon m_kwè_m_bon pa_bezwen_sevis pa_bezwen_sèvis mesi_pou_tout_sa mèsi_pou_tout_sa nou_fè_travay_nou
    jwenn_plas_mwen pa_konn_si_m_vle pa_twò_konnen si_m_vle_kontinye te_kwè_se_te te_kwè_sa_te te_panse_m_te_soti vle_bliye_tout_bagay
    pa_kwe_sa_itil pa_kwè_sa sa_sifi_pou_mwen pa_pou_mwen_bagay m_poko_deside poko_deside ki_di_nou_m_te_vle reponn_le_m_vle pa_fòse_m
    m_refè_deja reflechi_si_m_ap_kontinye nou_pa_bezwen_ekri nou_pa_bezwen_kontinye
  `,
  annoyed: `
    nou_menm_ankò nou_menm_anko nou_ankò nou_anko ankò_nou ankò_mesaj menm_bagay_la menm_kesyon menm_mesaj nou_pa_janm_fatige
    nou_pa_fatige nap_fatige_m fatige_moun nou_fatige pa_janm_fatige anmèdan anmedan anbetan anbete anbete_m anmède agasan tchip tchiiip
    tchiip bouke_ak_sa bouke_reponn kòmanse_bouke bouke_ak_nou bouke_ak_kesyon bay_tèt_fè_mal get_tèt_chaje tèt_chaje kirye kiryez
    rantre_nan_zafè zafè_m_se mande_m_afè pa_regade_nou sa_pa_regade espyone espyon siveye_m gadò gadyen plen_telefòn plen_mesaj
    telefòn_mwen_plen twòp_mesaj twop_mesaj ekri_twop ekri_m_twòp ekri_twòp anpil_mesaj too_many_texts doing_too_much do_the_most
    yo_two_much yon_ti_distans distans bezwen_espas ti_lespas ban_m_lespas ban_m_ti_lè ban_m_yon_chans banm_chans mezi_mesaj kisa_m_te_fè
    sa_m_fè_nou sa_nou_vle_nan kisa_nou_vle_nan nou_serye pa_gen_lòt_bagay pa_janm_dòmi pa_dòmi_ou al_fè_yon_ti_repo chèche_yon_travay
    mesaj_merde fè_m_sonje fe_m_sonje fè_m_tris m_wont_lè fè_m_wont wont_lè mete_m_nan_pwoblèm pale_ak_machin robo_ap_ekri machin_ap_ekri
    nou_raz mesaj_yo_fè_m mesaj_sa_yo_fè_m mesaj_nou_yo_fè_m toujou_mesaj encore_vous fe_nou_p_ap_kite ka_kite_moun_viv sou_nèf_mwen
    fem_wont fè_jalouzi_ak_mesaj parèt_devan_tout peye_m_pou_m_reponn moun_sou_planèt_la pale_avè_l_chak_jou mesaj_ankò
  `,
  'why-care': 'sa_sa_fè_nou sa_sa_regade_nou sa_w_mele sa_nou_mele pa_mele_nou zafè_pa_nou nou_pa_vreman_pran_ka fè_tankou_nou',
  useless: `
    pa_wè_itilite pa_we_itilite pa_sèvi_m pa_sevi_m pa_sèvi_anyen ap_chanje_anyen pèt_tan gaspiye_tan betiz_sa bagay_sòt pou_ki_sa_sa_sèvi
    ki_itilite
  `,
  'not-answer': `
    m_pap_reponn pa_p_reponn pa_anvi_reponn pa_menm_li pa_ouvri_yo inyore inyore_nou bloke_nou bloke_nimewo pral_bloke prèske_bloke efase_yo
    oblije_reponn eske_m_oblije se_obligatwa pa_gen_tan_pou_m_reponn pa_tann_repons fè_sa_nou_vle m_pap_reponn_nou pap_reponn_mesaj
    pap_reponn_nou m_oblije_reponn m_oblije_nan_sa pap_reponn_yo nou_pa_ka_konprann_lè
  `,
  'not-talk': `
    pa_gen_anyen_pou_m pa_gen_anyen_pou_di pa_gen_anyen_pou_rakonte pa_pale_ak_machin pa_pale_ak_robo pa_pale_ak_etranje pa_gen_tan_pou_sa
    pa_vle_sonje pa_vle_reviv pa_fè_nou_konfyans pa_renmen_moun_ap pa_renmen_tèks
  `,
  'how-long': `
    konbyen_tan jiska_kilè jiskakilè jis_kilè jiska_ki kilè_sa lè_kilè kilè kile pou_tout_vi tout_vi_m jis_m_mouri pou_tout_tan_sa konbyen_mwa
    konbyen_semèn konbyen_fwa
  `,
  'this-ends': 'fini ekri ekri_m ekrim mesaj sispann kanpe voye sa_ap_fini kontinye dire tèks teks kite',
  'not-kid': `
    pa_timoun pa_yon_timoun pa_ti_moun pa_bebe gran_moun_mwen gran_moun granmoun_mwen m_granmoun mwen_granmoun okipe_tèt okipe_tet okipe_kò
    pran_swen_tèt gadò veye_mwen manman_m_nou nou_se_manman nou_se_papa papa_m_nou lòt_moun_ki_pi lòt_moun_ki_bezwen lot_moun_ki_bezwen
    moun_ki_bezwen_yo moun_ki_bezwen_l pi_bezwen bezwen_nou_plis okipe_lòt_moun ede_lòt_moun ekri_lòt_moun ekri_lot gen_sponsor gen_terapis
    gen_konseye
  `,
  seen: 'wè we li gade mande jalouzi jalou fache renmen konprann wont pè jwenn pale mande_kiyès',
  'who-saw': `
    bòs patwon mari marim madanm mennaj mennajm menaj manman papa pitit timoun moun tout_moun sè frè fanmi kolèg granmoun koloka
  `,
  sigh: `
    ankò anko nou_ankò tchip tchips tchuip tchuips tchiip mezanmi_ankò mhm mmm ay_non o_o serye kite_sa kite_sa_tande lage_sa jodi_a_non
    pa_jodi_a pita_petèt twòp bof
  `,
  'other-list': `
    lis_tann lis_datant shelter lojman kay housing seksyon_8 bank lekòl tribinal travay metadòn metadon suboxone tretman detox facebook
    instagram netflix dwòg dwog lari randevou preskripsyon polis anbilans imigrasyon doulè prizon foto lajan manje remèd modpas lavi lèt
    adrès dan rad kat taksi pòt chèf kapital jandam jandam_yo lapolis kacho jail
  `,
  'borrowed-not': 'dont dnt wont cant couldnt didnt never he she they him i im why how who ex bf gf to if petèt petet ptet',
  'annoyed-word': `
    raz rasi nwi nuizans agase agasan anmèdan anmedan anbetan anbete anmède fatigan fatige twòp_bagay about kirye serye twòp ensistan fo ipokrit
    enmèdan anmèdans tèt_di
  `,
  'my-name': 'non_m non_mwen nonm non_li',
  until: `
    jiska jis jiskaske jiskas anvan avan pandan apre_sa_ok apre_sa til till until week weekend after before during while for_now early night
    everyday for_a for_10 so_much apre ant maten diswa mwa_sa jou_pa 10_jou 3_jou midi lendi mwa_pwochen kèk_jou yon_ti_tan pou_yon ti_kanpe
  `,
  much: 'twòp twop anpil two_anpil mezi tout',
  'brush-short': `
    im_straight pa_bezwen_l pa_gen_nesesite pa_nesesè sa_pa_nesesè pa_nesese pa_enkyete_nou pa_enterese m_pa_enterese mpa_enterese
    pa_twò_enterese pa_pou_mwen pa_sou_sa m_pa_sou_sa pa_nan_sa m_pa_nan_sa pa_nan_mood kite_sa kite_sa_tande lage_sa sa_kont sa_sifi
    m_pa_bezwen_sa m_pa_bezwen_l mpa_bezwen_sa kite_sa_la pa_vo_lapenn m_pa_anvi pa_anvi m_pa_vle_sa m_pa_bezwen sa_pa_itil pa_itil twòp
    twop twòp_bagay sa_fè_twòp pa_enkyete_w_pou_mwen kont_mwen raz sa_pa_vo_lapenn sa_pap_ede_m sa_pa_itil_mwen pa_nan_mood_sa_menm mmm
    bagay_sa_m_pa_vle m_bon_kounya an_n_kite_sa_la byen_konsa m_bouke_ak_sa pa_nesesè_ankò m_di_m_byen m_di_nou_m_byen m_di_m_bon
    m_rayi_sa ridikil tenten betiz jis_kilè jiska_kilè poukisa_mwen chak_semèn_menm_bagay menm_bagay_toujou toujou_menm_bagay
    m_reponn_deja m_te_reponn_deja m_se_granmoun m_gen_sipò se_tout pito_pa m_pito_pa kite_l_la an_nou_kite_sa_la kijan_pou_m_soti
    kijan_m_soti m_bezwen_lapè m_fatige_ak_sa se_twòp sa_twòp sa_se_twòp pa_zafè_nou sa_pa_zafè_nou pa_gade_nou m_pa_bezwen_anyen
    pa_bezwen_anyen pa_bezwen non_m_bon non_m_byen m_byen_konsa m_korek_konsa trankil m_pa_sou_sa_ankò m_pa_nan_sa_ankò ki_sa_nou_vle
    kisa_nou_vle sa_nou_vle kite_m_dòmi kite_m_respire m_pa_renmen_sa pa_renmen_sa sa_raz raz_non sa_anmèdan anmèdan nou_raz nou_fatigan
    fatigan anpil_kesyon twòp_kesyon anpil_mesaj twòp_mesaj pa_zafè_w se_zafè_m zafè_m se_lavi_m se_pwoblèm_m pa_gen_tèt_pou_sa
    m_pa_gen_tèt kilè_sa_ap_fini kilè_l_ap_fini sa_p_ap_fini kalme_nou trankilize_nou pa_fòse_m pa_pouse_m sa_nesesè sa_nesesè_vre
    m_pa_vle_reponn m_pap_reponn m_pa_bezwen_nou m_pa_bezwen_moun petèt_pa_ankò petet_pa_anko
  `,
  'useless-word': 'pa_itil pa_itil_mwen pa_itil_m pa_gen_sans san_sans initil tenten pèdi_tan pap_ede_m pa_ede_m pa_chanje_anyen pa_sèvi_m',
  self: 'mwen_menm',
  'stop-word': `
    stop stopp stòp stope estop sispann sispan sipann arete arrete retire_m wete_m tire_m fini_ak_sa fè_yo_sispann kanpe_yo kanpe_sa
  `,
  'before-end': `
    pa pap li bis yo m mwen lè jis nou_pa te ka bis_la tren mache bus next wrong i should need wont dont to the it never these cant my will is
    we they revèy lapli poko è sou help me non
  `,
  'stop-first': 'stop stopp stòp stope',
  'tail-stop': `
    sispann kanpe retire wete_m wete_mwen retire_mwen tire_m retire_m nou_ka_sispann nou_mèt_sispann fini_ak_sa kite_m kite_sa arete
  `,
  'told-you': `
    m_di_nou m_di_ou m_te_di mwen_di mwen_te_di m_di_w m_te_mande mwen_te_mande m_mande_nou mwen_mande_nou m_ekri mwen_ekri m_voye m_te_voye
    m_te_ekri konbyen_fwa ki_pati m_di_deja map_di_nou m_ap_di_nou
  `,
  'you-all': 'nou zot ou_menm nou_menm nap',
  'never-tire': 'fatige dòmi domi bouke repoze konprann tande sispann kite dekouraje',
  'bad-effect': `
    sonje tris anksye estrès strès estrese deprime nève wont koute peye pwoblèm problèm goumen kont manje_done nwi anbete anmède rayi pè mal
    pi_mal jennen fatige leve_m reveye_m boulvèse fache tet_fè_mal
  `,
  unsure: 'm_pa_konn pa_konnen pa_konn mpa_konnen pa_sèten pa_sèten_si m_pa_kwè pa_kwè poko_konnen poko_deside petèt ptet m_doute',
  continue: 'kontinye rete_nan_pwogram rete_ladan vle_sa bezwen_sa bezwen_yo vle_yo bezwen_mesaj sa_ede_m sa_itil',
  'have-to': 'm_oblije mwen_oblije eske_m_oblije obligatwa fòk_m fok_m m_dwe se_obligatwa',
  answering: 'reponn repons resevwa rete_nan kontinye',
  'had-thought': 'te_panse te_kwè te_kwe m_te_panse te_konprann',
  'over-done': 'fini soti te_fini te_soti yon_mwa yon_fwa sispann kanpe retire anile',
  'im-good': 'm_bon mwen_bon m_byen mwen_byen m_anfòm m_ok m_korek m_ap_viv m_ka_viv m_ka_fè m_kapab_fè im_good',
  without: 'san',
  'woke-me': 'leve_m reveye_m revèye_m fè_m_leve reveye',
  wish: 'ta_renmen ta_pito swete ta_bon ta_pi_bon pito si_sèlman ta_kontan',
  'not-get': 'pa_resevwa pa_jwenn pa_ekri pa_voye sispann fini kanpe pa_rive',
  hate: 'rayi deteste pa_ka_sipòte pa_sipòte bouke_ak fatige_ak raz_ak about_ak pa_renmen bouke_reponn bouke_li bouke_wè',
  'asked-again': 'kesyon kesyon_sa kesyon_yo menm_bagay menm_mesaj menm_kesyon',
  'ill-contact': `
    m_ap_ekri_nou map_ekri_nou m_ap_rele_nou map_rele_nou m_ap_chache_nou m_ap_kontakte_nou map_kontakte_nou m_ap_fè_nou_konnen
  `,
  'move-on': 'vire_paj vire_paj_la kite_sa_dèyè dèyè_m sa_pase_deja bliye_jou_sa bliye_sa_ki_te_pase lòt_etap fèmen_chapit',
  'already-have': 'm_gen m_gentan_gen mwen_gen m_jwenn_deja m_gen_deja',
  helper: 'sponsor parenn konseye terapis sikològ travayè_sosyal sipò legliz pastè fanmi gwoup moun pwogram doktè',
  watched: 'ap_okipe_m ap_veye_m_deja okipe_m_deja swiv_m_deja',
  they: 'li lap l_ap yo eks',
  'tell-us': 'retire_m wete_m efase_m dezabòne dezenskri',
  'to-get': 'resevwa resevwa_yo jwenn patisipe nan_sa sou_lis',
  taker: 'retire wete efase tire',
  person: 'manman_m papa_m frè_m sè_m pitit_mwen pitit_mwen_an madanm_mwen mari_m granmoun_nan kouzen_m li nou mwen',
  off: 'sou_lis sou_lis_la nan_lis ladan nan_sa sou_sa nan_pwogram nan_mesaj',
  'need-to': 'dwe fòk fok oblije bezwen',
  narcan: 'narcan naloxone naloxona naloxòn nalokson od ods odd overdose overdosed sobredosis overdoz',
  'not-to': 'pa pap pa_p janm pat poko san dont cant wont never didnt',
  'why-not-stop': `
    poukisa_nou_pa poukisa_nou_pap poukisa_nou_p_ap pouki_nou_pa pouki_sa_nou_pa poukisa_ou_pa poukisa_w_pa poukisa_ou_pap kilè_nap
    kilè_n_ap kilè_nou_pral nou_pa_ka nou_paka èske_nou_pa_ka why_wont_you why_dont_you cant_you
  `,
  those: 'sa_yo bagay_sa_yo mesaj_sa_yo mesaj_nou mesaj_nou_yo tèks_nou_yo',
  'not-agree': `
    m_pa_otorize mwen_pa_otorize pa_bay_pèmisyon pa_bay_otorizasyon pa_bay_dwa pat_bay_pèmisyon pa_t_bay_pèmisyon pa_janm_bay_pèmisyon
    i_do_not_consent
  `,
  'reply-back': 'reponn_m reponnm reponn_mwen reponn text_back',
  'call-us': 'rele_m relem rele_mwen rele_nou rele_nimewo rele_sou telefone_m call_me',
  'leave-program': 'kite_pwogram kite_pwogram_nan kite_pwogram_sa soti_nan_pwogram soti_nan_pwogram_nan kite_sèvis_la',
  'no-talk': 'pa_vle_pale pa_anvi_pale pap_pale_ak',
  'with-us': 'ak_nou avèk_nou ave_nou avè_nou ak_ou avè_w avèw ak_robo',
}
