'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { formatDateTime } from '../_format'
import { ApiProvider, useTRPC } from '../_trpc/client'
import type { FormatChoices, SavedMapping } from '../_trpc/outputs'
import button from '../_ui/button.module.css'
import { describeMapping } from './describe-mapping'
import styles from './mapping-list.module.css'

interface MappingListProps {
  mappings: readonly SavedMapping[]
  formats: FormatChoices['formats']
}

/** How files were read that came before, each of which can be forgotten. */
export function MappingList({ mappings, formats }: MappingListProps) {
  const titlesById = new Map(formats.map(({ id, title }) => [id, title]))
  const titlesOf = (ids: string) =>
    ids
      .split(', ')
      .map((id) => titlesById.get(id) ?? id)
      .join('; ')
  return (
    <ApiProvider>
      <ul className={styles.list}>
        {mappings.map((saved) => (
          <Mapping key={saved.id} saved={saved} title={titlesOf(saved.format)} />
        ))}
      </ul>
    </ApiProvider>
  )
}

function Mapping({ saved, title }: { saved: SavedMapping; title: string }) {
  const router = useRouter()
  const forget = useMutation(useTRPC().imports.forgetMapping.mutationOptions())
  const { id, mapping, changedAt } = saved
  const vendor = mapping.vendor ?? 'Any vendor'
  return (
    <li>
      <span>
        <bdi>{vendor}</bdi>, <bdi>{title}</bdi>: <bdi>{describeMapping(mapping)}</bdi>
        <span className={styles.when}> {formatDateTime(changedAt, 'UTC')} UTC</span>
      </span>
      <button
        type="button"
        className={button.button}
        disabled={forget.isPending || forget.isSuccess}
        aria-label={`Forget: ${vendor}, ${title}, ${describeMapping(mapping)}`}
        onClick={() => forget.mutate({ mappingId: id }, { onSuccess: () => router.refresh() })}
      >
        Forget
      </button>
      {forget.error && <span role="alert">{forget.error.message}</span>}
    </li>
  )
}
