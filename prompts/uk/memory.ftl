# Коли хтось питає, про що місто питало раніше.

memory-how = Про що хочете дізнатися? Напишіть, наприклад, «що ви питали про велодоріжки».
memory-none = Я нічого про це не знаходжу. Спробуйте інше слово.
memory-intro = Ось про що ми питали раніше:
memory-asked = { $year }. { $answered ->
    [one] Відповіла { $answered } людина.
    [few] Відповіли { $answered } людини.
   *[other] Відповіли { $answered } людей.
 }
memory-asked-least = { $year }. Відповіли щонайменше { $answered } людей.
memory-asked-few = { $year }. Відповіли менше ніж п’ятеро.
memory-adopted = Вийшло «так»: { $decision }
memory-in-part = Вийшло «так», але лише частково: { $decision }
memory-not-adopted = Вийшло «ні»: { $decision }
memory-postponed = Це мало почекати: { $decision }
memory-passed-on = Це передали далі: { $decision }
memory-answer = Відповісти: { $title }
memory-more = Читати: { $title }
memory-everything = Усе, про що ми питали
