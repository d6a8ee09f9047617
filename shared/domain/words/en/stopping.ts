/** English words by which somebody ends our texts, brushes them off or asks the way out. */
import type { Senses } from '../senses.ts'

export const stopping: Senses = {
  'end-it': `
    stop stopp stpo sotp stap staph stp stahp stopping stoping quit quitt quittin quitting cease halt end ending discontinue terminate cancel
    cancle cansel cancell disable deactivate kill shut_off turn_off switch_off shut_down cut_off cut_out knock_off lay_off unsubscribe
    unsubcribe unsuscribe usubscribe unsub unsubscribing enough_w enough_with knock_it_off conclude concluded concluding stoppit wrap_up
  `,
  ended: 'stopped ended cancelled canceled removed discontinued turned_off shut_off to_stop to_end taken_off stop',
  texting: `
    text texts texting textin textng txt txts txting txtin txtn txtng tex texing texted mssg msg msgs message messages messaging messagin
    mesages massages sms mms writing writin contacting contact contacts email emails send sending sendin correspondence communication
    communications spam spamming spammin spams subscription enrollment enrolment my_account_with
  `,
  bothering: `
    reaching_out reach_out hitting_me hittin_me hit_me_up hitting_my hittin_my hit_my_line hit_my_phone hitting_us hitting_this blowing_up
    blowin_up blow_up_my blowing_me blowin_me blow_me_up pinging bothering botherin bugging buggin pestering harassing harassin harass_me
    stalking_me badgering bombarding buzzing_my checking checkin check_on_me check_in_on check_up_on check_in check_ins checkins checkin_ins
    check_up checkups check_ups notifications notifs notification alerts alert reminders reminder callin_me calling_this calling_my following_up
    follow_ups phone_buzzing reminding_me remind_me_of worrying_about_me asking askin asking_me prying nagging naggin hassling hounding
    calling_us
  `,
  'our-texts': `
    text texts txt txts msg msgs mesage message messages sms texting check_in check_ins checkins checkup checkups check_ups notifications notifs
    alerts reminders reminder correspondence communication communications spam subscription subscriptions robot_texts follow_ups calls_or_texts
    this_service the_service this_program the_program ur_program your_program yall_program your_service ur_service text_service contact_from
    get_these receive_these getting_these receiving_these get_em receiving_this receive_them get_this get_any get_them be_checked_on
    hear_from_you hear_from_yall hear_from_u part_of_it part_of_this anything_to_do_with anything_to_do_w from_u from_you from_yall of_this
    of_these another_one_of to_be_contacted receive_any get_any_more on_this_list on_the_list participate wish_to_participate included
    be_contacted getting_this questions
  `,
  'text-us': `
    text texts txt txts texting msg msgs message messages contact write_me write_us write_to write_again send_me send_us send_any send_no
    send_nothing send_anymore send_anything send_more send_another send_these send_those send_this send_that send_stuff send_it send_to
    send_shit send_out sending_me hit_me hit_us hit_my hit_this check_on_me check_up_on_me check_in_on_me check_on_us checking_on_me
    reach_out bother_me bother_us bug_me spam ping_me contacting msging bother_texting ask_me asking_me include_me nag_me reply respond
    send_nothin send_me_nothin contact_us hound_me
  `,
  'do-not': `
    dont dnt donot do_not dont_ever never don_t pls_dont no_longer quit stop_tryna not_to nvr mind_not rather_you_didnt rather_u_didnt
    do_not_ever refrain_from dont_you dont_yall dont_u dont_ever_ever never_ever please_dont_ever do_not_please dont_even dont_bother don_not
    dont_no_one dont_be never_again dont_try_to dont_nobody
  `,
  'no-more': 'no no_more nomore zero enough without not_another no_further no_mor no_mo',
  'not-want': `
    dont_want dont_wanna dont_wana do_not_want dnt_want dont_wnt not_want dont_need do_not_need dont_care_for no_longer_want
    no_longer_need no_longer_wish no_longer_require dont_wish do_not_wish dont_require wont_need wont_be_needing ion_want ion_wanna
    ion_need aint_tryna not_tryna rather_not prefer_not prefer_no dont_consent do_not_consent never_asked_for didnt_ask_for
    did_not_ask_for wants_no want_no doesnt_want doesnt_need doesnt_wanna dont_like dont_b_needing not_interested_in no_need_for
    no_use_for no_interest_in dont_hafta cant_have cant_be_getting stop_wanting dont_even_want dont_really_want dont_really_need want_none
    dont_want_any nobody_at_this nobody_here theres_nobody_here i_dont_wish dont_care_to dont_wish_to rather_you_didnt want_out_of
    not_consenting dont_consent_to do_not_consent_to no_longer_wish_to not_looking_for dont_want_to_be dont_wanna_be like_to_be_left
    hate_getting hate_these no_desire not_tryna_get couldnt_care_less never_want never_wanna never_wanted_to never_wish never_care_to
  `,
  these: `
    these those this dis them em thm it that yall_texts ur_texts your_texts any_of_this any_of_these your_program ur_program service program
    part_of_this part_of_it reminders
  `,
  'remove-verb': `
    take takes remove remov rmv rm delete erase drop strike scrub scratch cross wipe pull yank lose unlist exclude taking removing block purge
    throw_out throw_away toss ditch discard get_rid_of close take_out
  `,
  'number-of-mine': `
    my_number my_num my_nmbr my_nbr my_no my_digits my_cell my_phone my_contact my_line my_moms_number his_number her_number our_number
    this_number this_num this_cell this_phone this_line this_contact these_digits the_number number_off number_out number_from my_mobile
    my_moms_phone dis_number
  `,
  'our-list': `
    list lists system database data_base registry roster your_contacts ur_contacts your_phone ur_phone program progam thing group rotation
    service mailing records there that_list subscription text_service text_thing check_ins your_records list_please
  `,
  'remove-me': `
    take_me_off take_me_out take_me_of take_us_off take_him_off take_her_off take_them_off take_it_off remove_me remov_me rm_me remove_us
    remove_him remove_her remove_my remove_this get_me_off get_me_out_of_this git_me_off get_us_off drop_me lemme_off let_me_off unsubscribe
    unenroll unenrol disenroll unregister unsign withdraw_me withdraw_my count_me_out cross_me_off scratch_me_off wipe_me_off x_me_off
    sign_me_off sign_me_out opt_out opting_out optout opt_me_out disconnect_me pull_me erase_me delete_me delete_my_number cancel_me
    cancel_my_sub* taken_off_the be_taken_off be_removed get_removed removal_requested request_removal request_to_be_removed take_my_name_off
    take_my_number un_sign take_off_list remove_number take_off_my_number me_off_this me_off_that me_off_the me_off_your me_off_ur off_this_list
    off_that_list off_your_list off_ur_list off_the_text off_this_text off_that_text off_these_texts out_of_this_program get_taken_off
    taken_off_of number_removed msgs_off texts_off taken_off_this turn_these_off turn_this_off_please shut_these cancel_enrollment terminate_my
    take_off_my take_this_number take_this_phone delete_this_number
  `,
  'leave-alone': `
    leave_me_alone leave_me_tf_alone leave_me_the_fuck_alone leave_me_be leave_us_alone leave_me_the_hell_alone leave_my_phone_alone leave_us_be
    go_away goaway fuck_off f_off piss_off buzz_off bug_off back_off bugger_off kick_rocks screw_off get_lost shut_up stay_off_my_phone
    stay_out_of_my stay_out_my stay_tf_out stay_off_my stay_out_of_my_business keep_out_of_my get_off_my_phone get_out_my_phone
    get_out_of_my_phone get_out_of_my_messages get_off_my_line get_off_my_back bother_somebody_else bother_someone_else bother_sum1_else
    bug_someone_else bug_somebody_else eff_off leave_my_mom_alone leave_him_alone_he leave_this_number_alone
  `,
  'lose-number': `
    lose_my_number lose_this_number lose_my_num lose_the_number lose_my_contact lose_my_info forget_my_number forget_this_number
    forget_you_have_my forget_i_exist forget_about_me forget_me delete_my_number erase_my_number remove_my_number block_me block_my_number
    block_this_number throw_my_number throw_away_my_number trash_my_number burn_my_number ditch_my_number my_number_out my_number_off
    this_number_off
  `,
  'consent-back': `
    revoke withdraw rescind take_back take_it_back withdrawing revoking no_longer_consent no_longer_agree cancel dont_consent do_not_consent
    never_consented no_consent did_not_consent not_authorize dont_authorize
  `,
  consent: 'consent permission authorization agreement my_yes signature participation enrollment enrolment approval',
  'out-of-it': `
    im_opting_out want_out_of_this wanna_be_off wants_off i_want_off_this wanna_get_off_this im_done_with_yall im_done_with_you
    im_done_with_these im_done_wit_yall im_done_with_this_program done_with_these_texts done_with_this_program no_longer_participate
    not_participating stop_participating quit_this_program quit_the_program quit_this_thing leave_this_program i_withdraw wish_to_withdraw
    like_to_withdraw not_be_contacted not_contact not_be_texted dont_wanna_do_this_anymore dont_want_to_do_this_anymore
    dont_wanna_do_this_texting do_not_contact no_contact no_further_contact we_are_done_here were_done_here quit_texts changed_my_mind_no
    pull_the_plug_on end_my_enrollment no_longer_part no_longer_interested_in done_w_yall over_these_texts no_longer_consent reported_as_spam
    youre_harassing ur_harassing you_are_harassing this_is_harassment last_time_im_sayin part_of_stop stop_means_stop nothing_to_this_phone
    im_texting_stop sending_stop no_longer_wish_to_participate close_my_account close_my_file cut_contact cut_all_contact cut_me_loose
    services_are_no_longer texts_not_needed wants_out_of_this asked_me_to_cancel to_be_done_with_these stop_doing_this dont_include_me
    be_removed i_decline im_declining my_goodbye_to u_can_stop_now you_can_stop_now yall_can_stop you_can_stop_texting need_yall_to_stop
    need_you_to_stop want_you_to_stop want_yall_to_stop calling_a_lawyer hear_from_you_again want_it_ended another_one_ever no_more_after
    like_to_be_left_alone prefer_to_be_left_alone nothing_else_from not_one_more_text not_another_text one_more_text_and do_not_contact_list
    do_not_call_list ill_sue dont_need_yall never_want_to_see_this wants_no_more you_are_blocked had_it_with_these had_it_with_yall
  `,
  'stop-alone': `
    stop stopp stopall sotp stpo stap staph stahp stp stopit stopstop stopstopstop unsubscribe unsubcribe unsuscribe unsub cancel cancle
    cansel cancell end discontinue terminate quit optout opt_out no_mas basta alto stop_all stop_it stop_this stop_that cut_it_out
    knock_it_off quit_it end_it end_this cancel_this cancel_it quit_this stop_these stop_now let_me_be leave_me_alone remove_me
    take_me_off go_away im_out i_quit i_want_out i_want_off want_off remove drop_me off no_texts shut_up no_more turn_this_off turn_it_off
    switch_this_off shut_it_off shut_this_off turn_these_off cut_this_off turn_off shut_off youre_harassing_me no_more_of_this
    stop_means_stop end_subscription i_dont_consent revoke decline declined i_decline im_declining close_it_out shut_it_down cut_me_loose
    set_me_free beat_it scram take_a_hike kick_rocks zip_it shush hush hush_up no_reply do_not_reply quit_asking stop_asking close_my_file
    remove_us i_want_to_cancel_this stop_the_spam st_op i_wanna_stop do_not_disturb dnd blocked you_are_blocked blocking_now let_me_out
    id_like_out not_one_more not_another_text nothing_more nothing_else bye_felicia goodbye_forever do_not_call_list no_thank_you_stop
    atop
  `,
  filler: `
    please pls plz plse plss pleas ok okay k kk just jus now rn right_now already ugh omg god jesus christ bro bruh dude man fam yo hey hi
    hello sir maam lady girl guys thanks thank_you thx ty no nah nope yes yea yeah y lol fr deadass ong respectfully immediately sweetie
    hon dear seriously srsly srs damn fuck fucking fuckin wtf ffs sorry so and kindly must asap fr_fr bye goodbye i_said said again
    forever all everything good_morning good_evening for_good effective_immediately
  `,
  'not-our-stop': `
    dont_text_back
    bus_stop stop_by stop_in stop_over stop_sign stop_light stopped_by stopping_by stopping_in stop_at stop_on non_stop nonstop pit_stop
    truck_stop stop_and_shop stop_n_shop stop_using stop_smoking stop_drinking stop_shaking stop_crying stop_thinking stop_bleeding
    stop_laughing stop_lying quit_smoking quit_drinking quit_using quit_my quit_his quit_her quit_playing quit_playin quit_vaping
    dont_stop never_stop dont_quit dont_end dont_cancel please_dont_stop not_stop not_to_stop didnt_mean_to dont_have_to_stop keep_texting
    keep_them_coming keep_em_coming keep_sending end_of end_up ends_up ended_up weekend dead_end west_end south_end north_end east_end
    end_the_lease in_the_end rear_end end_game end_zone cancel_culture cancel_appointment cancel_my_app* cancel_my_ride cancel_the_ride
    cancel_my_visit cancel_appt cancel_my_appt cancel_tomorrow cancel_thursday* cancel_monday cancel_court cant_stop wont_stop
    couldnt_stop un_stop start_again sign_me_back back_on text_and_drive texting_and_driving unsubscribe_from_netflix dont_unsubscribe
    dont_remove dont_take_me dont_delete dont_want_to_opt dont_want_to_stop dont_wanna_stop dont_want_you_to_stop dont_want_yall_to_stop
    dont_cancel_me dont_leave_me dont_want_to_cancel still_want text_instead text_me_instead no_need_to_stop dont_gotta_stop dont_block
    dont_lose you_never u_never yall_never you_dont_text u_dont_text yall_dont_text just_text only_text dont_call the_end_of
    end_the_message trying_to_stop_texting texting_her texting_him texting_my_ex calling_her sending_that_stuff pain_go_away to_go_away
    spam_callers end_my_lease i_get_no stop_n stop_and stop_shop stop_playing stop_playin stop_making stop_it_you stop_worrying stop_being
    stop_selling stop_drop stop_get stop_ing at_the_stop next_stop my_stop say_stop_keep stop_the_bleeding stop_the_bus stop_the_pain
    stop_the_car enough_texts not_enough on_me_enough stop_wasting stop_pretending stop_using_my stop_calling_me by_accident call_dont
    dont_text_call sign_me_up_again did_you_stop did_yall_stop did_u_stop did_you_quit did_you_guys_stop you_stopped yall_stopped
    u_stopped trying_to_stop why_dont_you_text why_dont_you_write why_dont_you_answer why_dont_you_reply why_dont_you_check
    why_dont_u_text why_dont_u_write why_dont_u_answer why_dont_yall_text why_dont_yall_answer why_dont_yall_write why_havent_you
    why_havent_yall why_didnt_you why_didnt_yall get_no_more to_text_him to_text_her to_text_them to_contact_them to_contact_him
    to_contact_her to_message_them to_message_him to_message_her dont_ever_stop dont_you_stop dont_you_dare_stop dont_u_stop
    not_gonna_stop not_going_to_stop aint_gonna_stop never_gonna_stop not_stopping
  `,
  'someone-else': `
    he she they hes shes theyre ex bf gf boyfriend girlfriend husband wife dealer stalker him cops landlord boss baby_daddy baby_mama creep
    dude_named dealers plug
  `,
  'we-need': `
    need needs want wants wanted would_like id_like like wish wishes request requesting asking ask gonna_need can could will would prefer make
  `,
  spell: `
    until til till untill tll for_a for_now for_few for_like for_one for_2 for_two for_3 for_the_day for_today for_the_night few_days
    couple_days a_week a_month a_while a_bit a_min a_minute tonight tonite this_week this_weekend this_month next_week next_month
    today_only at_night nights on_sundays on_weekends weekends before after_midnight after_9 after_10 after_8 after_5 after_6 between
    during while_im while_i in_the_morning in_the_am mornings early so_early so_late late_at late_night past_9 past_10 past_8 am pm noon
    midnight so_much so_many so_often as_much as_often every_day everyday every_single daily every_other too_much less pause paused break
    hold vacation temporarily weekly once_a twice_a sundays saturdays unless except only when_im when_i when_hes work_hours back_on_the
    weeks jail_til while
  `,
  forever: `
    anymore any_more nomore no_more ever never forever again for_good permanently any_longer period at_all whatsoever ever_again altogether
    from_now_on no_longer
  `,
  'last-one': `
    last_one final_text last_warning no_more_after_this last_one_of_these final_warning last_text_you last_text_i_get last_message_you
    last_text_i make_this_the_last the_last_one_of
  `,
  said: 'said say saying told typed texted asked sent wrote put replied tell tells says already_said asking telling',
  harassment: `
    harassment harassing harass spam spamming report_you report_yall reporting_you reporting_yall fcc lawyer attorney sue reported blocking_you
    block_you blocking_this blocking_u block_u block_yall block_this
  `,
  'way-out': `
    how_do how_can how_to how_would how_does how_d how_you how_u how_i how_bout_i hw_do how_could how_should how_are_you_supposed
    how_are_u_supposed how_am_i_supposed is_there_a_way any_way_to anyway_to is_there_any_way whats_the_way can_i could_i may_i am_i_able
    do_i_just do_i_have_to do_i_gotta do_i_need_to do_i_text do_i_type do_i_say what_do_i what_do_u what_to what_happens what_if what_word
    what_number where_do_i who_do_i if_u_text if_you_text thinking_about thinking_of thinkin_about thinkin_of thinking_bout thinkin_bout
    thinkin_abt been_meaning_to maybe_i_should i_might might_be might maybe_its_time its_time tempted part_of_me half_of_me debating
    would_like_to id_like_to would_it_be possible_to would_be_nice wouldnt_mind idk_about dont_know_how does_it does_this whats_the_word
    whats_the_code how_soon can_you_please_explain_how do_u_ever do_you_ever dont_u_ever if_i_text if_i_say if_i_wanted_to if_i_want
    if_i_quit if_i_stop i_want_to_know_how maybe_it_is_time perhaps_it_is_time it_is_time_we would_it_be_rude do_i_have_to_keep if_these
    is_there_an whats_the_stop maybe_should
  `,
  exit: `
    unsubscribe unsub unsubscribing off_this off_the_list off_these off_of_this off_your_list off_this_list off_ur_list opt_out opting_out
    optout out_of_this out_of_these get_out_this get_off_this get_off_the get_off_it get_off_your come_off_this come_off_the turn_this_off
    turn_it_off turn_these_off turn_off shut_this_off shut_it_off stop_this stop_these stop_getting stop_texts stop_receiving stop_the_texts
    stop_it make_it_stop make_this_stop make_these_stop text_stop say_stop type_stop send_stop reply_stop stop_stop end_this end_these quit_this
    quit_the_texts quit_anytime leave_this leave_the_program cancel_this cancel_these cancelling cancel_whenever cancel_anytime cancel_it
    be_done_with drop_out removed_from remove_my remove_myself wants_off way_out off_button off_switch stop_word make_yall_quit make_yall_stop
    how_do_you_cancel
  `,
  'why-you': `
    why y_do why_do why_are why_r why_am why_u why_you why_yall whyd how_come why_would what_for wtf_do why_tf why_am_i why_tf_do_i
  `,
  'kept-on': `
    still_texting still_sending still_getting still_messaging keep_bothering keep_checking still_hitting stay_texting still_writing still_coming
    you_keep_texting yall_keep_texting u_keep_texting you_guys_keep yall_keep_sending you_keep_sending yall_keep_hitting u_keep_hitting
    keep_getting_these keep_getting_texts getting_these_texts these_keep_coming texts_keep_coming why_am_i_getting i_get_these getting_these
    gettin_these im_getting_these
  `,
  'signed-up': `
    signed_me_up sign_me_up put_me_on put_me_in put_me_up set_this_up signed_up_for_this on_this_list gave_you_my gave_u_my gave_yall_my
    get_my_number got_my_number get_this_number sign_up_for_this sign_up_for_these signed_up_for_these agreed_to_this agree_to_this ask_for_this
    asked_for_this ask_for_these ask_to_be_texted set_me_up_with_this wanted_this remember_signing recall_signing sign_up_4 enrolled_me
  `,
  'never-did': 'never didnt did_not dont dont_remember who whos how why where without nobody i_only my_po',
  'brush-off': `
    im_good_on_these im_good_on_this im_good_on_that im_good_without im_good_w_out good_without_these good_on_these think_im_good
    think_im_all_set all_set_here were_all_set cool_on_all ill_pass i_ll_pass pass_on_this imma_pass ill_skip ok_without past_the_point_of
    naw_im_good nah_im_straight theres_no_need not_necessary isnt_necessary aint_interested not_intrested no_longer_interested lost_interest
    not_really_into not_into_this not_my_thing not_really_my_thing you_dont_have_to_keep u_dont_have_to_keep yall_dont_have_to
    dont_have_to_check dont_have_to_text dont_gotta_check dont_gotta_text can_stop_worrying no_need_to_check no_need_to_text no_need_to_keep
    dont_worry_about_me not_sure_i_need dont_think_i_need dont_feel_like_i_need nah_thanks take_it_from_here thanks_but_no_thanks im_good_on
    im_cool_on_this im_straight_on good_on_the_check good_on_the_texts idk_if_i_want idk_if_i_need not_sure_i_want dont_think_i_want
    idk_how_i_feel_about not_sure_if_i_want not_sure_about_these dont_care_if_yall idc_if do_what_you_want_im didnt_ask_for_all_this
    now_that_i_have_a_counselor is_this_gonna thought_this_was_over thought_these_were thought_i_was_off thought_i_was_done
    thought_yall_were_done only_meant_to_do didnt_know_it_was_gonna_be didnt_think_id_get already_do_this already_answer_this did_this_already
    i_told_you_im_fine told_yall_im_fine told_u_im_fine come_off_this is_this_subscription
  `,
  annoyed: `
    a_lot_of_texts lot_of_texts so_many_texts so_many_messages too_many_texts too_many_messages text_too_much texts_too_much text_me_too_much
    texting_too_much bunch_of_texts lots_of_texts these_again not_this_again you_again yall_again u_again another_one_of_these another_one_huh
    again_huh again_with_this again_with_these again_with_the give_it_a_rest give_it_a_break give_me_space gimme_space ease_off chill_with
    yall_need_to_chill take_a_hint take_the_hint none_of_your_business not_ur_business aint_your_business in_my_business all_up_in_my
    like_a_patient like_probation like_a_child feels_like_spam looks_like_spam tired_of_these tired_of_this_texting tired_of_the_texts
    sick_of_these sick_of_the_texts sick_of_this_texting sick_of_you tired_of_you tired_of_getting sick_of_getting over_these fed_up_with_these
    bombarded never_give_up dont_you_ever_get_tired do_u_ever_stop do_you_ever_stop yall_dont_quit you_dont_quit phone_keeps_going keeps_buzzing
    keep_buzzing blowing_up_my_phone blowin_up_my_phone blowing_my_phone wake_me_up_with yall_stay enough_already mind_your_business
    mind_ya_business mind_ur_business mind_your_own mind_ya_own mind_yo_business none_of_ya_business none_of_ur_business none_of_yalls yall_nosy
    yall_persistent youre_persistent you_are_persistent yall_annoying yall_are_annoying you_guys_are_annoying ur_annoying youre_annoying
    same_shit_different_day_with same_answer_as_last same_as_last_week_as every_damn_day_with every_time_i_see_this every_time_this_pops
    this_pops_up these_pop_up these_come_in these_came_in you_guys_are_relentless getting_these_around take_a_day_off_from dont_get_tired
    u_dont_get_tired you_dont_get_tired on_probation_all_over man_dont_like_me_getting told_u_to_keep how_long_am_i_signed who_told_you_to_text
    gettin_to_be_a_lot getting_to_be_a_lot its_a_lot_of
  `,
  'why-care': `
    why_do_you_care why_do_u_care why_do_yall_care why_you_care why_u_care like_you_care like_u_care dont_pretend yall_dont_care you_dont_care
    u_dont_care act_like_you_care
  `,
  useless: `
    waste_of_time waste_of_my waste_of_ya waste_of_your waste_of_everyones wasting_your_time wasting_my_time wasting_ya_time dont_see_the_point
    whats_the_point what_is_the_point what_even_is_the_point dont_see_how_this_helps does_this_even does_this_do_anything aint_helping
    isnt_helping not_helping doesnt_help_me dont_help_me doesnt_do_anything do_nothing_for_me doing_nothing_for_me this_is_stupid this_is_corny
    dumb_texts stupid_texts what_good_does this_some_bs bummed_out_by bums_me_out
  `,
  'not-answer': `
    not_answering not_gonna_answer aint_answering aint_gonna_answer not_replying not_gonna_reply wont_be_answering wont_be_responding
    dont_expect_me dont_expect_a gonna_ignore ignoring_these ignore_these ignoring_you ignoring_yall ignore_you ignore_yall just_delete_these
    dont_read_these dont_even_read never_read_these never_read_them muting_you muting_u muted_you muted_yall muted_this muted_u mute_you
    mute_yall block_yall blocking_yall blocking_you blocking_this done_answering not_gonna_respond aint_responding stop_answering
    dont_wanna_answer dont_want_to_answer dont_feel_like_answering tired_of_answering i_wont_answer im_not_responding had_you_on_mute
    yall_on_mute i_might_block ima_block imma_block gonna_block tempted_to_block block_you_guys
  `,
  'not-talk': `
    dont_wanna_be_bothered dont_want_to_be_bothered dont_want_to_be_reminded dont_wanna_be_reminded dont_wanna_think_about
    dont_talk_to_robots dont_talk_to_strangers not_talking_to_you not_talking_to_a
  `,
  'how-long': `
    how_long how_much_longer when_does when_do when_will when_is how_many_more for_how_long is_this_forever forever_or does_this_ever
    do_these_ever ever_end am_i_stuck gonna_be_every is_it_forever is_this_indefinite how_many are_these do_yall_ever
  `,
  'this-ends': `
    end ends stop stops over done text texts texting texted sending keep go_on signed_up stuck every_week these these_texts forever quit
    ever_quit weeks months longer
  `,
  'not-kid': `
    not_a_kid not_a_child not_a_baby aint_a_kid aint_a_baby aint_no_kid grown_man grown_woman im_grown grown_ass babysitter baby_sitter
    babysitting babysat take_care_of_myself look_after_myself handle_myself can_handle_my_own can_manage_on_my_own do_it_on_my_own
    dont_need_a_babysitter youre_not_my_mom not_my_mother ur_not_my_mom you_aint_my i_got_people i_got_a_sponsor have_my_sponsor
    got_my_own_counselor got_my_own_therapist checks_on_me_already already_checks_on_me somebody_else_who_needs someone_else_who_needs
    someone_who_needs_it somebody_who_needs somebody_who_need_it someone_who_actually somebody_that_needs someone_that_needs save_it_for
    go_check_on people_who_need_it_more needs_this_more needs_it_more theres_people_worse theres_ppl_worse
  `,
  seen: `
    saw sees seen asked asking asks keeps_asking found reads read jealous thinks dont_like doesnt_like embarrassing embarrasing awkward pissed
    wants_to_know wondering
  `,
  'who-saw': `
    boss husband wife girl girlfriend gf bf boyfriend man mom mother kids kid daughter son roommate partner people everybody coworkers dad
    family
  `,
  sigh: `
    again ugh uggh smh seriously srsly bruh whatever wtv cmon come_on dude jeez geez stahp wow_again another_one yawn eyeroll leave_it
    drop_it chill get_lost take_a_hint im_good_on_it
  `,
  'other-list': `
    waitlist wait_list waiting_list shelter housing section_8 lease docket job court grocery guest_list school methadone suboxone meds
    medication treatment detox insurance bank facebook instagram netflix snap masshealth stitches drugs dope street streets
    birth_certificate title bus train exit appointment appt ride ex_wife probation ice dealer dealers cops police ambulance password rent
    credit tv money picture pic pics link address codes splinter tick life rope house apartment lawyer case dad friend my_dad cop swat
    letter mail jail prison county lockup holding_cell handcuffs
  `,
  'borrowed-not': `
    why_did_you why_did_u why_did_yall did_you did_u have_you you_ever did_yall why_did did why maybe mayb perhaps
  `,
  'annoyed-word': `
    annoying annoyin annoyed irritating irritated irritatin aggravating getting_old gettin_old gets_old this_again these_again persistent
    relentless pushy nosy nosey intrusive invasive clingy doing_too_much doin_too_much get_a_life need_space nerves pestering overkill excessive
    overwhelming creepy spammy a_joke too_much a_lot extra weird stalkers weirdos bots a_bot robots dumb lame corny fake
  `,
  'my-name': 'my_name name_off our_name his_name her_name my_file my_account',
  until: `
    until till untill til tll from_the through_the from_monday after_thats after_that this_week this_weekend this_month for_a_few for_10 for_now
    for_a_week for_a_while for_a_bit just_for during so_early so_late daytime work_hours while_im at_8am at_7am at_6am temporarily restart
    por_una por_unos por_un hasta solo_hasta jis pou_yon una_semana un_mes por_uma por_uns ate robot_let_me between
  `,
  much: 'too_much 2_much to_much a_lot alot so_many so_much too_many lots excessive',
  'brush-short': `
    im_straight all_set im_all_set no_need theres_no_need im_over_it over_it not_interested aint_interested nah_im_good not_for_me
    isnt_for_me aint_for_me this_isnt_for_me not_my_thing naw_im_good nah_im_straight pass ill_pass not_necessary unnecessary
    i_got_it_from_here dont_really_need_it leave_it drop_it let_it_go give_it_a_rest chill back_off ease_up get_a_life dont_want_it
    dont_need_it dont_need_this dont_want_this im_fine_already im_fine_ok i_said_im_fine whatever_leave_it pointless useless
    whats_the_point waste_of_time who_cares thats_enough too_much its_too_much this_is_too_much why_do_you_care get_off_it
    mind_your_business mind_ya_business forget_it im_done maybe_not_anymore im_good_on_it im_straight_on_that im_cool_on_this
    im_cool_on_that this_aint_it not_for_me_i_dont_think is_this_spam w_e so_annoying this_is_annoying kinda_annoying kinda_annoying_ngl
    get_lost come_on_man quit_maybe please_no that_will_be_all thatll_be_all thats_all lets_call_it_here not_needed unneeded lame cringe
    way_too_often its_a_lot this_is_a_lot every_single_week fake_care hate_this hate_these i_hate_these i_hate_this not_a_fan
    not_a_fan_of_these kinda_over_it kinda_over_these getting_tired_of_this broken_record asked_and_answered told_you_already
    like_i_said_im_fine i_said_im_good im_an_adult dont_ask_me dont_ask why_me how_much_longer are_these_forever is_this_forever
    how_do_you_cancel how_do_i_cancel do_these_ever_quit this_is_dumb this_is_so_dumb this_is_stupid so_dumb dumb stupid corny
    no_reply_please we_can_be_done_now we_are_done no_comment none_of_your_business im_good_from_here i_have_support got_plenty_of_support
    im_all_good_without what_do_you_want what_do_u_want what_now what_do_yall_want go_bother_your_mama text_your_own_family
    i_know_where_to_find_you spare_me save_it dont_care idc who_asked nobody_asked nobody_asked_you my_business its_my_life
    thats_my_business not_your_problem no_offense_but_no rather_not i_guess_not id_rather_not too_many_questions so_many_questions
    so_many_texts too_many_texts is_this_necessary is_this_needed do_we_have_to does_this_end when_does_this_end calm_down relax
    take_it_easy give_me_space i_need_space exhausting tiring spam smh_again maybe_no_more maybe_not_any_more
  `,
  'useless-word': 'useless worthless pointless no_point the_point waste dumb stupid corny bs',
  self: 'i ive we',
  'stop-word': `
    stop stopp stopit stoppit sotp stpo stpp stap unsubscribe stooop quit_it end_it cancel_it cancel_this end_this stop_it stop_this stop_these
    stop_that quit_this take_me_off remove_me
  `,
  'before-end': `
    to it bus next last first a the every each wont dont can never i we they will cant full could id didnt mean when did have without itll
    thatll my rain not until wrong should need is must gotta just_want help_me help
  `,
  'stop-first': 'stop stopp unsubscribe stopit',
  'tail-stop': `
    quit_it end_it end_this end_these cancel_it cancel_this you_can_stop u_can_stop yall_can_stop cut_it_out knock_it_off call_it_off
  `,
  'told-you': `
    i_said i_already_said i_told_you i_told_u i_told_yall i_already_told i_already_asked i_asked_you i_asked_yall i_asked_to i_texted i_typed
    i_sent i_wrote i_replied keep_saying kept_saying times_i_said times_i_gotta_say times_do_i times_i_gotta already_said already_told
    already_texted already_sent already_asked didnt_i_say didnt_i_tell how_many_times said_stop asked_nicely have_asked what_part_of texting_you
  `,
  'you-all': 'yall you_guys u_guys you_people these_people you_all yous ya_ll youre you_are u_are ur u_guys_are you_guys_are',
  'never-tire': `
    tired tire quit sleep rest give_up better_to_do nothing_better take_no hear_me listen understand get_it take_a_hint have_a_life
  `,
  'bad-effect': `
    remind reminds reminding triggers trigger triggering triggered anxious anxiety stress stresses stressing stressed sad sadder depress
    depresses depressing depressed bummed bums nervous embarrass embarrassing embarrassed awkward ashamed cost costs charge charges charged
    trouble fights fighting drains eating annoy annoys annoyed annoying bother bothers hate hates scare scares worse creepy creeps uncomfortable
    weird interrupt interrupts overwhelm overwhelming guilty babied watched smothered upset upsets
  `,
  unsure: `
    idk idk_if not_sure dont_know_if dont_know_about unsure maybe_i_dont dont_think on_the_fence thinking_about_whether debating half_of_me
    part_of_me
  `,
  continue: `
    continue keep_doing_this keep_this_going keep_going_with keep_getting stay_on stay_in_this stay_in_the_program doing_this need_this
    need_these want_this want_these this_is_for_me these_are_for_me this_is_helping these_help this_helps want_em need_em
  `,
  'have-to': `
    do_i_have_to do_i_gotta do_i_need_to am_i_required am_i_obligated must_i i_have_to have_to_keep is_it_mandatory is_this_mandatory
    is_it_required is_this_required am_i_supposed
  `,
  answering: `
    answer answering reply replying respond responding respond_to text_back write_back keep_getting do_this getting_these these_texts
  `,
  'had-thought': 'thought i_thot thot',
  'over-done': `
    over done ended finished through stopped a_month one_month 90_days few_weeks only_once off_this off_the_list canceled cancelled out_of_this
    unsubscribed
  `,
  'im-good': `
    im_good im_straight im_cool im_fine im_all_set im_ok im_okay im_alright were_good i_am_good all_set doing_fine better_off i_can_do
    i_can_manage i_can_do_without im_better_off
  `,
  without: 'without w_out wo on with about',
  'woke-me': 'woke_me woke_me_up wake_me waking_me wakes_me woke_up_my woke_my',
  wish: 'wish i_wish wouldnt_mind would_be_nice id_be_happy rather prefer hope glad_if better_if happy_if',
  'not-get': `
    not_get not_getting didnt_get not_receive stopped_coming didnt_text didnt_have_to stop ended stopped end not_have_these slow_up
  `,
  hate: `
    hate hates hatin dislike cant_stand dont_like dont_love not_a_fan_of tired_of sick_of over done_with fed_up_with had_enough_of bored_of
    annoyed_by annoyed_with sick_n_tired_of done_wit enough_of so_over hate_getting tired_of_getting
  `,
  'asked-again': 'question questions asking same_question this_question same_thing same_text same_message',
  'ill-contact': `
    ill_text_you ill_hit_you_up ill_hit_yall ill_reach_out ill_contact_you ill_call_you ill_text_yall ill_let_you_know i_will_text_you
    i_will_contact_you i_will_reach_out ill_find_you i_know_where_to_find ill_text_if ill_text_u ill_hit_u
  `,
  'move-on': `
    move_on moving_on behind_me in_my_past past_all_that put_it_behind new_chapter different_person not_that_person closed_that_chapter
    forget_that_day forget_that_night past_that_point
  `,
  'already-have': 'i_have i_got ive_got got_my_own have_my_own i_already_have already_got got_enough got_plenty_of',
  helper: `
    sponsor counselor counsellor therapist caseworker case_manager support church pastor people family own_doctor recovery_coach coach group
    meetings wife girl mom
  `,
  watched: `
    watched_over checks_on_me check_on_me_enough check_on_me_already already_check_on checking_on_me_enough looks_after_me looking_after_me
    got_enough_people enough_people
  `,
  they: 'he she they hes shes theyre ex bf gf boyfriend girlfriend husband wife',
  'tell-us': 'take_me_off remove_me unsubscribe',
  'to-get': `
    get_these receive receiving get_this get_them getting_these get_any to_be_contacted be_contacted hear_from to_hear_from be_in_this be_part
    participate in_this
  `,
  taker: 'take takes taking remove get pull drop cross scratch unenroll',
  person: `
    him her them my_mom my_mother my_dad my_father grandma grandpa my_brother my_sister my_son my_daughter my_kid my_wife my_husband my_bf my_gf
    my_boyfriend my_girlfriend my_cousin my_aunt my_uncle my_friend us me my_name my_number my_phone this_number this_phone this
  `,
  off: 'off outta out_of',
  'need-to': 'need_to needs_to have_to has_to gotta must time_to like_this_to',
  narcan: 'narcan naloxone naloxona naloxòn nalokson od ods odd overdose overdosed sobredosis overdoz',
  'not-to': `
    dont_want_to dont_wanna dont_have_to dont_gotta dont_need_to didnt_mean_to cant_seem_to dont_ever dont_you dont_u dont_yall never_ever
    wont_ever will_not do_not can_not did_not not_to not_gonna not_going_to aint_gonna shouldnt dont_want_you_to dont_want_yall_to
    wont_ever hasnt havent
  `,
  'why-not-stop': `
    why_wont_you why_wont_yall why_wont_u why_wont_you_guys why_wont_you_people why_dont_you why_dont_yall why_dont_u why_dont_you_guys
    why_dont_you_people why_cant_you why_cant_yall why_cant_u wont_you wont_yall wont_u cant_you cant_yall cant_u cant_you_guys
    cant_you_people when_will_you when_will_yall when_are_you_gonna when_are_yall_gonna when_you_gonna when_yall_gonna
  `,
  those: `
    these those them em thm dem those_things these_things any_of_these any_of_those your_texts ur_texts yall_texts your_messages
    ur_messages
  `,
  'not-agree': `
    do_not_consent dont_consent no_longer_consent never_consented did_not_consent didnt_consent do_not_authorize dont_authorize
    never_authorized do_not_agree dont_agree_to no_longer_agree never_agreed
  `,
  'reply-back': 'text_back texting_back txt_back write_back hit_back message_back msg_back',
  'call-us': 'call_me call_us call_this call_here call_my calling_me calling_us ring_me phone_me',
  'leave-program': `
    leave_the_program leave_this_program leave_your_program leave_ur_program leave_this_service quit_the_program quit_this_program
    exit_the_program exit_this drop_the_program drop_out_of_this out_of_the_program out_of_this_program
  `,
  'no-talk': `
    dont_wanna_talk dont_want_to_talk dont_feel_like_talking dont_feel_like_chatting dont_wanna_chat dont_wana_talk not_tryna_talk
    nothing_to_say_to
  `,
  'with-us': 'to_you to_yall to_u to_ya with_you with_yall with_u you_guys you_people to_a_bot to_a_robot',
}
