# Відкрита книга: сторінки, де всі бачать, про що питали, що обіцяли і що зробили.

ledger-name = Відкрита книга
ledger-title = Про що ми питали і що з цього вийшло
ledger-intro = Тут усе, про що питало місто ({ $sender }): що сказали люди, що вирішили і чи дотримали ми того, що обіцяли. Навіть коли це було «ні».
ledger-skip = Перейти до змісту
ledger-languages = Мови
ledger-back = Усе, про що ми питали
ledger-counts = Обіцянки в числах
ledger-count-kept = { $count ->
    [one] виконана обіцянка
    [few] виконані обіцянки
   *[other] виконаних обіцянок
 }
ledger-count-kept-late = з них із запізненням: { $late }
ledger-count-open = { $count ->
    [one] обіцянка в дорозі
    [few] обіцянки в дорозі
   *[other] обіцянок у дорозі
 }
ledger-count-overdue = { $count ->
    [one] прострочена обіцянка
    [few] прострочені обіцянки
   *[other] прострочених обіцянок
 }
ledger-overdue = Обіцянки, з якими ми запізнюємося
ledger-overdue-none = Зараз ми не запізнюємося ні з чим, що обіцяли.
ledger-overdue-answer = Відповідь тим, хто брав участь
ledger-days-late = { $days ->
    [1] Один день понад термін
    [one] { $days } день понад термін
    [few] { $days } дні понад термін
   *[other] { $days } днів понад термін
 }
ledger-promised-by = Обіцяно не пізніше { $on }
ledger-owed-by = Відповідь винна ця людина: { $host }, { $title }.
ledger-late = Понад термін
ledger-late-why = Чому ми запізнюємося
ledger-open = Відкрито зараз
ledger-under-way = У дорозі
ledger-finished = Завершено
ledger-none = Поки ні про що не питали. Коли запитаємо, це буде тут.
ledger-closes = Відповідати можна до: { $closes }.
ledger-answer-by = Відповідь не пізніше { $on }
ledger-next-promise = Наступна обіцянка — на { $on }
ledger-decided-on = Рішення від { $on }
ledger-opened-on = Питання від { $on }
ledger-turnout = Запитали: { $asked }. Відповіли: { $answered }.
ledger-few = менше ніж п’ятеро
ledger-least = щонайменше { $people }
ledger-least-above = щонайменше

ledger-steps = Де ми зараз
ledger-step-asked = Запитали
ledger-step-reading = Читають
ledger-step-deciding = Вирішують
ledger-step-decided = Вирішено
ledger-step-doing = Роблять
ledger-step-done = Готово
ledger-step-past = (позаду)
ledger-step-now = (ми зараз тут)
ledger-step-ahead = (ще ні)
ledger-withdrawn = Відкликано
ledger-withdrawn-on = Відкликано { $on }

ledger-frame = Про що йдеться
ledger-frame-why = Чому ми питаємо
ledger-frame-open = На що можна вплинути
ledger-frame-settled = Що вже визначено
ledger-frame-decider = Хто вирішує
ledger-frame-decision = День рішення
ledger-frame-host = Хто питає
ledger-frame-departments = Хто за цим стоїть
ledger-day = { $on }

ledger-audience = Кого питають
ledger-ideas = Ідеї, з якими люди прийшли самі
ledger-ideas-intro = Кожному, хто надсилає ідею, обіцяно відповідь протягом { $days ->
    [one] { $days } дня
   *[other] { $days } днів
 }. Тут лише числа. Те, що люди написали, залишається між ними й містом.
ledger-ideas-row = Отримано: { $received }. З відповіддю: { $answered }. Чекають: { $waiting }.
ledger-ideas-overdue = Понад термін: { $overdue }
ledger-rule-everyone = Правило: усі, хто сказав «так» на питання.
ledger-rule = Правило: усі, хто сказав «так» на питання і хто:
ledger-rule-topics = стежить щонайменше за однією з тем: { $names }, або не вибрав тем
ledger-rule-places = живе або буває щонайменше в одному з місць: { $names }
ledger-rule-roles = належить щонайменше до одного з цього: { $names }
ledger-rule-interest = писав місту щонайменше про одне з цього або відповідав на тему з такою назвою: { $words }
ledger-draw = З них жеребкуванням вибрали щонайбільше { $size }, щоб відповіді говорили не лише за найшвидших.
ledger-draw-place = Кожне місце отримало стільки жеребів, скільки людей там можна було вибрати.
ledger-draw-role = Батьки, ті, хто їздить на роботу, і всі інші отримали стільки жеребів, скільки людей у кожній групі можна було вибрати.
ledger-draw-both = Кожне місце і кожна група людей отримали стільки жеребів, скільки людей можна було вибрати.
ledger-draw-how = Як проводили жеребкування
ledger-draw-steps = Кожна людина має номер. Жереб — це SHA-256 від зерна, двокрапки й номера, а виграють найменші жереби. З цим зерном жеребкування щоразу дає той самий результат, тож його можна перелічити.
ledger-draw-steps-keyed = Кожна людина має номер. Жереб обчислюють із зерна й номера ключем, який має лише місто (HMAC-SHA-256), а виграють найменші жереби. Відбиток ключа стоїть тут, тож місто не може його підмінити. Із зерном і ключем жеребкування щоразу дає той самий результат. Без ключа ніхто не бачить, чий жереб.
ledger-draw-key = Відбиток ключа
ledger-draw-seed = Зерно
ledger-draw-made = Вибрали { $drawn } з { $people }.
ledger-draw-made-least = Вибрали { $drawn } щонайменше з { $people }.
ledger-draw-kept = Збережено відбиток усіх жеребів і відбиток тих, що виграли. Якби хтось потім змінив список, вони б уже не збігалися.
ledger-draw-list = Усі жереби
ledger-draw-won = Жереби, що виграли
ledger-join = Інші теж можуть відповісти через посилання, допис або плакат. Їх тут враховано.
ledger-asked = запитали
ledger-answered = відповіли

ledger-said = Що сказали люди
ledger-said-later = Відповіді покажуть після закриття: { $closes }. Так на вас не впливає те, що сказали інші.
ledger-question = Питання { $number }
ledger-people = { $people ->
    [0] На це ніхто не відповів
    [one] Відповіла { $people } людина
    [few] Відповіли { $people } людини
   *[other] Відповіли { $people } людей
 }
ledger-people-least = Відповіли щонайменше { $people } людей
ledger-people-few = Відповіли менше ніж п’ятеро
ledger-answer = Відповідь
ledger-number = Кількість
ledger-hidden = не показано
ledger-average = У середньому { $average } з { $to }
ledger-ranking = Люди розставили це за порядком. Число — скільки людей поставили це на перше місце.
ledger-mean-rank = у середньому місце { $rank }
ledger-words = Тут люди писали своїми словами. Що написав хтось один, тут не стоїть.
ledger-words-waiting = Тут люди писали своїми словами. Що написав хтось один, тут не стоїть. Те, про що писали кілька людей, буде разом із рішенням.
ledger-themes = Про що писали кілька людей
ledger-theme = Тема
ledger-heard = Чи відчули люди, що їх почули?
ledger-heard-how = Кожен, хто отримав відповідь, міг сказати це одним натисканням.

ledger-decision = Що вирішили
ledger-decision-waiting = Рішення ще немає.
ledger-decision-when = Рішення буде { $on } Кожен, хто відповість, може почути про нього не пізніше { $answerBy }
ledger-for-everyone = Для всіх
ledger-for-choice = Для тих, хто вибрав «{ $label }»
ledger-for-theme = Для тих, хто писав про це: «{ $label }»
ledger-why = Чому
ledger-next = Що буде тепер

ledger-promises = Що ми обіцяли
ledger-promise-answer = Хто відповів і хоче почути, дізнається, що з цього вийшло
ledger-state-open = Не пізніше { $on }
ledger-state-overdue = Понад термін: обіцяно не пізніше { $on }
ledger-state-kept = Виконано { $on }
ledger-state-dropped = Від цього відмовилися { $on }
ledger-state-withdrawn = Відпало { $on }
ledger-first-promised = Спершу обіцяно на { $on }
ledger-kept-late = { $days ->
    [1] На один день пізніше, ніж обіцяли спершу.
    [one] На { $days } день пізніше, ніж обіцяли спершу.
    [few] На { $days } дні пізніше, ніж обіцяли спершу.
   *[other] На { $days } днів пізніше, ніж обіцяли спершу.
 }
ledger-delayed = { $on } перенесено на { $dueOn }
ledger-done = Зроблено { $on }
ledger-dropped = Від цього відмовилися { $on }

ledger-small = Чисел про одну — чотирьох людей ми не показуємо, щоб нікого не можна було впізнати. Так само й чисел, із яких їх можна вирахувати. Поки надходять відповіді, і там, де число виказало б кількох, хто не відповів, ми пишемо «щонайменше». Чиїсь слова стоять тут, лише якщо про це було сказано біля питання і їх прочитала людина, яка працює для міста.
ledger-follow = Стежити
ledger-feed = Новини звідси (Atom)
ledger-data = Усе як дані (JSON)
ledger-privacy = Приватність: { $contact }
ledger-made = Так це виглядало { $on }
ledger-missing = Такої сторінки немає
ledger-missing-how = Можливо, адресу написано неправильно або про це ще не питали.

ledger-feed-opened = Питаємо: { $title }
ledger-feed-decided = Вирішено: { $title }
ledger-feed-withdrawn = Відкликано: { $title }
ledger-feed-done = Зроблено: { $what } ({ $title })
ledger-feed-delayed = Перенесено: { $what } ({ $title })
ledger-feed-dropped = Від цього відмовилися: { $what } ({ $title })
ledger-feed-overdue = Понад термін: { $what } ({ $title })
ledger-feed-overdue-body = Обіцяно не пізніше { $on } Відповідь винна ця людина: { $host }, { $role }.

# The seal of the record of what the city's side did.
ledger-seal = Чи можна переписати протокол?
ledger-seal-why = Усе, що тут роблять люди міста, записується: хто питав, хто закрив, хто відповів і коли. Коли день минає, усе разом отримує печатку. Якщо потім змінити хоч один рядок, печатка вже не збігається.
ledger-seal-of = Печатка від { $on }, дій у протоколі { $acts ->
    [1] одна
   *[other] { $acts }
 }:
ledger-seal-how = Збережіть її, якщо хочете. Тоді завжди можна попросити місто показати, що вона й далі збігається.
ledger-feed-seal = Печатка протоколу від { $on }
ledger-seal-renewed = { $on } протокол отримав нові печатки. Старі були пов’язані з акаунтами, з яких пишуть люди міста, а їх ніхто не має змоги вгадати. Тому печатки з часів до того дня вже не збігаються. Що зроблено й коли, там і далі стоїть.
ledger-feed-renewed = Протокол має нові печатки від { $on }
