'use client'

import type { ImportCheck } from '#server/domain/import-check'
import button from '../../_ui/button.module.css'
import styles from './detail.module.css'
import type { Wizard } from './wizard'

/** Names that may be one agent's, each to be taken for one. */
export function AliasChoices({ aliases, change, canChange }: Wizard & { aliases: ImportCheck['aliases'] }) {
  return (
    <div className={styles.part}>
      <h3>Names that may be one person</h3>
      <ul className={styles.lines}>
        {aliases.map(({ vendor, names }) => (
          <li key={`${vendor} ${names.join(' ')}`} className={styles.ways}>
            <span>
              <bdi>{names.map((name) => `“${name}”`).join(' and ')}</bdi> look like one person
              {vendor !== null && (
                <>
                  {' '}
                  of <bdi>{vendor}</bdi>
                </>
              )}
            </span>
            <button
              type="button"
              className={button.button}
              disabled={!canChange}
              onClick={() => change({ mapping: { aliases: aliasesOf(names) } })}
            >
              Treat as one agent
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Every name leads to the fullest, which is the longest. */
function aliasesOf(names: readonly string[]): Record<string, string> {
  const [fullest = ''] = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return Object.fromEntries(names.filter((name) => name !== fullest).map((name) => [name, fullest]))
}
