# Birisi belki ayrılmak istiyor, ama bundan fazlasını yazdı. Dokunana kadar hiçbir şey saklanmaz.
leaving-stop-or-answer = Size yazmayı bırakmamı mı istiyorsunuz, yoksa bu cevabınız mı? Az önce yazdığınız henüz sayılmıyor.
leaving-stop-or-else = Size yazmayı bırakmamı mı istiyorsunuz? Az önce yazdığınızla ilgili bir şey yapmadım.
leaving-forget-or-answer = Sizi unutmamı mı istiyorsunuz, yoksa bu cevabınız mı? Az önce yazdığınız henüz sayılmıyor.
leaving-forget-or-else = Sizi unutmamı mı istiyorsunuz? Az önce yazdığınızla ilgili bir şey yapmadım.
button-leaving-stop = Yazmayı bırak
button-leaving-forget = Beni unut
button-leaving-else = Başka bir şey

# Bekleyen bir sorunun düğmelerini elinden alacak bir şeyin altında.
question-again = “{ $title }” yarıda kaldı. Soru yeniden burada:
