'use client'

import { useEffect, useState } from 'react'
import type { AgentSuggestion } from '#server/domain/settings'

const KEY = 'yardstick-two-people'

type Pair = Pick<AgentSuggestion, 'agentId' | 'sameAsId'>

/** Pairs of agents that somebody said are two people, for as long as the browser's tab is open. */
export function useHiddenPairs() {
  const [hidden, setAll] = useState<readonly string[]>([])

  // After the first drawing, since the server does not know what the tab keeps.
  useEffect(() => setAll(read()), [])

  function setHidden(pair: Pair, isHidden: boolean) {
    const others = hidden.filter((key) => key !== keyOf(pair))
    const next = isHidden ? [...others, keyOf(pair)] : others
    setAll(next)
    try {
      sessionStorage.setItem(KEY, next.join(','))
    } catch {
      // A browser that keeps nothing hides the pair until the page is loaded again.
    }
  }

  return { isHidden: (pair: Pair) => hidden.includes(keyOf(pair)), setHidden }
}

function keyOf({ agentId, sameAsId }: Pair): string {
  return agentId < sameAsId ? `${agentId}-${sameAsId}` : `${sameAsId}-${agentId}`
}

function read(): string[] {
  try {
    return (sessionStorage.getItem(KEY) ?? '').split(',').filter((key) => key !== '')
  } catch {
    return []
  }
}
