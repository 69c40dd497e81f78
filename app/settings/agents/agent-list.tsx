'use client'

import type { ReactNode } from 'react'
import type { AgentSuggestion, SettledAgent } from '#server/domain/settings'
import { ApiProvider } from '../../_trpc/client'
import { StatusLine } from '../../_ui/status-line'
import { useChanges } from '../use-changes'
import { AgentTable } from './agent-table'
import type { AgentChoice } from './prepare-agents'
import { SuggestionList } from './suggestion-list'

interface AgentListProps {
  suggestions: readonly AgentSuggestion[]
  agents: readonly SettledAgent[]
  /** All agents, also those that are not listed, for the names of each. */
  everybody: readonly Pick<SettledAgent, 'name' | 'sameAsId'>[]
  choices: readonly AgentChoice[]
  vendors: readonly { id: number; name: string }[]
  /** What stands between the suggestions and the table. */
  children: ReactNode
}

/** Suggestions and the table of agents, with one place that tells what was done in either. */
export function AgentList(props: AgentListProps) {
  return (
    <ApiProvider>
      <Parts {...props} />
    </ApiProvider>
  )
}

function Parts({ suggestions, agents, everybody, choices, vendors, children }: AgentListProps) {
  const changes = useChanges()
  return (
    <>
      <SuggestionList suggestions={suggestions} choices={choices} changes={changes} />
      {children}
      {agents.length > 0 && (
        <AgentTable agents={agents} everybody={everybody} choices={choices} vendors={vendors} changes={changes} />
      )}
      <StatusLine done={changes.done} onClose={changes.close} />
    </>
  )
}
