# Коли місто запізнюється: як обіцянка стоїть зараз, і що дізнаються ті, хто чекає.

# По одному рядку, один під одним: що обіцяли, як давно, що пише відділ, і нова дата.
standing-promised-outcome = Відповідь обіцяли не пізніше { $first }
standing-promised-milestone = Обіцяно не пізніше { $first }: { $what }
standing-promised-idea = Відповідь обіцяли не пізніше { $first }
standing-since-late = { $days ->
    [1] Уже один день понад термін.
    [one] Уже { $days } день понад термін.
    [few] Уже { $days } дні понад термін.
   *[other] Уже { $days } днів понад термін.
 }
standing-since-again = Уже { $days ->
    [1] один день
    [one] { $days } день
    [few] { $days } дні
   *[other] { $days } днів
 } понад термін, а нова дата, { $due }, теж минула.
standing-since-moved = Буде пізніше.
standing-says = Пише { $department }: { $why }
standing-silent = { $department } не пояснює чому, і нової дати немає.
standing-silent-again = { $department } відтоді нічого не пише, і нової дати немає.
standing-no-date = Нової дати немає.
standing-new-date = Нова дата: { $due }

stage-closed-late = Відповідати вже не можна. Я ще не знаю, яке рішення.
frame-decider-undated = Хто вирішує: { $decider }.
frame-host-undated = Хто питає: { $name }, { $title }.

# Першого робочого ранку після того, як обіцяний день минув; «moved», коли про це кажуть ще до того.
lateness-outcome-late = Ви відповіли щодо «{ $title }», і вам обіцяли розповісти, що з цього вийшло. Це затримується, і нам шкода.
lateness-outcome-again = «{ $title }» усе ще затримується.
lateness-outcome-moved = Ви відповіли щодо «{ $title }», і вам обіцяли розповісти, що з цього вийшло. Це триватиме довше.
lateness-outcome-stands = Обіцянка діє. Я озвуся, коли буде рішення — навіть якщо це буде «ні».
lateness-milestone-late = Ви відповіли щодо «{ $title }». Дещо з того, що потім обіцяли, затримується. Нам шкода.
lateness-milestone-again = Дещо з того, що обіцяли після «{ $title }», усе ще затримується.
lateness-milestone-moved = Ви відповіли щодо «{ $title }». Дещо з того, що потім обіцяли, триватиме довше.
lateness-milestone-stands = Обіцянка діє. Я озвуся, коли це зроблять — і також якщо нічого з цього не буде.
lateness-idea = { $sent } ви надіслали ідею номер { $number }. Відповіді на неї ще немає, і нам шкода:
lateness-idea-stands = Обіцянка діє. Я озвуся, коли буде відповідь.
idea-own-waiting = Ідея номер { $number }:

# Те саме під дописом у групі, на сервері або на сторінці, де всі читають.
post-outcome-late = Вас питали щодо «{ $title }», а відповіді ще немає. Це затримується.
post-outcome-again = Відповідь щодо «{ $title }» усе ще затримується.
post-outcome-moved = Відповідь щодо «{ $title }» займе більше часу.
post-outcome-stands = Обіцянка діє. Ви дізнаєтеся тут, коли буде рішення — навіть якщо це буде «ні».
post-milestone-late = Дещо з того, що обіцяли після «{ $title }», затримується.
post-milestone-again = Дещо з того, що обіцяли після «{ $title }», усе ще затримується.
post-milestone-moved = Дещо з того, що обіцяли після «{ $title }», триватиме довше.
post-milestone-stands = Обіцянка діє. Ви дізнаєтеся тут, коли це зроблять — і також якщо нічого з цього не буде.

# На сторінці, де всі можуть читати.
ledger-late-ideas = Відповіді на ідеї, з якими люди прийшли самі
ledger-late-ideas-many = Ідеї, які чекають довше, ніж ми обіцяли: { $overdue }
ledger-count-ideas-hidden = крім менш ніж п’яти ідей
ledger-new-date = Нова дата: { $on }
ledger-new-date-passed = Нова дата, { $on }, теж минула.
