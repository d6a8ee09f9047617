/** English words of withdrawal: what was stopped, what the body does, what makes it dangerous. */
import type { Senses } from '../senses.ts'

export const withdrawal: Senses = {
  booze: `alcohol alchol alcahol alc booze liquor vodka whiskey whisky rum gin beer beers wine bourbon tequila brandy cognac henny henney fireball nips
    hard_stuff malt drink drinks drinkin drinking drank drunk the_bottle a_fifth a_handle a_pint 30_rack six_pack boozing mouthwash hand_sanitizer
    dry last_drink bottle bottles alcoholic alcoholics steel_reserve four_loko white_claw natty natural_ice rubbing_alcohol a_drop`,
  benzo: `benzo benzos xanax xans xan xanies xannies xanny zanny zannies bars klonopin klonopins kpins k_pins clonazepam valium valiums diazepam ativan
    lorazepam ativans alprazolam librium temazepam restoril phenobarb* phenibut ghb baclofen gabapentin gabas gabbies neurontin ambien soma somas
    sleeping_pills nerve_pills sleepers barbs etizolam bromazolam tranquilizers seizure_meds pressed_xans footballs`,
  opioid: `heroin dope h fent fenty fetty fentanyl tranq xylazine medetomidine med_dope percs perc percocet percocets oxy oxys oxycodone vicodin opiates
    opioids opiate painkillers pain_meds pain_pills methadone sub subs suboxone strips strip buprenorphine bupe kratom gear smack dose doses meds
    pills takehomes take_homes morphine dilaudid sublocade`,
  medicine: `methadone sub subs suboxone strips strip buprenorphine bupe dose doses takehomes take_homes sublocade clonidine comfort_meds pain_meds`,
  quit: `stop stops stopped stopping stopt quit quits quitting quittin quiting off without w_o no not havent hasnt hadnt aint wont cant out ran_out
    run_out running_out last missed cut cutting gave_up given_up giving_up dropped dry broke closed detox detoxing detoxed detoxin detoxes withdrawal
    withdrawals withdrawl withdrawls withdrawing coming_off came_off comin_off come_off tapering taper taperin weaning wean kicking kickin kick
    cold_turkey discharged since got_off getting_off off_of refill took_away poured_out quiet_drinking cutoff flushed dumped out_of dropped_cold
    threw_out ended laid_off_the put_down sober put_the_bottle_down ripped_away`,
  withdrawal: `withdrawal withdrawals withdrawl withdrawls widrawal widrawals withdraws withdrawing withdrawin withdrawling w_d w_ds wds dopesick dope_sick
    dopesickness drug_sick fent_sick junk_sick jonesing cold_turkey detoxing detoxin detoxed precip precips precipitated precipitating kicking kickin
    the_kick kick coming_off comin_off came_off rls paws tranq_sick pill_sick quit_drinking stopped_drinking stop_drinking alcohol_withdrawal
    vivitrol naltrexone`,
  kicking: `kicking kickin day_2_kick day_3_kick the_kick kick_is kick_rn the_kicks kicking_dope still_kicking kicking_at kicking_in kickin_at kickin_in`,
  'other-kick': `kickin_it kicking_it kick_it kick_back kicking_back kickback kickin_back kicks_in kicking_in_now kicked_out kicking_me kick_me kicking_out
    baby_is_kicking kicking_me_out still_kickin still_kicking alive_and_kicking kickball kicking_ass kickin_ass soccer kick_off kick_out kicking_us
    kicking_people kicking_everyone kickboxing kick_ass kicks_me kicking_around`,
  'baby-kicks': 'baby_is_kicking baby_kicking baby_kickin baby_kicks baby_kick feel_her_kick feel_him_kick',
  shakes: `
    shakes shake shakin shaking shakng shaken shakey_bad shook tremble trembling tremblin trembles tremor tremors tremoring twitch twitching twitchin twitchy jerk
    jerking jerkin jerks spasm spasms spasming rattling vibrating convuls* teeth_chattering body_zaps brain_zaps zaps hands_wont_stop the_dts trembly quiver*
    shivering_and shaking_like cant_hold_a_cup cant_hold_a_glass cant_hold_a_spoon cant_hold_a_pen cant_hold_the_phone cant_hold_my_phone cant_hold_a_fork
    cant_sign_my_name cant_light_a hands_dancing hands_going_crazy hands_jumping body_jumping muscles_jumping shaking_and_foaming
  `,
  shaky: 'shaky shakey jittery jitters shakiness nervous_hands jumpy',
  'not-shakes': `shake_shack milkshake* shakes_at protein_shake* shaking_my_head shake_my_head shakes_my_head shakin_my_head shake_it shaking_hands shake_hands
    handshake shaking_w_excitement shaking_with_excitement shake_off shake_things shake_up shakeup vanilla_shake chocolate_shake chocolate_shakes
    shakes_are_2 shaking_down shook_down shake_down coffee excitement excited gloves 10_degrees degrees building truck interview entrevista nervios
    la_tierra a_terra terremoto mexico puerto_rico te_a tembló_en na_base juiz protein`,
  seizure: `
    seizure seizures siezure siezures sezure sezures seizur siezed seize seized seizes seizing seizin sezing sieze siezing convuls* grand_mal had_a_fit have_fits
    had_fits having_fits a_fit 2_fits three_fits two_fits 3_fits fits_again bit_my_tongue bit_his_tongue bit_her_tongue bit_tongue bitten_tongue epileptic
    status_epilepticus flopping_around flopping_like eyes_rolled eyes_rolling rolled_back peed_myself peed_himself pissed_himself foaming_at jaw_locking jaw_locked
    went_stiff going_stiff locked_up_and lockin_up body_locked body_locks zoned_out_and_fell tongue_all_bloody tongue_bloody bloody_tongue bit_thru bit_through
    chewed_my_tongue chewed_up_my_tongue aura my_pants_are_wet lost_ten_minutes
  `,
  'not-seizure': `dog dogs cat vet warning strobe epilepsy epileptic_since seizure_meds my_aunt awareness asset property threw_a_fit throwing_a_fit cops_seized
    seized_my seize_the_day police_seized since_2019 since_2020 since_2021 since_2022 since_2023 since_2024 used_to as_a_kid years_ago first_aid
    seized_up engine free brother_has movie show perro perra gato gata veterinario cachorro cachorra cao chen chat veterine panico mascota pet puppy
    gatito so_i_watch exam not_since`,
  hallucinate: `
    halluc* haluc* hallusin* seeing_things seein_things see_things saw_things seeing_stuff seein_stuff see_stuff seeing_shit seein_shit hearing_things hearin_things
    hear_things hearing_stuff hearing_voices hearin_voices hears_voices hear_voices heard_voices shadow_people shadow_ppl delirious delirium delusional
    not_really_there arent_there aren_t_there aint_there isnt_there arent_real aint_real not_real dont_exist no_one_else_sees nobody_else_sees invisible
    walls_moving walls_are_moving walls_r_moving wall_is_moving walls_breathing walls_are_breathing hearing_music hearing_my_name people_in_the_walls
    picking_at_the_air picking_at_things swatting_at bugs_crawling bugs_on_me bugs_in_my_skin bugs_under_my_skin crawling_on_me ants_all_over bugs_all_over
    tripping_out screaming_at_the_wall formication the_bugs sees_bugs talking_to_the_wall talking_to_the_walls talking_to_the_tv talks_to_the_wall talking_to_nobody
    talking_to_himself_and people_in_the_closet people_in_the_room people_in_my_room men_in_the_room men_in_the_walls isnt_really_there dead_wife_is dead_mother
    stuff_moving things_moving things_crawling crawling_up_the_wall crawling_on_the_wall on_my_skin_that seeing_people sees_people see_people seeing_snakes
    seeing_spiders seeing_bugs seeing_rats sees_things sees_stuff sees_spiders sees_snakes sees_rats seeing_dead seeing_demons seeing_shadows hearing_people
    hears_people people_that_arent nobody_else_hears psychosis psychotic sees_somebody hearing_whispers wallpaper_is_moving floor_is_moving ceiling_is_moving
    talking_to_the_radiator people_outside_the_window people_watching_me bugs_in_my bugs_everywhere spiders_everywhere seeing_faces seeing_ghosts seeing_my_dead
    hearing_my_dead hearing_my_mom hearing_whispering hearing_someone hearing_sirens_that phantom paranoid_and tweaking_and_seeing wasnt_there werent_there
    wallpaper crawling_and talking_to_radiator kids_in_the_yard kids_in_the_room seeing_children talking_to_people_who
  `,
  senses: 'see sees seeing seein saw hear hears hearing hearin heard swatting picking talks talking talkin thinks swears grabbing',
  unreal: `bugs bug spiders spider snakes snake rats rat mice ants roaches worms insects shadows shadow voices voice demons demon devil ghosts ghost spirits
    faces dead_people dead_mother dead_father dead_mom dead_dad dead_wife dead_brother dead spots lights lamp wall walls ceiling the_air the_tv
    people_there people_who nobody_there no_one_there animals creatures little_people little_men angels figures music wallpaper radiator furniture
    carpet curtains toys closet`,
  confused: `confused confusion confusd disoriented delirious not_making_sense isnt_making_sense isnt_making_any_sense aint_making_sense dont_make_sense
    makes_no_sense making_no_sense talking_nonsense talking_crazy incoherent dont_know_who dont_know_where doesnt_know_who doesnt_know_where
    dont_know_what_year dont_know_what_day dont_know_his_name dont_know_her_name doesnt_know_his_name doesnt_know_her_name dont_recognize
    doesnt_recognize out_of_his_mind out_of_her_mind cant_think_straight cant_see_straight not_himself agitated combative dont_know_where_he
    dont_know_where_i doesnt_know_what_day doesnt_know_what_year forgot_his_name forgot_my_name thinks_its thinks_im_his out_of_his_head
    out_of_her_head talking_out talking_gibberish gibberish rambling not_making_any dont_know_the_day dont_know_us doesnt_know_us dont_know_me
    doesnt_know_me losing_my_mind out_of_my_head doesnt_know_her_own doesnt_know_his_own dont_know_his_own dont_know_her_own`,
  dts: 'dts d_t_s the_dts dt delirium_tremens delirium tremens the_horrors',
  vomit: `vomit* vommit* puke pukes puked puking pukin throw_up throws_up throwing_up throwin_up threw_up thrown_up throwed_up throwing_it_up dry_heav*
    heaving retching barf* hurl* upchuck*`,
  blood: 'blood bloody coffee_ground coffee_grounds bleeding black_stuff',
  nonstop: `nonstop non_stop cant_stop wont_stop cant_stop_puking every_10 every_hour every_few all_day all_night constantly constant so_hard everything
    20_times 30_times 10_times uncontrollabl* water hrs hours 14_hrs 12_hrs no_end since_monday since_tuesday since_wednesday since_thursday
    since_friday since_saturday since_sunday days goes_limp going_limp even_water`,
  'keeps-down': `keep_water_down keep_anything_down keep_nothing_down keep_nothin_down keep_food_down keep_it_down keep_fluids_down keep_liquids_down
    keep_gatorade_down keep_a_sip_down keep_even_water_down keep_down_water keep_down_anything keep_down_food kept_anything_down kept_nothing_down
    kept_nothin_down kept_water_down kept_food_down hold_water_down hold_anything_down hold_nothing_down hold_food_down hold_down_water
    keep_my_meds_down keep_any_water_down keep_any_food_down keep_ice_down keeping_anything_down keeping_nothing_down keeping_water_down
    keepin_nothin_down keep_anythin_down keep_shit_down stays_down stay_down staying_down stayin_down drink_water drink_anything eat_or_drink
    keep_sips_down keep_a_thing_down keep_ice_chips_down hold_nothin_down hold_any_water hold_fluids_down hold_liquids_down keep_pedialyte_down
    keep_soup_down kept_a_thing_down kept_fluids_down kept_food_or keep_food_or keep_water_or keep_any_liquids keep_any_fluids kept_food_in
    keep_food_in keep_anything_in keep_water_in kept_anything_in`,
  'no-fluids': `dehydrated dehydration dehydrating no_pee havent_peed hasnt_peed not_peeing havent_pissed cant_pee no_liquids no_fluids any_fluids
    stopped_drinking_any comes_right_back_up comes_back_up comes_right_up coming_right_back_up lips_cracked lips_bleeding eyes_sunk eyes_sunken
    sunken_eyes pee_is_brown piss_is_brown brown_pee dark_pee kidneys too_weak_to_walk too_weak_to_stand cant_stand_up cant_get_up_off
    crawling_to_the crawlin_to_the cant_stand eyes_yellow eyes_are_yellow yellow_eyes going_limp like_a_skeleton hes_limp even_ice_chips even_ice
    water_wont_stay wont_stay_down nothing_stays_down nothin_stays_down everything_comes_up everything_comes_back water_comes_back sips_come_back
    throw_up_water throwing_up_water puking_water puking_bile puking_green bile stomach_acid skin_and_bones cant_stand_anymore cant_get_up_anymore
    cant_even_get_up everything_i_drink_comes`,
  faint: `
    passed_out passing_out pass_out passin_out faint* blacked_out blacking_out blackin_out black_out collapse* fell_out fell_down fell_over fell_n fell_and
    lost_consciousness unconscious unresponsive woke_up_on hit_my_head hit_his_head hit_her_head see_double went_down_in dropped_in_the hit_the_floor saw_stars
    everything_went_black went_black seeing_stars fell_in_the fell_off_the keep_falling falling_down faint dropped_on_the black_out_every too_weak_to seeing_double
    collapsing
  `,
  chest: 'chest heart left_arm heartbeat ticker pacemaker',
  hurts: `hurt hurts hurtin hurting pain pains ache aches tight tightness pressure numb squeezing crushing sharp stabbing burning on_fire stomach`,
  racing: `racing racin race pounding poundin beating_fast beating_so beating_out going_crazy going_fast out_my_chest outta_my_chest out_of_my_chest
    palpitat* flutter* skipping wont_slow_down 130 140 150 160 170 180 200 through_the_roof going_off heart_rate blood_pressure heart_condition bp
    sky_high`,
  pressure: `blood_pressure bp heart_rate pulse_is palpitat* heart_condition endocarditis pancreas pancreatitis cirrhosis diabetic insulin covid pneumonia
    cant_breathe cant_catch_my_breath short_of_breath hard_to_breathe heart_attack stroke kidney kidneys liver_patient chest_pain chest_pains`,
  fever: 'fever fevers 103 104 105 temp_of feverish burning_up',
  pregnant: `pregnant pregnent pregnat pregant preg prego preggo preggers expecting im_expecting months_along weeks_along mo_along wks_along mos_pregnant
    with_child contraction* trimester baby_isnt_moving baby_not_moving baby_stopped_moving baby_aint_moving miscarr* due_date 28_wks 30_wks 33_weeks
    wks_preg weeks_preg postpartum third_trimester second_trimester first_trimester my_belly water_broke due_in weeks_pregnant months_pregnant
    newborn breastfeeding nursing just_had_a_baby just_gave_birth gave_birth 8_months_along baby_in_me baby_inside`,
  sick: 'sick sik ill siick get_well feel_like_shit cramp cramps cramping cramped puking',
  'dope-sick-words': `
    need_to_get_well gotta_get_well get_well need_2_get_well sick_as_a_dog so_sick im_sick too_sick woke_up_sick getting_sick gettin_sick get_sick sick_rn sick_n
    sick_and be_sick real_sick mad_sick hella_sick feeling_sick feel_sick being_sick sick_af bad_sick stay_sick im_so_sick keep_me_from_being_sick sick_today
    sick_again jonesing jonesin fiending feenin feening fiendin stay_well keep_me_well staying_well not_well get_straight dope_hungry get_right need_to_get_right
    sick_as_hell sick_as_fuck so_fucking_sick sick_and_need im_ill im_so_ill be_sick_tmrw gonna_be_sick in_rough_shape sick_without sick_w_out sick_from_not
    sick_off sick_since methadone_isnt_holding methadone_aint_holding dose_isnt_holding dose_not_holding dose_aint_holding dose_is_too_low not_holding_me
    isnt_holding_me aint_holding_me sick_waiting waiting_sick sub_isnt_working subs_arent_working sub_aint_working starting_to_get_sick fucked_up_without
    the_flu_x100 worst_flu feel_horrible feeling_it hell_week
  `,
  'ordinary-sick': `flu covid strep virus bug_going stomach_bug food_poisoning bad_chicken chinese_food bad_food cake called_in called_out calling_in call_in
    home_sick sick_day sick_days sick_of sick_and_tired bro sick_bro thats_sick sick_kid kids kid my_kid vet not_sick less_sick homesick carsick
    car_sick seasick morning_sickness sick_time sick_pay sick_leave sick_note sick_beat lovesick dog cat soup_kitchen chinese bruins sox pats celtics
    sick_shot bill hot_dog hot_dogs sushi tacos pizza chemo school a_cold bad_cold common_cold head_cold`,
  symptom: `sweat sweats sweating sweatin sweaty chills chill goosebump* goose_bumps gooseflesh runny_nose nose_running nose_is_running nose_wont_quit
    nose_wont_stop yawning yawnin sneez* the_runs the_shits shits diarrhea diahrea restless restless_legs creepy_crawlies crawling_out_of_my_skin
    crawlin_out_my_skin bones_hurt bone_in_my_body bones_ache achy aching body_aches cramps hot_n_cold hot_and_cold freezing_n_sweating cold_sweats
    legs_wont_stop legs_kicking legs_wont_quit legs_jumping puked puking vomiting throwing_up throwin_up feverish clammy`,
  'plain-symptom': `
    goosebump* goose_bumps gooseflesh runny_nose nose_wont_quit the_runs the_shits shits_n shits_and hot_n_cold freezing_n_sweating bones_hurt bone_in_my_body
    achy_all restless_legs legs_wont_stop legs_wont_quit legs_kicking creepy_crawlies got_chills cold_sweats crawling_out_of_my_skin crawlin_out_my_skin coming_down
    comedown feels_like_death feel_like_death this_is_hell day_1_no day_4_no sweating_thru sweating_through yawning_n sneezing_its chills shivering shivers
    hot_flashes cold_flashes hot_and_cold freezing_and_sweating legs_are_killing legs_hurt legs_wont_stay_still cant_get_comfortable cant_get_comfy
    tossing_and_turning skin_is_crawling skin_crawling skin_hurts hair_hurts my_whole_body_hurts everything_hurts body_aches body_hurts watery_eyes eyes_watering
    eyes_leaking yawning_so yawning_all cant_stop_yawning cant_stop_sneezing stomach_in_knots stomach_is_in_knots belly_cramps living_on_the_toilet
    cant_leave_the_toilet on_the_toilet_all pins_and_needles no_energy_day heebie_jeebies electric_shocks puke_bucket coming_down_hard coming_down_bad crash_is_bad
    crashing_hard crashed_off flu_of_my_life worst_flu like_the_flu_but flu_times hit_by_a_truck hit_by_a_bus how_long_does_this_last when_does_it_get_better
    when_does_this_end everything_aches aches_all im_hurting hurting_bad hurtin_bad jittery so_restless starting_to_feel_it start_to_feel_it no_appetite_day
    puddle_of_sweat drenched_in_sweat drenched soaked_in_sweat soaked_the_sheets soaked_my_sheets cant_get_warm cant_get_out_of_bed shits_are cant_eat
  `,
  'stopping-plan': `quit_drinking stop_drinking stopped_drinking quitting_drinking cutting_down_on_drinking cut_back_on_drinking drinking_less taper tapering wean
    weaning quit_cold_turkey need_a_drink get_off_methadone getting_off_methadone hangover_or is_it_ok_to_just_stop ok_to_stop_drinking safe_to_stop
    stop_drinking_on_my quit_on_my_own lil_shaky shaky_in_the_morning`,
  'no-drug': `cigarettes cigs cig smoking nicotine vape vaping zyn caffeine coffee sugar soda chocolate facebook tiktok instagram phone_was bank atm account
    acct card cash carbs weed ozempic juice tea game bread gluten bank_acct ate_my never_took be_kicking watch movie big_brother quit_smoking
    clean_syringes`,
  'long-ago': `years yrs ago months mos used_to back_in back_when in_2015 in_2016 in_2017 in_2018 in_2019 in_2020 in_2021 in_2022 in_2023 in_2024 in_2025 sober
    in_january in_february in_march in_april in_may in_june in_july in_august in_september in_october in_november in_december last_year last_spring
    last_summer last_fall last_winter last_month over_with are_over is_over im_good_now ok_now feeling_ok feel_great proud clean 9_times clean_date
    anniversary show hulu movie book watched netflix watchin watching`,
  slightly: `a_little a_lil lil little a_bit kinda kind_of sorta slightly tiny a_couple_times only_once but_ok feel_ok soup gatorade_down in_the_mornings
    keeping_water keep_water_down_ok`,
  worsens: `bad so_bad real_bad crazy hard so_hard uncontrollably cant_hold cant_stop wont_stop all_over whole_body full_body everything scary my_jaw
    like_a_leaf cant_write cant_sign`,
  'flu-like': `flu covid strep virus stomach_bug bug_going food_poisoning bad_chicken chinese_food bad_food chinese sushi pizza chemo not_sick morning_sickness
    cat dog hot_dog hot_dogs kid kids vet ate`,
  weather: `cold_out outside winter ac heat allergy allergies pollen hot_out degrees gym workout running sauna neve snow nieve calor frio_aqui gimnasio
    academia nesse_calor construccion bronquitis toser gases reflux piman`,
  without: 'no without w_o off since clean_off havent hasnt not dry kicking of_not cold_turkey out_of',
  'day-count': `day_1 day_2 day_3 day_4 day_5 day_6 day_7 day_one day_two day_three 1st_day first_day 2nd_day second_day 3rd_day third_day fourth_day hour_20
    hour_24 hour_30 hour_36 hour_48`,
  suffer: `bad sick weak crying hell rough like_garbage like_crap like_shit like_death tired shaky sweaty no_sleep cant_sleep miserable worse worst puked
    struggling hurting holding_on gonna_make_it dying`,
  'kick-aid': `
    imodium loperamide clonidine comfort_meds benadryl lucemyra lofexidine kratom gatorade_help hydroxyzine what_helps_with_the_legs helps_w_the_legs
    helps_with_withdrawal helps_w_withdrawals start_subs start_my_subs take_my_sub start_suboxone after_fent sub_too_early my_bottom
  `,
  'ran-out': `
    out out_of ran_out run_out running_out running_low last missed miss lost stole stolen closed no without didnt_have doesnt_have wont_fill wont_refill cut_me
    cut_my spilled none_left last_of only_got skipped weaning tapering taper missed_my_dose missed_dosing missed_2_days_at
  `,
  'ran-out-ok': `still_got got_a_refill got_my_refill got_2 got_3 im_ok im_good so_im_ok left_so pharmacy_messed refilled narcan needles bar_a the_bar
    off_suboxone_list list better`,
  'in-withdrawal': `withdrawal withdrawals withdrawl withdrawls widrawal widrawals withdraws withdrawing withdrawin withdrawling w_d w_ds wds dopesick dope_sick
    dopesickness drug_sick fent_sick junk_sick jonesing cold_turkey detoxing detoxin precips precipitated precipitating kicking kickin the_kick kick
    coming_off comin_off came_off rls paws tranq_sick pill_sick alcohol_withdrawal precip_from precip_so precip_withdrawal kicking_it_cold
    kicked_cold detoxing_at detoxing_myself self_detox home_detox rapid_detox tapering_off tapering_down in_detox_at_home white_knuckling
    white_knuckle going_cold_turkey`,
  'calm-past': `over_thank are_over is_over was_awful used_to havent_had went_to graduated 9_times i_work_at_a never_took twice_before stay_stopped not_sick
    feeling_great ok_now feel_great works_at show hulu movie seen_dopesick watching heavy taught scared_of_getting wanna_quit ot_loss no_withdrawals
    no_withdrawal`,
  'quit-verb': `stopped quit off came_off coming_off comin_off cut_off gave_up got_off get_off jumped_off dropped tapering weaning last_used last_use last_dose
    last_shot last_hit havent_used havent_had_any`,
  body: `jaw tongue teeth hands legs arms eyes heart chest body muscles fingers skin guts brain vision skull back legs_gave tremors arm feet`,
  urgent: '911 hospital er emergency ambulance dangerous danger die dying scared scary emt icu wont_go kill_me safe_to',
  'detox-danger': 'alcohol_seizure alcohol_seizures alcoholic liver jaundice last_time_i_stopped last_time_i_quit every_time_i_stop',
  'soft-symptom': `anxious cant_sleep no_sleep havent_slept lightheaded light_headed heart_goin_fast cant_eat headache weak nervous irritable depressed tired dizzy
    nauseous`,
  'using-it': 'using used use usin a_bag a_shot anything_in_me stuff',
  explode: 'explode bust stop jump jumping jumpin fluttering weird hammering thumping skips flying burst giving_out beating racing',
  nights: 'nights night days day weeks',
  'weeks-along': `12_weeks 14_weeks 16_weeks 18_weeks 20_weeks 22_weeks 24_weeks 26_weeks 28_weeks 30_weeks 32_weeks 34_weeks 36_weeks 38_weeks 12_wks 16_wks
    20_wks 24_wks 26_wks 28_wks 30_wks 32_wks 34_wks 36_wks 38_wks wks_along`,
  keep: 'keep keeps keepin keeping kept hold holding get',
  fluid: `down_water water_down food_down liquids_down fluids_down gatorade_down anything_down nothing_down soup_down ice_down pedialyte_down a_sip
    a_thing_down`,
}
