## Herkesin okuduğu yerde

# Paylaşımda
post-replies = Aşağıya yazılanları herkes okuyabilir, o yüzden cevap olarak sayılmaz.

# Birisi grubun ya da bir kanalın adıyla yazdığında
public-faceless = Grubun ya da bir kanalın adıyla yazılınca kimin yazdığını göremiyorum. Bana özelden yazın, o zaman cevap verebilirim.

# Birisi bir grupta Ekko'ya seslendiğinde
said-to-all = Bunu herkesin okuyabildiği bir yere yazdınız, o yüzden saklamadım. Bana burada yazarsanız alırım.
public-call = Merhaba, ben Ekko, bir programım. Burayı herkes okuyor. Bana özelden yazın, alırım.
button-write-private = Özelden yaz
