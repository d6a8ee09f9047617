/** The doctor: everything that can be looked at before and after a deployment, and what could not be. */
import { existsSync } from 'node:fs'
import { readProgramme } from '../../infra/bundling.ts'
import { type StageName, stageNames, stages } from '../../infra/stages.ts'
import { readTexts, type Written } from '../../infra/texts.ts'
import { type Programme, programmeAt } from '../../shared/domain/programme.ts'
import { ProgrammeMistakes } from '../../shared/program.ts'
import { carrierAccess } from '../carrier/access.ts'
import { findOutputs } from '../stack-outputs.ts'
import { accountChecks, attempt, unseenAccount } from './account-checks.ts'
import { carrierChecks, unseenCarrier } from './carrier-checks.ts'
import { type Check, isWrong } from './check.ts'
import { fileChecks, type Numbers } from './file-checks.ts'

/** Texts are judged by their length; the true address is known after the first deployment. */
const anyAddress = 'https://line.example.org'

export type Asked = {
  stageName: StageName
  today: string
  /** Of the carrier's account; absent: it is not looked at. */
  token: string | undefined
  carrierUrl?: string | undefined
  /** Where the second copy of the wrapped secrets lies. */
  copy?: string | undefined
  /** False: nothing is asked over the network. */
  online: boolean
}

const unseenAll: Check = {
  state: 'unseen',
  text: 'Texts, cloud account and carrier account: the programme file has to be right first',
  next: 'Correct it and run this again.',
}

export async function examine({ stageName, today, token, carrierUrl, copy, online }: Asked): Promise<Check[]> {
  const stage = stages[stageName]
  const file = readFile(stage.program, today)
  if (!('programme' in file)) return [...file.checks, unseenAll]
  const { programme, written } = file
  const looked = fileChecks({ programme, written, stage, stageName, today, others: numbersBeside(stageName) })
  const account = online ? await accountChecks(stageName, stage, copy) : [unseenAccount]
  if (!token || !online) return [...looked, ...account, unseenCarrier]
  // Whoever has no cloud credentials can have the carrier looked at all the same.
  const outputs = account.some(({ state }) => state === 'ok') ? await attempt(() => findOutputs(stageName)) : undefined
  const access = carrierAccess({ account: programme.sender.account, token, baseUrl: carrierUrl })
  return [...looked, ...account, ...(await carrierChecks(programme, access, outputs?.PublicUrl))]
}

/** A file with mistakes is told of when its own stage is looked at. */
function numbersBeside(stageName: StageName): Numbers {
  const found: Numbers = {}
  for (const other of stageNames) {
    const file = other === stageName ? undefined : readFile(stages[other].program)
    if (file && 'programme' in file) found[other] = file.programme.sender.number
  }
  return found
}

function readFile(path: string, today?: string): { programme: Programme; written: Written } | { checks: Check[] } {
  if (!existsSync(path)) {
    return {
      checks: [
        { state: 'wrong', text: `${path} does not exist`, next: `Copy program.yaml to ${path} and give that stage a number of its own.` },
      ],
    }
  }
  try {
    return { written: readTexts(), programme: programmeAt(anyAddress, readProgramme(path, today)) }
  } catch (error) {
    if (error instanceof ProgrammeMistakes) return { checks: error.mistakes.map((text) => ({ state: 'wrong', text: `${path}, ${text}` })) }
    return {
      checks: [
        {
          state: 'wrong',
          text: `The texts cannot be read: ${error instanceof Error ? error.message : String(error)}`,
          next: 'Correct the file in shared/texts.',
        },
      ],
    }
  }
}

export const anyWrong = (checks: readonly Check[]): boolean => checks.some(isWrong)
