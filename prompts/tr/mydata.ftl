# Bir kişi hakkında saklananlar ve o kişinin bunlar üzerindeki hakları.

command-mydata = Verilerim
command-mydata-name = verilerim
command-mydata-description = Hakkınızda sakladığım her şeyi görün
command-rights = Haklarım
command-rights-name = haklarım
command-rights-description = Hakkınızda sakladıklarıma siz karar verin
help-rights = Hakkınızda neler sakladığımı görmek isterseniz “verilerim”, buna siz karar vermek isterseniz “haklarım” yazın.

# Bağlantıdan önce sohbetteki kısa cevap.
mydata-none = Hakkınızda hiçbir şey saklamadım. Siz sordunuz diye de bir şey saklamış değilim.
mydata-short-since = Sizi { $on } tarihinden beri tanıyorum. Yazıştığımız yer: { $channels }.
mydata-short-what = Sakladıklarım: { $said ->
    [0] { $written ->
        [0] seçimleriniz ve evet ya da hayır dediğiniz zamanlar. Henüz bir şeye cevap vermediniz
        [one] seçimleriniz, evet ya da hayır dediğiniz zamanlar ve kendiliğinizden yazdığınız bir şey
       *[other] seçimleriniz, evet ya da hayır dediğiniz zamanlar ve kendiliğinizden yazdığınız { $written } şey
     }
    [one] şehrin bir sorusuna verdiğiniz cevap, { $written ->
        [0] seçimleriniz ve evet ya da hayır dediğiniz zamanlar
       *[other] kendiliğinizden yazdıklarınız, seçimleriniz ve evet ya da hayır dediğiniz zamanlar
     }
   *[other] şehrin { $said } sorusuna verdiğiniz cevaplar, { $written ->
        [0] seçimleriniz ve evet ya da hayır dediğiniz zamanlar
       *[other] kendiliğinizden yazdıklarınız, seçimleriniz ve evet ya da hayır dediğiniz zamanlar
     }
 }.
mydata-short-why = Bunları, size soru sorabilmek ve ne sonuç çıktığını anlatabilmek için saklıyorum. Süresi dolunca ya da “beni unut” yazınca silinir.
mydata-short-seen = Yazdıklarınızı okuyabilenler: { $hosts ->
    [none] çalışanlar
   *[other] { $hosts } ve çalışanlar
 }. Birim: { $departments }. Hiçbiri kim olduğunuzu göremez.
mydata-named = “{ $name }”
mydata-link = Hepsi burada, okuyup saklayabileceğiniz tek bir sayfada. Bağlantı bir kez ve yalnızca önümüzdeki { $minutes } dakika içinde çalışır. Başkasına göndermeyin.
button-mydata-open = Verilerimi aç
mydata-here = Hakkınızda sakladığım her şey burada.
mydata-follows = Hepsi şimdi geliyor, { $count } mesaja bölünmüş olarak.
mydata-part = Bölüm { $number } / { $of }
mydata-part-goes-on = { $title } (devamı)
mydata-file = Hepsi bu dosyada: Onu siz okuyabilirsiniz, başka bir program da okuyabilir. Yalnızca sizin görebileceğiniz bir yerde saklayın.
mydata-enough = Bugün hepsini defalarca aldınız, o yüzden bir sonraki yarın olacak.

# Sayfada ya da sohbette başlıklar ve satırlar.
mydata-day = { $on }
mydata-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [slack] Slack
    [messenger] Messenger
    [sandbox] kum havuzu
   *[other] { $channel }
 }
mydata-choices = Siz ve seçimleriniz
mydata-since = Sizi { $on } tarihinden beri tanıyorum.
mydata-touched = En son { $on } tarihinde yazdınız ya da dokundunuz.
mydata-language = Konuştuğumuz dil: { $language }.
mydata-topics = Size sorulmasını istedikleriniz: { $names }.
mydata-places = Yerleriniz: { $names }.
mydata-roles = Size uyduğunu söyledikleriniz: { $names }.
mydata-age = Söylediğiniz yaş: { $names }. Her yaşın sesinin duyulup duyulmadığını görmek için kullanılır, başka bir şey için değil.
mydata-venues = İzledikleriniz: { $names }.
mydata-quiet = { $from } ile { $until } arasında susarım.
mydata-yearly = Size yılda en fazla { $perYear ->
    [one] bir
   *[other] { $perYear }
 } kez sorulmasını istiyorsunuz.
mydata-paused = { $on } tarihine kadar ara verdiniz.
mydata-stopped = Dur dediniz; bu yüzden yalnızca siz yazarsanız yazarım ve sözlerinizi başkalarına göstermem. Size cevap verecek olan onları yine okuyabilir.
mydata-chats = Sohbetleriniz
mydata-chat = { $channel }, saklandığı hali: { $account }. Son kullanım { $on }.{ $state ->
    [gone] { " " }Size artık buradan yazamıyorum.
   *[open] { "" }
 }
mydata-consents = Evet ve hayır dedikleriniz
mydata-purpose-asked = size soru sorulması
mydata-purpose-told = ne sonuç çıktığını öğrenmeniz
mydata-purpose-help = yardım önerinizin iletilmesi
mydata-consent-yes = { $on } tarihinde şuna evet dediniz: { $purpose }. O sırada şöyle yazıyordu, dili { $language }:
mydata-consent-no = { $on } tarihinde şuna hayır dediniz: { $purpose }. O sırada şöyle yazıyordu, dili { $language }:
mydata-consent-yes-plain = { $on } tarihinde şuna evet dediniz: { $purpose }.
mydata-consent-ended = { $on } tarihinde şuna verdiğiniz evet sona erdi ya da hayır dediniz: { $purpose }.
mydata-matter = { $title }
mydata-asked = Size { $on } tarihinde soruldu.
mydata-came = Soruya { $on } tarihinde kendiniz geldiniz.
mydata-delivered = { $on } tarihinde ulaştı.
mydata-reminded = { $on } tarihinde size hatırlatıldı.
mydata-declined = “Bu kez değil” dediniz.
mydata-number = Cevabınızın numarası { $number }.
mydata-behalf = Başkası adına yazdığınızı söylediniz.
mydata-muted = Bu konuda haber almamak istediniz.
mydata-said-at = Son değişiklik { $on }.
mydata-photos = { $count ->
    [one] Bir resim gönderdiniz.
   *[other] { $count } resim gönderdiniz.
 }
mydata-taken-back = Bunu düzelttiniz ya da geri aldınız. Sayılmıyor:
mydata-quote-cleared = Bunu bir moderatör okudu ve adınız olmadan başkalarının görebileceğini söyledi:
mydata-quote-kept = Bunu bir moderatör okudu. Başkalarına aktarılmayacak:
mydata-quote-unread = Bir moderatörün onaylamadığı şeyler başkalarına aktarılmaz.
mydata-model = Burada yazdığınız, başkalarının yazdıklarıyla birlikte ve adınız olmadan dil modeline gönderildi. Modelin yeri: { $host }. Model, çalışanlarımıza tema önerdi: { $days }.
mydata-themes = Bir moderatör bunu şu temaya koydu: { $names }.
mydata-told = Bunu size anlattım: { $days }.
mydata-felt = Sesinizin duyulduğunu hissettiniz mi? { $on } tarihinde verdiğiniz cevap: { $felt ->
    [yes] evet
    [partly] kısmen
   *[no] hayır
 }.
mydata-written = Kendiliğinizden yazdıklarınız
mydata-idea = { $number } numaralı fikriniz, gönderildiği tarih { $on }, birim: { $department }. Cevap için verilen söz: en geç { $dueOn }.
mydata-idea-answered = Cevap { $on } tarihinde geldi:
mydata-exchange = Yazıştığınız birim: { $department }. Yazışma:
mydata-line-you = Siz, { $on }:
mydata-line-city = Belediye, { $on }:
mydata-decider = Siyasetçiye { $number } numaralı sorunuz, { $on }:
mydata-offer = { $number } numaralı yardım öneriniz, { $on }, birim: { $department }:
mydata-waiting = Bekleyenler
mydata-dialogue = Sohbette sizden bir şey bekliyorum.
mydata-unasked = Bunu { $on } tarihinde yazdınız ve nereye gideceğini söylemediniz:
mydata-held = Bu, { $on } tarihinden beri sizin dokunmanızı bekliyor:
mydata-fetching = { $count ->
    [one] Gönderdiğiniz bir şey şu anda alınıyor.
   *[other] Gönderdiğiniz { $count } şey şu anda alınıyor.
 }
mydata-messages-wait = { $count ->
    [one] Size bir mesaj yolda.
   *[other] Size { $count } mesaj yolda.
 }
mydata-rest = Hatırladığım başka şeyler
mydata-messages-sent = { $count ->
    [one] Benden bir mesaj aldınız.
   *[other] Benden { $count } mesaj aldınız.
 }
mydata-arrival = { $on } tarihinde şuradaki afişten geldiniz: { $venue }.
mydata-draws = Kime sorulacağı için { $count ->
    [one] bir
   *[other] { $count }
 } kuraya katıldınız ve { $drawn ->
    [0] hiç çekilmediniz
    [one] bir kez çekildiniz
   *[other] { $drawn } kez çekildiniz
 }.
mydata-spared = { $count ->
    [one] Bir
   *[other] { $count }
 } kez size sormaktan vazgeçtim, çünkü size yeterince sorulmuştu.
mydata-duty = { $on } tarihinden beri şehir için bir göreviniz var: { $duty ->
    [moderator] moderatör
    [staff] çalışan
   *[administrator] yönetici
 }.
mydata-guide = Şu adla insanların muhatabısınız: { $name }.
mydata-draft = Şehir için bir şey yazmaktasınız.
mydata-seen = Bunları kim okuyabildi
mydata-seen-none = Bunların hiçbirini başka kimse okumadı.
mydata-seen-hosts = Soranlar: { $names }.
mydata-seen-departments = Şu birimlerdeki çalışanlar ve moderatörler, toplu özetlerinde de: { $names }.
mydata-seen-guides = Muhatabınız: { $names }.
mydata-seen-deciders = Soru sorduğunuz siyasetçiler: { $names }.
mydata-seen-never = Yalnızca sözleri ve numaraları görürler. Hiçbiri hesabınızı ya da adınızı göremez.
mydata-seen-hidden = Size götürebilecek numaralar, adresler ve adlar onlardan gizlenir. Belediyeden birinin bunları görmesi gerekirse nedenini yazar ve bu burada görünür.
mydata-opened = { $department } gizli olanı { $on } tarihinde gördü. Gerekçesi: “{ $why }”
mydata-kept = Ne kadar süre
mydata-kept-unasked = Nereye gideceğini söylemediğiniz sözleri { $days ->
    [one] bir
   *[other] { $days }
} gün sonra silerim.
mydata-kept-held = Dokunmanızı bekleyen sözleri { $days ->
    [one] bir
   *[other] { $days }
} gün sonra silerim.
mydata-why = Neden ve nelere karar verebilirsiniz
mydata-why-words = Bunları evet dediğiniz için saklıyorum. Size şehir hakkında soru sormak, cevaplarınızı okuyup saymak ve ne sonuç çıktığını anlatmak için kullanılır. Başka bir şey için kullanılmaz.

# Bağlantının arkasındaki sayfa.
mydata-page-title = Hakkınızda sakladığım her şey
mydata-page-door = Bağlantı yalnızca bir kez çalışır. Bunu kendi telefonunuzda ya da bilgisayarınızda, kimse bakmazken açın.
mydata-page-show = Hepsini göster
mydata-page-file = Dosya olarak indir (JSON)
mydata-page-closed = Bağlantı kullanılmış ya da süresi geçmiş. Sohbette “verilerim” yazarsanız yenisini alırsınız.
mydata-page-once = Kalsın isterseniz sayfayı kaydedin. Aynı bağlantıyla bir daha açılamaz.
mydata-page-pictures = Resimleriniz
mydata-page-json = Aynısı veri olarak
mydata-page-save = Dosya olarak kaydet (JSON)
mydata-page-look = Bunu sayfada görün
mydata-page-foot = Bunların düzeltilmesini, tutulup okunmamasını ya da silinmesini isterseniz sohbette “haklarım” yazın.

# Haklar, her biri kendi düğmesiyle.
rights-intro = Bunlar sizin verileriniz, o yüzden siz karar verirsiniz. Şu anda şunları yapabilirsiniz:
rights-see = Görmek: “verilerim” yazın, sakladığım her şeyi alırsınız.
rights-correct = Düzeltmek: bir cevabı düzeltmek için “cevaplarım”, konular ve yerler için “konular”, dil için “dil” yazın.
rights-restrict = Okunmasını durdurmak: Saklarım, ama kimse okumaz ve size bir şey sorulmaz. Ne sonuç çıktığını yine öğrenirsiniz.
rights-object = Aktarılmaya hayır demek: Sözleriniz başkalarına gösterilmez. Size cevap verecek olan onları yine okuyabilir.
rights-erase = Silmek: “beni unut” yazın.
rights-complain = Memnun değilseniz veri koruma kurumuna şikâyette bulunabilirsiniz.
rights-complain-contact = Verilerinizle ilgili sorunuz varsa şuraya yazın: { $contact }. Memnun değilseniz veri koruma kurumuna şikâyette bulunabilirsiniz.
rights-is-restricted = { $on } tarihinden beri sözlerinizi kimsenin okumaması için ayrı tutuyorum.
rights-is-objected = { $on } tarihinden beri sözleriniz başkalarına gösterilmiyor.
button-right-restrict = Okunmasını durdur
button-right-lift = Yine kullan
button-right-object = Sözümü aktarma
button-right-agree = Sözümü aktarın
button-right-untold = Bu konuda yazma
right-restrict-done = Oldu. Söylediklerinizi saklıyorum, ama kimse okumuyor ve size bir şey sormuyorum. Önceden toplanmış sayılar kalır, çünkü kim olduğunuzu göstermezler. Ne sonuç çıktığını size yine anlatırım. Bitmesini isteyince “yine kullan” yazın.
right-restrict-still = Sözlerinizin okunmamasını istediniz, o yüzden bu saklanır ama okunmaz. Okunmasını isterseniz “yine kullan” yazın.
right-lift-done = Tamam, söyledikleriniz yine okunup kullanılacak.
right-lift-none = Sözlerinizin okunması durdurulmuş değil.
right-object-done = Oldu. Sözleriniz ne aktarılacak ne de başkalarına gösterilecek. Size cevap verecek olan onları yine okuyabilir ve ne sonuç çıktığını yine öğrenirsiniz. Daha önce gönderilmiş olanı geri çağıramam.
right-agree-done = Tamam, sözleriniz yine adınız olmadan başkalarına gösterilebilir.
right-agree-none = Sözleriniz adınız olmadan başkalarına gösterilebiliyor. Bu değişmedi.
echo-unanswered-kept-back = Karar buna cevap vermiyor. Sözlerinizin okunmamasını istediniz, o yüzden okunanlar arasında yoklar.
