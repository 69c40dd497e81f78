'use client'

import { useState } from 'react'
import { ROLE_CHOICES, type RoleChoice } from '#server/domain/import'
import button from '../../_ui/button.module.css'
import styles from './detail.module.css'
import { ROLE_CHOICE_WORDS } from './reading-words'
import type { Wizard } from './wizard'

/** Words and authors that a person explained, to be explained anew. */
export function WordChoices({ detail, change, canChange }: Wizard) {
  const { mapping } = detail.import.options
  const [roles, setRoles] = useState<Readonly<Record<string, RoleChoice>>>(mapping.roles)
  const [agents, setAgents] = useState(mapping.agents.join('\n'))
  const [bots, setBots] = useState(mapping.bots.join('\n'))
  const hasRoles = Object.keys(mapping.roles).length > 0
  const hasAuthors = mapping.agents.length + mapping.bots.length > 0
  if (!hasRoles && !hasAuthors) return null
  return (
    <div className={styles.part}>
      <h3>Who is who</h3>
      <div className={styles.fields}>
        {Object.entries(roles).map(([word, role]) => (
          <label key={word}>
            <span>
              “<bdi>{word}</bdi>” is
            </span>
            <select
              value={role}
              onChange={({ target }) =>
                setRoles({ ...roles, [word]: ROLE_CHOICES.find((known) => known === target.value) ?? role })
              }
            >
              {ROLE_CHOICES.map((known) => (
                <option key={known} value={known}>
                  {ROLE_CHOICE_WORDS[known]}
                </option>
              ))}
            </select>
          </label>
        ))}
        {hasAuthors && (
          <>
            <Names label="Agents, one a line (a name, an address or @domain)" names={agents} onChange={setAgents} />
            <Names label="Bots, one a line" names={bots} onChange={setBots} />
          </>
        )}
      </div>
      <p className={styles.ways}>
        <button
          type="button"
          className={button.button}
          disabled={!canChange}
          onClick={() => change({ mapping: { roles, agents: linesOf(agents), bots: linesOf(bots) } })}
        >
          Read again with these
        </button>
      </p>
    </div>
  )
}

function Names({ label, names, onChange }: { label: string; names: string; onChange: (names: string) => void }) {
  return (
    <label>
      {label}
      <textarea className={styles.control} rows={5} value={names} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
