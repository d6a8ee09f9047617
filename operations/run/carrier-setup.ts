/** `npm run carrier:setup`: webhooks and campaign through the carrier's API; the sheet and the packet to copy; a test phone to verify. */
import { readProgramme } from '../../infra/bundling.ts'
import { stages } from '../../infra/stages.ts'
import { readTexts } from '../../infra/texts.ts'
import { carrierWording } from '../../shared/app/carrier-wording.ts'
import { parsePhone } from '../../shared/domain/phone.ts'
import { programmeAt } from '../../shared/domain/programme.ts'
import { command, Refused, readArguments } from '../arguments.ts'
import { carrierAccess, shown } from '../carrier/access.ts'
import { packetOf, packetProblems, packetText } from '../carrier/packet.ts'
import { planSetup, setUp } from '../carrier/setup.ts'
import { optOutSheet } from '../carrier/sheet.ts'
import { testWords, verdicts } from '../carrier/test-phone.ts'
import { findOutputs } from '../stack-outputs.ts'

/** What is set up at the carrier names no address of ours. */
const anyAddress = 'https://line.example.org'

await command(async () => {
  const { stage, flags, values } = readArguments(process.argv.slice(2), ['dry-run', 'packet', 'sheet', 'brand=', 'verify=', 'since='])
  const [programme, texts] = [programmeAt(anyAddress, readProgramme(stages[stage].program)), readTexts().texts]
  const dryRun = flags.has('dry-run')
  const offline = dryRun || flags.has('packet') || flags.has('sheet')
  const outputs = offline ? undefined : await findOutputs(stage)
  if (!offline && !outputs)
    throw new Refused(`Stage ${stage} is not deployed, so its addresses are not known`, `npm run deploy -- --stage ${stage}`)
  const publicUrl = outputs?.PublicUrl ?? process.env['PUBLIC_URL'] ?? 'https://line.example.org'
  const fallbackUrl = outputs?.FallbackUrl ?? process.env['FALLBACK_URL'] ?? 'https://fallback.example.org'
  const packet = packetOf(programme, texts, publicUrl)
  const problems = packetProblems(packet)
  if (problems.length > 0)
    throw new Refused(
      `The registration form would refuse the packet:\n  ${problems.join('\n  ')}`,
      'Shorten the name, the operator or the texts.',
    )
  if (flags.has('packet')) return packetText(packet, programme)
  if (flags.has('sheet')) return optOutSheet(programme, texts)

  const plan = planSetup(programme, { publicUrl, fallbackUrl }, packet, values['brand'])
  if (dryRun) return ['Nothing is sent. These requests would be made:', ...Object.values(plan).map(shown)].join('\n\n')
  const token = process.env['TWILIO_AUTH_TOKEN']
  if (!token)
    throw new Refused('TWILIO_AUTH_TOKEN is not set', 'Copy it from the Twilio console for this one command; --dry-run needs none.')
  const access = carrierAccess({ account: programme.sender.account, token, baseUrl: process.env['TWILIO_API_URL'] })
  if (values['verify']) {
    const since = values['since'] ?? new Date(Date.now() - 15 * 60_000).toISOString()
    const phone = parsePhone(values['verify'])
    if (!phone) throw new Refused('--verify is not a phone number', 'Give the number of your own phone, like +16175550142.')
    const told = await verdicts(phone, since, programme, carrierWording(texts, programme), access)
    return told.map(({ word, right, said }) => `${right ? 'ok   ' : 'WRONG'} ${word} ${said}`).join('\n')
  }
  const done = await setUp(plan, programme, access)
  return [
    ...done,
    packetText(packet, programme),
    optOutSheet(programme, texts),
    `When the sheet is copied: from your own phone text ${testWords.join(', then ')} to ${programme.sender.number}, a minute apart, then within 15 minutes run\n` +
      `  npm run carrier:setup -- --stage ${stage} --verify <your number>`,
  ].join('\n\n')
})
