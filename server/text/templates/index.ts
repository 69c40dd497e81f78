export { type BriefAttribution, createBriefAttributor } from './attribute'
export { EMPTY_CATALOGUE } from './catalogue'
export { type AgentReply, DEFAULT_MINIMUM_SUPPORT, discoverAndAttribute, discoverTemplates } from './discover'
