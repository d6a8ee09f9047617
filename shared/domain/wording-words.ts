/** Words that a text of ours does not use, per language, as data: those that tell what the line is for, and those that stamp a person. */
import type { Language } from './say.ts'

/**
 * Drug, overdose, recovery, clinic, police and court words: whoever reads over a shoulder must not meet them (R16). Small letters
 * without accents; `*` stands for any ending.
 */
export const telling: Record<Language, string> = {
  en: `drug* overdos* od narcan naloxone needle* syringe* opioid* opiate* heroin fentanyl meth crack cocaine dope pill pills benzo* using
    recover* sober* relaps* rehab* detox* treatment* withdrawal clinic* counsel* addict* methadone suboxone buprenorphine harm-reduction
    test-strip* police cop cops sheriff court* judge probation parole jail prison warrant* arrest* suicid* hiv hep hepatitis`,
  es: `droga* drogad* sobredosis narcan naloxona aguja* jeringa* jeringuilla* opioide* opiaceo* heroina fentanilo metanfetamina crack
    cocaina pastilla* recuperacion sobrio sobria sobriedad recaida* rehabilit* detox desintoxica* tratamiento* abstinencia clinica*
    adicto adicta adiccion* metadona suboxone buprenorfina policia* corte cortes tribunal* juez juzgado carcel prision libertad-condicional
    arrest* suicid* vih hepatitis`,
  pt: `droga* drogad* overdose narcan naloxona agulha* seringa* opioide* opiaceo* heroina fentanil metanfetamina crack cocaina comprimido*
    recuperacao sobrio sobria sobriedade recaida* reabilit* detox desintoxica* tratamento* abstinencia clinica* viciad* dependencia
    metadona suboxone buprenorfina policia* policial* tribunal* juiz juiza cadeia prisao preso presa liberdade-condicional suicid* hiv
    hepatite`,
  ht: `dwog* dwoge ovedoz overdose narcan nalokson naloxone zegwi sereng opyoyid ewoyin fentanil fentanyl metanfetamin krak kokayin
    rekiperasyon retablisman rechit reyabilitasyon detox dezentoksikasyon tretman* klinik* adik* depandans metadon suboxone lapolis polis
    tribinal* jij prizon arestasyon swisid vih epatit`,
}

/** Seen on a locked screen, these say that somebody is in danger or asks for help (R17). */
export const alarming: Record<Language, string> = {
  en: 'danger crisis emergency hotline help-line 988 safe unsafe talk-to-a-person need-help counselor',
  es: 'peligro crisis emergencia 988 hablar-con-alguien necesito-ayuda',
  pt: 'perigo crise emergencia 988 falar-com-uma-pessoa preciso-de-ajuda',
  ht: 'danje kriz ijans 988 pale-ak-yon-moun bezwen-ed',
}

/**
 * Words that stamp a person, and what people say instead (NIDA, "Words Matter"; for the other languages the same list in their words).
 */
export const stamping: Record<Language, readonly { words: string; instead: string }[]> = {
  en: [
    { words: 'addict addicts junkie* druggie* tweaker* crackhead*', instead: 'say "a person who uses drugs"' },
    { words: 'user users abuser* drug-abuse substance-abuse abusing', instead: 'say "use", or "a person who uses drugs"' },
    { words: 'alcoholic alcoholics drunk drunks wino*', instead: 'say "a person who drinks"' },
    { words: 'get-clean got-clean stay-clean staying-clean been-clean being-clean are-clean clean-time', instead: 'say "not using"' },
    { words: 'dirty', instead: 'of a test say "positive", of a needle say "used"' },
    { words: 'habit habits', instead: 'say "use"' },
    { words: 'relapse relapsed relapsing', instead: 'say "returned to use"' },
    { words: 'replacement-therapy substitution-therapy', instead: 'say "medication"' },
    { words: 'noncompliant non-compliant', instead: 'say what happened, without blame' },
    { words: 'crazy psycho lunatic', instead: 'say what you see, or ask' },
    { words: 'felon felons convict convicts inmate* ex-con homeless-person the-homeless prostitute*', instead: 'name the person first' },
  ],
  es: [
    { words: 'adicto adicta adictos adictas drogadict* yonqui* tecato* tecata*', instead: 'diga "persona que usa drogas"' },
    { words: 'abuso-de-drogas abuso-de-sustancias', instead: 'diga "uso de drogas"' },
    { words: 'alcoholico alcoholica alcoholicos borracho borracha', instead: 'diga "persona que bebe"' },
    { words: 'estar-limpio estar-limpia seguir-limpio seguir-limpia vicio vicios vicioso', instead: 'diga "no usar"' },
    { words: 'recaida recaidas recayo', instead: 'diga "volver a usar"' },
    { words: 'loco loca presidiario* vagabundo*', instead: 'nombre primero a la persona' },
  ],
  pt: [
    { words: 'viciado viciada viciados drogado drogada noia noias cracudo*', instead: 'diga "pessoa que usa drogas"' },
    { words: 'abuso-de-drogas abuso-de-substancias', instead: 'diga "uso de drogas"' },
    { words: 'alcoolatra alcoolatras bebado bebada', instead: 'diga "pessoa que bebe"' },
    { words: 'ficar-limpo ficar-limpa estar-limpo estar-limpa vicio vicios', instead: 'diga "sem usar"' },
    { words: 'recaida recaidas recaiu', instead: 'diga "voltar a usar"' },
    { words: 'louco louca presidiario* mendigo*', instead: 'diga primeiro "pessoa"' },
  ],
  ht: [
    { words: 'dwoge adik* jonki', instead: 'di "moun ki itilize dwòg"' },
    { words: 'abi-dwog', instead: 'di "itilize dwòg"' },
    { words: 'tafyate bweso', instead: 'di "moun ki bwè"' },
    { words: 'fou moun-fou prizonye*', instead: 'di "moun" anvan' },
  ],
}

/** Verbs that ask for an answer; the word behind one is what people will text. */
export const asking: Record<Language, string> = {
  en: 'reply text answer send write say type',
  es: 'responda responde mande manda envie envia escriba escribe conteste contesta diga',
  pt: 'responda mande envie escreva diga',
  ht: 'reponn voye ekri di',
}

/** How a text says the way out that the law wants in it; anything else would make an opt-out word an answer. */
export const wayOut: Record<Language, { word: string; says: RegExp }> = {
  en: { word: 'STOP', says: /STOP to (?:end|opt out)\b/g },
  es: { word: 'ALTO', says: /ALTO para terminar\b/g },
  pt: { word: 'PARAR', says: /PARAR para terminar\b/g },
  ht: { word: 'SISPANN', says: /SISPANN pou fini\b/g },
}
