# Новини дорогою, виправлені рішення, що людина сказала і що з цього вийшло, і що вона пропустила.

news-title = Новини щодо «{ $title }»
news-on = Це сталося { $on }
news-because = Ви отримуєте це, бо відповіли й хочете знати, що з цього вийде.
button-news-link = Читати далі
button-news-mute = Без новин про це
button-news-hear = Хочу знову новини
news-muted = Добре. Новин дорогою щодо «{ $title }» більше не буде. Що вирішать, ви все одно дізнаєтеся — і якщо ми запізнюємося, теж.
news-heard-again = Добре. Ви знову отримуватимете новини дорогою щодо «{ $title }».

# Як тепер стоїть те, що обіцяли.
present-done = Зроблено: { $what }
present-delayed = Затримується, тепер обіцяно не пізніше { $dueOn }: { $what }
present-dropped = Нічого з цього не буде: { $what }
present-changed = Дещо змінилося, відколи це вирішили:
memory-since-decided = Вирішили так: { $decision }

# Рішення, яке виправили.
correction-intro = Ми виправили дещо з того, що писали вам щодо «{ $title }». Ви відповіли:
correction-why = Чому виправлено: { $why }
correction-was = Раніше ми писали: { $verdict }. { $decision }
correction-is = Тепер діє це:
correction-gone = Це більше не діє.
post-correction = Ми виправили рішення щодо «{ $title }».

# Мої відповіді.
answers-decided = { $verdict }: { $decision }
answers-no-part = Рішення не стосується того, що ви написали.
answers-no-part-rest = Решти того, що ви сказали, рішення не стосується.
answers-for-all = Рішення для всіх: { $decision }
answers-news = Новина, { $on }: { $words }
answers-news-more = Новина, { $on }: { $words } Читати далі: { $link }
answers-news-muted = Від новин дорогою про це ви відмовилися.
answers-not-told = Я не певна, що ви чули це від мене.
answers-earlier = І раніше:
answers-older = { $number }. { $title }
button-read = Що з цього вийшло
button-read-named = Читати: { $title }
receipt-noted = Записано:
receipt-change-how = Якщо треба щось виправити, напишіть «мої відповіді».
button-change-noted = Виправити

# Тому, хто повертається або передумав: що сталося за цей час.
welcome-again = З поверненням! Те, що ви відповіли, і далі враховано, а інші знову можуть це бачити. Коли ви сказали «стоп», ви також сказали «ні» на подальші вісті, тож я питаю знову.
missed-some = Поки вас не було, з тим, на що ви відповіли, щось сталося. Про це можна прочитати за хвилинку.
missed-intro = Цього ви ще не чули:
missed-perhaps = Можливо, ви цього ще не чули:
missed-outcome = Щодо «{ $title }» є рішення.
missed-news = Є новини щодо «{ $title }».
missed-none = Ви все почули.
button-read-all = Читати все

# Публічна сторінка.
ledger-news = Новини дорогою
ledger-news-on = { $on }
ledger-corrected = Виправлено { $on }
ledger-before = Раніше тут стояло
ledger-feed-news = Новина: { $title }
ledger-feed-corrected = Виправлене рішення: { $title }
