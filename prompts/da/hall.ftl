# Det, Ekko siger til dem på rådhuset: moderatorer og medarbejdere.

code-accepted = Koden virkede. Du er nu { $kind ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 } her. Skriv "hjælp", hvis du vil se, hvad du kan.
code-accepted-for = Koden virkede. Du er nu { $kind ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 } for { $department }. Skriv "hjælp", hvis du vil se, hvad du kan.
code-unknown = Den kode kender jeg ikke, eller også er den brugt eller for gammel. Skriv den som /kode ABCD-1234, eller bed om en ny.
act-refused = Det kunne ikke lade sig gøre: { $why }
