# Flere idéer inden for få minutter, som medarbejdere får dem at se, samlet.

ideas-gathered-new = På få minutter er der kommet { $ideas } idéer mere til { $department }.
ideas-gathered-due = { $ideas } idéer til { $department } skal have svar nu eller inden for få dage.
ideas-gathered-more = { $ideas ->
    [one] Én til venter: nummer { $from }.
   *[other] { $ideas } flere venter, fra nummer { $from }.
 } Skriv »svar på idé { $from }«, så åbner jeg den.
