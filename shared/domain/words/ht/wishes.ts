/** Haitian Creole words of what people wish from the line: its help, its texts, their pace and hours, treatment. */
import type { Senses } from '../senses.ts'

export const wishes: Senses = {
  'line-texts':
    'mesaj mesaj_yo mesag mesaj_sa_yo tèks teks text texte texto texts tekst check_in check_ins checkin tchèk_in sms msg msgs messages message mesaj_nou mesaj_pa_l notifikasyon rapèl mesaj_sa yo_banm',
  'the-texts': 'mesaj mesaj_yo mesaj_nou_yo tèks tèks_yo check_in_yo messages mesaj_sa_yo sa_tou mesaj_yo_tou check_in texts',
  'line-writes':
    'ekri ekrim ekri_m ekri_l ekri_mwen voye voyem voye_m voye_yo voye_l tcheke tchekem tcheke_m tcheke_sou check chek kontakte kontaktem kontakte_m texte teksté tekste text textem texte_m teks_mwen voye_mesaj pale_avè pale_avèm mande_pou pran_nouvèl pran_nouvel mande_m mesaj_yo_rive resevwa_yo jwenn_mesaj ecrivez ecrire chache_m rele_m_sou jwenn_yo check_on kenbe_m_nan_kontak',
  'line-writes-me':
    'ekri_m ekrim ekri_mwen voye_mesaj voye_m_mesaj voye_tèks tcheke_m tchekem kontakte_m texte_m textem voye_teks ekri_m_ankò voye_mesaj_yo voye_tèks_yo voye_yo tcheke_sou_mwen check_on_me voye ekri',
  'until-then': 'jiska jis jiskaske jouk jiskake joukaske jiskas jusqu jusqua jisk avan_m until jis_lè jouskaske jiskile',
  'for-days':
    'yon_semèn yon_semen de_semèn de_semen 2_semèn 2_semen 3_semèn twa_semèn twa_semen kèk_jou kek_jou kèk_semèn yon_mwa de_mwa 2_mwa semèn_sa semen_sa mwa_sa wikenn_sa wikenn_lan weekend_lan 1_semèn 1_semen 1_mwa 2_jou 3_jou 4_jou 5_jou 7_jou 8_jou 10_jou 14_jou 15_jou 20_jou 21_jou 28_jou 30_jou 60_jou 90_jou de_jou twa_jou senk_jou dis_jou kenz_jou trant_jou jodi_a_ak jou_sa_yo vakans fèt_yo jèn semèn_nan semèn_pwochèn de_twa_jou 2_3_jou une_semaine cette_semaine deux_semaines katrèz_jou uit_jou twa_mwa kèk_tan 4_semèn',
  'for-now':
    'pou_kounye pou_kounye_a pou_kounya pou_kounyela yon_ti_tan yon_ti_moman yon_ti_kras yon_moman tanporèman tanporeman pou_lemoman pou_yon_tan yon_ti_bout pou_enstan yon_ti_kanpe yon_ti_poz pou_koulye pou_yon_ti pour_le_moment',
  'some-date':
    'lendi madi mèkredi mekredi jedi vandredi samdi dimanch mwa_pwochen semèn_pwochèn semen_pwochen janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm nwèl nwel lane_nouvo fèt_yo fèt_la vakans premye wikenn 15 20 3 5 10 12 18 25 1ye tribinal operasyon antèman maryaj egzamen ane_pwochèn karèm pak demen thanksgiving',
  'am-back':
    'tounen retounen m_tounen mwen_tounen soti m_soti mwen_soti sot m_sot rantre m_rantre ale_li li_ale yo_ale y_ale fini m_fini pare m_pare m_di m_di_nou m_di_w avize jwenn_telefòn jwenn_telefonm gen_telefòn li_tounen avan_sa m_retounen reprann m_geri m_refè lage_m lagem',
  'when-after': 'lè le apre aprè apre_sa apresa kou lè_m lèm apre_m jiska jiskaske jis apres quand',
  'pause-it':
    'poz pòz pauz pos_pou pòz_la poze ti_poz ti_pòz sispann_pou sispann_pou_yon mute snooze pause_svp pause_li pause_mesaj pause_pou mete_sou_pause sou_pause fè_pause an_pòz sou_pòz sou_poz tanporèman suspann sispansyon met_sou_pòz pause_yo en_pause',
  'pause-other':
    'fim jwèt jwet mizik video tele televizyon bank lisans ka_mwen biwo lekòl telefòn_sou dòk klinik_la_mete sekirite avoka match djob serye pòz_kafe manje foto sou_mizik pwoblèm mennaj narcan',
  'hold-off':
    'kenbe_yo kenbel kenbe_l rete_tann pase_semèn sote skip ret_tann hold suspann ralanti_tout fè_yon_kanpe ti_kanpe ti_souf souf gade_silans silans san_ekri san_tèks san_mesaj kanpman hold_on bay_yon_souf anile_check_in kenbe_mesaj kenbe_yo tann_semèn tann_jis ka_tann tann_mwen ret_tann rete_tann tann_jis tann_jiska kenbe_yo kenbe_mesaj',
  'stop-now':
    'sispann sispan sispand kanpe arete stop arrete arrêtez arretez stope kanpe_mesaj sispann_ekri kanpe_voye rete_san rete_2 rete_yon kanpe_yo',
  'stop-never': 'nèt net pou_tout_tan pou_toujou definitivman janm_ankò pou_lavi',
  'i-quit': 'bwè bwe fimen dwòg itilize kriye travay pran lekòl respire',
  'break-off': 'repo break ti_kanpe ti_souf poz pòz pause ti_poz ti_pòz ti_repo vakans_nan yon_pause trèv yon_kanpe yon_ti_kanpe',
  'give-me': 'ban_m banm ban_mwen bay_mwen pran fè fèm fè_m fe bay',
  'later-on':
    'mwa_pwochen semèn_pwochèn semen_pwochen semèn_pwochen ane_pwochèn nan_yon_semèn nan_yon_mwa nan_de_semèn nan_2_semèn nan_kèk nan_twa nan_janvye nan_fevriye nan_mas nan_avril nan_jen nan_septanm nan_oktòb nan_novanm nan_desanm nan_yon_semen nan_2_semen nan_lòt_semèn lòt_semèn lòt_mwa nan_15',
  'is-away': 'prizon lopital vwayaj vwayaje Ayiti detox rehab operasyon arete antèman lakay_li san_telefòn akouchman jèn lopital',
  'leave-alone': 'kite_m_trankil kite_m_anpè kitem_trankil pa_deranje_m',
  clock:
    '1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm 1 2 3 4 5 6 7 8 9 10 11 12 1è 2è 3è 4è 5è 6è 7è 8è 9è 10è 11è 1zè 2zè 3zè 4zè 5zè 6zè 7zè 8zè 9zè 10zè 11zè 12è inè dezè twazè katrè senkè sizè setè uitè nevè dizè onzè midi minwi yon_è sis_zè sis_è',
  'clock-sure':
    '1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm 1è 2è 3è 4è 5è 6è 7è 8è 9è 10è 11è 1zè 2zè 3zè 4zè 5zè 6zè 7zè 8zè 9zè 10zè 11zè 12è inè dezè twazè katrè senkè sizè setè uitè nevè dizè onzè midi minwi',
  'day-part':
    'maten matin dimaten nan_maten lematen leswa aswè aswe aswea diswa lannwit lannuit lajounen midi apremidi aprèmidi apre_midi wikenn weekend solèy_leve solèy_kouche ekip_nwit lè_travay lunch lunchtime gran_maten jounen_an le_soir le_matin nan_aswè nan_nwit nwit denwi lasemèn dejene soupe legliz lè_lekòl jounen fen_jounen aprè_travay',
  'day-parts':
    'maten leswa lajounen apremidi aprèmidi midi wikenn lematen lannwit aswè aswe nan_maten gran_maten le_soir le_matin dimaten diswa apre_midi',
  'by-time': 'avan anvan apre aprè a ant vè bò nan pou jiska jis alantou pase konsa pandan sou',
  'before-after': 'avan anvan apre aprè ant aprè_sa pase_pa pa_pase depi_apre apre_anviwon avant après',
  'ends-work': 'travay lekòl lekol legliz midi manje djob solèy klas soupe dejene',
  'at-work':
    'travay nan_travay map_travay m_ap_travay ap_travay nan_djob nan_klas legliz nan_legliz dòmi map_domi m_ap_dòmi lekòl nan_reyinyon',
  'too-soon': 'twò_bonè two_bone twò_bone two_bonè twop_bonè twò_ta two_ta twop_ta bonè_konsa ta_konsa bone_konsa trop_tôt trop_tard',
  'too-used': 'metadòn narcan dòz rive_djob li_mouri mouri',
  'earlier-later': 'pi_ta pita pi_bonè pi_bone pibonè plus_tard plus_tôt pi_taa pibone',
  'later-bye': 'nap_pale n_ap_pale map_rele m_ap_rele map_ekri m_ap_ekri bay na_wè orevwa m_ap_di mwen_pral m_ap_vin',
  'make-it':
    'mete met chanje fè_l fèl fe_l fè_yo fikse deplase ranje ajiste pito ka_ekri nou_ka prefere m_ta_renmen voye_li voye_yo voye_l remete_l remete retounen monte_l mete_l mete_yo ta_pito t_ap_bon m_vle_yo m_vle_l',
  'other-time':
    'yon_lòt_lè yon_lot_le lòt_lè lot_le lè_diferan yon_lè_diferan lòt_orè yon_lòt_orè yon_lòt_moman change_time lòt_moman pi_bon_lè',
  'change-it': 'chanje chanje_lè ranje ajiste deplase fikse chwazi mete korije modifye met',
  'time-of-day': 'lè lè_a le_a orè orè_a ki_lè kilè',
  'my-appointment':
    'randevou tribinal vizit doktè dokte entèvyou bis otobis klinik medikaman ouvè fèmen biwo travay_mwen randevoum avoka reyinyon',
  'i-wrote': 'padon dezole bonswa_nou bonjou_nou m_pat m_pa_t mwen_pat te_dòmi m_te m_fèk mpat eskize nou_te nou_voye_yè pat pa_t',
  'better-time': 'pi_bon pito mye miyò prefere ta_pito m_pito pi_bon_lè better bon_pou_mwen',
  'how-it-was': 'te yè santi mwen_byen m_byen m_santi randevou domi_byen pase',
  asleep:
    'dòmi domi map_dòmi ap_dòmi m_dòmi mdomi travay_denwi travay_lannwit travay_nwit travay_overnight overnight travay_minwi kouche kouche_bonè travay_leswa',
  'that-hour': 'lè_sa le_sa lè_sa_a lè_konsa nan_lè_sa a_lè_sa',
  'wakes-me': 'leve_m levem leve_ti reveye_m reveye leve_pitit leve_timoun leve_tout reveyem',
  'is-better': 'pi_bon pito bon byen ok oke tanpri souple svp please sèlman selman mye miyò konsa anfòm bon_nèt ase',
  'pace-week': `
    yon_fwa_pa_semèn yon_fwa_pa_semen 1_fwa_pa_semèn 1_fwa_pa_semen 1_fwa_chak yon_fwa_chak yon_fwa_pa_mwa 1_fwa_pa_mwa yon_mesaj_pa
    yon_sèl_mesaj yon_sel_mesaj youn_pa_semèn youn_pa_semen chak_de_semèn chak_2_semèn chak_2_semen chak_15_jou chak_kenz chak_mwa
    de_fwa_pa_mwa 2_fwa_pa_mwa one_fwa 1_pa_semèn 1_pa_semen yon_fwa_nan yon_jou_sou_de yon_jou_wi chak_de_jou detanzantan
    de_tanzantan tanzantan yon_pa_semèn une_fois_par un_seul_par chak_semèn chak_semen yon_fwa_sèlman pa_plis_pase_yon yon_grenn_mesaj
    1_mesaj_pa chak_vandredi chak_lendi chak_dimanch yon_fwa_pa_jou chak_twa_jou de_fwa_pa_semèn 2_fwa_pa_semèn 2_fwa_pa_semen
    fwa_pa_mwa youn_pa_mwa 1x_semèn chak_dis_jou chak_10_jou chak_2_jou yon_jou_pa de_twa_fwa tanzawot yon_fwa_pa_semèn_sèlman
    yon_lòt_semèn 1_jou_pa
  `,
  'rarely-day': 'lendi madi mèkredi jedi vandredi samdi dimanch wikenn wikenn_yo',
  'pace-day':
    'chak_jou chakjou chak_maten chak_swa chak_aswè toulejou tou_le_jou tou_lè_jou tout_jou chak_èdtan chak_lè chak_6_zè tous_les_jours every_day tout_lajounen chak_jou_bondye',
  'pace-twice':
    'de_fwa_pa_jou 2_fwa_pa_jou 2_fwa_jou de_fwa_chak twa_fwa_pa_semèn 3_fwa_pa_semèn 3_fwa_pa_semen 3x_semèn maten_ak_aswè maten_ak_leswa maten_kou_aswè 2_fwa_chak twa_fwa_pa_jou 3x_pa_semèn maten_e_leswa maten_ak_aswe plizyè_fwa_pa_jou maten_ak_midi maten_e_aswè maten_epi_aswè',
  'pace-more': 'pi_souvan pi_souvandefwa pi_regilye plis_souvan pi_plis plus_souvent plis_fwa pi_regilyèman pi_souvann pi_pre',
  fewer:
    'mwens mwns mwen_souvan mwen_anpil pi_ra mwens_souvan pi_piti moins tikras_mesaj pa_twòp pa_two_souvan pa_twò_souvan yon_ti_mwens pi_pa_souvan mwens_fwa pa_konsa_souvan mwin mwenn yon_ti_mwens fè_yo_ra pi_ra',
  'with-fewer': 'ak_mwens avèk_mwens',
  'less-often': 'mwens_souvan mwen_souvan pi_ra mwens_fwa pa_twò_souvan pa_two_souvan moins_souvent pa_twòp_konsa',
  'so-many': 'twop twòp trop twò_souvan two_souvan anpil_mesaj anpil_twòp trop_de two_anpil twòp_atò twòp_pou anpil_anpil twòp_mesaj',
  'slow-down':
    'ralanti redwi diminye ale_dousman al_dousman ale_pi_dousman pi_dousman separe_yo gaye_yo mete_distans mete_plis_jou mete_espas dousman_ak ba_yo_espas espase_yo fè_yo_ralanti al_pi_dousman desann_sou desann_li_sou bese_kantite gaye_mesaj espase_mesaj separe_mesaj diminye_sou bese_sou redui ba_m_yon_ti_souf_ak mete_plis_tan fè_yo_pi_ra',
  'on-that': 'yo sou ak nan yon_ti_kras yon_tikras souple tanpri svp kantite li konsa',
  'lower-it': 'redui redwi diminye diminue bese desann kout redwi_yo diminye_yo reduire',
  'cut-it': 'koupe desann',
  frequency: 'kantite frekans konbyen_fwa souvan kantite_mesaj',
  'is-enough':
    'ase sifi bon ok oke souple tanpri svp konsa pito please sèlman selman ap_bon t_ap_bon se_bon ase_pou miyò anfòm ladan_yo suffit',
  'enough-of': 'ase kont',
  'enough-not': 'pa_ase pa_sifi pa_kont twò_ra two_ra twò_piti pa_sifi_pou twò_lwen piti_anpil',
  'pace-not-enough': 'pa_ase twò_ra two_ra pa_kite_yon pa_vle_yon_semèn lendi_sèlman_non',
  'too-rare':
    'pa_ekri_m_ase pa_ekri_mwen_ase ekri_m_ra raman preske_pa_ekri pa_ekri_ase pa_tcheke_m_ase ekri_twò_ra mesaj_yo_twò_ra mesaj_yo_ra',
  'instead-of': 'olye nan_plas pito_ke tan_pou',
  'more-of-it': 'plis pi_souvan plis_ankò yon_lòt_mesaj lòt_check yon_lòt_check yon_lòt_tèks plis_tou pi_plis',
  increase: 'ogmante ogmante_l monte monte_l double ajoute retounen remete pase_a augmenter ogmante_yo agrandi',
  'increase-sure': 'ogmante augmenter monte_kantite',
  'also-too': 'ajoute mete_jou ajoute_yon',
  'also-end': 'tou',
  'can-have':
    'eske_m_ka_jwenn m_ka_jwenn m_ka_resevwa ban_m banm voye_ban_m voye_m kijan_pou_m_jwenn j_aimerais nou_ka_ban èske_m_ka bay_mwen m_ta_renmen',
  'treat-place':
    'detox detòks rehab reyab reyabilitasyon dezentoksikasyon tretman tretmant trete_tèt trete yon_sant pwogram_28 pwogram_tretman pwogram_pou yon_pwogram sober_house halfway halfway_house cure desintox désintoxication inpatient iop section_35 sant_tretman klinik_metadòn klinik_suboxone pwogram_nan_jodia sevraj_sant ret_pwòp detoks rezidansyèl',
  'treat-med':
    'metadòn metadon methadone suboxone suboxòn subòks subutex buprenòfin buprenofin vivitrol sublocade naltrexone mat sub subs piki_vivitrol piki_ki medikaman_pou_sispann suboxon piki_chak_mwa',
  'treat-drug':
    'metadòn metadon methadone suboxone suboxòn vivitrol sublocade detox rehab reyabilitasyon dezentoksikasyon tretman buprenòfin subutex subs detoks',
  'a-bed': 'kabann kabann_detox yon_kabann plas_detox kabann_yo yon_kabàn kabann_lib',
  'a-spot': 'plas kabann yon_plas sant yon_sant pwogram yon_pwogram kote youn yon_kote ed ede tretman rehab doktè',
  furniture: 'matla dra mèb abri motèl refij shelter chanm pinèz sou_kabann kabann_mwen kabannm nan_kabann pou_dòmi sot_nan lojman',
  'get-clean':
    'kite_dwòg kite_alkòl kite_pèkosèt sispann_dwòg sispann_itilize sispann_pran bouke_itilize bouke_ak_dwòg bouke_ak_lavi get_clean vin_pwòp soti_nan_dwòg soti_nan_lavi trete_tèt kite_dope kite_poud kite_eroyin kite_fentanyl kite_bwè sispann_fimen_krak chanje_lavi retire_m_nan_dwòg soti_nan_bagay kite_bagay dezentoksike geri_nan m_vle_pwòp',
  'get-clean-sure': 'kite_dwòg sispann_dwòg trete_tèt trete kite_alkòl kite_eroyin vin_pwòp get_clean sispann_itilize',
  'wants-it':
    'vle mvle m_vle vle_al bezwen bezwn bzwen mbezwen swete ta_renmen pare prè pare_pou prè_pou chache chèche ap_chèche map_chache mande dwe deside fò_m fòk renmen dakò pret suis_pret veux enterese ap_tann la_pou vlè vre_pwogram',
  'tired-of': 'bouke fatige sifi_pou_mwen sa_sifi about pa_kapab_ankò',
  'commit-me': 'entène_m entène mete_m_lopital mete_m_andedan ospitalize trete_tèt_mwen trete_tètmwen',
  'get-on':
    'antre al ale kòmanse koumanse rekòmanse mete_m metem mete_mwen jwenn ede_m edem mennen antre_nan voye_m_nan pran_m_nan rantre_nan fè_m_antre jwenn_yon jwenn_pou aller refere mete_nan antre_nan_yon',
  'how-where':
    'ki_kote kikote kijan kouman kijan_pou gen_kabann gen_plas gen_detox gen_rehab eske_gen èske_gen gen_yon ki_detox ki_rehab ki_klinik konn_youn ede_m edem eske_nou_ka èske_nou_ka nou_ka nou_konn konnen_yon ki_moun_ki_bay kiyès_ki_bay ki_doktè m_ka_jwenn ki_sa_pou kisa_pou kisa_m_ka_pran mete_m où kote_m kote_pou kote_ki_gen kote_ki kote_mwen kote_yo ki_kote_m kote_gen gen_kote ki_pwogram ki_sant gen_espas gen_yon_sant gen_yon_pwogram gen_tretman ki_pi_pre',
  'ready-now':
    'jodi jodia jodi_a kounye kounye_a kounya aswè aswe touswit tousuit demen pare vit souple tanpri svp imedyatman prè maten_an semèn_sa',
  'was-there':
    'te_nan te_al te_ale sot_nan soti_nan_detox fèk_soti m_fini te_fini mwen_te_fè ane_pase lontan travay_nan travay_nan_yon mwen_nan_detox m_nan_detox m_nan_rehab apre_rehab klinik_mwen konseye_m pwogram_mwen te_fè te_pase m_deja m_kòmanse rete_sou te_kòmanse nan_kay',
  'dose-talk': 'dòz doz famasi randevou bis papye lèt konseye gwoup reyinyon lwa nouvèl fim klas efè èdtan melanje ansanm_ak',
  'just-ride': 'woulib transpò uber lyft bis rad chosèt pt1 machin ride yon_ride bwat',
  'not-treat': 'no_quiero pa_vle m_pa_vle mpa_vle pap_al m_pap_al pa_bezwen pa_voye pa_mete_m pa_pare dan dantis koute',
  'what-you-do': `
    kisa_nou_ka kisa_nou_ka_fè kisa_ou_ka kisa_w_ka kisa_ou_ka_fè kisa_nou_fè kisa_nou_fe kisa_w_fè sa_nou_ka_fè sa_nou_ka_fe
    sa_w_ka_fè sa_nou_fè sa_nou_ofri ki_sa_nou_ofri ki_sa_nou_ka kisa_nou_ofri kisa_nou_genyen sa_nou_genyen sa_w_konn sa_ou_ka
    kisa_m_ka_fè ki_lòt_bagay ki_lot_bagay lòt_bagay_ou_ka lòt_bagay_nou_ka kisa_sèvis_sa_fè que_pouvez kisa_pwogram_nan_fè
    kisa_nou_bay sa_nou_bay ki_bagay_nou_ka sa_nou_gen kisa_nou_gen kisa_ki_genyen sa_ki_genyen sa_ki_gen kisa_w_konn kisa_ou_konn
    kisa_nou_fè_ankò kisa_m_ka_jwenn sa_m_ka_jwenn ki_sa_m_ka ki_sa_mwen_ka kisa_mwen_ka_fè ki_sa_nou_fè kisa_sistèm kisa_nimewo_sa_ka
    kisa_nimewo_sa_fè kisa_sèvis_la
  `,
  'about-me': 'sou_mwen sou_mw enfòmasyon_mwen pou_li ak_mesaj ak_enfòmasyon ekri_sou ak sou pou_pye',
  'my-data': 'sou_mwen sou_mw enfòmasyon_mwen enfòmasyonm ak_mesaj ak_enfòmasyon ekri_sou konsènan_m',
  'can-help-with':
    'nan_kisa_nou nan_ki_bagay kisa_nou_ka_ede nan_kisa_w ki_kalite_èd ki_kalite_sèvis ki_jan_de_bagay ki_èd ki_sèvis ki_sevis ki_kalite_ed ki_kalite_sevis ki_jan_de_èd nan_kisa_ou ki_bagay_nou_ka_ede ki_sèvis_nou ki_sèvis_mwen ak_kisa_nou_ede',
  'how-can-you-help': 'kijan_nou_ka_ede kijan_ou_ka_ede kijan_w_ka_ede kouman_nou_ka_ede koman_nou_ka_ede kijan_nou_ede',
  'can-type':
    'ki_mo_m ki_mo_pou ki_mo_mwen ki_mo ki_mesaj_m_ka ki_kòmand kisa_m_ka_mande kisa_m_ka_ekri kisa_mwen_ka_mande kisa_pou_m_ekri kisa_m_ka_voye sa_m_ka_mande sa_m_ka_ekri bagay_m_ka_mande kisa_m_ka_di kisa_pou_m_mande bagay_m_ka_ekri kisa_m_ka_tape sa_mwen_ka_mande kijan_pou_m_itilize kijan_m_itilize kouman_m_itilize ki_bagay_m_ka sa_pou_m_tape kisa_pou_m_tape sa_pou_m_ekri',
  'end-this': 'pou_soti pou_sispann pou_kanpe pou_rete pou_arete',
  options: 'opsyon opsyon_yo chwa chwa_yo meni menu kòmand komand kòmand_yo lis sèvis sevis paramèt enstriksyon mo_yo',
  'options-sure': 'opsyon chwa meni menu kòmand komand commands lis_kòmand lis_sèvis lis_opsyon lis_mo options command settings',
  'menu-bare': 'lis paramèt anviwònman enstriksyon sèvis sevis yon_lis lis_bagay lis_la lis_mo lis_sa setting meni_an',
  'off-list': 'retire wete efase tann lojman abri sou_lis nan_lis',
  'ask-for':
    'ki kisa ki_sa montre ban_m banm voye di_m dim wè vle gen m_vle bay ba_m lòt tounen retounen repete ankò kote mwen_ta konnen quelles les tout_lòt remèt genyen di',
  'is-there': 'gen genyen eske_gen ki_gen ki_genyen nou_genyen nou_gen m_gen m_genyen disponib nou_bay ankò nou_ofri',
  'forgot-it': 'bliye pèdi pa_sonje efase_mesaj m_pa_sonje pa_jwenn mpa_sonje',
  'of-yours': 'nou_genyen nou_gen nou_ofri m_ka_mande m_ka_ekri',
  'food-menu':
    'manje restoran dejene soupe manje_midi travay lojman tribinal avoka kwizin pa_gen_chwa pa_gen_opsyon sèl_chwa pi_bon_chwa doktè lekòl pwofesè lekti magazen jodi kredi dantis shelter aswè pwoblèm housing food',
  'in-need': 'bezwen bezwn bzwen bezwenn mbezwen vle mvle mande chache chèche merite ban_m banm pote pote_m vin renmen ta_renmen bay voye',
  'asks-you':
    'eske_nou_ka èske_nou_ka eske_w_ka èske_w_ka nou_ka ou_ka w_ka tanpri souple svp please moun_ki_ka gen_moun kimoun_ki yon_moun vin anmwe',
  'help-word':
    'ede ede_m edem ed èd ede_mwen sekou asistans anmwe anmwey anmwèy ede_nou sekou_m yon_koutmen koutmen edemwen mezanmi_ede konkou help_mezanmi sipò kout_men kou_men ede_nou èdm edm',
  'help-not': 'pa_vle m_pa_vle pa_bezwen mesi mèsi te_ede ede_m_anpil mesaj_yo_ede',
  'help-object':
    'ak avèk jwenn peye ranpli demenaje manje chèche lojman lwaye ekri pitit_mwen_fè m_peye m_jwenn m_ranpli finansye antre sispann nan fè nan_tretman m_antre pou_m_fè avek pou_m_jwenn pou',
  'info-word': 'enfo enfòmasyon enfomasyon plis_enfo plis_enfòmasyon info infòmasyon ransèyman detay',
  'info-of': 'mwen_nou sou_mwen narcan lojman klinik enfòmasyon_mwen efase gade_sou reyinyon',
  'send-me': 'plis ban_m banm vle voye bezwen m_vle bay mwen_ta',
  'and-then':
    'souple tanpri svp please mezanmi wi non la kounye kounya mèsi mesi tou ankò menm sa_a atò non_m frèm touswit vit jodi_a ye konsa',
  'what-is-this': `
    kisa_sa_ye ki_sa_sa_ye kisa_sa kisa_li_ye ki_sa_sa sa_sa_ye sa_l_ye sa_li_ye kisa_warmline warmline_se_kisa warmline_se
    ki_bagay_sa ki_mesaj_sa ki_mesaj_sa_a ki_nimewo_sa sou_kisa kisa_nimewo kisa_mesaj kisa_liy kisa_sèvis ki_sa_nimewo ki_sa_mesaj
    ki_sa_sèvis sa_vle_di_kisa kisa_sa_vle kisa_sa_vledi c_est_quoi c_quoi cest_quoi c_koi nimewo_sa_se se_kisa_sa se_pou_kisa kisaaa
    ki_pwogram_sa kisa_pwogram kisa_tèks de_kisa ki_liy_sa mesaj_sa_se sèvis_kisa sevis_kisa sa_sa_vle_di kisa_mesaj_sa ki_sèvis_sa
    kisa_sèvis_sa_ye pou_kisa_mesaj poukisa_mesaj_sa sa_sa_ye_la de_kwa se_pou_kisa_sa se_kisa sa_se_kisa ki_kalite_mesaj
    ki_kalite_sèvis_sa
  `,
  'what-is': 'kisa ki_sa sa_vle_di pou_kisa sou_kisa ki_bagay de_kisa ki_jan_de',
  'this-line':
    'nimewo_sa mesaj_sa mesaj_sa_yo sèvis_sa liy_sa pwogram_sa tèks_sa tèks_sa_yo warmline bagay_sa nimewo_sa_a liy_sa_a mesaj_sa_a sa_a',
  'follow-it': 'konprann konprannn konpran konprann_anyen konprann_sa konprann_byen',
  'what-for': 'pou_kisa pou_ki_bagay sou_kisa se_kisa pou_ki_sa',
  'explain-it': 'eksplike eksplikem esplike esplikem eksplike_m eksplikasyon esplike_m explike',
  'how-works-help':
    'kijan_sa_mache kijan_sa_fonksyone kouman_sa_mache koman_sa_mache kijan_l_mache kijan_sèvis_sa kijan_sa_travay kijan_li_mache kijan_bagay_sa kijan_pou_m_sèvi kouman_sa_fonksyone',
  'sign-me':
    'enskri_m enskrim enskri_mwen mete_m_ladan met_mwen_ladan metem_sou metem_nan mete_m_nan_lis mete_non_m remete_m remetem ajoute_m ajoutem ajoute_nimewo aktive_m aktivem aktive_nimewo aktive reaktive reaktive_m siyen_m siyenm retounen_m mete_m_tounen anrejistre_m remettez anile_stop mete_nimewo antre_m_nan_pwogram_nan mete_m_ankò mete_m_nan_pwogram_mesaj mete_m_nan_bagay mete_m_sou_lis remete_m_sou',
  'join-it':
    'enskri patisipe rantre antre_nan_pwogram antre_nan_pwogram_nan fè_pati rantre_nan_pwogram kite_m_rantre vin_ladan vle_ladan vle_ladan_l manm kòmanse_resevwa resevwa_mesaj siyen enskripsyon rejwenn tounen_ladan antre_ladan_l vle_join',
  'not-signed':
    'pa_janm_enskri m_pa_enskri m_pat_enskri mpat_enskri m_pa_t_enskri kiyès_ki_mete kiyès_ki_bay retire retirem wete efase desenskri pa_mete sou_pòz sou_poz sou_pause do_not_call san_polis pa_dwe pa_t',
  'put-me': 'mete_m metem mete_mwen met_mwen met_m remete_m remetem ajoute_m mete_li mete_nou retounen_m',
  'back-on': 'ankò anko tounen ankor ladan ladan_l sou_lis',
  'line-list': 'lis lis_la pwogram pwogram_nan mesaj mesaj_yo tèks sèvis ladan ladan_l bagay_la check_in',
  'start-again':
    'rekòmanse rekomanse kòmanse komanse koumanse retounen tounen reprann kontinye_voye aktive reaktive relanse reyaktive repran',
  'again-too': 'ankò anko ankor tou de_nouvo',
  'miss-them': 'sonje manke_m renmen_mesaj manke',
  'in-list': 'pou_nou pou_moun pou_yo',
  'may-text':
    'ou_mèt_ekri nou_mèt_ekri wi_ekri wi_mete wi_voye wi_mwen_dakò wi_m_dakò wi_m_vle wi_nou_ka nou_ka_ekri_m ou_ka_ekri_m wi_epi wi_souple wi_tanpri wi_mete_m wi_wi dakò_ekri ou_met_ekri nou_met_ekri oke_ekri ok_ekri',
  'by-mistake': 'pa_erè pa_erè_m erè chanje_lide regrèt regret pa_aksidan san_m_pa_vle m_te_fache twonpe m_te_sou',
  'said-stop': 'stop sispann ekri_stop te_di kanpe mesaj tèks kite soti arete ekri',
  'count-me-in':
    'konte_sou_mwen konte_m m_ladan mwen_ladan m_dakò mwen_dakò dakò dako m_dako oke_m_dakò ok_m_dakò wi_wi wi_souple wi_m_vle ann_ale ann_kòmanse annale m_antre m_aksepte mwen_aksepte m_pare m_prè an_nou_ale an_nou_wè wi_mèsi kòmanse voye_yo voye_mesaj_yo m_vle_l tcheke_m aktive enskri',
  'accept-it': 'aksepte dakò dako otorize konsanti m_dakò mwen_dakò',
  'also-me': 'm_vle_sa_tou mwen_menm_tou m_vle_ladan',
  'other-join':
    'lame legliz ekip klas kou lekòl travay gwoup djob lojman section_8 masshealth bank reyinyon wic metadòn metadon detox rehab tretman manje papye biwo bibliyotèk pwogram_28 sant kay_la lis_kay shelter mete_non volontè zanmi',
  'person-real': 'moun_vre vrè_moun vre_moun moun_reyèl',
  'out-of': 'soti sispann kite fini',
  'lang-name': 'kreyòl kreyol an_kreyòl fransè franse angle an_fransè nan_kreyòl espanyòl',
  'this-span': 'semèn_sa semen_sa mwa_sa wikenn_sa jodi_a_ak_demen jou_sa_yo semèn_sa_a',
  annoyed: 'deranje anmède poukisa pouki sispann retire bouke fatige_m',
  'put-off-it': 'sou_pòz sou_pause',
  'no-one': 'pèsonn kiyès',
  'on-break': 'repo break lunch poz manje_midi',
  'mornings-and-nights': 'maten_ak_aswè maten_ak_leswa',
  'at-by': 'nan a avan anvan apre ant pandan lè le pi pase jis',
  'bad-for': 'pa_bon pa_ka pa_mache pa_bon_pou',
  'later-sure': 'pi_ta pi_bonè pi_bone plus_tard plus_tôt pibonè',
  'never-again': 'janm retire nèt efase',
  'late-early': 'ta bonè bone dousman',
  'lo-que': 'pou_tout pou_sa_nou pou_sa tout pou_efase efase tretman',
  'name-word': 'rele_m non_m',
  'half-as': 'mwatye',
  'this-very': 'aswè_a aswea aswe_a maten_an jodi_a jodia',
  needed: 'nesesè',
  'tell-me': 'di_m dim di_mwen rakonte_m fè_m_konnen',
  'about-it': 'sou_li sou_sa plis_sou',
  'get-back': 'retounen_nan tounen_nan remete vle_tounen',
  permission: 'pèmisyon otorizasyon ba_nou_pèmisyon',
  'can-able': 'ka kapab',
  'do-it': 'fè fe',
  'any-time': 'nenpòt_lè nenpot_le',
  'phone-off': 'telefòn_fèmen telefonm_fèmen telefòn_mwen_fèmen',
  'switch-to': 'chanje deplase mete_l fikse_l fikse deplase_mesaj',
  lets: 'eske_nou_ka èske_nou_ka nou_ka nou_kapab t_ap_bon ann ta_bon',
  'not-cutting': 'twò_piti pa_sifi',
  'start-word': 'kòmanse komanse rekòmanse start',
  'add-me': 'ajoute_m ajoutem mete_m_ladan',
  'few-times': 'yon_fwa 1_fwa yon_sèl yon_sel youn yon_grenn one_fwa de_fwa 2_fwa yon_mesaj yon_sèl_mesaj',
  'per-span': 'pa_semèn pa_semen pa_mwa chak_semèn chak_mwa pa_jou pa_kenzèn',
  'too-often': 'twò_souvan two_souvan twop_souvan',
  'yes-word': 'wi ok dako dakò oke yes',
  'can-i': 'eske_m_ka èske_m_ka m_ka kijan_pou_m kijan_m_ka',
  'start-bare': 'start kòmanse',
  during: 'pandan',
  between: 'ant',
  near: 'pre tou_pre zòn',
  'ready-bare': 'm_pare m_prè mwen_pare mwen_prè',
  'the-thing': 'yo sa li l youn',
  'will-tell': 'm_ap_di_nou m_ap_di_w map_di_nou map_di_w map_avize m_ap_fè_nou_konnen',
  not: 'pas pinga',
  'count-strong': 'konte_sou_mwen m_ladan mete_m_ladan',
  know: 'gen_lide okenn_lide',
  from: 'nan',
  'back-to': 'retounen_nan tounen_nan',
  'go-on': 'kontinye kite',
  supply: 'narcan kit kits bandelèt sereng manje',
  'told-of': 'jij li manman_m',
  'when-cold': 'frèt',
  they: 'yo li',
  photo: 'foto',
}
