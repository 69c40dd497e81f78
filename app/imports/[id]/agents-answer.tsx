'use client'

import { useState } from 'react'
import button from '../../_ui/button.module.css'
import { domainsOf } from './domains-of'
import styles from './question.module.css'

/** Which of a file's authors are agents: one by one, or all of a mail domain. */
export function AgentsAnswer({ authors }: { authors: readonly string[] }) {
  const [agents, setAgents] = useState<ReadonlySet<string>>(new Set())
  const domains = domainsOf(authors)

  function mark(names: readonly string[], isAgent: boolean) {
    const marked = new Set(agents)
    for (const name of names) {
      if (isAgent) marked.add(name)
      else marked.delete(name)
    }
    setAgents(marked)
  }

  return (
    <>
      {domains.length > 0 && (
        <p className={styles.way}>
          Select all that contain
          {domains.map((domain) => (
            <button
              key={domain}
              type="button"
              className={button.button}
              onClick={() => mark([domain, ...authors.filter((name) => name.toLowerCase().endsWith(domain))], true)}
            >
              <bdi>{domain}</bdi>
            </button>
          ))}
        </p>
      )}
      <div className={styles.choices}>
        {authors.map((name) => (
          <label key={name} className={styles.choice}>
            <input
              type="checkbox"
              name="agents"
              value={name}
              checked={agents.has(name)}
              onChange={({ target }) => mark([name], target.checked)}
            />{' '}
            <bdi>{name}</bdi>
          </label>
        ))}
      </div>
      {[...agents]
        .filter((name) => !authors.includes(name))
        .map((domain) => (
          <input key={domain} type="hidden" name="agents" value={domain} />
        ))}
    </>
  )
}
