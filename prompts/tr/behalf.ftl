# Başkası adına yazmak: aktarıldığı hatırlanır, kimin adına olduğu asla.

button-behalf = Başkası adına
button-behalf-was = Başkası adınaydı
button-behalf-own = Hayır, kendi adıma
behalf-noted = Tamam, başkası adına yazıyorsunuz. O nasıl söylerdiyse öyle yazın. Kim olduğunu yazmayın.
behalf-noted-sent = Tamam. Artık yanında başkası adına yazdığınız yazıyor.
behalf-never-who = Yalnızca başkası adına olduğunu saklarım, kimin adına olduğunu asla.
behalf-own = Tamam. O zaman kendi adınıza yazıyorsunuz.
behalf-how = Elbette olur. Yazınıza “başkası adına:” diye başlayın ve kim olduğunu yazmayın.
behalf-you = Başkası adına yazdınız.
behalf-theirs = Başkası adına yazıldı. Kimin adına olduğu hiçbir yerde yazmıyor.
ledger-behalf = Başkası adına yazan kişi sayısı: { $people }
