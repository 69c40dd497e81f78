import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { BadInput } from '#server/domain/refusal'
import { DEFAULT_MINIMUM_SUPPORT, discoverAndAttribute, EMPTY_CATALOGUE } from '#server/text/templates/index'
import { addCatalogueCommands } from './catalogue-commands'
import { typedPath } from './options'
import { printLines } from './print-lines'
import { checkPresent, readReplies } from './read-replies'

const BLOCK = 1 << 16

interface DiscoverOptions {
  input: string
  output?: string
  minSupport: number
}

export function addTemplatesCommands(program: Command): void {
  const templates = program.command('templates').description('Reply templates, found in the texts alone.')
  addCatalogueCommands(templates)
  templates
    .command('discover')
    .description(
      'Find the templates in replies and say of each what it uses: {id, text, agent?, conversation?, topic?} a line in, {id, templateId, coveredShare, band} a line out, in the order of the input. The band is "verbatim" (95 % of the words covered or more), "filled" (75 %; a slot counts half; three quarters of the template, at most one word in ten added), "adapted" (40 %, or a template changed), "own", or "short" (under 8 words besides courtesies: no verdict).',
    )
    .requiredOption('--input <replies.ndjson>', 'one reply a line; without "conversation" it counts as one of its own')
    .option('--output <path>', 'write there instead of printing')
    .option(
      '--min-support <conversations>',
      'how many conversations a text must be sent in to be a template',
      parseMinimumSupport,
      DEFAULT_MINIMUM_SUPPORT,
    )
    .action(async ({ input, output, minSupport }: DiscoverOptions) => {
      const full = typedPath(input)
      checkPresent(full, input)
      const lines = discoverLines(full, minSupport)
      if (output === undefined) await printLines(process.stdout, inBlocks(lines))
      else writeWhole(typedPath(output), inBlocks(lines))
    })
}

/** A whole number of conversations, from 1. */
export function parseMinimumSupport(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Write a whole number of conversations from 1 on.')
  return Number(value)
}

/** One line for each reply. Reads all of the file before the first line, so that a bad one leaves nothing half written. */
export function* discoverLines(full: string, minimumSupport: number): Generator<string> {
  let ids: (string | number)[] = []
  const read = function* () {
    ids = []
    for (const reply of readReplies(full)) {
      ids.push(reply.id)
      yield reply
    }
  }
  const { attributionAt } = discoverAndAttribute(read, EMPTY_CATALOGUE, minimumSupport)
  for (let n = 0; n < ids.length; n++) yield `${JSON.stringify({ id: ids[n], ...attributionAt(n) })}\n`
}

/** Lines together, since a stream costs as much for a line as for a thousand. */
function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block = ''
  for (const line of lines) {
    block += line
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  yield block
}

/** Writes beside the path first, so that the file is there whole or not at all. */
function writeWhole(path: string, blocks: Iterable<string>): void {
  const partial = `${path}.partial`
  const file = openToWrite(partial, path)
  try {
    for (const block of blocks) writeSync(file, block)
    closeSync(file)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

function openToWrite(partial: string, path: string): number {
  try {
    return openSync(partial, 'w')
  } catch {
    throw new BadInput(`Nothing can be written to "${path}". Check that the folder is there and is yours.`)
  }
}
