import type { Command } from 'commander'
import type { Database } from '#db/open-database'
import { listMemberships } from '#db/queries/agents'
import { THIS_COMPUTER } from '#server/domain/scope'
import type { SettledAgent } from '#server/domain/settings'
import { changeAgent } from '#server/operations/settings/change-agent'
import { daysOf } from '#server/operations/settings/check-memberships'
import { listSettledAgents } from '#server/operations/settings/list-settled-agents'
import { sameAgent } from '#server/operations/settings/same-agent'
import { getAgentByName, getVendorByName } from './find-named'
import { DB_OPTION, JSON_OPTION, printJson, withDatabase } from './options'
import { BadUsage } from './run-yardstick'

interface CommonFlags {
  db?: string
  json?: boolean
}

interface SetFlags extends CommonFlags {
  vendorName?: string
  worksFor?: string
  from?: string
  to?: string
  rename?: string
}

export function addAgentCommands(program: Command): void {
  const agents = program.command('agents').description('See and set who agents are and for whom they work.')
  const command = (name: string, description: string) =>
    agents
      .command(name)
      .description(description)
      .option(...DB_OPTION)
      .option(...JSON_OPTION)

  command('list', 'List agents by name.')
    .option('--vendor <name>', 'only those of this vendor')
    .action((flags: CommonFlags & { vendor?: string }) =>
      withDatabase(flags.db, async (database) => {
        const vendor = flags.vendor === undefined ? null : await getVendorByName(database, flags.vendor)
        const rows = (await listSettledAgents(database, { vendorId: vendor?.id ?? null, search: null })).agents
        if (flags.json) printJson(rows)
        else if (rows.length === 0) console.log('No agents yet. They come with the first import.')
        else for (const agent of rows) console.log(line(agent))
      }),
    )

  command('set', 'Rename an agent, or say for whom it works. Then run "rescore".')
    .argument('<name-or-id>')
    .option('--vendor-name <name>', 'the vendor that exports name with the agent, where several have this name')
    .option('--works-for <vendor>', 'for whom it works; without days in place of all that was said')
    .option('--from <day>', 'its first day there, YYYY-MM-DD')
    .option('--to <day>', 'its last day there, YYYY-MM-DD')
    .option('--rename <name>', 'another name')
    .action((nameOrId: string, flags: SetFlags) =>
      withDatabase(flags.db, async (database) => {
        const { id } = await getAgentByName(database, nameOrId, flags.vendorName)
        await setAgent(database, id, flags)
        await printAgent(database, id, flags.json)
      }),
    )

  command('same', 'Say that an agent is another name of a second one. Then run "rescore".')
    .argument('<name-or-id>')
    .argument('<other>', 'name or id of the one that stands for both')
    .action((nameOrId: string, other: string, flags: CommonFlags) =>
      withDatabase(flags.db, async (database) => {
        const { id: agentId } = await getAgentByName(database, nameOrId)
        const { id: sameAsId } = await getAgentByName(database, other)
        await sameAgent(database, { agentId, sameAsId }, author())
        await printAgent(database, agentId, flags.json)
      }),
    )

  command('apart', 'Say that an agent stands for itself. Then run "rescore".')
    .argument('<name-or-id>')
    .action((nameOrId: string, flags: CommonFlags) =>
      withDatabase(flags.db, async (database) => {
        const { id } = await getAgentByName(database, nameOrId)
        await sameAgent(database, { agentId: id, sameAsId: null }, author())
        await printAgent(database, id, flags.json)
      }),
    )

  command('suggest', 'List agents that look like one person. Nothing is joined.').action((flags: CommonFlags) =>
    withDatabase(flags.db, async (database) => {
      const { agents: all, suggestions } = await listSettledAgents(database, { vendorId: null, search: null })
      const nameOf = new Map(all.map(({ id, name }) => [id, name]))
      if (flags.json) printJson(suggestions)
      else if (suggestions.length === 0) console.log('No two agents look like one person.')
      else
        for (const { agentId, sameAsId, why } of suggestions)
          console.log(`agents same ${agentId} ${sameAsId}  ${nameOf.get(agentId)} = ${nameOf.get(sameAsId)}: ${why}`)
    }),
  )
}

async function setAgent(database: Database, id: number, flags: SetFlags): Promise<void> {
  const { worksFor, rename, from = null, to = null } = flags
  if (worksFor === undefined && rename === undefined) throw new BadUsage('Give --works-for or --rename.')
  if (worksFor === undefined && (from ?? to) !== null) throw new BadUsage('--from and --to need --works-for.')
  if (worksFor === undefined) {
    await changeAgent(database, { id, name: rename }, author())
    return
  }
  const { id: vendorId } = await getVendorByName(database, worksFor)
  const { agents } = await listSettledAgents(database, { vendorId: null, search: null })
  const standingId = agents.find((agent) => agent.id === id)?.sameAsId ?? id
  const told = (await listMemberships(database)).filter(({ agentId }) => agentId === standingId)
  const kept = from === null && to === null ? [] : told.filter((one) => one.from !== from || one.to !== to)
  await changeAgent(database, { id, name: rename, memberships: [...kept, { vendorId, from, to }] }, author())
}

async function printAgent(database: Database, id: number, json: boolean | undefined): Promise<void> {
  const { agents } = await listSettledAgents(database, { vendorId: null, search: null })
  const agent = agents.find((row) => row.id === id)
  if (json) printJson(agent ?? null)
  else if (agent !== undefined) console.log(`${line(agent)}\n"rescore" applies it to what is there.`)
}

function line({ id, name, vendorName, messages, sameAsId, memberships }: SettledAgent): string {
  const held = memberships.map((one) => `${one.vendorName} ${daysOf(one.from, one.to)}`)
  const same = sameAsId === null ? '' : `  another name of ${sameAsId}`
  return `${id}  ${name}  ${held.length === 0 ? (vendorName ?? 'no vendor') : held.join(', ')}  ${messages} messages${same}`
}

function author() {
  return { actor: THIS_COMPUTER, now: Date.now() }
}
