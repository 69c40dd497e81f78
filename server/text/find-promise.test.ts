import { expect, test } from 'vitest'
import { english } from './english'
import { type Due, findPromise, findPromises } from './find-promise'

const timed: [string, Due][] = [
  ['A supervisor will call you within 2 hours.', { kind: 'span', amount: 2, unit: 'hour' }],
  ["We'll get back to you in 24-48 hours.", { kind: 'span', amount: 48, unit: 'hour' }],
  ['Someone will reply within two to three business days.', { kind: 'span', amount: 3, unit: 'business_day' }],
  ['You will hear from us within one working day.', { kind: 'span', amount: 1, unit: 'business_day' }],
  ['Within the next 30 minutes my manager will contact you.', { kind: 'span', amount: 30, unit: 'minute' }],
  ['I will update you in the next hour.', { kind: 'span', amount: 1, unit: 'hour' }],
  ['You can expect a call by the end of the day.', { kind: 'end_of_day', daysAhead: 0 }],
  ['My manager will ring you tomorrow morning.', { kind: 'end_of_day', daysAhead: 1 }],
  ['We are going to email you by Friday.', { kind: 'weekday', weekday: 5 }],
  ['The duty manager will phone you by 5 pm.', { kind: 'time', hour: 17, minute: 0, daysAhead: 0 }],
  ['She will call you before 17:30 tomorrow.', { kind: 'time', hour: 17, minute: 30, daysAhead: 1 }],
  ['He will write to you by noon.', { kind: 'time', hour: 12, minute: 0, daysAhead: 0 }],
  [
    "We'll have someone ring you by Thursday lunchtime.",
    { kind: 'weekday', weekday: 4, clock: { hour: 12, minute: 0 } },
  ],
  ["We'll ring tomorrow between 2 and 4pm.", { kind: 'time', hour: 16, minute: 0, daysAhead: 1 }],
  ["We'll call you at 5, is that ok?", { kind: 'time', hour: 5, minute: 0, daysAhead: 0, eitherHalf: true }],
  ["You'll have our decision by the 14th.", { kind: 'date', day: 14, month: null, year: null }],
  ['Our specialist Maria will email you on 3 March.', { kind: 'date', day: 3, month: 3, year: null }],
  ["We'll be in touch by June 21st, 2027.", { kind: 'date', day: 21, month: 6, year: 2027 }],
  ['Someone will reply by 14/03.', { kind: 'date', day: 14, month: 3, year: null }],
  ['You will get our reply by the end of next week.', { kind: 'end_of_week', weeksAhead: 1 }],
  ['Our finance team will answer by the end of the month.', { kind: 'end_of_month', monthsAhead: 0 }],
  ["We'll reply within 4 business hours.", { kind: 'span', amount: 4, unit: 'business_hour' }],
  ['I will come back to you in half an hour.', { kind: 'span', amount: 0.5, unit: 'hour' }],
  ['I will come back to you in an hour and a half.', { kind: 'span', amount: 1.5, unit: 'hour' }],
  ['Somebody will call you back in a day or two.', { kind: 'span', amount: 2, unit: 'day' }],
  ["We'll write within 24 hours, by Friday at the latest.", { kind: 'weekday', weekday: 5 }],
  ["I'll email you today and a manager will call you tomorrow.", { kind: 'end_of_day', daysAhead: 1 }],
  ["We don't know the cause yet but we'll update you every hour.", { kind: 'span', amount: 1, unit: 'hour' }],
  ['Our current response time is around 48 hours.', { kind: 'span', amount: 48, unit: 'hour' }],
  ['Our agents answer within 15 minutes on weekdays.', { kind: 'span', amount: 15, unit: 'minute' }],
  ['Please allow 3 working days for a response.', { kind: 'span', amount: 3, unit: 'business_day' }],
  ['It might take us a day or two to get back to everyone.', { kind: 'span', amount: 2, unit: 'day' }],
  ['All emails are answered within one working day.', { kind: 'span', amount: 1, unit: 'business_day' }],
  ["I've asked accounts to give you a call this afternoon.", { kind: 'end_of_day', daysAhead: 0 }],
  ['Getting back to you by end of play.', { kind: 'end_of_day', daysAhead: 0 }],
  ['Next update at 16:00.', { kind: 'time', hour: 16, minute: 0, daysAhead: 0 }],
  ['She will ring you at half past four.', { kind: 'time', hour: 4, minute: 30, daysAhead: 0, eitherHalf: true }],
  [
    'I have booked a call with our engineer for Tuesday 10am.',
    { kind: 'weekday', weekday: 2, clock: { hour: 10, minute: 0 } },
  ],
]
test.each(timed)('%j is due', (text, due) => {
  const found = findPromise(text, english)
  expect(found?.due).toEqual(due)
  expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(8)
})

const untimed = `We refunded £20 and will email you soon.
Someone will contact you.
We'll get back to you soon.
I will follow up on this in a few hours.
We usually reply in a few hours.
Ill get back to u once I hear from the warehouse
well let you know as soon as weve got news
As soon as I hear anything I will drop you a line.
A reply will follow shortly.
I'll keep you posted.
Rest assured that somebody from the team is going to reach out to you.
I'll shoot you a message when it's fixed.
We'll be in touch to arrange a suitable time.
We will inform you of the result by e-mail.
Leave it with me and I'll ring you later.
Your refund is processed within 5 days and we'll email you when it is done.
We can't do it today but will be in touch.
We'll call you about your delivery on Friday.
We'll reply, we're open Monday to Friday 9am to 5pm.`
test.each(untimed.split('\n'))('%j names no time', (text) => {
  expect(findPromise(text, english)).toMatchObject({ due: null })
})

const alsoPromised = `Due to high volumes we are currently responding within 3-5 business days.
Our goal is to respond within 24 hours.
We aim for a response within 12 hours.
We have a 24-hour response time.
Estimated reply time: 3 hours
Usually replies within an hour
Every email gets a personal reply within two days.
All enquiries will receive a response within 48 hours.
Messages sent after 5pm will be answered the next working day.
I'm out until 4 January and will respond when I'm back.
You are number 4 in the queue and will receive an answer in approximately 6 minutes.
Please allow up to 72 hours before hearing back from us.
More details to follow by noon.
This thread will be updated at 6pm.
Somebody is going to ring you within the next half hour.
I need to check with finance first, will revert by EOD.
Bear with me, I will be back with you shortly.
We will be contacting all affected passengers by Tuesday.
If your matter is urgent, ring us, otherwise we will reply within 24 hours.
We got your note, a colleague calls you back within 20 minutes.
We don't know yet but we will let you know.
Let us look into it and get back to you.
Someone would get in touch with you by tomorrow.
The duty manager has agreed to phone you at 6.
Look out for our email by tomorrow.
Speak to you on Tuesday at 10.
Response guaranteed within 4 hours.
I'll answer when I'm back at my desk.
It is with our claims section, which will reply within 15 working days.
We will need a day to reply to you.
The night desk only takes notes, the day team writes back to you from 9am.
We'll pass the news on to you.
I'll tell you the minute it is solved.
Don't worry someone will call you.
We will provide a response to your query within 2 days.
We'll be in touch with next steps.
Every message gets a reply.
An advisor is with you in 2 minutes.
She is set to call you at 4pm.
I've made a note to call you tomorrow.
We won't forget to call you.
If anything changes you'll hear.
More to follow.`
test.each(alsoPromised.split('\n'))('%j promises something', (text) => {
  expect(findPromise(text, english)).not.toBeNull()
})

const hanging = `Once you send the photos we will get back to you within an hour.
DM us your number and we'll call you.
Drop us a line at help@shop.example and someone will respond.
Contact our chat team and they'll answer within 2 minutes.
If you share the ticket number I'll get back to you today.
After you complete the form someone will contact you within 24 hours.
If we need anything else, we'll be in touch.`
test.each(hanging.split('\n'))('%j hangs on something else, so that no time runs', (text) => {
  expect(findPromise(text, english)).toMatchObject({ due: null })
})

const notPromised = `If you'd like, I'll have someone call you tomorrow.
We will not call you.
The refund will arrive within 5 days.
£14.20 go back to you today.
The refund will go back to you by Friday.
Please reply within 24 hours.
Will somebody call you within 2 hours?
You will need to call us within 2 days.
> A supervisor will call you within 2 hours.
If we don't hear from you within 48 hours we will close the ticket.
We replied to you yesterday.
I can call you tomorrow if you prefer.
The courier will call you before delivery.
We will update your address by tomorrow.
We'll be happy to answer any questions.
You'll receive a confirmation email with your tracking code within 24 hours.
We will reach out to the seller today.
I will follow up with the warehouse tomorrow.
We'll share your feedback with the team.
We can't promise to reply before Monday.
We'll release an update next week.
We never call you to ask for your password.
You have 14 days to respond to the offer.
We need a response by Friday.
The app will notify you when the driver is near.
We will use this number to contact you.
We'll wait for your reply until Friday.
Somebody should have called you yesterday.
I was going to call you yesterday.
Allow 5 days for the refund to reach your bank.
It will take 2 hours to update your details.
I'm not sure when they'll respond.
I would call you if I could.
when will someone respond
All I get is "we will get back to you soon".
The app, which will let you know, is free.
It would take 5 days to reply.
We would have called you.
You will get your call credit within 2 hours.
Our number will show up when we call you.
I'll wait for you to get back to me.
Give it a day or two and get back to us.
This chat will close in 2 minutes without your response.
We are contacting you to let you know that your parcel will arrive by Friday.
We'll respond to our supplier today.
I'll be in touch with the warehouse today.
I don't think we will call you.
If a colleague calls you, ask for his name.
Before you get a reply, check the spam folder.
Due to high call volumes, hold times are an hour.
Our turnaround for repairs is 5 days.
Kindly share your contact number so that our team can call you within 2 hours.
We'll only get in touch if there's a problem with your booking.
Your seller will be in touch about delivery.
The driver, who will call you tomorrow, has your number.
You will get a text from the driver an hour before delivery.
You'll get the update on your phone soon.
You may receive a survey by email within 24 hours.
Could you get back to us by Friday?
I could call you at 3 if that works.
We look forward to your answer within 7 days.
I'm sorry nobody called you back on Friday.
We said you'd hear from us by Friday and we let you down.
Sorry you haven't had a reply within 24 hours.
I will forward your message to the right team today.
An engineer visit is booked for Tuesday between 8 and 12.
The money should be with you within 3 days.
The update will be released by Friday.`
test.each(['', ...notPromised.split('\n')])('%j promises nothing', (text) => {
  expect(findPromise(text, english)).toBeNull()
})

const inOtherWords = `We'll tell you the minute the line is repaired.
Somebody from our office is going to ring your landline tonight.
An agent answers in about four minutes.
Marta from bookings messages you on Monday.
Our reply should land in your mailbox before the weekend.
Update to follow at 3pm.
Typical first response: one day.
Usual response: under an hour.
Kindly expect our feedback in 48hrs.
Expect to be called by our supervisor around five.
You can look forward to hearing from our dispute desk within three days.
You can count on hearing from me on Thursday.
It may be Tuesday before we reply.
Please give our team until Thursday to respond.
I promise an update by 8pm.
I guarantee you'll hear from somebody today.
I owe you a reply by Thursday.
Peter has been asked to contact you on Monday.
I'll make sure you're kept informed.
He'll be calling from a withheld number within the hour.
We will be reaching out to all families by Thursday.
Our lawyers will be responding to you in writing.
I'll be emailing the outcome to you on Friday.
I'll pop back in here with an update at 5.
Let me find out, back in 10 minutes with an answer.
Back in touch by 4.
Our duty officer rings you within the half hour.
My team leader is looking at it and gets in touch this afternoon.
We work through messages in order and respond within a day.
The branch manager wants to speak to you and calls tomorrow.
Our target is to reply to all customers in four hours.
We'll do everything we can to reply before you fly.
Please await a call from my colleague.
The supervisor said she would ring you, she has your number.
I'm out of the office and will get to your mail on Tuesday.
We'll have our specialist take a look and reach out to you directly.
Watch this space, we will post an update at noon.
Once approved, you'll be notified.
The next message from me comes tomorrow.`
test.each(inOtherWords.split('\n'))('%j promises something too', (text) => {
  expect(findPromise(text, english)).not.toBeNull()
})

const nearlyPromised = `The hotel replies to requests within 24 hours.
The insurer has 14 days to answer you.
Your bank takes 3 days to respond.
The embassy typically responds in 3 weeks.
The restaurant will call you when the table is free.
I hope you get an answer soon.
You should have had an answer by now.
You'll hear a beep in two minutes.
This offer ends in 24 hours, reply now.
I would advise you to call before 5.
Calls are answered in the order received.
Messages are deleted after 30 days.
I tried calling you at noon.
I can see that you were told someone would call on Monday.
Awaiting your reply.
We look forward to hearing from you.
The technician will call at your house tomorrow.
They promised me they'd call you back and they didn't.
We are open from 9 am to 5 pm.
You will have to call the clinic.
I will need your user name and e-mail.
It will be a bit more cloudy tomorrow.
I request you to provide the details to assist you.
I will share this feedback with our leadership team.
A message went out to all members on the 3rd.
The app updates itself within 24 hours.
The tracking page gets updated every hour.
I'll get back to work on it now.
We will use that number to text you.
The door opens when the guard calls you at 5.`
test.each(nearlyPromised.split('\n'))('%j promises nothing either', (text) => {
  expect(findPromise(text, english)).toBeNull()
})

test('a timed promise goes before an untimed one', () => {
  expect(findPromise('We will be in touch. A manager will call you within 1 hour.', english)?.due).toEqual({
    kind: 'span',
    amount: 1,
    unit: 'hour',
  })
})

test('gives every promise of a message in order, one a sentence, where it stands in the text', () => {
  const text =
    "Thanks.\nWe'll be in touch. The parcel comes today! A manager will call you by Friday and I'll email you too."
  const found = findPromises(text, english)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    ["'ll be in touch", "will call you by Friday and I'll email you too"].map((words) =>
      expect.stringContaining(words.slice(0, 14)),
    ),
  )
  expect(found.map(({ due }) => due?.kind ?? null)).toEqual([null, 'weekday'])
  expect(findPromises('', english)).toEqual([])
})

test.each([
  'will '.repeat(20_000),
  'will you reply '.repeat(7000),
  'a'.repeat(100_000),
  'by 5 within 2 hours or '.repeat(5000),
  'the reply answer will be '.repeat(4000),
  'we will call you and they answer you by '.repeat(2500),
  'if you like we will call you not '.repeat(3000),
])('a hostile text costs milliseconds', (text) => {
  const started = performance.now()
  findPromises(text, english)
  expect(performance.now() - started).toBeLessThan(1000)
})
