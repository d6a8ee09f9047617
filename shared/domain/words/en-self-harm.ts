/** English cues of suicide and self-harm (rules §5). What is said is sure; what is only hinted at, as in a farewell, is possible. */
import type { Words } from './language.ts'

export const enSelfHarm: Words['danger']['self-harm'] = {
  sure: [
    {
      says: '(kill|killing|killin|kil|killed|unalive|unaliving|hang|hanging|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|end|ending|off|offing|drown|stab|poison|starve|starving|burn|burning) (myself|my self|mysel|myslef|meself|mysef|ourselves)',
    },
    { says: '(suicide|suicidal|suicid|suicde|sucide|sucidal|suiside|suisidal|suicidle|sewerslide|suiciding|suicidial)' },
    { says: '(kms|ctb)' },
    {
      says: '(end|ending|ended|finish) (it|it all|my life|my own life|everything|things for good|this life|my pain|the pain)',
      unless: ['(end|ending) it with (him|her|my)', 'the end'],
    },
    { says: '(take|taking|took) my (own )?life' },
    {
      says: '(dont|do not|no longer|never|didnt|doesnt|not|dnt|wish i didnt)( (even|really|rly|just|fucking|ever)){0,2} (want to|wanna|want 2|wan na|want too|want|wont to|care to|care if i|deserve to|feel like|have a reason to|see a reason to|see the point in|see a point in|have any reason to|need to)( (be|keep|go on|on|in|stay|even|to|really|just)){0,3} (live|living|alive|exist|existing|wake up|waking up|go on|here|going|breathe|breathing|around)',
      unless: [
        'go on (a|the|medication|methadone|suboxone)',
        'live (in|with|at|near|on|by)',
        '(want|wanna) (to )?(keep )?(going|go on) to',
      ],
    },
    {
      says: '(want|wanna|wanted|wants|ready|wish|hope|hoping|rather|deserve|deserved|prefer|need|trying|tried|try|like|plan|planning|meant|want 2|going)( (to|2|i|i could|i would|i just|that i|just|id|if i|for me)){0,3} (die|dead|be dead|was dead|were dead|died|had died|dying|never born|was never born|were never born|not exist|disappear forever|be gone forever|not wake up|dont wake up|never wake up|never woke up|wouldnt wake up|didnt wake up)',
      unless: ['(dont|do not)( (even|really)){0,1} (want|wanna)( to)? die', 'going (to )?(die|dead)'],
    },
    {
      says: '(better off|be better off|better)( (if i|if i was|if i were|being)){0,1} (dead|without me|gone|not here)',
      unless: ['better without'],
    },
    {
      says: '(should|shouldve|should have|shoulda|let me|just let me|let me just) (be dead|died|die|have died|stayed dead|of died)',
      unless: ['(dont|do not|please dont) let me'],
    },
    {
      says: '(reason|nothing|no reason|nothing left|anything|point|purpose)( (left|to|in|for)){0,2} (live|live for|living|being alive|go on|going on|be alive|be here|keep going|keep living)',
    },
    { says: '(tired|sick|done|over|exhausted) (of|with) (living|life|being alive|existing|being here|it all)' },
    { says: '(done|finished) living' },
    {
      says: '(jump|jumping|jumped)( (off|from|in front of|in front)){1}( (a|the|of|my)){0,2} (bridge|roof|building|train|truck|car|bus|balcony|window|traffic|overpass)',
    },
    { says: '(slit|cut|slice|slitting|cutting|slicing) (my|open my) (wrists?|throat|arms?|veins?|neck)' },
    { says: '(blow|blowing|put a gun|gun to|bullet in)( (out|to|in)){0,1} my (brains?|head|mouth|brains out)' },
    { says: '(self ?harm|self ?harming|selfharm|self ?injury|cutting again)' },
    { says: '(whats the|no|the) point (of|in|to) (living|life|being here|it all|any of this)' },
    { says: '(not|isnt|aint) worth (living|it anymore|living anymore)' },
    { says: '(better off|better) (without me|if i (was|were) (dead|gone)|with me (dead|gone))( _){0,2}' },
    {
      says: '(dont|do not|not|no longer)( (wish|want|care)){1} to (live|be alive|go on living|go on|be here no more|be here anymore)',
      unless: ['go on (a|the|medication|methadone|suboxone)', 'live (in|with|at|near|on|by)'],
    },
    {
      says: '(attempted|tried to do it|tried it) (again|last night|yesterday|suicide)|almost (did it|ended it|jumped|offed)|(wrote|writing|left) (my|a|the) (suicide |goodbye )?(note|letter) (to say|to my kids)?|wrote my note',
      unless: ['(homework|essay|sick note)'],
    },
    {
      says: '(wasnt|was not|wasn|not|no|wasnt really|isnt) (a |an )?(acciden|accident|accidental|mistake)( _){0,3}(meant|on purpose|$)|(od|overdose|overdosed|oded|took (it|them|them all|too much)|burned|cut|hurt|did it|use enough|od again)( (myself|me|all|on|them)){0,2} on purpose|i meant (it|to (die|od|do it))( |$)',
      unless: ['(broke|spilled|car)'],
    },
    {
      says: '(gonna|going to|about to|plan to|planning to|took|take|bought|got|have|use|saved up|saving)( (use|take|do|up|shoot|took)){0,1} enough( _){0,3} (to (die|never wake|not wake|end|kill|go)|this time|not to wake|never to wake)',
    },
    {
      says: '(next time|please|just|if i od|if it happens|wish (they|you|yall) )( _){0,2}(dont|do not|never|didnt|hadnt) (bring|brought|narcan|narcaned|narcanned|save|saved|revive|revived|wake|woke) me( (back|up))?',
    },
    {
      says: '(shoulda|should have|should of|shouldve|wish (they|you|yall)|just) (left|let|leave) me (dead|die|go|there|to die|for dead)',
      unless: ['(leave|let) me go (to|home|in|back)'],
    },
    {
      says: '(wish|wishing|wished|pray|praying|hope|hoping|prayed|hoped|prefer)( (that|i|they|you|god|would|it|could|to|just|they would|id|every night|every)){0,5} (not wake|wont wake|dont wake|never wake|never woke|didnt wake|wouldnt wake|let me go|take me|never narcaned|never narcanned|never saved|never brought|was dead|were dead)( (up|me|back))?',
    },
    {
      says: '(be|go be|go|see|join|meet)( (with|to be with|to meet|back)){0,1}( (my|god|the lord|jesus)){1}( (mom|son|daughter|brother|dad|wife|husband|man|baby|girl|sister|god|nana|grandma|friend|kids|who|passed|maker)){0,4} (in heaven|who passed|that passed|tonight|tonite|now|up there|soon|on the other side)',
      unless: ['(dinner|visit|see|church|pizza|game|stay)'],
    },
    {
      says: '(ready to|gonna|want to|wanna|time to) (go )?(meet (god|my maker|jesus)|die|go to heaven|cross over)',
      unless: ['gonna die (of|laughing|from)', '(phone|battery|car|plant)'],
    },
    {
      says: '(got|have|made|has|i got|i have)( (a|the|my|suicide)){1,2} plan( (to|ready|for how|and the|to do it|to end)|$)',
      unless: ['(data|phone|payment|lease|meal|treatment|safety|care|recovery|food|health|housing)'],
    },
    {
      says: '(got|have|holding|with|bought|found)( (a|the|my|his|my dads)){1,2} (gun|rope|noose|razor|blade|razorblade)( (in|to|and|loaded|ready|here|right|next|on|around)){1}',
      unless: ['(he|she|they|hes|cop|dude) (_ ){0,1}(got|has|have)', '(glue|nail|heat|massage) gun'],
    },
    {
      says: '(standing|sitting|im|walking|at|on|up|looking)( (at|on|on the edge of|over|off|by|to|down)){0,2} (the |a )?(tracks|ledge|tobin|bridge|edge of|overpass|roof|train tracks)( (and|thinking|about|looking|dont|gonna|ready|now|tonight|right now|alone)|$)',
      unless: ['(camp|live|living|stay|tent|meet|sleep|bus|traffic|van|moved|flooded|under)'],
    },
    { says: '(sitting|sat|in|been)( _){0,8} (car|garage)( _){0,6} (engine|exhaust|motor) (on|running)' },
    {
      says: '(life|living|nothing|it) (aint|isnt|is not|not|isn)( even|really)? worth (living|it anymore|the pain|fighting for)|(dying|death|being dead) (would be|is|seems|sounds) (easier|better|peaceful|so much)|(dont|cant|do not)( even)? see (a|any|no|the) (reason|point|future|way out)( (not to|to live|to be|to go|in|for me|anymore)|$)',
    },
    {
      says: '(made up my mind|hang it up for real|do something (to myself|stupid|bad to myself)|not doing another (winter|year|day)|(hurt|hurting|burn|burned|cut|cutting|punish) myself|wanna hurt myself|been cutting|cutting (again|myself)|i cut( (again|deep|tonight|last night))|self destruct)',
      unless: [
        'hurt myself (at|on|falling|lifting|when|trying)',
        'cut myself (shaving|cooking|on|with|making|some|a|off)',
        'burned myself (on (the|a)|cooking|with)',
      ],
    },
    {
      says: '(i|im|ima|imma)( (am|just|gonna|going to|about to|ready to|will|finna)){1,2} (do it|end it|finish it|end things|check out)( (tonight|tn|now|for good|this time|all|rn|right now|today))',
      unless: ['(call|form|paperwork|laundry|detox)'],
    },
    {
      says: '(he|she|they|friend|brother|sister|son|daughter|mom)( _){0,2} (says?|said|saying|texted|told me|threatening|talking about|wants|gonna)( _){0,4} (goodbye and|kill (himself|herself|themself|themselves)|die tonight|wants to die|end it)',
    },
    {
      says: '(kill|killing|killed|hang|hanging|hung|hurt|hurting|cut|cutting|shoot|harm|harming) (himself|herself|themself|themselves|theirself)',
      unless: ['(movie|show|cooking|cut (himself|herself) shaving|lol)'],
    },
  ],
  possible: [
    {
      says: 'kill (me|us)( (now|already|please))?$',
      unless: ['(lol|haha|lmao|mom|moms|ma|boss|traffic|heat|work|wife|sister|will kill me|teacher)', 'didnt kill me'],
    },
    {
      says: '(cant|cannot|can not|cnt|cant even|couldnt)( (even|just|really)){0,1} (do this|take it|take this|go on|keep going|live like this|keep doing this|do it|live|keep living|handle this|handle it|deal)( (anymore|any more|no more|any longer|much longer|nomore|like this anymore|another day)){1}',
    },
    { says: '(cant|cannot|can not) (go on|keep going|go on like this|live like this|keep living)' },
    { says: '(wont|not gonna|not going to|wont even) be (here|alive|around) (tomorrow|anymore|much longer|long|in the morning|next)' },
    { says: '(give|giving|gave|given) up on (life|living|everything)' },
    { says: '(goodbye|good bye) (forever|everyone|everybody|world|cruel world|for good|for ever)' },
    {
      says: '(no one|nobody|noone|who) (would|will|wud|wld) (miss|care|notice|even care|even miss|even notice)( (if|when))?( (im|i am|i was|i were|i|me))?( (die|died|dead|gone|disappeared|left))',
    },
    {
      says: '(world|everyone|everybody|family|kids|they|yall) (would|will|wud|is|are|be|would be|will be) (better|happier|better off)( off)?( (if|without|with))?( (me|i))',
    },
    { says: '(should|should just|could just|might as well|rather) die' },
    {
      says: '(want|wanna|wish i could|like to|gonna)( to)?( just){0,1} (disappear|sleep forever|be gone|give up|not be here|go to sleep and not wake up)',
    },
    { says: '(i give up|im giving up|given up|want it (all )?to be over|hate my life|hate myself|hate living)' },
    { says: '(a|such a|just a|nothing but a) burden' },
    {
      says: '^(_ ){0,2}(im|i am|i m|i feel|just|so|all|honestly)( (just|so|really|all|completely|totally|feel|feeling|feelin)){0,2} (done|empty|numb|hopeless|worthless|useless|broken|finished|over it all|defeated|lost)( (with life|with everything|with it all|inside|all the time|fr|now|man|yall|trying|fighting)){0,1}$',
    },
    {
      says: '(nothing|none of it|none of this|it|life)( (really|even|just)){0,1} (matters|matter|doesnt matter|dont matter|means anything)( (anymore|no more|any more|now|to me)|$)',
      unless: ['^it matters'],
    },
    {
      says: '(dont|do not|doesnt|no longer|stopped)( (even|really)){0,1} car(e|ing) (if|whether|what happens|about (living|life|anything|myself|dying))( _){0,6}',
      unless: ['(who wins|if it rains|if you|what you|what they)'],
    },
    {
      says: '^(_ ){0,3}(goodbye|good bye|farewell|bye forever|goodnight forever)( (everyone|everybody|forever|all|yall|my|now|and|thank|thanks|world|tell|_)){0,8}$',
      unless: ['(winter|summer|snow|lol|diapers|2025|2026|cigs|said goodbye|to (the|my) (old|butts))'],
    },
    {
      says: '(tell|let)( _){0,3} (kids?|mom|mother|family|everybody|everyone|daughter|son|girl|wife|husband|brother|sister|people|them) (i |im |that i |know i |i am )(love|loved|sorry|tried|am sorry|im sorry)( |$)?',
    },
    {
      says: '(wont|will not|not gonna|not going to|dont think ill|wont even|might not|may not|probably wont|never gonna)( (be|even)){0,2} (need|needing|around|be around|be here|hear from me|see me|make it|using|want)( _){0,5} (longer|anymore|tomorrow|weekend|after this|ever|much|again|number|appointment|appt|next week|christmas|it)( |$)',
      unless: [
        '(help|ride|kit|food|bag|detox|minutes|phone (plan|number) (change|new))',
        'make it (today|tomorrow|to|this|on|at|by|for|there|in)',
      ],
    },
    {
      says: '(you|yall|u) (wont|will not|never) (hear|have to worry|see|be hearing)( _){0,2} (me|from me)( (again|after|anymore|no more|ever)|$)|(this is|prob|probably|this)( _){0,3} my last (text|message|day|night|words|time)|last (time|text) (youll|you will|ull|ill)',
    },
    {
      says: '(no need|dont bother|dont)( (to|with|even|save|saving|hold|the|a|make|making)){1,5} (appt|appointment|spot|place|plans|me a spot)( _){0,6} (ever|needing it|need it|wont be|next week or|not gonna be|no more)',
    },
    {
      says: '(gave|giving|give|given|gived) (away )?(my|all my|all of my|everything)( _){0,4} (away|to my|to a friend|peaceful|keys|watch|he(ll|l)? be better)',
      unless: [
        '(coat|number|urine|sample|info|notice|landlord|old (coat|jacket|clothes)|id|card to|application|paper|phone number)',
        'give away',
      ],
    },
    {
      says: '(gave|giving|got rid of|gave away|giving away)( _){0,3} (everything|all my (stuff|things)|my dog|my cat|my stuff)( (i own|away|today|to)){0,2}',
    },
    {
      says: '(affairs|everything|things) in order|(said|saying) (my )?goodbyes?( |$)|(who|whos|someone)( _){0,2}(take|takes|gonna take|will take|feed|feeds)( care)?( of)?( _){0,1} (cat|dog|kids?)( _){0,2} (if|when) (something|i|im)',
    },
    {
      says: '(if i go i go|if i die i die|whatever happens happens|(aint|not|im not|no longer) (scared|afraid) (of|to) (dying|death|die|go))',
      unless: ['lol'],
    },
    {
      says: '(it|its|this|everything)( (would|wud|will|ll|is|be|almost|soon|all|just|gonna|going to|about to)){1,4} (be easier|easier|over|better|hurt no more|be over|done)( (if|without|soon|for me|for good|when)){0,1}( (i|me|im))?( (wasnt|wasn|was not|werent|gone|gone|not|here|dead)){0,2}$',
      unless: [
        '(better (now|today|lol)|landlord|game|show|week|winter|class|movie|semester|probation|case)',
        '^(its|it is) (over|better|easier|done)$',
      ],
    },
    {
      says: '(soon|wont|no more|never)( (it|i|wont|be|feel|in|will|have)){0,4} (hurt|pain|hurting|suffer|suffering|feel this)( (no more|anymore|any more|again|soon))',
      unless: ['(tooth|knee|leg|back|foot)'],
    },
    {
      says: '(so |just |im |really |i am |too )(so |just |really |too )?(tired|exhausted|sick|weary|worn out)( (of)){1} (fighting|trying|everything|it all|this life|pain|hurting|suffering|myself|people|the pain|being (here|me|sad|alone|in pain)|waking up|struggling|this shit)( |$)',
      unless: ['(being on me|bills|payday|noise|shelter|landlord|roommate)'],
    },
    { says: '(shoulda|should have|should of|shouldve|wish it|it should)( (been|a been|have been|was|of been)){1,2} (me)' },
    {
      says: '(why|idk why|dunno why|dont know why|wonder why|no idea why|y)( (am|did|do|they|god|i|even|still|im)){1,4} (survive|survived|here|alive|live|lived|save me|saved me|saved|made it|wake up|woke up|bother|living)( (still|anymore|tbh|for)|$)',
      unless: ['(here (at|for|in|is)|moved here|came here)'],
    },
    {
      says: '(didnt|did not|wasnt|aint)( _){0,3} (favor|favors)( _){0,3} (bringing|saving|reviving|narcan)|(wish|should)( _){0,4} (stayed gone|stayed under|stayed out|not come back)',
    },
    {
      says: '(want|wanna|wish|need|like)( (to|i|i could|it|it all|everything|just|this|could|all|the pain|for it|for it all)){0,5} (disappear|vanish|to stop|stop hurting|be over|sleep forever|be gone|not feel|not exist|be nothing|to end|be done|go to sleep and|sleep and)( |$)?',
      unless: [
        `(texts?|messages?|texting|want (you|u|yall|them) to stop|rain|snow|cough|noise|calls|hiccups)`,
        '(using|drinking|smoking|smoke)',
        'be done (with (court|probation|work|school|this (form|class))|by|at)',
        '(dont|never) want',
      ],
    },
    {
      says: '(no|aint no|theres no|there is no|lost all|losing|lost|without|out of)( (more|any|all)){0,1} (hope|future|way out|reason|purpose|point|will to)( (for me|left|anymore|in|to|in sight)|$)',
      unless: ['(no reason (to call|for|given)|hope (house|center)|no point in (calling|coming|waiting))'],
    },
    {
      says: '(whats|what is|wats|no|see no|isnt any|aint no)( (the|a|even|any)){0,2} point( (anymore|of (it|this|anything|trying)|in (it|trying|anything)|no more)|$)',
      unless: ['(extra|bonus|point of (this form|the meeting))'],
    },
    {
      says: '(nobody|no one|noone|no1|who|would anybody|would anyone|anybody|anyone)( (would|will|wud|d|even|really|gonna)){0,3} (miss|notice|care|cares|remember|come to my funeral|cry)( (me|if|when|about me|im|i)){0,3}( |$)',
      unless: [
        '(remember|notice|care|cares) (the|about (the|that|it)|my (birthday|name))',
        '(who cares|anyone remember)',
        'come to my (bbq|party)',
      ],
    },
    {
      says: '(nobody|no one|dont|noone)( (needs?|has|have)){0,1} to remember me|(everyone|everybody|theyre|they are|kids|family|yall|world|all)( (is|are|s|would be|be|be so much|will be)){0,2} (better|happier)( off)? without me',
    },
    {
      says: '(calm|peaceful|at peace|relieved|peace)( _){0,5} (decided|decision|made up my mind|gave|ready)|(feel|feels|feeling)( so| really)? (peaceful|at peace) (now|about it|with it)',
    },
    {
      says: '(thanks|thank you|thx)( _){0,3} (trying|everything|being there)( _){0,8} (take care|urselves|yourselves|goodbye|take it from here|done all you|its not your|was good)|(thanks|thank you) for trying',
      unless: ['thanks for trying (to find|to get|to call)'],
    },
    { says: '(take care of (urselves|yourselves|each other|my (kids|dog|mom|cat|baby)))( |$)' },
    {
      says: '(want to|wanna|wish i could|rather) (be|go be) with (him|her|my (son|daughter|mom|brother|sister|dad|husband|wife|baby|nana))( (again|now|up there|in heaven|so bad)|$)',
      unless: ['(visit|christmas|weekend|custody|court|dcf|thanksgiving|birthday)'],
    },
    {
      says: '(cant|cannot|can not|cnt)( (do|take|keep|handle|deal with|live like|fight|go on|deal|live with)){1,2}( (this|it|doing this|living like this|going|life|this life|on|with this|like this|this pain|no|the pain)){0,3}( (anymore|any more|no more|any longer|much longer|another day|nomore)|$)',
      unless: [
        '(heat|noise|job|landlord|roommate|stairs|shelter|traffic|weather|cold|rain|bus|phone|appointment|today|time|visit|tomorrow|dta|form)',
        'cant (do|take|handle) (it|this)$',
      ],
    },
    { says: 'want out( (of (this|it|life|here|all of it)))?$', unless: ['(lease|shelter|texting|texts|list|program|jail)'] },
  ],
}
