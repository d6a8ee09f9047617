/** A text arrived from a phone. */
import { onText } from '../domain/conversation.ts'
import type { OptOutType } from '../domain/happening.ts'
import type { At } from '../domain/time.ts'
import { happen } from './happen.ts'
import type { World } from './ports.ts'

/** What the carrier's webhook says, checked and in our words. `receivedAt`: when our edge had it. */
export type ReceivedText = {
  sid: string
  from: string
  body: string
  pictures: number
  optOutType?: OptOutType
  receivedAt: At
  /** It lay in the spool, so other words may have come before it. */
  spooled?: true
}

/** @returns false when it is not stored here, and the caller must keep it elsewhere before it answers */
export async function receiveMessage(text: ReceivedText, world: World): Promise<boolean> {
  const happened = await happen(
    { phone: text.from },
    (loaded, context) => ({
      decision: onText(loaded, { ...text, happened: 'text-received', messageId: context.fresh.inbound }, context),
    }),
    world,
    text.sid,
  )
  return happened.outcome !== 'not-converged'
}
