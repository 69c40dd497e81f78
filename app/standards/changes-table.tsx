import type { StandardChange } from '#server/domain/standard'
import { BlockRows, Named } from '../_ui/block-rows'
import { DataTable } from '../_ui/data-table'

interface ChangesTableProps {
  caption: string
  changes: readonly StandardChange[]
  /** "Version 2" */
  before: string
  after: string
}

/** What differs between two standards, side by side. */
export function ChangesTable({ caption, changes, before, after }: ChangesTableProps) {
  return (
    <BlockRows>
      <DataTable
        caption={caption}
        isCompact
        rows={changes}
        keyOf={({ path, label, before: was }) => `${path} ${label} ${was === null}`}
        columns={[
          { key: 'label', header: 'Setting', isRowHeader: true, width: '40%', cell: ({ label }) => <bdi>{label}</bdi> },
          {
            key: 'before',
            header: before,
            cell: (change) => (
              <Named name={before} isWide>
                <bdi>{change.before ?? 'not there'}</bdi>
              </Named>
            ),
          },
          {
            key: 'after',
            header: after,
            cell: (change) => (
              <Named name={after} isWide>
                <bdi>{change.after ?? 'gone'}</bdi>
              </Named>
            ),
          },
        ]}
      />
    </BlockRows>
  )
}
