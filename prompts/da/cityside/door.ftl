# Det, borgere skriver til den, der spurgte, og svaret på det.

inquiry-about-letter = En besked om »{ $title }«
letter-new = En borger har skrevet til { $host }. Der er lovet svar senest den { $dueOn }:
letter-more = Borgeren skriver mere til { $host }. Der er lovet svar senest den { $dueOn }:
letter-goes-on = Borgeren skriver tilbage. Der er lovet svar senest den { $dueOn }:
letter-missed = En borger følte sig ikke helt hørt og skriver til { $host }, hvad der manglede. Der er lovet svar senest den { $dueOn }:
letter-more-late = Borgeren skriver mere til { $host }. Svaret var lovet senest den { $dueOn } og er over tiden:
letter-missed-late = En borger følte sig ikke helt hørt og skriver til { $host }, hvad der manglede. Svaret var lovet senest den { $dueOn } og er over tiden:
letter-due = Snart skal det her have svar, senest den { $dueOn }. En borger skrev til { $host }:
letter-late = Det her skulle have haft svar senest den { $dueOn }. Nogen venter. En borger skrev til { $host }:
letter-you-wrote = I skrev:
button-letter-reply = Svar
letter-reply-write = Hvad vil du svare? Skriv det, som du ville sige det til et menneske. Borgeren ser det som svar fra den, der spurgte, og du får ikke at vide, hvem borgeren er.
letter-reply-example = Et nej er også et svar, når du siger hvorfor.
letter-reply-sure = Det her bliver sendt som svar til den, der skrev:
done-letter-replied = Svaret er sendt. Skriver borgeren tilbage, kommer det her.
letter-taken-back = Borgeren har sluttet samtalen. I skylder ikke noget svar.
inquiry-owes-reply = Her er der lovet et svar. Svar først, så kan du slutte samtalen.
inquiry-replied-already = Det har fået svar.
digest-missed = Følte sig ikke hørt, og hvorfor
