import type { Metadata } from 'next'
import { formatUnits } from '../../_format'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import type { SearchParams } from '../../_url/filter-url'
import { parseId } from '../../_url/parse-id'
import { SettingsHead } from '../settings-head'
import { AgentFilter } from './agent-filter'
import { AgentList } from './agent-list'
import { prepareChoices } from './prepare-agents'

export const metadata: Metadata = { title: 'Agents' }

const LONGEST_SEARCH = 200
const UP = { words: 'Settings', href: '/settings' }

export default async function AgentsPage({ searchParams }: { searchParams: SearchParams }) {
  const { vendor, q } = await searchParams
  const vendorId = parseId(vendor)
  const search = typeof q === 'string' && q.trim() !== '' ? q.trim().slice(0, LONGEST_SEARCH) : null
  const [{ agents, suggestions }, all, vendors] = await Promise.all([
    api().settings.agents({ vendorId, search }),
    api().settings.agents({ vendorId: null, search: null }),
    api().settings.vendors(),
  ])
  const { length } = agents
  if (all.agents.length === 0) return <NothingImported />
  return (
    <>
      <SettingsHead title="Agents" note={<span role="status">{formatUnits(length, 'agent')}</span>} up={UP} />
      <AgentList
        suggestions={suggestions}
        agents={agents}
        everybody={all.agents.map(({ name, sameAsId }) => ({ name, sameAsId }))}
        choices={prepareChoices(all.agents)}
        vendors={vendors.map(({ id, name }) => ({ id, name }))}
      >
        <AgentFilter vendors={vendors} vendorId={vendorId} search={search} />
        {length === 0 && (
          <EmptyState
            why="No agent matches this vendor and these words."
            next={{ words: 'Show all agents', href: '/settings/agents' }}
          />
        )}
      </AgentList>
    </>
  )
}

function NothingImported() {
  return (
    <>
      <SettingsHead title="Agents" up={UP} />
      <EmptyState
        why="No agent is known yet: an import brings those that its files name."
        next={{ words: 'Import transcripts', href: '/imports' }}
      />
    </>
  )
}
