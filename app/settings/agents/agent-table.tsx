'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SettledAgent } from '#server/domain/settings'
import { DASH, formatCount, formatDayOf } from '../../_format'
import { useTRPC } from '../../_trpc/client'
import { BlockRows, Named } from '../../_ui/block-rows'
import { type Column, DataTable } from '../../_ui/data-table'
import form from '../form.module.css'
import type { Changes } from '../use-changes'
import { type AgentChange, AgentDialog } from './agent-dialog'
import styles from './agents.module.css'
import { type AgentChoice, describeMemberships, otherNamesById } from './prepare-agents'

interface AgentTableProps {
  agents: readonly SettledAgent[]
  /** All agents, also those that are not listed, for the names of each. */
  everybody: readonly Pick<SettledAgent, 'name' | 'sameAsId'>[]
  choices: readonly AgentChoice[]
  vendors: readonly { id: number; name: string }[]
  changes: Changes
}

/** Agents with for whom they work; what is said of one can be taken back. */
export function AgentTable({ agents, everybody, choices, vendors, changes }: AgentTableProps) {
  const trpc = useTRPC()
  const change = useMutation(trpc.settings.changeAgent.mutationOptions())
  const join = useMutation(trpc.settings.sameAgent.mutationOptions())
  const [opened, setOpened] = useState<SettledAgent | null>(null)
  const namesById = otherNamesById(everybody)
  const labelOf = (id: number) => choices.find((choice) => choice.id === id)?.label ?? DASH

  async function save({ id }: SettledAgent, { name, memberships, sameAsId }: AgentChange) {
    const steps = [() => change.mutateAsync({ id, name, memberships: [...memberships] })]
    if (sameAsId !== undefined) steps.push(() => join.mutateAsync({ agentId: id, sameAsId }))
    await changes.make(`Saved what was said of ${name}.`, steps)
    setOpened(null)
  }

  const columns: Column<SettledAgent>[] = [
    {
      key: 'name',
      header: 'Agent',
      isRowHeader: true,
      cell: ({ name, team, sameAsId }) => (
        <>
          <bdi>{name}</bdi>
          {team !== null && <bdi className={form.second}>{team}</bdi>}
          {sameAsId !== null && (
            <span className={form.second}>
              another name of <bdi>{labelOf(sameAsId)}</bdi>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'vendor',
      header: 'Vendor of the export',
      cell: ({ vendorName }) => (
        <Named name="Vendor of the export" isWide>
          <bdi>{vendorName ?? DASH}</bdi>
        </Named>
      ),
    },
    {
      key: 'works-for',
      header: 'Works for',
      cell: ({ memberships }) => (
        <Named name="Works for" isWide>
          <bdi>{describeMemberships(memberships) ?? 'as the export says'}</bdi>
        </Named>
      ),
    },
    {
      key: 'messages',
      header: 'Messages',
      align: 'end',
      cell: ({ messages }) => <Named name="Messages">{formatCount(messages)}</Named>,
    },
    {
      key: 'first',
      header: 'First day (UTC)',
      cell: ({ firstAt }) => <Named name="First day">{formatDayOf(firstAt, 'UTC')}</Named>,
    },
    {
      key: 'last',
      header: 'Last day (UTC)',
      cell: ({ lastAt }) => <Named name="Last day">{formatDayOf(lastAt, 'UTC')}</Named>,
    },
    {
      key: 'names',
      header: 'Other names',
      cell: ({ id }) => (
        <Named name="Other names" isWide>
          <bdi>{namesById.get(id)?.join(', ') ?? DASH}</bdi>
        </Named>
      ),
    },
    {
      key: 'change',
      header: 'Change',
      cell: (agent) => (
        <Named name="Change">
          <button
            type="button"
            className={form.text}
            aria-label={`Change ${agent.name}`}
            onClick={() => setOpened(agent)}
          >
            Change
          </button>
        </Named>
      ),
    },
  ]
  return (
    <BlockRows className={styles.table}>
      <DataTable caption="Agents by name" columns={columns} rows={agents} keyOf={({ id }) => id} isCompact />
      {opened && (
        <AgentDialog
          key={opened.id}
          agent={opened}
          choices={choices.filter(({ id }) => id !== opened.id)}
          vendors={vendors}
          onSave={(to) => save(opened, to)}
          onClose={() => setOpened(null)}
        />
      )}
    </BlockRows>
  )
}
