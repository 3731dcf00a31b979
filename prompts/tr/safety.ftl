# Acil olduğunda, insanların yazdığında bir numara olduğunda ve şu an neyin açık olduğu.

# Birinin tehlikede olduğunu düşündüren sözler. Numaralar önce gelir ve city.yaml içindedir. Sakin ve kısa yazın.
emergency-call = { $number } numarasını arayın: { $name }
emergency-call-when = { $number } numarasını arayın: { $name }, { $when }
emergency-life = Tehlike varsa hemen arayın. Yardım gelene kadar ne yapacağınızı söylerler.
emergency-child = Bu asla bir çocuğun suçu değildir ve yardım edebilecek birine söylemek doğru olandır.
emergency-self-harm = Zor olduğu anlaşılıyor. Bununla yalnız kalmayın; sizi dinlemek isteyen insanlar var.
emergency-violence = Bu sizin suçunuz değil ve yardım almak mümkün.
emergency-unwatched = Ben bir programım. Ekko'nun başında gece gündüz bekleyen kimse yok ve yazdığınızı kimseye iletmedim.
emergency-no-answer = Bunu cevap olarak saymadım ve soru bekliyor. Cevabınız bu muydu?
emergency-waits = Soru, siz isteyene kadar bekler.
emergency-misread = Başka bir şey demek istediyseniz aşağıya dokunun.
button-held-meant = Cevabım buydu
button-held-no = Hayır
button-held-misread = Başka şey demiştim
held-dropped = Tamam, saklamadım.
held-dropped-waits = Tamam, saklamadım. İstediğinizde “{ $title }” hâlâ burada.
held-gone = Bu konuda zaten bir seçim yapıldı. Bir şeyi değiştirmek isterseniz “cevaplarım” yazın.

# İnsanların yazdığındaki telefon numaraları, e-posta adresleri ve kimlik numaraları.
personal-ask-phone = Yazdığınızda bir telefon numarası var. Onu çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-ask-email = Yazdığınızda bir e-posta adresi var. Onu çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-ask-both = Yazdığınızda bir e-posta adresi ve bir telefon numarası var. Onları çıkarayım mı? Bir şey demezseniz çıkarırım.
personal-cpr = Yazdığınızda bir kimlik numarası vardı. Onu asla saklamam, siz isteseniz bile: Burada kimsenin ona ihtiyacı yok ve yanlış ellerde zarar verebilir.
personal-left-out = Tamam, çıkarıldı.
personal-left-out-unasked = Daha önce yazdığınızdaki numarayı ya da adresi çıkardım. Gerisi yazdığınız gibi duruyor.
personal-kept = Tamam, kalıyor. Cevapları okuyanlar onu görebilir.
personal-stored = Sakladığım şu:
personal-nothing-stored = Hiçbirini saklamadım.
personal-idea-bare = Yazdığınızda yalnızca bir numara ya da bir adres var, o yüzden saklamadım. Fikriniz nedir?
button-personal-leave = Çıkar
button-personal-keep = Kalsın

# Yalnızca bir ad ve bir numara.
card-ask = Bu bir ad ve bir numaraya benziyor, o yüzden cevap olarak saymadım. “{ $title }” konusundaki yardım önerinizin bir parçası mı?
button-card-help = Evet, önerim

# Birisi cevap vermek yerine Ekko'ya soru sorduğunda.
asking-which = Bu cevabınız mı, yoksa bana mı soruyorsunuz?
asking-privacy = Cevapları okuyanlar yalnızca bir numara görür, örneğin “cevap 37”. Kim olduğunuzu göremezler. Bu yüzden adsız kalmak istiyorsanız adınızı yazmayın. “Beni unut” yazarsanız sözlerinizi silerim.
button-asking-answer = Bu benim cevabım
button-asking-question = Soru soruyorum

# Şu an açık olanlar.
command-open = Şu an açık
command-open-name = açık
command-open-description = Şu anda neye cevap verebileceğinizi görün
open-intro = { $count ->
    [one] Şu anda buna cevap verebilirsiniz. Katılmak isterseniz dokunun.
   *[other] Şu anda bunlara cevap verebilirsiniz. Katılmak istediğinize dokunun.
 }
open-line = { $title } – son cevap: { $closes }
open-line-topics = { $title } ({ $topics }) – son cevap: { $closes }
open-line-answered = ✓ { $title } – buna cevap verdiniz; düzeltmek için son an: { $closes }
open-everywhere = Bütün şehir
open-none = Şu anda cevap verebileceğiniz bir şey yok. Sizin söylemek istediğiniz bir şey varsa buraya yazmanız yeter.
button-open-more = Daha fazla göster
button-open-ledger = Neler olduğunu gör
ledger-answer-in = Bir sohbette cevap verin:
ledger-answer-write = (yazın: { $words })
