# Vägen till det som staden berättar om dataskydd.
leaflet-way = Vad staden gör med dina uppgifter, och vad du kan kräva, står här: { $url }
