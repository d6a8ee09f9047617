/** English words for people and things that many sentences share. */

/** Family and those close enough to answer somebody's phone. */
export const kin =
  '(mom|mum|ma|mother|moms|mama|dad|father|pops|son|daughter|brother|bro|sister|sis|wife|husband|fiance|fiancee|girlfriend|gf|boyfriend|bf|partner|girl|man|cousin|uncle|aunt|auntie|nephew|niece|grandma|gma|grandmother|grandpa|grandfather|grandson|granddaughter|roommate|roomate|neighbor|friend|landlord|caseworker|widow|stepdad|stepmom|stepson|family)'

/** First names that are often heard here; without one, "this isnt …" may be about anything. */
export const names =
  '(james|john|johnny|jon|robert|rob|bob|bobby|michael|mike|mikey|william|bill|billy|will|david|dave|richard|rich|ricky|joe|joey|joseph|jose|thomas|tom|tommy|charles|charlie|chris|christopher|christina|christine|daniel|dan|danny|danielle|matt|matthew|anthony|tony|mark|marc|marcus|steven|steve|paul|andrew|andy|josh|joshua|kenneth|ken|kenny|kevin|brian|bryan|george|tim|timmy|timothy|ronald|ron|ronnie|jason|ed|eddie|edward|jeff|jeffrey|ryan|jake|jacob|gary|nick|nicole|nicky|eric|erica|erik|steph|stephanie|larry|justin|scott|brandon|ben|benny|sam|samantha|greg|frank|frankie|alex|alexis|ray|raymond|pat|patrick|patricia|patty|jack|jackie|dennis|denise|jerry|tyler|aaron|adam|nate|nathan|henry|doug|zach|pete|peter|kyle|carl|carlos|luis|juan|miguel|jorge|angel|angela|angie|mary|maria|marie|linda|barbara|barb|liz|elizabeth|beth|jen|jenny|jennifer|susan|sue|jess|jessica|jessie|sarah|sara|karen|lisa|nancy|betty|sandra|sandy|ashley|ash|kim|kimberly|emily|donna|michelle|carol|amanda|mandy|melissa|missy|deb|debbie|deborah|rebecca|becky|laura|cindy|cynthia|amy|kathy|kathleen|katie|kate|anna|annie|ana|brenda|pam|emma|heather|heidi|helen|diane|julie|julia|joyce|victoria|vicky|kelly|lauren|joan|rosa|rose|tina|tiffany|tammy|tracy|crystal|courtney|shannon|kayla|brittany|jasmine|jay|jamal|darnell|tyrone|andre|dre|derek|derrick|sean|shawn|shane|travis|dustin|cory|corey|troy|keith|roger|rosie|gina|dawn|rick|jim|jimmy|wanda|yolanda|carmen|lucy|luz|mia|smith|johnson)'

/** Us, as people address us. */
export const you = '(you|u|ya|yall|yous|you guys|u guys|you all|you people|yall guys)'

/** What we send, as people call it. */
export const sent = '(texts?|txts?|texting|txting|messages?|msgs?|messaging|check ?ins?|checkins?|check ups?|checkups|checking in)'

/** The languages somebody may ask for. */
export const tongues =
  '(english|ingles|spanish|espanol|portuguese|portugese|portugues|creole|kreyol|haitian|haitian creole|cape verdean|kriolu|vietnamese|chinese|mandarin|cantonese|french|khmer|arabic|russian|italian|polish)'

/** Police, by any name. */
export const police =
  '(police|policeman|policemen|pd|cops?|coppers?|officers?|law|law enforcement|pigs?|feds?|5 0|five o|po ?po|badges?|sheriffs?|troopers?|detectives?|staties|bpd)'

/** An hour of the clock. */
export const hour = '(1|2|3|4|5|6|7|8|9|10|11|12)(am|pm|a|p|ish)?( (am|pm|30|00|15|45|oclock)){0,2}'
