## Sesli okutmaya uygun bir soru

aloud-question = { $title }: soru { $number } / { $of }.
aloud-option = { $number }: { $label }.
aloud-one = Seçtiğinizin numarasını yazın.
aloud-several = Seçtiklerinizin numaralarını araya virgül koyarak yazın.
aloud-ranking = Numaraları istediğiniz sırayla, araya virgül koyarak yazın.
aloud-scale = { $from } ile { $to } arasında bir sayı yazın. { $from }: { $low }. { $to }: { $high }.
aloud-open = Cevabınızı kendi sözlerinizle yazın.
aloud-ways = “Atla” ya da “neden” de yazabilirsiniz. “Dur” yazarsanız benden bir daha haber almazsınız.
aloud-nothing = Şu anda sizden bir cevap beklemiyorum.
chosen-so-far = Seçilen: { $names }.
aloud-yes-no = Evet ya da hayır yazın.
