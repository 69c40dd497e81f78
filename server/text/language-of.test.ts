import { expect, test } from 'vitest'
import { languageOf } from './language-of'

test.each([
  ['Hi, my parcel has not come yet. Can you tell me where it is? Thanks!', 'en'],
  ['Guten Tag, meine Bestellung ist noch nicht da. Wie kann ich sie verfolgen? Danke!', 'de'],
  ['Bonjour, ma commande n’est pas arrivée. Je vous remercie pour votre réponse dans la journée.', 'fr'],
  ['Hola, no puedo entrar en mi cuenta y no sé por qué. Gracias por la ayuda con esto.', 'es'],
  ['Buongiorno, non riesco ad aprire il mio ordine e la pagina non è disponibile. Grazie per la risposta.', 'it'],
  ['Goedemorgen, ik heb het pakket niet ontvangen en wij zijn de hele dag thuis. Hoe kan dat?', 'nl'],
  ['', null],
  ['ok', null],
  ['AB-1234 4711 https://example.com', null],
  ['Danke, thanks, merci', null],
])('%j is in %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})
