'use client'

import { classNames } from './class-names'
import styles from './palette.module.css'
import { PALETTE_GROUPS, type PaletteEntry } from './palette-entries'

interface PaletteResultsProps {
  id: string
  found: readonly PaletteEntry[]
  /** The place of the option that Enter chooses. */
  active: number
  optionId: (index: number) => string
  onActive: (index: number) => void
  onChoose: (entry: PaletteEntry) => void
}

/** The options under the names of their groups. The focus stays in the box above, which names the active one. */
export function PaletteResults({ id, found, active, optionId, onActive, onChoose }: PaletteResultsProps) {
  const placed = found.map((entry, index) => ({ entry, index }))
  return (
    <div role="listbox" id={id} aria-label="Results" tabIndex={-1} className={styles.results}>
      {PALETTE_GROUPS.map((group) => {
        const members = placed.filter(({ entry }) => entry.group === group)
        if (members.length === 0) return null
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be within a listbox
          <div key={group} role="group" aria-label={group}>
            <p aria-hidden className={styles.group}>
              {group}
            </p>
            {members.map(({ entry, index }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above hears the keys
              <div
                key={optionId(index)}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={classNames(styles.option, index === active && styles.active)}
                onPointerMove={() => index !== active && onActive(index)}
                onClick={() => onChoose(entry)}
              >
                <bdi>{entry.words}</bdi>
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
