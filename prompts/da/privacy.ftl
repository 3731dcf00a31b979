# Vejen til det, byen fortæller om databeskyttelse.
leaflet-way = Hvad byen gør med dine data, og hvad du kan kræve, står her: { $url }
