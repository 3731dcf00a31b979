# Soru almak, cevap vermek ve makbuzunu almak.

reason-shared = Bunu alıyorsunuz, çünkü şunları seçtiniz: { $names }.
reason-everyone = Bunu alıyorsunuz, çünkü size şehir hakkında soru sorulmasına evet dediniz.
reason-drawn = Bunu alıyorsunuz, çünkü evet diyen herkes arasından kurayla çekildiniz.
reason-drawn-shared = Bunu alıyorsunuz, çünkü şunları seçtiniz: { $names }. Kurayla da siz çekildiniz.
reason-wrote = Bunu alıyorsunuz, çünkü “{ $title }” konusunda sorduğumuzda “{ $about }” hakkında yazmıştınız.
reason-idea = Bunu alıyorsunuz, çünkü { $number } numaralı fikrinizde “{ $about }” hakkında yazmıştınız.
reason-answered = Bunu alıyorsunuz, çünkü “{ $title }” için cevap vermiştiniz.
reason-and-shared = Şunları da seçtiniz: { $names }.
reason-and-drawn = İlgili olanlar arasından kurayla çekildiniz.
reason-own = Bunu alıyorsunuz, çünkü kendiniz açtınız.
invitation = { $host }, { $title }, sizi dinlemek istiyor. { $questions ->
    [one] Bir soru
    [2] İki soru
    [3] Üç soru
   *[other] { $questions } soru
 } var. Son cevap zamanı: { $closes }. Ne sonuç çıktığını en geç { $answerBy } tarihinde öğrenebilirsiniz.
reminder = “{ $title }” hâlâ açık. Son cevap zamanı: { $closes }. Bir dakikadan az sürer ve bu tek hatırlatma.

question-place = Soru { $number } / { $of }
how-open = Buraya kendi sözlerinizle yazmanız yeter.
how-open-shown = Buraya kendi sözlerinizle yazmanız yeter. Cevap veren başkaları bunu adınız olmadan okuyabilir.
how-open-travels = Buraya kendi sözlerinizle yazmanız yeter. Cevap veren başkaları bunu adınız olmadan okuyup katılıp katılmadıklarını söyleyebilir. Bir insan okuduktan sonra şehrin herkese açık sayfasında da yer alabilir. Asla adınızla değil.
how-choices = Birkaç tane seçebilirsiniz. Vazgeçmek için yeniden dokunun.
how-choices-max = En fazla { $max } tane seçebilirsiniz. Vazgeçmek için yeniden dokunun.
how-scale = { $from }: { $low }, { $to }: { $high }.
how-ranking = Önce en üstte istediğinize, sonra bir sonrakine dokunun, böyle devam edin. İstediğiniz zaman bırakabilirsiniz.
scale-end = { $value } – { $meaning }
ticked = ✓ { $label }
ranked = { $place }. { $label }
ranking-undo = Listeden çıkarmak için seçtiğiniz bir şeye dokunun.
ranking-rewrite = Yerlerini değiştirmek ister misiniz? Sırayı yazın, örneğin: { $example }.
ranking-order = Sıralamanız:
ranking-first-place = 1. sıra: { $question }
ranking-place = { $place }. sıra
button-done = Bitti
button-next = Devam
button-send = Gönder
button-skip = Atla
button-why = Neden ben?
button-stop = Dur
button-not-this = Bu kez değil
button-answer = Şimdi cevap ver
button-rewrite = Yeniden yaz
button-change = Düzelt
button-change-named = Düzelt: { $title }

too-many-choices = En fazla { $max } tane seçebilirsiniz. Birini çıkarmak için seçtiklerinizden birine dokunun.
statement-more = Teşekkürler, aldım. İsterseniz daha fazla yazın ya da “Devam” düğmesine dokunun.
statement-added = Teşekkürler, eklendi.
statement-known = Bu bende zaten var, sözü sözüne.
statements-full = Bu konuda sizden { $max } mesajım var ve daha fazlasına yer yok. Hepsini tek bir mesajda yeniden yazabilirsiniz.
rewrite-how = Yeniden yazın, önce yazdığınızın yerine bunu koyarım.
change-which = Hangi cevabı düzeltmek istersiniz?
change-how = Başka bir şey seçin; eski cevabınızın yerine geçer. Siz seçene kadar hiçbir şey olmaz.
answer-changed = Düzeltildi. Artık sayılan yeni cevap.
declined = Hiç sorun değil, bunu bırakalım. Bu size bir daha sorulmayacak.
already-answered = Cevap verdiniz ve sayılıyor. Görmek ya da düzeltmek isterseniz “cevaplarım” yazın.
slip-choice = Bu, cevapların hiçbirine uymadı. Birine dokunun ya da numarasını yazın.
slip-open = Bunu bir cevap olarak okuyamadım. Birkaç sözle yazar mısınız?
slip-ranking = Bunu seçebileceklerinizle eşleştiremedim. Numaraları ya da adları istediğiniz sırayla yazın, örneğin: { $example }.
slip-ranking-twice = Şunu iki kez yazmışsınız: { $label }. Her şeyi bir kez, en üstteki önce olmak üzere yazın, örneğin: { $example }.
slip-last = Öyleyse bunu bırakalım. İçinizden gelince “Şimdi cevap ver” düğmesine dokunun ya da neler yapabildiğimi görmek için “yardım” yazın.
not-open-yet = “{ $title }” henüz açılmadı. Açılışı: { $opens }.
drawn-only = “{ $title }” kurayla çekilen kişilere soruluyor; böylece cevaplar herkesi temsil edebilir. Bu kez siz çekilmediniz.

receipt = Teşekkürler! “{ $title }” için cevap numaranız { $number }. { $host } okuyacak.
receipt-put-first = En üste koyduğunuz: { $first }.
receipt-promise = { $decider } karar verecek. Cevabınıza ne olduğunu en geç { $answerBy } tarihinde öğreneceksiniz – sonuç hayır olsa bile.
receipt-promise-asks = { $decider } karar verecek. Cevap için verilen söz: en geç { $answerBy } – sonuç hayır olsa bile.
receipt-add = Aklınıza başka bir şey gelirse buraya yazmanız yeter.

# Neden ve neler söylediniz.
why-nothing = Size henüz bir şey sormadım. Sorduğumda nedenini söylerim; o zaman neyin değişebileceğini görmek için “neden” yazabilirsiniz.
frame-why = Sormamızın nedeni: { $why }
frame-open = Değişebilecek olan: { $open }
frame-settled = Belli olan: { $settled }
frame-decider = { $decider } { $on } tarihinde karar verecek.
frame-host = Soran: { $name }, { $title }. Ne sonuç çıktığını en geç { $answerBy } tarihinde öğrenebilirsiniz.
corrected = { $on } tarihinde düzeltildi: “{ $was }” yerine artık “{ $is }” yazıyor.
stage-draft = Henüz sorulmadı.
stage-scheduled = Henüz sorulmadı.
stage-open = Son cevap zamanı: { $closes }.
stage-closed = Kapandı. Cevaplar okunuyor; karar { $decision } tarihinde verilecek. Cevap için verilen söz: en geç { $answerBy }.
stage-answered = Karar verildi.
stage-archived = Bitti.
stage-withdrawn = Geri çekildi.
answers-intro = Şunları söylediniz:
answers-none = Sizden bir cevap saklamadım.
listed = { $names }
scale-said = { $value } / { $to }
