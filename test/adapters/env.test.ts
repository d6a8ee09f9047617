/** The environment: every mistake at once, by name, and no value in the complaint. */
import { describe, expect, test } from 'vitest'
import { Env, readEnv } from '../../shared/adapters/env.ts'

const good = {
  MAIN_TABLE: 'main',
  KEYS_TABLE: 'keys',
  JOBS_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/1/jobs',
  SPOOL_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/1/spool',
  SPOOL_DEAD_LETTERS_URL: 'https://sqs.us-east-1.amazonaws.com/1/spool-dead',
  SECRETS_PARAMETER: '/warmline/secrets',
  PUBLIC_URL: 'https://line.example.org/',
  TWILIO_ACCOUNT_SID: 'AC1',
  TWILIO_NUMBER: '+16175550199',
  TWILIO_MESSAGING_SERVICE_SID: 'MG1',
}

describe('the environment', () => {
  test('is read, and an address loses its last slash', () => expect(readEnv(Env, good).PUBLIC_URL).toBe('https://line.example.org'))
  test('may name another fallback and another carrier', () => {
    const more = { FALLBACK_URL: 'https://other.example.org', TWILIO_API_URL: 'http://127.0.0.1:3001/' }
    expect(readEnv(Env, { ...good, ...more })).toMatchObject({
      FALLBACK_URL: 'https://other.example.org',
      TWILIO_API_URL: 'http://127.0.0.1:3001',
    })
  })
  test('names everything that is missing at once', () =>
    expect(() => readEnv(Env, {})).toThrow(`Environment variables missing or malformed: ${Object.keys(good).join(', ')}`))
  test.each([
    ['an address that is none', { PUBLIC_URL: 'secret-value' }, 'PUBLIC_URL'],
    ['an address of another kind', { PUBLIC_URL: 'ftp://secret-value' }, 'PUBLIC_URL'],
    ['a line that is not E.164', { TWILIO_NUMBER: '617-555-0199' }, 'TWILIO_NUMBER'],
    ['an empty table', { MAIN_TABLE: '' }, 'MAIN_TABLE'],
  ])('names %s, and not its value', (_, wrong, name) => {
    const complaint = (() => {
      try {
        return String(readEnv(Env, { ...good, ...wrong }))
      } catch (error) {
        return (error as Error).message
      }
    })()
    expect(complaint).toBe(`Environment variables missing or malformed: ${name}`)
  })
})
