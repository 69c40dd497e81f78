import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutQuoted } from '#server/domain/quoted'
import { rounds } from '#server/testing-rounds'
import { findQuoted } from './mail-body'

/** What remains, its lines joined by " / ". */
function own(text: string): string {
  return withoutQuoted(text, findQuoted(text))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ')
}

const BLOCK = [
  'From: Ann Bell [mailto:ann@example.com]',
  'Sent: March-09-12 4:22 PM',
  'To: Shop',
  'Subject: My order',
].join('\n')
const MARKED = '> Where is it?\n>\n> Ann'
const BARE = 'Where is it?\n\nAnn'

describe('an earlier mail below a reply is quoted', () => {
  it.each([
    ['one line', `On Mon, Apr 2, 2012 at 6:26 PM, Ann Bell <ann@example.com> wrote:\n\n${MARKED}`],
    ['split over two lines', `On Mon, Apr 2, 2012 at 6:26 PM, Ann Bell\n<ann@example.com> wrote:\n\n${MARKED}`],
    ['split before the verb', `On Mon, Apr 2, 2012 at 6:26 PM, Ann Bell <ann@example.com>\nwrote:\n\n${BARE}`],
    ['split over three lines', `On Mon, Apr 2, 2012 at 6:26 PM, Ann\nBell\n<ann@example.com> wrote:\n\n${BARE}`],
    ['glued to the address', `On Tue, Apr 29, 2014 at 4:22 PM, Ann <ann@example.com>wrote:\n\n${MARKED}`],
    ['no address', `On 22 Aug 2015, at 19:21, Ann Bell wrote:\n\n${BARE}`],
    ['a zone', `On Tue, 2011-03-01 at 18:02 +0530, Ann Bell wrote:\n${MARKED}`],
    ['dashes before', `--- On Wed, 4/4/12, Ann Bell wrote:\n\n${BARE}`],
    [
      'the address again as a link',
      `On Wed, Oct 05, 2022, at 02:19 PM, Ann < ann@example.com> wrote: (mailto:ann@example.com)\n${BARE}`,
    ],
    ['English with a French date', `On mer., sept. 28, 2022, at 10:15 AM, BELL Ann <ann@example.com> wrote:\n${BARE}`],
    ['name and address only', `Ann Bell <ann@example.com> wrote:\n${BARE}`],
    ['name only above marked lines', `Ann Bell wrote:\n${MARKED}`],
    ['French', `Le mer. 28 sept. 2022, 12:32, Ann < ann@example.com> a écrit : (mailto:ann@example.com)\n\n${BARE}`],
    ['French, two lines', `Le mer. 28 sept. 2022 à 12:32, Ann Bell <ann@example.com> a\nécrit :\n\n${BARE}`],
    ['Russian', `02.04.2012 14:20 пользователь "Ann" <ann@example.com> написал:\n\n${MARKED}`],
    ['Russian without a verb', `ср, 28 сент. 2022 г. в 12:32, Ann <ann@example.com>:\n\n${MARKED}`],
    ['Spanish', `El mié, 28 sept 2022 a las 12:32, Ann (<ann@example.com>) escribió:\n\n${BARE}`],
    ['German', `Am 28.09.2022 um 12:32 schrieb Ann Bell <ann@example.com>:\n\n${BARE}`],
    ['German without address', `Am Mi., 28. Sept. 2022 um 12:32 Uhr schrieb Ann Bell:\n\n${BARE}`],
    ['Italian', `Il giorno mer 28 set 2022 alle ore 12:32 Ann <ann@example.com> ha scritto:\n${BARE}`],
    ['Portuguese', `Em qua., 28 de set. de 2022 às 12:32, Ann <ann@example.com> escreveu:\n${BARE}`],
    ['Dutch', `Op wo 28 sep. 2022 om 12:32 schreef Ann Bell:\n\n${BARE}`],
    ['Polish', `W dniu 28.09.2022 o 12:32, Ann Bell pisze:\n\n${BARE}`],
    ['Korean', `2022년 9월 28일 (수) 오후 12:32, Ann <ann@example.com>님이 작성:\n\n${BARE}`],
    ['Chinese', `在 2022年9月28日，12:32，Ann 写道：\n\n${BARE}`],
    ['a marker', `-----Original Message-----\n${BLOCK}\n\n${BARE}`],
    ['a marker with blanks', `----- Original Message -----\nFrom: "Ann"\nTo: <shop@example.com>\n\n${BARE}`],
    ['a marker above marked lines', `-----Original Message-----\n${MARKED}`],
    ['a German marker', `-----Ursprüngliche Nachricht-----\nVon: Ann\nBetreff: x\n\n${BARE}`],
    ['forwarded', `---------- Forwarded message ---------\nFrom: Ann <ann@example.com>\n\n${BARE}`],
    ['forwarded by Apple', `Begin forwarded message:\n\n${BARE}`],
    ['headers without marker', `${BLOCK}\n\n${BARE}`],
    ['starred headers', `${BLOCK.replace(/^(\w+:)/gm, '*$1*')}\n\n${BARE}`],
    ['headers below dashes', `------------------------------\n\n${BLOCK}\n\n${BARE}`],
    ['headers below underscores', `________________________________\n${BLOCK}\n\n${BARE}`],
    ['headers each marked', `${BLOCK.replace(/^/gm, '> ')}\n>\n${MARKED}`],
    [
      'German headers',
      `Von: Ann <ann@example.com>\nGesendet: Mittwoch, 28. September 2022 12:32\nAn: Shop\nBetreff: x\n\n${BARE}`,
    ],
    [
      'French headers',
      `De : Ann <ann@example.com>\nEnvoyé : mercredi 28 septembre 2022 12:32\nÀ : Shop\nObjet : x\n\n${BARE}`,
    ],
    [
      'headers with a long line broken',
      `From: Ann\nSent: today\nTo: a@example.com,\n b@example.com\nSubject: x\n\n${BARE}`,
    ],
    ['only marked lines', MARKED],
    ['a mark of a helpdesk', `##- Please type your reply above this line -##\n\n${BARE}`],
  ])('%s', (_name, chain) => {
    expect(own(`It is on its way.\n\n${chain}`)).toBe('It is on its way.')
  })
})

describe('a signature is quoted', () => {
  it.each([
    ['two dashes and a blank', '-- \nAnna\nSmall Shop'],
    ['two dashes', '--\nAnna'],
    ['three dashes and a team', '---\n\nSmall Shop Team'],
    ['underscores and a list', '_______________\nshop-users mailing list\nshop-users@example.com'],
    [
      'above a quote',
      `---\n\nSmall Shop Team\n\n\nOn Wed, Oct 05, 2022, at 02:19 PM, Ann <a@example.com> wrote:\n${BARE}`,
    ],
    ['phone', 'Sent from my iPhone'],
    [
      'phone above a quote',
      `Sent from my iPhone\n\nOn Apr 3, 2012, at 4:19 PM, Ann <ann@example.com> wrote:\n\n${MARKED}`,
    ],
    ['phone below a signature', '--\nAnna\n\nSent from my BlackBerry'],
    ['program', 'Sent with Sparrow'],
    ['Outlook', 'Get Outlook for iOS<https://aka.example/x>'],
    ['German', 'Von meinem iPhone gesendet'],
    ['German, the other way', 'Gesendet von meinem Samsung Galaxy'],
    ['French', 'Envoyé de mon iPhone'],
    ['Spanish', 'Enviado desde mi iPhone'],
    ['Portuguese', 'Enviado do meu iPhone'],
    ['Italian', 'Inviato da iPhone'],
    ['Dutch', 'Verstuurd vanaf mijn iPhone'],
    ['Russian', 'Отправлено с iPhone'],
    ['Chinese', '发自我的iPhone'],
    ['Japanese', 'iPhoneから送信'],
  ])('%s', (_name, signature) => {
    expect(own(`It is on its way.\n\n${signature}`)).toBe('It is on its way.')
  })
})

describe('the words of the author stay', () => {
  it.each([
    ['dashes in a line', 'A correct -- signature\nis below'],
    ['a sentence with "wrote"', 'On Monday I wrote you: where is it?\nNothing came.'],
    ['a sentence that ends with "wrote:"', 'On 3 May at 10:30 I wrote:\nplease cancel\nNothing came.'],
    ['what the other wrote', 'On Monday at 10:30 you wrote:\nit will be sent\nNothing came.'],
    ['a citation', 'On 3 May 2022 at 10:30 your agent wrote:\n"I will refund you"\nNothing came.'],
    ['"On ..." that introduces nothing', 'On your 2 phones you can do:\nfirst this\nthen that'],
    ['a trip', 'Please change it\nFrom: Berlin\nTo: Paris\nDate: 3 May'],
    ['a web form', 'From: ann@example.com\nSubject: my order\nMessage: where is it?'],
    [
      'a web form with all headers',
      'New request\nFrom: ann@example.com\nDate: today\nSubject: x\n\nMessage: where is it?',
    ],
    ['a list', 'To do:\n- one\n- two\nOrder: 5'],
    ['a rule between two parts', 'First part.\n---\nPlease send us the form that is attached.\nThen wait.'],
    ['a question below dashes', 'Hello\n--\nWhere is my order?'],
    ['a greeting at the end', 'It is on its way.\nKind regards\nAnna'],
    ['times', 'Open at 10:30\nand until 18:00:\nMonday'],
    ['a sentence about a phone', 'Sent from my old address to yours last week, and nothing came back since\nWhy?'],
    ['one line', '> all of it'],
    ['only marked lines', '> a\n> b'],
    ['a forwarded mail and nothing else', `---------- Forwarded message ---------\n${BLOCK}\n\n${BARE}`],
    ['a signature and nothing else', '-- \nAnna'],
    ['nothing', ''],
    ['chat', 'hi\nmy order 12:30 is late'],
  ])('%s', (_name, text) => {
    expect(findQuoted(text)).toEqual([])
  })

  it('between quotes, and below them', () => {
    const text = `On Apr 3, 2012, at 4:19 PM, Ann <ann@example.com> wrote:\n\n> One?\n>\n\nYes.\n\n> Two?\n\nNo.\n\n--\nAnna`
    expect(own(text)).toBe('Yes. / No.')
  })

  it('above a nested chain', () => {
    const inner = `Le mer. 28 sept. 2022, 12:32, Shop <s@example.com> a écrit :\n\nHello\n\n---\nTeam`
    expect(own(`Thanks\n\n${BLOCK}\n\n${BARE}\n\n${inner}`)).toBe('Thanks')
  })

  it('in a line right above an introducer of two lines', () => {
    const text = `On 2 May 2022 I called.\nOn Mon, 3 May 2022 at 10:00, Ann\n<ann@example.com> wrote:\n${BARE}`
    expect(own(text)).toBe('On 2 May 2022 I called.')
  })

  it('where only an unmarked mail and marked lines are left, only the marked ones count', () => {
    expect(own(`> a\n\n-----Original Message-----\n${BARE}`)).toBe('-----Original Message----- / Where is it? / Ann')
  })
})

describe('ranges', () => {
  it('lie on whole lines, also where lines end with CR LF', () => {
    const text = 'Yes\r\n\r\n> One?\r\n> Two?\r\nbye'
    const [range] = findQuoted(text)
    expect(text.slice(range?.start, range?.end)).toBe('> One?\r\n> Two?\r')
    expect(withoutQuoted(text, findQuoted(text))).toBe('Yes\r\n\r\n      \r\n      \r\nbye')
  })

  const line = fc.constantFrom(
    ...['', 'Hello', '> quoted', '>', '--', '-- ', '---', '____', 'Anna', 'Sent from my iPhone', 'On 1 May I called.'],
    ...['On Mon, Apr 2, 2012 at 6:26 PM, Ann', '<ann@example.com> wrote:', 'Ann <ann@example.com> wrote:', 'To: Shop'],
    ...['From: Ann <ann@example.com>', 'Sent: today', 'Subject: x', '-----Original Message-----', 'why:', '\u00A0'],
  )
  const texts = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'))

  it('ascend, do not overlap, hold something and leave something', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ranges = findQuoted(text)
        let last = -1
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last)
          expect(text.slice(start, end).trim()).not.toBe('')
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
        const rest = withoutQuoted(text, ranges)
        expect(rest.length).toBe(text.length)
        if (text.trim() !== '') expect(rest.trim()).not.toBe('')
      }),
      { numRuns: rounds(500) },
    )
  })

  it('are none in a text without marks', () => {
    const plain = fc.array(fc.constantFrom('Hello', 'On 3 May it came.', '', 'Yes, 5 of 7', 'Kind regards'))
    fc.assert(
      fc.property(plain, (lines) => {
        expect(findQuoted(lines.join('\n'))).toEqual([])
      }),
    )
  })

  it('a chain below a reply changes nothing of what remains of the reply', () => {
    const reply = fc
      .array(
        fc.constantFrom('On 3 May it came.', '', '> old', 'To: Paris', 'Note: 5', 'Yes, 5 of 7', '- one', 'Sent today'),
      )
      .chain((lines) =>
        fc
          .constantFrom('', '\n--\nAnna', '\n\n---\n\nShop Team', '\n\nSent from my iPhone')
          .map((end) => ['Dear Ann', ...lines, 'it is on its way'].join('\n').concat(end)),
      )
    const chain = fc.constantFrom(
      `On 22 Aug 2015, at 19:21, Ann wrote:\n\n${BARE}`,
      `Le mer. 28 sept. 2022, 12:32, Ann <ann@example.com> a écrit :\n${MARKED}`,
      `________________________________\n${BLOCK}\n\n${BARE}`,
      `-----Original Message-----\n${BARE}`,
      MARKED,
    )
    fc.assert(
      fc.property(reply, chain, (above, below) => {
        const both = `${above}\n\n${below}`
        const rest = withoutQuoted(both, findQuoted(both))
        expect(rest.slice(0, above.length)).toBe(withoutQuoted(above, findQuoted(above)))
        expect(rest.slice(above.length).trim()).toBe('')
      }),
      { numRuns: rounds(300) },
    )
  })
})

describe('hostile texts are read in no time', () => {
  it.each([
    ...['> a\n', ':\n', 'a\n>\n', '--\n', '-- \nAnna\n', 'From: a@b.c\n', 'From: a@b.c\nTo: x\n', 'Sent from my a\n'],
    ...['On 1:00 <a@b.c\n', 'Op 1 schreef schreef:\n', '1 on on at at:\n', 'On 1 wrote ', '<a@', '-', '*_', ' \n'],
    `${'2020 from on at '.repeat(14)}:\n`,
    `On ${'1 '.repeat(110)}:\n`,
  ])('%j', (piece) => {
    for (const size of [19_000, 1_000_000]) {
      const text = `x\n${piece.repeat(Math.floor(size / piece.length))}`
      const before = performance.now()
      findQuoted(text)
      expect(performance.now() - before).toBeLessThan(1000)
    }
  })
})
