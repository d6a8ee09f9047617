/** English words of violence: who does it, what is done, with what, and how a person lives under it. */
import type { Senses } from '../senses.ts'

export const violence: Senses = {
  'i-self': 'i ive id',
  'he-she': 'he hes hez she shes they theyre hed shed theyd hell shell theyll him dude mf nigga niggas his my_man baby_daddy babydad',
  attacker:
    'dealer plug pimp trick john johns client landlord boss guard staff caretaker caregiver stepdad stepfather stepmom stepson uncle roommate roomie bunkie bunkmate manager supervisor pastor priest coach professor teacher gang gangs abuser driver pops brother nephew grandson son intruder robber somebody someone some1 guy guys man men dudes people neighbor cousin babydaddy officer cop cops kids_father daddys stepbrother tenant husband husbands fiance bfs trucker stranger creep foster john_doe baby_dad',
  me: 'me us meh my_ass the_shit_out_of_me the_hell_out_of_me tf_out_of_me the_crap_out_of_me the_fuck_out_of_me shit_outta_me',
  third:
    'her him them us wife gf girl girlfriend girls women kids kid baby mom ma mother sister sis brother son daughter niece grandson granddaughter aunt cousin neighbor friend buddy homegirl somebody someone people everyone cat dog boyfriend family everybody every1 dad parents grandma roommate stepson stepdaughter my_people coworker tenant woman man client resident',
  harms:
    'slap* slaped punch punches punched punching choke chokes choked choking chocked chocking strangl* stab stabs stabbed raped rapes raping molested molests molesting assault* attacked attacks attacking grope* groping fondled whoop* whopped whupped whips whipped stomp* smack smacks smacked smacking backhand* headbutted tased tasered maced pistol_whip* suffocated smothered waterboard* suffocat* smashed_my punchd chokd stabd slapd attackd',
  'harms-too': `
    decked socked thrash* beats beat_up beating_up beat_on beat_the beating_the beat_tf put_hands puts_hands putting_hands hands_on his_hands_on her_hands_on lays_hands
    laid_hands swung jumped abused abuses abusing tortur* drugged roofied branded drag drags dragged dragging kidnap* abducted manhandled bet_up ran_over shot_at shot_up
    torment* bullied ran_me ran_me_off run_me_over ran_me_over hit_and_kicked poured_gas beat_my knocked_out knocked_me knocks_me kicked_the_shit stomping jump lit_me held_a
    whipping burning battered knocked_her poured_boiling poured_hot boiling_water run_me throw_me threw_me throws_me throwing_plates jumping_me robbed_me attack
  `,
  hits: 'hit hits hitting hittin hitin hiting beat beats beating beatin hurt hurts hurting hurtin kick kicks kicked kicking',
  roughs:
    'push pushes pushed pushing shove* grab grabs grabbed grabbing shakes shook threw throws throwing slam slams slammed yank* pulls pulled spit spits pinned corner* rough_with ruff_with dumped',
  'hard-place': 'stairs wall stove floor bed car window table ground counter by_the hair belly sink pregnant chest sidewalk',
  'hit-idiom': `
    hit_me_up hit_me_back hit_me_with hit_me_w hit_me_hard hit_me_that hit_me_like hit_me_at hit_me_on hit_me_when hit_me_later hit_me_if hit_me_tomorrow hits_me_hard
    hits_me_up hitting_me_up hitting_me_hard it_hit it_hits it_just_hit that_hit this_hit really_hit song_hit news_hit hit_him_up hit_her_up hit_us_up hit_them_up
    beats_me_lol beats_me_why beats_me_how beat_me_to beat_me_at hit_him_with hit_her_with hit_them_with kicked_me_off kicked_me_out kick_me_out kicked_us kicking_me_out
    cut_me_off cut_me_some cut_me_a shot_me_a shoot_me_a shoot_me_an shot_me_an hurt_my_feelings it_hurts hurts_me_to hurt_me_to burned_my_tongue beat_him_at beat_her_at
    beat_them beating_us beat_us_by killed_us killed_them back_hurts feet_hurt by_a_bike by_a_car by_a_truck hit_my still_hits
  `,
  'never-did': 'never doesnt didnt hasnt havent used_to stopped quit would_never nobody',
  got: 'got been was were being get gets getting gettin bein had',
  harmed:
    'jumped beat beaten bet_up stabbed raped hit slapped punched choked strangled attacked assaulted molested abused drugged roofied robbed_at shot trafficked beat_up stalked kidnapped threatened groped whooped shoved burned followed smacked pistol touched stomped snatched sold traded fondled',
  'shot-idiom':
    'shot_for shot_at_the flu vaccine vivitrol covid tetanus hep sublocade injection camera film_shot scene hit_by_a_car hit_hard hit_up got_hit_with bill beat_traffic fireworks foul shot_down ticket almost_got',
  assault:
    'assaulted domestic_violence domestic_abuse dv gang_raped sexual_assault sexually_assault* sexually_abus* sexually_harass* at_gunpoint at_knifepoint gunpoint knifepoint knife_point gun_point beat_my_ass whoop_my_ass whooped_my beat_down shot_at trafficked kidnapped battered stabbed raped jumped_me robbed_me abducted strangled strangeld beaten human_trafficking gunfire shots_fired shooting_outside they_shooting shooting_at getting_jumped drive_by beatin_me stabbing_me got_my_ass_beat my_ass_beat beats_my_ass beating_my_ass ass_whooping',
  rape: `
    rape raped rapes raping rapist rapd molested molester pedophile sexual_assault sexually_assaulted forced_himself forces_himself forced_herself forcing_himself
    on_top_of_me did_stuff_to did_things_to does_things_to doing_things_to advantage_of_me held_me_down unwanted_sex without_my_consent my_privates took_my_clothes
    pulling_my_pants pullin_my_pants pulled_my_pants inside_me took_turns_on pinned_me_down down_my_pants up_my_shirt exposed_himself jerking_off
    had_sex_with_me_while forced_sex against_my_will tried_to_rape raping_me sex_assault couldnt_move wouldnt_get_off wont_get_off he_made_me_have didnt_want_sex
    didnt_want_to_have_sex didnt_want_to_but_he no_for_an_answer doing_stuff_to_me do_stuff_to_me n_do_stuff got_touched handsy forced_his_way pants_off
    woke_up_naked so_rough_i_said
  `,
  undressed: 'no_clothes no_pants naked pants_off clothes_off without_clothes pants_down underwear_gone',
  'said-no':
    'said_no told_him_no told_her_no told_them_no i_say_stop said_stop say_no tell_him_not_to told_him_to_stop screamed_no begged_him',
  'went-on': 'anyway anyways did_it does_it kept_going didnt_stop did_not_stop didnt_listen still',
  touches:
    'touched touches touching feels_me_up felt_me_up feeling_me_up rubbed rubs rubbing comes_in_my_room came_in_my_room comes_into_my_room in_my_bed gets_in_my_bed messing_with_me messes_with_me been_messing touchin fondles fondling kissed kisses',
  throat: 'neck throat windpipe chokehold choke_hold headlock my_face underwater under_water',
  squeezes: 'hands hand grabbed grabs squeezed squeezes squeezing had_me has_me held holds pillow around by_the belt cord sat_on',
  breaks:
    'broke breaks broken breaking busted busts cracked split fractured shattered knocked smashed twisted slashed slammed bashed banged hit hits kicked punched stomped burned cut bit squeezed pulled dislocated',
  body: 'nose jaw arm arms wrist rib ribs tooth teeth lip eye eyes face head skull finger fingers hand leg legs neck cheek ear belly stomach hair knee collarbone bone bones',
  'black-eye':
    'black_eye black_eyes blackeye shiner busted_lip split_lip fat_lip finger_marks hand_marks handprint cigarette_burns eye_is_shut eye_swollen swollen_eye choke_marks',
  kill: 'kill kills killing kil killin murder shoot stab bury burn end beat rape choke smoke merk slit drown strangle finish harm hit cut',
  'kill-only': 'kill kills killing kil killin kiill murder murders rape',
  'mild-killer':
    'mom moms ma mother dad nana teacher coach boss po nurse heat back feet foot knees knee head headache tooth work job traffic stress weather waiting wait bills rent cramps stairs cold legs stomach allergies song lol lmao diet test shoes dentist hunger boredom withdrawals pain counselor sponsor sun',
  gonna:
    'gonna gon will hell shell theyll going_to gunna gna goin_to finna tryna trying_to tried_to wants_to wanna would hed theyd could might ready_to tries_to boutta',
  threatens: 'threat threats threaten* threten* threatn* threating blackmail*',
  vows: 'said says saying say told tells swore swears promised texted talking_about talkin yelled screaming keeps_saying',
  'or-else': 'if when unless before if_i til',
  'im-dead':
    'dead_bitch dead_when dead_if price_on_my hit_on_me green_light im_dead_if im_dead_when says_im_dead said_im_dead now_im_dead youre_dead_bitch u_dead_bitch im_as_good_as_dead',
  'for-life':
    'for_my_life for_her_life for_our_lives for_his_life for_their_life for_my_safety for_her_safety for_our_safety life_is_in_danger life_in_danger in_danger fearing_for fear_for_my',
  weapon: `
    gun gunn guns pistol glock knife knifes knives machete blade bat axe hammer weapon shotgun rifle boxcutter box_cutter razor screwdriver crowbar armed sword
    hatchet shank
  `,
  wields:
    'pulled pulls pulling pointed points pointing waved waving puts put grabbed took_out came coming swinging hit threw threatens threatened has had got gotta held holding outside chased stabbed plays',
  'at-me': 'on_me at_me at_us at_her at_him to_my to_her on_us on_her in_my_mouth in_my_face my_head my_throat my_neck my_face',
  sports:
    'celtics sox bruins pats patriots lakers yankees nets knicks giants jets dodgers rams eagles cowboys mets game games score scored inning quarter playoffs nba nfl mlb ufc boxing wrestling match team tourney tournament chess madden 2k cards spades dominoes fantasy bat_boy crowd fans coach_said refs playoff series',
  'gun-talk':
    'glue water nerf heat nail tattoo massage kitchen cooking cook baseball butter bats steak utility pocket law laws control news hunting ball softball seat seatbelt pants home_depot cut_my box_cutter_for onions pan_sear hip',
  stalks: 'stalk stalks stalking stalked stalkin stalker',
  'after-me': `
    following_me follows_me followed_me followin_me chasing_me chases_me chased_me hunting_me looking_for_me lookin_for_me looking_4_me coming_for_me come_for_me
    comes_for_me coming_after_me came_for_me waits_for_me track_me tracks_me tracking_me tracker watching_me watches_me come_after_me following_us after_us
    looking_for_us gps hes_after_me theyre_after_me people_after_me is_after_me they_after_me are_after_me shes_after_me came_after_me he_found_me hes_waiting_for
    theyre_waiting_for keeps_following coming_4_me theyre_looking coming_back_for waiting_outside_for gonna_find_me tracking_my hunting_for stalking_me
    found_out_where_i
  `,
  social:
    'instagram insta ig tiktok facebook fb snap youtube dog cat puppy page bus ride uber luck nurse therapist counselor doctor caseworker appointment friend_request soon_after look_after moon',
  appears:
    'outside parked showed_up shows_up showing_up show_up keeps_driving drives_by driving_by came_back coming_back came_over coming_over coming_up sitting_in standing banging bangin pounding kicking kickin broke breaking busting trying_to_get_in break_in broke_in smashed smashing kicked burn burned knows violated shooting shot_up set_fire set_my poured',
  'my-door':
    'door doors window windows house crib job work car apartment apt street shelter place tent meeting clinic where_i_live where_i_stay restraining_order order here',
  smashes:
    'banging_on_the_door banging_on_my kicking_the_door kicked_the_door kicking_in breaking_the_door broke_the_door broke_down breaking_down broke_my_door broke_my_window smashing_everything breaking_everything smashing_up burn_the_house burn_my_house burned_my get_in_my_tent tearing_up_the_house broke_in breaking_in broke_into_my tried_to_break_in trying_to_break_in trying_to_get_in break_in_right on_fire_with set_my_car set_the_house set_my_house hes_in_the_house hes_inside_the shot_up_my shot_up_our in_my_house_and he_found_the_shelter',
  'court-order': 'restraining_order restraining_orders protective_order order_of_protection no_contact_order 209a ro',
  locks:
    'lock locks locked locking chain chains chained trap trapped traps tied ties tie tying barricad* handcuffed blocked blocking keeps_me_in held_me_in',
  'locked-in': `
    locked_up_in being_held held_hostage kidnapped they_have_me they_got_me he_has_me he_took_me cant_escape cant_leave_the not_allowed_to_leave held_captive
    dont_know_where_im_at dont_know_where_i_am against_my_will from_outside blocks_the_door blocking_the_door blocked_the_door wont_give_me_my_keys me_tied
    tied_to_the tied_me tied_her tied_us keeping_me_in keeping_me_here keep_me_here keeping_us cant_get_out_of_here keeps_me_in they_wont_let wont_unlock
    took_my_shoes locked_from_the chained pinned_in so_i_cant_get_out no_way_out only_key took_the_doorknob me_pinned the_only_key stuck_in_a_motel wont_let_him_out
    keep_me_locked keeps_me_locked keep_us_locked wont_stop_the_car wont_let_me_out_the_car
  `,
  'locked-idiom':
    'locked_out locked_myself keys_in tied_up_at tied_up_with jail prison county snow rate game locked_in_on bids meeting hold_me_over lock_in held_up hold_on phone_locked detox',
  let: 'let lets lettin letting lemme allow allows allowed',
  'go-out': 'leave go out outside go_out go_home get_out run eat sleep breathe',
  pimp: 'pimp pimps pimping pimped pimpin trafficked traffiked trafficker traffickers sold_me sells_me selling_me sell_me being_sold selling_her sell_myself sell_my_body selling_my_body selling_myself sold_my_body sex_trafficking sex_slave rents_me turned_me_out my_quota puts_me_online posts_me_online my_trick bad_date my_tricks work_it_off girls_in_and_out men_going_in guys_keep_coming pay_for_me older_guys has_us_working half_of_what_i_make sold_to traded_me trade_me have_me_for his_friends_have_me let_his_friends lets_his_friends on_the_track',
  forces:
    'makes_me make_me made_me making_me makin_me makes_us make_us forced forces forcing force unless_i unless_we makes_girls make_girls makes_her has_me gotta_work have_to_work gotta_do have_to_do for_a_bag',
  'sex-work':
    'sleep_with sleep_w sleep_wit sell trick tricks turn dates date prostitut* hoe hooking escort sex sexual stuff things favors blow johns fuck strip carry body cam guys men work pay motel do_it',
  'forced-drugs':
    'shoots_me_up shot_me_up shooting_me_up injects_me injected_me injecting_me drugged_me drugs_me keeps_me_high keep_me_high keeps_us_high in_my_drink spiked_my slipped_me slipped_something a_hotshot fent_in_my od_me drug_me put_something_in something_in_my sedates drugging_me gives_me_pills_to in_my_arm_so puts_it_in_my_arm gets_me_high_so',
  papers:
    'passport papers id ids card ebt money check checks ssi paycheck keys shoes meds phone medication social debit stamps pay clothes',
  passport: 'passport passports',
  keeps: 'keeps kept holds holding took takes taking steals hides hid controls snatched has',
  deports: 'deport deported ice immigration dcf dcyf cps take_the_kids take_my_kids take_kids never_see_my_kids custody',
  afraid: 'scared scard skared scred afraid afriad frightened terrif* fear fears petrified creeps worried_he worried_hell scares',
  'go-home': 'go_home going_home go_back going_back to_leave get_home to_sleep be_home leave_him',
  'fear-idiom': 'scared_straight dentist needles interview ghost spiders surgery results dark scary_movie heights test',
  escapes:
    'hiding hidin hid hide ran_away ran_out run_away ran_from escape escaped fled flee get_away got_away get_out get_me_out way_out get_her_out safe_place cant_leave locked_myself',
  'hide-place': 'bathroom closet basement under_the_bed attic garage woods behind bushes neighbors church',
  hear: 'hear hearing heard sounds_like screaming crying wall next_door upstairs downstairs yelling lot_of crash bang',
  abuse: `
    abusive abuser abusers abuse violent violence violently controlling possessive manipulative gets_physical got_physical temper moods hothead turned_violent
    is_violent got_violent violent_again
  `,
  'abuse-talk':
    'substance drug_abuse abuse_disorder alcohol_abuse counselor program prevention gun_violence abuse_drugs class course nonviolent non_violent video_games abuse_of training volunteer volunteering donate donating donation',
  checks:
    'checks check checking goes_through goes_thru going_through going_thru go_thru go_through looks_at looks_through looks_thru looking_at went_through went_thru reads read reading monitors monitor tracks tracking watches searches sees see finds spies answers has_my my_passwords hacked picks_up cloned cameras threw broke took breaks took_my',
  'my-phone':
    'phone phones cell messages msgs msg texts text dms passwords password mileage location email bank everything these account purse call_log life360 my_location apps',
  mad: 'mad madd angry pissed furious heated jealous jelous jealousy mean ugly crazy nuts aggressive nasty lose_it loses_it losing_it lost_it snaps snapped flips flipped freaks goes_off went_off go_off blows_up rage rages raging trippin tripping insecure upset violent',
  rules: `
    doesnt_like_me dont_like_me doesnt_want_me dont_want_me says_i_cant said_i_cant hates_when hates_it_when doesnt_like_it_when dont_like_when doesnt_like_when
    ask_him_before ask_him_for need_his_permission times_me wants_to_know_who wants_to_know_where tells_me_who tells_me_what_to always_knows_where knows_where_i
    decides_when decides_what doesnt_like_my takes_what_i holds_my keeps_my wants_my_passwords want_my_passwords wants_my_location my_location calls_me_every
    calls_every_5 accuses_me accusing_me thinks_im_cheating cheating_on_him hes_in_charge his_rules he_controls deletes_my wont_let_her wont_take_me tracks_my
    has_cameras drops_me_off keeps_tabs isolates isolated ask_permission ask_for_permission not_allowed_to decides_who nothing_without_him nothing_without_her
    without_him_knowing without_her_knowing keeps_showing_up controls_everything controls_all control_me controls_me doesnt_let_me dont_let_me follows_my
    tells_me_when wont_let_me wouldnt_let_me not_allowed where_i_am_247 send_pics_to_prove prove_where_i counts_my locks_up_my no_one_will_believe
    nobody_will_believe ruin_my_life nothing_wo_him nothing_w_o_him jealous_shit always_apologizing over_nothing hes_got_my_kids wont_let_me_have wont_let_me_drive
    no_money_to_leave lock_the_doors takes_our_phones take_phones take_our_phones
  `,
  eggshells: `
    eggshells egg_shells eggshell gotta_be_careful have_to_be_careful watch_what_i careful_what careful_around tiptoe tiptoeing keep_the_peace set_him_off
    sets_him_off set_her_off out_of_his_way code_word safe_word knife_under keep_him_calm one_eye_open shoes_by_the_door bag_packed
  `,
  unsafe: 'not_safe unsafe dont_feel_safe isnt_safe aint_safe doesnt_feel_safe not_feeling_safe didnt_feel_safe feel_unsafe safe_for_now',
  'unsafe-talk': 'supply drive road roads roof ice needles driving bike water bridge',
  'hes-here': `
    hes_here shes_here hes_right hes_home shes_home hes_around hes_near hes_next hes_listening hes_watching shes_watching he_is_here might_see can_see_this he_gets_home
    he_comes_home hes_at_work when_hes hes_asleep hes_sleeping he_sees she_sees he_finds she_finds cant_find_out cant_know cant_see_this he_reads she_reads reads_everything
    reads_all over_my_shoulder he_answers hed_find hell_find will_find_me standing_over if_a_man my_man hes_in_the shes_in_the him_to_know hell_be_back he_comes_back
    coming_home when_he_leaves before_he doesnt_know_im dont_know_im so_he_doesnt_see so_he_dont_see hell_see shell_see next_to_me deleted_the_app finds_my_messages finds_out
    in_the_other_room sneak_to_text have_him_see have_her_see looks_over_my between_us to_my_husband if_he_saw this_from_him he_found_the
  `,
  hush: 'cant_talk cant_say cant_text cant_call dont_call dont_text dont_answer dont_reply stop_texting only_text text_only keep_it_short delete not_a_good_time private pretend act_like if_a_man if_he_answers from_this_phone dont_tell_him dont_tell_her dont_let_him_know he_doesnt_know he_dont_know cant_know secret in_secret quiet quietly dont_text_back hang_up text_me_when deleted',
  outbursts: `
    hit_the_wall punched_the_wall punches_walls punched_a punches_the hole_in_the_wall hits_the_wall kicked_the_dog throws_things throws_stuff throws_shit
    breaks_things breaks_stuff throwing_things calls_me_names calls_me_a puts_me_down belittles screams_at yells_at yelling_at screaming_at yells_a yells_all
    in_my_face raised_his_hand raises_his_hand cusses_me slams_doors slamming_doors punched_the punches_stuff scary_when screams_at_me hear_yelling
    yelling_all_night
  `,
  excuses: `
    my_fault walked_into_a bumped_into i_fell_again said_i_fell long_sleeves flinch* mean_to_hurt went_back_to_him went_back_to_her back_with_him he_promised
    hes_different hes_changed when_hes_drunk when_he_drinks when_hes_high when_shes_high when_hes_using wasnt_that_bad new_excuse say_i_fell er_i_fell them_i_fell
    people_i_fell down_the_stairs_again got_physical gets_physical thats_the_story not_a_bad_guy loses_it just_a_push only_a_push i_deserved i_provoked
    not_scared_scared you_dont_know_what_he dont_ask_about_my he_didnt_mean_it
  `,
  owes: 'owe owes owed debt fronted',
  regret:
    'regret_it regret_leaving youll_see ull_see be_sorry watch_my_back knows_where_i_live nobody_else_would no_one_else_would lay_low layin_low laying_low mad_at_me beef got_into_it fight_a_lot fighting_bad fighting_real_bad got_ugly got_loud gets_loud almost_got_in_a_fight they_know_where_i lying_low back_in_town people_after_me',
  'bad-home':
    'bad_at_home good_at_home things_at_home homes_not home_is_bad home_isnt_good tense_at_home rough_at_home go_home_tonight wanna_go_home want_to_go_home tense_with tension_at fighting_a_lot cops_came neighbors_called somewhere_else_tonight dont_know_what_mood sleep_in_my_car go_back_there rocky_at_home worse_w_him worse_with_him fighting_every_day getting_worse_with fighting_w_my_husband fighting_with_my_husband',
  favours:
    'for_a_place for_a_couch for_my_bed for_a_bed nowhere_else_to_go gets_me_well he_leaves_me_alone what_i_gotta_do so_i_got_a date_for_money things_i_dont_want stuff_i_dont_want dont_really_want_to go_along_w go_along_with easier_to_just gives_me_my_dope he_supplies depend_on_him only_have_a_place nowhere_to_go got_nowhere nowhere_else',
  'kills-maybe': 'kill_me kill_us kill_her break_my beat_me shoot_me burn_me hurt_me cut_me end_me find_me_and',
  'finds-me': 'found_me finds_me find_me tracked_me',
  cuts: 'burned burns burnt cuts shot cut bit bites shoots',
  room: 'room bedroom basement closet bathroom trunk garage apartment house attic inside motel shed door doors',
  flees: `
    leave_him left_him leaving_him leave_her run_from_him running_from_him away_from_him away_from_her get_out_before hide_from get_away_from leave_someone
    shelter_for_women womens_shelter dv_shelter safe_house ran_from_him kick_him_out leave_safely break_up_with_him need_to_leave_him leave_an_abusive way_out_quiet
    need_a_way_out safe_place_to_go safe_place_to_stay place_he_cant code_name where_he_cant cant_find_me packed_a_bag need_out way_out
  `,
  object:
    'bottle hanger remote pipe shoe frying belt brick bricks pan cord gasoline scissors chair extension_cord stick pole lamp candle pot lighter',
  'kills-me':
    'tried_to_kill_me tryna_kill_me trying_to_kill_me almost_killed_me nearly_killed_me wants_me_dead wants_to_kill_me wanna_kill_me gonna_hurt_me gonna_rape_me gonna_shoot_me gonna_beat_me gonna_kill_us hes_gonna_kill gonna_burn_the gonna_jump_me',
  almost: 'almost nearly',
  brandishes: 'pulled pulls pointed pointing waved waving swung chased_me came_at comes_at threatening_me held',
  'fears-him':
    'scared_of_him afraid_of_him scared_of_her scared_of_my afraid_of_my scared_of_what terrified_of scares_me scare_me makes_me_nervous gives_me_the_creeps frightened_of fear_him fear_my_husband scared_he scared_hell afraid_he afraid_hell scared_of_this',
  bleeding: 'bleeding blood bled bleedin stitches concussion ribs er swollen',
  'runs-from':
    'running_from ran_from run_from hiding_from hide_from escaped escaping escape flee fled get_away_from got_away_from away_from hiding_out_from stay_away_from',
  unpaid: 'without_pay dont_pay unpaid wont_pay_me',
  insult: 'stupid whore slut bitch junkie worthless trash crazy ugly names useless dumb addict piece_of_shit nothing fat hoe liar cheater',
  names: 'calls called says_im says_i_am tells_me_im saying_im call',
  ousts:
    'kicked_me_out threw_me_out locked_me_out locks_me_out put_me_out left_me_on_the left_me_in_the_street threw_my_clothes threw_my_stuff threw_my_shit',
  creeps:
    'stares staring stares_at creepy creep creeps weird_vibe hanging_around hanging_outside lurking walks_in_on comes_in_without comes_in_my texts_me_at_night giving_me_hugs comments_about hits_on_me makes_comments too_close looks_at_me wants_something_else work_something_out bad_vibe watching_me_change weird_w_me weird_with_me makes_me_uncomfortable uncomfortable makes_us_uncomfortable hitting_on_me watching_me keeps_watching puts_his_hands_on_my bad_vibes handsy hand_on_my_leg hand_on_my_back',
  ex: 'ex exs ex_husband ex_bf ex_boyfriend ex_gf',
  'wont-stop':
    'keeps wont_stop wont_leave_me wont_quit made_a_fake new_numbers blowing_up_my driving_by drives_by shows_up showed_up calling_me_from messaging_me texting_me',
  lurks: 'car_outside same_car driving_by drives_by drove_by hanging_around parked_outside outside_my_place circling casing',
  'goes-to': 'go_to going_to be_with stay_with alone_with see',
  'shut-in': 'prisoner tied_up locked_in hostage trapped stuck_here stuck_in',
  pet: 'dog dogs cat puppy pitbull kitten cats',
  abuser: 'abuser abusers abusive beats_women predator toxic_relationship abusive_relationship',
  bruises: 'bruises bruised marks_on bruise scratches marks welts bloody bruised_up strangle_marks burns bite_marks',
  fiction:
    'movie movies netflix episode lyrics novel podcast documentary xbox ps5 song songs album character tv_show the_show that_show series',
  public: 'news article awareness awareness_day hotline poster flyer workshop statistics volunteer prevention presentation headline',
  grave: 'grave coffin casket six_feet morgue body_bag bullet funeral not_leaving_alive out_alive backyard see_tomorrow',
  sex: 'sex fucked fucking inside had_sex did_it on_top took_turns turns pants down_my_pants up_my_shirt finished',
  asleep: 'passed_out asleep sleeping blacked_out unconscious nodded nodding knocked_out drunk high',
  bangs:
    'kicked kicking kick bang banging bangin pounding pounded broke breaking smashed smashing busted busting beating_on trying_to_break punching punched slams',
  door: 'door doors window windows gate lock doorknob',
  'will-he': 'hell shell theyll hed shed theyd',
  'takes-my':
    'wont_give_me hides_my holds_my took_my_debit takes_my keeps_my took_my_phone took_my_keys took_my_card took_my_id wont_give_my',
  'this-one': 'this that it you',
  'it-was-him':
    'it_was_him was_him he_did_it he_did_this he_did_that did_this_to from_him by_him him_again cause_of_him because_of_him my_husband_did',
  outside: 'outside outside_my',
  'in-peril': 'im_not_safe were_not_safe not_safe_at_home not_safe_with im_unsafe aint_safe_here_he kids_arent_safe',
  'cant-speak': 'cant_talk_rn cant_talk_now cant_say_much cant_talk_he cant_talk_rite cant_say_who cant_talk_on_here cant_tell_you_who',
  'calls-on': 'call calls calling tell tells report reports deport',
  'again-too': 'again every_night every_weekend every_time every_day',
  'harms-me': `
    ran_me_off_the sat_on_my_chest swings_on_me swung_on_me jumped_me knocked_me_out knocked_me_down knocked_me_unconscious shoved_me_into slammed_me
    choke_slammed_me threw_me_across threw_me_against threw_me_into threw_me_down pushed_me_out_of pushed_me_down_the shoved_me_down slammed_my_head smashed_my_head
    banged_my_head put_a_pillow busted_my_face split_my_lip broke_my_nose broke_my_jaw broke_my_rib broke_my_ribs broke_my_tooth cut_my_face burned_my_arm
    stomped_my came_at_me comes_at_me run_me_over ran_me_over beat_me_up beat_me_bad whooped_me kicked_me_in squeezed_my_throat poured_gas ganged_up_on_me
    pulled_my_hair yanked_my_hair fucked_me_up fucked_me_up_bad went_upside_my upside_my_head laid_me_out messed_my_face my_head_stomped got_my_head in_a_headlock
    got_pistol pistol_whipped snatch_me snatched_me pull_me_in pulled_me_into my_face_is_messed off_on_me_and tried_to_run_me set_my_tent lit_my_tent tent_on_fire
    sicced_his_dog
  `,
  'forced-sex': `
    forced_me forces_me forcing_me forced_us makes_me_do_things made_me_do_things made_me_do_stuff do_stuff_for_him unless_i_have_sex if_i_sleep_with
    stay_if_i_sleep
  `,
  'threat-phrase': `
    bullet_for_me bullets_with_my bullets_w_my not_gonna_see_morning said_im_next says_im_next im_next slit_my_throat loading_his pacing_w shots_thru shots_through
    where_im_staying in_the_parking_lot_waiting cut_the_phone so_i_cant_call hide_me somewhere_to_hide do_it_again_tonight they_took_my he_took_my_kids
    took_my_daughter hes_coming_for is_coming_for_me hes_on_his_way hes_coming_here killed_my_dog killed_my_cat hit_my_dog never_see_my_kids_again
    never_see_me_alive hell_find_me something_bad_is_gonna hes_got_something_for_me russian_roulette
  `,
  oneself: 'myself',
  'before-he': 'before_he_gets before_he_comes before_she_gets when_he_gets_home when_he_gets_back',
  'get-out': 'get_out need_out get_me_out leave_tonight gotta_go hide',
  'blow-mark': 'from_the_punch from_being_hit from_getting_hit',
  'might-see':
    'he_might_see she_might_see he_cant_see cant_have_him_see cant_let_him_see cant_let_him_know cant_let_him_find so_he_doesnt_see so_he_dont_see so_he_wont_see he_cant_find_out he_cant_know she_cant_know he_cant_know_i if_he_sees if_he_finds if_she_sees if_she_finds if_he_reads if_he_knew looks_over_my over_my_shoulder he_reads_my he_reads_all he_reads_everything she_reads_my my_husband_reads my_bf_reads dont_tell_my_husband dont_tell_my_bf to_my_husband hell_see_this hell_see_it',
  'me-before': 'i_got i_get im_getting i_was ive_been i_been i_keep_getting im_being got_me had_me has_me',
  deals: 'gave gives giving give throws threw throwing caught landed lands',
  blow: 'slap slaps punch punches beating beatings whooping whoopin backhand kicks blows fists beatdown uppercut',
  'gets-mad': `
    gets_mad gets_angry gets_so_mad gets_heated gets_violent turns_violent gets_crazy loses_it lost_it snaps flips_out flipped_out loses_his_temper his_temper
    her_temper bad_temper short_fuse rages goes_off_on goes_crazy
  `,
  'harms-third': `
    hits_my_son hit_my_son hits_my_daughter hit_my_daughter hits_my_mom hit_my_mom hits_my_kid hit_my_kid hits_my_kids hit_my_kids hits_the_kids hit_the_kids
    hits_the_baby hit_the_baby beats_my_mom beating_my_mom beats_his_wife beating_his_wife beats_his_girl beats_her_kids
  `,
  'let-idiom':
    'wont_let_me_sleep doesnt_let_me_sleep wont_let_me_rest wont_let_me_down never_let_me_down dont_let_me_down dont_let_me_forget not_let_me_in',
  'threatens-me': `
    threatens_me threatened_me threatening_me threatens_us threatened_us threatening_us threatens_my threatened_my threatening_my threatened_to_kill
    threatens_to_kill threatened_to_hurt threatens_to_hurt blackmails_me blackmailing_me blackmailed_me death_threats death_threat
  `,
  'throat-grip': `
    choked_me chokes_me choking_me strangled_me strangles_me strangling_me by_the_throat by_my_throat by_the_neck around_my_neck around_my_throat round_my_neck
    round_my_throat grabbed_my_throat grabbed_my_neck squeezed_my_neck choked_me_out
  `,
  wake: 'woke wake waking wakes came_to passed_out asleep sleeping',
  'wont-let-out': `
    wont_let_me_leave wont_let_me_out wont_let_me_go wont_let_us_leave doesnt_let_me_leave doesnt_let_me_out dont_let_me_leave dont_let_me_out wouldnt_let_me_leave
    wouldnt_let_me_out didnt_let_me_leave cant_leave_the_house not_allowed_out not_allowed_to_leave wont_let_her_leave from_leaving keep_me_locked keeps_me_locked
    keeps_us_locked
  `,
  'hes-coming':
    'hes_coming shes_coming theyre_coming he_coming him_coming hes_on_his_way hes_back he_is_coming hes_coming_up hes_coming_back coming_up_the_stairs',
  'cry-out': 'help helpp help_me save_me please_help sos 911 hurry send_help send_police send_cops',
  bites: 'bit_me bites_me bit_my biting_me',
  'shot-wound':
    'got_shot been_shot was_shot got_stabbed been_stabbed shot_in_the stabbed_in_the stabbed_me shot_me took_a_bullet bullet_wound stab_wound',
  'face-hurt':
    'face_swollen face_is_swollen teeth_gone tooth_gone knocked_my_teeth out_of_one_eye eye_is_shut eye_swollen_shut missing_teeth my_face_is my_ear_is_ringing',
  jealous: 'jealous insecure accuses_me accusing_me',
  narcan: 'narcan narcaned naloxone',
}
