# The way to what the city says about data protection.
leaflet-way = What the city does with your data, and what you can ask for, stands here: { $url }
