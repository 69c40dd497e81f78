import type { stageImport } from '#db/bulk/stage-import'
import type { storedConversations } from '#db/bulk/stored-conversations'
import { type ImportedFacts, noFacts } from '#server/domain/import'
import {
  equalFacts,
  type MergedFacts,
  mergeFacts,
  mergeImport,
  mergeStored,
  startFacts,
  storeFacts,
} from './merge-facts'

/** A conversation that an import speaks of. */
export interface ConversationState {
  id: number
  /** Not there before this import. */
  isNew: boolean
  /** Message ids by identity. */
  messageIds: Map<number, number>
  equals: Map<number, number> | null
  /** What this import tells of it. */
  own: MergedFacts
  /** What the imports before told; null for a new one. */
  before: { facts: MergedFacts; stored: ImportedFacts; closingsTold: boolean } | null
  /** Of several versions of its facts in one file the latest; null outside such files. */
  version: { facts: ImportedFacts; at: number | null } | null
  /** The last file that had a record of its facts. */
  toldInFile: number
  /** It packs a message or fact that was not there before. */
  hasNews: boolean
}

/** The conversations of an import by external id, with what it tells of them. */
export function stageConversations(
  staging: ReturnType<typeof stageImport>,
  stored: ReturnType<typeof storedConversations>,
  source: string,
) {
  const states = new Map<string, ConversationState>()

  function stateOf(externalId: string): ConversationState {
    const known = states.get(externalId)
    if (known) return known
    const storedId = stored.idOf(source, externalId)
    const state = storedId === null ? newState(externalId) : storedState(storedId)
    states.set(externalId, state)
    return state
  }

  function newState(externalId: string): ConversationState {
    const id = staging.newConversationId()
    const own = startFacts()
    staging.addConversation({ id, source, externalId, merged: own })
    return freshState(id, own, true)
  }

  function storedState(id: number): ConversationState {
    const state = freshState(id, startFacts(), false)
    for (const row of stored.identitiesOf(id)) state.messageIds.set(row.identity, row.id)
    const told = stored.toldFactsOf(id)
    state.before = {
      facts: mergeStored(told.map(({ facts }) => facts)),
      stored: stored.factsOf(id) ?? noFacts(),
      closingsTold: told.some(({ closingsTold }) => closingsTold === 1),
    }
    return state
  }

  return {
    stateOf,
    states,
    /** Takes the latest versions of a file's facts over, once it is read. */
    endFile(): void {
      for (const state of states.values()) {
        if (state.version === null) continue
        mergeFacts(state.own, state.version.facts, state.version.at)
        state.version = null
      }
    },
    /** Saves what the import tells; gives the facts, as they will be, of stored conversations that it changes. */
    finish(closingsTold: boolean): Map<number, ImportedFacts> {
      const all = [...states.values()]
      staging.updateConversations(
        all.filter(({ isNew, own }) => isNew && own.changed).map(({ id, own }) => ({ id, facts: own.facts })),
      )
      staging.saveFacts(all.map(({ id, own }) => ({ id, facts: storeFacts(own) })))
      const touched = new Map<number, ImportedFacts>()
      for (const state of all) {
        if (state.before === null) continue
        const facts = factsSoFar(state)
        const isTouched = state.hasNews || !equalFacts(withChannel(facts), state.before.stored)
        if (isTouched || (closingsTold && !state.before.closingsTold)) touched.set(state.id, facts)
      }
      return touched
    },
  }
}

function freshState(id: number, own: MergedFacts, isNew: boolean): ConversationState {
  return {
    id,
    isNew,
    messageIds: new Map(),
    equals: null,
    own,
    before: null,
    version: null,
    toldInFile: -1,
    hasNews: false,
  }
}

/** The facts of a stored conversation with what this import has told so far. */
export function factsSoFar({ before, own }: ConversationState): ImportedFacts {
  const merged = { facts: { ...(before?.facts.facts ?? noFacts()) }, times: { ...before?.facts.times }, changed: false }
  mergeImport(merged, own)
  return merged.facts
}

/** As the database holds them. */
function withChannel(facts: ImportedFacts): ImportedFacts {
  return { ...facts, channel: facts.channel ?? 'other' }
}
