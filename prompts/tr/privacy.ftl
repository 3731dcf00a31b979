# Şehrin veri koruma hakkında anlattıklarına giden yol.
leaflet-way = Şehrin verilerinizle ne yaptığı ve neler isteyebileceğiniz burada yazıyor: { $url }
