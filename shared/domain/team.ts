/** Teams and roles: who answers (R14, R43). A contact has one team; harm reduction unless the survivor chose treatment. */
import * as z from 'zod'

export const Team = z.enum(['harm-reduction', 'treatment'])
export type Team = z.infer<typeof Team>

export const teamNames = { 'harm-reduction': 'Harm reduction', treatment: 'Treatment' } as const satisfies Record<Team, string>

/** Roles in the console. None of them belongs to law enforcement, and none can be added by configuration (R12). */
export const Role = z.enum(['harm-reduction', 'treatment', 'supervisor'])
export type Role = z.infer<typeof Role>

export const roleNames = { ...teamNames, supervisor: 'Supervisor' } as const satisfies Record<Role, string>

/** The teams whose contacts a role may see and answer: its own, and all for a supervisor. */
export const teamsOf = (role: Role): readonly Team[] => (role === 'supervisor' ? Team.options : [role])

export const mayAnswer = (role: Role, team: Team): boolean => teamsOf(role).includes(team)
