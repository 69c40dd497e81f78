import 'server-only'
import { cache } from 'react'
import { createCaller } from '#server/api/root'
import { createContext } from '#server/api/trpc'

/** The api for pages on the server: `await api().vendors.list()`. One context per request. */
export const api = cache(() => createCaller(createContext()))
