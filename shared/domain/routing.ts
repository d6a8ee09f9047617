/** Routing: who answers. Harm reduction unless the survivor chose treatment; choosing back is as easy as choosing (R14, R15). */
import type { Team } from './team.ts'

/** Where every contact begins, and where an unclear need goes. */
export const defaultTeam: Team = 'harm-reduction'

/** The team after a text: the one it chose, else the one before. Declining or ignoring a choice changes nothing. */
export const teamAfter = (before: Team, chosen: Team | undefined): Team => chosen ?? before
