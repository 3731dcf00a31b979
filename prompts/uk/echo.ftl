# Повернутися з новиною: підсумок після закриття, відлуння рішення, подальші кроки і коли питання відкликають.

closing = «{ $title }» закрито. { $answered ->
    [one] Відповіла { $answered } людина.
    [few] Відповіли { $answered } людини.
   *[other] Відповіли { $answered } людей.
 } Ось що сказали:
closing-least = «{ $title }» закрито. Відповіли щонайменше { $answered } людей. Ось що сказали:
closing-few = «{ $title }» закрито. Відповіли лише кілька людей, тож чисел я не показую, але кожну відповідь читають.
closing-early = Закрилося раніше, ніж ми казали (було оголошено: { $closes }). Нам шкода.
closing-next = Рішення ухвалить { $decider }, { $on } Ви дізнаєтеся, що сталося з вашою відповіддю, не пізніше { $answerBy }
counts-too-few = Тут щось сказали менше ніж п’ятеро, тож чисел я не показую.
count-choice = { $label }: { $people }
count-first = { $label } — на першому місці: { $people }
count-first-ranked = { $label } — на першому місці: { $people }, у середньому місце { $rank }
count-few = { $label }: не показую, щоб цих кількох не можна було вирахувати
count-scale = { $average } з { $to } у середньому, відповідей: { $people }
count-steps-few = Не показую, щоб цих кількох не можна було вирахувати
count-statements = { $people ->
    [one] { $people } людина написала своїми словами
    [few] { $people } людини написали своїми словами
   *[other] { $people } людей написали своїми словами
 }
count-statements-least = Щонайменше { $people } людей написали своїми словами

echo-intro = { $answered } ви відповіли щодо «{ $title }». Тепер можна дізнатися, що з цього вийшло.
echo-you-wrote = Ви написали:
echo-you-chose = Ви вибрали:
echo-you-put-first = На перше місце ви поставили:
alike-few = Скільки ще людей вибрали це, я не показую, щоб не можна було вирахувати, хто вони.
alike-few-theme = Ми прочитали це як «{ $theme }».
alike-choice = { $others ->
    [one] Те саме вибрала ще { $others } людина.
    [few] Те саме вибрали ще { $others } людини.
   *[other] Те саме вибрали ще { $others } людей.
 }
alike-theme = Ми прочитали це як «{ $theme }». { $others ->
    [one] Про те саме написала ще { $others } людина.
    [few] Про те саме написали ще { $others } людини.
   *[other] Про те саме написали ще { $others } людей.
 }
echo-same-answer = Ця сама відповідь стосується й того, що ви теж написали:
echo-unanswered = На це рішення не відповідає. { $host } знає, що ви написали.
echo-unanswered-chosen = На це рішення не відповідає. { $host } знає, що ви вибрали.
echo-unanswered-number = Ваше число враховано.
verdict-adopted = Відповідь — «так»
verdict-in-part = Відповідь — «так», але лише частково
verdict-not-adopted = Відповідь — «ні»
verdict-postponed = Це має почекати
verdict-passed-on = Це передано далі
verdict-against-adopted = Буде так, як ви сподівалися
verdict-against-in-part = Частково буде так, як ви сподівалися
verdict-against-not-adopted = Ні, не буде так, як ви сподівалися
verdict-against-postponed = Рішення ще немає
verdict-against-passed-on = Те, що ви сказали, передано далі
verdict-asks-adopted = Ось відповідь на ваше питання
verdict-asks-in-part = Ось частина відповіді
verdict-asks-not-adopted = Відповідь — «ні»
verdict-asks-postponed = Відповідь має почекати
verdict-asks-passed-on = Ваше питання передано далі
verdict-tells-adopted = З цим щось зроблять
verdict-tells-in-part = З цим щось зроблять, але це вирішить не все
verdict-tells-not-adopted = Це не змінило рішення
verdict-tells-postponed = Це має почекати
verdict-tells-passed-on = Це передано далі
verdict-everyone-adopted = Рішення для всіх
verdict-everyone-in-part = Рішення для всіх. Воно вирішує не все
verdict-everyone-not-adopted = Рішення для всіх: нічого з цього не буде
verdict-everyone-postponed = Рішення для всіх: це має почекати
verdict-everyone-passed-on = Рішення для всіх: це передано далі
echo-why = Чому: { $why }
echo-next = Що буде тепер: { $next }
echo-decided-by = Рішення: { $name }, { $title }, { $on }
echo-milestone = Обіцяно не пізніше { $dueOn }: { $what }
echo-milestones-told = Я скажу, коли це станеться — і якщо не станеться.
heard-question = І останнє: чи відчуваєте ви, що вас почули?
heard-again-question = Можна запитати ще раз: чи відчуваєте ви, що вас почули?
button-heard-yes = Так
button-heard-partly = Частково
button-heard-no = Ні
button-ledger = Побачити все
heard-yes = Дякую. Для цього я тут.
heard-partly = Дякую, що кажете. Це враховано, без вашого імені.
heard-no = Дякую, що кажете прямо. Це враховано, без вашого імені.

milestone-intro = Є новини про вашу відповідь від { $answered } щодо «{ $title }».
milestone-news = { $answered } ви відповіли щодо «{ $title }», і тепер є новини.
milestone-done = Обіцянку виконано
milestone-delayed = Це затримується
milestone-dropped = Нічого з цього не буде
milestone-new-date = Нова дата — { $dueOn } Я озвуся знову.

withdrawn = «{ $title }» відкликано. Цього разу рішення не буде.
withdrawn-end = Дякую, що все одно відповіли. Те, що ви сказали, має { $host }.
