import { Command, CommanderError } from 'commander'
import { Refusal } from '#server/domain/refusal'
import { explainDisk } from '#server/operations/explain-failure'
import { addAgentCommands } from './agent-commands'
import { addClassifyCommand } from './classify-command'
import { addCompareCommand } from './compare-command'
import { addDefinitionsCommand } from './definitions-command'
import { addEvaluateCommand } from './evaluate-command'
import { addExportCommands } from './export-commands'
import { addHistoryCommands } from './history-commands'
import { addImportCommand } from './import-command'
import { addQueueCommands } from './queue-commands'
import { addScorecardCommand } from './scorecard-command'
import { addScoringCommands } from './scoring-commands'
import { addSettingsCommands } from './settings-commands'
import { addStandardsCommands } from './standards-commands'
import { addTemplatesCommands } from './templates-command'
import { addTopicsCommand } from './topics-command'
import { addVendorCommands } from './vendor-commands'
import { addVerifyCommand } from './verify-command'
import { addWatchCommand } from './watch-command'

export const DONE = 0
export const FAILED = 1
export const BAD_USAGE = 2

/** A command line that cannot be carried out as given, or that leaves a question open. */
export class BadUsage extends Error {}

/** Runs the command line and returns its exit code: 0 done, 1 failed, 2 bad usage. Never throws. */
export async function runYardstick(args: readonly string[]): Promise<number> {
  const program = new Command('yardstick')
    .description('Scores support conversations of vendors and in-house teams by written rules.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
  addImportCommand(program)
  addHistoryCommands(program)
  addScorecardCommand(program)
  addCompareCommand(program)
  addWatchCommand(program)
  addTopicsCommand(program)
  addDefinitionsCommand(program)
  addClassifyCommand(program)
  addEvaluateCommand(program)
  addTemplatesCommands(program)
  addVendorCommands(program)
  addAgentCommands(program)
  addQueueCommands(program)
  addSettingsCommands(program)
  addStandardsCommands(program)
  addScoringCommands(program)
  addExportCommands(program)
  addVerifyCommand(program)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return DONE
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_USAGE
  if (error instanceof BadUsage) {
    console.error(error.message)
    return BAD_USAGE
  }
  if (error instanceof Refusal) {
    console.error(error.message)
    return FAILED
  }
  console.error(explainDisk(error) ?? (error instanceof Error ? error.stack : error))
  return FAILED
}
