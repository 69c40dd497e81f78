import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter, createCaller } from '#server/api/root'

type Outputs = inferRouterOutputs<AppRouter>

export type Comparison = NonNullable<Outputs['vendors']['compare']>
export type ComparedVendor = Comparison['vendors'][number]
export type Measured = ComparedVendor['score']
/** As the caller of a page gives it: what passes through the wire loses its `readonly`. */
export type Scorecard = Awaited<ReturnType<ReturnType<typeof createCaller>['vendors']['scorecard']>>
export type ConversationList = Outputs['conversations']['list']
export type ListedRow = ConversationList['rows'][number]
export type ConversationPage = Outputs['conversations']['get']
export type ConversationMessage = ConversationPage['messages'][number]
export type ConversationFinding = ConversationPage['findings'][number]
export type ConversationClock = ConversationPage['clocks'][number]
export type Flag = Outputs['flags']['list'][number]
export type ImportDetail = Outputs['imports']['get']
export type ImportRow = Outputs['imports']['list'][number]
