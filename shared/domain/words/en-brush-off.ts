/** English ways of asking us to stop without the word, and of brushing us off (R3). */
import { sent } from './en-people.ts'
import type { Rule } from './language.ts'

const it = `(${sent.slice(1, -1)}|these|this|those|them|em|it|yall|the text thing|texting thing|this thing|the program|this program|this list|the list|your list)`
const nomore = '( (anymore|any more|no more|any longer|again|now|please|pls|thanks|thank you|at all|period|ever)){0,3}'

/** A stop said another way; as sure as STOP. */
export const enOtherStops: Rule[] = [
  {
    says: '^(stop|stopp|unsubscribe|end|quit) (i|im|ive|he|she|they|hes|shes|my|wrong|this is|this isnt|dont|no more|reported|already|we|you keep|u keep|yall keep|leave|it is|its|who|why|not|never|take me|remove me)( |$)',
    unless: [
      '(wait|jk|sorry|lol|i guess|by mistake|accident|unless|nvm)',
      '^(end|quit) (my|its|it is|already|not|never|who|why|i)( |$)',
      '^stop (my|already|not)( |$)',
    ],
  },
  {
    says: '(^|i )(reported|report|said|already said|told you|told u|already told you|already told u|asked you|asked u|keep saying|dont want this)( (as spam|to|you|u|yall|anymore|times|three|twice)){0,3} stop$',
  },
  {
    says: `(turn|shut|switch|cut)( (${it.slice(1, -1)}|me|the|these)){1,3} off`,
    unless: ['(water|heat|phone|lights?|power|gas|electric|tv)', '(they|he|she) (turned|cut|shut)'],
  },
  { says: `(turn|shut|switch|cut) off( (the|these|this|your|ur|my|all)){0,2} ${it}`, unless: ['turn off it'] },
  {
    says: `(kill|kill off|drop|lose|ditch|stop with|quit it with|enough with|knock it off with|knock off|cut it out with|cut out)( (the|these|all|your|ur|all the)){1,2} ${sent}`,
  },
  {
    says: `(stop|quit|stopit|stoppit|quitt)( (all|with|the|this|these|fuckin|fucking|ur|your)){0,3} (textin|txtin|texting|messagin|botherin|contactin|sendin|callin)( (me|us|my phone|this phone|this number)){0,1}`,
    unless: [
      '(dont|do not|never|didnt|wont|cant|he|she|they|i|wouldnt) (_ ){0,1}(stop|quit)',
      'stop texting (him|her|them|my (?!phone)|and)',
    ],
  },
  {
    says: `(dont|do not|donot|never|kindly do not|not to)( (you|ever|please|pls|even)){0,2} (send|text|txt|message|write|contact|sending)( (me|us|this phone|this number|any|anymore|no|any further|further)){0,3} (anymore|any more|no more|further|again|more|ever again|messages|texts)`,
    unless: ['(you|u|they|he|she|i|we|why) (_ ){0,1}(dont|do not|never|didnt)', `(please|but) (keep|start)`],
  },
  {
    says: '(blocking|blocked|gonna block|going to block|im blocking|about to block|will block|reporting|reported) (this number|you|u|yall|this|ya)',
    unless: ['(he|she|they|who) '],
  },
  {
    says: '(scratch|cross|take|strike|knock|wipe|pull) (me|my name|my number) (off|out)',
    unless: [
      '(me|number) off (the|his|her) (lease|waitlist|waiting|shelter|bus|street)',
      '(they|he|she|you|dont|do not|who|why) (_ ){0,1}(take|took|pull|knock|cross)',
      'take me out (to|for|on)',
    ],
  },
  {
    says: `(take|remove|delete|get|pull|drop|erase)( (me|us|my number|my name|this number|my phone|my cell|it)){1}( (please|pls)){0,1} (off|from|out of|outta)( (of|the|your|ur|this|that|whatever|any|all|every|that damn|those)){0,3}( _){0,2} (list|lists|system|database|program|contacts|messages|texts|records|service|mailing list)`,
    unless: ['(waiting|wait|waitlist|housing|shelter|lease|guest|dont|do not|they|he|she|why did)'],
  },
  {
    says: '(not interested|no thanks|fuck off|get lost|go away|piss off|f off|beat it|all set|im good)( _){0,3} (take|remove|delete|lose|stop|dont text|end|and stop|unsubscribe|quit)( |$)',
    unless: ['(stop by|dont stop|end of)'],
  },
  {
    says: `(dont|do not|no longer|dnt)( (really|even)){0,1} (want|wanna|need|wish|want to|wish to|like to)( (to|get|getting|receive|receiving|be|have)){0,3}( (any|more|of)){0,3} (these|this|those|them|texts|messages|checkins|check ins)( ${sent}){0,1} (anymore|any more|no more|any longer|at all|ever again)`,
    unless: ['(pain|feeling|life|live)', 'want (him|her)'],
  },
  {
    says: `(want|wanna|id like|would like|let me|get me|like to be|need) (to (get|be) )?out of( (this|the|your|ur|these)){1} (texting|text|texts|messages|list|program)`,
  },
  {
    says: `(please|pls|plz|just)( (go ahead and|and|kindly)){0,1} (end|stop|cease|discontinue|cancel|terminate) (them|these|this|those|it all|all of this|all these|sending)( |$)`,
    unless: ['(end|stop) (this|it all|these) (pain|life|feeling)', 'end it all'],
  },
  {
    says: '(delete|lose|erase|forget|remove|throw out) (my|this) (number|digits|cell|phone number|contact|contact info)',
    unless: ['(dont|do not|never|didnt|i|they|he|she|to) (_ ){0,1}(delete|lose|erase|forget|remove)'],
  },
]

/** A polite no, an annoyed one, or a question how to leave. */
export const enBrushOff: Rule[] = [
  {
    says: `(im|i am|we|were|think im|i m|nah|pretty sure im)( (im|really|just|all|honestly|think|still)){0,2} (good|all set|set|straight|fine|ok|okay|cool|over|done|finished|through|covered)( (on|with|for|without|off|about|of)){1}( (all|all of|the|your|ur)){0,2} ${it}`,
    unless: ['(supplies|narcan|kits?|food|thing today)'],
  },
  {
    says: '^(no |nah |im |i am |were |we are |no im |nah im |ok |thanks )?all set( (thanks|thank you|thx|ty|now|with this|here|bro|man|for good|pls)){0,2}$',
  },
  {
    says: `(prob|probably|prolly|dont think i|i dont think i|maybe|might|guess|i guess i|pretty sure i|really)( (we|i|dont|do not|really|no longer|even|can)){0,3} (need|want|needing)( (to get|to be on|any|all)){0,1} ${it}${nomore}`,
    unless: ['(narcan|detox|ride|help)'],
  },
  {
    says: `(dont|do not|no longer|didnt|never|not)( (really|even|actually|think i)){0,2} (need|want|wanted|needed|like|enjoy|asked for|ask for|signed up for|sign up for|want to do|wanna do|want to be in|wanna be in|want to be part of)( (any|of|all|more|to get|to be on)){0,3} ${it}`,
    unless: [
      'to die',
      '(pain|feeling|you|u) to',
      '(like|want|need|enjoy) (it|this|them|these|those) (at|when|if|in|to|here|place|shelter|job|guy|lady)',
      'i (dont|do not) want (this|it) (life|to)',
      '(stop|end)( |$)',
    ],
  },
  {
    says: '(dont|do not|didnt) need( (a|no|any)){1} (babysitter|baby sitter|babysitting|mother|mommy|nanny|watching|check ?ins|help from you|social worker|pity|parole officer)',
  },
  {
    says: `(dont|do not|didnt) need (nobody|anybody|anyone|no one|you|u|yall|people)( to)? (check|checkin|checking|text|texting|watch|watching|worry|worrying|bother)( |$)?`,
  },
  {
    says: `(why|y|how come|who told (you|u)|what makes (you|u)|who said)( (do|r|are|to|does|would|is)){0,2}( (you|u|yall|i|this number|they)){0,2}( (guys|always|still|even|to|keep|keeps|can)){0,3} (texting|text|messaging|getting|bothering|sending|contacting|still getting|hitting me up|get)( (me|these|this|those|us|texts|messages|all)){1}`,
  },
  {
    says: `(keep|keeps|always|constantly)( (on)){0,1} (texting|bothering|getting|bugging|blowing)( (me|these|this|up|my)){1,2}( (for what|smh|why|like|all day|nonstop|ugh))`,
  },
  {
    says: `(when|where|how)( (does|do|will|is|can|would|long|much longer|many more|to)){1,3}( (${it.slice(1, -1)}|i|you|u|going|gonna)){1,3}( (to|keep|be|gonna|just|going)){0,3} (end|stop|over|coming|cancel|opt out|unsubscribe|leave|quit|get off|get out|go on|last|stop this|make this stop|get rid of)`,
    unless: ['(bus|rain|snow|movie|game|class|group|sickness|pain|meeting|visit|program (end|start)|eat|drink|using|drinking|smoking)'],
  },
  {
    says: `(is this|is it|are these|is that|will this|will these|does this|do these)( (gonna|going to|ever|keep|still|just)){1,2}( (go|be|keep|come|coming|going|stop|end)){1,2}( (on|forever|ever|always|every day)){0,2}`,
    unless: ['(rain|snow|bus|pain)'],
  },
  {
    says: '(is there|theres gotta be|must be|there) a( (way|button|number|word|option)){1} (to )?(opt out|stop|get off|unsubscribe|leave|cancel|end|get out|turn)',
  },
  {
    says: `(can|could|may|do|am) i( (just|ever|able to|allowed to|have to text)){0,2} (stop|quit|leave|cancel|opt out|unsubscribe|end|get out|get off|drop out|back out)( (of|this|these|it|any ?time|whenever|anytime|if|at any|the|your)){0,4}( |$)`,
    unless: [
      '(using|drinking|smoking|taking|my meds|methadone|shot|stop by|appointment|ride|visit)',
      'cancel (my|the|thursday)',
      'leave (my|the|early|a message|work)',
    ],
  },
  {
    says: '(what|which)( (do|word|number|can|should)){1,2}( (i|to)){1,2} (text|send|say|press|type|reply)( (to|so|for)){1} (end|stop|get|cancel|quit|opt|leave|this)',
  },
  {
    says: '(this|it|these|that|the (texts|messages|check ins))( (is|are|is getting|are getting|gets|r|getting)){1}( (so|really|kinda|real|getting|very|a bit|super|too|just|fucking)){0,2} (old|annoying|irritating|too much|a lot|spam|ridiculous|excessive|creepy|weird|harassment|intrusive|stressing me|pointless|a waste|not for me|getting old)( |$)',
    unless: [
      '(phone|dog|weather|shelter|pain) ',
      '(old (picture|number|pic|phone|jacket|building)|too much (food|work|pain|fun|drama|to do)|a lot (better|of|for me))',
    ],
  },
  {
    says: '(this|it)( (just|really)){0,1} (isnt|aint|is not|not)( (really|just)){0,1} (for me|it|my thing|helping me|working for me|something i want|useful)( (thanks|anymore|bro|fam|chief|ty|sorry|rn)){0,2}$',
  },
  {
    says: '(is|are) (this|these|it) (spam|a scam|scam|legit|some kind of scam)|did i (sign|subscribe)|(who|how did (you|u|yall)) (gave|get|got|give)( (you|u|yall)){0,1} (my|this) (number|name|info)',
  },
  {
    says: '(never|didnt|did not|dont remember|dont recall)( (even|really)){0,1} (signed|sign|signing|asked|ask|asking|agreed|agree|agreeing|wanted|want|subscribed|subscribe|subscribing|joined|join|consented|gave)( (up|for|to|you|u)){0,2}( (all|any of|my)){0,1} (this|these|texts|messages|number|it|any of it|that)',
    unless: ['(want|wanted) (this|it|that) (life|to)', 'deserve'],
  },
  {
    says: '(mind|none of) (ur|your|yo|yall) (own )?(damn |fucking )?(business|bizness|bidness)|get a life|(leave|let) (us|me) (the fuck |the hell )?alone|go bother|bother (someone|somebody) else|find (someone|somebody) else|stay out( of)? (my|it)|cut it out|knock it off|thats enough|that is enough|enough already|(ok|okay) enough|(you|u|yall) (gotta|need to|need 2|should|can) (chill|relax|back off|quit|stop)',
    unless: ['(he|she|they|cops?|everybody|told (him|her|them)|kids?|dog) (_ ){0,4}(leave|left|mind|cut|knock)'],
  },
  {
    says: '(spend|use|save|waste)( (ur|your|the|yall)){0,1} (time|energy|breath|texts|resources)( (on|for|with)){0,1} (someone|somebody|people|others|other people)',
  },
  {
    says: `(quit|stop) (worrying|worry|checking|asking|bugging|bothering|nagging|pestering|caring|texting)( (about|on|me|up)){0,2}( |$)`,
    unless: [
      '(dont|do not|never|cant|i|she|he|they|mom|please dont|gotta|need to|trying to|told) (_ ){0,1}(quit|stop)',
      '(him|her|my (mom|ma|kids))',
    ],
  },
  {
    says: '^(u|you|yall|you guys|u guys)( (guys|really|just|all)){0,1} (text|message|check in|check on me|send)( (me|these)){0,1} (too much|way too much|a lot|constantly|nonstop|so much)|(you|u|yall|you guys|this|these)( guys){0,1} (are|r) (relentless|annoying|pests?|harassing|too much|stalkers|spamming|bothering|nosy|persistent)',
  },
  {
    says: `(perhaps|maybe|i think|think|its|it is|time|about time|probably|ready|guess)( (its|it is|we|i|should|time|to|that|for us|im|can|could)){1,5} (conclude|concluded|end|ended|wrap up|stop|stopped|quit|done|discontinue|part ways|say goodbye to|move on from)( (these|this|the|it|with|our|here|texts|messages|getting)){0,3}( |$)`,
    unless: ['(using|drinking|smoking|life|it all|dope|living|work|job|stop by)', 'end it$'],
  },
  {
    says: '(another one of these|not (you|u|yall|this) again|(these|this) again|oh god (you|u|this)|here (you|we|u) go again)( |$)',
    unless: ['(rain|snow)'],
  },
  {
    says: `(every time|everytime|when|whenever) (i see|i get|my phone|this|these)( (this|these|number|texts?|buzzes|goes off|pops up|come|thing|one of|a)){1,4}( _){0,3} (anxious|anxiety|stressed|stresses|triggered|triggers|sick|upset|panic|mad|annoyed|drags|reminds)`,
  },
  {
    says: '^(maybe |i guess |um |idk |like |bruh |bro |yo |ugh |omg |lol )?(stop|quit|end|cancel|unsubscribe)( (i guess|idk|maybe|lol|jk|unless|no wait|wait|sorry|nvm|bruh|bro|please|ok|i think|or)){1,4}( _){0,2}$',
  },
  {
    says: '(typed|sent|texted|said|hit|wrote) (stop|quit|end)( _){0,3} (accident|mistake|idk|think|maybe)',
    unless: ['(want back in|start|keep|resume|still want)'],
  },
  {
    says: `(no thanks|no thank you|nah|pass|id rather not|rather not|im not|not) (i )?(dont |not )?(really )?(want|into|interested|feeling|looking)( (to|for|in|do|be|the|this|it|these|part|of|that)){1,5}( (program|texts|messages|check ins|list)){0,1}$`,
    unless: ['(detox|rehab|treatment|today)', 'not looking for'],
  },
  { says: 'want (it|this|these|everything) to stop$' },
  { says: '^(im|i am|i m) (done|out|good)$' },
]
