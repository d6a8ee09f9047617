/** English words of what people wish from the line: its help, its texts, their pace and hours, treatment. */
import type { Senses } from '../senses.ts'

export const wishes: Senses = {
  'line-texts':
    'text texts txt txts msg msgs message messages messege messeges check_in check_ins checkin checkins check_up checkups check_ups these these_things this_thing texting txting texs sms texting_me txting_me notifications reminders em_every them_every hearing_from_you nothing',
  'the-texts': 'texts txts msgs messages messeges check_ins checkins check_ups texting these your_texts them_back em_back',
  'line-writes':
    'text txt texting txting textin texted message messaging msg write write_to write_me hit_me hit_me_up hitting_me_up hmu check_on check_in checking checking_in check_in_on check_up check_more contact send sending reach_out ping buzz_me bother_me get_at_me come_back come_back_to try_me get_back_to reach_me hear_from_you hear_from_u keep_texting talk_to_me get_em get_these get_them get_the_texts get_texts get_messages come_through buzzes hit_my_phone message_me shoot_me drop_me_a be_in_touch stay_in_touch',
  'line-writes-me':
    'text_me txt_me message_me msg_me write_me check_on_me texting_me messaging_me checking_on_me hit_me_up hit_me keep_texting',
  'until-then': 'til till until untill unti untl un_til through thru b4',
  'for-days': `
    few_days couple_days couple_of_days a_week few_weeks couple_weeks couple_of_weeks one_week two_weeks 2_weeks 3_weeks three_weeks
    4_weeks six_weeks 6_weeks a_month one_month 2_months two_months 3_months couple_months few_months 1_week 1_month this_week this_wk
    this_weekend this_wkend this_month the_weekend all_week all_month 2_days two_days 3_days 4_days 5_days 6_days 7_days 8_days
    10_days 12_days 14_days 15_days 20_days 21_days 28_days 30_days 45_days 60_days 90_days three_days four_days five_days ten_days
    thirty_days some_days some_time next_few next_couple the_holidays week_or_two week_or_so day_or_two next_week
  `,
  'for-now':
    'for_now a_bit a_lil_bit a_little_bit a_while awhile a_minute a_min for_the_moment temporarily temporary time_being a_lil_while a_little_while the_moment',
  'some-date': `
    monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs thur fri sat sun next_week next_month next_year
    the_weekend weekend holiday holidays christmas xmas thanksgiving easter new_years new_year january february march april june july
    august september october november december 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th
    20th 21st 22nd 23rd 24th 25th 28th 30th the_first the_second the_third the_fifth the_tenth spring summer vacation court_date
    surgery graduation wedding funeral exams finals my_trip ramadan lent
  `,
  'am-back':
    'im_back i_get_back im_home i_get_home im_out i_get_out i_am_back i_come_back get_back gets_back gets_out gets_home get_out comes_home come_home return i_return get_my_phone get_a_phone new_phone leaves they_leave released discharged out_of_the_hospital out_of_jail out_of_rehab out_of_detox i_say_so im_ready i_tell_you i_tell_u let_you_know further_notice im_done im_settled',
  'when-after': 'when after once til till until wen',
  'pause-it':
    'pause pausing paused puase pasue pauze pauses snooze snoozing mute on_hold timeout time_out hit_pause suspend suspending put_a_hold temporarily hiatus',
  'pause-other':
    'movie game show video music song tv youtube netflix dta security post_office library package clinic ssa masshealth unemployment 45_min hours_on 988 license licence landlord paused tv had_you job school menopause bank housing case application my_place spot bed my_hand the_phone hold_my_hand holding insurance lawyer customer had_u had_you_on smoke narcan almoco almuerzo',
  'hold-off':
    'hold hold_off hold_up holdoff skip skipping suspend postpone delay lay_off back_off freeze wait no_texts no_messages no_check_ins no_msgs nothing no_txts silence hush give_it',
  'stop-now': 'stop stop_texting stop_the stop_sending quit_texting quit cease stop_messaging stop_these stop_em stop_them stop_for',
  'stop-never': 'forever permanently for_good never',
  'i-quit':
    'drinking smoking using drinkin usin smokin dope job crying worrying seizures cigs stop_by stop_in stop_over stop_at couldnt eating vaping',
  'break-off':
    'break brake breather little_break lil_break short_break time_off weeks_off days_off week_off month_off breathing_room bit_of_a_break breathing_space some_space',
  'give-me': 'give_me gimme give_us gimmie taking_a taking_a_lil take_a take_a_lil can_i_take lemme_get',
  'later-on':
    'next_week next_month next_year in_a_week in_a_month in_a_few in_a_couple in_2_weeks in_two_weeks in_3_weeks in_a_few_days in_a_few_weeks in_a_couple_weeks in_a_couple_days in_january in_february in_march in_april in_may in_june in_july in_august in_september in_october in_november in_december in_10_days in_30_days in_the_new_year after_the_holidays',
  'is-away':
    'jail locked_up prison hospital surgery rehab detox out_of_town out_of_state out_of_the_country away traveling travelling vacation trip visiting no_phone phone_off funeral camp county',
  'leave-alone': 'leave_me_alone leave_me_be let_me_be dont_bother_me lemme_be',
  clock:
    '1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 12am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm 1 2 3 4 5 6 7 8 9 10 11 12 1p 2p 3p 4p 5p 6p 7p 8p 9p 10p 6a 7a 8a 9a 10a 11a 5ish 6ish 7ish 8ish 9ish 10ish one two three four five six seven eight nine ten eleven twelve noon midnight oclock 530 630 730 830 930 1030 1130 130 230 330 430 30pm 30am',
  'clock-sure':
    '1am 2am 3am 4am 5am 6am 7am 8am 9am 10am 11am 12am 1pm 2pm 3pm 4pm 5pm 6pm 7pm 8pm 9pm 10pm 11pm 12pm noon midnight 1_pm 2_pm 3_pm 4_pm 5_pm 6_pm 7_pm 8_pm 9_pm 10_pm 11_pm 12_pm 6_am 7_am 8_am 9_am 10_am 11_am 5_am 4_am oclock 9_to_5 30_pm 30_am 9_to_3 8_to_4 7_to_3 30pm 30am 8_to_5 9_to_3',
  'day-part':
    'morning mornings mornin mornins evening evenings evenin night nights nite nites nighttime afternoon afternoons daytime noon midnight noontime midday lunch lunchtime lunch_break weekends wkends weekdays weekday work_hours working_hours business_hours school_hours dinner dinnertime supper bedtime breakfast sunrise sundown sunset late_night early_morning church during_the_day daylight kids_are_asleep kids_are_in_bed kids_go_to_bed the_day all_night crack_of_dawn my_break my_nap dark work_hours after_hours weekends sunup',
  'day-parts':
    'mornings mornin evenings evening afternoons afternoon nights nite nites nighttime daytime weekends wkends weekdays lunchtime noontime midday lunch work_hours',
  'by-time': 'before after b4 past around at between from until til till in during on about like aftr only',
  'before-after':
    'before after b4 past aftr between around only_after only_before later_than earlier_than until til till as_late_as as_early_as',
  'ends-work': 'work school my_shift shift lunch dinner church class group kids sleep bed dark sundown sunrise supper breakfast',
  'at-work':
    'at_work working on_shift on_the_clock in_class in_group at_school in_church on_my_shift during_group during_work during_school during_class sleeping asleep at_the_job my_shift i_sleep im_sleeping',
  'too-soon': 'too_early so_early too_late so_late that_early that_late this_early this_late to_early to_late crack_of_dawn',
  'too-used': 'sub methadone dose bus did_it help took narcan work got_there gone',
  'earlier-later': 'earlier later',
  'later-bye': 'talk later_bye ttyl see_you see_ya cant over_it today_later it_later now eyes use',
  'make-it':
    'make_it make_them make_em can_it can_we_do can_we_make can_i_get_em can_i_get_them can_we can_you_do could_you_do have_it send_it send_them send_em move_it set_it be_it it_be them_be put_it do_it do_them change_it switch_it put_me_on get_em get_these can_i_get can_u_do could_it could_we could_they would_like_it want_it want_them like_them lets_do back_to go_back_to i_want_em keep_it switch_to change_to could_these can_these could_they can_they could_you_make',
  'other-time':
    'different_time another_time other_time other_times different_times other_hours different_hours another_hour different_hour diff_time new_time other_hour change_time another_time_of_day better_time',
  'change-it': 'change switch move set pick choose adjust fix changing chg chnge control push',
  'time-of-day': 'time times hour hours timing schedule time_zone timezone time_u time_you clock texts_come',
  'my-appointment':
    'appointment appt appointments court visit ride visitation curfew bus van interview probation dr doctor meds medication pickup see_you come_by drop_off clinic meeting intake opens closes open closed',
  'i-wrote':
    'sorry missed they_stop didnt_see i_was was_at just_got_your came_in didnt_hear didnt_get gn good_morning good_night gnight woke_up',
  'better-time':
    'better best easier prefer preferred ideal works_best works_better would_rather bad_for_me good_for_me good_time_is instead_of',
  'how-it-was': 'was feeling than_yesterday yesterday today meeting appt court bus church_was i_feel feel is_when',
  asleep:
    'im_asleep i_sleep im_sleeping i_be_sleep im_sleep asleep sleeping third_shift 3rd_shift i_work_nights work_nights work_overnights overnights night_shift i_work_days second_shift graveyard sleep_days sleep_all_day work_days in_bed_by go_to_bed',
  'that-hour': 'that_hour that_time this_hour at_that_time this_time_of this_time_isnt that_late',
  'wakes-me': 'wakes_me waking_me woke_me wakes_the wakes_my woke_my waking_my wakes_everyone',
  'is-better':
    'better best good great works work ok okay fine easier preferred instead only pls please would_be would_help is_good are_good are_fine',
  'pace-week': `
    once_a_week once_a_wk once_per_week once_a_month once_per_month one_a_week 1_a_week 1x_a_week 1x_week 1x_a_month one_per_week
    weekly monthly biweekly bi_weekly every_2_weeks every_two_weeks every_other_week every_couple_weeks every_few_weeks twice_a_month
    two_times_a_month 2x_a_month one_text_a_week one_text_a_day 1_text_a_week once_every_2_weeks once_every_two_weeks every_week
    1_time_a_week one_time_a_week every_other_day once_in_a_while now_and_then here_and_there one_a_day one_a_month once_a_day
    once_every every_now_and_then couple_times_a_month few_times_a_month couple_times_a_week twice_a_week every_ten_days every_10_days
    once_weekly 1x one_or_two_a_week couple_a_week few_a_week few_times_a_week one_message_a_week 1_message_a_week once_or_twice
    one_or_two every_few_days every_so_often
  `,
  'rarely-day':
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday weekends saturday_and_sunday just_sundays',
  'pace-day':
    'every_day everyday daily evry_day ev_day eryday each_day every_single_day every_night every_morning every_hour every_few_hours every_couple_hours every_6_hours every_4_hours hourly every_evening all_day 7_days_a_week each_morning each_night',
  'pace-twice':
    'twice_a_day 2x_a_day two_times_a_day 2_times_a_day 2x_day 3x_a_day three_times_a_day 3_times_a_day 3_times_a_week three_times_a_week 3x_a_week 4_times_a_week 2_a_day two_a_day mornings_and_nights morning_and_night mornings_and_evenings morning_and_evening twice_daily couple_times_a_day few_times_a_day twice_a_week_instead in_the_morning_and_at_night morning_and_at_night mornings_and_at_night',
  'pace-more': 'more_often more_frequently more_frequent more_regularly mor_often oftener more_times',
  fewer:
    'less fewer lesser lil_less not_as_many not_as_often not_so_many not_so_often not_so_much not_as_much less_often less_frequent less_frequently fewer_times not_too_many not_too_often a_little_less a_lil_less a_bit_less little_less bit_less half_as_many half_as_much half_as_often fewer_of',
  'with-fewer': 'with_less with_fewer',
  'less-often':
    'less_often less_frequent less_frequently not_so_often not_as_often fewer_times less_of not_so_frequent not_so_many a_lot_less lot_fewer',
  'so-many':
    'too_many too_much so_many so_much too_often 2_many 2_much to_many to_much so_often too_frequent that_many that_much that_often overkill a_bit_much way_too',
  'slow-down': `
    slow_down slow_it_down slow_it slow_them slow_these slow_your_roll slow_ur_roll slow_up cut_back cut_down cut_them cut_em
    space_out space_em space_them space_it space_these space_the spread_out spread_em spread_them tone_it_down tone_down ease_up
    dial_it_back dial_back back_it_down scale_back scale_down scale_it_back taper_off taper_down turn_it_down lighten_up drop_it_to
    drop_down knock_it_down cut_it_to cut_it_down take_it_down bring_it_down ease_off lay_off_a_little chill_with chill_on lower_it
    slow_these_down cut_em_in ease_up_on chill_out_on cut_the go_easy easy_on pull_back dial_down turn_down
  `,
  'on-that': 'with_the with_all on_the on_all a_lil a_little a_bit lil little pls please w_the',
  'lower-it': 'reduce reduced reducing lower decrease lessen limit',
  frequency: 'frequency number_of how_often volume pace rate check_on amount_of how_many',
  'is-enough':
    'enough plenty fine good ok okay better please pls works max is_all would_do will_do is_perfect suits thats_it tops id_prefer would_be not',
  'enough-of': 'enough often_enough enuf',
  'pace-not-enough': 'once_a_week_isnt_enough not_often_enough more_than_once aint_enough isnt_enough not_enough_texts too_few_texts',
  'too-rare': 'hardly_text barely_text hardly_ever_text dont_text_enough barely_check never_text_enough rarely_text hardly_check',
  'instead-of': 'instead instead_of rather_than in_place_of',
  'more-of-it': 'more mor more_often more_frequent more_frequently more_regularly extra a_little_more a_bit_more lil_more another_check',
  increase:
    'increase up_it bump_it_up bump_up up_the turn_it_up raise step_it_up ramp_up ramp_it_up double up_my boost go_back_to put_me_on move_me_to up_the_texts',
  'also-too': 'add include also_text',
  'treat-place':
    'detox detoxes detoxed detoxx rehab rehabs rehabilitation treatment treatmnt tx_program inpatient in_patient outpatient iop recovery_program sober_house sober_living halfway_house halfway css tss dual_diagnosis residential long_term_program a_program recovery_house drug_program crisis_stabilization csu 28_day_program 30_day_program section_35 a_rehab an_iop recovery_home methadone_clinic suboxone_clinic',
  'treat-med':
    'methadone methadose suboxone subs suboxon subutex buprenorphine bupe bup vivitrol sublocade brixadi naltrexone mat moud the_shot subox suboxne methodone methadon',
  'treat-drug':
    'methadone suboxone subs subutex buprenorphine bupe vivitrol sublocade brixadi naltrexone detox rehab detoxx treatment inpatient',
  'a-bed': 'bed beds a_bed open_bed open_beds beds_open bed_open detox_bed detox_beds',
  'a-spot':
    'bed beds in_somewhere somewhere_to_go a_spot in_today in_tonight a_program program programs a_place treatment somewhere doctor where',
  furniture: 'furniture mattress frame sheets bunk shelter bugs bed_time crib motel bed_bugs stay_in_bed in_bed sleep',
  'get-clean':
    'get_clean get_sober getting_clean getting_sober quit_dope quit_using stop_using stop_drinking quit_drinking quit_for_real quit_fent get_sobar getting_off come_off quit_drugs quit_heroin kick_this kick_dope quit_pills get_help_for stop_shooting stop_doing_dope off_fent off_dope off_heroin off_the_stuff be_clean be_sober help_with_my_using help_with_my_drinking help_for_my_drinking get_straight get_my_life get_off_dope get_off_fent get_off_pills get_off_heroin get_off_drugs get_off_this_shit get_off_this_stuff get_off_opiates get_off_percs',
  'wants-it':
    'want wants wanna wana need needs ready rdy looking_for lookin_for searching_for id_like would_like like_to interested_in need_to wish trying_to_get tryna_get tryin_to_get willing got_to gotta wantin wanting i_need trying_to please_get asking_for begging_for decided_to agreed_to ill_take hoping_to would_love',
  'tired-of': 'tired_of sick_of done_with fed_up over_this im_done had_enough',
  'commit-me': 'commit_me commit_myself section_myself section_me check_myself_in admit_myself admit_me check_me_in',
  'get-on':
    'get_on get_in get_into get_me get_in_to get_back_on get_back_into get_him get_her get_my start begin begin_on start_on go_into put_me find_me find go_in enter check_into check_in_to take_me help_me_get start_me hook_me_up set_me_up refer_me get_us sign_me_up admit bring_me send_me put_us place_me',
  'how-where': `
    how_do_i how_can_i how_do_u how_do_you how_does how_does_he how_does_she where_do_i where_can_i where_to where_is where_are wheres
    how_to how_would_i whats_the_closest any_doc any_doctor is_there are_there r_there any anyplace closest nearest can_i_get can_i_go
    can_i_start can_you_get can_u_get can_yall_get can_you_find can_u_find could_you_get do_you_have do_you_know do_u_have do_u_know
    help_me looking_for lookin_for who_will where_do_you where_would_i where_does know_of know_any got_any does_anyone do_yall_have
    can_yall_find who_takes who_does_he where_should_i what_do_i_do_to where
  `,
  'ready-now': 'today tonight now asap right_now tomorrow tmrw this_time finally ready anywhere immediately this_week',
  'was-there':
    'i_was i_went been_in did graduated finished completed out_of got_out just_got_out left kicked_out came_out getting_out last_time years_ago when_i_was months_ago from_detox from_rehab my_clinic day_30 after_detox after_rehab worked works working_at works_at met_him roommate_from when_i_get_out been_on im_in_detox im_in_rehab my_detox my_rehab pause days_til at_home started staying_on',
  'dose-talk':
    'dose dosed take_homes takehomes bottles pharmacy script refill appointment appt bus forms papers letter counselor group meeting law bill news movie documentary class gabapentin hrs together mix on_top side_effects visit call_him visiting cost',
  'just-ride': 'ride rides bus_pass lyft uber pt_1 transportation clothes socks bags visit a_letter lockbox',
  'not-treat':
    'no_quiero take_me_off off_suboxone off_methadone dont_want_to_go dont_want_to not_going not_ready aint_going dont_need no_rehab no_detox refuse not_goin never_going root_canal dental dentist teeth',
  'what-you-do': `
    what_can_you_do what_can_u_do what_can_yall_do what_can_ya_do what_all_can_you_do what_do_you_do what_do_u_do what_do_yall_do
    what_do_you_guys_do what_do_u_guys_do what_can_this_do what_does_this_do what_can_this_thing_do what_can_this_number_do
    what_u_can_do what_you_can_do what_else_can_you_do what_else_can_u_do what_else_do_you_do what_else_do_u_do wat_can_u_do
    wut_can_u_do what_are_you_able what_do_you_offer what_do_u_offer what_do_yall_offer what_are_u_able what_does_this_number_do
    what_do_this_do what_can_you_guys_do what_all_do_you what_all_do_u what_kinda_stuff what_else_is_there what_is_possible
    what_else_do_you_have whats_available what_do_yall_have what_can_the_program_do what_does_this_program_do what_things_can_you
    what_else_you_got what_you_got what_else_can_this what_else_can_i_do what_can_i_do_here what_stuff_can what_else_yall
    what_other_things what_is_available what_yall_do what_can_y_all_do what_could_you_do what_is_it_you_can what_does_warmline_do
    what_does_this_service_do what_else_u_got what_are_you_capable what_good_are
  `,
  'about-me': 'on_me about_me with_my know_about to_end to_stop to_quit with_all with',
  'my-data': 'on_me about_me my_info tell_you last_time',
  'can-help-with':
    'what_can_you_help what_can_u_help what_can_yall_help what_do_you_help what_do_u_help what_do_yall_help you_can_help_with can_help_me_with kind_of_help kinds_of_help kinda_help sort_of_help type_of_help types_of_help what_assistance what_help_do what_help_can what_else_can_you_help what_stuff_do_you_help what_things_do_you_help what_assistance_is what_services_do what_services_are what_services_can',
  'how-can-you-help': 'how_can_you_help how_can_u_help how_do_you_help how_can_yall_help how_can_this_help how_do_u_help',
  'can-type':
    'what_can_i_text what_can_i_type what_can_i_say what_can_i_ask what_words_can what_words_do what_do_i_text what_do_i_type what_can_i_send what_commands how_do_i_use_this how_do_i_work_this how_does_this_work how_does_it_work how_it_works how_this_work how_this_works how_do_this_work how_do_i_use what_am_i_able_to what_should_i_text what_can_i_write what_do_i_say how_do_you_use_this how_do_u_use_this how_u_use_this what_words_work what_do_i_put',
  'end-this': 'to_end to_stop to_quit to_cancel to_get_off unsubscribe make_it_stop get_out',
  options:
    'option options optons choices choice menu menus command commands comands keywords settings setting instructions directions list services features list_of_commands',
  'options-sure': 'options optons menu commands comands keywords command_list instructions choices directions',
  'ask-for':
    'what whats wat which show send give gimme list see see_all tell have are get need want view where wheres back_to any how whatre more main my other is_there full all the help repeat resend pull_up whats_the remind',
  'is-there':
    'is_there are_there there do_you_have do_u_have you_have u_have available again i_have i_got yall_have yall_got do_i_have you_got u_got yall on_here here you_offer',
  'forgot-it': 'forgot lost deleted dont_remember cant_remember cant_find what_were what_was',
  'of-yours':
    'you_have u_have you_got u_got you_offer u_offer yall_have yall_got yall_offer you_provide are_available i_can_pick i_can_use',
  'food-menu':
    'food restaurant kitchen lunch dinner pizza eat dunkin dunks cafe takeout soup mcdonalds job housing court lawyer gave landlord best_option out_of_options no_options limited running_out plea grocery guest_list wait_list waiting_list waitlist shopping contact_list mailing_list off_the_list from_the_list your_list meatloaf tonight dentist breakfast shelter credit bakery phone_plan other_options no_other',
  'in-need':
    'need needs ned needin needing want wants could_use asking_for ask_for asking looking_for reaching_out_for text_here_for text_for text_this_for would_like like_some request requesting get_some get seeking beg_for begging_for asked_anyone_for in_need_of desperately could_really_use really_need',
  'asks-you':
    'can_you can_u can_yall can_someone can_somebody can_anyone could_you could_u could_someone could_somebody will_you will_someone would_someone would_you who_can can_any1 can_sum1 please pls plz someone somebody anybody anyone text reply send says said_text said_to_text told_to_text there_to fine_help',
  'help-word':
    'help hlp halp help_me sos assistance hand help_out a_hand ayuda help_a_brother_out help_a_girl_out help_a_sister_out hepl hlep hellp helpp heelp support assist',
  'help-not': 'dont_want dont_need thanks thx thank want_to glad_to',
  'help-object':
    'with w to getting get finding find paying pay for moving move my filling fill others people him her it them stop us carrying understand him his their cant applying apply writing changing withi with_my do make figure figuring calling deal on from clearing about',
  'info-of': 'my on_me about_me copy of you_have narcan housing meeting clinic',
  'send-me': 'send give get need want more some can_i please pls',
  'and-then':
    'pls plz please asap now yall guys man bro thanks thank_you me out someone somebody so anyone tho lol right_now ty too yo us quick here sir maam ma_am sis dude anybody hurry exactly even anyway this_thing with_something with_stuff would_be_better',
  'what-is-this': `
    what_is_this whats_this wat_is_this wats_this wtf_is_this what_this_is what_the_hell_is_this whats_all_this what_is_dis wat_is_dis
    what_number_is_this what_was_this what_is_this_about what_is_this_for wuts_this what_service_is_this what_program_is_this
    what_is_warmline whats_warmline wats_warmline what_am_i_signed_up_for what_did_i_sign_up_for warmline_what what_is_this_all_about
    what_is_the_warmline wth_is_this what_is_this_thing warmline_whats_that what_are_these_texts what_are_these what_kind_of_service
    wat_this_is tf_is_this what_even_is_this whats_dis what_s_this what_is_it_for what_is_this_for idk_what_this what_does_this_mean
    what_this what_do_this_mean what_is_all_this whats_this_all_about whats_this_about whats_this_for tf_this what_would_this_be
  `,
  'this-line':
    'this_number this_text these_texts this_message these_messages this_msg this_service this_program this_line warmline this_app this_num this_phone_number warm_line number_for texts_about text_about message_about text_from text_for message_for the_warmline',
  'follow-it': 'understand get_it get_this follow',
  'what-for': 'what_for for_what about_what',
  'explain-it': 'explain explane xplain explain_this explain_it explain_plz tell_me_about_this tell_me_more',
  'sign-me':
    'sign_me_up signme_up sign_me_back_up sign_me_back sign_us_up sign_me_for enroll_me re_enroll reenroll opt_me_in opt_in opt_me_back opt_back_in subscribe_me resubscribe register_me want_back_in back_on_the_list start_it_back start_em start_em_back start_them_back unstop activate_me turn_it_back_on turn_them_back_on turn_back_on switch_it_back_on add_me_back rejoin put_me_back_on add_me_back_on add_my_number put_me_back',
  'put-me': 'put_me add_me get_me put_us keep_me turn_me put_my_number turn_it turn_them turn_em opt_me',
  'back-on': 'back back_on back_in back_up again back_into',
  'line-list': 'list texts text_list text_thing program check_ins checkins messages warmline this_thing text_line texting_list',
  'start-again':
    'start starting resume restart begin turn_on turn_back_on turn_the bring_back go_ahead_and re_start re_enable reactivate start_sending',
  'again-too': 'again back back_on back_up once_more too after_all anew agian agen again_please',
  'miss-them': 'miss missed_getting like love',
  'may-text':
    'you_can_text u_can_text yes_text yes_you_can_check yes_u_can_check yes_you_can yes_check_on yes_i_want yes_start yes_sign ok_text yes_u_can i_consent yall_can_text yea_text yeah_text sure_text ok_you_can ok_start yes_please_text you_may_text yes_send yall_can_check go_ahead_and_text feel_free_to_text',
  'by-mistake':
    'by_accident accident accidentally on_accident by_mistake mistake didnt_mean_to didnt_mean_it changed_my_mind change_my_mind mistakenly butt_dialed i_take_it_back',
  'said-stop': 'stop stopped hit_stop said_stop texted_stop opted_out quit unsubscribed canceled cancelled texts check_ins messages',
  'count-me-in':
    'count_me_in im_in i_am_in im_down yessir yes_sir yessum yes_maam yes_please yes_pls sure_sign i_accept i_agree lets_do_it yess yup yep im_game ok_im_in im_interested set_me_up hook_me_up start_up yes_start im_ready_to_start ready_to_start',
  'accept-it': 'accept agree consent i_accept i_agree',
  'also-me': 'these_too them_too texts_too it_too this_too i_want_this_too',
  'other-join':
    'gym army military navy class church team lawsuit school course group league work job shift meeting zoom band snap wic apartment section_8 housing benefits masshealth bank paper form forms food jail aa na club library garage bathroom bed car grade kitchen hospital home_now court methadone detox rehab bracket fantasy pantry food_box fuel_assistance fuel volunteer table shelter_list shelter waitlist friend',
  'lang-name': 'english spanish portuguese creole haitian french only_after at_night',
  'info-word': 'info infor information details more_details',
  'what-is':
    'what_is whats what_are what_was what_kind_of wats wat_is wtf_is purpose_of what_the_hell_is what_exactly_is what_the_fuck_is wuts meaning_of point_of whats_with',
  'join-it':
    'join sign_up signup enroll enrol subscribe register participate get_started be_part_of be_a_part_of be_in_the_program be_in_this be_included get_in_on be_enrolled in_on_this joining opt_in get_these get_the_texts get_texts',
  'not-signed':
    'didnt_sign i_didnt did_i who_signed un_sign never_signed on_hold put_me_on_hold on_pause who_put signed remove unsubscribe revoke',
  'in-list': 'on_the_list on_this_list',
  'out-of': 'out_of off wrong end cancel revoke keep',
  'person-real': 'person human real actual somebody_real',
  'menu-bare':
    'list settings setting command services features menu_please the_list list_of_stuff list_of_things list_of_commands list_of_services option choice',
  'off-list': 'off section_8 shelter list_for waiting on_the_list on_your_list waitlist delete remove',
  'get-clean-sure':
    'get_clean get_sober getting_clean getting_sober quit_dope quit_for_real get_off_dope get_off_fent get_off_heroin kick_dope quit_heroin quit_fent',
  'this-span': 'this_week this_weekend this_month next_few the_next_few this_wk next_week this_wkend',
  annoyed: 'stop wtf why annoying off',
  'enough-not':
    'not_enough isnt_enough aint_enough not_often_enough arent_enough no_enough never_enough not_quite_enough doesnt_feel_like_enough',
  'cut-it': 'cut drop bring_down cut_it cut_them take_it_down',
  'can-have': 'can_i_get can_i_have could_i_get could_i_have how_do_i_get give_me send_me may_i_have lemme_get',
  'put-off-it': 'put_me_on_hold put_me_on_pause on_pause on_hold',
  'increase-sure': 'increase bump_it_up up_it bump_up ramp_it_up step_it_up',
  'also-end': 'too also as_well',
  'no-one': 'nobody who',
  'on-break': 'on_break on_my_break on_my_lunch on_lunch',
  'mornings-and-nights': 'mornings_and_nights morning_and_night',
  'at-by': 'at in before after b4 during around past til till until while on',
  'bad-for': 'bad r_bad no_good dont_work are_hard',
  'later-sure':
    'earlier later_in_the_day later_on_in little_later bit_later later_than lil_later later_please later_pls later_time later_in_the earlier_in_the_day little_earlier later_at_night later_instead do_it_later lil_earlier bit_earlier',
  'never-again': 'never ever_again stop remove',
  'late-early': 'late early',
  'lo-que': 'with_what about_what',
  'name-word': 'call_me my_name',
  'half-as': 'half_as half_the',
  'this-very': 'this_morning tonight last_night this_afternoon this_evening',
  needed: 'needed wanted_pls',
  'tell-me': 'tell_me lemme_know let_me_know can_you_tell could_you_tell remind_me i_want_to_know id_like_to_know curious',
  'about-it': 'about_this about_it about_yall about_you more_about about_warmline about_the_program',
  'get-back': 'get_back_on get_back_in get_back_into want_back start_back come_back_on',
  permission: 'permission consent go_ahead feel_free ok okay yes yeah yea sure please',
  'can-able': 'can could able do does',
  'do-it': 'do offer provide',
  'any-time': 'anytime any_time anything',
  'phone-off': 'phone_is_off cant_look cant_check phones_off no_phone cant_answer cant_have_my_phone',
  'switch-to': 'switch change move push set make_it make_them bump do_it do_them put_it switch_it',
  lets: 'lets can_we could_we how_about how_bout maybe could_it can_it can_you could_you do just make_it make_them turn_it_to can_u would_like rather prefer',
  'not-cutting': 'too_little not_cutting not_doing_it',
  'start-word': 'start begin resume restart start_please',
  'add-me': 'add_me put_me_in include_me put_me_on',
  'few-times': 'once one 1 1x twice couple few single 1_time one_text one_message 1_text',
  'per-span': 'a_week per_week each_week a_month per_month weekly monthly every_week every_month two_weeks 2_weeks other_week other_day',
  'too-often': 'too_often so_often too_frequent too_frequently',
  'yes-word': 'yes yeah yea yep yup ok okay sure',
  'can-i': 'can_i could_i may_i how_do_i how_can_i how_do_you',
  'start-bare': 'start',
  during: 'while during',
  between: 'between from',
  near: 'near nearby closest around_here near_me',
  'ready-bare': 'im_ready i_am_ready',
  'the-thing': 'it this these them one some that em',
  'will-tell': 'ill_let_you_know ill_tell_you ill_say ill_let_u_know ill_text',
  'count-strong': 'count_me_in im_all_in sign_me_up',
  not: 'nomore nomo',
  know: 'no_clue',
  'how-works-help':
    'how_does_this_work how_does_it_work how_this_works how_this_work how_it_works how_do_i_use how_do_you_use how_do_this_work',
  from: 'from',
  'back-to': 'back_to go_back_to return_to',
  'go-on': 'keep continue',
  supply: 'narcan kit kits strips needles food pipes',
  'told-of': 'he she they my_mom judge mi_mom',
  'when-cold': 'cold weather',
  they: 'they he she',
  photo: 'photo photos pic pics',
}
