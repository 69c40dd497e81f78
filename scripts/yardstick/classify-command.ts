import { createInterface } from 'node:readline'
import { type Command, InvalidArgumentError } from 'commander'
import { AUTHOR_ROLES } from '#server/domain/conversation'
import { DETECTORS, type Detector } from '#server/domain/detector'
import { BadInput } from '#server/domain/refusal'
import { publishedCounts } from '#server/operations/detectors/detector-gate'
import { hear } from '#server/text/evaluate-detector'
import { printLines } from './print-lines'

export function addClassifyCommand(program: Command): void {
  program
    .command('classify')
    .description(
      'Judge texts by their words alone: a JSON object a line in, {id, text, role?, previous?}, one a line out.',
    )
    .argument('<detector>', `what to listen for: ${DETECTORS.join(', ')}`, parseDetector)
    .action(async (detector: Detector) => {
      const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
      await printLines(process.stdout, classifyLines(detector, lines))
    })
}

export function parseDetector(value: string): Detector {
  const detector = DETECTORS.find((name) => name === value)
  if (detector === undefined) throw new InvalidArgumentError(`It is one of: ${DETECTORS.join(', ')}.`)
  return detector
}

/** One line out for each line in. `confidence` is how often this detector was right when it said so, as published. */
export async function* classifyLines(
  detector: Detector,
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  const confidences = publishedConfidence(detector)
  let line = 0
  for await (const written of lines) {
    line += 1
    const { id, text } = parseLine(written, line)
    const found = hear(detector, text)
    yield `${JSON.stringify({
      id,
      label: found !== null,
      confidence: found === null ? confidences.absent : confidences.found,
      rule: found?.rule ?? null,
      start: found?.start ?? null,
      end: found?.end ?? null,
    })}\n`
  }
}

/** The share of right answers among those that say so and among those that do not; null without a published figure. */
function publishedConfidence(detector: Detector): { found: number | null; absent: number | null } {
  const counts = publishedCounts(detector)
  if (counts === null) return { found: null, absent: null }
  const { n, truePositives, falsePositives, falseNegatives } = counts
  const absent = n - truePositives - falsePositives
  return { found: share(truePositives, truePositives + falsePositives), absent: share(absent - falseNegatives, absent) }
}

function share(right: number, all: number): number | null {
  return all === 0 ? null : Math.round((right / all) * 1000) / 1000
}

function parseLine(written: string, line: number): { id: unknown; text: string } {
  const value = parseJson(written, line)
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new BadInput(`Line ${line}: expected an object with "id" and "text", like {"id": 1, "text": "Hello"}.`)
  if ('role' in value && value.role !== null && !AUTHOR_ROLES.some((role) => role === value.role))
    throw new BadInput(`Line ${line}: "role" is one of ${AUTHOR_ROLES.join(', ')}, not ${JSON.stringify(value.role)}.`)
  return { id: 'id' in value ? value.id : null, text: value.text }
}

function parseJson(written: string, line: number): unknown {
  try {
    return JSON.parse(written)
  } catch {
    throw new BadInput(`Line ${line} is not JSON. Write one object a line, like {"id": 1, "text": "Hello"}.`)
  }
}
