/** First names, and a stand-in for words that nobody can list. */

const letters = [...'abcdefghijklmnopqrstuvwxyz']
/** Any word. Patterns have no sign for it, and names are words that nobody can list. */
export const anyWord = letters.flatMap((one) => [one, ...letters.map((two) => `${one}${two}*`)]).join(' ')

/** First names, the same in every language, because people of every language have them all. */
export const givenNames = [
  `
    jimmy jay mikey jose joey tj cj aj dj sal vinny robbie ricky bobby johnny stevie eddie carl earl kurt kenny lenny troy wes chad
    trevor logan hunter connor liam noah mason ella ava mia lily zoe leo luca nico theo max alex river sky jordan casey riley morgan
    taylor jamie james john robert michael mike william will bill billy david dave richard rick joseph joe joey thomas tom tommy
    charles charlie chris christopher daniel dan danny matthew matt anthony tony mark donald steven steve stephen paul andrew andy
    drew joshua josh kenneth ken kenny kevin brian bryan george edward eddie ronald ron ronnie timothy tim jason jeffrey jeff ryan
    jacob jake gary nicholas nick eric jonathan jon larry justin scott brandon ben benjamin sam samuel greg gregory frank frankie
    patrick pat ray raymond jack dennis jerry tyler aaron adam nathan nate zach henry doug peter pete kyle
  `,
  `
    walter ethan jeremy harold keith christian roger terry sean shawn austin arthur jesse dylan bobby bob johnny albert willie wayne
    ralph roy louis lou phil philip vinny sal derek darnell tyrone jamal andre marcus malik dante terrell devon reggie leroy otis mary
    maria patricia linda barbara elizabeth liz jennifer jen jenny susan sue margaret lisa betty dorothy sandra ashley kim kimberly
    donna emily michelle carol amanda melissa deborah deb debbie stephanie steph rebecca becky laura sharon cynthia cindy kathleen
    kathy amy angela shirley anna brenda pamela nicole samantha katherine kate katie
  `,
  'christine chrissy debra rachel carolyn janet catherine heather diane julie joyce victoria vicky kelly christina tina lauren joan evelyn judy megan cheryl andrea hannah jacqueline jackie martha gloria teresa ann anne sara sarah madison frances kathryn janice jean alice abby julia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis tasha latoya keisha shanice ebony jasmine crystal tiffany tammy stacy stacey dawn robin erin shannon colleen maureen eileen',
  `
    beto chago cheo chente toño memo lalo kike pipo moncho chino flaco gordo negro guero nando wicho nacho tito tita chela chelo cuca
    nena yari yahaira nayeli ismael junior jose juan luis carlos jorge pedro manuel miguel francisco paco pancho antonio toño javier
    rafael ramon raul roberto ricardo fernando eduardo sergio alejandro alberto jesus oscar ruben hector edwin wilfredo angel victor
    julio cesar orlando felix ivan pablo diego santiago mateo ernesto enrique quique pepe chepe papo nelson wilson gilberto rosa
    carmen ana luisa yolanda marisol maritza yesenia jessica yadira wanda ivette lourdes milagros guadalupe lupe juana josefa
    margarita isabel elena sofia camila valeria daniela gabriela alejandra veronica vero claudia monica silvia norma leticia irma
    hilda ines
  `,
  `
    duda bel nina tico dudu rafa leo lia bia tati gabi ju malu kaua thayna ray carol tom joao jose antonio francisco carlos paulo
    lucas marcos luiz gabriel rafael marcelo bruno eduardo felipe rodrigo gustavo thiago tiago leandro leonardo mateus matheus wesley
    wellington wanderson anderson cleiton everton jefferson ronaldo renato rogerio adilson gilson edson sebastiao ze zeca beto toninho
    julio davi pietro enzo caio vinicius fabio sandro mauro ana francisca antonia adriana juliana marcia fernanda patricia aline
    sandra camila amanda bruna jessica leticia julia luciana vanessa mariana rosana cida tatiane bia beatriz carolina larissa priscila
    simone renata raquel rita sheila eliane thais bianca
  `,
  'ti_jo fredo fanfan toto bebe nana dodo didi mimi kiki gaga jojo dadou jean pierre jacques joseph emmanuel emanyel stanley mackenson mackendy ronald wilner wilson jonas josue josye kervens kerby reginald frantz fritz roland guy yves max ketlin marjorie guerda guerline guerlande mirlande nadege widline fabiola roseline rosemene esther dieula islande marie carline darline rose manno woody junior lovely naomie',
].join(' ')
