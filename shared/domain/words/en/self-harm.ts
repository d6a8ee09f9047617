/** English words of the wish to die and of self-harm: what is wished, how, what is left behind. */
import type { Senses } from '../senses.ts'

export const selfHarm: Senses = {
  suicide: `
    suicid* suisid* suicde* sucid* suacid* sewerslide unaliv* kms s_word selfharm* self_harm* selfinjur* self_injur* noose psych_ward_for_trying
    end_my_own_life blow_my_brains blow_his_brains blow_her_brains brains_out eat_a_bullet eat_my_gun bullet_in_my_head bullet_in_my_brain
    killin_myself do_myself_in off_myself offing_myself neck_myself delete_myself kill_urself kill_yourself kill_ur_self offed_himself
    offed_herself hang_it_up_for_real attempted_to_take killed_myself stringing_myself string_myself_up hang_up_in drown_in_the_bathtub
    end_up_dead_by jump_in_the_river jump_in_the_ocean drive_off_the_bridge drive_into_the_river jump_off_something off_the_tobin off_the_zakim
    off_a_bridge off_a_roof gonna_od_on od_on_purpose carbon_monoxide kys ktms drink_myself_to_death drinking_myself_to_death
    drink_himself_to_death starve_myself_to_death inject_air injecting_air shot_of_air
  `,
  kill: `
    kill kills killing killin killed kil kll hang hangs hanging hangin hanged hung shoot shoots shooting shootin shot drown drowning drowned
    strangle strangling choke stab stabbing stabbed electrocute suffocate murder smother off end unalive overdose od cutting
  `,
  self: `
    myself my_self mysef himself him_self herself her_self themself themselves themselfs theyself theirself hisself ourselves my_own_self
    me_self myselff meself
  `,
  'no-harm-self': `
    foot feet shaving shaved cooking cooked cleaning kitchen knife_slipped onion onions potatoes stove oven grease coffee iron curling work job
    dog cat glass accidentally by_accident bike fence dishes limits some_slack free cutting_board wood
  `,
  die: 'die dies dying dyin dye diee dead croak perish rip pass_away be_gone cease_to_exist expire dieing',
  'to-die': `
    to_die until_i_die til_i_die till_i_die so_i_die so_ill_die so_i_could_die so_i_can_die literally_die just_die rather_die go_die finally_die
    let_me_die lemme_die
  `,
  wish: `
    want wants wanted wanting wanna wana wnt wnat wannna wannaa ready rather prefer deserve deserves decided decide choosing chose tryna
    trying_to tried_to meant_to planning_to intend_to fixing_to wishing_to longing_to determined_to begging_to rdy craving love_to like_to
    need_to planning_on plan_on plans_to
  `,
  'hope-i': `
    hope_i hope_im hopes_i hopin_i hoped_i wish_i wishing_i wished_i wish_id pray_i praying_i prayed_i pray_to hope_to praying_to wish_it
    wish_that_i hope_that_i hope_this praying_for hope_the hope_it want_it_to want_this_to want_the wish_they hoping
  `,
  'kills-me': `
    kills_me kill_me end_me ends_me takes_me take_me finishes_me finish_me kills_him kills_her shoot_me run_me_over stab_me put_me_out_of
  `,
  alive: `
    live livin living alive exist existing existin be_here_on_this be_in_this_world be_on_this_earth be_on_earth be_on_this_planet
    wake_up_anymore survive see_tomorrow see_another_day go_on_like_this go_on_living going_on_living keep_living keep_on_living continue_living
    carry_on_living go_on_anymore
  `,
  'lives-where': 'in at with near on there by off up around next here_anymore',
  'be-here': 'be_here b_here be_around on_this_earth on_this_planet in_this_world being_here',
  waking: 'wake wakes waking wakin woke woken wakeup come_back comin_back',
  never: 'dont dnt didnt not never nvr wont aint wouldnt without no_more',
  'end-verb': 'end ends ending endin ended finish finishing take takes taking takin took taken over done',
  'my-life': 'my_life his_life her_life their_life this_life life_for_good own_life mylife life_anymore',
  'end-it': `
    end_it ending_it endin_it finish_it end_things end_this finishing_it make_it_stop_for_good end_me out_permanently go_to_heaven
    going_to_heaven go_home_to_jesus
  `,
  'done-living': `
    done_living done_livin done_with_life done_with_this_life done_with_my_life done_wit_life done_w_life tired_of_living tired_of_life
    tired_of_livin sick_of_living sick_of_life sick_of_being_alive tired_of_being_alive over_life done_being_alive exhausted_from_living
    life_shit give_up_on_life giving_up_on_life gave_up_on_life hate_being_alive hate_living wish_i_was_dead wish_i_were_dead no_will_to_live
    lost_the_will_to_live lost_my_will_to_live done_existing tired_of_existing stop_existing stop_being_alive
  `,
  harm: `
    hurt hurting hurtin hurts harm harming harmed burn burned burning burnt cut cuts cutting cuttin slice sliced slicing scratch scratched
    scratching carve carved punish punishing injure do_something_to did_something_to do_smth_to do_sumn_to do_sth_to do_things_to starve
    starving bang_my_head hit do_to doing_to
  `,
  cut: 'cut cuts cutting cuttin slit slitting slits slice sliced slicing slashed slash carve carved carving opened_up razor razored',
  body: 'wrist wrists wirst arm arms leg legs thigh thighs vein veins throat skin neck stomach',
  'cut-idiom': `
    been_cutting cutting_again keep_cutting keeps_cutting started_cutting start_cutting cut_again cut_too_deep cut_deep cut_so_deep did_it_deep
    cutting_to_feel my_cuts fresh_cuts went_over_the_vein back_to_cutting relapsed_on_cutting relapsed_cutting urge_to_cut urges_to_cut
    want_to_cut wanna_cut cut_to_feel hides_her_cuts wrists_bandaged bandaged_wrists wrists_wrapped did_his_wrists did_her_wrists did_my_wrists
  `,
  blade: 'razor razors blade blades razorblade box_cutter boxcutter knife scissors exacto',
  gun: 'gun guns pistol rifle shotgun revolver glock 9mm 9_mm firearm handgun bullet bullets 38_special 38_caliber',
  'gun-use': `
    in_my_hand in_my_lap in_my_mouth in_his_mouth in_her_mouth to_my_own_head to_his_head to_her_head to_my_temple my_head loaded next_to_me
    in_front_of_me on_myself on_me on_himself thinking_about_it think_about_it about_the_gun looking_at going_to_it sitting_w_it by_the_bed
    on_the_bed on_the_table under_my_pillow under_the_pillow and_im_thinking goodbye use_it sitting_with a_note wants_to_die out_the_shed
    out_of_the_safe took_the_rifle took_his_gun took_the_gun took_a_gun and_he_left in_the_truck in_the_car trigger bought cemetery grave drawer
    closet keep crying locked his_own alone_with
  `,
  rope: 'rope ropes belt sheet bedsheet cord noose dog_leash shoelace shoelaces',
  'rope-use': `
    tied tie ready tonight neck broke up closet ceiling beam pipe tree woods basement attic bought got hung hanging in_the_car hand shower_rod
    doorknob door doorhandle bedpost rod rafters
  `,
  hanging: `
    found_her_hanging found_him_hanging found_them_hanging hanging_from found_hanging hung_herself hung_himself stood_on_the_chair
    standing_on_the_chair standing_on_a_chair stood_on_a_chair kick_the_chair kicked_the_chair is_hanging hes_hanging shes_hanging
    hang_up_in_his hang_up_in_her
  `,
  ledge: `
    bridge tobin zakim roof rooftop ledge railing rail tracks overpass cliff platform balcony quarries bourne sagamore braga the_edge
    top_of_the_garage top_of_the_parking parking_structure cliffs 10th_floor 15th_floor waterfall quarry
  `,
  'stand-at': `
    on at off standing sitting stood sat laid lay climbed over under front_of edge side_of top_of to_the looking_down going_to walked_to
    drove_to by thinking_about think_about bout parked wrong_side roof_of
  `,
  jump: `
    jump jumps jumping jumpin jumped jmp step_in_front stepping_in_front step_off leap throw_myself throwing_myself climb_over let_go drive_off
    drive_into driving_into walk_into walked_into_traffic crash_my_car crash_on_purpose
  `,
  'jump-idiom': `
    gonna_jump going_to_jump im_jumping want_to_jump wanna_jump finna_jump bout_to_jump about_to_jump will_jump hell_jump shell_jump
    thinking_of_jumping thinking_about_jumping thinkin_about_jumpin thinkin_bout_jumpin tell_me_to_jump told_me_jump told_me_to_jump should_jump
    ima_jump jump_off jumped_off jumping_off jumpin_off ill_jump step_in_front_of stepping_in_front_of jump_in_front_of jumping_in_front_of
    walk_in_front_of walking_in_front_of walked_into_traffic walk_into_traffic lay_on_the_tracks laid_on_the_tracks laid_down_on_the
    lay_down_on_the throw_myself_off throw_myself_in talk_me_down drive_into_a_wall drive_into_a_tree drive_into_a_pole drive_off_the
    drive_off_a let_go_of_the_wheel let_go_the_wheel with_the_car_on with_the_engine_on with_the_car_running with_engine_on in_the_garage_with
    not_swim_back walk_into_the_ocean walk_into_the_river walk_into_the_water get_hit_by_a hit_by_a_bus hit_by_a_train hit_by_a_truck toaster
    on_a_ledge on_the_ledge over_the_railing over_the_rail wrong_side_of_the out_the_window out_a_window crash_my_car_into drive_my_car_into
    drove_into_a ran_my_car_into jump_from jumping_from
  `,
  poison: 'bleach drano antifreeze rat_poison clorox rubbing_alcohol drain_cleaner windex ammonia',
  drank: 'drank drink drunk drinking swallowed swallow took ate chug chugged downed',
  'all-pills': `
    took_all_my took_all_of_my took_all_the took_a_bunch_of taking_all_of take_them_all take_em_all takin_all took_the_bottle whole_bottle
    swallowed_all swallow_all took_my_whole took_a_handful took_em took_them all_of_em all_of_them all_my_meds all_my_pills all_the_pills
    took_the_whole_thing_of take_all_my taking_all_my
  `,
  'pills-ready': `
    pills_lined lined_up counted counting saved_up saving_up saving_my saved_my stashed hoarding hoarded stockpile stockpiled stockpiling enough
    hid hidden her_pills his_pills in_front_of_me on_the_table in_my_hand dug_em_out got_the_pills have_the_pills got_pills have_pills bag_ready
    set_out laid_out
  `,
  meds: `
    pills pill meds med medication tylenol methadone methadones insulin takehomes take_homes tablets bottle xanax benzos percs bundle bag stash
    dope fent pillz
  `,
  'on-purpose': `
    purposely on_purpos onpurpose purposefully intentionally intentional deliberate deliberately meant_to meant_it i_meant knowing_it
    knew_it_was_too_much purpose
  `,
  accident: 'accident accidental accidently accidentally mistake',
  'hurt-done': `
    od oded ods odd oding overdose overdosed overdosing took cut burn burned did do doing stop stopped quit swallowed drank crashed hit tried
    walked let used insulin meds ate arms hurt
  `,
  letter: 'note notes letter letters video_for_my',
  wrote: 'wrote write writes written writing wrot left leaving leave leaves made',
  'should-let': `
    should_let should_of_let shoulda_let shouldve_let should_have_let let_me lemme leave_me shoulda_left should_of_left shouldve_left
    should_have_left why_didnt_they_let wish_they_let stay let_them_let
  `,
  'bring-back': `
    bring_me_back brought_me_back narcaned_me narcanned_me save_me saved_me saving_me revive_me revived_me narcan waking_me_up wake_me_up
    woke_me_up bring_me_bak dragged_me_back call_911_for_me found_me find_me finds_me
  `,
  'should-not': `
    dont never shouldnt should_not wish_they_didnt wish_they_hadnt wish_nobody wish_no_one dnt why_did why_they why_didnt hope_nobody wish_that
    hate_that sorry_they mad_they nobody_should nobody_better no_one_should
  `,
  'hate-woke': `
    hate_that_i_woke hate_i_woke mad_i_woke mad_that_i_woke hate_waking_up upset_i_woke disappointed_i_woke pissed_i_woke wish_i_didnt_wake
    wish_i_hadnt_woke wish_i_never_woke wish_i_had_not_woken sorry_i_woke mad_i_survived hate_that_i_survived wish_i_didnt_survive
    wish_i_hadnt_survived mad_im_alive hate_that_im_alive should_have_died shouldve_died should_of_died shoulda_died should_be_dead
    shouldve_been_dead should_of_been_dead supposed_to_die supposed_to_be_dead meant_to_die wanted_to_die finally_dead stay_dead left_me_dead
    wish_i_died wish_i_had_died wish_it_killed_me wish_it_took_me wish_it_was_me_dead
  `,
  'not-live': `
    nothing_to_live nothing_left_to_live nothin_to_live nothin_left_to_live nothing_2_live no_reason_to_be_alive no_reason_to_stay
    no_reason_to_be_here reason_not_to aint_worth_it_living worth_living not_worth_it_anymore point_of_living point_in_living point_to_living
    point_of_being_alive point_of_life point_being_alive reason_to_live reason_to_keep_living reason_to_stay_alive reason_to_wake point_wakin
    point_waking only_reason_im_alive only_thing_keeping_me_alive only_thing_stopping_me dont_deserve_to_live dont_deserve_to_be_alive
    life_is_not_worth life_isnt_worth life_aint_worth nothing_keeping_me_here
  `,
  god: 'god lord jesus gawd heavenly_father allah christ',
  'take-me': 'take_me takes_me taking_me took_me call_me_home calls_me_home come_get_me take_us let_me_go bring_me_home',
  attempt: 'attempted attempts attempt attempting',
  'attempt-at': `
    last_attempt my_attempt first_attempt his_attempt her_attempt second_attempt third_attempt attempted_again attempted_last attempted_twice
    attempted_before attempted_sunday tried_to_die trying_to_die tryna_die tried_it_last tried_again_last almost_did_it nearly_did_it
    got_close_last_night the_od_was_me_trying tried_to_od try_to_od tried_to_end tried_before trying_to_od finally_did_it too_late_i_did_it
    chickened_out
  `,
  'do-it': 'do_it doing_it did_it done_it go_through_with_it go_thru_with_it going_through_with_it still_might goin_thru_wit_it',
  'do-it-idiom': `
    gonna_do_it_tonight about_to_do_it_when id_do_it ways_to_do_it do_it_do_it hell_do_it shell_do_it still_want_to_do_it i_was_about_to_do_it
    was_gonna_do_it was_going_to_do_it doing_it_now last_text_doing_it finally_did_it too_late_i_did_it im_about_to_do_it ill_finally_do_it
  `,
  plan: 'plan plans plann',
  'plan-idiom': `
    i_know_how_and_when picked_the_day picked_a_day picked_a_date chose_the_day chose_a_date date_picked set_a_date the_day_i_die plan_a plan_b
    my_own_terms by_my_own_hand have_the_means got_the_means easiest_way_to_go quickest_way_to_go painless_way ways_to_die way_to_die how_to_die
    would_it_be_quick will_it_hurt_if last_night_alive last_day_alive last_day_on_earth last_night_on_earth my_last_night tonights_the_night
    tonight_is_the_night picked_a_spot picked_the_spot spot_picked picked_out_a_spot picked_a_place chose_a_spot picked_a_bridge last_nite_alive
    last_nite_on_earth my_last_nite
  `,
  'safe-self': `
    safe_with_myself safe_w_myself safe_by_myself safe_from_myself keep_myself_safe keeping_myself_safe trust_myself_with trusted_around_my
    trust_myself_around trust_myself_tonight trust_myself_alone trust_myself_rn safe_alone_with_myself safe_in_my_own_head safe_in_my_head
    hide_my_pills hide_my_meds take_my_gun take_my_pills_away take_the_gun_away hold_my_meds hold_my_pills hide_the_knives what_i_might_do
    what_im_gonna_do_to what_ill_do_to what_i_could_do_to
  `,
  voices: 'voice voices demons demon devil satan the_tv',
  'voice-says': 'say says said tell tells telling told saying tellin sayin screaming whispering',
  'next-time': 'next_time nxt_time this_time the_next_one last_one',
  'own-dead': `
    be_dead already_dying be_alive_next be_alive_by be_alive_for be_alive_tomorrow be_alive_friday wont_be_alive not_be_alive not_gonna_be_alive
    by_the_time_you by_the_time_u im_dead_by when_im_dead after_im_dead once_im_dead find_my_body finds_my_body find_me_dead finds_me_dead
    found_me_dead who_finds_me gonna_find_me theyll_find_me if_i_died if_i_was_dead if_i_were_dead if_i_die if_i_were_gone better_off_dead
    better_dead easier_to_die dying_would_be_easier easier_dead death_would_be guess_ill_die my_own_death goin_off_the_bridge
    going_off_the_bridge aint_scared_to_die not_scared_to_die not_afraid_to_die in_a_coffin in_my_coffin six_feet_under in_my_grave
  `,
  'better-off': `
    better_off better_without better_of bettr_off happier_without fine_without better_if_i easier_if_i easier_without better_w_o off_w_o
    happier_if_i better_place_without
  `,
  'without-me': `
    without_me w_out_me w_o_me if_i_wasnt if_i_werent if_i_was_gone if_i_were_gone if_i_died if_i_was_dead when_im_gone if_i_didnt_exist
    if_im_gone
  `,
  heaven: `
    heaven heavn up_there other_side paradise in_the_sky promised_land see_my_mama_soon soon_be_with join_her join_him join_them glory
  `,
  'dead-one': `
    mom mama mother mommy dad daddy father brother sister son daughter baby husband wife him her grandma nana friend boy granny kid angel
  `,
  'with-the-dead': `
    be_with_him be_with_her be_w_him be_w_her be_with_them be_w_my be_with_my_baby go_be_with be_with_my_mom be_with_my_son be_with_my_brother
    be_with_my_daughter be_with_my_husband be_with_my_wife be_with_my_dad be_with_my_sister join_him join_her join_them join_my join_you_in
    who_passed see_my_mama_soon see_my_mom_soon see_you_soon_mom with_her_soon with_him_soon see_him_soon see_her_soon go_with_him go_with_her
  `,
  'od-wish': `
    od_on_purpose ods_on_purpose hot_shot hotshot do_enough take_enough use_enough shoot_enough enough_to_kill_me enough_this_time
    do_it_right_this_time one_big_shot one_last_shot last_shot_ever next_bag this_bag let_the_dope let_myself_od dope_do_what
    praying_for_a_bad_batch looking_for_the_batch hoping_its_a_bad_batch want_that_batch batch_thats_killing batch_thats_been_killing
    hope_its_fent hoping_its_fent hope_its_all_fent hope_its_strong hope_its_laced bad_batch_for_me
  `,
  finality: `
    never_wake never_wakes not_wake dont_wake dont_come_back not_come_back be_done its_over it_over for_good forever last_one be_the_last
    for_real kills_me kill_me end be_over
  `,
  'talk-out': 'talk_me_out talk_me_down stop_me_from someone_stop_me somebody_stop_me talk_him_down',
  'hyper-context': `
    embarrass* laugh* cringe cringing funny hilarious hungover hangover heat humid homework math dmv traffic commute meeting boss shift monday
    mondays leg_day gym squats bruins pats celtics yankees ref ump lmao lmfao starving hungry burger pizza coffee tacos wings donut sandwich
    spicy ice_cream bored boredom shoes outfit cute concert battery charger phone_died phone_is phone_about my_phone car_died plant plants fish
    hair dye_my brownies cake cold_af mosquito mosquitos scale_of stairs workout landlord_is overtime exam finals allergies lol_just
  `,
  prevention: `
    awareness hotline_number crisis_text walk training trainings class film movie show episode netflix song songs lyrics book album game squad
    doors documentary podcast anniversary news article statistics prevent* prevenc* prevans* marcha caminata caminhada wings formation fomasyon
    klas traffic transito trafik september setembro
  `,
  goodbye: 'goodbye good_bye goodbyes goodby gudbye farewell peace_out see_you_on_the_other bye_forever godbye',
  bye: 'bye byee goodbye peace_out so_long',
  'last-text': `
    last_time_we_talk last_time_you_hear last_time_u_hear last_time_youll_hear last_time_ill_text final_message final_text last_thing_i_say
    last_words last_time_im_texting hear_from_me_again hear_from_me_after hear_from_me_anymore wont_hear_from_me by_the_time_you_read
    by_the_time_u_read by_the_time_you_get by_the_time_u_see this_is_prob_the_last my_last_text my_last_txt my_last_message my_last_msg
    probably_my_last last_text_from_me last_message_from_me last_message_ill last_text_ill last_text_doing last_text_ever prob_my_last
    the_last_youll the_last_u this_is_the_last
  `,
  belongings: `
    stuff things clothes guitar dog cat keys watch jewelry tools tv xbox ps5 car truck bike necklace ring bed savings records collection pets
    puppy birds everything spot chain sneakers jordans boots hat bible money meds cards furniture
  `,
  'gave-it': `
    gave_my gave_away gave_all_my gave_his gave_her giving_my giving_away giving_all gives_away give_my_stuff give_away_my gave_me_his
    gave_me_her gave_me_all gave_us_his gave_us_her giving_his giving_her giving_out gives_his gives_her give_my_dog give_my_cat who_gets_my
    who_wants_my wants_my_stuff can_have_my take_my_dog take_my_cat give_my_bed give_my_spot give_my_place
  `,
  'look-after': `
    take_care_of takes_care_of taking_care_of look_after looks_after lookafter watch_out_for care_for feed_my feed_the take_my raise_my takes_my
  `,
  pet: 'dog cat kids kid son daughter baby boys girls pets tyler mom mother puppy babies children',
  'if-happens': `
    if_anything_happens if_something_happens if_sumthin_happens if_anything_ever_happens in_case_something_happens if_im_gone when_im_gone
    after_im_gone if_i_go if_im_not_around if_something_happened if_i_dont_make_it once_im_gone just_in_case_something
  `,
  burden: `
    burden burdens dead_weight deadweight in_the_way waste_of_space waste_of_oxygen waste_of_air waste_of_life waste_of_time_on_me
    wasting_ur_time_on_me mouth_to_feed mouths_to_feed dragging_everyone_down problem_soon drag_everyone taking_up_space takin_up_space
    ruin_everything ruin_everyones hurt_everybody hurt_everyone let_everyone_down let_everybody_down burdening
  `,
  'nobody-minds': `
    would_anybody would_anyone will_anyone will_anybody does_anybody does_anyone nobodyll who_would not_one_person anyone_even
    how_long_til_someone how_long_til_anyone how_long_til_u how_long_before_someone how_long_before_anyone how_long_til_you nobody no_one noone
    nobodys
  `,
  mind: `
    notice miss care cares remember know cry mourn come_to_my find_me funeral missed noticed love loves loved need needs visit visits cared
    worry grieve attend show_up look_for find_out check_on
  `,
  'no-mind': `
    nobody_would_notice nobody_would_miss nobody_would_care nobody_would_even nobody_will_miss nobody_will_notice no_one_would_miss
    no_one_would_notice no_one_would_care no_one_would_even nobody_cares_if nobody_cares_about_me no_one_cares_about_me nobody_cares_anyway
    no_one_cares_if would_anybody_miss would_anyone_miss would_anyone_notice would_anybody_notice would_anyone_care would_anybody_care
    would_anybody_come would_anyone_come who_would_miss who_would_care nobody_needs_to_remember nobody_needs_me forget_me forget_i_existed
    someone_would_find_me til_u_notice til_you_notice before_anyone_notices before_anyone_finds my_funeral bury_me my_own_funeral who_gets_my
    my_obituary no_one_left nobody_left alone_in_this_world all_alone_in_the_world
  `,
  disappear: `
    disappear dissapear disapear vanish fade_away not_exist not_be_here slip_away slipping_away fading go_away_forever cease_existing dissappear
    erase_me erase_myself stop_existing
  `,
  numb: `
    numb empty hollow dead_inside nothing_inside void shell ghost lifeless just_existing just_exist already_dead like_im_dead gone_in_my_head
  `,
  'tired-of-all': `
    tired_of_it_all tired_of_everything tired_of_life tired_of_living tired_of_fighting tired_of_this_life tired_of_trying tired_of_being_here
    tired_of_being_tired tired_of_me tired_of_myself tired_of_people tired_of_hurting tired_of_pain tired_of_all_of_it tired_of_all_this
    tired_of_this_shit tired_in_my_bones tired_in_my_soul sick_of_it_all sick_of_everything sick_of_myself sick_of_me over_it_all
    over_everything so_over_it done_with_everything done_with_it_all so_done im_done_fr im_just_done done_fighting done_trying
    tired_of_struggling exhausted_of not_sleepy_tired soul_tired tired_down_to had_enough_of_life had_enough_of_it_all had_enough_of_everything
    enough_of_this_life so_tired_of_this not_another_day another_night_like want_it_to_stop want_it_all_to_stop make_it_stop make_it_all_stop
    want_the_pain_to_stop want_the_pain_to_end want_it_to_be_over want_it_over ready_for_it_to_be_over over_with almost_over soon_be_over
    wont_hurt_no_more wont_hurt_anymore want_peace want_quiet forever_quiet just_rest rest_forever finally_rest
  `,
  'cannot-go-on': `
    cant_do_this_anymore cant_do_this_no_more cant_do_it_anymore cant_do_it_no_more cant_take_it cant_take_this cant_take_anymore
    cant_take_no_more cant_keep_doing_this cant_keep_going cant_go_on cant_do_life cant_do_this_life cant_do_another cant_anymore
    cant_keep_living cant_live_like_this cant_live_with cant_handle_it_anymore cant_handle_this_anymore cant_keep_fighting cant_fight_anymore
    cant_fight_no_more cant_cope cant_see_a_way dont_want_to_keep_going dont_wanna_keep_going dont_think_i_can_do dont_think_i_can_make_it
    dont_think_ill_make_it dont_know_how_much_longer dunno_how_much_longer how_much_longer_i_can how_much_more_i_can cant_hold_on cant_hang_on
    barely_holding_on holding_on_by rope_end end_of_my_rope end_of_the_rope end_of_the_line end_of_the_road im_breaking breaking_point
    too_much_to_take i_cant_i_cant cant_even_cry cant_get_out_of_bed havent_left_bed havent_left_my_bed didnt_get_out_of_bed wont_get_up
    wont_get_out_of_bed stopped_caring stop_caring dont_care_anymore dont_care_no_more dont_care_what_happens gave_up giving_up give_up
    i_quit_on quit_on_life quit_on_all no_fight_left out_of_fight no_strength_left nothing_left nothin_left nothing_to_lose nothin_to_lose
    out_of_reasons lost_everything lost_it_all too_far_gone lost_cause cannot_go_on can_not_go_on cant_take_the_pain cant_stand_the_pain
    cant_bear givin_up cannot_do_this cannot_take cannot_keep cant_go_no_more cant_live_no_more unable_to_go_on
  `,
  'no-point': `
    whats_the_point what_is_the_point wats_the_point wuts_the_point what_the_point no_point dont_see_the_point dont_see_a_point
    dont_see_the_sense dont_see_why dont_see_a_reason what_for why_bother why_even_bother why_try why_even_try why_do_i_keep why_keep why_go_on
    nothing_matters nothin_matters nothing_even_matters doesnt_matter_anymore dont_matter_anymore dont_matter_no_more wont_matter
    none_of_it_matters pointless meaningless nothing_to_look_forward nothing_left_to_look what_difference_does nothing_helps nothing_works
    nothing_will_help
  `,
  'no-hope': `
    no_hope hopeless no_future no_other_way way_out never_gets_better never_get_better never_gonna_get_better wont_get_better
    not_gonna_get_better no_light losing_hope lost_hope lost_all_hope no_tomorrow no_exit want_out cant_fix_it too_bad_to_fix no_more_chances
    screwed_up_everything screwed_everything_up ruined_everything ruined_my_life life_is_over lifes_over life_was_a_mistake trapped
  `,
  'no-need': `
    wont_need wont_be_needing wont_b_needing dont_need_it_where dont_need_them_anymore not_gonna_need not_going_to_need no_need wont_be_needin
    wont_ned aint_gonna_need where_im_going where_im_goin wont_have_to_text wont_have_to_worry dont_have_to_worry_about_me no_longer_need
  `,
  'no-more-of': `
    number phone longer where_im_going where_im_goin anymore appt appointment appointments bed spot em them it text_me ever after_tonight
    after_this rent_money follow_up
  `,
  'not-around': `
    wont_be_with_you doubt_ill_be doubt_ill_make_it dont_see_myself dont_see_me_making wont_make_it_to wont_make_it_past make_it_to_30
    make_it_to_25 be_gone_soon ill_be_gone i_will_be_gone gonna_be_gone when_im_gone after_im_gone once_im_gone if_im_gone leaving_soon
    going_away_for_good not_coming_back never_coming_back wont_come_back not_comin_back one_of_these_days_i wont_see_me_again wont_see_xmas
    wont_see_christmas wont_be_a_problem wont_bother_you_again wont_bother_yall wont_be_bothering after_tonight i_wasnt_here if_i_wasnt_around
    if_i_disappeared ok_not_waking
  `,
  'tell-love': `
    tell_my tell_everyone tell_everybody tell_them tell_him tell_her tell_ma tell_mom tell_all tell_people tell_the_kids let_my
  `,
  'love-sorry': 'love_them love_you_all love_u_all im_sorry i_loved i_tried i_am_sorry i_love i_luv i_said_goodbye bye',
  'sorry-all': `
    sorry_for_everything sorry_for_everthing sorry_4_everything sorry_everyone sorry_everybody im_so_sorry_for sorry_to_everyone
    sorry_to_everybody forgive_me_for_everything sorry_for_all_of_it sorry_for_it_all sorry_for_what_im sorry_for_being sorry_to_whoever
    sorry_to_her sorry_to_him
  `,
  'thanks-all': `
    thanks_for_everything thank_you_for_everything thank_u_for_everything thx_for_everything thanks_for_trying thank_you_for_trying
    thanks_for_all_you thanked_me_for_everything thanks_for_being_there thanks_4_everything thanks_for_caring were_kind were_nice_to_me
    was_nice_knowing been_real nice_knowing_you nice_knowing_yall good_to_me take_care_of_yourselves take_care_of_urselves take_care_yall
    take_care_everyone take_care_of_each_other love_you_all love_yall_all
  `,
  papers: `
    my_will a_will affairs in_order life_insurance paid_everybody_back paid_everyone_back paid_off_everyone paid_off_everything all_square
    square_before returned_everything cleaned_my_whole cleaned_the_whole so_nobody_has_to not_leave_a_mess passwords_written
    wrote_down_my_passwords funeral_paid burial paid_for_my_funeral kids_papers my_last_wishes who_gets_my who_he_wants_to_have
  `,
  'should-be-me': `
    should_have_been_me should_of_been_me shouldve_been_me shoulda_been_me should_be_me me_not_him me_not_her me_instead_of why_not_me
    wish_it_was_me wish_it_were_me wish_it_had_been_me take_me_instead wasnt_supposed_to_make_it not_supposed_to_be_here shouldnt_be_here
    shouldnt_be_alive guilty_for_surviving guilty_i_survived why_did_i_live why_did_i_survive why_i_survived why_i_lived why_am_i_still_here
    why_am_i_still_alive why_am_i_alive why_im_still_here why_im_still_alive why_im_alive why_god_keeps_me why_does_god_keep
    why_they_brought_me_back why_they_saved_me why_did_they_save_me me_a_favor no_favor_bringing
  `,
  'never-born': `
    never_born never_been_born wasnt_born wasnt_even_born not_been_born shouldve_never_had_me should_have_never_had_me shouldnt_have_had_me
    never_existed was_a_mistake mistake_being_born should_never_have_been_born
  `,
  'no-care-if': `
    dont_care_if dont_even_care_if dont_give_a_fuck_if dont_give_a_shit_if dgaf_if idc_if i_dont_care_whether doesnt_matter_if wouldnt_mind_if
    wouldnt_care_if wouldnt_be_mad_if be_ok_if be_fine_if be_ok_with_not be_ok_not be_fine_not rather_not_wake worst_thing_if be_the_worst_thing
    not_care_if couldnt_care_less_if be_happy_if say_thanks stopped_caring_if half_hoping half_hope kinda_hope kind_of_hope part_of_me_hopes
    part_of_me_wants part_of_me_hoped thats_ok thats_okay
  `,
  'i-die': `
    i_die i_died i_live i_wake i_make_it i_od i_overdose it_kills_me it_kill_me fent i_dont_wake i_didnt_wake waking_up i_go i_went
    happens_to_me i_never_wake come_back i_get_hit a_truck_hit_me a_bus_hit_me
  `,
  'if-i-go': `
    if_i_go_i_go when_my_times_up its_my_time my_time_is_up my_time_is_coming my_time_to_go time_to_go_home if_it_kills_me_it if_i_die_i_die
    if_i_die_so_be whatever_happens_happens aint_scared_of_dying not_scared_of_dying not_afraid_of_dying not_afraid_to_die dying_doesnt_scare
    dont_fear_death death_dont_scare ready_to_go made_peace_with made_my_peace at_peace_with calm_now feel_calm feels_peaceful weirdly_peaceful
    feel_so_peaceful i_decided done_deal whatever_happens_to_me home_home im_goin_home_to ready_to_see ready_to_meet made_my_decision
    made_the_decision decision_is_made
  `,
  'sleep-forever': `
    sleep_forever sleep_for_ever sleep_4ever sleep_and_never sleep_and_not sleep_n_not sleep_n_never sleep_for_a_long_time sleep_for_a_year
    sleep_for_years sleep_for_a_long_long sleep_and_dont sleep_till_forever stay_asleep long_sleep never_wake_up not_wake_up_ever
  `,
  'dark-thoughts': `
    dark_thoughts dark_place real_dark its_dark dark_head bad_thoughts those_thoughts thoughts_are_back thoughts_again scary_thoughts
    bad_place_in_my_head bad_place_mentally bad_head_space bad_headspace head_is_a_bad my_head_is_not_safe something_stupid somethin_stupid
    sumn_stupid smth_stupid do_something_bad do_something_i_cant something_i_cant_take_back hurting_yourself_question question_about_hurting
    safety_question crossed_my_mind think_about_it_sometimes think_about_it_a_lot sometimes_think_about_it shouldnt_be_alone_rn
    shouldnt_be_left_alone not_safe_alone scared_of_tonight scared_of_myself afraid_of_myself scare_myself scared_of_my_own
    scared_of_my_thoughts darkness_is demons_are_loud drowning_in_it dark_again my_mind_is_dark is_it_peaceful its_peaceful_when
    wonder_what_its_like_to is_heaven_real god_forgives_ppl god_forgive_me_if is_there_a_hell hurt_to_die when_you_die after_you_die
  `,
  worthless: `
    worthless useless garbage trash a_waste piece_of_shit good_for_nothing failure loser nothing_but_a_problem not_worth_saving
    dont_deserve_help dont_deserve_to_be_here dont_deserve_it dont_waste_narcan dont_waste_ur dont_waste_your give_my_spot stop_wasting
  `,
  'i-am': 'im i_am feel feeling',
  'hate-self': `
    hate_myself hate_my_self hate_me hate_who_i_am hate_my_life hate_this_life hate_life hmu_no hate_being_me hate_what_ive_become
    cant_stand_myself disgusted_with_myself disgust_myself fml_fr hate_that_im_alive hating_myself
  `,
  'lost-one': `
    cant_live_without_him cant_live_without_her died_with_her died_with_him half_of_me_died no_life_without dont_see_why_since after_she_died_i
    after_he_died_i since_she_died_i nothing_without_him nothing_without_her world_without_him world_without_her
  `,
  'have-plan': 'got_a_plan have_a_plan has_a_plan made_up_my_mind made_my_mind_up',
  'end-all': `
    end_it_all ending_it_all endin_it_all end_everything end_all_this end_all_of_it check_out_for_good checking_out_for_good end_it_tonight
    ending_it_tonight end_it_now end_it_4_good leave_this_world leaving_this_world leave_this_earth exit_this_world meet_god meet_my_maker
    go_be_with_god end_me end_my_suffering end_my_pain end_the_pain_for_good bring_it_to_an_end
  `,
  said: `
    done i_cant hopeless worthless numb empty trapped who_cares pointless a_waste im_so_sorry bye slipping_away fading so_tired
    tired_of_everything nothing_left i_quit i_surrender broken useless im_nothing alone_forever i_give_up im_tired giving_up its_over it_is_over
    over_it fuck_life fuck_my_life too_much lost sinking drowning depressed
  `,
  'in-hand': `
    in_my_hand in_my_hands in_hand in_his_hand in_her_hand in_front_of_me next_to_me in_my_lap on_my_lap to_my_neck to_my_wrist on_my_wrist
    to_my_throat around_my_neck beside_me in_my_pocket right_here here_with_me by_my_side on_my_arm to_my_arm at_my_wrist at_my_throat
    against_my
  `,
  'left-crying': `
    left crying locked drove_off wont_answer isnt_answering not_answering disappeared ran_out walked_out gone alone quiet missing goodbye
  `,
  soon: 'soon almost nearly not_long wont_be_long any_day_now before_long tonight',
  over: 'over rest resting peace sleep_forever end ends ending free stop_hurting hurt_no_more wont_hurt no_more_pain',
  envy: 'envy jealous_of lucky wish_i_was_with im_jealous',
  'the-dead': 'dead_people the_dead didnt_wake_up never_woke passed died gone at_peace',
  survived: 'survived survive woke woken alive still_breathing still_here made_it living opened_my_eyes lived surviving',
  sorrow: `
    hate hated mad angry upset disappointed unfortunately sadly regret pissed sucks_that wish_i_hadnt damn_it_i sorry_i cursed bummed
    annoyed_that
  `,
  'someone-else': `
    someone_else somebody_else somebody_who_wants someone_who_wants a_person_who_wants someone_worth another_person someone_that_wants
    ppl_who_want people_who_want
  `,
  spend: 'give save use spend waste help_someone bed spot narcan',
  cry: 'crying cry cried sobbing cryin bawling weeping',
  'all-day': `
    all_day every_night every_day all_night everyday nonstop for_days cant_stop since_yesterday all_the_time for_weeks for_no_reason 24_7
  `,
  'life-word': 'life living existence lyfe',
  'life-bad': `
    pointless meaningless shit sucks hate worthless nothing hell hopeless unbearable hard_to_live too_much_for_me ruined over waste joke_to_me
    torture miserable not_for_me no_meaning
  `,
  fail: `
    failed fail let_down letting ruined ruin ruining hurt hurting destroyed disappointed disappoint wrecked messed_up fucked_up screwed burned
  `,
  everyone: 'everyone everybody everything all_of_them my_kids my_mom my_family them_all',
  guilt: `
    my_fault forgive_myself cant_live_with_what blame_myself guilt_is guilt_eating live_with_myself live_with_that live_with_this_guilt
    its_on_me_he_died i_killed_him they_said_i_killed dont_deserve_forgiveness ashamed_of_myself so_ashamed_of shame_is_too
  `,
  reach: 'make_it see live_to last reach be_here_for be_around_for be_alive_for turn get_to survive be_at',
  later: 'xmas christmas new_year new_years next_year birthday thanksgiving summer spring 25 30 40 21 18 winter easter morning old_age',
  'find-me': 'find_me finds_me found_me find_us find_my_body finds_my_body find_my_corpse found_me_first find_me_first',
  finder: `
    maid landlord cops cleaning_lady fast who tomorrow morning my_mom my_kids to_her dead manager janitor someone_will hope_nobody hope_somebody
    hope_someone not_my
  `,
  'this-time': 'this_time next_time tonight now_i_will',
  succeed: 'fail mess_it_up mess_up screw_up screw_it_up do_it_right get_it_right make_sure made_sure no_mistakes nobody_finds',
  'only-way': `
    only_way only_option no_other_way no_other_option nothing_left best_thing easiest_thing answer solution better easier fastest rather
  `,
  'look-down': `
    looking_down look_down staring_down staring_at_the_water looking_at_the_water see_the_water looking_over view calling_me calls_me
  `,
  'die-soon': `
    die_tonight dying_tonight die_today die_tomorrow die_this_week dead_by gonna_be_dead be_dead_tomorrow die_on_friday die_now die_soon_and
    about_to_die_by die_right_here die_friday die_sunday ill_die_before die_tonite
  `,
  'left-note': `
    left_a_note left_note left_the_note left_my_note left_notes left_a_letter left_letters suicide_note goodbye_letter goodbye_letters
    goodbye_note wrote_a_note wrote_my_note wrote_the_note wrote_a_goodbye wrote_the_letters wrote_my_letters wrote_goodbye writing_my_note
    writing_a_note writing_goodbye wrote_everyone_a left_a_video wrote_my_last note_is_on letter_is_on note_on_my note_on_the
  `,
  'took-it-all': `
    took_it_all took_all_of_it took_everything i_took_them i_took_em took_them_already took_em_already swallowed_them already_took_them
    taking_them_now took_em_all took_them_all
  `,
  'police-kill': `
    suicide_by_cop cops_shoot_me cops_to_shoot cops_kill_me police_shoot_me cop_shoot_me police_to_shoot make_the_cops cops_to_kill
  `,
  tired: 'tired sick done through over exhausted fed_up worn_out finished tierd drained bored_of weary enough',
  'of-all': `
    of_everything of_it_all of_life of_living of_all_of_it of_people of_hurting of_pain of_this_life of_this_world of_being of_existing of_me
    of_myself of_this_shit of_all_this with_life with_everything with_it_all with_this_life with_this_world with_living fighting trying to_fight
    to_try to_keep_going of_struggling of_suffering of_waking_up of_breathing of_pretending of_surviving of_feeling with_all_of_it of_hiding
  `,
  'living-word': 'living life being_alive existing existence this_world livin',
  'die-inf': 'dying die be_dead',
  absent: `
    wont_be_here wont_be_around wont_b_here wont_b_around aint_gonna_be_here aint_gonna_be_around not_gonna_be_here not_gonna_be_around
    not_going_to_be_here not_going_to_be_around not_be_around
  `,
  outgrown: 'bath church old_clothes goodwill savers walk doesnt_fit dont_fit wash allergic',
  'weary-context': `
    landlord noise construction alarms printer puzzle crossword housing_list winter snow jury_duty exams fantasy sox heat cold traffic homework
    weather boss neighbor neighbors
  `,
  'kill-himself': 'kill_himself kill_herself kill_themself',
  'o-clock': 'am early oclock 5 6 7 8 4 sunday before alarm to_this',
  'no-longer': 'anymore no_more any_longer ever no_longer nomore',
  'pills-strong': `
    lined_up counted counting_out saved_up saving_up stashed hoarding hoarded stockpiling stockpiled saving_my saved_my been_saving put_aside
    hiding set_out laid_out
  `,
  'do-it-later': `
    gonna_do_it_when gonna_do_it_after ill_do_it_when when_everyones_asleep once_everyones_asleep as_soon_as_everyones already_did_it
    ill_have_done_it gonna_try_again try_it_again gonna_go_through_with gonna_finish_it planning_how thinking_how_to_do been_googling
    googling_how googled_how looked_up_how researching_how looking_up_ways how_many_would_it how_many_pills how_much_would_it_take
    how_much_would_kill how_many_tylenol lethal_dose enough_to_kill how_long_does_it_take_to_die finish_the_job finishing_the_job
  `,
  gas: `
    turned_the_gas turned_on_the_gas gas_on gas_oven head_in_the_oven bag_over_my_head plastic_bag_over bag_on_my_head exhaust hose_in_the
    carbon_monoxide charcoal car_running_in garage_with_the_car set_myself_on_fire gasoline_on_myself light_myself bathtub_with_the_toaster
    jumped_in_front walked_into_the_road lay_in_the_road laid_in_the_road stood_in_the_road in_the_middle_of_the_highway let_go_of_the_wheel
    freeze_to_death_on_purpose let_the_cold
  `,
  'saved-him': `
    talked_me_off pulled_me_off took_me_down_from got_me_down stopped_me_from_jumping cops_pulled_me firemen_got_me psych_ward psych_hospital
    psych_unit psych_hold sectioned section_12 pink_slipped 72_hour_hold suicide_watch
  `,
  'guilty-of-it': `
    its_what_i_want thats_what_i_want i_want_that_one i_meant_for_it hoping_it_was_fent hoping_it_was_the wanted_it_to_be_the_last
    make_sure_its_the_last let_the_dope last_one_to_be_the_last nobody_can_save lock_so_nobody
  `,
  'no-future': `
    dont_book_me dont_schedule_me dont_make_plans dont_plan_on_me dont_expect_me dont_wait_for_me dont_save_me_a dont_text_tomorrow
    wont_see_another not_long_for_this not_gonna_last wont_last_long dont_have_long not_much_longer wont_make_old_bones dont_plan_on_getting_old
    live_to_see wont_get_that_far dont_think_that_far no_more_birthdays if_i_make_it_to_monday if_i_make_it_that_far if_im_still_here
    if_im_still_around wherever_i_end_up around_to_see around_by_the around_much_longer see_the_weekend see_next_week idk_if_ill_be
    not_sure_ill_be dont_know_if_ill_be dont_know_if_ill_make_it not_sure_ill_make_it may_not_be_here might_not_be_here might_not_make_it
    cant_see_past dont_see_past
  `,
  'others-minus-me': `
    deserve_a_better_mom deserve_a_better_dad deserves_a_better deserve_better_than_me better_mother better_father get_over_it theyd_get_over
    shed_get_over people_get_over wont_be_a_problem problem_solved_if one_less_problem less_of_a_problem wont_be_in_the_way easier_for_everyone
    easier_on_everyone doing_everyone_a_favor do_everyone_a_favor a_favor_to_everyone world_would_be_better world_is_better be_relieved
    be_happy_im_gone they_deserve_better if_i_was_never if_i_just_disappeared if_it_wouldve_been_easier been_easier_if would_be_easier_if
    easier_if_they
  `,
  'alive-by-rote': `
    just_existing just_surviving going_through_the_motions on_autopilot dead_man_walking dead_woman_walking walking_dead_inside
    waking_up_is_the_worst hate_mornings_now still_here_unfortunately unfortunately_still alive_unfortunately waiting_to_die
    waiting_for_it_to_end waiting_my_turn my_turn_next counting_the_days_til_im only_here_for_my only_here_because_of still_here_for_my
    only_reason_im_here only_alive_cause only_alive_because staying_alive_for staying_for_my lived_enough lived_long_enough had_my_time
    served_my_purpose kids_are_grown_they nothing_left_for_me nobody_left_for_me
  `,
  'off-switch': `
    turn_my_brain_off turn_off_my_brain shut_my_brain_off shut_off_my shut_it_all_off turn_it_all_off switch_off wish_i_could_stop_existing
    stop_the_noise make_my_head_stop quiet_my_head make_the_voices_stop sleep_through_life
  `,
  'dead-thought': `
    think_about_death think_about_dying thinking_about_death thinking_about_dying thinking_bout_death thinkin_about_death dream_about_dying
    dreaming_about_dying dreamt_i_died dream_im_dead what_happens_after_you what_happens_when_you_die imagine_my_funeral picture_my_funeral
    wonder_what_dying wonder_whats_after fantasize_about_dying obsessed_with_death looking_at_my_pills looking_at_the_pills stare_at_my_pills
    stare_at_the_river stare_at_the_water staring_at_the_water staring_at_the_river sat_on_the_bridge walk_by_the_tracks walking_by_the_tracks
    edge_of_the_platform edge_of_the_roof stand_too_close looking_at_old_pics dont_wear_a_seatbelt dont_test_it_anymore stopped_testing
    god_forgot god_gave_up god_hates_me god_doesnt_want_me god_take_this think_of_dying thinking_of_dying think_of_death thinking_of_death
  `,
  'love-last': `
    wanted_to_say_i_love told_my_kids_bye told_everyone_goodbye told_everybody_i_love called_everyone_i_love called_everybody_to_say
    say_goodbye_to saying_goodbye_to wanted_to_say_bye wanted_to_say_thanks wanted_to_thank_you remember_me_as remember_me_how dont_remember_me
    tell_him_i_forgive tell_her_i_forgive be_good_for_grandma be_good_to_your never_forget_i_love let_me_go_in_peace it_was_nice
    it_was_good_knowing good_knowing_you picked_out_who who_i_want_to_have so_they_have_it nice_knowing_u hug_my_kids kiss_my_kids kiss_the_baby
  `,
  'give-mine': `
    you_can_have_my can_have_my_stuff wont_need_my give_it_to_my keep_my_stuff if_anyone_wants_my who_wants_my take_care_of_my_dog
    watch_my_dog_for_good paid_everybody paid_off_my returned_everything cleaned_out_my_room deleted_all_my_socials feels_good_to_not_leave
  `,
  low: `
    cold_inside alone_in_the_world so_alone so_lonely so_empty broken crushed defeated drowning suffocating sinking numb_inside dead_inside
    nothing_inside nothing_at_all no_feelings hopeless helpless so_low real_low too_low depressed so_depressed depressed_again
  `,
  'out-word': `
    out over peace quiet rest sleep_forever silence relief escape to_end to_stop to_let_go to_give_up to_fade to_leave_this to_quit_everything
    to_go_home_now to_be_gone to_be_done to_not_exist nothing not_to_feel to_not_feel
  `,
  until: 'until til till so_that so_i',
  'stop-living': `
    my_heart_stops my_heart_gives i_dont_wake im_gone im_dead it_kills_me nothing_left_of_me i_die i_pass_out_for_good i_stop i_go i_disappear
    it_takes_me i_cant_wake
  `,
  'family-all': 'mom ma mama dad kids everyone everybody yall son daughter baby to_all family guys',
  sin: 'a_sin sin_to go_to_hell will_god god_forgive forgives_me forgive_suicide burn_in_hell unforgivable',
  'hates-me': `
    hates_me hate_me despises_me sick_of_me tired_of_me ashamed_of_me done_with_me gave_up_on_me given_up_on_me forgot_about_me
    turned_their_back left_me_behind want_me_gone wants_me_gone wants_me_dead want_me_dead against_me
  `,
  'self-neglect': `
    left_bed left_my_bed left_the_bed leave_my_bed gotten_out_of_bed get_out_of_bed got_out_of_bed showered left_my_room left_the_room
    left_the_house get_up brushed_my_teeth
  `,
  stare: `
    stare staring looking look sitting_with think thinking thinkin thought obsessed eyeing been_near walking_by walk_by eyes_on lookin starin
    starring watching
  `,
  means: `
    pills bridge gun rope tracks river knife razor blade noose my_meds bottle_of water train ledge closet stash cliff overpass roof
  `,
  number: `
    10 12 15 20 25 30 40 47 50 60 100 90 a_whole a_bunch fifteen twenty thirty all_of the_rest_of handful half_a_bottle entire whole_bottle
  `,
  'pill-word': `
    pills pill percs percocets percocet tylenol xanax meds klonopin seroquel methadones gabas advil benadryl trazodone ambien tabs
  `,
  'feel-nothing': `
    feel_nothing feel_anything feelings_gone no_feelings not_feel feel_like_nothing feel_like_dying feel_like_giving feel_like_a_burden
    feel_like_a_ghost feel_like_im_already feel_like_trash feel_worthless feel_hopeless
  `,
  'let-go': `
    let_go letting_go give_in slip_under go_under sink stop_trying stop_fighting surrender time_to_go its_time my_time ready_to_go gotta_go_now
    on_my_way_out check_out checking_out cash_out tap_out tapping_out clock_out bow_out punching_out
  `,
  'cut-self': 'cut_myself burned_myself',
  'stopped-meds': `
    i_stopped_eating quit_my_insulin stopped_my_insulin skipping_my_insulin skipped_dialysis stopped_dialysis quit_dialysis quit_taking_my
    stopped_taking_my stopped_takin_my not_taking_my refuse_treatment
  `,
  'did-it-all': `
    russian_roulette one_in_the_chamber round_in_the_chamber one_bullet pulled_the_trigger it_jammed safety_off goodbye_cruel_world
    finish_what_i_started finished_the_job shouldve_finished finish_the_job stabbed_myself rocks_in_my_pockets stop_my_heart stops_my_heart
    heart_to_stop suicide_clause knife_to_her_wrist knife_to_my_wrist knife_to_my_throat knife_to_my_own razor_to_my blade_to_my shot_himself
    shot_herself his_phone_is_off_and_he welfare_check_on dead_by_morning gone_by_morning by_sunrise read_about_me see_me_on_the_news
    tell_them_it_was_on no_narcan_for_me dnr let_me_rot leave_me_dead stayed_under stay_under not_gonna_miss_this wont_miss_this_time
    second_times_the_charm get_it_right_this_time todays_the_day today_is_the_day bled_out bleed_out bleeding_out blood_everywhere_i last_high
    overdose_on_purpose meant_to_die od_and_not_come sleep_and_never to_never_wake leave_me_blue leave_me_on_the_floor leave_me_laying
  `,
  unseen: `
    i_dont_belong dont_belong_here dont_belong_anywhere i_dont_matter i_never_mattered im_invisible nobody_sees_me no_one_sees_me im_a_mistake
    im_poison im_a_disease im_toxic_to im_cursed everything_i_touch everyone_i_touch worlds_better_without world_better_without take_me_instead
    shoulda_took_me shouldve_took_me shouldve_taken_me god_shouldve dont_cry_for_me dont_be_sad_when dont_come_looking dont_look_for_me
    pray_for_my_soul god_forgive_me forgive_me_lord play_at_my_funeral tired_of_waking hate_waking_up hate_mornings dont_want_tomorrow
    tomorrow_doesnt_come no_tomorrow_for cant_face_another cant_face_tomorrow one_more_day_of at_my_limit cant_pretend faking_it faking_being_ok
    losing_the_fight losing_my_will losing_the_battle find_a_reason sleep_through_the_rest checked_out_already already_checked_out ok_with_dying
    okay_with_dying fine_with_dying at_peace_with_dying passwords_are key_is_under leave_the_key rent_is_paid food_for_a_week enough_food_for
    cancel_my_prescriptions nothing_feels_real nothing_feels_good whats_it_all_for whats_left_for_me no_place_for_me no_place_in_this_world
    not_made_for_this not_meant_for_this_world not_built_for_this_world wasnt_made_for_this i_dont_want_any_of_it dont_want_much_of
    dont_want_anything_anymore nothing_to_wake_up_for nobody_to_live nothing_makes_me_happy used_to_be_somebody
  `,
  'with-him': 'with w him her relationship lease call meeting contract early',
  toy: 'nerf water_gun toy buyback jumped_the glue massage bb staple',
  'to-sleep': 'sleep asleep slp',
  bath: 'bathroom bathtub tub shower locked_in toilet bedroom_with',
  'kill-me': 'kill_me killme kill_us unalive_me put_me_down_like put_me_out_of_my_misery finish_me_off hang_me drown_me',
  threatens: `
    wants_to want_to gonna gon going_to goin_to finna tried_to trying_to tryna will would could might hell shell theyll itll he she him they
    threatened threatens threatening threatening_to said_hed bf dad husband is_gonna to
  `,
  reflex: 'let_myself letting_myself make_myself making_myself let_himself let_herself force_myself_to',
  'kill-inf': 'die bleed drown od overdose starve freeze fall_off stop_breathing waste_away',
  'harm-me': `
    hurt_myself hurting_myself hurtin_myself harm_myself harming_myself cutting_myself burning_myself burn_myself hitting_myself punching_myself
    starve_myself starving_myself punish_myself scratch_myself hurt_my_self hurts_herself hurting_herself cutting_herself hurts_himself
    hurting_himself cutting_himself do_something_to_myself
  `,
  back: 'back bac_k together around',
  night: 'night nights nite nites midnight 2nite',
  deep: 'deep deeper deeply bad_this_time too_far',
  bleed: 'blood bleed bleeding bleeds bled bleedin bloody stitches',
  saved: 'saved save_up saving stash stashed hoarded kept',
  time: 'time tym moment day',
  allow: 'let lets letting allow',
  'then-self': 'then_me then_myself then_himself then_herself then_him_self and_then_me n_then_me',
}
