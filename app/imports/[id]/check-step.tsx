import type { ImportCheck } from '#server/domain/import-check'
import { formatCount, formatDateTime, formatUnits } from '../../_format'
import button from '../../_ui/button.module.css'
import { sumWords } from '../import-words'
import { AliasChoices } from './alias-choices'
import { CauseTable } from './cause-table'
import styles from './detail.module.css'
import { RejectedLinks } from './rejected-links'
import { Step } from './step'
import type { Wizard } from './wizard'

/** What taking the files in would do, what would be left out, and what deserves another look. */
export function CheckStep(wizard: Wizard) {
  const { detail, checked } = wizard
  if (checked === null) return <Step name="check" title="Check" />
  const { counts, causes, findings, aliases } = checked
  return (
    <Step
      name="check"
      title="Check"
      summary={<bdi className={styles.sum}>{sumWords(counts)}</bdi>}
      isOpen={detail.import.state === 'checked'}
    >
      <Found check={checked} zone={detail.import.options.zone ?? 'UTC'} />
      {findings.length > 0 && (
        <div className={styles.part}>
          <h3>Look again before you take it in</h3>
          <ul className={styles.lines}>
            {findings.map(({ check, words, examples }) => (
              <li key={check} className={styles.notice}>
                <bdi>{words}</bdi>
                {examples.length > 0 && (
                  <span className={styles.note}>
                    {' '}
                    For example <bdi>{examples.join(', ')}</bdi>.
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {causes.length > 0 && (
        <div className={styles.part}>
          <h3>{formatUnits(counts.rejected, 'row')} will be left out</h3>
          <CauseTable wizard={wizard} causes={causes} />
          {detail.import.state === 'checked' && <RejectedLinks {...detail} className={button.button} />}
        </div>
      )}
      {aliases.length > 0 && <AliasChoices {...wizard} aliases={aliases} />}
    </Step>
  )
}

function Found({ check, zone }: { check: ImportCheck; zone: string }) {
  const { counts, vendors, firstAt, lastAt } = check
  return (
    <dl className={styles.facts}>
      <dt>Conversations</dt>
      <dd>{formatCount(counts.conversations)}</dd>
      <dt>Messages</dt>
      <dd>
        {formatCount(counts.messages)}, of which {formatCount(counts.newMessages)} new
      </dd>
      <dt>Vendors</dt>
      <dd>
        {vendors.length === 0
          ? 'none named'
          : vendors.map(({ name, isNew, messages }) => (
              <div key={name}>
                <bdi>{name}</bdi>, {formatUnits(messages, 'message')}
                {isNew && <span className={styles.new}>new</span>}
              </div>
            ))}
      </dd>
      <dt>Time</dt>
      <dd>
        {firstAt === null
          ? 'no messages'
          : `${formatDateTime(firstAt, zone)} to ${formatDateTime(lastAt, zone)} (${zone})`}
      </dd>
      {counts.afterAsOf > 0 && (
        <>
          <dt>Not scored</dt>
          <dd>{formatUnits(counts.afterAsOf, 'message')} later than the moment of scoring</dd>
        </>
      )}
    </dl>
  )
}
