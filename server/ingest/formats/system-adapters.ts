import type { Adapter } from './adapter'
import { chatwoot } from './chatwoot'
import { crisp } from './crisp'
import { dixa } from './dixa'
import { drift } from './drift'
import { eightbyeight } from './eightbyeight'
import { freshchat } from './freshchat'
import { freshdesk } from './freshdesk'
import { freshdeskJson } from './freshdesk-json'
import { freshservice } from './freshservice'
import { front } from './front'
import { frontJson } from './front-json'
import { gorgiasJson } from './gorgias-json'
import { gorgiasMessages } from './gorgias-messages'
import { gorgiasTickets } from './gorgias-tickets'
import { helpscout } from './helpscout'
import { hubspotTickets } from './hubspot-tickets'
import { intercomHistory } from './intercom-history'
import { intercomJson } from './intercom-json'
import { intercomParts } from './intercom-parts'
import { intercomReport } from './intercom-report'
import { jira } from './jira'
import { jiraIssues } from './jira-issues'
import { jiraJson } from './jira-json'
import { kaggleTickets } from './kaggle-tickets'
import { kayako } from './kayako'
import { kustomer } from './kustomer'
import { livechat } from './livechat'
import { livechatJson } from './livechat-json'
import { olark } from './olark'
import { osticket } from './osticket'
import { outlook } from './outlook'
import { salesforceCase } from './salesforce-case'
import { salesforceCaseComment } from './salesforce-case-comment'
import { salesforceChat } from './salesforce-chat'
import { salesforceEmailMessage } from './salesforce-email-message'
import { salesforceTranscripts } from './salesforce-transcripts'
import { servicenow } from './servicenow'
import { servicenowJournal } from './servicenow-journal'
import { servicenowJournalFields } from './servicenow-journal-fields'
import { servicenowJson } from './servicenow-json'
import { tawk } from './tawk'
import { tidio } from './tidio'
import { twcs } from './twcs'
import { unreadable } from './unreadable-json'
import { whatsapp } from './whatsapp'
import { whmcs } from './whmcs'
import { zammad } from './zammad'
import { zendeskAccountCsv } from './zendesk-account-csv'
import { zendeskAuditsJson } from './zendesk-audits-json'
import { zendeskChat } from './zendesk-chat'
import { zendeskChatEvents } from './zendesk-chat-events'
import { zendeskComments } from './zendesk-comments'
import { zendeskCommentsJson } from './zendesk-comments-json'
import { zendeskExplore } from './zendesk-explore'
import { zendeskTickets } from './zendesk-tickets'
import { zendeskTicketsJson } from './zendesk-tickets-json'
import { zohoThreads } from './zoho-threads'

/** The formats of particular systems. Exactly one may claim a file; the order decides nothing. */
export const SYSTEM_ADAPTERS: readonly Adapter[] = [
  chatwoot,
  crisp,
  dixa,
  drift,
  eightbyeight,
  freshchat,
  freshdeskJson,
  freshdesk,
  freshservice,
  frontJson,
  front,
  gorgiasJson,
  gorgiasMessages,
  gorgiasTickets,
  helpscout,
  hubspotTickets,
  intercomHistory,
  intercomJson,
  intercomParts,
  intercomReport,
  jiraIssues,
  jiraJson,
  jira,
  kayako,
  kaggleTickets,
  kustomer,
  livechatJson,
  livechat,
  olark,
  osticket,
  outlook,
  salesforceCaseComment,
  salesforceCase,
  salesforceChat,
  salesforceEmailMessage,
  salesforceTranscripts,
  servicenowJournalFields,
  servicenowJson,
  servicenowJournal,
  servicenow,
  tawk,
  tidio,
  twcs,
  unreadable,
  whatsapp,
  whmcs,
  zammad,
  zendeskAccountCsv,
  zendeskAuditsJson,
  zendeskChatEvents,
  zendeskChat,
  zendeskCommentsJson,
  zendeskExplore,
  zendeskComments,
  zendeskTicketsJson,
  zendeskTickets,
  zohoThreads,
]
