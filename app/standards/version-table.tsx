import Link from 'next/link'
import { DASH, formatDateTime, formatDay } from '../_format'
import { BlockRows, Named } from '../_ui/block-rows'
import { DataTable } from '../_ui/data-table'
import type { VersionRow } from './answers'
import styles from './page.module.css'
import { comparisonHref } from './parse-comparison'

interface VersionTableProps {
  versions: readonly VersionRow[]
  inForce: number
  /** The version whose words are on the page. */
  shown: number
  zone: string
}

/** Every version with its first day, who published it, when and why. */
export function VersionTable({ versions, inForce, shown, zone }: VersionTableProps) {
  return (
    <BlockRows className={styles.versions}>
      <DataTable
        caption="Versions of the standard, the latest first"
        rows={versions}
        keyOf={({ version }) => version}
        columns={[
          {
            key: 'version',
            header: 'Version',
            isRowHeader: true,
            cell: ({ version, name }) => (
              <>
                <Link
                  className={styles.version}
                  href={`/standards?version=${version}`}
                  aria-current={version === shown ? 'true' : undefined}
                >
                  Version {version}
                </Link>
                {version === inForce && <span className={styles.force}>in force</span>} <bdi>{name}</bdi>
              </>
            ),
          },
          {
            key: 'from',
            header: 'First day',
            cell: ({ validFrom }) => <Named name="First day">{firstDayWords(validFrom)}</Named>,
          },
          {
            key: 'who',
            header: 'By',
            cell: ({ actor }) => (
              <Named name="By">
                <bdi>{actor}</bdi>
              </Named>
            ),
          },
          {
            key: 'when',
            header: 'Published',
            cell: ({ publishedAt }) => <Named name="Published">{formatDateTime(publishedAt, zone)}</Named>,
          },
          {
            key: 'note',
            header: 'Note',
            width: '30%',
            cell: ({ note }) => (
              <Named name="Note" isWide>
                <bdi>{note ?? DASH}</bdi>
              </Named>
            ),
          },
          {
            key: 'compare',
            header: 'Changes',
            cell: ({ version }) => {
              const before = versionBefore(versions, version)
              return (
                <Named name="Changes" isWide>
                  {before === null ? 'the first one' : <CompareLink from={before} to={version} />}
                </Named>
              )
            },
          },
        ]}
      />
    </BlockRows>
  )
}

function CompareLink({ from, to }: { from: number; to: number }) {
  return <Link href={comparisonHref(from, to)}>compare with {from}</Link>
}

export function firstDayWords(validFrom: string | null): string {
  return validFrom === null ? 'from the beginning' : formatDay(validFrom)
}

function versionBefore(versions: readonly VersionRow[], version: number): number | null {
  const before = versions.filter((other) => other.version < version).map((other) => other.version)
  return before.length === 0 ? null : Math.max(...before)
}
