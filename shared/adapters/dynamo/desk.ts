/** What the console reads: lists from the inbox index, threads newest first. */

import * as z from 'zod'
import type { Desk, Listed, Page } from '../../app/ports.ts'
import { Contact, Urgency, waitOf } from '../../domain/contact.ts'
import { Team, teamsOf } from '../../domain/team.ts'
import { auditWrites } from './commit.ts'
import type { Records } from './contacts.ts'
import { isHandOff, keys, lists } from './keys.ts'
import { readOf } from './read.ts'
import { isLatePlace, messageFrom } from './records.ts'
import type { Item } from './table.ts'

const pageSize = 50

const ListedItem = z.object({
  code: z.string(),
  team: Team,
  language: z.string(),
  urgency: Urgency.default('routine'),
  waitingSince: z.string().optional(),
  holder: z.string().optional(),
  inboxSk: z.string().optional(),
  sk: z.string().optional(),
})

function listedFrom(item: Item): Listed {
  const { waitingSince, holder, inboxSk, sk, ...listed } = ListedItem.parse(item)
  return {
    ...listed,
    ...(waitingSince ? { since: waitingSince } : {}),
    ...(isLatePlace(inboxSk) ? { late: true } : {}),
    ...(holder ? { holder } : {}),
    ...(isHandOff(sk) ? { handOff: true } : {}),
  }
}

export function dynamoDesk({ table, vault, ulid }: Records): Desk {
  const list = async (pk: string, start?: string): Promise<Page<Listed>> => {
    const { items, next } = await table.query({ index: 'inbox', pk, limit: pageSize, ...(start ? { start } : {}) })
    return { items: items.map(listedFrom), ...(next ? { next } : {}) }
  }

  return {
    queue: (team, page) => list(lists.queue(team), page),

    mine: async (staff, page) => {
      const held = await list(lists.mine(staff), page)
      if (page) return held
      // A held contact that cried for help is listed with its queue, where everybody sees it; so is a hand-off that is meant for them.
      const urgent = await Promise.all(teamsOf('supervisor').map((team) => list(lists.queue(team))))
      const mine = urgent.flatMap(({ items }) => items).filter(({ holder }) => holder === staff)
      return { ...held, items: [...mine, ...held.items] }
    },

    people: async (team, start) => {
      const { items, next } = await table.query({ index: 'inbox', pk: lists.people(team), limit: pageSize, ...(start ? { start } : {}) })
      const contacts = await table.get(items.map(({ contact }) => keys.contact(String(contact))))
      const living = contacts.flatMap((item) => (item ? [personFrom(item)] : []))
      return { items: living.filter((person) => person.team === team), ...(next ? { next } : {}) }
    },

    byCode: async (code) => {
      const [item] = await table.get([keys.caseCode(code)])
      return item ? String(item.contact) : undefined
    },

    thread: async (loaded, before) => {
      const { contact } = loaded
      const { salt } = readOf(loaded)
      if (!contact || !salt) return { items: [] }
      const key = vault.contactKey(salt)
      const { items, next } = await table.query({
        pk: keys.contact(contact.id).pk,
        from: 'MSG#',
        to: 'MSG#~',
        limit: pageSize,
        descending: true,
        ...(before ? { start: before } : {}),
      })
      // Pages to staff are no part of what was said.
      const ofThisLife = items.filter(({ life, class: as }) => life === contact.life && as !== 'page')
      return { items: ofThisLife.map((item) => messageFrom(item, key, vault)), ...(next ? { next } : {}) }
    },

    record: async (contact, entry) => {
      const done = await table.write(auditWrites(contact, entry, { ulid }))
      if (done.outcome !== 'committed') throw new Error('A reading could not be recorded; what leaves no trace is not shown')
    },
  }
}

const Person = Contact.pick({ code: true, team: true, language: true, conversation: true, consent: true })

function personFrom(item: Item): Awaited<ReturnType<Desk['people']>>['items'][number] {
  const { conversation, consent, ...person } = Person.parse(item)
  const wait = waitOf(conversation)
  return {
    ...person,
    consent: consent.consent,
    urgency: wait?.urgency ?? 'routine',
    ...(wait ? { since: wait.since } : {}),
    ...(wait?.past ? { late: true } : {}),
    ...(conversation.state === 'claimed' ? { holder: conversation.by } : {}),
  }
}
