/** Forms: what a browser may post to us, read once and bounded before it is parsed (F25–F28). */

/** A whole reply of 1,600 characters, each percent-encoded at its longest, fits many times. */
const longestBytes = 64 * 1024

/** Form-encoded, in UTF-8; in another alphabet the same bytes would be another text (F26). */
export const isFormType = (type: string): boolean => /^application\/x-www-form-urlencoded\s*(;\s*(charset=utf-8\s*)?)?$/i.test(type)

export type Form = ReadonlyMap<string, string>
export type FormRefused = { refused: 400 | 413 | 415 }

/**
 * The fields of a form-encoded request. Decoding is the WHATWG's: it never throws, and text comes out well formed.
 * 415 for another content type, 413 over 64 KiB, 400 when a field comes twice: which of them was meant?
 */
export async function readForm(request: Request): Promise<{ form: Form } | FormRefused> {
  if (!isFormType(request.headers.get('content-type') ?? '')) return { refused: 415 }
  if (Number(request.headers.get('content-length') ?? 0) > longestBytes) return { refused: 413 }
  const body = await request.arrayBuffer()
  if (body.byteLength > longestBytes) return { refused: 413 }
  const form = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(body))) {
    if (form.has(name)) return { refused: 400 }
    form.set(name, value.toWellFormed())
  }
  return { form }
}
