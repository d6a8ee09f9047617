/** Portuguese cues of dangerous withdrawal: alcohol, benzos, seizures, pregnancy, no water (R8). */
import type { Words } from './language.ts'

/** Portuguese cues of dangerous withdrawal: alcohol, benzos, seizures, pregnancy, no water (R8). */
export const ptWithdrawal: Words['danger']['overdose'] = {
  sure: [
    {
      says: '(parei|parar|parou|parando|larguei|largou|sem|dias sem|dia sem|horas sem|cortei|deixei|acabou|acabaram|tiraram)( (_)){0,4} (beber|bebida|alcool|vodka|pinga|cachaca|cerveja|xanax|xan|xans|benzo|benzos|rivotril|clonazepam|klonopin|diazepam|valium|ativan|lorazepam|alprazolam|calmante|gabapentina|remedio pra ansiedade)( (_)){0,10} (tremendo|tremo|tremor|tremores|treme|tremedeira|convulsao|convulsoes|convulsionei|vendo|alucinando|alucinacao|alucinacoes|ouvindo|vozes|suando|coracao|confuso|confusa|delirando|delirio|bichos|ataque|crise|desmaiei|vomitando)',
    },
    {
      says: '(tremendo|tremo|tremor|tremores|treme|tremedeira|convulsao|convulsoes|vendo coisas|alucinando|alucinacoes|ouvindo vozes|suando|coracao disparado|bichos)( (_)){0,10} (parei|parar|parou|sem|larguei|largou|dias|abstinencia|ultima dose|ultimo gole|ultima bebida|desde)( (_)){0,4} (beber|bebida|alcool|vodka|xanax|benzo|benzos|rivotril|clonazepam|klonopin|valium|calmante|remedio|abstinencia|bebo|bebe|tomo)?',
      unless: ['(frio|neve|inverno|emocao|nervos|febre de|prova|entrevista)', 'sem parar( de)? (rir|trabalhar)', 'calor'],
    },
    {
      says: '(convulsao|convulsoes|convulsionei|convulsionou|convulsionando|ataque epileptico|delirium tremens|dts)( (_)){0,4}',
      unless: ['(cachorro|epilepsia desde|remedio pra convulsao|historico)'],
    },
    {
      says: '(gravida|gravidez|gestante|semanas de gravidez|meses de gravidez|esperando um bebe|bebe na barriga)( (_)){0,12} (abstinencia|passando mal|sem (metadona|suboxone|dose|heroina|usar|fentanil|buprenorfina)|parei|fissura|doente|vomitando|tremendo|colicas|contracoes|sangrando|perder o bebe|larguei|crise)',
    },
    {
      says: '(abstinencia|parei|sem dose|doente|fissura|crise|desintoxicando|detox sozinho|detox sozinha|detox em casa)( (_)){0,10} (gravida|gestante|gravidez|convulsao|desmaiei|desmaiando|sangue|vomitando sangue|nao paro de vomitar|nao seguro|alucinando|vendo coisas|morrendo|delirando|confuso|confusa|coracao)',
    },
    {
      says: '(nao|n|nem)( (consigo|to conseguindo|seguro|para|paro|fica|tou conseguindo|estou conseguindo)){1,2}( (segurar|manter|beber|engolir|nem|de|nada|no|reter|tomar|deixar)){0,3} (agua|liquido|liquidos|vomitar|estomago|nada no estomago)( (_)){0,5} (dia|dias|ontem|abstinencia|horas|desde|segunda|terca|quarta|quinta|sexta|parei|nada|noite|dentro)?',
      unless: ['(comida estragada|virose|gripe|pizza)', '(agua) (da torneira|quente|encanada)'],
    },
    {
      says: '(vomitando|vomito|vomitei|diarreia|vomitar)( (_)){0,6} (ha|faz|3|tres|4|quatro|2|dois|dias|horas|sangue|sem parar|noite toda|nada para)( (_)){0,4} ?(dias|horas|abstinencia|desidratado|desidratada|sem (dose|usar|metadona)|parei)?',
      unless: ['(cachorro|bebe|filho|comida|virose|gravidez normal)'],
    },
    { says: '(desidratado|desidratada)( (_)){0,6} (abstinencia|parei|dias|vomit|sem dose)' },
    {
      says: '(vendo|vejo|ve|ouvindo|ouco|sinto|sentindo)( (uns|umas|os|as|muitas|muitos)){0,1} (bichos|aranhas|vultos|sombras|insetos|coisas que nao existem|coisas que nao estao|baratas|gente que nao|pessoas que nao|formigas|vozes)( (_)){0,6} (parei|beber|abstinencia|parede|pele|dias|alcool|noite|desde|remedio|cama)',
    },
    { says: '(abstinencia)( (de|do)){0,1} (alcool|bebida|benzo|benzos|xanax|rivotril|calmante|alcoolica)' },
  ],
  possible: [
    {
      says: '(abstinencia|fissura|sindrome de abstinencia|dope ?sick|dopesick|doente de abstinencia|na seca|em crise|crise de abstinencia|withdrawal|withdrawals)',
      unless: ['(curso|reuniao|grupo|anos de|meses de|dias de) (_ ){0,1}abstinencia', 'orgulho'],
    },
    {
      says: '(parei|parar|sem|larguei|dias sem|dia sem)( (_)){0,3} (beber|bebida|alcool|xanax|benzos?|rivotril|clonazepam|klonopin|metadona|suboxone|usar|dose|heroina|fentanil)( (_)){0,6} (doente|mal|ruim|pessimo|pessima|dormir|suando|suor|dor|dores|frio|arrepios|horrivel|passando|doi|corpo|pernas|aguento|enjoo)',
    },
    {
      says: '(doente|mal|suando|calafrios|arrepios|dores|tremendo|tremores|corpo doendo|pernas inquietas|enjoado|enjoada|vomitando)( (_)){0,5} (sem dose|sem usar|sem nada|parei|larguei|sem metadona|sem suboxone|sem minha dose|abstinencia|desde que parei|cold turkey|na seca|sem minha medicacao|sem remedio)',
    },
    {
      says: '(larguei|parei|parando|vou parar|largar|parar)( (de|com|tudo|o|a|do|da)){1,3}( (_)){0,3} (nada|uma vez|sozinho|sozinha|na marra|frio|seco|cold turkey|repente|tudo de uma vez)',
      unless: ['(fumar cigarro|cigarro|facebook|refrigerante|acucar|carne)'],
    },
    {
      says: '(acabou|acabaram|perdi|roubaram|cortaram|fiquei sem)( (_)){0,3} (metadona|suboxone|xanax|rivotril|clonazepam|klonopin|receita|buprenorfina|benzos?|gabapentina|remedio|remedios|medicacao)( (_)){0,5} (mal|doente|tremendo|tremer|suando|dias|medo|ruim|nao sei|fds|segunda|ontem|e agora|preocupad)',
    },
    {
      says: '(mao|maos|corpo|perna|pernas)( (nao|n|ta|tao|estao|esta)){1,2}( (para|param|parando|de)){0,2} (tremer|tremendo|tremendo muito)',
      unless: ['(frio|nervos|cafe|prova)'],
    },
  ],
}
