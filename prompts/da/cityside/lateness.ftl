# Hverdage, løfter der trækker ud, og hvad der skylder et svar. Kun moderatorer og medarbejdere læser det.

# En lovet dag, hvor rådhuset er lukket, og den dag, der dur i stedet. $weekday tæller fra mandag.
day-off = { $day } er { $what }, og så er rådhuset lukket. Den næste hverdag er { $weekday ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[other] søndag
  } den { $next }.
day-off-holiday = { $name }
day-off-weekend = { $weekday ->
    [6] en lørdag
    [7] en søndag
   *[other] en fridag
  }

# Kalenderen i city.yaml og i prompts/calendars.
file-calendar-broken = Her står noget, der ikke hører til i en kalender. Skriv weekend og holidays; hver fridag er en linje som - {"{"} name: {"{"} da: juledag {"}"}, date: 12-25 {"}"} eller daysAfterEaster: 1.
file-calendar-unknown = Der er ingen kalender, der hedder "{ $written }". Der er: { $known }.
file-city-calendar-missing = Skriv, hvilket lands fridage der gælder ("calendar"), for eksempel denmark.
file-city-closed-days-missing = Skriv de dage, hvor der også er lukket ("closedDays"), som en liste, eller fjern linjen.
file-city-closed-days-wrong = Skriv hver lukkedag på en linje som - {"{"} name: {"{"} da: dagen efter Kristi himmelfartsdag {"}"}, daysAfterEaster: 40 {"}"}.
file-city-closed-days-item-missing = Skriv en lukkedag, eller fjern linjen.
file-city-closed-days-name-missing = Skriv, hvad dagen hedder ("name").
file-closed-day-rule = Skriv, hvornår "{ $name }" er: enten date (12-24 hvert år, 2026-05-15 én gang) eller daysAfterEaster.
file-closed-day-date = "{ $written }" er ikke en dag. Skriv 12-24 for hvert år eller 2026-05-15 for én gang.
