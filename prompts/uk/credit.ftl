# Подяка тим, чия відповідь або ідея щось змінила.

started-from-ideas = Це почалося з { $count ->
    [1] ідеї номер { $ideas }
   *[other] ідей { $ideas }
 }.
started-you-idea = З вас це почалося. Ваша ідея (номер { $number }) стала тепер питанням: «{ $title }».
credit-you = Це почалося з вас
credit-number = Ваша відповідь має номер { $numbers }. Лише ви бачите, що вона ваша.
ledger-credit = { $count ->
    [1] Відповідь { $numbers } щось змінила
   *[other] Відповіді { $numbers } щось змінили
 }
