'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { formatBytes } from '../_format'
import button from '../_ui/button.module.css'
import { classNames } from '../_ui/class-names'
import { type Observation, paceOf } from './pace'
import { refuseFile } from './refuse-file'
import { sendFile } from './send-file'
import styles from './upload-form.module.css'
import { UploadLine } from './upload-line'

interface Upload {
  first: Observation
  last: Observation
  stop: AbortController
}

export function UploadForm() {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [isOver, setIsOver] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [upload, setUpload] = useState<Upload | null>(null)

  function choose(files: FileList | null) {
    const [first] = files ?? []
    if (upload || !first) return
    const tooMany = (files?.length ?? 0) > 1 ? 'One file at a time: only the first of these was chosen.' : null
    const refused = refuseFile(first)
    setFile(refused === null ? first : null)
    setFailure(refused ?? tooMany)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    choose(event.dataTransfer.files)
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!file) {
      setFailure((told) => told ?? 'Choose a file first.')
      input.current?.focus()
      return
    }
    const vendor = String(new FormData(event.currentTarget).get('vendor') ?? '').trim()
    const first = { at: performance.now(), done: 0 }
    const stop = new AbortController()
    setFailure(null)
    setUpload({ first, last: first, stop })
    const onProgress = (done: number) => setUpload({ first, last: { at: performance.now(), done }, stop })
    const sent = await sendFile({ file, vendor, onProgress, stop: stop.signal })
    if ('importId' in sent) router.push(`/imports/${sent.importId}`)
    else {
      setUpload(null)
      setFailure(sent.error)
    }
  }

  return (
    <form onSubmit={submit}>
      <ol className={styles.steps}>
        <li>
          <h2>Choose the export</h2>
          <p className={styles.limits}>
            A CSV of up to 2 GB with one message per row and a header. It needs columns for the conversation id, the
            time, the author’s role (customer, agent, bot or system) and the text. Nothing leaves this computer.
          </p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop a file uses the field inside */}
          <div
            className={classNames(styles.drop, isOver && styles.over)}
            onDragOver={(event) => {
              event.preventDefault()
              setIsOver(true)
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={drop}
          >
            <label className={styles.choose}>
              <span className={button.button}>Choose a file</span>
              <input
                ref={input}
                type="file"
                disabled={upload !== null}
                aria-describedby="chosen"
                onChange={({ target }) => choose(target.files)}
              />
            </label>
            <span id="chosen" className={styles.chosen}>
              {file ? (
                <>
                  <bdi>{file.name}</bdi>, {formatBytes(file.size)}
                </>
              ) : (
                'or drop one here'
              )}
            </span>
          </div>
        </li>
        <li>
          <h2>
            <label htmlFor="vendor">All rows belong to one vendor (optional)</label>
          </h2>
          <p className={styles.limits}>
            Name it here, or leave this empty where a column of the file names the vendor.
          </p>
          <input
            id="vendor"
            name="vendor"
            maxLength={200}
            autoComplete="off"
            disabled={upload !== null}
            className={styles.vendor}
          />
        </li>
        <li>
          <h2>Upload and read</h2>
          {failure && (
            <p role="alert" className={styles.failure}>
              {failure}
            </p>
          )}
          {upload && file ? (
            <UploadLine
              sent={upload.last.done}
              size={file.size}
              pace={paceOf(upload.first, upload.last, file.size)}
              onStop={() => upload.stop.abort()}
            />
          ) : (
            <button type="submit" className={button.primary}>
              Upload
            </button>
          )}
        </li>
      </ol>
    </form>
  )
}
