'use client'

import { CHANNELS, type Channel } from '#server/domain/conversation'
import type { ResponseTarget, Standard } from '#server/domain/standard'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import { CHANNEL_WORDS } from '../../_words'
import { TARGET_WORDS } from '../describe-policy'
import styles from './draft.module.css'
import { durationText } from './duration-text'
import { HoursMeanings, HoursSelect } from './hours-select'
import { parseDuration } from './parse-duration'
import { ReadField } from './read-field'
import { readTargetOrNone } from './read-fields'
import type { ChangeStandard } from './written'

const NEEDED = ['firstReplySeconds', 'laterReplySeconds'] as const
const OPTIONAL = ['substantiveReplySeconds', 'resolutionSeconds'] as const

interface TargetsEditorProps {
  targets: Standard['targets']
  change: ChangeStandard
}

/** How soon customers should be answered, channel by channel. */
export function TargetsEditor({ targets, change }: TargetsEditorProps) {
  function set(channel: Channel, target: Partial<ResponseTarget>) {
    change(({ targets: before }) => ({ targets: { ...before, [channel]: { ...before[channel], ...target } } }))
  }
  const labelOf = (channel: Channel, words: string) => `${CHANNEL_WORDS[channel]}: ${words.toLowerCase()}`
  return (
    <>
      <p className={styles.note}>
        Write durations as people say them: 90 s, 2 min, 4 h, 1 h 30 min. An empty first full answer or closing is no
        target.
      </p>
      <BlockRows className={styles.targets}>
        <DataTable
          caption="Targets by channel"
          isCompact
          rows={CHANNELS}
          keyOf={(channel) => channel}
          columns={[
            { key: 'channel', header: 'Channel', isRowHeader: true, cell: (channel) => CHANNEL_WORDS[channel] },
            ...NEEDED.map((key) => ({
              key,
              header: TARGET_WORDS[key],
              cell: (channel: Channel) => (
                <Named name={TARGET_WORDS[key]} isWide>
                  <ReadField
                    label={labelOf(channel, TARGET_WORDS[key])}
                    isLabelHidden
                    initial={durationText(targets[channel][key])}
                    read={parseDuration}
                    onRead={(seconds) => set(channel, { [key]: seconds })}
                  />
                </Named>
              ),
            })),
            ...OPTIONAL.map((key) => ({
              key,
              header: TARGET_WORDS[key],
              cell: (channel: Channel) => (
                <Named name={TARGET_WORDS[key]} isWide>
                  <ReadField
                    label={labelOf(channel, TARGET_WORDS[key])}
                    isLabelHidden
                    initial={durationText(targets[channel][key])}
                    placeholder="no target"
                    read={readTargetOrNone}
                    onRead={(seconds) => set(channel, { [key]: seconds })}
                  />
                </Named>
              ),
            })),
            {
              key: 'hours',
              header: 'Counted in',
              cell: (channel) => (
                <Named name="Counted in" isWide>
                  <HoursSelect
                    label={labelOf(channel, 'counted in')}
                    isLabelHidden
                    value={targets[channel].hours}
                    onChange={(hours) => set(channel, { hours })}
                  />
                </Named>
              ),
            },
          ]}
        />
      </BlockRows>
      <HoursMeanings className={styles.note} />
    </>
  )
}
