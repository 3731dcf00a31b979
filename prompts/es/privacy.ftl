# El camino a lo que dice la ciudad sobre protección de datos.
leaflet-way = Qué hace la ciudad con tus datos, y qué puedes pedir, está aquí: { $url }
