import type { api } from '../_trpc/server'

type Standards = ReturnType<typeof api>['standards']
type Answer<Name extends keyof Standards> = Standards[Name] extends (...given: never[]) => Promise<infer Given>
  ? Given
  : never

export type VersionRow = Answer<'list'>[number]
