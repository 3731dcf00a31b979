# Nytt på vägen, beslut som rättas, det man har sagt och vad det blev av det, och det man missade.

news-title = Nytt om ”{ $title }”
news-on = Det hände den { $on }.
news-because = Du får det här för att du har svarat och gärna vill höra vad det blir av det.
button-news-link = Läs mer
button-news-mute = Inga fler nyheter
button-news-hear = Jag vill höra igen
news-muted = Bra. Du får inga fler nyheter på vägen om ”{ $title }”. Vad som beslutas får du ändå höra – och om vi är sena.
news-heard-again = Bra. Då får du nyheter om ”{ $title }” på vägen igen.

# Så står det till nu med det som lovades.
present-done = Gjort: { $what }
present-delayed = Försenat, nu utlovat senast den { $dueOn }: { $what }
present-dropped = Det blir inte av: { $what }
present-changed = Något har ändrats sedan det beslutades:
memory-since-decided = Det beslutades: { $decision }

# Ett beslut som har rättats.
correction-intro = Vi har rättat något som vi skrev till dig om ”{ $title }”. Du svarade:
correction-why = Därför är det rättat: { $why }
correction-was = Förut skrev vi: { $verdict }. { $decision }
correction-is = Nu gäller det här:
correction-gone = Det gäller inte längre.
post-correction = Vi har rättat beslutet om ”{ $title }”.

# Mina svar.
answers-decided = { $verdict }: { $decision }
answers-no-part = Beslutet handlar inte om det du skrev.
answers-no-part-rest = Resten av det du sa handlar beslutet inte om.
answers-for-all = Beslutat för alla: { $decision }
answers-news = Nytt den { $on }: { $words }
answers-news-more = Nytt den { $on }: { $words } Läs mer: { $link }
answers-news-muted = Du har tackat nej till nyheter på vägen om det här.
answers-not-told = Jag är inte säker på att du har hört det här från mig.
answers-earlier = Och tidigare:
answers-older = { $number }. { $title }
button-read = Visa vad det blev
button-read-named = Läs: { $title }
receipt-noted = Jag har antecknat:
receipt-change-how = Ska något ändras, skriv ”mina svar”.
button-change-noted = Ändra det

# Till den som kommer tillbaka eller ändrar sig: det som hände under tiden.
welcome-again = Välkommen tillbaka! Det du har svarat räknas fortfarande, och andra kan få se det igen. När du sa stopp sa du också nej till att få höra mer, så jag frågar igen.
missed-some = Det har hänt något med det du svarade på medan du var borta. Det kan du läsa om alldeles strax.
missed-intro = Det här har du inte fått höra än:
missed-perhaps = Det här har du kanske inte fått höra än:
missed-outcome = ”{ $title }” är beslutat.
missed-news = Det finns nytt om ”{ $title }”.
missed-none = Du har hört alltihop.
button-read-all = Läs alltihop

# Den offentliga sidan.
ledger-news = Nytt på vägen
ledger-news-on = Den { $on }
ledger-corrected = Rättat den { $on }
ledger-before = Förut stod det
ledger-feed-news = Nytt: { $title }
ledger-feed-corrected = Rättat beslut: { $title }
