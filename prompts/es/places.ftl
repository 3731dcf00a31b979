# Lugares: señalar en el mapa, o escribir dónde está.

how-place = Escribe una calle, una plaza u otro lugar de la ciudad, o manda un lugar del mapa si tu chat puede. Guardo solo más o menos dónde, nunca el número de una casa.
how-place-form = Una calle, una plaza u otro lugar
place-said = { $near } ({ $district })
echo-you-pointed = Señalaste:
place-which = No sé a qué lugar te refieres. ¿Es uno de estos?
place-which-district = { $name } está en varias partes de la ciudad. ¿A cuál te refieres?
place-words-left = Aquí guardo solo el lugar, no lo demás que escribiste. Si quieres que llegue, mándalo otra vez cuando hayas terminado de responder, y te ayudo a pasarlo.
repoint-how = Escribe o manda otro lugar, y cuenta en vez del anterior.
slip-place = No encuentro ese lugar en la ciudad. Escribe el nombre de una calle o de un lugar cercano, por ejemplo { $example }.
slip-place-here = No puedo ver dónde estás. Escribe el nombre de la calle o de un lugar cercano, por ejemplo { $example }.
slip-place-outside = Ese lugar está fuera de la ciudad. ¿Querías decir un lugar de aquí? Escribe, por ejemplo, { $example }, o manda el lugar otra vez.
slip-place-no-map = Ahora mismo no puedo buscar lugares en la ciudad. Inténtalo más tarde.
place-sent = Mandaste un lugar cerca de { $name }.
place-is-answer = ¿Forma parte de tu respuesta? Guardo solo el nombre, no el punto en el mapa.
place-not-asked = Mandaste un lugar cerca de { $name }, pero aquí pregunto otra cosa.
place-what = Ahora mismo no pregunto nada. Si quieres decir algo sobre ese lugar, escríbelo y nombra { $name }, y te pregunto adónde mandarlo.
place-nameless = Mandaste un lugar, pero no puedo ver cómo se llama. ¿Me escribes dónde está, en pocas palabras?
button-place-answer = Sí, inclúyelo

alike-few-place = No muestro cuántas personas más señalaron { $place }, para que no se pueda deducir quiénes son.
alike-place = { $others } personas más señalaron { $place }.

# El mapa, en el que solo se muestra lo que tiene bastantes personas.
map-alt = Mapa de la ciudad. { $title } { $lines }.
map-line = { $label }: { $people }
map-line-few = { $label }: no se muestra
map-squares = Un cuadro oscuro mide { $metres } metros de lado, y ahí señalaron al menos cinco personas.
map-square = cerca de { $name }: { $people }
map-none = Nadie señaló { $names }.
