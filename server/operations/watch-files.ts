import type { ImportedMessage, ImportOptions } from '#server/domain/import'
import type { ImportCheck } from '#server/domain/import-check'
import { nameKey } from '#server/domain/vendor'
import { createFileChecks } from '#server/ingest/file-checks/index'
import { createCauses } from '#server/ingest/group-causes'
import { suggestAliases } from '#server/ingest/suggest-aliases'
import { agentNaming } from './name-agents'
import type { StagingWatcher } from './stage-files'

export interface FileWatcher extends StagingWatcher {
  /** What was seen, once everything is read. */
  found(known: {
    before: Parameters<ReturnType<typeof createFileChecks>['findings']>[0]
    knownVendorKeys: ReadonlySet<string>
  }): Pick<ImportCheck, 'causes' | 'findings' | 'vendors' | 'aliases'>
}

/** Looks over the files of an import as they are read, for its check. */
export function createFileWatcher(options: ImportOptions): FileWatcher {
  const checks = createFileChecks()
  const causes = createCauses()
  const nameAgent = agentNaming(options.mapping.aliases)
  const vendors = new Map<string, { name: string; messages: number }>()
  const agents = new Map<string, { vendor: string | null; name: string }>()

  function see(message: ImportedMessage): void {
    checks.message(message)
    const vendor = options.vendor ?? message.vendor
    if (vendor !== null) {
      const known = vendors.get(nameKey(vendor))
      if (known) known.messages++
      else vendors.set(nameKey(vendor), { name: vendor.trim(), messages: 1 })
    }
    const agent = nameAgent(message)
    if (agent !== null) agents.set(`${vendor ?? ''}\n${agent.name}`, { vendor, name: agent.name })
  }

  return {
    batch({ messages, conversations, tickets, asides, rejections }) {
      for (const message of messages) see(message)
      for (const { messages: packed } of conversations) for (const message of packed) see(message)
      for (const ticket of [...tickets, ...asides]) checks.ticket(ticket)
      for (const rejection of rejections) {
        checks.rejection(rejection)
        causes.add(rejection)
      }
    },
    known: (message, storedAt) => checks.known(message.conversationId, storedAt, message.at),
    fileEnd: (file) => checks.fileEnd(file),
    found: ({ before, knownVendorKeys }) => ({
      causes: causes.list(),
      findings: checks.findings(before),
      vendors: [...vendors].map(([key, vendor]) => ({ ...vendor, isNew: !knownVendorKeys.has(key) })),
      aliases: suggestAliases([...agents.values()]),
    }),
  }
}
