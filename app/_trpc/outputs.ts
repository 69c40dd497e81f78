import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter, createCaller } from '#server/api/root'

type Outputs = inferRouterOutputs<AppRouter>

/** The api as pages and commands on the server call it. */
export type Caller = ReturnType<typeof createCaller>

export type Comparison = NonNullable<Outputs['vendors']['compare']>
export type ComparedVendor = Comparison['vendors'][number]
/** As the caller of a page gives it, like a scorecard. */
export type DefinitionsComparison = NonNullable<Awaited<ReturnType<Caller['definitions']['compare']>>>
export type VendorByDefinition = DefinitionsComparison['vendors'][number]
export type CountedReplies = VendorByDefinition['replies'][number]
export type Changes = NonNullable<Outputs['vendors']['changes']>
export type ChangeFact = Changes['facts'][number]
export type CompanyFigures = NonNullable<Outputs['vendors']['company']>
export type Measured = ComparedVendor['score']
/** As the caller of a page gives it: what passes through the wire loses its `readonly`. */
export type Scorecard = Awaited<ReturnType<Caller['vendors']['scorecard']>>
/** As the caller of a page gives it, like a scorecard. */
export type SideBySide = NonNullable<Awaited<ReturnType<Caller['vendors']['sideBySide']>>>
export type VendorBeside = SideBySide['vendors'][number]
export type Funnel = NonNullable<SideBySide['funnel']>
export type ConversationList = Outputs['conversations']['list']
export type ListedRow = ConversationList['rows'][number]
export type ConversationPage = Outputs['conversations']['get']
export type MessageSource = Outputs['conversations']['sources'][number]
export type ConversationMessage = ConversationPage['messages'][number]
export type ExplainedReply = NonNullable<ConversationMessage['explained']>
export type ConversationFinding = ConversationPage['findings'][number]
export type ConversationClock = ConversationPage['clocks'][number]
export type ConversationTrigger = ConversationPage['triggers'][number]
export type ConversationPromise = ConversationPage['promises'][number]
export type FindingReview = ConversationPage['reviews'][number]
/** As the caller of a page gives it, like a scorecard. */
export type DetectorList = Awaited<ReturnType<Caller['detectors']['list']>>
export type Flag = Outputs['flags']['list'][number]
/** As the caller of a page gives it, like a scorecard. */
export type ImportDetail = Awaited<ReturnType<Caller['imports']['get']>>
export type FetchedImportDetail = Outputs['imports']['get']
export type ImportRow = Awaited<ReturnType<Caller['imports']['list']>>[number]
export type SavedMapping = Awaited<ReturnType<Caller['imports']['mappings']>>[number]
export type FormatChoices = Outputs['imports']['formats']
export type OptionsChange = inferRouterInputs<AppRouter>['imports']['change']['options']
/** As the caller of a page gives it, like a scorecard. */
export type Watch = NonNullable<Awaited<ReturnType<Caller['watch']['get']>>>
export type WatchListPage = NonNullable<Awaited<ReturnType<Caller['watch']['list']>>>
export type TriedTopics = Outputs['standards']['tryTopics']
export type TopicRuleCounts = NonNullable<Outputs['standards']['countTopicRules']>
/** As the caller of a page gives it, like a scorecard. */
export type Topics = NonNullable<Awaited<ReturnType<Caller['topics']['list']>>>
export type TopicFigures = Topics['topics'][number]
export type TopicOfVendor = TopicFigures['vendors'][number]
export type TopicDetail = NonNullable<Awaited<ReturnType<Caller['topics']['get']>>>
export type HelpPage = Topics['helpPages'][number]
