# Det, folk selv kommer med, og svaret på det. Ingen døre er forkerte.

idea-offer = Tak. Skal jeg give det videre til { $sender } som en idé? Så får den et nummer, og du får svar her.
button-idea-send = Send som idé
button-idea-leave = Nej, lad det ligge
idea-how = Hvad er din idé? Skriv den her i én besked, for eksempel: Der mangler en bænk ved søen.
idea-left = Helt fint. Jeg har ikke gemt det.
idea-gone = Den har jeg ikke længere. Skriv /idé og så din idé, hvis du vil sende den.
idea-long = Det er for langt til en idé. Der er plads til { $max } tegn.
idea-receipt = Tak! Det er idé nummer { $number }. { $department } har den og svarer dig her senest den { $dueOn }.
idea-receipt-anonymous = De kan læse, hvad du skrev, men ikke se, hvem du er. Skriv "mine idéer", hvis du vil se, hvordan det går.
idea-answer-intro = Her er svaret på din idé nummer { $number } fra den { $asked }. Du skrev:
idea-answer-from = { $department } svarer:
idea-passed = Din idé nummer { $number } er givet videre fra { $from } til { $to }. Du får stadig svar senest den { $dueOn }. Du skrev:
idea-passed-word = { $from } siger: { $word }
ideas-own-none = Du har ikke sendt nogen idéer endnu. Skriv /idé og så din idé.
idea-own-answered = Nummer { $number }: { $department } har svaret.
idea-line = Nummer { $number }: { $department } svarer senest den { $dueOn }.

# Til medarbejderne.
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
idea-in-one = Det bliver læst, som du har skrevet det, på { $language ->
    [da] dansk
    [en] engelsk
   *[other] { $language }
 }, også hvis den, der fik idéen, har valgt et andet sprog.
idea-pass-where = Hvem skal have den i stedet?
idea-pass-word = Skriv et par ord til den, der fik idéen, om hvorfor den flytter.
idea-pass-word-example = For eksempel: Stien hører under Børn og Skole, fordi den går over skolens grund.
idea-pass-sure = Idé nummer { $number } bliver givet videre til { $to }, og den, der fik idéen, får det her at vide:
idea-not-yours = Den idé hører til et andet sted.
idea-is-answered = Idé nummer { $number } har fået svar.
done-idea-answered = Idé nummer { $number } har fået sit svar.
done-idea-passed = Idé nummer { $number } er nu hos { $to }, og den, der fik den, har fået besked.
