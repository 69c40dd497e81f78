import { sql } from 'drizzle-orm'
import { LONGEST_TOPIC } from '#server/domain/filter'
import { conversations } from '../schema'

/** The topic of a conversation as figures tell topics apart: without spaces around it, empty where none is told. */
export const topicOf = sql<string>`substr(trim(coalesce(${conversations.topic}, '')), 1, ${LONGEST_TOPIC})`
