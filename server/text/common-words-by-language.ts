/** The small words that hardly a sentence does without, of the languages that support is often given in. */
export const commonWordsByLanguage: Readonly<Record<string, readonly string[]>> = {
  en: 'the and is are you your my to of it that this was with for have not on what can from be will would me i do at please thanks'.split(
    ' ',
  ),
  de: 'der die das und ist sind nicht ich wir sie mein meine ein eine mit für auf dem den von zu haben habe wie kann bitte danke noch auch aber'.split(
    ' ',
  ),
  fr: 'le la les et est sont pas je vous nous mon ma une un avec pour dans que qui du des de ne ce cette bonjour merci mais sur votre'.split(
    ' ',
  ),
  es: 'el la los las y es son no yo usted mi una un con para en que del de por se lo su gracias hola pero como está tengo muy'.split(
    ' ',
  ),
  it: 'il la gli le e è sono non io mio mia una un con per che di del della ho mi si questo grazie buongiorno ma come ordine vostro'.split(
    ' ',
  ),
  pt: 'o os as e é são não eu meu minha uma um com para que de do da em por se obrigado obrigada olá mas como está você'.split(
    ' ',
  ),
  nl: 'de het een en is zijn niet ik wij mijn met voor op van te heb hebben hoe kan graag bedankt maar ook nog dat die bij'.split(
    ' ',
  ),
  pl: 'i w na nie jest się że do z to mój moja moje proszę dziękuję jak czy po dla od mam dzień dobry ale już jestem'.split(
    ' ',
  ),
  sv: 'och är inte jag vi min mitt en ett med för på av till har hur kan tack men också det som den hej att'.split(' '),
  da: 'og er ikke jeg vi min mit en et med for på af til har hvordan kan tak men også det som den hej at'.split(' '),
  tr: 've bir bu için değil ben siz benim ile mi ne çok var yok nasıl teşekkürler lütfen ama da de olarak merhaba'.split(
    ' ',
  ),
}
