/** Endings of Portuguese words, for a phrase that begins with a stem. A stem with `_` is only understood further inside a phrase. */
export const ends =
  '(a|o|as|os|e|es|i|ar|er|ir|ei|ou|eu|iu|ava|ando|ano|endo|indo|ado|ada|ados|adas|ido|ida|am|em|aram|eram|iram|ao|oes|acao|acoes|io|ia|oso|osa|r)'
