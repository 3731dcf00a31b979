# Veien til det byen forteller om personvern.
leaflet-way = Hva byen gjør med dataene dine, og hva du kan kreve, står her: { $url }
