'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react'

interface Troubles {
  /** How many fields hold what cannot be read, and is therefore not saved. */
  count: number
  report: (id: string, isTrouble: boolean) => void
}

const TroublesContext = createContext<Troubles>({ count: 0, report: () => undefined })

/** Around the fields of the draft: knows how many of them cannot be read. */
export function TroublesProvider({ children }: { children: ReactNode }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const report = useCallback((id: string, isTrouble: boolean) => {
    setIds((known) => {
      if (known.has(id) === isTrouble) return known
      return isTrouble ? new Set([...known, id]) : new Set([...known].filter((other) => other !== id))
    })
  }, [])
  const troubles = useMemo(() => ({ count: ids.size, report }), [ids, report])
  return <TroublesContext value={troubles}>{children}</TroublesContext>
}

export function useTroubleCount(): number {
  return useContext(TroublesContext).count
}

/** Counts the field that calls it while it cannot be read. */
export function useTrouble(isTrouble: boolean) {
  const id = useId()
  const { report } = useContext(TroublesContext)
  useEffect(() => {
    report(id, isTrouble)
    return () => report(id, false)
  }, [id, isTrouble, report])
}
