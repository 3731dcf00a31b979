# Hiç eskimeyen bir afişi olan yer: bir kütüphane, bir okul, bir meydan, bir saha.

venue-open = { $count ->
    [one] Şu anda bunu soruyoruz. Katılmak isterseniz dokunun.
   *[other] Şu anda bunları soruyoruz. Katılmak istediğinize dokunun.
 }
venue-answered = Şu anda sorduklarımız:
venue-none = Şu anda burada bir şey sormuyoruz. Sorduğumuzda yazabilir miyim?
venue-more = Burada bir daha bir şey sorduğumuzda yazabilir miyim?
venue-none-followed = Şu anda burada bir şey sormuyoruz. Sorduğumuzda yazarım – buna evet dediniz.
venue-more-followed = Burada bir daha bir şey sorduğumuzda yazarım – buna evet dediniz.
venue-follow-what = Evet derseniz burada ({ $names }) bir şey sorduğumuzda ya da bütün şehri ilgilendiren bir şey sorduğumuzda yazarım. Her zaman yeniden hayır diyebilirsiniz.
venue-follow-all = Evet derseniz burada bir şey sorduğumuzda ya da bütün şehri ilgilendiren bir şey sorduğumuzda yazarım. Her zaman yeniden hayır diyebilirsiniz.
venue-followed = Tamam. Şurayı ilgilendiren bir şey sorduğumuzda yazarım: { $venue }. Şehirde başka şeyler de sorulsun isterseniz buradan konu seçin.
venue-refused = Hiç sorun değil. Öyleyse yazmam. Yolunuz düşerse kodu yeniden okutup açık bir şey var mı bakabilirsiniz.
venue-refused-told = Verdiğiniz cevaba ne olduğunu yine öğreneceksiniz.
venue-left = Tamam, artık şurayı izlemiyorsunuz: { $venue }.
venue-visit-ask = { $hours ->
    [24] Bir gün
    [48] İki gün
   *[other] { $hours } saat
 } sonra nasıl geçtiğini öğrenmek isteriz: “{ $title }”. O zaman size yazabilir miyim? Şimdi de cevap verebilirsiniz.
venue-visit-planned = { $hours ->
    [24] Bir gün
    [48] İki gün
   *[other] { $hours } saat
 } sonra yazıp nasıl geçtiğini soracağım: “{ $title }”. Asla gece değil. Şimdi de cevap verebilirsiniz.
venue-visit-full = Nasıl geçtiğini öğrenmek isteriz: “{ $title }”. Size söz verdiğimiz kadar sık soruldu, o yüzden sonra yazmayacağım. Ama isterseniz şimdi cevap verebilirsiniz.
button-venue-follow = Evet, bana yazın
button-venue-visit = Evet, o zaman sorun
button-venue-leave = Artık izleme
button-venue-elsewhere = Şehrin gerisini gör
reason-visit = Bunu alıyorsunuz, çünkü şurada bulundunuz ve sorulmasına evet dediniz: { $venue }.
reason-venue = Bunu alıyorsunuz, çünkü şurayı izlemeye evet dediniz: { $venue }.

poster-open-title = Şehir şu anda ne soruyor?
poster-open-question = Burada neyin açık olduğunu her zaman görebilir ve hemen cevap verebilirsiniz.
poster-open-promise = Cevap veren herkes ondan ne çıktığını öğrenir. Sonuç hayır olduğunda da.
poster-open-stays = Kod eskimez. Açık bir şey yoksa, olduğunda haber almaya evet diyebilirsiniz.
poster-venue-question = Size sormak istediğimiz bir şey var mı? Burada her zaman görebilir ve hemen cevap verebilirsiniz.
