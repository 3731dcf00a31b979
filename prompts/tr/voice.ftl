# Sesli mesajlar: yazıya dökülür, gösterilir ve ancak kişi bunu söylediğini onaylayınca sayılır.

voice-is-this = Doğru duydum mu?
voice-are-these = Mesajlarınızı doğru duydum mu?
voice-not-kept = Ancak evet derseniz sayılır. Sesin kendisini saklamadım.
button-voice-yes = Evet, öyle dedim
button-voice-no = Hayır, yazayım
voice-dropped = Sorun değil, saklamadım. Nasıl istiyorsanız öyle yazın ya da yeniden söyleyin.

# Sesle söylenen bir “dur” sözünün cevabından önce ve birinin tehlikede olduğunu düşündüren sözlerde numaralardan sonra.
voice-heard = Duyduğum şuydu:

# Birkaç saniyeden uzun sürdüğünde.
voice-listening = Mesajınızı dinliyorum. Her zamankinden biraz uzun sürüyor. Dilerseniz yazabilirsiniz de.

# Dinlenemediğinde.
voice-long = Bu mesaj benim için fazla uzun. Tek seferde en fazla on dakika dinleyebilirim; bölün ya da en önemlisini yazın.
voice-silent = Mesajınızda bir söz duyamadım. Yeniden deneyin ya da birkaç sözle yazın.
voice-failed = Mesajınızı ne yazık ki duyamadım. Yeniden deneyin ya da birkaç sözle yazın.
voice-unavailable = Şu anda ne yazık ki dinleyemiyorum. Bunun yerine birkaç sözle yazın ya da daha sonra yeniden söyleyin.
