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

# Hvad der står i vejen for en ny dato.
refused-day-not-later = { $day } er ikke senere end i dag og den dag, der er lovet nu ({ $before }). Lov en dag, der ligger længere fremme.
refused-day-far = { $day } er mere end et år ude i fremtiden. Lov en dag, I kan se frem til, og skriv igen, hvis det trækker ud.

# Når en afdeling forklarer, hvorfor noget trækker ud.
note-late-by = Hvornår får de så svar? Det skal være en hverdag.
note-late-by-milestone = Hvornår bliver det så gjort? Det skal være en hverdag.
note-late-by-example = For eksempel: 4. maj, 4/5 eller om 30 dage.
note-soon-due = Svaret er lovet senest den { $dueOn }.
note-soon-promise = Lovet senest den { $dueOn }: { $what }
note-explain-by = Ny dato: { $dueOn }. De, der venter, får det at vide på en hverdag, men højst én besked om det hver 30. dag.
done-idea-delayed = Den, der fik idé nummer { $number }, får tidligst den { $hearOn } at vide, at svaret kommer senest den { $dueOn }, og hvorfor.
button-idea-later = Svar på { $number } senere
idea-later-why = Hvorfor tager svaret på idé nummer { $number } længere tid? Skriv det til den, der venter.
idea-later-by = Hvornår kommer svaret så? Det skal være en hverdag.
idea-later-sure = Det her får den, der sendte idé nummer { $number }, at vide, og at den nye dato er { $dueOn }:

# I overblikket, status og listen over idéer.
digest-promise-ideas = { $ideas ->
    [one] Én idé har
   *[other] { $ideas } idéer har
  } ventet længere på svar, end der var lovet. Den ældste er { $days ->
    [one] én dag
   *[other] { $days } dage
  } over tiden.
digest-new-date = Ny dato: { $on }.
digest-new-date-passed = Den nye dato, den { $on }, er også gået.
desk-late = Et løfte er ikke holdt: Det var lovet senest den { $first } og er { $days ->
    [one] én dag
   *[other] { $days } dage
  } over tiden.
desk-late-unexplained = Skriv hvorfor og en ny dato – før det er gjort, kan I ikke spørge om noget nyt.
desk-late-explained = I har skrevet hvorfor, og alle kan læse det. Ny dato: { $due }.
desk-moved = I har skrevet, at det trækker ud. Lovet senest den { $first }, ny dato: { $due }.
desk-ideas-late = { $ideas ->
    [one] Én idé har
   *[other] { $ideas } idéer har
  } ventet længere på svar, end der var lovet. Den ældste er { $days ->
    [one] én dag
   *[other] { $days } dage
  } over tiden. Skriv »idéer« for at se dem.
