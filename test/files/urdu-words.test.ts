import { describe, expect, test } from 'vitest'
import { takenFor } from './taken-for.ts'

describe('Urdu, beside its neighbours', () => {
  test.each<readonly [string, string]>([
    ...[
      ...['سٹاپ', 'اسٹاپ، شکریہ', 'بند کریں', 'مجھے پیغام نہ بھیجیں', 'مجھے مت لکھیں۔', 'مجھے میسج نہیں چاہیے'],
      ...['مجھے تنگ نہ کریں', 'پیغام بند کرو'],
    ].map((words) => [words, 'stop'] as const),
    ...['مجھے بھول جائیں، براہ کرم', 'میرا ڈیٹا مٹا دیں', 'میرے بارے میں سب کچھ مٹا دیں'].map(
      (words) => [words, 'forget'] as const,
    ),
    ...['جی ہاں', 'ہاں، شکریہ', 'ٹھیک ہے', 'بالکل', 'ضرور۔'].map((words) => [words, 'yes'] as const),
    ...['نہیں، شکریہ', 'جی نہیں', 'رہنے دیں'].map((words) => [words, 'no'] as const),
    ['ابھی نہیں', 'pause'],
    ['خاموشی', 'quiet'],
    ['مدد', 'help'],
    ['مجھ سے کیوں؟', 'why'],
    ['مجھے جواب کب تک ملے گا؟', 'answers'],
    ['میرے جواب کا کیا ہوا؟', 'answers'],
    ['جو میں نے لکھا تھا اس کا کیا ہوا', 'answers'],
    ['آپ میرے بارے میں کیا جانتے ہیں؟', 'data'],
    // The same on an Arabic keyboard, with its he, kaf and ye.
    ['آپ ميرے بارے ميں كيا جانتے هيں؟', 'data'],
    ['میری بات نہ دکھائیں', 'object'],
    ['میرے جواب استعمال نہ کریں', 'restrict'],
    ['پھر استعمال کریں', 'lift'],
    ['میری بات دکھا دیں', 'agree'],
    ['کیا آپ انسان ہیں یا روبوٹ؟', 'robot'],
    ['کیا بلدیہ کے کسی شخص سے بات ہو سکتی ہے؟', 'human'],
    ['کوڈ کہاں لکھوں؟', 'code'],
    ['براہ کرم مجھے پیغام بھیجنا بند کر دیں، میں نے نمبر بدل لیا ہے', 'asked whether stop'],
    // Its full stop ends a sentence.
    ['سلام۔ کیا آپ روبوٹ ہیں', 'robot'],
    ['سڑک بند کریں', 'answer'],
    ['ٹریفک روکیں', 'answer'],
    ['بچوں کے لیے', 'answer'],
    ['بزرگوں کو نہ بھولیں', 'answer'],
    ['بینچ ہٹا دیں', 'answer'],
    ['رات کو لائٹ بند نہ کریں', 'answer'],
    ['دفتر میں انسان سے بات ہونی چاہیے', 'answer'],
  ])('%s: %s', (words, meaning) => {
    expect(takenFor(words)).toBe(meaning)
  })
})
