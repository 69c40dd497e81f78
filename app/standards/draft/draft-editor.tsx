'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Standard } from '#server/domain/standard'
import type { PreviewPeriod, StandardPreview } from '#server/domain/standard-preview'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import { HoursEditor } from '../../_ui/hours-editor'
import { type Done, StatusLine } from '../../_ui/status-line'
import { ChangesPanel } from './changes-panel'
import { DiscardButton, type Discarded, DiscardedNotice } from './discard'
import styles from './draft.module.css'
import { EscalationEditor } from './escalation-editor'
import { NumbersEditor } from './numbers-editor'
import { PoliciesEditor } from './policies-editor'
import { PreviewPanel } from './preview-panel'
import { PublishForm } from './publish-form'
import { ReadField } from './read-field'
import { readName } from './read-fields'
import { SaveLine } from './save-line'
import { Section } from './section'
import { TargetsEditor } from './targets-editor'
import { TopicsEditor } from './topics-editor'
import { TriggersEditor } from './triggers-editor'
import { TroublesProvider } from './troubles'
import { useAutosave } from './use-autosave'
import { WeightsEditor } from './weights-editor'
import { WordsEditor } from './words-editor'
import type { ChangeStandard, Written } from './written'

interface DraftEditorProps {
  initial: Discarded
  nextVersion: number
  preview: StandardPreview | null
  previewPeriod: PreviewPeriod | null
  /** The display floor of the version in force. */
  minimumNow: number
  untouchedDay: string
  /** Names of the vendors there are. */
  vendors: readonly string[]
}

/** Writes the next version; everything is saved as it is changed. */
export function DraftEditor(props: DraftEditorProps) {
  const [given, setGiven] = useState({ written: props.initial, isDiscarded: false })
  return (
    <ApiProvider>
      {given.isDiscarded ? (
        <DiscardedNotice
          discarded={given.written}
          onRestored={() => setGiven({ written: given.written, isDiscarded: false })}
        />
      ) : (
        <TroublesProvider>
          <Editor
            {...props}
            initial={given.written}
            onDiscarded={(written) => setGiven({ written, isDiscarded: true })}
          />
        </TroublesProvider>
      )}
    </ApiProvider>
  )
}

interface EditorProps extends DraftEditorProps {
  onDiscarded: (discarded: Discarded) => void
}

function Editor({ initial, onDiscarded, ...given }: EditorProps) {
  const { baseVersion } = initial
  const draft = useDraft(initial)
  const { standard } = draft.value
  const [done, setDone] = useState<Done | null>(null)
  const changeStandard: ChangeStandard = (change) =>
    draft.change((before) => ({ ...before, standard: { ...before.standard, ...change(before.standard) } }))

  return (
    <>
      <SaveLine save={draft.state} onTryAgain={() => void draft.settle()} />
      <div className={styles.columns}>
        <div className={styles.editor}>
          <StandardFields
            standard={standard}
            vendors={given.vendors}
            change={changeStandard}
            onRemoved={(words, undo) =>
              setDone({
                words,
                undo: () => {
                  undo()
                  setDone(null)
                },
              })
            }
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard */}
        <section aria-label="What the draft changes" tabIndex={0} className={styles.side}>
          <ChangesPanel baseVersion={baseVersion} />
        </section>
      </div>
      <Section id="preview" title="What would flip">
        <PreviewPanel
          period={given.previewPeriod}
          initial={given.preview}
          minimums={{ now: given.minimumNow, draft: standard.displayFloor }}
          isUnsaved={draft.state.state !== 'saved'}
          settle={draft.settle}
        />
      </Section>
      <Section id="publish" title="Publish">
        <PublishForm
          written={draft.value}
          untouchedDay={given.untouchedDay}
          nextVersion={given.nextVersion}
          change={(change) => draft.change((before) => ({ ...before, ...change }))}
          settle={draft.settle}
        />
        <DiscardButton settle={draft.settle} onDiscarded={onDiscarded} />
      </Section>
      <StatusLine done={done} onClose={() => setDone(null)} />
    </>
  )
}

interface StandardFieldsProps {
  standard: Standard
  vendors: readonly string[]
  change: ChangeStandard
  onRemoved: (words: string, undo: () => void) => void
}

function StandardFields({ standard, vendors, change, onRemoved }: StandardFieldsProps) {
  return (
    <>
      <Section id="name" title="Name">
        <ReadField
          label="What the standard is called"
          initial={standard.name}
          read={readName}
          onRead={(name) => change(() => ({ name }))}
          isWide
        />
      </Section>
      <Section id="targets" title="Targets by channel">
        <TargetsEditor targets={standard.targets} change={change} />
      </Section>
      <Section id="policies" title="Policies">
        <PoliciesEditor policies={standard.policies} vendors={vendors} change={change} onRemoved={onRemoved} />
      </Section>
      <Section id="weights" title="Weights">
        <WeightsEditor weights={standard.weights} change={change} />
      </Section>
      <Section id="numbers" title="What is wanted, and what counts">
        <NumbersEditor standard={standard} change={change} />
      </Section>
      <Section id="escalation" title="Escalations">
        <EscalationEditor escalation={standard.escalation} change={change} />
        <TriggersEditor standard={standard} change={change} />
      </Section>
      <Section id="words" title="Your own words">
        <WordsEditor words={standard.companyWords} change={change} onRemoved={onRemoved} />
      </Section>
      <Section id="topics" title="Topics">
        <TopicsEditor topics={standard.topics} change={change} onRemoved={onRemoved} />
      </Section>
      <Section id="hours" title="Company hours">
        <HoursEditor
          label="Business hours of the company"
          value={standard.businessHours}
          onChange={(businessHours) => change(() => ({ businessHours }))}
        />
      </Section>
    </>
  )
}

/** What is written, saved to the draft; what is shown of the saved draft follows each save. */
function useDraft({ standard, validFrom, note }: Written) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const save = useMutation(trpc.standards.saveDraft.mutationOptions())
  return useAutosave<Written>({ standard, validFrom, note }, async (written) => {
    await save.mutateAsync(written)
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.standards.changes.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.standards.previewState.queryKey() }),
    ])
  })
}
