'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { type FormEvent, useCallback, useRef, useState } from 'react'
import { ApiProvider, useTRPC } from '../_trpc/client'
import button from '../_ui/button.module.css'
import { classNames } from '../_ui/class-names'
import { chooseFiles } from './choose-files'
import { ChosenFiles } from './chosen-files'
import { Limits } from './limits'
import styles from './upload-form.module.css'
import { UploadLine } from './upload-line'
import { useDropAnywhere } from './use-drop-anywhere'
import { useUpload } from './use-upload'

export function UploadForm({ vendors }: { vendors: readonly string[] }) {
  return (
    <ApiProvider>
      <Form vendors={vendors} />
    </ApiProvider>
  )
}

function Form({ vendors }: { vendors: readonly string[] }) {
  const router = useRouter()
  const begin = useMutation(useTRPC().imports.begin.mutationOptions())
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<ReturnType<typeof chooseFiles<File>>>({ files: [], refused: [] })
  const [failure, setFailure] = useState<string | null>(null)
  const { upload, send } = useUpload()
  const isBusy = upload !== null || begin.isPending || begin.isSuccess

  const add = useCallback(
    (further: readonly File[]) => {
      if (isBusy) return
      setFailure(null)
      setChosen(({ files }) => chooseFiles(files, further))
    },
    [isBusy],
  )
  const isOver = useDropAnywhere(add)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    if (chosen.files.length === 0) {
      setFailure('Choose a file first.')
      input.current?.focus()
      return
    }
    const vendor = String(new FormData(event.currentTarget).get('vendor') ?? '').trim() || null
    setFailure(null)
    const sent = await send(chosen.files)
    if ('error' in sent) setFailure(sent.error)
    else
      begin.mutate(
        { files: [...sent], vendor },
        {
          onSuccess: ({ importId }) => router.push(`/imports/${importId}`),
          onError: ({ message }) => setFailure(message),
        },
      )
  }

  return (
    <form onSubmit={submit}>
      <ol className={styles.steps}>
        <li>
          <h2>Drop the export</h2>
          <Limits />
          <div className={classNames(styles.drop, isOver && styles.over)}>
            <label className={styles.choose}>
              <span className={button.button}>Choose files</span>
              <input
                ref={input}
                type="file"
                multiple
                disabled={isBusy}
                aria-describedby="chosen"
                onChange={({ target }) => {
                  add([...(target.files ?? [])])
                  target.value = ''
                }}
              />
            </label>
            <span className={styles.chosen}>or drop them anywhere on this page</span>
          </div>
          <ChosenFiles
            {...chosen}
            isBusy={isBusy}
            onRemove={(gone) =>
              setChosen(({ files }) => ({ files: files.filter((file) => file !== gone), refused: [] }))
            }
          />
        </li>
        <li>
          <h2>
            <label htmlFor="vendor">All of it is from one vendor (optional)</label>
          </h2>
          <p className={styles.limits}>Leave this empty where the file names the vendor itself.</p>
          <input
            id="vendor"
            name="vendor"
            list="vendors"
            maxLength={200}
            autoComplete="off"
            disabled={isBusy}
            className={styles.vendor}
          />
          <datalist id="vendors">
            {vendors.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </li>
        <li>
          <h2>Send and check</h2>
          <p className={styles.limits}>Nothing is taken in before you have seen how it was read.</p>
          {failure && (
            <p role="alert" className={styles.failure}>
              {failure}
            </p>
          )}
          {upload ? (
            <UploadLine {...upload} />
          ) : (
            <button type="submit" className={button.primary} disabled={isBusy}>
              Upload
            </button>
          )}
        </li>
      </ol>
    </form>
  )
}
