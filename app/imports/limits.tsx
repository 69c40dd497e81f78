import styles from './upload-form.module.css'

/** What can be dropped, told before anything is chosen. */
export function Limits() {
  return (
    <>
      <p className={styles.limits}>
        The export of a helpdesk or chat system as CSV, JSON or text, up to 2 GB a file and 50 files at once. Files that
        belong together, such as tickets and their messages, go in together. Nothing leaves this computer.
      </p>
      <p className={styles.limits}>
        No export at hand? Download a template: <a href="/api/imports/template.csv">one file</a>, or{' '}
        <a href="/api/imports/template-conversations.csv">conversations</a> and{' '}
        <a href="/api/imports/template-messages.csv">messages</a> in two.
      </p>
    </>
  )
}
