import type { PersonalKind } from '../../src/domain/personal-data.ts'

/** How people of one language write it: with the kind and what may not be left of it, with nothing in it, and streets of theirs. */
export interface Samples {
  readonly found: readonly (readonly [text: string, kind: PersonalKind, hidden: string])[]
  readonly quiet: readonly string[]
  readonly streets: readonly (readonly [text: string, left: string])[]
}

/** By language. */
export const samples: Readonly<Record<string, Samples>> = {
  da: {
    found: [
      ['Flere bænke! Venlig hilsen Karen Holm', 'name', 'Karen Holm'],
      ['jeg hedder mette og går her hver dag', 'name', 'mette'],
      ['Jeg bor på Nørregade 12, 2. tv, og det larmer', 'home', '12, 2. tv'],
      ['Vi bor i nummer 12 i Nørregade', 'home', '12'],
      ['Skriv til karen snabel-a holm punktum dk', 'email', 'karen'],
      ['Skriv til karen (ved) holm.dk', 'email', 'karen'],
      ['Min nummerplade er AB 12 345', 'plate', 'AB 12 345'],
      ['Ring på 20 30 40 50', 'phone', '20 30 40 50'],
      ['Mit nummer er 010190-1234', 'cpr', '010190-1234'],
      ['Find mig på insta som mettehol', 'handle', 'mettehol'],
    ],
    quiet: ['Mange tak til Mette på biblioteket', 'Jeg er 82 år og går med rollator', 'Gaden er mørk efter klokken 18'],
    streets: [['Lys på Solsikkevej', 'Lys på …']],
  },
  en: {
    found: [
      ['More benches. Kind regards, Mary Smith', 'name', 'Mary Smith'],
      ['my name is mary and i walk here', 'name', 'mary'],
      ['I live at 12 Baker Street, flat 3', 'home', '12'],
      ['Our flat is on Baker Street 12', 'home', '12'],
      ['Write to mary (at) smith.org', 'email', 'mary'],
      ['My number plate is AB12 CDE', 'plate', 'AB12 CDE'],
      ['Call +44 20 7946 0958', 'phone', '7946'],
      ['My number is AB 12 34 56 C', 'cpr', 'AB 12 34 56 C'],
      ['add me on snap as mary_h', 'handle', 'mary_h'],
    ],
    quiet: ['Thanks to the council', 'I am 82 and walk with a stick', 'My street has 12 trees'],
    streets: [['Lights on Elm Road, please', 'Lights on …, please']],
  },
  de: {
    found: [
      ['Mehr Bäume. Viele Grüße Jürgen Müller', 'name', 'Jürgen Müller'],
      ['ich heiße jürgen und gehe hier', 'name', 'jürgen'],
      ['Ich wohne in der Musterstraße 12, 3. OG', 'home', '12, 3. OG'],
      ['Musterstraße 4, wo ich wohne, ist laut', 'home', '4'],
      ['Schreib an jürgen (ät) müller.de', 'email', 'jürgen'],
      ['Mein Kennzeichen ist B-AB 1234', 'plate', 'B-AB 1234'],
      ['Ruf an: 0171 2345678', 'phone', '2345678'],
      ['schreib mir auf Telegram als mueller_j', 'handle', 'mueller_j'],
    ],
    quiet: ['Ich bin Anwohner und Vater', 'Der Radweg ist 3 Meter breit', 'Danke an alle'],
    streets: [['Licht in der Lindenstraße', 'Licht in der …']],
  },
  ar: {
    found: [
      ['نريد مقاعد. مع تحياتي، ليلى حسن', 'name', 'ليلى حسن'],
      ['اسمي يوسف وأسكن هنا', 'name', 'يوسف'],
      ['أسكن في شارع النيل رقم 12', 'home', '12'],
      ['عنواني 12 شارع النيل', 'home', '12'],
      ['اكتبوا إلى layla (آت) example.org', 'email', 'layla'],
      ['رقمي ٢٠ ٣٠ ٤٠ ٥٠', 'phone', '٢٠ ٣٠ ٤٠ ٥٠'],
      ['رقم اللوحة هو AB 12 345', 'plate', 'AB 12 345'],
      ['تابعني على انستغرام باسم layla_h', 'handle', 'layla_h'],
    ],
    quiet: ['أنا أريد حديقة', 'شكرا لكم جميعا', 'في الشارع 12 شجرة'],
    streets: [['مقاعد في شارع السلام', 'مقاعد في …']],
  },
  sv: {
    found: [
      ['Fler bänkar! Vänliga hälsningar Karin Holm', 'name', 'Karin Holm'],
      ['jag heter karin och går här varje dag', 'name', 'karin'],
      ['Jag bor på Storgatan 12, 3 tr', 'home', '12'],
      ['Vi bor i nummer 12 i Kyrkogatan', 'home', '12'],
      ['Vår lägenhet ligger på Björkvägen 3, 114 55 Stockholm', 'home', '114 55'],
      ['Skriv till karin snabel-a holm punkt se', 'email', 'karin'],
      ['Mitt registreringsnummer är ABC 123', 'plate', 'ABC 123'],
      ['Ring 070-123 45 67', 'phone', '070-123 45 67'],
      ['Mitt personnummer är 900101-1234', 'cpr', '900101-1234'],
      ['Mitt personnummer är 19900101-1234', 'cpr', '19900101-1234'],
      ['Hitta mig på insta som karin_h', 'handle', 'karin_h'],
    ],
    quiet: [
      'Tack till alla på biblioteket',
      'Jag är 82 år och går med rollator',
      'Cykelvägen är 3 meter bred',
      'Det är mörkt på gatan',
    ],
    streets: [['Ljus på Solrosvägen', 'Ljus på …']],
  },
  nb: {
    found: [
      ['Flere benker! Vennlig hilsen Kari Nordmann', 'name', 'Kari Nordmann'],
      ['jeg heter kari og går her hver dag', 'name', 'kari'],
      ['Jeg bor i Storgata 12, 2. etasje', 'home', '12, 2. etasje'],
      ['Leiligheten min ligger i Kirkeveien 3', 'home', '3'],
      ['Vi bor i nummer 12 i Storgata', 'home', '12'],
      ['Skriv til kari krøllalfa nordmann punktum no', 'email', 'kari'],
      ['Bilskiltet er på plass, og skiltnummer er AB 12345', 'plate', 'AB 12345'],
      ['Ring meg på 412 34 567', 'phone', '412 34 567'],
      ['Fødselsnummeret mitt er 010190 90058', 'cpr', '010190 90058'],
      ['Finn meg på insta som kari_n', 'handle', 'kari_n'],
    ],
    quiet: [
      'Takk til alle på biblioteket',
      'Jeg er 82 år og går med rullator',
      'Sykkelveien er 3 meter bred',
      'Det er mørkt i gata',
    ],
    streets: [['Lys i Solsikkeveien', 'Lys i …']],
  },
  es: {
    found: [
      ['Más bancos. Un saludo, Carmen Ruiz', 'name', 'Carmen Ruiz'],
      ['me llamo carmen y paso por aquí', 'name', 'carmen'],
      ['Vivo en la calle Mayor 12, piso 3', 'home', '12'],
      ['Mi casa está en la Avenida de la Paz, 7', 'home', '7'],
      ['Vivo en el número 12 de la calle Mayor', 'home', '12'],
      ['Escribe a carmen arroba ruiz punto es', 'email', 'carmen'],
      ['Mi matrícula es 1234 BCD', 'plate', '1234 BCD'],
      ['Llama al 612 34 56 78', 'phone', '612 34 56 78'],
      ['encuéntrame en insta como carmen_r', 'handle', 'carmen_r'],
    ],
    quiet: ['Gracias a todos los vecinos', 'Soy vecina del barrio desde 1998', 'En mi calle hay 12 árboles'],
    streets: [['Luces en la calle Mayor, por favor', 'Luces en la …, por favor']],
  },
  tr: {
    found: [
      ['Daha çok bank. Saygılarımla, Ayşe Yılmaz', 'name', 'Ayşe Yılmaz'],
      ['benim adım ayşe ve her gün geçiyorum', 'name', 'ayşe'],
      ["Atatürk Caddesi 12'de oturuyorum", 'home', '12'],
      ['Adresim Gül Sokak No: 7, daire 3', 'home', '7, daire 3'],
      ['ayse (at) yilmaz nokta org adresine yazın', 'email', 'ayse'],
      ['Plakam 34 ABC 123', 'plate', '34 ABC 123'],
      ['Beni arayın: 0532 123 45 67', 'phone', '0532 123 45 67'],
      ['insta hesabım: ayse_y', 'handle', 'ayse_y'],
    ],
    quiet: ['Kütüphanedeki herkese teşekkürler', 'Ben 82 yaşındayım ve bastonla yürüyorum', 'Sokakta 12 ağaç var'],
    streets: [['Gül Sokağı için ışık', '… için ışık']],
  },
  pl: {
    found: [
      ['Więcej ławek. Pozdrawiam, Anna Kowalska', 'name', 'Anna Kowalska'],
      ['nazywam się anna i chodzę tędy codziennie', 'name', 'anna'],
      ['Mieszkam przy ul. Długiej 12 m. 3', 'home', '12'],
      ['Mieszkamy na ulicy Polnej 12/3', 'home', '12/3'],
      ['Mój adres to ulica Polna 7, 00-950 Warszawa', 'home', '7, 00-950'],
      ['Piszcie na anna małpa kowalska kropka pl', 'email', 'anna'],
      ['Moja rejestracja to WA 12345', 'plate', 'WA 12345'],
      ['Proszę dzwonić: 512 345 678', 'phone', '512 345 678'],
      ['Mój PESEL to 44051401359', 'cpr', '44051401359'],
      ['znajdziesz mnie na insta jako anna_k', 'handle', 'anna_k'],
    ],
    quiet: ['Dziękuję wszystkim z biblioteki', 'Jestem mieszkanką od 1998 roku', 'Na mojej ulicy rośnie 12 drzew'],
    streets: [['Światło na ulicy Długiej', 'Światło na …']],
  },
  uk: {
    found: [
      ['Більше лавок. З повагою, Олена Коваль', 'name', 'Олена Коваль'],
      ['мене звати олена і я тут ходжу', 'name', 'олена'],
      ['Я живу на вулиці Шевченка 12, кв. 3', 'home', '12, кв. 3'],
      ['Наша адреса: вул. Садова, буд. 7', 'home', '7'],
      ['Пишіть на olena собачка koval крапка org', 'email', 'olena'],
      ['Номер авто AA 1234 BB', 'plate', 'AA 1234 BB'],
      ['Телефонуйте: 067 123 45 67', 'phone', '067 123 45 67'],
      ['знайдіть мене в інстаграм як olena_k', 'handle', 'olena_k'],
    ],
    quiet: ['Дякую всім у бібліотеці', 'Я мешканка міста з 1998 року', 'На моїй вулиці росте 12 дерев'],
    streets: [['Світло на вулиці Шевченка', 'Світло на …']],
  },
}
