# Borgernes idéer, som medarbejdere og moderatorer får dem at se.

idea-new = Der er kommet en idé til { $department }. Det er nummer { $number }, og svaret er lovet senest den { $dueOn }.
idea-due = Idé nummer { $number } til { $department } skal have svar senest den { $dueOn }.
idea-late = Idé nummer { $number } til { $department } skulle have haft svar senest den { $dueOn }. Nogen venter.
ideas-none = Der er ingen idéer, der venter på svar.
ideas-waiting = { $ideas ->
    [one] Én idé venter på svar.
   *[other] { $ideas } idéer venter på svar. De, der har ventet længst, står først.
 }
idea-number = Idé nummer { $number }:
button-idea-answer = Svar på { $number }
button-idea-pass = Giv { $number } videre
idea-answer-write = Hvad vil du svare? Skriv det, som du ville sige det til et menneske.
idea-answer-example = Et nej er også et svar, når du siger hvorfor.
idea-answer-sure = Det her bliver sendt som svar på idé nummer { $number }:
idea-in-one = Det bliver læst, som du har skrevet det, på { $language }, også hvis den, der fik idéen, har valgt et andet sprog.
idea-pass-where = Hvem skal have den i stedet?
idea-pass-word = Skriv et par ord til den, der fik idéen, om hvorfor den flytter.
idea-pass-word-example = For eksempel: Stien hører under Børn og Skole, fordi den går over skolens grund.
idea-pass-sure = Idé nummer { $number } bliver givet videre til { $to }, og den, der fik idéen, får det her at vide:
idea-not-yours = Den idé hører til et andet sted.
idea-is-answered = Idé nummer { $number } har fået svar.
idea-not-there = Idé nummer { $number } ligger ikke hos jer, eller den er der ikke. Skriv »idéer«, så ser du dem, der venter på jeres svar.
done-idea-answered = Idé nummer { $number } har fået sit svar.
done-idea-passed = Idé nummer { $number } er nu hos { $to }, og den, der fik den, har fået besked.
