# Le chemin vers ce que la ville dit de la protection des données.
leaflet-way = Ce que la ville fait de vos données, et ce que vous pouvez exiger, est écrit ici : { $url }
