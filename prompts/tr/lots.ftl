# Herkese açık kayıtta bir kuranın altında: isteyen nasıl denetleyebilir.
ledger-lots = Kendiniz de hesaplayabilirsiniz. Buradaki listelerde her satırda bir kura numarası var: dosyanın SHA-256 değeri yukarıdaki parmak izidir ve en düşük numaralar kazandı. Kendi kura numaranızı Ekko'ya “verilerim” yazarak bulursunuz.
