/** How the tests run: real time, no network to the outside, never a forgotten `.only`. */
import { defineConfig } from 'vitest/config'

/** Set to '' by scripts/test.ts when no Chromium can start; undefined when vitest is run on its own. */
const withoutBrowser = process.env.TEST_CHROMIUM === ''

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/tooling/fixtures/**', ...(withoutBrowser ? ['test/browser/**'] : [])],
    allowOnly: false,
    passWithNoTests: false,
    // Synthesising the stack, starting DynamoDB Local and starting Chromium each take seconds on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A zone of its own, so that a rule that forgets the contact's zone cannot pass by luck.
    env: { TZ: 'Pacific/Kiritimati' },
  },
})
