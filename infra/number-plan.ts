/** The number plan in a bundle: what is known of numbers under +1, where all of ours are, and of no others. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

type Plans = {
  version: number
  country_calling_codes: Record<string, string[]>
  countries: Record<string, unknown>
  nonGeographic: Record<string, unknown>
}

/** US and CA share their calling code with the countries that `parsePhone` must tell them from. */
const callingCode = '1'

/** Only numbers of this calling code can be ours, and to `parsePhone` one of an unknown country is what a foreign one is. The other 230 countries are 90 KiB of every cold start. */
export const ownNumberPlan: Plugin = {
  name: 'own-number-plan',
  setup({ onLoad }) {
    onLoad({ filter: /\/libphonenumber-js\/metadata\.mobile\.json\.js$/ }, ({ path }) => {
      const { version, country_calling_codes: codes, countries } = JSON.parse(readFileSync(path.replace(/\.js$/, ''), 'utf8')) as Plans
      const own = codes[callingCode] ?? []
      if (!own.includes('US')) throw new Error(`${path} holds no number plan of +${callingCode}`)
      const kept: Plans = {
        version,
        country_calling_codes: { [callingCode]: own },
        countries: Object.fromEntries(own.map((country) => [country, countries[country]])),
        nonGeographic: {},
      }
      return { contents: `export default ${JSON.stringify(kept)}`, loader: 'js' }
    })
  },
}
