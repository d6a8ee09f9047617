import { describe, expect, test } from 'vitest'
import { defaultTeam, teamAfter } from '../../shared/domain/routing.ts'
import { mayAnswer, Role, Team, teamsOf } from '../../shared/domain/team.ts'

describe('who answers', () => {
  test('harm reduction, to begin with', () => expect(defaultTeam).toBe('harm-reduction'))
  test.each([
    ['the team that was chosen', 'harm-reduction', 'treatment', 'treatment'],
    ['the team that was chosen back', 'treatment', 'harm-reduction', 'harm-reduction'],
    ['the team before, when nothing was chosen', 'treatment', undefined, 'treatment'],
  ] as const)('%s', (_, before, chosen, after) => expect(teamAfter(before, chosen)).toBe(after))
})

describe('who may answer', () => {
  test.each([
    ['harm-reduction', ['harm-reduction']],
    ['treatment', ['treatment']],
    ['supervisor', ['harm-reduction', 'treatment']],
  ] as const)('%s answers %s', (role, teams) => {
    expect(teamsOf(role)).toEqual(teams)
    expect(Team.options.filter((team) => mayAnswer(role, team))).toEqual(teams)
  })
  test('nobody of the police: there is no such role (R12)', () =>
    expect(Role.options).toEqual(['harm-reduction', 'treatment', 'supervisor']))
})
