import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import { TemplateText } from './template-text'
import styles from './template-text.module.css'

interface TemplateTableProps {
  templates: Scorecard['templates']
  lists: ListsOfVendor
}

/** The templates used most, with their slots; nothing where none was found. */
export function TemplateTable({ templates, lists }: TemplateTableProps) {
  if (templates.length === 0) return null
  return (
    <div className={styles.templates}>
      <DataTable
        caption="Templates used most"
        isCaptionShown
        rows={templates}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'text',
            header: 'Text, without what differs from reply to reply',
            isRowHeader: true,
            cell: ({ text, acknowledgement }) => (
              <>
                <TemplateText text={text} />
                {acknowledgement && <span className={styles.kind}>acknowledgement</span>}
              </>
            ),
          },
          {
            key: 'uses',
            header: 'Uses',
            align: 'end',
            cell: ({ id, uses }) => <CountLink count={uses} href={lists('template_use', { slot: String(id) })} />,
          },
        ]}
      />
    </div>
  )
}
