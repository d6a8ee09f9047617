/** A text is at our door: stored, or kept sealed in the spool when the store cannot take it. Only then may it be answered (design §1). */
import { patienceMs } from './happen.ts'
import type { Spool, SpooledForm, World } from './ports.ts'
import { type ReceivedText, receiveMessage } from './receive-message.ts'

/**
 * @param since when it came, by `world.elapsed()`: one that waited its turn too long is spooled at once
 * @throws when it could be kept nowhere: the carrier must not hear that we have it
 */
export async function takeIn(
  text: ReceivedText,
  form: SpooledForm['form'],
  { world, spool, since }: { world: World; spool: Pick<Spool, 'keep'>; since: number },
): Promise<void> {
  const stored =
    world.elapsed() - since < patienceMs && (await receiveMessage(text, world).catch((error: unknown) => storeDown(error, world)))
  if (!stored) await spool.keep({ form, receivedAt: text.receivedAt })
}

function storeDown(error: unknown, { log }: World): false {
  log('inbound.store-down', { error: error instanceof Error ? error.name : 'unknown' })
  return false
}
