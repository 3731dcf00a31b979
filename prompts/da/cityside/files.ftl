# Det, der bliver sagt til den, der skriver en fil, hvor end det bliver vist: hver sætning siger, hvad der skal stå. Navne i anførselstegn er filens egne.

file-line = { $place } { $what }
file-address = "{ $written }" er ikke en adresse. Skriv den som email:parks@example.org, slack:T012AB3C4/C061EG9SL, discord:channel/1122334455667788 eller telegram:-1001234567890.
file-twice = "{ $written }" står to gange på listen. Fjern den ene.
file-kind-this = den høring, det her handler om
file-kind-department = en afdeling i byen
file-kind-topic = et emne i byen
file-kind-place = et sted i byen
file-kind-role = en rolle i byen
file-interest-many = Der står { $count } ting under "interest". Skriv højst { $max }.
file-interest-nothing = "{ $written }" står i alle tekster. Skriv, hvad sagen hedder, for eksempel cykelsti.
file-interest-long = "{ $written }" er en hel sætning. Skriv højst { $max } ord: de skal alle stå i samme tekst.
file-audience-everyone = Alle, der har sagt ja, bliver spurgt. Hvis det kun angår nogle, så skriv deres emner, steder eller roller under "audience".
file-audience-seed-idle = "seed" gør ingenting uden "size": ingen bliver trukket lod om, alle bliver spurgt.
file-audience-strata-idle = "strata" gør ingenting uden "size": ingen bliver trukket lod om, alle bliver spurgt.
file-community-of = "{ $written }" er ikke et fællesskab på { $channel }. Skriv det som { $example }.
file-community = "{ $written }" er ikke et fællesskab. Skriv det som { $examples }.
file-kind-channel = en kanal
file-decider-sentence = Skriv kun navnet på dem, der bestemmer, uden punktum: det står midt i sætninger. Det, der er værd at vide om dem, hører til i "settled".
file-decider-long = Skriv et kortere navn på dem, der bestemmer: højst { $max } tegn, { $over } færre end nu.
file-id-double = To { $kind ->
    [questions] spørgsmål
    [choices] valg
    [themes] temaer
    [milestones] milepæle
    [departments] afdelinger
    [topics] emner
    [places] steder
    [roles] roller
    [venues] steder med plakat
   *[other] { $kind }
 } har id'et "{ $id }". Giv den ene et andet.
file-id-name = Filens navn, "{ $id }", kan ikke være id. Tilføj en linje som "id: { $like }", eller giv filen et andet navn.
file-id-button = Id'et "{ $id }" kan ikke være i de { $max } tegn, en knap har. Vælg et andet.
file-id = "{ $id }" kan ikke være et id. Brug a-z, 0-9 og bindestreger, højst { $max } tegn, for eksempel "{ $like }".
file-part-choice = Ingen del svarer dem, der valgte "{ $choice }". Skriv en del til dem. Ellers får de at vide, at beslutningen ikke svarer på det.
file-part-scale = Ingen del svarer dem, der satte et tal til "{ $question }". Skriv {"{"}question: …, steps: [1, 2]{"}"} i concerns. Ellers får de at vide, at beslutningen ikke svarer på det.
file-statement-none = Der er ikke noget svar nummer { $number }: ingen har skrevet noget. Fjern det.
file-statement = Der er ikke noget svar nummer { $number }. De går til { $most }: slå nummeret op i overblikket.
file-theme-words = Ingen hører til temaet "{ $theme }": intet svar har et ord, der begynder sådan. Tilføj numre eller ord, eller fjern det.
file-theme-empty = Ingen hører til temaet "{ $theme }": det har ingen numre. Tilføj dem, eller fjern det.
file-part-words = Ord, der ikke hører til noget tema, får intet svar: de, der skrev dem, får det at vide. Læs dem, og giv dem et tema og en del.
file-part-unthemed = { $count ->
    [one] Ét svar hører ikke til noget tema, der har en del. Den, der skrev det, får at vide, at beslutningen ikke svarer på det.
   *[other] { $count } svar hører ikke til noget tema, der har en del. De, der skrev dem, får at vide, at beslutningen ikke svarer på det.
 }
file-part-twice = To dele er til alle. Skriv dem sammen, så folk får ét svar.
file-kind-theme = et tema i den her beslutning
file-kind-question = et spørgsmål i "{ $of }"
file-part-no-choices = Der er ingen valg i "{ $asked }". Skriv {"{"}theme: …{"}"}, everyone eller {"{"}question: …, steps: [1, 2]{"}"} om en skala.
file-part-no-steps = "{ $asked }" er ikke en skala. Skriv {"{"}question: …, choice: …{"}"} eller {"{"}theme: …{"}"}.
file-part-step = Skalaen går fra { $from } til { $to }. Der er ikke noget trin { $step }.
file-kind-choice = et valg i "{ $of }"
file-question-kind = "{ $written }" er ikke en slags spørgsmål. Mente du "{ $kind }"? Der er { $kinds } og { $last }.
file-question-kind-missing = Skriv, hvad det er for et spørgsmål ("kind"): { $kinds } eller { $last }. Det ligner "{ $kind }".
file-questions-many = Stil højst { $max } spørgsmål: fjern { $over }. Folk svarer i bussen, på under et minut.
file-statements-many = Tag højst imod { $max } beskeder fra én person til ét spørgsmål.
file-choices-few = Skriv mindst to valg: med ét er der ikke noget at vælge imellem.
file-choices-many = Skriv højst { $max } valg: fjern { $over }. Flere kan man ikke overskue.
file-choices-same = To valg hedder "{ $label }". Kald det ene noget andet.
file-choices-max = Man må vælge { $most }, men der er kun { $count } valg. Skriv { $count } eller færre.
file-choices-one = Man må kun vælge ét: skriv "kind: choice", og fjern den her linje.
file-scale-from = Lad skalaen begynde ved 0 eller derover.
file-scale-to = Skalaen slutter ({ $to }), før den begynder ({ $from }). Skriv et større tal ved "to".
file-scale-steps = Skalaen har { $steps } trin, og der er plads til { $max }. Lad den slutte ved { $end }.
file-opens-past = Åbningen er allerede forbi. Skriv et senere tidspunkt eller "now".
file-closes-past = Lukningen er allerede forbi. Skriv et senere tidspunkt.
file-closes-early = Den lukker, før den åbner. Skriv et senere tidspunkt i "closesAt" end i "opensAt".
file-working-hours = Den er kun åben i arbejdstiden på én dag, hvor folk er på arbejde eller i skole. Lad den være åben hen over en aften.
file-short-window = Den er åben i mindre end et døgn. Lad den være åben nogle dage, gerne med aftener og en weekend.
file-decision-past = Det er allerede besluttet ({ $decisionOn }). Spørg, før der bliver besluttet noget, eller skriv den rigtige dag.
file-decision-early = Det bliver besluttet ({ $decisionOn }), mens folk stadig kan svare (til { $lastDay }). Luk tidligere, eller beslut senere.
file-decision-same-day = Det bliver besluttet samme dag, som den lukker. Giv jer tid til at læse, hvad folk svarede.
file-promise-past = Løftet gælder en dag, der er forbi ({ $answerBy }). Skriv en senere dag.
file-promise-before-decision = Svaret er lovet ({ $answerBy }), før det bliver besluttet ({ $decisionOn }). Lov det til den dag eller senere.
file-promise-before-closing = Svaret er lovet ({ $answerBy }), før høringen lukker. Lov det til en senere dag.
file-digest-weekday = Et dagligt overblik har ingen ugedag. Fjern linjen, eller skriv "every: week".
file-zone = "{ $zone }" er ikke en tidszone. { $hint }
file-zone-how = Skriv den som Continent/City, for eksempel Europe/Copenhagen.
file-meant = Mente du "{ $meant }"?
file-tag = "{ $written }" er ikke en sprogkode. Skriv to eller tre små bogstaver, for eksempel da eller en.
file-clock = "{ $written }" er ikke et klokkeslæt. Skriv det som 21:00.
file-cap = En person kunne blive spurgt oftere på en uge ({ $week }) end på et år ({ $year }). Skriv et mindre tal.
file-web = "{ $written }" er ikke en webadresse. Skriv den som https://ekko.example.org.
file-mail = "{ $written }" er ikke en e-mailadresse. Skriv den som parks@example.org, eller fjern linjen.
file-privacy = Der står ikke, hvem man kan spørge om persondata. Skriv "privacyContact": en adresse, folk kan skrive til.
file-department = Der er ingen afdeling, der hedder "{ $written }". Brug en af: { $known }.
file-alias = En "*" først i en tekst betyder noget særligt i den her slags fil. Sæt teksten i anførselstegn.
file-long = Filen er på { $count } tegn, og der er kun plads til { $max }. Er det den rigtige fil?
file-indent = En linje begynder med mere end { $max } mellemrum eller streger. Ryk teksten til venstre.
file-open-brackets = Der er for mange "[" eller "{"{"}", der aldrig bliver lukket. Luk dem, eller fjern dem.
file-jargon = Hver linje er ét ord og det, man skal skrive i stedet, for eksempel - {"{"} word: implementere, plain: indføre {"}"}.
file-understood-row = Skriv ét ord her, eller flere i klammer: [april, avril].
file-understood-count = Her er { $found }. Skriv alle { $wanted } i rækkefølge.
file-understood-place = Skriv "…" én gang, dér hvor det, folk vil vide noget om, skal stå.
file-understood-nothing = Der er hverken bogstaver eller tal i linjen. Skriv et ord, eller fjern den.
file-understood-many = Linjen kan siges på mere end { $max } måder. Del den op i flere linjer.
file-understood-twice = "{ $words }" ville betyde to ting: { $here } her og { $there } i { $place }. Lad det stå ét af stederne.
file-understood-label = "{ $words }" er det, "{ $key }" siger i teksterne. Tilføj det her, så det bliver forstået, når nogen skriver det i stedet for at trykke.
file-is-city = Det her er byens fil, prompts/city.yaml. Den bliver læst, hver gang Ekko starter, og der skal ikke gøres noget med den.
file-is-consultation = Det her er en høring. "open FIL" sætter den i gang.
file-is-outcome = Det her er en beslutning. "publish ID FIL" sender den ud, når høringen er lukket.
file-is-milestone = Det her er nyt om et løfte. "publish ID FIL" sender det ud, når beslutningen er ude.
file-languages = Skriv { $field } på { $languages }, én linje hver ({ $each }): byen taler { $count ->
    [2] begge dele
   *[other] dem alle
 }.
file-language-too = Skriv også { $field } på { $language }: nogle har valgt det sprog.
file-language-unknown = "{ $written }" er ikke et af byens sprog ({ $known }). { $hint }
file-remove = Fjern det.
file-text-long = "{ $words }" er { $over } tegn for langt. Kort det ned til { $max }: { $because }.
file-name-tight = "{ $words }" er længere end de { $max } tegn, en knap i Facebook Messenger har. Find et kortere navn.
file-kind-milestone = en milepæl i beslutningen
file-state-why = Skriv, hvorfor det er { $state } ("why"): folk har fået det lovet.
file-state-day = Skriv den nye dag ("dueOn"), for eksempel 2026-09-01 eller +120d: en forsinkelse uden en dag er et nej.
file-state-no-day = Det er { $state }, så der er ingen ny dag at love. Fjern "dueOn".
file-state = { $state ->
    [done] gjort
    [delayed] forsinket
   *[dropped] droppet
 }
file-day-not-later = { $day } er ikke en senere dag. Lov en, der ligger foran os.
file-moment-how = Skriv en dag og et klokkeslæt, for eksempel 2026-03-02 18:00, eller tæl fra i dag, for eksempel +14d 20:00.
file-day-how = Skriv en dag, for eksempel 2026-03-02, eller tæl fra i dag, for eksempel +30d.
file-moment-time = "{ $time }" er ikke et klokkeslæt. { $how }
file-moment-only-day = Klokkeslættet mangler. { $how }
file-no-such-day = { $day } står ikke i kalenderen. { $how }
file-day-without-time = Her skal kun stå en dag, uden klokkeslæt. { $how }
file-day-year-first = Skriv året først. { $how }
file-too-far = Det er mere end ti år ude i fremtiden. Tæl højst { $max } dage.
file-unknown-meant = "{ $written }" er ikke { $kind }. Mente du "{ $meant }"?
file-unknown-none = "{ $written }" er ikke { $kind }. Der er ingen at vælge imellem: fjern det.
file-unknown = "{ $written }" er ikke { $kind }. Vælg imellem: { $known }.
file-decided-later = { $day } ligger ude i fremtiden. Fortæl det, når det er besluttet.
file-due-past = { $day } er forbi. Lov en dag, der ligger foran os.
file-too-large = { $file } er for stor til at være den slags fil. Er det den rigtige?
file-missing = Der er ingen fil { $path }. Se efter, om navnet og mappen er rigtige.
file-folder = { $path } er en mappe. Skriv navnet på en fil i den.
file-forbidden = { $path } må ikke læses. Bed om lov til at læse den.
file-encoding = { $path } er ikke gemt som UTF-8, så bogstaver som æ, ø og å ville gå tabt. Gem den som UTF-8.
file-unreadable = { $path } kan ikke læses ({ $code }). Prøv igen, eller kopiér filen.
file-empty = Filen er tom. Kopiér et af eksemplerne i prompts/, og ret i det.
file-no-names = Filen begynder ikke med navne og tekster, for eksempel "title: …". Kopiér et af eksemplerne i prompts/, og ret i det.
file-write-here = Skriv { $field } her.
file-language-empty = { $missing } Teksten for "{ $language }" er tom.
file-language-quotes = Sæt teksten for "{ $language }" i anførselstegn: den bliver læst som noget andet end en tekst.
file-one-of = { $field } kan kun være en af: { $options }.
file-one-of-meant = { $field } kan kun være en af: { $options }. Mente du "{ $meant }"?
file-form-texts = Skriv { $field } som en tekst eller som én tekst for hvert sprog.
file-form-above = Skriv { $field } som et helt tal over 0.
file-form = { $field } kan ikke læses. Se i eksemplerne i prompts/, hvordan det skrives.
file-form-line = Skriv { $field } som én linje tekst.
file-form-quotes = Sæt { $field } i anførselstegn: det bliver læst som noget andet end en tekst.
file-form-number = Skriv { $field } som et helt tal, med cifre.
file-form-list = Skriv { $field } som en liste: én linje hver, der begynder med "- ".
file-form-lines = Skriv { $field } som flere linjer, hver med et navn, et kolon og en tekst.
file-this = den her fil
file-stray = Der skal ikke stå noget, der hedder "{ $name }", i { $where }. Fjern det, eller brug et af: { $known }.
file-stray-meant = Der skal ikke stå noget, der hedder "{ $name }", i { $where }. Mente du "{ $meant }"?
file-whole = filen
file-name = "{ $name }"
file-group = { $name }
file-part = { $part } i { $whole }
file-number = { $list ->
    [questions] spørgsmål { $number }
    [choices] valg { $number }
    [departments] afdeling { $number }
    [topics] emne { $number }
    [places] sted { $number }
    [roles] rolle { $number }
    [themes] tema { $number }
    [parts] del { $number }
    [milestones] milepæl { $number }
    [languages] sprog { $number }
    [communities] fællesskab { $number }
    [statements] nummer { $number }
    [words] ord { $number }
    [keywords] nøgleord { $number }
   *[other] { $single } { $number }
 }
file-yaml-two-colons = Der er to kolonner i den her linje, eller også er den rykket længere ind end linjen ovenover. Sæt en tekst med ": " i anførselstegn, eller ret linjen ind.
file-yaml-missing-colon = Den her linje er rykket længere ind end linjen ovenover, eller også mangler der et kolon efter navnet.
file-yaml-bad-indent = Den her linje står ikke på linje med dem, den hører til. Giv den lige så mange mellemrum foran.
file-yaml-tab = Den her linje begynder med en tabulator. Brug mellemrum i stedet.
file-yaml-duplicate = Det her navn står her to gange. Fjern det ene, eller skriv begge i en liste.
file-yaml-unfinished = Noget er ikke færdigt her: et anførselstegn eller en parentes, der aldrig bliver lukket, eller et kolon, der mangler. Gør det færdigt.
file-yaml-bad-start = En tekst må ikke begynde med det tegn uden anførselstegn. Sæt hele teksten i anførselstegn.
file-yaml-unexpected = Her står noget, der ikke hører til linjen. Sæt teksten i anførselstegn, eller ret den ind efter linjerne ovenover.
file-yaml-second-file = En linje med tre streger begynder en ny fil her. Fjern den, og hav én fil for hver sag.
file-yaml-directive = En linje må ikke begynde med "%". Sæt teksten i anførselstegn.
file-yaml-backslash = En omvendt skråstreg "\" betyder noget særligt i dobbelte anførselstegn. Fjern den, eller brug enkelte anførselstegn om teksten.
file-yaml-dashes-in-brackets = En liste med streger kan ikke stå i en parentes. Skriv hele listen med streger, linje for linje.
file-yaml-long-name = Navnet før kolonet er alt for langt. Sæt teksten i anførselstegn.
file-yaml-too-deep = For mange lister står inde i hinanden her. Skriv det med færre niveauer.
file-yaml = Den her linje kan ikke læses. Se efter et anførselstegn, et kolon eller en parentes, der mangler, her eller lige ovenover.

# Når en linje mangler eller er skrevet på en anden måde.
file-because-title = en overskrift skal kunne læses i ét blik
file-because-question = spørgsmål og knapper skal være i én besked på alle kanaler
file-because-frame = det hele skal være i en eller to beskeder på en telefon
file-because-person-title = det står på én linje under navnet
file-because-scale-end = begge ender af skalaen står på én linje
file-because-outcome = folk læser det i en chat
file-because-help = det står under takken, og folk læser det på farten
file-because-name = det står midt i sætninger
file-because-label = knapperne i Facebook Messenger har plads til { $max } tegn, og svarene skal være ens alle steder
file-list-missing = Skriv, hvilke { $kind ->
    [topics] emner
    [places] steder
   *[roles] roller
 } det angår, eller fjern linjen: så angår det dem alle.
file-list-wrong = Skriv { $kind ->
    [topics] emnerne
    [places] stederne
   *[roles] rollerne
 } som en liste, [en, en anden], også når der kun er én.
file-entries-missing = Skriv byens { $kind ->
    [departments] afdelinger
    [topics] emner
    [places] steder
   *[roles] roller
 } ("{ $kind }"), mindst én.
file-entries-wrong = Skriv { $kind ->
    [departments] afdelingerne
    [topics] emnerne
    [places] stederne
   *[roles] rollerne
 } som en liste: hver begynder med "- " og har et id og et navn.
file-entry-missing = Skriv { $kind ->
    [departments] en afdeling
    [topics] et emne
    [places] et sted
   *[roles] en rolle
 } her, eller fjern den tomme linje.
file-entry-wrong = { $kind ->
    [departments] En afdeling
    [topics] Et emne
    [places] Et sted
   *[roles] En rolle
 } skal have sine egne linjer: id og name{ $kind ->
    [places] , og måske population
   *[other] {""}
 }.
file-entry-id = Skriv et id til { $kind ->
    [departments] afdelingen
    [topics] emnet
    [places] stedet
   *[roles] rollen
 }: ét kort ord, som filer kan henvise til.
file-entry-name = Skriv navnet på { $kind ->
    [departments] afdelingen
    [topics] emnet
    [places] stedet
   *[roles] rollen
 }.
file-consultation-id-missing = Skriv et id, eller fjern linjen: så er filens navn id.
file-consultation-title-missing = Skriv en overskrift: hvad det handler om, med få ord.
file-consultation-frame-missing = Skriv en ramme: hvorfor I spørger (why), hvad folk stadig kan ændre (open), hvad der ligger fast (settled), hvem der bestemmer (decider), og hvornår (decisionOn). Uden den bliver der ikke spurgt.
file-consultation-frame-wrong = Skriv rammen som fem linjer under "frame:": why, open, settled, decider og decisionOn.
file-consultation-frame-why-missing = Skriv, hvorfor I spørger: "why" fortæller folk, hvad svarene skal bruges til.
file-consultation-frame-open-missing = Skriv, hvad folk stadig kan ændre ("open"). Er der ikke noget, så lad være med at spørge.
file-consultation-frame-settled-missing = Skriv, hvad der allerede ligger fast ("settled"), så ingen bruger tid på det.
file-consultation-frame-decider-missing = Skriv, hvem der bestemmer ("decider"): navnet på udvalget, bestyrelsen eller personen.
file-consultation-frame-decision-on-missing = Skriv den dag, det bliver besluttet ("decisionOn"), for eksempel 2026-03-02 eller +30d.
file-consultation-frame-decision-on-wrong = Skriv den dag, det bliver besluttet, som 2026-03-02 eller +30d.
file-consultation-host-missing = Skriv, hvem der spørger ("host"): et menneske med navn og titel, ikke et kontor.
file-consultation-host-wrong = Skriv værten som to linjer under "host:": name og title.
file-consultation-host-name-missing = Skriv værtens navn: folk vil vide, hvem der spørger.
file-consultation-host-title-missing = Skriv værtens titel: hvad personen laver.
file-consultation-departments-missing = Skriv, hvilken afdeling der spørger ("departments"). Den første på listen står for løftet.
file-consultation-departments-wrong = Skriv afdelingerne som en liste, [en, en anden], også når der kun er én.
file-consultation-departments-item-missing = Skriv en afdelings id her, eller fjern linjen.
file-consultation-audience-missing = Skriv, hvem der bliver spurgt, under "audience" (topics, places, roles, interest), eller fjern linjen: så er det alle.
file-consultation-audience-wrong = Skriv dem, der skal spørges, som linjer under "audience:": topics, places, roles og måske size.
file-consultation-audience-topics-item-missing = Skriv et emnes id her, eller fjern linjen.
file-consultation-audience-places-item-missing = Skriv et steds id her, eller fjern linjen.
file-consultation-audience-roles-item-missing = Skriv en rolles id her, eller fjern linjen.
file-consultation-audience-interest-missing = Skriv, hvad folk skal have vist interesse for, for eksempel [cykelsti, Istedgade], eller fjern linjen.
file-consultation-audience-interest-wrong = Skriv interessen som en liste af ord eller af høringers id'er, for eksempel [cykelsti, Istedgade].
file-consultation-audience-interest-item-missing = Skriv ord eller en hørings id her, eller fjern linjen.
file-consultation-audience-interest-item-wrong = Sæt ordene i anførselstegn: de bliver læst som noget andet end en tekst.
file-consultation-audience-size-missing = Skriv, hvor mange der skal trækkes lod om ("size"), eller fjern linjen: så bliver alle, det passer på, spurgt.
file-consultation-audience-size-wrong = Skriv, hvor mange der skal trækkes lod om ("size"), som et helt tal over 0, for eksempel 200.
file-consultation-audience-seed-missing = Skriv noget at trække lod med ("seed"): alle ord kan bruges. Eller fjern linjen.
file-consultation-audience-seed-wrong = Sæt "seed" i anførselstegn: det er en tekst, og alle ord kan bruges.
file-consultation-audience-strata-missing = Skriv place eller role under "strata", eller fjern linjen.
file-consultation-audience-strata-item-missing = Skriv place eller role her, eller fjern det.
file-consultation-audience-strata-item-wrong = Lodtrækningen kan fordeles på place og role. Skriv [place], [role] eller begge.
file-consultation-questions-missing = Skriv et til { $max } spørgsmål ("questions").
file-consultation-questions-wrong = Skriv spørgsmålene som en liste: hvert begynder med "- " og har kind, id og text.
file-consultation-questions-item-missing = Skriv et spørgsmål her, eller fjern den tomme linje.
file-consultation-questions-item-wrong = Et spørgsmål skal have sine egne linjer: kind, id og text.
file-consultation-questions-kind-missing = Skriv, hvad det er for et spørgsmål ("kind"): { $kinds } eller { $last }.
file-consultation-questions-id-missing = Skriv et id til spørgsmålet: ét kort ord, som beslutningen kan henvise til.
file-consultation-questions-text-missing = Skriv selve spørgsmålet ("text").
file-consultation-questions-choices-missing = Skriv to til { $max } svar at vælge imellem ("choices").
file-consultation-questions-choices-wrong = Skriv valgene som en liste: hvert begynder med "- " og har id og label.
file-consultation-questions-choices-item-missing = Skriv et valg her, eller fjern den tomme linje.
file-consultation-questions-choices-item-wrong = Et valg skal have to linjer for sig: id og label.
file-consultation-questions-choices-id-missing = Skriv et id til valget: ét kort ord, som beslutningen kan henvise til.
file-consultation-questions-choices-label-missing = Skriv, hvad der står på knappen ("label").
file-consultation-questions-choices-max-missing = Skriv, hvor mange svar man må vælge ("choicesMax"), eller fjern linjen.
file-consultation-questions-choices-max-wrong = Skriv, hvor mange svar man må vælge ("choicesMax"), som et helt tal over 0.
file-consultation-questions-from-missing = Skriv, hvor skalaen begynder ("from"), for eksempel 1.
file-consultation-questions-from-wrong = Skriv, hvor skalaen begynder ("from"), som et helt tal.
file-consultation-questions-to-missing = Skriv, hvor skalaen slutter ("to"), for eksempel 5.
file-consultation-questions-to-wrong = Skriv, hvor skalaen slutter ("to"), som et helt tal.
file-consultation-questions-low-missing = Skriv, hvad det laveste tal betyder ("low").
file-consultation-questions-high-missing = Skriv, hvad det højeste tal betyder ("high").
file-consultation-questions-statements-max-missing = Skriv, hvor mange beskeder man må sende ("statementsMax"), eller fjern linjen.
file-consultation-questions-statements-max-wrong = Skriv, hvor mange beskeder man må sende ("statementsMax"), som et helt tal over 0.
file-consultation-help-missing = Skriv, hvilken hjælp der er brug for ("help"): true eller en sætning om det. Eller fjern linjen.
file-consultation-help-wrong = Skriv "help: true" eller én sætning for hvert sprog om, hvilken hjælp der er brug for.
file-consultation-remind-missing = Skriv, hvor værten skal mindes om løftet, for eksempel email:mette@example.org, eller fjern linjen.
file-consultation-communities-missing = Skriv, hvor den skal slås op ("communities"), eller fjern linjen.
file-consultation-communities-wrong = Skriv fællesskaberne som en liste, [et, et andet], også når der kun er ét.
file-consultation-communities-item-missing = Skriv et fællesskab her, eller fjern linjen.
file-consultation-opens-at-missing = Skriv, hvornår den åbner ("opensAt"): now eller et tidspunkt som 2026-03-02 18:00.
file-consultation-opens-at-wrong = Skriv, hvornår den åbner, som now eller et tidspunkt som 2026-03-02 18:00.
file-consultation-closes-at-missing = Skriv, hvornår den lukker ("closesAt"): et tidspunkt som 2026-03-16 20:00 eller +14d 20:00.
file-consultation-closes-at-wrong = Skriv, hvornår den lukker, som 2026-03-16 20:00 eller +14d 20:00.
file-consultation-answer-by-missing = Skriv den dag, hvor alle, der svarede, senest kan høre, hvad der skete ("answerBy"), for eksempel 2026-05-01. Uden det løfte bliver der ikke spurgt.
file-consultation-answer-by-wrong = Skriv den dag, folk senest hører, hvad der skete, som 2026-05-01 eller +60d.
file-consultation-readability-reason-missing = Skriv, hvorfor det er nødvendigt, at det er svært at læse ("readabilityReason"), eller fjern linjen.
file-consultation-readability-reason-wrong = Skriv begrundelsen ("readabilityReason") som én sætning i anførselstegn.
file-outcome-consultation-missing = Skriv, hvilken høring det her er svaret på ("consultation"): dens id.
file-outcome-decided-by-missing = Skriv, hvem der besluttede det ("decidedBy"): et menneske med navn og titel, som man kan spørge.
file-outcome-decided-by-wrong = Skriv, hvem der bestemte, som to linjer under "decidedBy:": name og title.
file-outcome-decided-by-name-missing = Skriv navnet på den, der bestemte, eller den, der taler for dem.
file-outcome-decided-by-title-missing = Skriv titlen på den, der bestemte.
file-outcome-decided-on-missing = Skriv den dag, det blev bestemt ("decidedOn"), for eksempel 2026-04-14.
file-outcome-decided-on-wrong = Skriv den dag, det blev bestemt, som 2026-04-14.
file-outcome-themes-missing = Skriv temaerne som en liste, eller fjern linjen.
file-outcome-themes-item-missing = Skriv et tema her, eller fjern den tomme linje.
file-outcome-themes-item-wrong = Et tema skal have sine egne linjer: id, label og statements eller words.
file-outcome-themes-id-missing = Skriv et id til temaet: ét kort ord, som delene kan henvise til.
file-outcome-themes-label-missing = Skriv, hvad temaet hedder ("label").
file-outcome-themes-statements-missing = Skriv numrene på de svar, der hører til temaet, for eksempel [3, 14], eller fjern linjen.
file-outcome-themes-statements-wrong = Skriv svarene som en liste af numre, for eksempel [3, 14].
file-outcome-themes-statements-item-missing = Skriv et svars nummer her, eller fjern linjen.
file-outcome-themes-statements-item-wrong = Skriv svarets nummer med cifre, som det står i overblikket.
file-outcome-themes-words-missing = Skriv de ord, der foreslår svar til temaet, for eksempel [bænk, sidde], eller fjern linjen.
file-outcome-themes-words-wrong = Skriv ordene som en liste, for eksempel [bænk, sidde].
file-outcome-themes-words-item-missing = Skriv et ord her, eller fjern linjen.
file-outcome-themes-words-item-wrong = Sæt ordet i anførselstegn: det bliver læst som noget andet end en tekst.
file-outcome-parts-missing = Skriv mindst én del ("parts"): hvem den angår (concerns), hvad der blev bestemt (verdict, decision), og hvorfor (why).
file-outcome-parts-wrong = Skriv delene som en liste: hver begynder med "- " og har concerns, verdict, decision og why.
file-outcome-parts-item-missing = Skriv en del her, eller fjern den tomme linje.
file-outcome-parts-item-wrong = En del skal have sine egne linjer: concerns, verdict, decision og why.
file-outcome-parts-concerns-missing = Skriv, hvem den her del angår ("concerns"): everyone, {"{"}question: …, choice: …{"}"} eller {"{"}theme: …{"}"}.
file-outcome-parts-concerns-wrong = Skriv, hvem den her del angår, som everyone, {"{"}question: …, choice: …{"}"} eller {"{"}theme: …{"}"}.
file-outcome-parts-verdict-missing = Skriv, hvad det blev til ("verdict"): adopted, in-part, not-adopted, postponed eller passed-on.
file-outcome-parts-decision-missing = Skriv, hvad der blev bestemt ("decision"). Et nej skal være et nej.
file-outcome-parts-why-missing = Skriv, hvorfor det blev bestemt ("why"): de, der får et nej, har krav på en grund, og det har de andre også.
file-outcome-parts-next-missing = Skriv, hvad der sker nu ("next"), eller fjern linjen.
file-outcome-milestones-missing = Skriv milepælene som en liste, eller fjern linjen.
file-outcome-milestones-item-missing = Skriv en milepæl her, eller fjern den tomme linje.
file-outcome-milestones-item-wrong = En milepæl skal have sine egne linjer: id, what og dueOn.
file-outcome-milestones-id-missing = Skriv et id til milepælen: ét kort ord, som det, der siden sker, kan henvise til.
file-outcome-milestones-what-missing = Skriv, hvad der er lovet ("what").
file-outcome-milestones-due-on-missing = Skriv den dag, det er lovet til ("dueOn"), for eksempel 2026-09-01 eller +120d.
file-outcome-milestones-due-on-wrong = Skriv den dag, det er lovet til, som 2026-09-01 eller +120d.
file-milestone-consultation-missing = Skriv, hvilken høring det hører til ("consultation"): dens id.
file-milestone-milestone-missing = Skriv, hvilken milepæl det handler om ("milestone"): dens id i beslutningen.
file-milestone-state-missing = Skriv, hvordan det gik ("state"): done, delayed eller dropped.
file-milestone-what-missing = Skriv, hvad der er sket ("what"), med ord, som folk selv kan gå ud og se efter.
file-milestone-why-missing = Skriv hvorfor ("why"), eller fjern linjen, hvis det er gjort.
file-milestone-due-on-missing = Skriv den nye dag ("dueOn"), eller fjern linjen, hvis det ikke er forsinket.
file-milestone-due-on-wrong = Skriv den nye dag som 2026-09-01 eller +120d.
file-city-name-missing = Skriv byens navn.
file-city-sender-missing = Skriv, hvem der sender ("sender"), som folk kender det: kommunen.
file-city-time-zone-missing = Skriv tidszonen ("timeZone"), for eksempel Europe/Copenhagen.
file-city-time-zone-wrong = Skriv tidszonen som en tekst, for eksempel Europe/Copenhagen.
file-city-languages-missing = Skriv de sprog, byen taler, for eksempel [da, en]. Det første er det, man får, hvis man ikke har valgt.
file-city-languages-wrong = Skriv sprogene som en liste, for eksempel [da, en].
file-city-languages-item-missing = Skriv et sprog her, for eksempel da, eller fjern det.
file-city-languages-item-wrong = Skriv sproget som to eller tre bogstaver i anførselstegn, for eksempel "da".
file-city-quiet-missing = Skriv, hvornår folk har fred (from, until), eller fjern linjen: så er det 21:00 til 08:00.
file-city-quiet-wrong = Skriv de stille timer som to linjer under "quiet:": from og until.
file-city-quiet-from-missing = Skriv, hvornår de stille timer begynder ("from"), for eksempel 21:00.
file-city-quiet-from-wrong = Skriv, hvornår de stille timer begynder, som "21:00" i anførselstegn.
file-city-quiet-until-missing = Skriv, hvornår de stille timer slutter ("until"), for eksempel 08:00.
file-city-quiet-until-wrong = Skriv, hvornår de stille timer slutter, som "08:00" i anførselstegn.
file-city-cap-missing = Skriv, hvor tit en person højst bliver spurgt (perWeekMax, perYearMax), eller fjern linjen.
file-city-cap-wrong = Skriv loftet som to linjer under "cap:": perWeekMax og perYearMax.
file-city-cap-per-week-max-missing = Skriv, hvor tit en person højst bliver spurgt på en uge, eller fjern linjen: så er det én gang.
file-city-cap-per-week-max-wrong = Skriv, hvor tit en person bliver spurgt på en uge, som et helt tal over 0.
file-city-cap-per-year-max-missing = Skriv, hvor tit en person højst bliver spurgt på et år, eller fjern linjen: så er det 6 gange.
file-city-cap-per-year-max-wrong = Skriv, hvor tit en person bliver spurgt på et år, som et helt tal over 0.
file-city-departments-email-missing = Skriv afdelingens adresse, eller fjern linjen.
file-city-departments-digest-missing = Skriv, hvornår overblikket bliver sendt og hvorhen (every, at, to), eller fjern linjen: så bliver der ikke sendt noget.
file-city-departments-digest-wrong = Skriv overblikket som linjer under "digest:": every, at og to.
file-city-departments-digest-every-missing = Skriv, hvor tit overblikket bliver sendt ("every"): day eller week.
file-city-departments-digest-weekday-missing = Skriv dagen for et ugentligt overblik, for eksempel monday, eller fjern linjen: så er det mandag.
file-city-departments-digest-at-missing = Skriv, hvad klokken er, når overblikket bliver sendt ("at"), for eksempel 08:00.
file-city-departments-digest-at-wrong = Skriv, hvad klokken er, når overblikket bliver sendt, som "08:00" i anførselstegn.
file-city-departments-digest-to-missing = Skriv, hvor overblikket skal hen ("to"), mindst én adresse, for eksempel [email:parks@example.org].
file-city-departments-digest-to-wrong = Skriv, hvor overblikket skal hen, som en liste, [email:parks@example.org], også når der kun er én.
file-city-departments-digest-to-item-missing = Skriv en adresse her, for eksempel email:parks@example.org, eller fjern den.
file-city-departments-digest-to-item-wrong = Skriv adressen som én linje tekst, for eksempel email:parks@example.org.
file-city-topics-department-missing = Skriv id'et på den afdeling, der svarer på idéer om det, eller fjern linjen.
file-city-topics-keywords-missing = Skriv ord, som idéer om det kan kendes på, for eksempel [cykel, sti], eller fjern linjen.
file-city-topics-keywords-wrong = Skriv nøgleordene som en liste, for eksempel [cykel, sti].
file-city-topics-keywords-item-missing = Skriv et ord her, eller fjern det.
file-city-ideas-to-missing = Skriv id'et på den afdeling, der får alle andre idéer ("ideasTo"), eller fjern linjen.
file-city-places-population-missing = Skriv, hvor mange der bor der, eller fjern linjen.
file-city-places-population-wrong = Skriv, hvor mange der bor der, som et helt tal med cifre, uden punktum eller komma.
file-city-roles-population = Skriv, hvor mange indbyggere der er det, som et helt tal med cifre, uden punktum eller komma, eller fjern linjen.
file-city-roles-visits = Skriv visits: true, hvis de kommer her og bor et andet sted, eller fjern linjen.
file-city-roles-age = Skriv age: true, hvis det er en aldersgruppe, eller fjern linjen.
file-margin-place = »{ $place }« har intet indbyggertal, men det har andre steder. Svar kan kun vejes, når alle steder har et.
file-margin-visits = »{ $role }« bor et andet sted (visits: true) og tælles for sig. Fjern indbyggertallet.
file-margin-alone = Tallet for »{ $role }« bliver ikke brugt: svar kan kun vejes, når alle steder har et indbyggertal.
file-margin-sum = { $population } indbyggere er »{ $role }«, men alle steder har tilsammen { $all }. Et af tallene er forkert.
file-city-ledger-url-missing = Skriv, hvor den offentlige side er ("ledgerUrl"), eller fjern linjen.
file-city-privacy-contact-missing = Skriv, hvem man kan spørge om persondata ("privacyContact"), eller fjern linjen.
