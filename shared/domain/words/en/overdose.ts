/** English words of an overdose: what is seen, what was taken, what was done, and what else such words are said of. */
import type { Senses } from '../senses.ts'

/** Talk of overdoses in general. In every language, because a text is read in each: a training in Creole is no overdose in Spanish. */
export const general = `
  kit kits training trainings trained classes course workshop certificate certified boxes expired expire expires expiration refill poster
  flyer flyers vigil candle awareness prevention volunteer volunteering policy statistics news article story movie film series netflix
  documentary podcast corn chocolate christmas turkey celebrity entrenamiento curso cursos taller capacitacion cajas cajita certificado
  vencio vencido gratis biblioteca volante volantes panfleto panfletos folleto concientizacion prevencion voluntario estadisticas noticias
  noticiero pelicula novela novelas serie documental musica dulces examen reportero programa caminata charla van_de treinamento venceu
  validade cartaz vigilia conscientizacao prevencao voluntaria noticia reportagem filme documentario brigadeiro caminhada chaveiro
  palestra dia_da_overdose dia_internacional fomasyon fòmasyon trening klas bwat ekspire famasi bibliyotèk depliyan afich jounen
  konsyantizasyon prezantasyon volontè radyo nouvèl dokimantè griyo chanson rapè prevansyon seminè egzamen since_last years_ago yrs_ago
  year_ago 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 meses_limpa meses_limpo hace_anos ano_pasado ano_passado ane_pase candy_corn
  narcan_class never_od never_od_d never_oded nobody_od nobody_oded havent_od havent_oded havent_overdosed library_has escuelas klas_cpr
  clase_de clase_de_cpr curso_de treinamento_de meses_sem anos_sem bwat_narcan caja_de_narcan caixa_de_narcan caixas_de_narcan narcan_box
  narcan_boxes en_la_iglesia na_igreja aula_de klas_narcan na_escola en_las_escuelas anos_limpo years_sober years_clean yrs_clean 2_yrs
  3_yrs 4_yrs 4_anos 5_anos yon_fim fim_nan dia_doce od_story minha_historia mi_historia historia_de`

export const overdose: Senses = {
  'make-haste': 'hurry hurry_up quick quickly fast asap right_away rn right_now now',
  'medical-emergency': 'medical_emergency',
  breathe: 'breath* breth* breat breating braeth* breahing brething respirat* breaths',
  barely: `
    barely barley bearly barly shallow once_every once_a_minute one_breath 1_breath per_minute a_minute every_10 every_15 every_20 every_30
    real_slow so_slow real_shallow`,
  'stop-breathing': `
    ntbreath* notbreath* stopped_breath* stopd_breath* stop_breath* stops_breath* quit_breath* quits_breath* forgetting_to_breathe
    forget_to_breathe forgot_to_breathe barely_breath* barley_breath* bearly_breath* isnt_breath* aint_breath* not_breath* nt_breath*
    no_breath no_breathing breathless just_quit_breath* breathing_stopped stops_breathing chest_isnt_moving chest_not_moving
    chest_aint_moving chest_not_rising isnt_getting_air no_air not_getting_air cant_tell_if_hes cant_tell_if_shes hes_choking shes_choking
    theyre_choking he_is_choking she_is_choking is_choking he_choking she_choking started_choking choking_to_death`,
  'slow-breath': 'slow slowly shallow funny weird raspy faint wheez* labored uneven heavy short weak bad right good like_a_fish snor*',
  'wake-up': `
    wake wakes waking wakin woke woken awake wakeup wakr waken waik_up wake_up come_to came_to come_around rouse arouse roused get_her_up
    get_him_up get_them_up get_up getting_up wakin_up woken_up wak waking_up up`,
  'cant-rouse': `
    cant_wake cant_rouse cannot_rouse cant_get_him_up cant_get_her_up wont_wake wouldnt_wake not_waking not_wakin aint_waking aint_wakin
    wont_get_up wont_waik wont_wakr hard_to_wake_up isnt_waking wont_come_to wont_open cant_be_woken cant_get_him_to_wake
    cant_get_her_to_wake cant_get_him_awake cant_get_a_response cant_get_her_awake wont_budge wont_wakeup dont_wake wont_respond
    cant_get_him_to_respond not_wakeing nt_waking wont_come_around wont_stay_awake cant_keep_him_awake cant_keep_her_awake wont_rouse
    didnt_wake doesnt_wake not_comin_to aint_comin_to nobody_can_wake noone_can_wake no_one_can_wake nobody_could_wake cant_nobody_wake
    nothing_wakes not_waken unable_to_wake cant_waken`,
  reacts: `
    responsive react* reacting movin moving move moved budge budged flinch flinched open_his_eyes open_her_eyes open_eyes open_their_eyes
    stir blink squeeze responds responded moves react nudge budges answer_me respond responding`,
  answers: 'answer answers answering anser talking talk say_anything speak response respondin',
  'tried-to-wake':
    'shake shaking shook slap slapped slapping sternum ice_on water_on yell yelling yelled screaming_at poked poking pinched pour',
  'out-cold': `
    unresponsive unrespons* nonresponsive unconscious unconcious unconsious unconshus out_cold comatose lifeless limp gone_limp went_limp
    floppy slumped slump slumped_over keeled_over fell_tf_out fell_the_fuck_out fallin_out done_fell_out conked_out dead_weight face_down
    like_a_doll stiff_as stiff_as_a_board hes_out shes_out theyre_out still_out went_out_on collapsed collapses collapsing crumpled
    blacked_out_on passed_tf_out no_response wont_respond out_like_a_light them_is_out gone_gray gone_grey went_gray went_grey went_blue
    gone_blue unconsc* unconci* unconsh* uncouncious hes_out_cold out_on_the_floor out_on_the_bathroom knocked_tf_out went_out_again
    wont_come_to out_for_the_count dead_to_the_world non_responsive unresponsive_on motionless slumped_in slumped_against not_with_us
    eyes_glazed lights_out_on fell_off_the_toilet knocked_the_fuck_out not_coherent keeled like_a_ragdoll rag_doll like_a_corpse sprawled
    totally_out completely_out passed_out_cold passed_out_and now_hes_stiff hes_stiff shes_stiff went_stiff dropped_dead slumping
    not_responsive unresponsiv* unconcius`,
  'fell-out': `
    fell_out fall_out falls_out fallin_out falling_out felled_out went_out went_down dropped_out dropped folded fell_over fell_face
    flatlined coded keeled went_limp goes_out fell_and fell_on_the_floor out_cold hit_the_floor hit_the_ground passed_out pass_out
    passing_out blacked_out fainted knocked_out slid_down went_out_last went_out_again went_out_in face_planted faceplanted hit_the_deck
    toppled tipped_over slid_off crumpled fell_off_the_toilet keeled_over fell_back fell_forward fell_asleep_standing collapsed collapse
    collapsing keeps_falling fell_to_the folded_over dropped_like dropped_to`,
  limp: 'limp stiff floppy floppin lifeless motionless not_moving not_movin cold ice_cold stone_cold freezing_cold',
  blue: 'blue blu blueish bluish purple purplish grey gray greyish grayish gray_ish ashy ashen dusky ',
  turns: `
    turn turns turning turned turnin went gone look looks looking hes shes theyre he_is she_is is was found_me found_him found_her left_me
    he she vin be still getting gettin im they kinda so all his_face guy_is`,
  'body-part': 'lip lips face fingers fingertips fingernails nails nail skin mouth hands toes feet',
  'coloured-thing': `
    eyes_are sky skies jacket shirt coat popsicle slushie paint painted hair ink dye eyed blue_line vigil dress sneakers wall tongue
    feeling_blue feel_blue cold_out popsicles chapped candy haired door hoodie flag my_car blue_car car_is eyes_are_blue blue_eyes house_is
    blue_house corner hill blue_cross blue_tent blues jays bins bin screen wore wearing`,
  gurgle: `
    gurgl* gargl* death_rattle rattling rattle choking_sounds choking_on choking_sound snoring_weird snoring_funny snoring_loud
    snoring_super snoring_real weird_snoring deep_snoring snoring_sound snoring_noise making_a_snoring snorin_n snorting_sound wheezing
    gasping gasp gasps agonal`,
  snore: 'snore snores snoring snorin',
  foam: 'foaming_at foam_coming foaming foam frothing froth bubbles_coming vomit_and',
  'foam-other': `
    mattress toothpaste soap dog dogs pillow beer latte coffee pipe sink drain stomach belly landlord water toilet dishwasher nerf`,
  pulse: 'pulse heartbeat heart_beat',
  'eyes-back': `
    eyes_rolled eyes_rolling eyes_roll rolled_back eyes_half eyes_are_open eyes_open_but pinpoint pin_point little_dots pinpoints pupils_are
    pupils_like nobodys_home turned_white`,
  seize: 'seized seizing seizure seizures convuls* having_a_fit',
  od: `
    od ods oded oding odd_out odeed overdose overdoses overdosed overdosing overdosin overdos* overdoes overdosd o_d o_ded over_dose
    over_dosed over_dosing oddin od_n odn odd_again odd_last odd_twice 0d 0ds 0ded 0ding 0dd 0dosed oddd ode_d`,
  oded: `
    oded oding overdosed overdosing overdosin overdosd odeed over_dosed over_dosing o_ded od_n odn oddin overdoes 0ded 0ding 0dosed`,
  narcan: 'narcan naloxone naloxon narcam narkan nasal_spray nose_spray the_spray  evzio kloxxado narcans narc the_narc',
  narcaned: `
    narcaned narcanned narcand narcaning narcanning to_narcan gotta_narcan if_i_narcan been_narcanned narcanned_me gave_my_daughter_narcan
    they_gave_him_narcan they_gave_her_narcan gave_me_narcan gave_my_son_narcan`,
  'gave-it': 'gave given giving hit used sprayed shot did_used give_him give_her need_another',
  'no-effect': `
    not_working isnt_working aint_workin aint_working didnt_work doesnt_work wont_work not_workin nothing still no_effect not_back
    not_coming no_response isnt_helping frozen wont_spray twice again second 2nd wearing_off wore_off kicks_in kick_in wears_off`,
  kits: `
    kit kits box boxes training trained train class classes course expire expired expires expiration refill refills glovebox freeze store
    stored policy law bill free pharmacy cvs library lobby poster vigil awareness candle volunteer workshop station machine vending sticker
    backpack purse certificate card nasal_kind nose_kind 4mg 8mg the_4 prevention numbers statistics trainer outreach drop_off pick_up carry
    conference meeting school strips strip expiring you_guys_gave yall_gave you_gave u_gave ya_gave you_guys_give handed_out giving_out
    give_out give_away`,
  'cpr-word': `
    cpr chest_compressions compressions rescue_breaths rescue_breath rescue_breathing mouth_to_mouth doing_the_breaths gave_him_breaths
    gave_her_breaths breaths_til`,
  'brought-back': `
    brought_me_back brought_him_back brought_her_back brought_us_back brought_them_back bring_me_back bring_him_back bring_her_back
    brought_back bring_them_back brings_me_back revived reviving revive bringing_me_back bringing_him_back flatlined flatline coded
    resuscitat* defib* brought_my_friend_back came_back_to_life shocked_me`,
  'near-death': `
    almost_died nearly_died almost_lost_him almost_lost_her almost_lost_me died_for dead_for i_literally_died was_dead_on
    they_thought_i_was_dead was_gone_for almost_aint_make almost_didnt_make_it almost_dead thought_he_was_dead thought_she_was_dead
    id_be_dead i_died_on died_and_came clinically_dead coulda_died could_have_died barely_alive came_back_from i_was_dead lost_my_life
    lost_his_life lost_her_life nearly_lost almost_lost heart_stopped died_on_the_table died_twice died_last_night legally_dead dropped_dead
    drop_dead_on close_to_dying  was_gone_when`,
  'death-other': `
    bill laughing meme meeting embarrass* movie cry cried halloween bike jumped joke 2016 2017 2018 2019 2020 2021 2022 2023 living battery
    clean now_i cancer surgery covid alive_anymore alive_any_more alive_today passed_away funeral`,
  'came-to': 'woke wokeup woke_up came_to come_to coming_to waking_up woke_me wake_up_to woken_up comin_to got_up',
  'er-place': `
    er the_er hospital icu ambulance ems emt emts paramedics paramedic medics vent ventilator tube tubed intubated hospitalized bmc mgh
    discharged detox_wing narcan needle mouth_to_mouth rehab_floor`,
  'life-support': 'life_support ventilator on_a_vent on_vent tubed intubated in_the_icu icu in_a_coma coma brain_damage brain_dead vent',
  floor: 'floor tile bathroom ground tub toilet sidewalk stall hallway stairs alley kitchen_floor shower porta_potty on_the_steps',
  'man-down': `
    man_down guy_down girl_down somebody_down someone_down person_down got_one_down one_down went_down went_down_again homie_down bro_down
    body_on got_a_guy_down lady_down kid_down dude_down man_is_down down_behind folks_down people_down everybody_down theyre_down hes_down
    shes_down friend_is_down buddy_is_down`,
  needle: 'needle syringe rig pipe tourniquet works_in kit_next his_kit her_kit powder foil straw burned needles',
  consumed: `
    took tookk tok take takes taken taking did done used using use shot shooting smoked smoke snorted sniffed popped swallowed swallowing
    drank ate eaten hit slammed injected banged booted drinking downed chewed sniffin shootin doin had mixed mixing`,
  overmuch: `
    too_much 2_much to_much to_mch too_mcuh too_mutch too_many 2_many to_many 2_mny too_mny to_mny way_too way_over too_hard whole_thing
    the_whole way_more a_whole 2_mch tooo_much over_the whole_bag whole_gram double_my double_dose doubled_my enough_to_kill so_many so_much
    too_muh`,
  'whole-lot': `
    whole_bottle entire_bottle whole_script all_of_them all_my all_his all_her all_the em_all them_all a_bunch bunch_of handful fistful
    bottle_of full_bottle whole_week the_bottle whole_pack every_pill whole_strip whole_ball whole_8ball everything_i_had cabinet`,
  many: `
    4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 25 30 40 45 50 60 90 100 ten twelve fifteen twenty thirty forty fifty dozen about_ten like_ten`,
  'pill-thing': `
    pill pills tablets meds medication medicine tylenol advil ibuprofen benadryl perc percs perk perks percocet percocets xan xans xanax bar
    bars klonopin klonopins seroquel gabapentin gabapentins gabbies gabas trazodone trazodones benzos benzo blues 30s oxy oxys oxies
    suboxone suboxones subs strip methadone methadones patch patches ambien valium ativan vicodin vicodins tramadol norco norcos adderall
    cough_syrup sanitizer bleach edible edibles gummy gummies m30 m30s advil* tylenol* benadryl* ibuprofen* percocet* xanax* oxycodone*
    klonopin* gabapentin* seroquel* trazodone* adderall* melatonin* nyquil* motrin* aspirin* valium* vicodin* ambien* tramadol* lyrica*
    zoloft* lexapro* suboxone* methadone* norco* dramamine*`,
  swallowed: `
    swallowed swallow ate eaten got_into got_in_my got_in_to got_ahold drank chewed put_in_his_mouth in_his_mouth in_her_mouth licked
    touched found_my took got into_my sucked nursed inhaled bag_when`,
  'small-person': `
    baby toddler grandson granddaughter grandbaby infant newborn my_kid my_son my_daughter son daughter kid kids little_one 4_yr 3_yr 2_yr
    yr_old year_old lil_bro brother nephew niece`,
  mixed: 'mixed mix mixing combined together on_top_of with plus and n w then',
  drink: 'fifth vodka beer beers wine liquor alcohol drank drunk drinking henny drinks bottle_of_wine booze tequila whiskey',
  fading: `
    fading slipping going_under goin_under going_out goin_out going_outt going_dark goin_dark going_black goin_black going_in_and_out
    in_n_out in_and_out cant_stay_awake cant_keep_my_eyes cant_keep_eyes cant_keep_my_head keep_eyes_open cant_keep_her cant_keep_him
    cant_hold_my_head drifting eyes_keep_closing everything_going everythings_going vision_is cant_stand cant_stand_up cant_feel_my
    cant_move my_arms_wont legs_gave_out dropping_the_phone hittin_too_hard hitting_too_hard hes_going shes_going room_is_dark blacking_out
    losing_consciousness wont_stay_awake cant_stay_up chest_locked heart_is_slow going_numb phone_falling eyes_opn falling_asleep_standing
    going_blurry world_is_spinning`,
  nodding: 'nodding nodded nod noddin nodding_off nodded_off nods noddy on_the_nod nodding_out nodded_out',
  sleepy: `
    sleepy drowsy woozy dizzy dizzyy groggy lightheaded out_of_it zonked loopy floaty floating wobbly stumbling slurring slurred mumbling
    tired dozing dozin drooling droopy confused foggy wrecked really_sleepy asleep sleeping sleepin knocked_out sweating jittery faint
    clammy shaky sloppy throwing_up vomiting puked puking puke spinning swimming wheezy wheezing seein_double seeing_double itchy
    doubled_over high_as stuck vry_sleepy sleeepy slow sloww numb tingly tingle tingling heavy chest_pain not_himself hot_to_the_touch`,
  pale: 'pale clammy ashy white_as yellowish weird_color waxy wax putty sweaty clammy_and pale_and white_as_a_ghost',
  'feel-off': `
    feel_off feel_weird feel_funny feel_strange feel_wrong feel_real_wrong feeling_weird feeling_off feeling_funny feeling_strange
    dont_feel_right not_feelin_right not_feeling_right dont_feel_good feel_real_bad feels_off feels_wrong something_is_wrong
    somethings_wrong something_wrong feels_like_im_floating feel_like_im_floating feel_rough feel_messed_up feel_heavy feel_numb feel_cold
    feel_faint hit_different hits_different not_right dont_look_right doesnt_look_right looks_bad looking_bad feel_real_off felt_weird
    acting_weird acting_real acting_crazy acting_funny freaking_out`,
  'cant-breathe': `
    cant_breathe cant_breath cnt_breth cnt_breathe cant_catch_my_breath cannot_catch_my_breath couldnt_breathe cant_catch_breath
    hard_to_breathe forgetting_to_breathe`,
  batch: `
    batch bad_batch bad_bag bad_stuff bad_dope that_stuff this_stuff this_dope that_dope dope_hit new_stuff the_stuff stamp red_caps hot_bag
    new_guy bad_shit this_bag that_bag after_that_bag laced spiked tainted hot_batch killer_batch strong_batch bad_bags bad_pills
    deadly_batch stuff_going_around batch_going_around`,
  hotshot: `
    hot_shot hotshot hot_bag hot_load hot_dose poisoned_me spiked_my gave_me_something put_something_in gave_him_something in_my_drink`,
  'took-more': `
    more_than_usual more_than_i more_than_normal more_than_im more_than_he more_than_she a_little_extra a_lil_extra couple_extra little_more
    lil_more took_extra did_extra an_extra double_dosed doubled_up double_dose twice overdid over_did too_strong way_stronger stronger
    hitting_hard hittin_hard hit_hard too_deep tolerance regret a_little_too more_than_i_should too_much_way a_big_one real_high really_high
    too_high so_high doubled took_it_twice`,
  'drug-plain': `
    bag bags fent fenty fentanyl heroin dope tranq coke crack meth crystal speedball powder k2 spice percs perc blues oxys xan xans bars
    pill pills patch patches methadone subs shot bump shit pressed benzos ketamine weed edible gummy dose drugs product gear meds
    prescription somethin something sumn that_stuff this_stuff new_stuff a_line one_line after_one_hit a_hit a_shot did_a_line`,
  used: `
    used using took taken shot smoked smoke smoking snorted sniffed popped did_a did_some did_that did_one did_it did_the did_coke did_too
    did_what did_more injected swallowed slammed banged got_high get_high one_bag wash missed_my drank_on_it mixed_it mixing_it`,
  'lost-time': `
    lost_hrs lost_hours lost_2 lost_3 lost_4 lost_5 dont_remember_last dont_remember_anything no_memory cant_remember_last woke_up_with
    blacked_out_again couldnt_wake_me sleepin_in seein_shadows blacked_out_last blacked_out_after i_blacked_out`,
  scare: `
    close_call came_close too_close had_a_scare scared_myself scare almost_didnt_make barely_made_it almost_didnt_wake
    thought_i_was_gonna_die almost_went`,
  'scare-other': 'bike car bus truck accident slipped ladder ice driver deer overtime game interview shoes',
  'behind-door': 'bathroom locked_door door_locked door_is_locked door_locked_water went_in_there his_room her_room stall come_out',
  minutes: `
    min mins minutes hr hrs hour hours ago hasnt_come_out hasnt_come havent_come since wont_come_out been_in_there in_there been_asleep
    been_out all_day`,
  'check-on-me': `
    check_on text_me keep_texting stay_on stay_with_me stay_w_me text_back somebody_check call_me_in dont_wanna_fall_asleep scared_to_lay
    scared_to_sleep scared_to_fall talk_to_me dont_let_me_sleep`,
  'long-ago': `
    years_ago yrs_ago yr_ago year_ago yrs 2yrs years months_ago decades back_in back_when as_a_kid last_year last_yr long_time one_year
    a_year since_last last_spring last_summer last_fall in_2010 in_2011 in_2012 in_2013 in_2014 in_2015 in_2016 in_2017 in_2018 in_2019
    in_2020 in_2021 in_2022 in_2023 in_2024 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 when_i_was ages_ago
    old_days used_to`,
  lately: `
    yesterday today last_night last_nite lastnite tonight now rn again just this_morning this_week this_wk this_month last_week monday
    tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun ago yesterdays recently hours_ago 2x 3x twice third
    second 2nd 3rd 4th 5th 6th once last earlier august september july june may march april`,
  'news-talk': `
    news article globe paper radio facebook movie film book series documentary netflix story speech talk_about school training awareness
    prevention numbers rate rates crisis epidemic statistics celebrity singer actor rapper famous bill_pass research candy cuteness
    christmas music episodes tiktok cookies pizza chocolate sports meme flyer flier vigil candle awareness_day overdose_day my_od_story
    od_story a_show the_show video_game candy_corn going_down is_up are_up`,
  'not-overdose': `
    party_was nobody_od nobody_oded no_ods no_od never_od never_oded never_overdosed havent_od havent_oded havent_overdosed nobody_overdosed
    no_overdose no_overdoses not_an_overdose not_an_od wasnt_an_od false_alarm dogs can_dogs carry_the_kit`,
  everyday: `
    dmv water food turkey lasagna pizza thanksgiving candy weather rain allergies allergy asthma gym wifi tablet internet website phone_died
    vitamins vitamin dentist vaccine flu covid chicken yoga exercise exercises pollen cooking advil_for jeopardy dr_said doc_said
    doctor_said pharmacist doc_upped refill couch_potato before_coffee without_coffee babysitting bed_bugs landlord budget shelter_food
    inhaler sunset dosing lmao lmfao lmaooo kidding cereal sox pats bruins celtics basement rent too_much_time too_many_hours thru_my_nose
    through_my_nose my_nose_is sleeping_bag sleeping_bags stuffy salt sugar spicy ebt snow snowing song singer windows bed_bug tag`,
  'is-dying': `
    hes_dying shes_dying is_dying shes_dead think_hes_dead think_shes_dead dead_or someones_dead somebodys_dead theyre_dying
    hes_going_to_die hes_gonna_die shes_gonna_die he_gonna_die dying_on_me is_he_dead is_she_dead he_might_be_dead looks_dead isnt_alive
    aint_alive not_alive no_longer_alive is_fading_away looks_dead_to slipping_away`,
  'dying-other': 'to_know to_see for_a laughing plants plant heat phone car battery hungry starving goldfish cat dog character',
  'heart-bad': `
    chest_pain chest_pains chest_hurts heart_racing heart_is_racing heart_attack heart_skipping heart_is_pounding heart_is_going chest_feels
    chest_crushing chest_is heart_pounding heart_is jaw_locked left_arm chest_tight throat_feels`,
  sos: `
    send_help send_somebody send_someone come_quick hurry help_me please_help ambulance need_medic need_a_medic 911 what_do_i_do
    what_should_i_do idk_what_to_do tell_me_what no_police no_cops emergency help pls_hurry need_help`,
  's-he': 'he she hes shes they theyre him her them dude dudes',
  nothing: 'nothing nuthin nuffin nothin zero_response',
  few: '2 two 3 three 4 four 5 six both couple extra',
  'no-pulse': `
    no_pulse no_heartbeat cant_find_a_pulse no_pulse_at heart_stopped lost_his_pulse lost_her_pulse heart_isnt_beating aint_got_no_pulse`,
  'fall-other': `
    dropped_a carton bed tooth teeth filling hair wings bone window tree friend_had sister_over money_out over_money laughing office lady
    shoe phone drop_in shower_curtain prices price numbers rates temperature stock elevator power internet score rent`,
  'wake-other': `
    school noon alarm alarms teenager teenagers teens early coffee work class morning_person lazy before_noon mass church naps nap_time
    wish_i hope_i hoping_i pray_i praying_i wishing_i`,
  saved: 'saved_my_life saved_me saved_him saved_her saved save saving',
  'dead-body': 'dead died',
  swallow: 'swallowed swallow swallows swalowed swollowed',
  'took-in': 'took takes taken swallowed drank popped tok downed',
  'all-of-it': 'em_all them_all it_all all_of_it all_of_them everything the_whole_thing all_my all_his all_her every_single',
  urgent: `now hurry asap quick right_now fast hes_going right_away rn immediately pls_hurry fast_pls`,
  bring: 'need needs bring got_any anybody_got where_can no who_has send',
  'it-is': `
    its_an its_a this_is_an looks_like_an like_an was_an think_its_an wasnt_an was_not_an isnt_an not_an is_an its_not_an it_was_an had_an
    having_an`,
  here: `here in_here over_here downstairs upstairs room apt apartment floor_2 unit`,
  'out-of-it': `
    woozy loopy groggy slurring slurred mumbling droopy drooling zonked out_of_it dizzyy dizzy noddy really_high too_high high_as_hell
    eyes_keep dozing dozin drifting drifts tingly sloww faded lethargic incoherent disoriented glassy wobbly zoned_out cant_stay_awake
    hard_to_wake lightheaded tweaking rolling_back dazed swaying leaning_all_the looks_drunk seems_drunk seein_double seeing_double swimming
    floaty vry_sleepy sleepin_real sleeping_real wont_stop_sweating pinpoint eyes_like_pinpoints off_balance confused quiet_after
    wont_wake_easy sleepy_after acting_drunk talking_nonsense not_making_sense cant_walk cant_stand_straight falling_over nodding_hard
    blurry`,
  'is-it-safe': `
    is_it_safe is_it_ok is_it_bad is_that_ok is_that_bad is_it_normal ok_to_mix can_u_take should_i_wake how_do_you_know how_do_u_know
    how_long_til what_happens_if should_i_have_narcan how_many_mg is_it_dangerous how_much_is_too how_many_is_too is_x_too is_too_many
    should_i_worry should_i_keep should_i_let should_i_call signs_of what_are_the_signs can_you_die can_u_die too_much_to_take let_him_sleep
    let_her_sleep ok_to_let_him normal_to normal_for what_does_it_mean whats_it_mean how_much_xanax how_much_fent is_too_much is_a_lot`,
  'still-ok': `
    but_he_answers but_she_answers he_answers she_answers still_talking but_hes_talking hes_breathing shes_breathing still_breathing
    breathing_ok`,
  'not-answer-other': 'landlord office email emails website caseworker messages texts bank dmv application',
  'in-general': general,
  symptom: `
    sleepy drowsy woozy dizzy dizz* groggy lightheaded zonked loopy floaty floating wobbly stumbl* slur* mumbl* doz* drool* droop* confused
    foggy wrecked sweat* jitter* faint clammy shak* sloppy vomit* throwing_up threw_up puk* spinning spinny swimming wheez* double itch*
    stuck slow sloww numb* tingl* heavy heart chest head_hurts headache pupils eyes pinpoint nausea* nauseous queasy chills fever weird
    weirdly funny strange rough weak pale gray yellow breath* blurry blur blurred out_of_it not_right hits_hard hit_hard drift* fad* staring
    stares twitch* jerking paranoid panicking panic shadows seeing_things hearing_things hallucinat* lips tongue throat balance memory
    remember passed_out blacked blackout falls_asleep falling_asleep snoring gurgling wont_eat not_eating jaw racing pounding skipping
    collapsed slumped slouched limp leaning hunched freaking laying_down lay_down stay_awake too_deep wasted messed_up fucked_up
    hit_different hits_different real_strong too_strong passed_the_f really_strong fucked wont_wake asleep_since sleeping_real
    sleeping_a_lot so_sleepy tired_since`,
  found: 'found_him found_her found_my found_me found_them walked_in_on found_jay they_found just_found find_me found',
  whole: 'whole entire full',
  pack: `
    bottle bundle brick gram 8ball eightball bag strip pack script ball fifth baggie zip half_gram box_of bindle ounce oz grams bags bun
    buns bundles`,
  'hard-drug': `
    fent fenty fentanyl heroin dope tranq xylazine coke cocaine crack meth speedball xanax bars percs perc perc30 blues pressed_pill
    pressies drugs opiates`,
  icy: 'ice_cold stone_cold cold_as_ice cold_to_the_touch cold_n_stiff gone_cold cold_n_clammy cold_and_stiff freezing_to_touch',
  'cold-other': 'feet outside weather tent bus blanket coat gloves winter deyo snow apartment room water beer',
  'breath-other': `
    nose allergies allergy hold holding laughing laugh asthma inhaler stairs hay_fever dust dummy mannequin doll exercise exercises
    deep_breath take_a_breath stuffy pollen mold smoke_from heat outta_shape cigarettes funny cold_weather vent wifi`,
  hyperbole: `
    lol lmao haha laughing gameday party movie couch watching halloween costume dummy training corporate work_today tired_from heat_wave
    yoga mojo jk joking  hahaha`,
  'off-word': `
    weird weirdly off funny strange wrong not_right not_normal odd_way sketchy suspicious messed_up fucked_up different not_himself
    not_herself bugging bugged sick dizzy high heavy numb cold sleepy floaty foggy spinny shaky faint hot clammy out_of_it fucked rough
    gross sketch slow stuck trapped disconnected unreal far_away underwater weak woozy tired drunk stoned wasted like_dying like_im_dying
    dead`,
  'look-act': `
    feel feels feeling feelin felt look looks lookin looking act acting acts actin seem seems sound sounds sounding breathe breathing
    talking talkin walking`,
  sleep: 'asleep sleep sleeping sleepin slept sleeps nap dozing',
  'long-while': `
    since all_day all_night all_morning since_yesterday too_long hours hrs so_much too_much a_lot real_hard 12 13 14 15 16 18 20 whole_day
    so_long way_too`,
  something: 'something sumthin sumn somethin sum smth whatever anything',
  'not-know': `
    idk dont_know not_sure no_idea dunno dk unsure cant_remember lost_count dont_remember forgot wrong_pills wrong_pill mixed_up_my`,
  'not-real': `
    not_real fake isnt_real aint_regular not_regular not_dope wasnt_coke was_real not_what supposed_to_be tested_positive its_not wasnt_what
    pressed laced not_the_same aint_the_same something_else cut`,
  missing: 'missing gone_from touched opened got_into in_there empty',
  'hit-me': 'hit_me hitting_me hits_me hit_different hitting_different knocked_me tore_me put_me_on got_me_stuck kicked_my',
  'up-days': `
    up_3_days up_4_days up_5_days up_for_days been_up_for no_sleep_in days_no_sleep shadow_people seein_shadows up_2_days up_six_days`,
  bought: `
    bought copped scored cop picked_up_from a_bag_on 2_bags_on bag_on_him bag_on_her gonna_use going_to_use get_high using_alone plug
    hes_using shes_using he_uses she_uses uses_in using_in`,
  stranger: 'guy lady dude man woman girl person neighbor stranger kid old_man homeless boy passenger',
  slump: `
    leaning slumped nodding nodded passed_out hunched bent_over bent laying_on laying_in sleeping_on bobbing tipped folded chin_on swaying`,
  'as-if': 'like like_im as_if kinda sorta',
  overdid: `
    more_than_i_should more_than_i_shouldve double_dosed overdid overdid_it did_too_much went_too_hard way_more_than too_high went_overboard
    lost_count took_extra did_extra a_little_extra a_lil_extra`,
  odd: 'weird funny strange off not_right not_himself not_herself bugging out_of_it messed_up',
  eye: 'eye eyes',
  roll: 'roll rolled rolling rolls back white glazed glassy half_open half_closed vacant',
  colour: 'color colour',
  'odd-colour': 'funny weird strange bad wrong off no lost losing changed changing terrible',
  'dose-word': 'dose doses spray sprays squirts hits',
  ordinal: 'second third fourth fifth 2nd 3rd 4th 5th 6th another first',
  'choking-sound': `
    choking_on_his choking_on_her choking_on_vomit drowning_sound gasping_for gasping_like agonal death_rattle gurgling_noise gurgling_sound
    weird_noises_when strange_noises rattling_breath hes_choking shes_choking he_is_choking she_is_choking is_choking theyre_choking`,
  'bad-thing': `
    bad_pill fake_pill bad_bag laced bad_batch hot_shot bad_shot bad_stuff something_laced fentanyl_in fent_in antifreeze bleach drano lysol
    rat_poison paint_thinner lighter_fluid windshield_fluid counterfeit mystery_pill`,
  'said-dead': 'said_i_was_dead say_i_was_dead said_i_died they_say_i_died',
  'you-all': 'you u ya yall',
  unheard: `
    havent_heard_from havent_heard no_word_from cant_reach not_picking_up wont_come_out hasnt_come_out hasnt_come isnt_answering
    not_answering not_answerin aint_answering wont_answer doesnt_answer locked_in`,
  given: `gave_him gave_her gave_me slipped_me handed_me somebody_gave`,
  'back-to-life': `back_to_life back_from_the_dead came_back_to_life alive_again back_alive`,
  rescue: `911 nine_one_one ambulance ambulances paramedics paramedic ems emts medics rescue_squad`,
  'send-for': `call calling called send sending get dial dialing need somebody_call someone_call`,
  'emergency-now': `
    emergency medical_emergency send_help send_somebody send_someone send_medics get_help_here need_help_now need_help_asap life_or_death
    mayday`,
  'emergency-other': `
    room housing fund funds shelter contact contacts exit brake kit rent food_stamps assistance loan bill plan drill not_an`,
  'i-dying': `
    im_dying i_am_dying im_dyin i_m_dying im_gonna_die i_am_gonna_die im_going_to_die im_bout_to_die im_about_to_die ima_die imma_die
    i_might_die i_could_die gonna_die_here dont_let_me_die dont_wanna_die dont_want_to_die not_ready_to_die think_im_dead`,
  'snore-odd': `loud loudly weird strange funny bad deep crazy real_bad nonstop gurgly wet`,
  'dog-snore': `husband wife dog cat cpap apnea pug roommate_keeps neighbor`,
}
