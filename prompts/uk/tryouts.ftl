# Спроба: про те саме питають до неї, під час і після, а одного дня підбивають підсумок.

tryout-before = Це спроба. Ми питаємо про те саме { $rounds ->
    [2] двічі: зараз і ще раз потім
   *[other] тричі: зараз, поки триває, і потім
 }. Підсумок підіб’ємо { $stock }
tryout-during = Спроба триває. Ми питаємо про те саме, що й до її початку, щоб побачити, чи щось змінилося. Підсумок підіб’ємо { $stock }
tryout-after = Тепер ми питаємо про те саме востаннє, щоб побачити, чи спроба щось змінила. Підсумок підіб’ємо { $stock }
tryout-between = «{ $title }» — це спроба, і зараз ми ні про що не питаємо. Запитаємо знову: { $from }.
tryout-again = Це спроба, тож я запитаю про те саме знову: { $from }.
tryout-again-open = Це спроба, і ми запитаємо про те саме знову: { $from }. Напишіть тоді «відкрито зараз», якщо хочете відповісти ще раз.
tryout-question-before = До спроби: { $question }
tryout-question-during = Під час спроби: { $question }
tryout-question-after = Після спроби: { $question }
tryout-round-before = до
tryout-round-during = під час
tryout-round-after = після
tryout-line-average = { $round }: { $average } у середньому, відповіли: { $people }
tryout-line-people = { $round }: відповіли: { $people }
tryout-line-hidden = { $round }: приховано
tryout-line-two = { $label }: { $one }, { $two }
tryout-line-three = { $label }: { $one }, { $two }, { $three }
tryout-cell = { $round } { $people }
tryout-cell-hidden = { $round } приховано
ledger-frame-tryout = Спроба
ledger-round = { $round }: з { $from } до { $until }
ledger-stock = День підсумку
ledger-rounds = До, під час і після
ledger-rounds-hidden = Число приховано, якщо воно про менше ніж п’ятьох або якщо воно так близько до числа з іншого разу, що про менше ніж п’ятьох була б різниця.
ledger-mean = Середнє
