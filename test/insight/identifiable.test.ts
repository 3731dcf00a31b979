import { describe, expect, test } from 'vitest'
import { couldIdentify, mayBeVouched } from '../../src/domain/personal/identifiable.ts'

describe('a statement is not quoted', () => {
  test.each([
    'Skriv til mette.holm@example.org, så hjælper jeg',
    'Spørg @mette_h, hun ved det',
    'Se https://example.org/min-have',
    'Ring til mig på 20 12 34 56',
    'Ring 20/12/34/56',
    'Ring 20–12–34–56',
    'Ring 20  12  34  56',
    'Ring tyve tolv fireogtredive seksoghalvtreds',
    'Ring to nul tre nul fire nul fem nul',
    'Call two zero three zero four zero five zero',
    'Skriv til mette (at) example.org',
    'Mit nummer er 010190–1234',
    'Mit nummer er 010190_1234',
    'Mit nummer er 010190/1234',
    'Jeg er Mette Holm og går her hver dag',
    'Flere bænke. kh Mette',
    'flere bænke, kh mette',
    'Vi bor i nummer 12 i Nørregade',
    'Larm ved Egebakken 94',
    'Bilen AB 12 345 holder der altid',
    'Call +45 20123456 after four',
    'Mit nummer er 010190-1234',
    'Jeg bor på Istedgade 14 og kan ikke sove',
    'We live at Harbour Street 7',
    'Larmen går lige op på 2. tv',
    'Jeg hedder Mette og går her hver dag',
    'Flere bænke. Hilsen Jonas',
    'My name is Ole',
    'Min søn Anton blev påkørt ved skolen',
    'My neighbour Mrs Hansen needs somewhere to sit',
    'Skriv til mig på insta: metteholm',
    'Find mig på facebook.com/mette.holm',
    'Write to mette at example dot com',
    'Bilen ab 12 345 larmer hver nat',
    'Jeg bor Solvej nr. 12',
    'Vi bor på 12 Solvej',
    'We live at 12 Main Street',
    'Ich wohne Musterstraße 12',
    'Flere træer. Best, Søren',
    'Flere træer! – Ali',
    'Flere træer, mange hilsner fra Ali',
    'Mehr Bäume. Viele Grüße Ali',
    'jeg hedder mette og går her hver dag',
    'Anna Holm, 43 år, skriver om støjen',
    'Byens eneste imam har ikke noget lokale',
    'Som formand for skaterklubben ser jeg det hver dag',
    'Send pengene til DK50 0040 0440 1162 43',
  ])('when somebody could be found by it: %s', (text) => {
    expect(couldIdentify(text)).toBe(true)
  })

  test.each([
    'Flere bænke i skyggen ved Istedgade',
    'Bussen kører kun hver time efter kl. 18.30',
    'Jeg er Nordmand og savner bjerge',
    'Vi vil have nummer 2 i stedet for nummer 1',
    'En, to, tre, nu går vi',
    'Jeg er 82 år og går med rollator',
    'Min søn tør ikke cykle til skole',
    'My neighbour needs somewhere to sit, and so do I',
    'Vi var 25 børn i 1998, og nu er der 11',
    'Kommunen lovede det i 2019 og igen i 2023',
    'Hellere 2 træer end 10 parkeringspladser',
    'På vej 2-3 gange om ugen',
  ])('but any other is: %s', (text) => {
    expect(couldIdentify(text)).toBe(false)
  })
})

describe('a person who has read it may say that it leads to no one', () => {
  test.each([
    'Krydset ved Nørrebrogade 12 er farligt',
    'Larmen går lige op på 2. tv',
    'Som formand for skaterklubben ser jeg det hver dag',
    'Min nabo Hansen cykler der',
    'Se https://example.org/planen',
  ])('of a street, an office, a name or a page: %s', (text) => {
    expect(couldIdentify(text)).toBe(true)
    expect(mayBeVouched(text)).toBe(true)
  })

  test.each([
    'Ring til mig på 20 12 34 56',
    'Ring tyve tolv fireogtredive seksoghalvtreds',
    'Mit nummer er 010190-1234',
    'Skriv til mette.holm@example.org',
    'Skriv til mig på insta: metteholm',
    'Bilen ab 12 345 larmer hver nat',
    'Jeg bor på Istedgade 14 og kan ikke sove',
    'Flere bænke. Hilsen Jonas',
    'Flere bænke i skyggen ved Istedgade',
  ])('never of a number, an account, their own home or name, nor where nothing was found: %s', (text) => {
    expect(mayBeVouched(text)).toBe(false)
  })
})
