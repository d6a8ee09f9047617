/** What a load leaves behind for the commit that follows it. */
import type { Loaded } from '../../app/ports.ts'
import type { Item } from './table.ts'

/** What the store read, so that a commit can assume that it still holds. */
export type Read = {
  /** As it lies there, even when its salt is gone: a contact that is being forgotten is absent but in the way. */
  item?: Item
  salt?: string
  /** Where this number's suppression lies, or would; an older pepper's stays where it was written. */
  suppressedUnder: string
}

export const readOf = (loaded: Loaded): Read => loaded.read as Read
