/** What agents do with a conversation that goes to somebody else, by form: "pass", "passing", "passed". */

/** These need to be told to whom. */
export const passWords = [
  ...['transfer', 'tranfer', 'transfere', 'trasnfer', 'trasfer', 'pass', 'hand', 'forward', 'fwd', 'foward'],
  ...['forwad', 'send', 'route', 'reroute', 'redirect', 'direct', 'refer', 'assign', 'reassign', 'allocate'],
  ...['reallocate', 'delegate', 'entrust', 'move', 'shift', 'switch', 'swap', 'push', 'kick', 'bump', 'escalate'],
  ...['elevate', 'raise', 'lift', 'promote', 'upgrade', 'take', 'bring', 'put', 'patch', 'connect', 'conect'],
  ...['link', 'hook', 'give', 'get', 'turn', 'flag', 'report', 'submit', 'lodge', 'log', 'relay', 'share'],
  ...['present', 'introduce', 'leave', 'steer', 'walk', 'pop', 'drop', 'place', 'return', 'release', 'commit'],
  ...['throw', 'bounce', 'channel', 'dispatch', 'surrender', 'file', 'slide', 'shoot', 'transition', 'conference'],
  ...['usher', 'tag', 'signpost', 'defer', 'filter', 'feed', 'bring up'],
]
export const passingWords = [
  ...['transferring', 'transfering', 'tranferring', 'tranfering', 'trasnferring', 'trasferring', 'transfring'],
  ...['passing', 'handing', 'forwarding', 'fwding', 'fowarding', 'sending', 'routing', 'rerouting', 'redirecting'],
  ...['directing', 'referring', 'refering', 'assigning', 'reassigning', 'allocating', 'reallocating', 'delegating'],
  ...['entrusting', 'moving', 'shifting', 'switching', 'swapping', 'pushing', 'kicking', 'bumping', 'escalating'],
  ...['esclating', 'escelating', 'escalting', 'elevating', 'raising', 'lifting', 'promoting', 'upgrading'],
  ...['taking', 'bringing', 'putting', 'patching', 'connecting', 'conecting', 'linking', 'reconnecting', 'hooking'],
  ...['giving', 'getting', 'turning', 'flagging', 'reporting', 'submitting', 'lodging', 'logging', 'filing'],
  ...['relaying', 'sharing', 'presenting', 'introducing', 'leaving', 'steering', 'walking', 'popping', 'dropping'],
  ...['placing', 'returning', 'releasing', 'committing', 'throwing', 'bouncing', 'channelling', 'dispatching'],
  ...['registering', 'queueing', 'queuing', 'lining', 'slotting', 'copying', 'posting', 'emailing', 'messaging'],
  ...['sliding', 'shooting', 'transitioning', 'conferencing', 'guiding', 'pointing', 'ushering', 'tagging'],
  ...['deferring'],
]
export const passedWords = [
  ...['transferred', 'transfered', 'tranferred', 'tranfered', 'trasnferred', 'trasferred', 'transferd', 'passed'],
  ...['handed', 'forwarded', 'forwared', 'fowarded', 'fwded', 'fwd', 'sent', 'routed', 'rerouted', 'redirected'],
  ...['directed', 'referred', 'refered', 'assigned', 'reassigned', 'allocated', 'reallocated', 'delegated'],
  ...['entrusted', 'moved', 'shifted', 'switched', 'swapped', 'pushed', 'kicked', 'bumped', 'escalated'],
  ...['escallated', 'esclated', 'escelated', 'escalted', 'esculated', 'upped', 'elevated', 'raised', 'lifted'],
  ...['upgraded', 'taken', 'took', 'brought', 'put', 'patched', 'connected', 'linked', 'hooked', 'given', 'gave'],
  ...['got', 'turned', 'flagged', 'reported', 'submitted', 'lodged', 'logged', 'filed', 'relayed', 'shared'],
  ...['presented', 'introduced', 'left', 'steered', 'walked', 'popped', 'dropped', 'placed', 'returned'],
  ...['released', 'committed', 'thrown', 'bounced', 'channelled', 'dispatched', 'registered', 'queued', 'lined'],
  ...['slotted', 'copied', 'posted', 'emailed', 'messaged', 'slid', 'shot', 'transitioned', 'conferenced'],
  ...['pointed', 'tagged', 'deferred', 'addressed', 'ushered', 'gone', 'went', 'mailed'],
]
/** These say it by themselves: "I am transferring you". */
export const transferWords = [
  ...['transfer', 'tranfer', 'transfere', 'trasnfer', 'trasfer', 'escalate', 'reassign', 'hand over', 'handover'],
]
export const transferringWords = [
  ...['transferring', 'transfering', 'tranferring', 'tranfering', 'trasnferring', 'trasferring', 'transfring'],
  ...['escalating', 'esclating', 'escelating', 'escalting', 'reassigning', 'handing over', 're - assigning'],
  ...['rerouting', 're - routing'],
]
export const transferredWords = [
  ...['transferred', 'transfered', 'tranferred', 'tranfered', 'trasnferred', 'trasferred', 'transferd'],
  ...['escalated', 'escallated', 'esclated', 'escelated', 'escalted', 'esculated', 'reassigned', 'handed over'],
  ...['re - assigned', 'rerouted', 're - routed', 'passed up', 'kicked up', 'bumped up'],
]
/** These say it with the customer or the case, whoever it goes to: "handing you to Ada", "passing this on". */
export const carryWords = [
  ...['pass', 'hand', 'put', 'patch', 'connect', 'conect', 'reconnect', 'route', 'redirect', 'refer', 'forward'],
  ...['foward', 'transfer', 'tranfer', 'assign', 'reassign', 'direct', 'fwd', 'hook', 'delegate', 'introduce'],
  ...['entrust', 'escalate', 'reroute', 'pop', 'steer'],
]
export const carryingWords = [
  ...['passing', 'handing', 'putting', 'patching', 'connecting', 'conecting', 'reconnecting', 'routing'],
  ...['redirecting', 'referring', 'forwarding', 'transferring', 'transfering', 'tranferring', 'assigning'],
  ...['reassigning', 'directing', 'hooking', 'delegating', 'introducing', 'entrusting', 'escalating', 'rerouting'],
  ...['popping', 'steering'],
]
export const carriedWords = [
  ...['passed', 'handed', 'put', 'patched', 'connected', 'reconnected', 'routed', 'redirected', 'referred'],
  ...['forwarded', 'transferred', 'transfered', 'assigned', 'reassigned', 'directed', 'hooked', 'delegated'],
  ...['introduced', 'escalated', 'entrusted', 'rerouted', 'reallocated', 'allocated'],
]
/** These need "over" or "across" for that: "moving you over". */
export const shiftWords = [
  ...[
    'move',
    'shift',
    'switch',
    'swap',
    'take',
    'send',
    'get',
    'turn',
    'bump',
    'kick',
    'link',
    'drop',
    'give',
    'slide',
  ],
  ...['push', 'bring', 'walk'],
]
export const shiftingWords = [
  ...['moving', 'shifting', 'switching', 'swapping', 'taking', 'sending', 'getting', 'turning', 'bumping', 'kicking'],
  ...['linking', 'dropping', 'giving', 'sliding', 'moved', 'shifted', 'switched', 'swapped', 'taken', 'sent', 'turned'],
  ...['bumped', 'kicked', 'linked', 'dropped', 'pushing', 'pushed', 'bringing', 'walking'],
]
/** Somebody is brought into the conversation. */
export const fetchWords = [
  ...['bring in', 'bring', 'loop in', 'loop', 'pull in', 'pull', 'rope in', 'rope', 'call in', 'call over'],
  ...['involve', 'fetch', 'grab', 'page', 'summon', 'get hold of', 'draft in', 'enlist', 'engage', 'invite', 'add'],
  ...['tag', 'cc', 'copy in', 'copy', 'get', 'find', 'bring over', 'bring on', 'conference in', 'hail'],
  ...['track down', 'drag in', 'request', 'introduce', 'include', 'put on', 'alert', 'notify', 'buzz', 'nudge'],
  ...['wake', 'beep', 'ring up'],
]
export const fetchingWords = [
  ...['bringing', 'looping', 'pulling', 'roping', 'calling in', 'calling over', 'calling up', 'arranging', 'involving'],
  ...['fetching', 'grabbing', 'paging', 'summoning', 'getting hold of', 'drafting in', 'enlisting', 'engaging'],
  ...['inviting', 'adding', 'tagging', 'ccing', 'cc - ing', 'copying', 'getting', 'finding', 'conferencing in'],
  ...['hailing', 'tracking down', 'requesting', 'introducing', 'including', 'alerting', 'notifying', 'buzzing'],
  ...['pinging', 'waking', 'looking for', 'assigning', 'searching for', 'contacting an', 'locating'],
]
export const fetchedWords = [
  ...[
    'brought',
    'brought in',
    'dragged',
    'called up',
    'arranged',
    'organised',
    'organized',
    'looped',
    'pulled',
    'pulled in',
    'roped',
    'called in',
  ],
  ...['called over', 'involved', 'fetched', 'grabbed', 'paged', 'summoned', 'got hold of', 'drafted in'],
  ...['enlisted', 'engaged', 'invited', 'added', 'tagged', 'ccd', 'cced', 'copied', 'conferenced in', 'hailed'],
  ...['tracked down', 'requested', 'introduced', 'included', 'alerted', 'notified', 'pinged', 'buzzed', 'nudged'],
  ...['woken', 'briefed', 'informed', 'ping'],
]
/** What somebody else is asked to do about it. */
export const handleWords = [
  ...['take', 'join', 'step', 'look', 'help', 'call', 'contact', 'phone', 'ring', 'email', 'write', 'reply'],
  ...['answer', 'respond', 'get in touch', 'get back', 'handle', 'deal', 'review', 'investigate', 'pick', 'jump'],
  ...['assist', 'follow', 'speak', 'talk', 'come', 'see', 'reach', 'continue', 'go through', 'work', 'hop', 'sort'],
  ...['own', 'chat', 'be in touch', 'intervene', 'get involved', 'message', 'dig', 'resolve', 'fix', 'examine'],
  ...['dm', 'give you'],
]
