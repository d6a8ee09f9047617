/** Proofs that a request comes from a page of ours and of this session. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** A reading that goes on is recorded anew every hour. */
const hourMs = 60 * 60 * 1000

const sealed = (token: string, what: string): string => createHmac('sha256', token).update(what).digest('base64url')

/** In constant time; only what base64url is made of gets as far as the comparison, so that both are equally many bytes. */
const isSame = (given: string | undefined, right: string): boolean =>
  given !== undefined && /^[\w-]+$/.test(given) && given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right))

/** Goes into every form of a session; another site cannot know it. */
export const formToken = (token: string): string => sealed(token, 'form')
export const isFormToken = (given: string | undefined, token: string): boolean => isSame(given, formToken(token))

/** Goes into an open thread: this session's reading of this contact was recorded in this hour, so refreshing it is no new one (T3). */
export const readToken = (token: string, code: string, now: number): string => sealed(token, `read:${code}:${Math.floor(now / hourMs)}`)
export const isReadToken = (given: string | undefined, token: string, code: string, now: number): boolean =>
  isSame(given, readToken(token, code, now))

/** A place in a list, as a link carries it: only this session's own links lead into the middle of one. */
export const sealPlace = (token: string, place: string): string => `${sealed(token, `place:${place}`)}.${place}`
export function openPlace(token: string, given: string | undefined): string | undefined {
  const cut = given?.indexOf('.') ?? -1
  if (given === undefined || cut < 0) return undefined
  const place = given.slice(cut + 1)
  return isSame(given.slice(0, cut), sealed(token, `place:${place}`)) ? place : undefined
}

/** Whether a POST was made by a page at our own address. */
export const isOurOrigin = (origin: string | undefined, publicUrl: string): boolean => origin === new URL(publicUrl).origin
