## Skrivebordets overblik, medarbejdere og protokol

deskroom-department = Forvaltning
deskroom-all-departments = Alle forvaltninger
deskroom-show = Vis
deskroom-not-now = Ikke nu
deskroom-next = Videre
deskroom-back = Tilbage til medarbejderne
deskroom-you = Dig

deskroom-digest-send = Send overblikket nu
deskroom-digest-send-why = Det går til dem her. Hver får kun det, der er nyt siden sidst – er der ikke noget nyt, får de ingenting.
deskroom-digest-nowhere = Ingen adresse, der kan nås
deskroom-digest-sent = Overblikket er på vej til dem, der er noget nyt for.

deskroom-exports = Hent som filer
deskroom-export-html = Webside
deskroom-export-text = Ren tekst
deskroom-export-json = JSON
deskroom-export-xlsx = Svar (Excel)
deskroom-export-csv = Svar (CSV)
deskroom-export-excel = Svar (CSV, dansk)
deskroom-export-themes = Temaer (CSV)
deskroom-export-themes-excel = Temaer (CSV, dansk)
deskroom-export-digest-why = Overblikket, som det er lige nu. Tal under fem er skjult.
deskroom-export-answers = Det, folk svarede
deskroom-export-answers-why = Én linje for hvert svar, med nummer og dag. Her er hverken navne, kontakter eller klokkeslæt. Pas alligevel på filerne: Det er folks egne ord.
deskroom-export-votes = Svarene på »{ $question }« til at regne efter: hvem der var enig i hvad, med numre, der ikke fører til nogen, i de tabeller, som Polis bruger. »ekko insight« læser dem.
deskroom-export-none = Der er ingen spørgsmål endnu.

deskroom-people = Dem, der har en rolle
deskroom-people-none = Ingen har en rolle endnu.
deskroom-people-more = Giv en rolle
deskroom-kind = { $kind ->
    [moderator] Moderator
    [staff] Medarbejder
   *[administrator] Administrator
 }
deskroom-since = siden { $since }
deskroom-mark = I protokollen:
deskroom-revoke = Tag rollen tilbage
deskroom-revoke-kind = { $kind ->
    [moderator] Ikke længere moderator
    [staff] Ikke længere medarbejder
   *[administrator] Ikke længere administrator
 }
deskroom-revoke-sure = Rollen gælder ikke længere fra nu af, og de bliver logget ud af skrivebordet alle steder.
deskroom-revoke-own = Det er dig selv. Du bliver også logget ud.
deskroom-revoked = { $contact } har ikke rollen længere.
deskroom-open = Logget ind lige nu
deskroom-open-none = Ingen.
deskroom-session = { $browsers ->
    [one] Én browser
   *[other] { $browsers } browsere
 }. Sidst brugt { $seen }.
deskroom-waiting = Links, der ikke er brugt endnu
deskroom-end = Log dem ud
deskroom-end-sure = De bliver logget ud alle steder og skal have et nyt link for at komme ind igen. Rollen beholder de, hvis de har den fra deres chat.
deskroom-ended = De er logget ud.
deskroom-role = Rolle
deskroom-name = Navn (kun til listen her)
deskroom-contact = Kontakt
deskroom-contact-hint = Kanal og nummer, for eksempel telegram:3527065.
deskroom-wrong = Vælg en rolle, og en forvaltning, som findes. En kontakt skrives som telegram:3527065.
deskroom-invite = Med en kode
deskroom-invite-why = Den, der sender koden til Ekko i en chat, får rollen. Koden virker én gang og i syv dage.
deskroom-invite-sure = Der bliver lavet en kode til:
deskroom-invite-do = Lav koden
deskroom-link = Til en uden chat
deskroom-link-why = Et link til skrivebordet, der virker én gang inden for ti minutter. Rollen gælder, til de logger ud, højst tolv timer.
deskroom-link-sure = Der bliver lavet et link til:
deskroom-link-do = Lav linket
deskroom-link-made = Linket er klar
deskroom-link-how = Giv det til den ene person, det er til. Det vises kun denne gang og gemmes ingen steder.
deskroom-grant = Til en, du kender
deskroom-grant-why = Rollen gælder med det samme. Du skal kende kontakten.
deskroom-grant-sure = De får rollen med det samme:
deskroom-grant-do = Giv rollen
deskroom-granted = { $contact } er nu { $kind ->
    [moderator] moderator
    [staff] medarbejder
   *[administrator] administrator
 }.
deskroom-code = Koden er klar
deskroom-code-how = De sender den til Ekko i deres chat: /kode { $code }. Eller de åbner et link herunder. Koden vises kun denne gang og gemmes ingen steder.
deskroom-code-words = Skriv der: { $words }
deskroom-codes = Koder, der ikke er brugt endnu
deskroom-code-ends = Virker til { $ends }.
deskroom-code-withdraw = Træk koden tilbage
deskroom-code-withdraw-sure = Koden virker ikke længere. Den, der har fået den, skal have en ny.
deskroom-code-withdrawn = Koden virker ikke længere.

deskroom-search = Søg
deskroom-search-words = Ord eller mærke
deskroom-search-act = Handling
deskroom-search-from = Fra og med
deskroom-search-until = Til og med
deskroom-every-act = Alle handlinger
deskroom-older = Ældre
deskroom-record-none = Der er ikke noget, der passer.
deskroom-record-own = Du ser det, der er gjort ved din egen forvaltnings spørgsmål, og det, du selv har gjort.
deskroom-record-whole = Hel
deskroom-record-whole-why = { $rows ->
    [0] Der er ikke gjort noget endnu.
    [one] Én handling.
   *[other] { $rows } handlinger, hver lænket til den forrige. Ingen har ændret dem.
 }
deskroom-record-broken = Protokollen er ændret
deskroom-record-broken-why = Fra handling { $at } passer den ikke længere: En linje er ændret, fjernet eller sat ind med hånden. Sammenlign med en sikkerhedskopi.
deskroom-record-number = Nr.
deskroom-record-when = Hvornår
deskroom-record-who = Hvem
deskroom-record-what = Hvad
deskroom-record-about = Om

audit-consultation-submitted = Spurgte
audit-consultation-closed = Lukkede
audit-consultation-withdrawn = Trak tilbage
audit-consultation-extended = Forlængede
audit-consultation-reminded = Mindede om
audit-consultation-corrected = Rettede en stavefejl
audit-themes-labelled = Satte temaer
audit-themes-changed = Ændrede temaer
audit-themes-proposed = Fandt forslag til temaer
audit-themes-asked = Bad en model om forslag til temaer
audit-statements-sent = Sendte udsagn til en model, uden navne
audit-statements-answered = Fik svar fra en model
audit-outcome-published = Fortalte, hvad der blev besluttet
audit-milestone-reported = Fortalte, hvad der er sket
audit-news-sent = Sendte nyt undervejs
audit-delay-explained = Forklarede en forsinkelse
audit-idea-answered = Svarede på en idé
audit-idea-delayed = Fik mere tid til en idé
audit-idea-passed = Gav en idé videre
audit-guide-named = Foreslog en guide
audit-guide-agreed = Sagde ja til at være guide
audit-guide-given = Gav noget til en guide
audit-guide-away = Sagde, hvornår en guide er væk
audit-guide-ended = Holdt op med en guide
audit-inquiry-asked = Spurgte tilbage
audit-inquiry-replied = Svarede en borger
audit-inquiry-ended = Sluttede en samtale
audit-inquiry-answered = En borger svarede
audit-inquiry-written = En borger skrev til værten
audit-inquiry-passed = En borger sprang over
audit-inquiry-refused = En borger sagde nej til at blive spurgt
audit-inquiry-lapsed = En samtale løb ud
audit-help-offered = En borger tilbød at hjælpe
audit-help-withdrawn = En borger trak sit tilbud tilbage
audit-help-seen = Så, hvem der vil hjælpe
audit-photo-judged = Så på et billede
audit-contact-forgotten = Slettede en person
audit-digests-scheduled = Satte overblikkets tider
audit-digest-requested = Bad om overblikket
audit-duty-offered = Lavede en kode
audit-duty-withdrawn = Trak en kode tilbage
audit-duty-claimed = Brugte en kode
audit-duty-granted = Gav en rolle
audit-duty-revoked = Tog en rolle tilbage
audit-desk-linked = Bad om et link til skrivebordet
audit-desk-offered = Lavede et link til skrivebordet
audit-desk-entered = Loggede ind på skrivebordet
audit-desk-left = Loggede ud alle steder
audit-record-renewed = Protokollen blev kædet om, med mærker i stedet for konti
