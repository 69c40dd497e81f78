import type { Metadata } from 'next'
import Link from 'next/link'
import { formatCount, formatUnits } from '../_format'
import { api } from '../_trpc/server'
import button from '../_ui/button.module.css'
import { EmptyState } from '../_ui/empty-state'
import { PageTitle } from '../_ui/page-title'
import type { SearchParams } from '../_url/filter-url'
import { FLAG_STATE_WORDS } from '../_words'
import { FlagTable } from './flag-table'
import styles from './page.module.css'
import { parseState, prepareTabs } from './prepare-tabs'

export const metadata: Metadata = { title: 'Coaching' }

export default async function CoachingPage({ searchParams }: { searchParams: SearchParams }) {
  const state = parseState((await searchParams).state)
  const [flags, counts] = await Promise.all([api().flags.list({ state }), api().flags.counts()])
  const isEmpty = counts.length === 0
  return (
    <>
      <PageTitle
        title="Coaching"
        note="Messages and conversations that somebody flagged, from open to done."
        actions={
          flags.length > 0 && (
            <a className={button.button} href={`/api/flags.csv?state=${state}`} download>
              Export CSV ({formatUnits(flags.length, 'flag')})
            </a>
          )
        }
      />
      <nav aria-label="States" className={styles.tabs}>
        {prepareTabs(counts).map((tab) => (
          <Link key={tab.state} href={tab.href} aria-current={tab.state === state ? 'page' : undefined}>
            {FLAG_STATE_WORDS[tab.state]} <span className={styles.count}>{formatCount(tab.n)}</span>
          </Link>
        ))}
      </nav>
      {flags.length === 0 && (
        <EmptyState
          why={
            isEmpty
              ? 'Nothing is flagged yet: open a conversation, put the focus on a message and press f, or use its flag button.'
              : `No flag is ${FLAG_STATE_WORDS[state].toLowerCase()}.`
          }
          next={isEmpty ? { words: 'Show conversations', href: '/conversations' } : null}
        />
      )}
      <FlagTable key={state} flags={flags} state={state} />
    </>
  )
}
