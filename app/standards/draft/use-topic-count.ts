import { useEffect, useRef, useState } from 'react'
import type { TopicRule } from '#server/domain/standard'
import { useTRPCClient } from '../../_trpc/client'
import { addUpTopics, type Counted } from './add-up-topics'

type CountState =
  | { kind: 'idle' | 'nothing' | 'failed' }
  | { kind: 'counting'; counted: Counted | null }
  | { kind: 'done'; counted: Counted; rules: readonly TopicRule[] }

/** Counts what rules would tell, part by part; a later count, and leaving the page, ends an earlier one. */
export function useTopicCount() {
  const client = useTRPCClient()
  const [state, setState] = useState<CountState>({ kind: 'idle' })
  const asked = useRef(0)
  useEffect(() => () => void asked.current++, [])

  async function count(rules: TopicRule[]) {
    const own = ++asked.current
    setState({ kind: 'counting', counted: null })
    try {
      let counted: Counted | null = null
      for (let from: number | null | undefined = null; from !== undefined; ) {
        const part = await client.standards.countTopicRules.mutate({ rules, from })
        if (own !== asked.current) return
        if (part === null) return setState({ kind: 'nothing' })
        counted = addUpTopics(counted, part)
        from = part.next ?? undefined
        setState(from === undefined ? { kind: 'done', counted, rules } : { kind: 'counting', counted })
      }
    } catch {
      if (own === asked.current) setState({ kind: 'failed' })
    }
  }

  return { state, count }
}
