# Nyt undervejs, beslutninger der bliver rettet, det man har sagt og hvad det blev til, og det man gik glip af.

news-title = Nyt om »{ $title }«
news-on = Det skete den { $on }.
news-because = Du får det her, fordi du har svaret og gerne vil høre, hvad det bliver til.
button-news-link = Læs mere
button-news-mute = Ikke mere nyt om det
button-news-hear = Jeg vil høre nyt igen
news-muted = Godt. Du får ikke mere nyt undervejs om »{ $title }«. Hvad der bliver besluttet, hører du stadig – og hvis vi er bagud.
news-heard-again = Godt. Så får du igen nyt om »{ $title }« undervejs.

# Sådan står det til nu med det, der blev lovet.
present-done = Gjort: { $what }
present-delayed = Forsinket, nu lovet senest den { $dueOn }: { $what }
present-dropped = Det bliver ikke til noget: { $what }
present-changed = Noget er ændret, siden det blev besluttet:
memory-since-decided = Det blev besluttet: { $decision }

# En beslutning, der er rettet.
correction-intro = Vi har rettet noget, vi skrev til dig om »{ $title }«. Du svarede:
correction-why = Derfor er det rettet: { $why }
correction-was = Før skrev vi: { $verdict }. { $decision }
correction-is = Nu gælder det her:
correction-gone = Det gælder ikke længere.
post-correction = Vi har rettet beslutningen om »{ $title }«.

# Mine svar.
answers-decided = { $verdict }: { $decision }
answers-no-part = Beslutningen handler ikke om det, du skrev.
answers-no-part-rest = Resten af det, du sagde, handler beslutningen ikke om.
answers-for-all = Besluttet for alle: { $decision }
answers-news = Nyt den { $on }: { $words }
answers-news-more = Nyt den { $on }: { $words } Læs mere: { $link }
answers-news-muted = Du har sagt nej tak til nyt undervejs om det her.
answers-not-told = Jeg er ikke sikker på, at du har hørt det her fra mig.
answers-earlier = Og tidligere:
answers-older = { $number }. { $title }
button-read = Vis mig, hvad det blev til
button-read-named = Læs: { $title }
receipt-noted = Jeg har noteret:
receipt-change-how = Skal noget rettes, så skriv »mine svar«.
button-change-noted = Ret det

# Til den, der kommer igen eller ombestemmer sig: det, der skete imens.
welcome-again = Velkommen tilbage! Det, du har svaret, tæller stadig, og andre kan få det at se igen. Da du sagde stop, sagde du også nej til at høre mere, så jeg spørger igen.
missed-some = Der er sket noget med det, du svarede på, mens du var væk. Det kan du læse om lidt.
missed-intro = Det her har du ikke hørt endnu:
missed-perhaps = Det her har du måske ikke hørt endnu:
missed-outcome = »{ $title }« er besluttet.
missed-news = Der er nyt om »{ $title }«.
missed-none = Du har hørt det hele.
button-read-all = Læs det hele

# Den offentlige side.
ledger-news = Nyt undervejs
ledger-news-on = Den { $on }
ledger-corrected = Rettet den { $on }
ledger-before = Før stod der
ledger-feed-news = Nyt: { $title }
ledger-feed-corrected = Rettet beslutning: { $title }
