import { anyWordOf, pattern } from '../pattern'

/** Words with which an agent says that whoever takes over knows what it is about. */
export const toldOn = pattern(
  anyWordOf([
    ...['filled them in', 'filled him in', 'filled her in', 'briefed', 'explained your', 'explained the', 'told them'],
    ...['told him', 'told her', 'passed on your', 'passed along your', 'added your details', 'added the details'],
    ...['shared the details', 'shared your', 'given them the', 'full history', 'case notes', 'my notes', 'a summary'],
    ...[
      'have the details',
      'has the details',
      'have all the details',
      'has all the details',
      'knows about',
      'know about',
    ],
    ...["won't have to repeat", 'will not have to repeat', "won't need to repeat", 'no need to repeat', 'up to speed'],
    ...["don't need to explain", "won't need to explain", "won't have to explain", 'read the whole', 'sees the whole'],
  ]),
)
