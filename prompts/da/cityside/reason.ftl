# En administrator handler i en anden forvaltnings spørgsmål.
reason-title = Det her er en anden forvaltnings
reason-why = Som administrator kan du godt gøre det. Skriv i en sætning hvorfor: Grunden kommer til at stå i protokollen sammen med det, du gør. Der er ikke sket noget endnu.
reason-label = Hvorfor gør du det for dem?
reason-go = Gør det med den grund
reason-at-desk = Det er en anden forvaltning, der har spurgt. Som administrator kan du godt gøre det, men du skal sige hvorfor, og det gør du ved skrivebordet. Skriv »skrivebord«, så får du et link.
audit-reason-given = Den grund, der blev givet
reason-alarm-title = Er det en falsk alarm?
reason-alarm-why = Ekko tror, at de her ord kan føre til et menneske. Skriv i en sætning, hvorfor de ikke gør det: Grunden kommer til at stå i protokollen sammen med det, du gør. Der er ikke sket noget endnu.
reason-alarm-label = Hvorfor fører de ikke til nogen?
