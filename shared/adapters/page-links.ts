/** The links of pages: each names one page, and proves by a keyed hash that we made it. It opens a button, and no thread. */
import { timingSafeEqual } from 'node:crypto'
import type { MessageRef } from '../app/ports.ts'
import { readRef, refText } from './twilio/forms.ts'
import type { Vault } from './vault.ts'

export type PageLinks = {
  /** @example link({ contact, id }) // `${PUBLIC_URL}/console/p/1.Zx…~01J…~k3…` */
  link(page: { contact: string; id: string }): string
  /** The page that the last part of a link names; undefined for one that we did not make. */
  read(part: string): MessageRef | undefined
}

export function pageLinks(vault: Pick<Vault, 'mark'>, publicUrl: string): PageLinks {
  const tokenOf = (ref: MessageRef) => vault.mark('page', refText(ref))
  return {
    link: ({ contact, id }) => {
      const ref = { contact, message: id }
      return `${publicUrl}/console/p/${refText(ref)}~${tokenOf(ref)}`
    },
    read: (part) => {
      const cut = part.lastIndexOf('~')
      const ref = cut < 0 ? undefined : readRef(part.slice(0, cut))
      return ref && isSame(part.slice(cut + 1), tokenOf(ref)) ? ref : undefined
    },
  }
}

const isSame = (given: string, right: string): boolean =>
  /^[\w-]+$/.test(given) && given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right))
