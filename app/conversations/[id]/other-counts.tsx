import { DEFINITIONS, type Definition } from '#server/domain/definition'
import { DEFINITION_WORDS } from '#server/domain/definition-words'
import { DASH, formatDuration } from '../../_format'
import { DataTable } from '../../_ui/data-table'

type Replay = Record<Definition, [number | null, 0 | 1 | null]>

interface OtherCountsProps {
  /** The first reply under each definition: milliseconds, and whether it met the target. */
  replay: Replay
  /** The target of the first reply; null where the conversation has none. */
  targetMs: number | null
}

/** The first reply of one conversation as others count it. */
export function OtherCounts({ replay, targetMs }: OtherCountsProps) {
  const target = targetMs === null ? '' : `, target ${formatDuration(targetMs)}`
  return (
    <DataTable
      caption={`First reply as others count it${target}`}
      isCaptionShown
      isCompact
      rows={DEFINITIONS}
      keyOf={(definition) => definition}
      isPinned={(definition) => definition === 'ours'}
      columns={[
        {
          key: 'definition',
          header: 'Counted as',
          isRowHeader: true,
          cell: (definition) => DEFINITION_WORDS[definition].title,
        },
        { key: 'wait', header: 'Wait', align: 'end', cell: (definition) => waitWords(replay[definition]) },
        { key: 'met', header: 'Judged', cell: (definition) => judgedWords(replay[definition][1]) },
      ]}
    />
  )
}

function waitWords([ms, met]: Replay[Definition]): string {
  if (ms !== null) return formatDuration(ms)
  return met === 0 ? 'no answer' : DASH
}

function judgedWords(met: 0 | 1 | null): string {
  return met === null ? 'not counted' : met === 1 ? 'in time' : 'missed'
}
