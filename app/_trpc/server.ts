import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { connection } from 'next/server'
import { cache } from 'react'
import { createCaller } from '#server/api/root'
import { createContext } from '#server/api/trpc'

/** By then the frame of a page, and the shapes that stand in for what is read, are on their way. */
const FRAME_LEAVES_MS = 10

/** The api for pages on the server: `await api().vendors.list()`. A build, which nobody asks anything, opens no database. */
export const api = cache(() =>
  createCaller(async () => {
    await connection()
    return { ...createContext(), beforeLongReads: () => setTimeout(FRAME_LEAVES_MS) }
  }),
)
