'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { formatUnits } from '../_format'
import { matchEntries } from './match-entries'
import styles from './palette.module.css'
import { gatherEntries, type PaletteEntry, type PaletteLink } from './palette-entries'
import { PaletteResults } from './palette-results'
import { useModal } from './use-modal'

interface PaletteProps {
  links: readonly PaletteLink[]
  onShowKeys: () => void
  onClose: () => void
}

/** Finds by words what can be gone to or done, and does it: a combobox whose list is always open. */
export function Palette({ links, onShowKeys, onClose }: PaletteProps) {
  const dialog = useModal()
  const router = useRouter()
  const listId = useId()
  const [entries] = useState(() => gatherEntries(links, onShowKeys))
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = matchEntries(entries, query)
  const optionId = (index: number) => `${listId}-${index}`
  const activeId = found.length === 0 ? undefined : optionId(active)

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  function choose(entry: PaletteEntry) {
    onClose()
    if ('href' in entry) router.push(entry.href)
    else entry.act()
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = event.key === 'Enter' && !event.nativeEvent.isComposing ? found[active] : undefined
    const isToggle = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (step === undefined && chosen === undefined && !isToggle) return
    event.preventDefault()
    if (step !== undefined) setActive((active + step + found.length) % Math.max(1, found.length))
    else if (chosen) choose(chosen)
    else onClose()
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Find" closedby="any" onClose={onClose}>
      <input
        role="combobox"
        aria-label="Words of a page, a scorecard or a filter"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="A page, a scorecard or a filter"
        className={styles.input}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <PaletteResults
        id={listId}
        found={found}
        active={active}
        optionId={optionId}
        onActive={setActive}
        onChoose={choose}
      />
      <p role="status" className={styles.count}>
        {found.length === 0 ? 'Nothing is called so. Try fewer words.' : formatUnits(found.length, 'result')}
      </p>
    </dialog>
  )
}
