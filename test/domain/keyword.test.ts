import { describe, expect, test } from 'vitest'
import { read } from '../../shared/domain/keyword.ts'
import { Keywords } from '../../shared/domain/words/language.ts'
import { yardstick } from '../../shared/domain/words/yardstick.ts'

const { keywords } = yardstick()

const word = (text: string) => read(text).word

describe('an exact word opts out (R2)', () => {
  test.each([
    'STOP',
    'UNSUBSCRIBE',
    'END',
    'QUIT',
    'STOPALL',
    'REVOKE',
    'OPTOUT',
    'CANCEL', // Twilio
    'opt out', // FCC, in two words
    'ARRET',
    'OPT-OUT',
    'REMOVE',
    'TD', // AWS
  ])('%s', (text) => expect(word(text)).toBe('opt-out'))

  test.each([
    ['in any case', 'sToP'],
    ['with a full stop', 'STOP.'],
    ['with exclamation marks', 'Stop!!'],
    ['in quotes', '"stop"'],
    ['in typographic quotes', '“STOP”'],
    ['in single quotes', '‘stop’'],
    ['with spaces around', '   stop \n'],
    ['with an accent', 'STÓP'],
    ['in full width', 'ＳＴＯＰ'],
    ['with an emoji', 'STOP 🙏🏽'],
    ['as an emoji', '🛑'],
    ['with a zero-width space inside', 'ST\u200bOP'],
    ['with a soft hyphen inside', 'st\u00adop'],
    ['drawn out', 'stoooopppp'],
    ['in dots', 's.t.o.p.'],
    ['three times', 'STOP STOP STOP'],
    ['stop all', 'Stop  all'],
    ['with please', 'please stop'],
    ['with please after', 'STOP please!'],
    ['with thanks', 'stop thank you'],
    ['with a greeting', 'hi, please stop now'],
    ['misspelt', 'stpo'],
    ['unsubscribe misspelt', 'unsuscribe'],
    ['with a lone surrogate', 'stop\ud83d'],
  ])('%s', (_, text) => expect(word(text)).toBe('opt-out'))
})

describe('a sentence opts out (R3)', () => {
  test.each([
    'please stop texting me',
    'Stop texting me!!!',
    'can you stop texting me',
    'i said stop texting me',
    'i told you to stop texting me',
    'will you please stop sending me messages',
    'stop messaging',
    'quit texting me',
    'stop fucking texting me',
    'stop all messages',
    'stop checking in on me',
    'stop bothering me',
    'end these texts',
    'I want to stop getting these texts',
    'take me off this list',
    'take my number off your list',
    'please remove me from your list',
    'remove me',
    'take me off the list',
    'dont text me anymore',
    'don’t text me again',
    'please do not text this number',
    'dont message me',
    'never text me again',
    'do not contact me',
    'no more texts',
    'i dont want these texts',
    'i dont want any more texts',
    'i no longer wish to receive messages',
    'i dont want to hear from you',
    'leave me alone',
    'please leave me alone',
    'lose my number',
    'delete my number',
    'unsubscribe me please',
    'opt me out',
    'i want to opt out',
    'i revoke my consent',
    'cancel my subscription',
    'make the texts stop',
    'these texts need to stop',
    'get me off this list',
    'i want off this list',
    'cancel these messages',
    'stop all communication',
    'no texts please',
    'cease and desist',
    'stop checking on me',
    'dont check on me anymore',
    'dont hit me up',
    'put me on your do not contact list',
    'unenroll me',
    'get rid of my number',
    'pls dont txt me no more',
    'Stop please and thank you',
    'i do not want this stop texting me',
    'you keep texting me, stop texting me',
    'why do you keep texting me please stop messaging',
    'i do want you to stop texting me',
    'i cant quit dope stop texting me',
    'i cant quit dope stop sending me this',
    'My mom is sick. Stop texting me.',
    'quit sending me that stuff',
    'i never want to hear from you guys',
    'dont want those anymore',
    'i do not consent to this',
    'i dont want this',
    'im done with these texts',
    'can u people pls stop pls',
    'maybe stop texting me',
    'i didnt sign up for this stop',
    'please stop i cant do this',
    'get me off this',
    'i need you to stop this',
  ])('%s', (text) => expect(word(text)).toBe('opt-out'))
})

describe('a doubtful one is held for a person (R3)', () => {
  test.each([
    'i never signed up for this',
    'i cant quit dope stop bothering me',
    'i cant quit dope dont hit me up',
    'how do i turn off this thing',
    'why wont you stop texting me',
    'how do i unsubscribe',
    'how do i stop these texts',
    'can i stop getting these',
    'how do i get out of this',
    'STOP. who is this?',
    'idk if i want these anymore',
    'maybe no more',
    'not interested',
    'go away',
    'STOP, i am not using anymore',
    'please end this',
    'block me',
    'i dont want to talk to you anymore',
    'im done with this',
    'when do the texts stop coming',
    'i want to leave the program',
  ])('%s', (text) => expect(word(text)).toBe('doubtful-opt-out'))
})

describe('more exact than a stop is what it is bound to (R32)', () => {
  test.each([
    ['hours', 'stop texting me at night'],
    ['hours', 'stop texting me before noon'],
    ['hours', 'stop texting me when im at church'],
    ['hours', 'stop texting at night, i still want the texts'],
    ['pause', 'stop texting me for now'],
    ['wrong-number', 'you have the wrong number'],
  ])('%s: %s', (expected, text) => expect(word(text)).toBe(expected))
})

describe('these ask for no such thing', () => {
  test.each([
    'i quit cold turkey',
    'i should stop',
    'help me stop',
    'the bleeding wont stop',
    'i got off at the wrong stop',
    'dont take me off the list',
    'dont unsubscribe me',
    'i dont want to go to detox',
    'not interested in detox right now',
    'i dont want to talk',
    'im done with dope',
    'how do i get out of here',
    'get me out of jail',
    'let me be honest with you',
    'i cant stop using',
    'stop by tomorrow?',
    'end of the month',
    'im trying to quit smoking',
    'cancel my appointment but keep texting',
    'dont stop texting me',
    'please keep texting',
    'i want to quit',
    'i want to stop using',
    'i need to stop',
    'i cant quit',
    'i quit my job',
    'can you stop by and text me when here',
    'stop in friday',
    'the bus stop',
    'where is the next stop',
    'stop the bleeding how',
    'i cant stop texting my ex',
    'he wont stop texting me',
    'my ex wont stop calling me',
    'make it stop',
    'tell him to leave me alone',
    'they wont leave me alone',
    'dont leave me alone',
    'why did you stop texting me',
    'i stopped texting you because my phone broke',
    'why dont you text me back',
    'you never text me',
    'nobody texts me',
    'i get no more texts from you',
    'i didnt get any messages',
    'sorry i missed your text',
    'no',
    'no thanks',
    'i dont want help',
    'i dont want treatment',
    'take me off suboxone',
    'they removed me from housing',
    'get me out of here please i need a ride',
    'is this the end',
    'can u cancel my ride tomorrow',
    'i want to end my lease',
    'tell my ex to stop texting',
    'im trying to stop texting her',
    'where do i end the message to voicemail',
    'the end of the message was cut',
    'when did you stop checking on me',
    'they stop checking on us at night',
    'tell the cops to stop bothering me',
    'how can i stop calling her',
    'he wont stop sending me that shit',
    'why did you stop sending those',
    'i quit sending that stuff to her',
    'tell him to stop sending this stuff',
    'he wont stop hitting me up',
    'why did you stop hitting me up',
    'they quit hitting me up',
    'tell him to stop hitting me up',
    'you never check on me',
    'dont send me any money',
    'never text me your password',
    'i dont want to contact them',
    'please never forget me',
    'they will remove me',
    'dont delete my number',
    'did you lose my number',
    'no more contact with him',
    'i was unsubscribed',
    'i unsubscribed by mistake',
    'i dont want to opt out',
    'i was opted out',
    'i opted out by accident',
    'she opted out of rehab',
    'i do not consent to surgery',
    'what if i dont want it',
    'there are people who dont like this',
    'he should just fuck off',
    'the pain wont go away',
    'make the pain go away',
    'i want the pain to go away',
    'he gave me the wrong number',
    'im in jail get me out',
    'why did you stop calling me',
    'they stop calling me after noon',
    'tell my ex to stop calling me',
    'you never call me',
    'i could stop this',
    'i dont want you to stop this',
    'please stop by later',
    'dont cancel this program',
    'she quit the program',
    'stop calling me text me instead',
    '',
    '   ',
    '🙂',
  ])('%s', (text) => expect(word(text)).toBeUndefined())
})

describe('one sentence of several', () => {
  test.each([
    ['that is an opt-out word makes a doubt', 'CANCEL. who is this', 'doubtful-opt-out'],
    ['that is an opt-out word after another makes a doubt', 'who is this? revoke', 'doubtful-opt-out'],
    ['that is another word of ours is read as that', 'MENU. who is this', 'menu'],
    ['that is a doubtful word alone makes none of its own', 'enough. i am tired', undefined],
    ['of 80 characters may be an opt-out word', `who is this. cancel${' please'.repeat(10)} sir`, 'doubtful-opt-out'],
    ['of more is no opt-out word', `who is this. cancel${' please'.repeat(10)} damn`, 'who'],
    ['that may ask us to stop is heard after another', 'who is this? go away', 'opt-out'],
  ])('%s', (_, text, expected) => expect(word(text)).toBe(expected))
})

describe('a command with politeness around it', () => {
  test.each([
    ['has 80 characters at most', `join${' please'.repeat(10)} sorry`, 'join'],
    ['is a conversation when it is longer', `join${' please'.repeat(10)} thanks`, undefined],
  ])('%s', (_, text, expected) => expect(word(text)).toBe(expected))
})

describe('the reason of a reading is a phrase of ours', () => {
  test.each([
    ['Hello Jamal', { plain: false, because: 'no word of ours' }],
    ['MENU!', { word: 'menu', plain: false, because: '^(menu)$' }],
    [' 7 ', { digit: 7, plain: false, because: 'digit 7' }],
    ['detox', { word: 'treatment', plain: true }],
    ['im done with these texts, Ana', { word: 'opt-out', plain: false }],
  ])('%s', (text, reading) => expect(read(text)).toMatchObject(reading))
})

describe('a command', () => {
  test.each([
    ['HELP', 'help'],
    ['help!', 'help'],
    ['INFO', 'help'],
    ['help me please', 'help'],
    ['START', 'start'],
    ['Unstop', 'start'],
    ['JOIN', 'join'],
    ['join please', 'join'],
    ['YES', 'yes'],
    ['yes!', 'yes'],
    ['y', 'yes'],
    ['Yes please', 'yes'],
    ['yeah', 'yes'],
    ['MENU', 'menu'],
    ['menu pls', 'menu'],
    ['TREATMENT', 'treatment'],
    ['detox', 'treatment'],
    ['i need detox', 'treatment'],
    ['narcan', 'harm-reduction'],
    ['I need narcan', 'harm-reduction'],
    ['test strips', 'harm-reduction'],
  ])('%s: %s', (text, expected) => expect(word(text)).toBe(expected))

  test.each([
    ['ok may answer anything', 'ok'],
    ['sure may answer anything', 'sure'],
    ['a joke is no joining', 'can my friend join'],
    ['a call that is not wanted is none', 'dont give me a call'],
    ['nor one that never is', 'please dont ever call me'],
    ['nor at work', 'dont phone me at work'],
    ['nor a ring', 'dont ring my phone'],
    ['nor one in Spanish', 'nunca me llame'],
    ['nor one in Portuguese', 'nunca me ligue'],
    ['nor one in Creole', 'pa janm rele m'],
    ['a refusal is no request', 'i dont want detox'],
  ])('%s', (_, text) => expect(word(text)).toBeUndefined())
})

describe('every word of the lists is read as its list says', () => {
  const lists: Record<string, string[]> = {
    'opt-out': [
      ...[
        'stop',
        'cease',
        'cease and desist',
        'desist',
        'discontinue',
        'dnc',
        'stop all',
        'stopall',
        'unsubscribe',
        'end',
        'quit',
        'revoke',
      ],
      ...['optout', 'opt out', 'cancel', 'remove', 'td', 'arret', 'stopp', 'stpo', 'sotp', 'st0p', 's t o p', 'atop'],
      ...[
        'unsub',
        'unsubcribe',
        'unsubscibe',
        'unsuscribe',
        'unsubscribed',
        'stop text',
        'stop texts',
        'stop it',
        'stop this',
        'stop that',
      ],
      ...['stop already', 'stop everything', 'full stop', 'end text', 'end texts', 'quit it', 'cancel text', 'cancel texts', 'remove me'],
      ...['take me off', 'no more', 'leave me alone', 'do not text', 'dont text', 'do not contact', 'stop help', 'no stop'],
      'yes stop',
    ],
    'doubtful-opt-out': [
      ...['cancel it', 'cancel that', 'cancel me', 'end this', 'go away', 'get lost', 'piss off', 'fuck off', 'f off'],
      ...['fuck you', 'not interested', 'im not interested', 'sign me out', 'sign me off', 'enough'],
      ...['i want out', 'count me out', 'block me', 'terminate', 'dont want', 'dont want it', 'dont want this', 'i quit', 'no means no'],
      'lose me',
    ],
    help: ['help', 'info', 'help me', 'i need help', 'need help', 'information'],
    start: ['start', 'unstop'],
    join: ['join'],
    yes: ['yes', 'y', 'yeah', 'yep', 'yes i agree', 'yes i do'],
    menu: ['menu', 'options', 'the menu', 'show menu', 'main menu'],
    treatment: ['treatment', 'some detox', 'rehab', 'need rehab', 'i want to go to detox', 'wanna get treatment', 'ready for detox'],
    'harm-reduction': ['supplies', 'can i get some needles', 'do you have test strips', 'looking for narcan', 'need more pipes'],
  }
  const words = Object.entries(lists).flatMap(([list, texts]) => texts.map((text) => [text, list] as const))
  test.each(words)('%s: %s', (text, list) => expect(word(text)).toBe(list))

  test.each([
    ...['please', 'pls', 'plz', 'plse', 'thanks', 'thank you', 'and thank you', 'and thanks', 'thank u', 'thx', 'ty', 'now', 'right now'],
    ...['ok', 'okay', 'just', 'hey', 'hi', 'hello', 'yo', 'bro', 'dude', 'man', 'sir', 'maam', 'immediately', 'asap', 'i said', 'god'],
    ...['fucking', 'goddamn', 'damn', 'already', 'omg', 'um', 'sorry'],
  ])('"%s" around a word changes nothing', (polite) => {
    expect(word(`join ${polite}`)).toBe('join')
    expect(word(`${polite} menu`)).toBe('menu')
  })

  test.each([
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
  ])('%s is the digit %i', (text, digit) => {
    expect(read(text).digit).toBe(digit)
    expect(read(String(digit)).digit).toBe(digit)
  })
})

describe('a digit, when it is the whole text', () => {
  test.each([
    ['1', 1],
    ['1.', 1],
    ['1)', 1],
    ['(2)', 2],
    ['#3', 3],
    ['one', 1],
    ['Three!', 3],
    ['１', 1],
    ['1️⃣', 1],
    [' 9 ', 9],
  ])('%s', (text, digit) => expect(read(text)).toMatchObject({ digit }))
  test.each(['0', '10', '12', '1 or 2', '2 please call', '1 more day', 'one more'])('%s is none', (text) =>
    expect(read(text).digit).toBeUndefined(),
  )
})

describe('plain words allow plain words (R16)', () => {
  test.each([
    ['do you have narcan?', true],
    ['need clean needles', true],
    ['DETOX', true],
    ['i relapsed', true],
    ['my suboxone ran out', true],
    ['that works for me', false],
    ['im doing ok', false],
    ['need a ride', false],
    ['dont work today', false],
    ['mod', false],
  ])('%s', (text, plain) => expect(read(text).plain).toBe(plain))
})

test('the words of a language fit their schema: no phrase can make reading slow', () => {
  expect(Keywords.safeParse(keywords.en).error?.issues ?? []).toEqual([])
})

test.each<[string, Partial<Record<keyof Keywords, unknown>>]>([
  ['an unbounded repeat', { plain: ['drugs+'] }],
  ['one at the beginning', { plain: ['*drugs'] }],
  ['any character', { slips: ['may.be'] }],
  ['an escape', { polite: ['\\w'] }],
  ['an unbounded repeat in a word of ours', { exact: { ...keywords.en.exact, help: ['help*'] } }],
  ['a list that we do not know', { goodbye: ['bye'] } as never],
])('a phrase with %s is refused', (_, change) => expect(Keywords.safeParse({ ...keywords.en, ...change }).success).toBe(false))
