/** A hand-off that waits to be taken: who it is from and a button, and nothing of what was written until it is taken (R45). */
import type { Contact } from '../../shared/domain/contact.ts'
import type { Agreed } from '../../shared/domain/hand-off.ts'
import { teamNames } from '../../shared/domain/team.ts'
import { ActFields, Page, type View } from './layout.tsx'
import type { Names } from './view.ts'
import { languageName, waited } from './words.ts'

export type Offer = Pick<Contact, 'code' | 'language' | 'team'> & { handOff: Agreed }

export const OfferPage = ({ view, offer, names, alert }: { view: View; offer: Offer; names: Names; alert: string | undefined }) => (
  <Page title={offer.code} view={view}>
    <h1>{offer.code}</h1>
    {alert ? (
      <p role="alert" class="alert">
        {alert}
      </p>
    ) : null}
    <p>
      {names(offer.handOff.by)} of {teamNames[offer.team].toLowerCase()} asked this person whether your team may answer from now on. They
      said yes {waited(offer.handOff.agreed, view.now)} ago. Language: {languageName(offer.language)}.
    </p>
    <Take view={view} code={offer.code} handOff={offer.handOff.id} />
    <p class="hint">Taking it makes it yours: you see what was written, and they get a text that you answer from now on.</p>
  </Page>
)

/** The one button, for whoever may press it. */
export const Take = ({ view, code, handOff }: { view: View; code: string; handOff: string }) => (
  <form method="post" action={`/console/contacts/${code}/take`}>
    <ActFields view={view} />
    <input type="hidden" name="handOff" value={handOff} />
    <button type="submit" class="main">
      Take over
    </button>
  </form>
)
