import Link from 'next/link'
import { formatUnits } from '../_format'
import { api } from '../_trpc/server'
import button from '../_ui/button.module.css'
import type { VersionRow } from './answers'
import { ChangesTable } from './changes-table'
import styles from './page.module.css'
import { Part } from './standard-in-words'

interface CompareVersionsProps {
  versions: readonly VersionRow[]
  compared: { from: number; to: number } | null
}

/** Two versions side by side, chosen in the address. */
export async function CompareVersions({ versions, compared }: CompareVersionsProps) {
  if (versions.length < 2) return null
  const [latest, before] = versions
  const isKnown = (number: number) => versions.some(({ version }) => version === number)
  const known = compared !== null && isKnown(compared.from) && isKnown(compared.to) ? compared : null
  return (
    <Part id="compare" title="Side by side">
      <form action="/standards#compare" className={styles.compare}>
        <VersionSelect
          name="from"
          label="Before"
          versions={versions}
          chosen={(known?.from ?? before?.version ?? 1).toString()}
        />
        <VersionSelect
          name="to"
          label="After"
          versions={versions}
          chosen={(known?.to ?? latest?.version ?? 1).toString()}
        />
        <button type="submit" className={button.button}>
          Compare
        </button>
      </form>
      {known !== null && <Compared {...known} />}
      {known === null && compared !== null && (
        <p>
          One of these versions is not there. <Link href="/standards">Show the version in force</Link>
        </p>
      )}
    </Part>
  )
}

async function Compared({ from, to }: { from: number; to: number }) {
  const changes = await api().standards.changes({ from, to })
  if (changes.length === 0) {
    return (
      <p>
        Versions {from} and {to} ask for the same.
      </p>
    )
  }
  return (
    <>
      <p className={styles.note}>
        {formatUnits(changes.length, 'setting')} {changes.length === 1 ? 'differs' : 'differ'} between version {from}{' '}
        and version {to}.
      </p>
      <ChangesTable
        caption={`Changes from version ${from} to version ${to}`}
        changes={changes}
        before={`Version ${from}`}
        after={`Version ${to}`}
      />
    </>
  )
}

interface VersionSelectProps {
  name: string
  label: string
  versions: readonly VersionRow[]
  chosen: string
}

function VersionSelect({ name, label, versions, chosen }: VersionSelectProps) {
  return (
    <label>
      {label}
      <select key={chosen} name={name} defaultValue={chosen}>
        {versions.map(({ version }) => (
          <option key={version} value={version}>
            Version {version}
          </option>
        ))}
      </select>
    </label>
  )
}
