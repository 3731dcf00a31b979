# Kütüphanede asılı afiş.

poster-scan = Zaten kullandığınız bir uygulamada cevap verin
poster-how = Telefonunuzun kamerasını kareye tutun. Bir dakikadan az sürer ve cevabınız özeldir.
poster-promise = Cevap veren herkes, ne sonuç çıktığını en geç { $answerBy } tarihinde öğrenebilir. Sonuç hayır olsa bile.
poster-closes = Son cevap zamanı: { $closes }.
poster-host = { $name }, { $title }
poster-write = Sonra şunu yazın: { $words }
poster-more = Daha fazlası: { $address }
