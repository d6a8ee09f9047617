/** English words of using alone: taking a drug, being by oneself, wanting it, getting it. */
import type { Senses } from '../senses.ts'

export const alone: Senses = {
  'use-now': `
    use using usin usng uses used usingg shoot shooting shootin shoots shot_up shooting_up shoot_up fix fixing fixin slam slamming slammin bang banging bangin
    bang_it inject injecting inject_myself snort snorting sniff sniffing smoke smoking smokin smokes relapse relapsing relapsed get_high getting_high gettin_high
    gets_high high get_loaded getting_loaded get_lit get_well boot booting booting_up do_a_shot do_a_line doin_a_line doing_a_line do_a_bag doin_a_bag doing_a_bag
    do_a_bump do_one do_some doing_some do_this_bag do_this_shot do_my_shot doing_my_shot do_the_whole did_a_shot did_a_line did_a_bag did_the_whole doing_dope
    doin_dope do_dope do_it doin_it doing_it did_it do_this hit_it hit_this hitting_it hit_the_pipe hitting_the_pipe about_to_hit bout_to_hit push_it push_off
    tie_off tied_off cook_up cooked_up cooking_up cook_it dose dosing redose redosing speedball speedballing popping_these pop_these pop_some nod nodding doing_fent
    do_fent does_fent does_crack doing_crack doing_coke rip_it ripping_it blast blasting load_up loaded_it take_a_hit take_a_bump hit_a_bowl light_up chase chasing
    foil doing_more do_more another_shot another_bag bump mixing_xans bender the_shot that_shot tiny_bit about_to_fix using_in_5 take_a_bunch testing_a_lil a_line
    put_narcan_on_me doing_em doing_one another_one going_in_now pills_by_myself start_using im_using but_im_using quick_line a_quick_line quick_shot getting_lit
    hacer_la tying_off
  `,
  'by-self': `
    alone alne aloen by_myself by_mysef by_my_self by_himself by_herself by_hisself by_themself by_themselves by_my_lonesome lonesome my_lonesome solo lone_wolf
    all_alone just_me only_me me_myself its_just_me on_my_own on_his_own on_her_own myself nobody_here nobody_around nobody_there nobody_home nobodys_home
    no_one_here no_one_around no_one_home no_one_there nobodys_here noone_here noone_around no_ones_here no_ones_home no_one_is_here nobody_is_here nobody_else
    no_one_else nobody_with_me no_one_with_me not_with_anyone no_one_to_use_with nobody_to_use_with nobody_knows no_one_knows nobody_to_spot no_one_to_spot
    no_one_to_narcan no_people theres_nobody there_is_nobody home_alone everyones_asleep everybodys_asleep everyone_is_asleep everyone_left everybody_left
    no_one_checks empty_house house_is_empty without_anyone isolated privacy in_private in_secret no_company unsupervised no_spotter nobodys_around no_ones_around
    single_occupancy im_solo if_im_solo no_one_to_give no_one_to_hit_me one_with_me no_one_to_use not_with_any left_me_alone no_one_would_find nobody_would_find
    before_anyone_gets goes_to_bed goes_to_sleep kids_are_asleep ma_goes wife_is_asleep in_front_of_ppl in_front_of_people see_me_use seeing_me_use buddy_left
    girl_left do_not_disturb no_one_knows_where nobody_knows_where in_peace loner hermit in_the_dark no_using_buddy no_buddy my_buddy_died its_me_and me_and_this
    me_and_my me_and_a its_me_n just_me_n just_me_and i_got_nobody got_nobody have_nobody nobody_can_know no_one_can_know my_mom_dont_hear nobody_hears alon
  `,
  'locked-in': `
    door_locked doors_locked locked_the_door lock_the_door locking_the_door door_is_locked locked_in lock_myself locks_himself locks_herself locked_in_my
    locked_in_the chair_against with_the_door_locked door_shut door_closed behind_a_locked lights_off hide hiding hidden sneak sneaking sneak_off under_the_blanket
    hole_up holed_up barricaded blinds_closed phone_off locked_myself_in locked_myself_up locked_up_in_my chair_against_the
  `,
  'hidden-place': `
    bathroom toilet restroom stall shower tub garage basement cellar attic closet car truck whip van tent motel hotel room_8 inn airbnb woods alley under_the_bridge
    bridge rooftop stairwell stairs parking_lot parking_garage porta porta_john porta_potty squat trap abandoned abandoned_house shed rest_stop park beach cemetery
    grave laundry_room staff_bathroom cab dorm driveway reservoir laundromat lot behind_the library_bathroom bedroom storage_closet storage locker dumpster river
    dock porch bus_stop starbucks dunkins mcdonalds gas_station walmart target bathroom_stall outside_work at_work outside_my_job
  `,
  kit: `needle needles rig rigs works syringe syringes spoon pipe stem cooker tourniquet kit foil a_gram gram grams bundle bundles bag bags bagg
    finger_of_dope point stash dope fent fentanyl heroin crack meth coke blues speedball a_shot a_line half_g eightball 8ball ball percs xans goods
    gear product stuff it_cooked it_ready a_small_shot small_shot first_shot shot bars handful pills dose spoons lines powder bowl pookie straw
    lighter`,
  'at-it': `
    in_my_hand in_hand in_my_arm ready loaded cooked hot going_to_use in_front_of_me on_the_table on_my_lap about_to set_up drawn_up drawed_up lined_up tied_off
    is_in starting needle_ready tying_off
  `,
  spotter: `stay_on_the_phone stay_on_w stay_on_with stay_on_the_line stays_on_the_phone stay_w_me stay_with_me stay_on stays_on on_the_phone_when
    on_the_phone_while on_the_phone_w watch_me spot_me spotter text_me_in text_me_after call_me_in check_on_me check_in_on_me check_in_10
    if_i_dont_text if_i_dont_answer if_i_dont_respond if_i_dont_reply if_i_dont_write if_you_dont_hear if_u_dont_hear send_someone send_somebody
    count_with_me see_if_im_alive before_and_after be_on_the_phone sit_with_me talk_to_me_while keep_me_company never_use_alone_number
    never_use_alone_line that_line_that stay_on_line make_sure_im_alive make_sure_i_dont_die make_sure_i_wake if_something_happens
    stay_on_the_phone_w stays_on_the_phone_with on_the_phone_when_i that_stays_on narcan_me hit_me_w_narcan hit_me_with_narcan give_me_narcan
    no_narcan narcan_myself call_911_if if_i_go_out if_i_fall_out somebody_knows someone_to_know wanted_someone_to_know letting_someone_know
    let_someone_know just_letting`,
  'about-to': `about_to bout_to abt_to abt_2 bout_2 abuot_to boutta bouta fixing_to fixin_to finna gonna goin_to going_to gunna gna gon ima imma
    getting_ready_to gettin_ready_to ready_to in_a_min in_5 in_5_min in_5_mins in_a_minute in_10 right_now rn now this_second tonight tonite 2nite
    anyway anyways again tryna fixin starting_now any_second in_a_sec about_2`,
  'uses-alone': `use_alone uses_alone using_alone usin_alone used_alone used_by_myself use_by_myself using_by_myself uses_by_himself uses_by_herself use_solo
    using_solo always_alone always_by_myself always_solo always_do_it_solo do_it_solo do_it_alone did_it_alone like_to_be_alone_when only_use_alone
    yup_alone yes_alone yeah_alone yea_alone back_at_it_alone`,
  'not-alone': `never_use_alone never_using_alone dont_use_alone not_use_alone dont_ever_use_alone stopped_using_alone dont_use_by_myself used_to_use_alone
    used_to_use_by_myself wasnt_by_myself wasnt_alone not_alone wont_use_alone quit_using_alone no_more_using_alone didnt_use_alone
    nobody_should_use_alone shouldnt_use_alone sticker slogan hotline_poster motto i_learned poster flyer training group_talked use_alone_anymore`,
  'still-does': `but im_about bout_to about_to gonna tonight tonite anyway but_i_am here_we_are to_use well_its usually i_do i_always rn right_now number`,
  'no-use': `computer laptop app website laundry washer dryer microwave bathroom_key restroom_key shower_code wifi toilet_paper ebt food_stamps charger
    the_word cane walker basketball hoops pool game xbox movie cook_dinner cooking homework sing singing eat eating dinner cigs cigarettes cigarette
    weed joint blunt vape coupon voucher the_wifi last_stamp stamp stamps my_ebt the_gym scanner translator the_line naloxone narcan_on glasses mask
    boots`,
  kin: 'kids kid dog cat netflix movie baby peaceful lonely_is homework laundry shelter_is voicemail',
  getting: `gonna_pick_up going_to_pick_up about_to_pick_up bout_to_pick_up wanna_pick_up want_to_pick_up might_pick_up picking_up_rn picking_up_tonight
    picked_up_today picked_up_tonight im_picking_up dont_pick_up_tonight caved_and_picked cop_some bout_to_cop about_to_cop going_to_cop gonna_cop
    go_cop on_my_way_to_cop copping copped copped_today just_copped scored just_scored score_some to_score re_upped reupped re_up got_some_new
    got_some_stuff just_bought_some just_bought_a_bag go_buy going_to_buy gonna_buy_some my_guy see_my_guy calling_my_guy my_dealer the_dealer
    my_plug the_plug plug_just waiting_on_my_man meet_my_guy the_dope_man dope_spot headed_to_lawrence to_lawrence methadone_mile going_to_get_it
    go_get_it go_get_one outside_his_house he_sells new_batch know_a_guy got_bags 2_bags bag_in_my holding_and holdin holding_n im_holding
    got_it_in_my got_it_on_me threw_out_my_kit out_my_kit staring_at_a_bag sitting_here_w_it sitting_with_it sitting_w_it delivery_of the_spot_is
    walking_past_the_spot got_a_bag_in got_a_bag_n bag_in_my_pocket it_in_my_pocket my_dealer_is going_to_get_one get_one_tonight old_works the_ave
    old_corner my_old_corner getting_some_later sitting_on_my_dresser`,
  slip: `
    slip slipping gonna_slip relapse relapsing relapsed relaps fall_off falling_off back_out back_out_there mess_up_tonight messed_up_and_used gonna_mess_up
    throw_it_away throw_it_all throw_away_my use_tonight using_tonight use_so_bad want_to_use wanna_use gonna_use might_use going_to_use im_gonna_use about_to_use
    thinking_about_using thinking_of_using think_about_using feel_like_using urge_to_use used_today used_last_night used_last_nite i_used_again used_again get_high
    getting_high gettin_high fucked_up_tonight so_fucked_up treating_myself get_numb numb_out gonna_numb not_feel_tonight need_to_get_well gotta_get_well
    go_get_well craving cravings jonesing fiending fiendin itching_to white_knuckling cant_hold_out might_not_be_good dont_trust_myself wont_make_it_through_tonight
    just_this_once one_last_time one_more_time just_one_more only_a_little fighting_it fuck_it_im hurting_for one_wont_hurt im_itchy itchy_tonight first_one_in
    slipped_up
  `,
  'hint-use': `when_i_use while_i_use how_i_use when_i_get_high when_i_do_it where_i_do_it he_still_uses still_use use_at_home i_use_at mostly_use like_to_use
    uses_in_his use_in_my uses_when i_use_in see_me_use watch_me_use around_when_i_use be_with_when number_u_call number_you_call lose_tolerance
    tolerance only_snorting snort_or_smoke should_i_snort how_much_should_i_do plans_w_myself no_one_would_know nobody_would_know wont_answer_tonight
    might_not_answer phone_off_tonight turning_my_phone_off dont_come_over left_alone_tonight place_to_myself got_a_room got_a_motel
    alone_in_this_motel at_the_motel quiet_house in_his_room_all u_know_how_that_goes you_know_how_that_goes u_know_what_that_means you_know_why
    you_know_what_that_means money_in_my_pocket leaving_the_program walked_out_of_the left_the_program apartment_to_myself house_to_myself`,
  'not-slip': `relapse_prevention relapse_dream relapse_rate relapse_group dream group prevention permission_slip slip_and slipped_on ice slippers pink_slip
    slip_on paper_slip rent_slip slip_of packing book movie song kids_from bus_slip no_cravings no_craving no_relapse havent_relapsed didnt_use
    didnt_slip craving_ice craving_pizza food_craving chocolate pregnancy_cravings pizza chinese cream chips mcdonalds walk went_away candy sweets
    mango spicy burger tacos sushi`,
  'own-place': `alone by_myself solo just_me nobody_home no_one_home everyones_gone everyone_gone kids_are_w kids_at_their wifes_away roommate_gone
    no_one_is_around no_one_around nobody_around motel hotel to_myself`,
  buy: 'bought buy copped cop scored got_some got_sum grabbed holding re_upped',
  wink: `u_know_how_that_goes you_know_how_that_goes u_know_what_that_means you_know_what_that_means you_know_why u_know_why u_know_the_rest dont_ask
    danger danger_zone dangerous bad_combo bad_idea bad_mix what_ill_do what_im_gonna_do dont_trust_myself`,
  tempting: `payday got_paid got_my_check check money cash motel hotel detox jail released house_to_myself quiet_house everyones_gone everyone_is_gone
    no_ones_home bored lonely 3am weekend`,
  thing: 'script scripts scrips prescription basketball trash shift my the kids check order package supplies narcan kit',
  past: 'used_to anymore back_then i_learned stopped_using class essay motto now_i_got_meetings',
  bite: 'mosquito',
  housemate: `everyone everybody roommate roommates roomate wife husband girl girlfriend gf bf boyfriend man mom moms ma mother dad kids kid parents family
    they she he girls brother sister grandma aunt old_lady old_man partner landlord staff nurse buddy cousin ex people house_mates`,
  away: `gone left leaves leave away at_work asleep sleeping sleeps sleep out_of_town out_tonight at_church isnt_home aint_home not_home not_here
    aint_here isnt_here goes_to_bed went_to_bed in_bed to_bed goes_to_sleep at_school at_her_moms at_his_moms with_their_dad w_their_dad
    at_their_dads on_vacation moved_out works_nights works_late coming_over upstairs till_sunday til_sunday for_the_weekend for_the_week away_til
    went_home went_out stepped_out took_off passed_out_asleep visiting`,
  'do-it': 'do doing doin did does finish gonna_do take taking have having hit push cook cooking load loading draw prep',
  'drug-kit': `rig rigs needle needles syringe syringes cooker spoon tourniquet works dope heroin fent fentanyl fenty crack meth coke gram grams bundle my_bag
    a_bag the_bag this_bag bag_of_dope my_shot a_shot this_shot the_shot a_line lines foil pipe blues percs speedball pookie finger stash half_gram
    grams_of quick_line quick_shot quick_bump a_bump shot_of old_works my_works dope_thoughts a_hit a_quick`,
  dealer: `dealer my_dealer my_guy my_dude my_man the_man my_plug the_plug plug dope_man dope_boy connect my_connect trap trap_house the_spot the_block
    the_corner the_mile mass_and_cass old_neighborhood hookup the_packy`,
  reach: `see seeing meet meeting call calling called text texting texted hit_up hitting waiting wait on_my_way omw going go headed heading walking bus
    drive driving outside parked at near pass passing coming brings bringing back_to hit_me`,
  blocked: 'blocked block stop_texting told deleted erased changed lost proud avoid avoiding stayed_away pray car insurance walked_away',
  'clean-time': 'clean_time clean sober sobriety streak my_days days_clean chip my_chip my_date recovery months_clean my_time',
  ruin: `fuck_up fuckin_up fucking_up fuck mess_up messing_up throw throwing thrown throw_away throwing_away lose losing blow blowing break breaking broke
    ruin ruining end ending reset over_tonight give_up giving_up gonna_lose not_gonna_make`,
  'use-past': `used relapsed slipped caved got_high fell_off_the_wagon picked_up_again went_back_out smoked shot_up broke_down messed_up did_it_again`,
  lately: `today yesterday yday last_night last_nite this_morning again this_week the_other_day friday saturday sunday monday tuesday wednesday thursday 2x
    twice in_a_while`,
  'want-it': `want_it_so want_it_bad want_it_real need_it_bad need_it_so want_some_so keep_thinking_about_it cant_stop_thinking_about_it thinking_about_it
    thinkin_about_it all_i_can_think calling_my_name need_something_tonight need_something_to need_to_escape need_an_escape need_a_break_from_feeling
    feel_nothing dont_wanna_feel wanna_forget want_to_forget wanna_be_numb want_to_be_numb want_to_get_high i_caved i_folded caved back_on_it
    back_at_it back_on_that back_to_it back_on_the back_to_my_old up_to_no_good up_to_something one_more_run last_run last_hurrah one_last_run
    one_last_bag one_last_shot last_time_i_promise last_time_i_swear doing_it_tonight do_it_tonight doin_it_tonight do_a_lil do_a_little a_lil_bit
    just_a_lil just_a_little put_away_for_later saved_some some_saved a_lil_left little_left some_left still_have_some got_some_left stashed_some
    dont_check_on_me nobody_sees_me nobody_to_see_me no_one_to_see_me like_that_when disappearing_tonight dont_wait_up dont_look_for_me
    leave_me_be_tonight off_the_grid gonna_be_busy_tonight`,
  found: 'found needles_in found_needles clean_needles clean_works need_needles box sharps strips',
  food: 'food pizza burger ice_cream chocolate coffee cake tacos chinese',
  'it-some': 'some one it this that a_bag bag bags two_bags a_gram works rig stuff dope stash',
  stash: `drawer dresser my_pocket my_sock my_shoe my_bra old_coat old_jacket glovebox glove_box nightstand under_my_bed my_wallet my_backpack my_purse
    on_the_table on_my_table in_front_of_me my_lap`,
  plea: `talk_me_out_of talk_me_out tell_me_not_to tell_me_dont stop_me_from_using someone_stop_me somebody_stop_me stop_me_before keep_me_from_using
    distract_me should_i_throw_it should_i_flush flushed_it threw_it_out_then help_me_not_use dont_let_me_use talk_to_me_so_i_dont
    im_too_tired_to_fight too_tired_to_fight tired_of_fighting_it cant_fight_it losing_the_fight so_close_to_using dope_thoughts using_thoughts
    who_cares_anymore gonna_get_lit get_lit_tonight getting_lit getting_fucked_up get_fucked_up get_wasted_and this_weekend_is_gonna_be_bad
    tonight_is_gonna_be_bad gonna_be_a_bad_night almost_called_him almost_texted_him almost_called_my unblocked_his_number unblocked_him
    still_have_his_number old_crew old_friends_again old_people_places offered_me_some for_free_dope offered_me_a came_by_w_some came_by_with_some
    have_a_few_drinks_and drink_and_see`,
  'long-in': 'an_hour hours so_long too_long a_long_time in_there_for all_day long_time wont_open wont_come_out',
  washroom: 'bathroom restroom shower basement his_room her_room garage',
  cash: 'cash money check ebt rent_money paycheck',
  vanish: 'left took_off disappeared gone phone_off phone_is_off not_answering wont_answer not_back didnt_come_home isnt_back went_out',
  'amount-q': `how_much_should how_much_can how_much_is_safe safe_amount safe_to_do whats_safe is_it_safe_to start_low half_dose less_than_before smaller_dose
    lose_tolerance tolerance`,
  breaktime: 'clean rehab detox jail months weeks break prison after',
  'not-reach': `dont_text_me_tonight dont_call_tonight dont_come_over dont_check phone_off shutting_my_phone turning_off_my wont_be_reachable wont_answer_my
    not_gonna_answer need_to_be_alone wanna_be_alone_tonight want_to_be_alone_tonight leave_me_alone_tonight`,
  'program-left': `left_detox walked_out_of ran_from_the left_ama left_the_program leaving_the_program leaving_rehab left_rehab left_treatment kicked_out_of_sober
    kicked_out_of_the_program kicked_out_of_the_house signed_myself_out signing_myself_out awol`,
  'hide-it': `hide_it_from hiding_it_from i_hide_it nobody_sees_me dont_tell_anyone_when no_one_sees_me i_keep_it_secret my_secret still_sneaking`,
  craving: 'craving cravings urge urges fiending',
  nowhere: 'nowhere_to_be nothing_to_do no_one_to_be bored',
  'uses-room': `use_the_bathroom use_your_bathroom use_ur_bathroom using_the_bathroom use_the_restroom use_the_shower use_your_shower use_ur_shower
    using_your_shower using_ur_shower using_the_shower use_the_toilet use_the_kitchen use_your_kitchen used_car use_the_room bathroom_key`,
}
