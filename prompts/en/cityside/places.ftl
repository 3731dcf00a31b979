# Places that moderators and staff ask about, and the city's map.

button-kind-place = A place on the map
file-question-no-map = The city has no map, so nothing can be asked about places. Write "map" in city.yaml, or ask in another way.
file-part-places = No part answers those who pointed at { $places }. Write {"{"}question: …, places: […]{"}"} in concerns. Otherwise they are told that the decision does not answer it.
file-part-no-places = "{ $asked }" does not ask about a place. Write {"{"}question: …, choice: …{"}"} or {"{"}theme: …{"}"}.
file-map-missing = Write below "map" which file holds the outlines: districts: map/districts.geojson.
file-map-districts = Write the name of a GeoJSON file with an outline for each place, such as map/districts.geojson.
file-map-streets = Write the name of a CSV file with streets and places, such as map/streets.csv, or remove the line.
file-map-grid = Write how many metres wide the squares are: a whole number from { $min } to { $max }.
file-map-json = The file cannot be read as GeoJSON. Save it again from the map program.
file-map-features = There are no outlines in the file. It has to be a FeatureCollection with an area for each place.
file-map-place-missing = Write which place it is: "properties": {"{"} "place": "…" {"}"}. The places of the city are { $known }.
file-map-place = "{ $written }" is no place in the city. There are { $known }.
file-map-place-meant = "{ $written }" is no place in the city. Did you mean "{ $meant }"?
file-map-place-twice = "{ $place }" has two outlines. Make them one, as a MultiPolygon.
file-map-geometry = A place has to be an area: Polygon or MultiPolygon.
file-map-ring = A line around an area has at least three corners, ends where it began, and has the longitude first: [11.36, 56.63].
file-map-points = The outlines have { $count } points. Simplify them in the map program: at most { $max }.
file-map-bare = { $place } has no outline on the map, so nobody can point at it.
file-streets-empty = The file cannot be read as a table. Save it again as CSV.
file-streets-columns = There are no columns { $missing }. The first line has to be names among { $all }.
file-streets-many = There are { $count } lines, and { $max } fit. Write the streets, not every door.
file-streets-name = Write what it is called in the column "name".
file-streets-point = "{ $name }" has no point: write degrees in "latitude" and "longitude", such as 56.6281 and 11.3645.
file-streets-numbers = The house numbers of "{ $name }" have to be whole numbers, the smallest in "from" and the greatest in "to".
file-streets-outside = "{ $name }" lies outside the city's outlines. Are the degrees the wrong way round?
