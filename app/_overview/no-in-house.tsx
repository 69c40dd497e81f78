import styles from './no-in-house.module.css'

/** Why nobody is compared with in-house. `absent` is an in-house team that has nothing in the period. */
export function NoInHouse({ absent }: { absent: string | null }) {
  return (
    <p className={styles.note}>
      {absent === null ? (
        <>
          No vendor is in-house, so vendors are held against the standard only. To name the in-house team, run{' '}
          <code>yardstick vendors set NAME --kind in_house</code>.
        </>
      ) : (
        <>{absent} has no conversations in this period, so vendors are held against the standard only.</>
      )}
    </p>
  )
}
