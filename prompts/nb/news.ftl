# Nytt underveis, beslutninger som blir rettet, det man har sagt og hva det ble til, og det man gikk glipp av.

news-title = Nytt om «{ $title }»
news-on = Det skjedde { $on }.
news-because = Du får dette fordi du har svart og gjerne vil høre hva det blir til.
button-news-link = Les mer
button-news-mute = Ikke mer nytt om det
button-news-hear = Jeg vil høre igjen
news-muted = Fint. Du får ikke mer nytt underveis om «{ $title }». Hva som blir bestemt, får du fortsatt høre – og hvis vi er sent ute.
news-heard-again = Fint. Da får du nytt om «{ $title }» underveis igjen.

# Slik står det til nå med det som ble lovet.
present-done = Gjort: { $what }
present-delayed = Forsinket, nå lovet senest { $dueOn }: { $what }
present-dropped = Det blir ikke noe av: { $what }
present-changed = Noe er endret siden det ble bestemt:
memory-since-decided = Det ble bestemt: { $decision }

# En beslutning som er rettet.
correction-intro = Vi har rettet noe vi skrev til deg om «{ $title }». Du svarte:
correction-why = Derfor er det rettet: { $why }
correction-was = Før skrev vi: { $verdict }. { $decision }
correction-is = Nå gjelder dette:
correction-gone = Det gjelder ikke lenger.
post-correction = Vi har rettet beslutningen om «{ $title }».

# Mine svar.
answers-decided = { $verdict }: { $decision }
answers-no-part = Beslutningen handler ikke om det du skrev.
answers-no-part-rest = Resten av det du sa, handler beslutningen ikke om.
answers-for-all = Bestemt for alle: { $decision }
answers-news = Nytt { $on }: { $words }
answers-news-more = Nytt { $on }: { $words } Les mer: { $link }
answers-news-muted = Du har sagt nei takk til nytt underveis om dette.
answers-not-told = Jeg er ikke sikker på at du har hørt dette fra meg.
answers-earlier = Og tidligere:
answers-older = { $number }. { $title }
button-read = Vis hva det ble til
button-read-named = Les: { $title }
receipt-noted = Jeg har notert:
receipt-change-how = Skal noe endres, så skriv «mine svar».
button-change-noted = Endre det

# Til den som kommer tilbake eller ombestemmer seg: det som skjedde i mellomtiden.
welcome-again = Velkommen tilbake! Det du har svart, teller fortsatt, og andre kan få se det igjen. Da du sa stopp, sa du også nei til å høre mer, så jeg spør igjen.
missed-some = Det har skjedd noe med det du svarte på mens du var borte. Det kan du lese om litt.
missed-intro = Dette har du ikke fått høre ennå:
missed-perhaps = Dette har du kanskje ikke fått høre ennå:
missed-outcome = «{ $title }» er bestemt.
missed-news = Det er nytt om «{ $title }».
missed-none = Du har hørt alt sammen.
button-read-all = Les alt sammen

# Den offentlige siden.
ledger-news = Nytt underveis
ledger-news-on = { $on }
ledger-corrected = Rettet { $on }
ledger-before = Før sto det
ledger-feed-news = Nytt: { $title }
ledger-feed-corrected = Rettet beslutning: { $title }
