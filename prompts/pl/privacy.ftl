# Droga do tego, co miasto mówi o ochronie danych.
leaflet-way = Co miasto robi z Twoimi danymi i czego możesz żądać, jest tutaj: { $url }
