import type { Grain } from '#server/domain/import'
import { ENCODINGS } from '#server/ingest/encoding'
import { ALL_FIELDS, REQUIRED_FIELDS } from '#server/ingest/fields'
import { ADAPTERS } from '#server/ingest/formats/index'

/** What a person may choose from to say how a file is to be read. */
export function listFormats(): {
  formats: { id: string; title: string; grain: Grain }[]
  fields: string[]
  requiredFields: string[]
  encodings: string[]
} {
  return {
    formats: ADAPTERS.map(({ id, title, grain }) => ({ id, title, grain })),
    fields: [...ALL_FIELDS],
    requiredFields: [...REQUIRED_FIELDS],
    encodings: [...ENCODINGS],
  }
}
