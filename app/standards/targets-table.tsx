import { CHANNELS } from '#server/domain/conversation'
import type { Standard } from '#server/domain/standard'
import { formatDuration } from '../_format'
import { BlockRows, Named } from '../_ui/block-rows'
import { DataTable } from '../_ui/data-table'
import { CHANNEL_WORDS } from '../_words'
import { TARGET_KEYS, TARGET_WORDS } from './describe-policy'
import { HOURS_WORDS } from './hours-words'

/** How soon customers should be answered, channel by channel. */
export function TargetsTable({ targets }: { targets: Standard['targets'] }) {
  return (
    <BlockRows>
      <DataTable
        caption="Targets by channel"
        isCompact
        rows={CHANNELS}
        keyOf={(channel) => channel}
        columns={[
          { key: 'channel', header: 'Channel', isRowHeader: true, cell: (channel) => CHANNEL_WORDS[channel] },
          ...TARGET_KEYS.map((key) => ({
            key,
            header: TARGET_WORDS[key],
            cell: (channel: (typeof CHANNELS)[number]) => (
              <Named name={TARGET_WORDS[key]}>{targetWords(targets[channel][key])}</Named>
            ),
          })),
          {
            key: 'hours',
            header: 'Counted in',
            cell: (channel) => <Named name="Counted in">{HOURS_WORDS[targets[channel].hours].name}</Named>,
          },
        ]}
      />
    </BlockRows>
  )
}

function targetWords(seconds: number | null): string {
  return seconds === null ? 'no target' : formatDuration(seconds * 1000)
}
