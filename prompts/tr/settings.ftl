# Seçilebilenler.

choosing-is-optional = Teşekkürler! İsterseniz size neler soracağımı seçebilirsiniz, birkaç tane de olur. Atlayabilir ve her zaman değiştirebilirsiniz.
choose-not-there = Bu listede yok, o yüzden saklamadım. Belediye bunu duysun isterseniz başına “/fikir” yazın.
choose-topic = Size ne hakkında sorulsun istersiniz?
choose-place = Nerede yaşıyorsunuz ya da sık sık nereye gidersiniz?
choose-role = Bunlardan biri size uyuyor mu?
choose-age = Kaç yaşındasınız? Bu tek bir şey için kullanılır: her yaşın sesinin duyulup duyulmadığını görmek ve cevaplar sayılırken bunu dengelemek. Atlayabilir, her zaman değiştirebilir ya da kaldırabilirsiniz.
button-any-topic = Hepsi
button-any-place = Atla
button-any-role = Atla
button-any-age = Atla
choices-kept = Not edildi.

# Bu dili seçen düğme. Her zaman dilin kendisinde yazar.
language-this = Türkçe
language-which = Hangi dili tercih edersiniz?
language-chosen = Bundan sonra sizinle Türkçe konuşacağım.
language-go-on = Bundan sonra sizinle Türkçe yazışayım mı?

pause-how-long = Ne kadar süre susayım?
button-pause = { $days ->
    [7] Bir hafta
    [30] Bir ay
   *[other] { $days } gün
 }
paused = { $until } tarihine kadar benden haber almayacaksınız. Verdiğiniz cevaplar hâlâ sayılıyor. Arayı bitirmek isterseniz “başla” yazın.

quiet-which = Size { $from } ile { $until } arasında yazmıyorum. Ne zaman susayım?
button-quiet = { $from }–{ $until }
quiet-chosen = Tamam. { $from } ile { $until } arasında susarım; siz yazarsanız başka.

cap-which = Size yılda en fazla { $perYear ->
    [one] bir
   *[other] { $perYear }
 } kez sorulur. Ne sıklıkta sorayım?
button-cap = { $perYear ->
    [one] Yılda bir kez
   *[other] Yılda { $perYear } kez
 }
cap-chosen = Tamam. Bundan sonra yılda en fazla { $perYear ->
    [one] bir
   *[other] { $perYear }
 } kez.
