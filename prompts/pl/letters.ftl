# Wiadomości do osób, które pytały, czekające na odpowiedź, w liczbach: na publicznej stronie, w przeglądach i w stanie.

letters-late = { $letters ->
    [one] Jedna wiadomość do osoby, która pyta, czeka na odpowiedź dłużej, niż było obiecane:
    [few] { $letters } wiadomości do osób, które pytają, czekają na odpowiedź dłużej, niż było obiecane. Najstarsza:
   *[other] { $letters } wiadomości do osób, które pytają, czeka na odpowiedź dłużej, niż było obiecane. Najstarsza:
  } { $days ->
    [one] jeden dzień
   *[other] { $days } dni
  } po terminie.
letters-late-some = Kilka wiadomości do osób, które pytają, czeka na odpowiedź dłużej, niż było obiecane. Najstarsza: { $days ->
    [one] jeden dzień
   *[other] { $days } dni
  } po terminie.
letters-in-time = { $letters ->
    [one] Jedna wiadomość do osoby, która pyta, czeka na odpowiedź i jest w terminie.
    [few] { $letters } wiadomości do osób, które pytają, czekają na odpowiedź i są w terminie.
   *[other] { $letters } wiadomości do osób, które pytają, czeka na odpowiedź i jest w terminie.
  }
letters-in-time-some = Kilka wiadomości do osób, które pytają, czeka na odpowiedź i jest w terminie.

# Na stronie, którą wszyscy mogą czytać.
ledger-letters = Wiadomości do osób, które pytają
ledger-letters-intro = Każdy, kto pisze do osoby, która pyta, ma obiecaną odpowiedź w ciągu { $days } dni. To, co ludzie piszą, czyta tylko wydział.
ledger-letters-answered = Z odpowiedzią: { $answered }.
ledger-late-letters = Odpowiedzi dla ludzi, którzy napisali do osoby, która pyta
ledger-count-letters-hidden = oprócz kilku wiadomości do osób, które pytają
