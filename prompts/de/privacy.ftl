# Der Weg zu dem, was die Stadt über Datenschutz sagt.
leaflet-way = Was die Stadt mit deinen Daten macht und was du verlangen kannst, steht hier: { $url }
