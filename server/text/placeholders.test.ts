import { describe, expect, test } from 'vitest'
import { findPlaceholders } from './placeholders'

describe('unfilled placeholders', () => {
  const unfilled: [string, string[]][] = [
    ['Hi {{first_name}}, thanks for writing.', ['{{first_name}}']],
    ['Hello {{ ticket.requester.first_name }}!', ['{{ ticket.requester.first_name }}']],
    ['Dear {{{customer.name}}}, welcome.', ['{{{customer.name}}}']],
    ['Hi {customer_name}, your order {order_number} is on its way.', ['{customer_name}', '{order_number}']],
    ['Hi {name},', ['{name}']],
    ['Dear [NAME], we are sorry.', ['[NAME]']],
    ['Dear [Customer Name], we are sorry.', ['[Customer Name]']],
    ['The delay came from [INSERT REASON HERE].', ['[INSERT REASON HERE]']],
    ['Best wishes,\n[Your Name]', ['[Your Name]']],
    ['Hi <insert name>, good to hear from you.', ['<insert name>']],
    ['Hi <customer name>,', ['<customer name>']],
    ['Hi %name%, good news.', ['%name%']],
    ['Hi %first_name%, good news.', ['%first_name%']],
    ['Hi $FIRSTNAME, good news.', ['$FIRSTNAME']],
    [`Hi $${'{first_name}'}, good news.`, [`$${'{first_name}'}`]],
    ['Hi [[customer_name]], good news.', ['[[customer_name]]']],
    ['Hi *|FNAME|*, good news.', ['*|FNAME|*']],
    ['Hi %%first_name%%, good news.', ['%%first_name%%']],
    ['Hi <<First Name>>, good news.', ['<<First Name>>']],
    ['Hi {!Contact.FirstName}, good news.', ['{!Contact.FirstName}']],
  ]
  test.each(unfilled)('%j holds %j', (text, expected) => {
    expect(findPlaceholders(text).map((found) => found.text)).toEqual(expected)
    for (const { start, end, text: words } of findPlaceholders(text)) expect(text.slice(start, end)).toBe(words)
  })

  const clean = [
    '',
    'Hi Anna, thanks for writing.',
    'See [Order number](https://example.com/orders) for it.',
    'See [our guide][1] and note [1].',
    'Your address [email] and number [phone] were removed.',
    'Dear [NAME], we wrote to [EMAIL] yesterday.',
    'The picture [image] shows it, as does [screenshot.png].',
    'Your card ends in XXXX, the full number is XXXX-XXXX-XXXX-1234.',
    'Send {"name": "Anna", "order": 5} to the server.',
    'Call GET /orders/{order_id} with your key.',
    'Call /users/{name}/orders for that.',
    `const greeting = \`Hi $${'{first_name}'}\``,
    'Put the text {{first_name}} into your own mail: `Hi {{first_name}}`',
    'In your newsletter use the variable {{first_name}} where the name should stand.',
    'Write "{{customer_name}}" between quotes.',
    'Please put [Order Number] into the subject: Return [Order Number]',
    'An element <name> and <div class="name">Anna</div> are fine.',
    'Open %USERPROFILE% or %APPDATA% in the explorer.',
    'You get 5% off, and 10 % name brands.',
    'The price is $NAME or $5.',
    'Hi {there}, use {braces} as you like.',
    'The result was {{ value }} and {{x}}.',
    '```\nHi {{first_name}}\n```',
    '> Hi {{first_name}}, this is what you sent',
    'Press [Enter] and then [Add].',
  ]
  test.each(clean)('%j holds none', (text) => {
    expect(findPlaceholders(text)).toEqual([])
  })

  test('a hostile text costs milliseconds', () => {
    const started = performance.now()
    for (const part of ['{{', '[insert ', '<', '%name', '{{name ', '$', '[[', '{name} '])
      findPlaceholders(part.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
