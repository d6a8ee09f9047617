/** English words by which people ask who we are and what we keep, ask for a person, a call, a language or no police, and say that we have the wrong one. */
import { anyWord, givenNames } from '../names.ts'
import type { Senses } from '../senses.ts'

export const asks: Senses = {
  any: anyWord,
  'given-name': givenNames,
  usual: `
    a an the my your his her our their that these those me you u us them he she i im we they to of in on at for with from by about as
    into so too very really never just only still yet now then today tonight tomorrow yesterday here there ok okay good bad great fine
    easy hard fun funny nice cool right wrong true fair real ready sure done gone over back up down out off all any some every each
    more less much many enough big small new old same other different better worse best worst cold hot warm nice safe possible working
    workin going gonna happening helping coming feeling doing it for
  `,
  'usual-noun': `
    enough food heat hot water power money cash work job jobs bed beds room rooms rent ride rides bus train time way one thing things
    stuff problem problems news help place people person man woman anybody anyone anything nothing something somebody someone how what
    when where why who which if because cuz but and or both either sorry thanks tho though lol yall ever always clean sober high sick
    tired hungry okay allowed available open closed bathroom dope drugs narcan pills doctor police cops bot robot scam spam joke drill
    movie test emergency place phone number text what
  `,
  // wrong number
  'wrong-w': 'wrong wrng rong wrog wron worng worong wong incorrect mistaken erong',
  'who-reached':
    'person persn persom guy dude bro man lady girl woman chick party house client patient one individual cat fella fam buddy gal human folks family contact recipient',
  'line-word':
    'number numbers num nmbr nbr numba nunber numbr nummber nimber gnumber phone cell line contact digits cellphone telephone mobile',
  misdialed:
    'misdial* dialed_wrong dialed_incorrectly mistyped typed_wrong crossed_wires messed_up_the_number wron_gnumber wrong_numb* wrong_numba wrongnumber',
  'confused-me':
    'confused_me confusing_me mistaking_me mistook_me mixing_me mixed_me confused_w confused_with got_me_confused got_me_mixed have_me_confused me_mixed_up me_mixed mistaken_me me_confused mistake_me',
  'by-me':
    'i_called i_dialed i_texted i_gave i_put i_wrote i_got i_had i_took i_went i_have called_the dialed_the gave_me we_called took_the got_on_the called_me dialed_wrong called_wrong of_pills of_days texted_the i_texted_the i_deleted i_wrote_down i_copied shoe size',
  'someone-else':
    'someone_else somebody_else some1_else sum1_else some_one_else another_person different_person other_person anotha_person somebody_different someone_different a_different_guy another_guy other_dude other_guy someone_elses somebody_elses',
  meant:
    'meant mean think thinkin guess pretty_sure must looking want wanted reach reaching trying was_for is_for were_for intended text texting confused probably maybe',
  sought: `
    who_you_think who_u_think who_ya_think who_yall_think whoever_you whoever_u whoever_yall who_u_looking who_ur_looking
    who_your_looking who_youre_looking who_you_are_looking who_ur_lookin who_you_looking who_you_want who_u_want who_you_need
    the_person_you the_person_u the_one_you the_one_u who_you_are_trying who_youre_trying who_you_meant person_you_are_looking
    guy_you_are_looking man_you_are_looking girl_you want_my_daughter want_my_son want_my_brother want_my_sister youre_looking_for
    you_are_looking_for ur_looking_for your_looking_for u_looking_for youre_trying_to_reach you_are_trying_to_reach you_wanna_reach
    you_want_to_reach you_think_i_am u_think_i_am you_think_it_is
  `,
  'this-not':
    'this_isnt this_is_not this_aint this_not this_ain_t isnt_this no_this_is_not no_this_isnt this_number_isnt this_number_is_not this_phone_isnt',
  'im-not': 'im_not i_am_not i_aint im_no i_am_no not_even',
  'nobody-named':
    'by_that_name with_that_name of_that_name named_that no_one_named noone_named nobody_named no1_named anyone_named anybody_named named_like_that called_that_here not_my_name_and isnt_a_kevin',
  'not-here':
    'no_one_here nobody_here noone_here no1_here not_here_by doesnt_live_here dont_live_here dosent_live_here dont_stay_here lives_here_by aint_here',
  'there-is-no': 'there_is_no theres_no there_isnt_a there_aint_no no we_have_no there_is_not_a aint_no there_isnt_any',
  'who-is': 'who_is whos who_the_hell_is who_tf_is who_the_fuck_is who who_da_hell_is',
  'who-that': 'who_that who_this_is who_dat who_he who_she that_person this_person that_guy them_people you_people any_of_you',
  'not-know':
    'dont_know dont_kno dnt_know do_not_know never_heard_of idk_who idk_no dont_no dont_know_a dont_know_any dont_know_no dont_know_nobody_named dont_kno_no',
  'got-new':
    'just_got got bought just_bought recently_got was_assigned was_given been_given had ive_had i_have_had i_have have purchased picked_up inherited',
  'this-line':
    'this_number this_num this_numba this_phone this_cell this_line this_nbr this_nmbr this_telephone this_cellphone this_phone_number this_cell_phone the_number_now this_digits this_text_line',
  'prior-owner':
    'previous_owner prior_owner old_owner last_owner former_owner whoever_had who_had_this who_had_it person_before_me before_me_had before_me_must had_it_before had_this_before had_this_number_before had_this_number_b4 had_this_phone_before had_it_b4 used_to_have_this used_to_own_this used_to_be_his used_to_be_her his_old_number her_old_number had_this_number_last last_person_with had_this_number used_to_belong belonged_to_someone new_owner different_owner before_i_got_it old_number_of ex_owner',
  'this-is':
    'this_is this_number_is this_line_is thats this_phone_is its_a its_an you_reached youve_reached you_have_reached reached this_goes_to goes_to',
  business:
    'business pizza church office salon barber barbershop restaurant store shop landline fax hotel motel dentist dental bakery laundromat garage mechanic company daycare warehouse law_firm realty insurance_office nail_salon hair_salon florist flower school_line front_desk plumber plumbing deli a_work_phone a_school_phone a_library_phone work_line',
  'that-one':
    'his_number her_number his_phone her_phone his_cell her_cell their_number their_phone his_line her_line his_num her_num number_for_him number_for_her',
  'mine-now': 'mine_now its_mine my_number_now my_phone_now my_num_now its_my_number_now i_have_it_now is_mine belongs_to_me_now i_own',
  changed:
    'changed_his changed_her changed_their switched_his switched_her got_a_new got_new has_a_new has_new got_a_different has_a_different diff_number different_number changed_numbers lost_this',
  'not-for-me':
    'wasnt_for_me wasn_t_for_me not_meant_for_me wasnt_meant_for_me isnt_meant_for_me not_my_text not_my_message not_addressed_to_me not_intended_for_me wasnt_for_us',
  'not-me': 'not_me aint_me isnt_me wasnt_me not_him not_her aint_him aint_her isnt_him isnt_her not_that_person not_that_guy not_them',
  'gave-out':
    'gave_you gave_u gave_out gives_out gave_yall gave_ya put_down put_in put_my typed_my typed_in entered_my wrote_my wrote_down gave_the_wrong give_out_my gave_my put_my_number',
  'never-was':
    'never_been_to never_been_in never_been_at never_was_in never_went_to wasnt_in wasnt_at wasnt_in_no never_was_at havent_been_to been_to_no never_been_to_no never_been_to_that never_stayed_at never_been_a never_was_a',
  'the-hospital': 'hospital hosp that_hospital er emergency_room no_er no_hospital no_program that_program that_clinic patient',
  'right-one': 'right_number right_person correct_number right_phone correct_person right_guy',
  'random-one': 'random_person random_stranger some_random random_guy random_girl random_lady total_stranger',
  'not-user':
    'dont_do_drugs dont_use_drugs never_used_drugs never_did_drugs never_done_drugs never_overdosed never_had_no_overdose never_had_an_overdose never_od dont_do_no_drugs never_touched_drugs dont_even_do_drugs not_a_drug_user',
  'your-program':
    'your_program ur_program any_program this_program no_program that_program what_program signed_up_for_anything signed_up_for_nothing never_signed_up_for',
  // death
  died: 'died dies dide dyed did_die deceased deceassed expired',
  'passed-away': 'passed_away past_away pased_away passed_on passed_in',
  'is-dead':
    'is_dead hes_dead shes_dead he_dead she_dead are_dead was_found_dead found_dead they_dead is_deceased is_gone_forever is_no_more in_the_ground 6_feet_under six_feet_under been_dead',
  'dead-one':
    'dead_man dead_girl dead_guy dead_woman dead_person dead_brother dead_sister dead_son dead_daughter dead_kid dead_mother dead_boy my_dead a_dead',
  kin: 'son daughter brother sister husband wife mom mother ma dad father mum cousin nephew niece grandson granddaughter fiance fiancee bf gf boyfriend girlfriend partner roommate roomate roommie tenant boy baby child kid twin hubby wifey stepson stepdaughter stepdad owner person guy lady man woman client',
  'kin-speaking':
    'this_is_his this_is_her im_his im_her i_am_his i_am_her its_his its_her this_his this_her his_mother_here his_mom_here her_mom_here his_phone her_phone his_cell her_cell this_phone his_number her_number this_number this_was_his this_was_her have_his_phone have_her_phone has_his_phone writing_for_him this_is_the_landlord',
  owner:
    'owner person_who_had person_with_this person_you whoever_you whoever_u whoever_yall the_person the_guy_who the_one_who the_lady_you the_man_you person_u guy_you number_belonged phone_belonged belonged_to',
  'didnt-make-it':
    'didnt_make_it did_not_make_it didnt_make_it_this didint_make_it dint_make_it never_made_it_out not_make_it didnt_survive did_not_survive didnt_pull_through lost_his_battle lost_her_battle lost_his_fight lost_her_fight lost_the_battle lost_the_fight lost_their_battle succumbed took_his_last took_her_last pronounced_him pronounced_her last_breath pronounced_dead lost_her_life lost_his_life lost_their_life',
  'lost-one':
    'lost_him lost_her we_lost i_lost_my lost_my took_him_off took_her_off off_life_support off_the_machines pulled_the_plug let_her_go let_him_go off_the_vent',
  'of-us': 'him her son daughter brother sister mom dad mother father husband wife',
  buried: 'buried bury burying cremated laid_to_rest laid_him_to_rest laid_her_to_rest burial',
  funeral: 'funeral wake services service burial viewing memorial obituary casket ashes',
  'was-held': 'was is were be thursday monday tuesday wednesday friday saturday sunday yesterday tomorrow week',
  'found-dead': 'found_him_dead found_her_dead found_dead found_his_body found_her_body found_the_body body_was_found',
  'with-god':
    'with_god with_god_now with_the_lord with_jesus in_heaven home_to_be_with called_him_home called_her_home went_home_to took_him_home an_angel_now with_the_angels in_a_better_place is_with_the_lord gods_hands with_his_maker went_to_be_with called_home gained_an_angel at_peace_now resting_now lord_took',
  'he-gone': 'hes_gone shes_gone he_is_gone she_is_gone theyre_gone he_gone she_gone',
  'not-alive':
    'not_alive no_longer_alive isnt_alive no_longer_with_us no_longer_living not_with_us not_with_us_anymore aint_with_us isnt_with_us no_longer_here not_here_anymore no_longer_on_this left_us_last left_this_world departed not_living no_longer_among',
  'wont-answer':
    'wont_be_answering wont_answer cant_answer cannot_answer wont_be_texting wont_be_replying why_she_dont_answer why_he_dont_answer not_going_to_answer dont_expect_an_answer wont_respond cant_respond cant_reply wont_reply never_answer',
  'rip-word': 'rip r_i_p rest_in_peace rest_easy restinpeace rip_to',
  'killed-him': 'was_killed got_killed was_murdered was_shot_dead was_shot_and hit_by_a_car_and killed_him killed_her killed_my',
  'not-meant-dead': `
    dog cat puppy battery phone_died my_phone_is_dead car_died plants plant lol lmao game walking_dead dead_end kobe show movie
    episode character tired inside in_2 when_i_was actor singer celebrity song could_have could_of would_have coulda woulda i_died
    i_almost fish hamster kitten laptop engine light_a_candle bday birthday anniversary grandparents scared_to thought_i thought_he
    wish_i if_i years_ago last_year serious uncle aunt grandma grandpa grandmother grandfather neighbor when_my if_he if_she wanna_be
    want_to_be go_be_with the_day everybody everyone almost_died nearly_died laughing my_funeral custody dcf housing years_ago yrs_ago
    yr_ago year_ago fish 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019
    2020 2021 2022 2023 2024 or_nodding dont_know_if bartender cold using_partner since_my since_he since_she since_mom after_he
    after_she after_my dead_serious a_while_back funeral_home
  `,
  // under 18
  'minor-age':
    '8 9 10 11 12 13 14 15 16 17 eight nine ten eleven twelve thirteen fourteen forteen fifteen fiveteen sixteen seventeen 13yo 14yo 15yo 16yo 17yo 12yo 11yo 10yo 13yrs 14yrs 15yrs 16yrs 17yrs sixteenn 8yo 9yo',
  'minor-sex':
    '12f 13f 14f 15f 16f 17f 12m 13m 14m 15m 16m 17m f12 f13 f14 f15 f16 f17 m12 m13 m14 m15 m16 m17 f_13 f_14 f_15 f_16 f_17 m_13 m_14 m_15 m_16 m_17 13_f 14_f 15_f 16_f 17_f 13_m 14_m 15_m 16_m 17_m 17yo_f 17yo_m',
  im: 'im i_am ima i_m i_be am_i am iam i_is im_a',
  'im-only':
    'im_only i_am_only im_just i_am_just im_still im_like only im_actually im_really its_me im_prolly im_turning im_about_to_be i_was_still im_literally im_barely im_a',
  'years-old': 'years_old yrs_old year_old yr_old yo y_o years_of_age year_olds yr_olds yearold yrold yr_ol years_ol and_a_half n_a_half',
  'age-unit':
    'days day weeks week months month mos clean sober hours hrs hour minutes mins min miles pounds lbs bucks dollars weeks_pregnant kids years_clean yrs_clean years_sober yrs_sober in_line on_the_list blocks stops percent mg years_in years_off bags pills degrees',
  'i-turn':
    'i_turn i_just_turned i_turned im_turning i_turnd gonna_be im_gonna_be ill_be i_will_be turning ima_be imma_be until_i_turn til_i_turn i_just_turned',
  eighteen: '18 eighteen 18th 18_yet 18s',
  'not-eighteen':
    'not_18 not_eighteen not_even_18 not_yet_18 aint_18 arent_18 aint_eighteen under_18 under_eighteen under18 almost_18 nearly_18 turn_18 turning_18 im_not_18 be_18 til_18 until_18 younger_than_18 below_18 isnt_18 not_quite_18 my_18th til_im_18 til_i_turn_18 before_18 still_not_18',
  'eighteen-in': '18_in 18_next 18_til 18_soon 18_till 18_yet 18_this 18_tomorrow 18_until',
  minor: 'minor underage under_age a_minor minors juvenile not_an_adult',
  'adult-only':
    'for_adults adults_only 18_and_over 18_or_older 18_plus have_to_be_18 gotta_be_18 be_over_18 must_be_18 18_cause_im_not 18_bc_im_not said_i_was_18 was_18 put_18 said_18',
  grade:
    '6th_grade 7th_grade 8th_grade 9th_grade 10th_grade 11th_grade 12th_grade 5th_grade sixth_grade seventh_grade eighth_grade ninth_grade tenth_grade eleventh_grade twelfth_grade high_school highschool middle_school middleschool freshman sophomore sophmore sophomoree 6th_grader 7th_grader 8th_grader 9th_grader 10th_grader 11th_grader junior_in hs junior_high junior_at senior_in_high junior_hs sophomore_in hs_student',
  'in-school': 'im im_in i_am i_go_to im_still_in in_the i_attend im_at im_a im_just_in i_be_in still_in i_start',
  'a-child':
    'a_kid a_child just_a_kid only_a_kid a_teen a_teenager teenager a_little_kid a_young_girl a_young_boy still_a_kid too_young for_teens',
  'born-late':
    'born_in_2008 born_in_2009 born_in_2010 born_in_2011 born_in_2012 born_in_2013 born_in_2014 born_2008 born_2009 born_2010 born_2011 born_2012 born_2013 born_2014 born_in_09 born_in_10 born_in_11',
  'lied-age':
    'lied_about_my_age lied_on_my_age lied_abt_my_age lied_bout_my_age faked_my_age not_my_real_age not_old_enough aint_old_enough my_age_is too_young_for',
  'in-care':
    'foster_kid foster_home foster_care foster_mom foster_parents dcf_custody group_home custody_of_me state_custody dcf_kid ward_of_the_state',
  'not-own-age':
    'my_son my_daughter my_kid my_kids my_niece my_nephew my_brother my_sister my_cousin my_boy my_girl my_oldest my_youngest since_i_was when_i_was at_age at_the_age kids_are he_is she_is hes shes got_a used_since been_using_since started_at reunion coach my_stepson my_grandson my_baby back_in from_high_school in_high_school_i dropped_out my_kids_are graduated',
  // who
  'who-is-this': `
    who_is_this who_is_it whos_this whose_this who_dis who_dis_is who_the_hell_is_this who_tf_is_this who_the_fuck_is_this
    who_the_f_is_this who_is_dis whos_dis who_r_u who_are_you who_are_u who_r_you who_ru who_are_yall who_are_you_people
    who_are_you_guys who_am_i_speaking who_am_i_talking who_am_i_texting who_am_i_chatting who_im_talking who_i_am_talking
    who_i_am_speaking who_is_texting whos_texting who_keeps_texting who_is_messaging whos_messaging who_sent who_is_sending
    whos_sending who_is_contacting who_the_heck who_in_the_hell who_you_are who_u_are who_yall_are who_exactly who_are_these_messages
    who_is_it_that who_is_on_this who_did_i who_are_the
  `,
  'who-runs-this': `
    whos_number_is whose_number who_is_on_the_other whos_on_the_other whos_behind who_is_behind who_runs who_run who_is_running
    whos_running whos_in_charge who_is_in_charge who_do_u_work who_do_you_work who_yall_work who_you_work what_company
    who_is_the_sender who_am_i_dealing who_made_this who_pays_for who_is_this_from whos_this_from who_be_this who_are_these
    who_you_with who_operates do_i_know_u do_i_know_you what_organization what_agency what_is_your_name whats_your_name whats_ur_name
    what_ur_name ur_name your_name_please what_do_i_call_you name_of_the_person_i where_are_you_guys where_are_you_located
    where_yall_at where_are_yall where_are_you_from where_you_located how_do_you_know_me how_do_u_know_me whats_this_number
    what_number_is_this where_is_this_from who_do_you_represent
  `,
  'who-sees': `
    who_sees who_see who_can_see who_reads who_read who_can_read who_else_sees who_else_reads who_else_can who_all_sees who_all_reads
    who_all_can who_gets_to who_has_access who_looks_at who_will_see who_is_reading whos_reading whos_seeing whos_watching
    who_is_watching who_views who_gets_these who_do_you_share who_do_u_share who_do_u_tell who_do_you_tell who_you_tell who_u_tell
    who_knows_about who_gets_told who_is_gonna_see whos_gonna_see who_has_my who_has_this who_has_these who_knows_what_i
    someone_reading_these somebody_reading anyone_reading anybody_reading anybody_read anyone_read anybody_see anyone_see
    somebody_else_see someone_else_see someone_else_read
  `,
  watcher:
    'cop cops police polic pd po probation parole officer dcf cps dss ice immigration judge court courts insurance doctor doc job boss mom mother parents dad school landlord feds law staties state_police government husband wife bf ex masshealth lawyer da 12 pigs narcs family feds employer counselor caseworker social_worker welfare anybody anyone anybody_else anyone_else somebody_else hospital clinic',
  'sees-it': 'see sees read reads reading seeing know knows get gets access look looks view find_out told hear',
  'this-talk':
    'this these it em them what_i what_we my_texts my_text my_messages my_answers my_msgs stuff my_replies texts messages my_info what_im my_responses all_this this_stuff the_texts what_is_said my_business',
  'do-they': 'do does can will is are r gonna could would if did',
  'you-tell':
    'you_tell u_tell yall_tell you_share u_share yall_share you_report u_report you_give u_give u_giving you_giving you_snitch u_snitch you_pass you_send you_sharing u_sharing yall_report you_telling u_telling yall_telling yall_give u_gonna_tell you_gonna_tell you_show u_show share_it share_this share_my does_this_go do_these_go does_it_go will_this_go you_guys_report you_guys_tell you_guys_share you_guys_give report_to report_me reporting_me you_reporting u_reporting',
  'are-you':
    'are_you are_u r_u r_you is_this are_yall you_a u_a this_the this_a are_these is_dis you_with u_with are_you_with are_u_with are_you_from are_u_from r_u_from you_work_with u_work_with yall_work_with u_guys_work you_guys_work is_it do_u_work ru am_i_talking_to_a is_this_a are_you_guys',
  'known-body':
    'police cop cops officer pd 12 feds fed narc narcs law_enforcement dcf ice health_dept health_department dph city government the_state the_hospital the_clinic clinic that_program recovery_coach the_nurse nurse from_the_er the_er dr the_doctor doctors_office lady_from the_lady the_girl_from the_guy_from medical_center county church the_library a_scam legit',
  private:
    'private confidential anonymous anonymus anonymously confidencial between_us between_me_and_you stays_between secret secure privacy hipaa',
  'is-it':
    'is_this is_it this is_what is_any_of are_these is_everything is_that does_this_stay will_this_stay it_stays it_stay is_my this_stays are_my are_the',
  'how-number':
    'how_did_you_get_my how_did_u_get_my how_d_you_get_my howd_you_get_my howd_u_get_my how_you_get_my how_u_get_my how_do_you_have_my how_yall_get_my where_did_you_get_my where_did_u_get_my whered_you_get_my whered_u_get_my where_u_get_my where_you_get_my who_gave_you_my who_gave_u_my who_gave_yall_my who_gave_ya_my how_did_you_get_this whered_you_get_this who_gave_you_this who_gave_u_this how_u_get_this where_yall_get_my who_told_you_my who_give_u_my who_give_you_my how_you_have_my why_do_you_have_my why_u_got_my',
  'bot-or-person':
    'computer_or_a_person computer_or_person person_or_a bot_or_person bot_or_a robot_or_a person_or_bot human_or_bot human_or_a machine_or_a person_or_machine real_or_a human_reading real_human_reading real_person_reading',
  // data
  'what-you':
    'what_do_you what_do_u what_you what_u what_yall what_do_yall what_info what_information what_data what_kind_of_info what_personal what_details wat_u wat_do_u wat_you what_all_do what_all_you what_else_do what_did_the what_did_they what_did_i what_are_you what_are_u whats what_is what_does how_much what_records what_have_you everything_you everything_u whatever_you whatever_u wat_info wut_do_u what_stuff what_personal_data how_much_do what_all_info what_do_u_guys what_do_you_guys what_you_guys',
  'you-keep':
    'keep keeps keeping kept hold holding store stored storing save saved saves saving have got know record recording collect collecting collected wrote write written retain track tracking log gather gathered have_on got_on connected',
  'about-me':
    'on_me about_me abt_me bout_me of_me on_file on_record on_him on_her about_him about_her under_my_name under_my_number on_us about_us in_my_file on_my_file on_my_son on_my_daughter to_this_number with_my_number in_my_record my_file_say about_my_son for_me_in',
  'my-info':
    'my_info my_information my_data my_file my_record my_records my_texts my_messages my_msgs my_personal my_details my_history my_stuff my_profile my_account my_chart what_i_write what_i_say what_i_wrote what_i_said what_i_told these_texts these_messages these_texts these_msgs my_answers my_conversations what_i_text my_convos when_i_text my_convo the_texts my_whole_file my_responses keep_these save_these this_conversation our_texts our_conversation',
  'my-papers':
    'my_info my_information my_data my_file my_record my_records my_personal my_profile my_history my_chart the_records the_info what_you_have what_u_have what_u_got what_you_got what_yall_have what_yall_got everything_you everything_u whatever_you what_you_wrote what_u_wrote what_you_keep what_u_keep what_you_know what_u_know what_you_kept whatever_u what_u_saved what_youve_got all_my_info',
  'let-me-see':
    'see show send give copy copies view lemme_see look_at request requesting tell_me print email pull_up access get_a_copy get_copies get_my get_all_my whats_in what_is_in whats_on what_does',
  'my-details':
    'my_name my_address my_ssn my_social my_medical my_hospital my_birthday my_dob my_real_name my_full_name my_picture my_photo my_location my_location where_i_live where_i_stay where_im_at where_i_am my_insurance_info my_social_security my_date_of_birth my_kids_names my_emergency_contact my_last_name my_diagnosis my_email',
  'you-have':
    'you_have u_have yall_have you_got u_got yall_got do_you_have do_u_have you_know u_know yall_know have_you_got did_you_get do_you_got u_store you_keep u_keep you_save u_save you_track u_track you_have_my u_have',
  'data-word':
    'data_you file_on_me file_on record_of_me record_of_this record_of_my record_of_what record_of_anything track_of_who track_of_what track_of_us',
  'how-long': 'how_long',
  'where-go':
    'where_does_my where_do_my where_is_my where_do_you_keep where_do_u_keep where_are_my where_is_it_stored where_do_these where_does_this_go what_happens_to do_with_my doin_with_my doing_with_my use_my_info use_my_data sell_my',
  // forget
  erase:
    'erase erased erasing delete deleted delet dlete deleate deleting wipe wiped wiping destroy purge scrub shred trash burn expunge get_rid get_rid_of throw_out throw_away clear clear_out erace dump nuke eliminate',
  'take-off': 'remove take take_out strip pull',
  'all-of':
    'everything everythin evrything all_of all_my all_about all_the_info all_it it_all all_info all_data all_records all_texts all_traces any_record any_records anything whatever every_record every_trace evrythin all_i all_personal all_of_it all_messages any_info any_data all_his all_her all_what what_you_have what_you_got what_u_have what_u_got what_i_told what_i_said all_this every any my_data_out',
  'own-data':
    'my_info my_information my_data my_file my_record my_records my_texts my_messages my_msgs my_personal my_details my_history my_stuff my_profile my_account my_chart my_name_and my_number_and our_texts these_texts this_conversation my_convo her_info his_info his_records her_records his_data my_daughters_info my_sons_info my_daughters_information personal_data personal_information our_conversation all_my all_his his_file her_file any_of_my_info',
  'me-whole': 'me me_from me_completely me_out',
  'forget-me':
    'forget_me forget_i forget_u_ever forget_you_ever forget_everything forget_all forget_that_i forget_what_i forget_my forgetme right_to_be_forgotten be_forgotten never_knew_me never_existed never_here never_was_here never_met_me didnt_exist dont_exist about_me_forget',
  'not-keep':
    'dont_keep do_not_keep stop_keeping dont_save do_not_save dont_store do_not_store dont_hold not_keep keeping_my dont_want_you_keeping dont_want_u_keeping no_records no_record dont_want_yall_to_have dont_want_you_to_have dont_want_u_having dont_want_you_having',
  'kept-thing': 'anything nothing my_info my_stuff my_data my_information my_texts my_name my_messages about_me on_me of_me my_records',
  'i-did':
    'i_deleted i_erased i_wiped i_cleared i_had_to_delete deleted_my deleted_facebook deleted_the deleted_all_my finally told_my_ex my_ex i_got_rid my_dealer dealers instagram facebook snapchat tinder photos pics pictures app the_app browser cori criminal expunged off_my_phone',
  // name
  'call-me': 'call_me callme cal_me call_mee call_us',
  'calls-me':
    'call_me_everybody ppl_call_me people_call_me everyone_calls_me everybody_calls_me friends_call_me they_call_me u_can_call_me you_can_call_me you_may_call_me u_may_call_me just_call_me known_as i_am_known_as im_known_as address_me_as refer_to_me_as say_call_me everyone_call_me everybody_call_me all_call_me',
  'call-follow': `
    porfa plis pfv pf favor svp souple en em an back now asap please pls plz plse when whenever if at after before tonight later
    tomorrow tmrw 2morrow today on in not instead soon right thanks thank i im ill my cuz because b4 around once anytime sometime
    somebody someone this next first every monday tuesday wednesday thursday friday saturday sunday morning he shes hes his she ima
    and at from a again ok okay u you or the any until til by so but for about cant dont no 1 2 3 4 5 6 7 8 9 10 11 12 pm am w with bc
    n need lol hes during maybe ASAP only him her them we it thats were some real crazy old do is its up to stupid paranoid what
    whatever im_by collect who tho quick when_you
  `,
  'go-by':
    'i_go_by ill_go_by i_been_going_by i_use_the_name prefer_to_be_called prefer_being_called wanna_be_called want_to_be_called like_to_be_called be_called like_being_called my_preferred_name preferred_name my_chosen_name go_by_my i_prefer_the_name goes_by knows_me_as known_to_everyone_as',
  'name-is':
    'my_name_is my_names my_name_isnt my_real_name my_name_aint my_name_not my_name_now my_legal_name name_is names_actually name_now',
  'my-name':
    'my_name my_real_name my_first_name my_full_name my_government my_gov_name my_legal_name my_last_name names name my_govt his_name her_name',
  'not-use':
    'dont_use do_not_use dont_say do_not_say dont_put do_not_put dont_write dont_type never_use never_put never_say stop_using stop_usin stop_saying stop_putting not_use not_put not_say not_write not_include dont_include dont_mention dont_ever_use dont_ever_say w_out without_using quit_using not_to_use no_using dont_want_to_see dont_want_my please_dont_include leave_out take_out without',
  'no-name':
    'no_name no_names noname without_my_name w_o_my_name not_by_name me_by_name my_name_out my_name_off name_out name_off just_initials my_initials use_initials initials_only nameless my_name_on_here my_name_on_these my_name_in_these my_name_in_texts my_name_in_the',
  'change-name':
    'change_my_name change_name chang_my_name update_my_name fix_my_name correct_my_name change_the_name_you switch_my_name different_name another_name put_me_down_as save_me_as list_me_as put_me_in_as spell_my_name spelled_my_name misspelled_my_name spelling_my_name spelt_my_name got_my_name_wrong my_name_wrong name_wrong have_my_name_wrong wrong_name not_my_name isnt_my_name aint_my_name thats_not_my_name name_is_spelled how_you_address_me dont_like_my_name hate_my_name',
  nickname: 'nickname nick_name nicknames my_nick street_name my_street_name chosen_name alias use_the_name middle_name',
  'now-trans': 'im_trans i_transitioned i_am_trans im_nonbinary pronouns its_pronounced new_name_is name_now',
  'its-name': 'its it_s is actually im not thats prefer just',
  'name-elsewhere':
    'hearing court divorce id form lease puppy dog cat baby clinic med medication cream brand nurse nurses lawyer lawyers address list marriage ssi license whats_the_name what_is_the_name license birth_certificate school on_the_lease lease masshealth card dta my_sons_name my_daughters_name paper papers brand_name no_name_brand waitlist',
  // no police
  'no-only': 'no zero never nope not non without minus w_o wout sin nopolice anti',
  'police-w':
    'police polic pollice polce cop cops copz officer officers pd popo po_po five_0 5_0 feds law law_enforcement detective detectives sheriff pig pigs trooper troopers staties badge badges uniform uniforms narcs cop_car cruiser nopolice',
  'not-police': `
    no_police no_cops no_cop no_pigs no_12 no_5_0 no_law no_badges no_uniforms no_officers no_officer no_feds nopolice nocops no_po_po
    no_popo no_pd no_polic never_police never_cops non_police without_police without_cops without_the_police without_the_cops
    without_the_cop without_a_cop w_o_cops w_o_police w_out_cops wo_cops minus_the_cops not_police not_cops not_the_police
    not_the_cops not_a_cop isnt_a_cop not_with_police no_law_enforcement zero_cops no_staties no_state_police no_po_lice no_sheriff
    no_ice leave_the_cops_out leave_cops_out leave_the_police_out keep_the_cops_out nobody_with_a_badge no_one_with_a_badge
    dont_want_12 ion_want_12 not_the_officer not_an_officer not_officers
  `,
  'send-them':
    'send sending sent call calling called bring bringing brought come coming involve involved involving want let wanna get getting need invite notify contact tell show dispatch have include at near alert alerting escort notify',
  'do-not':
    'dont do_not never not dnt donot no pls_dont cant wont stop dont_you without didnt aint shouldnt dont_ever sure_police keep ill_only',
  'anyone-but':
    'anyone_but anybody_but anything_but other_than except besides instead_of keep_the rather_than everyone_but thats_not someone_thats_not_a only_if_theres_no if_its_no',
  'out-of-it': 'out_of_it out_of_this away scare_me scared_of afraid_of terrified_of have_to_come have_to_be not_again',
  'police-news': 'the_cops_were no_cops_no movie show song academy was_pulled_over report_for no_cops_around police_report no_cops_showed',
  // call me
  'phone-me': `
    phone_me ring_me telephone_me buzz_me dial_me give_me_a_call gimme_a_call giv_me_a_call give_me_a_ring gimme_a_ring give_us_a_call
    hit_me_on_the_phone hit_my_line hit_my_phone hit_my_cell ring_my_phone call_my_phone call_my_cell call_my_house call_my_number
    call_this_number call_me_back callback call_back_please somebody_phone someone_phone someone_telephone phone_us call_instead
    call_not_text call_dont_text telephone_me_this give_me_call able_to_telephone can_call_me call_her_phone call_him_on
    give_her_a_call give_him_a_call able_to_phone hmu_on_the_phone facetime_me a_call_back a_callback
  `,
  'a-call':
    'phone_call call_back callback phonecall voice_call video_call phone_calls a_call call_me_instead calls_instead a_ring phone_calls',
  'call-wish':
    'want need prefer like rather better a_call_would love request requesting instead can_i_get can_i_have can_we_do do_a get_a have_a would_be could_we_do lets_do lets_have',
  'by-phone':
    'on_the_phone by_phone over_the_phone on_phone on_tha_phone thru_the_phone through_the_phone via_phone by_telephone on_the_telephone',
  'talk-want': 'talk talking speak chat rather prefer better lets easier talking conversation',
  'hear-voice':
    'hear_a_voice hear_somebodys_voice hear_someones_voice hear_a_human_voice hear_your_voice hear_a_real_voice hear_somebody rather_talk_than easier_to_talk talk_than_text talk_not_text talk_instead_of_text',
  'called-already':
    'i_called they_called called_my called_the when_the_van if_the_van crazy old_fashioned got_off_the_phone missed_a_call missed_call my_lawyer_call when_ur_here when_youre_here from_housing',
  // person
  'to-talk': 'talk speak chat talking speaking connect connected transfer text write reply answer reach vent',
  person:
    'person persn human humans human_being someone somebody some1 sum1 anyone anybody people nurse counselor worker agent operator representative rep coach peer staff supervisor manager specialist caseworker advocate case_manager social_worker recovery_coach',
  'real-person':
    'real_person real_human real_people actual_person actual_human live_person live_human real_live human_being somebody_real someone_real some1_real sum1_real anybody_real anyone_real real_human_being real_somebody actual_people live_agent real_one_not real_time_person live_representative somebody_actually real_somebody real_deal_person real_nurse real_counselor living_person live_chat live_counselor person_not_a human_not_a not_a_program one_of_you',
  bot: 'bot bots robot robots machine machines computer automated automatic chatbot chat_bot auto_reply auto_replies automation recording bots_only autobot',
  'not-w': 'not no dont stop enough without hate sick_of tired_of instead_of isnt aint than quit',
  'is-real': `
    are_you_real are_u_real r_u_real you_real u_real is_this_real is_this_a_real is_anybody_real is_anyone_real are_you_human
    are_u_human r_u_human are_you_even_real is_there_a_human is_there_a_person is_there_a_real is_there_an_actual is_there_a_live
    is_a_human is_this_automated is_it_automated is_this_a_bot is_this_a_robot is_this_a_machine is_this_a_computer is_this_a_person
    is_this_a_human are_you_a_bot are_you_a_robot are_you_a_person are_you_a_human are_u_a_bot are_u_a_robot are_u_a_person r_u_a_bot
    r_u_a_robot r_u_a_person u_a_bot you_a_bot u_a_robot am_i_talking_to_a is_it_a_machine is_this_ai are_you_ai are_you_an_ai
    is_this_an_ai is_this_a_recording is_it_a_bot is_it_a_robot
  `,
  'anyone-there':
    'anyone_there anybody_there any1_there anybody_real_there anyone_on_here anybody_on_here somebody_there is_anyone_there is_anybody_there is_someone_there someone_there anyone_real anyone_out_there anybody_out_there anyone_awake anybody_awake is_anybody_on anybody_home someone_to_talk_to somebody_to_talk_to someone_i_could_talk somebody_awake',
  'want-one':
    'want need get get_me give_me gimme put connect transfer wanna gimmie would_prefer would_like id_like lemme_get can_i_get can_i_have could_i_get put_on put_me connect_me transfer_me pass_me get_a put_me_thru',
  'want-talk':
    'want_to_talk wanna_talk wana_talk need_to_talk needa_talk can_i_talk can_i_speak let_me_talk lemme_talk let_me_speak lemme_speak like_to_talk like_to_speak want_to_speak need_to_speak wanna_speak could_i_talk could_i_speak may_i_speak may_i_talk may_speak prefer_to_speak prefer_to_talk gotta_talk have_to_talk talk_to_real someone_to_talk somebody_to_talk someone_to_vent wanna_chat want_to_chat wants_to_talk can_we_talk_to love_to_talk someone_i_can_talk somebody_i_can_talk anyone_i_can_talk anybody_i_can_talk',
  'talked-to':
    'talked_to talked_with spoke_to spoke_with met_with a_good_talk landlord lawyer judge housing section_8 dta food_stamps snap about_my_bill in_person my_mom my_son my_daughter my_sister my_brother my_sponsor my_ex my_lawyer the_landlord my_landlord coach_at my_kids my_boss my_pastor my_dad my_wife my_husband',
  // lang
  'language-name':
    'spanish espanol español portuguese portugues portugese portugues portuguese creole kreyol kreyòl haitian french english vietnamese khmer arabic kriolu crioulo cape_verdean chinese mandarin cantonese russian italian somali swahili polish spainish spanich english engles spanglish haitain haitian_creole creol brazilian korean hindi nepali asl inglish',
  'other-tongue': 'spanish portuguese portugese creole kreyol haitian',
  'lang-ask':
    'please pls plz text texts write send message messages msg switch change get put can could do speak speaks have read reads want prefer need better only rather back talk instead these this u you',
  'language-w': 'language languages languge langauge lenguage lang languages langage idioma',
  'lang-change': 'change switch other another different what which more my the in',
  translate: 'translate translation translator interpreter interpretor',
  'no-tongue': `
    no_english no_speak_english not_good_english english_no_good english_not_good english_is_not_good english_bad english_is_bad
    english_no_very dont_speak_english dont_speak_english dont_read_english dont_understand_english not_speak_english
    cant_read_english doesnt_read_english doesnt_speak_english dont_know_english little_english bad_english poor_english
    dont_read_spanish dont_speak_spanish cant_read_spanish dont_understand_spanish speak_no_english english_well english_good
    why_is_it_in no_habla_ingles my_english_no my_english_not my_english_bad my_english_is speak_english_good no_speak_english
    no_understand
  `,
  'lang-study':
    'learn learning class classes lesson lessons course teacher test movie music song songs subtitles mass church restaurant food rice girl guy neighbor doctor lawyer court judge interpreter_for homework friend boyfriend girlfriend radio tv channel teach tutor high school literature duolingo bread toast group meeting meetings flyer pamphlet 988 forms wife husband daughter son kids menu bank dta speaks_spanish at_work office letter lady guy_at',
  passed: 'passed pased',
  'pass-what': 'out the my a by me it test tests exam ged class through thru time on_the around up inspection pissed blood',
  'just-turned': 'just_turned turned turning',
  'i-am': 'i im i_am ive mine my_own',
  'you-short': 'you u yall ya are r',
  'who-short': 'who_you who_u who_that who_this who_dat who who_is_that who_be_you',
  'you-store':
    'keep keeps keeping kept store stored storing save saved saves saving record recording collect collecting collected retain track tracking log recorded log logs logging',
  'mis-called':
    'stop_calling_me quit_calling_me keep_calling_me keeps_calling_me dont_call_me dont_be_calling_me do_not_call_me not_call_me never_call_me',
  'take-name': 'leave take keep drop remove get',
  'no-word': 'no not never nope',
  'not-call': `
    dont_call_me dont_be_calling do_not_call_me stop_calling_me never_call_me quit_calling wont_stop_calling dont_want_calls dont_call
    no_calls no_call not_call calls_me stop_calling not_calling dont_ring dont_phone dont_telephone dont_buzz dont_dial
    dont_give_me_a_call dont_give_me_a_ring dont_give_us_a_call dont_ever_call dont_ever_phone never_ring never_phone
    never_give_me_a_call dont_hit_my_line dont_hit_my_phone dont_facetime hate_phone_calls hate_calls
  `,
  'ask-call':
    'can_you can_u can_yall could_you could_u would_you will_you will_u can_someone can_somebody can_sum1 can_some1 could_someone could_somebody would_someone will_someone can_a_person please pls plz just want_u_to want_you_to need_you_to need_u_to rather_u rather_you easier_if_u easier_if_you to_have_someone have_someone have_somebody have_them can_ya do_you do_u do_yall kindly',
  'call-w': 'call calls ring telephone cal',
  'person-noun':
    'person persn human humans human_being nurse counselor worker agent operator representative rep coach peer supervisor manager specialist caseworker case_manager social_worker recovery_coach live_agent individual clinician',
  someone: 'somebody someone some1 sum1 anyone anybody',
  'can-person':
    'can_a_person can_a_human can_a_real can_a_live could_a_person could_a_real could_a_live could_a_human can_an_actual can_a_actual can_somebody_real can_someone_real have_a_person have_a_human let_a_person',
  life: 'my_life',
  'not-his-now': 'isnt_his_anymore not_hers_anymore isnt_hers no_longer_his no_longer_hers no_longer_belongs doesnt_belong_to',
  'lives-elsewhere': 'doesnt_live_here dont_live_here dosent_live_here dont_stay_here doesnt_stay_here he_moved_out',
  'they-one': 'he she hes shes they',
  'not-yet': 'almost nearly gonna going could wants want will would might about bout if',
  'we-buried':
    'buried_him buried_her buried_my laid_him_to_rest laid_her_to_rest had_him_cremated was_cremated was_buried had_his_funeral had_her_funeral his_ashes her_ashes in_mourning',
  'this-msg': 'this these my_texts my_messages',
  'erase-me': 'delete_me erase_me wipe_me',
  'called-me': 'im_called',
  'was-called': 'keeps kept',
  'by-mistake': 'by_mistake by_accident in_error accidentally mistakenly on_accident',
  'sent-me': 'text texted texting message messages number sent reached contacting contacted texts msg wrote added signed',
  'not-who': 'not_a_patient not_your_patient never_a_patient not_in_your_program never_in_your_program',
  'far-kin': 'uncle aunt auntie grandma grandpa grandmother grandfather neighbor friend',
  'they-dead': 'hes_dead shes_dead he_is_dead she_is_dead hes_deceased shes_deceased',
  'can-see': 'can_see can_read gonna_see gonna_read able_to_see able_to_read',
  learns: 'find_out gets_told be_told get_told',
  'detail-w':
    'address name ssn social birthday dob location picture photo records diagnosis insurance email birthdate info information whole full real',
  'own-noun':
    'info information data file files record records history texts messages convo conversation conversations profile account stuff details',
  system: 'your_system ur_system the_system your_computer ur_computer your_database the_database',
  'gone-w': 'gone deleted erased wiped',
  'no-trace': 'no_trace leave_no_trace no_record_of_me no_records_of_me without_a_trace',
  'name-short': 'names',
  misspelt: 'wrong misspelled incorrect spelled_wrong mispelled',
  'without-w': 'without w_o minus sans',
  'call-q': 'u_call yall_call',
  in: 'in',
  sends: 'texting texts texted sent sending sends messaging messages writing contacting messaged hitting',
  'one-w': 'a an one actual',
  'safe-w': 'safe secure protected',
  'do-with': 'do_with doing_with done_with',
  'gave-you': 'gave_you gave_u gave_yall told_you',
  'in-my-file': 'in_my_file in_my_profile on_my_record in_my_record in_my_chart in_my_records in_your_system_about',
  'theres-no': 'there_is_no theres_no there_isnt_a aint_no there_isnt_any dont_know_any',
  'found-w': 'found',
  'dead-w': 'dead lifeless',
  'call-imp': 'just_call',
  'own-name': 'my_name',
  here: 'here at_this_number on_this_phone',
  'can-i': 'can do does u_guys is',
  text: 'texts messages message text',
  'say-me': 'just_say just_put say_it_as',
  'no-soy': 'im_not_named i_am_not_named my_name_isnt my_name_aint',
  od: 'overdose overdosed od oded odd',
  'was-child': 'when_i_was was used_to my have_kids with_the_kids',
  insult: 'stupid trash crazy junkie dumb whore bitch ugly names queen_at loser',
  card: 'card_machine atm vending washing',
  'alone-there': 'clinic building tell_her neighbor',
  'other-team': 'someone_else somebody_else another_team different_team somebody_different other_people',
  'only-medic':
    'only_medics just_medics only_paramedics just_paramedics only_the_medics just_the_medics just_the_ambulance only_the_ambulance just_an_ambulance only_ems just_ems only_the_peer just_the_peer',
  'lose-home': 'evict* kick_me_out kicks_me_out lose_my landlord run runs leave',
  'better-not': 'better_not_be better_not_send bet_not_be',
  'want-not': 'dont_want_no dont_want ion_want dont_need dont_send',
  'hit-me': 'hitting beating hits blue breathing',
  never: 'never dont_ever',
}
