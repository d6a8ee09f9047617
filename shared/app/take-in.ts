/** A text is at our door: stored, or kept sealed in the spool when the store cannot take it. Only then may it be answered (design §1). */
import type { Spool, SpooledForm, World } from './ports.ts'
import { type ReceivedText, receiveMessage } from './receive-message.ts'

/** @throws when it could be kept nowhere: the carrier must not hear that we have it */
export async function takeIn(
  text: ReceivedText,
  form: SpooledForm['form'],
  { world, spool }: { world: World; spool: Pick<Spool, 'keep'> },
): Promise<void> {
  const stored = await receiveMessage(text, world).catch((error: unknown) => {
    world.log('inbound.store-down', { error: error instanceof Error ? error.name : 'unknown' })
    return false
  })
  if (!stored) await spool.keep({ form, receivedAt: text.receivedAt })
}
