/** program.yaml as a file: where a mistake stands in it, and what it is judged by. */
import { existsSync, readFileSync } from 'node:fs'
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { ProgrammeFile } from '../shared/domain/programme.ts'
import type { Reading } from '../shared/program/reading.ts'
import { ProgrammeMistakes, parseProgram } from '../shared/program.ts'

/**
 * The programme in this file.
 *
 * @throws ProgrammeMistakes with the line of every mistake; of YAML's own first, because nothing can be said of a file that is none
 */
export function readProgramFile(file: string, judgedBy: Omit<Reading, 'line'>): ProgrammeFile {
  if (!existsSync(file)) {
    throw new ProgrammeMistakes([
      `${file} does not exist. Copy program.yaml to it, and give that stage a number of its own (infra/stages.ts)`,
    ])
  }
  return readProgramText(readFileSync(file, 'utf8'), judgedBy)
}

/** The same for a text. */
export function readProgramText(text: string, judgedBy: Omit<Reading, 'line'>): ProgrammeFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(offset).line
  const said = [...document.errors, ...danglingAliases(document)].map(
    ({ pos, message }) =>
      `line ${lineAt(pos[0])}: ${message} (YAML). Compare the indentation and quotes with the program.yaml that came with the line.`,
  )
  if (said.length > 0) throw new ProgrammeMistakes(said)
  /** The nearest thing that stands in the file: a missing field has the line of the group it is missing from. */
  const line = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return 1
  }
  return parseProgram(document.toJS(), { ...judgedBy, line })
}

/** `*name` where nothing is called `&name` is no error of the grammar, and would end in a stack trace when it is followed. */
function danglingAliases(document: Document.Parsed): { pos: [number, number]; message: string }[] {
  const found: { pos: [number, number]; message: string }[] = []
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) || !alias.range) return
      found.push({ pos: [alias.range[0], alias.range[1]], message: `Unresolved alias: nothing is called &${alias.source}` })
    },
  })
  return found
}
