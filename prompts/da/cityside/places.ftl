# Steder, som tilrettelæggere og medarbejdere spørger om, og byens kort.

button-kind-place = Et sted på kortet
file-question-no-map = Byen har intet kort, så der kan ikke spørges om steder. Skriv "map" i city.yaml, eller stil spørgsmålet på en anden måde.
file-part-places = Ingen del svarer dem, der pegede på { $places }. Skriv {"{"}question: …, places: […]{"}"} i concerns. Ellers får de at vide, at beslutningen ikke svarer på det.
file-part-no-places = Der bliver ikke spurgt om et sted i "{ $asked }". Skriv {"{"}question: …, choice: …{"}"} eller {"{"}theme: …{"}"}.
file-map-missing = Skriv under "map", hvilken fil byens omrids står i: districts: map/districts.geojson.
file-map-districts = Skriv navnet på en GeoJSON-fil med et omrids for hvert sted, for eksempel map/districts.geojson.
file-map-streets = Skriv navnet på en CSV-fil med gader og steder, for eksempel map/streets.csv, eller fjern linjen.
file-map-grid = Skriv, hvor mange meter brede felterne skal være: et helt tal fra { $min } til { $max }.
file-map-json = Filen kan ikke læses som GeoJSON. Gem den igen fra kortprogrammet.
file-map-features = Der er ingen omrids i filen. Den skal være en FeatureCollection med et område for hvert sted.
file-map-place-missing = Skriv, hvilket sted det er: "properties": {"{"} "place": "…" {"}"}. Byens steder er { $known }.
file-map-place = "{ $written }" er ikke et sted i byen. Der er { $known }.
file-map-place-meant = "{ $written }" er ikke et sted i byen. Mente du "{ $meant }"?
file-map-place-twice = "{ $place }" har to omrids. Saml dem i ét, som MultiPolygon.
file-map-geometry = Et sted skal være et område: Polygon eller MultiPolygon.
file-map-ring = En streg om et område skal have mindst tre hjørner, slutte hvor den begyndte, og have længdegraden først: [11.36, 56.63].
file-map-points = Omridsene har { $count } punkter. Gør dem enklere i kortprogrammet: højst { $max }.
file-map-bare = { $place } har intet omrids på kortet, så ingen kan pege på det.
file-streets-empty = Filen kan ikke læses som en tabel. Gem den igen som CSV.
file-streets-columns = Der mangler kolonner: { $missing }. Øverste linje skal være navne blandt { $all }.
file-streets-many = Der er { $count } linjer, og der er plads til { $max }. Skriv gaderne, ikke hver eneste dør.
file-streets-name = Skriv, hvad det hedder, i kolonnen "name".
file-streets-point = "{ $name }" mangler et sted: skriv grader i "latitude" og "longitude", for eksempel 56.6281 og 11.3645.
file-streets-numbers = Husnumrene for "{ $name }" skal være hele tal, det mindste i "from" og det største i "to".
file-streets-outside = "{ $name }" ligger uden for byens omrids. Er graderne byttet om?
