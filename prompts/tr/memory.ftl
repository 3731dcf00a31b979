# Birisi belediyenin daha önce neler sorduğunu öğrenmek istediğinde.

memory-how = Ne hakkında bilgi istersiniz? Örneğin “bisiklet yolları hakkında ne sordunuz” yazın.
memory-none = Bununla ilgili bir şey bulamıyorum. Başka bir sözcükle deneyin.
memory-intro = Daha önce şunları sorduk:
memory-asked = Soruldu: { $year }. { $answered } kişi cevap verdi.
memory-asked-least = Soruldu: { $year }. En az { $answered } kişi cevap verdi.
memory-asked-few = Soruldu: { $year }. Beşten az kişi cevap verdi.
memory-adopted = Evet kararı çıktı: { $decision }
memory-in-part = Bir kısmına evet kararı çıktı: { $decision }
memory-not-adopted = Hayır kararı çıktı: { $decision }
memory-postponed = Beklemesi gerekti: { $decision }
memory-passed-on = Başka bir yere iletildi: { $decision }
memory-answer = Cevapla: { $title }
memory-more = Oku: { $title }
memory-everything = Sorduğumuz her şeyi gör
