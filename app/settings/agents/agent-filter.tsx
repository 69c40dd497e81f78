import button from '../../_ui/button.module.css'
import form from '../form.module.css'
import styles from './agents.module.css'

interface AgentFilterProps {
  vendors: readonly { id: number; name: string }[]
  vendorId: number | null
  search: string | null
}

/** Which agents are listed, put into the address by the browser itself. */
export function AgentFilter({ vendors, vendorId, search }: AgentFilterProps) {
  return (
    <search>
      <form key={`${vendorId} ${search}`} action="/settings/agents" className={styles.filter}>
        <label className={form.field}>
          Vendor
          <select name="vendor" className={form.control} defaultValue={vendorId ?? ''}>
            <option value="">All vendors</option>
            {vendors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={form.field}>
          Name or id
          <input
            name="q"
            type="search"
            data-search
            maxLength={200}
            className={form.control}
            defaultValue={search ?? ''}
          />
        </label>
        <button type="submit" className={button.button}>
          Show
        </button>
      </form>
    </search>
  )
}
